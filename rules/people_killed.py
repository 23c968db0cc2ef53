"""People killed: how many people of any kind, soldiers apart, died in one event."""

from checker.api import Draft, Fate, Kind, Rule, country, expect, in_event, nobody, nothing, pattern, toll, words

KILLED = Fate(
    done=(
        pattern(r"shot(?:\s[\p{L}’'-]+){0,5}?\sand\s(?:later\s|both\s|all\s)?died"),
        *words("""
        kill*, murder*, slain, massacr*, execut*, behead*, assassinat*, slaughter*, shot dead, shoot* dead, shot and killed,
        fatally shot, fatally shoot*, fatally stab*, fatally wound*, fatally injur*, fatally struck, mortally wounded,
        beaten to death, stabbed to death, shot to death, burned to death, burnt to death, crushed to death, electrocut*,
        claim* the lives of, took the lives of, taken the lives of, taking the lives of, cost the lives of
    """),
    ),
    does=words("""
        died, die, dies, dying, perish*, drowned, lost their lives, lost his life, lost her life, succumb*, passed away,
        were swept to their deaths, fatally
    """),
    state=("dead", "slain", "deceased"),
    nouns=words("deaths, death, fatalit*, killing*, murder*, slaying*, execution*, drowning*"),
    tolls=words("""
        death toll, death count, body count, toll, number of dead, number of deaths, number of fatalities, number of people killed,
        number of those killed, dead
    """),
    around=(
        "shot ... to death",
        "shooting ... to death",
        "stab* ... to death",
        "beat* ... to death",
        "hack* ... to death",
        "shot ... dead",
        "put ... to death",
    ),
)
"""How news says that people died by violence, accident or nature."""

NONE_DEAD = Fate(nouns=words("casualties"), does=(pattern(r"(?:or|nor|and)\s(?:\p{L}+\s)?(?:deaths|fatalities)"),))
"""How news says that nobody did: "no casualties", "no injuries or deaths"."""

ILLNESS = words("""
    virus*, coronavirus, covid*, pandemic, epidemic, flu, influenza, Ebola, cholera, measles, disease, HIV, AIDS, malaria, cancer,
    infection*, infected, Zika, SARS, MERS, outbreak, vaccin*, overdos*, opioid*
""")
"""Deaths of a disease or a drug are measures of their own."""

ATTACKER = r"(?:\p{L}+\s){0,2}?(?:gunm[ae]n|shooters?|attackers?|suspects?|bombers?|assailants?|perpetrators?|hijackers?)\b"


VIOLENT = words("""
    attack*, crash*, shot, bomb*, *quake, shooting*, murder*, hurricane*, typhoon*, cyclone*, storm*, flood*, fire, war, massacre*,
    air strike*, airstrike*, gunman, gunmen, militants, rebels, troops, explosion, tsunami, landslide*
""")
"""Words by which a sentence that speaks of illness, too, tells of another kind of death."""


BOTH = (
    r"\b(?:kill(?:ed|s|ing)|dead|died)\s(?:or|and/or)\s(?:\p{L}+ly\s)?(?:injur|wound|hurt|maim)\w*"
    r"|\b(?:injured|wounded|hurt|wounding|injuring)\sor\skill(?:ed|ing)"
    r"|\d\s(?:\p{L}+\s){0,2}?(?:dead|killed|deaths)\sand\s(?:\p{L}+ly\s)?(?:wounded|injured)\b"
)
"""The dead and the hurt in one figure."""

BODIES = r"\b(?:found|discover|recover|retriev|pull|exhum|dug|unearth|identif)\p{L}*\b(?!.{0,40}\bof\swater\b)"
"""What is done with the bodies of the dead; others sit and vote."""

HIMSELF = (
    r"\b(?:before|then|and)\s(?:\p{L}+\s){0,3}?(?:kill\w*|shot|shoot\w*|turn\w+\s(?:the|his|her|a)\s(?:gun|weapon|rifle)\son)"
    r"\s(?:himself|herself|themselves)\b"
)
BESIDES = (
    rf"\b(?:besides|in\saddition\sto|not\s(?:including|counting)|excluding|apart\sfrom|other\sthan|along\swith"
    rf"|as\swell\sas|plus|and)\s(?:the\s|a\s)?{ATTACKER}"
)
WITH = rf"\b(?:including|among\sthem)\s(?:the\s|a\s|an\s|one\s|both\s|two\s)?{ATTACKER}"


def _dead(draft: Draft) -> Draft | None:
    """Those whom death befell. Of a disease they are counted elsewhere; "lives" are people; whether the attacker is one of them
    narrows it.
    """
    if draft.context.figure.kind is Kind.MULTIPLE:
        crime = draft.match(FOLD, where="right")
        return in_event(draft.put("unit", "person", f"“{crime.text.strip()}”: one person each", crime.span)) if crime else None
    if (draft.find(*ILLNESS) and not draft.find(*VIOLENT)) or (draft.match(BOTH, where="clause") and not nobody(draft)):
        return None
    if draft.context.figure.unit == "life":
        lost = draft.match(r"\b(?:claim|cost|tak|took|los[et])\w*", where="clause")
        return toll(draft, Fate(nouns=("lives",))) if lost else None
    if draft.context.figure.noun is not None and (draft.context.figure.unit or "").rsplit(" ", 1)[-1] == "body":
        return toll(draft, Fate(nouns=("bodies", "body"))) if draft.match(BODIES, where="clause") else None
    found = toll(draft, KILLED) or (toll(draft, NONE_DEAD) if nobody(draft) else None)
    if found is None or (found.event or "").startswith("outbreak"):
        return None
    for name, expression in (("including the attacker", WITH), ("excluding the attacker", rf"{BESIDES}|{HIMSELF}")):
        hit = found.match(expression)
        if hit and -NEAR < hit.span.start - found.context.core.end < NEAR:
            return found.put("scope", tuple(sorted({*found.scope, name})), f"“{hit.text}”", hit.span)
    return found


FOLD = r"\G[\s-](?:homicide|murder|killing|slaying|fatality|fatal\s(?:shooting|stabbing|crash))\b"
"""What a "triple" right before it is the number of dead of."""

NEAR = 90
"""How far from the count the words may stand that say whether the attacker is in it."""


rule = Rule(
    id="PEO001",
    name="people-killed",
    measure="people_killed",
    title="People killed: {event}",
    family="victims of an event",
    units=("count", "multiple"),
    episodic=True,
    grows=True,
    when=words("""
        kill*, dead, die, died, dies, dying, death*, fatal*, murder*, slain, slay*, massacr*, execut*, behead*, assassinat*,
        slaughter*, perish*, drown*, lives, bodies, body, lost his life, lost her life, toll, body count, succumb*, passed away,
        mortally, homicide, deceased,
        casualties
    """),
    unit="person",
    place=country(role="location"),
    refine=_dead,
    examples=[
        expect(
            "Three people were killed and two others injured in a shooting in Arlington on Sunday.",
            figure="Three",
            measure="people_killed",
            unit="person",
            low=3,
            high=3,
            aspect="level",
            modality="actual",
            event="shooting in Arlington on 2025-03-30",
            as_of="2025-03-30",
        ),
        expect(
            "The blast killed at least 12 people in Quetta, Pakistan, on Tuesday.",
            figure="at least 12",
            low=12,
            high=None,
            qualifier="at_least",
            event="explosion in Quetta on 2025-04-01",
        ),
        expect("22 dead, 59 hurt as bomb rips through arena", figure="22"),
        expect("Two gunmen killed 14 people at an office party.", figure="14"),
        expect(
            "The death toll from the earthquake in Nepal has risen to 7,040, officials said.",
            figure="7,040",
            aspect="cumulative",
            event="earthquake in Nepal in 2025",
            place="NP",
        ),
        expect(
            "More than 200 migrants drowned when their boat capsized off Libya.",
            figure="More than 200",
            unit="migrant",
            qualifier="over",
        ),
        expect("The crash claimed the lives of 298 people.", figure="298"),
        expect("Police identified nine students who were fatally shot at a college in Oregon.", figure="nine", unit="student"),
        expect(
            "A gunman shot three relatives to death before killing himself, police said.",
            figure="three",
            scope=("excluding the attacker",),
        ),
        expect("Five people, including the gunman, were dead when it was over.", figure="Five", scope=("including the attacker",)),
        expect(
            "Six people were killed, including the shooter, and 12 others were wounded.",
            figure="Six",
            scope=("including the attacker",),
        ),
        expect("Twelve people, among them two children, died in the fire.", figure="Twelve"),
        expect("The storm left one person dead and thousands without power.", figure="one"),
        expect("Up to 40 people may have died in the landslide.", figure="Up to 40", modality="estimate", qualifier="at_most"),
        expect("The flooding has so far claimed 61 lives.", figure="61", aspect="cumulative", unit="person"),
        expect("He is charged with killing two women and five children.", figure="five", unit="child"),
        expect("The bomb killed 40 people, 12 of them children.", figure="12", scope=("part",), unit="child"),
        expect("Some 300 people died. Of the dead, 12 were children.", figure="12", scope=("part",), unit="child"),
        expect("Some 300 people died. Twelve of them were from Chile.", figure="Twelve", scope=("part",), unit="person"),
        nothing("Some 300 people were arrested. Of those, 12 were shot by police."),
        expect("At least 75 reportedly killed in a quake in Chile", figure="At least 75", unit="person", place="CL"),
        expect("Six people died in southern Mexico and seven in Costa Rica.", figure="seven", place="CR"),
        expect("El Salvador reported 239 dead after the floods.", figure="239", place="SV"),
        expect("All four bodies were found in a house in Dover.", figure="four", unit="body"),
        expect("Divers said a door, two seats and one body had been retrieved.", figure="one", unit="body"),
        expect("The death toll from the floods stood at 14 on Monday.", figure="14", low=14),
        expect("Local media put the death toll at 14.", figure="14", low=14),
        expect("The state, whose death toll rises above 90, asked for help.", figure="above 90", low=90, high=None),
        expect("Nobody was killed in the blast in Dover on Tuesday.", figure="Nobody", low=0, high=0, place="Dover", unit="person"),
        expect("There were no casualties in the fire.", figure="no", low=0, high=0),
        expect("No injuries or deaths were reported.", figure="No", low=0, high=0),
        expect("No one was killed or hurt.", figure="No one", low=0, high=0),
        expect("A dozen people were hurt. None of them died.", figure="None", low=0, scope=("part",)),
        expect("Deputies found all four deceased in a house in Dover.", figure="four"),
        expect("Police are investigating a triple homicide in Dover.", figure="triple", low=3, high=3, unit="person"),
        nothing("The city counted two double homicides and a triple jump."),
        nothing("Police hoped that no one was killed."),
        nothing("Nobody knows who killed him."),
        nothing("Four bodies oversee the banks."),
        expect("The shooting deaths of a husband, wife and their two children in Dover shook the town.", figure="two"),
        expect("The two were shot several times and died at the scene.", figure="two"),
        nothing("He killed his wife, and their two children fled."),
        nothing("Two gunmen opened fire and killed a guard."),
        nothing("Three soldiers were killed near the border."),
        nothing("Some 400 people were killed or wounded."),
        nothing("Two people were injured in a crash that killed a cyclist."),
        nothing("Nine dogs were killed in the fire."),
        nothing("He died after 34 years in prison."),
        nothing("Police arrested five men in the killing of a shopkeeper."),
        nothing("The bill died after two senators changed their votes."),
        nothing("He is charged with the attempted murder of five teenagers."),
        nothing("The men plotted to kill 30 people."),
        nothing("Some 120,000 people have died of the virus."),
    ],
)

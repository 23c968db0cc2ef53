"""People shot: how many people were hit by bullets in one event, whether they lived or not."""

from checker.api import Draft, Fate, Kind, Rule, country, expect, in_event, nothing, pattern, toll, words

SHOT = Fate(
    done=(
        pattern(r"(?<!fatally\s)(?:shot|shoot|shoots)(?!\s(?:dead|down|to\sdeath|and\s(?:killed|wounded|injured)))"),
        pattern(r"(?<=fatally\s)shot(?=\san?\s)"),
        pattern(r"shootings?\sof"),
        *words("gunned down, gunning down, shooting, hit by gunfire, struck by gunfire, hit by bullets, struck by bullets"),
    ),
    tolls=words("number of people shot"),
)

OTHERS = r"\G(?:\s(?:men|women|people|teens|teenagers))?\s(?:others|other\s\p{L}+)\b|\G\s(?:more)\b"
"""Right behind the number: others besides those who were shot dead."""

AND_DIED = r"\bshot(?:\s[\p{L}’'-]+){0,5}?\sand\s(?:later\s|both\s|all\s)?died\b"
"""Shot and dead."""


def _hit(draft: Draft) -> Draft | None:
    """Those who were shot; those shot dead, or shot and wounded, are counted with the dead or the wounded."""
    if draft.context.figure.kind is Kind.MULTIPLE:
        folded = draft.match(r"\G[\s-]shooting\b", where="right")
        return in_event(draft.put("unit", "person", "one person each", folded.span)) if folded else None
    more = draft.match(rf"\bshooting\s(?:dead|down)\b|\bto\sdeath\b|\bfatally\s(?!shot\sa)\w+|{AND_DIED}", where="clause")
    dead = draft.match(r"\bshooting\sdeaths\sof\b")
    found = None if more or dead else toll(draft, SHOT)
    if found is None or not draft.match(OTHERS, where="right"):
        return found
    return found.put("unit", "other", "those besides others who were shot", found.context.figure.noun)


rule = Rule(
    id="PEO003",
    name="people-shot",
    measure="people_shot",
    title="People shot: {event}",
    family="victims of an event",
    units=("count", "multiple"),
    episodic=True,
    grows=True,
    when=words("shot, shoots, shooting*, gunned down, gunfire, bullets"),
    unit="person",
    place=country(role="location"),
    refine=_hit,
    examples=[
        expect(
            "Five people were shot at an apartment complex in Memphis on Wednesday night.",
            figure="Five",
            measure="people_shot",
            unit="person",
            event="shooting in Memphis on 2025-04-02",
        ),
        expect("Four shot outside Texas bar", figure="Four"),
        expect("A gunman shot six people, three of whom died.", figure="six"),
        expect("Police found four men who had been shot.", figure="four", unit="man"),
        expect("Seven teenagers were wounded or shot at.".replace("wounded or shot at", "shot at a party"), figure="Seven"),
        expect("The shootings of five men shook the town.", figure="five", unit="man"),
        expect("One of the five people shot has died.", figure="five", unit="person"),
        expect("Two others who were shot were taken to a hospital.", figure="Two", unit="other"),
        expect("Police ask who fatally shot a man and three others at a bar.", figure="three", unit="other"),
        expect("Detectives are looking into a quadruple shooting in Dover.", figure="quadruple", low=4, unit="person"),
        expect("Three teenagers were struck by gunfire.", figure="Three", unit="teenager"),
        nothing("Roe and Cole are two of the gunmen charged in connection with a shooting in Dover."),
        nothing("The two were shot on Friday morning and died at the scene."),
        nothing("Police counted 12 shootings in June."),
        nothing("Two men shot a deer out of season."),
        nothing("He was shot 22 times."),
        nothing("Three people were shot dead in a car."),
        nothing("She shot 12 films in Rome."),
        nothing("Ukraine shot down 12 drones."),
    ],
)

"""Population: how many people live in a country, a town or a region."""

import re

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, theirs, words

POPULATION: Words = (
    *words("population, populations, inhabitants, residents"),
    pattern(
        r"\b(?:city|town|country|nation|state|province|region|village|island|county|metropolis|community"
        r"|capital|district|suburb|enclave|territory|municipality)\sof\s(?=[\p{L}\s]{0,20}\d)"
    ),
    pattern(r"\bhome\sto\s(?=[\p{L}\s]{0,20}\d)"),
    pattern(r"\bwith\s(?=(?:[\p{L}]+\s){0,3}[\d.,]+\s?(?:million|billion|m|bn)\speople,)"),
    pattern(r"\bhas\s(?=(?:[\p{L}]+\s){0,3}[\d.,]+\s?(?:million|billion|m|bn)\speople(?:[.,;)]|\sand\b|$))"),
)

_TOWN = re.compile(
    r"(?P<name>(?!In\s|At\s|Near\s)[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})(?:,[^,]{1,40},)?"
    r"(?: (?:is|was) |, )(?:an?|the) [\w\s,-]{0,50}$"
)
"""Kampala, the capital of Uganda, is a city of ..."""

SAID = measured(words("population, populations"), percent="change", part=False, owner="place")


def _counted(draft: Draft) -> Draft | None:
    """Whoever lives there is a person, whether the text says people, inhabitants or nothing. A town that is named is the town."""
    said = _where(draft)
    if said is None:
        return None
    context = said.context
    town = next(
        (
            m
            for m in context.reading.within(context.reading.scan.names, context.sentence)
            if m.form == "capital" and m.entity == said.subject and m.span.end < context.figure.span.start
        ),
        None,
    )
    country = any(
        m.form == "name" and m.entity == said.subject for m in context.reading.within(context.reading.scan.names, context.sentence)
    )
    if town is not None and not country:
        name = town.span.of(context.text)
        said = said.put("subject", name, f"“{name}” is the town here, not its country", town.span)
    return said if said.unit == "percent" else said.put("unit", "person", "who lives there is a person")


def _where(draft: Draft) -> Draft | None:
    """ "A city of 1.2 million people", "home to 3 million people", "with 3,700 residents": the place is the one that the
    sentence speaks of.
    """
    people = (draft.context.figure.unit or "").rsplit(" ", 1)[-1] in ("person", "inhabitant", "resident", "soul", "islander")
    place = draft.match(
        r"\b(?:city|town|country|nation|state|province|region|village|island|county|metropolis|community"
        r"|capital|district|suburb|enclave|territory|municipality)"
        r"\s(?:of|with)\s(?:\w+\s){0,2}$",
        where="left",
    )
    home = draft.match(r"\bhome\sto\s(?:\w+\s){0,2}$", where="left")
    if draft.context.figure.unit in (None, "person") or people:
        hit = place or home
        if (
            hit
            and (people or draft.context.figure.unit is None)
            and not draft.match(r"\G\s(?:[\w-]+\s){0,2}(?:troops|soldiers|refugees|employees|students|workers)", where="right")
        ):
            return _there(draft.put("measure", "population", f"“{hit.text.strip()}”", hit.span))
        if (
            people
            and draft.match(r"\G\s(?:residents|inhabitants|people\s(?:live|lived|living|who\slive))\b", where="right")
            and not draft.match(
                r"\b(?:evacuat|kill|injur|arrest|displac|flee|fled|survey|protest|gather|vaccinat|infect"
                r"|without\s(?:power|water)|died|dead|affected|homeless|forced|ordered|told)\w*"
            )
        ):
            lives = draft.find("residents", "inhabitants", "people live", "people lived", "people living", where="sentence")
            if lives and draft.match(r"\b(?:ha[sd]|have|with|of|only|where|about|some|its|the)\s(?:\w+\s){0,2}$", where="left"):
                return _there(draft.put("measure", "population", f"“{lives.text}”", lives.span))
    has = draft.match(r"\b(?:has|with)\s(?:[\p{L}]+\s){0,3}$", where="left")
    if people and has and draft.match(r"\G\speople(?:[.,;)]|\sand\b|$)", where="right"):
        owner = next((a for a in draft.context.actors if draft.context.text[a.span.end : has.span.start] in (" ", ", ")), None)
        if owner is None or owner.kind not in ("country", "region") or owner.stands_for:
            return None
        return draft.put("subject", owner.entity, "it has them", owner.span)
    return SAID(draft)


def _there(draft: Draft) -> Draft:
    """The place by name: a town's own name before that of its country; else the subject of the sentence, else where the figure
    stands.
    """
    before = draft.context.text[draft.context.sentence.start : draft.context.figure.span.start]
    town = _TOWN.search(before)
    small = draft.match(
        r"\b(?:city|town|village|suburb|community|municipality|metropolis|district)\b(?=[^.;]{0,30}$)", where="left"
    )
    if town and small:
        return draft.put("subject", town["name"], f"“{town['name']}” is the place spoken of")
    kinds = draft.context.reading.kinds_of(draft.subject)
    if draft.subject is not None and (small or kinds & {"organisation", "person"}):
        return draft.put("subject", None, "the text does not say which town")
    if draft.subject is not None:
        return draft
    found = draft.named("location")
    return (
        draft.put("subject", found.entity, found.why, found.span)
        if found
        else theirs(draft, draft.find("has", "have", "had", where="left"))
    )


rule = Rule(
    id="POL007",
    name="population",
    measure="population",
    title="Population of {subject}",
    family="people",
    units=("number", "percent"),
    counts=("people", "inhabitants", "residents", "souls", "persons"),
    when=POPULATION,
    not_when=(
        *words("""
            prison population, inmates, jail population, homeless population, elephant*, fish, bird*, bear*, wolves,
            whale*, animal*, share of the population, killed, percent of the population, of the population, wildlife,
            species, cattle, working population, student population, per capita, deer
        """),
        pattern(r"population\s(?:growth|density)"),
    ),
    subject=country(role="owner"),
    refine=_counted,
    examples=[
        expect("India's population is 1.4 billion.", figure="1.4 billion", subject="IN", measure="population"),
        expect("East St. Louis has a population of about 26,000.", figure="about 26,000"),
        expect("The city of 1.2 million people lies on the coast.", figure="1.2 million", unit="person"),
        expect("Kampala, the capital of Uganda, is a city of 1.6 million people.", figure="1.6 million", subject="Kampala"),
        expect("Gaza is home to 2.3 million people.", figure="2.3 million", unit="person"),
        expect("The population of Uganda grew by 3 percent last year.", figure="3 percent", aspect="increase", subject="UG"),
        expect("In Port Arlen, a small community with 3,700 residents, the bank closed.", figure="3,700", subject="Port Arlen"),
        expect("West Liberty is a small community with 3,700 residents.", figure="3,700"),
        expect("China's population falls to 1.408bn", figure="1.408bn", subject="CN"),
        expect("Austria has 9.1 million people.", figure="9.1 million", subject="AT", unit="person"),
        expect("Kenya, with 55 million people, is a big market.", figure="55 million", subject="KE", unit="person"),
        expect("Nairobi has 4.4 million inhabitants.", figure="4.4 million", subject="Nairobi", unit="person"),
        nothing("Germany has 1.2 million people in the reserve."),
        nothing("The union has 2 million people."),
        nothing("Some 80% of the population needs aid."),
        nothing("The storm killed 40 people in a city of ruins."),
        nothing("Police evacuated 300 residents."),
        nothing("The prison population rose to 2,000."),
    ],
)

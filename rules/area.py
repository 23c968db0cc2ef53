"""Areas: how much land or floor something covers."""

import re

from checker.api import Draft, Rule, converted, country, expect, nothing, of_thing, words

AREAS = (
    "acre", "hectare", "mile ** 2", "kilometer ** 2", "foot ** 2", "meter ** 2", "yard ** 2",
)  # fmt: skip
BURNED = re.compile(r"\b(?:burn\w*|scorch\w*|blackened|charred|torched)\b", re.IGNORECASE)
TAKEN = re.compile(
    r"\b(?:destroy\w*|consum\w*|engulf\w*|razed|ravaged|swept\s(?:through|across)|gr[eo]wn?\sto|spread\b"
    r"|covers?|covered|has\sreached)\b",
    re.IGNORECASE,
)
"""Verbs of a fire that other things do, too."""
FIRE = re.compile(r"\b(?:wild|bush|brush)?fires?\b|\bblazes?\b", re.IGNORECASE)
AT_ONCE = re.compile(r",\s(?:the\s|this\s)(?:[\w-]+\s){0,2}?(?:fire|blaze|wildfire|bushfire)\b", re.IGNORECASE)
"""Behind the figure: "At 10,600 acres, the Eaton fire"."""
HAPPENED = re.compile(
    r"\b(burn\w*|scorch\w*|blackened|destroyed|flooded|closed|reopen\w*|leased?|planted|cleared"
    r"|protected|occupied|captured|liberated|lost|consumed|charred|contained)\b",
    re.IGNORECASE,
)


def _of_what(draft: Draft) -> Draft | None:
    """What became of the land tells two areas apart: burned, flooded, closed."""
    twin = converted(draft, "NAT002")
    if twin:
        return twin
    context = draft.context
    draft = of_thing(draft, "area", "land")
    burned = BURNED.search(context.text, context.clause.start, context.clause.end)
    fire = FIRE.search(context.text, context.clause.start, context.figure.span.start)
    taken = TAKEN.search(context.text, fire.end(), context.figure.span.start) if fire else None
    at = AT_ONCE.match(context.text, context.figure.span.end, context.sentence.end)
    burned = burned if burned and FIRE.search(context.text, context.sentence.start, context.sentence.end) else None
    word = burned or taken or at
    if word:
        return _burned(draft, word.group())
    said = HAPPENED.search(context.text, context.clause.start, context.clause.end)
    return draft.put("event", said[1].lower(), f"“{said[1]}”") if said else draft


def _burned(draft: Draft, word: str) -> Draft:
    """What a fire took is one measure, whatever verb the outlet uses, and the fire by its name is whose it is."""
    draft = draft.put("measure", "area_burned", f"“{word}”: what the fire took")
    named = draft.match(r"(?-i:\b(?!(?:The|A|An|This|Forest|Wild|Bush)\b)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)(?=\s(?:fire|blaze)\b)")
    if named is None:
        return draft.put("subject", None, "the fire has no name here")
    return draft.put("subject", f"{named.text} fire", "the fire by its name", named.span)


rule = Rule(
    id="NAT002",
    name="area",
    measure="area",
    title="Area {event}",
    units=AREAS,
    not_when=words("per square, a square, people per, price, rent of"),
    place=country(role="location"),
    refine=_of_what,
    examples=[
        expect("The fire has burned 23,000 acres.", figure="23,000 acres", unit="acre", measure="area_burned"),
        expect(
            "The Smith Creek fire has scorched 23,000 acres.",
            figure="23,000 acres",
            measure="area_burned",
            subject="Smith Creek fire",
        ),
        expect(
            "The blaze has spread over 900 hectares of forest.", figure="over 900 hectares", measure="area_burned", subject=None
        ),
        expect("The farm covers 1,200 acres, and the fire never came near.", figure="1,200 acres", measure="area"),
        expect("The site covers 3 square miles (7.8 square kilometres) of desert.", figure="7.8 square kilometres"),
        expect("He owns a 20,000-acre ranch in Arizona.", figure="20,000-acre", unit="acre"),
        expect("The flat has 95 square metres of floor.", figure="95 square metres"),
        expect("The most expensive Holm Tower flat was a 3,725 sq. ft. home.", figure="3,725 sq. ft", subject=None),
        nothing("There are 300 people per square kilometre."),
        nothing("The village is 30 miles away."),
    ],
)

"""Areas: how much land or floor something covers."""

import re

from checker.api import Draft, Rule, converted, country, expect, nothing, of_thing, words

AREAS = (
    "acre", "hectare", "mile ** 2", "kilometer ** 2", "foot ** 2", "meter ** 2", "yard ** 2",
)  # fmt: skip
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
    said = HAPPENED.search(context.text, context.clause.start, context.clause.end)
    return draft.put("event", said[1].lower(), f"“{said[1]}”") if said else draft


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
        expect("The fire has burned 23,000 acres.", figure="23,000 acres", unit="acre", event="burned"),
        expect("The site covers 3 square miles (7.8 square kilometres) of desert.", figure="7.8 square kilometres"),
        expect("He owns a 20,000-acre ranch in Arizona.", figure="20,000-acre", unit="acre"),
        expect("The flat has 95 square metres of floor.", figure="95 square metres"),
        nothing("There are 300 people per square kilometre."),
        nothing("The village is 30 miles away."),
    ],
)

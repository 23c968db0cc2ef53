"""Weights: how heavy something or somebody is, and how much of a stuff there is by weight."""

import re

from checker.api import Draft, Rule, converted, expect, nothing, of_thing, words

MASSES = (
    "ton",
    "metric_ton",
    "kilogram",
    "pound",
    "gram",
    "milligram",
    "ounce",
    "stone",
    "megaton",
    "kilotonne",
    "gigatonne",
    "short_ton",
    "long_ton",
    "tonne",
    "carat",
)
_OF = re.compile(r"(?:\s?\([^)]{1,25}\))?\s(?:of|worth\sof)\s(?:the\s)?(?P<stuff>(?:[a-z][\w’'-]+\s?){1,3})")
_WEIGHS = re.compile(r"\b(?:weigh\w*|weight|heavy|lost|gained|dropp\w+|shed|mass)\b", re.IGNORECASE)
_THING = re.compile(r"-(?:pound|ton|tonne|kilogram|kilo|kg|gram)\b", re.IGNORECASE)
_STOP = re.compile(r"\s(?:in|on|at|to|from|for|by|and|were|was|is|are|a|per|into|as|will|each|would|had|have|has)\b.*")


def _of_what(draft: Draft) -> Draft | None:
    """Tons of something are a quantity of it; a weight is that of a thing."""
    twin = converted(draft, "NAT004")
    if twin:
        return twin
    context = draft.context
    of = _OF.match(context.text, context.figure.span.end, context.sentence.end)
    if of:
        stuff = _STOP.sub("", of["stuff"].strip())
        return draft.put("measure", "quantity", f"“{of.group().strip()}”").put("subject", stuff, f"it is so much {stuff}")
    if _WEIGHS.search(context.text, context.clause.start, context.clause.end) or _THING.search(context.figure.text):
        return of_thing(draft, "weight", "mass")
    return None


rule = Rule(
    id="NAT004",
    name="weight",
    measure="weight",
    title="Weight of {subject}",
    units=MASSES,
    not_when=words(
        "carbon dioxide, CO2, greenhouse*, emission*, emit*, carbon, methane, pounds sterling, tnt, "
        "explosive yield, per ton, a ton, a barrel, oil equivalent"
    ),
    refine=_of_what,
    examples=[
        expect("The bomb weighs 22,000 pounds.", figure="22,000 pounds", measure="weight", unit="pound"),
        expect("Police seized 1.2 tonnes of cocaine.", figure="1.2 tonnes", measure="quantity", subject="cocaine"),
        expect("The 300-ton device was raised on Monday.", figure="300-ton", measure="weight"),
        expect("He lost 6kg (13 pounds) in the process.", figure="13 pounds", unit="pound"),
        expect("Mexico was sending 700 tons of food.", figure="700 tons", subject="food"),
        nothing("The plant emits 3 million tonnes of carbon dioxide."),
        nothing("The village is 30 miles away."),
        nothing("Copper rose to $9,000 a ton."),
    ],
)

"""Rain and snow: how much fell, or is forecast."""

import re

from checker.api import Draft, Rule, converted, country, expect, nothing, words

FALL = words(
    "rain, rainfall, snow, snowfall, precipitation, sleet, rains, downpour*, drizzle, hail, inches of ice, snowed, rained, showers"
)
_RAIN = re.compile(r"\b(?:rain\w*|downpours?|drizzle|showers)\b", re.IGNORECASE)
_SNOW = re.compile(r"\bsnow\w*", re.IGNORECASE)


def _which(draft: Draft) -> Draft | None:
    """Snow lies deeper than the rain that it would make: another measure."""
    twin = converted(draft, "NAT006")
    if twin:
        return twin
    context = draft.context
    snow = _SNOW.search(context.text, context.clause.start, context.sentence.end)
    rain = _RAIN.search(context.text, context.clause.start, context.sentence.end)
    if snow and (rain is None or abs(snow.start() - context.figure.span.end) < abs(rain.start() - context.figure.span.end)):
        return draft.put("measure", "snowfall", f"“{snow.group()}”")
    return draft


rule = Rule(
    id="NAT006",
    name="rainfall",
    measure="rainfall",
    title="{measure} in {place}",
    units=("inch", "millimeter", "centimeter", "foot", "liter / meter ** 2"),
    when=FALL,
    not_when=words(
        "rain forest*, rainforest*, flood waters, floodwaters, river rose, water level, deep water, "
        "storm surge, tall, screen, display, wide, hailstones, diameter"
    ),
    place=country(role="location"),
    refine=_which,
    examples=[
        expect(
            "Some 15 inches (38 centimeters) of rain fell in Honduras.", figure="Some 15 inches", measure="rainfall", unit="inch"
        ),
        expect("Some 15 inches (38 centimeters) of rain fell in Honduras.", figure="38 centimeters", measure="rainfall"),
        expect("Two feet of snow fell in Boston.", figure="Two feet", measure="snowfall"),
        expect("Rainfall of 200 mm is expected by Friday.", figure="200 mm"),
        nothing("After the rain the river rose, and the wall, 12 feet tall, broke."),
        nothing("The village lies 30 miles north of the rain forest."),
    ],
)

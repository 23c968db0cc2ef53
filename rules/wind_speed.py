"""Winds and speeds: how fast the wind blows, a storm moves, or something goes."""

import re

from checker.api import Draft, Rule, converted, country, expect, nothing, of_the_storm, of_thing, words

SPEEDS = ("mile / hour", "kilometer / hour", "knot", "meter / second", "foot / second", "kilometer / second")
_WIND = re.compile(r"\b(?:winds?|gusts?|gusting|breezes?)\b", re.IGNORECASE)
_MOVES = re.compile(r"\b(?:moving|moved|drifting|heading|crawling|travel\w*|forward\sspeed)\b[^.;]{0,40}$", re.IGNORECASE)


def _whose_speed(draft: Draft) -> Draft | None:
    """The wind inside a storm and the storm's own way are two speeds; so are gusts and sustained winds."""
    twin = converted(draft, "NAT008")
    if twin:
        return twin
    context = draft.context
    before = context.text[context.sentence.start : context.figure.span.start]
    if _MOVES.search(before):
        return of_the_storm(of_thing(draft.put("measure", "speed", "how fast it moves"), "speed", "speeds"))
    wind = _WIND.search(context.text, context.clause.start, context.clause.end) or _WIND.search(
        context.text, context.sentence.start, context.sentence.end
    )
    if wind is None:
        return of_thing(draft.put("measure", "speed", "no wind is spoken of"), "speed", "speeds")
    scope = [
        name for name, said in (("gusts", "gust"), ("sustained", "sustained")) if said in context.clause.of(context.text).lower()
    ]
    draft = of_the_storm(draft, winds=True)
    return draft.put("scope", tuple(scope), f"“{scope[0]}” narrows it") if scope else draft


rule = Rule(
    id="NAT008",
    name="wind-speed",
    measure="wind_speed",
    title="{measure} in {place}",
    family="speeds",
    units=SPEEDS,
    place=country(role="location"),
    not_when=words("speed limit, 0-60, zero to, 0 to 60, to 60 mph, concert ticket"),
    refine=_whose_speed,
    examples=[
        expect(
            "The hurricane had sustained winds of 155 mph.",
            figure="155 mph",
            measure="wind_speed",
            scope=("sustained",),
            unit="mile_per_hour",
        ),
        expect(
            "It lashed Honduras with 120-mph (205-kph) winds.", figure="205-kph", measure="wind_speed", unit="kilometer_per_hour"
        ),
        expect("The storm was moving west at 8 mph.", figure="8 mph", measure="speed"),
        expect("Hurricane Ada weakened. It had sustained winds of 80 mph.", figure="80 mph", subject="Hurricane Ada"),
        expect("Hurricane Ada weakened. Ada was moving west at 8 mph.", figure="8 mph", measure="speed", subject="Hurricane Ada"),
        expect("Hurricanes Ada and Bo formed. Winds reached 80 mph.", figure="80 mph", subject=None),
        expect("Gusts of more than 70 mph hit the coast.", figure="more than 70 mph", scope=("gusts",)),
        expect("The car was travelling at 90 mph.", figure="90 mph", measure="speed"),
        nothing("The storm killed 70 people."),
        nothing("The speed limit is 70 mph."),
    ],
)

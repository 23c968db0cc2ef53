"""Temperatures: how warm or cold it is somewhere, and how far that moves."""

import re

from checker.api import Aspect, Draft, Rule, converted, country, expect, nothing, words

DEGREES = ("degree_Celsius", "degree_Fahrenheit", "kelvin", "degree", "delta_degree_Celsius", "delta_degree_Fahrenheit")
_HEAT = re.compile(
    r"\b(?:temperature\w*|warm\w*|heat\w*|hot\w*|cold\w*|cool\w*|thermomet\w*|mercury|celsius"
    r"|fahrenheit|freez\w*|chill\w*|climate|weather|sleet|snow\w*|rain\w*|ice|icy|fever|high\w*|low\w*|sunny)\b",
    re.IGNORECASE,
)
_RISE = re.compile(
    r"\b(?:rise|rose|risen|rises|rising|warm(?:ed|ing|er)?|increase[sd]?|up|fall|fell|drop\w*"
    r"|cool(?:ed|er)|by)\s(?:by\s)?(?:about\s|some\s|nearly\s|almost\s|up\sto\s|another\s)?$",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"\b(?:limit|contain|keep|hold|cap|within|below)\w*\b.{0,60}$", re.IGNORECASE)
_DOWN = re.compile(r"\b(?:fell|fall|drop\w*|cool\w*)\b", re.IGNORECASE)
_ABOVE = re.compile(r"\)?\s(?:\([^)]{1,25}\)\s)?(?:above|below|warmer|cooler|hotter|colder|higher|lower)\b")


def _level_or_change(draft: Draft) -> Draft | None:
    """ "Rose 1.5 degrees", "2 degrees above average" is a change, "rose to 40 degrees" a level; an angle is neither."""
    twin = converted(draft, "NAT005")
    if twin:
        return twin
    context = draft.context
    if context.figure.unit == "degree" and not _HEAT.search(context.text, context.sentence.start, context.sentence.end):
        return None
    before = context.text[context.sentence.start : context.figure.span.start]
    above = _ABOVE.match(context.text, context.figure.span.end)
    if above and "zero" in context.text[above.end() : above.end() + 8]:
        above = None
    limit = _LIMIT.search(before) if "warming" in before.lower() else None
    if above or limit or _RISE.search(before):
        way = (
            Aspect.DECREASE
            if _DOWN.search(before[-40:]) or (above and re.search("below|cool|cold|lower", above.group()))
            else Aspect.INCREASE
        )
        return draft.put("aspect", way, "it says by how much it is warmer or colder")
    return draft


rule = Rule(
    id="NAT005",
    name="temperature",
    measure="temperature",
    title="Temperature in {place}",
    units=DEGREES,
    not_when=words(
        "angle, latitude, longitude, degree program*, college degree*, tilt*, slope, murder, "
        "first-degree, second-degree, rotat*, duration, valve, departure angle, turn, turned"
    ),
    place=country(role="location"),
    scope={"average": ("average", "mean"), "surface": ("surface",), "record": ("record",)},
    refine=_level_or_change,
    examples=[
        expect(
            "Temperatures reached 41 degrees Celsius in Spain.",
            figure="41 degrees Celsius",
            place="ES",
            aspect="level",
            unit="degree_Celsius",
        ),
        expect(
            "World temperatures dropped by 1.5 degrees Celsius (2.7 Fahrenheit).", figure="1.5 degrees Celsius", aspect="decrease"
        ),
        expect("World temperatures dropped by 1.5 degrees Celsius (2.7 Fahrenheit).", figure="2.7 Fahrenheit", aspect="decrease"),
        expect("It was a sunny 70 degrees in Baghdad.", figure="70 degrees", unit="degree"),
        expect("It is sleet, and it is 31 degrees.", figure="31 degrees"),
        expect("The oven reaches 500 degrees Celsius.", figure="500 degrees Celsius"),
        nothing("The road has a slope of 12 degrees."),
        nothing("He turned 180 degrees."),
    ],
)

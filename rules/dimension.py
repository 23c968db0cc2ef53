"""Dimensions: how long, high, wide, deep or thick something is, or how high above the ground."""

import re

from checker.api import Draft, Rule, converted, expect, nothing, of_thing, words

LENGTHS = ("kilometer", "mile", "meter", "foot", "yard", "inch", "centimeter", "millimeter", "micrometer", "nanometer")
_BEHIND = re.compile(
    r"(?:\s?\([^)]{1,25}\))?[\s-]?(?:of\s[\w\s]{1,20}?\s)?(?:in\s|above\s|below\s"
    r"|over\s)?(?P<kind>long|length|high|height|tall|wide|width|deep|depth|thick|thickness|diameter|across|stretch"
    r"|(?:above|below)\s(?:sea|ground|the\ssea|the\ssurface|ground\slevel)\b|sea\slevel"
    r"|beneath\sthe\ssurface|underground|under\s?water|tall\b)(?![\w-])"
)
_BEFORE = re.compile(
    r"\b(?P<kind>length|height|width|depth|altitude|elevation|diameter|wide|deep|long|tall|wingspan"
    r"|circumference|wall|fence|bridge|tunnel|pipeline|frontier|border)\b[^.;,]{0,40}$"
)
_NAMES = {
    word: name
    for name, listed in (
        ("length", "long length stretch"),
        ("height", "high height tall"),
        ("width", "wide width across wingspan"),
        ("depth", "deep depth"),
        ("thickness", "thick thickness"),
        ("diameter", "diameter"),
        ("altitude", "altitude elevation"),
        ("circumference", "circumference"),
    )
    for word in listed.split()
}


def _which(draft: Draft) -> Draft | None:
    """The word of dimension stands right behind the figure, or opens the phrase before it."""
    twin = converted(draft, "NAT003")
    if twin:
        return twin
    context = draft.context
    behind = _BEHIND.match(context.text, context.figure.span.end, context.sentence.end)
    before = None if behind else _BEFORE.search(context.text[context.left.start : context.figure.span.start].lower())
    said = behind or before
    if said is None:
        return None
    kind = said["kind"].lower()
    level = kind.startswith(("above", "below", "sea", "beneath", "under"))
    if before and kind not in (
        "length",
        "height",
        "width",
        "depth",
        "altitude",
        "elevation",
        "diameter",
        "wingspan",
        "circumference",
    ):
        return None
    name = "altitude" if level and kind.startswith(("above", "sea")) else "depth" if level else _NAMES.get(kind, "length")
    return of_thing(draft.put("measure", name, f"“{said['kind']}”"), *_NAMES, "altitude", "surface", "sea", "level")


rule = Rule(
    id="NAT003",
    name="dimension",
    measure="length",
    title="Dimensions of {subject}",
    family="lengths",
    units=LENGTHS,
    not_when=words(
        "long run, long way, jump, dash, swim, miles long journey, rain, snow, rainfall, snowfall, screen, display, pixel*"
    ),
    refine=_which,
    examples=[
        expect("The wall is 400 metres long.", figure="400 metres", measure="length", unit="meter"),
        expect("The length of the bridge will be roughly 1,300 meters.", figure="roughly 1,300 meters", measure="length"),
        expect("The rover is 65 cm (2.13 ft) long.", figure="2.13 ft", measure="length", unit="foot"),
        expect("The mountains are up to 11,000 feet high.", figure="up to 11,000 feet", measure="height"),
        expect("The well lies 5,000 ft below the surface.", figure="5,000 ft", measure="depth"),
        expect("The plane flew at an altitude of 34 miles.", figure="34 miles", measure="altitude"),
        expect("A 37-metre-tall tower burned.", figure="37-metre", measure="height"),
        nothing("The village lies 30 miles north of Kampala."),
        nothing("Up to 15 inches of rain fell."),
        nothing("A long march of 1,000 miles began."),
    ],
)

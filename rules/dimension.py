"""Dimensions: how long, high, wide, deep or thick something is, or how high above the ground."""

import re

from checker.api import Draft, Rule, at_the_quake, converted, expect, nothing, of_the_storm, of_thing, words

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
        return _tallest(draft)
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
    draft = draft.put("measure", name, f"“{said['kind']}”")
    if name == "depth" and draft.find("quake*", "earthquake*", "tremor", "temblor", "epicent*"):
        return at_the_quake(draft.put("subject", None, "a quake is told apart by its place"))
    return of_the_storm(of_thing(draft, *_NAMES, "altitude", "surface", "sea", "level"))


_TALLEST = re.compile(
    r",\s(?:the\s)?(?P<what>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})\s(?:is|was|will\sbe|became)"
    r"\s(?:[\w’'-]+\s){0,4}?(?P<kind>tallest|highest|longest|deepest|widest)\b"
)
_LARGEST = {"tallest": "height", "highest": "height", "longest": "length", "deepest": "depth", "widest": "width"}


def _tallest(draft: Draft) -> Draft | None:
    """ "At 882 metres, the Spire is the world's tallest building"."""
    text, figure, sentence = draft.context.text, draft.context.figure.span, draft.context.sentence
    if not text[max(sentence.start, figure.start - 4) : figure.start].lower().endswith("at "):
        return None
    found = _TALLEST.match(text, figure.end, sentence.end)
    if found is None:
        return None
    return draft.put("measure", _LARGEST[found["kind"]], f"“{found['kind']}”").put("subject", found["what"], "it is said of it")


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
        expect(
            "At 632 metres, the Jade Tower is the country's tallest building.",
            figure="632 metres",
            measure="height",
            subject="Jade Tower",
        ),
        expect(
            "A quake was centred near Ashton on Monday. The quake had a depth of 12 miles.",
            figure="12 miles",
            measure="depth",
            subject=None,
            place="Ashton",
        ),
        expect("The rover is a 65-cm-long (25-inch-long) box.", figure="25-inch", measure="length"),
        nothing("The village lies 30 miles north of Kampala."),
        nothing("Up to 15 inches of rain fell."),
        nothing("A long march of 1,000 miles began."),
    ],
)

"""Visitors: how many people a country, a town or a museum had as guests in a time."""

import re

from checker.api import Draft, Rule, country, expect, nothing, theirs, words

CAME = words("""
    visited, visit, visits, visitor numbers, visiting, welcomed, welcomes, welcome, received, receives, receive, attracted,
    attracts, attract, drew, draws, draw, drawn,
    had, has, visitors a year, tourists a year, annual visitors, came, come, arrived, hosted, recorded, tourist arrivals, arrivals
""")
_PLACE = re.compile(
    r"\s(?:\w+\s){0,2}?(?:visited|visit|came\sto|come\sto|travel\w+\sto|toured)\s(?:the\s)?"
    r"(?P<who>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})"
)


def _guests(draft: Draft) -> Draft | None:
    """Of a year or a season; a country's guests from abroad are fewer than all its guests."""
    number = draft.context.figure.number
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    behind = _PLACE.match(draft.context.text, draft.context.core.end, draft.context.sentence.end)
    if number is None or number < 1000 or (head in ("person", "foreigner", "") and behind is None):
        return None
    came = draft.find(*(w for w in CAME if w not in ("had", "has", "arrivals")), where="clause")
    if came is None and not draft.match(r"\bha[sd]\s(?:\w+\s){0,3}$", where="left"):
        return None
    draft = draft.put("unit", "visitor", "a visitor each")
    foreign = draft.find("foreign", "foreigners", "international", "overseas", "from abroad", where="clause")
    draft = draft.put("scope", ("foreign",), f"“{foreign.text}”", foreign.span) if foreign else draft
    if behind:
        start = behind.start("who")
        reading = draft.context.reading
        named = next(iter(reading.beginning_in(reading.scan.names, start, start + 1)), None)
        draft = draft.put("subject", named.entity if named else behind["who"], f"“{behind.group().strip()}”")
        return draft.put("place", None, "whom they visited says where")
    draft = theirs(draft, draft.find(*CAME, where="left"))
    where = draft.subject or draft.place
    return draft.put("subject", where, "whom they visited").put("place", None, "whom they visited says where") if where else draft


rule = Rule(
    id="POL025",
    name="visitors",
    measure="visitors",
    title="Visitors to {subject}",
    family="crowds",
    counts=("tourists", "visitors", "holidaymakers", "pilgrims", "people", "sightseers", "foreigners"),
    when=CAME,
    not_when=words("""
        killed, injured, abandoned, fled, left, stranded, evacuated, trapped, migrants, refugees, website, site's, online,
        rally, protest*, funeral, hospital*, prison*, inmates,
        emergency room*, kidnapped, arrested, tax, vigil, march
    """),
    place=country(role="location"),
    refine=_guests,
    examples=[
        expect(
            "Spain welcomed 94 million foreign tourists last year.",
            figure="94 million",
            subject="ES",
            scope=("foreign",),
            unit="visitor",
        ),
        expect("Last year 7.8 million people visited the Louvre.", figure="7.8 million", subject="Louvre", as_of="2024"),
        expect("The museum had 1.2 million visitors in 2023.", figure="1.2 million", as_of="2023", unit="visitor"),
        nothing("Two tourists were killed in the storm."),
        nothing("Some 3,000 people visited."),
        nothing("More than 20,000 tourists had abandoned the resort."),
        nothing("The rally drew 20,000 people."),
    ],
)

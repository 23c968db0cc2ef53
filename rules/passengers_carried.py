"""Passengers: how many an airline, a railway, a port or an airport carried."""

import re

from checker.api import Draft, Rule, expect, nothing, theirs, words

CARRIED = words("""
    carried, carry, carries, carrying, flew, flown, fly, flies, handled, handles, handle, transported, transports, served,
    serves, welcomed,
    used, uses, use, travelled through, traveled through, passed through, pass through, passenger numbers, passenger
    traffic, traffic
""")
_BEHIND = re.compile(
    r"\s(?:(?:passed|travel\w+|went|flew|came)\sthrough|used|visited|(?:flew|travel\w+)\s(?:with|on|by))\s(?:the\s)?"
    r"(?P<who>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})"
)


def _carried(draft: Draft) -> Draft | None:
    """In a month or a year, not on the one plane that crashed."""
    number = draft.context.figure.number
    if number is None or number < 10_000:
        return None
    behind = _BEHIND.match(draft.context.text, draft.context.core.end, draft.context.sentence.end)
    if behind:
        return draft.put("subject", behind["who"], f"“{behind.group().strip()}”")
    return theirs(draft, draft.find(*CARRIED, where="left"))


rule = Rule(
    id="ECO070",
    name="passengers-carried",
    measure="passengers_carried",
    title="Passengers of {subject}",
    counts=("passengers", "travellers", "travelers"),
    unit="passenger",
    when=CARRIED,
    not_when=words(
        "killed, injured, stranded, on board, aboard, crash*, cancel*, delayed, capacity, evacuated, data, infected, "
        "screened, sank, capsized"
    ),
    refine=_carried,
    examples=[
        expect(
            "Ryanair carried 18.3 million passengers in April.",
            figure="18.3 million",
            measure="passengers_carried",
            unit="passenger",
        ),
        expect(
            "Last year 83.9 million passengers passed through Heathrow.", figure="83.9 million", subject="Heathrow", as_of="2024"
        ),
        expect("The airport handled 9.1 million passengers in 2023.", figure="9.1 million", as_of="2023"),
        nothing("The plane was carrying 175 passengers."),
        nothing("Some 12,000 passengers were stranded at the airport."),
        nothing("The ferry, carrying 6,100 passengers in all, sank."),
    ],
)

"""Founding dates: in which year a company, a body or a place was founded, or a person was born."""

from checker.api import Rule, country, expect, happened, nothing, words

rule = Rule(
    id="GEN003",
    name="founding-dates",
    measure="founding_year",
    title="Beginning of {subject}",
    units=("calendar_year",),
    when=words("founded, co-founded, established, set up, formed, incorporated, created, inaugurated, chartered, born"),
    subject=country(role="owner"),
    refine=happened(
        {
            "birth_year": r"born",
            "founding_year": r"founded|co-founded|established|set\sup|formed|incorporated|created|inaugurated|chartered",
        }
    ),
    examples=[
        expect(
            "Halden Works was founded in 1975 by two brothers.",
            figure="1975",
            subject="Halden Works",
            low=1975,
            unit="calendar_year",
        ),
        expect("Halden Works, founded by two brothers in 1975, makes pumps.", figure="1975", subject="Halden Works"),
        expect("Founded in 1912, Halden Works is the oldest mill in the valley.", figure="1912", subject="Halden Works"),
        expect(
            "Marta Lindqvist was born in Uppsala on 4 May 1961.",
            figure="4 May 1961",
            measure="birth_year",
            subject="Marta Lindqvist",
            low=1961,
        ),
        expect("Israel was founded in 1948.", figure="1948", subject="IL", as_of="2025-04-03"),
        nothing("The company was founded in a garage."),
        nothing("He was born on 3 May 1950."),
        nothing("The inquiry was set up after 120 people fell ill."),
        nothing("Profits rose in 1975."),
        nothing("Critics said in 1999 that the plan was unfounded."),
    ],
)

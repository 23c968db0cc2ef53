"""Mortgage and other lending rates that banks charge their customers."""

from checker.api import Rule, Words, country, expect, measured, nothing, pattern, words

RATE: Words = (
    *words(
        "mortgage rate, mortgage rates, fixed-rate mortgage, fixed rate mortgage, mortgages, mortgage, "
        "home loan rate, home loan rates, credit card rate, prime rate, auto loan rate"
    ),
    pattern(r"(?:30|15|five|two|5|2)[\s-]year\s(?:fixed\s)?(?:mortgage\s)?rate\b"),
)

rule = Rule(
    id="ECO050",
    name="mortgage-rate",
    measure="mortgage_rate",
    title="Mortgage rate in {subject}",
    family="interest rates",
    units=("percent", "percentage_point", "basis_point"),
    when=RATE,
    not_when=words("loan-to-value, of mortgages, mortgage applications, approvals, deposit of, arrears"),
    subject=country(role="owner"),
    refine=measured(
        RATE,
        percent="value",
        scope={
            "30-year": (pattern(r"\b(?:30|thirty)[\s-]year"),),
            "15-year": (pattern(r"\b(?:15|fifteen)[\s-]year"),),
            "two-year": (pattern(r"\b(?:2|two)[\s-]year"),),
            "five-year": (pattern(r"\b(?:5|five)[\s-]year"),),
        },
    ),
    examples=[
        expect("The average 30-year mortgage rate climbed to 6.7% from 6.29% last week.", figure="6.7%", aspect="level"),
        expect("The average 30-year mortgage rate climbed to 6.7% from 6.29% last week.", figure="6.29%", aspect="level"),
        expect("UK two-year fixed mortgage rates fell below 5%.", figure="below 5%", subject="GB"),
        nothing("The Bank of England held its base rate at 4.5%."),
        nothing("About 12% of mortgages were in arrears."),
        nothing("Lenders offer 95 per cent loan-to-value mortgages."),
    ],
)

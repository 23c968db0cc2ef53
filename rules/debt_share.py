"""Public debt as a share of the economy."""

from checker.api import Rule, Words, country, expect, measured, nothing, pattern, words

DEBT = words("""
    national debt, public debt, government debt, federal debt, sovereign debt, external debt, household debt, debt,
    debts, net debt, debt ratio, debt-to-GDP ratio, debt to GDP ratio, debt to GDP, debt load, debt burden, debt level,
    liabilities, debt-GDP ratio
""")

SHARE: Words = (
    *words(
        "GDP, gross domestic product, economic output, national output, share of the economy, overall economy, size of the economy"
    ),
    pattern(r"of\sthe\s(?:\w+\s)?economy\b"),
)

rule = Rule(
    id="ECO013",
    name="debt-share",
    measure="debt_share",
    title="Debt of {subject} as a share of GDP",
    family="public finances in percent of GDP",
    units=("percent", "percentage_point"),
    when=DEBT,
    also=SHARE,
    not_when=words("debt service, debt servicing, interest payments"),
    subject=country(role="owner"),
    refine=measured(
        DEBT,
        percent="level",
        scope={"household": ("household*",), "net": ("net",), "external": ("external",), "private": ("private", "corporate")},
    ),
    examples=[
        expect("Italy's public debt stands at 137% of GDP.", figure="137%", subject="IT"),
        expect(
            "The plan would allow the federal debt, as a share of the economy, to grow to 78.2% in 2014, up from 72.6% in 2012.",
            figure="78.2%",
            aspect="level",
            as_of="2014",
        ),
        expect("Japan has a debt-to-GDP ratio of more than 250 percent.", figure="more than 250 percent", subject="JP"),
        expect("Household debt was equivalent to 75% of GDP.", figure="75%", scope=("household",)),
        nothing("The deficit was 3% of GDP, while debt rose."),
        nothing("The debt grew 4% last year."),
        nothing("Debt is a worry for 45% of Americans."),
    ],
)

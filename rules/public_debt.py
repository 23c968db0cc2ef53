"""Debt: what a government, a company or households owe, in money."""

from checker.api import Draft, Rule, country, expect, measured, nothing, pattern, words

DEBT = words("""
    national debt, public debt, government debt, federal debt, sovereign debt, external debt, foreign debt, debts, debt, net debt,
    debt load, debt pile, debt burden, debt level, indebtedness, household debt, student debt, borrowings, liabilities
""")


def _owed(draft: Draft) -> Draft | None:
    """Interest on the debt is not the debt."""
    said = draft.said_at("measure") or draft.context.figure.span
    before = draft.context.text[max(said.start - 40, 0) : said.start].lower()
    return None if "interest" in before or "payments on" in before else draft


rule = Rule(
    id="ECO012",
    name="public-debt",
    measure="debt",
    title="Debt of {subject}",
    family="public finances",
    units=("money", "percent"),
    when=DEBT,
    not_when=(
        *words(
            "debt service, debt servicing, interest on, debt relief, debt reduction, debt ceiling, debt limit, debt sale, bad debt"
        ),
        pattern(r"\bof\s(?:\w+[’']s\s)?(?:GDP|gross\sdomestic|economic\soutput|the\seconomy)\b"),
    ),
    subject=country(role="owner"),
    refine=measured(
        DEBT,
        scope={
            "household": ("household*", "consumer"),
            "student": ("student*",),
            "net": ("net",),
            "external": ("external", "foreign"),
            "corporate": ("corporate",),
            "public": words("public, national, government, federal, sovereign"),
            "per capita": ("per capita", "per person"),
        },
        owner="company",
        then=_owed,
    ),
    examples=[
        expect(
            "The gross national debt this week hit a new milestone, at $22 trillion.",
            figure="$22 trillion",
            scope=("public",),
            unit="USD",
        ),
        expect("Italy's public debt rose to 2.9 trillion euros.", figure="2.9 trillion euros", subject="IT", aspect="level"),
        expect("Trump promised to reduce the national debt from $18 trillion.", figure="$18 trillion", aspect="level"),
        expect(
            "Under his administration, the debt has actually risen by $2.065 trillion.", figure="$2.065 trillion", aspect="increase"
        ),
        expect("The airline has $4 billion in debt.", figure="$4 billion"),
        expect("Ukraine owes $20 billion of external debt.", figure="$20 billion", subject="UA", scope=("external",)),
        expect("Evergrande, with more than $300 billion of liabilities, defaulted in 2021.", figure="more than $300 billion"),
        nothing("Italy's public debt stands at 137% of GDP."),
        nothing("The government pays $400 billion in interest on its debt."),
        nothing("The company sold $3 billion of assets."),
    ],
)

"""Gross domestic product: the size of an economy, in money, in all or for each head."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

GDP = words("""
    GDP, gross domestic product, economic output, national output, gross national product, GNP, national income, GDP per
    capita, economy, per capita GDP, GDP per head
""")


def _for_each(draft: Draft) -> Draft | None:
    """GDP per head is another measure than GDP."""
    head = draft.find("per capita", "per head", "per person", where="clause")
    return draft.put("measure", "gdp_per_capita", f"“{head.text}”", head.span) if head else draft


rule = Rule(
    id="ECO005",
    name="gdp",
    measure="gdp",
    title="GDP of {subject}",
    units=("money",),
    when=GDP,
    not_when=words("deficit, debt, spending, relief, stimulus, package, cost the economy, cost, costs, boost*, lost"),
    subject=country(role="owner"),
    refine=measured(
        GDP, part=False, scope={"nominal": ("nominal",), "purchasing power": words("purchasing power, PPP")}, then=_for_each
    ),
    examples=[
        expect("In 2000, India's GDP was $477 billion.", figure="$477 billion", subject="IN", unit="USD"),
        expect("Japan is a $4 trillion economy.", figure="$4 trillion", subject="JP"),
        expect(
            "Ireland has a GDP per capita of more than $100,000.",
            figure="more than $100,000",
            measure="gdp_per_capita",
            subject="IE",
        ),
        expect(
            "China's gross domestic product reached 135 trillion yuan last year.",
            figure="135 trillion yuan",
            subject="CN",
            as_of="2024",
        ),
        nothing("The shutdown cost the economy $11 billion."),
        nothing("GDP grew 3%."),
        nothing("The deficit hit $1 trillion, and GDP fell."),
    ],
)

"""Budget deficits and surpluses as a share of the economy."""

from checker.api import Draft, Rule, Words, as_budgeted, country, expect, measured, nothing, pattern, words

DEFICIT = words("""
    budget deficit, budget deficits, fiscal deficit, government deficit, public deficit, deficit, deficits, budget
    shortfall, shortfall, budget gap, budget surplus, fiscal surplus, primary surplus, surplus, surpluses, net borrowing
""")

SHARE: Words = (
    *words(
        "GDP, gross domestic product, economic output, national output, share of the economy, overall "
        "economy, size of the economy, nation's economy"
    ),
    pattern(r"of\sthe\s(?:\w+\s)?economy\b"),
)


def _surplus(draft: Draft) -> Draft | None:
    """A surplus is a measure of its own."""
    draft = as_budgeted(draft)
    said = draft.said("measure")
    if "surplus" in said.lower():
        return draft.put("measure", "budget_surplus_share", f"“{said}”", draft.said_at("measure"))
    return draft


rule = Rule(
    id="ECO011",
    name="deficit-share",
    measure="budget_deficit_share",
    title="{measure} of the GDP of {subject}",
    family="public finances in percent of GDP",
    units=("percent", "percentage_point"),
    when=DEFICIT,
    also=SHARE,
    not_when=words("trade deficit, current account, account deficit, account surplus, trade surplus"),
    subject=country(role="owner"),
    refine=measured(DEFICIT, percent="level", scope={"primary": ("primary",), "structural": ("structural",)}, then=_surplus),
    examples=[
        expect(
            "The projected budget deficit will be less than 6.5% of GDP.",
            figure="less than 6.5%",
            aspect="level",
            qualifier="under",
        ),
        expect(
            "The deficit, as a share of the nation's gross domestic product, would fall to 3.2% in 2015 from 7.0% in 2012.",
            figure="7.0%",
            aspect="level",
            as_of="2012",
        ),
        expect("Flat revenue drove the deficit to 3.9% of gross domestic product.", figure="3.9%"),
        expect("France's deficit hit 5.5 percent of economic output last year.", figure="5.5 percent", subject="FR", as_of="2024"),
        expect(
            "The U.S. in 2000 ran a budget surplus of 2.3% of GDP.",
            figure="2.3%",
            measure="budget_surplus_share",
            subject="US",
            as_of="2000",
        ),
        nothing("The deficit rose 17% as GDP grew."),
        nothing("Public debt stood at 98% of GDP, and the deficit widened."),
        nothing("The current account deficit narrowed to 3% of GDP."),
    ],
)

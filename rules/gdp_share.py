"""Spending, revenue and taxes as a share of the economy."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, words

WHAT = words("""
    public spending, government spending, federal spending, state spending, spending, outlays, expenditure, revenue,
    revenues, federal revenue, tax revenue, tax take, taxes, tax burden, trade deficit, current account deficit, current
    account surplus, investment, exports, nondefense spending, health spending, entitlement spending
""")

SHARE: Words = (
    *words(
        "GDP, gross domestic product, economic output, national output, share of the economy, overall economy, size of the economy"
    ),
    pattern(r"of\sthe\s(?:\w+\s)?economy\b"),
)


def _of_what(draft: Draft) -> Draft | None:
    """Each is a measure of its own: revenue_share, spending_share. "Spending" in a passage on defence is that on defence."""
    if any(c.measure.startswith("defence_") and c.span.start >= draft.context.before().start for c in draft.earlier):
        return None
    if draft.match(r"\b(?:defen[cs]e|military|armed\sforces)\b", where="sentence") and not draft.find("revenue*", "tax*", "health"):
        return None
    text = draft.said("measure").lower()
    for stem, name in (
        ("current account", "current_account_share"),
        ("trade deficit", "trade_deficit_share"),
        ("revenue", "revenue_share"),
        ("tax", "tax_share"),
        ("export", "export_share"),
        ("invest", "investment_share"),
    ):
        if stem in text:
            return draft.put("measure", name, f"“{text}”", draft.said_at("measure"))
    return draft


rule = Rule(
    id="ECO018",
    name="gdp-share",
    measure="spending_share",
    title="Share of GDP of {subject}",
    family="public finances in percent of GDP",
    units=("percent", "percentage_point"),
    when=WHAT,
    also=SHARE,
    not_when=words("defence, military, NATO, budget deficit, fiscal deficit, debt"),
    subject=country(role="owner"),
    refine=measured(WHAT, percent="level", then=_of_what),
    examples=[
        expect("Federal revenue fell to 16.5% of GDP last year from 17.2%.", figure="16.5%", measure="revenue_share"),
        expect("France's public spending amounts to 57% of GDP.", figure="57%", measure="spending_share", subject="FR"),
        expect(
            "Turkey's current account deficit widened to 5.4 percent of gross domestic product.",
            figure="5.4 percent",
            measure="current_account_share",
            subject="TR",
        ),
        nothing("Defence spending reached 4% of GDP."),
        nothing("The budget deficit was 3% of GDP as spending rose."),
        nothing("Revenue rose 4%."),
    ],
)

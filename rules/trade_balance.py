"""Trade balances: how much more a country imports than it exports, or the other way round, in money."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

BALANCE = words("""
    trade deficit, trade gap, trade surplus, trade balance, trade shortfall, trade imbalance, current account deficit,
    current account surplus, current account, goods deficit, deficit with, surplus with, monthly deficit, deficit,
    surplus
""")


def _side(draft: Draft) -> Draft | None:
    """A surplus and a deficit are two measures; so are trade and the whole current account."""
    near = draft.find("surplus", "deficit", "gap", "shortfall", "imbalance", "balance", where="sentence")
    side = "surplus" if near and near.text.lower() == "surplus" else "deficit"
    account = draft.find("current account")
    said = near or account
    if said is None:
        return draft
    return draft.put("measure", f"{'current_account' if account else 'trade'}_{side}", f"“{said.text}”", said.span)


rule = Rule(
    id="ECO014",
    name="trade-balance",
    measure="trade_deficit",
    title="{measure} of {subject}",
    family="trade balances",
    units=("money", "percent"),
    when=BALANCE,
    also=words("trade, current account, exports, imports, goods, deficit with, surplus with"),
    not_when=words("budget deficit, budget surplus, fiscal deficit, federal deficit, of GDP, of gross domestic product"),
    subject=country(role="owner"),
    refine=measured(BALANCE, scope={"goods": ("goods",), "services": ("services",)}, then=_side),
    examples=[
        expect(
            "China's trade surplus widened to $104.8 billion in December.",
            figure="$104.8 billion",
            subject="CN",
            measure="trade_surplus",
        ),
        expect(
            "The nation's trade deficit widened by $2.2 billion in August to $16.77 billion.",
            figure="$2.2 billion",
            aspect="increase",
            measure="trade_deficit",
        ),
        expect(
            "The nation's trade deficit widened by $2.2 billion in August to $16.77 billion.",
            figure="$16.77 billion",
            aspect="level",
        ),
        expect("Washington had a $23.2bn trade deficit in 2019 with India.", figure="$23.2bn", as_of="2019", subject="US"),
        expect(
            "Turkey's current account deficit narrowed to $2.1 billion.",
            figure="$2.1 billion",
            measure="current_account_deficit",
            subject="TR",
        ),
        nothing("The budget deficit reached $1 trillion."),
        nothing("Bilateral trade reached a record $142.6bn in 2018."),
        nothing("The trade deficit helped sink the pound to $1.20."),
    ],
)

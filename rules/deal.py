"""Company deals: what a company, a stake or a contract is sold for."""

import re

from checker.api import Draft, Rule, country, expect, measured, nothing, of_a_purchase, words

DEAL = words("""
    deal, takeover, acquisition, merger, buyout, purchase, takeover bid, bid, offer, hostile takeover, sale, contract,
    contracts, agreement, transaction, takeover offer, buyout offer
""")
BOUGHT = words(
    "bought, buys, buy, buying, acquired, acquires, acquire, acquiring, purchased, purchases, "
    "purchase, sold, sells, sell, selling, snapped up, takes over, paid, pays, pay, paying"
)

STAKES = words(
    "stake, shares, company, firm, unit, business, division, subsidiary, startup, start-up, rival, "
    "brand, chain, club, team, franchise, rights, assets, plant, network, station, stations"
)


_PER_SHARE = re.compile(r"(?:\s?\([^)]{1,20}\)|\))?\s?(?:per|a)\sshare")
_FOR_A_COMPANY = re.compile(rf"\s(?:in\s\w+\s)?(?:to\sbuy|for)\s[^.;]{{0,60}}?\b(?:{'|'.join(STAKES)})\b")


def _what(draft: Draft) -> Draft | None:
    """A contract to do work is no sale of a company; what a buyer pays is a deal only for a company or a part of one."""
    if of_a_purchase(draft):
        return None  # of weapons, which has a rule of its own
    text = draft.said("measure").lower()
    if draft.find("futures", "gold", "wheat", "overtime"):
        return None
    if text.startswith(("contract", "agreement")):
        return draft.put("measure", "contract_value", f"“{text}”", draft.said_at("measure"))
    behind = draft.context.text[draft.context.figure.span.end :][:120]
    if _PER_SHARE.match(behind) or (text.startswith("pa") and not _FOR_A_COMPANY.match(behind)):
        return None
    company = draft.find(
        *STAKES,
        "merger",
        "takeover",
        "buyout",
        "acquisition",
        "acquire*",
        "shareholders",
        "Inc",
        "Corp",
        "Ltd",
        "Plc",
        "Group",
        "Holdings",
    )
    return draft if company else None


rule = Rule(
    id="ECO045",
    name="deal",
    measure="deal_value",
    title="Deal of {subject}",
    family="deals",
    units=("money",),
    when=(*DEAL, *BOUGHT),
    not_when=words("""
        missile*, Patriot*, HIMARS, tank*, fighter*, jets, F-16*, F-35*, helicopter*, howitzer*, launcher*, artillery,
        weapon*, arms deal, arms deals, ammunition, submarine*, frigate*, military equipment, air defence, spending
        bill, budget deal, budget, plea deal, trade deal, tariff*, fine, fined, tax, taxes, per share, a share, loan,
        bond sale, bonds, dividend*, compensation, settlement, salary, ticket*, penalty, restitution, house, home, bill,
        fund, debt ceiling, nuclear deal
    """),
    subject=country(role="owner"),
    episodic=True,
    refine=measured(DEAL, verbs=BOUGHT, via=("for", ""), part=False, owner="buyer", then=_what),
    examples=[
        expect(
            "Microsoft bought the games company for $69 billion.", figure="$69 billion", measure="deal_value", subject="Microsoft"
        ),
        expect("Cablevision made a $500 million offer for the team.", figure="$500 million", measure="deal_value"),
        expect(
            "In 1982 he sold television station KTLA in Los Angeles for $245 million.", figure="$245 million", measure="deal_value"
        ),
        expect("The group took a 51 per cent stake in a rival in a deal worth 92 million yuan.", figure="92 million yuan"),
        expect(
            "Siemens won a $3 billion contract to build the railway.",
            figure="$3 billion",
            measure="contract_value",
            subject="Siemens",
        ),
        expect("Pfizer to buy Seagen for $43bn in biggest takeover in years", figure="$43bn", subject="Pfizer"),
        nothing("Poland signed a $2 billion deal for Patriot missiles."),
        nothing("They bought a $700,000 waterfront home."),
        nothing("The two-year budget deal raises spending by $300 billion."),
        nothing("He bought a sandwich for $5."),
    ],
)

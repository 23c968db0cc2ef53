"""Prices: what a thing costs to buy or to rent, and how that moves."""

from checker.api import Draft, Rule, expect, measured, nothing, of_a_purchase, pattern, sold_by, thing_and_place, words

PRICE = words("""
    price, prices, list price, asking price, sale price, retail price, average price, rent, rents, fare, fares, tuition,
    tuition fees, ticket price, ticket prices, premium, premiums, subscription fee, subscription fees, licence fee,
    license fee, entry fee, membership fee, admission fee, energy bill, energy bills, electricity bills, heating bills,
    toll
""")


ONE_THING = {
    "home": "house",
    "property": "house",
    "housing": "house",
    "residential property": "house",
    "spot gold": "gold",
}
"""Things with two names in the news of prices."""


def _of_something(draft: Draft) -> Draft | None:
    """ "Prices rose 3%": with no thing that they are of, that is inflation. The country of the thing is where it is sold."""
    if of_a_purchase(draft):
        return None
    draft = sold_by(thing_and_place(draft))
    same = ONE_THING.get((draft.subject or "").lower())
    if same:
        draft = draft.put("subject", same, f"“{draft.subject}” is another word for it")
    text = draft.said("measure").lower()
    if draft.subject is None and text.startswith("ticket"):
        return draft.put("subject", "ticket", f"“{text}”", draft.said_at("measure"))
    if draft.subject is None and "price" not in text and text:
        return draft.put("subject", text.removesuffix("s"), "it is the price itself", draft.said_at("measure"))
    return None if draft.subject is None and draft.unit == "percent" else draft


rule = Rule(
    id="ECO032",
    name="price",
    measure="price",
    title="Price of {subject}",
    units=("money", "percent"),
    when=PRICE,
    not_when=(
        *words("""
            consumer prices, share price, share prices, stock price, stock prices, oil price*, crude, producer prices,
            consumer price, retail price index, price index, spending bill, pork barrel bill, tax bill, stimulus bill,
            relief bill, house bill, senate bill, price target, price cap, legal fees, price growth, barrel, brent,
            wholesale prices, pay the price, at any price, starting price
        """),
        pattern(r"\b(?:pass|vot|sign|veto|approv)\w*+\s(?:\S+\s){0,4}bills?\b"),
    ),
    refine=measured(PRICE, part=False, owner="thing", then=_of_something),
    examples=[
        expect("The average house price rose 2.1% to £285,000.", figure="£285,000", subject="house", aspect="level", unit="GBP"),
        expect("The average house price rose 2.1% to £285,000.", figure="2.1%", subject="house", aspect="increase"),
        expect("Gas prices averaged $3.45 a gallon.", figure="$3.45 a gallon", subject="gas", unit="USD / gallon"),
        expect("The price of a loaf of bread has doubled to 4 pounds.", figure="4 pounds", subject="loaf of bread"),
        expect("The price of a gallon of diesel was $3.60 in May.", figure="$3.60", subject="diesel", unit="USD / gallon"),
        expect("Average rents in Dublin rose by 6 percent last year.", figure="6 percent", aspect="increase", as_of="2024"),
        expect("Wheat prices jumped 20 percent after the invasion.", figure="20 percent", subject="wheat", aspect="increase"),
        expect("Gold price hits record $3,100", figure="$3,100", subject="gold"),
        expect("UK house prices rose 2.1% in March.", figure="2.1%", subject="house", place="GB"),
        expect("House prices in Britain rose 2.1% in March.", figure="2.1%", subject="house", place="GB"),
        expect("Ticket prices in London start at £40.", figure="£40", subject="ticket", place="London"),
        expect("German rents were up 5% last year.", figure="5%", subject="rent", place="DE"),
        nothing("Consumer prices rose 3.2% from a year earlier."),
        nothing("Apple's share price fell 3%."),
        nothing("The Senate passed a $2 trillion relief bill."),
        nothing("Prices are the top worry for 40% of voters."),
    ],
)

"""Commodity prices: what gold, metals, crops and cryptocurrencies trade at, named without the word price."""

from checker.api import Draft, Rule, Words, expect, measured, nothing, pattern, thing_and_place, words

COMMODITY: Words = (
    *words("""
        gold, spot gold, gold futures, gold price, gold prices, silver, silver prices, platinum, palladium, copper, aluminium,
        aluminum, nickel, zinc, tin, iron ore, uranium, lithium, cobalt, wheat, wheat futures, corn futures, soybeans,
        soybean futures, cocoa, cocoa futures, coffee futures, arabica, robusta, raw sugar, cotton futures, palm oil,
        orange juice futures, lumber futures, bitcoin, Bitcoin, ether, ethereum, dogecoin, natural gas futures, gas futures,
        gasoline, petrol, diesel
    """),
    pattern(r"\bthe\sprice\sof\s(?:gold|silver|platinum|palladium|bitcoin)\b"),
)
OUNCES = ("gold", "silver", "platinum", "palladium")
COINS = ("bitcoin", "ether", "ethereum", "dogecoin")


def _traded(draft: Draft) -> Draft | None:
    """By the name of what is traded. "Gold worth $3 million" is a hoard, and a move of "copper" alone may be one of output."""
    name = (draft.subject or "").lower()
    if name.startswith("the price of "):
        name = name.removeprefix("the price of ")
    name = name.removeprefix("spot ").removesuffix(" prices").removesuffix(" price")
    future = name.endswith(" futures")
    name = name.removesuffix(" futures")
    figure = draft.context.figure
    money = figure.unit != "percent"
    per = " / " in (draft.unit or "")
    if draft.find(
        "worth", "valued", "output", "production", "reserves", "imports", "exports", "sales", "demand", "tariff*", where="clause"
    ):
        return None
    if money and not per and (name not in (*OUNCES, *COINS) or (figure.number or 0) >= 1_000_000):
        return None
    priced = draft.find(
        "price*",
        "market*",
        "trad*",
        "futures",
        "ounce",
        "tonne",
        "ton",
        "a pound",
        "bushel",
        "record high",
        "cryptocurrenc*",
        where="before",
    )
    if not money and priced is None and name not in COINS:
        return None
    if future:
        draft = draft.put("scope", tuple(sorted({*draft.scope, "futures"})), "the price of a later day")
    if money and not per and name in OUNCES:
        draft = draft.put("unit", f"{draft.unit} / ounce", f"{name} is priced by the ounce")
    name = {"ethereum": "ether", "aluminum": "aluminium"}.get(name, name)
    if name in ("petrol", "gasoline", "diesel") and not per:
        return None
    return thing_and_place(draft.put("subject", name, f"“{draft.subject}” is what is traded"))


rule = Rule(
    id="ECO061",
    name="commodity-price",
    measure="price",
    title="Price of {subject}",
    family="prices of securities",
    units=("money", "percent"),
    when=COMMODITY,
    not_when=words(
        "gold medal*, goldman, gold reserves, copper wire, silver medal*, shares, stock, etf*, funds, miner*, mining, "
        "fund, stole*, reward"
    ),
    refine=measured(COMMODITY, part=False, owner="noun", then=_traded),
    examples=[
        expect("Gold rose to a record $3,240 an ounce on Friday.", figure="$3,240 an ounce", subject="gold", unit="USD / ounce"),
        expect("Gold hit a record high of $3,420.", figure="$3,420", subject="gold", unit="USD / ounce"),
        expect("Bitcoin fell below $80,000 on Monday.", figure="below $80,000", subject="bitcoin"),
        expect("Copper climbed 2.1% to $9,640 a tonne.", figure="2.1%", subject="copper", aspect="increase"),
        expect("Gasoline in the United States averaged $3.51 a gallon.", figure="$3.51 a gallon", subject="gasoline", place="US"),
        nothing("The thieves took gold worth $3 million."),
        nothing("Copper output rose 4% last year."),
        nothing("He paid 2 bitcoin, or $160,000, to the gang."),
        nothing("Gold miner Acme rose 3%."),
    ],
)

"""Oil prices: what a barrel costs, and how far that moves."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

OIL = words("""
    oil price, oil prices, crude price, crude prices, Brent crude, Brent, West Texas Intermediate, WTI, WTI crude, US
    crude, U.S. crude, crude oil price, crude oil prices, crude oil, crude, oil, crude futures, oil futures, OPEC basket, Urals
""")


def _grade(draft: Draft) -> Draft | None:
    """Brent and West Texas are two prices."""
    said = draft.said("measure").lower()
    grade = draft.find("Brent", "West Texas", "WTI", "US crude", "U.S. crude", "Urals", where="clause")
    text = (grade.text if grade else said).lower()
    name = (
        "Brent"
        if "brent" in text
        else "WTI"
        if any(w in text for w in ("west texas", "wti", "us crude", "u.s. crude"))
        else "Urals"
        if "urals" in text
        else "oil"
    )
    if draft.unit == "USD" and draft.find("a barrel of", "each barrel of", "per barrel", where="clause"):
        draft = draft.put("unit", "USD / barrel", "the price of a barrel")
    return draft.put("subject", name, f"“{text}”", grade.span if grade else None)


rule = Rule(
    id="ECO033",
    name="oil-price",
    measure="oil_price",
    title="Price of {subject}",
    units=("money", "percent", "USD / barrel"),
    when=OIL,
    not_when=words(
        "oil output, oil production, oil revenue*, oil exports, oil imports, oil demand, oil supply, "
        "oil supplies, oil companies, barrels, reserves, spill, oil spill, stake"
    ),
    subject=country(role="owner"),
    refine=measured(OIL, part=False, then=_grade),
    examples=[
        expect(
            "Brent crude rose 2% to $83.40 a barrel.",
            figure="$83.40 a barrel",
            subject="Brent",
            aspect="level",
            unit="USD / barrel",
        ),
        expect("Brent crude rose 2% to $83.40 a barrel.", figure="2%", subject="Brent", aspect="increase"),
        expect("Oil prices fell to $60 a barrel.", figure="$60 a barrel", subject="oil"),
        expect("The price of West Texas Intermediate has dropped from $75 per barrel to $45.88.", figure="$45.88", subject="WTI"),
        expect("A barrel of Brent crude cost $64.60.", figure="$64.60", subject="Brent", unit="USD / barrel"),
        expect("Oil falls 3% as OPEC raises output", figure="3%", aspect="decrease"),
        nothing("Oil output rose 3% to 10.3 million barrels."),
        nothing("The oil company made a profit of $3 billion."),
        nothing("Shares rose 2%, and oil was steady."),
    ],
)

"""Stock indices: where they stand, in points, and how far they move."""

from checker.api import Draft, Rule, Words, expect, measured, nothing, pattern, words

INDEX: Words = (
    *words("""
        Dow Jones Industrial Average, Dow Jones, Dow, S&P 500, S&P/TSX, S&P, Nasdaq Composite, Nasdaq 100, Nasdaq,
        Russell 2000, FTSE 100, FTSE 250, FTSE, DAX, CAC 40, CAC, IBEX 35, Ibex, FTSE MIB, Stoxx 600, Euro Stoxx 50,
        Stoxx 50, Nikkei 225, Nikkei, Topix, Hang Seng, Shanghai Composite, CSI 300, Kospi, Sensex, Nifty 50, Nifty, ASX
        200, S&P/ASX 200, Bovespa, Ibovespa, TSX, MSCI World, Straits Times Index, Taiex, Jakarta Composite, SMI, AEX,
        MOEX, blue-chip index, benchmark index, composite index, stock index, share index
    """),
    pattern(r"(?-i:\b(?!(?:COVID|SARS|IS|F|B|T|GT|H|MI)-)\p{Lu}{2,5}-\d{2,3}\b)"),
)

IN_FULL = {
    "dow": "Dow Jones Industrial Average",
    "dow jones": "Dow Jones Industrial Average",
    "s&p": "S&P 500",
    "nasdaq": "Nasdaq Composite",
    "ftse": "FTSE 100",
    "cac": "CAC 40",
    "nikkei": "Nikkei 225",
    "nifty": "Nifty 50",
    "stoxx 50": "Euro Stoxx 50",
    "ibex": "IBEX 35",
    "ibex 35": "IBEX 35",
    "ibovespa": "Bovespa",
    "s&p/asx 200": "ASX 200",
}
"""Indices that the news calls by less than their name."""


def _which(draft: Draft) -> Draft:
    """The index by its full name, in points; its future is another price."""
    name = IN_FULL.get((draft.subject or "").lower())
    if name:
        draft = draft.put("subject", name, f"“{draft.subject}” is short for it")
    future = draft.find("futures", where="clause")
    if future:
        draft = draft.put("scope", ("futures",), f"“{future.text}”: the price of a later day", future.span)
    return draft.put("unit", "point", "an index is counted in points") if draft.unit is None else draft


rule = Rule(
    id="ECO031",
    name="stock-index",
    measure="stock_index",
    title="Stock index {subject}",
    family="prices of securities",
    units=("percent", "number"),
    counts=("points", "point"),
    when=INDEX,
    not_when=words("companies, firms, members, constituents, of the S&P, of the FTSE"),
    refine=measured(INDEX, part=False, owner="noun", then=_which),
    examples=[
        expect(
            "The Dow Jones Industrial Average climbed 323.09 points, or 2.2%, to 15,126.07.",
            figure="2.2%",
            aspect="increase",
            subject="Dow Jones Industrial Average",
        ),
        expect(
            "The Dow Jones Industrial Average climbed 323.09 points, or 2.2%, to 15,126.07.", figure="323.09", aspect="increase"
        ),
        expect(
            "The Dow Jones Industrial Average climbed 323.09 points, or 2.2%, to 15,126.07.", figure="15,126.07", aspect="level"
        ),
        expect("The S&P 500 gained 0.68 per cent to 3,005.47.", figure="0.68 per cent", subject="S&P 500", aspect="increase"),
        expect("London's FTSE 100 fell 0.6% at the open.", figure="0.6%", subject="FTSE 100", aspect="decrease"),
        expect("Nikkei ends down 1.3%", figure="1.3%", subject="Nikkei 225", aspect="decrease"),
        expect("The FTSE ended Friday at 8,455.", figure="8,455", subject="FTSE 100", unit="point"),
        expect("Dow futures fell 0.4% before the bell.", figure="0.4%", scope=("futures",), aspect="decrease"),
        nothing("Some 12% of the S&P 500 companies reported losses."),
        nothing("Apple rose 3%, while the Nasdaq was flat."),
        nothing("He scored 32 points for the Nuggets."),
    ],
)

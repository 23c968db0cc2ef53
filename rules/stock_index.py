"""Stock indices: where they stand, in points, and how far they move."""

from checker.api import Rule, Words, expect, measured, nothing, pattern, words

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
    refine=measured(INDEX, part=False, owner="noun"),
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
        expect("Nikkei ends down 1.3%", figure="1.3%", subject="Nikkei", aspect="decrease"),
        nothing("Some 12% of the S&P 500 companies reported losses."),
        nothing("Apple rose 3%, while the Nasdaq was flat."),
        nothing("He scored 32 points for the Nuggets."),
    ],
)

"""Share prices: what a share of a company costs, and how far it moves."""

from checker.api import Rule, Words, country, expect, measured, nothing, pattern, words

SHARES: Words = (
    *words("""
        shares, share price, stock price, share prices, stock prices, American depositary shares, ADRs, the stock, its stock, stock
    """),
)

rule = Rule(
    id="ECO030",
    name="share-price",
    measure="share_price",
    title="Share price of {subject}",
    family="prices of securities",
    units=("money", "percent"),
    when=SHARES,
    not_when=(
        *words("""
            market share, share of, stake, outstanding, issued shares, stocks of, stockpile*, per share earnings,
            earnings per share, loss of, offering, shareholders', buyback, share buyback, housing stock
        """),
        pattern(r"(?:million|billion|\d)\sshares"),
    ),
    subject=country(role="owner"),
    refine=measured(SHARES, part=False, owner="firm"),
    examples=[
        expect("Tesla shares are up nearly 57% this year.", figure="nearly 57%", subject="Tesla", aspect="increase"),
        expect(
            "Shares of Walmart rose about 1.5% in premarket trading.", figure="about 1.5%", subject="Walmart", aspect="increase"
        ),
        expect(
            "SpeedCast shares plummeted 40.8 per cent to $2.06.", figure="$2.06", subject="SpeedCast", aspect="level", unit="USD"
        ),
        expect(
            "BP's share price fell more than 5% on Monday.",
            figure="more than 5%",
            subject="BP",
            aspect="decrease",
            as_of="2025-03-31",
        ),
        expect("Shares in Lloyds closed at 54 pence.", figure="54 pence", subject="Lloyds", unit="GBP"),
        expect("The upgrade contributed to the 7% share price increase.", figure="7%", aspect="increase"),
        nothing("The company holds a 38% market share."),
        nothing("About 89% of the outstanding shares were tendered."),
        nothing("House prices rose 4%, and shares were flat."),
    ],
)

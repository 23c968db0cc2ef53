"""Profits and losses: what a company is left with, or short of, in money, and how that moves."""

from checker.api import Draft, Rule, country, expect, measured, nothing, pattern, words

PROFIT = words("""
    profit, profits, net income, net earnings, earnings, operating income, operating profit, pretax profit, pre-tax
    profit, net profit, profit after tax, profit before tax, EBITDA, bottom line, loss, losses, net loss, operating
    loss, net losses
""")


def _or_loss(draft: Draft) -> Draft | None:
    """A loss is a measure of its own. "Earnings" of a person are a wage, a "loss of 3%" on an exchange is a move."""
    said = draft.said("measure")
    if draft.find("respectively"):
        return None  # "sales and profits of 2.2 billion and 71 million, respectively"
    verb = said.lower() in ("lost", "losing", "loses", "earned", "netted")
    if verb and draft.match(
        r"\G\s(?:in|of)\s(?!the\s(?:\w+\s)?(?:quarter|year|half|month)|\d|January|February|March|April"
        r"|May|June|July|August|Sept|Oct|Nov|Dec)",
        where="right",
    ):
        return None  # what is lost is said behind it: "lost $25 billion in reserves"
    if said.lower() in ("lost", "losing", "loses"):
        of_value = draft.find(
            "value", "market cap*", "fortune", "shares", "stock", "gambling", "bet", "bets", "casino", "savings", "scam*", "fraud*"
        )
        return None if of_value or draft.subject is None else draft.put("measure", "loss", f"“{said}”")
    if said.lower() in ("earned", "netted"):
        person = "person" in draft.context.reading.kinds_of(draft.subject)
        return None if person or draft.subject is None else draft
    if "loss" in said.lower():
        return draft.put("measure", "loss", f"“{said}”")
    return draft


rule = Rule(
    id="ECO021",
    name="profit",
    measure="profit",
    title="{measure} of {subject}",
    family="revenue and profit",
    units=("money", "percent"),
    when=(*PROFIT, *words("lost, losing, loses, earned, netted")),
    not_when=(
        *words("""
            weekly earnings, hourly earnings, average earnings, profit margin, profit margins, job losses, weight loss,
            loss of life, insured losses, insurance losses, economic losses, storm losses, lost profit*, earnings
            report, profit warning, stocks, insured loss*, economic loss*, damage*
        """),
        pattern(r"(?:shares?|index|stock|bourse)\b[^.;]{0,60}\bloss(?:es)?"),
    ),
    subject=country(role="owner"),
    refine=measured(
        PROFIT,
        verbs=words("lost, losing, loses, earned, netted"),
        scope={
            "operating": words("operating, EBITDA"),
            "pre-tax": words("pretax, pre-tax, before tax, before interest"),
            "net": words("net, after tax, bottom line"),
            "gross": ("gross",),
            "adjusted": words("adjusted, underlying, excluding items, core"),
        },
        owner="firm",
        then=_or_loss,
    ),
    examples=[
        expect(
            "Net profit at Volkswagen fell to 1.2 billion euros.",
            figure="1.2 billion euros",
            subject="Volkswagen",
            scope=("net",),
            aspect="level",
        ),
        expect("Boeing lost $11.8 billion last year.", figure="$11.8 billion", measure="loss", subject="Boeing", as_of="2024"),
        expect("Shell posts profit of $9.6bn, up 4% from last year", figure="$9.6bn", subject="Shell", measure="profit"),
        expect("Shell posts profit of $9.6bn, up 4% from last year", figure="4%", aspect="increase"),
        expect(
            "Boeing reported a net loss of $355 million for the quarter.", figure="$355 million", measure="loss", subject="Boeing"
        ),
        expect(
            "The landlord posted a first-quarter loss of 63 cents per share.",
            figure="63 cents per share",
            measure="loss",
            unit="USD / share",
        ),
        expect(
            "The company expects a full-year operating profit of between £140 million and £150 million.",
            figure="between £140 million and £150 million",
            scope=("operating",),
        ),
        expect("Samsung's operating income jumped tenfold to 6.6 trillion won.", figure="6.6 trillion won", subject="Samsung"),
        nothing("He lost $500 at cards."),
        nothing("The firm had revenue of $3 billion."),
        nothing("Average weekly earnings rose 4%."),
        nothing("The hurricane caused insured losses of $12 billion."),
        nothing("A profit-sharing scheme covers 30% of the staff."),
    ],
)

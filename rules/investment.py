"""Investment: what a company, a fund or a state puts into a project or a firm."""

from checker.api import Rule, Words, country, expect, measured, nothing, words

INVESTMENT = words("""
    investment, investments, foreign direct investment, foreign investment, FDI, venture capital, venture funding,
    funding round, financing, capital spending, capex, capital expenditure
""")
INVESTED: Words = (*words("invested, invest, invests, investing, to invest, pour*, ploughed, plowed"),)

rule = Rule(
    id="ECO046",
    name="investment",
    measure="investment",
    title="Investment of {subject}",
    family="deals",
    units=("money", "percent"),
    when=(*INVESTMENT, *INVESTED),
    not_when=words(
        "return on investment, investment bank*, pension fund, hedge fund, hedge funds, fund manager*, "
        "relief fund, investment trust, real estate investment trust, escrow fund, government funding, "
        "fund-raising, slush fund, investment fund, monetary fund"
    ),
    subject=country(role="owner"),
    refine=measured(
        INVESTMENT,
        verbs=INVESTED,
        scope={"foreign": words("foreign, FDI"), "venture": ("venture",)},
        owner="company",
    ),
    examples=[
        expect(
            "Volkswagen will invest 2 billion euros in the plant.", figure="2 billion euros", modality="plan", subject="Volkswagen"
        ),
        expect(
            "Foreign direct investment in Vietnam rose 9% to $25 billion.", figure="$25 billion", scope=("foreign",), aspect="level"
        ),
        expect("Amprius received $30 million in venture capital in January.", figure="$30 million", scope=("venture",)),
        expect("Business investment fell by 1.2% in the quarter.", figure="1.2%", aspect="decrease"),
        expect("Amazon announces $10bn investment in Virginia", figure="$10bn"),
        nothing("A 20 percent return on investment is rare."),
        nothing("The International Monetary Fund lent $3 billion."),
        nothing("The government funding bill costs $3 billion."),
    ],
)

"""Budgets: how much a government, a body or a project may spend, in money."""

from checker.api import Rule, Words, country, expect, measured, nothing, pattern, words

BUDGET: Words = (
    *words("""
    budget plan, budget proposal, spending plan, spending bill, spending package, appropriations bill, appropriation,
    federal budget, state budget, annual budget, operating budget, budget request
    """),
    pattern(r"(?<!\b(?:defen[cs]e|military|army|arms|weapons|Pentagon)\s)\bbudgets?\b"),
)

rule = Rule(
    id="ECO016",
    name="budget",
    measure="budget",
    title="Budget of {subject}",
    family="public finances",
    units=("money", "percent"),
    when=BUDGET,
    not_when=words(
        "defence, military, army, armed forces, weapon*, budget deficit*, budget surplus, budget gap, "
        "budget shortfall, budget hole, deficit, surplus, box office"
    ),
    subject=country(role="owner"),
    refine=measured(
        BUDGET,
        part=False,
        scope={
            "education": words("education, school, schools"),
            "health": ("health",),
            "police": ("police",),
            "research": ("research",),
            "production": words("film, movie, production"),
            "aid": words("aid, foreign aid"),
        },
        owner="company",
    ),
    examples=[
        expect("The mayor approved a $3.2 million budget for parks.", figure="$3.2 million", aspect="level", unit="USD"),
        expect("The White House released a $4.7 trillion budget Monday.", figure="$4.7 trillion"),
        expect(
            "The EPA's budget would fall from $8.1 billion to $5.7 billion.", figure="$5.7 billion", subject="EPA", aspect="level"
        ),
        expect(
            "The proposal cuts the State Department's budget by 29 percent.", figure="29 percent", aspect="decrease", unit="percent"
        ),
        expect("India's annual budget for science was 1.6 billion rupees.", figure="1.6 billion rupees", subject="IN"),
        expect("House passes $1.4 trillion spending bill", figure="$1.4 trillion"),
        nothing("The budget deficit hit $1 trillion."),
        nothing("Poland's defence budget is $35 billion."),
        nothing("The airline, known for budget fares, lost $3 million."),
    ],
)

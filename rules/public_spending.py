"""Spending: what a government, a body or consumers spend, in money, and how that moves."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, words

SPENDING: Words = (
    *words("""
        government spending, public spending, federal spending, state spending, discretionary spending, mandatory
        spending, domestic spending, welfare spending, health spending, education spending, infrastructure spending,
        consumer spending, household spending, expenditure, expenditures, outlays, federal outlays, government
        expenditure
    """),
    pattern(
        r"\bspending\b(?!\s(?:on|for)\s(?:\w+\s)?(?:military|defen[cs]e|weapons|arms))(?!\s(?:[$€£]"
        r"|an?\s|the\s|about|around|some|more|nearly|almost|up\sto|over|\d))"
    ),
)


def _consumers(draft: Draft) -> Draft | None:
    """What households spend is another thing than what a state spends; "spending" in a passage on defence is that on defence."""
    if draft.find("defence spending", "defence expenditure*", "military spending", "defence outlay*", "defence budget*"):
        return None
    if any(c.measure.startswith("defence_") and c.span.start >= draft.context.before().start for c in draft.earlier):
        return None
    consumer = draft.find(
        "consumer spending",
        "household spending",
        "consumer expenditure",
        "household expenditure",
        "personal spending",
        where="clause",
    )
    return draft.put("measure", "consumer_spending", f"“{consumer.text}”", consumer.span) if consumer else draft


rule = Rule(
    id="ECO015",
    name="public-spending",
    measure="public_spending",
    title="Spending of {subject}",
    family="public finances",
    units=("money", "percent"),
    when=SPENDING,
    not_when=(
        *words(
            "defence, military, armed forces, weapon*, spending bill, spending plan, spending package, arms spending, spending cap*"
        ),
        pattern(r"\bof\s(?:\w+[’']s\s)?(?:GDP|gross\sdomestic|economic\soutput|the\seconomy)\b"),
    ),
    subject=country(role="owner"),
    refine=measured(
        SPENDING,
        scope={
            "discretionary": ("discretionary",),
            "nondefense": words("nondefense, non-defence, domestic"),
            "mandatory": ("mandatory",),
            "health": words("health, medicare, medicaid"),
            "education": ("education", "schools"),
            "infrastructure": ("infrastructure",),
            "welfare": words("welfare, social security, benefits"),
            "research": words("research, R&D"),
            "capital": words("capital expenditure, capital spending, capex"),
        },
        owner="company",
        then=_consumers,
    ),
    examples=[
        expect("Government spending rose 3% last year, to $4.1 trillion.", figure="3%", aspect="increase", unit="percent"),
        expect("Government spending rose 3% last year, to $4.1 trillion.", figure="$4.1 trillion", aspect="level"),
        expect("The plan would cut federal spending by $15 billion.", figure="$15 billion", aspect="decrease"),
        expect("The administration called for $150 billion in spending cuts.", figure="$150 billion", aspect="decrease"),
        expect(
            "Canada's health spending reached $372 billion in 2024.",
            figure="$372 billion",
            subject="CA",
            scope=("health",),
            as_of="2024",
        ),
        expect(
            "US consumer spending fell 0.2% in January.",
            figure="0.2%",
            measure="consumer_spending",
            aspect="decrease",
            subject="US",
        ),
        nothing("Poland's defence spending rose to $35 billion."),
        nothing("Congress passed a $1.3 trillion spending bill."),
        nothing("Public spending amounts to 45% of GDP."),
        nothing("Spending time with family matters to 85% of them."),
    ],
)

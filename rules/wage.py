"""Wages: what somebody is paid, for an hour, a month or a year, and how that moves."""

from checker.api import Draft, Modality, Rule, Words, country, expect, measured, nothing, pattern, words

WAGE: Words = (
    *words("""
        minimum wage, living wage, wage, wages, salary, salaries, average earnings, hourly earnings, weekly earnings,
        median income, household income, average income, per capita income, base pay, starting pay, hourly pay, weekly
        pay, basic pay, take-home pay, pay packet, pay package, annual income, compensation package, bonus, pension,
        state pension, pay rise, pay increase, pay raise, pay cut, wage rise, wage increase
    """),
    pattern(
        r"(?<!\b(?:to|will|would|must|should|could|can|not|they|and|who)\s)\bpay\b(?!\s(?:[$€£\d]|an?\s"
        r"|the\b|for\b|about|up\b|more|nearly|almost|out\b|over|off|down|back|to\b|attention|tax|income|no\b|(?-i:\p{Lu})))"
    ),
    pattern(r"(?<=\b(?:an?|the|percent|automatic|annual)\s|%\s)raise\b"),
)
PAID: Words = (*words("earn*, makes, make, making, made"), pattern(r"\b(?:is|was|are|were|be|been|being|gets?)\spaid\b"))


def _kind(draft: Draft) -> Draft | None:
    """A minimum wage is set, a wage is paid; pensions and household incomes are measures of their own."""
    text = draft.said("measure").lower()
    for words_in, measure in (
        ("minimum wage", "minimum_wage"),
        ("living wage", "minimum_wage"),
        ("pension", "pension"),
        ("household income", "household_income"),
        ("median income", "household_income"),
        ("bonus", "bonus"),
    ):
        if words_in in text:
            if measure == "minimum_wage" and draft.modality is Modality.FLOOR:
                # The name of the measure, not a bound of its value: "the minimum wage is $15" says exactly that.
                draft = draft.put("modality", Modality.ACTUAL, f"“{text}” is what is measured")
                draft = draft.put("qualifier", draft.context.figure.qualifier, "as the figure is hedged")
            return draft.put("measure", measure, f"“{text}”", draft.said_at("measure"))
    verb = text.endswith(" paid") or text.startswith(("earn", "mak", "made"))
    timed = draft.match(
        r"\b(?:an?|per|each|every)\s(?:hour|day|week|month|year|season)\b|\b(?:annually|hourly|monthly)\b", where="right"
    )
    if verb and not (" / " in (draft.context.figure.unit or "") or timed):
        return None  # "paid $3 million for the house" is a price
    return draft


rule = Rule(
    id="ECO034",
    name="wage",
    measure="wage",
    title="{measure} of {subject}",
    family="pay",
    units=("money", "percent"),
    when=(*WAGE, *PAID),
    not_when=(
        *words(
            "income tax*, tax on income, net income, operating income, income of the company, payroll tax*, "
            "pay for the, revenue, profit, fine, rent, lease, fined, price*"
        ),
        pattern(
            r"\bmaking\s(?:over|more|less|under|up)\b|\bfamilies\smaking\b|\b(?:people|those|americans"
            r"|anyone|everyone)\s(?:who\s)?(?:mak|earn)\w+"
        ),
    ),
    subject=country(role="owner"),
    refine=measured(
        WAGE,
        verbs=PAID,
        scope={
            "average": ("average", "mean"),
            "median": ("median",),
            "real": ("real", "inflation-adjusted"),
            "teachers": ("teacher*",),
            "nurses": ("nurse*",),
        },
        owner="own",
        then=_kind,
    ),
    examples=[
        expect(
            "Oregon’s minimum wage is $15 an hour.",
            figure="$15 an hour",
            measure="minimum_wage",
            modality="actual",
            qualifier="exact",
        ),
        expect(
            "Germany's minimum wage rose to 12.82 euros an hour.",
            figure="12.82 euros an hour",
            measure="minimum_wage",
            subject="DE",
            aspect="rate",
        ),
        expect("As FBI director, Freeh earns $141,300 a year.", figure="$141,300 a year", measure="wage"),
        expect("Staff were offered a 5% pay rise.", figure="5%", aspect="increase", measure="wage"),
        expect("Average hourly earnings rose 0.3% in June.", figure="0.3%", aspect="increase", scope=("average",)),
        expect("The chief executive's salary was cut to $1.2 million.", figure="$1.2 million"),
        expect("He makes $12.50 an hour at the warehouse.", figure="$12.50 an hour", unit="USD", basis="per hour"),
        nothing("BP paid $4.5 billion in a settlement."),
        nothing("Net income rose 4% to $3 billion."),
        nothing("They paid $700,000 for the house."),
        nothing("The raid made 12% of the staff redundant."),
    ],
)

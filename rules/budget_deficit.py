"""Budget deficits and surpluses: how much more a government spends than it takes in, in money."""

from checker.api import Draft, Rule, Words, as_budgeted, country, expect, held_against, measured, nothing, pattern, words

DEFICIT: Words = (
    *words("""
        budget deficit, budget deficits, fiscal deficit, government deficit, federal deficit, deficit, deficits, budget
        shortfall, shortfall, budget gap, budget hole, public sector net borrowing, government borrowing, UK borrowing,
        state borrowing, public borrowing, budget surplus, fiscal surplus, surplus
    """),
)


def _surplus(draft: Draft) -> Draft | None:
    """A surplus is a measure of its own. "The deficit" of an article that speaks of trade is that of trade."""
    draft = as_budgeted(draft)
    said = draft.said("measure").lower()
    before = [c.measure for c in draft.earlier if c.measure.endswith(("_deficit", "_surplus"))]
    if said in ("deficit", "surplus", "shortfall") and before and before[-1].startswith(("trade_", "current_")):
        return draft.put("measure", before[-1], f"“the {said}” goes on with what was said before")
    if said in ("shortfall", "shortfalls"):
        return draft.put("measure", "shortfall", "a shortfall of any kind is no budget deficit")
    if "surplus" in said:
        return draft.put("measure", "budget_surplus", f"“{said}”")
    return draft


_MEASURED = measured(
    DEFICIT,
    scope={
        "primary": ("primary",),
        "structural": ("structural",),
        "projected over years": (pattern(r"over\s(?:the\snext\s)?(?:\d+|ten|five)\syears"),),
    },
    then=_surplus,
)


def _deficit(draft: Draft) -> Draft | None:
    """What is measured, or what it is held against."""
    other = held_against(draft)
    return as_budgeted(other) if other is not None else _MEASURED(draft)


rule = Rule(
    id="ECO010",
    name="budget-deficit",
    measure="budget_deficit",
    title="{measure} of {subject}",
    family="public finances",
    units=("money", "percent"),
    when=DEFICIT,
    not_when=(
        *words(
            "trade deficit, trade gap, current account, trade surplus, account deficit, account surplus, "
            "deficit with, surplus with, goods deficit, deficit reduction*"
        ),
        pattern(r"\bof\s(?:\w+[’']s\s)?(?:GDP|gross\sdomestic|economic\soutput|the\seconomy|the\s\w+\seconomy)\b"),
    ),
    subject=country(role="owner"),
    refine=_deficit,
    examples=[
        expect(
            "The US budget deficit widened to $1.8 trillion in the 2024 fiscal year.",
            figure="$1.8 trillion",
            subject="US",
            aspect="level",
            unit="USD",
        ),
        expect(
            "The deficit totaled $779 billion, up 17% from $666 billion in fiscal 2017.",
            figure="17%",
            aspect="increase",
            unit="percent",
        ),
        expect("The deficit totaled $779 billion, up 17% from $666 billion in fiscal 2017.", figure="$666 billion", aspect="level"),
        expect(
            "Higher spending drove Germany's deficit up by 12 billion euros.",
            figure="12 billion euros",
            aspect="increase",
            subject="DE",
        ),
        expect("The state faces a $3.2 billion budget shortfall.", figure="$3.2 billion"),
        expect("Norway posted a budget surplus of $80 billion.", figure="$80 billion", measure="budget_surplus", subject="NO"),
        expect("Government report says US budget deficit set to hit $897B", figure="$897B", subject="US"),
        expect(
            "Norway's cabinet approved a draft budget. The ministry expects a deficit of $9 billion, as against $8 billion in the "
            "2024 budget.",
            figure="$9 billion",
            modality="plan",
        ),
        expect(
            "Norway's cabinet approved a draft budget. The ministry expects a deficit of $9 billion, as against $8 billion in the "
            "2024 budget.",
            figure="$8 billion",
            modality="plan",
            as_of="2024",
        ),
        nothing("The trade deficit widened to $16.8 billion in August."),
        nothing("The budget deficit will be less than 6.5% of GDP."),
        nothing("The plan promises $4.4 trillion in deficit reduction."),
        nothing("The deficit hawk raised $3 million for his campaign."),
    ],
)

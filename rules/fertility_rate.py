"""Fertility: how many children a woman has in her life, on average."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

FERTILITY = words("fertility rate, total fertility rate, fertility, birth rate, birthrate")


def _children(draft: Draft) -> Draft | None:
    """Children for each woman. Births per thousand people is another rate."""
    number = draft.context.figure.number
    if number is None or (draft.unit != "percent" and not 0 < number < 10):
        return None
    if draft.match(r"\bper\s(?:1,000|thousand)\b", where="sentence"):
        return None
    return draft if draft.unit == "percent" else draft.put("unit", "child", "children for each woman")


rule = Rule(
    id="POL021",
    name="fertility-rate",
    measure="fertility_rate",
    title="Fertility rate of {subject}",
    units=("number", "percent", "child / woman", "birth / woman"),
    counts=("children", "births", "babies"),
    when=FERTILITY,
    not_when=words("replacement rate, replacement level, needed to, teenage, teen"),
    subject=country(role="owner"),
    refine=measured(FERTILITY, then=_children),
    examples=[
        expect("South Korea's fertility rate rose to 0.75 last year.", figure="0.75", subject="KR", unit="child", as_of="2024"),
        expect("The fertility rate in Italy fell to 1.18 children per woman.", figure="1.18", subject="IT", unit="child"),
        nothing("The fertility clinic has 12 doctors."),
        nothing("A fertility rate of 2.1 is the replacement level."),
    ],
)

"""Births: how many children were born in a country in a year."""

from checker.api import Draft, Rule, Words, country, expect, nothing, pattern, words

BORN: Words = (*words("born, births, birth"), pattern(r"\bnewborns?\b"))


def _of_a_country(draft: Draft) -> Draft | None:
    """The count of a country or a town in a year, not the children of a family or of one ward."""
    number = draft.context.figure.number
    if number is None or number < 1000:
        return None
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1]
    if (
        head != "birth"
        and not draft.match(r"\G\s(?:\w+\s){0,2}(?:were\s|was\s|are\s|being\s)?born\b", where="right")
        and not draft.match(r"\b(?:number\sof\s(?:babies|children)\sborn|births)\b", where="left")
    ):
        return None
    if head not in ("birth", "baby", "child", "newborn", "") or draft.match(r"\bper\s(?:1,000|thousand|woman)\b"):
        return None
    draft = draft.put("unit", "birth", "each of them is a birth")
    where = draft.subject or draft.place
    return (
        draft.put("subject", where, "where they were born").put("place", None, "whose births they are says where")
        if where
        else draft
    )


rule = Rule(
    id="POL022",
    name="births",
    measure="births",
    title="Births in {subject}",
    family="people",
    counts=("births", "babies", "children", "newborns"),
    units=("number",),
    when=BORN,
    not_when=words("premature*, stillborn, abroad, out of wedlock, cesarean, disab*, defect*, addicted, infected"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_of_a_country,
    examples=[
        expect("Japan recorded 686,061 births last year.", figure="686,061", subject="JP", unit="birth", as_of="2024"),
        expect("Some 230,000 babies were born in Peru in 2023.", figure="Some 230,000", subject="PE", unit="birth"),
        expect("The number of births in Greece fell to 71,400.", figure="71,400", subject="GR"),
        nothing("She gave birth to two children."),
        nothing("The school has 1,200 children, most of them born abroad."),
        nothing("About 3,000 children were vaccinated."),
    ],
)

"""Poverty: what part of the people, or how many, are poor."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

POVERTY = words("poverty rate, poverty, child poverty, extreme poverty, rate of poverty")
POOR = r"\b(?:in|into|below)\s(?:\w+\s){0,2}?poverty\b|\b(?:below|under)\sthe\s(?:\w+\s)?poverty\sline\b|\bpoor\b"
SAID = measured(POVERTY, percent="value", scope={"extreme": ("extreme",), "child": words("child, children")})


def _poor(draft: Draft) -> Draft | None:
    """ "38% live in poverty" and "the poverty rate is 38%" are one measure; a count of the poor is another."""
    figure = draft.context.figure
    living = draft.match(
        r"\G[^.;]{0,40}?\b(?:liv(?:e|es|ed|ing)|are|were|is|was|remain)\s(?:\w+\s){0,2}?(?:in|below|under)\s(?:\w+\s){0,3}?poverty\b",
        where="right",
    )
    extreme = draft.find("extreme poverty", where="clause")
    child = draft.find("children", "child poverty", where="clause")
    scope = tuple(sorted(name for name, hit in (("extreme", extreme), ("child", child)) if hit))
    if figure.kind.value != "percent":
        if living is None or (draft.unit or "").rsplit(" ", 1)[-1] not in ("person", "child", "household", "family", "American"):
            return None
        return draft.put("measure", "people_in_poverty", f"“{living.text.strip()}”", living.span).put(
            "scope", scope, "whose poverty"
        )
    found = draft.put("measure", "poverty_rate", f"“{living.text.strip()}”", living.span) if living else SAID(draft)
    if found is None:
        return None
    found = found.put("scope", scope, "whose poverty")
    where = found.subject or found.place
    return found.put("subject", where, "where they live").put("place", None, "whose poverty it is says where") if where else found


rule = Rule(
    id="POL023",
    name="poverty",
    measure="poverty_rate",
    title="Poverty in {subject}",
    units=("percent",),
    counts=("people", "children", "households", "families"),
    when=POVERTY,
    not_when=words("risk of poverty, cut poverty, end poverty, out of poverty, fight poverty"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_poor,
    examples=[
        expect("Argentina's poverty rate fell to 38.1%.", figure="38.1%", subject="AR", aspect="level"),
        expect("In Peru, 29% of people live in poverty.", figure="29%", measure="poverty_rate", subject="PE"),
        expect(
            "About 4.5 million children are living in poverty.",
            figure="About 4.5 million",
            measure="people_in_poverty",
            scope=("child",),
        ),
        nothing("The plan lifted 800 million people out of poverty."),
        nothing("Some 60% of voters worry about poverty."),
        nothing("The charity fed 300 people in a poor district."),
    ],
)

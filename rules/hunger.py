"""Hunger: how many people have too little to eat."""

from checker.api import Draft, Rule, country, expect, nothing, words

HUNGRY = (
    *words("""
        acute hunger, hunger, famine, starvation, starving, food insecurity, food insecure, food-insecure, acutely
        malnourished, malnourished, malnutrition,
        food shortages, hungry, undernourished, going hungry
    """),
)
_KINDS = (
    ("famine", words("famine, starvation, starving")),
    ("malnutrition", words("malnourished, malnutrition, undernourished, acutely malnourished")),
    ("food aid", words("food aid, food assistance")),
)


def _hungry(draft: Draft) -> Draft | None:
    """Those who are hungry, by the word for it; those who may be are not those who are."""
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    if head not in ("person", "child", "family", "civilian", ""):
        return None
    hit = draft.find(*HUNGRY, where="clause")
    if hit is None or hit.span.start < draft.context.figure.span.start or hit.distance(draft.context.figure.span) > 60:
        return None
    between = draft.context.text[draft.context.core.end : hit.span.start]
    if any(w in between for w in (" kill", " die", " fed", " help", " reach", " from ", " keep", " avoid", " against")):
        return None
    kind = next((name for name, listed in _KINDS if hit.text.lower() in listed), "hunger")
    risk = draft.find("risk", "threat*", "could", "may", "might", where="clause")
    scope = tuple(sorted({*([] if kind == "hunger" else [kind]), *(["at risk"] if risk else [])}))
    unit = "child" if head == "child" else "person"
    draft = draft.put("measure", "people_hungry", f"“{hit.text}”", hit.span).put("scope", scope, "what they suffer")
    draft = draft.put("unit", unit, "who is hungry")
    where = draft.place
    return draft.put("subject", where, "where they live").put("place", None, "whose hunger it is says where") if where else draft


rule = Rule(
    id="POL026",
    name="hunger",
    measure="people_hungry",
    title="People who are hungry in {subject}",
    family="need",
    counts=("people", "children", "families", "civilians"),
    units=("number",),
    when=HUNGRY,
    not_when=words("hunger strike*, died of, deaths, killed by, dying"),
    place=country(role="location"),
    refine=_hungry,
    examples=[
        expect("Some 4.5 million people face acute hunger in Somalia.", figure="Some 4.5 million", subject="SO", unit="person"),
        expect("In Sudan, 638,000 people are living in famine.", figure="638,000", subject="SD", scope=("famine",)),
        expect(
            "About 60,000 children are acutely malnourished in Gaza.", figure="About 60,000", scope=("malnutrition",), unit="child"
        ),
        nothing("Twelve prisoners are on hunger strike."),
        nothing("Aid workers fed 3,000 people to keep hunger away."),
        nothing("Hunger killed 300 people."),
    ],
)

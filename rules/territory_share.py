"""Territory: what part of a country somebody controls."""

import re

from checker.api import Draft, Rule, expect, held, nothing, words

HOLD = words("""
    control, controls, controlled, controlling, hold, holds, held, holding, occupy, occupies, occupied, occupying, seized,
    captured, annexed, under the control of,
    occupation, took control of, govern, governs
""")
_LAND = re.compile(
    r"\sof\s(?:the\s)?(?:country|territory|land|strip|enclave|city|capital|region|province)\b|\sof\s(?:the\s)?(?P<name>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2}?)(?:[’']s?)?(?:\s(?:territory|land|area|city|strip))?(?=[\s,.;]|$)",
    re.IGNORECASE,
)


def _held(draft: Draft) -> Draft | None:
    """Land of a country by its name. A part of a company, of a market or of voters is none."""
    context = draft.context
    land = _LAND.match(context.text, context.figure.span.end, context.sentence.end)
    if land is None or draft.find(
        "market", "shares", "stake", "company", "seats", "votes", "vote", "parliament", "population", where="clause"
    ):
        return None
    names = context.reading.within(context.reading.scan.names, context.sentence)
    where = next((m for m in names if land.start() <= m.span.start < land.end() and m.kind in ("country", "region")), None)
    if where is None and land["name"] is not None:
        return None
    draft = draft.put("unit", "percent", "a part of the land")
    if context.figure.unit != "percent" and draft.low is not None and draft.high is not None and draft.high <= 1:
        draft = draft.put("low", draft.low * 100, "").put("high", draft.high * 100, "")
    if where is not None:
        draft = draft.put("place", where.entity, f"“{land.group().strip()}”", where.span)
    draft = held(draft)
    if draft.place is None or draft.subject not in (None, draft.place):
        return draft
    before = {a.entity: a for a in context.actors if a.entity and a.span.end <= context.figure.span.start and a.entity != draft.place}
    if len(before) == 1:
        entity, actor = before.popitem()
        return draft.put("subject", entity, "who holds it", actor.span)
    return draft.put("subject", None, "the land is theirs")


rule = Rule(
    id="POL027",
    name="territory-share",
    measure="territory_share",
    title="Part of {place} held by {subject}",
    units=("percent", "fraction"),
    when=HOLD,
    not_when=words("opinion, survey, poll, voters, oil, grain, gas, trade, reserves, workers"),
    refine=_held,
    examples=[
        expect("Russia controls about 20% of Ukraine.", figure="about 20%", subject="RU", place="UA", measure="territory_share"),
        expect("Israeli forces now hold 65 percent of Gaza.", figure="65 percent", subject="IL"),
        expect("The rebels control 40% of the country.", figure="40%"),
        expect("Rebel forces hold nearly a fifth of Ukrainian territory.", figure="nearly a fifth", place="UA", unit="percent"),
        expect("Russia controls a third of Ukraine.", figure="a third", subject="RU", place="UA"),
        nothing("BlackRock holds 7% of BP."),
        nothing("China controls 60% of the market."),
        nothing("The chain controls a third of supermarkets."),
        nothing("The party held 45% of the seats."),
    ],
)

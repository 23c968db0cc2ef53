"""Market shares: what part of a market somebody sells in."""

import re

from checker.api import Draft, Rule, Words, expect, measured, nothing, pattern, theirs, thing_and_place, words

SHARE: Words = (
    *words("market share, share of the market, share of the global market"),
    pattern(r"\bshare\sof\s(?:the\s)?(?:[\w-]+\s){1,3}market\b"),
)
HELD = words("has, have, had, holds, held, controls, controlled, accounts for, accounted for, commands, captured, with")
OF_MARKET = re.compile(r"\sof\s(?:the\s)?(?:[\w’'.-]+\s){1,5}?market\b(?!\s(?:value|cap))")
SAID = measured(SHARE, percent="value", share=True, owner="company")


def _market(draft: Draft) -> Draft | None:
    """Whose, and in which country's market."""
    of = OF_MARKET.match(draft.context.text, draft.context.figure.span.end, draft.context.sentence.end)
    verb = draft.find(*HELD, where="left") if of else None
    if of and verb:
        held = theirs(draft.put("measure", "market_share", f"“{of.group().strip()}”"), verb)
        reading = draft.context.reading
        inside = next(iter(reading.beginning_in(reading.scan.names, of.start(), of.end())), None)
        return held.put("place", inside.entity, "the market", inside.span) if inside else held
    found = None if of else SAID(draft)
    if found is None:
        return None
    where = thing_and_place(found.put("place", None, "the text does not say where"))
    place = where.place
    if place is not None and place == found.subject:
        found = found.put("subject", None, "the market is there, the share is somebody's")
    return found.put("place", place, "the market") if place else found


rule = Rule(
    id="ECO065",
    name="market-share",
    measure="market_share",
    title="Market share of {subject}",
    family="stakes",
    units=("percent", "percentage_point"),
    when=(*SHARE, pattern(r"\bof\s(?:the\s)?(?:[\w’'.-]+\s){1,5}?market\b")),
    not_when=words("share price, vote share"),
    refine=_market,
    examples=[
        expect("Huawei's market share in China rose to 19%.", figure="19%", subject="Huawei", place="CN", aspect="level"),
        expect("Tesla has a market share of 12% in Norway.", figure="12%", place="NO"),
        expect("Its market share fell 3% last year.", figure="3%", aspect="decrease"),
        expect("Huawei has 17% of the Chinese market.", figure="17%", place="CN", measure="market_share"),
        nothing("Tesla shares fell 3% on the market."),
        nothing("The party lost 3% of its vote share."),
    ],
)

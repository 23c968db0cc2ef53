"""Ownership: what part of a company somebody holds."""

import re

from checker.api import Draft, Rule, expect, nothing, theirs, words

STAKE = words("stake, stakes, shareholding, holding, ownership stake, interest, minority stake, majority stake, equity stake")
HELD = words(
    "owns, own, owned, owning, holds, hold, held, holding, controls, control, controlled, rais*, increas*, lift*, boost*, cut*, "
    "reduc*, lower*, trim*, built*, build*, acquir*, buy*, bought*, sold*, sell*, purchas*, took*, tak*"
)
_OF = re.compile(
    r"(?:\s?\([^)]{1,30}\))?\s(?:(?:[\w-]+\s){0,2}(?:stake|shareholding|interest|holding)\s(?:in|of)|of)\s(?:the\s|its\s|rival\s)?(?P<what>[A-Z][\w&’'.-]*(?:\s(?:of\s)?[A-Z][\w&’'.-]*){0,3})"
)
_IN = re.compile(
    r"\b(?:stake|shareholding|holding|interest)\sin\s(?:the\s|rival\s)?(?P<what>[A-Z][\w&’'.-]*(?:\s(?:of\s)?[A-Z][\w&’'.-]*){0,3})"
)


def _of_what(draft: Draft) -> Draft | None:
    """The company is the event, the holder the subject. "Holds 20% of Ukraine" is land."""
    context = draft.context
    text, figure = context.text, context.figure.span
    behind = _OF.match(text, figure.end, context.sentence.end)
    before = None if behind else _IN.search(text, context.clause.start, figure.start)
    found = behind or before
    stake = draft.find(*STAKE, where="clause")
    verb = draft.find("owns", "own", "owned", "owning", "holds", "held", "hold", where="left")
    if found is None or (stake is None and verb is None):
        return None
    name = re.sub(r"[’']s?$", "", found["what"]).rstrip(".")
    if stake is None and (verb is None or figure.start - verb.span.end > 30):
        return None
    if any(
        m.kind in ("country", "region", "group")
        for m in context.reading.beginning_in(context.reading.scan.names, found.start("what"), found.start("what") + 1)
    ):
        return None
    draft = draft.put("event", f"stake in {name}", f"“{found.group().strip()}”: what it is a part of")
    draft = theirs(draft, verb or draft.find("has", "have", "had", where="left") or stake)
    return draft.put("subject", None, "the text does not say who holds it") if draft.subject == name else draft


rule = Rule(
    id="ECO064",
    name="ownership-stake",
    measure="ownership_stake",
    title="{subject}: {event}",
    family="stakes",
    units=("percent",),
    when=(*STAKE, *HELD),
    not_when=words("interest rate*, of the vote, of seats, market share, of votes, revenue, profit, sales"),
    refine=_of_what,
    examples=[
        expect("BlackRock owns a 7.2% stake in BP.", figure="7.2%", event="stake in BP", measure="ownership_stake"),
        expect("UniCredit raised its stake in Commerzbank to 28%.", figure="28%", event="stake in Commerzbank"),
        expect("Saudi Aramco now holds 10 percent of Renault.", figure="10 percent", event="stake in Renault"),
        expect("The German government owns 12% of Commerzbank.", figure="12%", subject="DE", event="stake in Commerzbank"),
        nothing("Russia holds 20% of Ukraine."),
        nothing("The bank raised interest rates to 4%."),
        nothing("Women own 30% of the shops in the market."),
        nothing("The party holds 45% of the seats in Parliament."),
    ],
)

"""Mission: soldiers of many nations under one body: "the battlegroup numbers 2,000 troops", "KFOR counted 50,000 soldiers".

They are the body's (NATO's, the United Nations'), in the land of the mission; what a nation gives to it is that nation's, there. A
mission is known by its name, which the table of missions holds, or by what the article calls it: "the NATO battlegroup in Chad".
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.missions_told import Told, may_tell, missions_told
from checker.context.nested_places import Same
from checker.context.troop_measures import STANDING
from checker.cues import PATTERN_SECONDS
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of
from checker.reference import missions

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context

__all__ = ["in_mission", "mission_meant"]


_HARMED = frozenset(("military_deaths", "military_injured", "military_missing"))

BACK = 3
"""Sentences in which a mission may have been named whose nations are counted after it."""


def in_mission(draft: Draft) -> Draft:
    """The draft of soldiers with the body and the land of the mission whose they are, or with the nation that gives them to it."""
    context = draft.context
    if draft.measure in _HARMED:
        mission = None if _given_here(draft, "subject") else mission_meant(context)
        if mission is None:
            return draft
        draft = draft.put("subject", mission.body, "soldiers of many nations: those of the mission", mission.span)
        return draft if mission.land is None or _given_here(draft, "place") else _placed(draft, mission)
    if draft.measure not in STANDING:
        return draft
    joined = _joined(context)
    if joined is not None and joined.land is not None:
        return _placed(draft, joined)
    given = _given_by(context)
    if given is not None:
        nation, mission = given
        draft = draft.put("subject", nation[0], "the nation that gives them to the mission", nation[1])
        return _there(draft, mission)
    sender = _sent_from(context)
    if sender is not None:
        return _where_all_are(draft.put("subject", sender[0], "the nation that the unit is from", sender[1]))
    mission = mission_meant(context)
    whose = draft.said_at("subject")
    if mission is not None and mission.land is not None and whose is not None and context.core.covers(whose):
        return _placed(draft, mission)  # "800 Danes of the force"
    if mission is not None:
        draft = draft.put("subject", mission.body, "soldiers of many nations: those of the mission", mission.span)
        return _there(draft, mission)
    return _with_its_body(_as_part(_from_many(_still_there(draft))))


def _there(draft: Draft, mission: Told) -> Draft:
    draft = draft.put("measure", "troops_stationed", "a mission has them", mission.span)
    return draft if mission.land is None else _placed(draft, mission)


def _placed(draft: Draft, mission: Told) -> Draft:
    span = draft.said_at("place")
    if draft.place is not None and span is not None and 0 <= span.start - mission.span.end <= len(" in the town of "):
        return draft  # “the NATO battlegroup at Rukla”
    return draft.put("place", mission.land, "where the mission is", mission.span)


def _given_here(draft: Draft, field: str) -> bool:
    """Whether the figure's own sentence gives it."""
    if getattr(draft, field) is None:
        return False
    span = draft.said_at(field)
    return span is not None and draft.context.sentence.covers(span)


def mission_meant(context: Context) -> Told | None:
    """The mission whose size the figure gives, or whose soldiers it counts ("30 members of the peacekeeping force")."""
    text, start = context.text, context.figure.span.start
    sized = may_tell(text, context.sentence.start, start) and not context.lacks(_has())
    if not sized and not _may_be_theirs(context):
        return None
    told = missions_told(Same(context.reading))
    if not told:
        return None
    at = bisect_right(told, start, key=lambda t: t.span.end) - 1
    in_front = at >= 0 and context.sentence.covers(told[at].span) and not context.lacks(_has())
    if in_front and _has().pattern.fullmatch(text, told[at].span.end, start, timeout=PATTERN_SECONDS):
        return told[at]
    behind = told[at + 1] if at + 1 < len(told) else None
    if (
        behind is None
        or not context.sentence.covers(behind.span)
        or behind.span.start > context.core.end + len(" of the United Nations-led stabilisation ")
    ):
        return None
    own = context.figure.span.end <= behind.span.start and behind.span.end <= context.core.end  # “30 KFOR soldiers”
    return behind if own or _of_it().fullmatch(text, context.core.end, behind.span.start) else None


def _may_be_theirs(context: Context) -> bool:
    """Whether a mission may stand with what is counted, or behind it with "of" or "in": to find those of a text costs much."""
    text, end = context.text, context.core.end
    behind = _of_it().match(text, end) is not None and may_tell(text, end, min(end + FAR, context.sentence.end))
    return behind or may_tell(text, context.figure.span.end, end)


FAR = 80
"""Characters behind the counted noun within which a mission and its noun stand whose soldiers they are."""


@cache
def _has() -> Expression:
    """What leads from a mission to its size: "comprises about", ", called KFOR, has", ": 27 countries take part with"."""
    return expression(
        r"(?:\s(?:in|at|near)\s(?:the\s)?\p{Lu}[\p{L}-]*+(?:\s\p{Lu}[\p{L}-]*+)?|\s[Ff]orce|,\s(?:called|known\sas|or)\s\p{Lu}[\p{L}]+,)?"
        r"(?:,?\s(?:which\s|that\s)?(?:(?:now|currently|still|already|then|today|once)\s)?"
        r"(?:has|have|had|numbers?|numbered|counts?|counted|comprises?|comprised|consists?\sof|consisted\sof|totals?|totalled|employs?|is\smade\sup\sof|was\smade\sup\sof)"
        r"|[^.;:()]{0,60}[:;,]\s\p{L}*\d*\s(?:countries|nations|states|allies)\s(?:are\s)?(?:tak(?:e|ing)\spart|participat(?:e|ing)|contribut(?:e|ing)|involved)"
        r"(?:\s(?:in|to)\s(?:it|the\smission))?,?\swith)"
        r"\s(?:(?:a|the|total|of|some|about|around|roughly|nearly|almost|over|more|than|up|to|just|only|approximately|at\sleast)\s){0,4}"
    )


def _joined(context: Context) -> Told | None:
    """The mission that a nation's soldiers are in: "800 Danes are already part of the mission"."""
    led_in = context.match(_in_it(), context.core.end, context.sentence.end)
    if led_in is None or not may_tell(context.text, led_in.start(), led_in.end() + len(" stabilisation force")):
        return None
    told = missions_told(Same(context.reading))
    at = bisect_right(told, context.core.end, key=lambda t: t.span.start)
    if at == len(told) or not context.sentence.covers(told[at].span):
        return None
    led = _in_it().pattern.fullmatch(context.text, context.core.end, told[at].span.start, timeout=PATTERN_SECONDS)
    return told[at] if led is not None else None


@cache
def _in_it() -> Expression:
    return expression(
        r"(?:\s\p{Ll}+){0,4}\s(?:part\sof|belong\sto|(?:serve|serving|deployed|participat(?:e|ing)|taking\spart)\s(?:in|with)|assigned\sto)"
        r"\s(?:the\s|its\s|an?\s)?(?:\p{Lu}[\p{L}-]+(?:[’']s)?\s){0,2}(?:\p{Ll}+\s){0,2}"
    )


@cache
def _of_it() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:of|from|in|with)\s(?:the\s)?(?:[\p{L}.-]+\s){0,3}", regex.VERSION1)


def _given_by(context: Context) -> tuple[tuple[str, Span], Told] | None:
    """ "Chile gives most, with 715, followed by Peru with 561": the nation in front of the figure, in a passage on a mission."""
    start = context.figure.span.start
    led = _with().search(context.text, max(start - NEAR, context.sentence.start), start)
    if led is None:
        return None
    nation = next((a for a in context.actors if a.kind == "country" and a.span.end == led.start() and a.entity), None)
    if nation is None or context.search(_gives(), context.sentence.start, context.sentence.end) is None:
        return None
    told = missions_told(Same(context.reading))
    at = bisect_right(told, start, key=lambda t: t.span.end) - 1
    if at < 0 or told[at].span.start < context.before(BACK).start:
        return None
    return (nation.entity or "", nation.span), told[at]


NEAR = 24


@cache
def _with() -> regex.Pattern[str]:
    return pattern_of(r"(?:,?\s(?:with|at)|\s\(|:)\s?(?:(?:some|about|around|roughly|nearly|only|just|the)\s)*$", regex.VERSION1)


@cache
def _gives() -> Expression:
    return expression(r"\b(?:contribut\p{L}+|contingents?|followed\sby|participants?|donors?|provid(?:e|es|ing)\s(?:the\s)?most)\b")


def _still_there(draft: Draft) -> Draft:
    """ "There were 10,000 in 2010": a sentence that names no land goes on with the mission of the one before."""
    context = draft.context
    if any(a.kind in ("country", "group") and a.entity and not a.stands_for for a in context.actors):
        return draft
    told = missions_told(Same(context.reading))
    since = context.before(1).start
    said = next((c for c in reversed(draft.earlier) if c.span.start < context.figure.span.start), None)
    if said is None or said.measure != "troops_stationed" or said.span.start < since or not said.place:
        return draft
    mission = next((t for t in told if t.body == said.subject and said.span.covers(t.span)), None)
    counted = mission or any(b.field == "subject" and b.why == _ON for b in said.because)
    if not counted or context.search(_there_were(), context.sentence.start, context.figure.span.end) is None:
        return draft
    return draft.put("subject", said.subject, _ON, said.figure).put("place", said.place, _ON, said.figure)


def _with_its_body(draft: Draft) -> Draft:
    """ "NATO is to send 700 more, on top of the 4,000 already in the country": a body's soldiers are where its one mission is."""
    if draft.subject not in _bodies() or _given_by_name(draft):
        return draft
    return _where_all_are(draft, draft.subject)


def _where_all_are(draft: Draft, body: str | None = None) -> Draft:
    """The draft with the land of the one mission of the article, of a body where that is given, if it names no other land."""
    lands = {t.land for t in missions_told(Same(draft.context.reading)) if body is None or t.body == body}
    (land,) = lands if len(lands) == 1 else (None,)
    if land is None or any(
        a.kind in ("country", "region") and a.entity not in (land, draft.subject) and not a.stands_for and a.preposition is not None
        for a in draft.context.actors
    ):
        return draft
    return draft.put("place", land, "the article has a mission there, and nowhere else")


def _sent_from(context: Context) -> tuple[str, Span] | None:
    """ "Reinforcements from Chile, consisting of 300 soldiers": the nation that a unit is from, in front of its size."""
    if context.lacks(_unit_from()):
        return None
    start = context.figure.span.start
    led = _unit_from().pattern.search(
        context.text,
        max(start - len("reinforcements from the United Arab Emirates, which consist of "), context.sentence.start),
        start,
    )
    nation = next((a for a in context.actors if led is not None and a.span.start == led.end("lead") and a.kind == "country"), None)
    return (nation.entity, nation.span) if nation is not None and nation.entity else None


@cache
def _unit_from() -> Expression:
    return expression(
        r"(?P<lead>\b(?:[Rr]einforcements|contingents?|units?|battalions?|brigades?|compan(?:y|ies)|detachments?|squadrons?)\sfrom\s(?:the\s)?)\p{Lu}[^,;.()]{1,24}"
        r",?\s(?:(?:which|that)\s)?(?:consist(?:ing|s)?\sof|compris(?:ing|es?)|number(?:ing|s)?|of|made\sup\sof|with)\s$"
    )


@cache
def _bodies() -> frozenset[str]:
    """Those whose missions they are: no country."""
    return frozenset(m.body for m in missions())


def _given_by_name(draft: Draft) -> bool:
    """Whether the sentence gives a place by its name, and not as "the country"."""
    span = draft.said_at("place")
    return (
        span is not None and _given_here(draft, "place") and not any(a.span == span and a.stands_for for a in draft.context.actors)
    )


_ON = "goes on with the mission that was counted before"


@cache
def _there_were() -> Expression:
    return expression(
        r"\b(?:there\s(?:were|are|had\sbeen)|shr[aiu]nk|grew|grown|fell|fallen|rose|risen|cut|reduced|peak\p{L}*)\b",
        regex.IGNORECASE,
    )


def _from_many(draft: Draft) -> Draft:
    """ "Some 1,700 soldiers from ten other allies": no single nation's."""
    context = draft.context
    many = context.match(_lands(), context.core.end, context.sentence.end)
    if many is None:
        return draft
    if draft.place is None:  # the lands that they are from stand between them and where they are
        there = (
            a for a in context.actors if many.end() < a.span.start <= many.end() + NEAR_PLACE and a.preposition in ("in", "at")
        )
        place = next((a for a in there if a.kind in ("country", "region") and a.entity), None)
        draft = draft.put("place", place.entity, "where they are", place.span) if place is not None else draft
    whose = draft.said_at("subject")
    if whose is not None and whose.start > context.figure.span.start:
        return draft
    told = missions_told(Same(context.reading))
    allied = many["who"].lower() in ("allies", "members") or any(t.body == "NATO" for t in told)
    named = context.reading.kinds_of("NATO")
    span = Span(*many.span("who"))
    return draft.put("subject", "NATO" if allied and named else None, "soldiers of several nations", span)


NEAR_PLACE = 40
"""Characters behind "from nine nations" in which their place may stand."""


@cache
def _lands() -> Expression:
    return expression(
        r"\sfrom\s(?:(?:some|about|over|more\sthan|at\sleast)\s)?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|various|other)"
        r"\s(?:other\s|different\s|NATO\s|allied\s|member\s)?(?P<who>allies|nations|countries|members|states)\b"
    )


def _as_part(draft: Draft) -> Draft:
    """ "The battlegroup numbers 1,600 troops, 639 of them Canadian": a nation's part of a mission is where the mission is."""
    context = draft.context
    said = next((c for c in reversed(draft.earlier) if context.sentence.covers(c.figure)), None)
    if said is None or said.measure != "troops_stationed" or not said.place or draft.subject == said.subject:
        return draft
    if not any(b.field == "subject" and b.why.startswith("soldiers of many nations") for b in said.because):
        return draft
    if not _including().fullmatch(context.text, said.figure.end, context.figure.span.start):
        return draft
    return draft.put("place", said.place, f"a part of “{said.quote}”", said.figure).put(
        "measure", "troops_stationed", f"a part of “{said.quote}”", said.figure
    )


@cache
def _including() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\s\p{L}[\p{L}-]*){0,3},?\s?(?:including|among\sthem|of\swhom|with|of\swhich)?\s(?:(?:some|about|around|roughly|nearly|only|just|more\sthan)\s){0,2}",
        regex.VERSION1,
    )

"""Firms: whose a figure is in news of a company, which names the company at the top and goes on without it.

"German carmaker Falke said it would cut 300 jobs": Falke, not Germany. "The German group employs 4,000": the firm named last.
"Revenue fell 4%. Net income was $3 million": the firm that the article is about, as long as no other has been named since.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.firm_of_a_land import firm_of_a_land
from checker.context.name_shape import Name
from checker.context.nested_places import Same
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Context

__all__ = ["as_the_firm", "firm_meant"]

TOP = 3
"""Sentences, the headline among them, in which an article on a firm names it."""

BACK = 8
"""How many sentences a story goes on about a firm without its name."""

OF_FIRMS = frozenset(
    (
        "revenue",
        "profit",
        "loss",
        "employees",
        "jobs_cut",
        "dividend",
        "dividends_paid",
        "share_price",
        "share_buyback",
        "market_value",
    )
)
"""Measures that a firm has; where the text has said whose, it does not say it again."""


def as_the_firm(draft: Draft) -> Draft:
    """The draft with a firm as its subject instead of the land that only tells where the firm is from, or where nobody is named."""
    if draft.subject is None:
        if draft.measure not in OF_FIRMS:
            return draft
        own = _who_reports(draft)
        if own is not None:
            return draft.put("subject", own.entity, f"“{own.entity}” tells of its own", own.span)
        firm = firm_meant(draft.context) if _goes_on(draft.context) else None
        return draft.put("subject", firm.entity, f"still about “{firm.entity}”", firm.span) if firm else draft
    why = next((b for b in reversed(draft.because) if b.field == "subject"), None)
    if why is not None and why.why.startswith("nobody is named here") and draft.measure in OF_FIRMS and _of_a_sector(draft.context):
        return draft.put("subject", None, "that of a whole sector")
    if len(draft.subject) != len("DE") or not draft.subject.isupper():
        return draft
    context = draft.context
    land = draft.said_at("subject")
    if land is None or not context.sentence.covers(land):
        return draft
    own = _named_behind_its_land(context, draft.subject, land)
    if own is not None:
        return draft.put("subject", own.entity, f"“{own.entity}” is the one from there", own.span)
    if _the_stock().match(context.text, context.sentence.start, land.start) is not None:
        firm = firm_meant(context)
        return draft.put("subject", firm.entity if firm else None, "the stock is a firm’s", land)
    if context.match(_the_firm(), context.sentence.start, context.sentence.end) is None or not _first_land(context, land):
        return draft
    before = _last_firm(context)
    return draft.put("subject", before.entity if before else None, "a firm is called so by its land", land)


def _who_reports(draft: Draft) -> Name | None:
    """ "Harbor said fourth-quarter sales rose 2%": the body that says so of sales that it calls nobody's."""
    context = draft.context
    said = draft.said_at("measure")
    if said is None or said.start <= context.sentence.start or said.start > context.figure.span.start:
        return None
    led = _reports().search(context.text, max(context.sentence.start, said.start - _SAYING), said.start)
    if led is None:
        return None
    names = context.reading.within(context.reading.cast, Span(max(context.sentence.start, led.start() - _SAYING), led.start()))
    return names[-1] if names and names[-1].span.end == led.start() and _is_body(names[-1]) else None


_SAYING = 80
"""Characters that a name, or the words between a name and what it reports, take."""


@cache
def _reports() -> regex.Pattern[str]:
    """What stands between the one who says it and its sales."""
    return pattern_of(
        r"\s(?:also\s|has\s)?(?:said|says|reported|reports|announced|posted|booked)\s(?:(?:on\s\p{Lu}\p{L}+day|in\sa\sstatement|late|early),?\s)?(?:that\s)?"
        r"(?:(?:its|an?|the|first|second|third|fourth|full|half|quarter|quarterly|annual|year|net|total|operating|pre-?tax|overall|group"
        r"|like-for-like|same-store|comparable|adjusted|underlying|(?:first|second|third|fourth|full|half)-(?:quarter|year|half))\s){0,5}$",
        regex.VERSION1,
    )


def _of_a_sector(context: Context) -> bool:
    return _sector().search(context.text, context.sentence.start, context.sentence.end) is not None


@cache
def _sector() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:[Ii]ndustry|[Ss]ector|[Rr]ivals|[Cc]ompetitors|[Pp]eers)\b")


def _named_behind_its_land(context: Context, land: str, said: Span) -> Name | None:
    """ "German carmaker Falke said it": the name behind the adjective that gave the land, which "it" goes back to."""
    stands_for_it = said.of(context.text).lower() in ("it", "its")
    for mention in context.reading.within(context.reading.scan.names, Span(context.sentence.start, said.end)):
        if mention.entity != land or mention.form not in ("adjective", "demonym") or not (stands_for_it or mention.span == said):
            continue
        led = firm_of_a_land().match(context.text, mention.span.end, context.sentence.end)
        if led is None:
            continue
        near = Span(led.end(), min(led.end() + 1, context.sentence.end))
        names = context.reading.beginning_in(context.reading.cast, near.start, near.end)
        if names and _is_body(names[0]) and not (stands_for_it and names[0].span.start > said.start):
            return names[0]
    return None


def _is_body(name: Name) -> bool:
    return name.kind in ("name", "organisation") and not name.modifies and not name.placed


def _first_land(context: Context, said: Span) -> bool:
    """The land that was taken for the subject is the one that the firm is called by, or "it" that goes back to it."""
    return said.start - context.sentence.start <= len("The ") or said.of(context.text).lower() in ("it", "its")


@cache
def _the_firm() -> Expression:
    """ "The Swedish group", "the Seoul-based carmaker"."""
    return expression(
        r"[“\"]?(?:But\s|And\s)?[Tt]he\s\p{Lu}[\p{L}-]+\s(?:[\p{Ll}-]+\s){0,2}?(?:carmaker|automaker|maker|manufacturer|retailer|producer|operator|lender|insurer|bank|airline"
        r"|carrier|group|giant|company|firm|chain|brewer|miner|utility|drugmaker|chipmaker|planemaker|conglomerate)\b(?![’'])"
    )


@cache
def _the_stock() -> regex.Pattern[str]:
    return pattern_of(r"[“\"]?(?:The|Its)\s(?:stock|shares?(?:\sprice)?)\b", regex.VERSION1)


def _last_firm(context: Context) -> Name | None:
    """The one body of the nearest sentence before that names any."""
    for index in range(context.index - 1, max(context.index - 1 - BACK, -1), -1):
        span = context.reading.scan.sentences[index].span
        found = [n for n in context.reading.within(context.reading.cast, span) if _is_body(n) and n.entity not in _AGENCIES]
        if found:
            return found[-1] if len({n.entity for n in found}) == 1 else None
    return None


_AGENCIES = frozenset(
    ("Reuters", "AP", "AFP", "Bloomberg", "Dow Jones", "Associated Press", "Refinitiv", "LSEG", "FactSet", "Xinhua")
)
"""Who tells or counts is not who is told of."""


def firm_meant(context: Context) -> Name | None:
    """The firm that the article is about, where the sentences since it was last named speak of no other body."""
    firm = _firm_of(Same(context.reading))
    if firm is None:
        return None
    sentences = context.reading.scan.sentences
    here = [n for n in context.reading.within(context.reading.cast, context.sentence) if _is_body(n)]
    if any(n.entity not in (firm.entity, *_AGENCIES) for n in here):
        return None
    for index in range(context.index, max(context.index - 1 - BACK, -1), -1):
        names = context.reading.within(context.reading.cast, sentences[index].span)
        found = {n.entity for n in names if _is_body(n)} - _AGENCIES
        if found:
            return firm if found == {firm.entity} else None
    return None


@lru_cache(maxsize=4)
def _firm_of(same: Same) -> Name | None:
    """The one body that the headline and the first sentences name, if the text says of it what is said of a firm."""
    reading = same.reading
    top = reading.scan.sentences[:TOP]
    if not top or _a_firm().search(reading.text) is None:
        return None
    span = Span(top[0].span.start, top[-1].span.end)
    acting = reading.cast_index.acting - _AGENCIES
    named = [n for n in reading.within(reading.cast, span) if _is_body(n) and n.entity in acting]  # a headline has other capitals
    return named[0] if len({n.entity for n in named}) == 1 else None


@cache
def _a_firm() -> regex.Pattern[str]:
    """Words that only news of a firm has."""
    return pattern_of(
        r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:\p{Ll}+\s){0,2}?(?:company|firm|carmaker|automaker|retailer|lender|insurer|airline|chain|brewer|drugmaker|chipmaker"
        r"|conglomerate|shareholders|shares|stock|chief\sexecutive|headquarters)\b|\b(?:[Cc]hief\s[Ee]xecutive|CEO|Inc|Corp|plc|Ltd|AG|share\sprice|[Nn]et\sincome|quarterly\sprofit|earnings\sper\sshare)\b"
        r"|\b(?:reported|posted|booked)\s(?:an?\s)?(?:\p{Ll}+[\s-]){0,3}?(?:revenues?|profits?|loss|earnings|sales)\b"
        r"|\b(?:full-year|quarterly|annual)\s(?:outlook|guidance|results|earnings)\b",
        regex.VERSION1,
    )


def _goes_on(context: Context) -> bool:
    """Whether the sentence tells of nobody else: no sector, no rivals, no land, no person whose money it is."""
    if _of_others().search(context.text, context.sentence.start, context.sentence.end) is not None:
        return False
    return not any(
        a.kind in ("country", "group")
        and a.entity
        and a.role == "subject"
        and not a.stands_for
        and a.span.end <= context.figure.span.start
        for a in context.actors
    )


@cache
def _of_others() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:industry|sector|rivals?|competitors?|peers|economy|government|ministry|state|city|taxpayers|taxes|tax\srevenue|subsidiary|unit|division|startups|companies|firms"
        r"|banks|retailers|carmakers|airlines|another|other)\b|\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\s",
        regex.VERSION1,
    )

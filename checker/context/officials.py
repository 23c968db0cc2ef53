"""Officials: whose forces an article speaks of that names no nation for them: those of the country whose officials it names.

"The army will send 300 soldiers, General Cole said": a country's own papers leave its name out. Where all ministers, presidents and
generals of the text who hold their office when it is printed are of one country, and its sentence names no other, the forces are
that country's.
"""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from checker.context.home import land_of_holder
from checker.context.nested_places import Same
from checker.context.printed import Filled
from checker.context.reading import Context, Reading
from checker.context.roles import Role
from checker.context.state_leader import land_of
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["of_its_ministry", "of_its_officials", "of_their_leader", "whose_officials"]


def of_their_leader(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Cole will withdraw 12,000 troops": what a country's leader sends, keeps or takes home are that country's soldiers."""
    text, reading, at = context.text, context.reading, context.figure.span.start
    for name in reversed(reading.within(reading.cast, context.sentence)):
        if name.kind not in ("person", "name") or name.span.end > at or not _commands().match(text, name.span.end, at):
            continue
        land = land_of(reading, name.entity)
        return Filled(land, name.span, "who leads a country commands its soldiers") if land is not None else None
    return None


@cache
def _commands() -> regex.Pattern[str]:
    """What leads from a leader to the soldiers: an aside, auxiliaries, and the verb of an order."""
    return pattern_of(
        r"(?:,[^,;.]{1,60}(?:,[^,;.]{1,60}){0,2},)?\s(?:(?:has|had|have|will|would|is|was|to|also|now|later|again|once|then|already|reportedly|could|may"
        r"|might|wants|wanted|plans|planned|decided|agreed|vowed|threatened|promised|pledged|preparing|considering|looking|set)\s){0,5}"
        r"(?:send|sent|order|deploy|dispatch|station|withdr[ae]w|pull|cut|cutt|keep|kept|reduc|approv|authori[sz]|mov|add|increas|commit|bring|brought"
        r"|redeploy|surg|shift|leave|left|boost|mobili[sz]|remov|announc|decid|agree)\p{Ll}*\s[^;:“”\"]{0,140}$",
        regex.VERSION1,
    )


def of_its_ministry(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Oslo's defence ministry wrote that a battalion of about 600 was on its way": a ministry tells of its own units."""
    start, figure = context.sentence.start, context.figure.span.start
    if (
        context.lacks(_unit_of())
        or _unit_of().pattern.search(context.text, max(start, figure - len("detachment of roughly ")), figure) is None
    ):
        return None
    before = [a for a in context.actors if a.kind == "country" and a.entity and a.span.end <= figure and not a.stands_for]
    if not before or before[-1].role not in (Role.OWNER, Role.MODIFIER):
        return None
    told = _ministry_tells().match(context.text, before[-1].span.end, figure)
    return Filled(before[-1].entity or "", before[-1].span, "their own ministry tells of them") if told else None


@cache
def _unit_of() -> Expression:
    return expression(
        r"\b(?:battalion|brigade|company|contingent|squadron|detachment|regiment|battlegroup)\sof\s(?:\p{Ll}+\s){0,2}$"
    )


@cache
def _ministry_tells() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:[’']s)?\s(?:(?i:(?:defen[cs]e\s)?ministry|armed\sforces|army|military|general\sstaff))(?:,\s\p{Ll}+,)?\s(?:has\s|had\s)?"
        r"(?:said|says|wrote|writes|announced|confirmed|reported|told)\b",
        regex.VERSION1,
    )


def whose_officials(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The country of the only officials that the text names, where the sentence names no country as its subject or owner."""
    found = _officials(Same(context.reading))
    if found is None or any(a.entity and a.kind == "country" and a.preposition is None for a in context.actors):
        return None
    land, span = found
    return Filled(land, span, "the only officials whom the text names are its own")


def of_its_officials(reading: Reading) -> str | None:
    """The one country whose officials the text names."""
    found = _officials(Same(reading))
    return found[0] if found is not None else None


@lru_cache(maxsize=4)
def _officials(same: Same) -> tuple[str, Span] | None:
    """The one country, with the first of its officials."""
    lands: dict[str, Span] = {}
    others = set()
    for name in same.reading.scan.names:
        land = land_of(same.reading, name.entity) if name.kind == "person" else None
        if land is not None:
            lands.setdefault(land, name.span)
        elif name.kind == "person" and (once := land_of_holder(name.entity)) is not None:
            others.add(once)  # out of office, or in that of an alliance
    return next(iter(lands.items())) if len(lands) == 1 and others <= set(lands) else None

"""Nationals: people called by their nation, or as members, whom a passage on troops means as soldiers: "home to 900 Americans"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import regex
from msgspec import structs

from checker.context.reading import Context
from checker.cues import PATTERN_SECONDS
from checker.model import Figure, Kind, Span
from checker.patterns import pattern_of

__all__ = ["as_soldiers"]

SENTENCES = 5
"""How many sentences back the passage must have spoken of troops."""

_AHEAD = 40


def as_soldiers(context: Context) -> Context:
    """The same context, its figure counting soldiers where the passage means them; unchanged where it does not.

    For people called by their nation ("some 400 Germans are there") in a passage on troops, the members of a unit ("a brigade,
    whose 3,000 members"), and the size of one ("the 5,000-strong brigade").
    """
    figure, text = context.figure, context.text
    if figure.kind is not Kind.COUNT:
        return context
    if (figure.unit or "").rsplit(" ", 1)[-1].lower() in _SLANG or (figure.unit or "").endswith("service member"):
        return replace(context, figure=structs.replace(figure, unit="soldier"))
    if figure.unit is None and _unit_s().match(text, figure.span.end, context.sentence.end):
        return replace(context, figure=structs.replace(figure, unit="soldier"))
    if figure.unit in _MEN and _lost().search(text, max(figure.span.start - _BEFORE, 0), figure.span.start):
        return replace(context, figure=structs.replace(figure, unit="soldier"))
    if _of_forces(context):
        return replace(context, figure=structs.replace(figure, unit="soldier"))
    same = _of_the_same(context)
    if same is not None:
        return replace(context, figure=structs.replace(figure, unit="soldier"), lender=same)
    if _strong(context):
        return replace(context, figure=structs.replace(figure, unit="soldier"))
    if not (_members(context) or _called_by_nation(context) or _in_uniform(context)):
        return context
    if _harmed().search(text, context.sentence.start, context.sentence.end, timeout=PATTERN_SECONDS):
        return context
    return replace(context, figure=structs.replace(figure, unit="soldier"))


_MEN = frozenset({"man", "personnel"})


@cache
def _lost() -> regex.Pattern[str]:
    """ "Norway has lost 12,000 men"."""
    return pattern_of(
        r"\b(?:lost|loses?|losing)\s(?:(?:about|around|some|nearly|almost|over|more|than|up|to|at|least|another)\s){0,3}$"
    )


@cache
def _unit_s() -> regex.Pattern[str]:
    """ "Four 3rd Infantry Division soldiers": the unit's number stands between."""
    return pattern_of(
        r"\s(?:(?:U\.S\.|US)\s)?\d{1,3}(?:st|nd|rd|th)\s(?:[\p{L}-]+\s){0,4}(?i:soldiers|troops|paratroopers|service\s?members|marines)\b",
        regex.VERSION1,
    )


def _of_forces(context: Context) -> bool:
    """ "800 Armed Forces members", "30 members of the peacekeeping force"."""
    noun = context.figure.noun
    if noun is None or not context.text.endswith(("members", "Members"), noun.start, noun.end):
        return False
    return bool(
        _forces_members().search(context.text, noun.start, noun.end)
        or _of_a_force().match(context.text, noun.end, context.sentence.end)
    )


@cache
def _forces_members() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?i:armed\sforces|military|army|navy|air\sforce|national\sguard|defen[cs]e\sforces?)\smembers$", regex.VERSION1
    )


@cache
def _of_a_force() -> regex.Pattern[str]:
    return pattern_of(
        r"\sof\s(?:(?:the|its|their)\s)?(?:[\p{L}.’'-]+\s){0,4}?(?:(?i:armed\sforces|(?:peacekeeping|stabili[sz]ation|multinational)\s(?:force|mission|contingent)"
        r"|national\sguard|defen[cs]e\sforces)|[Aa]rmy|military)\b(?!\s(?:council|court|junta|command|staff|police|academy|band))",
        regex.VERSION1,
    )


def _of_the_same(context: Context) -> Figure | None:
    """ "46,000 soldiers have been killed and 380,000 wounded"; "300 soldiers to Chad and 200 others to Niger"; "the bodies of three
    others", where soldiers were spoken of.
    """
    figure, text = context.figure, context.text
    noun = figure.noun.of(text).lower() if figure.noun else ""
    before = [f for f in context.neighbours if f.span.end <= figure.span.start and f.unit is not None]
    whole = _summed(context, before) if before and figure.noun is not None and _is_demonym(context, figure.noun) else None
    if whole is not None:
        return whole
    noun = "" if noun in ("wounded", "injured", "missing", "captured", "dead", "killed") else noun
    of_soldiers = bool(before) and (before[-1].unit or "").rsplit(" ", 1)[-1] in ("soldier", "casualty")
    if not noun and of_soldiers and _befell().match(text, figure.span.end):
        return before[-1]
    if (
        figure.noun is not None
        and before
        and (before[-1].unit or "").rsplit(" ", 1)[-1] == "soldier"
        and _among().search(text, before[-1].span.end, figure.span.start)
    ):
        return before[-1] if _is_demonym(context, figure.noun) else None
    if noun == "others" and before and _is_soldier(before[-1]):
        beside = text[(before[-1].noun or before[-1].span).end : figure.span.start] == " and "
        return None if beside else before[-1]  # "two soldiers and three others died": whoever they are
    if noun != "others" or not _bodies().search(text, max(context.sentence.start, figure.span.start - 30), figure.span.start):
        return None
    counted = context.reading.within(context.reading.scan.figures, Span(context.before(1).start, context.sentence.start))
    soldiers = _soldiers().search(text, context.before(1).start, context.sentence.start)
    return next((f for f in reversed(counted) if f.kind is Kind.COUNT), None) if soldiers else None


def _summed(context: Context, before: list[Figure]) -> Figure | None:
    """ "30 soldiers, 11 Danes and 19 Finns, were hurt": the soldiers whom the nationals that are listed behind them add up to."""
    listed: list[Figure] = [context.figure]
    for figure in reversed(before):
        if figure.noun is None or not _is_demonym(context, figure.noun):
            break
        listed.insert(0, figure)
    behind = (f for f in context.neighbours if f.span.start >= context.figure.span.end)
    for figure in behind:
        last = listed[-1].noun
        joined = last is not None and _and().fullmatch(context.text, last.end, figure.span.start)
        if not joined or figure.noun is None or not _is_demonym(context, figure.noun):
            break
        listed.append(figure)
    at = before.index(listed[0]) - 1 if listed[0] in before else len(before) - 1
    whole = before[at] if at >= 0 else None
    if whole is None or whole.number is None or whole.noun is None:
        return None
    total = 0.0
    for figure in listed:  # those behind may be others: "30 soldiers, 11 Danes and 19 Finns, and 52 Poles"
        total += figure.number or 0
        if total == whole.number:
            break
    if total != whole.number or context.figure.span.start > figure.span.start:
        return None
    soldiers = _is_soldier(whole) or _of_forces(replace(context, figure=whole))
    return whole if soldiers else None


@cache
def _and() -> regex.Pattern[str]:
    return pattern_of(r",?\s(?:and\s)?(?:also\s)?", regex.VERSION1)


def _is_soldier(figure: Figure) -> bool:
    unit = (figure.unit or "").lower()
    return unit.rsplit(" ", 1)[-1] in ("soldier", "troop", "marine", "paratrooper") or unit.endswith("service member")


def _is_demonym(context: Context, noun: Span) -> bool:
    return any(m.form == "demonym" and m.span == noun for m in context.reading.within(context.reading.scan.names, noun))


@cache
def _among() -> regex.Pattern[str]:
    """ "20,000 soldiers from nine countries, including 15,000 Poles"."""
    return pattern_of(r",?\s(?:including|among\sthem|of\sthem|of\swhom)\s(?:\p{Ll}+\s){0,3}$", regex.VERSION1)


@cache
def _befell() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:more\s|others\s)?(?:wounded|injured|missing|captured|dead|killed)\b", regex.VERSION1)


@cache
def _bodies() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:bodies|remains)\sof\s(?:the\s)?$", regex.VERSION1)


@cache
def _soldiers() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:soldiers|service\s?members|troops|marines)\b", regex.VERSION1 | regex.IGNORECASE)


_SLANG = frozenset({"squaddy", "squaddie", "gi", "infantryman", "rifleman", "warfighter", "military"})
"""What papers call soldiers."""


def _strong(context: Context) -> bool:
    end = context.figure.span.end
    if not context.figure.text.endswith("-strong"):
        each = _each_one().match(context.text, end, min(end + _AHEAD, context.sentence.end))
        return each is not None
    behind = _unit_behind().match(context.text, end, min(end + _AHEAD, context.sentence.end), timeout=PATTERN_SECONDS)
    before = Span(max(context.figure.span.start - _BEFORE, context.sentence.start), context.figure.span.start)
    return (behind or _unit_that_is().search(context.text, before.start, before.end, timeout=PATTERN_SECONDS)) is not None


@cache
def _each_one() -> regex.Pattern[str]:
    """ "A 111-person contingent", "the 300-member peacekeeping force"."""
    return pattern_of(
        r"-(?:person|member|man|soldier)\s(?:(?!police\b|security\b|task\b)[\p{L}-]+\s){0,2}?(?:contingent|garrison|battle\s?group|battalion|brigade|regiment|platoon"
        r"|detachment|force)\b",
        regex.VERSION1,
    )


_BEFORE = 60


@cache
def _unit_that_is() -> regex.Pattern[str]:
    """ "The brigade will be 5,000-strong"."""
    return pattern_of(
        r"\b(?:brigade|battalion|battle\s?group|contingent|garrison|division|regiment)\s(?:\p{Ll}+\s){0,4}(?:is|be|was|currently|now|already)\s(?:\p{Ll}+\s)?$",
        regex.VERSION1,
    )


def _members(context: Context) -> bool:
    noun = context.figure.noun.of(context.text).lower() if context.figure.noun else ""
    if noun != "members":
        return False
    if _of_unit().match(context.text, context.core.end, context.sentence.end):
        return True
    return (
        _unit_whose().search(context.text, context.sentence.start, context.figure.span.start, timeout=PATTERN_SECONDS) is not None
    )


def _called_by_nation(context: Context) -> bool:
    """A plural of a nation as the counted noun, here or where the noun is understood, and troops spoken of just before."""
    figure = context.lender or context.figure
    noun = figure.noun
    if noun is None or not context.text[noun.start].isupper():  # first: to find every name of a text costs most
        return False
    named = any(m.form == "demonym" and m.span == noun for m in context.reading.within(context.reading.scan.names, noun))
    if not named or not _present().search(context.text, context.sentence.start, context.sentence.end, timeout=PATTERN_SECONDS):
        return False
    before = Span(context.before(SENTENCES).start, context.sentence.end)
    return _troops().search(context.text, before.start, before.end, timeout=PATTERN_SECONDS) is not None


def _in_uniform(context: Context) -> bool:
    """ "Some 400 men and women are on the ground", where troops were spoken of just before."""
    if context.figure.noun is None or _men_there().match(context.text, context.figure.noun.start, context.sentence.end) is None:
        return False
    return (
        _troops().search(context.text, context.before(SENTENCES).start, context.sentence.end, timeout=PATTERN_SECONDS) is not None
    )


@cache
def _men_there() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:men|women)(?:\sand\s(?:wo)?men)?(?:\sin\suniform\b|(?:\s(?:are|were|is|will\sbe|have\sbeen|currently|already|now)){1,3}"
        r"\s(?:on\sthe\sground|under\sarms|stationed|deployed|serving)\b)",
        regex.VERSION1,
    )


@cache
def _unit_behind() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:[\p{L}-]+\s){0,3}?(?:brigade|battalion|battle\s?group|contingent|garrison|force|division|regiment|army|military)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _unit_whose() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:brigade|battalion|battle\s?group|contingent|garrison|force|division|regiment|airborne)\b[^.;]{0,40}?\s(?:whose|of|its|has)\s$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _of_unit() -> regex.Pattern[str]:
    """ "The 900 members of the 12th Signal Regiment"."""
    return pattern_of(
        r"\sof\s(?:the\s|its\s|their\s)?(?:[\p{L}\d.’'-]+\s){0,5}?(?i:brigade|battalion|battle\s?group|contingent|garrison|division|regiment|airborne|squadron)\b",
        regex.VERSION1,
    )


@cache
def _present() -> regex.Pattern[str]:
    """That they are somewhere, as troops are: hosted, stationed, there, with a unit."""
    return pattern_of(
        r"\b(?:home\sto|counts|keeps|kept|(?:country|it)\shad|host(?:s|ed|ing)?|station(?:ed|s)|deployed|based|are\s(?:already\s|now\s|still\s)?(?:with|there|in)|(?:remain|stay)(?:s|ed|ing)?\s(?:with|there|here|in)|there\sby|brigade|battalion)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _troops() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:troops|soldiers|service\s?members|military\spersonnel|US\spersonnel|brigade|battalion|battle\s?group|military\spresence)\b",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _harmed() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:kill\w*|dead|died|deaths?|injur\w+|wound\w+|arrest\w*|abduct\w*|missing|exercis\w*|drills?)\b", regex.VERSION1
    )

"""Ellipsis: a bare number takes the noun of what the passage counted before: "17,000 soldiers ... The other 9,000 will wait"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cache

import regex
from msgspec import structs

from checker.context.forces import unit_meant
from checker.context.lend import lend_noun
from checker.context.put_in import gains_unit, put_in_unit
from checker.context.reading import Context, Reading
from checker.model import Figure, Kind, Span, Status
from checker.patterns import pattern_of
from checker.scan.lexicon import singular

__all__ = ["left_out", "understood"]

SENTENCES = 3
"""How many sentences back a noun may stand that is understood: further off, a reader would be lost, too."""

SMALLER = 50.0
"""How many times as much may be counted as was before: "5,000 soldiers" lends nothing to "two", and "20 countries"
nothing to "7,000"."""


def understood(context: Context) -> Context:
    """The same context, its figure counting what the passage counted before, and `lender` the figure that said so.

    Only for a count without a noun of its own, and only where the sentence shows that one is left out: a part ("of them", "of
    these", "the remaining"), a list that goes on ("2,500 in Iraq"), a verb right behind ("6,000 are serving"), a bare number at
    the end of its phrase, or a number that the passage has spoken of ("the number has held at 10,000").
    """
    figure = context.figure
    if figure.kind is not Kind.COUNT or figure.number is None or figure.number <= 1:
        return context
    if figure.unit is not None and figure.noun is None:
        people = _people_of_a_list(context) or _whole_said_before(context)
        return (
            replace(context, figure=structs.replace(figure, unit=people.unit), lender=people)
            if people
            else replace(context, lender=_same_unit(context))
        )
    if figure.unit is not None and not _ones(context):
        return context
    asked = _asked_for(context)
    if asked is not None:
        return replace(context, figure=structs.replace(figure, unit=asked))
    collective = _collective_of(context) or put_in_unit(context) or gains_unit(context)
    if collective is not None:
        return replace(context, figure=structs.replace(figure, unit=collective))
    part = _is_part(context)
    lender = _shared(context) or _listed_by_land(context)
    if lender is None and (part or figure.unit is not None or _left_out(context)):
        lender = _lender(context, part=part)
    if lender is None:
        return context
    return replace(context, figure=structs.replace(figure, unit=lender.unit), lender=lender)


def _people_of_a_list(context: Context) -> Figure | None:
    """ "3,000 troops from 13 nations, of whom 1,900 are Canadian": "whom" is the troops."""
    at = context.figure.span.start
    if not _whom().search(context.text, max(context.sentence.start, at - _NEAR), at):
        return None
    before = [f for f in context.neighbours if f.span.end <= at and f.kind is Kind.COUNT and f.unit and f.noun is not None]
    if not before or (before[-1].unit or "").rsplit(" ", 1)[-1] not in _LANDS:
        return None
    return next((f for f in reversed(before[:-1]) if (f.number or 0) >= (context.figure.number or 0)), None)


def _whole_said_before(context: Context) -> Figure | None:
    """ "84,000 soldiers, between 75,000 and 105,000 over the years. Of these 65,000 stay": what had its noun from the scanner is a
    part all the same.
    """
    whole = _lender(context, part=True) if _same_unit(context) is None and _is_part(context) else None
    return whole if whole is not None and whole.unit == context.figure.unit else None


_LANDS = frozenset({"nation", "country", "ally", "state"})


@cache
def _whom() -> regex.Pattern[str]:
    return pattern_of(r"\bof\swhom\s(?:\p{Ll}+\s){0,2}$", regex.VERSION1)


def left_out(context: Context) -> bool:
    """Whether the sentence shows that the noun of its bare number is left out."""
    return _is_part(context) or _left_out(context)


def _same_unit(context: Context) -> Figure | None:
    """The figure before in the sentence that has the noun which the scanner has lent to this one."""
    before = [f for f in context.neighbours if f.span.end <= context.figure.span.start and f.kind is Kind.COUNT]
    return before[-1] if before and before[-1].unit == context.figure.unit and before[-1].noun is not None else None


def _asked_for(context: Context) -> str | None:
    """ "How many nurses work there? 300, says the ward.": the answer counts what the question asks for."""
    start = context.figure.span.start
    match = _question().search(context.text, max(start - _ASKED, 0), start)
    if match is None:
        return None
    *modifiers, head = match["noun"].split()
    return " ".join([*modifiers, singular(head)])


_ASKED = 200
"""How many characters before an answer its question may begin."""


@cache
def _question() -> regex.Pattern[str]:
    """ "How many", a noun and its verb, the question mark, and at most a speaker and a word or two before the number."""
    return pattern_of(
        r"\b[Hh]ow\smany\s(?P<noun>(?:\p{L}[\p{L}’'-]*\s){0,2}?\p{L}[\p{L}-]+)\s(?:are|were|have|had|has|do|did|does|will|would|can|could|work|live)\b"
        r"[^?\n]{0,100}\?[”\"]?\s*(?:\p{Lu}+:\s)?(?:\p{L}+,?\s){0,2}$",
        regex.VERSION1,
    )


def _collective_of(context: Context) -> str | None:
    """ "Its contingent in Chad has grown to 10,000": a collective whose size is given in the persons that make it up."""
    at = _behind_bound(context)
    before = Span(min(max(context.sentence.start, context.left.start, context.figure.span.start - 2 * _NEAR), at), at)
    match = _collective().search(context.text, before.start, before.end)
    if match is None and _it_counts().search(context.text, before.start, before.end):
        meant = unit_meant(context.text, context.reading.forces, context.sentence, context.figure.span.start)
        return "soldier" if meant is not None else None
    return None if match is None else next(unit for name, unit in _MADE_OF.items() if match[name])


def _behind_bound(context: Context) -> int:
    """Where the figure begins, or its numeral behind a bound that leads to it as "to" does: "fall [below] 300"."""
    figure, text = context.figure, context.text
    if text[figure.span.start - 1 : figure.span.start] in ("“", '"') and figure.span.start > context.sentence.start:
        return figure.span.start - 1  # 'there would be "300"'
    return figure.numeral.start if figure.text[:5].lower() in ("below", "above", "under") else figure.span.start


_MADE_OF = {"soldiers": "soldier", "workers": "worker", "persons": "person"}
"""What a collective is made of."""


@cache
def _it_counts() -> regex.Pattern[str]:
    """What only says how many belong to it: "the force, when it counted 300", "we're going down to 300"."""
    return pattern_of(
        r"\bit\s(?:\p{Ll}+\s)?(?:numbers?|numbered|counts?|counted|comprises?|comprised)\s$"
        r"|\b(?:[Ww]e|[Tt]hey)(?:[’']re|\sare|\swere|[’']ll\sbe|\swill\sbe)\s(?:going|coming|drawing|getting)\s(?:back\s)?(?:down|up)\sto\s$",
        regex.VERSION1,
    )


@cache
def _collective() -> regex.Pattern[str]:
    """A collective, at most a place or a time, and what leads to its size."""
    return pattern_of(
        r"\b(?:(?P<soldiers>contingent|garrison|(?:troop|military|force)\s(?:presence|strength|numbers?|levels?|footprint)|battlegroup|army|brigade"
        r"|division|battalion|armed\sforces|(?<!\b(?:police|work|labou?r|task|sales|security|tour|driving|g)[\s-])force(?=\sof\s)"
        r"|(?:reduction|cut|rise|increase|number|strength)s?\s(?:of|in)\s(?:the\s)?(?:[\p{L}.]+\s)?(?:troops|forces|soldiers))|(?P<workers>work\s?force|head\s?count|payroll)|(?P<persons>crowd|audience|membership))"
        r"(?:\s(?:in|on|at|of|for|across)\s(?:the\s|its\s)?\p{L}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2})?"
        r"(?:\s(?!(?:and|but|which|who|that)\b)\p{Ll}+){0,4}?\s(?:to|of|at|by|from|below|under|above|numbers?|numbered|numbering|totall?ed|reached)\s(?:a\stotal\sof\s)?$",
        regex.VERSION1 | regex.IGNORECASE,
    )


def _shared(context: Context) -> Figure | None:
    """ "3,400 American and 5,100 allied soldiers": the noun of a list stands behind its last number."""
    after = [f for f in context.neighbours if f.span.start >= context.figure.span.end]
    other = after[0] if after else None
    if other is None or other.kind is not Kind.COUNT or other.unit is None or other.noun is None:
        return None
    between = _listed().fullmatch(context.text, context.figure.span.end, other.span.start)
    return other if between else None


def _listed_by_land(context: Context) -> Figure | None:
    """ "In Chad there are 37,000 soldiers, Niger 10,000 and Mali 13,000": the lands of a list, each with its number."""
    at = context.figure.span.start
    names = context.reading.within(context.reading.scan.names, Span(max(at - _NEAR, context.sentence.start), at))
    if not names or names[-1].kind != "country" or names[-1].form != "name" or names[-1].span.end + 1 != at:
        return None
    if (context.figure.number or 0.0) < _LARGE or not _joined().search(context.text, context.sentence.start, names[-1].span.start):
        return None
    before = [f for f in context.neighbours if f.span.end < at and f.kind is Kind.COUNT]
    if not before:
        return None
    other = _sized(context, before[-1])
    return other if other.unit is not None else None


@cache
def _joined() -> regex.Pattern[str]:
    return pattern_of(r"(?:,|\band|;)\s(?:the\s)?$", regex.VERSION1)


def _is_part(context: Context) -> bool:
    text, figure, sentence = context.text, context.figure.span, context.sentence
    before = Span(max(sentence.start, figure.start - _NEAR), figure.start)
    return bool(_of_them().match(text, figure.end, sentence.end) or _of_these().search(text, before.start, before.end))


def _left_out(context: Context) -> bool:
    text, figure, sentence = context.text, context.figure.span, context.sentence
    at = _behind_bound(context)
    before = Span(max(sentence.start, at - _NEAR), at)
    number = context.figure.number or 0.0
    if number < _OLD and _named().search(text, before.start, before.end):
        return False  # "Jane Roe, 26, was arrested"
    if _made_of().search(text, before.start, before.end):
        return False
    if number >= _LARGE and _this_rate().search(text, before.start, before.end):
        return True  # whatever the passage has counted: “to raise this figure to 300 a year”
    return bool(
        "respectively" in text[figure.end : sentence.end]
        or _goes_on().match(text, figure.end, sentence.end)
        or (
            (
                number >= _LARGE
                or _counted_on().search(text, sentence.start, figure.start)
                or not _at().search(text, before.start, before.end)
            )
            and _led_to().search(text, before.start, before.end)
            and _ends().match(text, figure.end, min(figure.end + 40, len(text)))
        )
    )


def _lender(context: Context, *, part: bool) -> Figure | None:
    """The nearest count before with a noun, that is large enough to be of the same things: a part has a whole above it."""
    figures = context.reading.scan.figures
    first = context.before(SENTENCES).start
    smaller: Figure | None = None
    number = context.figure.number or 0.0
    at = bisect_left(figures, context.figure.span.start, key=lambda f: f.span.start)
    for printed in reversed(figures[max(at - _FIGURES, 0) : at]):
        if printed.span.start < first:
            return smaller
        other = _sized(context, printed)
        if (
            other.kind is not Kind.COUNT
            or other.unit is None
            or other.unit.rsplit(" ", 1)[-1] in _NO_NOUN
            or other.status is not Status.READ
            or other.number is None
        ):
            continue
        if other.number >= number and (part or number * SMALLER >= other.number):
            return other
        if smaller is None and not part and other.number < number <= other.number * SMALLER:
            smaller = other
    return smaller


def _sized(context: Context, other: Figure) -> Figure:
    """A bare number of the same sentence with what it is understood to count: "its contingent grew to 10,000 from 4,500"."""
    if other.unit is not None or other.kind is not Kind.COUNT or not context.sentence.covers(other.span):
        return other
    return structs.replace(other, unit=_understood_unit(context.reading, other))


def _understood_unit(reading: Reading, figure: Figure) -> str | None:
    """What a bare number before this one was understood to count, worked out once."""
    if figure.span not in reading.understood:
        reading.understood[figure.span] = None  # a number that waits for this one is not asked again
        reading.understood[figure.span] = understood(lend_noun(reading.context(figure))).figure.unit
    return reading.understood[figure.span]


def _ones(context: Context) -> bool:
    """ "25 engineering ones": the word stands for a noun before."""
    noun = context.figure.noun
    return noun is not None and noun.of(context.text).lower().rsplit(" ", 1)[-1] == "ones"


_NO_NOUN = frozenset(("one", "other", "time", "way", "part", "half", "year", "month", "day"))
"""Words that stand behind a number and name nothing that another could count on."""

_NEAR = 60
_FIGURES = 12
"""How far back, in characters and in figures, is looked at all."""


_LARGE = 100.0
"""From which number on "at", "by" and "from" lead to a count: below, it may be an hour, an age or a score."""

_OLD = 120.0
"""Below which a number beside a name may be an age."""


@cache
def _at() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:at|by|from|to|than|of|then|for)\s$", regex.VERSION1 | regex.IGNORECASE)


@cache
def _counted_on() -> regex.Pattern[str]:
    """What a passage goes on counting: "that number jumped to 19"."""
    return pattern_of(r"\b(?:number|total|figure|tally|toll|count)\b", regex.VERSION1)


@cache
def _named() -> regex.Pattern[str]:
    return pattern_of(r"\p{Lu}[\p{L}’'-]+,?\s$", regex.VERSION1)


@cache
def _of_them() -> regex.Pattern[str]:
    """ "36,400 of them", "four of our own"; "370 of whom"."""
    return pattern_of(r"\s(?:of\s(?:them|these|those|whom|which|(?:our|its|their)\sown))\b", regex.VERSION1)


@cache
def _of_these() -> regex.Pattern[str]:
    """ "Of these, 9,000", "of whom only 370", "the remaining 9,000", "another 300"."""
    return pattern_of(
        r"\b(?:(?:[Oo]f|[Aa]mong)\s(?:these|those|them|whom|which|the\s(?:lot|total|number|[\d,.]+))(?:,|\s)(?:[\p{Ll}\s]{0,30}?,?\s)??(?:only\s|just\s|some\s|about\s)?"
        r"|\b[Oo]f\s(?:the|these|those)\s(?:\p{Ll}+\s){0,2}?\p{Ll}{3,}s,\s(?:only\s|just\s|some\s|about\s)?"
        r"|(?:[Tt]he|[Aa])\s(?:remaining|other|rest|first|further)\s|[Aa]nother\s)$",
        regex.VERSION1,
    )


@cache
def _listed() -> regex.Pattern[str]:
    done = r"were|was|are|is|be|been|have|has|had|will|would|could|may|died|came|went|left|fell"
    return pattern_of(rf"\s(?:(?!(?:{done})\b)[\p{{L}}.’'-]+\s){{1,3}}(?:and|or|plus)\s", regex.VERSION1)


@cache
def _goes_on() -> regex.Pattern[str]:
    """A verb, or the place of a list's next member, right behind the number."""
    return pattern_of(
        r"\s(?:(?:others?|more|fewer)\b(?!\sthan)|already\s(?:there|here)\b|(?:are|were|will|would|have|had|has|can|could|may|might|must|should|remain(?:ed|ing)?|stay(?:ed|ing)?|serv(?:e|ed)"
        r"|belong(?:ed)?|operate[ds]?|went|came|left|returned|arrived|live[ds]?|work(?:ed)?|d(?:id|oes)|to\sdo\sso)\b"
        r"|(?:in|at|on|from|to|for|near)\s(?:the\s)?\p{Lu}|in\s(?:19|20)\d\d\b)",
        regex.VERSION1,
    )


@cache
def _led_to() -> regex.Pattern[str]:
    """What leads to a number whose noun is known: "has", "with", "to", "the number has held at", "and" of a list."""
    return pattern_of(
        r"\b(?:has|have|had|with|host(?:s|ed)?|keeps?|kept|to|from|at|by|below|under|above|(?:allow(?:s|ed|ing)?|room)\sfor|than|of|and|only|just|anywhere|somewhere|exceed(?:s|ed)?|reach(?:es|ed)?|now|in\sall|involv(?:e|es|ed|ing)|(?:its|the|their)\s(?:first|last|next)|then|take|takes|took|buys?|bought|orders?|ordered|needs?|wants?|builds?|built|says|foresees|envisages|there\s(?:are|were)|(?:will|would)\sbe|sent|sends|contributes?|contributed|provides?|provided|deployed|not\sthe)\s$",
        regex.VERSION1 | regex.IGNORECASE | regex.REVERSE,
    )


@cache
def _this_rate() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:increas|rais|bring|boost|lift|rais|reduc|cut|lower|doubl)\p{Ll}*\s(?:this|that)(?:\s(?:rate|number|figure|total|intake|level))?\sto\s$",
        regex.VERSION1,
    )


@cache
def _made_of() -> regex.Pattern[str]:
    """ "A delegation of eight" counts its members, whatever was counted before."""
    return pattern_of(
        r"\b(?:an?|the|its|their|his|her)\s(?:\p{Ll}+\s)?(?:delegation|group|panel|team|party|family|board|jury|committee|gang|cast|council|cabinet"
        r"|bench|commission|pair|trio|quartet|couple|circle|class|table)\sof\s(?:just\s|only\s|about\s|some\s|nearly\s|almost\s)?$",
        regex.VERSION1 | regex.IGNORECASE,
    )


@cache
def _ends() -> regex.Pattern[str]:
    """The phrase ends behind the number, or goes on to where, when and since when, or to what it became."""
    return pattern_of(
        r"[,.;:)—–”\"]|\s(?:and|or|but|respectively|there|here|today|now|in|on|at|by|for|from|since|until|last|this|before|after)\b|\sto\s\d",
        regex.VERSION1,
    )

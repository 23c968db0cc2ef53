"""Referents: whom "he", "its", "the fund" or "the judge" stands for in an article, where the text leaves one choice.

A pronoun of a person stands for the one person named before it in its sentence, else for the one named, or named first, in the
nearest sentence before that names any (Centering's order: the subject leads). "It" and "the company" go the same way among bodies.
A definite noun is more exact: "the fund" is the one name that has "Fund" in it, "the mayor" the one person called mayor.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from checker.context.cast_index import ROLES
from checker.context.coreference import REACH
from checker.context.name_shape import Name
from checker.context.reading import Context
from checker.context.told_of import is_said_by
from checker.cues import compiled
from checker.model import Span

__all__ = [
    "accused",
    "bearer",
    "body_meant",
    "named_by",
    "names_in",
    "only_person",
    "people_in",
    "person_meant",
    "told_by",
]

_BODIES = frozenset(
    "company firm group giant airline carmaker automaker manufacturer retailer producer operator lender insurer chain business "
    "corporation conglomerate start-up startup publisher brewer chipmaker drugmaker broadcaster carrier".split()
)
_AGENCIES = frozenset("agency bureau department ministry commission charity".split())
"""Nouns for a body that is no company: they stand for one that is known as a body."""
"""Nouns for a company: none of them need be in its name."""


def names_in(context: Context, start: int, end: int) -> tuple[Name, ...]:
    """The names of a stretch, in order."""
    return context.reading.within(context.reading.cast, Span(start, max(end, start)))


def person_meant(context: Context, at: int) -> Name | None:
    """The person whom a pronoun at `at` stands for."""
    return _meant(context, at, people=True)


def body_meant(context: Context, at: int) -> Name | None:
    """The company, country or other body that "it", "its" or "the company" at `at` stands for."""
    return _meant(context, at, people=False)


def _people(names: Sequence[Name]) -> list[Name]:
    return [n for n in names if n.kind == "person"]


def _bodies(names: Sequence[Name]) -> list[Name]:
    return [n for n in names if n.kind != "person" and not n.modifies and not (n.placed and n.kind == "name")]


def _meant(context: Context, at: int, *, people: bool) -> Name | None:
    kind = _people if people else _bodies

    def pick(names: Sequence[Name]) -> list[Name]:
        return [n for n in kind(names) if not _only_source(context.text, n)]

    if people:
        at = _first_said(context, at)
    here = pick(names_in(context, context.sentence.start, at))
    if here:
        return _one_of(context, here, context.sentence.start)
    said = _speaker_here(context, at) if people else None
    if said is not None:
        return said
    sentences = context.reading.scan.sentences
    for index in range(context.index - 1, max(context.index - 1 - REACH, -1), -1):
        span = sentences[index].span
        found = pick(names_in(context, span.start, span.end))
        if found:
            return _one_of(context, found, span.start)
    return None


def _speaker_here(context: Context, at: int) -> Name | None:
    """ "Lyonns admitted he gave": a name that the text does not say is a person's, with a verb of a person before the "he"."""
    for name in names_in(context, max(context.sentence.start, at - NEAR), at):
        if name.kind == "name" and not (name.placed or name.modifies or name.owns):
            return name if _admits().fullmatch(context.text, name.span.end, at) else None
    return None


NEAR = 60
"""Characters between a name and the "he" that a verb of saying joins to it."""


@cache
def _admits() -> regex.Pattern[str]:
    return compiled(
        r"\s(?:(?:has|had|also|later|then|\p{Ll}+ly)\s){0,2}(?:admit(?:s|ted)|sa(?:id|ys)|claim(?:s|ed)|insist(?:s|ed)|den(?:ies|ied)|told\s\p{L}+|testified|boasted|argued|believes?|recalled|acknowledged|announced|promised|vowed|knew|thought|felt)\s(?:that\s)?"
    )


def _only_source(text: str, name: Name) -> bool:
    """ "According to Roe, it", "as Harbor puts it": who tells of it is not what is told of."""
    before = text[max(name.span.start - 24, 0) : name.span.start]
    if "ccording to " in before:
        return True
    return before.endswith("as ") and text.startswith((" puts it", " put it", " calls it", " called it"), name.span.end)


def _one_of(context: Context, found: Sequence[Name], start: int) -> Name | None:
    """The only one, or the one that leads its sentence; None where two are as good."""
    if _bought().search(context.text, max(found[0].span.start - 30, start), found[-1].span.start):
        return None  # "Harbor bought the mill Kent. It had 300 staff": either
    if found[0].kind == "person" and any(_joined(context, n) for n in found):
        return None  # "Cole and Holm had been dating. She": either
    if len({n.entity for n in found}) == 1:
        return found[-1]
    lead = context.text[start : found[0].span.start]
    if not found[0].owns and len(lead) <= LEADING and _opening().fullmatch(lead):
        return found[0]
    return None


def _joined(context: Context, name: Name) -> bool:
    """Whether somebody else stands beside a name, with "and" between the two."""
    start, end, link = name.span.start, name.span.end, len(" and ")
    if context.text.startswith(" and ", end):
        return any(n.span.start == end + link and n.kind in _PERHAPS for n in names_in(context, end, end + NEAR))
    if context.text.endswith(" and ", 0, start):
        return any(n.span.end == start - link and n.kind in _PERHAPS for n in names_in(context, max(start - NEAR, 0), start))
    return False


_PERHAPS = frozenset(["person", "name"])
"""Kinds of names that a person may have: not each is known for one."""


@cache
def _bought() -> regex.Pattern[str]:
    """One firm takes another: what is told next may be of either."""
    return compiled(
        r"\b(?:bought|buys|acquired|acquires|took\sover|takes\sover|taken\sover\sby|bought\sby|acquired\sby|merged\swith|merges\swith|purchased|swallowed)\s(?:the\s)?(?:\p{Ll}+\s){0,3}$"
    )


def _first_said(context: Context, at: int) -> int:
    """Where the sentence first has the same pronoun: "though she had declined to help Cole, she made" speaks of her all along."""
    said = _pronoun().match(context.text, at)
    if said is None:
        return at
    women = said.group().lower() in ("she", "her")
    for earlier in _pronoun().finditer(context.text, context.sentence.start, at):
        if (earlier.group().lower() in ("she", "her")) == women:
            return earlier.start()
    return at


@cache
def _pronoun() -> regex.Pattern[str]:
    return compiled(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)\b")


LEADING = 48
"""How far from the start of its sentence a leading name may stand: behind a title or a time."""


@cache
def _opening() -> regex.Pattern[str]:
    """What may stand before the name that leads: nothing, titles, a short time or place with its comma."""
    return compiled(
        r"(?:[\s“\"'`(]|\\n)*(?:\p{Lu}[\p{Lu}. ]++(?:,\s\p{L}+\.?)?\s?(?:\([\p{L} ]+\)\s?)?(?:--|[—–_])\s)?"
        r"(?:(?:But|And|Meanwhile,?|In|On|At|By)(?:\s[\w-]+){0,3},\s)?(?:[Tt]he\s)?(?:\p{L}[\p{L}.-]*\s){0,4}?"
    )


def named_by(context: Context, noun: str, at: int) -> Name | None:
    """The one whom "the `noun`" at `at` stands for: the one name with the noun in it, the one company, the one so called."""
    low, index = noun.lower(), context.reading.cast_index
    having = [n for n in index.having.get(low, ()) if n.span.start < at]
    if having:
        return _fullest(having)
    if low in ROLES:
        called = [n for n in index.called.get(low, ()) if n.span.start < at]
        if called and low in _VAGUE and only_person(context, at) not in (None, called[0]) and len(called) == 1:
            return None
        return called[0] if len(called) == 1 else None if called else only_person(context, at)
    if low in _AGENCIES:
        meant = body_meant(context, at)
        return meant if meant is not None and meant.kind == "organisation" else None
    return body_meant(context, at) if low in _BODIES else None


def _fullest(names: Sequence[Name]) -> Name | None:
    """The one name, or the fullest where the others are short for it: "Baptist Convention" and "Baptist Convention USA"."""
    full = max(names, key=lambda n: (len(n.entity), -n.span.start))
    return full if all(set(n.entity.split()) <= set(full.entity.split()) for n in names) else None


_VAGUE = frozenset("leader candidate founder executive lawmaker author singer player suspect lawyer officer".split())
"""Nouns that fit many: somebody else who is spoken of may be meant just as well."""


def only_person(context: Context, at: int) -> Name | None:
    """The one person named in the passage before `at`; None where there are two."""
    first = context.reading.scan.sentences[max(context.index - REACH, 0)].span.start
    found = _people(names_in(context, min(first, context.sentence.start), at))
    return found[-1] if len({n.entity for n in found}) == 1 else None


def accused(context: Context) -> Name | None:
    """The one whom "those charges" before the figure are against: the one person of the article who stands accused, else the
    only one of the passage.
    """
    at = context.figure.span.start
    known = context.reading.cast_index.accused
    if known:
        return known[0] if len(known) == 1 else None
    return only_person(context, at)


def bearer(context: Context) -> Name | None:
    """Whose age "the 57-year-old" or "I'm 57" is: the one person of that age; the one person whom the passage speaks of; who says
    so; the one dead boy who is named after "a 15-year-old boy was killed".
    """
    at, age = context.figure.span.start, _age(context)
    if compiled(r"(?:\b|^)I(?:['’]m|\sam|\swas)\s$").search(context.text[max(at - 8, 0) : at]):
        return _speaker_of(context)
    if compiled(r"\b[Aa]\s$").search(context.text[max(at - 2, 0) : at]):
        return _named_after(context)
    if _of_him().search(context.text, max(at - 20, context.sentence.start), at):
        here = {n.entity for n in _people(names_in(context, context.sentence.start, at))}
        led = [n for n in names_in(context, context.sentence.start, at) if n.kind == "name" and not n.placed and not n.modifies]
        return person_meant(context, at) if len(here) < 2 and (here or not led) else None
    same = context.reading.cast_index.aged.get(age, ()) if age is not None else ()
    if same and not _possessed().search(context.text, max(at - 24, 0), at):
        return same[0] if len(same) == 1 else None
    if not _definite().search(context.text, max(at - 12, 0), at):
        return None
    role = _in_office().match(context.text, context.figure.span.end)
    called = [n for n in context.reading.cast_index.called.get(role["role"], ()) if n.span.start < at] if role else []
    if called:
        return called[0] if len(called) == 1 else None
    if age is None or age < OF_AGE:
        return None  # children are named with their age, or not at all
    others = frozenset(context.reading.cast_index.of_age)
    # Whoever does something to "the 57-year-old" in this sentence is somebody else.
    known = others | {
        n.entity for n in _people(names_in(context, context.sentence.start, context.sentence.end)) if not _speaks(context, n)
    }
    for index in range(context.index - 1, max(context.index - 1 - REACH, -1), -1):
        span = context.reading.scan.sentences[index].span
        found = [n for n in _people(names_in(context, span.start, span.end)) if n.entity not in known and not _speaks(context, n)]
        if found:
            one = _one_of(context, found, span.start)
            return one if one and one.entity == context.reading.cast_index.leading else None
    return None


OF_AGE = 18
"""Years from which "the 57-year-old" may be somebody named without an age."""


def _age(context: Context) -> int | None:
    figure = context.figure
    return int(figure.low) if figure.low is not None and figure.low == figure.high else None


@cache
def _possessed() -> regex.Pattern[str]:
    """ "His 36-year-old son" is another one of that age."""
    return compiled(r"(?:\b(?:his|her|their|my|our|another|one|second)|[’']s?)\s(?:\p{Ll}+\s)?$")


@cache
def _in_office() -> regex.Pattern[str]:
    return compiled(rf"\s(?:\p{{Ll}}+\s){{0,2}}?(?P<role>{'|'.join(sorted(ROLES))})\b")


def _speaker_of(context: Context) -> Name | None:
    """The one person who speaks in this sentence or the one before."""
    spoken = [n for n in _people(names_in(context, context.before(1).start, context.sentence.end)) if _speaks(context, n)]
    return spoken[-1] if len({n.entity for n in spoken}) == 1 else None


def _named_after(context: Context) -> Name | None:
    """ "A 15-year-old boy was killed. ... Sam Cole was pronounced dead": the only one of whom the next sentences tell the same."""
    at = context.figure.span
    if not (
        _killing().search(context.text, max(at.start - 50, context.sentence.start), at.start)
        or _died().search(context.text, at.end, min(at.end + 80, context.sentence.end))
    ):
        return None
    sentences = context.reading.scan.sentences
    last = sentences[min(context.index + AFTER, len(sentences) - 1)].span.end
    told = [
        n
        for n in names_in(context, context.sentence.end, last)
        if n.kind in ("person", "name")
        and " " in n.entity
        and not n.placed
        and not _speaks(context, n)
        and (
            _is_dead().match(context.text, n.span.end, min(n.span.end + 90, len(context.text)))
            or _identified().search(context.text, max(n.span.start - 60, 0), n.span.start)
        )
    ]
    return told[0] if len({n.entity for n in told}) == 1 else None


AFTER = 6
"""Sentences within which somebody told of as "a boy" is named."""


@cache
def _of_him() -> regex.Pattern[str]:
    return compiled(r"\b(?:[Hh]e|[Ss]he)\s(?:was|is|turned|turns)\s(?:only\s|just\s|then\s|now\s|about\s)?$")


@cache
def _killing() -> regex.Pattern[str]:
    return compiled(r"\b(?:killed|killing|shot|death\sof|life\sof|stabbed|claimed)\b")


@cache
def _died() -> regex.Pattern[str]:
    return compiled(r"\b(?:killed|shot|died|dead|dies|death|life\sof|stabbed|slain|drowned)\b")


@cache
def _is_dead() -> regex.Pattern[str]:
    return compiled(
        r"(?:\sof\s\p{Lu}\p{L}+,?)?,?(?:\s[\p{Ll}\d-]+){0,4}?\s(?:was|were|has\sbeen|died)(?:\s\p{Ll}+){0,2}?\s?(?:pronounced|killed|dead|shot|stabbed|identified)?\b"
        r"(?<=pronounced|killed|dead|shot|stabbed|died|identified)"
    )


@cache
def _identified() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:victim|boy|girl|teen|teenager|child|man|woman|toddler|infant)\s(?:is|was|has\sbeen|were)?\s?(?:\p{Ll}+\s)?(?:identified|named)\s(?:\p{Ll}+\s){0,3}?as\s$"
        r"|\b(?:identified|named)\s(?:the\s)?(?:victim|boy|girl|teen|teenager|child|man|woman|toddler|infant)\s(?:\p{Ll}+\s){0,3}?as\s$"
    )


def people_in(context: Context, start: int, end: int) -> list[Name]:
    """The persons named in a stretch, in order."""
    return _people(names_in(context, start, end))


def told_by(context: Context, start: int, end: int) -> list[Name]:
    """The persons who say something in a stretch, each once."""
    return list({n.entity: n for n in people_in(context, start, end) if _speaks(context, n)}.values())


def _speaks(context: Context, name: Name) -> bool:
    return is_said_by(context.text, name)


@cache
def _definite() -> regex.Pattern[str]:
    return compiled(r"\b[Tt]h(?:e|is|at)\s$")

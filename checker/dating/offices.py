"""Who held which office when: a name with its office says when the text was written.

Any mention with the office says "not before": nobody is called president before taking office. "Not after" needs more, since
texts speak of the past: the mention has to be of the news (a weekday, a verb of the day, the opening lines) and nothing around it
may look back. "Former" says that the office had ended.

"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from checker.dating.clue import Clue, Page, Strength
from checker.dating.cues import background, news, says_next
from checker.model import Interval, Mention, Sentence, Span
from checker.patterns import pattern_of
from checker.reference import OfficeHolder, Tables, countries, office_holders

__all__ = ["office_clues", "rows_of"]

_LEFT, _RIGHT = 80, 90
"""How far from a name its office may stand, in characters."""

_OPENING = 2
"""The first sentences tell the news; an office holder named there holds the office."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A mention with the office it gives: the rows of that person and office, where the words are, how they stand."""

    span: Span
    rows: tuple[OfficeHolder, ...]
    former: bool
    then: bool
    after: int


def office_clues(page: Page, tables: Tables = ()) -> Iterator[Clue]:
    people = _people(tuple(map(str, tables)))
    seen: set[tuple[str, str, str]] = set()
    for mention in page.mentions:
        if mention.kind != "person":
            continue
        rows = rows_of(mention.entity, tables)
        if not rows:
            continue
        sentence = _sentence(page, mention.span.start)
        named = _named(page.text, mention, sentence, rows)
        if named is None:
            continue
        for clue in _clues(page, sentence, named):
            key = (clue.why, str(clue.readings), clue.strength)
            if key not in seen:
                seen.add(key)
                yield clue
    yield from _elected(page, people)
    yield from _administrations(page, people)


def rows_of(person: str, tables: Tables = ()) -> tuple[OfficeHolder, ...]:
    """The offices of a person, by full name or by a surname that one person has."""
    people = _people(tuple(map(str, tables)))
    return people.get(person, ()) or people.get(_last_word(person), ())


@lru_cache(maxsize=8)
def _people(tables: tuple[str, ...]) -> dict[str, tuple[OfficeHolder, ...]]:
    """Rows by person, and by bare surname where all of that surname are one person."""
    by_name: dict[str, list[OfficeHolder]] = {}
    for holder in office_holders(tables):
        by_name.setdefault(holder.person, []).append(holder)
    by_surname: dict[str, set[str]] = {}
    for name in by_name:
        by_surname.setdefault(_last_word(name), set()).add(name)
    for surname, names in by_surname.items():
        # Several of one surname ("President Bush"): any of them may be meant, so all their rows count.
        by_name.setdefault(surname, [row for name in sorted(names) for row in by_name[name]])
    return {name: tuple(rows) for name, rows in by_name.items()}


def _last_word(name: str) -> str:
    return name.rsplit(" ", 1)[-1]


def _sentence(page: Page, at: int) -> Sentence:
    return page.sentences[max(0, bisect_right(page.sentence_starts, at) - 1)]


def _named(text: str, mention: Mention, sentence: Sentence, rows: Sequence[OfficeHolder]) -> _Named | None:
    """The office that stands beside the name, before it or in apposition; None where none of the person's does."""
    start = max(sentence.span.start, mention.span.start - _LEFT)
    lead = text[start : mention.span.start].rstrip(" ,\u00a0")
    for words in dict.fromkeys((_honorific().sub("", lead), _of_country().sub("", _honorific().sub("", lead)))):
        before = _plain_words(words)
        size, held = _office_at_end(before, rows)
        if not held:
            continue
        marks = before[: len(before) - size][-1:]
        first = start + _office_start(text[start : mention.span.start], size)
        former = bool(marks) and marks[0] in ("former", "ex", "previous", "onetime", "longtime")
        then = bool(marks) and marks[0] in ("then", "late", "outgoing", "incoming", "wartime")
        return _Named(Span(first, mention.span.end), held, former, then, mention.span.end)
    return _apposition(text, mention, sentence, rows)


def _office_at_end(before: Sequence[str], rows: Sequence[OfficeHolder]) -> tuple[int, tuple[OfficeHolder, ...]]:
    """The longest office of the rows that these words end with: its length in words, and the rows that bear it."""
    size = 0
    held: list[OfficeHolder] = []
    for row in rows:
        for office in _offices(row):
            n = len(office)
            if n >= size and tuple(before[-n:]) == office and not _qualified(before[:-n]):
                held = [*held, row] if n == size else [row]
                size = n
    return size, tuple(dict.fromkeys(held))


def _apposition(text: str, mention: Mention, sentence: Sentence, rows: Sequence[OfficeHolder]) -> _Named | None:
    """ "Mike Waltz, U.S. National Security Advisor,": the office between the name and the next comma."""
    match = _after_comma().match(text, mention.span.end, min(sentence.span.end, mention.span.end + _RIGHT))
    if match is None:
        return None
    words = _plain_words(match[1])
    former = words[:1] in (["former"], ["ex"]) or words[:2] == ["a", "former"]
    for size in range(len(words), 0, -1):
        found = [
            r
            for r in rows
            if any(tuple(words[i : i + size]) == o for o in _offices(r) for i in range(min(3, len(words) - size + 1)))
        ]
        if found and not _qualified(words[: len(words) - size][:2]):
            return _Named(Span(mention.span.start, match.end(1)), tuple(found), former, False, match.end())
    return None


@cache
def _after_comma() -> regex.Pattern[str]:
    return pattern_of(r",[ \u00a0]((?:[^,.;:()\n–—]|(?<=\p{Lu})\.(?=\p{L}|[ ]\p{L})){3,80}+)(?:[,.;)(–—]|$)")


@cache
def _honorific() -> regex.Pattern[str]:
    ranks = "Sir|Dame|Lord|Gen|Lt|Maj|Col|Adm|Dr|Mr|Mrs|Ms|General|Admiral|Colonel|retired|Retired|Marshal"
    return pattern_of(rf"(?:(?<!\p{{L}})(?:{ranks})\.?[ \u00a0]?){{1,3}}+$")


@cache
def _of_country() -> regex.Pattern[str]:
    """ "Deputy Minister of Defense of Poland": the country after the office."""
    return pattern_of(r"(?<=\p{L})[ ](?:of|for)[ ](?:the[ ])?(?:\p{Lu}\p{L}+[ ]?){1,2}$")


def _qualified(before: Sequence[str]) -> bool:
    """True when a word before the office makes it another one: "vice president", "shadow defence secretary"."""
    return bool(before) and before[-1] in _OTHER_OFFICE


_OTHER_OFFICE = frozenset(
    {
        "vice",
        "deputy",
        "assistant",
        "associate",
        "under",
        "undersecretary",
        "shadow",
        "acting-deputy",
        "junior",
        "council",
        "commission",
    }
    | {
        "parliament",
        "company",
        "senate",
        "house",
        "club",
        "bank",
        "university",
        "regional",
        "state",
        "first",
        "candidate",
        "party",
        "elect",
    }
)


@cache
def _offices(row: OfficeHolder) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(tuple(_plain_words(office)) for office in row.offices if office))


def _plain_words(words: str) -> list[str]:
    """Small letters, American spelling, without articles and country words: "Poland's Defence Minister" is "defense minister"."""
    flat = (
        words.casefold()
        .replace("defence", "defense")
        .replace("adviser", "advisor")
        .replace("secretary-general", "secretary general")
        .replace("vice-president", "vice president")
    )
    found = [w.removesuffix("'s").removesuffix("’s").rstrip(".") for w in _tokens().findall(flat)]
    return [w for w in found if w not in _country_words()]


@cache
def _tokens() -> regex.Pattern[str]:
    return pattern_of(r"(?:\p{L}\.){2,}|\p{L}[\p{L}'’-]*")


@cache
def _country_words() -> frozenset[str]:
    words = {"the", "a", "an", "his", "her", "its", "their", "country", "nation", "current", "u.s", "u.k", "united", "states", "uk"}
    for country in countries():
        for form in (country.name, *country.adjectives, *country.abbreviations):
            if " " not in form:
                words.update((form.casefold(), form.casefold().rstrip(".")))
    return frozenset(words)


def _office_start(words: str, size: int) -> int:
    """Where the last `size` words that count begin in the words before a name: for the span of the evidence."""
    tokens = list(_tokens().finditer(words))
    counted = 0
    for match in reversed(tokens):
        counted += len(_plain_words(match[0]))
        if counted >= size:
            return match.start()
    return 0


def _clues(page: Page, sentence: Sentence, named: _Named) -> Iterator[Clue]:
    span, text = page.quote(named.span.start, named.span.end)
    tenures = _tenures(named.rows)
    who = named.rows[0].person if len({r.person for r in named.rows}) == 1 else text
    office = named.rows[0].office
    if named.former:
        yield from _former(span, text, who, tenures, office)
        return
    first = min(tenures, key=lambda t: t.start or dt.date.min)
    if first.start is not None:
        strength: Strength = "hard" if first.start_checked else "soft"
        why = f"{who} became {office} on {first.start}{_unchecked(strength)}"
        yield Clue(span, text, why, (Interval(first.start - _CONFIRMED, None),), strength, "office")
    if named.then or not _current(page, sentence, named):
        return
    if any(t.end for t in tenures):
        checked: Strength = "hard" if all(t.end_checked for t in tenures if t.end) else "soft"
        held = ", ".join(f"{t.start} to {t.end or 'now'}" for t in tenures)
        why = f"{who} is spoken of as {office}, in office {held}{_unchecked(checked)}"
        # Soft even where the table is checked: a text may call somebody president who has long ceased to be one.
        several = len(tenures) > 1
        readings = tuple(Interval(t.start - _CONFIRMED if several and t.start else None, t.end) for t in tenures)
        yield Clue(span, text, why, readings, "soft", "office")


_CONFIRMED = dt.timedelta(days=7)
"""News gives the office from the vote that confirms it; the oath may follow some days later."""


def _unchecked(strength: Strength) -> str:
    return "" if strength == "hard" else " (nobody checked this row of the table)"


@dataclass(frozen=True, slots=True)
class _Tenure:
    start: dt.date | None
    end: dt.date | None
    start_checked: bool
    end_checked: bool


_GAP = dt.timedelta(days=60)
"""Two terms of one person so close together are one (acting first, then confirmed; a new cabinet)."""


def _tenures(rows: Iterable[OfficeHolder]) -> list[_Tenure]:
    merged: list[_Tenure] = []
    for row in sorted(rows, key=lambda r: (r.start or dt.date.min, r.end or dt.date.max)):
        last = merged[-1] if merged else None
        if last and (last.end is None or (row.start and row.start - last.end <= _GAP)):
            end = None if last.end is None or row.end is None else max(last.end, row.end)
            checked = row.end_checked if end == row.end else last.end_checked
            merged[-1] = _Tenure(last.start, end, last.start_checked, checked)
        else:
            merged.append(_Tenure(row.start, row.end, row.start_checked, row.end_checked))
    return merged


def _former(span: Span, text: str, who: str, tenures: list[_Tenure], office: str) -> Iterator[Clue]:
    ended = [t for t in tenures if t.end]
    if not ended:
        return
    first = min(ended, key=lambda t: t.end or dt.date.max)
    strength: Strength = "hard" if first.end_checked else "soft"
    why = f"{who} was {office} until {first.end}, and is “former” here{_unchecked(strength)}"
    yield Clue(span, text, why, (Interval(first.end, None),), strength)


def _current(page: Page, sentence: Sentence, named: _Named) -> bool:
    """True when the sentence tells the news of these days about the person, and nothing in it looks back."""
    around = _around(sentence, named.span)
    if background(page.text, around.start, around.end):
        return False
    opening = len(page.sentences) > _OPENING and sentence.span.start <= page.sentences[_OPENING].span.start
    return opening or news(page.text, around) or says_next(page.text, named.after)


_WIDE = 400
"""A sentence longer than this to either side is looked at so far."""


def _around(sentence: Sentence, span: Span) -> Span:
    return Span(max(sentence.span.start, span.start - _WIDE), min(sentence.span.end, span.end + _WIDE))


@cache
def _elect() -> regex.Pattern[str]:
    return pattern_of(r"\b[Pp]resident-elect[ \u00a0]((?:\p{Lu}[\p{L}.'’-]*+[ \u00a0]?){1,4}+)")


_ELECTED = dt.timedelta(days=100)
"""From the vote to the oath: 11 weeks in the United States, up to 14 elsewhere."""


def _elected(page: Page, people: dict[str, tuple[OfficeHolder, ...]]) -> Iterator[Clue]:
    """ "President-elect": between the vote and the oath."""
    for match in _elect().finditer(page.text):
        words = match[1].removesuffix(" ").split()
        names = [" ".join(words[:n]) for n in range(len(words), 0, -1)]
        rows = next((rows for name in [*names, words[0]] if (rows := people.get(name))), ())
        starts = [r.start for r in rows if r.office == "President" and r.start]
        sentence = _sentence(page, match.start())
        if not starts or background(page.text, max(sentence.span.start, match.start() - _LEFT), match.start()):
            continue
        span, text = page.quote(match.start(), match.end() - (1 if match[0].endswith((" ", "\u00a0")) else 0))
        why = f"between the vote and the oath on {' or '.join(map(str, starts))}"
        yield Clue(span, text, why, tuple(Interval(s - _ELECTED, s) for s in starts), "soft")
        return


@cache
def _administration() -> regex.Pattern[str]:
    return pattern_of(r"(\p{Lu}\p{L}+)(?:['’]s)?[ \u00a0]administration\b")


def _administrations(page: Page, people: dict[str, tuple[OfficeHolder, ...]]) -> Iterator[Clue]:
    """ "The Trump administration this week": the terms of that US president."""
    seen: set[str] = set()
    for match in _administration().finditer(page.text):
        rows = [r for r in people.get(match[1], ()) if r.office == "President" and r.country == "US"]
        if not rows:
            continue
        sentence = _sentence(page, match.start())
        before = page.text[max(0, match.start() - 12) : match.start()].casefold()
        former = any(word in before for word in ("former", "previous", "ex-", "past", "incoming"))
        named = _Named(Span(match.start(), match.end()), tuple(rows), former=former, then=False, after=match.end())
        for clue in _administration_clues(page, sentence, named):
            if clue.why not in seen:
                seen.add(clue.why)
                yield clue


_TRANSITION = dt.timedelta(days=80)
"""A US administration is spoken of from the election in November to the inauguration on 20 January, and after."""


def _administration_clues(page: Page, sentence: Sentence, named: _Named) -> Iterator[Clue]:
    span, text = page.quote(named.span.start, named.span.end)
    tenures = _tenures(named.rows)
    first = tenures[0]
    if first.start is not None:
        strength: Strength = "hard" if first.start_checked else "soft"
        why = f"the {text} was in office from {first.start}, and spoken of from the election on{_unchecked(strength)}"
        yield Clue(span, text, why, (Interval(first.start - _TRANSITION, None),), strength)
    around = _around(sentence, named.span)
    looks_back = named.former or background(page.text, around.start, around.end)
    if not looks_back and says_next(page.text, named.after) and any(t.end for t in tenures):
        why = f"the {text} acts here; in office " + ", ".join(f"{t.start} to {t.end or 'now'}" for t in tenures)
        several = len(tenures) > 1
        readings = tuple(Interval(t.start - _CONFIRMED if several and t.start else None, t.end) for t in tenures)
        yield Clue(span, text, why, readings, "soft", "office")

"""Predicate: of whom the verb that a figure belongs to is said.

There is no parser here. The subject is what stands before the nearest verb, read over what two commas enclose, over "who" and
"which", over "and", over an infinitive and a participle to the subject of the verb that they hang on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.context.row import Row, Token

__all__ = ["Phrase", "subjects_of"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase of which the figure may be said. `sure` is False where a verb further on may be meant just as well."""

    tokens: tuple[Token, ...]
    sure: bool = True


def subjects_of(row: Row) -> Iterator[Phrase]:
    """The noun phrases that are subject of the figure's verb, nearest first; none where the figure is itself the subject."""
    at = row.figure if _multiplies(row.tokens[row.figure].word) else _verb_before(row, row.figure)
    for _ in range(HOPS):
        if at is None:
            return
        blamed = _blamed(row, at)
        if blamed:
            yield Phrase(blamed)
            return
        start = _first_of_chain(row, at)
        first = next(t.letter for t in row.tokens[start : at + 1] if t.letter != "A")
        before = row.tokens[start - 1] if start else None
        if before is None or before.letter == "C" or (before.letter in ";Q(-" and first not in "GV"):
            return
        if before.letter == "R":
            aside = row.tokens[start - 2].letter == "," if start > 1 else False
            yield from _as_phrase(row, _skip_comma(row, start - 1), sure=not aside)
            if not aside:
                return
            at = _verb_before(row, start - 2)
        elif (
            before.letter == ","
            and first not in "GT"
            and not (first == "A" and _opens(row, start - 1))
            and (opened := _aside(row, start - 1)) is not None
        ):
            inserted = [t.letter for t in row.tokens[opened + 1 : start - 1]]
            if inserted[:2] == ["N", "O"] and row.letters[max(opened - 2, 0) : opened].lstrip("DQ;") == "F":
                yield Phrase(row.tokens[opened + 1 : opened + 2])  # "One, Ann Cole of Newark, was"
                return
            if inserted == ["N"] and _phrase(row, opened):
                yield Phrase(row.tokens[opened + 1 : start - 1], sure=False)  # "the site, Harbor.com, logs"
            yield from _as_phrase(row, opened)
            return
        elif before.letter == "," and (first == "V" or (first == "G" and _opens(row, start - 1))):
            yield from _as_phrase(row, start - 1, sure=False)  # "his sentence, expected to be"
            at = _verb_before(row, start - 1)
        elif before.letter in "&,(-" or (before.letter == "O" and first == "G") or (first == "T" and before.letter in "WF"):
            at = _verb_before(row, start - 1)  # "raised X and cut Y", "..., forcing it", "for selling", "a plan to spend"
        else:
            yield from _as_phrase(row, start)
            return


def _multiplies(word: str) -> bool:
    """The figure is a verb itself: "he doubled the size of the park"."""
    return word.rsplit(maxsplit=1)[-1] in _MULTIPLYING


_MULTIPLYING = frozenset("doubled tripled trebled quadrupled halved doubles triples halves".split())


def _opens(row: Row, comma: int) -> bool:
    """ "The minister, already serving ..., said": nothing but a noun phrase stands before the comma."""
    return all(t.letter in "DWFNnApsQ" for t in row.tokens[:comma])


def _as_phrase(row: Row, end: int, *, sure: bool = True) -> Iterator[Phrase]:
    tokens = _phrase(row, end)
    if tokens:
        yield Phrase(tokens, sure)


HOPS = 6
"""How many verbs a subject is looked for behind: a sentence with more of them is no longer read by anybody."""


_BLAME = frozenset(
    "convicted accused acquitted charged suspected sentenced fined ordered indicted billed sued jailed awarded owed paid asked "
    "told urged forced forcing helped helping allowed allowing required gave give gives giving cost costing netted earned".split()
)
"""Verbs whose object, not whose subject, has to pay, serve or get what follows: "jurors convicted the minister of taking $2m"."""


_WATCHED = frozenset(("watched", "watch", "watching", "watches"))
"""Verbs whose object does what follows: "she watched Cole score 36 points"."""


def _blamed(row: Row, at: int) -> tuple[Token, ...] | None:
    if row.tokens[at].word not in _BLAME | _WATCHED or (at and row.tokens[at - 1].letter == "X"):
        return None
    if any(t.letter == "X" for t in row.tokens[max(at - 3, 0) : at]) and row.tokens[at].letter == "V":
        return None  # "was also ordered"
    if row.tokens[at].word in _WATCHED and (at + 1 >= row.figure or row.tokens[at + 1].letter != "N"):
        return None
    end = at + 1
    while end < row.figure and row.tokens[end].letter in "DWNnFpsA":
        end += 1
    phrase = row.tokens[at + 1 : end]
    if row.tokens[end].letter == "P" and not phrase:
        return row.tokens[end : end + 1]
    return (
        phrase if phrase and end < row.figure + 1 and any(t.letter in "NW" for t in phrase) and phrase[-1].letter != "D" else None
    )


def _verb_before(row: Row, index: int) -> int | None:
    """The nearest verb before a token in whose clause it stands; None where the clause begins in between."""
    depth = 0
    for i in range(index - 1, -1, -1):
        letter = row.tokens[i].letter
        if letter == ")":
            depth += 1
        elif letter == "(":
            depth = max(depth - 1, 0)
        elif depth:
            continue
        elif letter in "VX" or (letter == "G" and _participle(row, i)):
            return i
        elif letter in "RC;":
            return None
    return None


def _participle(row: Row, i: int) -> bool:
    """ "Forcing it", not "clothing" or "the building": behind a comma, a verb, a preposition or a noun that it follows."""
    return i == 0 or row.tokens[i - 1].letter in ",XVOCA&NP-" or row.tokens[i - 1].word.endswith("day")


def _first_of_chain(row: Row, at: int) -> int:
    """Where the verbs that belong together begin: "has been billed", "plans to spend"; not over an object."""
    start = at
    while start > 0 and (
        row.tokens[start - 1].letter in "XVAT" or (row.tokens[start - 1].letter == "G" and _participle(row, start - 1))
    ):
        start -= 1
    return start


def _skip_comma(row: Row, index: int) -> int:
    return index - 1 if index and row.tokens[index - 1].letter == "," else index


def _aside(row: Row, comma: int) -> int | None:
    """The index behind the noun phrase before an aside that ends with the comma: "Cole, the company's founder[,] has"."""
    found = None
    for i in range(comma - 1, max(comma - ASIDE, 0), -1):
        letter = row.tokens[i].letter
        if letter in ";C":
            break
        if letter == "," and row.tokens[i - 1].letter in "NWPF" and row.tokens[i + 1].letter in "DRpFNnWOVG#A":
            if _fronted(row, i):
                break
            found = i
    return found


def _fronted(row: Row, comma: int) -> bool:
    """ "In late April, ...": what opens the sentence with a preposition and has no verb is no noun phrase before an aside."""
    for i in range(comma - 1, -1, -1):
        letter = row.tokens[i].letter
        if letter in "XVR,;":
            return False
        if i == 0 or row.tokens[i - 1].letter in "Q&(":
            return letter in "OCG" or row.tokens[i].word == "to"
    return False


ASIDE = 26
"""Words of an aside that are read over."""


def _phrase(row: Row, end: int) -> tuple[Token, ...] | None:
    """The noun phrase that ends before a token."""
    start = end
    while start > 0 and row.tokens[start - 1].letter in "NnPpDWOsFA#G" and row.tokens[start - 1].word not in _OPENS:
        if row.tokens[start - 1].letter == "G" and start < end and row.tokens[start].letter in "DpNP":
            break  # "into believing the club had"
        start -= 1
    phrase = row.tokens[start:end]
    while phrase and phrase[-1].letter == "A":
        phrase = phrase[:-1]
    if not phrase or any(t.letter == "#" for t in phrase):
        return None
    if phrase[-1].letter == "P":
        return phrase[-1:]
    if start and row.tokens[start - 1].letter == "&":
        if (
            start > 1
            and row.tokens[start - 2].word in ("he", "she")
            and (len(phrase) == 1 or phrase[0].word in _SPOUSES or (phrase[1:2] and phrase[1].word in _SPOUSES))
        ):
            return row.tokens[start - 2 : end]  # "he and his wife"
        new_clause = start > 1 and row.tokens[start - 2].letter == "," and any(t.letter in "XV" for t in row.tokens[: start - 2])
        if not new_clause:
            return None  # "Cole and Roe": two are as good
    return phrase


_SPOUSES = frozenset("wife husband spouse partner girlfriend boyfriend".split())
"""Who has what one has: children, a house."""


_OPENS = frozenset("after before since until as than".split())
"""Prepositions that open a clause, too: what stands before them is no part of a subject behind."""

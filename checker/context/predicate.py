"""Predicate: of whom the verb that a figure belongs to is said. There is no parser here: a sentence becomes a row of letters, and the
subject is what stands before the nearest verb, read over what two commas enclose, over "who" and "which", over "and", over an
infinitive and a participle to the subject of the verb that they hang on.

N name   P he, it ...   p his, its ...   D determiner   O preposition   R who, which, that   C word that opens another clause
X auxiliary   V verb   G form in -ing   T to (before a verb)   & and, or   A adverb   F another figure   # the figure
, ( ) - ; as printed   s the owner's s   W any other word
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import regex

from checker.context.reading import Context
from checker.model import Span

__all__ = ["Phrase", "Row", "Token", "row_of", "subjects_of"]


@dataclass(frozen=True, slots=True)
class Token:
    letter: str
    span: Span
    word: str


@dataclass(frozen=True, slots=True)
class Row:
    """The tokens of a sentence; `figure` is the index of the figure's."""

    tokens: tuple[Token, ...]
    figure: int

    @property
    def letters(self) -> str:
        return "".join(t.letter for t in self.tokens)


_CLASSES: dict[str, str] = {
    "P": "he she it they we i him them you us me himself herself itself themselves",
    "p": "his her its their my our your whose",
    "D": "the a an this these those some any each every another both all no such several many few most more less",
    "O": (
        "of in on at by for from with without into onto over under through throughout across among amid against between within "
        "during about around near off outside inside like per via toward towards upon beyond despite except as than "
        "including until since before after behind below above along compared according worth"
    ),
    "R": "who which that",
    "C": "because although though while whereas when where if unless whether but so because how why what whom",
    "X": (
        "is was are were be been being has have had having will would can could may might must shall should do does did isn't "
        "wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't cannot"
    ),
    "&": "and or nor",
    "A": (
        "also now still already again not never just only even then once soon currently previously recently together alone too "
        "however meanwhile ever yet today yesterday tomorrow later earlier far about nearly almost approximately roughly"
    ),
    "V": (
        "made took gave got went came held put saw left won lost paid spent bought sold built kept began became ran led sent met "
        "said told brought found fell rose grew cut set hit shot won drew drove wrote broke chose did fought forgave froze hid knew "
        "laid lent meant read rang sat sank sold shook slept sought spoke stole stood struck swore swept taught threw wore withdrew "
        "underwent understood undertook beat bet cost hurt shut spread drank ate flew stuck dug fed fled felt hung heard lay lit bore "
        "given taken seen done gone known shown drawn driven worn written spoken stolen chosen broken born fallen grown thrown "
        "owns holds runs makes takes gives gets says plans wants needs sells pays buys costs employs operates serves faces owes leads "
        "keeps loses wins earns spends raises receives expects offers requires contains covers includes remains shows removes puts "
        "sets sends brings finds uses provides supports opens closes announces reports estimates believes shares manages oversees "
        "hold own run make take give get say plan want need sell pay buy employ operate serve face owe lead keep lose win earn spend "
        "receive expect require contain remain use gather attend demand suffer live work join close add saves stand stands total average averages amount amounts raise raises"
    ),
}


@cache
def _class() -> dict[str, str]:
    return {word: letter for letter, listed in _CLASSES.items() for word in listed.split()}


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"(?P<s>[’']s?(?!\w)(?<=\w[’']s?))|[\p{L}\p{N}]++(?:[.’'-][\p{L}\p{N}]++)*+|\S", regex.VERSION1)


_MARKS = {",": ",", "(": "(", ")": ")", ";": ";", ":": ";", "—": "-", "–": "-", "-": "-", "_": "-"}


def row_of(context: Context) -> Row:
    """The sentence as a row of tokens; names, figures with their nouns, and the owner's s are one each."""
    text, start, end = context.text, context.sentence.start, context.sentence.end
    spans = [(context.figure.span, "#")]
    spans += [(f.span, "F") for f in context.neighbours]
    spans += [(n.span, "N") for n in context.reading.within(context.reading.cast, context.sentence)]
    spans.sort(key=lambda s: (s[1] != "#", s[0].start))
    kept: list[tuple[Span, str]] = []
    for span, letter in spans:
        if not any(span.touches(k) for k, _ in kept):
            kept.append((span, letter))
    tokens: list[Token] = []
    at = start
    for span, letter in (*sorted(kept, key=lambda k: k[0].start), (Span(end, end), "")):
        for match in _token().finditer(text, at, max(span.start, at)):
            tokens.append(_as_token(match, tokens))
        if letter:
            tokens.append(Token(letter, span, span.of(text).lower()))
        at = max(at, span.end)
    tokens = [_in_company(tokens, i) for i in range(len(tokens))]
    return Row(tuple(tokens), next(i for i, t in enumerate(tokens) if t.letter == "#"))


def _in_company(tokens: list[Token], i: int) -> Token:
    """A token whose letter the next ones decide: "to [reveal] it" is a verb, "Harbor [funds] now stand" is none."""
    token, last = tokens[i], tokens[i - 1].letter if i else ""
    if last == "A" and i > 1 and tokens[i - 2].letter == "T":
        last = "T"
    follows = next((t.letter for t in tokens[i + 1 : i + 3] if t.letter != "A"), "")
    if token.letter == "W" and last == "T" and follows and follows in "DpNPF#":
        return replace(token, letter="V")
    if token.letter == "W" and last == "W" and follows == "T" and token.word in _NOUNS_TOO and tokens[i + 1].letter == "T":
        return replace(token, letter="V")  # "officials plan to"
    if token.letter == "V" and last == "N" and follows and follows in "XV" and token.word.endswith("s"):
        return replace(token, letter="W")
    return token


def _as_token(match: regex.Match[str], before: list[Token]) -> Token:
    word = match.group().lower().replace("’", "'")
    span = Span(*match.span())
    if match["s"] is not None:
        return Token("s", span, word)
    if not word[0].isalnum():
        return Token(_MARKS.get(word, "Q"), span, word)
    last = before[-1].letter if before else ""
    letter = _class().get(word) or _form(word, last)
    if word == "to":
        letter = "T"
    elif word == "that" and last not in "WN,":
        letter = "C" if last in ("V", "") else "D"
    elif word == "her" and last in ("V", "O"):
        letter = "p"
    elif letter == "V" and last == "W" and word in _NOUNS_TOO:
        letter = "W"
    elif letter == "V" and last in ("D", "p", "s"):
        letter = "W"  # "the plan", "its share", "a cut"
    return Token(letter, span, word)


_NOUNS_TOO = frozenset(
    "cost costs cut work works use uses plan plans run runs lead leads need needs bet hit set report reports estimates shares offers "
    "offer supports demand close record claims totals total average amount amounts raise raises".split()
)
"""Words that are nouns behind another noun: "a total cost"; verbs only behind a name, "he" or "to"."""


def _form(word: str, last: str) -> str:
    if word.endswith("ly") and len(word) > 4:
        return "A"
    if last in ("D", "p", "s", "W") and word.endswith("ed") and last != "W":
        return "W"  # "the reorganized fund"
    if word.endswith("ed") and len(word) > 4:
        return "V"
    if word.endswith("ing") and len(word) > 5 and last not in ("D", "p", "s"):
        return "G"
    if last == "N" and word.endswith("s") and not word.endswith(("ss", "us", "ers", "ors", "ists", "ians", "ees", "ants", "ents")):
        return "V"
    return "W"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase of which the figure may be said. `sure` is False where a verb further on may be meant just as well."""

    tokens: tuple[Token, ...]
    sure: bool = True


def subjects_of(row: Row) -> Iterator[Phrase]:
    """The noun phrases that are subject of the figure's verb, nearest first; none where the figure is itself the subject."""
    at = _verb_before(row, row.figure)
    for _ in range(HOPS):
        if at is None:
            return
        blamed = _blamed(row, at)
        if blamed:
            yield Phrase(blamed)
            return
        start = _first_of_chain(row, at)
        first, before = row.tokens[start].letter, row.tokens[start - 1] if start else None
        if before is None or before.letter == "C" or (before.letter in ";Q(-" and first not in "GV"):
            return
        if before.letter == "R":
            aside = row.tokens[start - 2].letter == "," if start > 1 else False
            yield from _as_phrase(row, _skip_comma(row, start - 1), sure=not aside)
            if not aside:
                return
            at = _verb_before(row, start - 2)
        elif before.letter == "," and first not in "GT" and (opened := _aside(row, start - 1)) is not None:
            yield from _as_phrase(row, opened)
            return
        elif before.letter == "," and first == "V":
            yield from _as_phrase(row, start - 1, sure=False)  # "his sentence, expected to be"
            at = _verb_before(row, start - 1)
        elif before.letter in "&,(-" or (before.letter == "O" and first == "G") or (first == "T" and before.letter in "W"):
            at = _verb_before(row, start - 1)  # "raised X and cut Y", "..., forcing it", "for selling", "a plan to spend"
        else:
            yield from _as_phrase(row, start)
            return


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
"""Verbs whose object, not whose subject, has to pay, serve or get what follows: "jurors convicted the minister of taking $2 million"."""


def _blamed(row: Row, at: int) -> tuple[Token, ...] | None:
    if row.tokens[at].word not in _BLAME or (at and row.tokens[at - 1].letter == "X"):
        return None
    if any(t.letter == "X" for t in row.tokens[max(at - 3, 0) : at]) and row.tokens[at].letter == "V":
        return None  # "was also ordered"
    end = at + 1
    while end < row.figure and row.tokens[end].letter in "DWNFpsA":
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
    return i == 0 or row.tokens[i - 1].letter in ",XVOCA&NP-"


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
        if letter == "," and row.tokens[i - 1].letter in "NWPF" and row.tokens[i + 1].letter in "DRpFNWOVG#A":
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
    while start > 0 and row.tokens[start - 1].letter in "NPpDWOsFA#G" and row.tokens[start - 1].word not in _OPENS:
        start -= 1
    phrase = row.tokens[start:end]
    while phrase and phrase[-1].letter == "A":
        phrase = phrase[:-1]
    if not phrase or any(t.letter == "#" for t in phrase):
        return None
    if phrase[-1].letter == "P":
        return phrase[-1:]
    if start and row.tokens[start - 1].letter == "&":
        new_clause = start > 1 and row.tokens[start - 2].letter == "," and any(t.letter in "XV" for t in row.tokens[: start - 2])
        if not new_clause:
            return None  # "Cole and Roe": two are as good
    return phrase


_OPENS = frozenset("after before since until as than".split())
"""Prepositions that open a clause, too: what stands before them is no part of a subject behind."""

"""Row: a sentence as a row of letters, one for the class of each word, so that its grammar can be read without a parser.

N name   n name as an adjective   P he, it ...   p his, its ...   D determiner   O preposition   R who, which, that
C word that opens another clause   X auxiliary   V verb   G form in -ing   T to   & and, or   A adverb
F another figure   # the figure   , ( ) - ; as printed   s the owner's s   W any other word   Q any other mark
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import regex

from checker.context.reading import Context
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["Row", "Token", "row_of"]


class Token(NamedTuple):
    """A word with its class. A sentence has dozens, and few of their places are asked for: a tuple is made fastest."""

    letter: str
    start: int
    end: int
    word: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Row:
    """The tokens of a sentence and their letters; `figure` is the index of the figure's."""

    tokens: tuple[Token, ...]
    letters: str
    figure: int


_CLASSES: dict[str, str] = {
    "P": ("he she it they we i him them you us me himself herself itself themselves"),
    "p": ("his her its their my our your whose"),
    "D": ("the a an this these those some any each every another both all no such several many few most more less"),
    "O": (
        "of in on at by for from with without into onto over under through throughout across among amid against between "
        "within during about around near off outside inside like per via toward towards upon beyond despite except as "
        "than including until since before after behind below above along compared according worth"
    ),
    "R": ("who which that"),
    "C": ("because although though while whereas when where if unless whether but so how why what whom"),
    "X": (
        "is was are were be been being has have had having will would can could may might must shall should do does did "
        "isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't cannot"
    ),
    "&": ("and or nor"),
    "A": (
        "also now still already again not never just only even then once soon thus thereby currently previously recently together "
        "alone too however meanwhile ever yet today yesterday tomorrow later earlier far about nearly almost "
        "approximately roughly"
    ),
    "V": (
        "made took gave got went came held put saw left won lost paid spent bought sold built kept began became ran led "
        "sent met said told brought found fell rose grew cut set hit shot drew drove wrote broke chose did fought forgave "
        "froze hid knew laid lent meant read rang sat sank shook slept sought spoke stole stood struck swore swept taught "
        "threw wore withdrew underwent understood undertook beat bet cost hurt shut spread drank ate flew stuck dug fed "
        "fled felt hung heard lay lit bore given taken seen done gone known shown drawn driven worn written spoken stolen "
        "chosen broken born fallen grown thrown owns holds runs makes takes gives gets says plans wants needs sells pays "
        "buys costs employs operates serves faces owes leads keeps loses wins earns spends raises receives expects offers "
        "requires contains covers includes remains shows removes puts sets sends brings finds uses provides supports "
        "opens closes announces reports estimates believes shares manages oversees comes goes hold own run make take give "
        "used died tied lied get say plan want need sell pay buy employ operate serve face owe lead keep lose win earn spend "
        "receive expect require contain remain use gather attend demand suffer live work join close add saves stand stands "
        "total average averages amount amounts raise"
    ),
}
"""Closed classes of news English; of verbs, the irregular ones and those that news uses with a figure."""


@cache
def _class() -> dict[str, str]:
    return {word: letter for letter, listed in _CLASSES.items() for word in listed.split()}


@cache
def _token() -> regex.Pattern[str]:
    return pattern_of(r"(?P<s>[’']s?(?!\w)(?<=[\w.][’']s?))|[\p{L}\p{N}]++(?:[.’'-][\p{L}\p{N}]++)*+|\S", regex.VERSION1)


_MARKS = {",": ",", "(": "(", ")": ")", ";": ";", ":": ";", "—": "-", "–": "-", "-": "-", "_": "-"}


def row_of(context: Context) -> Row:
    """The sentence as a row of tokens; names, figures with their nouns, and the owner's s are one each."""
    text, start, end = context.text, context.sentence.start, context.sentence.end
    noun = context.figure.noun
    behind = noun is not None and 0 <= noun.start - context.figure.span.end <= 1
    spans = [(context.core if behind else context.figure.span, "#")]  # with its noun: "five LPGA titles"
    spans += [(f.span, "F") for f in context.neighbours]
    names = context.reading.within(context.reading.cast, context.sentence)
    spans += [(n.span, "n" if n.modifies and not n.span.of(text).endswith("s") else "N") for n in names]
    spans.sort(key=lambda s: (s[1] != "#", s[0].start))
    kept: list[tuple[Span, str]] = []
    taken = bytearray(end - start)
    for span, letter in spans:
        inside = slice(max(span.start - start, 0), max(span.end - start, 0))
        if not any(taken[inside]):
            taken[inside] = b"\x01" * len(taken[inside])
            kept.append((span, letter))
    tokens: list[Token] = []
    at = start
    for span, letter in (*sorted(kept, key=lambda k: k[0].start), (Span(end, end), "")):
        for match in _token().finditer(text, at, max(span.start, at)):
            token = _as_token(match, tokens)
            tokens += _owner_apart(token) if token.letter == "W" else (token,)
        if letter:
            tokens.append(Token(letter, span.start, span.end, span.of(text).lower()))
        at = max(at, span.end)
    tokens = [_in_company(tokens, i) if token.letter in "WVO" else token for i, token in enumerate(tokens)]
    letters = "".join([token.letter for token in tokens])
    return Row(tuple(tokens), letters, letters.index("#"))


def _in_company(tokens: list[Token], i: int) -> Token:
    """A token whose letter the next ones decide: "to [reveal] it" is a verb, "Harbor [funds] now stand" is none."""
    token, last = tokens[i], tokens[i - 1].letter if i else ""
    if token.letter == "O":
        beside = last == "V" and token.word in _PARTICLES and i + 1 < len(tokens) and tokens[i + 1].letter in "T,&;Q"
        return token._replace(letter="A") if beside else token  # "went [on] to make"
    if last == "A" and i > 1 and tokens[i - 2].letter == "T":
        last = "T"
    if token.letter == "W" and last in "XA" and _after_modal(tokens, i):
        return token._replace(letter="V")  # "would [rank]"
    if token.letter == "W" and last in "W,A" and _does_it(tokens, i):
        return token._replace(letter="V")  # "the plan [follows] a vote"
    if last not in ("TW" if token.letter == "W" else "N") or not last:
        return token
    follows = next((t.letter for t in tokens[i + 1 : i + 3] if t.letter != "A"), "")
    if token.letter == "W" and last == "T" and follows and follows in "DpNnPF#":
        return token._replace(letter="V")
    if token.letter == "W" and last == "W" and follows == "T" and token.word in _NOUNS_TOO and tokens[i + 1].letter == "T":
        return token._replace(letter="V")  # "officials plan to"
    if token.letter == "V" and last == "N" and follows and follows in "XV" and token.word.endswith("s"):
        return token._replace(letter="W")
    return token


def _after_modal(tokens: list[Token], i: int) -> bool:
    before = next((t for t in reversed(tokens[max(i - 3, 0) : i]) if t.letter != "A"), None)
    return before is not None and before.word in _MODALS


_MODALS = frozenset("would will can could may might must shall should won't wouldn't can't couldn't shouldn't cannot".split())
"""Auxiliaries that a bare verb follows."""


def _does_it(tokens: list[Token], i: int) -> bool:
    """A word in -s behind a noun, with a noun phrase of its own behind it: the first verb of its clause."""
    word = tokens[i].word
    if i + 1 >= len(tokens) or tokens[i + 1].letter not in "Dp#F" or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return False
    for token in reversed(tokens[:i]):
        if token.letter in ";CR":
            break
        if token.letter in "VXGOT#F":
            return False
    return True


_PARTICLES = frozenset("on off over in through around along by".split())
"""Prepositions that belong to the verb before them where no noun follows: "went on to", "took over,"."""


def _owner_apart(token: Token) -> tuple[Token, ...]:
    """ "The museum's": the noun, and the s of the owner by itself."""
    if not token.word.endswith("'s") or token.word in _IS:
        return (token,)
    cut = token.end - 2
    return token._replace(end=cut, word=token.word[:-2]), Token("s", cut, token.end, "'s")


_IS = frozenset("that's there's here's what's who's where's how's let's when's why's one's".split())
"""Words behind which 's is a verb."""


def _as_token(match: regex.Match[str], before: list[Token]) -> Token:
    word = match.group().lower().replace("’", "'")
    start, end = match.span()
    if match.lastgroup is not None:
        return Token("s", start, end, word)
    if not word[0].isalnum():
        return Token(_MARKS.get(word, "Q"), start, end, word)
    last = before[-1].letter if before else ""
    if "'" in word and _is_contracted().fullmatch(word):
        return Token("P", start, end, word.split("'")[0])
    letter = _class().get(word) or _form(word, last)
    if word == "to":
        letter = "T"
    elif word == "that" and last not in "WNF#,":
        letter = "C" if last in ("V", "") else "D"
    elif word == "her" and last in ("V", "O"):
        letter = "p"
    elif letter == "V" and last == "W" and word in _NOUNS_TOO:
        letter = "W"
    elif letter == "V" and last in ("D", "p", "s"):
        letter = "W"  # "the plan", "its share", "a cut"
    return Token(letter, start, end, word)


@cache
def _is_contracted() -> regex.Pattern[str]:
    """ "He's", "they've": a pronoun with its verb."""
    return pattern_of(r"(?:i|he|she|it|we|they|you)'(?:s|d|ll|ve|re|m)")


_NOUNS_IN_ING = frozenset(
    "rating building meeting hearing funding spending shooting bombing filing ruling offering housing training clothing warning "
    "killing beginning evening morning nothing something anything everything stabbing crossing landing opening closing feeling "
    "drilling mining fishing banking trading marketing advertising lending borrowing manufacturing engineering".split()
)
"""Nouns in -ing that name a thing or a happening; what such a noun does to its figures a verb in -ing does not."""


_NOUNS_TOO = frozenset(
    "cost costs cut work works use uses plan plans run runs lead leads need needs bet hit set report reports estimates shares "
    "offers offer supports demand close record claims totals total average amount amounts raise raises".split()
)
"""Words that are nouns behind another noun: "a total cost"; verbs only behind a name, "he" or "to"."""


def _form(word: str, last: str) -> str:
    if word.endswith("ly") and len(word) > 4:
        return "A"
    if last in ("D", "p", "s", "W") and word.endswith("ed") and last != "W":
        return "W"  # "the reorganized fund"
    if word.endswith("ed") and len(word) > 4:
        return "V"
    if word.endswith("ing") and len(word) > 5 and last not in ("D", "p", "s", "n") and word not in _NOUNS_IN_ING:
        return "G"
    if last == "N" and word.endswith("s") and not word.endswith(("ss", "us", "ers", "ors", "ists", "ians", "ees", "ants", "ents")):
        return "V"
    return "W"

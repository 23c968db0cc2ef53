"""What a figure is about: the words of its clause that say what it measures or whose it is.

There is no parser behind this. Each token gets one letter for its part in a clause; noun phrases, the finite verb before the
figure and its subject are then found in that string of letters. Up to three phrases are kept, as printed: what the figure
is said of ("of the company"), what carries it ("a net profit of"), and the subject of its verb.
"""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from checker.model import Kind, Status
from checker.scan.amounts import Amount
from checker.scan.lexicon import FUNCTION_WORDS, MONTHS, VERBS, WEEKDAYS
from checker.scan.moves import DOWN, UP
from checker.scan.tokens import Tokens

__all__ = ["give_subjects"]

_DETERMINERS = frozenset("a an the this that these those his her its their our my your every each both all any some no another such".split())
_PRONOUNS = frozenset("i he she it they we you there who him them us me this that these those one everyone everybody nobody someone".split())
_PREPOSITIONS = frozenset(
    "in on at by for from with without into onto over under above below between among through during before after since until till against about around "
    "near behind beyond within across along toward towards upon off out up down per via despite except including than like amid amidst versus vs".split()
)
_SUBORDINATORS = frozenset("while whereas because although though if when as but unless whether where so whilst how why what yet".split())
_RELATIVES = frozenset("which who that whose whom".split())
_AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did will would shall should can could may might must 's ’s 're ’re 've ’ve 'd ’d 'll ’ll 'm ’m".split()
)
_SPEECH = frozenset(
    "says said told reports reported added adds stated argued claims claimed explained noted announces announced according believes thinks expects predicts "
    "predicted estimates showed shows suggests reveals revealed".split()
)
_TIMES = frozenset(
    "yesterday today tomorrow tonight year years month months week weeks day days quarter hour hours minute minutes morning afternoon evening night "
    "decade season time times".split()
) | MONTHS | WEEKDAYS
_MORE_VERBS = frozenset(
    "cost costs costing use uses used using employ employs employed get gets got getting see saw seen buy buys bought pay pays paid paying spend spends "
    "spent produce produces produced covers cover covered offer offers offered weigh weighs weighed measure measures measured reach reaches reached "
    "average averages averaged range ranges ranged hire hires hired plan plans planned start starts started invest invests invested raise raises raised "
    "take takes took taken generate generates generated charge charges charged post posted posts report reported hold holds held earn earns earned "
    "stand stands stood total totals totaled totalled totaling hits hit run runs ran build built launched launch score scored scores fetch fetches "
    "accounting account accounts represent represents represented contains contain contained feature features featured become became call called "
    "trade trades traded trading close closed ended end ends ending finish finished open opened imposed impose lowered fined awarded valued priced "
    "worth doubling doubled tripled surpassed surpasses exceeded exceeds topped saw sees putting put puts".split()
)


@lru_cache(8192)
def _letter(low: str) -> str:
    """One letter for a token: n(oun or adjective), v(erb), d(eterminer), s (pronoun), o(f), t(o), p(reposition) and so on."""
    if low in _AUXILIARIES or low in VERBS or low in UP or low in DOWN or low in _MORE_VERBS or low in _SPEECH:
        return "p" if low in ("up", "down") else "v"
    if low == "of":
        return "o"
    if low == "to":
        return "t"
    if low in ("and", "or", "&"):
        return "&"
    if low in _RELATIVES:
        return "r"
    if low in _PRONOUNS and low not in _DETERMINERS:
        return "s"
    if low in _DETERMINERS:
        return "d"
    if low in _PREPOSITIONS:
        return "p"
    if low in _SUBORDINATORS:
        return "k"
    if low in _TIMES:
        return "x"
    if low in FUNCTION_WORDS:
        return "a"
    if low[0].isalpha():
        if low.endswith("ly") and len(low) > 4:  # noqa: PLR2004
            return "a"
        if low.endswith("ing") and len(low) > 4:  # noqa: PLR2004
            return "g"
        return "e" if low.endswith("ed") and len(low) > 4 else "n"  # noqa: PLR2004
    if low[0].isdigit():
        return "#"
    return {",": ",", "(": "(", ")": ")", "-": "-", "–": ".", "—": ".", ";": ".", ":": ".", "'": "'", "’": "'", "/": "/"}.get(low, ".")


@cache
def _phrase() -> regex.Pattern[str]:
    """A noun phrase without its determiner; with what "of" and a possessive add to it."""
    return regex.compile(r"(?:[neg#][-/'&]?)*+[neg#](?:[op]d?(?:[neg][-/'&]?)*+n){0,3}")


def give_subjects(t: Tokens, amounts: list[Amount]) -> None:
    """Sets `about` on every figure that was read."""
    letters: str | None = None
    for a in amounts:
        if a.status is not Status.READ or a.kind in (Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.SCORE):
            continue
        if letters is None:
            letters = _letters(t, amounts)
        a.about = _about(t, letters, a)


def _letters(t: Tokens, amounts: list[Amount]) -> str:
    letters = list(map(_letter, t.lows))
    for a in amounts:
        if a.status is Status.READ:
            for k in range(a.first, a.last):
                letters[k] = "@"
            if a.noun:
                for k in range(*a.noun):
                    letters[k] = "@"
        elif a.status is Status.SET_ASIDE and a.kind is Kind.LABEL and a.last - a.first == 1 and letters[a.first] == "#":
            letters[a.first] = "n"
    return "".join(letters)


def _about(t: Tokens, letters: str, a: Amount) -> tuple[str, ...]:
    end = a.noun[1] if a.noun and a.noun[0] >= a.last else a.last
    found = [_after(letters, a, end), _carrier(letters, a.first), _subject(letters, a.first)]
    words: list[str] = []
    for span in found:
        if span is not None:
            phrase = t.text[t.starts[span[0]] : t.ends[span[1] - 1]]
            if phrase not in words:
                words.append(phrase)
    return tuple(words)


def _after(letters: str, a: Amount, end: int) -> tuple[int, int] | None:
    """What follows: "of the company", "a $700,000 award", "$550 off a laptop"."""
    k = end
    if letters[k : k + 1] in ("o", "p"):
        k += 1
        if letters[k : k + 1] == "d":
            k += 1
    elif a.noun is not None or letters[k : k + 1] not in ("n", "-"):
        return None
    elif letters[k] == "-":
        k += 1
    return _run(letters, k)


def _run(letters: str, k: int) -> tuple[int, int] | None:
    m = regex.compile(r"(?:[ne][-/'&]?){0,5}+").match(letters, k)
    if m is None or m.end() == k:
        return None
    end = m.end()
    while end > k and letters[end - 1] not in "ne":
        end -= 1
    return (k, end) if end > k else None


def _carrier(letters: str, first: int) -> tuple[int, int] | None:
    """What carries the figure: the noun phrase right before "of", "at", "to", "is" ... and the figure."""
    k = first
    steps = 0
    while k > 0 and letters[k - 1] in "dopta(xv&" and steps < 4:  # noqa: PLR2004
        k, steps = k - 1, steps + 1
    return _ending_at(letters, k) if k > 0 else None


def _ending_at(letters: str, k: int) -> tuple[int, int] | None:
    """The noun phrase whose last token is k-1."""
    start = k
    while start > 0 and letters[start - 1] in "neg#-/'" and k - start < 8:  # noqa: PLR2004
        start -= 1
    while start < k and letters[start] in "-/'":
        start += 1
    return (start, k) if start < k and any(c in "neg" for c in letters[start:k]) else None


def _subject(letters: str, first: int) -> tuple[int, int] | None:
    """The subject of the finite verb before the figure."""
    verb = letters.rfind("v", 0, first)
    while verb > 0 and letters[verb - 1] in "va":
        verb -= 1
    if verb <= 0:
        return None
    k = verb
    if letters[k - 1] == "r":
        k -= 1
        if k > 0 and letters[k - 1] == ",":
            k -= 1
    elif letters[k - 1] in ",)" and k > 1:
        k -= 1
    span = _ending_at(letters, k)
    if span is None:
        return None
    start = span[0]
    # "the price of oil in Europe rose": the phrase goes on to the left of a preposition
    for _ in range(3):
        m = start
        if m > 0 and letters[m - 1] == "d":
            m -= 1
        if m > 0 and letters[m - 1] in "op&":
            earlier = _ending_at(letters, m - 1)
            if earlier is None:
                break
            start = earlier[0]
        else:
            break
    return start, span[1]

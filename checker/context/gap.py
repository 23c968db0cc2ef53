"""Gaps: the words between a noun and a figure, one letter for the class of each.

F figure   T time   N name   D determiner   V auxiliary   R that, which   & and, or
L verb of being or reaching   M word of rising or falling   A adverb, or a word of level and pace
o of   i in   f from   t to, at, by, near ...   p other preposition
X word that opens another clause   W any other word
, ( ) : -  as printed   . full stop or semicolon   Q quotation mark   ' apostrophe
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from checker.context.reading import Context
from checker.model import Direction, Span
from checker.patterns import pattern_of

__all__ = ["NOUNS_OF_MOVE", "Gap", "gap_between", "letter_of", "move_of"]


@dataclass(frozen=True, slots=True)
class Gap:
    """`letters[i]` is the class of `words[i]`, in small letters."""

    letters: str
    words: tuple[str, ...]


_CLASSES: dict[str, str] = {
    "D": "the a an this that's these those its their his her our my your some any each every another all both no such",
    "V": "has have had having will would could should may might can must shall do does did not n't be been being to-be",
    "L": (
        "is was are were reach reaches reached reaching hit hits hitting stood stand stands standing "
        "total totals totalled totaled totalling totaling amount "
        "amounts amounted amounting came comes come average averages averaged averaging equal equals "
        "equalled equaled remain remains remained stay stays stayed "
        "kept keep keeps held hold holds ran run runs hover hovers hovered exceed exceeds exceeded "
        "exceeding top tops topped surpass surpassed pass passes passed "
        "near nears neared approach approaches approached touch touches touched broke breaks beat beats "
        "sat sits put set go goes went gone going running end ends ended finish "
        "finishes finished close closes closed closing start starts started open opened begin begins "
        "began become becomes became worth cost costs settle settled "
        "register registered record recorded report reported post posted forecast forecasted estimated "
        "expected projected predicted revised measured "
        "calculated valued priced pegged fixed capped seen shown driven left peaked bottomed turned "
        "swung doubled tripled trebled quadrupled tipped slated budgeted "
        "traded trades planned announced published released seem seems appears read thought believed headed based set"
    ),
    "A": (
        "also now still currently again already thus thereby just even only about around approximately roughly "
        "nearly almost more less fewer higher lower further extra "
        "additional then once so far today ever yet however too well back here there respectively "
        "year years year-on-year year-over-year month months quarter quarters week weeks day days "
        "decade decades time times period term annual yearly monthly "
        "quarterly weekly daily annualised annualized annum seasonally adjusted unadjusted rate pace "
        "level levels high highs low lows record records peak peaks "
        "bottom maximum minimum average mean median total net gross combined nominal real headline core "
        "underlying preliminary revised provisional first second "
        "third fourth final last latest next previous prior preceding earlier later same recent multi "
        "all-time new modest mere staggering whopping massive huge whole "
        "estimate estimates forecast expectations forecasts consensus range end start half fiscal "
        "percent per cent percentage point points basis bps pct "
        "dollars euros pounds full calendar historic historical unprecedented fresh surprise sharp "
        "slight strong steep healthy solid overall roughly cumulative "
        "equivalent region order figure figures value worth number milestone mark barrier threshold "
        "unchanged steady flat stable constant faster slower much far equal index benchmark futures slightly sharply steeply"
    ),
    "p": (
        "for among on across with under during over as through within into per since until before after "
        "between against versus vs amid despite without "
        "via throughout inside outside compared excluding off out like than"
    ),
    "t": "to at by near above below towards toward beyond past",
    "f": "from",
    "i": "in",
    "o": "of",
    "R": "that which who",
    "&": "and or",
    "X": (
        "whose while whereas although though but because if when where whether unless whilst including "
        "excluding said says say told according he she they "
        "we i you it him them"
    ),
}
"""Closed classes of news English. A word that may stand in two has the one that it has beside figures."""

UP = (
    "r[io]s(?:e[sn]?|ing)|increas(?:e[sd]?|ing)|gr[eo]w(?:n|s|ing|th)?|climb(?:s|ed|ing)?|jump("
    "?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e[sd]?|ing)|gain(?:s|ed|ing)?"
    "|advanc(?:e[sd]?|ing)|expan(?:d(?:s|ed|ing)?|sion)|swell(?:s|ed|ing)?|swollen|balloon("
    "?:s|ed|ing)?|spik(?:e[sd]?|ing)|leap(?:s|ed|t|ing)?|rall(?:y|ies|ied|ying)"
    "|rebound(?:s|ed|ing)?|recover(?:s|ed|ing|y)?|improv(?:e[sd]?|ing|ements?)|accelerat("
    "?:e[sd]?|ing|ion)|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?"
    "|hik(?:e[sd]?|ing)|widen(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|rocket(?:s|ed|ing)?|skyrocket("
    "?:s|ed|ing)?|quicken(?:s|ed|ing)?|ad(?:d|ds|ded|ding)"
    "|up|upward|upwards|higher|more|above|greater|larger|bigger|another|extra|additional|tick("
    "?:s|ed|ing)?|edg(?:e[sd]?|ing)|inch(?:es|ed|ing)?|creep(?:s|ing)?|crept"
)
DOWN = (
    "f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|slip("
    "?:s|ped|ping)?|slid(?:es?|ing)?|s[aiu]nk(?:s|ing)?|tumbl(?:e[sd]?|ing)"
    "|plung(?:e[sd]?|ing)|plummet(?:s|ed|ing|ted|ting)?|shed(?:s|ding)?|shr[aiu]nk("
    "?:s|ing|ag[e])?|contract(?:s|ed|ing|ion)|slump(?:s|ed|ing)?|dip(?:s|ped|ping)?"
    "|eas(?:e[sd]?|ing)|cool(?:s|ed|ing)?|slow(?:s|ed|ing|down)?|narrow(?:s|ed|ing)?|retreat("
    "?:s|ed|ing)?|weaken(?:s|ed|ing)?|los(?:t|es?|ing)|cut(?:s|ting)?"
    "|slash(?:e[sd]|ing)?|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing|tions?)|dwindl("
    "?:e[sd]?|ing)|halv(?:e[sd]?|ing)|crash(?:e[sd]|ing)?"
    "|collaps(?:e[sd]?|ing)|div(?:e[sd]?|ing)|dove|shav(?:e[sd]?|ing)|erod("
    "?:e[sd]?|ing)|down|downward|downwards|lower|less|fewer|below|smaller|cheaper"
)
"""Words of rising and of falling. Of "edge" and "tick" the next word says which way."""

NOUNS_OF_MOVE = frozenset(
    "increase increases rise rises raise growth jump gain gains surge climb hike hikes boost spike expansion recovery rebound "
    "decrease drop fall decline cut cuts reduction reductions slump dip slide plunge contraction slowdown".split()
)
"""Words of moving that stand as nouns behind what moves: "a 3% price increase"."""

_ADVERBS_FIRST = frozenset(
    "higher lower more less fewer another extra additional above below greater larger bigger smaller cheaper".split()
)
"""They say which way, but are no verbs: "more than expected", "higher at"."""


@cache
def _class() -> dict[str, str]:
    return {word: letter for letter, listed in reversed(_CLASSES.items()) for word in listed.split()}


@cache
def _moves() -> tuple[tuple[Direction, regex.Pattern[str]], ...]:
    return (Direction.DOWN, pattern_of(DOWN)), (Direction.UP, pattern_of(UP))


@lru_cache(maxsize=4096)  # texts have the same words over and over, and most move nothing
def move_of(word: str) -> Direction | None:
    """Which way a word moves, or None for any other word."""
    low = word.lower().strip(",.")
    return next((way for way, moving in _moves() if moving.fullmatch(low)), None)


@cache
def _token() -> regex.Pattern[str]:
    return pattern_of(r"[\p{L}\p{N}&$£€%]++(?:[’'.-][\p{L}\p{N}]++)*+|[^\s\p{L}\p{N}]", regex.VERSION1)


def gap_between(context: Context, start: int, end: int) -> Gap:
    """The classes of the words from `start` to `end`, figures, times and names as one each."""
    letters: list[str] = []
    words: list[str] = []
    masks = _masks(context, start, end)
    at = start
    for span, letter in (*masks, (Span(end, end), "")):
        for match in _token().finditer(context.text, at, max(span.start, at)):
            low = match.group().lower().replace("’", "'")
            letters.append(_letter(low, match.group()))
            words.append(low)
        if letter:
            letters.append(letter)
            words.append(span.of(context.text).lower())
        at = max(span.end, at)
        if letter and context.text.startswith(("'s", "’s"), at):
            at += 2  # "last year's budget"
    for i in range(len(words) - 1):
        if words[i] == "said" and words[i + 1] == "to":  # "is said to be worth"
            letters[i] = "V"
    return Gap("".join(letters), tuple(words))


def _masks(context: Context, start: int, end: int) -> list[tuple[Span, str]]:
    spans = [(t.span, "T") for t in context.times]
    for figure in (context.figure, *context.neighbours):
        if figure.status != "read":
            continue
        noun = figure.noun or figure.span
        span = Span(min(figure.span.start, noun.start), max(figure.span.end, noun.end))
        spans.append((span, "T" if figure.kind in ("date", "time", "duration") else "F"))
    spans += [(m.span, "N") for m in context.reading.within(context.reading.scan.names, Span(start, end))]
    kept: list[tuple[Span, str]] = []
    for span, letter in sorted(spans, key=lambda s: (s[0].start, -s[0].end)):
        if span.start >= start and span.end <= end and (not kept or span.start >= kept[-1][0].end):
            kept.append((span, letter))
    return kept


_MARKS = {
    ",": ",",
    "(": "(",
    ")": ")",
    ":": ":",
    "-": "-",
    "–": "-",
    "—": "-",
    "[": "(",
    "]": ")",
    "/": "-",
    "_": "-",
    "'": "'",
    "’": "'",
}


def _letter(low: str, printed: str) -> str:
    if not low[0].isalnum() and len(low) == 1:
        return _MARKS.get(low, "." if low in ".;!?…" else "Q")
    if low in _ADVERBS_FIRST:
        return "A"
    known = _class().get(low)
    if known:
        return known
    if move_of(low):
        return "M"
    if printed[0].isupper():
        return "N"
    if low.endswith("ly") and len(low) > 4:
        return "A"
    return "W"


def letter_of(word: str) -> str:
    """The class of one word by itself."""
    return _letter(word.lower(), word)

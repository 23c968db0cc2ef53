"""Said of: whether a figure is the value of a noun, or the size of its move: "the jobless rate rose 0.2 points to
4.1%".

A figure that stands near a word is not yet a figure of it. What connects the two is read from the words between them,
each turned into one letter for its class; a connection is then a regular expression over those letters. The classes
are closed: function words, verbs of being and of reaching, verbs and nouns of rising and falling. Any other word
breaks the connection, unless it stands in a phrase that a preposition opens ("sales of new homes rose").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.context.gap import NOUNS_OF_MOVE, Gap, gap_between, letter_of, move_of
from checker.context.reading import Context
from checker.cues import Cues, Hit, compiled, cues_of, pattern
from checker.model import Direction, Kind, Span
from checker.patterns import pattern_of

__all__ = ["Said", "Words", "led_to", "said_of"]

Words = tuple[str | pattern, ...]

REACH = 200
"""Characters that a noun may stand before its figure: three lines of a newspaper column; beyond, another noun has come between."""

BEHIND = 90
"""Characters that a noun may stand behind its figure."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a figure is said of: the noun, and which way it moved when the figure is the size of a move (None for a value).

    `share` is true for "52% of the vote": the figure is a part of the noun; `verb` where the hit is the verb whose amount it is.
    """

    hit: Hit
    change: Direction | None = None
    share: bool = False
    verb: bool = False


@cache
def _before() -> regex.Pattern[str]:
    """Noun to figure. Letters as in `checker.context.gap`.

    Up to the verb: phrases opened by a preposition, times, adverbs, what stands between two commas or in brackets. After it:
        other figures,
    times, words of level and pace, phrases, more verbs of moving. Each letter decides alone how to go on, so that it is linear.
    """
    phrase = r"[optfi](?:[DATNFW-]|&(?=D?N)){0,7}+"
    aside = r"\([^)]{0,16}+\)"
    tail = rf"(?:{phrase}|[ATV]|,?R(?=[ALMTV])|-(?=[ALMTV])|,[^,Q'.F]{{1,16}}+,(?=[ALMTVt])|{aside})*+"
    rest = rf"(?:{phrase}|[ADFTLMV-]|R(?=LT)|,|&(?=[ADFTLMVoptfi])|&$|{aside}|\($)*+"
    return pattern_of(rf"{tail}(?:,?[LM]{rest}|:|-|\(|,?F{rest}|,|,?&)?+")


@cache
def _led_in() -> regex.Pattern[str]:
    """How the words may end right before the figure: not with "in" or "on"; with "from" only behind a verb or another figure."""
    return pattern_of(r"(?:.*[^pifDA]|.*[LMF].*f)?[DA]*+", regex.VERSION1)


@cache
def _foreign_of() -> regex.Pattern[str]:
    """ "Profit fell on volume of $3bn": the figure belongs to what stands before "of"."""
    return pattern_of(r"[LMF].*[WN]o[DA]*$", regex.REVERSE)


def said_of(context: Context, nouns: Words) -> Said | None:
    """The noun that the figure is the value or the move of; one behind the figure is nearer than one before it."""
    cues = cues_of(nouns)
    if context.lacks(cues):
        return None
    return _noun_behind(context, cues) or (None if _of_another(context) else _noun_before(context, cues))


def _of_another(context: Context) -> bool:
    """ "The budget outlined $54 billion in cuts": money in something is money of that, and of no noun before it."""
    if context.figure.kind is not Kind.MONEY:
        return False
    after = gap_between(context, context.figure.span.end, min(context.figure.span.end + 40, context.sentence.end)).letters
    return compiled(r"[io][AT]*[WM]").match(after) is not None


def _noun_before(context: Context, cues: Cues) -> Said | None:
    figure = context.figure.span
    ahead = Span(max(context.sentence.start, figure.start - REACH), figure.start)
    for hit in reversed(list(cues.all(context.text, ahead))):
        gap = gap_between(context, hit.span.end, figure.start)
        held = _held_against().search(context.text, hit.span.end, figure.start)
        if held is not None:
            before = gap_between(context, hit.span.end, held.start()).letters
            if "F" in before and _before().fullmatch(before) and not _foreign_of().search(before):
                return Said(hit)
        if _connects(gap.letters, moved=_mover(context, hit) is not None):
            return Said(hit, _moved(context, hit, gap))
    return None


@cache
def _held_against() -> regex.Pattern[str]:
    """ "Is 5%, compared with 7% a year ago": the value that the one before is held against, and no size of a move."""
    return pattern_of(
        r",?\s(?:(?:as\s)?compared\s(?:with|to)|(?:as\s)?against|versus|vs\.?)\s(?:a\s|the\s)?(?:\p{Ll}+\s)?$|,\s(?:after|following)\s$",
        regex.VERSION1,
    )


def _connects(letters: str, *, moved: bool) -> bool:
    if letters.endswith((",", "&")) and "F" not in letters:
        return False
    led = _led_in().fullmatch(letters) or (moved and compiled(r"f[DA]*").fullmatch(letters))
    return bool(_before().fullmatch(letters) and led) and not _foreign_of().search(letters)


def _mover(context: Context, hit: Hit, *, reach: int = 40) -> Direction | None:
    """The verb that moves the noun: "slashing inflation from", "cut the main rate by"; with a longer reach "cut A by $1bn and
    B by $2bn".
    """
    left = context.text[max(context.sentence.start, hit.span.start - reach) : hit.span.start].split()
    if left[-2:-1] in (["to"], ["will"], ["would"], ["could"], ["may"], ["might"], ["should"]) and left[-1] == "lower":
        return Direction.DOWN  # an adverb elsewhere
    near = left[-4:] if reach == 40 else left
    return next((way for word in reversed(near) if letter_of(word) == "M" and (way := move_of(word))), None)


def _moved(context: Context, hit: Hit, gap: Gap) -> Direction | None:
    """Which way, where the figure is the size of a move: "rose 5%", "rose by 5%", "up 5%", "rose 5%, or $3bn", "was 5% higher"."""
    figure = context.figure
    if figure.text[:6].lower() in ("above ", "below ") and gap.letters.endswith("M"):
        return None  # "fell below $80" says where it is now
    own = "M" not in gap.letters and any(move_of(word) for word in hit.text.split())
    if figure.direction is not None and not own:
        return figure.direction
    after = _compared().match(context.text, figure.span.end, context.sentence.end)
    if after:
        return move_of(after["way"])
    if _restated(context, gap):
        return move_of(gap.words[gap.letters.rindex("M")])
    last = len(gap.letters.rstrip("DAF,(&-V")) - 1
    if last > 0 and gap.words[last] == "at" and "M" in gap.letters and _pace().match(context.text, figure.span.end):
        return move_of(gap.words[gap.letters.rindex("M")])  # "increased at a 2.4% annual rate"
    if last < 0:
        return _mover(context, hit) if not gap.letters.strip("DA") else None  # "cut spending $5bn"
    if gap.letters[last] == "M":
        return move_of(gap.words[last])
    led = gap.words[last] == "by" or (
        gap.words[last] == "of" and (gap.letters[:last].endswith("M") or _at_a_rate(gap.words[:last]))
    )
    if not led:
        return None
    verb = gap.letters.rfind("M", 0, last)
    if verb >= 0:
        return move_of(gap.words[verb])
    return _mover(context, hit)


def _restated(context: Context, gap: Gap) -> bool:
    """ "Up from $3.3bn to $3.6bn, or $0.3bn": what is said again in the same unit is not the value but the step."""
    if "M" not in gap.letters or gap.words[-1:] != ("or",):
        return False
    before = [f for f in context.neighbours if f.span.end <= context.figure.span.start and f.status == "read"]
    return bool(before) and before[-1].unit == context.figure.unit and "to" in gap.words and "from" in gap.words


def _at_a_rate(words: tuple[str, ...]) -> bool:
    """ "grew at an annual rate of 3%": the pace of a move is its size; "rose to a rate of 3%" gives where it ended."""
    return words[-1:] in (("rate",), ("pace",), ("clip",)) and "at" in words[-5:]


@cache
def _pace() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:[\p{L}-]+\s){0,2}(?:rate|pace|clip)\b", regex.VERSION1)


@cache
def _compared() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?P<way>higher|lower|more|less|fewer|above|below|up|down|cheaper)\b(?!\s(?:from|of)\b|\sor\s)", regex.IGNORECASE
    )


@cache
def _shapes() -> dict[str, regex.Pattern[str]]:
    """Figure to noun."""
    np = r"(?:[AWNVT]|-){0,6}"
    return {
        "plain": pattern_of(rf"-?{np}"),  # "$3bn annual net profit"
        "move": pattern_of(rf"-?[AWV]{{0,3}}M[AT]{{0,2}}[oti]D?{np}"),  # "5% rise in consumer prices"
        "part": pattern_of(rf"-?(?:Wo|[oi])D?{np}"),  # "$3bn in revenue", "$3bn worth of sales", "52% of the vote"
        "at": pattern_of(rf",D?[NA]{{0,3}}'?{np}"),  # "At 4.1%, Germany's unemployment is ..."
        "more": pattern_of(rf"A[oi]D?{np}"),  # "$2 trillion less in revenue"
    }


def _noun_behind(context: Context, cues: Cues) -> Said | None:
    figure = context.figure.span
    start = max(context.core.end, figure.end) if context.figure.kind is Kind.COUNT else figure.end
    beside = _bracket().match(context.text, start, context.sentence.end)
    start = beside.end() if beside else start
    limit = min(
        (f.span.start for f in context.neighbours if f.span.start >= start and f.status == "read"), default=context.sentence.end
    )
    for hit in cues.all(context.text, Span(start, max(min(limit, start + BEHIND), start))):
        gap = gap_between(context, start, hit.span.start)
        tail = gap_between(context, hit.span.end, min(hit.span.end + 30, context.sentence.end))
        said = _shaped(context, hit, gap, tail)
        if said:
            return said
    return None


@cache
def _bracket() -> regex.Pattern[str]:
    """The same in another unit, which a noun may follow: "$5.7bn (£4.5bn) of funding"."""
    return pattern_of(r"\s?\([^)]{1,30}\)|\)")


def _shaped(context: Context, hit: Hit, gap: Gap, tail: Gap) -> Said | None:
    follows, shapes = tail.letters[:1], _shapes()
    letters = "W" + gap.letters[1:] if gap.words[:1] == ("worth",) else gap.letters  # "$3bn worth of aid"
    plain, part = bool(shapes["plain"].fullmatch(letters)), bool(shapes["part"].fullmatch(letters))
    if follows == "M" and tail.words[0] in NOUNS_OF_MOVE:  # "a 3% revenue increase" and "$3bn in spending cuts"
        return Said(hit, move_of(tail.words[0]), share=part) if plain or part else None
    if follows and follows in "WN'-" and not tail.words[0].endswith("ed"):
        return None  # the noun only describes the next one: "$3bn deficit reduction"
    if plain:
        return Said(hit, context.figure.direction)
    if shapes["move"].fullmatch(gap.letters):
        return Said(hit, move_of(gap.words[gap.letters.index("M")]))
    if shapes["at"].fullmatch(gap.letters) and _opens_with_at(context):
        return Said(hit)
    if moved := _added(context, gap):
        return Said(hit, moved)
    if shapes["more"].fullmatch(gap.letters):
        return Said(hit, move_of(gap.words[0]))
    if part and context.figure.kind is Kind.PERCENT and (lost := _losing(context)):
        return Said(hit, lost)  # "lost 60% of its market value"
    if part:
        return Said(
            hit, context.figure.direction or (None if context.figure.kind is Kind.PERCENT else _adding(context)), share=True
        )
    return None


def _losing(context: Context) -> Direction | None:
    before = context.text[max(context.sentence.start, context.figure.span.start - 16) : context.figure.span.start].lower()
    word = compiled(r"\b(?P<verb>lost|loses?|losing|shed|wiped|gain(?:ed|s)|added)\s(?:about\s|almost\s|nearly\s)?$").search(before)
    return None if word is None else Direction.UP if word["verb"].startswith(("gain", "add")) else Direction.DOWN


def _opens_with_at(context: Context) -> bool:
    """ "At 4.1%, ..." at the start of a clause."""
    before = context.text[max(context.sentence.start, context.figure.span.start - 16) : context.figure.span.start].lower()
    return compiled(r"(?:^|[.:;,“\"]\s)at\s(?:just\s|only\s|about\s|around\s)?$").search(before) is not None


def _added(context: Context, gap: Gap) -> Direction | None:
    """ "Adding $3bn to the national debt", "slashing $3bn from the budget": a verb that adds or takes, and the way it goes."""
    way = _into().match(" ".join(gap.words))
    if way is None or not compiled(r"A?[tfpio]{1,2}[DAWNLT']{0,6}").fullmatch(gap.letters) or _adding(context) is None:
        return None
    return Direction.UP if way["way"] in ("to", "into", "onto", "on to") else Direction.DOWN


def _adding(context: Context) -> Direction | None:
    """The verb whose object the figure is, if it adds or takes: "adding another $3bn", "cutting some $5bn"."""
    left = gap_between(context, max(context.sentence.start, context.figure.span.start - 40), context.figure.span.start)
    verb = _adds().search(" ".join(left.words))
    return (Direction.UP if verb["up"] else Direction.DOWN) if verb else None


@cache
def _adds() -> regex.Pattern[str]:
    """Verbs whose object goes into or comes out of something."""
    return pattern_of(
        r"\b(?:(?P<up>add|pump|inject|pour)|slash|cut|trim|shav|tak|took|wip|remov|knock|eras|strip|lop)\w{0,5}"
        r"(?:\s(?:another|a|an|the|some|extra|total|of|further|additional))*$",
        regex.REVERSE,
    )


@cache
def _into() -> regex.Pattern[str]:
    return pattern_of(r"(?:more\s|back\s)?(?P<way>to|into|onto|on to|from|off|out of)\b")


def led_to(context: Context, verbs: Words, via: tuple[str, ...] = ()) -> Hit | None:
    """The verb whose object or amount the figure is: "earned $3bn", "fined the bank $3m", "sold the station for $3m"
    (`via` "for").

    Without `via` few words may stand between; with it, the preposition right before the figure vouches for it.
    """
    figure = context.figure.span
    for hit in reversed(
        list(cues_of(verbs).all(context.text, Span(max(context.sentence.start, figure.start - REACH), figure.start)))
    ):
        gap = gap_between(context, hit.span.end, figure.start)
        if via:
            last = len(gap.letters.rstrip("DA")) - 1
            if last >= 0 and gap.words[last] in via and not compiled(r"[XRQ'.:]").search(gap.letters):
                return hit
        letters = gap.letters[1:] if gap.words[:1] in (("it",), ("him",), ("her",), ("them",), ("us",), ("me",)) else gap.letters
        if ("" in via or not via) and _object().fullmatch(letters):
            return hit
    return None


@cache
def _object() -> regex.Pattern[str]:
    """What may stand between a verb and the amount that is its object: "fined the London bank [a record]"; "lost 5%, or"."""
    return pattern_of(r"(?:V?[DATNV]*[WN-]{0,6}[DATV]*|[DA]*F,?&?[DA]*|,[^,Q'.]{1,12},|(?:,?[opi]T,?))(?:o?[DA]*)")

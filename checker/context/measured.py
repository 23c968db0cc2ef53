"""Measured: whether a figure is the value of a noun, or the size of its move: "the jobless rate rose 0.2 points to
4.1%".

A figure that stands near a word is not yet a figure of it. What connects the two is read from the words between them,
each turned into one letter for its class; a connection is then a regular expression over those letters. The classes
are closed: function words, verbs of being and of reaching, verbs and nouns of rising and falling. Any other word
breaks the connection, unless it stands in a phrase that a preposition opens ("sales of new homes rose").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from checker.context.draft import Draft
from checker.context.gap import NOUNS_OF_MOVE, Gap, gap_between, letter_of, move_of
from checker.context.reading import Context
from checker.context.whose import Owner, whose
from checker.cues import Cues, Hit, pattern
from checker.model import Aspect, Direction, Kind, Span

__all__ = ["Said", "converted", "measured", "said_of"]

_Words = tuple[str | pattern, ...]

REACH = 200
"""Characters that a noun may stand before its figure: three lines of a newspaper column; beyond, another noun has come between."""

BEHIND = 90
"""Characters that a noun may stand behind its figure."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a figure is said of: the noun, and which way it moved when the figure is the size of a move (None for a value).

    `share` is true for "52% of the vote": the figure is a part of the noun.
    """

    hit: Hit
    change: Direction | None = None
    share: bool = False


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
    rest = rf"(?:{phrase}|[ADFTLMV-]|,|&(?=[ADFTLMVoptfi])|&$|{aside}|\($)*+"
    return regex.compile(rf"{tail}(?:,?[LM]{rest}|:|-|\(|,?F{rest}|,|,?&)?+")


@cache
def _led_in() -> regex.Pattern[str]:
    """How the words may end right before the figure: not with "in" or "on"; with "from" only behind a verb or another figure."""
    return regex.compile(r"(?:.*[^pifDA]|.*[LMF].*f)?[DA]*+", regex.VERSION1)


@cache
def _foreign_of() -> regex.Pattern[str]:
    """ "Profit fell on volume of $3bn": the figure belongs to what stands before "of"."""
    return regex.compile(r"[LMF].*[WN]o[DA]*$")


def said_of(context: Context, nouns: _Words) -> Said | None:
    """The noun that the figure is the value or the move of; one behind the figure is nearer than one before it."""
    cues = _cues(nouns)
    return _noun_behind(context, cues) or (None if _of_another(context) else _noun_before(context, cues))


def _of_another(context: Context) -> bool:
    """ "The budget outlined $54 billion in cuts": money in something is money of that, and of no noun before it."""
    if context.figure.kind is not Kind.MONEY:
        return False
    after = gap_between(context, context.figure.span.end, min(context.figure.span.end + 40, context.sentence.end)).letters
    return regex.match(r"[io][AT]*[WM]", after) is not None


def _noun_before(context: Context, cues: Cues) -> Said | None:
    figure = context.figure.span
    ahead = Span(max(context.sentence.start, figure.start - REACH), figure.start)
    for hit in reversed(list(cues.all(context.text, ahead))):
        gap = gap_between(context, hit.span.end, figure.start)
        if _connects(gap.letters, moved=_mover(context, hit) is not None):
            return Said(hit, _moved(context, hit, gap))
    return None


def _connects(letters: str, *, moved: bool) -> bool:
    if letters.endswith((",", "&")) and "F" not in letters:
        return False
    led = _led_in().fullmatch(letters) or (moved and regex.fullmatch(r"f[DA]*", letters))
    return bool(_before().fullmatch(letters) and led) and not _foreign_of().search(letters)


def _mover(context: Context, hit: Hit, *, reach: int = 40) -> Direction | None:
    """The verb that moves the noun: "slashing inflation from", "cut the main rate by"; with a longer reach "cut A by $1bn and
    B by $2bn".
    """
    left = context.text[max(context.sentence.start, hit.span.start - reach) : hit.span.start].split()
    near = left[-4:] if reach == 40 else left
    return next((way for word in reversed(near) if letter_of(word) == "M" and (way := move_of(word))), None)


def _moved(context: Context, hit: Hit, gap: Gap) -> Direction | None:
    """Which way, where the figure is the size of a move: "rose 5%", "rose by 5%", "up 5%", "rose 5%, or $3bn", "was 5% higher"."""
    figure = context.figure
    own = "M" not in gap.letters and any(move_of(word) for word in hit.text.split())
    if figure.direction is not None and not own:
        return figure.direction
    after = _compared().match(context.text, figure.span.end, context.sentence.end)
    if after:
        return move_of(after["way"])
    if _restated(context, gap):
        return move_of(gap.words[gap.letters.rindex("M")])
    last = len(gap.letters.rstrip("DAF,(&-V")) - 1
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
def _compared() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?P<way>higher|lower|more|less|fewer|above|below|up|down|cheaper)\b(?!\s(?:from|of)\b|\sor\s)", regex.IGNORECASE
    )


@cache
def _shapes() -> dict[str, regex.Pattern[str]]:
    """Figure to noun."""
    np = r"(?:[AWNVT]|-){0,6}"
    return {
        "plain": regex.compile(rf"-?{np}"),  # "$3bn annual net profit"
        "move": regex.compile(rf"-?[AWV]{{0,3}}M[AT]{{0,2}}[oti]D?{np}"),  # "5% rise in consumer prices"
        "part": regex.compile(rf"-?(?:Wo|[oi])D?{np}"),  # "$3bn in revenue", "$3bn worth of sales", "52% of the vote"
        "at": regex.compile(rf",D?[NA]{{0,3}}'?{np}"),  # "At 4.1%, Germany's unemployment is ..."
        "more": regex.compile(rf"A[oi]D?{np}"),  # "$2 trillion less in revenue"
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
    return regex.compile(r"\s?\([^)]{1,30}\)|\)")


def _shaped(context: Context, hit: Hit, gap: Gap, tail: Gap) -> Said | None:
    follows, shapes = tail.letters[:1], _shapes()
    plain, part = bool(shapes["plain"].fullmatch(gap.letters)), bool(shapes["part"].fullmatch(gap.letters))
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
        return Said(hit, context.figure.direction or _adding(context), share=True)
    return None


def _losing(context: Context) -> Direction | None:
    before = context.text[max(context.sentence.start, context.figure.span.start - 16) : context.figure.span.start].lower()
    word = regex.search(
        r"\b(?P<verb>lost|lose|loses|losing|shed|wiped|gained|gains|added)\s(?:about\s|almost\s|nearly\s)?$", before
    )
    return None if word is None else Direction.UP if word["verb"].startswith(("gain", "add")) else Direction.DOWN


def _opens_with_at(context: Context) -> bool:
    """ "At 4.1%, ..." at the start of a clause."""
    before = context.text[max(context.sentence.start, context.figure.span.start - 16) : context.figure.span.start].lower()
    return regex.search(r"(?:^|[.:;,“\"]\s)at\s(?:just\s|only\s|about\s|around\s)?$", before) is not None


def _added(context: Context, gap: Gap) -> Direction | None:
    """ "Adding $3bn to the national debt", "slashing $3bn from the budget": a verb that adds or takes, and the way it goes."""
    way = _into().match(" ".join(gap.words))
    if way is None or regex.search(r"[MXRQ',.(]", gap.letters) or _adding(context) is None:
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
    return regex.compile(
        r"\b(?:(?P<up>add|pump|inject|pour)|slash|cut|trim|shav|tak|took|wip|remov|knock|eras|strip|lop)\w{0,5}"
        r"(?:\s(?:another|a|an|the|some|extra|total|of|further|additional))*$"
    )


@cache
def _into() -> regex.Pattern[str]:
    return regex.compile(r"(?:more\s|back\s)?(?P<way>to|into|onto|on to|from|off|out of)\b")


def converted(draft: Draft, *rules: str) -> Draft | None:
    """The same in another unit: "15 inches (38 cm) of rain".

    The draft with all that the claim of the figure before the bracket says, where that is a claim of one of the rules; else None.
    """
    start = draft.context.figure.span.start
    before = [c for c in draft.earlier if (c.rule in rules if rules else not c.rule.startswith("GEN")) and c.figure.end <= start]
    if (
        not before
        or before[-1].unit == draft.unit
        or not regex.fullmatch(r"\s?(?:\(|\[|,?\sor\s)(?:or\s)?", draft.context.text[before[-1].figure.end : start])
    ):
        return None
    twin = before[-1]
    why = f"“{twin.value.text}” in another unit"
    for field in ("measure", "subject", "place", "scope", "aspect", "modality", "event", "basis"):
        draft = draft.put(field, getattr(twin, field), why, twin.figure)
    return draft


@cache
def _cues(words: _Words) -> Cues:
    return Cues(words)


def led_to(context: Context, verbs: _Words, via: tuple[str, ...] = ()) -> Hit | None:
    """The verb whose object or amount the figure is: "earned $3bn", "fined the bank $3m", "sold the station for $3m"
    (`via` "for").

    Without `via` few words may stand between; with it, the preposition right before the figure vouches for it.
    """
    figure = context.figure.span
    for hit in reversed(
        list(_cues(verbs).all(context.text, Span(max(context.sentence.start, figure.start - REACH), figure.start)))
    ):
        gap = gap_between(context, hit.span.end, figure.start)
        if via:
            last = len(gap.letters.rstrip("DA")) - 1
            if last >= 0 and gap.words[last] in via and not regex.search(r"[XRQ'.:]", gap.letters):
                return hit
        letters = gap.letters[1:] if gap.words[:1] in (("it",), ("him",), ("her",), ("them",), ("us",), ("me",)) else gap.letters
        if ("" in via or not via) and _object().fullmatch(letters):
            return hit
    return None


@cache
def _object() -> regex.Pattern[str]:
    """What may stand between a verb and the amount that is its object: "fined the London bank [a record]"; "lost 5%, or"."""
    return regex.compile(r"(?:V?[DATNV]*[WN-]{0,6}[DATV]*|[DA]*F,?&?[DA]*|,[^,Q'.]{1,12},|(?:,?[opi]T,?))(?:o?[DA]*)")


Percent = Literal["value", "level", "change", "any", "none"]


def measured(
    nouns: _Words,
    *,
    verbs: _Words = (),
    via: tuple[str, ...] = (),
    movers: _Words = (),
    percent: Percent = "change",
    share: bool = False,
    part: bool = True,
    scope: Mapping[str, _Words] | None = None,
    basis: Mapping[str, _Words] | None = None,
    owner: Owner = "place",
    then: Callable[[Draft], Draft | None] | None = None,
) -> Callable[[Draft], Draft | None]:
    """A rule's `refine`: keeps the figures that are the value or the move of one of the nouns, and sets aspect and
    subject by it.

    Args:
        nouns: what is measured ("revenue", "unemployment rate").
        verbs: verbs whose object or amount is such a figure ("earned", "fined").
        via: prepositions that lead from those verbs to the figure ("for", "at"); "" for none.
        movers: nouns whose move is the value ("the economy grew 3%" is growth of 3%).
        percent: what a percentage of the nouns is: their value (inflation); their value and never a change of it ("debt rose
            5%" is no share
            of GDP); only ever a change (of revenue); any of these; nothing.
        share: whether "52% of the vote" is such a figure.
        part: whether "$3bn in X" is money of X (not of a budget).
        scope: what narrows the noun, by name, with the words for it.
        basis: what the figure rests on, by name, with the words for it ("year on year").
        owner: whose it may be: a country or place; a company, too; or a person as well.
        then: a further `refine`.
    """

    def refine(draft: Draft) -> Draft | None:
        if _loose(draft.context):
            return None
        twin = converted(draft) if draft.context.figure.kind is Kind.MONEY else None
        if twin:
            return twin
        found = _own_move(_found(draft, nouns, movers, verbs, via, part=part), draft.context, percent)
        if found is None or not _fits(draft, found, percent, share=share):
            return None
        if draft.unit and draft.unit.startswith("percent / "):
            draft = draft.put("unit", "percent", "a rate in percent is one for a year whether the text says so or not")
        draft = draft.put("measure", draft.measure, f"the figure is said of “{found.hit.text}”", found.hit.span)
        draft = _with_aspect(draft, found)
        draft = _with_basis(_with_scope(draft, found.hit, scope or {}), basis or {})
        draft = whose(draft, found.hit, owner)
        return then(draft) if then else draft

    return refine


def _loose(context: Context) -> bool:
    """ "Several billion dollars", "multi-million-dollar": the number has a size and no value."""
    start = context.figure.span.start
    return context.text[max(start - 8, 0) : start].lower().endswith(("multi-", "several ", "many ", " few "))


def _own_move(said: Said | None, context: Context, percent: Percent) -> Said | None:
    """A "pay rise" of 5% is how far pay moved; "growth" of 5% is a value of growth."""
    if said is None or said.change is not None or (percent == "value" and context.figure.unit == "percent"):
        return said
    figure = context.figure.span
    if context.text[max(figure.start - 4, 0) : figure.start] == " to ":
        return said
    last = said.hit.text.lower().rsplit(" ", 1)[-1]
    return Said(said.hit, move_of(last), said.share) if last in NOUNS_OF_MOVE and last != "growth" else said


def _found(draft: Draft, nouns: _Words, movers: _Words, verbs: _Words, via: tuple[str, ...], *, part: bool) -> Said | None:
    said = said_of(draft.context, nouns) if nouns else None
    if said is not None and said.share and not part:
        said = None
    if said is None and movers:
        moving = said_of(draft.context, movers)
        goes_on = any(c.measure == draft.measure and draft.context.sentence.covers(c.figure) for c in draft.earlier)
        if moving is not None and not moving.share and (moving.change is not None or goes_on):
            # A rise of the economy is growth, a fall stays a decrease; "output rising 3.2% before slowing to 3.1%" goes on with it.
            said = Said(moving.hit, None if moving.change is Direction.UP else moving.change)
    if said is None and verbs:
        hit = led_to(draft.context, verbs, via)
        said = Said(hit) if hit else None
    return said


def _fits(draft: Draft, said: Said, percent: Percent, *, share: bool) -> bool:
    kind, unit = draft.context.figure.kind, draft.context.figure.unit
    if kind is not Kind.PERCENT:
        return True
    if percent == "none" or (said.share and not share):
        return False
    if percent == "any":
        return True
    if percent == "level" and unit == "percent":
        return said.change is None
    return said.change is not None if percent == "change" else (unit in ("percent", "percent / year") or said.change is not None)


def _with_aspect(draft: Draft, said: Said) -> Draft:
    if said.change is None:
        return draft
    aspect = Aspect.INCREASE if said.change is Direction.UP else Aspect.DECREASE
    return draft.put("aspect", aspect, f"the figure is how far “{said.hit.text}” moved", said.hit.span)


def _with_scope(draft: Draft, hit: Hit, scopes: Mapping[str, _Words]) -> Draft:
    """What narrows the noun stands in its phrase ("youth unemployment in Greece"), or in the phrase right behind the figure
    ("4% for women").
    """
    context = draft.context
    for name, listed in scopes.items():
        found = next((f for stretch in _noun_phrase(context, hit) if (f := _cues(listed).first(context.text, stretch))), None)
        if found and name not in draft.scope:
            draft = draft.put("scope", tuple(sorted((*draft.scope, name))), f"“{found.text}” narrows it", found.span)
    return draft


def _with_basis(draft: Draft, bases: Mapping[str, _Words]) -> Draft:
    """The basis named nearest to the figure: in its clause, else in its sentence."""
    context = draft.context
    for stretch in (context.clause, context.sentence):
        near = [
            (hit, name)
            for name, listed in bases.items()
            if (hit := _cues(listed).nearest(context.text, stretch, context.figure.span))
        ]
        if near:
            hit, name = min(near, key=lambda n: n[0].distance(context.figure.span))
            return draft.put("basis", name, f"“{hit.text}”", hit.span)
    return draft


def _noun_phrase(context: Context, hit: Hit) -> tuple[Span, ...]:
    text, figure = context.text, context.figure.span
    start = max(context.sentence.start, hit.span.start - 45)
    left = _words_before().search(text, start, hit.span.start)
    right = _words_behind().match(text, hit.span.end, figure.start if hit.span.end <= figure.start else context.sentence.end)
    behind = _words_behind().match(text, context.core.end, context.sentence.end)
    noun = Span(left.start() if left else hit.span.start, right.end() if right else hit.span.end)
    return (noun, Span(context.core.end, behind.end())) if behind else (noun,)


@cache
def _words_before() -> regex.Pattern[str]:
    return regex.compile(r"(?:(?!(?:the|a|an|of|in|and|is|was|its|their|that|as)\s)[\p{L}\p{N}’'-]+\s){1,5}$", regex.VERSION1)


@cache
def _words_behind() -> regex.Pattern[str]:
    """Up to two phrases: "among young people in Greece"."""
    return regex.compile(
        r"(?:\s(?:of|in|for|among|from|on|at|excluding|including)(?:\s(?!(?:is|was|were|are|has|had|rose"
        r"|fell|to|from|of|in|for|by|at|and)\b)[\p{L}’'-]+){1,4}){1,2}",
        regex.VERSION1,
    )

"""Whose thing: what a measure is said of where that is no owner but a thing: "the price of a loaf", "the wall is 400 m long"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.draft import Draft
from checker.context.gap import letter_of
from checker.context.nation import nation_of
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.whose_names import is_name
from checker.cues import Hit, compiled
from checker.model import Span
from checker.scan.lexicon import singular

__all__ = ["of_thing", "thing_measured"]


def thing_measured(draft: Draft, hit: Hit, *, itself: bool) -> Draft:
    """The subject is no owner but what is measured: the index itself, or what the price is of ("petrol prices", "the price of
    a loaf").
    """
    context = draft.context
    if itself:
        return draft.put("subject", hit.text, f"“{hit.text}” is what is measured", hit.span)
    payer = _charged_to(context, hit)
    if payer is not None:
        return draft.put("subject", payer.entity, payer.why, payer.span)
    of = _of_what().match(context.text, hit.span.end, context.sentence.end)
    start = context.core.end if context.core.end <= hit.span.start else context.sentence.start
    before = None if of else _what_before().search(context.text, max(start, hit.span.start - 60), hit.span.start)
    of = None if of and Span(*of.span("what")).touches(context.figure.span) else of
    named = of or before
    words = [w for w in _as_names(context, named["what"], named.start("what")) if not _vague(w.lower())] if named else []
    if named is before and named is not None and _told().search(named["what"]):
        words = []  # "his opponent estimates would cost"
    if not named or not words:
        bearer = _only_body(context) if _clean_up().fullmatch(hit.text) else None
        if bearer is not None:
            return draft.put("subject", bearer.entity, bearer.why, bearer.span)
        return draft.put("subject", None, "the text does not say of what")
    what = _one(words)
    if _is_harm().search(what):
        found = _harmed(draft, hit)
        return (
            draft.put("subject", found.entity, found.why, found.span)
            if found
            else draft.put("subject", None, "the text does not say who bears it")
        )
    return draft.put("subject", what, f"“{hit.text}” of it", Span(*named.span("what")))


def _only_body(context: Context) -> Filled | None:
    """Who bears the clean-up bill: the one body that the sentence names."""
    names = context.reading.within(context.reading.cast, context.sentence)
    bodies = {n.entity: n for n in names if n.kind in ("name", "organisation") and not n.placed}
    one = next(iter(bodies.values())) if len(bodies) == 1 else None
    return Filled(one.entity, one.span, "the one body that the sentence names bears it") if one else None


@cache
def _clean_up() -> regex.Pattern[str]:
    return compiled(r"(?:clean-?up|repair|legal|compensation)\s(?:bills?|costs?)", regex.IGNORECASE)


@cache
def _told() -> regex.Pattern[str]:
    return compiled(r"\b(?:estimates?d?|says?|said|claims?|claimed|expects?|thinks?|believes?|argues?)\b")


@cache
def _is_harm() -> regex.Pattern[str]:
    """What nobody buys: its cost is that of the one who has to bear it."""
    return compiled(
        r"\b(?:spill|blowout|leak|accident|disaster|crisis|scandal|delay|explosion|crash|attack|breach|hack|outage|recall|lawsuit|suit|shutdown|strike)s?$",
        regex.IGNORECASE,
    )


def _harmed(draft: Draft, hit: Hit) -> Filled | None:
    """ "The cost of the spill for Harbor Oil", "the spill has cost Harbor Oil", "Harbor Oil says the cost of the spill is"."""
    context = draft.context
    behind = context.reading.within(context.reading.cast, Span(hit.span.end, context.sentence.end))
    for name in behind:
        if name.kind in ("name", "organisation", "country") and not name.modifies:
            if _to_whom().search(context.text, max(name.span.start - 16, hit.span.end), name.span.start):
                return Filled(name.entity, name.span, "they bear the cost")
            break
    before = [
        n for n in context.reading.within(context.reading.cast, Span(context.sentence.start, hit.span.start)) if not n.modifies
    ]
    tells = before and (
        _reveals().match(context.text, before[0].span.end)
        or _according().search(context.text, context.sentence.start, before[0].span.start)
    )
    if len({n.entity for n in before}) == 1 and before[0].kind in ("name", "organisation") and tells:
        return Filled(before[0].entity, before[0].span, "they tell what it has cost them")
    return None


def _charged_to(context: Context, hit: Hit) -> Filled | None:
    """ "The delays cost the government $2 million", "has cost Harbor 5 million": whom it costs that."""
    if hit.text.lower() not in ("cost", "costs", "costing") or hit.span.end > context.figure.span.start:
        return None
    start, end = hit.span.end, context.figure.span.start
    if _the_state().fullmatch(context.text, start, end):
        nation = nation_of(context)
        return Filled(nation.entity, Span(start + 1, end), f"it costs the government of {nation.entity}") if nation else None
    name = next(iter(context.reading.within(context.reading.cast, Span(start, end))), None)
    between = _only_a_name().fullmatch(context.text, start, name.span.start) if name else None
    if name is None or between is None or not _up_to_the_sum().fullmatch(context.text, name.span.end, end) or name.modifies:
        return None
    return Filled(name.entity, name.span, "it costs them that") if name.kind != "person" else None


@cache
def _the_state() -> regex.Pattern[str]:
    return compiled(
        r"\s(?:the\s)?(?:(?:federal|central|national)\s)?(?:government|taxpayers?|treasury|state|country|nation|public\spurse)\s(?:an?\s|another\s|some\s|up\sto\s|about\s|(?:an\s)?estimated\s|\p{Ll}+ly\s)?"
    )


@cache
def _only_a_name() -> regex.Pattern[str]:
    return compiled(r"\s(?:the\s)?")


@cache
def _up_to_the_sum() -> regex.Pattern[str]:
    return compiled(r"\s(?:an?\s|another\s|some\s|up\sto\s|about\s|(?:an\s)?estimated\s|\p{Ll}+ly\s)?")


@cache
def _to_whom() -> regex.Pattern[str]:
    return compiled(r"(?:\b(?:for|to|costs?|costing)\s(?:the\s)?)$")


@cache
def _according() -> regex.Pattern[str]:
    return compiled(r"\b[Aa]ccording\sto\s(?:the\s)?$")


@cache
def _reveals() -> regex.Pattern[str]:
    return compiled(
        r"\s(?:(?:has|had|also|now)\s)?(?:announce|reveal|sa(?:ys|id)|report|admit|confirm|estimate|put|disclose)\p{L}*\b"
    )


def of_thing(draft: Draft, *no_thing: str) -> Draft:
    """The draft with what the figure is said of as its subject: "the wall is 400 metres long" is said of a wall.

    `no_thing` are words that name no thing but what is measured ("length", "winds").
    """
    model = _model().match(draft.context.text, draft.context.figure.span.end, draft.context.sentence.end)
    if model is not None:
        name = " ".join(model["name"].split())
        return draft.put("subject", name, f"it is said of “{name}”", Span(*model.span("name")))
    for phrase in draft.context.figure.about:
        at = draft.context.text.find(phrase, draft.context.sentence.start, draft.context.sentence.end)
        printed = _as_names(draft.context, phrase, max(at, draft.context.sentence.start))
        words = [w for w in printed if not _vague(w.lower()) and not {w.lower()} & {*no_thing, *_NO_THING}]
        while words and letter_of(words[0].lower()) in "otfip&R":
            words.pop(0)
        while words and letter_of(words[-1].lower()) in "otfip&R":
            words.pop()
        while words and words[0].lower() in _DIMENSIONS:
            words.pop(0)
        text = draft.context.text
        cut = at >= 0 and (text[at + len(phrase) : at + len(phrase) + 1] == "-" or text.endswith(("most ", "least "), 0, at))
        if words and (cut or words[-1].lower() in _NO_THING or any(w.endswith("est") and len(w) > 5 for w in words[:-1])):
            continue
        if words and words[-1][:1].isalpha() and not any(w.endswith("ing") for w in words[:1]) and len(words) <= 4:
            return draft.put("subject", _one(words), f"it is said of “{phrase}”")
    return draft.put("subject", None, "the text does not say of what")


@cache
def _model() -> regex.Pattern[str]:
    """ "The 40-ton [K5 Panther] tank": a model right behind its weight or its length."""
    return compiled(r"\s(?P<name>\p{Lu}{1,4}-?\d[\p{Lu}\d-]*\p{L}?(?:\s\p{Lu}\p{Ll}+){0,2})\b")


def _as_names(context: Context, phrase: str, start: int) -> list[str]:
    """The words of a phrase at `start`, names as printed. A sentence begins with a capital whether that is a name or not. Of
    "the firm's legal" none: which firm these words do not say.
    """
    words = phrase.split()
    if any(word.endswith(("’s", "'s")) and word[0].islower() for word in words):
        return []
    first = not context.text[context.sentence.start : start].strip(" “\"'‘")
    named = len(words) > 1 and words[1][:1].isupper()
    if words and first and not named and not is_name(context, Span(start, start + len(words[0]))):
        words[0] = words[0].lower()
    return words


def _one(words: list[str]) -> str:
    """A thing by its words, in the singular; a name as printed: the Alps are no Alp."""
    last = words[-1]
    return " ".join([*words[:-1], last if last[:1].isupper() else singular(last)])


_DIMENSIONS = frozenset("wide long deep high tall thick thin".split())
"""What a size is followed by: "a 20-mile-wide zone"."""


_NO_THING = frozenset(
    "single double whole entire people person man woman number numbers block additional extra "
    "right left top bottom rest thing things one side end way part kind sort lot amount number tall "
    "thin thick wide deep long high heavy light older younger ground level surface".split()
)


@cache
def _of_what() -> regex.Pattern[str]:
    return compiled(
        r"\s(?:of|for|from)\s(?:(?:an?|the|each|one|its|their)\s)?(?P<what>(?:(?!(?:is|was|were|are|has|had"
        r"|rose|fell|will|and|in|at|to|from|on|for)\b)(?:(?<=(?:of|for|from)\s(?:(?:an?|the|each|one|its|their)\s)?)|(?!\p{Ll}+ed\b))[\p{L}’'-]+\s?){1,3})"
    )


@cache
def _what_before() -> regex.Pattern[str]:
    return compiled(
        r"(?:^|(?<=[\s(“\"]))(?P<what>(?:(?!(?:the|an?|its|their|his|her|of|and|that|as|in|on|at|for|by"
        r"|with|to|from|because|while|when)\s)[\p{L}][\p{L}’'-]*\s){1,3})$"
    )


def _vague(word: str) -> bool:
    letter = letter_of(word)
    return letter in "ADVLMX" or word in (
        "which",
        "that",
        "this",
        "these",
        "it",
        "they",
        "who",
        "global",
        "world",
        "international",
        "domestic",
        "local",
        "market",
        "retail",
        "consumer",
        "wholesale",
        "asking",
        "sticker",
        "sale",
        "list",
    )

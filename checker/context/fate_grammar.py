"""Fate grammar: English word order around a number and its verb, as patterns made from the words of one fate.

Nothing here knows any subject. The closed classes (auxiliaries, prepositions, the words that may stand between a verb and its
object) are
English; the open ones come from the rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from checker.anchors import anchors_of
from checker.cues import pattern
from checker.expressions import Expression
from checker.patterns import pattern_of

__all__ = ["Fate", "Patterns", "after", "loose", "patterns_of"]


@dataclass(frozen=True, slots=True)
class Fate:
    """The words for one thing that happens to people or things. `*` stands for any ending of a stem; a `pattern` is taken as it is.

    done: what is done to them ("kill*", "slain"): "killed 5", "5 were killed", "5 killed".
    does: what they do or what befalls them ("died", "march*"): "5 people died".
    state: what they then are ("dead", "missing"): "5 dead", "were found dead", "5 missing girls".
    nouns: nouns of the act ("death*"): "5 deaths", "the deaths of 5 people".
    tolls: whose number it is ("death toll", "number of injured"): "the death toll rose to 5", "a crowd of 5".
    planned: whether what is planned or ordered is a claim, too ("plans to hire 5"); who plots to kill has killed nobody.
    around: verbs in two parts, " ... " between them ("shot ... to death", "laid ... off", "took ... hostage").
    """

    done: tuple[str | pattern, ...] = ()
    does: tuple[str | pattern, ...] = ()
    state: tuple[str | pattern, ...] = ()
    nouns: tuple[str | pattern, ...] = ()
    tolls: tuple[str | pattern, ...] = ()
    around: tuple[str, ...] = ()
    planned: bool = False


# The closed classes of English around a figure and its verb.
_BE = (
    r"(?:was|were|is|are|been|being|be|got|get|gets|getting|remain(?:s|ed)?|lay|left|found|listed|reported"
    r"|feared|presumed|believed|confirmed|pronounced|declared"
    r"|go|goes|went|gone|made|became|become)"
)
_PRE = (
    r"(?:have|has|had|been|may|might|could|would|will|should|must|can|to|also|reportedly|since|later|already"
    r"|all|both|then|still|now|each|apparently|reported|said"
    r"|thought|known|so|far|who|that|either|meanwhile|more|others?|today|yesterday|\p{L}+ly|(?:Mon|Tues"
    r"|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_MID = (
    r"(?:\p{L}+ly|also|later|then|all|both|each|either|first|shot|stabbed|beaten|hit|struck|\p{L}+ed|and|or"
    r"|to|have|been|found|left|being|still|now|already|so|far"
    r"|known|thought|taken|brought|rushed)"
)
_FILL = (
    r"(?:all|another|the|these|those|other|further|additional|an?|as|many|his|her|their|its|our|my|off|down"
    r"|over|away|up|out|at\sleast|some|more|innocent|fellow|only|just"
    r"|also|estimated|total|of|unarmed|about|back)"
)
_STOP = (
    r"(?:where|when|whose|which|who|whom|that|after|before|while|as|because|and|or|but|if|was|were|is|are|has"
    r"|have|had|been|be|did|does|do|said|says|told|will|would|could)"
)
_AFTER = (
    r"(?=\s*+(?:$|[.,;:!?)\]”\"’'—–-])|\s(?:in|at|on|by|after|when|as|and|or|but|during|near|while|since|so|this|last|earlier|early|late|overnight|today|yesterday"
    r"|outside|inside|from|with|over|amid|before|following|across|along|around|because|under|per|every|each"
    r"|daily|through|within|alone|for|to|than|of|until"
    r"|instead|without|aboard|here|there|nationwide|worldwide|including|among|(?:Mon|Tues|Wednes|Thurs|Fri"
    r"|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec))\b)"
)


@cache
def after() -> regex.Pattern[str]:
    """What may follow a verb's object: the end, a comma, a preposition, never another verb."""
    return loose(_AFTER)


_WORD = rf"(?!{_STOP}\b)[\p{{L}}\d’'.$-]+"


@dataclass(frozen=True, slots=True)
class Patterns:
    """The ways to tell a fate, each as a pattern with the group `hit`, or None where the fate has no words for it.

    Behind the figure: `passive` ("were killed"), `adjacent` ("killed in ..."), `reduced` ("killed", whatever follows), `does`
    ("died"). Before it, ending right at it:
    `active` ("killed"),
    `beside` ("killed a guard and"), `named` ("the deaths of"), `tolled` ("the death toll rose to", with what lies between),
    `inverted` ("killed
    were"), `around` (first and second part). In its noun: `inside` ("two injured victims"), `counted` ("12 deaths").
    """

    passive: Expression | None
    adjacent: Expression | None
    reduced: Expression | None
    does: Expression | None
    active: Expression | None
    beside: Expression | None
    named: Expression | None
    tolled: Expression | None
    inverted: Expression | None
    inside: Expression | None
    counted: Expression | None
    around: tuple[tuple[Expression, Expression], ...]


_ASIDE = (
    r"(?P<aside>\s?[,–—]\s(?:including|among|most|many|some|all|mainly|mostly|half|aged?"
    r"|at\sleast)[^.;()]{1,140}?[,–—]|\s?[–—]\s?[^–—.;]{1,140}?\s?[–—])"
)
"""What is put in between and may hold other figures: ", among them two children,"."""

_POST = (
    rf"(?:\s?\([^()]{{1,80}}\)|{_ASIDE}|\s?[,–—]\s[^,.;()–—]{{1,90}}[,–—]"
    r"|\sof\s(?:them|whom|those|the\s\w+)|\s(?:aboard|onboard|on\sboard|inside|there|present|altogether|in\sall)(?=\s)"
    rf"|,?\s(?:and|or)\s(?:(?:an?|the|his|her|their)\s(?:\p{{L}}+\s){{0,2}}?\p{{L}}+"
    rf"|(?:(?!{_STOP}\b)\p{{L}}+\s){{0,2}}?\p{{L}}+s)(?=\s)"
    r"|\s(?:in|at|on|from|of|aboard|inside|near|outside|with|between|under|by|across|around|throughout|during"
    r"|for|to|into|\p{L}+ing)"
    rf"(?:\s{_WORD}){{1,8}}?)"
)
"""What may stand between a counted noun and its verb: brackets, asides, phrases opened by a preposition."""

_RELATIVE = (
    r"\s(?:who|that)(?:\s(?:was|were|had\sbeen|has\sbeen|have\sbeen|had|has|have))?"
    rf"(?:\s(?!(?:{_STOP}|{_BE})\b)[\p{{L}}\d’'.-]+){{1,8}}?"
)
"""A relative clause in between: "33 separatists who hijacked the train were killed"."""


@cache
def patterns_of(fate: Fate) -> Patterns:
    """The patterns of one fate, compiled once."""
    finite = tuple(w for w in fate.done if isinstance(w, pattern) or not w.split()[0].endswith("ing"))
    act, done = _any(fate.done, r"\w*+"), _any((*finite, *fate.state), r"\w*+(?<=ed|en)")
    does, state = _any(fate.does, r"\w*+"), _any((*fate.done, *fate.state), r"\w*+(?<=ed|en)")
    nouns, tolls = _any(fate.nouns, r"\w*+"), _any(fate.tolls, r"\w*+")
    said = "|".join(w for w in (act, nouns and rf"{nouns}\s(?:of|for)") if w)
    befell = "|".join(w for w in (done, does) if w)
    lead = rf"{_POST}{{0,2}}?"
    return Patterns(
        passive=_compiled(
            rf"(?:{lead}|{_RELATIVE})(?:,?\s{_PRE}){{0,6}}\s{_BE}(?:,?\s{_MID}){{0,6}}?(?<!\b(?:have|has|had|having))\s",
            done,
            r"(?!\w)",
        ),
        adjacent=_compiled(
            rf"{_POST}?(?:\s(?:\p{{L}}+ly|also|all|each|others?|more|now|still|already|so\sfar)){{0,2}},?\s",
            done,
            rf"(?!\w)(?:\sdead)?{_AFTER}",
        ),
        reduced=_compiled(r"\s", done, r"(?!\w)"),
        does=_compiled(rf"(?:{lead}|{_RELATIVE})(?:,?\s(?:{_PRE}|{_BE})){{0,6}}\s", does, r"(?!\w)"),
        active=_compiled(
            r"(?<!\w)",
            act,
            rf"(?:\s(?:and|or|and/or)\s\p{{L}}+(?:ed|ing|s)(?:\s\p{{L}}+ly)?)?(?:\s(?:himself|herself|themselves"
            rf"|itself),?(?:\sand)?)?(?:\s(?:dead|to\sdeath))?(?:\s{_FILL}){{0,5}}\s[(“\"]?$",
        ),
        beside=_compiled(
            rf"(?:(?<!\w)(?:{befell or r'(?!)'})(?:\s{_WORD}){{0,6}}?\s(?:along\swith|together\swith)"
            rf"|(?<!\w)(?<!\b(?:was|were|been|is|are)\s)(?:",
            said,
            rf")(?:\s(?!{_STOP}\b)[\p{{L}}\d’'.-]+,?){{1,9}}?\sand)(?:\s{_FILL}){{0,2}}\s$",
        ),
        named=_compiled(r"(?<!\w)", nouns, rf"\s(?:of|for|among)(?:\s{_FILL}){{0,4}}\s$"),
        tolled=_compiled(r"(?<!\w)", tolls, r"(?!\w)(?P<between>[^.;!?“”\"]{0,110})$"),
        inverted=_compiled(
            r"(?P<part>\b(?:among|of)\s(?:the|those)\s)?(?<!\w)",
            state,
            rf"(?:\s{_WORD}){{0,6}}?\s(?:was|were|are|is|included?|includes)(?:\s{_FILL}){{0,3}}\s$",
        ),
        inside=_compiled(r"(?<!\w)", state, r"(?!\w)"),
        counted=_compiled(r"(?<!\w)", nouns, r"(?!\w)"),
        around=tuple(_two_parts(words) for words in fate.around),
    )


def _two_parts(words: str) -> tuple[Expression, Expression]:
    first, second = (_any((part.strip(),), r"\w*+") for part in words.split("..."))
    return (
        Expression(loose(rf"(?<!\w)(?P<hit>{first})(?:\s{_FILL}){{0,4}}\s$"), anchors_of(first)),
        Expression(loose(rf"(?:\s(?!{_STOP}\b)[\p{{L}}’'-]+){{0,6}}?\s{second}(?!\w)"), anchors_of(second)),
    )


def _compiled(before: str, words: str, after: str) -> Expression | None:
    """The words of the fate are the rarest of what a match needs: where none of them stands, nothing is tried."""
    return Expression(loose(f"{before}(?P<hit>{words}){after}"), anchors_of(words)) if words else None


@cache
def loose(expression: str) -> regex.Pattern[str]:
    """Compiled, with any run of a few spaces and line ends where the expression has one white space: wire texts are
    hard-wrapped.
    """
    spaced = regex.sub(r"\\s([?*+]?)", lambda m: {"": r"\s{1,4}", "?": r"\s{0,4}"}.get(m[1], m[0]), expression)
    # Not in the cache of `regex`, which is small: kept by `cache` above. Version 0 folds case letter by letter, which compiles
    # ten times faster.
    return pattern_of(spaced, regex.VERSION0 | regex.IGNORECASE)


def _any(words: tuple[str | pattern, ...], ending: str) -> str:
    """The words as one alternation; a stem takes the ending."""
    parts = []
    for word in sorted(words, key=lambda w: -len(w.expression if isinstance(w, pattern) else w)):
        if isinstance(word, pattern):
            parts.append(f"(?:{word.expression})")
            continue
        phrase = r"[\s-]".join(
            regex.escape(p.rstrip("*"), literal_spaces=True) + (ending if p.endswith("*") else "") for p in word.split()
        )
        parts.append(phrase)
    return f"(?:{'|'.join(parts)})" if parts else ""

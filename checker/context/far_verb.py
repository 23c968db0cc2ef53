"""Far verb: the modal of a figure whose subject goes on behind its noun: "300 jobs in the town's harbour would be cut".

Between the noun and the verb may stand phrases and participles ("workers deemed essential will"), an aside between dashes or in
brackets, a list of names. A clause of its own, a pronoun or a verb of saying or thinking ends the reach.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.governing import end_of_list, is_subject
from checker.context.reading import Context
from checker.cues import PATTERN_SECONDS
from checker.expressions import Expression
from checker.model import Kind
from checker.patterns import pattern_of

__all__ = ["far_verb"]

_REACH = 170
"""Characters from the noun to its verb, at most."""

_KINDS = (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.FRACTION)


def far_verb(context: Context, verb: Expression) -> regex.Match[str] | None:
    """The verb of this form (which begins with a space) whose subject is the figure, behind what is said of the noun; or None."""
    if context.figure.kind not in _KINDS or context.lacks(verb) or not is_subject(context):
        return None
    text, at = context.text, end_of_list(context)
    end = min(at + _REACH, context.sentence.end)
    said = _said_of_the_noun().match(text, at, end, timeout=PATTERN_SECONDS)
    return verb.pattern.match(text, said.end(), min(said.end() + _REACH, context.sentence.end)) if said is not None else None


@cache
def _said_of_the_noun() -> regex.Pattern[str]:
    """Up to the first verb with a tense of its own. Possessive: what is read is not read again."""
    saying = (
        r"(?:fear|hop|believ|think|thought|claim|insist|warn|predict|doubt|expect|wish|promis|argu|agre|say|suggest|know|knew|told|tell|feel|felt|"
        r"sa(?:id|ys?)\b|deny|denied|admit|vot|ask|urg|want)"
    )
    ends = (
        r"(?:is|are|was|were|has|have|had|do|does|did|will|would|could|may|might|can|should|must|shall|that|who|which|whom|whose|what|"
        r"when|where|while|because|if|unless|so|but|it|they|he|she|we|I|you|there)\b"
    )
    word = rf"(?!{ends})(?!{saying})(?:[\p{{L}}\d$£€%’'.-]|,(?=\d))++"
    opener = (
        r"(?:in|of|from|at|on|with|without|for|by|between|across|aged|under|over|above|below|near|around|worldwide|nationwide|"
        rf"(?!{saying}|\p{{Ll}}*need)\p{{Ll}}{{3,}}(?:ed|ing))\b"
    )
    dash = r"(?:—|–|-{1,2})"
    aside = (
        rf"(?:\s\([^()\n]{{1,40}}\)|\s{dash}\s(?:or|about|roughly|nearly)\s[^—–\n;]{{2,50}}?\s{dash}(?=\s)|,\sor\s[^,;\n]{{2,40}},)"
    )
    more = rf"\s{opener}(?:\s{word}){{0,16}}+"
    comma = r",(?=\s\p{Lu}|\s[\p{L}-]+(?:\s[\p{L}-]+)?(?:,|\s(?:and|or)\s))"
    listed = rf"\s{opener}(?:(?:{comma})?\s{word}){{0,18}}+"
    return pattern_of(rf"(?:{aside}(?:{more})?+|{listed}{aside}?+(?:{more})?+)", regex.VERSION1)

"""Who they are: "three of the hikers who went missing last week have been found dead". What stands between "who" and the verb of
the sentence tells which people or things are meant: its time is not the time of what is said of them, and its words do not say
what is counted where the sentence's own do.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Context, once
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["who_they_are"]


@once
def who_they_are(context: Context) -> Span | None:
    """The clause that says who they are, behind the counted noun and in front of the verb of the sentence; None without one."""
    near = context.text[context.core.end : context.core.end + REACH]
    if " who " not in near and " that " not in near and " which " not in near:
        return None
    found = _clause().match(context.text, context.core.end, context.sentence.end)
    return Span(*found.span("who")) if found else None


REACH = 100
"""Characters from the noun within which the clause begins: six words."""


_THEIR_VERB = r"(?!the\b|an?\b|he\b|she\b|they\b|it\b|we\b|you\b|his\b|her\b|its\b|their\b|our\b|this\b)\p{Ll}+"
"""What they did themselves: in "the 300 soldiers that Norway sent last year" the clause says what the figure is about."""


@cache
def _clause() -> regex.Pattern[str]:
    """From the noun to "who" at most a few words without a mark or the sentence's own verb; that verb has no "and" before it."""
    verb = (
        r"(?:have|has|had|were|was|are|is|will|would|can|could|may|might|must|should"
        r"|returned|resumed|came|went|voted|won|lost|got|received|agreed|accepted|rejected|arrived|died|survived|sued|filed|escaped)"
    )
    return pattern_of(
        rf"(?:\s(?!{verb}\b)[^\s,.;:()]+){{0,6}}?"
        rf"\s(?P<who>(?:who|that|which)\s{_THEIR_VERB}\s(?:(?!{verb}\b|who\b|that\b|which\b)[^\s,.;:()]+\s){{1,14}})"
        rf"(?<!\b(?:and|or|but|it|he|she|they|we|you|I|there)\s){verb}\s",
        regex.VERSION1,
    )

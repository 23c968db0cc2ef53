"""Groups that shut each other out: nobody is a man and a woman, and what is in Texas is not in Ohio."""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["apart", "group_of"]

_GROUPS = (
    ("man", r"men|males?"),
    ("woman", r"women|females?"),
    ("boy", r"boys"),
    ("girl", r"girls"),
    ("child", r"children|minors|teenagers"),
    ("adult", r"adults"),
    ("Democrat", r"Democrats?|Democratic"),
    ("Republican", r"Republicans?"),
    ("independent", r"independents?"),
    ("for", r"in\sfavou?r|(?:voted|voting)\s(?:for|yes)"),
    ("against", r"against|opposed|(?:voted|voting)\s(?:against|no)"),
    ("abstained", r"abstained|abstaining|abstentions?"),
    ("killed", r"killed|dead|died|have\sdied"),
    ("freed", r"freed|released|rescued|escaped"),
    ("missing", r"(?:still\s)?missing|unaccounted\sfor"),
    ("survived", r"survived|unhurt|uninjured|unharmed"),
    ("loan", r"loans"),
    ("grant", r"grants"),
    ("civilian", r"civilians"),
    ("soldier", r"soldiers|troops"),
)
"""Names of groups, each with the words for it."""

_SHUT_OUT = (
    frozenset({"man", "woman", "boy", "girl"}),
    frozenset({"man", "woman", "child"}),
    frozenset({"adult", "boy", "girl"}),
    frozenset({"adult", "child"}),
    frozenset({"Democrat", "Republican", "independent"}),
    frozenset({"for", "against", "abstained"}),
    frozenset({"killed", "freed", "missing"}),
    frozenset({"killed", "survived", "missing"}),
    frozenset({"loan", "grant"}),
    frozenset({"civilian", "soldier"}),
)
"""Sets of groups of which nobody belongs to two."""

_LEADS = r"(?:\s?(?:of\s(?:them|whom|which|those)|were|was|are|is|had|have|has|been|being|the|from|in|to|all))*\s?"


@cache
def _group() -> regex.Pattern[str]:
    listed = "|".join(rf"(?P<g{i}>{words})" for i, (_, words) in enumerate(_GROUPS))
    return pattern_of(rf"{_LEADS}(?:{listed})\b(?!\s(?:of|who|over|under|older|younger|in|from|aged)\b)", regex.VERSION1)


@cache
def _place() -> regex.Pattern[str]:
    """ " in Texas": a preposition and a name, or where money comes from or goes to."""
    name = r"(?:the\s)?(?P<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})"
    return pattern_of(rf"\s(?:(?:people|workers|jobs|troops|more)\s)?(?P<by>in|from|to|for)\s{name}[\s,]*$", regex.VERSION1)


@cache
def _source() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?P<by>from|for|in|on)\s(?:the\s|its\s)?(?P<name>\p{Ll}[\p{L}’'-]*(?:\s\p{Ll}[\p{L}’'-]*){0,2})[\s,]*$", regex.VERSION1
    )


def group_of(label: str) -> str | None:
    """The group that a part's words name, as " of them men", " were women"; None where they name none, or narrow it."""
    found = _group().match(label)
    return None if found is None else next(name for i, (name, _) in enumerate(_GROUPS) if found[f"g{i}"])


def apart(labels: tuple[str, ...], *, money: bool = False) -> bool:
    """True where no one can belong to two of the parts, by the words behind their figures. `money`: the parts are sums."""
    groups = {group_of(label) for label in labels}
    if None not in groups:
        return len(groups) == len(labels) and any(groups <= shut_out for shut_out in _SHUT_OUT)
    placed = [_place().fullmatch(label) or (_source().fullmatch(label) if money else None) for label in labels]
    named = [(p["by"], p["name"]) for p in placed if p]
    return len(named) == len(labels) == len(set(named)) and len({by for by, _ in named}) == 1

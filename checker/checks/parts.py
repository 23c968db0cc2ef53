"""Parts that cannot be: more of them than there are in all, alone or together.

"Of the 40 houses, 45 were destroyed"; "600 people, 650 of them children"; "12 members, seven Democrats and six Republicans".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import allowed, plain_number, printed, surely_less, total, written
from checker.checks.finding import finding
from checker.checks.groups import apart, group_of
from checker.checks.statement import DASH, Statement, same_unit, statements, words
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Kind, Qualifier, Severity

__all__ = ["check"]

_KINDS = (Kind.COUNT, Kind.MONEY)

_DONE = r"(?:\s(?:were|was|are|have|has|had|been|being|also|now|still|died|\p{L}+ed|hurt|slain|drowned|lost|held|split)){0,4}"
"""What befell the whole: " were hurt", " have been charged"."""

_THEM = r"\s(?:of\s(?:them|whom|which|those)|of\sthe\s(?:dead|victims|total))\b"
_OWNER = r"\s(?:out\s)?of\s(?:the\s)?(?:[\p{L}-]+\s){0,2}[\p{L}-]+[’']s?\s"
"""From a part to its whole through whose it is: " of the group's "."""

_OPENS = (
    rf"(?:{_DONE}(?:,|:|\s?\(|\s{DASH})\s?(?:including\s|with\s|and\s)?"
    r"|\s(?:in\sall\s)?(?:consist(?:s|ing|ed)\sof|comprise[sd]?|comprising|(?:is|was|were|are)\s(?:made\sup|composed)\sof|made\sup\sof|with)\s)"
)
"""From a whole to the first of its parts: ", ", " people died, ", " consists of "."""

_BESIDE = (
    r"\b(?:more|another|others?|further|additional|each|apiece|every|or|nearly\sall|up\sto|between|average|total|than"
    r"|respectively)\b"
)
"""Words that set a figure beside the whole or leave open how the parts are cut."""

_SUBORDINATE = r"\b(?:after|when|while|once|since|as|before|if|although|though|because|where)\s(?:(?:the|all|some)\s)?$"
"""Before a whole whose clause only leads to another."""

_OF_ITS_OWN = r"\s(?:were|was|are|have|had|has|will|would|did|said)\b"
"""A verb behind the last part: then the parts are the subject of a clause of their own."""

_LONGEST = 6
"""Parts of one whole in one sentence: a longer row is a table."""


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each whole with some of its parts: is a part larger than it, and do parts that shut each other out make more than it?"""
    for statement in statements(reading):
        for i, whole in enumerate(statement.values[:-1]):
            if whole.kind in _KINDS and not whole.reason and (whole.noun is not None or whole.kind is Kind.MONEY):
                yield from _larger(statement, i, claims)
                yield from _together(statement, i, claims)
        for i, part in enumerate(statement.values[:-1]):
            if part.noun is None and words(_OWNER).fullmatch(statement.gaps[i + 1]):
                yield from _judged(statement, statement.values[i + 1], part, claims)


def _larger(s: Statement, i: int, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A part that is called one of the whole: "of the 40 houses, 45 were", "600 people, 650 of them"."""
    part, between, after = s.values[i + 1], s.gaps[i + 1], s.gaps[i + 2]
    if part.noun is not None and part.noun.end <= s.span.end and not _taken_up(s, part):
        return
    of_them = words(_OPENS).fullmatch(between) and words(_THEM).match(after)
    of_these = _out_of(s, i) and words(r",\s").fullmatch(between) and words(r"\s(?:were|was|are|have|had|did|said)\b").match(after)
    if of_them or of_these:
        yield from _judged(s, s.values[i], part, claims)


def _taken_up(s: Statement, part: Figure) -> bool:
    return part.noun is not None and words(_THEM).match(s.text, part.numeral.end) is not None


def _out_of(s: Statement, i: int) -> bool:
    """ "Of the 40": the whole is what is counted from."""
    return (
        words(
            r"(?:^|.*[,;:]\s)(?:out\s)?of\s(?:the\s|these\s|those\s|all\s|its\s|their\s|some\s|the\stotal\s(?:of\s)?)?"
        ).fullmatch(s.gaps[i])
        is not None
    )


def _judged(s: Statement, whole: Figure, part: Figure, claims: Sequence[Claim]) -> Iterator[Finding]:
    plain = part.kind is whole.kind and not part.reason and not whole.reason
    if plain and (part.kind is Kind.COUNT or part.unit == whole.unit) and surely_less(whole, part):
        sums = f"{plain_number(part)} is more than {plain_number(whole)}"
        message = f"“{part.text}” out of “{whole.text}”: the part is the larger"
        yield finding(
            "PART", Severity.ERROR, s.reading, (whole.span, part.span), message, f"{sums}. One of the two is off.", claims
        )


def _together(s: Statement, i: int, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Two or more parts of which nobody belongs to two: "70 were women and 60 were men" of 120."""
    whole = s.values[i]
    opened = words(_OPENS).fullmatch(s.gaps[i + 1])
    if opened is None or words(rf".*(?:[:(]|{DASH})\s?").fullmatch(opened.group()) or words(_SUBORDINATE).search(s.gaps[i]):
        return  # a row behind a colon or in brackets is added up in full: see checker.checks.sums
    parts, labels = _listed(s, i)
    if len(parts) < 2 or words(_BESIDE).search(s.text[whole.span.end : parts[-1].span.end + len(labels[-1])]):
        return
    if not apart(labels, money=whole.kind is Kind.MONEY) or (not _out_of(s, i) and words(_OF_ITS_OWN).search(labels[-1])):
        return
    if group_of(s.text[whole.numeral.end : parts[0].span.start]) is not None and apart(
        (s.text[whole.numeral.end : parts[0].span.start], *labels)
    ):
        return  # "20 men, 25 women and 10 children": one more of the same row
    least = total(map(allowed, parts)).low
    if least > allowed(whole).high and total(map(allowed, parts)).high < float("inf"):
        sums = f"{' + '.join(map(plain_number, parts))} = {written(sum(map(printed, parts)))}, more than {plain_number(whole)}"
        message = f"The parts of “{whole.text}” come to more than it: {written(sum(map(printed, parts)))}"
        why = f"{sums}. The whole or one of its parts is off, or they overlap."
        yield finding("SUM", Severity.WARNING, s.reading, [whole.span, *(p.span for p in parts)], message, why, claims)


def _listed(s: Statement, i: int) -> tuple[tuple[Figure, ...], tuple[str, ...]]:
    """The figures in a row behind a whole, of its kind, with the words behind each up to the next or to the next stop."""
    whole, parts, labels = s.values[i], [], []
    for k in range(i + 1, min(i + 1 + _LONGEST, len(s.values))):
        part = s.values[k]
        last = k + 1 == len(s.values)
        end = s.span.end if last else s.values[k + 1].span.start
        said = s.text[part.numeral.end : min(end, part.numeral.end + 80)]
        alike = part.kind is whole.kind and part.qualifier is Qualifier.EXACT and not part.reason
        if not alike or (part.kind is Kind.MONEY and not same_unit(part, whole)):
            break
        stop = words(r"\s?(?:[.;:()]|\s[—–-]\s|,(?!\s(?:and\s)?(?:\p{Lu}|\d|\p{L}+\s(?:were|of|in|from)))|$)").search(said)
        label = said[: stop.start()] if stop and last else said
        parts.append(part)
        labels.append(words(r"(?:,?\s(?:and|while|but)|,|\sand\sanother)\s*$").sub("", label.rstrip()))
        if stop and stop.start() < len(said) - 2 and said[stop.start()] in ".;:":
            break
    return tuple(parts), tuple(labels)

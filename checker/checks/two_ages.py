"""Two ages of one person: "John Reed, 34, was arrested" and, further down, "Reed, 43, had been drinking"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from checker.checks.finding import finding
from checker.context import Reading
from checker.model import Claim, Finding, Severity, Span
from checker.patterns import pattern_of

__all__ = ["check"]

YOUNGEST, OLDEST = 3, 110
"""Years: below or above them the number behind a name is hardly an age."""


@cache
def _aged() -> regex.Pattern[str]:
    """A name with the age of today: "John Reed, 34, of Ohio", "34-year-old John Reed"."""
    name = r"\p{Lu}[\p{L}’'-]+"
    full = rf"(?:{name}(?:\s\p{{Lu}}\.)?\s)?{name}(?:\s{name})?"
    goes_on = r"(?=,\s\p{Ll}|[.;)]|\s(?:was|is|had|has|and|of)\s)"
    no_name = r"(?<![\p{L}’'-])(?<!\b\p{Lu}[\p{L}’'-]{0,20}\s)"
    before = rf"{no_name}(?P<name>{full}),\s(?:aged\s)?(?P<age>\d{{1,3}}){goes_on}"
    behind = rf"(?<![\d-])(?P<age>\d{{1,3}})-year-old\s(?P<name>{name}(?:\s\p{{Lu}}\.)?\s{name})(?![\p{{L}}’'-])"
    return pattern_of(rf"(?|{before}|{behind})", regex.VERSION1)


@cache
def _another_time() -> regex.Pattern[str]:
    """Words of a sentence that speaks of another time, so that the age may be that of then."""
    return pattern_of(
        r"\b(?:(?:19|20)\d\d|then|ago|earlier|later|when|would\shave|turn(?:s|ed|ing)?|decades?|at\sthe\stime|Jr|Sr|II|III|photo|file)\b",
        regex.VERSION1,
    )


@cache
def _junior() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:Jr|Sr|II|III|junior|senior|father|son|namesake)\b", regex.VERSION1)


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each person whose age stands behind the name more than once: is it one age?"""
    text = reading.text
    told: dict[str, list[tuple[int, Span, str]]] = defaultdict(list)
    for match in _aged().finditer(text):
        age = int(match["age"])
        if YOUNGEST <= age <= OLDEST and not _another_time().search(text[max(match.start() - 120, 0) : match.end() + 60]):
            told[match["name"].rsplit(" ", 1)[-1]].append((age, Span(*match.span()), match["name"]))
    for found in told.values():
        if len({age for age, _, _ in found}) > 1 and _one_bearer([name for _, _, name in found], text):
            (age, first, name), (other, second, _) = found[0], next(f for f in found if f[0] != found[0][0])
            message = f"{name} is {age} in one place and {other} in another"
            quotes = " and ".join(f"“{span.of(text)}”" for span in (first, second))
            why = f"{quotes}: {abs(age - other)} year{'' if abs(age - other) == 1 else 's'} apart. One of the two ages is off."
            yield finding("AGE", Severity.WARNING, reading, [first, second], message, why, claims)


def _one_bearer(names: Sequence[str], text: str) -> bool:
    """All are one name, or one full name and its surname, which nobody else in the text bears."""
    full = {name for name in names if " " in name}
    if len(full) != 1:
        return False
    surname = names[0].rsplit(" ", 1)[-1]
    given = next(iter(full)).split(" ", 1)[0]
    bearers = regex.finditer(rf"(\p{{Lu}}[\p{{L}}’'-]+)\s(?:\p{{Lu}}\.\s)?{regex.escape(surname)}\b", text)
    titles = {
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Officer",
        "Mayor",
        "President",
        "Police",
        "Judge",
        "Sen",
        "Rep",
        "And",
        "But",
        "The",
        "When",
        "After",
    }
    others = {m[1] for m in bearers} - {given} - titles
    return not others and not _junior().search(
        " ".join(text[max(m.start() - 20, 0) : m.end() + 20] for m in regex.finditer(rf"\b{regex.escape(surname)}\b", text))
    )

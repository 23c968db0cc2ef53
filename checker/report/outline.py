"""What a report says, in a reader's words and in reading order, before any format lays it out.

Text, Markdown and HTML are made of this one value, so they say the same things in the same order. Every string in it is one line
and harmless to a terminal (checker.ingest.safe); a format escapes only what its own syntax gives a meaning to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checker.model import Relation, Severity, Sign, Status
from checker.report.timeline import Timeline

__all__ = [
    "Compared",
    "Dated",
    "Failed",
    "Lookalike",
    "Numeral",
    "Outline",
    "Pair",
    "Piece",
    "Point",
    "Quote",
    "Reading",
    "Receipt",
    "Role",
    "Thread",
    "Witness",
]


Role = Literal["context", "quote", "figure"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence: around the quote, in it, or the figure itself."""

    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Reading:
    """Why a field of a claim is as it is, with the words that decided it."""

    name: str
    value: str
    why: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A claim as it is printed; `times` tells how often its article says it in these words, from `line` to `last`, and `published`
    when that appeared (nothing where it is not known).

    `tag` is its letter in the series and `about` the series' name. `when` is the time it is about.
    """

    tag: str
    about: str
    value: str
    mood: str
    when: str
    pieces: tuple[Piece, ...]
    article: int | None
    name: str
    line: int
    last: int
    times: int
    published: str
    speaker: str | None
    readings: tuple[Reading, ...]

    @property
    def number(self) -> str:
        return f"Article {self.article}" if self.article else "An article"

    @property
    def lines(self) -> str:
        """ "line 3", "lines 3 and 7", "lines 3 to 6,001 (said 3,000 times)"."""
        if self.times == 1 or self.last == self.line:
            return f"line {self.line}" + (f" (said {self.times:,} times)" if self.times > 1 else "")
        if self.times == 2:
            return f"lines {self.line} and {self.last}"
        return f"lines {self.line} to {self.last} (said {self.times:,} times)"

    @property
    def source(self) -> str:
        return f"{self.number}, {self.lines}"


@dataclass(frozen=True, slots=True)
class Compared:
    """One dimension of a comparison."""

    name: str
    sign: Sign
    says: str
    why: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims side by side. `difference` is None where there is none to tell; `reasons` are whole sentences.

    `sides` are all pairs of quotes of which the same is to say, this one first.
    """

    left: Quote
    right: Quote
    sides: tuple[tuple[Quote, Quote], ...]
    relation: Relation
    verdict: str
    difference: str | None
    reasons: tuple[str, ...]
    dimensions: tuple[Compared, ...]

    @property
    def tags(self) -> str:
        """ "a and b", "a and b, b and c"."""
        return ", ".join(f"{left.tag} and {right.tag}" for left, right in self.sides)

    @property
    def says(self) -> str:
        """The verdict with the size of the difference: "Change over time: about 5,500 more (2.2 times)"."""
        return f"{self.verdict}: {self.difference}" if self.difference else self.verdict

    def names(self, sign: Sign) -> list[str]:
        """The dimensions with this sign, for a summary: ["what is measured", "where"]."""
        return [d.name[0].lower() + d.name[1:] for d in self.dimensions if d.sign is sign]


@dataclass(frozen=True, slots=True)
class Thread:
    """A series: figures about one thing, in order of time; without pairs, figures of one kind that nothing ties to each other.

    `more` says what is left out.
    """

    anchor: str
    name: str
    quotes: tuple[Quote, ...]
    pairs: tuple[Pair, ...]
    timeline: Timeline | None
    more: str


@dataclass(frozen=True, slots=True)
class Lookalike:
    """What a hasty reader would take for one thing. `pair` stands for `count` pairs where figures are repeated word for word."""

    anchor: str
    left: str
    right: str
    count: int
    lefts: tuple[Quote, ...]
    rights: tuple[Quote, ...]
    pair: Pair


@dataclass(frozen=True, slots=True)
class Point:
    """A finding. `said` are whole sentences; `target` is the anchor of the series that it is about, with its name.

    `means` explains the code, at the first point that has it; `others` counts those of this kind that are not shown.
    """

    severity: Severity
    label: str
    code: str
    id: str
    message: str
    said: tuple[str, ...]
    source: str
    quotes: tuple[Quote, ...]
    target: tuple[str, str] | None
    means: str
    others: int

    @property
    def more(self) -> str:
        """What to say of those that are not shown."""
        if not self.others:
            return ""
        where = "about the same figures" if self.target else "in this article"
        return f"{self.others:,} more of this kind {where}. --format json lists each."


@dataclass(frozen=True, slots=True)
class Witness:
    """A piece of dating evidence.

    `quoted` is False for what is not in the text; `notes` say what weakens it. `decides`: it gave the date one of its ends.
    """

    words: str
    quoted: bool
    why: str
    allows: str
    notes: tuple[str, ...]
    used: bool
    decides: bool


@dataclass(frozen=True, slots=True)
class Dated:
    """An article, and when it was published. What decides comes first in `evidence`."""

    number: int
    name: str
    place: str
    published: str
    basis: str
    contradiction: str | None
    evidence: tuple[Witness, ...]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral, or several of one article that are printed and read alike: `line` to `last`."""

    line: int
    last: int
    times: int
    text: str
    status: Status
    says: str
    meaning: str

    @property
    def lines(self) -> str:
        return str(self.line) if self.line == self.last else f"{self.line} to {self.last}"

    @property
    def printed(self) -> str:
        return self.text if self.times == 1 else f"{self.text} ({self.times:,} times)"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of each numeral of an article. `note` warns of an article that the rules are not made for."""

    number: int | None
    name: str
    read: int
    set_aside: int
    unread: int
    note: str
    numerals: tuple[Numeral, ...]

    @property
    def count(self) -> int:
        return self.read + self.set_aside + self.unread


@dataclass(frozen=True, slots=True)
class Failed:
    """Something that could not be done."""

    where: str
    step: str
    what: str
    remedy: str | None


@dataclass(frozen=True, slots=True)
class Outline:
    headline: str
    summary: tuple[str, ...]
    first: tuple[Point, ...]
    """Errors, then warnings."""
    nothing_first: str
    """What to say where there is neither."""
    notes: tuple[Point, ...]
    threads: tuple[Thread, ...]
    """Series with something to compare."""
    single: tuple[Thread, ...]
    """Figures with none beside them, and those of which it is open whether they are about one thing."""
    lookalikes: tuple[Lookalike, ...]
    dated: tuple[Dated, ...]
    receipts: tuple[Receipt, ...]
    failed: tuple[Failed, ...]
    version: str

"""When an article was published, and the words that say so."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

from checker.model.span import Span
from checker.model.time import UNBOUNDED, Interval

__all__ = ["UNDATED", "Evidence", "Published", "PublishedBasis"]

PublishedBasis = Literal["metadata", "text", "evidence", "unknown"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that narrow the date of an article, with the interval they allow and why.

    `span` is None for evidence that is not in the text (a date given on the command line, file metadata).
    `strength` is `hard` (a checked fact), `soft` (a row of the tables that nobody checked) or `weak` (a copyright year):
    softer evidence never outweighs harder. `used` is False where it was seen and set aside; `why` then says that too.
    """

    text: str
    span: Span | None
    why: str
    interval: Interval
    strength: Literal["hard", "soft", "weak"] = "hard"
    used: bool = True

    def row(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "start": self.span.start if self.span else None,
            "end": self.span.end if self.span else None,
            "why": self.why,
            "interval": self.interval.row(),
            "strength": self.strength,
            "used": self.used,
        }


@dataclass(frozen=True, slots=True)
class Published:
    """The publication interval of an article.

    `basis`: `metadata` (given with the article or by the caller), `text` (a date line), `evidence` (worked out from the
    words), `unknown`. `contradiction` is a sentence when pieces of evidence cannot all be right: then it is shown, the
    interval is the widest that the hard evidence allows, and nothing is averaged.
    """

    interval: Interval
    basis: PublishedBasis
    evidence: tuple[Evidence, ...] = ()
    contradiction: str | None = None

    @classmethod
    def on(cls, day: dt.date, *, why: str = "given with the article") -> Published:
        """A date that is known, not inferred."""
        interval = Interval.day(day)
        return cls(interval, "metadata", (Evidence(day.isoformat(), None, why, interval),))

    def row(self) -> dict[str, Any]:
        return {
            **self.interval.row(),
            "basis": self.basis,
            "evidence": [e.row() for e in self.evidence],
            "contradiction": self.contradiction,
        }


UNDATED = Published(UNBOUNDED, "unknown")

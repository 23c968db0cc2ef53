"""Claims: a figure with what it is about, whose, where, when and in what mood."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

import msgspec

from checker.model.figure import Qualifier, plain, unit_name
from checker.model.happening import Happening
from checker.model.span import Span
from checker.model.time import UNBOUNDED, Interval

__all__ = ["AsOf", "AsOfBasis", "Aspect", "Attribution", "Because", "Claim", "Modality", "Standing", "Value"]


class Aspect(StrEnum):
    LEVEL = "level"
    """How many there are."""
    INCREASE = "increase"
    DECREASE = "decrease"
    CUMULATIVE = "cumulative"
    """So far, in all."""
    RATE = "rate"


class Modality(StrEnum):
    """From wish to fact; floors and ceilings stand apart."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"
    PLAN = "plan"
    FORECAST = "forecast"
    TARGET = "target"
    PLEDGE = "pledge"
    PROPOSAL = "proposal"
    FLOOR = "floor"
    CEILING = "ceiling"


class Standing(StrEnum):
    """Whether the text stands behind the figure."""

    ASSERTED = "asserted"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


AsOfBasis = Literal["stated", "relative", "published", "inferred", "unknown"]


class Value(msgspec.Struct, frozen=True, gc=False):
    """The stated value in the claim's unit: equal ends for a point, None on an open side. `grain` as in Figure."""

    low: float | None
    high: float | None
    text: str
    number: float
    grain: float

    def row(self) -> dict[str, Any]:
        return {"low": plain(self.low), "high": plain(self.high), "text": self.text}


class AsOf(msgspec.Struct, frozen=True, gc=False):
    """The time that the figure is about."""

    interval: Interval
    text: str | None
    basis: AsOfBasis

    def row(self) -> dict[str, Any]:
        return {**self.interval.row(), "text": self.text, "basis": self.basis}


class Attribution(msgspec.Struct, frozen=True, gc=False):
    speaker: str
    quoted: bool

    def row(self) -> dict[str, Any]:
        return {"speaker": self.speaker, "quoted": self.quoted}


class Because(msgspec.Struct, frozen=True, gc=False):
    """Why a field of a claim has its value: the words that decided it. `span` is None where no words did."""

    field: str
    value: str | None
    why: str
    span: Span | None = None
    text: str | None = None

    def row(self) -> dict[str, Any]:
        return {
            "field": self.field,
            "value": self.value,
            "why": self.why,
            "start": self.span.start if self.span else None,
            "end": self.span.end if self.span else None,
            "text": self.text,
        }


class Claim(msgspec.Struct, frozen=True, gc=False):
    """One quantitative claim of one article, ready to be compared. The contract's row, and why each field is as it is.

    `event` names what the figure belongs to where a measure has many (a contract, an attack, the start of a duration), or None.
    `happening` is what the text tells of that event, by which two articles are found to speak of one; the name may be missing.
    `episodic` is True where every figure belongs to one happening, named or not; `grows` where it can only grow within one.
    `family` is shared by measures that a hasty reader would pair; `title` names the series for a reader.
    `within` is the larger place in which the article itself puts `place` ("Rukla, Lithuania": LT), or None.
    `basis` is what the unit rests on where it matters ("constant 2015 prices"), or None.
    `counted_by` is the body whose count it is, where bodies count one thing by methods of their own ("SIPRI"), or None.
    `printed_unit` is the counted noun where each stands for one `unit` ("death" for a person), or None: `unit` is for comparing.
    """

    id: str
    article: str
    rule: str
    measure: str
    subject: str | None
    place: str | None
    scope: tuple[str, ...]
    value: Value
    unit: str | None
    qualifier: Qualifier
    aspect: Aspect
    modality: Modality
    as_of: AsOf
    attribution: Attribution | None
    figure: Span
    figure_text: str
    span: Span
    line: int
    column: int
    quote: str
    sentence: str
    standing: Standing = Standing.ASSERTED
    event: str | None = None
    happening: Happening | None = None
    basis: str | None = None
    episodic: bool = False
    grows: bool = False
    family: str | None = None
    title: str = ""
    published: Interval = UNBOUNDED
    within: str | None = None
    counted_by: str | None = None
    printed_unit: str | None = None
    because: tuple[Because, ...] = ()

    def row(self) -> dict[str, Any]:
        """The claim row of the contract, with `event`, `basis`, `counted_by` and `because` added."""
        return {
            "id": self.id,
            "article": self.article,
            "rule": self.rule,
            "measure": self.measure,
            "subject": self.subject,
            "place": self.place,
            "scope": list(self.scope),
            "value": self.value.row(),
            "unit": self.printed_unit or unit_name(self.unit),
            "qualifier": self.qualifier.value,
            "aspect": self.aspect.value,
            "modality": self.modality.value,
            "as_of": self.as_of.row(),
            "attribution": self.attribution.row() if self.attribution else None,
            "figure": {"start": self.figure.start, "end": self.figure.end, "text": self.figure_text},
            "start": self.span.start,
            "end": self.span.end,
            "line": self.line,
            "column": self.column,
            "quote": self.quote,
            "sentence": self.sentence,
            "standing": self.standing.value,
            "event": self.event,
            "basis": self.basis,
            "counted_by": self.counted_by,
            "because": [b.row() for b in self.because],
        }

"""Moments made of others: parts, bounds and ranges of dates, distances from publication, lengths and sets."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from checker.scan import timex
from checker.scan.moments import Cycle, Kind, Moment
from checker.scan.timex import Period

__all__ = [
    "Away",
    "Bounded",
    "How",
    "Length",
    "Part",
    "PartName",
    "Range",
    "Recurring",
    "Vague",
    "Weekend",
    "Window",
]

_PARTS: dict[str, tuple[float, float]] = {
    "early": (0, 0.5),
    "late": (0.5, 1),
    "mid": (0.25, 0.75),
    "start": (0, 0.25),
    "end": (0.75, 1),
}
"""Which share of a period its "early", "mid" and "late" part is. News has no sharper use ("late 2021" is said from summer on),
so early and late are halves, mid the middle half; "start" and "end" the outer quarters."""


How = Literal["since", "until", "before", "after", "by", "from", "in"]
PartName = Literal["early", "late", "mid", "start", "end", "earlier", "later", "week", "before", "turn", "fiscal"]


@dataclass(frozen=True, slots=True)
class Part(Moment):
    """A part of a period: "late 2021", "mid-April", "the end of the decade", "earlier this month" (up to publication)."""

    inner: Moment
    which: PartName

    @property
    def stated(self) -> bool:
        return self.inner.stated

    @property
    def tensed(self) -> bool:
        return self.inner.tensed

    @property
    def count(self) -> tuple[float | None, str | None]:
        return self.inner.count

    def read(self, ref: dt.date, toward: int) -> Period | None:
        whole = self.inner.read(ref, toward)
        if whole is None or whole.start is None or whole.end is None:
            return whole
        if self.which == "week":
            return whole.bounded(whole.start, whole.start + dt.timedelta(6))
        if self.which == "before":
            return timex.day(whole.start - dt.timedelta(1))
        if self.which == "turn":
            return whole.bounded(timex.shift(whole.start, -5, "year"), timex.shift(whole.start, 5, "year"))
        if self.which == "fiscal":
            return Period(None, timex.fiscal_year(whole.start.year).start, timex.fiscal_year(whole.start.year).end)
        if whole.start == whole.end:
            return whole
        if self.which == "earlier":
            return whole.bounded(whole.start, min(whole.end, max(ref, whole.start)))
        if self.which == "later":
            return whole.bounded(max(whole.start, min(ref, whole.end)), whole.end)
        low, high = _PARTS[self.which]
        return whole.bounded(_point(whole.start, whole.end, low), _point(whole.start, whole.end, high, closing=True))


def _point(start: dt.date, end: dt.date, share: float, *, closing: bool = False) -> dt.date:
    """The day at a share of the way; at the start or end of a month where the period is long enough to be told in months."""
    days = (end - start).days + 1
    if days < 80:
        return start + dt.timedelta(round(days * share) - (1 if closing else 0))
    months = round(days * share / 30.4369)
    found = timex.shift(start, months, "month")
    return found - dt.timedelta(1) if closing else found


@dataclass(frozen=True, slots=True)
class Bounded(Moment):
    """A period with one side given: "since 2014" (up to publication), "until 2030", "before 2010", "after March", "by 2030".

    "By 2030" is the time at which something is to hold, the year 2030 itself.
    """

    inner: Moment
    how: How

    @property
    def kind(self) -> Kind:
        return self.inner.kind

    @property
    def stated(self) -> bool:
        """Such as "Since 2014" ends with the publication: the words alone do not fix it."""
        return self.inner.stated and self.how != "since"

    @property
    def tensed(self) -> bool:
        return self.inner.tensed

    @property
    def count(self) -> tuple[float | None, str | None]:
        return self.inner.count

    def read(self, ref: dt.date, toward: int) -> Period | None:
        lean = {"since": -1, "until": toward or 1, "by": toward or 1}.get(self.how, toward)
        inner = self.inner.read(ref, lean)
        if inner is None or self.how == "by" or (inner.start == inner.end and self.kind == "time" and self.how != "since"):
            return inner  # "before 9:30 a.m. on Monday" is on Monday
        if inner.start is None and inner.end is None:
            return inner
        if self.how == "since":
            return inner.bounded(inner.start, ref) or Period(inner.timex, inner.start, None)
        if self.how == "until":
            return inner.bounded(None, inner.end)
        if self.how == "from":
            return inner.bounded(inner.start, None)
        if self.how == "before":
            return inner.bounded(None, inner.start - dt.timedelta(1) if inner.start else None)
        return inner.bounded(inner.end + dt.timedelta(1) if inner.end else None, None)


@dataclass(frozen=True, slots=True)
class Range(Moment):
    """From one date to another: "from 2010 to 2015", "April 9 to 17". The value is the ISO 8601 interval of the two."""

    first: Moment
    last: Moment

    @property
    def kind(self) -> Kind:
        return "time" if "time" in (self.first.kind, self.last.kind) else "date"

    @property
    def stated(self) -> bool:
        return self.first.stated and self.last.stated

    @property
    def tensed(self) -> bool:
        return self.first.tensed or self.last.tensed

    def read(self, ref: dt.date, toward: int) -> Period | None:
        a = self.first.read(ref, toward)
        if a is None or a.start is None:
            return None
        b = self.last.read(ref, toward)
        if b and b.end and b.end < a.start and self.last.tensed:
            b = self.last.read(a.start, 1)
        if b and b.end and b.end < a.start and self.first.tensed:
            a = self.first.read(b.start or b.end, -1) or a
        if b is None or (b.end and a.start and b.end < a.start):
            return None
        name = f"{a.timex}/{b.timex}" if a.timex and b.timex else None
        return Period(name, a.start, b.end)


@dataclass(frozen=True, slots=True)
class Away(Moment):
    """A number of units before or after publication, or before or after `base`: "two years ago", "in three weeks".

    To the unit, as TimeML has it: "two years ago" is a year. `sure` is False for "in two years", which is a point in time only
    where the tense is future.
    """

    amount: float | None
    unit: str
    sign: int
    sure: bool = True
    base: Moment | None = None

    @property
    def count(self) -> tuple[float | None, str | None]:
        return self.amount, self.unit

    @property
    def tensed(self) -> bool:
        return not self.sure

    @property
    def length(self) -> Length:
        """What "in two years" is where nothing points ahead ("doubled in two years")."""
        return Length(self.amount, self.unit)

    @property
    def stated(self) -> bool:
        return self.base is not None and self.base.stated

    def read(self, ref: dt.date, toward: int) -> Period | None:
        if self.base is not None:
            at = self.base.read(ref, toward)
            if at is None or at.start is None or at.end is None:
                return None
            ref = at.start if self.sign < 0 else at.end
        if self.amount is None:
            return Period("PAST_REF", None, ref) if self.sign < 0 else Period("FUTURE_REF", ref, None)
        found = timex.shift(ref, self.sign * self.amount, self.unit)
        if self.unit in ("hour", "minute", "second"):
            return Period(None, min(found, ref - dt.timedelta(1)) if self.sign < 0 else ref, max(found, ref))
        if self.base is not None:
            return timex.day(found)
        grain = "year" if self.unit in ("decade", "century", "millennium") else "month" if self.unit == "quarter" else self.unit
        return timex.unit_around(found, "month" if self.unit == "year" and self.amount != int(self.amount) else grain)


@dataclass(frozen=True, slots=True)
class Window(Moment):
    """The units up to or from publication: "in the past 12 months", "over the next couple of days". The value is the length."""

    amount: float | None
    unit: str
    sign: int

    @property
    def count(self) -> tuple[float | None, str | None]:
        return self.amount, self.unit

    def read(self, ref: dt.date, toward: int) -> Period | None:  # noqa: ARG002 - the signature of Moment
        name = timex.length_timex(self.amount, self.unit)
        if self.amount is None:
            return Period(name, None, ref) if self.sign < 0 else Period(name, ref, None)
        away = timex.shift(ref, self.sign * self.amount, self.unit)
        return Period(name, min(away, ref), max(away, ref))


@dataclass(frozen=True, slots=True)
class Length(Moment):
    """A length of time: "three years". With `until` it is the stretch that ends there: "the six months to June"."""

    amount: float | None
    unit: str
    until: Moment | None = None
    value: str | None = None

    @property
    def kind(self) -> Kind:
        return "duration" if self.until is None else "date"

    @property
    def stated(self) -> bool:
        return self.until is None or self.until.stated

    @property
    def tensed(self) -> bool:
        return self.until is not None and self.until.tensed

    @property
    def count(self) -> tuple[float | None, str | None]:
        return self.amount, self.unit

    def read(self, ref: dt.date, toward: int) -> Period | None:
        name = self.value or timex.length_timex(self.amount, self.unit)
        if self.until is None:
            return Period(name, None, None)
        # "The six months to June" are reported once they are over; "the week ending April 5" may still run.
        month = isinstance(self.until, Cycle) and self.until.part.form == "month"
        last = self.until.read(ref, toward or (-1 if month else 0))
        if last is None or last.end is None or self.amount is None:
            return Period(name, None, last.end if last else None)
        return Period(name, timex.shift(last.end + dt.timedelta(1), -self.amount, self.unit), last.end)


@dataclass(frozen=True, slots=True)
class Weekend(Moment):
    """Such as "The weekend": the latest one that has begun, or the next where the tense is future."""

    @property
    def tensed(self) -> bool:
        return True

    def read(self, ref: dt.date, toward: int) -> Period | None:
        ahead = timex.weekend(ref)
        return ahead if toward > 0 or (ahead.start and ahead.start <= ref) else timex.weekend(ref - dt.timedelta(7))


@dataclass(frozen=True, slots=True)
class Vague(Moment):
    """Now, lately, soon: PRESENT_REF holds the publication, PAST_REF everything up to it."""

    value: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]

    def read(self, ref: dt.date, toward: int) -> Period | None:  # noqa: ARG002 - the signature of Moment
        return Period(self.value, None if self.value == "PAST_REF" else ref, None if self.value == "FUTURE_REF" else ref)


@dataclass(frozen=True, slots=True)
class Recurring(Moment):
    """A set of times: "every Monday", "annually"."""

    value: str
    amount: float | None = None
    unit: str | None = None

    @property
    def kind(self) -> Kind:
        return "set"

    @property
    def stated(self) -> bool:
        return True

    @property
    def count(self) -> tuple[float | None, str | None]:
        return self.amount, self.unit

    def read(self, ref: dt.date, toward: int) -> Period | None:  # noqa: ARG002 - the signature of Moment
        return Period(self.value, None, None)

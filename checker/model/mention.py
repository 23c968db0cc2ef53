"""Mentions: the names, times and clauses around the figures of a text. An article has hundreds: structs are made fastest."""

from __future__ import annotations

from typing import Literal

import msgspec

from checker.model.span import Span
from checker.model.time import Interval

__all__ = ["Mention", "MentionKind", "Sentence", "TimeExpression"]

MentionKind = Literal["country", "group", "region", "person", "organisation"]


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence, headline or caption. `paragraph` counts blank-line (or line) separated blocks from 0."""

    span: Span
    paragraph: int


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A name in the text and what it stands for.

    `entity`: ISO 3166 alpha-2 for countries ("PL"), "NATO", "EU", "UN" and the like for groups, the name as printed for others.
    `form`: how it stands there: `name` ("Poland"), `adjective` ("Polish", "U.S." before a noun), `demonym` ("Poles"),
    `capital` ("Warsaw" the city, which may stand for the government), `metonym` ("the Pentagon", "the Kremlin", "the White House").
    `possessive` is True for "Poland's"; the span leaves the "'s" out.
    """

    span: Span
    entity: str
    kind: MentionKind
    form: Literal["name", "adjective", "demonym", "capital", "metonym"]
    possessive: bool = False


class TimeExpression(msgspec.Struct, frozen=True):
    """A date, time of day, period or duration in the words of the text.

    `timex` is the TIMEX3 value resolved against the publication interval, or None where the anchor is unknown.
    `interval` is the days it covers, None where they cannot be told (a duration, an unknown anchor).
    `kind`: `date` (a day or a period of days), `time` (of day), `duration` (a length: "three years", `amount` and `unit`).
    `stated` is True when the words alone fix it ("in 2023"), False when it hangs on the publication date ("last year").
    """

    span: Span
    kind: Literal["date", "time", "duration", "set"]
    timex: str | None
    interval: Interval | None
    stated: bool
    amount: float | None = None
    unit: str | None = None

"""A small finished report, built by hand: tests of what stands after the engine need no engine."""

from __future__ import annotations

import datetime as dt

from checker.model import (
    ArticleRow,
    AsOf,
    Aspect,
    Claim,
    Failure,
    Finding,
    Interval,
    Modality,
    Published,
    Qualifier,
    Report,
    Severity,
    Span,
    Value,
)

TEXTS = {
    "a": "Some 4,500 US troops are stationed in Poland.",
    "b": "About 10,000 US troops are stationed in Poland.",
    "c": "Nothing is counted here.",
}


def claim(article: str, numeral: str, number: float) -> Claim:
    """A troop claim whose quote is the article's whole sentence."""
    text = TEXTS[article]
    start = text.index(numeral)
    return Claim(
        id=f"claim-{article}",
        article=article,
        rule="MIL001",
        measure="troops_stationed",
        subject="US",
        place="PL",
        scope=(),
        value=Value(number, number, numeral, number, 100),
        unit="soldier",
        qualifier=Qualifier.ABOUT,
        aspect=Aspect.LEVEL,
        modality=Modality.ACTUAL,
        as_of=AsOf(Interval.day(dt.date(2025, 4, 3)), None, "published"),
        attribution=None,
        figure=Span(start, start + len(numeral)),
        figure_text=numeral,
        span=Span(0, len(text)),
        line=1,
        column=1,
        quote=text,
        sentence=text,
    )


def finding(
    id_: str, *, severity: Severity = Severity.ERROR, message: str = "4,500 and about 10,000 US troops in Poland"
) -> Finding:
    return Finding(
        id=id_,
        code="CONFLICT",
        severity=severity,
        message=message,
        article="b",
        line=1,
        column=1,
        claims=("claim-a", "claim-b"),
        explanation="same time, different values",
    )


def report(*findings: Finding, failures: tuple[Failure, ...] = (), articles: str = "abc") -> Report:
    day = Published.on(dt.date(2025, 4, 3))
    return Report(
        articles=tuple(ArticleRow(a, f"{a}.txt", None, None, "en", day, TEXTS[a]) for a in articles),
        figures=(),
        claims=(claim("a", "4,500", 4500), claim("b", "10,000", 10000)),
        series=(),
        lookalikes=(),
        findings=findings,
        failures=failures,
        version="0",
    )


UNREADABLE = Failure("read", "d.txt", "not text", "convert it")

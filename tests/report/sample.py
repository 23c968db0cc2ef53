"""A report made by hand that has one of everything."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from checker.comparison.explain import summary
from checker.model import (
    UNDATED,
    ArticleRow,
    AsOf,
    Aspect,
    Attribution,
    Because,
    Claim,
    Comparison,
    Difference,
    Dimension,
    Evidence,
    Failure,
    Figure,
    Finding,
    Interval,
    Kind,
    LineMap,
    Modality,
    Published,
    Qualifier,
    Reason,
    Relation,
    Report,
    Series,
    Severity,
    Sign,
    Span,
    Status,
    Value,
)
from tests.report.hostile import HOSTILE

TEXTS = {
    "news/beds-2019.txt": (
        "Norway counts its beds\n\n"
        "The country now has some 4,500 hospital beds open, the health ministry said. "
        "The pact of 2014 asks every member for 5% of spending.\n"
        "All of them have pledged that 5% again, the ministry said.\n"
        "Page 3 of 9\n"
        "A ward cost 2,5,0 crowns."
    ),
    "news/beds-2025.txt": (
        "Hospitals are full\n\n"
        "Norway currently has approximately 10,000 hospital beds open. "
        "Health spending is set to reach 4.7% of GDP in 2025. "
        "Parliament wants a floor of 4% of GDP in the law.\n"
        "A deal worth nearly $2 billion was signed.\n"
        "The first ward opened in 2023."
    ),
    "news/union.txt": (
        "Not enough beds, says union\n\n"
        "“We have about 8,000 beds in Norway, no more,” said Kari Nordmann. "
        "Norway spent approximately 4% of its GDP on health in 2023.\n"
        "The union counts 300 nurses on strike."
    ),
    "news/strike.txt": "Strike goes on\n\nOn Monday 450 nurses were on strike. More than 20 wards stay shut.",
    "news/hostile.txt": f"{HOSTILE}\nThe ward has <b>12</b> beds | 13 rooms.\u202e",
}
OLD, NEW, UNION, STRIKE, EVIL = TEXTS

APRIL = Interval(dt.date(2025, 4, 3), dt.date(2025, 5, 1))
PUBLISHED = {
    OLD: Published.on(dt.date(2019, 5, 11)),
    NEW: Published(
        APRIL,
        "evidence",
        (
            Evidence(
                "currently",
                Span(32, 41),
                "the minister named here took office on 3 April 2025",
                Interval(start=dt.date(2025, 4, 3)),
            ),
            Evidence(
                "Hospitals are full",
                Span(0, 18),
                "the hospital was renamed on 2 May 2025",
                Interval(end=dt.date(2025, 5, 1)),
                "soft",
            ),
            Evidence(
                "in 2023",
                Span(222, 229),
                "named as past; not the year of the article",
                Interval(),
                "weak",
                used=False,
            ),
        ),
    ),
    UNION: Published(
        APRIL,
        "evidence",
        (Evidence("Kari Nordmann", Span(77, 90), "led the union until 1 March 2025", Interval(end=dt.date(2025, 3, 1))),),
        contradiction="“Kari Nordmann” says 1 March 2025 or earlier, “in 2023” with “a year ago” says 2024.",
    ),
    STRIKE: UNDATED,
    EVIL: UNDATED,
}


def report() -> Report:
    """Seven series (a change with a conflict, a plan, an agreement, an open question, three alone), look-alikes, failures."""
    claims = _claims()
    series = _series(claims)
    return Report(
        articles=tuple(
            ArticleRow(id_, f"news/{id_}.txt", None if id_ == EVIL else text.partition("\n")[0], None, "en", PUBLISHED[id_], text)
            for id_, text in TEXTS.items()
        ),
        figures=_figures(),
        claims=tuple(claims.values()),
        series=series,
        lookalikes=_lookalikes(claims),
        findings=_findings(series),
        failures=(
            Failure("read", "news/locked.txt", "permission denied", "let the checker's user read it"),
            Failure("rule", "rules/wards.py", "the pattern ran out of its time limit", "simplify it", 12),
        ),
        version="0.1.0",
    )


def clean() -> Report:
    """The same without failures, errors and warnings, and without what led to them."""
    full = report()
    series = tuple(s for s in full.series if s.id not in {"s-1", "s-4"})
    return replace(full, failures=(), series=series, findings=tuple(f for f in full.findings if f.severity is Severity.INFO))


def empty() -> Report:
    return Report((), (), (), (), (), (), (), "0.1.0")


def _claims() -> dict[str, Claim]:
    day = AsOf(Interval.day(dt.date(2019, 5, 11)), None, "published")
    now = AsOf(APRIL, None, "published")
    in_2023 = AsOf(Interval.year(2023), "in 2023", "stated")
    in_2025 = AsOf(Interval.year(2025), "in 2025", "stated")
    never = AsOf(Interval(), None, "unknown")
    ministry = Attribution("the health ministry", quoted=False)
    made = [
        _claim("beds-19", OLD, "some 4,500 hospital beds", "some 4,500", 4500, 100, "hospital bed", day, said=ministry),
        _claim("pledge-1", OLD, "asks every member for 5%", "5%", 5, 1, "percent", day, Modality.PLEDGE, subject=None),
        _claim("pledge-2", OLD, "pledged that 5%", "5%", 5, 1, "percent", day, Modality.PLEDGE, subject=None),
        _claim("beds-25", NEW, "approximately 10,000 hospital beds", "approximately 10,000", 10000, 10000, "hospital bed", now),
        _claim("plan-25", NEW, "set to reach 4.7% of GDP in 2025", "4.7%", 4.7, 0.1, "percent", in_2025, Modality.PLAN),
        _claim("floor", NEW, "a floor of 4% of GDP", "4%", 4, 1, "percent", now, Modality.FLOOR),
        _claim("deal", NEW, "nearly $2 billion", "nearly $2 billion", 2e9, 1e9, "USD", now, qualifier=Qualifier.NEARLY),
        _claim("beds-un", UNION, "about 8,000 beds in Norway", "about 8,000", 8000, 1000, "hospital bed", now,
               said=Attribution("Kari Nordmann", quoted=True)),
        _claim("spent-23", UNION, "approximately 4% of its GDP", "approximately 4%", 4, 1, "percent", in_2023),
        _claim("nurses-1", UNION, "300 nurses on strike", "300", 300, 100, "nurse", never, qualifier=Qualifier.EXACT),
        _claim("nurses-2", STRIKE, "450 nurses were on strike", "450", 450, 10, "nurse", never, qualifier=Qualifier.EXACT),
        _claim("wards", STRIKE, "More than 20 wards", "More than 20", 20, 10, "ward", never, qualifier=Qualifier.OVER),
    ]  # fmt: skip
    return {c.id: c for c in made}


def _claim(
    id_: str, article: str, quote: str, figure: str, number: float, grain: float, unit: str, as_of: AsOf,
    modality: Modality = Modality.ACTUAL, *, qualifier: Qualifier | None = None, said: Attribution | None = None,
    subject: str | None = "NO",
) -> Claim:  # fmt: skip
    text = TEXTS[article]
    start = text.index(quote)
    at = text.index(figure, start)
    line, column = LineMap.of(text).locate(start)
    hedged = figure.split(" ", maxsplit=1)[0] in {"some", "approximately", "about"}
    before, after = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    paragraph = text[before : after if after >= 0 else len(text)]
    sentence = next(s for s in _sentences(paragraph) if quote in s)
    return Claim(
        id=id_,
        article=article,
        rule="HLT001",
        measure={"percent": "health_share", "USD": "deal_value"}.get(unit, f"{unit.replace(' ', '_')}s"),
        subject=subject,
        place="NO",
        scope=(),
        value=Value(number, None if qualifier is Qualifier.OVER else number, figure, number, grain),
        unit=unit,
        qualifier=qualifier or (Qualifier.ABOUT if hedged else Qualifier.EXACT),
        aspect=Aspect.LEVEL,
        modality=modality,
        as_of=as_of,
        attribution=said,
        figure=Span(at, at + len(figure)),
        figure_text=figure,
        span=Span(start, start + len(quote)),
        line=line,
        column=column,
        quote=quote,
        sentence=sentence,
        because=(
            Because("subject", "NO", "the sentence names it", Span(0, 6), "Norway"),
            Because("modality", modality.value, "no word says otherwise"),
        ),
    )


def _sentences(paragraph: str) -> list[str]:
    parts = paragraph.split(". ")
    return [p + "." for p in parts[:-1]] + parts[-1:]


_NAMES = ("measure", "subject", "place", "scope", "aspect", "modality", "basis", "event", "as_of", "value")


def _compare(left: Claim, right: Claim, relation: Relation, reasons: tuple[Reason, ...], **signs: str) -> Comparison:
    """`signs`: the dimensions that are not the same, with why; a why that begins with a question mark is not said."""
    row = tuple(Dimension(n, _sign(signs.get(n)), signs.get(n, "both say the same").lstrip("? ")) for n in _NAMES)
    low, high = left.value.number, right.value.number
    unit = "percentage_point" if left.unit == "percent" else left.unit
    difference = Difference(high - low, high / low - 1, unit) if relation is not Relation.NOT_COMPARABLE else None
    return Comparison(relation, reasons, row, "the verdict, then the whole row", left, right, difference)


def _sign(why: str | None) -> Sign:
    return Sign.SAME if why is None else Sign.UNKNOWN if why.startswith("?") else Sign.DIFFERENT


def _series(claims: dict[str, Claim]) -> tuple[Series, ...]:
    c = claims.__getitem__
    old, new, rival, spent, plan = (c(id_) for id_ in ("beds-19", "beds-25", "beds-un", "spent-23", "plan-25"))
    pledges, nurses = (c("pledge-1"), c("pledge-2")), (c("nurses-1"), c("nurses-2"))
    six_years = "11 May 2019 and 3 April to 1 May 2025 cannot be the same time"
    beds = (
        _compare(old, new, Relation.CHANGE, (Reason.AS_OF,), as_of=six_years, value="4,500 and 10,000"),
        _compare(old, rival, Relation.CHANGE, (Reason.AS_OF,), as_of=six_years, value="4,500 and 8,000"),
        _compare(new, rival, Relation.CONFLICT, (), value="about 10,000 and about 8,000 lie further apart than “about” carries"),
    )
    share = _compare(
        spent, plan, Relation.CHANGE, (Reason.AS_OF, Reason.MODALITY),
        as_of="2023 and 2025 cannot be the same time", modality="one is a fact, the other a plan", value="about 4% and 4.7%",
    )  # fmt: skip
    open_ = _compare(
        *nurses, Relation.UNDETERMINED, (Reason.AS_OF,),
        as_of=f"? the date of {UNION} is missing", scope="? one may be nationwide", value="300 and 450",
    )  # fmt: skip
    return (
        Series("s-1", "Hospital beds in Norway", "hospital_beds", "NO", "NO", "hospital bed", (old, new, rival), beds),
        Series("s-2", "Norway: health spending, share of GDP", "health_share", "NO", None, "percent", (spent, plan), (share,)),
        Series("s-3", "The pact: pledged spending", "spending_threshold", None, None, "percent", pledges,
               (_compare(*pledges, Relation.AGREEMENT, (Reason.COPY,)),)),
        Series("s-4", "Nurses on strike in Norway", "strikers", "NO", "NO", "nurse", nurses, (open_,)),
        Series("s-5", "Hospital deal: value", "deal_value", "NO", None, "USD", (c("deal"),), ()),
        Series("s-6", "Wards shut in Norway", "wards", "NO", "NO", "ward", (c("wards"),), ()),
        Series("s-7", "Norway: health spending asked for by law", "spending_threshold", "NO", None, "percent", (c("floor"),), ()),
    )  # fmt: skip


def _lookalikes(claims: dict[str, Claim]) -> tuple[Comparison, ...]:
    c = claims.__getitem__
    both = (Reason.MODALITY, Reason.ENTITY)
    signs = {"modality": "one is a pledge, the other a plan", "subject": "the pact and Norway"}
    return (
        _compare(
            c("spent-23"), c("floor"), Relation.NOT_COMPARABLE, (Reason.MODALITY,), modality="one is a fact, the other a floor"
        ),
        _compare(c("pledge-1"), c("plan-25"), Relation.NOT_COMPARABLE, both, **signs),
        _compare(c("pledge-2"), c("plan-25"), Relation.NOT_COMPARABLE, both, **signs),
    )


def _findings(series: tuple[Series, ...]) -> tuple[Finding, ...]:
    beds, _, _, nurses, *_ = series
    change, _, conflict = beds.comparisons
    (open_,) = nurses.comparisons
    return (
        _finding("f-change", "CHANGE", Severity.INFO, beds.name, change),
        _finding("f-nurses", "UNDETERMINED", Severity.WARNING, nurses.name, open_),
        _finding("f-beds", "CONFLICT", Severity.ERROR, beds.name, conflict),
        Finding("f-sum", "SUM", Severity.WARNING, "The parts do not add up", NEW, 4, 1, (), "3 + 4 = 7.\nPrinted is 8."),
    )  # fmt: skip


def _finding(id_: str, code: str, severity: Severity, name: str, of: Comparison) -> Finding:
    """As the judge makes it: the name of the series, then the verdict in full."""
    home = of.right
    said = f"{name}: {summary(of)}"
    return Finding(id_, code, severity, said, home.article, home.line, home.column, (of.left.id, of.right.id), of.explanation, of)


def _figures() -> tuple[Figure, ...]:
    about = {"qualifier": Qualifier.ABOUT}
    rows: tuple[tuple[str, str, Status, Kind, str | None, dict[str, Any]], ...] = (
        (OLD, "some 4,500", Status.READ, Kind.COUNT, None, {"low": 4500, "high": 4500, "unit": "hospital bed", **about}),
        (OLD, "2014", Status.READ, Kind.DATE, None, {"timex": "2014"}),
        (OLD, "5%", Status.READ, Kind.PERCENT, None, {"low": 5, "high": 5, "unit": "percent", "about": ("spending",)}),
        (OLD, "3", Status.SET_ASIDE, Kind.LABEL, "page furniture: a page number", {}),
        (OLD, "9", Status.SET_ASIDE, Kind.LABEL, "page furniture: a page number", {}),
        (OLD, "2,5,0", Status.UNREAD, Kind.COUNT, "the separators do not fit: it may be 250 or 2.5", {}),
        (
            NEW,
            "approximately 10,000",
            Status.READ,
            Kind.COUNT,
            None,
            {"low": 10000, "high": 10000, "unit": "hospital bed", **about},
        ),
        (NEW, "4.7%", Status.READ, Kind.PERCENT, None, {"low": 4.7, "high": 4.7, "unit": "percent"}),
        (
            NEW,
            "nearly $2 billion",
            Status.READ,
            Kind.MONEY,
            None,
            {"low": 2e9, "high": 2e9, "unit": "USD", "qualifier": Qualifier.NEARLY},
        ),
        (
            STRIKE,
            "More than 20",
            Status.READ,
            Kind.COUNT,
            None,
            {"low": 20, "high": None, "unit": "ward", "qualifier": Qualifier.OVER},
        ),
        (EVIL, "<b>12</b>", Status.UNREAD, Kind.COUNT, "markup <b>inside</b> a numeral | odd", {}),
    )
    return tuple(_figure(*row) for row in rows)


def _figure(article: str, text: str, status: Status, kind: Kind, reason: str | None, more: dict[str, Any]) -> Figure:
    start = TEXTS[article].index(text)
    line, column = LineMap.of(TEXTS[article]).locate(start)
    span = Span(start, start + len(text))
    return Figure(article, span, line, column, text, status, kind, span, reason, **more)

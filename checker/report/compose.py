"""From a report to its outline: what to say first, what belongs together, and every code in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.comparison.explain import summary as spelled_out
from checker.ingest.safe import abridged
from checker.judge import meaning
from checker.model import (
    ArticleRow,
    Claim,
    Comparison,
    Evidence,
    Failure,
    Figure,
    Finding,
    Published,
    Report,
    Series,
    Severity,
    Status,
)
from checker.report import days, words
from checker.report.grid import cells
from checker.report.language import foreign
from checker.report.lines import lines, one_line
from checker.report.numbers import claimed, read
from checker.report.outline import Dated, Failed, Lookalike, Numeral, Outline, Point, Quote, Receipt, Thread, Witness
from checker.report.pairs import Articles, numbered, pair, verdict
from checker.report.quoting import article_name, quote
from checker.report.summary import headline, nothing_first, summary
from checker.report.threads import names, split, tags, thread

__all__ = ["outline"]

_OF_A_SERIES = 5
"""Findings of one kind about one series that are told one by one: the series shows the rest."""
_OF_AN_ARTICLE = 40
"""The same for findings inside one article, which stand nowhere else."""
_ALIKE = 5
"""Numerals of one article that are printed and read alike and still have a line each."""
_NOT_ENGLISH = "This article is not in English, and the rules are made for English: trust nothing that is said of its figures."
_PRINTED = 120
"""Characters of a numeral: of one with thousands of digits its ends tell enough."""
_QUOTED = 5
"""Quotes on each side of a look-alike."""


def outline(report: Report) -> Outline:
    """Everything that the report says, ready to be laid out. The same report gives the same outline."""
    articles = {a.id: (number, a) for number, a in enumerate(report.articles, start=1)}
    threads, single, homes = _threads(report.series, articles)
    points = _points(report, articles, homes)
    return Outline(
        headline=headline(report),
        summary=summary(report),
        first=tuple(p for p in points if p.severity is not Severity.INFO),
        nothing_first=nothing_first(report),
        notes=tuple(p for p in points if p.severity is Severity.INFO),
        threads=tuple(threads),
        single=tuple(single),
        lookalikes=_lookalikes(report.lookalikes, articles, homes),
        dated=tuple(_dated(number, a) for number, a in articles.values()),
        receipts=_receipts(report, articles),
        failed=tuple(failed(f) for f in report.failures),
        version=one_line(report.version),
    )


def _threads(series: Sequence[Series], articles: Articles) -> tuple[list[Thread], list[Thread], dict[str, Thread]]:
    """Figures that are tied to others, those that are not, and where each claim stands."""
    threads: list[Thread] = []
    single: list[Thread] = []
    homes: dict[str, Thread] = {}
    for number, (name, one) in enumerate(zip(names(series), series, strict=True), start=1):
        for part, anchor, made in zip(split(one), (f"series-{number}", f"alone-{number}"), (threads, single), strict=True):
            if part:
                made.append(thread(anchor, name, part, articles))
                homes.update((c.id, made[-1]) for c in part.claims)
    return threads, single, homes


def _lookalikes(comparisons: Iterable[Comparison], articles: Articles, homes: Mapping[str, Thread]) -> tuple[Lookalike, ...]:
    """Look-alikes in order. Pairs that repeat one figure, for the same reasons, stand under one heading."""
    together: dict[object, list[Comparison]] = {}
    for comparison in comparisons:
        key = (_named(comparison.left), _named(comparison.right), comparison.reasons, comparison.dimensions)
        together.setdefault(key, []).append(comparison)
    return tuple(_lookalike(f"alike-{i}", same, articles, homes) for i, same in enumerate(together.values(), start=1))


def _lookalike(anchor: str, comparisons: list[Comparison], articles: Articles, homes: Mapping[str, Thread]) -> Lookalike:
    def quoted(claims: Iterable[Claim]) -> tuple[Quote, ...]:
        once = {c.id: c for c in claims}.values()
        return tuple(quote([c], "", homes[c.id].name if c.id in homes else "", articles) for c in once)

    lefts, rights = quoted(c.left for c in comparisons), quoted(c.right for c in comparisons)
    return Lookalike(
        anchor=anchor,
        left=_named(comparisons[0].left),
        right=_named(comparisons[0].right),
        count=len(comparisons),
        lefts=lefts[:_QUOTED],
        rights=rights[:_QUOTED],
        pair=pair(comparisons[0], lefts[0], rights[0], articles),
    )


def _named(claim: Claim) -> str:
    """A claim in a few words: "5% (pledge)", "about 4%"."""
    mood = words.mood(claim)
    return one_line(f"{claimed(claim)} ({mood})" if mood else claimed(claim))


def _points(report: Report, articles: Articles, homes: Mapping[str, Thread]) -> tuple[Point, ...]:
    """Findings, the gravest first; within one grade in the order of the report, those about one series together and of very many
    only the first. The first with a code says what the code means.
    """
    claims = {c.id: c for c in report.claims}
    kinds: dict[tuple[Severity, str, str, bool], list[Finding]] = {}
    for finding in sorted(report.findings, key=lambda f: -f.severity.rank):
        home = next((homes[c].anchor for c in finding.claims if c in homes), None)
        kinds.setdefault((finding.severity, finding.code, home or finding.article, home is None), []).append(finding)
    shown: list[Point] = []
    explained: set[tuple[Severity, str]] = set()
    for (severity, code, _, inside), found in kinds.items():
        told = found[: _OF_AN_ARTICLE if inside else _OF_A_SERIES]
        points = [_point(f, [claims[c] for c in f.claims if c in claims], homes, articles) for f in told]
        points[-1] = replace(points[-1], others=len(found) - len(told))
        if (severity, code) not in explained:
            points[0] = replace(points[0], means=one_line(meaning(code)))
            explained.add((severity, code))
        shown += points
    return tuple(shown)


def _point(finding: Finding, claims: list[Claim], homes: Mapping[str, Thread], articles: Articles) -> Point:
    home = next((homes[c.id] for c in claims if c.id in homes), None)
    number, _ = articles.get(finding.article, (None, None))
    article = f"Article {number}" if number else one_line(finding.article)
    ids = {finding.article, *(c.article for c in claims)}
    return Point(
        severity=finding.severity,
        label=words.SEVERITIES[finding.severity],
        code=one_line(finding.code),
        id=one_line(finding.id),
        message=numbered(days.in_words(_message(finding)), ids, articles),
        said=verdict(finding.comparison, articles)
        if finding.comparison
        else tuple(numbered(days.in_words(line), ids, articles) for line in lines(finding.explanation)),
        source=f"{article}, line {finding.line}",
        means="",
        others=0,
        quotes=tuple(
            quote([c], tag, homes[c.id].name if c.id in homes else "", articles)
            for c, tag in zip(claims, tags(len(claims)), strict=True)
        ),
        target=(home.anchor, home.name) if home else None,
    )


def _message(finding: Finding) -> str:
    """The message; where it ends in the whole verdict of a comparison, the two figures stand for it: the verdict comes below."""
    if finding.comparison is None:
        return finding.message
    whole = spelled_out(finding.comparison)
    if not finding.message.endswith(whole):
        return finding.message
    left, right = finding.comparison.left.value.text, finding.comparison.right.value.text
    both = f"“{left}” twice" if left == right else f"“{left}” and “{right}”"
    return f"{finding.message.removesuffix(whole)}{both}"


def _dated(number: int, article: ArticleRow) -> Dated:
    published = article.published
    return Dated(
        number=number,
        name=article_name(article),
        place=", ".join(one_line(p) for p in (article.path or article.id, article.source) if p),
        published=days.span(published.interval) if published.interval.known else "no date known",
        basis=words.PUBLISHED_BASIS[published.basis],
        contradiction=one_line(published.contradiction) if published.contradiction else None,
        evidence=tuple(sorted((_witness(e, published) for e in published.evidence), key=lambda w: not w.decides)),
    )


def _witness(evidence: Evidence, published: Published) -> Witness:
    notes = [words.STRENGTHS[evidence.strength], "" if evidence.used else "set aside"]
    allowed, whole = evidence.interval, published.interval
    ends = ((allowed.start, whole.start), (allowed.end, whole.end))
    return Witness(
        words=one_line(evidence.text),
        quoted=evidence.span is not None,
        why=one_line(days.in_words(evidence.why)),
        allows=days.span(allowed) if allowed.known else "",
        notes=tuple(n for n in notes if n),
        used=evidence.used,
        decides=evidence.used and any(end is not None and end == decided for end, decided in ends),
    )


def _receipts(report: Report, articles: Articles) -> tuple[Receipt, ...]:
    """One for each article, also where it has no numeral: that is an answer, too."""
    figures: dict[str, list[Figure]] = {id_: [] for id_ in articles}
    for figure in report.figures:
        figures.setdefault(figure.article, []).append(figure)
    return tuple(_receipt(id_, found, articles) for id_, found in figures.items())


def _receipt(id_: str, figures: list[Figure], articles: Articles) -> Receipt:
    number, article = articles.get(id_, (None, None))
    counts = Counter(f.status for f in figures)
    other = article is not None and foreign(article.text)
    in_table = cells(article.text if article else "")
    return Receipt(
        number=number,
        name=article_name(article) if article else one_line(id_),
        read=counts[Status.READ],
        set_aside=counts[Status.SET_ASIDE],
        unread=counts[Status.UNREAD],
        note=_NOT_ENGLISH if other else "",
        numerals=_numerals(figures, [_meaning(f, foreign=other, tabled=in_table(f.span.start)) for f in figures]),
    )


def _numerals(figures: list[Figure], meanings: list[str]) -> tuple[Numeral, ...]:
    """In the order of the text; what is printed and read alike more often than `_ALIKE` times stands once, at the first place."""
    alike: dict[tuple[str, Status, str], list[int]] = {}
    for place, (f, why) in enumerate(zip(figures, meanings, strict=True)):
        alike.setdefault((abridged(one_line(f.text), _PRINTED), f.status, why), []).append(place)
    rows = [
        (place, several, *what)
        for what, places in alike.items()
        for place, several in ([(places[0], places)] if len(places) > _ALIKE else [(p, [p]) for p in places])
    ]
    return tuple(
        Numeral(figures[place].line, figures[several[-1]].line, len(several), text, status, words.STATUSES[status], why)
        for place, several, text, status, why in sorted(rows)
    )


def _meaning(figure: Figure, *, foreign: bool, tabled: bool) -> str:
    if figure.status is not Status.READ:
        reason = one_line(figure.reason or "no reason given")
        # The scan knows English names only: what it takes for part of one is a word of the other language.
        return "not in English" if foreign and reason.startswith("part of a name") else reason
    of = f" ({', '.join(figure.about)})" if figure.about else ""
    untied = "; in a table, whose headings are not read with it" if tabled and not of else ""
    return one_line(f"{read(figure) or figure.kind.value}{of}{untied}")


def failed(failure: Failure) -> Failed:
    where = f"{failure.path}, line {failure.line}" if failure.line else failure.path
    return Failed(
        where=one_line(where),
        step=words.STEPS.get(failure.step, one_line(failure.step)),
        what=one_line(failure.what),
        remedy=one_line(failure.remedy) if failure.remedy else None,
    )

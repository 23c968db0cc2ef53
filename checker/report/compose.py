"""From a report to its outline: what to say first, what belongs together, and every code in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from string import ascii_lowercase

from checker.comparison.explain import summary as spelled_out
from checker.model import (
    ArticleRow,
    Claim,
    Comparison,
    Dimension,
    Evidence,
    Failure,
    Figure,
    Finding,
    Published,
    Qualifier,
    Relation,
    Report,
    Series,
    Severity,
    Sign,
    Status,
)
from checker.report import days, words
from checker.report.lines import lines, one_line
from checker.report.numbers import claimed, difference, read
from checker.report.outline import (
    Compared,
    Dated,
    Failed,
    Lookalike,
    Numeral,
    Outline,
    Pair,
    Point,
    Quote,
    Receipt,
    Thread,
    Witness,
)
from checker.report.quoting import article_name, quote
from checker.report.summary import headline, nothing_first, summary
from checker.report.timeline import timeline

__all__ = ["outline"]

Articles = Mapping[str, tuple[int, ArticleRow]]


def outline(report: Report) -> Outline:
    """Everything that the report says, ready to be laid out. The same report gives the same outline."""
    articles = {a.id: (number, a) for number, a in enumerate(report.articles, start=1)}
    threads = [_thread(f"series-{i}", s, articles) for i, s in enumerate(report.series, start=1)]
    homes = {c.id: thread for s, thread in zip(report.series, threads, strict=True) for c in s.claims}
    points = _points(report, articles, homes)
    return Outline(
        headline=headline(report),
        summary=summary(report),
        first=tuple(p for p in points if p.severity is not Severity.INFO),
        nothing_first=nothing_first(report),
        notes=tuple(p for p in points if p.severity is Severity.INFO),
        threads=tuple(t for t in threads if len(t.quotes) > 1),
        single=tuple(t for t in threads if len(t.quotes) <= 1),
        lookalikes=_lookalikes(report.lookalikes, articles, homes),
        dated=tuple(_dated(number, a) for number, a in articles.values()),
        receipts=_receipts(report, articles),
        failed=tuple(failed(f) for f in report.failures),
        version=one_line(report.version),
    )


def tags(count: int) -> tuple[str, ...]:
    """a, b ... z, aa, ab ...: letters, so that no name of a figure looks like a figure. One alone needs none."""
    return tuple(_tag(n) for n in range(count)) if count != 1 else ("",)


def _tag(n: int) -> str:
    return ascii_lowercase[n] if n < 26 else _tag(n // 26 - 1) + ascii_lowercase[n % 26]


def _thread(anchor: str, series: Series, articles: Articles) -> Thread:
    letters, name = tags(len(series.claims)), one_line(series.name)
    quotes = {c.id: quote(c, tag, name, articles) for c, tag in zip(series.claims, letters, strict=True)}
    return Thread(
        anchor=anchor,
        name=name,
        quotes=tuple(quotes.values()),
        pairs=tuple(_pair(c, quotes[c.left.id], quotes[c.right.id], articles) for c in series.comparisons),
        timeline=timeline(series, letters),
    )


def _pair(comparison: Comparison, left: Quote, right: Quote, articles: Articles) -> Pair:
    return Pair(
        left=left,
        right=right,
        relation=comparison.relation,
        verdict=words.RELATIONS[comparison.relation],
        difference=_difference(comparison),
        reasons=reasons(comparison, articles),
        dimensions=tuple(
            Compared(one_line(words.field(d.name)), d.sign, words.SIGNS[d.sign], _why(d, comparison, articles))
            for d in comparison.dimensions
        ),
    )


def _difference(comparison: Comparison) -> str | None:
    """Only between figures of one series: between others a difference means nothing, and printing one would invite its use."""
    relation, found = comparison.relation, comparison.difference
    if found is None or relation is Relation.NOT_COMPARABLE or (relation is Relation.AGREEMENT and found.absolute == 0):
        return None
    hedged = any(c.qualifier is not Qualifier.EXACT for c in (comparison.left, comparison.right))
    return one_line(difference(found, about=hedged, directed=relation in {Relation.CHANGE, Relation.AGREEMENT}))


def reasons(comparison: Comparison, articles: Articles) -> tuple[str, ...]:
    """Each reason as a sentence, with what the row of dimensions says about it; then what else the verdict hangs on."""
    row = {d.name: d for d in comparison.dimensions}
    told: list[str] = []
    said = []
    for code in comparison.reasons:
        sentence = words.reason(code, comparison.relation)
        name = words.DIMENSION_OF.get(code, "")
        if name in row and (row[name].sign is not Sign.SAME or name == "value"):
            sentence = f"{sentence.removesuffix('.')}: {_why(row[name], comparison, articles)}."
            told.append(name)
        said.append(sentence)
    rest = [d for d in comparison.dimensions if d.name not in told and _decides(d, comparison.relation)]
    return (*said, *(f"{one_line(words.field(d.name))}: {_why(d, comparison, articles)}." for d in rest))


def _decides(dimension: Dimension, relation: Relation) -> bool:
    """What a conflict is made of, and what is missing where nothing can be told."""
    if relation is Relation.CONFLICT:
        return dimension.name == "value"
    return relation is Relation.UNDETERMINED and dimension.sign is Sign.UNKNOWN


def _why(dimension: Dimension, comparison: Comparison, articles: Articles) -> str:
    why = days.in_words(dimension.why) if dimension.name == "as_of" else dimension.why
    return _numbered(why, (comparison.left.article, comparison.right.article), articles)


def _numbered(text: str, ids: Iterable[str], articles: Articles) -> str:
    """`text` with the paths of these articles replaced by their numbers in the report."""
    for id_ in sorted(set(ids), key=len, reverse=True):
        if id_ in articles and not id_.isalnum():
            text = text.replace(id_, f"Article {articles[id_][0]}")
    return one_line(text)


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
        return tuple(quote(c, "", homes[c.id].name if c.id in homes else "", articles) for c in once)

    lefts, rights = quoted(c.left for c in comparisons), quoted(c.right for c in comparisons)
    return Lookalike(
        anchor=anchor,
        left=_named(comparisons[0].left),
        right=_named(comparisons[0].right),
        count=len(comparisons),
        lefts=lefts,
        rights=rights,
        pair=_pair(comparisons[0], lefts[0], rights[0], articles),
    )


def _named(claim: Claim) -> str:
    """A claim in a few words: "5% (pledge)", "about 4%"."""
    mood = words.mood(claim)
    return one_line(f"{claimed(claim)} ({mood})" if mood else claimed(claim))


def _points(report: Report, articles: Articles, homes: Mapping[str, Thread]) -> list[Point]:
    """Findings, the gravest first; within one grade in the order of the report."""
    claims = {c.id: c for c in report.claims}
    ordered = sorted(report.findings, key=lambda f: -f.severity.rank)
    return [_point(f, [claims[c] for c in f.claims if c in claims], homes, articles) for f in ordered]


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
        message=_numbered(days.in_words(_message(finding)), ids, articles),
        said=_verdict(finding.comparison, articles)
        if finding.comparison
        else tuple(_numbered(days.in_words(line), ids, articles) for line in lines(finding.explanation)),
        source=f"{article}, line {finding.line}",
        quotes=tuple(
            quote(c, tag, homes[c.id].name if c.id in homes else "", articles)
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


def _verdict(comparison: Comparison, articles: Articles) -> tuple[str, ...]:
    gap = _difference(comparison)
    verdict = words.RELATIONS[comparison.relation]
    return (f"{verdict}: {gap}." if gap else f"{verdict}.", *reasons(comparison, articles))


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
    return Receipt(
        number=number,
        name=article_name(article) if article else one_line(id_),
        read=counts[Status.READ],
        set_aside=counts[Status.SET_ASIDE],
        unread=counts[Status.UNREAD],
        numerals=tuple(Numeral(f.line, one_line(f.text), f.status, words.STATUSES[f.status], _meaning(f)) for f in figures),
    )


def _meaning(figure: Figure) -> str:
    if figure.status is not Status.READ:
        return one_line(figure.reason or "no reason given")
    of = f" ({', '.join(figure.about)})" if figure.about else ""
    return one_line(f"{read(figure) or figure.kind.value}{of}")


def failed(failure: Failure) -> Failed:
    where = f"{failure.path}, line {failure.line}" if failure.line else failure.path
    return Failed(
        where=one_line(where),
        step=words.STEPS.get(failure.step, one_line(failure.step)),
        what=one_line(failure.what),
        remedy=one_line(failure.remedy) if failure.remedy else None,
    )

"""Why: the whole way from the words of an article to a verdict, for one finding, series, comparison, claim or rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.comparison.explain import summary
from checker.errors import UsageError
from checker.ingest.safe import printable
from checker.judge import meaning
from checker.listing import place_of
from checker.model import ArticleRow, Claim, Comparison, Dimension, Evidence, Finding, Report, Series
from checker.report import days, numbers, words

if TYPE_CHECKING:
    from checker.rulebook import LoadedRule

__all__ = ["Explained", "explain", "explain_code", "explain_rule"]

_SHOWN = 5
"""How many ids an error names: enough to see the way they are written."""


@dataclass(frozen=True, slots=True)
class Explained:
    """An explanation: `text` for a person, `row` for a program."""

    kind: str
    id: str
    text: str
    row: dict[str, Any]


def explain(report: Report, id_: str) -> Explained:
    """Explain what has this id in `report`; the beginning of an id is enough where only one thing has it.

    A comparison's id is that of its two claims with a colon between. Raises UsageError for an id that nothing or several have.
    """
    things = dict(_things(report))
    matches = [id_] if id_ in things else sorted(name for name in things if id_ and name.startswith(id_))
    # A comparison's id begins with that of its left claim: whoever gives the beginning of a claim's id means the claim.
    matches = [name for name in matches if not isinstance(things[name], Comparison)] or matches
    if len(matches) != 1:
        raise _not_one(id_, matches, things)
    thing = things[matches[0]]
    lines: Iterable[str]
    row: dict[str, Any]
    match thing:
        case Finding():
            kind, lines, row = "finding", _finding(report, thing), {"finding": thing.row()}
            if thing.comparison:
                row["comparison"] = thing.comparison.row()
        case Series():
            kind, lines, row = "series", _series(report, thing), {"series": thing.row(), "claims": [c.row() for c in thing.claims]}
        case Comparison():
            kind, lines, row = "comparison", _comparison(report, thing), {"comparison": thing.row()}
        case _:
            kind, lines, row = (
                "claim",
                _claim(report, thing),
                {"claim": thing.row(), "article": report.article(thing.article).row()},
            )
    return Explained(kind, matches[0], _block(lines), row)


def explain_rule(rule: LoadedRule) -> Explained:
    """What a rule looks for, and the examples that are its tests."""
    found = [e for e in rule.rule.examples if e.figure is not None]
    left = [e for e in rule.rule.examples if e.figure is None]
    lines = [
        f"Rule {rule.id}, {rule.name}",
        *rule.doc.splitlines(),
        "",
        f"Measure: {rule.measure}",
        f"From:    {rule.pack}, {place_of(rule)}",
    ]
    lines += ["", "It reads:"]
    for example in found:
        fields = ", ".join(f"{name} {_plainly(value)}" for name, value in example.fields.items())
        lines += [f"  “{example.text}”", f"      {example.figure}" + (f": {fields}" if fields else "")]
    lines += ["", "It leaves alone:", *(f"  “{example.text}”" for example in left)]
    row = {
        "id": rule.id,
        "name": rule.name,
        "measure": rule.measure,
        "doc": rule.doc,
        "pack": rule.pack,
        "file": place_of(rule),
        "examples": [
            {"text": e.text, "figure": e.figure, **({"expect": dict(e.fields)} if e.fields else {})} for e in rule.rule.examples
        ],
    }
    return Explained("rule", rule.id, _block(lines), {"rule": row})


def explain_code(code: str) -> Explained | None:
    """What a code of findings means; None for what is none."""
    said = meaning(code.upper())
    return Explained("code", code.upper(), _block([f"{code.upper()}: {said}"]), {"meaning": said}) if said else None


_Thing = Finding | Series | Comparison | Claim


def _plainly(value: object) -> str:
    """An expected field without Python's brackets and quotation marks."""
    return " ".join(str(v) for v in value) if isinstance(value, tuple | list) else "not said" if value is None else str(value)


def _things(report: Report) -> Iterator[tuple[str, _Thing]]:
    for claim in report.claims:
        yield claim.id, claim
    for comparison in (*(c for s in report.series for c in s.comparisons), *report.lookalikes):
        yield _pair(comparison), comparison
    for series in report.series:
        yield series.id, series
    for finding in report.findings:
        yield finding.id, finding


def _pair(comparison: Comparison) -> str:
    return f"{comparison.left.id}:{comparison.right.id}"


def _not_one(id_: str, matches: list[str], things: dict[str, _Thing]) -> UsageError:
    if matches:
        more = f" and {len(matches) - _SHOWN} more" if len(matches) > _SHOWN else ""
        return UsageError(f"{id_!r} is the beginning of several ids: {', '.join(matches[:_SHOWN])}{more}", remedy="give more of it")
    if not things:
        return UsageError(f"nothing has the id {id_!r}: there is neither a claim nor a finding in what was read")
    return UsageError(
        f"nothing has the id {id_!r} in what was read",
        remedy="ids are in the report; give the same PATH as there. `checker rules` lists the rules",
    )


def _finding(report: Report, finding: Finding) -> Iterator[str]:
    yield f"Finding {finding.id}: {finding.code}, {finding.severity.value} ({words.SEVERITIES[finding.severity].lower()})"
    yield f"{finding.article}:{finding.line}:{finding.column}: {finding.message}"
    if said := meaning(finding.code):
        yield f"{finding.code}: {said}"
    yield ""
    if finding.comparison:
        yield from _comparison(report, finding.comparison)
        return
    yield finding.explanation
    for id_ in finding.claims:
        yield ""
        yield from _claim(report, report.claim(id_))


def _series(report: Report, series: Series) -> Iterator[str]:
    yield f"Series {series.id}: {series.name}"
    yield "These claims are compared, because they share a measure, a subject, a place and a unit. In order of time:"
    for claim in series.claims:
        yield f"  {days.span(claim.as_of.interval)}: {numbers.claimed(claim)}  [{claim.id}]"
        yield f"      {_place(claim)} “{claim.quote}”"
    if not series.comparisons:
        yield "There is nothing to compare it with."
    for comparison in series.comparisons:
        yield ""
        yield from _comparison(report, comparison, deep=False)
    if series.left_out:
        yield ""
        yield f"{words.counted(series.left_out, 'conflict')} more: each of their figures is in one above."


def _comparison(report: Report, comparison: Comparison, *, deep: bool = True) -> Iterator[str]:
    yield f"Comparison {_pair(comparison)}: {words.RELATIONS[comparison.relation]}"
    for side, claim in (("left", comparison.left), ("right", comparison.right)):
        yield f"  {side}: {numbers.claimed(claim)}, {_place(claim)} “{claim.quote}”"
    yield ""
    yield from _dimensions(comparison.dimensions)
    yield ""
    yield f"So: {summary(comparison)}."
    signs = {d.name: d.sign for d in comparison.dimensions}
    for code in comparison.reasons:
        sign = signs.get(words.DIMENSION_OF.get(code, ""))
        yield f"  {code.value}: {words.reason(code, comparison.relation, sign)}"
    if deep:
        for claim in (comparison.left, comparison.right):
            yield ""
            yield from _claim(report, claim)


def _dimensions(dimensions: tuple[Dimension, ...]) -> Iterator[str]:
    names = {d.name: words.DIMENSIONS.get(d.name, d.name) for d in dimensions}
    width = max(map(len, names.values()), default=0)
    for dimension in dimensions:
        yield f"  {dimension.sign.value:<2} {names[dimension.name]:<{width}}  {dimension.why}"


def _claim(report: Report, claim: Claim) -> Iterator[str]:
    yield f"Claim {claim.id}: {numbers.claimed(claim)}, read by rule {claim.rule}"
    yield f"  {_place(claim)} “{claim.quote}”"
    whys = {b.field: b for b in claim.because}
    fields = _fields(claim)
    names = max(len(words.field(name)) for name, _ in fields)
    for name, value in fields:
        why = whys.get(name)
        heard = f"“{why.text}”: " if why and why.text else ""
        yield f"  {words.field(name):<{names}}  {value}" + (f"  <- {heard}{why.why}" if why else "")
    yield from _dating(report.article(claim.article))


def _fields(claim: Claim) -> list[tuple[str, str]]:
    when = days.span(claim.as_of.interval) if claim.as_of.interval.known else "not known"
    fields = [
        ("measure", claim.measure),
        ("subject", claim.subject or "not said"),
        ("place", claim.place or "not said"),
        ("scope", ", ".join(claim.scope) or "not narrowed"),
        ("unit", claim.printed_unit or claim.unit or "none"),
        ("aspect", claim.aspect.value),
        ("modality", words.MOODS[claim.modality]),
        ("as_of", f"{when} ({words.AS_OF_BASIS[claim.as_of.basis]})"),
        ("event", claim.event),
        ("basis", claim.basis),
        ("counted_by", claim.counted_by),
        ("attribution", claim.attribution.speaker if claim.attribution else None),
    ]
    return [(name, value) for name, value in fields if value]


def _dating(article: ArticleRow) -> Iterator[str]:
    published = article.published
    when = days.span(published.interval) if published.interval.known else "not known when"
    yield f"  {article.id} was published: {when} ({words.PUBLISHED_BASIS[published.basis]})"
    if published.contradiction:
        yield f"    {published.contradiction}"
    for evidence in published.evidence:
        yield f"    {_evidence(evidence)}"


def _evidence(evidence: Evidence) -> str:
    note = words.STRENGTHS[evidence.strength]
    unused = "" if evidence.used else "not used, "
    return f"{unused}“{evidence.text}”: {evidence.why}; {days.span(evidence.interval)}" + (f" ({note})" if note else "")


def _place(claim: Claim) -> str:
    return f"{claim.article}:{claim.line}:{claim.column}"


def _block(lines: Iterable[str]) -> str:
    """Quotes come from articles: each line is made harmless, and a line break inside a quote starts no line of ours."""
    return "".join(f"{printable(' '.join(line.splitlines())).rstrip()}\n" for line in lines)

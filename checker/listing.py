"""Figures, claims, rules and the gate's verdict as lists of their own: a table for a person, rows for a program.

Every format carries the failures, so that a list of what could be read never passes for a list of all there is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.errors import UsageError
from checker.gate import GateResult
from checker.ingest.safe import printable
from checker.judge import meaning
from checker.model import Claim, Failure, Figure, Severity, Status
from checker.report import days, numbers, words
from checker.report.json import dumped
from checker.report.lines import one_line

if TYPE_CHECKING:
    from checker.rulebook import LoadedRule

__all__ = ["FORMATS", "claims", "figures", "place_of", "rules", "verdict"]

FORMATS = ("text", "json", "jsonl")

_WIDE = 60
"""Characters of a quote in a table; the rows carry it whole."""


def figures(found: Sequence[Figure], failures: Sequence[Failure], kind: str) -> str:
    """The coverage receipt: each numeral with its value, or with the reason why it has none."""
    if kind != "text":
        return _rows("figures", [f.row() for f in found], failures, kind)
    table = [
        (
            f"{f.article}:{f.line}:{f.column}",
            _short(f.text),
            words.STATUSES[f.status],
            f.kind.value,
            numbers.read(f) or "-",
            f.reason or "",
        )
        for f in found
    ]
    counts = Counter(f.status for f in found)
    parts = [f"{counts[status]:,} {words.STATUSES[status]}" for status in Status]
    summary = f"{words.counted(len(found), 'numeral')}: {', '.join(parts)}"
    return _table(("where", "figure", "became", "kind", "value", "why"), table) + _ending(summary, failures)


def claims(found: Sequence[Claim], failures: Sequence[Failure], kind: str) -> str:
    """The claims alone: what each figure is about, whose, where, when and in what mood."""
    if kind != "text":
        return _rows("claims", [c.row() for c in found], failures, kind)
    lines = [line for claim in found for line in _claim(claim)]
    return "".join(f"{line}\n" for line in lines) + _ending(words.counted(len(found), "claim"), failures)


def _claim(claim: Claim) -> Iterator[str]:
    yield one_line(f"{claim.article}:{claim.line}:{claim.column}: {numbers.claimed(claim)}")
    yield f"    “{one_line(claim.quote)}”"
    for name, value in (
        ("measure", claim.measure),
        ("whose", claim.subject),
        ("place", claim.place),
        ("kind", words.mood(claim)),
        ("when", days.span(claim.as_of.interval) if claim.as_of.interval.known else "the text does not say"),
        ("said by", claim.attribution.speaker if claim.attribution else None),
        ("id", claim.id),
    ):
        if value:
            yield f"    {name + ':':<9}{one_line(value)}"
    yield ""


def rules(found: Sequence[LoadedRule], kind: str) -> str:
    """The installed rules. `file` says where each comes from."""
    if kind != "text":
        rows = [
            {"id": r.id, "name": r.name, "measure": r.measure, "pack": r.pack, "file": place_of(r), "doc": r.doc} for r in found
        ]
        return _rows("rules", rows, (), kind)
    table = [(r.id, r.name, r.measure, r.pack, place_of(r)) for r in found]
    return _table(("id", "name", "measure", "pack", "file"), table) + _ending(words.counted(len(found), "rule"), ())


def place_of(rule: LoadedRule) -> str:
    """A rule's file, from the current folder where it lies in there."""
    file, here = Path(rule.file), Path.cwd()
    return str(file.relative_to(here) if file.is_relative_to(here) else file)


def verdict(result: GateResult, failures: Sequence[Failure], fail_on: Severity) -> str:
    """What the gate found, a line for each finding that stops the build, and what their codes mean."""
    lines = [f"{f.article}:{f.line}:{f.column}: {f.severity.value} {f.code}: {f.message} [{f.id}]" for f in result.new]
    lines += [f"waiver ran out on {w.expires}: {w.message} [{w.id}]" for w in result.expired]
    lines += [f"in the baseline, no longer found: {w.message} [{w.id}]" for w in result.gone]
    lines += [f"{code}: {said}" for code in sorted({f.code for f in result.new}) if (said := meaning(code))]
    held = f", {len(result.known):,} in the baseline" if result.known else ""
    minor = f", {len(result.minor):,} below {fail_on.value}" if result.minor else ""
    summary = f"{words.counted(len(result.new), 'new finding')} at or above {fail_on.value}{held}{minor}"
    return "".join(f"{one_line(line)}\n" for line in lines) + _ending(summary, failures)


def _rows(name: str, rows: list[dict[str, Any]], failures: Sequence[Failure], kind: str) -> str:
    """As in the report: one document, or a line for each row that says in `row` what it is."""
    failed = [f.row() for f in failures]
    if kind == "json":
        return dumped({name: rows, "failures": failed}, indent=2) + "\n"
    if kind == "jsonl":
        named = [*((name.removesuffix("s"), row) for row in rows), *(("failure", row) for row in failed)]
        return "".join(f"{dumped({'row': what, **row})}\n" for what, row in named)
    raise UsageError(f"unknown format {kind!r}", remedy=f"known: {', '.join(FORMATS)}")


def _table(head: Sequence[str], table: Sequence[Iterable[str]]) -> str:
    if not table:
        return ""
    from tabulate import tabulate  # noqa: PLC0415 - only a table needs it

    cells = [[printable(cell) for cell in row] for row in table]
    # Values are words ("4,500"): left as they are, not read as numbers and aligned by a decimal point.
    return tabulate(cells, headers=head, tablefmt="simple", disable_numparse=True) + "\n\n"


def _ending(summary: str, failures: Sequence[Failure]) -> str:
    lines = [summary, *(f"failed: {printable(str(f))}" for f in failures)]
    if failures:
        lines.append(f"Incomplete: {words.counted(len(failures), 'failure')}.")
    return "\n".join(lines) + "\n"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDE else f"{line[: _WIDE - 1]}…"

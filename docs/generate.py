"""Writes docs/rules/ and docs/checks.md from the rules, the codes and what was measured of them.

    python docs/generate.py            writes the pages (`make docs`)

A rule's page is made of its docstring, of what it reads and what it leaves alone, of its examples and of how often it is right
(benchmarks/rates.json). Nothing on a page is written by hand; a test compares the pages with what this module makes.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker import checks, judge, rulebook
from checker.cues import pattern
from checker.model import Severity
from checker.rule import Example, Rule, Words
from checker.rulebook import LoadedRule

__all__ = ["pages"]

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
RATES = ROOT / "benchmarks" / "rates.json"

_SHOWN = 40
"""Words of one list that a page shows: the rest stands in the rule's file."""

_AREAS = {
    "ECO": "Economy",
    "EVT": "Events",
    "GEN": "General",
    "MIL": "Military",
    "NAT": "Nature and measures",
    "PEO": "People",
    "POL": "Politics and population",
}


@dataclass(frozen=True)
class Measured:
    """What was measured (rates.json): counts on the gold and on the clusters for each rule, findings of each code by verdict."""

    gold: Mapping[str, Mapping[str, int]]
    clusters: Mapping[str, Mapping[str, Any]]
    codes: Mapping[str, Mapping[str, int]]
    corpora: Mapping[str, str]


def pages() -> dict[Path, str]:
    """Every generated page: its path from the project's root, and its text."""
    found = sorted((entry for entry in rulebook.load().rules if entry.own), key=lambda entry: entry.id)
    measured = _measured()
    out = {Path("docs/rules") / f"{entry.name}.md": _rule_page(entry, found, measured) for entry in found}
    out[Path("docs/rules/README.md")] = _index(found, measured)
    out[Path("docs/checks.md")] = _checks_page(measured)
    return out


def write() -> None:
    """Writes the pages and takes away those of rules that are gone."""
    wanted = {ROOT / path: text for path, text in pages().items()}
    (DOCS / "rules").mkdir(exist_ok=True)
    for page in (DOCS / "rules").glob("*.md"):
        if page not in wanted:
            page.unlink()
    for page, text in wanted.items():
        page.write_text(text, encoding="utf-8")


def _measured() -> Measured:
    rates = json.loads(RATES.read_text(encoding="utf-8")) if RATES.exists() else {}
    gold, clusters = rates.get("gold", {}), rates.get("clusters", {})
    corpora = {name: part["corpus"] for name, part in rates.items()}
    return Measured(gold.get("rules", {}), clusters.get("rules", {}), clusters.get("codes", {}), corpora)


# --- one rule ---


def _rule_page(entry: LoadedRule, every: Sequence[LoadedRule], measured: Measured) -> str:
    rule = entry.rule
    parts = [
        f"# {rule.id} {rule.name}",
        _prose(entry.doc),
        f"Measure `{rule.measure}`, in [`rules/{Path(entry.file).name}`](../../rules/{Path(entry.file).name}).",
        "## What it reads",
        _bullets(_reads(rule)),
        "## What its claims say",
        _bullets(_says(rule, every)),
        "## Found",
        _table(("sentence", "figure", "read as"), (_found(e) for e in rule.examples if e.figure is not None)),
        "## Left alone",
        _bullets(_cell(e.text) for e in rule.examples if e.figure is None),
        "## How often it is right",
        *_rates(rule.id, measured),
    ]
    return _page(parts)


def _reads(rule: Rule) -> Iterator[str]:
    if rule.counts:
        yield f"Asked about counts of {_words(rule.counts)}."
    if rule.units:
        yield f"Asked about {_words(_UNITS.get(unit, f'figures in {unit}') for unit in rule.units)}."
    for said, words in (
        ("One of these stands in the sentence", rule.when),
        ("And one of these", rule.also),
        ("The figure belongs to one of these", rule.attached),
        ("Or one of these leads to it", rule.led_by),
        ("Once the text is about it, these are enough", rule.carry),
        ("None of these stands in the figure's clause", rule.not_when),
        ("The figure belongs to none of these", rule.not_attached),
    ):
        if words:
            yield f"{said}: {_words(words)}."
    if rule.follows:
        yield f"It may follow claims of {_words(rule.follows, sign='`')}."
    if rule.refine is not None:
        doc = " ".join((rule.refine.__doc__ or "").split())
        yield "Where words are not enough, a function decides" + (f": {doc[0].lower()}{doc[1:]}" if doc else ".")


_UNITS = {
    "*": "any unit that no other rule takes",
    "count": "counts of anything",
    "number": "numbers without a noun",
    "rank": "ranks",
}


def _says(rule: Rule, every: Sequence[LoadedRule]) -> Iterator[str]:
    if rule.unit:
        yield f"Unit: {rule.unit}."
    if rule.subject:
        yield f"Whose: the {rule.subject.role}."
    if rule.place:
        yield f"Where: the {rule.place.role}."
    if rule.scopes:
        yield f"Narrowed by: {_words(rule.scopes)}."
    yield f"Unless the words say otherwise it is {_aspect(rule)}, {rule.modality.value}."
    for flag, meaning in (
        (rule.annual, "A figure of a whole year: before the year is over it is an estimate at best."),
        (rule.change, "The measure is itself a change: “grew 5%” is its level."),
        (rule.episodic, "Each figure belongs to one happening: figures of two happenings are never compared."),
        (rule.answered, "It counts those who gave an answer, whatever the answer denies or supposes."),
        (rule.grows, "Within one happening it only grows: a later article with more is a change, with less a conflict."),
    ):
        if flag:
            yield meaning
    if rule.family:
        others = [other for other in every if other.rule.family == rule.family and other.id != rule.id]
        links = ", ".join(f"[{other.name}]({other.name}.md)" for other in others)
        yield f"Not to be paired with its family, {rule.family}" + (f": {links}." if links else ".")
    yield "How far two of its values may lie apart: [decision 6](../decisions/0006-how-far-two-figures-may-lie-apart.md)."


def _aspect(rule: Rule) -> str:
    return f"an {rule.aspect.value}" if rule.aspect.value[0] in "aeiou" else f"a {rule.aspect.value}"


def _found(example: Example) -> tuple[str, ...]:
    fields = ", ".join(f"{name} {_value(value)}" for name, value in example.fields.items())
    return _cell(example.text), f"**{_cell(example.figure or '')}**", _cell(fields)


def _value(value: object) -> str:
    if value is None:
        return "open"
    return " + ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)


def _rates(rule: str, measured: Measured) -> Iterator[str]:
    gold, seen = measured.gold.get(rule), measured.clusters.get(rule)
    if gold:
        counts = f"{_many(gold['found'], 'claim')} found, {gold['missed']} missed, {gold['false']} false"
        yield f"On the {measured.corpora['gold']}: {counts}, {_many(gold['false_conflicts'], 'false conflict')}."
    if seen:
        found = "these findings:" if seen["findings"] else "no findings."
        yield f"On real articles ({measured.corpora['clusters']}): {_many(seen['claims'], 'claim')}, {found}"
        if seen["findings"]:
            yield _table(_VERDICTS, ((code, *_verdict(counts)) for code, counts in seen["findings"].items()))
    if not (gold or seen):
        yield "Not measured yet: none of the articles at hand has such a figure. Its examples are all that is known."


_VERDICTS = ("code", "findings", "right", "wrong", "unclear", "right of the clear ones")


def _verdict(counts: Mapping[str, int]) -> tuple[str, ...]:
    """How many, and what an editor said of them."""
    right, wrong, unclear = (counts.get(name, 0) for name in ("right", "wrong", "unclear"))
    share = f"{right / (right + wrong):.0%}" if right + wrong else "not judged"
    return str(sum(counts.values())), str(right), str(wrong), str(unclear), share


# --- all rules, all codes ---


def _index(found: Sequence[LoadedRule], measured: Measured) -> str:
    parts = ["# The rules that come with the checker", f"{len(found)} {_ABOUT_RULES}"]
    areas: dict[str, list[LoadedRule]] = defaultdict(list)
    for entry in found:
        areas[_AREAS.get(entry.id.rstrip("0123456789"), "Others")].append(entry)
    for area, entries in sorted(areas.items()):
        parts.append(f"## {area}")
        parts.append(
            _table(("id", "rule", "what", "found", "missed", "false", "claims", "judged"), (_row(e, measured) for e in entries))
        )
    missed = measured.gold.get("no rule", {}).get("missed", 0)
    if missed:
        parts.append(f"Of the gold, {_many(missed, 'claim')} more {'is' if missed == 1 else 'are'} of measures that no rule has.")
    return _page(parts)


_ABOUT_RULES = """measures, one file each in [`rules/`](../../rules). `checker rules` lists them with those of your own;
[adding one](../../CONTRIBUTING.md#add-a-rule-in-five-steps) takes five steps.

Found, missed and false: claims against an editor's gold. Claims: how many the rule makes on real articles. Judged: its findings
there that an editor calls right, of those that are clear. A blank: those articles have no such figure.
[How it is measured](../../benchmarks/README.md)."""


def _row(entry: LoadedRule, measured: Measured) -> tuple[str, ...]:
    gold = measured.gold.get(entry.id, {})
    seen = measured.clusters.get(entry.id, {})
    total: Counter[str] = Counter()
    for counts in seen.get("findings", {}).values():
        total.update(counts)
    return (
        entry.id,
        f"[{entry.name}]({entry.name}.md)",
        _cell(_prose(entry.doc)),
        *(str(gold.get(name, "")) for name in ("found", "missed", "false")),
        str(seen.get("claims", "")),
        _right(total),
    )


def _checks_page(measured: Measured) -> str:
    between = (
        (f"`{code}`", severity.value, text, _right(measured.codes.get(code, {}))) for code, (severity, text) in judge.CODES.items()
    )
    inside = ((f"`{code}`", text, _right(measured.codes.get(code, {}))) for code, text in checks.CODES.items())
    parts = [
        "# What the checker reports",
        f"Severity says what to do: {_SEVERITIES}. {_ABOUT_CODES}",
        "## Between two figures",
        "Of two articles or of one. The severity is the highest that the code has; doubt lowers it.",
        _table(("code", "severity", "what it says", "judged"), between),
        "## Inside one article",
        _ABOUT_CHECKS,
        _table(("code", "what is checked", "judged"), inside),
    ]
    return _page(parts)


_ABOUT_CODES = """A code that is right less than nine times in ten on real articles is no more than info.
Judged: findings on real articles that an editor calls right, of those that are clear
([how it is measured](../benchmarks/README.md))."""

_ABOUT_CHECKS = """An article against itself, with the arithmetic shown. Error or warning where a check fails; info where it may
well be wrong, and where it holds and is worth saying."""

_MEANING = {
    Severity.ERROR: "cannot stand as printed",
    Severity.WARNING: "look at it",
    Severity.INFO: "good to know",
}
_SEVERITIES = ", ".join(f"**{severity.value}** {meaning}" for severity, meaning in _MEANING.items())


def _right(counts: Mapping[str, int]) -> str:
    clear = counts.get("right", 0) + counts.get("wrong", 0)
    return f"{counts.get('right', 0)} of {clear}" if clear else ""


# --- Markdown ---


def _prose(doc: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in doc.strip().split("\n\n"))


def _words(words: Words | Iterable[str], sign: str = "") -> str:
    """The words of a list, raw patterns told apart: they are for a reader of the rule's file."""
    listed = list(words)
    plain = [word for word in listed if not isinstance(word, pattern)]
    shown = [f"{sign}{word}{sign}" if sign else _cell(word) for word in plain[:_SHOWN]]
    more = [f"{len(plain) - _SHOWN} more words"] if len(plain) > _SHOWN else []
    raw = len(listed) - len(plain)
    patterns = [_many(raw, "pattern")] if raw else []
    return ", ".join([*shown, *more, *patterns])


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def _cell(text: str) -> str:
    """Text in a table or a list: one line, and nothing in it that Markdown would take for markup."""
    out = " ".join(text.split())
    for sign in "\\`*_[]<>|#~$":
        out = out.replace(sign, f"\\{sign}")
    return out


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    write()

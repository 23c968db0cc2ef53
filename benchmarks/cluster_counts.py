"""What each rule does on real articles: how many claims it makes, and how many findings come of them.

A corpus is a JSON Lines file whose rows have `id`, `text`, `topic` and, where it is known, `date`; the articles of one topic
are checked together, as an editor would.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker import run
from checker.article import Article
from checker.model import Finding, Report

__all__ = ["NOT_JUDGED", "NO_CLAIM", "Counts", "corpora", "count", "reported", "topics"]

NO_CLAIM = "no claim"
"""Under which a finding is counted that rests on figures alone."""

NOT_JUDGED = "not judged"


@dataclass
class Counts:
    """Claims of each rule; findings of each rule and code, and of each code, by verdict (`NOT_JUDGED` where there is none)."""

    claims: Counter[str] = field(default_factory=Counter)
    by_rule: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    by_code: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    articles: int = 0

    def rules(self) -> dict[str, dict[str, Any]]:
        """Claims and findings (by code and verdict) of each rule that has any; a finding between two rules is of both."""
        ids = sorted({*self.claims, *(rule for rule, _ in self.by_rule)})
        codes = {rule: {c: dict(n) for (r, c), n in sorted(self.by_rule.items()) if r == rule} for rule in ids}
        return {rule: {"claims": self.claims[rule], "findings": codes[rule]} for rule in ids}

    def codes(self) -> dict[str, dict[str, int]]:
        """Findings of each code by verdict."""
        return {code: dict(verdicts) for code, verdicts in sorted(self.by_code.items())}


def corpora(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))


def topics(folder: Path) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Corpus, topic and its rows, sorted."""
    for file in corpora(folder):
        by_topic: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            by_topic[row["topic"]].append(row)
        for topic, rows in sorted(by_topic.items()):
            yield file.stem, topic, rows


def reported(rows: list[dict[str, Any]]) -> Report:
    """The report on the articles of one topic, each with its own date where it has one."""
    return run.check_articles(
        [Article.from_text(row["text"], id=row["id"], published=row.get("date") or None, title=row.get("title")) for row in rows]
    )


def count(folder: Path, verdict_of: Callable[[Finding, Report], str | None] = lambda _, __: None) -> Counts:
    """Checks every topic of every corpus of a folder and counts. `verdict_of` tells an editor's verdict on a finding, if any."""
    counts = Counts()
    for _, _, rows in topics(folder):
        report = reported(rows)
        counts.articles += len(rows)
        counts.claims.update(claim.rule for claim in report.claims)
        made = {claim.id: claim.rule for claim in report.claims}
        for finding in report.findings:
            verdict = verdict_of(finding, report) or NOT_JUDGED
            counts.by_code[finding.code][verdict] += 1
            for rule in {made[id_] for id_ in finding.claims} or {NO_CLAIM}:
                counts.by_rule[rule, finding.code][verdict] += 1
    return counts

"""What an editor says of the checker's findings on real articles: right, wrong or unclear, for each code and rule.

    python benchmarks/judged.py                              the verdicts in judged/findings.jsonl
    python benchmarks/judged.py --clusters FOLDER            those that still hold: the checker runs again over the articles
    python benchmarks/judged.py --clusters FOLDER --draw N   N findings that nobody has judged, with their sentences, to be judged

Each row was judged from the two sentences in their articles by someone who did not write the rule: `right` where what the
finding says is so and is so of the same thing, `wrong` where it is not or says it of something else, `unclear` where two good
editors could differ; `worth` tells whether an editor wants to read it. Of the articles a row keeps their ids and the figures,
no more: their text is not ours.

A finding that is made again keeps its verdict only while it says the same of the same figures, read in the same way (`said` is a
digest of that).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import cluster_counts

from checker.model import Claim, Finding, Report

__all__ = ["FILE", "Row", "draw", "key", "load", "precision", "row_of", "table", "verdicts"]

FILE = Path(__file__).parent / "judged" / "findings.jsonl"

ENOUGH = 0.9
"""Right nine times in ten: a conflict or a failed check below that is no more than good to know."""

Row = Mapping[str, Any]

_CODE = re.compile(r"[A-Z]{2,}(?:,[A-Z]{2,})*")
"""Countries and bodies by their codes. Other names are left out: many are of private people, and some are of victims."""


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    rows = load()
    if options.clusters is None:
        print("\n".join(table(rows)))
        return 0
    judged = {key(row): row for row in rows}
    made = list(_made(options.clusters))
    if options.draw:
        for row in draw([row for row in made if key(row) not in judged], options.draw):
            print(json.dumps(row, ensure_ascii=False, sort_keys=True))
        return 0
    still = [judged[key(row)] for row in made if key(row) in judged]
    gone = Counter(row["verdict"] for row in rows) - Counter(row["verdict"] for row in still)
    print("\n".join(table(still)))
    unjudged = Counter(row["code"] for row in made if key(row) not in judged)
    print("\nno longer made: " + (", ".join(f"{n} {verdict}" for verdict, n in sorted(gone.items())) or "none"))
    print("not judged: " + (", ".join(f"{code} {n}" for code, n in sorted(unjudged.items())) or "none"))
    return 0


def load(file: Path = FILE) -> list[Row]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def key(row: Row) -> tuple[str, str]:
    """What a finding says and in which article: the same again has the same verdict."""
    return row["article"], row["said"]


def verdicts(rows: Iterable[Row]) -> Callable[[Finding, Report], str | None]:
    """Tells the verdict on a finding that is made again."""
    known = {key(row): row["verdict"] for row in rows}
    return lambda finding, report: known.get((finding.article, _said(finding, _claims(finding, report))))


def row_of(finding: Finding, report: Report, corpus: str, topic: str) -> dict[str, Any]:
    """A finding as it is kept: code, rules, article ids, the figures with the fields that place them."""
    claims = _claims(finding, report)
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "rules": sorted({claim.rule for claim in claims}),
        "corpus": corpus,
        "topic": topic,
        "article": finding.article,
        "said": _said(finding, claims),
        "figures": [
            {
                "article": claim.article,
                "start": claim.figure.start,
                "text": " ".join(claim.figure_text.split()),
                "measure": claim.measure,
                "subject": _code(claim.subject),
                "place": _code(claim.place),
                "aspect": claim.aspect.value,
                "modality": claim.modality.value,
                "as_of": str(claim.as_of.interval),
            }
            for claim in claims
        ],
    }


def precision(rows: Iterable[Row]) -> tuple[int, int, int, float | None]:
    """Right, wrong, unclear, and right of those that are clear (None where none is)."""
    verdicts = Counter(row["verdict"] for row in rows)
    clear = verdicts["right"] + verdicts["wrong"]
    return verdicts["right"], verdicts["wrong"], verdicts["unclear"], verdicts["right"] / clear if clear else None


def table(rows: Sequence[Row]) -> list[str]:
    """Precision for each code, then for each rule and code."""
    by_code, by_rule = defaultdict(list), defaultdict(list)
    for row in rows:
        by_code[row["code"]].append(row)
        for rule in row["rules"] or [cluster_counts.NO_CLAIM]:
            by_rule[f"{rule} {row['code']}"].append(row)
    lines = [f"{len(rows)} findings judged", _HEAD]
    for code, some in sorted(by_code.items()):
        share = precision(some)[3]
        loud = any(row["severity"] != "info" for row in some)
        lines.append(
            _line(code, some) + ("   more than it can be sure of" if loud and share is not None and share < ENOUGH else "")
        )
    return [*lines, "", _HEAD, *(_line(name, some) for name, some in sorted(by_rule.items()))]


_HEAD = f"{'':22}{'right':>7}{'wrong':>7}{'unclear':>9}{'of the clear':>14}{'worth reading':>15}"


def _line(name: str, rows: Sequence[Row]) -> str:
    right, wrong, unclear, share = precision(rows)
    shown = "" if share is None else f"{share:.2f}"
    return f"{name:22}{right:>7}{wrong:>7}{unclear:>9}{shown:>14}{sum(row['worth'] for row in rows):>15}"


def draw(rows: Iterable[dict[str, Any]], wanted: int) -> list[dict[str, Any]]:
    """A sample that is the same for the same rows: one of each code and rule in turn, ordered by a digest of what they are."""
    strata: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in sorted(rows, key=lambda r: hashlib.blake2b(repr(key(r)).encode()).digest()):
        strata[row["code"], *row["rules"]].append(row)
    out: list[dict[str, Any]] = []
    depth = 0
    while len(out) < wanted and any(len(rows) > depth for rows in strata.values()):
        out += [strata[name][depth] for name in sorted(strata) if len(strata[name]) > depth]
        depth += 1
    return out[:wanted]


def _claims(finding: Finding, report: Report) -> list[Claim]:
    return [report.claim(id_) for id_ in finding.claims]


def _said(finding: Finding, claims: Iterable[Claim]) -> str:
    """A digest of what the finding says, whatever its wording: of a check whether it failed, and how each claim is read."""
    read = [(c.article, c.figure.start, c.title, c.measure, c.subject, c.place, c.aspect.value, c.modality.value) for c in claims]
    outcome = finding.severity.value if finding.comparison is None else ""
    return hashlib.blake2b(repr((finding.code, outcome, sorted(read, key=repr))).encode("utf-8"), digest_size=5).hexdigest()


def _code(entity: str | None) -> str | None:
    return entity if entity and _CODE.fullmatch(entity) else None


def _made(folder: Path) -> Iterator[dict[str, Any]]:
    """The findings on every topic, with what the judge is shown and nobody keeps: the message and the sentences."""
    for corpus, topic, articles in cluster_counts.topics(folder):
        report = cluster_counts.reported(articles)
        for finding in report.findings:
            sentences = [report.claim(id_).sentence for id_ in finding.claims]
            shown = {"id": finding.id, "message": finding.message, "sentences": sentences}
            yield row_of(finding, report, corpus, topic) | shown


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clusters", type=Path, metavar="FOLDER")
    parser.add_argument("--draw", type=int, default=0, metavar="N")
    options = parser.parse_args(arguments)
    if options.draw and options.clusters is None:
        parser.error("--draw needs --clusters: the articles are not in the repository")
    return options


if __name__ == "__main__":
    sys.exit(main())

"""Claims against an editor's gold, for each rule: what it finds, what it misses, what it makes up, where it sees a conflict
that is none.

A gold document is a JSON file with `id`, `text`, `published` (`start`, `end`, `basis`) and `claims` (`id`, `quote`, `figure`,
`measure`, the fields of a claim, `must`); pairs are JSON Lines with `left`, `right`, `relation`, `sure`. A document whose basis
is `metadata` is given its date, any other is dated from its text.

A claim matches a gold claim when their figures touch, the values are equal and the units agree (words for people are one unit),
one to one and in the gold's order. A gold claim that nobody need find (`must` is false) is no miss; a claim that matches none
is false.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker import run
from checker.article import Article
from checker.comparison import compare
from checker.model import Claim, Relation
from checker.rulebook import Rulebook

__all__ = ["FIELDS", "Score", "documents", "pairs", "score"]

FIELDS = ("subject", "place", "aspect", "modality", "qualifier", "as_of")

NO_RULE = "no rule"
"""Under which a missed claim is counted when no rule has its measure."""

_PEOPLE = frozenset(
    """
    person people soldier troop service_member servicemember serviceman personnel member army military
    """.split()
)
"""Heads of unit names that count people: which of them an annotator writes is no difference."""


@dataclass
class Score:
    """Counts of one run, for each rule or field."""

    found: Counter[str] = field(default_factory=Counter)
    must_found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    false_conflicts: Counter[str] = field(default_factory=Counter)
    right_fields: Counter[str] = field(default_factory=Counter)
    pairs_found: int = 0
    pairs_right: int = 0
    documents: int = 0

    def metrics(self) -> dict[str, float]:
        """Shares from 0 to 1 under the names of floors.json; `pairs.false_conflicts` is a count."""
        found, false = self.found.total(), self.false.total()
        must = self.must_found.total() + self.missed.total()
        out = {"claims.precision": _share(found, found + false), "claims.recall": _share(self.must_found.total(), must)}
        out |= {f"field.{name}": _share(self.right_fields[name], found) for name in FIELDS}
        if self.pairs_found:
            out["pairs.accuracy"] = _share(self.pairs_right, self.pairs_found)
            out["pairs.false_conflicts"] = self.false_conflicts.total()
        return out

    def rules(self) -> dict[str, dict[str, int]]:
        """The counts of each rule that has any."""
        columns = {"found": self.found, "missed": self.missed, "false": self.false, "false_conflicts": self.false_conflicts}
        ids = sorted({rule for column in columns.values() for rule in column})
        return {rule: {name: column[rule] for name, column in columns.items()} for rule in ids}


def documents(folder: Path) -> list[dict[str, Any]]:
    """The gold documents of a folder, or of its folder `docs`."""
    home = folder / "docs" if (folder / "docs").is_dir() else folder
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(home.glob("*.json"))]


def pairs(folder: Path) -> list[dict[str, Any]]:
    """The gold pairs of a folder: its files `pairs*.jsonl`."""
    return [
        json.loads(line) for file in sorted(folder.glob("pairs*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()
    ]


def score(gold: Iterable[Mapping[str, Any]], relations: Iterable[Mapping[str, Any]], book: Rulebook) -> Score:
    """Runs the checker over the documents and counts."""
    counts = Score()
    rule_of = {entry.measure: entry.id for entry in book.rules}
    matched: dict[str, Claim] = {}
    for document in gold:
        counts.documents += 1
        matched |= _score_document(document, _claims(document, book), counts, rule_of)
    for pair in relations:
        left, right = matched.get(pair["left"]), matched.get(pair["right"])
        if left and right:
            relation = compare(left, right).relation
            counts.pairs_found += 1
            counts.pairs_right += relation == pair["relation"]
            if relation is Relation.CONFLICT and pair["relation"] != "conflict":
                counts.false_conflicts[left.rule] += 1
    return counts


def _claims(document: Mapping[str, Any], book: Rulebook) -> tuple[Claim, ...]:
    published = document.get("published") or {}
    day = published.get("start") if published.get("basis") == "metadata" else None
    found, failures = run.claims([Article.from_text(document["text"], id=document["id"], published=day)], book=book)
    if failures:
        raise RuntimeError(f"{document['id']}: {failures[0]}")
    return found


def _score_document(
    document: Mapping[str, Any], claims: tuple[Claim, ...], counts: Score, rule_of: Mapping[str, str]
) -> dict[str, Claim]:
    """The claim that matches each gold claim, by the gold's id; everything else is counted."""
    free = list(claims)
    matched: dict[str, Claim] = {}
    for gold in document["claims"]:
        claim = next((c for c in free if _matches(c, gold, document["text"])), None)
        if claim is None:
            if gold.get("must", True):
                counts.missed[_rule_of(gold["measure"], rule_of)] += 1
            continue
        free.remove(claim)
        matched[gold["id"]] = claim
        counts.found[claim.rule] += 1
        counts.must_found[claim.rule] += bool(gold.get("must", True))
        for name in FIELDS:
            counts.right_fields[name] += _same(name, claim.row(), gold)
    for claim in free:
        counts.false[claim.rule] += 1
    return matched


def _rule_of(measure: str, rule_of: Mapping[str, str]) -> str:
    return rule_of.get(measure) or rule_of.get(measure.partition(":")[0]) or NO_RULE


def _matches(claim: Claim, gold: Mapping[str, Any], text: str) -> bool:
    quote = text.find(gold["quote"])
    if quote < 0:
        return False
    inside = gold["quote"].find(gold["figure"]) if gold.get("figure") else -1
    start, end = (quote, quote + len(gold["quote"])) if inside < 0 else (quote + inside, quote + inside + len(gold["figure"]))
    return (
        claim.figure.start < end
        and start < claim.figure.end
        and _equal(claim.value.low, gold["low"])
        and _equal(claim.value.high, gold["high"])
        and _unit(claim.unit) == _unit(gold["unit"])
    )


def _equal(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-6 * max(abs(a), abs(b), 1e-9)


def _unit(name: str | None) -> str:
    plain = (name or "").strip().lower().replace(" ", "_")
    head = plain.rpartition("_")[2].removesuffix("s")
    if plain in _PEOPLE or plain.removesuffix("s") in _PEOPLE or head in _PEOPLE:
        return "person"
    return {"%": "percent", "dollar": "usd", "euro": "eur", "zloty": "pln"}.get(plain, plain.removesuffix("s"))


def _same(name: str, claim: Mapping[str, Any], gold: Mapping[str, Any]) -> bool:
    if name != "as_of":
        return (claim.get(name) or None) == (gold.get(name) or None)
    wanted, got = gold.get("as_of") or {}, claim["as_of"]
    if not wanted.get("start") or not got["start"]:
        return not wanted.get("start") and not got["start"]
    last = "9999"
    return bool(got["start"] <= (wanted.get("end") or last) and wanted["start"] <= (got["end"] or last))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0

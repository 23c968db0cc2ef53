"""How right the checker is, for each rule, and whether it is as right as it was.

    python benchmarks/accuracy.py --gold FOLDER --clusters FOLDER [--bench FOLDER] [--quantities FOLDER] [--check | --update]

The articles are other people's and not in the repository, so the caller says where they are; what is not given is not measured.

--gold        an editor's gold: claims found, missed and made up, false conflicts, for each rule (gold_claims.py)
--clusters    articles by topic: how many claims and findings each rule makes (cluster_counts.py), and how an editor judged those
              (judged.py)
--bench       scorers of others, run on --gold and --quantities (scorers.py)
--quantities  public test sets of quantities, for --bench
--check       exits with 1 where a number is below its floor in floors.json
--update      raises the floors to what was measured; a floor falls only with --allow-regression

The counts for each rule go to rates.json, which docs/rules shows (`make docs`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cluster_counts
import floors
import gold_claims
import judged
import scorers

from checker import rulebook

RATES = Path(__file__).with_name("rates.json")


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    if not (options.gold or options.clusters or options.quantities):
        print(
            "Nothing to measure: the articles are not in the repository. Name their folders with --gold, --clusters, --quantities."
        )
        return 0
    measured: dict[str, float] = {}
    rates: dict[str, Any] = {}
    if options.gold:
        counts = gold_claims.score(gold_claims.documents(options.gold), gold_claims.pairs(options.gold), rulebook.load())
        measured |= counts.metrics()
        rates["gold"] = {"corpus": f"development gold, {counts.documents} documents", "rules": counts.rules()}
    if options.clusters:
        seen = cluster_counts.count(options.clusters, judged.verdicts(judged.load()))
        names = ", ".join(file.stem for file in cluster_counts.corpora(options.clusters))
        rates["clusters"] = {"corpus": f"{names}; {seen.articles} articles", "rules": seen.rules(), "codes": seen.codes()}
    if options.bench and options.gold:
        measured |= scorers.gold(options.bench, options.gold)
    if options.bench and options.quantities:
        measured |= scorers.quantities(options.bench, options.quantities)
    if rates:
        _print_rules(rates)
        save_rates(rates)
    return _judge(measured, options)


def save_rates(new: Mapping[str, Any], file: Path = RATES) -> None:
    """What was measured takes the place of what stood there; what was not measured stays."""
    old = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    file.write_text(json.dumps({**old, **new}, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _judge(measured: Mapping[str, float], options: argparse.Namespace) -> int:
    known = floors.load()
    below = floors.fallen(measured, known)
    for name, value in sorted(measured.items()):
        floor = f"floor {known[name]:g}" if name in known else "no floor yet"
        print(f"{name:28} {value:8.3f}   {floor}{'   BELOW' if name in below else ''}")
    if options.update:
        floors.save(floors.raised(measured, known, allow_regression=options.allow_regression))
        if below and not options.allow_regression:
            print(f"Not lowered: {', '.join(sorted(below))}. A floor falls only with --allow-regression.", file=sys.stderr)
            return 1
        return 0
    if options.check and below:
        print(f"Below the floor: {', '.join(sorted(below))}.", file=sys.stderr)
        return 1
    if options.check and (unmeasured := sorted(set(known) - set(measured))):
        print(f"Not measured: {', '.join(unmeasured)}.")
    return 0


def _print_rules(rates: Mapping[str, Any]) -> None:
    gold, clusters = (rates.get(name, {}).get("rules", {}) for name in ("gold", "clusters"))
    for name in ("gold", "clusters"):
        if name in rates:
            print(f"{name}: {rates[name]['corpus']}")
    heads = "".join(f"{name.replace('_', ' '):>{width}}" for name, width in _COLUMNS)
    print(f"{'rule':10}{heads}{'claims':>9}  findings on the clusters (right/clear)")
    for rule in sorted({*gold, *clusters}):
        row, seen = gold.get(rule, {}), clusters.get(rule, {})
        numbers = "".join(f"{row.get(key, ''):>{width}}" for key, width in _COLUMNS)
        codes = "  ".join(f"{code} {_said(verdicts)}" for code, verdicts in seen.get("findings", {}).items())
        print(f"{rule:10}{numbers}{seen.get('claims', ''):>9}  {codes}")
    for code, verdicts in rates.get("clusters", {}).get("codes", {}).items():
        print(f"{code:15}{_said(verdicts)}")
    print()


def _said(verdicts: Mapping[str, int]) -> str:
    """How many findings, and how many of those that an editor is clear about are right."""
    clear = verdicts.get("right", 0) + verdicts.get("wrong", 0)
    return str(sum(verdicts.values())) + (f" ({verdicts.get('right', 0)}/{clear})" if clear else "")


_COLUMNS = (("found", 7), ("missed", 7), ("false", 7), ("false_conflicts", 17))


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("gold", "clusters", "bench", "quantities"):
        parser.add_argument(f"--{name}", type=Path, metavar="FOLDER")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true")
    what.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    options = parser.parse_args(arguments)
    for name in ("gold", "clusters", "bench", "quantities"):
        folder = getattr(options, name)
        if folder is not None and not folder.is_dir():
            parser.error(f"--{name}: there is no folder {folder}")
    return options


if __name__ == "__main__":
    sys.exit(main())

"""How often dating is wrong, and how narrow it gets: python benchmarks/dating.py PATH... [--no-date-lines] [--misses N]

PATH is a JSON Lines file (or a folder of them) whose rows have `text` and `date` (YYYY-MM-DD); rows without a date are skipped.
A miss is an interval that does not hold the true date. Tolerance `--days` allows for a feed's date that is a day off.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from checker.dating.publication import date_text, inferred
from checker.model import Interval, Published

_YEAR, _MONTH = 366, 31


def main() -> None:
    options = _options()
    rows = [row for path in options.paths for row in _rows(Path(path))]
    dating = inferred if options.no_date_lines else date_text
    dating("warm up")
    shapes: Counter[str] = Counter()
    widths: list[int] = []
    misses: list[tuple[dict[str, str], Published]] = []
    began = time.perf_counter()
    for row in rows:
        published = dating(row["text"])
        shapes[_shape(published)] += 1
        if published.interval.start and published.interval.end:
            widths.append((published.interval.end - published.interval.start).days + 1)
        if not _near(published.interval, dt.date.fromisoformat(row["date"]), options.days):
            misses.append((row, published))
    spent = time.perf_counter() - began
    total = max(len(rows), 1)
    print(f"articles {len(rows)}   {1000 * spent / total:.2f} ms each   misses {len(misses)} ({100 * len(misses) / total:.1f}%)")
    print("   ".join(f"{shape} {count} ({100 * count / total:.0f}%)" for shape, count in sorted(shapes.items())))
    if widths:
        within = f"{sum(w <= _MONTH for w in widths)} within a month, {sum(w <= _YEAR for w in widths)} within a year"
        print(f"bounded on both sides: {len(widths)}, median {statistics.median(widths):.0f} days, {within}")
    for row, published in misses[: options.misses]:
        print(f"\n{row.get('id', '')} true {row['date']}, got {published.interval}")
        for evidence in published.evidence:
            used = "used" if evidence.used else "    "
            print(f"   {used} {evidence.strength} {evidence.interval}: {evidence.text[:70]!r}: {evidence.why}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--no-date-lines", action="store_true", help="date from the evidence in the running text alone")
    parser.add_argument("--misses", type=int, default=10, help="how many misses to show")
    parser.add_argument("--days", type=int, default=1, help="how far the true date may lie outside")
    return parser.parse_args()


def _rows(path: Path) -> Iterator[dict[str, str]]:
    for file in sorted(path.glob("*.jsonl")) if path.is_dir() else [path]:
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("date") and row.get("text"):
                yield row


def _shape(published: Published) -> str:
    interval = published.interval
    if published.basis == "text":
        return "date line"
    if interval.bounded:
        return "both sides"
    return "not before" if interval.start else "not after" if interval.end else "unknown"


def _near(interval: Interval, day: dt.date, slack: int) -> bool:
    margin = dt.timedelta(days=slack)
    return (interval.start is None or interval.start - margin <= day) and (interval.end is None or day <= interval.end + margin)


if __name__ == "__main__":
    main()

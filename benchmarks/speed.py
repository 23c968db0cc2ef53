"""How fast a run is, step by step: python benchmarks/speed.py PATH... [--times N]

The articles at PATH are taken N times over, under ids of their own, as one corpus. Loading the library and the rules is timed
apart, because a long run pays it once. Times are of one process; they depend on the machine: compare them with each other only.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--times", type=int, default=20)
    options = parser.parse_args()
    files = sorted(f for path in options.paths for f in (path.rglob("*.txt") if path.is_dir() else [path]))
    texts = {f"{n}/{file.name}": file.read_text(encoding="utf-8") for n in range(options.times) for file in files}
    megabytes = sum(len(text.encode()) for text in texts.values()) / 1e6
    print(f"{len(texts)} articles, {megabytes:.2f} MB")

    started = time.perf_counter()
    from checker import run
    from checker.article import Article
    from checker.report import FORMATS, render

    run.check_articles([Article.from_text("Some 4,500 US troops are stationed in Poland.", id="warm up")])
    print(f"{'load, and one sentence':<24} {time.perf_counter() - started:8.3f} s")

    articles = timed("date", megabytes, lambda: [Article.from_text(text, id=id_) for id_, text in texts.items()])
    figures = timed("find the figures", megabytes, lambda: run.figures(articles))
    report = timed("the whole check", megabytes, lambda: run.check_articles(articles))
    for kind in FORMATS:
        written = timed(f"write {kind}", megabytes, partial(render, report, kind))
        print(f"{'':<24} {len(written) / 1e6:8.2f} MB written")
    print(f"{len(figures)} figures, {len(report.claims)} claims, {len(report.series)} series, {len(report.findings)} findings")


def timed(what: str, megabytes: float, step: Callable[[], T]) -> T:
    start = time.perf_counter()
    result = step()
    seconds = time.perf_counter() - start
    print(f"{what:<24} {seconds:8.3f} s {megabytes / seconds:9.2f} MB/s")
    return result


if __name__ == "__main__":
    main()

"""How fast the scanner is, as ratios of one run: absolute speeds say more about the machine.

    python benchmarks/speed.py [TEXT ...]

TEXT: files of news text, or .jsonl files whose rows have a `text`; without any, the seed articles. A megabyte is made of them.

1. figures against one pass of a rich number pattern with `regex` over the same megabyte;
2. figures against quantulum3 (if installed: it is no dependency of the project);
3. 1x, 2x, 4x the text: a linear scanner takes 1, 2, 4 times as long;
4. one article of 80 KB against twenty of 4 KB: a linear scanner takes as long.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import regex

from checker.scan.figures import find_figures
from checker.scan.times import find_times

MEGABYTE = 1_000_000
ROUNDS = 7

_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|third|quarter"
)
_SCALES = "%|percent|per cent|thousand|million|billion|trillion|bn|mn|m|k"
NUMBER = regex.compile(
    rf"(?:[$€£¥]\s?)?[-+−]?(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?(?:\s?(?:{_SCALES})\b)?"
    rf"|\b(?:{_WORDS})(?:[-\s](?:and\s)?(?:{_WORDS}))*\b",
    regex.IGNORECASE,
)
"""Digits with separators, sign, currency and scale; number words in a row."""


def main(paths: list[str]) -> None:
    text = _text(paths)
    pattern = _best(lambda: NUMBER.findall(text))
    figures = _best(lambda: find_figures(text))
    timed = _best(lambda: find_figures(text, find_times(text, None)))
    matches = len(NUMBER.findall(text))
    print(f"text: {len(text):,} characters, {len(find_figures(text)):,} figures, {matches:,} matches of the number pattern")
    print(f"number pattern             {MEGABYTE / pattern / 1e6:6.2f} MB/s")
    print(f"figures                    {MEGABYTE / figures / 1e6:6.2f} MB/s   {pattern / figures:.2f} of the pattern's speed")
    print(f"figures and time phrases   {MEGABYTE / timed / 1e6:6.2f} MB/s   {pattern / timed:.2f} of the pattern's speed")
    _quantulum(text, timed)
    _growth(text)
    _one_long_article(text)


def _text(paths: list[str]) -> str:
    files = [Path(p) for p in paths] or sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
    texts: list[str] = []
    for file in files:
        content = file.read_text(encoding="utf-8")
        texts += (
            [json.loads(line)["text"] for line in content.splitlines() if line.strip()] if file.suffix == ".jsonl" else [content]
        )
    joined = "\n\n".join(texts)
    while len(joined) < MEGABYTE:
        joined += "\n\n" + joined
    return joined[:MEGABYTE]


def _best(run: Callable[[], object]) -> float:
    """Seconds of processor time, the best of several rounds: other programs on the machine disturb it least."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def _quantulum(text: str, ours: float) -> None:
    try:
        from quantulum3 import parser
    except ImportError:
        print("quantulum3                 not installed: pip install .[bench]")
        return
    sample = [text[k : k + 4000] for k in range(0, 40_000, 4000)]
    start = time.process_time()
    for piece in sample:
        parser.parse(piece)
    theirs = (time.process_time() - start) * MEGABYTE / 40_000
    print(f"quantulum3                 {MEGABYTE / theirs / 1e6:6.3f} MB/s   ours is {theirs / ours:.0f} times as fast")


def _growth(text: str) -> None:
    quarter = text[: MEGABYTE // 4]
    one, two, four = (_best(partial(find_figures, quarter * n)) for n in (1, 2, 4))
    print(f"1x, 2x, 4x the text        1.00, {two / one:.2f}, {four / one:.2f} times as long")


def _one_long_article(text: str) -> None:
    long = text[:80_000]
    pieces = [long[k : k + 4000] for k in range(0, 80_000, 4000)]
    whole = _best(lambda: find_figures(long))
    parts = _best(lambda: [find_figures(p) for p in pieces])
    print(f"one article of 80 KB       {whole / parts:.2f} times as long as twenty of 4 KB")


if __name__ == "__main__":
    main(sys.argv[1:])

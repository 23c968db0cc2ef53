"""How fast figures and claims are read, as ratios of one run: absolute speeds say more about the machine.

    python benchmarks/speed.py [TEXT ...]

TEXT: files of news text, or .jsonl files whose rows have a `text`; without any, the seed articles.

Figures, on a megabyte made of the texts:

1. against one pass of a rich number pattern with `regex` over the same megabyte;
2. against quantulum3 (if installed: it is no dependency of the project);
3. 1x, 2x, 4x the text: a linear scanner takes 1, 2, 4 times as long;
4. one article of 80 KB against twenty of 4 KB: a linear scanner takes as long.

Claims, on the articles as they are, a quarter of a megabyte of them from all over the texts:

5. reading and extraction with the built-in rules against the same pattern over the same articles; with dating, too;
6. twice the articles: a linear reader takes twice as long;
7. one article of 80 KB against its twenty parts: a linear reader takes as long.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import regex

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.run import rules_of
from checker.scan.figures import find_figures
from checker.scan.times import find_times

MEGABYTE = 1_000_000
SAMPLE = MEGABYTE // 4
ROUNDS = 7
CLAIM_ROUNDS = 9
"""Each article's best round counts, so that what disturbs one article spoils no other."""

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
    texts = _texts(paths)
    text = _megabyte(texts)
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
    _claims(texts)


def _texts(paths: list[str]) -> list[str]:
    files = [Path(p) for p in paths] or sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
    texts: list[str] = []
    for file in files:
        content = file.read_text(encoding="utf-8")
        texts += (
            [json.loads(line)["text"] for line in content.splitlines() if line.strip()] if file.suffix == ".jsonl" else [content]
        )
    return texts


def _megabyte(texts: list[str]) -> str:
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


def _claims(texts: list[str]) -> None:
    articles = _sample(texts)
    size = sum(len(a.text) for a in articles)
    book = rules_of()

    def read(article: Article) -> int:
        return len(extract(Reading.of(article), book)[0])

    made = sum(map(read, articles))

    half = articles[: len(articles) // 2]
    pattern, claims, dated, one, two = _side_by_side(
        (articles, lambda a: NUMBER.findall(a.text)),
        (articles, read),
        (articles, lambda a: read(Article.from_text(a.text))),
        (half, read),
        ([*half, *_again(half)], read),
    )
    print(f"articles: {len(articles)} of {size // len(articles):,} characters, {made:,} claims")
    print(f"claims                     {size / claims / 1e6:6.2f} MB/s   {pattern / claims:.3f} of the pattern's speed")
    print(f"claims and dating          {size / dated / 1e6:6.2f} MB/s   {pattern / dated:.3f} of the pattern's speed")
    print(f"1x, 2x the articles        1.00, {two / one:.2f} times as long")
    long = _megabyte(texts)[:80_000]
    pieces = [_article(long[k : k + 4000]) for k in range(0, 80_000, 4000)]
    whole, parts = _side_by_side(([_article(long)], read), (pieces, read))
    print(f"one article of 80 KB       {whole / parts:.2f} times as long as twenty of 4 KB")


def _sample(texts: list[str]) -> list[Article]:
    """Articles from all over the texts, or all of them over and over, no two alike: what is kept of one serves no other."""
    step = max(sum(map(len, texts)) // SAMPLE, 1)
    taken = texts[::step]
    articles: list[Article] = []
    while sum(len(a.text) for a in articles) < SAMPLE:
        articles += [_article(text + " " * (len(articles) // len(taken))) for text in taken]
    return articles


def _again(articles: list[Article]) -> list[Article]:
    return [_article(a.text + "\n") for a in articles]


def _article(text: str) -> Article:
    """An article with a date, as most are that come from an archive."""
    return Article.from_text(text, published="2020-01-01")


def _side_by_side(*works: tuple[list[Article], Callable[[Article], object]]) -> list[float]:
    """Seconds of processor time for each work over its articles: the sum of each article's best round. All works take turns in each
    round, so that a machine that is slow for a while is slow for all of them.
    """
    best = [[float("inf")] * len(articles) for articles, _ in works]
    for _ in range(CLAIM_ROUNDS):
        for (articles, work), times in zip(works, best, strict=True):
            for i, article in enumerate(articles):
                start = time.process_time()
                work(article)
                times[i] = min(times[i], time.process_time() - start)
    return [sum(times) for times in best]


if __name__ == "__main__":
    main(sys.argv[1:])

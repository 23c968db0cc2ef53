"""The run: the only place that knows the order of the steps.

read -> date -> scan -> extract -> group -> compare -> judge -> report
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from checker import ingest, rulebook
from checker.article import Article
from checker.checks import check_reading
from checker.config import Config
from checker.context import Reading
from checker.errors import CheckerError
from checker.extraction import extract
from checker.group import lookalikes, series_of
from checker.judge import findings_of
from checker.model import Claim, Failure, Figure, Finding, Report
from checker.rulebook import Rulebook
from checker.testing import check_rulebook
from checker.version import __version__

__all__ = ["check", "check_articles", "claims", "figures", "read", "rules_of"]

Progress = Callable[[int, int, str], None]
"""Called with (done, of how many, article id) while articles are worked on."""


def rules_of(config: Config | None = None) -> Rulebook:
    """The rulebook of a configuration, its examples checked.

    Raises:
        RuleError: any mistake of a rule's author, with file and line.
    """
    config = config or Config()
    book = rulebook.load(folders=tuple(Path(f) for f in config.rules), disable=config.disable)
    check_rulebook(book)
    return book


def read(
    paths: Sequence[str | Path],
    *,
    config: Config | None = None,
    stdin: BinaryIO | None = None,
    stdin_filename: str | None = None,
    published: Mapping[str, dt.date] | None = None,
) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """Articles, dated, in the order of their ids, and what could not be read.

    `published` gives days by path; without it the configuration's table is used. Either wins over what a text says.
    """
    config = config or Config()
    if published is None:
        published = ingest.read_published(config.published) if config.published else {}
    return ingest.read(
        paths,
        stdin=stdin,
        stdin_filename=stdin_filename,
        published=published,
        dating=config.dating,
        tables=config.tables,
        exclude=config.exclude,
    )


def figures(articles: Iterable[Article]) -> tuple[Figure, ...]:
    """Every numeral of the articles, read or not, in the order of the text."""
    return tuple(f for article in articles for f in Reading.of(article).scan.figures)


def claims(
    articles: Iterable[Article], *, config: Config | None = None, book: Rulebook | None = None
) -> tuple[tuple[Claim, ...], tuple[Failure, ...]]:
    """The claims of the articles, and the rules that failed."""
    book = book or rules_of(config)
    out: list[Claim] = []
    failures: list[Failure] = []
    for article in articles:
        found, failed = extract(Reading.of(article), book)
        out.extend(found)
        failures.extend(failed)
    return tuple(out), tuple(failures)


def check(
    paths: Sequence[str | Path],
    *,
    config: Config | None = None,
    stdin: BinaryIO | None = None,
    stdin_filename: str | None = None,
    published: Mapping[str, dt.date] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Read, date, scan, extract, group, compare and judge: the whole report on these paths.

    What cannot be read or checked is in `Report.failures`; the rest is checked all the same.

    Raises:
        CheckerError: a mistake in the configuration or in a rule, which would make the whole report wrong.
    """
    articles, failures = read(paths, config=config, stdin=stdin, stdin_filename=stdin_filename, published=published)
    return check_articles(articles, config=config, failures=failures, progress=progress)


def check_articles(
    articles: Iterable[Article],
    *,
    config: Config | None = None,
    failures: Sequence[Failure] = (),
    progress: Progress | None = None,
) -> Report:
    """As `check`, for articles that are read already. The order of the articles makes no difference."""
    book = rules_of(config)
    ordered = sorted(articles, key=lambda a: a.id)
    seen: list[Figure] = []
    made: list[Claim] = []
    checked: list[Finding] = []
    failed = list(failures)
    for done, article in enumerate(ordered):
        if progress:
            progress(done, len(ordered), article.id)
        try:
            reading = Reading.of(article)
            found, rule_failures = extract(reading, book)
            checked.extend(check_reading(reading, found))
        except CheckerError as error:
            failed.append(Failure("scan", article.path or article.id, error.what, error.remedy))
            continue
        seen.extend(reading.scan.figures)
        made.extend(found)
        failed.extend(rule_failures)
    if progress:
        progress(len(ordered), len(ordered), "")
    series = series_of(made)
    alike = lookalikes(series)
    return Report(
        articles=tuple(a.summary() for a in ordered),
        figures=tuple(seen),
        claims=tuple(made),
        series=series,
        lookalikes=alike,
        findings=findings_of(series, alike, checked),
        failures=tuple(sorted(failed, key=lambda f: (f.path, f.line or 0, f.step, f.what))),
        version=__version__,
    )

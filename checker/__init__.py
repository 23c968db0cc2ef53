"""A claim and figure consistency checker for newsrooms and research desks.

    import checker

    articles = checker.read(paths)
    figures = checker.figures(articles)
    claims = checker.extract(articles)
    verdict = checker.compare(claims[0], claims[1])
    report = checker.check(paths)

Nothing is loaded until it is used: `import checker` is a matter of milliseconds.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from checker.version import __version__

if TYPE_CHECKING:
    from checker.article import Article
    from checker.config import Config
    from checker.model import Claim, Comparison, Figure, Report

__all__ = ["Article", "__version__", "check", "compare", "extract", "figures", "read"]


def read(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], *, config: Config | None = None) -> list[Article]:
    """The articles in these files, folders and globs, dated.

    Raises:
        InputError: something could not be read. `check` reports what failed and goes on.
    """
    from checker import run
    from checker.errors import InputError

    articles, failures = run.read(_listed(paths), config=config)
    if failures:
        first = failures[0]
        more = f" (and {len(failures) - 1} more)" if len(failures) > 1 else ""
        raise InputError(first.what + more, where=first.path, remedy=first.remedy)
    return list(articles)


def figures(articles: Iterable[Article]) -> list[Figure]:
    """One figure for each numeral of the articles, read or not, in the order of the text."""
    from checker import run

    return list(run.figures(articles))


def extract(articles: Iterable[Article], *, config: Config | None = None) -> list[Claim]:
    """The claims of the articles, in the order of the text.

    Raises:
        RuleError: a rule failed on an article (`check` reports that and goes on), or a rule's author made a mistake.
    """
    from checker import run
    from checker.errors import RuleError

    claims, failures = run.claims(articles, config=config)
    if failures:
        raise RuleError(failures[0].what, where=failures[0].path, remedy=failures[0].remedy)
    return list(claims)


def compare(left: Claim, right: Claim) -> Comparison:
    """How two claims stand to each other: the relation, the row of dimensions, the reasons, the explanation."""
    from checker.comparison import compare as compare_claims

    return compare_claims(left, right)


def check(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], *, config: Config | None = None) -> Report:
    """The whole report on these files, folders and globs. What failed is in `Report.failures`; the rest is checked all the same.

    Raises:
        CheckerError: a mistake in the configuration or in a rule.
    """
    from checker import run

    return run.check(_listed(paths), config=config)


def _listed(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> Sequence[str]:
    return [os.fspath(paths)] if isinstance(paths, str | os.PathLike) else [os.fspath(p) for p in paths]


def __getattr__(name: str) -> Any:
    if name == "Article":
        from checker.article import Article

        return Article
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)

"""What several commands do alike: check with a progress line, deliver what came of it, name every failure."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable
from typing import BinaryIO

from checker import run
from checker.article import Article
from checker.cli.options import Request
from checker.cli.output import Target, to_file, to_output
from checker.cli.terminal import Progress, is_open, say, width
from checker.gate import CLEAN, INCOMPLETE
from checker.model import Failure, Report
from checker.report import render
from checker.report.text import WIDTH

__all__ = ["checked", "deliver", "deliver_report", "exit_code", "name_failures", "read"]


def _stdin() -> BinaryIO:
    """Standard input; nothing where the caller closed it."""
    return sys.stdin.buffer if is_open(sys.stdin) else io.BytesIO()


def checked(request: Request) -> Report:
    """The whole check."""
    with Progress(quiet=request.quiet) as progress:
        return run.check(
            request.paths, config=request.config, stdin=_stdin(), stdin_filename=request.stdin_filename, progress=progress
        )


def read(request: Request) -> tuple[tuple[Article, ...], tuple[Failure, ...]]:
    """The articles alone."""
    return run.read(request.paths, config=request.config, stdin=_stdin(), stdin_filename=request.stdin_filename)


def deliver(request: Request, rendered: Callable[[Target], str], articles: Iterable[str | None]) -> None:
    """Write each format to its place; `articles` are the paths that were read, which are never written over.

    Everything is rendered before anything is written: an error half-way leaves no half of the files new.
    """
    paths = tuple(articles)
    for target in request.targets:
        for path in paths:
            target.refuse_article(path)
    texts = [(target, rendered(target)) for target in request.targets]
    for target, text in texts:
        if target.file:
            to_file(target.file, text)
            if not request.quiet:
                say(f"wrote {target.file}")
        else:
            to_output(text)


def deliver_report(request: Request, report: Report) -> None:
    """A report, in colour and as wide as the terminal where it goes to one."""

    def rendered(target: Target) -> str:
        if target.file:
            return render(report, target.kind)
        return render(report, target.kind, colour=request.colour, width=width(WIDTH))

    deliver(request, rendered, (a.path for a in report.articles))


def name_failures(failures: Iterable[Failure]) -> None:
    """Each failure as a line on standard error, whatever the format of the output is."""
    for failure in failures:
        say(str(failure))


def exit_code(articles: Iterable[object], failures: Iterable[Failure]) -> int:
    """0 when there was something to read and all of it was read, else 2."""
    return CLEAN if any(True for _ in articles) and not any(True for _ in failures) else INCOMPLETE

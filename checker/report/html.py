"""HTML: one page for an editor. It holds all it needs, fetches nothing, runs no script, and prints with everything unfolded."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.model import Report, Severity, Sign
from checker.report.compose import outline
from checker.report.words import LOOSE, NO_SERIES, counted, listed

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["render"]


def render(report: Report) -> str:
    return _page().render(said=outline(report)) + "\n"


@cache
def _page() -> Template:
    """The page's template. Every value that it prints is escaped: `autoescape` is on and no template turns it off."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - start-up need not wait for it

    environment = Environment(
        loader=PackageLoader("checker.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(LOOSE=LOOSE, NO_SERIES=NO_SERIES, counted=counted, listed=listed, Severity=Severity, Sign=Sign)
    return environment.get_template("page.html.j2")

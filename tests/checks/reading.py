"""What the checks say of a text: for tables of sentences."""

from __future__ import annotations

from checker.article import Article
from checker.checks import check_reading
from checker.context import Reading
from checker.model import Finding


def findings(text: str, *, published: str | None = None, title: str | None = None) -> tuple[Finding, ...]:
    """The findings of all checks on a text, without claims."""
    article = Article.from_text(text, id="draft", published=published, title=title, dating=False)
    return check_reading(Reading.of(article), ())


def said(text: str, **given: str | None) -> list[tuple[str, str]]:
    """(code, severity) of each finding."""
    return [(f.code, f.severity.value) for f in findings(text, **given)]


def failed(text: str, **given: str | None) -> list[str]:
    """The codes of what is an error or a warning."""
    return [code for code, severity in said(text, **given) if severity != "info"]

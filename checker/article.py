"""An article: a text, where it comes from and when it was published."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any

from checker.dating import date_text
from checker.errors import UsageError
from checker.model import UNDATED, ArticleRow, Interval, LineMap, Published
from checker.reference import Tables

__all__ = ["Article"]


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was read, never rewritten. `lines` leads from its offsets to the lines of the source file."""

    id: str
    text: str
    path: str | None
    title: str | None
    source: str | None
    language: str
    published: Published
    lines: LineMap

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        id: str = "",  # noqa: A002 - the contract's name
        published: str | dt.date | Interval | Published | None = None,
        path: str | None = None,
        title: str | None = None,
        source: str | None = None,
        language: str = "en",
        lines: LineMap | None = None,
        dating: bool = True,
        tables: Tables = (),
    ) -> Article:
        """An article of a text that the caller holds.

        `published`: an ISO 8601 day ("2025-04-03"), a day with a time, a month ("2025-04"), a year, a `date`, an `Interval` or
        a `Published`. Without it the article is dated from its own words, unless `dating` is False. `tables` are the user's
        own reference tables (checker.reference). `id` defaults to one made of the text.
        Raises UsageError for a date that cannot be read, ConfigError for a broken table.
        """
        if published is None:
            published = date_text(text, tables=tables) if dating else UNDATED
        return cls(
            id=id or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12],
            text=text,
            path=path,
            title=title,
            source=source,
            language=language,
            published=_published(published),
            lines=lines or LineMap.of(text),
        )

    def summary(self) -> ArticleRow:
        """What a report keeps of the article."""
        return ArticleRow(self.id, self.path, self.title, self.source, self.language, self.published, self.text)

    def row(self) -> dict[str, Any]:
        """The article row of the contract."""
        return self.summary().row()


def _published(value: str | dt.date | Interval | Published) -> Published:
    if isinstance(value, Published):
        return value
    if isinstance(value, Interval):
        return Published(value, "metadata") if value.known else UNDATED
    if isinstance(value, dt.datetime):
        return Published.on(value.date())
    if isinstance(value, dt.date):
        return Published.on(value)
    if isinstance(value, str):
        return _from_iso(value)
    raise UsageError(
        f"published is a {type(value).__name__}", remedy="give a day as 2025-04-03, a date, an Interval or a Published"
    )


_YEAR, _MONTH = len("2025"), len("2025-04")


def _from_iso(text: str) -> Published:
    """A day, a day with a time of day, a month or a year, as ISO 8601 writes them."""
    value = text.strip()
    try:
        if len(value) == _YEAR and value.isdecimal() and value.isascii():
            return Published(Interval.year(int(value)), "metadata")
        if len(value) == _MONTH and value[_YEAR] == "-":
            first = dt.date.fromisoformat(f"{value}-01")
            following = (first.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
            return Published(Interval(first, following - dt.timedelta(days=1)), "metadata")
        return Published.on(dt.datetime.fromisoformat(value).date())
    except (ValueError, OverflowError):
        raise UsageError(f"published is {text!r}, which is no date", remedy="write it as YYYY-MM-DD, YYYY-MM or YYYY") from None

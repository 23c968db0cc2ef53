"""When an article was published, from its own words."""

from __future__ import annotations

from checker.model import UNDATED, Published
from checker.reference import Tables

__all__ = ["date_text"]


def date_text(text: str, *, tables: Tables = ()) -> Published:
    """The publication interval of `text`, with the evidence for it; UNDATED where nothing in it gives one."""
    del text, tables
    return UNDATED

"""What a drift test looks at: the findings of one code on some claims."""

from __future__ import annotations

from typing import Any

from checker.drift import drift
from checker.group import series_of
from checker.model import Claim, Finding
from tests.build import claim


def found(code: str, *claims: Claim) -> list[Finding]:
    return [f for f in drift(series_of(claims)) if f.code == code]


def toll(number: float, article: str, day: str | None, **fields: Any) -> Claim:
    """A count of the dead of one earthquake, published and true on a day."""
    usual: dict[str, Any] = {
        "grain": 1,
        "as_of": day,
        "measure": "people_killed",
        "subject": None,
        "place": "NP",
        "unit": "person",
        "event": "earthquake in Nepal in 2025",
        "episodic": True,
        "grows": True,
        "title": "People killed: {event}",
    }
    return claim(number, article=article, published=day, **usual | fields)

"""State leader: the country of one who holds its office when the article is published: "Cole signed the defence act".

What a state has, spends or buys is the country's, whoever of its leaders signs or names it. An alliance's office is no country's.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.reference import country_led_by, office_holders

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.context.reading import Reading
    from checker.model import Mention
    from checker.reference import OfficeHolder

__all__ = ["land_of", "leader_in"]


def land_of(reading: Reading, person: str) -> str | None:
    """The country (code) in whose office the person was at the time of the article; None for nobody, and for two."""
    published = reading.article.published.interval
    if person not in _rows():
        return country_led_by(person)  # a surname, as papers print it
    lands = {
        row.country
        for row in _rows().get(person, ())
        if (row.start is None or row.start <= published.last) and (row.end is None or published.first <= row.end)
    }
    land = next(iter(lands)) if len(lands) == 1 else None
    return land if land is not None and len(land) == len("PL") else None


def leader_in(draft: Draft) -> tuple[str, Mention] | None:
    """The country of the only office holders that the figure's sentence names, with the first of them; None where it names two."""
    reading = draft.context.reading
    named = [m for m in reading.within(reading.scan.names, draft.context.sentence) if m.kind == "person"]
    found = [(land, m) for m in named if (land := land_of(reading, m.entity)) is not None]
    return found[0] if len({land for land, _ in found}) == 1 and len(found) == len(named) else None


@cache
def _rows() -> dict[str, tuple[OfficeHolder, ...]]:
    rows: dict[str, list[OfficeHolder]] = {}
    for holder in office_holders():
        rows.setdefault(holder.person, []).append(holder)
    return {person: tuple(held) for person, held in rows.items()}

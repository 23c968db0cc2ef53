"""Names for a reader: "PL" is Poland, "RO,BG" is Romania and Bulgaria, anything else is itself."""

from __future__ import annotations

from functools import cache

from checker.reference.tables import countries, groups

__all__ = ["display_name"]


@cache
def _names() -> dict[str, str]:
    return {g.code: g.name for g in groups() if g.kind == "region"} | {c.code: c.name for c in countries()}


def display_name(entity: str) -> str:
    """The name of a country code, or of a list of them; a body such as NATO, and any other name, as it is."""
    names = [_names().get(part, part) for part in entity.split(",")]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"

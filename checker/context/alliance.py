"""Alliance: whether a passage is on NATO as a whole, whose members no sentence names again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.context.draft import Draft
    from checker.cues import Hit

__all__ = ["allied"]

_ALLIED = ("alliance", "allies", "allied", "NATO", "Nato", "members", "member states")


def allied(draft: Draft) -> Hit | None:
    """The word that speaks of the alliance, in the figure's sentence or in the two before."""
    return draft.find(*_ALLIED, where="sentence") or draft.find(*_ALLIED, where="before")

"""Troop measures: what rules count of the soldiers whom a land has in another."""

__all__ = ["POSTED", "STANDING"]

STANDING = frozenset(("troops_stationed", "troops_deployed_to"))
"""Those who are there, or go there."""

POSTED = STANDING | {"troops_withdrawn"}
"""Those who were there, too."""

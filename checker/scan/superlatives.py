"""Superlatives: "largest", "most", "best". With an ordinal they make a rank."""

from __future__ import annotations

__all__ = ["is_superlative"]

_NO_SUPERLATIVES = frozenset(
    "interest forest request protest contest harvest guest quest west invest arrest honest test rest rest nest chest conquest "
    "digest manifest modest northwest southwest midwest everest budapest bucharest suggest unrest priest tempest attest "
    "latest".split()
)


def is_superlative(low: str) -> bool:
    """True for the superlative of an adjective."""
    return low in ("best", "worst", "most", "least") or (len(low) > 4 and low.endswith("est") and low not in _NO_SUPERLATIVES)

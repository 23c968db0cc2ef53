"""Nouns for one thing: 36 shops are 36 stores, and 27 nations 27 countries. What may be something else is left out (a plant
may grow), and what may be more (a helicopter is an aircraft and no plane, a boat a vessel and no ship).
"""

from __future__ import annotations

__all__ = ["one_noun"]

_ALIKE = (
    "store shop",
    "country nation",
    "plane airplane aeroplane",
    "car automobile",
    "apartment flat",
    "film movie",
    "company firm",
    "truck lorry",
    "lawyer attorney",
    "doctor physician",
    "fire blaze",
    "earthquake quake",
    "motorcycle motorbike",
    "carer caregiver",
)
"""Each line: nouns that newsrooms use for the same thing, British and American among them."""

_FIRST = {noun: nouns.split()[0] for nouns in _ALIKE for noun in nouns.split()}


def one_noun(counted: str) -> str:
    """A counted noun, or a measure that ends in one ("other:shop"), by the first of the nouns that mean the same."""
    at = max(counted.rfind(mark) for mark in " _:") + 1
    return counted[:at] + _FIRST.get(counted[at:], counted[at:])

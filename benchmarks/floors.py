"""Floors: what accuracy must not fall below. They rise with the project, and nobody lowers one by accident.

A floor is a share from 0 to 1 that a measurement must reach; the few counts in `LIMITS` are of mistakes, and must not be
passed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

__all__ = ["FILE", "LIMITS", "fallen", "load", "raised", "save"]

FILE = Path(__file__).with_name("floors.json")

LIMITS = frozenset({"pairs.false_conflicts", "dates.wrong", "mutate.false_alarms"})
"""Counts of mistakes: fewer is better."""

DECIMALS = 3
"""As many as the scorers print: a finer floor would be missed by rounding alone."""


def load(file: Path = FILE) -> dict[str, float]:
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}


def save(floors: Mapping[str, float], file: Path = FILE) -> None:
    file.write_text(json.dumps(dict(sorted(floors.items())), indent=2) + "\n", encoding="utf-8")


def fallen(measured: Mapping[str, float], floors: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    """What was measured worse than its floor: (measured, floor). What was not measured is not in there."""
    rounded = {name: _rounded(name, value) for name, value in measured.items()}
    return {
        name: (rounded[name], floor) for name, floor in floors.items() if name in rounded and _worse(name, rounded[name], floor)
    }


def raised(measured: Mapping[str, float], floors: Mapping[str, float], *, allow_regression: bool = False) -> dict[str, float]:
    """The floors with what is better now; what is worse only where that is allowed. Floors that were not measured stay."""
    out = dict(floors)
    for name, value in measured.items():
        new = _rounded(name, value)
        if name not in out or allow_regression or not _worse(name, new, out[name]):
            out[name] = new
    return out


def _rounded(name: str, value: float) -> float:
    return int(value) if name in LIMITS else round(value, DECIMALS)


def _worse(name: str, new: float, old: float) -> bool:
    return new > old if name in LIMITS else new < old

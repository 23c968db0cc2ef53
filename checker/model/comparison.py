"""Comparisons: how two claims stand to each other, dimension by dimension."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from checker.model.claim import Claim
from checker.model.figure import plain

__all__ = ["Comparison", "Difference", "Dimension", "Reason", "Relation", "Sign"]


class Relation(StrEnum):
    AGREEMENT = "agreement"
    CHANGE = "change"
    CONFLICT = "conflict"
    UNDETERMINED = "undetermined"
    NOT_COMPARABLE = "not_comparable"


class Reason(StrEnum):
    MODALITY = "MODALITY"
    ENTITY = "ENTITY"
    PLACE = "PLACE"
    SCOPE = "SCOPE"
    ASPECT = "ASPECT"
    PART_WHOLE = "PART_WHOLE"
    UNIT_BASIS = "UNIT_BASIS"
    MEASURE = "MEASURE"
    EVENT = "EVENT"
    AS_OF = "AS_OF"
    ROUNDING = "ROUNDING"
    HEDGE = "HEDGE"
    VINTAGE = "VINTAGE"
    COPY = "COPY"


class Sign(StrEnum):
    SAME = "="
    DIFFERENT = "!="
    UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Dimension:
    """How one dimension compares, and why in plain words ("both: Poland"; "2023 and 2025 cannot be the same time")."""

    name: str
    sign: Sign
    why: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Right minus left. `relative` is right / left - 1 (None where left is 0). Two percentages differ in `percentage_point`."""

    absolute: float
    relative: float | None
    unit: str | None

    def row(self) -> dict[str, Any]:
        return {"absolute": plain(self.absolute), "relative": plain(self.relative), "unit": self.unit}


@dataclass(frozen=True, slots=True)
class Comparison:
    relation: Relation
    reasons: tuple[Reason, ...]
    dimensions: tuple[Dimension, ...]
    explanation: str
    left: Claim
    right: Claim
    difference: Difference | None

    def row(self) -> dict[str, Any]:
        """The comparison row of the contract, with `why` (a sentence for each dimension) added."""
        return {
            "relation": self.relation.value,
            "reasons": [r.value for r in self.reasons],
            "dimensions": {d.name: d.sign.value for d in self.dimensions},
            "why": {d.name: d.why for d in self.dimensions},
            "explanation": self.explanation,
            "left": self.left.row(),
            "right": self.right.row(),
            "difference": self.difference.row() if self.difference else None,
        }

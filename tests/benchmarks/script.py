"""The benchmarks are scripts beside each other, no package: this brings one in as a module."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import checker

FOLDER = Path(checker.__file__).parent.parent / "benchmarks"


def script(name: str) -> Any:
    """The module of benchmarks/NAME.py."""
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
    return importlib.import_module(name)

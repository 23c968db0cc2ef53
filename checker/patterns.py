"""Compiled patterns, kept from one run to the next.

The grammar has some six hundred expressions, and `regex` takes half a second of Python to compile those that one article needs,
but a hundredth of that to load them compiled. So what a run has compiled is written beside the compiled modules (`__pycache__`),
under the same conditions: not where Python was told to write no byte code, not where the folder is read-only. A file of another
Python or another `regex` is never read, for its name says for which it was written; an expression that was changed is not in it
and is compiled anew. Whoever can write there can change the modules themselves, so the file is trusted as they are.
"""

from __future__ import annotations

import atexit
import os
import pickle
import sys
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path

import regex

__all__ = ["ALONE", "pattern_of", "simply_folded"]

ALONE = False
"""For `concurrent` of a pattern's methods, behind `endpos`: other threads wait until it is done. To let them in and to wait for
one's turn again takes a third of the time of most of the grammar's searches, which are over in a microsecond.
"""

_MOST = 5_000
"""Patterns in the file: several times what the grammar has. Beyond it, those of former versions go."""

_Key = tuple[str, int]

_made: dict[_Key, bytes] = {}
"""What this run compiled and will keep."""


def pattern_of(expression: str, flags: int = 0) -> regex.Pattern[str]:
    """As `regex.compile`, and not compiled again where an earlier run has done so.

    :raises regex.error: the expression is not one
    """
    key = (expression, int(flags))
    if (kept := _kept().get(key)) is not None:
        pattern: regex.Pattern[str] = pickle.loads(kept)  # noqa: S301 - as far to be trusted as the byte code it lies beside
        return pattern
    compiled = regex.compile(expression, flags, cache_pattern=False)  # whoever asks keeps it
    if not sys.dont_write_bytecode:
        if not _made:
            atexit.register(_keep)
        _made[key] = pickle.dumps(compiled)
    return compiled


def simply_folded(expression: str, flags: int = 0) -> regex.Pattern[str]:
    """As `pattern_of`, for texts in which no letter stands for several (`word_index.Index.simple`): the same matches, in a third of
    the time where case does not matter, since letters are compared one by one.
    """
    one_by_one = flags & regex.IGNORECASE and expression.casefold() == expression.lower() and not any(i in expression for i in "ıİ")
    return pattern_of(f"(?-f:{expression})" if one_by_one else expression, flags)


def _file() -> Path:
    """Where the patterns lie: for this version of Python and of `regex` alone."""
    module = Path(cache_from_source(__file__))
    return module.with_name(f"{module.stem}.regex-{regex.__version__}.patterns")


@cache
def _kept() -> dict[_Key, bytes]:
    """What earlier runs compiled, each still pickled; nothing where there is no file, or it is damaged."""
    return _read(_file())


def _read(file: Path) -> dict[_Key, bytes]:
    try:
        read = pickle.loads(file.read_bytes())  # noqa: S301 - as above
    except (OSError, ValueError, EOFError, pickle.UnpicklingError, AttributeError, ImportError, IndexError):
        return {}
    return read if isinstance(read, dict) else {}


def _keep() -> None:
    """Write what was compiled, with what another run may have written meanwhile; the file changes whole or not at all."""
    file = _file()
    held = _read(file) | _made
    if len(held) > _MOST:
        held = {key: held[key] for key in held if key in _made}
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        draft.write_bytes(pickle.dumps(held))
        draft.replace(file)

"""Which files and folders a walk leaves out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

__all__ = ["Exclude"]


@dataclass(frozen=True, slots=True)
class Exclude:
    """Patterns as in a .gitignore, without its exceptions.

    A pattern without a slash holds for the name of any file or folder ("drafts", "*.old.txt"); one with a slash for the path,
    from the current folder where it is relative ("archive/20*/raw"). ``*`` stops at a slash, ``**`` does not. An excluded folder
    is not entered.
    """

    names: tuple[str, ...]
    paths: tuple[re.Pattern[str], ...]

    @classmethod
    def of(cls, patterns: Sequence[str]) -> Exclude:
        trimmed = [p.rstrip("/") for p in patterns if p.strip("/")]
        full = (_absolute(p) for p in trimmed if "/" in p)
        return cls(tuple(p for p in trimmed if "/" not in p), tuple(re.compile(_translated(p), re.DOTALL) for p in full))

    def holds(self, path: str) -> bool:
        """True when the file or folder at `path` is to be left out; asked from the top down, so a folder's answer prunes."""
        if any(fnmatchcase(PurePath(path).name, name) for name in self.names):
            return True
        return bool(self.paths) and any(p.match(_absolute(path)) for p in self.paths)


def _absolute(path: str) -> str:
    """Without "." and "..", and without asking the disk: a pattern is no file."""
    parts: list[str] = []
    for part in PurePath(Path.cwd(), path).parts:
        if part != "..":
            parts.append(part)
        elif len(parts) > 1:
            parts.pop()
    return PurePath(*parts).as_posix()


def _translated(pattern: str) -> str:
    """A glob over a path as a regular expression: a star stops at a slash, a double one takes whole folders."""
    out = []
    for part in pattern.split("/"):
        if part == "**":
            out.append(r"(?:[^/]*/)*")
            continue
        for piece in re.findall(r"\*++|\?|\[!?\]?[^\]/]*+\]|[^*?\[]++|\[", part):
            if piece[0] == "*":
                out.append("[^/]*")
            elif piece == "?":
                out.append("[^/]")
            elif len(piece) > 2 and piece[0] == "[":
                inside = piece[1:-1].replace("\\", r"\\").replace("[", r"\[")
                out.append(f"[{'^' + inside[1:] if inside[0] == '!' else inside}]")
            else:
                out.append(re.escape(piece))
        out.append("/")
    body = "".join(out).removesuffix("/")
    return rf"{body}\Z"

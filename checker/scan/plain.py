r"""Plain texts: Latin letters and the marks of print, which the expressions of the standard library tell apart as `regex` does.

Most articles are. There the standard library finds what begins with a capital in half the time, for `regex` asks of each letter
what properties it has. It has no `\\p{Lu}`, so the classes stand here.
"""

from __future__ import annotations

from functools import lru_cache

__all__ = ["CAPITAL", "LETTER", "is_plain"]

_BEYOND_ASCII = [chr(code) for code in range(0xC0, 0x17F) if chr(code).isalpha()]

CAPITAL = "A-Z" + "".join(filter(str.isupper, _BEYOND_ASCII))
LETTER = "A-Za-z" + "".join(_BEYOND_ASCII)
r"""What `\p{Lu}` and `\p{L}` are in a plain text, for use within a set."""

_PLAIN = frozenset([*_BEYOND_ASCII, *"’‘“”–—…•·«»°€£¥\u00a0"])
_ASCII = bytes(code for code in range(128) if not 0x1C <= code <= 0x1F)  # which are white space to one of them only


@lru_cache(maxsize=2)
def is_plain(text: str) -> bool:
    """Whether it has no letter or digit beyond those, nor any other character that might be one to either."""
    return _PLAIN.issuperset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))

r"""Making words that come from outside harmless before a terminal shows them.

A file name, a quote or a configuration key may hold anything: an escape sequence that clears the screen, rewrites what stands
above or opens a link; a line break that fakes a second message; a direction mark that turns "gpj.exe" around; bytes that are
no text at all. `printable` shows each of these as an escape such as ``\x1b`` and leaves everything that can be read as it is.

For the author of a command: names in `Article.id`, `Article.path`, `Failure.path` and `Failure.what` are already safe. What is
taken from the text of an article (quotes, sentences, evidence, titles) is not, since it must stay true to the file. So pass each
line that goes to a terminal through `printable` just before it is coloured and written, never after (it would show your own
colours as escapes), and whole blocks with ``keep="\n\t"``. Output for machines needs its format's own escaping, not this. The
result can always be written as UTF-8; a terminal with a smaller alphabet still needs ``errors="backslashreplace"``.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["abridged", "printable"]

_UNSAFE = r"[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
r"""Controls (C0 with ESC, DEL, C1), lone surrogates, line and paragraph separators, and the marks that change the direction
of text (Unicode TR 36, 2.10 and the "Trojan Source" list), tags and interlinear marks. The joiners U+200C and U+200D stay:
Persian and emoji need them."""

_FROM_BYTES = range(0xDC80, 0xDD00)
"""Surrogates by which Python carries the bytes 0x80 to 0xFF of a file name that is not UTF-8 (PEP 383)."""


def printable(text: str, *, keep: str = "") -> str:
    r"""`text` with everything that could steer a terminal shown as an escape: ``a\x1b[2Jb``. `keep` lists what to leave alone.

    A byte of an undecodable file name shows as that byte (``caf\xe9.txt``). Pure, and the same twice: what it returns is
    returned unchanged.
    """
    if text.isprintable():
        return text
    shown: str = _unsafe().sub(lambda found: found[0] if found[0] in keep else _escape(ord(found[0])), text)
    return shown


def abridged(text: str, width: int = 200) -> str:
    """`text` made safe and, where it is longer than `width`, cut in its middle: the beginning and the end tell a path apart."""
    shown = printable(text)
    if len(shown) <= width:
        return shown
    half = (width - 1) // 2
    return f"{shown[:half]}…{shown[-half:]}"


def _escape(code: int) -> str:
    if code in _FROM_BYTES:
        code -= 0xDC00
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


@cache
def _unsafe() -> regex.Pattern[str]:
    return pattern_of(_UNSAFE)

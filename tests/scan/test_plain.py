"""In a plain text the standard library's classes say the same of each letter as those of `regex`."""

import re

import pytest
import regex

from checker.scan.plain import CAPITAL, LETTER, is_plain

PLAIN = [chr(code) for code in range(0x3000) if is_plain(chr(code))]
"""The characters that a plain text may have."""


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [(rf"[{CAPITAL}]", r"\p{Lu}"), (rf"[{LETTER}]", r"\p{L}"), (r"\d", r"\d"), (r"\s", r"\s"), (r"\w", r"\w")],
)
def test_the_classes_are_the_same(ours: str, theirs: str) -> None:
    mine, other = re.compile(ours), regex.compile(theirs, regex.VERSION1)
    assert [c for c in PLAIN if bool(mine.fullmatch(c)) != bool(other.fullmatch(c))] == []


def test_what_may_be_another_letter_is_not_plain() -> None:
    assert is_plain("Łódź’s café — £5 · “so”")
    assert not any(map(is_plain, ("Ж", "²", "\u0130x\u0307", "ﬁ", "\u200b")))

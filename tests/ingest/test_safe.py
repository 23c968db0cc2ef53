"""What comes from outside cannot steer a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.safe import abridged, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Łukowski, 4.7% – “plan” 👩‍👩‍👧", "Łukowski, 4.7% – “plan” 👩‍👩‍👧"),
        ("a\x1b[2Jb", r"a\x1b[2Jb"),
        ("a\x9b2Jb", r"a\x9b2Jb"),
        ("link\x1b]8;;http://x\x07here", r"link\x1b]8;;http://x\x07here"),
        ("one\ntwo\rthree\tfour", r"one\x0atwo\x0dthree\x09four"),
        ("a\u2028b\u2029c", r"a\u2028b\u2029c"),
        ("invoice\u202egpj.exe", r"invoice\u202egpj.exe"),
        ("caf\udce9.txt", r"caf\xe9.txt"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("4\u00a0500", "4\u00a0500"),
    ],
)
def test_escapes_what_steers_and_leaves_what_reads(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_keeps_what_it_is_told_to_keep() -> None:
    assert printable("a\n\tb\x1b", keep="\n\t") == "a\n\tb\\x1b"


@given(st.text(st.characters()))
def test_is_harmless_writable_and_the_same_twice(text: str) -> None:
    shown = printable(text)
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]
    assert shown.encode() is not None
    assert printable(shown) == shown


def test_cuts_a_long_name_in_its_middle() -> None:
    assert abridged("a" * 300 + "z" * 300, 11) == "aaaaa…zzzzz"
    assert abridged("short.txt", 11) == "short.txt"

"""An expression with its letters finds what the expression alone finds, and does not run where none of the letters stands."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from checker.expressions import Expression, expression


@given(st.text(alphabet="the old mill-Mß.\n", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_it_finds_what_the_pattern_alone_finds(text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(end, len(text))
    alone = regex.compile(r"\bmill(?:s|et)?\b", regex.VERSION1 | regex.IGNORECASE)
    kept = expression(r"\bmill(?:s|et)?\b", regex.IGNORECASE)
    assert [m.span() for m in kept.finditer(text, start, end)] == [m.span() for m in alone.finditer(text, start, end)]
    assert (kept.search(text, start, end) is None) is (alone.search(text, start, end) is None)


def test_where_none_of_its_letters_stands_it_is_not_run() -> None:
    wrong = Expression(regex.compile("cormorant"), (frozenset({"pelican"}),))  # with letters that it can do without
    assert wrong.search("A cormorant.", 0, 12) is None
    assert list(wrong.finditer("A cormorant.", 0, 12)) == []
    assert wrong.search("A cormorant and a pelican.", 0, 26) is not None
    assert wrong.search("A cormorant and a pelican.", 0, 14) is None


def test_where_one_of_them_stands_alone_it_is_not_run() -> None:
    wrong = Expression(regex.compile("cormorant"), (frozenset({"pelican"}), frozenset({"heron", "defense"})))
    text = "A cormorant and a pelican. A cormorant, a pelican and a heron. Pelicans, cormorants and defence."
    assert wrong.search(text, 0, 26) is None
    assert wrong.search(text, 0, len(text)) is not None
    assert wrong.search(text, 63, len(text)) is not None


def test_without_letters_it_is_run_as_it_is() -> None:
    any_word = expression(r"\b\w{3}\b")
    assert not any_word.needs
    found = any_word.search("an old mill", 0, 11)
    assert found is not None
    assert found.group() == "old"

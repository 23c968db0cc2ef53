"""The index of words: the same answer from one list alone, from all lists together, and from any block of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker import word_index
from checker.cues import Cues
from checker.model import Span
from checker.word_index import indexed, word_list


def places(words: tuple[str, ...], text: str) -> list[tuple[int, int]]:
    return list(word_list(words).places(text, 0, len(text)))


def test_a_list_that_a_text_does_not_know_yet_is_found_in_it():
    text = "A zygote and an axolotl met. " * 3
    assert len(places(("axolotl",), text)) == 3
    assert len(places(("zygote", "axolotl"), text)) == 6


def test_a_text_that_asks_for_many_new_lists_reads_them_together():
    text = "One heron, two egrets. " * 40
    lists = [(f"egret{'s' * (n % 2)}", f"nothing{n}") for n in range(120)]
    assert [len(places(words, text)) for words in lists] == [0 if n % 2 == 0 else 40 for n in range(120)]


@given(st.integers(500, 530), st.integers(0, 20))
def test_words_across_the_border_of_two_blocks(before, start):
    text = " " * before + "air defence systems" + " " * 600
    whole = Span(start, len(text))
    assert [h.text for h in Cues(("air defence", "system*")).all(text, whole)] == ["air defence", "systems"]


@given(st.text(alphabet="abc -_é.\n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_part_of_a_text_holds_what_lies_in_it(text, start, end):
    start, end = min(start, len(text)), min(end, len(text))
    words = word_list(("a", "b c", "ab*"))
    inside = [(a, b) for a, b in words.places(text, 0, len(text)) if a >= start and b <= end]
    assert set(inside) <= set(words.places(text, start, end))


def test_nearby_names_each_list_that_has_a_word_there_and_any_that_it_does_not_know():
    known, other = word_list(("pelican",)), word_list(("cormorant",))
    near = indexed("A pelican. " * 100).near(600, 700)
    assert not near.lacks((known.number,))
    assert near.lacks((other.number,)) or other.number >= word_index._latest.size
    assert not near.lacks((10**6,))


def test_letters_that_a_pattern_may_take_for_others_rule_nothing_out():
    other = word_list(("shearwater",))
    assert not indexed("Die Straße ist lang.").near(0, 10).lacks((other.number,))

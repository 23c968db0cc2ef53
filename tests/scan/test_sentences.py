"""Sentences: headlines, abbreviations, wrapped lines, and text that means harm."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.scan.sentences import sentences


def split(text: str) -> list[str]:
    return [s.span.of(text) for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \n\n ", []),
        (
            "A headline without a stop\nThe first sentence. The second.",
            ["A headline without a stop", "The first sentence.", "The second."],
        ),
        (r"It is over.\nGermany left.\n\n24 stayed at C:\new.", ["It is over.", "Germany left.", r"24 stayed at C:\new."]),
        ("He met U.S. President Joe Biden. They spoke.", ["He met U.S. President Joe Biden.", "They spoke."]),
        (
            "It rose to 900 in 2022.[2] Of these, 300 stay.[3][a] More follow.",
            ["It rose to 900 in 2022.[2]", "Of these, 300 stay.[3][a]", "More follow."],
        ),
        ("It rained in May.[2] Snow followed, Cole [2] said.", ["It rained in May.[2]", "Snow followed, Cole [2] said."]),
        ("He lives in the U.S. He is well.", ["He lives in the U.S.", "He is well."]),
        ("The U.S. Army sent 300 men. More follow.", ["The U.S. Army sent 300 men.", "More follow."]),
        ("Gen. Mark Milley left. Lt. Col. Ann Roe stayed.", ["Gen. Mark Milley left.", "Lt. Col. Ann Roe stayed."]),
        ("John C. Rood spoke. J. D. Vance did not.", ["John C. Rood spoke.", "J. D. Vance did not."]),
        (
            "It costs $2 bn. to $3.5 bn. a year. It rose 3 pct. this year.",
            ["It costs $2 bn. to $3.5 bn. a year.", "It rose 3 pct. this year."],
        ),
        ("He grew up in Ada, Okla. Earning little, he sang.", ["He grew up in Ada, Okla.", "Earning little, he sang."]),
        ("Ada, Okla. Mayor Ann Cole left.", ["Ada, Okla. Mayor Ann Cole left."]),
        ("See No. 5. It is short.", ["See No. 5.", "It is short."]),
        (
            "The 5 p.m. meeting ran on. It ended at 7 p.m. on Friday.",
            ["The 5 p.m. meeting ran on.", "It ended at 7 p.m. on Friday."],
        ),
        ("“It is over.” She left.", ["“It is over.”", "She left."]),
        ("It grew by 4.7 percent. Why? Nobody knows!", ["It grew by 4.7 percent.", "Why?", "Nobody knows!"]),
        ("One\r\n\r\nTwo\r\nThree", ["One", "Two", "Three"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_lines_wrapped_by_the_width_of_a_screen_are_one_paragraph() -> None:
    text = (
        "The storm tore through the islands on Tuesday, and it sent thousands\n"
        "of people from their houses along the coast. The government closed\n"
        "schools and asked all public offices to remain shut until the end\n"
        "of the week."
    )
    assert len(split(text)) == 2
    assert {s.paragraph for s in sentences(text)} == {0}


def test_a_line_that_breaks_in_mid_sentence_goes_on() -> None:
    assert split("The minister said that the\nplan is dead.") == ["The minister said that the\nplan is dead."]


def test_a_full_line_that_keeps_its_blank_goes_on() -> None:
    text = "The harbour master of Port Ellery said on Sunday night that all of \nBrandt Shipping's crews were safe."
    assert split(text) == [text]
    listed = "The harbour master of Port Ellery said nothing on Sunday night at all.  \nBrandt Shipping's crews were safe"
    assert len(split(listed)) == 2


def test_a_list_of_lines_stays_a_list() -> None:
    lines = [f"Item {word} of the list is about the things that were bought there" for word in ("one", "two", "three", "four")]
    assert split("\n".join(lines)) == lines


def test_paragraphs_are_counted() -> None:
    assert [s.paragraph for s in sentences("Head\n\nOne. Two.\nThree.")] == [0, 1, 1, 2]


@given(st.text(st.sampled_from("ab AB.!?\n\r\t\u2028\u00a0é’”U.S. 19")) | st.text())
def test_spans_are_trimmed_sorted_and_cover_all_that_is_not_space(text: str) -> None:
    at = 0
    for sentence in sentences(text):
        start, end = sentence.span.start, sentence.span.end
        assert at <= start < end
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        assert not text[at:start].replace(r"\n", "").strip()  # a line end that was printed as two signs is space, too
        at = end
    assert not text[at:].replace(r"\n", "").strip()


@pytest.mark.parametrize("piece", ["word ", "x", "A. ", "Hello there. ", "1. ", "\n.\n"])
def test_one_huge_line_is_covered(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    spans = [s.span for s in sentences(text)]
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_long_text_is_split_as_the_same_text_in_short_pieces() -> None:
    text = "The first sentence is here, in the U.S. Army. The second one follows it at 5 p.m. on Friday. " * 500
    assert set(split(text)) == {"The first sentence is here, in the U.S. Army.", "The second one follows it at 5 p.m. on Friday."}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Some 4,500 US troops are stationed in Poland. About 500 were sent in 2019.", 2),
        ("He came last month. Police said so.", 2),
        ("They live in Monaco. “We like it,” he said.", 2),
        ("Acme Corp. Chief Jane Roe said so.", 1),
        ("It closed on Sept. 5 and reopened.", 1),
        ("It grew approx. 12 times.", 1),
    ],
)
def test_a_whole_word_and_a_full_stop_end_a_sentence(text, parts):
    assert len(sentences(text)) == parts


def test_a_line_break_that_an_export_wrote_out_ends_a_sentence():
    text = "Nine ships are urged to leave.\\nSome 189 guards stay. \\nTwo left in C:\\new, and one at 5.\\n\\n"
    assert [s.span.of(text) for s in sentences(text)] == [
        "Nine ships are urged to leave.",
        "Some 189 guards stay.",
        "Two left in C:\\new, and one at 5.",
    ]


def test_a_text_broken_by_the_width_of_a_screen_is_whole_where_a_figure_opens_a_line():
    text = (
        "The mayor of the town said that he would try to get around one\nof the laws and share some of his wealth with all of the\n"
        "schools there.\n\n``We look for as many places as we can,'' she said, adding that\n"
        "the schools of the city and of the county receive about\n"
        "$3 million to match it.\n"
    )
    assert [" ".join(s.span.of(text).split())[-14:] for s in sentences(text)] == ["schools there.", "n to match it."]


def test_a_text_without_full_stops_is_cut_at_spaces():
    text = "one two three four " * 500
    found = [s.span.of(text) for s in sentences(text)]
    assert len(found) > 1
    assert max(map(len, found)) <= 2_000
    assert " ".join(found) == text.strip()


_PIECES = st.sampled_from(
    """Plan stayed Roe Mr. J. U.S. Okla. No. Gen. 5 4. ? ! … .” .) ." . .[2] ... .’s The the army “We Army [a] Mass.""".split()
)


@example("He left Troy, N.Y. Earning little, he came back.")
@given(st.lists(_PIECES, max_size=12).map(" ".join))
def test_what_is_not_asked_of_nupunkt_makes_no_difference(text):
    found = sentences.__wrapped__(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("checker.scan.sentences._plain_gaps", lambda *_: None)
        assert sentences.__wrapped__(text) == found

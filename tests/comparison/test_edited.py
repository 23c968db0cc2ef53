"""A sentence printed twice, in which only the figure was changed, speaks of one thing, whatever it leaves unsaid."""

import pytest

import checker


def relation(text: str, figure: str, other: str, *, later: bool = False) -> str:
    """How the first figure of `text` stands to that of the copy in which it is `other`."""
    first, second = (
        checker.Article.from_text(words, id=name, published=day)
        for name, words, day in (
            ("first", text, "2024-03-01"),
            ("copy", text.replace(figure, other), "2028-03-01" if later else "2024-03-01"),
        )
    )
    left, right = (
        next(c for c in checker.extract([a]) if c.figure.start >= at)
        for a, at in ((first, text.index(figure)), (second, text.index(figure)))
    )
    return checker.compare(left, right).relation.value


SENTENCES = {
    "nobody says whose": ("The victims were four adults and one 17-year-old boy.", "17", "24"),
    "nobody says where": ("The farm can power 900,000 homes, the firm says.", "900,000", "700,000"),
    "an answer in a poll": (
        "A poll was taken in May. In the East there is no majority: 50 percent are against, 46 percent for.",
        "50",
        "57",
    ),
    "a part, as an army has many": ("The brigade has 4,000 soldiers, 639 of them Danish, the ministry said.", "639", "895"),
}


@pytest.mark.parametrize(("text", "figure", "other"), SENTENCES.values(), ids=SENTENCES)
def test_another_figure_in_the_same_words_is_a_conflict(text: str, figure: str, other: str) -> None:
    assert relation(text, figure, other) == "conflict"


def test_four_years_later_another_figure_is_a_change() -> None:
    assert relation("The brigade has 4,000 soldiers, 639 of them Danish, the ministry said.", "639", "895", later=True) == "change"


def test_four_years_later_one_person_is_four_years_older() -> None:
    text = "The victims were four adults and one 17-year-old boy."
    assert relation(text, "17", "21", later=True) == "change"
    assert relation(text, "17", "24", later=True) == "conflict"


def test_in_other_words_it_stays_open() -> None:
    left, right = (
        checker.extract([checker.Article.from_text(text, id=name, published="2024-03-01")])[0]
        for name, text in (("a", "A 17-year-old boy was among the victims."), ("b", "Police were looking for a 24-year-old man."))
    )
    assert checker.compare(left, right).relation.value == "undetermined"


def test_a_poll_would_is_no_supposition() -> None:
    assert relation("In the survey 61% would support spending more on roads.", "61%", "66%") == "conflict"

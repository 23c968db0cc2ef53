"""What a reader sees of many figures: said once, tied where something ties them, and in part where they are very many."""

from __future__ import annotations

import pytest

from checker import run
from checker.article import Article
from checker.report import FORMATS, render
from checker.report.compose import outline
from checker.report.outline import Outline
from checker.report.threads import SHOWN

TROOPS = "There are {:,} US troops stationed in Poland."
READERS = [kind for kind in FORMATS if not kind.startswith("json")]


def told(*texts: str) -> Outline:
    return outline(run.check_articles(articles(*texts)))


def articles(*texts: str) -> list[Article]:
    return [Article.from_text(f"April 3, 2025\n\n{text}", id=f"{i:03}.txt") for i, text in enumerate(texts)]


def test_a_sentence_that_a_page_repeats_is_quoted_once() -> None:
    said = told("\n".join([TROOPS.format(4500)] * 300))
    assert said.threads == ()
    (alone,) = said.single
    (quote,) = alone.quotes
    assert (quote.times, quote.line, quote.last) == (300, 3, 302)
    assert quote.source == "Article 1, lines 3 to 302 (said 300 times)"
    assert [(n.times, n.lines, n.printed) for n in said.receipts[0].numerals[1:]] == [(300, "3 to 302", "4,500 (300 times)")]
    assert said.receipts[0].count == 301


@pytest.mark.parametrize("kind", READERS)
def test_a_page_does_not_grow_with_what_is_repeated(kind: str) -> None:
    few, many = (render(run.check_articles(articles("\n".join([TROOPS.format(4500)] * n))), kind) for n in (10, 200))
    assert len(many) < len(few) + 200
    assert "200 times" in many


def test_a_sentence_that_two_articles_print_is_quoted_from_both() -> None:
    (thread,) = told(TROOPS.format(4500), TROOPS.format(4500)).threads
    assert [q.article for q in thread.quotes] == [1, 2]
    assert len(thread.pairs) == 1


def test_a_long_series_is_shown_in_part_and_says_so() -> None:
    values = [1000 + 97 * i for i in range(300)]
    report = run.check_articles(articles("\n".join(TROOPS.format(v) for v in values)))
    said = outline(report)
    (thread,) = said.threads
    pairs = sum(len(p.sides) for p in thread.pairs)
    assert pairs == SHOWN
    assert len(thread.quotes) <= 2 * SHOWN + 4
    listed = sum(len(s.comparisons) + s.left_out for s in report.series)
    assert thread.more.startswith(f"Not shown here: {300 - len(thread.quotes)} figures and {listed - SHOWN:,} pairs more")
    assert sum(1 + p.others for p in said.first) == len([f for f in report.findings if f.code == "CONFLICT"])
    assert len(said.first) < 10
    for kind in READERS:
        page = render(report, kind)
        assert "Not shown here" in page
        assert "more of this kind about the same figures" in page
    shown = {q.value for q in thread.quotes}
    assert {"1,000", f"{values[-1]:,}"} <= shown


def test_pairs_of_which_the_same_is_to_say_stand_together() -> None:
    (thread,) = told(*[TROOPS.format(4500)] * 3).threads
    (pair,) = thread.pairs
    assert pair.tags == "a and b, a and c"


def test_figures_that_nothing_ties_are_listed_and_not_held_against_each_other() -> None:
    said = told("A 13-year-old boy was hurt.", "A 41-year-old teacher was robbed.")
    assert said.threads == ()
    ages = [t for t in said.single if t.name == "Age (whose is not said)"]
    assert [[q.value for q in t.quotes] for t in ages] == [["13 years", "41 years"]]
    assert ages[0].pairs == ()
    assert ages[0].timeline is None
    for kind in READERS:
        page = render(run.check_articles(articles("A 13-year-old boy was hurt.", "A 41-year-old teacher was robbed.")), kind)
        assert "The text does not say whether these are about one thing" in page


def test_series_of_one_name_are_told_apart() -> None:
    said = told("Six people were injured in a fire.", "Two women were injured in a crash on Friday.")
    names = [t.name for t in (*said.threads, *said.single) if t.name.startswith("People injured")]
    assert len(names) == len(set(names)) == 2


def test_each_code_is_explained_once_where_it_is_first_used() -> None:
    said = told(TROOPS.format(4500), TROOPS.format(9000), TROOPS.format(14000))
    explained = [p.code for p in (*said.first, *said.notes) if p.means]
    assert sorted(explained) == sorted({p.code for p in (*said.first, *said.notes)})
    report = run.check_articles(articles(TROOPS.format(4500), TROOPS.format(9000)))
    for kind in READERS:
        assert render(report, kind).count("cannot both be right.") >= 1


def test_a_table_is_said_to_be_read_without_its_headings() -> None:
    said = told(
        "| Land | Troops |\n| --- | --- |\n| Poland | 4,500 |\n\nThe tax | as a share | of 12% | rose.\n\nOf 30 ships, none came."
    )
    meanings = {n.text: n.meaning for n in said.receipts[0].numerals}
    assert meanings["4,500"] == "4,500; in a table, whose headings are not read with it"
    assert "table" not in meanings["30"]


def test_a_first_line_without_a_letter_names_no_article() -> None:
    said = outline(run.check_articles([Article.from_text("......... ........\n\nTwo men met.", id="a.txt")]))
    assert said.dated[0].name == "Two men met."

"""What holds for any text: spans are exact, every numeral has one row, and the order of the input makes no difference."""

from __future__ import annotations

import random
from itertools import pairwise

import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import checker
from checker import run
from checker.article import Article
from checker.report import FORMATS, render

WORDS = [
    "4,500", "about", "$2 billion", "5%", "soldiers", "troops", "Poland", "the US", "’s", "stationed in", "killed",
    "on Monday", "in 2023", "of GDP", "defence spending", "more than", "three years", "will", "“", "”", "(", ")", ".", ",",
    "\n", "\n\n", "—", "a year after", "it", "its", "the country", "third-largest", "30-day ceasefire", "1/2", "−3", "١٢",
    "½", "\u202e", "\u0000", "é", "𝟙𝟚", "🙂", "said", "NATO", "target", "to", "from",
]  # fmt: skip
"""What articles are made of, and what no article is."""

texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
quick = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(texts)
def test_every_span_is_exact(text):
    article = Article.from_text(text, id="a", published="2025-04-03")
    for figure in run.figures([article]):
        assert text[figure.span.start : figure.span.end] == figure.text
    for claim in checker.extract([article]):
        assert text[claim.span.start : claim.span.end] == claim.quote
        assert text[claim.figure.start : claim.figure.end] == claim.figure_text
        assert claim.figure_text in claim.quote
        for because in claim.because:
            assert because.span is None or text[because.span.start : because.span.end] == because.text
    for evidence in Article.from_text(text, id="a").published.evidence:
        assert evidence.span is None or text[evidence.span.start : evidence.span.end] == evidence.text


@quick
@given(texts)
def test_every_run_of_digits_lies_in_exactly_one_figure(text):
    figures = run.figures([Article.from_text(text, id="a", published="2025-04-03")])
    for digits in regex.finditer(r"\d+", text):
        holding = [f for f in figures if f.span.start <= digits.start() and digits.end() <= f.span.end]
        assert len(holding) == 1, (digits.group(), [f.text for f in figures])


@quick
@given(texts)
def test_figures_do_not_overlap_and_stand_in_order(text):
    figures = run.figures([Article.from_text(text, id="a", published="2025-04-03")])
    assert all(a.span.end <= b.span.start for a, b in pairwise(figures))


@quick
@given(st.lists(texts, min_size=1, max_size=4), st.randoms())
def test_the_order_of_the_articles_gives_the_same_bytes(found, chance: random.Random):
    articles = [Article.from_text(text, id=f"{i}.txt", published="2025-04-03") for i, text in enumerate(found)]
    shuffled = articles.copy()
    chance.shuffle(shuffled)
    for kind in FORMATS:
        assert render(run.check_articles(articles), kind) == render(run.check_articles(shuffled), kind)

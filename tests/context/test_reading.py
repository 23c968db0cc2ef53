"""What a reading keeps: an answer for each stretch, and which words a figure's sentence has."""

import checker
from checker import word_index
from checker.article import Article
from checker.context import Reading
from checker.context.reading import once_a_stretch
from checker.cues import Cues
from checker.model import Span

TEXT = "A pelican ate 40 herrings. A cormorant watched all of it."


def _reading() -> Reading:
    return Reading.of(Article.from_text(TEXT, published="2025-04-03"))


def test_what_is_worked_out_of_a_stretch_is_worked_out_once_for_each_article():
    asked = []

    @once_a_stretch
    def words(reading: Reading, span: Span) -> str:
        asked.append(span)
        return span.of(reading.text)

    reading = _reading()
    assert [words(reading, Span(2, 9)), words(reading, Span(2, 9)), words(reading, Span(0, 1))] == ["pelican", "pelican", "A"]
    assert asked == [Span(2, 9), Span(0, 1)]
    words(_reading(), Span(2, 9))
    assert len(asked) == 3


def test_a_figure_lacks_the_words_of_the_next_sentence(monkeypatch):
    pelican, cormorant = Cues(("pelican",)), Cues(("cormorant",))
    assert pelican.needs
    assert cormorant.needs
    monkeypatch.setattr(word_index, "_latest", word_index._Automaton(tuple(word_index._lists)))  # that knows both
    word_index.indexed.cache_clear()
    reading = _reading()
    context = reading.context(reading.scan.figures[0])
    assert not context.lacks(pelican)
    assert context.lacks(cormorant)
    assert context.first(pelican, context.sentence) == pelican.first(TEXT, context.sentence)
    assert context.last(cormorant, context.sentence) is None


def test_a_line_without_end_is_not_cut_between_a_figure_and_its_noun() -> None:
    text = "Chad has 900 soldiers in Niger and spends 2.9% of GDP on defence, " * 200
    claims = checker.extract([checker.Article.from_text(text, id="a", published="2024-01-01")])
    assert len([c for c in claims if c.measure == "troops_stationed"]) == 200

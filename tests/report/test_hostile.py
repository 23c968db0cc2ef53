"""Article text, file names and messages are written by strangers: nothing in them is ever taken for markup or for a command."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from checker.ingest.safe import printable
from checker.model import Report
from checker.report import FORMATS, render
from checker.report.compose import outline
from checker.report.markdown import escaped
from tests.report import sample
from tests.report.hostile import HOSTILE, poisoned

EVIL = poisoned(sample.report())
STEERS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
TAGS = {
    "a", "article", "b", "bdi", "blockquote", "body", "br", "caption", "circle", "code", "dd", "desc", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "g", "h1", "h2", "h3", "head", "header", "html", "li", "line", "link", "main", "mark", "meta",
    "nav", "p", "path", "q", "section", "span", "strong", "style", "summary", "svg", "table", "tbody", "td", "text", "th", "thead",
    "title", "tr", "tspan", "ul",
}  # fmt: skip
WORDS = st.text(st.characters(exclude_categories=()) | st.sampled_from("<>&\"'|`*_[]()\\\n\r\x1b\u202e{}%#$~:@="), max_size=40)


@pytest.mark.parametrize("kind", FORMATS)
def test_nothing_steers_a_terminal_a_log_or_an_editor(kind: str) -> None:
    shown = render(EVIL, kind)
    assert STEERS.search(shown) is None
    shown.encode("utf-8")


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
def test_what_was_hidden_is_made_visible(kind: str) -> None:
    shown = render(EVIL, kind).replace("\\\\", "\\")
    for trick in (r"\x1b", r"\u202e", r"\x00", r"\ud800"):
        assert trick in shown


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from strings(getattr(value, name))


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_every_word_of_the_outline_is_one_harmless_line(words: str) -> None:
    assert [s for s in strings(outline(poisoned(sample.report(), words))) if s != printable(s)] == []


@settings(max_examples=40, deadline=None)
@given(WORDS)
def test_no_words_break_a_format(words: str) -> None:
    report = poisoned(sample.report(), words)
    for kind in FORMATS:
        assert STEERS.search(render(report, kind)) is None
    assert json.loads(render(report, "json")) == json.loads(json.dumps(report.row()))
    page, evil = Page.of(render(report, "html")), Page.of(render(EVIL, "html"))
    assert set(page.tags) <= TAGS
    assert {(tag, name) for tag, name, _ in page.attributes} <= {(tag, name) for tag, name, _ in evil.attributes}
    for tag in ("section", "article", "table", "blockquote", "mark", "details"):
        assert page.tags.count(tag) == evil.tags.count(tag)


class Page(HTMLParser):
    """What a browser makes of a page: the tags in order, and every attribute."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []

    @classmethod
    def of(cls, html: str) -> Page:
        page = cls()
        page.feed(html)
        page.close()
        return page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_hostile_words_make_no_tag_and_no_attribute() -> None:
    page = Page.of(render(EVIL, "html"))
    assert set(page.tags) <= TAGS
    assert [a for a in page.attributes if a[1].startswith("on") or a[1] in {"src", "srcset", "style", "srcdoc", "action"}] == []
    assert page.tags.count("style") == 1
    assert page.tags.count("title") == 1 + page.tags.count("desc")


def test_hostile_words_are_all_there_as_words() -> None:
    page = Page.of(render(EVIL, "html"))
    assert any(printable(HOSTILE) in words for words in page.words)


@pytest.mark.parametrize("kind", ["html"])
@pytest.mark.parametrize("report", [sample.report(), EVIL], ids=["sample", "hostile"])
def test_the_page_points_nowhere_outside(kind: str, report: Report) -> None:
    page = Page.of(render(report, kind))
    targets = {value for _, name, value in page.attributes if name in {"href", "xlink:href", "src", "data", "poster"}}
    ids = {f"#{value}" for _, name, value in page.attributes if name == "id"}
    assert targets <= ids | {"data:,"}
    style = render(report, kind).partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style
    assert "://" not in style


def markup(text: str) -> list[str]:
    """The kinds of inline tokens that Markdown (CommonMark with GitHub's tables and bare links) makes of a text."""
    markdown_it = pytest.importorskip("markdown_it")
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [child.type for token in parser.parse(text) for child in (token.children or [token])]


@pytest.mark.parametrize(
    "words",
    [
        HOSTILE, "1. a list", "- a list", "+ a list", "# a heading", "> a quote", "    code", "| a | b |", "--- ", "===", "***",
        "```", "~~~",
        "<b>", "<!-- x -->", "[a]: b", "[^1]", "![a](b)", "<https://evil.example>", "&amp;", "a\\", "*a* _a_ ~~a~~ `a`", "1) x",
    ],
)  # fmt: skip
def test_markdown_makes_words_of_it(words: str) -> None:
    line = printable(" ".join(words.split()))
    assert set(markup(f"> “{escaped(line)}”")) <= {
        "blockquote_open",
        "paragraph_open",
        "text",
        "text_special",
        "paragraph_close",
        "blockquote_close",
    }
    cell = f"| a | b |\n| --- | --- |\n| {escaped(line)} | c |"
    kinds = markup(cell)
    assert kinds.count("td_open") == 2
    assert set(kinds) <= {k for k in kinds if k.startswith(("t", "paragraph"))}


def test_a_hostile_report_has_the_markdown_of_a_harmless_one() -> None:
    """Blocks, tables, quotes and folds are the report's own: as many as with harmless words."""
    assert blocks(render(EVIL, "markdown")) == blocks(render(poisoned(sample.report(), "harmless"), "markdown"))


def blocks(text: str) -> list[str]:
    markdown_it = pytest.importorskip("markdown_it")
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    made = [c.type for token in parser.parse(text) for c in (token.children or [token])]
    return [kind for kind in made if kind not in {"text", "text_special"}]


def test_bare_addresses_become_no_links_in_markdown() -> None:
    shown = render(EVIL, "markdown")
    assert "https://" not in shown
    assert " www." not in shown


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_json_says_exactly_what_was_there(kind: str) -> None:
    shown = render(EVIL, kind)
    first = json.loads(shown)["articles"][0] if kind == "json" else json.loads(shown.split("\n", 1)[0])
    assert first["title"] == HOSTILE


def test_a_forged_line_stays_inside_its_own() -> None:
    """A line break in a quote cannot make a line that looks like the report's own."""
    shown = render(poisoned(sample.report(), "x\n\nLook at first\n-------------\n  No error and no warning."), "text")
    assert shown.count("\nLook at first\n") == 1
    assert "\nNo error and no warning" not in shown

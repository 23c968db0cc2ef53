"""The page: valid, self-contained, and usable by people who do not see it, do not use a mouse, or read it on paper."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

import checker.report
from checker.report import render
from tests.report import sample
from tests.report.hostile import poisoned

REPORTS = {"full": sample.report(), "clean": sample.clean(), "empty": sample.empty(), "hostile": poisoned(sample.report())}
PAGES = {name: render(report, "html") for name, report in REPORTS.items()}
VOID = {"br", "link", "meta"}
BLOCKS = {
    "article",
    "blockquote",
    "div",
    "dl",
    "figure",
    "h1",
    "h2",
    "h3",
    "li",
    "p",
    "section",
    "table",
    "ul",
    "details",
    "summary",
}


class Tree(HTMLParser):
    """Reads strictly: every tag is closed in order, no id is given twice, no block stands in a paragraph."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []
        self.nodes: list[tuple[str, dict[str, str]]] = []
        self.parents: list[tuple[str, ...]] = []
        self.feed(html)
        self.close()
        self.faults += [f"never closed: {tag}" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        self.faults += [f"{name} twice on {tag}" for name in set(names) if names.count(name) > 1]
        self.nodes.append((tag, {name: value or "" for name, value in attrs}))
        self.parents.append(tuple(self.open))
        if tag in BLOCKS and {"p", "h1", "h2", "h3"} & set(self.open):
            self.faults.append(f"{tag} inside {self.open}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"stray </{tag}> in line {self.getpos()[0]}")

    def having(self, attribute: str) -> list[str]:
        return [attributes[attribute] for _, attributes in self.nodes if attribute in attributes]


TREES = {name: Tree(page) for name, page in PAGES.items()}
every_page = pytest.mark.parametrize("name", PAGES)


@every_page
def test_it_is_well_formed(name: str) -> None:
    tree = TREES[name]
    assert PAGES[name].startswith('<!DOCTYPE html>\n<html lang="en">')
    assert tree.faults == []


@every_page
def test_ids_are_unique_and_whatever_points_at_one_finds_it(name: str) -> None:
    tree = TREES[name]
    ids = tree.having("id")
    assert len(ids) == len(set(ids))
    labels = {word for value in (*tree.having("aria-labelledby"), *tree.having("aria-describedby")) for word in value.split()}
    assert labels <= set(ids)
    assert {href.removeprefix("#") for href in tree.having("href") if href != "data:,"} <= set(ids)


@every_page
def test_it_fetches_nothing_and_may_fetch_nothing(name: str) -> None:
    policies = [a["content"] for tag, a in TREES[name].nodes if tag == "meta" and a.get("http-equiv") == "Content-Security-Policy"]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"]
    assert not {"script", "img", "iframe", "object", "embed", "form", "base", "image", "use"} & {
        tag for tag, _ in TREES[name].nodes
    }
    before, _, _ = PAGES[name].partition("Content-Security-Policy")
    assert "style" not in before, "the policy comes before what it rules"


@every_page
def test_headings_go_down_one_step_at_a_time(name: str) -> None:
    levels = [int(tag[1]) for tag, _ in TREES[name].nodes if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@every_page
def test_landmarks_are_there_and_named(name: str) -> None:
    tree = TREES[name]
    tags = [tag for tag, _ in tree.nodes]
    assert [tags.count(t) for t in ("main", "header", "nav", "footer")] == [1, 1, 1, 1]
    assert all("aria-labelledby" in a for tag, a in tree.nodes if tag == "section")
    assert all(a.get("aria-label") for tag, a in tree.nodes if tag == "nav")
    first_link = next(a for tag, a in tree.nodes if tag == "a")
    assert first_link == {"class": "skip", "href": "#main"}


def test_every_drawing_says_what_it_shows() -> None:
    tree = TREES["full"]
    drawings = [(a, p) for (tag, a), p in zip(tree.nodes, tree.parents, strict=True) if tag == "svg" and "svg" not in p]
    assert len(drawings) == 3
    for attributes, _ in drawings:
        assert attributes["role"] == "img"
        assert len(attributes["aria-labelledby"].split()) == 2
    assert "a: about 4%, 2023. b: 4.7%, 2025, plan" in PAGES["full"]


def test_every_table_has_a_caption_and_headed_columns() -> None:
    tree = TREES["full"]
    tags = [tag for tag, _ in tree.nodes]
    assert tags.count("caption") == tags.count("table") > 0
    assert all(a.get("scope") in {"col", "row"} for tag, a in tree.nodes if tag == "th")


def test_every_fold_has_a_summary_with_words() -> None:
    tags = [tag for tag, _ in TREES["full"].nodes]
    assert tags.count("summary") == tags.count("details") > 0
    assert re.search(r"<summary>\s*</summary>", PAGES["full"]) is None


def test_each_quote_has_its_figure_marked() -> None:
    assert 'Norway currently has <mark>approximately 10,000</mark><span class="stated"> hospital beds</span> open.' in PAGES["full"]


def test_language_direction_of_quotes_is_their_own() -> None:
    assert all(a.get("dir") == "auto" for tag, a in TREES["full"].nodes if tag == "blockquote")


STYLE = (Path(checker.report.__file__).parent / "templates" / "style.css").read_text(encoding="utf-8")


def palette(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", block))


LIGHT = palette(STYLE.partition("@media")[0])
DARK = {**LIGHT, **palette(STYLE.partition("prefers-color-scheme: dark")[2].partition("\n}\n")[0])}
PRINT = {**LIGHT, **palette(STYLE.partition("@media print")[2].partition("@page")[0])}


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [LIGHT, DARK, PRINT], ids=["light", "dark", "print"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [(ink, "paper") for ink in ("ink", "soft", "link", "error", "warning", "good")] + [("mark-ink", "mark")],
)
def test_words_stand_out_enough_to_be_read(scheme: dict[str, str], ink: str, paper: str) -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 to 1."""
    light, dark = sorted((luminance(scheme[ink]), luminance(scheme[paper])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_dark_and_light_differ() -> None:
    assert LIGHT["paper"] != DARK["paper"]
    assert luminance(LIGHT["paper"]) > 0.9
    assert luminance(DARK["paper"]) < 0.02

"""The pages under docs/ that are made of the rules and codes: they are what the generator writes today."""

from __future__ import annotations

import re
from pathlib import Path

import checker
from checker.rulebook import load
from docs import generate

ROOT = Path(checker.__file__).parent.parent
PAGES = generate.pages()


def test_the_pages_are_current():
    stale = [str(page) for page, text in PAGES.items() if not (ROOT / page).is_file() or (ROOT / page).read_text("utf-8") != text]
    assert not stale, f"run `make docs`: {stale}"


def test_no_page_is_of_a_rule_that_is_gone():
    assert {path.relative_to(ROOT) for path in (ROOT / "docs" / "rules").glob("*")} == {p for p in PAGES if p.parts[1] == "rules"}


def test_every_rule_has_its_page_with_every_example():
    for entry in load().rules:
        text = PAGES[Path("docs/rules") / f"{entry.name}.md"]
        assert text.startswith(f"# {entry.id} {entry.name}\n")
        found, left = text.split("## Found\n")[1].split("## Left alone\n")
        left = left.split("## How often it is right\n")[0]
        assert found.count("\n| ") == 2 + sum(e.figure is not None for e in entry.rule.examples)
        assert left.count("\n- ") == sum(e.figure is None for e in entry.rule.examples)


def test_links_lead_somewhere():
    for page, text in PAGES.items():
        for target in re.findall(r"(?<!\\)\]\(([^)#]+)", text):
            assert (ROOT / page.parent / target).resolve().exists(), f"{page} links to {target}"


def test_markup_in_an_example_stays_text():
    assert generate._cell("a | b * c_d [e](f) <g> #1 `h` $5\nnext") == "a \\| b \\* c\\_d \\[e\\](f) \\<g\\> \\#1 \\`h\\` \\$5 next"

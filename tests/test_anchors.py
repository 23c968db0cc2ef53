"""Anchors: what an expression cannot match without, and that nothing is missed because of them."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from checker.anchors import anchors_of
from checker.cues import Cues, compiled, pattern
from checker.model import Span
from checker.rulebook import load


@pytest.mark.parametrize(
    ("expression", "anchors"),
    [
        (r"\b(?:is|was)\sestimated\b", ({"estimated"},)),
        (r"tax(?:es)?\s(?=on)", ({"tax"},)),
        (r"\b(?:kill|wound)ed\b", ({"kill", "wound"},)),
        (r"shots?\sfired", ({"fired"}, {"shot"})),
        (r"agreed\s(?:\w+\s)?to\s(?=send|sell)", ({"agreed"}, {"send", "sell"})),  # what is looked at stands in the text, too
        (r"(?<=armed\s)force\sof", ({"force"},)),  # what is looked back at may stand before where the search begins
        (r"many\sships|few\sboats|aircraft", ({"ships", "boats", "aircraft"}, {"many", "few", "aircraft"})),
        (r"(?<!not\s)going|coming", ({"going", "coming"},)),
        (r"(?P<what>army|navy){1,2}\d", ({"army", "navy"},)),
        (r"(?-i:Prices)", ({"Prices"},)),
        (r"in\s[\p{Lu}][a-z]*town", ({"town"},)),
        (r"said\sthat\sno", ({"said"},)),  # "that" stands everywhere
        (r"\G\sof\s(?:output|GDP)", ({"output", "GDP"},)),  # where it begins is no letter
    ],
)
def test_what_must_stand_in_a_match(expression, anchors):
    assert anchors_of(expression) == anchors


@pytest.mark.parametrize(
    "expression",
    [
        r"\d+",
        r"\$\d",
        r"the\s\d",
        r"(?:troops)?",
        r"troops|\d",
        r"(?:troops|)",
        r"(?i)troops",  # flags in the middle
        r"(?:troops){e<=1}",  # fuzzy
        r"(troops)\1",
        r"\x41rmy",
        r"(?(1)army|navy)",
        r"[[a-z]--[aeiou]]army",
        r"army)",
    ],
)
def test_nothing_is_concluded_of_what_tells_nothing_or_is_not_understood(expression):
    assert anchors_of(expression) == ()


WORDS = [
    "tax",
    "taxes",
    "Tax",
    "defense",
    "defence",
    "defens",
    "ense",
    "straße",
    "ﬁre",
    "ſold",
    "ıt",
    "shot",
    "-",
    "’",
    "'",
    " ",
    "\n",
    "5",
]
PATTERNS = [
    r"tax(?:es)?\b",
    r"(?:air\s)?defen[cs]e",
    r"strasse|fire",
    r"sold",
    r"it\sshot",
    r"ense\s",
    r"defens",
    r"(?<!\d\s)shots?",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join), st.sampled_from(PATTERNS), st.integers(0, 6))
def test_a_pattern_finds_what_it_would_find_alone(text, expression, start):
    start = min(start, len(text))
    alone = compiled(f"(?:{expression})", regex.IGNORECASE).finditer(text, start)
    found = Cues((pattern(expression),)).all(text, Span(start, len(text)))
    assert [hit.text for hit in found] == [match.group() for match in alone]


def test_the_patterns_of_the_rules_find_their_own_examples_with_and_without():
    for entry in load().rules:
        patterns = {
            w
            for name in ("when", "also", "attached", "not_when", "carry")
            for w in getattr(entry.rule, name)
            if isinstance(w, pattern)
        }
        for each in patterns:
            alone = regex.compile(f"(?:{each.expression})", regex.IGNORECASE | regex.VERSION1)
            for example in entry.rule.examples:
                text = example.text
                found = [hit.text for hit in Cues((each,)).all(text, Span(0, len(text)))]
                assert found == [match.group() for match in alone.finditer(text)]

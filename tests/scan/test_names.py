"""Names: what stands for a country, a group, a region, a person, an organisation, and what only looks like it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.scan.names import find_names


def read(text: str) -> list[tuple[str, str, str, str]]:
    return [(m.span.of(text), m.entity, m.kind, m.form) for m in find_names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Poland pays.", [("Poland", "PL", "country", "name")]),
        ("the Republic of Poland", [("Republic of Poland", "PL", "country", "name")]),
        ("Polish troops", [("Polish", "PL", "country", "adjective")]),
        ("Poles voted.", [("Poles", "PL", "country", "demonym")]),
        ("Warsaw agreed.", [("Warsaw", "PL", "country", "capital")]),
        ("The Pentagon spoke.", [("Pentagon", "US", "country", "metonym")]),
        ("The Kremlin spoke.", [("Kremlin", "RU", "country", "metonym")]),
        ("the White House said", [("White House", "US", "country", "metonym")]),
        ("the Department of Defense said", [("Department of Defense", "US", "country", "metonym")]),
        ("U.S. soldiers", [("U.S.", "US", "country", "adjective")]),
        ("a US-led force", [("US", "US", "country", "adjective")]),
        ("troops of the US.", [("US", "US", "country", "name")]),
        ("The U.S. maintains a base.", [("U.S.", "US", "country", "name")]),
        ("The US and the UK met.", [("US", "US", "country", "name"), ("UK", "GB", "country", "name")]),
        ("an American said", [("American", "US", "country", "demonym")]),
        ("American soldiers", [("American", "US", "country", "adjective")]),
        ("NATO’s flank and EU nations", [("NATO", "NATO", "group", "name"), ("EU", "EU", "group", "adjective")]),
        ("the European Union", [("European Union", "EU", "group", "name")]),
        ("the Baltic states", [("Baltic states", "BALTICS", "group", "name")]),
        ("the Baltics", [("Baltics", "BALTICS", "group", "name")]),
        ("in the Middle East", [("Middle East", "Middle East", "region", "name")]),
        ("Latin American markets", [("Latin American", "Latin America", "region", "adjective")]),
        ("NATION POLAND SCRAMBLES", [("POLAND", "PL", "country", "name")]),
        ("the Netherlands", [("Netherlands", "NL", "country", "name")]),
        ("Nigeria and Niger", [("Nigeria", "NG", "country", "name"), ("Niger", "NE", "country", "name")]),
        ("Georgia joined.", [("Georgia", "GE", "country", "name")]),
        # What is none.
        ("We ate turkey from fine china; tell us more.", []),
        ("The alliance and its allies met the ally.", []),
        ("He lives in New Mexico, near Atlanta, Georgia.", []),
        ("African Americans and the Indian Ocean", []),
        ("the Paris Agreement and the Minsk Protocol", []),
        ("Polished, Chadwick, Malice", []),
        ("16 GB of memory", []),
    ],
)  # fmt: skip
def test_countries_groups_and_regions(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert read(text) == expected


def test_a_dollar_of_a_land_is_no_land() -> None:
    assert [m.entity for m in find_names("Norway paid 40 billion kroner (US$3.8 billion), the US said.")] == ["NO", "US"]


def test_a_possessive_leaves_its_s_out() -> None:
    for text, possessive in (
        ("Poland's army", True),
        ("Poland’s army", True),
        ("the United States' army", True),
        ("Poland is", False),
    ):
        (mention,) = find_names(text)
        assert mention.possessive is possessive
        assert not mention.span.of(text).endswith(("'", "’", "'s"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polish President Andrzej Duda met Ann Roe. Duda said Roe was right.", ["Andrzej Duda", "Ann Roe"] * 2),
        ("US Under Secretary John C. Rood spoke. Rood left.", ["John Rood", "John Rood"]),
        ("Defence Minister Mariusz Blaszczak", ["Mariusz Błaszczak"]),
        ("Gen. Jane Q. Example spoke. Example left.", ["Jane Q. Example", "Jane Q. Example"]),
        ("Mr. Zimmerman met Daniel Zimmerman.", ["Daniel Zimmerman", "Daniel Zimmerman"]),
        ("President Duda spoke.", ["Andrzej Duda"]),
        ("Zorblax Quent said so. Quent is a farmer.", ["Zorblax Quent", "Zorblax Quent"]),
        ("according to Michael Jordan", ["Michael Jordan"]),
        ("The Financial Times said so.", []),
        ("Prime Minister of Poland", []),
        ("On Friday March rain fell.", []),
        ("Louis J. Freeh left.", ["Louis J. Freeh"]),
        ("Ursula von der Leyen and Jaap de Hoop Scheffer", ["Ursula von der Leyen", "Jaap de Hoop Scheffer"]),
    ],
)  # fmt: skip
def test_persons(text: str, expected: list[str]) -> None:
    assert [entity for _quote, entity, kind, _form in read(text) if kind == "person"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Polish Defense Ministry", [("Polish", "PL"), ("Defense Ministry", "Defense Ministry")]),
        ("the University of Warsaw", [("University of Warsaw", "University of Warsaw")]),
        ("the Washington Post", [("Washington Post", "Washington Post")]),
        ("the Glass Makers Union (GMU) won.", [("Glass Makers Union", "Glass Makers Union"), ("GMU", "Glass Makers Union")]),
        ("the North Atlantic Treaty Organization (NATO)", [("North Atlantic Treaty Organization", "NATO"), ("NATO", "NATO")]),
        ("Hamas and the Taliban", [("Hamas", "Hamas"), ("Taliban", "Taliban")]),
        ("Acme Steel Corp. and Bolt Inc", [("Acme Steel Corp", "Acme Steel Corp"), ("Bolt Inc", "Bolt Inc")]),
    ],
)  # fmt: skip
def test_organisations(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(quote, entity) for quote, entity, _kind, _form in read(text)] == expected


@given(
    st.lists(
        st.sampled_from(
            ["Poland", "’s ", " ", "US", "Gen. ", "Duda", "Andrzej ", "(NATO)", ". ", "\n", "Ministry of ", "the ", "é", "-"]
        )
    ).map("".join)
    | st.text()
)
def test_mentions_are_sorted_apart_and_not_empty(text: str) -> None:
    mentions = find_names(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(mentions))
    assert all(m.span.of(text).strip() == m.span.of(text) != "" for m in mentions)


@pytest.mark.parametrize("piece", ["Aa ", "US ", "A. ", "Gen. ", "Aa of the ", "(AB) ", "Poland-", "x"])
def test_hostile_text_ends(piece: str) -> None:
    text = piece * 20_000
    assert all(m.span.end <= len(text) for m in find_names(text))

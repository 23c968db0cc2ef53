"""What of a page is no article."""

from __future__ import annotations

import pytest

from checker.model import Status
from checker.scan import scan


def kept(text: str) -> list[str]:
    return [f.text for f in scan(text).figures if f.status is Status.READ]


@pytest.mark.parametrize(
    "text",
    [
        "Last updated 9 May · 6 min read\nThe plan is old.",
        "Posted by Ann | tagged trains | 14 comments",
        "The plan is old. (7-minute read)",
        "Readers' rating: 4/5 (38 votes)",
        "It pays in won. (Reporting by Ann; $1 = many won)",
        "It pays in yen. (1 U.S. dollar equals many yen)",
    ],
)
def test_counters_are_set_aside(text: str) -> None:
    assert not [t for t in kept(text) if t[0] in "6173$" and "May" not in t]


@pytest.mark.parametrize("text", ["The 14 comments were read.", "It took 6 minutes to read it.", "The won fell: $10 = many won."])
def test_counts_are_kept(text: str) -> None:
    assert len(kept(text)) == 1


@pytest.mark.parametrize(
    "links",
    [
        "Most read\n1. Pay to rise to 1,153 euros\n2. Where 40 storks live",
        "More on this story:\n→ Five things to know\n\n→ The 30% explained",
        "Related: What 20 years taught him",
        "READ MORE: Fire kills 12",
    ],
)
def test_titles_of_other_articles_are_set_aside(links: str) -> None:
    text = f"It has 9 tanks.\n{links}\n"
    assert kept(text) == ["9"]
    assert all(f.reason for f in scan(text).figures if f.status is Status.SET_ASIDE)


def test_the_article_goes_on_behind_its_links() -> None:
    assert kept("Related stories\nFire kills 12\n\nIt had 9 tanks, and more came from the coast to the town.\n") == ["9"]


@pytest.mark.parametrize("text", ["Related to this, 12 men left.", "Read more than 12 books.", "See also: 12 men left it there."])
def test_a_sentence_is_no_list_of_links(text: str) -> None:
    assert kept(text)


@pytest.mark.parametrize("text", ["He was shot twice.", "It meets twice a week."])
def test_how_often_is_no_multiple(text: str) -> None:
    (figure,) = scan(text).figures
    assert (figure.low, figure.unit or "") == (2, figure.unit)
    assert (figure.unit or "").startswith("time")


@pytest.mark.parametrize("text", ["It has twice as many.", "It is twice the size.", "It has twice its weight."])
def test_as_much_again_is_a_multiple(text: str) -> None:
    assert [f.unit for f in scan(text).figures] == ["multiple"]


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("Chile came sixth, with 3%.", [6]),
        ("It ranks 14th in the world.", [14]),
        ("She is the 15th woman and 228th person to fly there.", [15, 228]),
        ("Ann came third, Bea fourth.", [3]),
        ("Profit comes second.", []),
        ("The 82nd Airborne Division to Mali", []),
        ("It was the 20th time to try.", []),
        ("He placed the third book.", []),
        ("From the 16th century to the present.", []),
    ],
)
def test_places_taken_are_ranks(text: str, ranks: list[int]) -> None:
    assert [f.low for f in scan(text).figures if f.unit == "rank"] == ranks

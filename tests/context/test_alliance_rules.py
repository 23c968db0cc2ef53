"""Alliance rules: what members are asked to spend, and whose figures stand in a speech, beside a name or under a list's line."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.article import Article
from checker.context import Reading
from checker.extraction import extract
from checker.model import Claim
from checker.rulebook import load


def claims(text: str) -> dict[str, Claim]:
    found, failures = extract(Reading.of(Article.from_text(text, id="a", published=dt.date(2025, 4, 3))), load())
    assert not failures
    return {c.value.text: c for c in found}


@pytest.mark.parametrize(
    ("text", "figure", "modality"),
    [
        ("Eight NATO members failed to reach defence spending of 3% of GDP.", "3%", "target"),
        ("Envoys in Oslo are demanding that NATO allies spend 4.5% of GDP on defence.", "4.5%", "proposal"),
        ("It is vital for all NATO members to raise their defence spending from 3 to 4 percent of GDP.", "4 percent", "proposal"),
        ("It is vital for all NATO members to raise their defence spending from 3 to 4 percent of GDP.", "3", "target"),
        ("The NATO defence spending target is 3% of GDP. Three percent was enough once.", "Three percent", "target"),
        ("The NATO defence spending target is 3% of GDP. Now 4 percent is needed.", "4 percent", "proposal"),
        ("Two of them do not spend on defence the share of GDP recommended for NATO allies (3% of GDP).", "3% of GDP", "target"),
        ("NATO proposes to split the 6% target into parts: 4% of GDP on defence, and 2% on roads.", "6%", "target"),
        ("NATO proposes to split the 6% target into parts: 4% of GDP on defence, and 2% on roads.", "4%", "proposal"),
        ("NATO allies committed to spending 6% of GDP on defence by 2040.", "6%", "pledge"),
    ],
)
def test_what_an_alliance_asks_of_its_members_is_no_spending_of_theirs(text: str, figure: str, modality: str) -> None:
    found = claims(text)
    claim = found.get(figure) or found[figure.removesuffix(" of GDP")]
    assert (claim.measure, claim.subject, claim.modality) == ("defence_spending_threshold", "NATO", modality)


@pytest.mark.parametrize(
    ("text", "figure", "modality"),
    [
        ("If all of them meet the goal, they would need $3 billion more for defence.", "$3 billion", "forecast"),
        (
            "If all of them meet it, they need $3 billion more for defence, putting the total at $9 billion.",
            "$9 billion",
            "forecast",
        ),
        ("The pact provides for much. It establishes an increase in U.S. troops in Chad from 90 to 120.", "120", "plan"),
        ("The pact provides for much. It establishes an increase in U.S. troops in Chad from 90 to 120.", "90", "actual"),
        ("A second phase of the programme foresees 60 more tanks for Chile.", "60", "plan"),
        ("Peru said 80 of its soldiers – along with nine tanks – would be sent to Chad.", "80", "plan"),
        ("What else was announced:\n- 40 more tanks for Chile\n- two squadrons for Peru\n", "40", "plan"),
        ("What has arrived so far:\n- 40 more tanks for Chile\n- two squadrons for Peru\n", "40", "actual"),
        ("What else was announced:\n- 40 tanks instead of 30 for Chile\n- two squadrons for Peru\n", "30", "actual"),
    ],
)
def test_what_is_still_to_come(text: str, figure: str, modality: str) -> None:
    assert claims(text)[figure].modality == modality


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("We Chileans are free. That is why we spent 3 percent of our GDP on modernizing our armed forces.", "3 percent", "CL"),
        ("We are free. That is why we spent 3 percent of our GDP on modernizing our armed forces.", "3 percent", None),
        ("PRESIDENT MACRON: We are free. We spent 3 percent of our GDP on defence.", "3 percent", "FR"),
        ("MR. HILL: We are free. We spent 3 percent of our GDP on defence.", "3 percent", None),
        ("Chile led with 4% of GDP on defence, followed by Peru and Norway on 3%.", "3%", "each of PE, NO"),
        ("Global military spending reached €9 trillion, with Norway €3 billion.", "€3 billion", "NO"),
        ("European spending rose from 1.4% of GDP to 2.3% on defence.", "2.3%", "Europe"),
        ("Chad, which knows NATO, hosts 900 Danish soldiers, including 40 additional servicemen sent there in May.", "40", "DK"),
    ],
)
def test_whose_it_is(text: str, figure: str, subject: str | None) -> None:
    assert claims(text)[figure].subject == subject


def test_the_year_in_brackets_behind_a_figure_is_its_own() -> None:
    found = claims("Chile's defence spending rose from 1.4% of GDP (2014) to 2.3% (2024).")
    assert [found[f].as_of.text for f in ("1.4%", "2.3%")] == ["2014", "2024"]

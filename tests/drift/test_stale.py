"""STALE: the newer figure was there to be had."""

from __future__ import annotations

import pytest

from checker.model import Severity, Standing
from tests.build import claim, share
from tests.drift.found import found


def older(number=4.0, **fields):
    """ "Spending about 4% in 2023", in an article of September 2025."""
    return share(
        number,
        grain=1,
        **{"qualifier": "about", "as_of": "2023", "article": "b", "published": "2025-09-05..", "basis_of_time": "stated"} | fields,
    )


def newer(number=4.7, **fields):
    return share(number, **{"as_of": "2025", "article": "a", "published": "2025-04-03", "basis_of_time": "stated"} | fields)


def test_an_older_year_though_a_newer_figure_was_there():
    (finding,) = found("STALE", newer(), older())
    assert finding.severity is Severity.WARNING
    assert finding.article == "b"
    assert finding.message.endswith(
        ": a newer figure exists. b gives 4 for 2023, though a, published earlier, already had 4.7 for 2025"
    )
    assert finding.comparison is not None


def test_a_plan_for_the_year_that_has_begun_is_newer():
    assert len(found("STALE", newer(modality="plan"), older())) == 1


def test_the_newest_is_named_and_of_one_year_the_latest_word():
    middle = newer(4.1, article="m", as_of="2024", published="2025-05-01")
    first = newer(4.3, article="f", published="2025-02-01", modality="plan")
    (finding,) = found("STALE", first, newer(4.48, grain=0.01, published="2025-08-28"), middle, older())
    assert "already had 4.48 for 2025" in finding.message


def test_a_year_that_is_over_makes_the_one_before_it_old():
    assert len(found("STALE", newer(4.7, as_of="2024", published="2025-04-03"), older())) == 1


def test_what_is_denied_hides_no_newer_figure():
    denied = newer(4.9, article="d", published="2025-05-03", standing=Standing.DENIED)
    assert len(found("STALE", newer(), denied, older())) == 1


FRESH = {
    "nothing newer": (older(),),
    "the newer figure came later": (newer(published="2025-11-01"), older(published="2025-09-05")),
    "which came first is not known": (newer(published="2025-04-03.."), older()),
    "it has not moved": (newer(4.0, grain=1), older()),
    "the newer figure is for a year to come": (newer(as_of="2030", modality="plan"), older()),
    "the article has the newer figure, too": (newer(), older(), newer(article="b", published="2025-09-05..", quote="4.7% now")),
    "the article has a newer figure still": (newer(), older(), newer(4.9, article="b", published="2025-09-05..")),
    "it is told as what things were": (newer(), older(sentence="Poland has come a long way, up from 4 in 2023.")),
    "compared with": (newer(), older(sentence="That is a lot compared with 4 in 2023.")),
    "the last year that is over": (newer(modality="plan"), older(as_of="2024")),
    "the last year that is over, and an estimate of this one": (newer(modality="estimate"), older(as_of="2024")),
    "history": (newer(), older(as_of="2014")),
    "another country": (newer(subject="LT"), older()),
    "whose is not said": (newer(subject=None), older(subject=None)),
    "a target stands until it is changed": (newer(modality="target"), older(modality="target")),
    "a plan of then": (newer(), older(modality="plan")),
    "denied": (newer(), older(standing=Standing.DENIED)),
    "the newer one is denied": (newer(standing=Standing.DENIED), older()),
    "by how much it moved then": (newer(aspect="increase"), older(aspect="increase")),
    "a toll by then": (newer(3.1, grows=True), older(grows=True)),
    "no date": (newer(), older(as_of=None, published=None)),
}


@pytest.mark.parametrize("claims", FRESH.values(), ids=FRESH.keys())
def test_it_is_not_stale(claims):
    assert found("STALE", *claims) == []


def troops(number, article, day, **fields):
    return claim(number, article=article, published=day, **{"as_of": day} | fields)


OLD = troops(4500, "a", "2019-05-11")
NEW = troops(10000, "b", "2025-04-03", grain=10000, qualifier="about")


def test_an_old_number_given_as_of_today():
    (finding,) = found("STALE", OLD, NEW, troops(4500, "c", "2025-09-03"))
    assert finding.article == "c"
    assert "as a did for 2019-05-11, though b, published in between, had 10000 for 2025-04-03" in finding.message
    assert len(finding.claims) == 3


COME_BACK = {
    "another number": (OLD, NEW, troops(5500, "c", "2025-09-03")),
    "the article has the newer one, too": (
        OLD,
        NEW,
        troops(4500, "c", "2025-09-03"),
        troops(10000, "c", "2025-09-03", grain=10000),
    ),
    "a rate may come back": (
        share(4.5, article="a", published="2019-05-11", as_of="2019-05-11"),
        share(5.2, article="b", published="2025-04-03", as_of="2025-04-03"),
        share(4.5, article="c", published="2025-09-03", as_of="2025-09-03"),
    ),
    "money may come back": (
        troops(4500, "a", "2019-05-11", unit="USD"),
        troops(9000, "b", "2025-04-03", unit="USD"),
        troops(4500, "c", "2025-09-03", unit="USD"),
    ),
    "a round number comes back": (
        troops(4000, "a", "2019-05-11", grain=1000),
        NEW,
        troops(4000, "c", "2025-09-03", grain=1000),
    ),
    "it gives its time": (OLD, NEW, troops(4500, "c", "2025-09-03", basis_of_time="stated")),
    "the newer one is within the hedge": (
        OLD,
        troops(4600, "b", "2025-04-03", qualifier="about"),
        troops(4500, "c", "2025-09-03"),
    ),
    "another place": (OLD, NEW, troops(4500, "c", "2025-09-03", place="RO")),
}  # fmt: skip


@pytest.mark.parametrize("claims", COME_BACK.values(), ids=COME_BACK.keys())
def test_a_number_may_come_back(claims):
    assert found("STALE", *claims) == []


@pytest.mark.parametrize("told", ["In 2023 it had briefly exceeded 4.", "It peaked at 4 in 2023."])
def test_what_is_told_as_history_is_not_stale(told):
    assert found("STALE", newer(), older(sentence=told, quote=told)) == []

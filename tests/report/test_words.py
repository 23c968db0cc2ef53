from __future__ import annotations

from typing import get_args

import pytest

from checker.model import Aspect, Modality, Reason, Relation, Severity, Sign, Status
from checker.model.claim import AsOfBasis
from checker.model.published import PublishedBasis
from checker.report import words


def test_every_code_has_words() -> None:
    assert set(words.RELATIONS) == set(Relation)
    assert set(words.SEVERITIES) == set(Severity)
    assert set(words.SIGNS) == set(Sign)
    assert set(words.STATUSES) == set(Status)
    assert set(words.MOODS) == set(Modality)
    assert set(words.AS_OF_BASIS) == set(get_args(AsOfBasis))
    assert set(words.PUBLISHED_BASIS) == set(get_args(PublishedBasis))
    assert set(words.STRENGTHS) == {"hard", "soft", "weak"}


@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("code", Reason)
def test_every_reason_is_a_sentence_beside_every_relation(code: Reason, relation: Relation) -> None:
    said = words.reason(code, relation)
    assert said[0].isupper()
    assert said.endswith(".")
    assert code.value not in said


@pytest.mark.parametrize("code", [Reason.MEASURE, Reason.ENTITY, Reason.PLACE, Reason.EVENT, Reason.UNIT_BASIS])
def test_what_is_not_said_is_not_called_different(code: Reason) -> None:
    assert "different" in words.reason(code, Relation.NOT_COMPARABLE, Sign.DIFFERENT) + words.reason(code, Relation.NOT_COMPARABLE)
    said = words.reason(code, Relation.UNDETERMINED, Sign.UNKNOWN)
    assert "different" not in said
    assert said.startswith("Whether")


def test_times_that_are_known_to_differ_are_not_called_unknown() -> None:
    assert "not known" in words.reason(Reason.AS_OF, Relation.UNDETERMINED, Sign.UNKNOWN)
    assert "not known" not in words.reason(Reason.AS_OF, Relation.UNDETERMINED, Sign.DIFFERENT)


def test_fields_are_told_without_underscores_and_codes() -> None:
    assert words.plain("measure", "other:oil_spill_rate") == "oil spill rate"
    assert words.plain("modality", "floor") == "lower limit"
    assert words.plain("aspect", "level") == "how many there are"
    assert words.plain("subject", "NATO") == "NATO"


def test_reasons_point_at_dimensions_that_exist() -> None:
    assert set(words.DIMENSION_OF.values()) <= set(words.DIMENSIONS)


@pytest.mark.parametrize(
    ("count", "in_a_list", "in_a_text"),
    [
        (0, "no series", "no series"),
        (1, "1 figure", "one figure"),
        (9, "9 figures", "nine figures"),
        (1204, "1,204 figures", "1,204 figures"),
    ],
)
def test_counting(count: int, in_a_list: str, in_a_text: str) -> None:
    nouns = ("series", "series") if count == 0 else ("figure", None)
    assert words.counted(count, *nouns) == in_a_list
    assert words.spelled(count, *nouns) == in_a_text


@pytest.mark.parametrize(("parts", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
def test_listed(parts: list[str], text: str) -> None:
    assert words.listed(parts) == text


def test_a_plain_level_has_no_mood_and_everything_else_says_what_it_is() -> None:
    from msgspec.structs import replace

    from tests.report import sample

    claim = sample.report().claims[0]
    assert words.mood(claim) == ""
    for modality in set(Modality) - {Modality.ACTUAL}:
        assert words.mood(replace(claim, modality=modality)) == words.MOODS[modality]
    for aspect in set(Aspect) - {Aspect.LEVEL}:
        assert words.mood(replace(claim, aspect=aspect))
    assert (
        words.mood(replace(claim, aspect=Aspect.INCREASE, modality=Modality.PLEDGE, scope=("rotational",)))
        == "an increase, pledge, rotational"
    )

"""The baseline file: stable bytes, reasons kept, mistakes pointed at."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.baseline import EMPTY, Baseline, Waiver, articles_of, load, parse, render, updated
from checker.errors import ConfigError
from tests.sample import finding, report

REASONED = Waiver("f2", "CONFLICT", ("a", "b"), "4,500 und 10.000", "the ministry recounted", dt.date(2027, 1, 31))

GOLDEN = """\
{
  "format": "figure-checker baseline",
  "version": 1,
  "findings": [
    {
      "id": "f1",
      "code": "CONFLICT",
      "articles": [
        "a",
        "b"
      ],
      "message": "4,500 and about 10,000 US troops in Poland"
    },
    {
      "id": "f2",
      "code": "CONFLICT",
      "articles": [
        "a",
        "b"
      ],
      "message": "4,500 und 10.000",
      "reason": "the ministry recounted",
      "expires": "2027-01-31"
    }
  ]
}
"""


def test_the_file_is_sorted_and_carries_no_line_and_no_clock() -> None:
    first = updated(EMPTY, report(), [finding("f1")]).waivers[0]
    assert render(Baseline((REASONED, first))) == GOLDEN


def test_the_order_of_findings_does_not_show() -> None:
    one = updated(EMPTY, report(), [finding("f1"), finding("f2")])
    other = updated(EMPTY, report(), [finding("f2"), finding("f1")])
    assert render(one) == render(other)


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
waivers = st.builds(
    Waiver,
    id=words,
    code=words,
    articles=st.lists(words, max_size=3).map(lambda names: tuple(sorted(names))),
    message=words,
    reason=st.none() | words,
    expires=st.none() | st.dates(),
)


@given(st.lists(waivers, max_size=4, unique_by=lambda w: w.id))
def test_what_is_written_is_read_again(some: list[Waiver]) -> None:
    baseline = Baseline(tuple(sorted(some, key=lambda w: w.id)))
    assert parse(render(baseline), where="b.json") == baseline


def test_an_update_keeps_reasons_drops_what_is_gone_and_adds_what_is_new() -> None:
    before = Baseline((Waiver("gone", "CONFLICT", ("a", "b"), "old"), REASONED))
    after = updated(before, report(), [finding("f2"), finding("f3")])
    assert [w.id for w in after.waivers] == ["f2", "f3"]
    kept = after.waivers[0]
    assert (kept.reason, kept.expires) == (REASONED.reason, REASONED.expires)
    assert kept.message == finding("f2").message


def test_an_update_from_a_part_of_the_archive_keeps_the_rest() -> None:
    before = Baseline((Waiver("elsewhere", "CONFLICT", ("a", "zzz"), "old"),))
    assert [w.id for w in updated(before, report(), []).waivers] == ["elsewhere"]


def test_the_articles_of_a_finding_are_all_that_it_quotes() -> None:
    assert articles_of(report(), finding("f")) == ("a", "b")


def entry(**changes: object) -> str:
    """A baseline of two entries; the second, on line 14, with changes (None removes a key)."""
    top = json.loads(GOLDEN)
    top["findings"][1].update(changes)
    top["findings"][1] = {k: v for k, v in top["findings"][1].items() if v is not None}
    return json.dumps(top, indent=2)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "not JSON"),
        ('{\n"format": "figure-checker baseline",\n<<<<<<< ours\n', 3, "merge conflict"),
        ("[]", 1, "not a baseline"),
        ('{"version": 1}', 1, "not a baseline"),
        (GOLDEN.replace('"version": 1', '"version": 2'), 3, "version 2 of the baseline format is not known"),
        (GOLDEN.replace('"version": 1', '"version": 1,\n  "colour": 1'), 4, "unknown key 'colour'"),
        ('{"format": "figure-checker baseline",\n"version": 1,\n"findings": {}}', 3, "must be a list"),
        (entry(when="now"), 14, "unknown key 'when'"),
        (entry(code=None), 14, "without 'code'"),
        (entry(message=3), 14, "'message' must be a string"),
        (entry(reason=3), 14, "'reason' must be a string"),
        (entry(articles="a"), 14, "'articles' must be a list"),
        (entry(expires="soon"), 14, "not a day: 'soon'"),
        (entry(id="f1"), 14, "two entries for finding f1"),
        ('{"format": "figure-checker baseline", "version": 1, "findings": [\n1]}', 2, "must be an object"),
        ("[" * 100_000, None, "nested too deeply"),
    ],
)
def test_a_mistake_is_pointed_at(text: str, line: int | None, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text, where="b.json")
    assert caught.value.where == (f"b.json:{line}" if line else "b.json")
    assert says in str(caught.value)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"no such baseline.*--write-baseline"):
        load(tmp_path / "none.json")


def test_a_binary_file_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="cannot be read") as caught:
        load(path)
    assert "\n" not in str(caught.value)


def test_a_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    path.write_text(GOLDEN, encoding="utf-8")
    assert [w.id for w in load(path).waivers] == ["f1", "f2"]

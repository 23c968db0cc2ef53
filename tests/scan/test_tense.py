"""Which way a clause looks, told from the cue nearest to the expression."""

from __future__ import annotations

import pytest

from checker.scan.tense import tense


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("The statement said on late *Friday*.", -1),
        ("He met the minister *Friday*.", -1),
        ("A girl was shot by her sister *Sunday*.", -1),
        ("He said *Tuesday* that the troops will leave.", -1),
        ("They had been scheduled to meet *Tuesday*.", -1),
        ("They will meet on *Tuesday*.", 1),
        ("It is expected to be completed in *April*.", 1),
        ("A hearing is scheduled for *Monday*.", 1),
        ("The deal expires in *October*.", 1),
        ("*Friday* will be dry.", 1),
        ("He left. On *Friday*, rain.", 0),
        ("Crowds converge *Saturday* in Berlin.", 0),
    ],
)
def test_tense(clause: str, expected: int) -> None:
    before, words, after = clause.split("*")
    assert tense(before + words + after, len(before), len(before) + len(words)) == expected

"""What says who they are does not say what became of them, nor when."""

from __future__ import annotations

import pytest

from checker import Article, extract

CASES = [
    (
        "Three of the four hikers who went missing near Bergen last week have been found dead, the police said on Monday.",
        [("people_killed", "2025-03-31"), ("people_missing", "2025-03-24 to 2025-03-30")],
    ),
    (
        "Two of the three men who were wounded in the shooting on Friday have died.",
        [("people_killed", "2025-04-03"), ("people_injured", "2025-03-28")],
    ),
    ("Three soldiers who deployed to Chad in 2023 were killed on Monday.", [("military_deaths", "2025-03-31")]),
    ("Three hikers who went missing were rescued on Monday.", [("people_rescued", "2025-03-31")]),
    ("The 300 people who died last week were Swiss.", [("people_killed", "2025-03-24 to 2025-03-30")]),
    ("The 300 soldiers that Norway sent to Chad last year will return.", [("troops_deployed_to", "2024")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_the_sentence_s_own_verb_goes_first(text: str, expected: list[tuple[str, str]]) -> None:
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert [(c.measure, str(c.as_of.interval)) for c in claims] == expected

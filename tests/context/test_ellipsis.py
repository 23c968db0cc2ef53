"""Bare numbers that take the noun of what was counted before."""

from __future__ import annotations

import pytest

from checker.article import Article
from checker.context import Reading, lend_noun, understood

UNDERSTOOD = {
    "the rest of a whole": ("The state will post 17,000 soldiers there. The remaining 9,000 will wait.", "9,000", "soldier"),
    "a part of them": ("There were 84,000 sailors at sea. Norway hosted 36,400 of them.", "36,400", "sailor"),
    "a part of whom": ("It has 10,000 nurses, of whom only 370 work at night.", "370", "nurse"),
    "a verb behind": ("As many as 17,000 guards will come. Around 6,000 are serving there now.", "Around 6,000", "guard"),
    "a list that goes on": ("Norway has 900 soldiers in Syria and 2,500 in Iraq.", "2,500", "soldier"),
    "respectively": ("It sent 300 doctors. Norway and Chad sent 120 and 80 respectively.", "120", "doctor"),
    "a noun behind the last of a list": ("Some 3,400 local and 5,100 foreign workers came.", "Some 3,400", "foreign worker"),
    "an answer": ("How many nurses work on the ward?\n\n300, of whom most are young.", "300", "nurse"),
    "ones": ("It sent 81 lorries, of them 25 armoured ones.", "25", "lorry"),
    "a number that was understood itself": ("It bought 180 vans. The first 120 came. Of those, 80 are in use.", "80", "van"),
    "room for as many": ("There are 900 sailors. The quay would allow for up to 2,000.", "up to 2,000", "sailor"),
    "no less": ("There are 900 sailors. The law forbids the fleet to go below 700 this year.", "below 700", "sailor"),
    "what was spoken of": ("In 2016 there were 12 drownings. Last year that number jumped to 19.", "19", "drowning"),
}

NOT_UNDERSTOOD = {
    "a group of its own": ("The palace has 12 shops. He took a delegation of just eight, half the usual number.", "eight"),
    "an hour": ("Six engines came. The fire was out by 6.", "6"),
    "an age": ("Six bystanders were hurt. Ann Lee and Jane Roe, 26 were arrested.", "26"),
    "a part is no larger than its whole": ("Nine countries met. Some 7,000 of them came.", "Some 7,000"),
    "far below": ("There were 5,000 soldiers. Two were late.", "Two"),
    "nothing was counted": ("Around 6,000 are serving there now.", "Around 6,000"),
}


def _unit(text: str, figure: str) -> str | None:
    reading = Reading.of(Article.from_text(text, id="a"))
    found = next(f for f in reading.scan.figures if f.text == figure)
    return understood(lend_noun(reading.context(found))).figure.unit


@pytest.mark.parametrize(("text", "figure", "unit"), UNDERSTOOD.values(), ids=UNDERSTOOD)
def test_understood(text: str, figure: str, unit: str) -> None:
    assert _unit(text, figure) == unit


@pytest.mark.parametrize(("text", "figure"), NOT_UNDERSTOOD.values(), ids=NOT_UNDERSTOOD)
def test_not_understood(text: str, figure: str) -> None:
    assert _unit(text, figure) is None

"""Whom a stand-in does not mean."""

from __future__ import annotations

from checker import Article, extract


def test_it_is_neither_of_two_firms_of_which_one_took_the_other() -> None:
    text = "Shares of Harbor Bakery rose. Harbor Bakery bought the chain Kent Mills. It had 5,400 members."
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert next(c for c in claims if c.figure_text == "5,400").subject is None


def test_who_only_tells_of_it_is_not_what_it_is() -> None:
    text = "Harbor Bakery opened a mill. According to Kent Mills, it has 300 ovens."
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert next(c for c in claims if c.figure_text == "300").subject != "Kent Mills"


def test_he_is_the_one_who_admits_it() -> None:
    text = "Bernice Roe ran the church. In 1997, Lyonns admitted he gave it $30,000."
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert next(c for c in claims if c.figure_text == "$30,000").subject == "Lyonns"


def test_those_to_whom_something_is_given_do_not_give_it() -> None:
    text = "Ann Roe planned on giving Harbor Bakery $3 million."
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert claims[0].subject != "Harbor Bakery"


def test_he_is_neither_of_two_who_did_it_together() -> None:
    text = "Ben Holm and Ann Cole had been living in the valley. She had three children."
    claims = extract([Article.from_text(text, id="a", published="2025-04-03")])
    assert next(c for c in claims if c.figure_text == "three").subject is None

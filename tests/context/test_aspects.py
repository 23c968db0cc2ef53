"""Level, difference, rate or running total."""

import pytest

from checker import Article, extract


def aspects(sentence: str) -> list[tuple[str, str]]:
    claims = extract([Article.from_text(sentence, id="x", published="2025-04-03")])
    return [(c.figure_text, c.aspect.value) for c in claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The firm will pay 8% more towards the fund.", [("8%", "increase")]),
        ("Peru agreed to add 300 clerks to its offices.", [("300", "increase")]),
        ("Peru agreed to send 300 clerks to its offices.", [("300", "level")]),
        ("Both spent 2% of their combined income.", [("2%", "level")]),
        ("Chad has 900 soldiers, about 200 more than before the war.", [("900", "level"), ("about 200", "increase")]),
        ("The firm has 900 clerks, 300 fewer than in May.", [("900", "level"), ("300", "decrease")]),
        ("They sent 20 more ships and 500 divers.", [("20", "increase"), ("500", "increase")]),
        ("They sent 20 ships and 500 more divers.", [("20", "level"), ("500", "increase")]),
        ("They sent 20 ships to Chad and two more to Mali.", [("20", "level"), ("two", "increase")]),
        ("The fire killed 20 people, and 40 more were injured.", [("20", "level"), ("40", "level")]),
        ("The plant burns 900 tons of coal per day.", [("900 tons", "rate")]),
        ("The plant burns 900 tons of coal.", [("900 tons", "level")]),
        ("The change would save $100 million a year.", [("$100 million a year", "rate")]),
        ("About 400 clerks lose their desks every year.", [("About 400", "rate")]),
        ("The repairs have cost $8 million.", [("$8 million", "cumulative")]),
        ("The repairs cost $8 million in 2023.", [("$8 million", "level")]),
        ("Some 300 guards have joined the rebels.", [("Some 300", "cumulative")]),
        ("So far 12 out of 400 guards have left.", [("12", "cumulative"), ("400", "level")]),
        ("About 5,000 gallons of diesel leaked into the river.", [("About 5,000 gallons", "cumulative")]),
        ("A six-to-one matching system pays for it.", [("six-to-one", "rate")]),
        ("The act raises the limit for embassies by about $2 billion.", [("about $2 billion", "increase")]),
        ("The virus has a fatality rate of 40%.", [("40%", "rate")]),
        ("The fund averaged 12 percent.", [("12 percent", "rate")]),
        ("The firm has lost $3 billion in reserves since August.", [("$3 billion", "decrease")]),
        ("The new tank is 30 percent larger than the old one.", [("30 percent", "increase")]),
        ("Since 2019 she has scored 300 goals.", [("300", "cumulative")]),
        ("She has scored 30 goals in 2024.", [("30", "level")]),
        ("Savings come to $900 (800 euros) a month.", [("$900", "rate"), ("800 euros", "rate")]),
        ("The city has so far paid $3 million, while the state owns 10% of it.", [("$3 million", "cumulative"), ("10%", "level")]),
    ],
)
def test_aspect(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert aspects(sentence) == expected

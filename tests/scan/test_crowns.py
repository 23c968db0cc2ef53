"""Money of a name that several lands have: whose it is, and that nobody's is taken where the text does not say."""

import pytest

from checker.scan import scan


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Chile plans to spend 700 billion pesos.", "CLP"),
        ("The ticket cost 200 pesos in Manila.", "PHP"),
        ("A loaf costs 20 pesos in Mexico City.", "MXN"),
        ("It cost 900 Argentine pesos.", "ARS"),
        ("A loaf costs 20 pesos in Mexico and in Cuba.", "peso"),
        ("It cost 900 pesos.", "peso"),
        ("Norway will spend 90 billion kroner.", "NOK"),
        ("It cost 900 rupees.", "INR"),
        ("Pakistan will spend Rs 900 billion.", "PKR"),
        ("Nepal will spend Rs. 900 billion.", "NPR"),
        ("Pakistan and India met. Islamabad spends Rs 900 billion.", "PKR"),
        ("Serbia will spend 900 billion dinars.", "RSD"),
        ("A loaf costs 900 francs in Kinshasa.", "CDF"),
    ],
)
def test_whose_money(text: str, unit: str) -> None:
    assert [f.unit for f in scan(text).figures] == [unit]

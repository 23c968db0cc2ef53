"""What figures are measured in."""

from __future__ import annotations

import pytest

from checker.model import Figure, Kind
from checker.scan import scan
from checker.scan.figures import find_figures
from checker.scan.money import currency_names, money_table
from checker.scan.units import registry, unit_table


def only(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


@pytest.mark.parametrize(
    ("words", "figure", "value", "unit", "kind"),
    [
        ("rose 5%", "5%", 5, "percent", Kind.PERCENT),
        ("fell to $64 a barrel on Thursday", "$64 a barrel", 64, "USD / barrel", Kind.MONEY),
        ("sold at $6 a dozen in March", "$6 a dozen", 6, "USD / dozen", Kind.MONEY),
        ("rose ten per cent", "ten per cent", 10, "percent", Kind.PERCENT),
        ("rose 1.38pc", "1.38pc", 1.38, "percent", Kind.PERCENT),
        ("rose 0.25 percentage points", "0.25 percentage points", 0.25, "percentage_point", Kind.PERCENT),
        ("rose 25 basis points", "25 basis points", 25, "basis_point", Kind.PERCENT),
        ("rose 25bps", "25bps", 25, "basis_point", Kind.PERCENT),
        ("rose 25 bp", "25 bp", 25, "basis_point", Kind.PERCENT),
        ("closed 46 BP garages", "46", 46, "BP garage", Kind.COUNT),
        ("was 1200 parts per million", "1200 parts per million", 1200, "ppm", Kind.MEASURE),
        ("ran six miles", "six miles", 6, "mile", Kind.MEASURE),
        ("was a six-mile trip", "six-mile", 6, "mile", Kind.MEASURE),
        ("made 20 miles per gallon", "20 miles per gallon", 20, "mile / gallon", Kind.MEASURE),
        ("and then it was 45C", "45C", 45, "degree_Celsius", Kind.MEASURE),
        ("set a wage of 12.21 pounds an hour", "12.21 pounds an hour", 12.21, "GBP / hour", Kind.MONEY),
        ("burned 12.21 pounds an hour", "12.21 pounds an hour", 12.21, "pound / hour", Kind.MEASURE),
        ("made 45 mpg", "45 mpg", 45, "mile / gallon", Kind.MEASURE),
        ("ran at 140 km/h", "140 km/h", 140, "kilometer / hour", Kind.MEASURE),
        ("ran at 188 miles an hour", "188 miles an hour", 188, "mile / hour", Kind.MEASURE),
        ("pumped 500,000 barrels a day", "500,000 barrels a day", 500_000, "barrel / day", Kind.MEASURE),
        ("covered 660 square metres", "660 square metres", 660, "meter ** 2", Kind.MEASURE),
        ("covered 500 sq m", "500 sq m", 500, "meter ** 2", Kind.MEASURE),
        ("covered 190 km2", "190 km2", 190, "kilometer ** 2", Kind.MEASURE),
        ("held 0.9 trillion cubic feet", "0.9 trillion cubic feet", 9e11, "foot ** 3", Kind.MEASURE),
        ("weighed 12.3m tonnes", "12.3m tonnes", 12.3e6, "metric_ton", Kind.MEASURE),
        ("weighed 20 (kg)", "20 (kg)", 20, "kilogram", Kind.MEASURE),
        ("weighed 200lbs", "200lbs", 200, "pound", Kind.MEASURE),
        ("was 1.8m tall", "1.8m", 1.8, "meter", Kind.MEASURE),
        ("was 5-foot-9", "5-foot-9", 5.75, "foot", Kind.MEASURE),
        ("was 5'9\" tall", "5'9\"", 5.75, "foot", Kind.MEASURE),
        ("made 5.5kWh", "5.5kWh", 5.5, "kilowatt_hour", Kind.MEASURE),
        ("made 98.6°F", "98.6°F", 98.6, "degree_Fahrenheit", Kind.MEASURE),
        ("fell to minus 233 Celsius", "minus 233 Celsius", -233, "degree_Celsius", Kind.MEASURE),
        ("saw temperatures of 35C", "35C", 35, "degree_Celsius", Kind.MEASURE),
        ("turned 45 degrees", "45 degrees", 45, "degree", Kind.MEASURE),
        ("felt a 6.5-magnitude quake", "6.5-magnitude", 6.5, "magnitude", Kind.MEASURE),
        ("felt a magnitude 7.8 quake", "7.8", 7.8, "magnitude", Kind.MEASURE),
        ("lasted three years", "three years", 3, "year", Kind.DURATION),
        ("lasted half a decade", "half a decade", 0.5, "decade", Kind.DURATION),
        ("lasted two consecutive months", "two consecutive months", 2, "month", Kind.DURATION),
        ("agreed a 30-day truce", "30-day", 30, "day", Kind.DURATION),
        ("worked 50 hours a week", "50 hours a week", 50, "hour / week", Kind.DURATION),
        ("is ten years old", "ten years old", 10, "year", Kind.AGE),
        ("met a 3-year-old boy", "3-year-old", 3, "year", Kind.AGE),
        ("is 6 weeks of age", "6 weeks of age", 6, "week", Kind.AGE),
    ],
)
def test_measures(words: str, figure: str, value: float, unit: str, kind: Kind) -> None:
    found = only(f"It {words} .")
    assert (found.text, found.unit, found.kind) == (figure, unit, kind)
    assert found.number == pytest.approx(value)


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("$2 billion", 2e9, "USD"),
        ("USD34.6 million", 34.6e6, "USD"),
        ("USD 4.75 billion", 4.75e9, "USD"),
        ("75 USD million", 75e6, "USD"),
        ("50 MUSD", 50e6, "USD"),
        ("US$1.1 million", 1.1e6, "USD"),
        ("US $1.1 million", 1.1e6, "USD"),
        ("$US160 million", 160e6, "USD"),
        ("$-50.8bn", -50.8e9, "USD"),
        ("-$5", -5, "USD"),
        ("A$50", 50, "AUD"),
        ("C $6", 6, "CAD"),
        ("hk $ 10.05 billion", 10.05e9, "HKD"),
        ("PS2.7m", 2.7e6, "GBP"),
        ("£5m", 5e6, "GBP"),
        ("361 million pounds", 361e6, "GBP"),
        ("RM23.50", 23.5, "MYR"),
        ("Y=28,030", 28_030, "JPY"),
        ("Rs 500 crore", 5e9, "INR"),
        ("1,200€", 1200, "EUR"),
        ("6.4 million European currency units", 6_400_000, "XEU"),
        ("100元", 100, "CNY"),
        ("10 billion zloty", 10e9, "PLN"),
        ("7.5 million Danish crowns", 7.5e6, "DKK"),
        ("9.99 New Zealand dollars", 9.99, "NZD"),
        ("94 million Norwegian kroner", 94e6, "NOK"),
        ("50 Sri Lankan rupees", 50, "LKR"),
        ("10 quid", 10, "GBP"),
        ("63 cents", 0.63, "USD"),
        ("470 pence", 4.7, "GBP"),
        ("118.5p", 1.185, "GBP"),
        ("3 dollars 50 cents", 3.5, "USD"),
        ("thirteen dollars and forty-five cents", 13.45, "USD"),
        ("$1,271.2 an ounce", 1271.2, "USD / ounce"),
        ("$21.25 per square foot", 21.25, "USD / foot ** 2"),
        ("12-cent-a-share", 0.12, "USD / share"),
        ("$40bn-a-year", 40e9, "USD / year"),
        ("thousands of dollars", 1000, "USD"),
    ],
)
def test_money(printed: str, value: float, unit: str) -> None:
    found = only(f"It cost {printed} then.")
    assert (found.text, found.unit, found.kind) == (printed, unit, Kind.MONEY)
    assert found.number == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The baby weighed two pounds.", "pound"),
        ("The fine cost him 200 pounds.", "GBP"),
        ("They won 20 won games.", None),
        ("It cost $5 a year earlier.", "USD"),
        ("The 1080p screen cost less.", None),
        ("COP 28 was in Dubai.", None),
    ],
)
def test_words_with_two_meanings(text: str, unit: str | None) -> None:
    found = find_figures(text)[0]
    assert (found.unit if found.kind in (Kind.MONEY, Kind.MEASURE) else None) == unit


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("It cost C$6 (US$4.46) per share.", ["CAD / share", "USD / share"]),
        ("It made 224 kW (300 PS).", ["kilowatt", "horsepower"]),
    ],
)
def test_a_conversion_in_brackets(text: str, about: list[str]) -> None:
    assert [f.unit for f in find_figures(text)] == about


def test_a_hedge_does_not_hold_for_a_sum_in_another_currency() -> None:
    assert [f.qualifier for f in find_figures("It cost some 40 zlotys ($10).")] == ["about", "exact"]
    assert [f.qualifier for f in find_figures("It is some 40 km (25 miles) long.")] == ["about", "about"]


def test_pint_knows_every_unit() -> None:
    ureg = registry()
    counted = {"magnitude", "point / game", "rebound / game", "assist / game", "pixel", "percent", "ppm", "ppb"}
    for name in unit_table().kinds:
        if name not in counted:
            assert ureg.parse_units(name) is not None, name


def test_the_news_barrel_is_the_oil_barrel() -> None:
    assert registry().parse_expression("1 barrel").to("liter").magnitude == pytest.approx(158.987, abs=0.001)


def test_currencies_are_iso_codes_with_names() -> None:
    names = currency_names()
    assert len(names) > 150
    assert all(len(code) == 3 and code.isupper() for code in names)
    assert all(names.values())
    assert set(money_table().words.values()) <= set(names)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Norway pledged 85 billion kroner.", "NOK"),
        ("The Danish state spent 40 billion kroner.", "DKK"),
        ("Oslo paid 3 million kroner to Copenhagen.", None),
        ("It cost 3 million kroner.", None),
    ],
)
def test_kroner_are_those_of_the_land_that_is_named(text: str, code: str | None) -> None:
    assert find_figures(text)[0].unit == code


@pytest.mark.parametrize(
    ("head", "words", "code"),
    [
        ("Norway arms.", "40 billion kroner", "NOK"),
        ("Norway and Denmark arm.", "40 billion kroner", None),
        ("Sweden arms.", "40 billion kroner", None),
        ("Prague votes.", "40 billion crowns", "CZK"),
        ("Stockholm votes.", "40 billion crowns", "SEK"),
        ("Britain votes.", "40 billion crowns", "crown"),
        ("Stockholm votes.", "five crowns", "crown"),
    ],
)
def test_crowns_are_those_of_the_land_that_the_text_is_about(head: str, words: str, code: str | None) -> None:
    text = f"{head} {'Then nothing was said of it again for long. ' * 12}The sum was {words}."
    assert find_figures(text)[-1].unit == code


def test_a_land_named_in_passing_leaves_the_kroner_to_the_one_of_the_head() -> None:
    filler = "Then nothing was said of it again for long. " * 12
    assert find_figures(f"Norway arms. {filler}Danes look on. {filler}The sum was 40 billion kroner.")[-1].unit == "NOK"


def test_zlotys_as_papers_without_polish_letters_write_them() -> None:
    found = [f for text in ("It cost Zl 10 billion.", "It cost zł 10 billion.") for f in find_figures(text)]
    assert [(f.unit, f.low) for f in found] == [("PLN", 10e9)] * 2


@pytest.mark.parametrize(
    ("text", "figure", "low", "high"),
    [
        ("Up to a foot of snow fell.", "Up to a foot", None, 1),
        ("An inch of rain fell.", "An inch", 1, 1),
        ("The dam is more than a mile long.", "more than a mile", 1, None),
    ],
)
def test_a_measure_without_a_numeral_is_one_of_it(text: str, figure: str, low: float | None, high: float | None) -> None:
    found = only(text)
    assert (found.text, found.low, found.high) == (figure, low, high)


def test_a_length_of_time_without_a_numeral_has_its_hedge() -> None:
    short, long = scan("It lasted less than an hour, after more than a week.").figures
    assert [(f.text, f.low, f.high) for f in (short, long)] == [("less than an hour", None, 1), ("more than a week", 1, None)]


@pytest.mark.parametrize("text", ["He has a foot in the door.", "She would go a mile further.", "They won by a yard."])
def test_a_way_of_speaking_is_no_measure(text: str) -> None:
    assert find_figures(text) == ()


def test_the_variant_of_a_model_is_part_of_its_name() -> None:
    assert only("The Airbus A320-200 flew.").status == "set_aside"


def test_an_age_has_its_bound() -> None:
    found = only("It is open to those up to age 30.")
    assert (found.text, found.low, found.high, found.kind) == ("up to age 30", None, 30, Kind.AGE)


def test_a_hyphen_printed_with_blanks_joins_what_is_counted() -> None:
    assert only("The vote is held on a two - party basis.").unit == "party"


def test_the_quarters_of_a_year_are_no_share() -> None:
    assert only("The three quarters of the land are wet.").kind is Kind.FRACTION
    assert "share" not in str(scan("Profits were lower than in the preceding three quarters.").figures[0].kind)

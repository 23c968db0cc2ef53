"""What bare numbers count."""

from __future__ import annotations

import pytest

from checker.model import Kind, Status
from checker.scan.figures import find_figures
from checker.scan.lexicon import is_plural, singular


def units(text: str) -> list[str | None]:
    return [f.unit for f in find_figures(text) if f.status is Status.READ]


@pytest.mark.parametrize(
    ("text", "unit", "noun"),
    [
        ("They sold 20 public housing properties.", "public housing property", "public housing properties"),
        ("Some 4,500 US military personnel are deployed.", "US military personnel", "US military personnel"),
        ("The deaths of four U.S. soldiers shocked them.", "U.S. soldier", "U.S. soldiers"),
        ("It has 10,000 troops there.", "soldier", "troops"),
        ("The ministry said “about 300” local nurses will stay.", "local nurse", "local nurses"),
        ("They stole 460 Kia and Hyundai vehicles.", "Kia Hyundai vehicle", "Kia and Hyundai vehicles"),
        (
            "It sold 2.7m combined digital and physical sales.",
            "combined digital physical sale",
            "combined digital and physical sales",
        ),
        ("It is a drag on 300 small, friendly deals.", "small friendly deal", "small, friendly deals"),
        ("It has 19 possible swine flu cases.", "possible swine flu case", "possible swine flu cases"),
        ("He was one of 12 protesters arrested.", "protester", "protesters"),
        ("Two of Johnson's deputies left.", "Johnson deputy", "Johnson's deputies"),
        ("Over ten of its 32 members failed.", "member", "members"),
        ("It made eight million 250ml bottles.", "bottle", "bottles"),
        ("Ten people died there.", "person", "people"),
        ("Eight cabinet ministers received money.", "cabinet minister", "cabinet ministers"),
        ("The two commonly used materials expand.", "commonly used material", "commonly used materials"),
        ("Four husky deliverymen left.", "husky deliveryman", "husky deliverymen"),
        ("An 11 member trade pact came.", "member", "member"),
        ("It is a five-seat car.", "seat", "seat"),
        ("Half the condos sold.", "condo", "condos"),
        ("One fourth of the US population left.", "US population", "US population"),
        ("It fell 1/4 point.", "point", "point"),
        ("It sent 31 M1 Abrams tanks.", "M1 Abrams tank", "M1 Abrams tanks"),
        ("It has two C-130 planes.", "C-130 plane", "C-130 planes"),
        ("It ordered 32 F-35s.", "F-35", "F-35s"),
        ("It ordered 64 upgraded K2PLs.", "upgraded K2PL", "upgraded K2PLs"),
        ("It has 50 million liquefied gas (LPG) connections.", "liquefied gas connection", "liquefied gas (LPG) connections"),
        ("It left three dead.", "dead", "dead"),
    ],
)
def test_counted_noun(text: str, unit: str, noun: str) -> None:
    figure = next(f for f in find_figures(text) if f.noun)
    assert (figure.unit, figure.noun.of(text) if figure.noun else None) == (unit, noun)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There are 68,400 people out of work for a year and 95,800 who are ill.", ["person", "person"]),
        ("It offers 435 homes by sale and 187 by tender.", ["home", "home"]),
        ("Some 20 burglaries, compared with an average of 12 per week.", ["burglary", "burglary / week"]),
        ("It has raised 280 million of the 1.5 billion shekels.", ["ILS", "ILS"]),
        ("Profit was 1.2bn euros (1.1bn).", ["EUR", "EUR"]),
        ("It spins 78,000 times a minute.", ["time / minute"]),
        ("It rose 8.15% to 3.65 then.", ["percent", None]),
        ("It is a city of 7 million.", ["person"]),
        ("It has 20,000-strong crowds.", ["person"]),
        ("It bought 290 lorries in two deals, one for 218 of them.", ["lorry", "deal", "lorry"]),
        ("It held ten boys, and the two left.", ["boy", None]),
    ],
)
def test_a_bare_number_counts_what_the_one_before_counts(text: str, expected: list[str | None]) -> None:
    assert units(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It was founded in 1987.", Kind.DATE),
        ("The 2003 Iron Bowl was theirs.", Kind.DATE),
        ("It fell to 1,987 people.", Kind.COUNT),
        ("It hired 2000 people.", Kind.COUNT),
        ("It hired more than 1987 people.", Kind.COUNT),
    ],
)
def test_a_year_counts_nothing(text: str, kind: Kind) -> None:
    (figure,) = find_figures(text)
    assert figure.kind is kind
    assert (figure.low is None) == (kind is Kind.DATE)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("soldiers", "soldier"),
        ("countries", "country"),
        ("people", "person"),
        ("boxes", "box"),
        ("deliverymen", "deliveryman"),
        ("staff", "staff"),
        ("bonuses", "bonus"),
        ("analyses", "analysis"),
        ("horses", "horse"),
        ("wives", "wife"),
        ("series", "series"),
        ("times", "time"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert is_plural(plural)
    assert singular(plural) == one


@pytest.mark.parametrize("word", ["business", "is", "always", "campus", "crisis", "news", "specimen", "house"])
def test_what_only_looks_plural(word: str) -> None:
    assert not is_plural(word)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Maddon, 66, has left.", 66),
        ("Ada Holm, 8 — the youngest — was safe.", 8),
        ("Ada Holm, 8 (left), was safe.", 8),
        ("She was 35.", 35),
        ("He will be 35 by then.", 35),
        ("A man of age 87 came.", 87),
        ("His wife, 49, paid.", 49),
        ("He died at 81.", 81),
        ("Those younger than 18 left.", 18),
        ("He is now 18.", 18),
    ],
)
def test_age_of_a_person(text: str, age: float) -> None:
    (figure,) = find_figures(text)
    assert (figure.kind, figure.number, figure.unit) == (Kind.AGE, age, "year")


@pytest.mark.parametrize("text", ["In March, 66, 70 and 80 came.", "It was 35.", "In New York, 40 (most of them cooks) came."])
def test_what_is_no_age(text: str) -> None:
    assert all(f.kind is not Kind.AGE for f in find_figures(text))


def test_a_number_compared_in_a_month_is_no_year() -> None:
    """ "1700 in April" is so many; "2019 in April" may be a year."""
    kinds = [f.kind for f in find_figures("About 1000 will stay, compared with 1700 in April.")]
    assert kinds[:2] == [Kind.COUNT, Kind.COUNT]
    assert find_figures("Sales rose compared with 2019 in April.")[0].kind is Kind.DATE


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("It says “about 1,200” Chilean soldiers will stay.", 1200, "Chilean soldier"),
        ('It plans "well over 900" jobs there.', 900, "job"),
        ('One man and 14 "probable" cases of mumps', 14, "probable case"),
        ('Some 40 "volunteers" came.', 40, "volunteer"),
        ("2,500 JOBS axed", 2500, "JOB"),
        ("12 DEAD IN CRASH", 12, "dead"),
        ("It took 36 improved T7BVs.", 36, "improved T7BV"),
        ("The fleet has 12 Apaches.", 12, "Apache"),
    ],
)
def test_what_stands_in_quotes_or_capitals_is_counted(text: str, low: float, unit: str) -> None:
    assert (low, unit) in [(f.low, f.unit) for f in find_figures(text)]


def test_a_great_number_before_a_name_is_no_part_of_it() -> None:
    (figure,) = find_figures("It is not the 45,000 Jane Roe spoke of.")
    assert figure.low == 45000


def test_seconds_of_an_angle_count_no_letters() -> None:
    assert all(f.unit is None for f in find_figures("It lies at 57'34.6\"W Type Houses."))


def test_an_ordinal_before_a_quoted_word_is_no_share() -> None:
    assert all(f.kind is not Kind.FRACTION for f in find_figures('They tested a fifth "probable" case.'))


@pytest.mark.parametrize(
    ("text", "numeral", "unit"),
    [
        ("It ordered 290 launchers in two deals: 218 of them in 2022 and another 72 last year.", "218", "launcher"),
        ("It ordered 290 launchers in two deals: 218 of them in 2022 and another 72 last year.", "72", "launcher"),
        ("It bought 300 tanks of three kinds, of which 61 are to be built there.", "61", "tank"),
        ("Chad spends 1.5% of output, against 1.38 in 2014.", "1.38", "percent"),
        ("Only Chad (4.5%) and Mali (3.7%) are beyond 3.5 today.", "3.5", "percent"),
        ("It gave €1.2 billion, 880 million of it in arms.", "880 million", "EUR"),
    ],
)
def test_a_part_and_a_comparison_take_the_unit_of_what_they_are_of(text: str, numeral: str, unit: str) -> None:
    assert unit in [f.unit for f in find_figures(text) if f.numeral.of(text) == numeral]


@pytest.mark.parametrize(
    "text", ["Shares rose 2.1% to 3.65 then.", "The euro fell 0.3%, against 1.08 dollars.", "It rose 2% to page 3.5 of it."]
)
def test_a_price_beside_a_percentage_is_none(text: str) -> None:
    assert [f.low for f in find_figures(text) if f.unit == "percent"] in ([2.1], [0.3], [2])

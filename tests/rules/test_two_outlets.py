"""One measure as two outlets phrase it: their figures must meet, and those of two measures must not."""

from __future__ import annotations

import datetime as dt

import pytest

import checker

DAY = dt.date(2025, 5, 16)


def relation(left: str, right: str) -> set[str]:
    """Every relation of a figure of one sentence to a figure of the other."""
    a, b = (
        checker.extract([checker.Article.from_text(text, id=name, published=DAY)]) for text, name in ((left, "a"), (right, "b"))
    )
    return {checker.compare(x, y).relation.value for x in a for y in b}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("House prices in Spain rose 3.9% in March.", "Spanish house prices climbed 9.3% in March."),
        ("Home prices in Canada fell 1.2% in April.", "Canadian house prices dropped 2.1% in April."),
        ("The average British house costs 268,000 pounds.", "The average UK house price was £286,000."),
        ("Rents in Germany rose by 4.7% last year.", "German rents were up 7.4% last year."),
        ("The FTSE 100 closed at 8,554 points on Friday.", "London's FTSE index ended Friday at 8,455."),
        ("Gold rose to a record $3,240 an ounce on Friday.", "Gold hit a record high of $3,420 on Friday."),
        ("The euro rose to $1.13 on Friday.", "The euro traded at $1.31 on Friday."),
        ("The dollar fell to 142.5 yen on Monday.", "The dollar bought 145.2 yen on Monday."),
        ("Nigeria is home to 230 million people.", "Nigeria's population is 203 million."),
        ("Nairobi has 5.3 million inhabitants.", "The population of Nairobi is 4.4 million."),
        ("The Bank of England held rates at 4.5% on Thursday.", "Britain's central bank left its base rate at 4.25% on Thursday."),
        ("Rice University has an endowment of $8.1 billion.", "Rice's endowment is worth $1.8 billion."),
        ("The Pine Ridge Fire burned 153,000 acres.", "The Pine Ridge fire has destroyed 135,000 acres."),
        ("Emissions in Chile fell 1.6% last year.", "Chile's emissions dropped by 6.1% last year."),
        ("The US put a 25% tariff on steel imports.", "Steel imports into the US face a tariff of 52%."),
        ("Industrial production in Germany fell 1.6% in February.", "German industrial output dropped 6.1% in February."),
        ("Japan recorded 686,061 births last year.", "The number of babies born in Japan fell to 668,061 last year."),
        ("South Korea's fertility rate rose to 0.75 last year.", "The fertility rate in South Korea was 0.57 last year."),
        ("Life expectancy in the US rose to 78.4 years in 2023.", "US life expectancy climbed to 74.8 years in 2023."),
        ("Peru's poverty rate fell to 29.1% in 2023.", "In Peru, 21.9% of people lived in poverty in 2023."),
        ("Volvo delivered 172,000 vehicles in the first quarter.", "Volvo's deliveries fell to 127,000 cars in the first quarter."),
        ("Airbus delivered 45 aircraft in April.", "Airbus delivered 54 jets to its customers in April."),
        ("Ryanair carried 18.3 million passengers in April.", "Ryanair flew 13.8 million passengers in April."),
        ("Heathrow handled 83.9 million passengers last year.", "Last year 89.3 million passengers used Heathrow."),
        ("Spotify has 678 million monthly active users.", "Spotify's monthly active users rose to 687 million."),
        ("Some 1.2 million Ukrainian refugees live in Germany.", "There are 2.1 million refugees from Ukraine in Germany."),
        ("Spain welcomed 94 million foreign tourists last year.", "Last year 49 million international visitors came to Spain."),
        ("BlackRock owns a 7.2% stake in BP.", "BlackRock holds 2.7% of BP."),
        ("Some 4.5 million people face acute hunger in Somalia.", "In Somalia, 5.4 million people are facing acute hunger."),
        ("A barrel of Brent crude cost $64.60 on Thursday.", "Brent crude traded at $66.40 a barrel on Thursday."),
        ("The yield on the 10-year Treasury rose to 4.45% on Monday.", "The 10-year US Treasury yield was 4.54% on Monday."),
        ("Retail sales in Britain rose 1.2% in April.", "British retail sales climbed 2.1% in April."),
        ("Exports from Germany fell 1.7% in April.", "German exports dropped 7.1% in April."),
        ("Petrol costs 132p a litre in Britain.", "The average UK petrol price is 123p a litre."),
        ("Kenya, with 55 million people, is a big market.", "Kenya has a population of 65 million."),
        ("Stellantis will recall 1.2 million trucks.", "Stellantis is recalling 2.1 million trucks in the US."),
        ("Ohio has recorded 71 measles cases this year.", "Measles cases in Ohio have reached 17 this year."),
        ("Vanguard manages $9.3 trillion.", "Vanguard has $3.9 trillion in assets under management."),
        ("Alstom will cut 1,300 jobs, it said on Thursday.", "Alstom said on Thursday that it would cut 3,100 jobs."),
        (
            "The Bank of England cut rates by 25 basis points on Thursday.",
            "The Bank of England cut rates by half a percentage point on Thursday.",
        ),
        (
            "The earthquake near Izmir on Monday had a magnitude of 5.8.",
            "A 6.1-magnitude quake near Izmir on Monday was felt in Athens.",
        ),
        ("Some 163,000 people applied for asylum in Spain last year.", "Spain took in 136,000 asylum seekers last year."),
        ("Japan shot down 17 balloons overnight.", "Japan's air force said it had shot down 71 balloons overnight."),
        ("The court fined Intel 376 million euros.", "Intel must pay a €637m fine, the court ruled."),
        ("Adobe agreed to buy the design firm for $20 billion.", "Adobe is buying the design firm for $2 billion."),
        ("The Senate passed the bill 68-32 on Tuesday.", "The bill passed the Senate by 86 votes to 32 on Tuesday."),
        (
            "Beijing's tariffs on Canadian goods rose to 25% on Thursday.",
            "China imposed tariffs of 52% on goods from Canada on Thursday.",
        ),
        ("It was 38.4C in Athens on Sunday.", "Temperatures in Athens hit 34.8 degrees Celsius on Sunday."),
        (
            "Oracle's revenue was $14.1 billion in the quarter that ended in February.",
            "Oracle had revenue of $11.4 billion in the three months to February.",
        ),
        ("Moscow's forces hold nearly a fifth of Ukrainian territory.", "Russia controls 40% of Ukraine."),
        ("Ana Silva, 47, was elected president.", "President Ana Silva, 74, took office."),
        ("Hungary's inflation rate was 4.2% in April.", "Consumer prices in Hungary rose 2.4% from a year earlier in April."),
        ("The Bundeswehr has 182,000 soldiers.", "Germany's army has 128,000 soldiers."),
    ],
)
def test_one_measure_with_two_values_is_a_conflict(left: str, right: str):
    assert "conflict" in relation(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Austria has 9.1 million people.", "Austria, a country of 9.1 million people, votes on Sunday."),
        ("The rouble weakened to 92 to the dollar.", "The ruble fell to 92 per dollar."),
        ("Norges Bank kept its policy rate at 4.5%.", "Norway's central bank kept its policy rate at 4.5%."),
        ("Bitcoin fell below $80,000 on Monday.", "Bitcoin slipped to $78,500 on Monday."),
        ("Pakistan has about 170 nuclear warheads.", "Pakistan's nuclear arsenal is estimated at 170 warheads."),
        ("UniCredit raised its stake in Commerzbank to 28%.", "UniCredit now owns 28% of Commerzbank."),
        ("Apple will buy back $110 billion of its shares.", "Apple announced a $110bn share buyback."),
        ("Poland hosts almost 1 million Ukrainian refugees.", "About 1 million refugees from Ukraine are living in Poland."),
        ("The Central Bank of Turkey left its key rate at 46%.", "Turkey's central bank held its policy rate at 46 percent."),
        ("Singapore expelled four diplomats on Monday.", "Four diplomats were expelled by Singapore on Monday."),
        ("Ms Alder was jailed for nine years on Wednesday.", "A court jailed Rita Alder for nine years on Wednesday."),
        ("The fire has burned 41,000 hectares in Victoria.", "In Victoria, the fire has destroyed 41,000 hectares."),
        ("Russia controls about 20% of Ukraine.", "Moscow's forces hold nearly a fifth of Ukrainian territory."),
    ],
)
def test_one_measure_with_one_value_is_an_agreement(left: str, right: str):
    assert "agreement" in relation(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("House prices in Spain rose 3.9% in March.", "Rents in Spain rose 9.3% in March."),
        ("House prices in Spain rose 3.9% in March.", "House prices in Portugal rose 9.3% in March."),
        ("Gold rose to $3,240 an ounce on Friday.", "Silver rose to $32 an ounce on Friday."),
        ("The euro rose to $1.13 on Friday.", "The pound rose to $1.33 on Friday."),
        ("The euro rose to $1.13 on Friday.", "The euro fell to 160 yen on Friday."),
        ("The FTSE 100 closed at 8,554 on Friday.", "The FTSE 250 closed at 20,455 on Friday."),
        ("Dow futures rose 0.4% on Monday.", "The Dow rose 0.9% on Monday."),
        ("The Fed held rates at 4.5% on Wednesday.", "The Bank of England held rates at 4.25% on Wednesday."),
        ("The Pine Ridge Fire burned 153,000 acres.", "The Eaton Fire burned 14,000 acres."),
        ("The storm left 120,000 homes without power.", "The storm left 700,000 homes and businesses without power."),
        ("Volvo delivered 172,000 vehicles in March.", "Volvo produced 182,000 vehicles in March."),
        ("Netflix added 18.9 million subscribers.", "Netflix has 301.6 million subscribers."),
        ("Poland hosts almost 1 million Ukrainian refugees.", "Germany hosts 1.2 million Ukrainian refugees."),
        ("BlackRock owns 7.2% of BP.", "BlackRock owns 6.1% of Shell."),
        ("BlackRock owns 7.2% of BP.", "Vanguard owns 5.1% of BP."),
        ("China's manufacturing PMI rose to 50.5 in April.", "China's services PMI rose to 51.5 in April."),
        ("The plane was carrying 175 passengers.", "The airline carried 17.5 million passengers last year."),
        ("Russia controls about 20% of Ukraine.", "The rebels control about 40% of Myanmar."),
        ("Argentina's poverty rate was 38.1%.", "Extreme poverty in Argentina was 8.2%."),
        ("The blaze is 10% contained.", "The blaze has burned 10,000 acres."),
    ],
)
def test_two_measures_neither_agree_nor_conflict(left: str, right: str):
    assert not relation(left, right) & {"agreement", "conflict", "change"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("France fined Shein 40 million euros on Thursday.", "Shein was fined 1 million euros by Italy on Thursday."),
        (
            "Adobe agreed to buy the design firm Figma for $20 billion.",
            "Adobe agreed to buy the software firm Marketo for $4.8 billion.",
        ),
        ("Adobe agreed to buy a design firm for $20 billion.", "Adobe is buying another design firm for $2 billion."),
        ("The Senate passed the defence bill 86-11 on Wednesday.", "The Senate passed the farm bill 64-33 on Wednesday."),
        ("The Senate passed the bill 86-11 on Wednesday.", "The bill passed the House by 220 votes to 213 on Wednesday."),
        (
            "An earthquake of magnitude 5.8 struck near Izmir on Monday.",
            "An aftershock of magnitude 4.1 struck near Izmir on Monday.",
        ),
        ("Ukraine shot down 12 drones over Odesa overnight.", "Ukraine shot down 67 drones overnight."),
        ("Boeing said it would cut 17,000 jobs if the strike went on.", "Boeing will cut 2,500 jobs."),
        ("On Sunday the temperature in Seville fell to 21C at night.", "Temperatures in Seville reached 44C on Sunday."),
        ("Mr Okoro, 54, was elected mayor.", "Chidi Okoro, 45, became mayor."),
        ("Mary Okoro, 54, was elected mayor.", "Chidi Okoro, 45, became mayor."),
        ("Some 300 migrants arrived in Greece on Tuesday.", "About 54,000 migrants arrived in Greece last year."),
        ("Belgium will spend 2.5% of GDP on defence in 2025.", "Belgium will spend 3% of GDP on defence in 2025."),
    ],
)
def test_what_only_looks_alike_is_no_conflict_and_no_agreement(left: str, right: str):
    assert not {"conflict", "agreement"} & relation(left, right)

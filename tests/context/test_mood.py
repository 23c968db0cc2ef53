"""Moods: what is projected, possible or aimed at is no fact; what is only thought of is not asserted."""

from __future__ import annotations

import pytest

import checker
from checker import run
from checker.article import Article
from checker.model import Modality, Relation


def read(text, id_="a"):
    return checker.extract([Article.from_text(text, id=id_, published="2019-04-03")])


def moods(text):
    return [
        c.standing.value if c.standing.value != "asserted" else c.modality.value
        for c in read(text)
        if c.unit not in ("year", "years")
    ]


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        # What was announced in the past is planned; what hangs on a condition is supposed.
        ("Siemens said on Tuesday it would cut 8,000 jobs.", "plan"),
        ("Siemens said it would cut 8,000 jobs if the talks failed.", "hypothetical"),
        # A modal and the verb that takes the figure.
        ("Inflation might hit 5% this year.", "forecast"),
        ("Police want to know who gunned down a man and three others.", "actual"),
        ("One in five think it will improve.", "actual"),
        ("Some 41 percent of clerks believe it would get worse.", "actual"),
        ("The death toll could still rise to 300.", "forecast"),
        ("The new lamp might triple battery life.", "forecast"),
        ("The deficit is headed toward $3 trillion.", "forecast"),
        # What may go on now, of which only the size is not known.
        ("The well could be losing up to 300 barrels a day.", "estimate"),
        # What figures suggest nobody proposes; what forecasts suggest is foreseen.
        ("Figures suggest that 300 people were killed.", "actual"),
        ("Projections suggest that the deficit could reach $3 billion.", "forecast"),
        # A mark that was reached is no target.
        ("He beat the previous mark of 139 points.", "actual"),
        # Those who are known, and whose own verb follows, do not wait for what another clause foresees.
        ("With no sign when the strike will be settled, the 500 or so residents are bracing for more.", "actual"),
        ("Unemployment may climb to 9% this year.", "forecast"),
        ("The mayor may think that 300 people died.", "actual"),
        ("The firm, which may close, employs 300 people.", "actual"),
        ("The storm killed 300 people and could become stronger.", "actual"),
        ("The fire could spread and has burned 3,000 acres.", "actual"),
        ("The fire would not stop and has burned 3,000 acres.", "actual"),
        ("The town could spend the $3 million grant.", "actual"),
        # What somebody asks for, offers or may take up.
        ("The mayor's demands for $3 million were ignored.", "proposal"),
        ("The mayor wants $3 million for the bridge.", "proposal"),
        ("The club asked members to give up to $90 to the fund.", "proposal"),
        ("Larsen Group made a $30 million takeover offer for the brewery.", "proposal"),
        ("A bill that passed the House approving $3 billion for canals will fail.", "proposal"),
        ("A bill signed on Monday approving $3 billion for canals was long.", "actual"),
        ("The deal included an option to buy the other 60 percent.", "plan"),
        ("The mayor wants the town that lost 300 jobs to recover.", "actual"),
        ("The suspect was described as weighing about 90 kilograms.", "actual"),
        # What is agreed, spoken of or due; what is there already.
        ("Chile agreed last year to send about 300 trucks.", "plan"),
        ("The minister had spoken of a reduction of 300 jobs.", "plan"),
        ("The museum intends to open 300 rooms.", "plan"),
        ("The plant is due to close 300 shops.", "plan"),
        ("The ministry agreed to add clerks to the 300 clerks it keeps in Lima.", "actual"),
        ("The mayor puts the cost of the bridge at $30 million.", "estimate"),
        ("The president has ordered about 300 soldiers to the border.", "plan"),
        ("Chad ordered 300 trucks from Peru.", "actual"),
        ("Another 300 clerks, a team of the bank, will move to Lima.", "plan"),
        ("The bank is considering moving 300 clerks.", "proposal"),
        ("The museum is heading for 300 rooms.", "plan"),
        ("They want to hire 300 clerks.", "plan"),
        ("Two percent used to be the goal.", "target"),
        ("Would he punish a town which keeps 300 horses?", "actual"),
        ("The board promised that the 300 clerks would stay.", "actual"),
        ("Up to 300 miners may be in the tunnel.", "estimate"),
        ("The ministry reckons with 300 visitors.", "estimate"),
        ("The bank spent 3% of its income on rent, auditors’ estimates show.", "estimate"),
        ("The bank was weighing moving 300 clerks to Lima.", "proposal"),
        ("A paper spoke of 300 clerks.", "actual"),
        ("The city budgets $30 million a year for parks.", "plan"),
        ("The union had agreed to $3 million.", "pledge"),
        ("Fees cannot exceed 5% of the price.", "ceiling"),
        # What may not be less, and what there is room for.
        ("A law bars cutting the number of clerks below 300.", "floor"),
        ("Under the law the number of clerks may not fall below 300.", "floor"),
        ("The number of clerks fell below 300.", "actual"),
        ("The new barracks would allow for up to 300 soldiers.", "ceiling"),
        # What comes of a plan is planned.
        ("He wanted to bring the number of clerks down to 300.", "target"),
        ("He wanted to thank all who had come, 300 clerks among them.", "actual"),
        # Where soldiers go somebody decides.
        ("That would take the number of soldiers to 300.", "plan"),
        ("Up to 300 soldiers would be leaving Chad.", "plan"),
        ("The bank insists 300 clerks will stay.", "plan"),
        ("Some 300 clerks are set to leave.", "plan"),
        ("They are talking about 300 soldiers.", "proposal"),
        ("They are talking about 300 visitors.", "actual"),
        ("Chad ordered a cut of 300 jobs.", "plan"),
        ("They sign an accord paving the way for 300 more clerks.", "plan"),
        ("The staff is expected to “grow by 300 clerks”.", "forecast"),
        ("The bank will ask the union to keep the 300 clerks in Lima.", "actual"),
        ("The team will move to Chad, where there are 300 soldiers.", "actual"),
        ("Both parties back the 5% agreed at the summit.", "target"),
        ("Spending 5% of income on roads seems “a necessity”, the mayor said.", "proposal"),
        ("The town is spending 5% of its income on roads, which is sensible.", "actual"),
        ("Estimated cost: $340 million", "estimate"),
        ("The mayor asked Peru for $30 million.", "proposal"),
        # What somebody decides does not come by itself.
        ("About 300 American troops will remain in Chad.", "plan"),
        ("About 300 people will remain homeless.", "forecast"),
        ("Chile's contribution will rise to $3 million.", "plan"),
        ("The mayor put the number of visitors at 300 people.", "actual"),
        # What nobody has counted.
        ("About 3,000 people in Peru are believed to be infected with cholera.", "estimate"),
        ("The 3,000 people were believed to be on holiday.", "actual"),
        ("Analysts put the cost of the repairs at $30 million.", "estimate"),
        ("Experts say the brewery is worth $30 million.", "estimate"),
        ("Experts say the contract is worth $30 million.", "actual"),
        ("In the north of the country 300 schools will be opened.", "plan"),
        ("In a town of 300 people will be able to vote.", "actual"),
        # What befalls somebody.
        ("About 3,000 clerks will be made to take leave.", "forecast"),
        ("Some 3,000 guards will keep working.", "forecast"),
        # The verb that the figure is the subject of.
        ("The company said 300 jobs could be lost.", "forecast"),
        ("Inflation of 5% is forecast for this year.", "forecast"),
        ("As many as 300 people may have died in the quake.", "estimate"),
        ("A town of 300 people could be flooded.", "actual"),
        # Participles beside the figure.
        ("The bank stays calm even with 3.1% economic growth projected throughout this period.", "forecast"),
        ("An expected 3% rise in inflation worried the bank.", "forecast"),
        ("The economy grew 3%, faster than projected.", "actual"),
        ("The economy grew 3% as expected.", "actual"),
        ("The economy grew by a better than expected 3%.", "actual"),
        # What is planned, and what comes by itself.
        ("The mill will hire 300 men.", "plan"),
        ("The allies agreed that each will increase its staff to 300 men.", "plan"),
        ("About 600 men and women from the yearly meeting were expected to gather.", "forecast"),
        ("The change will mean that 300 men will lose their jobs.", "forecast"),
        ("The ministry has estimated that it will save $35 million.", "estimate"),
        ("A sum of $3 million is the estimated cost of the reading.", "estimate"),
        ("The town opens a $6 million fund to be spent on roads.", "plan"),
        ("An inquiry will look into the 300,000-gallon leak.", "actual"),
        ("The firm will differ much from the one that managed over $22 billion in 1998.", "actual"),
        ("Outside money is probably less than 40 percent of it.", "estimate"),
        ("She faces a fine that could range from $10,000 to $2 million.", "ceiling"),
        ("In Oslo, nearly 3,000 people demand a vote on May 27.", "actual"),
        # Aims.
        ("The board spoke of its goal of reaching an inflation rate of 2%.", "target"),
        ("The ministry hopes for 4% growth this year.", "plan"),
        ("The ministry aims to reach 4% growth this year.", "plan"),
        # Conditionals.
        ("With 3% growth, the deficit would shrink.", "hypothetical"),
        ("Growth of 3% would follow.", "hypothetical"),
        ("Before he left in 1973, he would win seven titles.", "actual"),
        ("The bill would allow the public debt, as a share of the economy, to grow to 81% in 2018.", "hypothetical"),
        ("With 300 people dead, the city would be in mourning for long.", "actual"),
        ("The would-be buyer paid $3 million for the airline.", "actual"),
        ("The new mine would employ the 300 workers.", "actual"),
    ],
)
def test_mood(text, mood):
    assert moods(text) == [mood]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Its goal of achieving a budget deficit of 2.6 percent of GDP in 2019, 2.8 percent of GDP in 2020 is old.",
            ["plan", "plan"],
        ),
        ("The bank expects growth of 3.2% this year before slowing to 3.1% in 2020, 3.0% in 2021.", ["forecast"] * 3),
        ("The deficit would be $400 billion, or 3% of GDP.", ["hypothetical", "hypothetical"]),
        ("Unemployment would fall to 4% from 6% in two years.", ["hypothetical", "actual"]),
        ("3,000 soldiers will go, and 200 have gone.", ["plan", "actual"]),
        ("The bank will dismiss 300 clerks, cutting the staff from 900 to 600.", ["plan", "actual", "plan"]),
        ("The bank dismissed 300 clerks, cutting the staff from 900 to 600.", ["actual", "actual", "actual"]),
        ("The bank will close 40 branches, affecting 900 jobs.", ["plan", "plan"]),
        ("The army will close three of its eight offices, withdrawing some 600 clerks.", ["plan", "actual", "plan"]),
        ("Between 300 and 400 soldiers will remain of 900.", ["plan", "actual"]),
        ("The bank wants to raise the fee to $25, an increase of $5.", ["plan", "plan"]),
        ("The price rose to $25, an increase of $5.", ["actual", "actual"]),
        ("As many as 300 clerks will go while 200 will be moved to Lima.", ["plan", "plan"]),
    ],
)
def test_one_verb_gives_all_its_figures_one_mood(text, expected):
    assert moods(text) == expected


def test_years_to_come_told_in_the_present_are_a_forecast():
    text = "Over the next ten years the public debt of Chile falls to 40% of GDP."
    claims = checker.extract([Article.from_text(text, id="a")])
    assert [c.modality for c in claims if c.unit == "percent"] == [Modality.FORECAST]


def test_a_supposed_figure_and_a_plan_are_no_change():
    (supposed,), (plan,) = (
        read("Without a reform, inflation in Chile would be 5% in 2018."),
        read("Inflation in Chile will reach 3% in 2020.", "b"),
    )
    assert checker.compare(supposed, plan).relation is Relation.NOT_COMPARABLE


@pytest.mark.parametrize(
    "part", ["could in ", "would to of ", "5% in of to ", "expected of ", "over the next years falls ", "goal of "]
)
def test_no_pattern_runs_out_of_time(part):
    """Each pattern has a second of its own; one that needs it is a failure of its rule."""
    _claims, failures = run.claims([Article.from_text(part * 200 + "to 5% of GDP.", id="a")])
    assert not failures


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("The bill would cut taxes by $3 billion.", "proposal"),
        ("The bill creates a fund of $3 billion.", "proposal"),
        ("The House debated the bill. It would require donors who give more than $9,000 to sign.", "proposal"),
        ("The bill, which would ban it, was passed by 300 deputies.", "actual"),
        ("The mayor said the town would hire 300 men.", "plan"),
        ("Under the plan, the town would hire 300 men.", "plan"),
        ("The mayor said the town would lose 300 men.", "forecast"),
        ("Growth of 3% would follow.", "forecast"),
    ],
)
def test_what_a_conditional_makes_of_a_figure(text: str, mood: str) -> None:
    assert [c.modality.value for c in read(text)] == [mood]


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Norway has approved the posting of 400 more marines to Chad.", "plan"),
        ("In 2018 Norway agreed to take 700 marines.", "plan"),
        ("Denmark to Send Another 300 Troops to Chad", "plan"),
        ("It reached its target to train 4,000 clerks.", "target"),
        ("Danish liberals resist calls to lift spending to 3% of GDP.", "proposal"),
        ("The bill for the roof is put at 4 million euros.", "estimate"),
        ("A price of 5 million euros has been floated.", "estimate"),
        ("The number of Danish troops in Chad, 1,500 by their estimate, has not changed.", "estimate"),
    ],
)
def test_words_of_what_is_to_come_and_of_who_reckons(text: str, mood: str) -> None:
    assert moods(text) == [mood]

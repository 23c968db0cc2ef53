"""What is still to come, told without a verb of planning right before the figure, and what is there already."""

from __future__ import annotations

import pytest

import checker
from checker.article import Article


def moods(text):
    claims = checker.extract([Article.from_text(text, id="a", published="2019-04-03")])
    return [c.modality.value for c in claims if c.unit not in ("year", "years")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The verb of a subject that goes on behind its noun.
        ("About 3,200 posts — or many of them — in the board's workforce would be cut.", ["forecast"]),
        ("Another 420 clerks deemed essential will work without pay.", ["forecast"]),
        ("Some 12 ships from Norway, Sweden, Finland and Denmark would search the bay, officials said.", ["plan"]),
        ("Up to 15 inches (38 cm) of rain was forecast in mountain areas.", ["forecast", "forecast"]),
        ("An additional $2 billion would come from a fund.", ["forecast"]),
        ("Some 300 clerks in the town voted for a mayor who would cut their pay.", ["actual"]),
        # A present that tells a decision; what is offered, asked for, to be paid, due.
        ("The bank is axing another 300 jobs.", ["plan"]),
        ("Harbour bank axes 90 jobs", ["plan"]),
        ("The bank is cutting costs in 300 shops.", ["actual"]),
        ("The paper was offering voluntary redundancy to about 30 clerks.", ["proposal"]),
        ("The cuts are needed to fund a £150m investment in new presses.", ["plan"]),
        ("The loan was taken up to pay for a £150m debt.", ["actual"]),
        ("He would not reduce the $5.6bn (£4.4bn) in funds he was demanding.", ["proposal", "proposal"]),
        ("They voted down a $10,000 pay rise that is due to take effect.", ["plan"]),
        ("There was a deal to boost spending by $300 billion.", ["plan"]),
        ("The council votes to create a 600-strong guard.", ["plan"]),
        ("The town was to send 1,450 masks to the coast.", ["plan"]),
        ("He demanded a raise to $100,000.", ["proposal"]),
        ("The ring was guarded, with more than 1,200 clerks expected to be deployed.", ["plan"]),
        ("A permanent camp of around 480 scouts and around 20 cooks, who may bring dogs, is planned.", ["plan", "plan"]),
        ("He spoke of 400 guards who will be deployed in Hull.", ["plan"]),
        ("He spoke of 400 guards who are deployed in Hull.", ["actual"]),
        ("The board said about 450 clerks from its ships, shops and farms would take part in the race.", ["plan"]),
        ("A 300-strong team of the fair will set up in Hull.", ["plan"]),
        ("In a few years we will be at $30 trillion of debt.", ["forecast"]),
        ("About 1,200 guards came, of whom about 540 were to stay in Hull.", ["actual", "plan"]),
        # What is expected, reckoned, preliminary.
        ("The firm is projecting growth of around 5%.", ["forecast"]),
        ("The gain was below market expectations of 190,000 jobs.", ["forecast"]),
        ("The preliminary magnitude of 4.6 may be revised.", ["estimate"]),
        ("She estimated the plan would cost $70 million.", ["estimate"]),
        ("In May, according to our estimates, we had more than 18 million dollars.", ["estimate"]),
        # What is there already, behind a verb of planning that does not reach it.
        ("The firm is to book a credit and is making a provision of $32 million.", ["actual"]),
        ("The group, which Oslo is to lead, currently has 600 clerks.", ["actual"]),
        ("He asked them to cut their costs, following news that the $3 million tax cut had failed.", ["actual"]),
        ("They will start cutting it to well below the current level of some 510 clerks.", ["actual"]),
        ("He promised that he would reduce the debt from $18 million.", ["actual"]),
        ("It would be a help in a country of some 80 tongues.", ["actual"]),
        ("They will lend to small farms, which account for more than 9 percent of all shops.", ["actual"]),
        ("They will respond to Norway's expulsion of 75 clerks.", ["actual"]),
        ("They will respond with an expulsion of 75 clerks.", ["plan"]),
        ("The list is expected to include Chad and Mali, two of Norway's best customers.", ["actual"]),
        ("The town will have to sell it -- the staff consumes 78 percent of the money.", ["actual"]),
        ("They will likely say there are only two harbours.", ["actual"]),
        ("The cap is holding 10,000 barrels of oil.", ["actual"]),
        ("He was committed to finding Roe, who has been a fugitive for more than four weeks.", ["actual"]),
        ("Following Tuesday's vote, a crowd of 300 people came.", ["actual"]),
        ("She hopes that it will build trust between the two towns.", ["actual"]),
    ],
)
def test_what_is_to_come_and_what_is_there(text, expected):
    assert moods(text) == expected


def test_an_age_then_is_no_plan_whatever_else_is_dreamed_of():
    text = "Ann Meir has dreamed about going to space since she was 5 and wrote that her plans included going."
    claims = checker.extract([Article.from_text(text, id="a", published="2019-04-03")])
    assert [c.modality.value for c in claims] == ["actual"]

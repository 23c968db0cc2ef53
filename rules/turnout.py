"""Turnout: what part of those who may vote did."""

from checker.api import Rule, country, expect, measured, nothing, words

TURNOUT = words("turnout, voter turnout, turn-out, participation rate, voter participation")

rule = Rule(
    id="POL004",
    name="turnout",
    measure="turnout",
    title="Turnout in {subject}",
    units=("percent", "percentage_point"),
    when=TURNOUT,
    not_when=words("labour force participation, labor force participation"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=measured(TURNOUT, percent="value"),
    examples=[
        expect("Turnout was 59.9%, the lowest since 2001.", figure="59.9%", aspect="level"),
        expect("The vote had a turnout of nearly 75%.", figure="nearly 75%"),
        expect("Officials reported an 83.5 percent turnout in Crimea.", figure="83.5 percent"),
        expect("Voter turnout fell by 3 percentage points to 61 percent.", figure="3 percentage points", aspect="decrease"),
        expect("German election turnout hits 82.5%", figure="82.5%"),
        nothing("Labour won 34% on a low turnout."),
        nothing("Organisers expect a turnout of 5,000."),
    ],
)

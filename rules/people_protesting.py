"""People protesting: how many people marched, rallied or demonstrated."""

import re

from checker.api import Draft, Fate, Rule, country, expect, in_event, nothing, pattern, people_who, words

PROTESTED = Fate(
    planned=True,
    done=words("draw, draws, drew, drawn, drawing, attract*, brought out, mobili*"),
    does=(
        pattern(r"on\sstrike"),
        pattern(r"(?<=\b(?:people|residents|supporters|workers|students|women|men|activists|citizens)\s)(?:protest|march|rally)"),
        pattern(
            r"(?:protest|demonstrat|(?-i:march)|rally|picket)(?:ed|ing)|rallied|demonstrate|"
            r"(?<!\b(?:an?|the|this|that|every|no|his|her|their|its|of|in|at|for|by|from"
            r"|with)\s(?:\p{L}[\p{L}’'-]*\s){0,2})(?:protest|(?-i:march)|rally)"
        ),
        *words(
            "took to the streets, take to the streets, taking to the streets, attend, attend*, gather*, turned out, "
            "join*, took part"
        ),
        *words(
            "taking part, take part, participat*, assembl*, chant*, blockad*, occup*, storm*, clash*, block*, pour*, "
            "flood*, flock*, camped, went on strike, walked out"
        ),
    ),
    tolls=words("attended, attendance, crowd, crowds, turnout, number of protesters, number of demonstrators, joined"),
)

ENDED = (
    r"\b(?:return(?:s|ed|ing)?|went\sback|go(?:ing)?\sback|came\sback)\s(?:[\p{L}’'-]+\s){0,3}?(?:work|jobs?|desks|classes|school|lessons|duty)\b"
    r"|\bresum(?:es?|ed|ing)\s(?:work|classes|lessons|production|duty|flights)\b"
    r"|\b(?:ended|called\soff|have\sended)\s(?:an?|the|their|its)\s(?:[\p{L}’'-]+\s){0,3}?(?:strikes?|protests?|sit-ins?|walkouts?|blockades?|march)\b"
)
"""What says that they stopped: how many went back is no count of those who protest."""

MANY = 100
"""From here on a crowd is spoken of, whatever befell a few of it."""

CROWD = frozenset("protester protestor demonstrator marcher picketer".split())


def _protested(draft: Draft) -> Draft | None:
    """Those who protested: by a verb, or as a counted crowd of protesters of whom nothing else befell them."""
    if not draft.match(
        r"\b(?:protest|demonstrat|(?-i:march)|rall(?:y|ies|ied)\b|picket|blockad|streets|strike|sit-in|walked\sout|uprising)"
    ):
        return None
    if draft.find(
        "return*", "resum*", "went back", "going back", "go back", "called off", "ended", where="sentence"
    ) and draft.match(ENDED, where="sentence"):
        return None
    found = people_who(draft, PROTESTED)
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    context = draft.context
    some = (
        re.match(r"\s+of\s", context.text[context.figure.span.end : context.figure.span.end + 6]) is not None
    )  # "three of the four protesters"
    if found is None and head in CROWD and context.figure.number != 1 and not some:
        many = (context.figure.number or 0) >= MANY  # then "leaving five dead" behind a comma is said of others
        other = draft.match(
            r"\b(?:arrest|kill|injur|wound|hurt|detain|charg|shot|died?\b|dead|death|hospital|treat|jail|sentenc|trampl|releas)\w*",
            where="clause" if many else "sentence",
        )
        found = None if other else draft.put("unit", head, "whom it counts", draft.context.figure.noun)
    return in_event(found, "protest", "unrest") if found is not None else None


rule = Rule(
    id="PEO014",
    name="people-protesting",
    measure="people_protesting",
    title="People protesting: {event}",
    family="crowds",
    units=("count",),
    episodic=True,
    when=(
        *words("""
        protest*, demonstrat*, marched, marching, marcher*, rally, rallied, rallies, rallying, picket*, took to the streets, take
        to the streets,
        blockad*, sit-in, walked out
    """),
        pattern(r"\bon\sstrike\b|(?-i:\bmarch(?:es)?\b)"),
    ),
    unit="person",
    place=country(role="location"),
    refine=_protested,
    examples=[
        expect("About a thousand people rally in front of the council.", figure="About a thousand", measure="people_protesting"),
        expect(
            "About 200 protesters gathered outside parliament.", figure="About 200", measure="people_protesting", unit="protester"
        ),
        expect("Some 50,000 people marched through Warsaw on Saturday.", figure="Some 50,000", unit="person", qualifier="about"),
        expect("The rally drew 5,000 people, police said.", figure="5,000"),
        expect(
            "Up to 100,000 demonstrators took to the streets of Belgrade.",
            figure="Up to 100,000",
            unit="demonstrator",
            qualifier="at_most",
        ),
        expect("A crowd of 3,000 joined the protest in Kharkiv.", figure="3,000"),
        expect("Police dispersed 300 protesters with tear gas.", figure="300", unit="protester"),
        expect("A rally by about 1,500 demonstrators was attacked, leaving five dead.", figure="about 1,500", place=None),
        nothing("Some 300 bakers who walked out last week returned to work on Monday."),
        nothing("About 2,000 teachers on strike ended their walkout."),
        nothing("Police arrested 12 protesters."),
        nothing("The concert drew 5,000 people."),
        nothing("On March 12 the two sides met."),
        nothing("Prices rallied 12 percent."),
        nothing("Two demonstrators were killed."),
    ],
)

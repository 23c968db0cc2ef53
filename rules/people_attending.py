"""People attending: how many people came to an event, a service or a show."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, people_who, words

PROTEST = words(
    "protest*, demonstrat*, rally, rallied, rallies, picket*, took to the streets, take to the streets, marched, marchers"
)
"""Words of a crowd that has a rule of its own."""

CAME = Fate(
    planned=True,
    done=words("draw, draws, drew, drawn, drawing, attract*, seated, crammed, packed"),
    does=(
        *words(
            "attend*, gather*, assembl*, turned out, turn out, turned up, showed up, came, come, flock*, packed, "
            "throng*, fill*, crowd*, watched, watch, took part, participat*, congregat*, lin*"
        ),
        pattern(r"(?:were|was)\s(?:there|present|in\sattendance)"),
    ),
    tolls=words("attended, attendance, crowd, crowds, audience, gathering, watched"),
)


def _came(draft: Draft) -> Draft | None:
    """Those who came. A protest has a rule of its own; who came to do something else (work, a country) is no audience."""
    if draft.find(*PROTEST) or draft.find("hospital*", "school*", "emergency room", where="clause"):
        return None
    strong = draft.match(
        r"\b(?:attend\w*|gather\w*|audience|crowds?|attendance|turn\w*\s(?:out|up)|showed\sup|flock\w*|pack\w*"
        r"|throng\w*|fans|spectators|mourners|worshipp?ers|vigil|concert|funeral|festival|ceremony|service|show"
        r"|game|match|parade|rally|inauguration)\b",
        where="sentence",
    )
    if not strong:
        return None
    return people_who(draft, CAME)


rule = Rule(
    id="PEO013",
    name="people-attending",
    measure="people_attending",
    title="People attending in {place}",
    family="crowds",
    units=("count",),
    episodic=True,
    when=words("""
        attend*, gather*, assembl*, turned out, turned up, showed up, flock*, pack*, throng*, crowd*, audience, drew, draw, draws,
        drawn, drawing, attract*, came,
        watched, filled, took part, participat*, present, lined
    """),
    unit="person",
    place=country(role="location"),
    refine=_came,
    examples=[
        expect(
            "Some 1,000 people attended the funeral on Friday.",
            figure="Some 1,000",
            measure="people_attending",
            unit="person",
            qualifier="about",
        ),
        expect("The concert drew 50,000 fans.", figure="50,000", unit="fan"),
        expect("A crowd of about 20,000 filled the square for the ceremony.", figure="about 20,000"),
        expect("The blessing was attended by 1,000 people.", figure="1,000"),
        expect("Tens of dignitaries and 300 guests gathered for the vigil.", figure="300", unit="guest"),
        expect("More than 70,000 spectators packed the stadium for the match.", figure="More than 70,000", unit="spectator"),
        nothing("Some 1,000 people attended the anti-war rally."),
        nothing("The school has 1,000 pupils."),
        nothing("The plan drew 12 objections."),
        nothing("Twelve people were hurt when the crowd fled."),
    ],
)

"""Leads: by how many points or percentage points one is ahead of another."""

from checker.api import Draft, Rule, asked_by, country, expect, held, nothing, words


def _ahead(draft: Draft) -> Draft | None:
    """Who is behind trails by a decrease: the lead is the other's."""
    lead = draft.match(
        r"\b(?:lead\w*|led|ahead|edg\w+|margin|advantage|beat\w*|won|wins?|lost|trail\w*|behind|defeat\w*)\b(?=[^.;]{0,40}$)",
        where="left",
    ) or draft.match(r"\G[\s-](?:percentage\s)?(?:points?\s)?(?:point\s)?(?:ahead|behind|lead|margin|advantage)\b", where="right")
    if lead is None:
        return None
    draft = asked_by(draft.put("measure", "lead", f"“{lead.text.strip(' -')}”", lead.span))
    return draft if draft.subject else held(draft)


rule = Rule(
    id="POL011",
    name="poll-lead",
    measure="lead",
    title="Lead of {subject}",
    family="opinion",
    units=("percentage_point",),
    counts=("points", "point"),
    unit="percentage_point",
    when=words(
        "poll*, election*, vote*, voters, candidate*, party, race, primary, runoff, ballot*, senate, "
        "presidential, survey*, president, labour, conservatives, democrats, republicans"
    ),
    also=words("lead*, led, ahead, margin, advantage, trail*, behind, won, wins, lost, beat, beats, defeat*, edg*"),
    not_when=words(
        "game, games, rebounds, quarter, season, half, match, team, index, shares, nasdaq, dow, margin "
        "of error, stocks, error, approval, of the vote, growth"
    ),
    subject=country(role="owner"),
    refine=_ahead,
    examples=[
        expect("John Kerry won the primary by 7 percentage points.", figure="7 percentage points", subject="John Kerry"),
        expect("The poll puts Labour 20 points ahead.", figure="20", unit="percentage_point"),
        expect("Biden has a lead of six points in the latest poll.", figure="six"),
        expect("The senator trails by 3 points in the race.", figure="3"),
        expect("A YouGov poll puts Labour 12 points ahead.", figure="12", scope=("YouGov",)),
        nothing("The team won the game by 7 points."),
        nothing("The poll has a margin of error of 3 percentage points."),
        nothing("He won 40% of the vote."),
    ],
)

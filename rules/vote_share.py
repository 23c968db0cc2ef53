"""Vote shares: what part of the votes a candidate, a party or a proposal had."""

import re

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, words

VOTE: Words = (
    *words(
        "vote, votes, popular vote, the vote, ballots, ballots cast, votes cast, vote share, share of the vote, electorate's vote"
    ),
)

VOTED = re.compile(
    r"(?:\sof\s(?:the\s|those\s|its\s|their\s)?[\w\s]{0,30}?(?:voters|workers|members|electorate"
    r"|shareholders|residents|people|ballots|crimeans|citizens))?(?:\swho\svoted)?"
    r"\s(?:actually\s)?(?:vot(?:ed|ing|e)\s(?:\w+ly\s)?)?(?P<side>against|for\b(?!\s\w+\s(?:said"
    r"|told|say))|in\sfavou?r|yes|no\b|to\sleave|to\sjoin|to\sremain|to\sback|to\sapprove"
    r"|approved|backed|back\b|rejected|opposed\sthe|endorsed)",
    re.IGNORECASE,
)
"""Behind the figure: who voted, and how."""

SHARE = measured(
    VOTE,
    verbs=words(
        "won, win, wins, winning, took, takes, taking, received, receives, receiving, got, polled, secured, garnered, captured"
    ),
    percent="value",
    share=True,
    owner="anyone",
)


def _of_those_who_voted(draft: Draft) -> Draft | None:
    """ "52% voted to leave": the share of a proposal; else the share that somebody won."""
    context = draft.context
    voted = VOTED.match(context.text, context.figure.span.end, context.sentence.end)
    if voted and draft.find("poll", "polls", "pollsters", "survey", "surveyed") and not draft.find("exit poll", "exit polls"):
        return None  # they say how they would vote
    if voted:
        side = voted["side"].lower()
        way = "against" if side.startswith(("against", "no", "reject", "oppos")) else "for"
        return draft.put("scope", (way,), f"“{voted.group().strip()}”").put("measure", "vote_share", f"“{voted.group().strip()}”")
    said = SHARE(draft)
    if said is None:
        return None
    hit = said.said("measure").lower()
    if hit.startswith(("vot", "popular", "the vote", "ballot", "share", "electorate")):
        return said
    return (
        said
        if draft.find(*VOTE, where="right") or draft.find("votes", "election", "runoff", "referendum", "ballot", where="clause")
        else None
    )


rule = Rule(
    id="POL001",
    name="vote-share",
    measure="vote_share",
    title="Share of the vote of {subject}",
    family="election results",
    units=("percent",),
    when=words("vote, votes, voted, voters, ballot*, election*, referendum, runoff, popular vote, polled"),
    not_when=words(
        "turnout, would vote, plan to vote, say they, said they, poll, polls, survey*, likely voters, "
        "approval, registered voters, of voters say, bills, margin"
    ),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_of_those_who_voted,
    examples=[
        expect("Wellstone was re-elected with just over 51 percent of the vote.", figure="just over 51 percent"),
        expect("Mr Maduro was credited with winning 68% of the vote.", figure="68%", measure="vote_share"),
        expect("Duterte won nearly 40% of the votes, a landslide.", figure="nearly 40%", subject="Duterte"),
        expect("In the referendum 52 percent voted to leave.", figure="52 percent", scope=("for",)),
        expect("About 70% voted against its pay policy.", figure="About 70%", scope=("against",)),
        expect("In Lugano the organisers report that 96.2% voted for it.", figure="96.2%", place="Lugano"),
        expect("Macron wins 58.5% of vote", figure="58.5%"),
        nothing("58% of voters back ban on phones in schools, poll finds"),
        nothing("Turnout was 59.9%, the highest in an election since 2001."),
        nothing("A poll found that 52% of voters say the country is on the wrong track."),
        nothing("He won 40% of the shares in the company before the election."),
    ],
)

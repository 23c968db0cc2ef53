"""Vote shares: what part of the votes a candidate, a party or a proposal had."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, words

VOTE: Words = (
    *words(
        "vote, votes, popular vote, the vote, ballots, ballots cast, votes cast, vote share, share of the vote, electorate's vote"
    ),
)

IN_FAVOUR: Words = (
    pattern(r"\bvot(?:ed|ing|es?)\s(?:\w+ly\s)?(?:for|in\sfavou?r|yes|to\sleave|to\sjoin|to\sremain|to\sback|to\sapprove)"),
    *words("approved the, backed the, in favor, in favour, supported the, back the, back a, backed a"),
)
AGAINST: Words = (
    pattern(r"\bvot(?:ed|ing|es?)\s(?:\w+ly\s)?(?:against|no\b)"),
    *words("rejected the, opposed the, against, rejected a"),
)

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
    voted = draft.match(
        r"\G(?:\s?%|\spercent)?\s(?:of\s(?:the\s|those\s|its\s|their\s)?[\p{L}\s]{0,30}?(?:voters"
        r"|workers|members|electorate|shareholders|crimeans|residents|ballots|who)\s)?(?:who\svoted\s)?"
        r"(?:voted|vote|approved|rejected|backed|back)\b",
        where="right",
    )
    if voted:
        against = draft.find(*AGAINST, where="right")
        favour = draft.find(*IN_FAVOUR, where="right")
        if against and (favour is None or against.span.start <= favour.span.start):
            return draft.put("scope", ("against",), f"“{against.text}”", against.span)
        return draft.put("scope", ("for",), f"“{favour.text}”", favour.span) if favour else None
    said = SHARE(draft)
    if said is None:
        return None
    hit = next((b.text for b in said.because if b.field == "measure" and b.text), "").lower()
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
    refine=_of_those_who_voted,
    examples=[
        expect("Wellstone was re-elected with just over 51 percent of the vote.", figure="just over 51 percent"),
        expect("Mr Maduro was credited with winning 68% of the vote.", figure="68%", measure="vote_share"),
        expect("Duterte won nearly 40% of the votes, a landslide.", figure="nearly 40%", subject="Duterte"),
        expect("In the referendum 52 percent voted to leave.", figure="52 percent", scope=("for",)),
        expect("About 70% voted against its pay policy.", figure="About 70%", scope=("against",)),
        expect("Macron wins 58.5% of vote", figure="58.5%"),
        nothing("Turnout was 59.9%, the highest in an election since 2001."),
        nothing("A poll found that 52% of voters say the country is on the wrong track."),
        nothing("He won 40% of the shares in the company before the election."),
    ],
)

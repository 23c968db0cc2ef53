"""Votes: how many somebody received, or a motion got, or it needs."""

import re

from checker.api import Draft, Hit, Rule, country, expect, in_chamber, nothing, pattern, voted, whose, words

_FIRST = re.compile(
    r"\b(?:vot(?:ed|es?)|pass(?:ed|es)?|approv(?:ed|es)|reject(?:ed|s)|confirm(?:ed|s)|defeat(?:ed|s))\b[^.;:,\d]{0,40}?\s$"
)
_SECOND = re.compile(
    r"\b(?:vot(?:ed|es?)|pass(?:ed|es)?|approv(?:ed|es)|reject(?:ed|s)|confirm(?:ed|s)|defeat(?:ed"
    r"|s))\b[^.;:,\d]{0,40}?\s\d+\s?(?:to|-|–|against)\s?$"
)
_CHAMBER = re.compile(
    r"\b[Tt]he\s(?:US\s|U\.S\.\s|lower\s|upper\s)?(?P<name>House|Senate|Commons|Lords|Sejm|Duma|Knesset)\b(?!\sof\s(?!Rep))"
)
_THEN = re.compile(r"\s?(?:to|-|–|against)\s?\d")


def _tally(draft: Draft) -> Draft | None:
    """ "Voted 217-213", "passed the House 332 to 94": the first number counts those for it, the second those against."""
    context = draft.context
    before = context.text[context.sentence.start : context.figure.span.start]
    if _THEN.match(context.text, context.figure.span.end) and (said := _FIRST.search(before)):
        return draft.put("scope", ("for",), f"“{said.group().strip()}”")
    said = _SECOND.search(before)
    return draft.put("scope", ("against",), f"“{said.group().strip()}”") if said else None


def _which(draft: Draft) -> Draft | None:
    """Votes needed are no votes cast; votes by which somebody won are a margin; a motion has votes for it and votes against it."""
    if draft.context.figure.unit is None:
        return _tally(draft)
    if draft.match(r"\G\sof\s", where="right"):
        return None  # "51 of the 100 seats"
    needed = draft.match(r"\b(?:need|requir|necessary|threshold|short\sof|usual)\w*", where="left") or draft.match(
        r"\G\s(?:\w+\s)?votes?\s(?:needed|required|necessary|to\s(?:pass|advance|overcome|break|end))", where="right"
    )
    if needed:
        return draft.put("measure", "votes_needed", f"“{needed.text}”", needed.span)
    margin = draft.match(
        r"\b(?:by|margin\sof|lead\sof|majority\sof|decided\sby|by\sa\stotal\sof)\s(?:just\s|only\s|about\s|fewer\sthan\s)?$",
        where="left",
    )
    if margin and not draft.match(r"\G\s(?:\w+\s)?(?:votes?\s)?(?:to|against)\s\d", where="right"):
        return draft.put("measure", "vote_margin", f"“{margin.text.strip()}”", margin.span)
    against = draft.match(r"(?:\bto|\bagainst|[-–])\s?$", where="left") or draft.match(
        r"\G\s(?:\w+\s)?(?:votes?\s)?against\b(?!\s\d)", where="right"
    )
    first = draft.match(
        r"\G(?:\s(?:\w+\s)?votes?)?(?:\sin\sfavou?r)?(?:\s?,)?(?:\s?[-–]\s?|\sto\s|\sagainst\s|\sand\s)\d", where="right"
    )
    if against and not draft.match(r"\b(?:rose|fell|increased|up|down)\b", where="left"):
        return draft.put("scope", ("against",), "the second number of a vote counts those against", against.span)
    return draft.put("scope", ("for",), "the first number of a vote counts those for it", first.span) if first else draft


def _whose(draft: Draft) -> Draft | None:
    """The party or the person who has them, as printed."""
    said = _which(draft)
    if said and (chamber := in_chamber(said)) is not said:
        return chamber
    figure = draft.context.figure.span
    if said is not None and said.scope and len(said.subject or "") == len("US") and (chamber := _chamber(said)) is not said:
        return chamber
    if said is not None and said.scope and re.search(r"\b(?:Act|Bill|Amendment|Resolution)$", said.subject or ""):
        return voted(said.put("subject", None, "a bill has no votes, a chamber has"))
    if said is None or said.subject is not None:
        return said
    said = whose(said, Hit(figure, figure.of(draft.context.text)), "anyone")
    if said.scope and re.search(r"\b(?:Act|Bill|Amendment|Resolution)$", said.subject or ""):
        said = said.put("subject", None, "a bill has no votes, a chamber has")
    said = said if said.subject else voted(said)
    return _chamber(said) if said.scope and not said.subject else said


def _chamber(draft: Draft) -> Draft:
    """A tally is the chamber's in which it was counted, where the sentence names one: "passed the House by 217 votes to 213"."""
    text, sentence = draft.context.text, draft.context.sentence
    found = {match["name"]: match for match in _CHAMBER.finditer(text, sentence.start, sentence.end)}
    if len(found) != 1:
        return draft
    name, match = found.popitem()
    return draft.put("subject", name, f"“{match.group()}”: where they voted")


rule = Rule(
    id="POL002",
    name="votes",
    measure="votes",
    title="Votes of {subject}",
    family="election results",
    units=("number",),
    counts=("votes", "ballots", "electoral votes"),
    unit="vote",
    when=(
        *words("""
            vote, votes, voted, election*, ballot*, elect*, senate, house, parliament, congress, lawmakers, deputies,
            candidate*, won, pass*, bill, resolution, motion, runoff, recount, referendum
        """),
        pattern(r"\bvot\w+"),
    ),
    not_when=words("two votes on, will hold, scheduled, series of votes, procedural votes, no votes on"),
    subject=country(role="owner"),
    refine=_whose,
    examples=[
        expect("Trump won the three states by a total of 78,000 votes.", figure="78,000", measure="vote_margin", unit="vote"),
        expect("Most bills need 60 votes to pass the Senate.", figure="60", measure="votes_needed"),
        expect("The bill passed by 332 votes to 94.", figure="332", scope=("for",), measure="votes"),
        expect("The bill passed by 332 votes to 94.", figure="94", scope=("against",)),
        expect("She received 3.2 million votes in the election.", figure="3.2 million", measure="votes"),
        expect("Officials have counted 156,000 ballots so far.", figure="156,000", aspect="cumulative"),
        expect("The bill passed the Senate by 52 votes to 48.", figure="52", scope=("for",), subject="Senate"),
        expect("Senators voted 71 to 29 to approve the bill.", figure="71", scope=("for",), unit="vote"),
        expect("Senators voted 71 to 29 to approve the bill.", figure="29", scope=("against",)),
        nothing("Some 300 people took part in the vote count."),
        nothing("The Senate will hold two votes on Sunday."),
    ],
)

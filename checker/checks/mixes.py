"""Mixes: the shares of one whole that a sentence lists, which cannot come to more than all of it; and shares of people above 100%.

"Coal (45%), gas (35%) and wind (30%)" of a mix; "64% said yes, 30% said no and 12% were undecided"; "110 percent of voters".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import plain_number, printed, written
from checker.checks.finding import finding
from checker.checks.statement import Statement, statements, words
from checker.context import Reading
from checker.model import Claim, Figure, Finding, Qualifier, Severity

__all__ = ["check"]

HEDGED = 1.0
"""Points that a hedge may hide in a share of such a row."""

_LONGEST = 8
"""Shares in one row: a longer one is a table."""

_OF_ONE_WHOLE = (
    r"\b(?:com(?:es?|ing)\sfrom|made\sup\sof|consist(?:s|ed|ing)?\sof|compris\w+|compos\w+|split|divided|breakdown|mix|makeup|make-up"
    r"|market\sshares?|of\sthe\s(?:popular\s)?votes?|of\svotes|shared?\sbetween)\b"
)
"""Words that make the shares of a row those of one whole."""

_ANSWERS = (
    ("yes", r"yes|in\sfavou?r|support(?:ed|s)?|favou?r(?:ed|s)?|approve[sd]?|agree[sd]?|for|better"),
    ("no", r"no|against|oppos(?:e[sd]?|ed)|disapprove[sd]?|disagree[sd]?|worse"),
    (
        "open",
        r"undecided|unsure|uncertain|no\sopinion|did(?:\snot|n[’']t)\sknow|do(?:\snot|n[’']t)\sknow|neither|abstain(?:ed)?|no\sview|not\ssure|the\ssame",
    ),
)
"""The answers to one question."""

_TWO_WHOLES = (
    r"\b(?:among|respectively|(?:men|women|whites?|blacks?|Hispanics?|Latinos?|Asians?|graduates|seniors)|multiple|several\sanswers|more\sthan\sone|up\sfrom|down\sfrom"
    r"|compared|from\s\d|last\syear|year\searlier|first|second|question|also|another|overlap\w*|while\sonly|of\sthose|increase[sd]?|ros[ei]|fell|grew|growth|rise|points)\b|⟨t⟩"
)
"""Words that make the shares those of several groups, times or questions, or shares of which one person may be in two."""

_PEOPLE = (
    r"\s(?:of\s(?:the\s|all\s|its\s|their\s|our\s)?(?:[\p{L}-]+\s){0,2}?(?:voters|respondents|people|adults|residents|citizens|workers|employees|students|pupils|patients"
    r"|women|men|children|households|members|teachers|families|inmates|drivers|eligible\svoters|registered\svoters)\b(?![’']|\s(?:it|they|he|she|that|for\swhom|of\s(?:last|the))\b)"
    r"|(?:voter\s)?turnout\b)"
)
"""Whom a share above 100% cannot be of."""

_CAPACITY = (
    r"\b(?:capacit\w+|designed|planned|needed|required|compared|as\smany|increase\w*|ros[ei]|grew|more|higher|level|number|rate|goal"
    r"|target|quota|expected|give|gives|giving|gave)\b"
)
"""Words of a share of something else than the people: of last year's number, of what a jail is built for."""


def check(reading: Reading, claims: Sequence[Claim]) -> Iterator[Finding]:
    """For each row of shares of one whole: do they come to more than 100%? For each share of people: is it above 100%?"""
    for statement in statements(reading, least=1):
        yield from _rows(statement, claims)
        for i, share in enumerate(statement.values):
            if _more_than_all(statement, i):
                message = f"“{share.text}” of people: more than all of them"
                why = f"{plain_number(share)}% is more than 100%, and a share of people is never more than all of them."
                yield finding("WHOLE", Severity.WARNING, reading, (share.span,), message, why, claims)


def _more_than_all(s: Statement, i: int) -> bool:
    share = s.values[i]
    over = share.unit == "percent" and printed(share) > 100 and _plain(share) and words(_PEOPLE).match(s.gaps[i + 1])
    return bool(over) and not words(_CAPACITY).search(s.around(share.span))


def _rows(s: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Rows of neighbouring percentages, each as long as it goes."""
    first = 0
    while first < len(s.values):
        last = first
        while last + 1 < len(s.values) and s.values[first].unit == s.values[last + 1].unit == "percent":
            last += 1
        row = s.values[first : last + 1]
        if 2 <= len(row) <= _LONGEST and all(_plain(f) for f in row) and _of_one_whole(s, first, last):
            yield from _judged(s, row, claims)
        first = last + 1


def _plain(share: Figure) -> bool:
    return share.qualifier in (Qualifier.EXACT, Qualifier.ABOUT) and not share.reason


def _of_one_whole(s: Statement, first: int, last: int) -> bool:
    gaps = s.gaps[first : last + 2]
    if words(_TWO_WHOLES).search(" ⋯ ".join(gaps)):
        return False
    answers = [_answer(g) for g in gaps[1:]]
    if last - first >= 2 and None not in answers and len(set(answers)) == len(answers):
        return True
    return _in_one_vote(gaps) or (last - first >= 2 and (_listed(gaps) or _named(gaps)))


def _least(share: Figure) -> float:
    """The least that a share in a row of its kind may be: "some 64%" beside 30% and 12% is no tenth away."""
    room = HEDGED if share.qualifier is Qualifier.ABOUT else 0.0
    return printed(share) - max((share.grain or 1.0) / 2, room)


def _answer(behind: str) -> str | None:
    for name, said in _ANSWERS:
        if words(rf"(?:\s(?:were|was|are|is|said|voted|would|who|of|respondents|people|voters|them)){{0,3}}\s(?:{said})\b").match(
            behind
        ):
            return name
    return None


def _in_one_vote(gaps: Sequence[str]) -> bool:
    """ "54 percent of the vote to his rival's 49 percent", "48% of the vote, its main rival 38% and the Greens 21%"."""
    if not words(r"\sof\sthe\s(?:popular\s)?vote\b").match(gaps[1]) or words(r"\bin\s\p{Lu}").search(gaps[1]):
        return False
    them = r"(?:\p{Lu}[\p{L}’'.-]*|the|his|her|its|their|main|nearest|rivals?|opponents?|challengers?|party|[’']s)"
    rival = rf"(?:\s{them}(?:\s?{them}){{0,5}}(?:[’']s?)?(?:\s(?:had|got|won|took|received|with|at))?)"
    link = rf"(?:\sof\sthe\s(?:popular\s)?vote)?(?:,?\s(?:to|against|and|with|while)|,){rival}(?:\swith)?\s"
    return all(words(link).fullmatch(gap) for gap in gaps[1:-1])


def _listed(gaps: Sequence[str]) -> bool:
    """ "Comes from coal (45%), gas (35%) and wind (30%)": a closed row behind words of one whole."""
    brackets = all(words(r"\)?(?:,|,?\sand)\s(?:[\p{L}-]+\s){1,4}?\(").fullmatch(gap) for gap in gaps[1:-1])
    closed = words(r"\)?,?\sand\s").match(gaps[-2]) is not None
    return brackets and closed and gaps[-1].startswith(")") and words(_OF_ONE_WHOLE).search(gaps[0]) is not None


def _named(gaps: Sequence[str]) -> bool:
    """ "Is 60 percent Muslim, 35 percent Christian and 15 percent other": one whole, told by what it is."""
    what = r"\s(?!(?:of|in|to|from|for|more|less|higher|lower|said|were)\b)[\p{L}-]+(?:\s[\p{L}-]+){0,2}"
    row = all(words(rf"{what}(?:,|,?\sand)\s(?:about\s)?").fullmatch(gap) for gap in gaps[1:-1])
    opened = words(
        r".*\b(?:population|electorate|country|city|town|state|region|district|company|workforce|board|mix)\b[^,;]*\s(?:is|was)\s(?:about\s|roughly\s|some\s)?"
    ).fullmatch(gaps[0])
    return row and opened is not None and words(r",?\sand\s").search(gaps[-2]) is not None


def _judged(s: Statement, row: Sequence[Figure], claims: Sequence[Claim]) -> Iterator[Finding]:
    if sum(map(_least, row)) <= 100:
        return
    sums = f"{' + '.join(map(plain_number, row))} = {written(sum(map(printed, row)))}"
    shares = " and ".join(f"“{f.text}”" for f in row)
    message = f"{shares} are shares of one whole and come to more than 100%"
    why = f"{sums}, more than rounding explains. One of the shares is off, or they are not shares of one whole."
    yield finding("WHOLE", Severity.WARNING, s.reading, [f.span for f in row], message, why, claims)

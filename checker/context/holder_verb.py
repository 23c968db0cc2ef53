"""Holder by the verb: whose a figure is by the verb that leads to it or follows it, unless that verb only says, counts or befalls
it.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.gap import move_of
from checker.context.holder_beside import charges
from checker.context.owners import named_in, owner_of, pronoun, subject_name
from checker.context.persons import counts_people
from checker.context.predicate import subjects_of
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.row import Row, Token
from checker.cues import compiled
from checker.model import Kind
from checker.patterns import pattern_of

__all__ = ["changed", "contact_clause", "of_verb"]


def changed(context: Context, row: Row) -> Filled | None:
    """ "Would cut funding to the agency by 31% and the ministry by 29%", "raised its tanks to 300": whose the thing is that is
    changed.
    """
    before = row.tokens[: row.figure]
    counted = context.figure.kind is Kind.COUNT and context.figure.noun is None
    if not before or (before[-1].word != "by" and not (counted and before[-1].word in ("to", "from"))):
        return None
    letters = "".join(t.letter for t in before[:-1])
    moved = compiled(r"V(?P<thing>[DWNnspTO]{1,9})$").search(letters) or compiled(r"&(?P<thing>D?N)$").search(letters)
    if moved is None or (letters[moved.start()] == "V" and move_of(before[moved.start()].word) is None):
        return None
    named = [t for t in before[moved.start("thing") :] if t.letter in "Np"]
    return owner_of(context, named[0], "what is changed is theirs") if len(named) == 1 else None


@cache
def _saying() -> regex.Pattern[str]:
    """Verbs that make their subject the source of the figure, not its holder."""
    return pattern_of(
        r"sa(?:ys?|id)|t(?:old|ells?)|report(?:s|ed)?|confirm(?:s|ed)?|warn(?:s|ed)?|not(?:es|ed)|believ(?:es?|ed)"
        r"|estimat(?:es?|ed)|count(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|document(?:s|ed)?|announc(?:es?|ed)|predict(?:s|ed)?"
        r"|claim(?:s|ed)?|suggest(?:s|ed)?|show(?:s|ed)?|found|finds?|according|reveal(?:s|ed)?|indicat(?:es?|ed)|identif(?:y|ies|ied)|put|think|thinks|thought"
        r"|saying|adding|noting|warning|claiming|reporting|estimating|investigat(?:es?|ed|ing)|prob(?:es?|ed|ing)"
        r"|measur(?:es?|ed)|see|sees|saw|seen|heard|recalled|recall|quoted|wrote|writes?|tweeted|argued|argues|stat(?:es|ed)|mention(?:s|ed)"
    )


def of_verb(context: Context, row: Row) -> Filled | None:
    """The subject of the figure's verb, or who owns the subject."""
    governing = next((t for t in reversed(row.tokens[: row.figure]) if t.letter in "VG"), None)
    if _undergone(context, governing) or _apart(context, row) or _is_subject(row):
        return None
    for phrase in subjects_of(row):
        if _beside_its_clause(row, phrase.tokens[0]):
            return None
        if governing and governing.word in _GIVING and phrase.tokens[0].span.start > governing.span.end:
            continue  # "planned on giving Kent $3 million": who gets it
        if governing and _says(row, governing) and governing.span.start > phrase.tokens[-1].span.end:
            return _reported(context, phrase.tokens)
        found = named_in(context, phrase.tokens, sure=phrase.sure)
        if found or phrase.sure:
            return found
    return None


def _beside_its_clause(row: Row, subject: Token) -> bool:
    """ "Jammers against drones that Russia is flying, 22 radars": a list goes on behind a relative clause of one of its members."""
    at = row.tokens.index(subject)
    return at > 0 and row.tokens[at - 1].letter == "R" and row.letters[at : row.figure].rstrip("DA").endswith(",")


_GIVING = frozenset("giving paying lending offering granting sending awarding handing owing costing charging saving".split())
"""What one does with something for somebody, who stands right behind the verb."""


def _says(row: Row, verb: Token) -> bool:
    """A verb that makes its subject the source; what "would see a rise" has it itself."""
    if verb.word == "see":
        before = row.tokens[max(row.tokens.index(verb) - 1, 0)]
        return before.letter != "X"
    return _saying().fullmatch(verb.word) is not None


def _reported(context: Context, phrase: tuple[Token, ...]) -> Filled | None:
    """ "The airline's earnings report shows losses of": whose report it is, theirs are the losses."""
    if phrase[-1].word in ("report", "results", "statement", "filing", "accounts") and any(t.letter in "sp" for t in phrase):
        return named_in(context, phrase)
    return None


def _is_subject(row: Row) -> bool:
    """ "..., as the two nations are", "hardly fans, six in 10 support it": the figure's own noun has the verb behind it."""
    letters = row.letters
    behind = compiled(r"(?:[Wn]{0,3}[WN])?A?(?:X|V(?!O))").match(letters[row.figure + 1 :])
    lead = next((t for t in reversed(row.tokens[: row.figure]) if t.letter not in "DAWn"), None)
    return behind is not None and (lead is None or lead.letter in "C;," or lead.word in ("as", "after", "before", "until", "since"))


def contact_clause(context: Context, row: Row) -> Filled | None:
    """ "The 123 horses she owned", "the 3.9% Poland spent": a clause without "which" that begins with its subject."""
    found = compiled(r"(?:OW|W){0,3}[RC]?(?P<who>[NP])A?(?P<verb>X?V)").match(row.letters[row.figure + 1 :])
    if found is None:
        return None
    who, verb = (row.tokens[row.figure + 1 + found.start(g)] for g in ("who", "verb"))
    if _saying().fullmatch(verb.word) or "," in context.text[context.figure.span.end : who.span.start]:
        return None
    return pronoun(context, who) if who.letter == "P" else subject_name(context, who)


def _apart(context: Context, row: Row) -> bool:
    """ "Caught between two groups", "shot by two officers": people whom the subject only has to do with are not theirs."""
    if context.figure.kind is not Kind.COUNT:
        return False
    lead = next((t for t in reversed(row.tokens[: row.figure]) if t.letter not in "DAW"), None)
    if lead is not None and lead.word in ("to", "into", "including") and row.tokens[row.figure - 1] is lead:
        head = context.figure.noun.of(context.text).rsplit(" ", 1)[-1].lower() if context.figure.noun else ""
        return row.tokens[row.tokens.index(lead) - 1].letter in "WN" and not charges().fullmatch(head)
    if lead is not None and lead.word == "for" and counts_people(context.figure):
        return row.tokens[row.tokens.index(lead) - 1].letter in "WN"  # "pay for 300 clerks"
    if lead is not None and lead.word == "among" and row.tokens[row.tokens.index(lead) - 1].word in _RANKS:
        return False
    if lead is None or not counts_people(context.figure):
        return lead is not None and lead.word in ("between", "among", "amid")
    return lead.word in _NOT_THEIRS


_RANKS = frozenset("rank ranks ranked numbers listed is are was were be been".split())
"""Whoever does this "among" so many is one of them."""


_NOT_THEIRS = frozenset("between among amid against by near after before from than on upon at".split())
"""Prepositions that lead to people whom the subject of the sentence met, and did not have."""


def _undergone(context: Context, governing: Token | None) -> bool:
    """ "Sharpshooters killed three pirates": people to whom something was done are not those of who did it."""
    if governing is None or context.figure.kind is not Kind.COUNT:
        return False
    return (
        compiled(r"kill\w*|shot|wound\w*|injur\w*|arrest\w*|detain\w*|attack\w*|captur\w*|rescu\w*|evacuat\w*").fullmatch(
            governing.word
        )
        is not None
    )

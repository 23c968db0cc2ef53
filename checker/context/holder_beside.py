"""Holder beside the figure: whose it is by its own phrase: who owns the noun, whom an apposition joins to it, or whose deeds it
counts.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.name_shape import Name
from checker.context.owners import acts, definite, filled, name_at, owner_of
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.referents import names_in
from checker.context.row import Row
from checker.cues import compiled
from checker.model import Kind, Span
from checker.scan.lexicon import singular

__all__ = [
    "apposed_to",
    "charges",
    "done_by",
    "in_brackets",
    "out_of_theirs",
    "own_noun",
    "part_of_his",
    "part_of_theirs",
    "staff_of",
    "with_theirs",
]


def staff_of(context: Context) -> Filled | None:
    """ "80% of Harbor Parks employees", "90% of housing department workers", "70,000 people who work for Harbor": whose people."""
    works = _who_work_for().match(context.text, context.core.end, context.sentence.end)
    if works is not None:
        employer = next((n for n in names_in(context, works.end(), works.end() + 60) if n.span.start == works.end()), None)
        return filled(employer, employer.span, "they work for them") if employer and not employer.modifies else None
    found = _people_of().match(context.text, context.figure.span.end, context.sentence.end)
    if found is None:
        return None
    span = Span(*found.span("whose"))
    name = next(iter(names_in(context, span.start, span.end)), None)
    if name is not None:
        return filled(name, span, "they are theirs") if acts(context, name) or name.kind == "name" else None
    return Filled(found["whose"], span, "they are theirs") if _bodies().search(found["whose"]) else None


@cache
def _who_work_for() -> regex.Pattern[str]:
    return compiled(r"\s(?:who\s(?:now\s|still\s)?(?:work|worked|works)|working|employed)\s(?:for|at|by)\s(?:the\s)?")


@cache
def _people_of() -> regex.Pattern[str]:
    return compiled(
        r"\sof\s(?:the\s)?(?P<whose>\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}?)(?:[’']s?)?\s"
        r"(?:employees|workers|staff|staffers|workforce|personnel|members|shareholders|customers|subscribers)\b"
    )


@cache
def _bodies() -> regex.Pattern[str]:
    return compiled(r"\b(?:department|ministry|agency|bureau|commission|police|council|office)$")


def own_noun(context: Context, row: Row) -> Filled | None:
    """ "Cole's $3 billion fund", "its defence budget of $3 billion", "nine Harbor staff members": the owner of the noun itself."""
    for name in names_in(context, context.core.start, context.core.end):
        if name.kind == "region" and name.modifies:
            continue  # "European currency units"
        if context.figure.span.touches(name.span) or (name.kind in ("name", "organisation") and name.span.end >= context.core.end):
            continue  # "230 Liquors"
        if (acts(context, name) or _staff(context, name)) and not _won(context):
            return Filled(name.entity, name.span, "the name stands with the counted noun")
    i = row.figure
    before = row.tokens[:i]
    letters = row.letters[:i]
    owner = compiled(r"(?:(?P<name>N)s|(?P<pronoun>p))[WA]{0,3}$").search(letters) or compiled(
        r"(?:(?P<name>N)s|(?P<pronoun>p))[WA]{1,4}O[DA]{0,2}$"
    ).search(letters)
    both = compiled(r"(?P<name>N)s[WA]{0,3}F[WA]{0,3}(?:OD?[NWA]{1,4})?&[DA]{0,2}$").search(letters)
    family = compiled(r"(?P<pronoun>p)[WA]{1,2}&[DA]{0,2}$").search(letters)
    if family and not owner and before[family.start("pronoun") + 1].word in _SPOUSES:  # "with his wife and four children"
        return owner_of(context, before[family.start("pronoun")], "the figure is theirs")
    if both and not owner:  # "Cole's $3 million purchase of it and $1 million sale of"
        return owner_of(context, before[both.start("name")], "the figure is theirs")
    joint = next((t.word for t in reversed(before) if t.letter == "O"), None) if owner else None
    if owner and context.figure.kind is Kind.ORDINAL and before[-1].letter in "OD":
        return None  # "Roe's list of the top 100"
    if owner and (joint in _JOINING or before[-1].letter in "WAsp"):
        return owner_of(context, before[owner.start()], "the figure is theirs")
    theirs = compiled(r"DW{0,2}(?P<noun>W)s[WA]{0,3}$").search(letters)
    if theirs:
        return definite(context, before[theirs.start() : theirs.start("noun") + 1], "the figure is theirs")
    return None


def _staff(context: Context, name: Name) -> bool:
    """ "Two TDCJ officers": people who work for a body, whether the text speaks of it elsewhere or not."""
    behind = context.text[name.span.end : context.core.end].split()
    return name.kind in ("name", "organisation") and bool(behind) and singular(behind[-1].lower()) in _STAFF


_STAFF = frozenset(
    "officer employee worker staffer member official agent executive engineer lawyer teacher guard volunteer manager "
    "adviser".split()
)
"""Nouns for those who work for a body or belong to it."""


_SPOUSES = frozenset("wife husband partner girlfriend boyfriend fiancee".split())


def _won(context: Context) -> bool:
    """ "Five LPGA titles": what is won has the name of whoever gives it."""
    noun = context.figure.noun.of(context.text).rsplit(" ", 1)[-1].lower() if context.figure.noun else ""
    return (
        compiled(
            r"(?:title|medal|award|trophy|trophie|prize|championship|cup|crown|game|match|race|goal|win|victorie)s?"
        ).fullmatch(noun)
        is not None
    )


_JOINING = frozenset(("of", "at", "for", "worth", "to"))
"""Prepositions that join a figure to the noun that it is a number of: "its budget of $3 billion"."""


def in_brackets(context: Context, row: Row) -> Filled | None:
    """ "Estonia (3.43%)": in brackets behind a name."""
    i = row.figure
    if i >= 2 and row.tokens[i - 1].letter in "(" and row.tokens[i - 2].letter == "N":
        return filled(
            name_at(context, row.tokens[i - 2].span), row.tokens[i - 2].span, "the figure stands in brackets behind the name"
        )
    return None


@cache
def _partner() -> regex.Pattern[str]:
    return compiled(
        r"[\s-](?:(?:minority|majority|joint)\s)?(?:owners?|partners?|shareholders?|stakeholders?|holders?|investors?)\s$"
    )


def apposed_to(context: Context, row: Row) -> Filled | None:
    """ "Cole, a 25% partner,", "10% owners Mitsui", "Cole, a 6-foot, 200-pound man, was"."""
    for token in row.tokens[row.figure + 1 : row.figure + 5]:
        if token.letter == "N":
            if _partner().fullmatch(context.text, context.figure.span.end, token.span.start):
                return filled(name_at(context, token.span), token.span, "the figure stands with what they are")
            break
    letters = row.letters
    before = compiled(r"N,(?:[AW]{0,2}|[DAW]{1,4}|[DAW]{0,3}(?:FW{0,3},)?[DAW]{0,2})$").search(letters[: row.figure])
    behind = compiled(r"W{0,5}(?:OD?[WN]{1,3})?(?:,|-|&|Q?$)").match(letters[row.figure + 1 :])
    if before and behind and not compiled(r"OD?$").search(letters[: before.start()]):
        token = row.tokens[before.start()]
        name = name_at(context, token.span)
        if name and not name.is_place:
            return filled(name, token.span, "the figure stands in apposition to the name")
    return _having(context, row)


def _having(context: Context, row: Row) -> Filled | None:
    """ "Harbor, with 300 employees,", "Cole, the oldest of them, with a thousand songs to his name"."""
    found = compiled(r"(?P<who>N)P?,(?:[^,;()NXVRC]{1,10},)?O[DAW]{0,2}$").search(row.letters[: row.figure])
    if found is None:
        return None
    lead = next(t for t in reversed(row.tokens[: row.figure]) if t.letter == "O")
    name = name_at(context, row.tokens[found.start("who")].span)
    if lead.word != "with" or name is None or name.is_place or (found.start() and row.letters[found.start() - 1] == "O"):
        return None
    return filled(name, name.span, "the figure is what they are named with")


@cache
def _deeds() -> regex.Pattern[str]:
    return compiled(r"(?:attack|raid|strike|incident|visit|trip|appearance|speech|bombing|launch|sale|purchase)s?")


@cache
def charges() -> regex.Pattern[str]:
    return compiled(r"(?:charge|count|case|lawsuit|suit|allegation|complaint|indictment|warrant|claim)s?")


def done_by(context: Context, row: Row) -> Filled | None:
    """ "70 attacks by Somali pirates", "three charges against Cole": whose deeds, and against whom."""
    noun = context.figure.noun
    if noun is None:
        return None
    head = noun.of(context.text).rsplit(" ", 1)[-1].lower()
    if _deeds().fullmatch(head):
        by = compiled(
            r"\sby\s(?:the\s)?(?P<who>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*"
            r"(?:\s(?!(?:were|was|and|in|on|at|off|this|last|that)\b)\p{Ll}+s\b)?)"
        ).match(context.text, noun.end, context.sentence.end)
        if by:
            span = Span(*by.span("who"))
            name = name_at(context, span)
            return filled(name, span, "they did it") if name else Filled(by["who"], span, "they did it")
    if charges().fullmatch(head):
        for token in row.tokens[row.figure + 1 : row.figure + 14]:
            if token.letter == "N" and (name := name_at(context, token.span)) and name.kind == "person":
                if compiled(r"\bagainst\b").search(context.text[noun.end : token.span.start]):
                    return filled(name, token.span, "they are brought against them")
                break
    return None


def part_of_his(context: Context, row: Row) -> Filled | None:
    """ "Arrested Cole along with 70 of his supporters": his, whoever did it."""
    behind = row.tokens[row.figure + 1 : row.figure + 3]
    if [t.letter for t in behind] != ["O", "p"] or behind[0].word != "of" or behind[1].word not in ("his", "her"):
        return None
    return owner_of(context, behind[1], "the figure is a part of what is theirs")


def part_of_theirs(context: Context, row: Row) -> Filled | None:
    """ "4% of its GDP", "12,600 of America's soldiers"."""
    behind = "".join(t.letter for t in row.tokens[row.figure + 1 : row.figure + 5])
    found = compiled(r"O(?:(?P<name>N)s|(?P<pronoun>p)|(?P<noun>DW)s)").match(behind)
    if found is None or row.tokens[row.figure + 1].word != "of":
        return None
    if found["name"] and row.figure and compiled(r"X[AD]*$").search(row.letters[: row.figure]):
        return None  # "on Mars it is 40% of Earth's": what the figure is a part of is compared with
    if found["noun"]:
        return definite(context, row.tokens[row.figure + 2 : row.figure + 4], "the figure is a part of what is theirs")
    return owner_of(context, row.tokens[row.figure + 2], "the figure is a part of what is theirs")


def with_theirs(context: Context, row: Row) -> Filled | None:
    """ "A suit against Harbor and eight of its partners": theirs with whom they are named."""
    i = row.figure
    behind = "".join(t.letter for t in row.tokens[i + 1 : i + 3])
    if behind != "Op" or row.tokens[i + 1].word != "of" or i < 2 or row.letters[i - 2 : i] != "N&":
        return None
    token = row.tokens[i - 2]
    return filled(name_at(context, token.span), token.span, "theirs, with whom they are named")


def out_of_theirs(context: Context) -> Filled | None:
    """ "189 out of 4,000 Ukrainian sailors": the part is theirs whose the whole is."""
    whole = next((f for f in context.neighbours if f.noun and f.span.start > context.figure.span.end), None)
    if whole is None or not compiled(r"\s(?:out\s)?of\s(?:the\s|its\s)?").fullmatch(
        context.text[context.core.end : whole.span.start]
    ):
        return None
    noun = whole.noun or whole.span
    name = next((n for n in names_in(context, noun.start, noun.end) if acts(context, n)), None)
    return filled(name, name.span, "a part of theirs") if name else None

"""Holder: whose a figure is that no rule of its own knows, read from the grammar of its sentence.

In this order: who owns the noun ("Cole's $3 billion fund", "its 340 volunteers", "46 BP garages"); whom an apposition joins to it
("Cole, a 25% partner", "10% owners Mitsui"); who does what the noun says ("70 attacks by Somali pirates", "three charges against
Cole"); of whom its verb is said. Who merely says the figure, counts it or is its victim is never its holder, and where the
subject is a common noun that nothing ties to a name the holder stays unknown.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.cast import Name
from checker.context.predicate import Row, Token, row_of, subjects_of
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.referents import bearer, body_meant, named_by, names_in, person_meant
from checker.model import Kind, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["age_of", "held", "holder"]


def held(draft: Draft) -> Draft:
    """The draft with the one whose figure it is; None where the text does not say or leaves two choices."""
    compared = _compared(draft)
    if compared is not None:
        return compared
    found = holder(draft.context) or _still_about(draft)
    if found is None:
        return draft.put("subject", None, "the text does not say whose, or leaves more than one choice")
    return draft.put("subject", found.entity, found.why, found.span)


def age_of(draft: Draft) -> Draft:
    """The draft with whose age it is, where no name stands right beside it: "the 57-year-old", "his 36-year-old son, Rob"."""
    context = draft.context
    kin = _kin_named().match(context.text, context.figure.span.end, context.sentence.end)
    if kin:
        return draft.put("subject", kin["name"], "the name stands in apposition to them", Span(*kin.span("name")))
    found = _filled(bearer(context), context.figure.span, "the one person whom the passage speaks of")
    return draft.put("subject", found.entity, found.why, found.span) if found else draft


@cache
def _kin_named() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:(?:twin|older|younger|eldest|only|step)\s)?(?:son|daughter|wife|husband|brother|sister|mother|father|nephew|niece|cousin|grandson"
        r"|granddaughter|boyfriend|girlfriend|fianc[eé]e?|partner|friend|colleague|neighbou?r)s?,?\s(?P<name>\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})",
        regex.VERSION1,
    )


def holder(context: Context) -> Filled | None:
    """Whose figure it is, with the words that say so."""
    row = row_of(context)
    return (
        _in_phrase(context, row)
        or _beside(context, row)
        or _apposed(context, row)
        or _done_by(context, row)
        or _of_verb(context, row)
        or _part_of_theirs(context, row)
    )


def _compared(draft: Draft) -> Draft | None:
    """ "70 attacks by pirates, compared with 99 last year": the second has the owner and the place of the first."""
    context = draft.context
    lead = context.text[max(context.figure.span.start - 24, context.sentence.start) : context.figure.span.start]
    if not _comparing().search(lead):
        return None
    first = next(
        (
            c
            for c in reversed(draft.earlier)
            if c.figure.start >= context.sentence.start and c.unit == draft.unit and c.figure.end <= context.figure.span.start
        ),
        None,
    )
    if first is None:
        return None
    why = f"compared with “{first.figure_text}”"
    return draft.put("subject", first.subject, why, first.figure).put("place", first.place, why, first.figure)


@cache
def _comparing() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:compared\s(?:with|to)|(?:up|down)\sfrom|against|than\sthe)\s(?:the\s)?$")


def _still_about(draft: Draft) -> Filled | None:
    """An article whose figures have all been one country's goes on about it where a sentence names nobody."""
    context = draft.context
    known = context.text[max(context.figure.span.start - 12, 0) : context.figure.span.start]
    if context.figure.kind is Kind.COUNT and regex.search(r"\b(?:the|these|those)\s(?:first\s|last\s|other\s)?$", known):
        same = [c for c in draft.earlier if c.subject and c.unit == draft.unit]
        if same and len({c.subject for c in same}) == 1 and same[-1].subject:
            return Filled(same[-1].subject, same[-1].span, f"those of “{same[-1].quote}”")
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT) or names_in(
        context, context.sentence.start, context.figure.span.start
    ):
        return None
    before = [c for c in draft.earlier if c.subject]
    if len(before) < 2 or len({c.subject for c in before}) > 1 or not before[-1].subject:
        return None
    return Filled(before[-1].subject, before[-1].span, f"nobody is named here: still about “{before[-1].quote}”")


def _filled(name: Name | None, span: Span, why: str) -> Filled | None:
    if name is None:
        return None
    return Filled(name.entity, span, why if name.span == span else f"{why}; “{name.entity}” is meant")


def _in_phrase(context: Context, row: Row) -> Filled | None:
    """ "Cole's $3 billion fund", "its defence budget of $3 billion", "nine Harbor staff members": the owner of the noun itself."""
    for name in names_in(context, context.core.start, context.core.end):
        if not context.figure.span.touches(name.span) and _acts(context, name):
            return Filled(name.entity, name.span, "the name stands with the counted noun")
    i = row.figure
    before = row.tokens[:i]
    letters = "".join(t.letter for t in before)
    owner = regex.search(r"(?:(?P<name>N)s|(?P<pronoun>p))[WA]{0,3}$", letters) or regex.search(
        r"(?:(?P<name>N)s|(?P<pronoun>p))[WA]{1,4}O[DA]{0,2}$", letters
    )
    if owner:
        token = before[owner.start()]
        return _owner(context, token, "the figure is theirs")
    return None


def _acts(context: Context, name: Name) -> bool:
    """A body that the text speaks of, not the make of a thing: "46 BP garages", but "48 Patriot launchers"."""
    if name.kind != "name":
        return True
    return any(
        n.entity == name.entity and n.span != name.span and (n.owns or _by_itself().match(context.text, n.span.end))
        for n in context.reading.cast
    )


@cache
def _by_itself() -> regex.Pattern[str]:
    return regex.compile(r"[,.;]|\s(?:is|was|has|had|will|would|said|says|and|or|in|on|to|of|for|by|\p{Ll}+ed)\b", regex.VERSION1)


def _owner(context: Context, token: Token, why: str) -> Filled | None:
    if token.letter == "N":
        return _filled(_name_at(context, token.span), token.span, why)
    if token.word == "whose":
        before = names_in(context, context.sentence.start, token.span.start)
        close = before and context.text[before[-1].span.end : token.span.start].strip() in (",", "")
        return _filled(before[-1], token.span, why) if close else None
    if token.word in ("his", "her"):
        return _filled(person_meant(context, token.span.start), token.span, why)
    return _body(context, token.span, why) if token.word == "its" else None


def _body(context: Context, span: Span, why: str) -> Filled | None:
    """What "it", "its" or "the country" stands for: a company named in the same sentence, else the country or body that the
    article goes on about.
    """
    actor = next((a for a in context.actors if a.span.touches(span) and a.stands_for and a.entity), None)
    meant = body_meant(context, span.start)
    if meant is not None and (actor is None or (meant.kind in ("name", "organisation") and context.sentence.covers(meant.span))):
        return _filled(meant, span, why)
    here = names_in(context, context.sentence.start, span.start)
    if meant is None and any(n.kind in ("name", "organisation") and not n.placed for n in here):
        return None  # two bodies are as good
    return (
        Filled(actor.entity, span, f"{why}; “{span.of(context.text)}” stands for {actor.entity}")
        if actor and actor.entity
        else None
    )


def _name_at(context: Context, span: Span) -> Name | None:
    return next((n for n in names_in(context, span.start, span.end) if n.span == span), None)


def _beside(context: Context, row: Row) -> Filled | None:
    """ "Estonia (3.43%)": in brackets behind a name."""
    i = row.figure
    if i >= 2 and row.tokens[i - 1].letter in "(" and row.tokens[i - 2].letter == "N":
        return _filled(
            _name_at(context, row.tokens[i - 2].span), row.tokens[i - 2].span, "the figure stands in brackets behind the name"
        )
    return None


@cache
def _partner() -> regex.Pattern[str]:
    return regex.compile(
        r"[\s-](?:(?:minority|majority|joint)\s)?(?:owners?|partners?|shareholders?|stakeholders?|holders?|investors?)\s$"
    )


def _apposed(context: Context, row: Row) -> Filled | None:
    """ "Cole, a 25% partner,", "10% owners Mitsui", "Cole, a 6-foot, 200-pound man, was"."""
    for token in row.tokens[row.figure + 1 : row.figure + 5]:
        if token.letter == "N":
            if _partner().fullmatch(context.text, context.figure.span.end, token.span.start):
                return _filled(_name_at(context, token.span), token.span, "the figure stands with what they are")
            break
    letters = row.letters
    before = regex.search(r"N,(?:[AW]{0,2}|[DAW]{1,4}|[DAW]{0,3}(?:FW{0,3},)?[DAW]{0,2})$", letters[: row.figure])
    behind = regex.match(r"W{0,5}(?:OD?[WN]{1,3})?(?:,|-|&|Q?$)", letters[row.figure + 1 :])
    if before and behind and not (before.start() and letters[before.start() - 1] == "O"):
        token = row.tokens[before.start()]
        name = _name_at(context, token.span)
        if name and not name.is_place:
            return _filled(name, token.span, "the figure stands in apposition to the name")
    return None


@cache
def _deeds() -> regex.Pattern[str]:
    return regex.compile(r"(?:attack|raid|strike|incident|visit|trip|appearance|speech|bombing|launch|sale|purchase)s?")


@cache
def _charges() -> regex.Pattern[str]:
    return regex.compile(r"(?:charge|count|case|lawsuit|suit|allegation|complaint|indictment|warrant|claim)s?")


def _done_by(context: Context, row: Row) -> Filled | None:
    """ "70 attacks by Somali pirates", "three charges against Cole": whose deeds, and against whom."""
    noun = context.figure.noun
    if noun is None:
        return None
    head = noun.of(context.text).rsplit(" ", 1)[-1].lower()
    if _deeds().fullmatch(head):
        by = regex.compile(
            r"\sby\s(?:the\s)?(?P<who>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*(?:\s(?!were\b|was\b|and\b|in\b|on\b|at\b|off\b|this\b|last\b|that\b)\p{Ll}+s\b)?)"
        ).match(context.text, noun.end, context.sentence.end)
        if by:
            span = Span(*by.span("who"))
            name = _name_at(context, span)
            return _filled(name, span, "they did it") if name else Filled(by["who"], span, "they did it")
    if _charges().fullmatch(head):
        for token in row.tokens[row.figure + 1 : row.figure + 14]:
            if token.letter == "N" and (name := _name_at(context, token.span)) and name.kind == "person":
                if regex.search(r"\bagainst\b", context.text[noun.end : token.span.start]):
                    return _filled(name, token.span, "they are brought against them")
                break
    return None


@cache
def _saying() -> regex.Pattern[str]:
    """Verbs that make their subject the source of the figure, not its holder."""
    return regex.compile(
        r"sa(?:ys?|id)|t(?:old|ells?)|report(?:s|ed)?|confirm(?:s|ed)?|warn(?:s|ed)?|not(?:es|ed)|believ(?:es?|ed)"
        r"|estimat(?:es?|ed)|count(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|document(?:s|ed)?|announc(?:es?|ed)|predict(?:s|ed)?"
        r"|claim(?:s|ed)?|suggest(?:s|ed)?|show(?:s|ed)?|found|finds?|according|reveal(?:s|ed)?|identif(?:y|ies|ied)|put|think|thinks|thought"
        r"|measur(?:es?|ed)|see|sees|saw|seen|heard|recalled|recall|quoted|wrote|writes?|tweeted|argued|argues|stat(?:es|ed)|mention(?:s|ed)"
    )


def _of_verb(context: Context, row: Row) -> Filled | None:
    """The subject of the figure's verb, or who owns the subject."""
    governing = next((t for t in reversed(row.tokens[: row.figure]) if t.letter in "VG"), None)
    if _undergone(context, governing) or _apart(context, row):
        return None
    for phrase in subjects_of(row):
        if governing and _saying().fullmatch(governing.word) and governing.span.start > phrase.tokens[-1].span.end:
            return None
        found = _named(context, phrase.tokens)
        if found or phrase.sure:
            return found
    return None


def _apart(context: Context, row: Row) -> bool:
    """ "Caught between two groups", "shot by two officers": people whom the subject only has to do with are not theirs."""
    if context.figure.kind is not Kind.COUNT:
        return False
    lead = next((t for t in reversed(row.tokens[: row.figure]) if t.letter not in "DAW"), None)
    return lead is not None and lead.word in (
        "between",
        "among",
        "amid",
        "against",
        "by",
        "near",
        "after",
        "before",
        "from",
        "than",
    )


def _undergone(context: Context, governing: Token | None) -> bool:
    """ "Sharpshooters killed three pirates": people to whom something was done are not those of who did it."""
    if governing is None or context.figure.kind is not Kind.COUNT:
        return False
    return (
        regex.fullmatch(
            r"kill\w*|shot|wound\w*|injur\w*|arrest\w*|detain\w*|attack\w*|captur\w*|rescu\w*|evacuat\w*", governing.word
        )
        is not None
    )


def _named(context: Context, phrase: tuple[Token, ...]) -> Filled | None:
    """The name in a subject: the subject itself, who owns it, whom its pronoun or its noun stands for."""
    letters = "".join(t.letter for t in phrase)
    last = phrase[-1]
    main = regex.match(r"[^O]*+", letters).end()  # type: ignore[union-attr]  # it matches the empty string
    head = phrase[:main]
    if not head or any(t.word in _TELLING for t in head):
        return None
    core = "".join(t.letter for t in head)
    if core == "P" or core.endswith("P"):
        return _pronoun(context, head[-1])
    if core.endswith("N"):
        return _subject_name(context, head[-1])
    owner = regex.match(r"[DA]*(?:(?P<name>N)s|(?P<pronoun>p))[WAN]+$", core)
    if owner:
        token = head[owner.start("name") if owner["name"] else owner.start("pronoun")]
        return None if _kin(head[-1]) else _owner(context, token, "the figure is said of what is theirs")
    if regex.fullmatch(r"D[WAF]*W", core) and head[0].word in ("the", "this", "that"):
        meant = named_by(context, head[-1].word, head[0].span.start)
        span = Span(head[0].span.start, head[-1].span.end)
        if meant is None and head[-1].word in (
            "country",
            "government",
            "nation",
            "alliance",
            "bloc",
            "kingdom",
            "republic",
            "union",
        ):
            return _body(context, span, "subject of the figure's verb")
        if meant:
            return Filled(meant.entity, span, f"“{span.of(context.text)}” stands for {meant.entity}")
    modifier = regex.fullmatch(r"D?[FA]*W?(?P<name>N)W{1,3}", core)
    named = _name_at(context, head[modifier.start("name")].span) if modifier else None
    if modifier and named and _acts(context, named) and not _kin(head[-1]) and not _speakers(head[-1]):
        token = head[modifier.start("name")]
        if head[-1].word in _OUTSIDE_THE_LAW:
            span = Span(token.span.start, head[-1].span.end)
            return Filled(" ".join(span.of(context.text).split()), span, "subject of the figure's verb")
        return _subject_name(context, token)
    if main < len(phrase) and phrase[main].word in ("of", "at", "in", "for") and last.letter in "NW":
        inner = phrase[main + 1 :]
        inside = "".join(t.letter for t in inner)
        joined = regex.fullmatch(r"D?[FWA]*(?P<name>N)(?:sW{1,3})?", inside) or regex.fullmatch(r"(?P<pronoun>p)[FW]{1,3}", inside)
        if joined and not (phrase[main].word == "in" and not inside.endswith("W")):
            token = inner[joined.start()] if "p" in inside[:1] else inner[joined.start("name")]
            return _owner(context, token, "the figure is said of what is theirs")
    return None


def _subject_name(context: Context, token: Token) -> Filled | None:
    name = _name_at(context, token.span)
    return None if name is None else Filled(name.entity, token.span, "subject of the figure's verb")


def _pronoun(context: Context, token: Token) -> Filled | None:
    if token.word in ("he", "she", "him"):
        return _filled(person_meant(context, token.span.start), token.span, "subject of the figure's verb")
    return _body(context, token.span, "subject of the figure's verb") if token.word == "it" else None


def _kin(token: Token) -> bool:
    return token.word in _KIN


def _speakers(token: Token) -> bool:
    return token.word in (
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "officials",
        "official",
        "police",
        "lawyer",
        "attorney",
        "lawyers",
    )


_OUTSIDE_THE_LAW = frozenset(
    "pirates rebels militants insurgents separatists hackers gangs extremists fighters guerrillas smugglers".split()
)
"""They act for themselves: what "Somali pirates" hold is not Somalia's."""

_TELLING = frozenset(
    "history report reports study studies survey surveys poll polls list data statistics figures estimates records".split()
)
"""Nouns that tell of a figure and do not have it."""

_KIN = frozenset(
    "wife husband son daughter mother father brother sister lawyer attorney friend family parents widow spokesman".split()
)


def _part_of_theirs(context: Context, row: Row) -> Filled | None:
    """ "4% of its GDP", "12,600 of America's soldiers"."""
    behind = "".join(t.letter for t in row.tokens[row.figure + 1 : row.figure + 5])
    found = regex.match(r"O(?:(?P<name>N)s|(?P<pronoun>p))", behind)
    if found is None or row.tokens[row.figure + 1].word != "of":
        return None
    return _owner(context, row.tokens[row.figure + 2], "the figure is a part of what is theirs")

"""Owners: whom a noun phrase names, owns through or stands for: "Cole", "its budget", "the fund", "profit at Harbor", "pirates"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from checker.context.cast_index import ROLES
from checker.context.firms import firm_meant
from checker.context.governed import governed_by_speaker
from checker.context.name_shape import Name
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.referents import body_meant, named_by, names_in, person_meant
from checker.context.row import Token
from checker.context.spoken import speaker_meant
from checker.cues import compiled
from checker.model import Span
from checker.scan.lexicon import singular

__all__ = ["acts", "definite", "filled", "name_at", "named_in", "owner_of", "pronoun", "subject_name"]


def named_in(context: Context, phrase: tuple[Token, ...], *, sure: bool = True) -> Filled | None:
    """The name in a subject: the subject itself, who owns it, whom its pronoun or its noun stands for. With `sure` a name before a
    noun need not act elsewhere in the text.
    """
    main = next((i for i, t in enumerate(phrase) if t.letter == "O"), len(phrase))
    head = phrase[:main]
    if not head:
        return None
    core = "".join(t.letter for t in head)
    if compiled(r"P&(?:p?W?N|pW)").fullmatch(core) and head[0].word in ("he", "she"):
        return pronoun(context, head[0])  # "he and his wife Ann have two sons"
    if core.endswith("P"):
        return pronoun(context, head[-1])
    if core.endswith("N"):
        return subject_name(context, head[-1])
    owner = compiled(r"[DA]*(?:(?P<name>N)s|(?P<pronoun>p))[WAN]+$").match(core)
    if owner:
        token = head[owner.start("name") if owner["name"] else owner.start("pronoun")]
        if head[-1].word in _KIN | _ONE_OF_THEIRS or (token.word in ("his", "her") and head[-1].word in _WHERE_THEY_WORK):
            return None
        return owner_of(context, token, THEIRS)
    theirs = compiled(r"DW{0,2}(?P<noun>W)s[WA]+$").match(core)
    if theirs:
        return definite(context, head[: theirs.start("noun") + 1], THEIRS)
    if any(t.word in _TELLING for t in head):
        return None
    if compiled(r"D[WAF]*W").fullmatch(core):
        return _chamber(context, head[-1]) or definite(context, head, SUBJECT) or _joined(context, phrase[main:])
    return _modified(context, head, core, sure=sure) or _joined(context, phrase[main:])


SUBJECT = "subject of the figure's verb"
THEIRS = "the figure is said of what is theirs"


def _chamber(context: Context, noun: Token) -> Filled | None:
    word = noun.span.of(context.text)
    return Filled(word, noun.span, SUBJECT) if word in _CHAMBERS else None


def _modified(context: Context, head: tuple[Token, ...], core: str, *, sure: bool) -> Filled | None:
    """ "Harbor shares", "suspected Somali pirates": a name before the noun that is the subject."""
    modifier = compiled(r"D?[FA]*W?(?P<name>[Nn])W{1,3}").fullmatch(core)
    if modifier is None or head[-1].word in _KIN | _SPEAKERS | _ONE_OF_THEIRS:
        return None
    token = head[modifier.start("name")]
    name = name_at(context, token.span)
    if name is None or not (sure or acts(context, name)):
        return None
    if head[-1].word in _OUTSIDE_THE_LAW:
        span = Span(token.span.start, head[-1].span.end)
        return Filled(" ".join(span.of(context.text).split()), span, SUBJECT)
    return subject_name(context, token)


def _joined(context: Context, tail: tuple[Token, ...]) -> Filled | None:
    """ "Profit at Harbor", "assets in Cole's funds": what a preposition joins to the noun that is the subject."""
    if not tail or tail[0].word not in ("of", "at", "in", "for"):
        return None
    inner = tail[1:]
    inside = "".join(t.letter for t in inner)
    found = compiled(r"D?[FWA]*(?P<who>N)(?:sW{1,3})?").fullmatch(inside) or compiled(r"D?[FA]*(?P<who>N)W{1,2}").fullmatch(inside)
    found = found or compiled(r"(?P<who>p)[FW]{1,3}").fullmatch(inside)
    if found is None or (tail[0].word == "in" and not inside.endswith("W")):
        return None
    if inner[-1].letter == "W" and singular(inner[-1].word) in _KIN | _ONE_OF_THEIRS:
        return None  # "one of his aides"
    return owner_of(context, inner[found.start("who")], THEIRS)


def owner_of(context: Context, token: Token, why: str) -> Filled | None:
    if token.letter == "N":
        return filled(name_at(context, token.span), token.span, why)
    if token.word == "whose":
        before = names_in(context, context.sentence.start, token.span.start)
        close = before and context.text[before[-1].span.end : token.span.start].strip() in (",", "")
        return filled(before[-1], token.span, why) if close else None
    if token.word == "my":
        return filled(speaker_meant(context), token.span, why)
    if token.word in ("his", "her"):
        return filled(person_meant(context, token.span.start), token.span, why)
    return _body(context, token.span, why) if token.word == "its" else None


def definite(context: Context, tokens: Sequence[Token], why: str) -> Filled | None:
    """Whom "the fund" or "the oil giant" stands for."""
    if tokens[0].word not in ("the", "this", "that"):
        return None
    span = Span(tokens[0].span.start, tokens[-1].span.end)
    meant = named_by(context, tokens[-1].word, span.start)
    if meant is not None:
        return Filled(meant.entity, span, f"{why}; “{span.of(context.text)}” stands for {meant.entity}")
    if tokens[-1].word in _FIRMS:
        return filled(firm_meant(context), span, why)
    if tokens[-1].word in ("state", "city", "county", "province"):
        return filled(governed_by_speaker(context, span.start), span, why)
    if tokens[-1].word in _LANDS:
        return _land(context, span, why)
    return _body(context, span, why) if tokens[-1].word in _LEAGUES else None


def _land(context: Context, span: Span, why: str) -> Filled | None:
    """The country that "the country" or "the nation" stands for: never a company named in between."""
    actor = next((a for a in context.actors if a.span.touches(span) and a.stands_for and a.entity), None)
    if actor is not None and actor.entity:
        return Filled(actor.entity, span, f"{why}; “{span.of(context.text)}” stands for {actor.entity}")
    meant = body_meant(context, span.start)
    meant = meant if meant is not None and meant.kind in ("country", "region") else context.reading.cast_index.nation
    return filled(meant, span, why)


def _body(context: Context, span: Span, why: str) -> Filled | None:
    """What "it", "its" or "the country" stands for: a company named in the same sentence, else the country or body that the
    article goes on about.
    """
    called = list(_called().finditer(context.text, context.sentence.start, span.start))
    if called and span.of(context.text).lower() in ("it", "its"):
        known = named_by(context, called[-1]["noun"], called[-1].start())
        return filled(known, span, why) if known and known.kind != "person" else None
    actor = next((a for a in context.actors if a.span.touches(span) and a.stands_for and a.entity), None)
    meant = body_meant(context, span.start)
    if meant is not None and (actor is None or (meant.kind in ("name", "organisation") and context.sentence.covers(meant.span))):
        return filled(meant, span, why)
    here = names_in(context, context.sentence.start, span.start)
    if meant is None and any(n.kind in ("name", "organisation") and not n.placed for n in here):
        return None  # two bodies are as good
    return (
        Filled(actor.entity, span, f"{why}; “{span.of(context.text)}” stands for {actor.entity}")
        if actor and actor.entity
        else None
    )


@cache
def _called() -> regex.Pattern[str]:
    """A body that the sentence has called by a noun: "its" behind it is that body's."""
    return compiled(
        r"\b[Tt]he\s(?:[\p{Ll}-]+\s){0,2}?(?P<noun>company|firm|agency|group|giant|maker|carrier|airline|bank|retailer|department|committee"
        r"|association|university|school|hospital|church|charity|fund|team|club|union|party|board|court|council|convention|league)\b(?![’'])"
    )


def pronoun(context: Context, token: Token) -> Filled | None:
    if token.word in ("he", "she", "him"):
        return filled(person_meant(context, token.span.start), token.span, SUBJECT)
    if token.word in ("i", "me"):
        return filled(speaker_meant(context), token.span, f"{SUBJECT}, in whose words it stands")
    if token.word != "it" or _expletive().match(context.text, token.span.end):
        return None
    if context.text[token.span.start] == "I" and context.reading.led_by_a_thing(context.index):
        return None  # it is the bill of the sentence before
    return _body(context, token.span, SUBJECT)


@cache
def _expletive() -> regex.Pattern[str]:
    """ "It was better than", "it is clear that": it stands for nobody."""
    return compiled(
        r"\s(?:(?:has|had|will|would)\s)?(?:took|takes?|taken)\s|(?:[’']s|\s(?:is|was|would\sbe|will\sbe))\s(?:like\b|(?:(?!more\b|less\b|also\b|worth\b)\p{Ll}+\s){1,2}(?:than|that|to|how|why)\b)"
    )


def subject_name(context: Context, token: Token) -> Filled | None:
    name = name_at(context, token.span)
    if name is None:
        return None
    led = _somewhere().search(context.text, max(token.start - 40, 0), token.start) if name.kind == "name" else None
    if led is not None and (name.is_place or led["town"]):
        return None  # "a hall in Ada, Texas, which held 300": not Texas
    return Filled(name.entity, token.span, SUBJECT)


@cache
def _somewhere() -> regex.Pattern[str]:
    return compiled(r"\b(?:in|at|near|outside|from)\s(?P<town>\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?,\s)?$")


def name_at(context: Context, span: Span) -> Name | None:
    return next((n for n in names_in(context, span.start, span.end) if n.span == span), None)


def filled(name: Name | None, span: Span, why: str) -> Filled | None:
    if name is None:
        return None
    return Filled(name.entity, span, why if name.span == span else f"{why}; “{name.entity}” is meant")


def acts(context: Context, name: Name) -> bool:
    """A body that the text speaks of, not the make of a thing: "46 BP garages", but "48 Patriot launchers"."""
    return name.kind != "name" or name.entity in context.reading.cast_index.acting


_FIRMS = frozenset("company firm group retailer airline carmaker automaker lender insurer chain brewer drugmaker chipmaker".split())
"""Nouns for the firm that an article is about."""


_LANDS = frozenset("country government nation kingdom republic".split())
"""Nouns for a country."""


_LEAGUES = frozenset("alliance bloc union".split())
"""Nouns for a group of countries, and for other bodies."""


_OUTSIDE_THE_LAW = frozenset(
    "pirates rebels militants insurgents separatists hackers gangs extremists fighters guerrillas smugglers".split()
)
"""They act for themselves: what "Somali pirates" hold is not Somalia's."""


_CHAMBERS = frozenset(("House", "Senate", "Commons", "Lords", "Assembly", "Parliament", "Congress", "Council", "Knesset", "Duma"))
"""Bodies that vote, as they are named behind "the"."""


_TELLING = frozenset(
    "history report reports study studies survey surveys poll polls list data statistics figures estimates records".split()
)
"""Nouns that tell of a figure and do not have it."""


_KIN = frozenset(
    "wife husband son daughter mother father brother sister lawyer attorney friend family parents widow spokesman".split()
)


_WHERE_THEY_WORK = frozenset(
    "department agency ministry office government administration country nation state city town county province party union "
    "team club school university college church hospital district committee service bureau force unit campaign".split()
)
"""What is called "his" and is a body of its own."""


_ONE_OF_THEIRS = ROLES | frozenset(
    "man woman men women student graduate resident native employee worker star fan veteran alumnus member officer aide "
    "customer patient soldier fighter policeman trooper deputy boss chief owner".split()
)
"""One of somebody's people: what is theirs is not that one's, nor the other way round."""


_SPEAKERS = frozenset("spokesman spokeswoman spokesperson officials official police lawyer attorney lawyers".split())
"""They speak for somebody, and what they say is not what that one has."""

"""Roles: how each name, and each word that stands for one, sits in its sentence.

A name is the subject ("Poland spends"), the owner ("Poland's spending", "its GDP"), a modifier ("Polish troops", "US troops")
or the object of a preposition ("in Poland"). That is read from the words right beside it: the closed classes of English
(prepositions, determiners, auxiliaries, pronouns) and a short list of verbs that news uses with a country or a body as their
subject.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import cache
from operator import attrgetter

import msgspec
import regex
from msgspec.structs import replace

from checker.context.firm_of_a_land import firm_of_a_land
from checker.cues import NUMERAL, compiled
from checker.model import Mention, Span
from checker.patterns import ALONE, pattern_of
from checker.reference import members_of

__all__ = ["Actor", "Role", "actors_of", "town_before"]


class Role(StrEnum):
    SUBJECT = "subject"
    OWNER = "owner"
    MODIFIER = "modifier"
    OBJECT = "object"


class Actor(msgspec.Struct, frozen=True):
    """A name or a stand-in with its role. `entity` is None for a stand-in ("its", "the country") that is not resolved yet.

    `preposition` is the one that governs an object ("in", "of", "to"), or None. `stands_for` lists the kinds of name that a
    stand-in can mean, `among` the only ones of them ("the Baltic state"), `others` tells the next-best names that it may stand for.
    `together` numbers the names of one list ("Estonia, Latvia and Lithuania"): they act as one. `of_a_firm` marks the land that
    only tells where a firm is from ("German carmaker Falke"): "it" is the firm.
    """

    span: Span
    entity: str | None
    kind: str
    role: Role
    preposition: str | None = None
    stands_for: frozenset[str] = frozenset()
    together: int = 0
    others: Callable[[], Sequence[str]] = tuple
    among: frozenset[str] = frozenset()
    of_a_firm: bool = False


_ANY_BODY = frozenset({"country", "group", "organisation"})
_STAND_INS = {
    "it": _ANY_BODY,
    "its": _ANY_BODY,
    "country": frozenset({"country"}),
    "nation": frozenset({"country"}),
    "kingdom": frozenset({"country"}),
    "government": frozenset({"country"}),
    "cabinet": frozenset({"country"}),
    "republic": frozenset({"country"}),
    "member state": frozenset({"country"}),
    "alliance": frozenset({"group"}),
    "bloc": frozenset({"group"}),
    "pact": frozenset({"group"}),
    "union": frozenset({"group"}),
    "company": frozenset({"organisation"}),
    "firm": frozenset({"organisation"}),
    "ministry": frozenset({"organisation", "country"}),
    "agency": frozenset({"organisation"}),
    "bank": frozenset({"organisation"}),
}
"""Words that stand for a name given before, and the kinds of name they can stand for."""

_PREPOSITIONS = (
    "in|of|to|from|with|for|by|on|at|near|into|inside|outside|across|throughout|within|between|among|amid|against|over|through|toward|"
    "towards|as|than|like|including|via|under|about|around|beyond|behind|after|before|since|until|per|upon|onto|off|along|despite|without|versus"
)


@cache
def _stand_in() -> regex.Pattern[str]:
    nouns = "|".join(w for w in _STAND_INS if w not in {"it", "its", "member state"})
    of_a_time = r"(?:new|current|former|previous|outgoing|next|last)\s"
    one_of_them = (
        r"(?:(?:EU|NATO|\p{Lu}\p{L}+)\s)?(?:member\s(?:state|country|nation)|ally)"
        r"|(?P<part>Baltic|Nordic|Scandinavian|Balkan|Gulf|Caucasus|Central\sAsian|(?:East(?:ern)?|Central)\sEuropean|African|Asian|Black\sSea|island)\s(?:state|country|nation|republic)"
    )
    return pattern_of(
        rf"\b(?:(?P<pronoun>[Ii]ts?)|(?:[Tt]he|[Tt]his|[Tt]hat|(?:[Hh]is|[Hh]er|[Tt]heir)(?=\scountry))\s(?:(?:{of_a_time})?+(?P<noun>{nouns})|(?P<member>{one_of_them}))(?P<owner>[’']s)?)\b(?!-)",
        regex.VERSION1,
    )


@cache
def _before() -> regex.Pattern[str]:
    """The preposition that governs what follows, with what may stand between: "on the territory of [the] ", "in eastern ".

    It is read from the end, where it has to stand: so it is done at once where it does not. It reads small letters.
    """
    return pattern_of(
        rf"""\b(?P<preposition>{_PREPOSITIONS})\s
             (?:(?:the|its|their|a|an|this|that|both|neighbou?ring|nearby|all|all\sof|whole|entire)\s){{0,2}}
             (?:(?:north|south|east|west|central)[\w-]*\s(?:and\s)?)?
             (?:(?P<place>territory|soil|territories)\sof\s(?:the\s)?)?$""",
        regex.VERBOSE | regex.VERSION1 | regex.REVERSE,
    )


@cache
def _verb_after() -> regex.Pattern[str]:
    """A verb, an auxiliary, or an adverb that a verb follows, right after a subject."""
    return pattern_of(
        r"""[,\s]\s?(?:(?:however|also|already|still|now|currently|once|again|has|have|had|is|are|was|were|will|would|could|should|shall|may|might|must|can|cannot
              |does|do|did|came|comes|stood|stands|went|goes|ranks|held|holds|meets|spends?|spent|plans|aims|wants|seeks|needs|hopes|expects|says?|said|leads?|remains?|keeps?|maintains?|sends?|sent|gave|gives
              |stations|bases|hosts?|set|sets|put|puts|began|begins|made|makes|took|takes|agreed|told|calls|pays?|paid|buys?|bought|sells?|sold|lost|won|rose|fell|grew
              |contributing|intends|insists|believes|estimates|reckons|promises|pledges|denies|warns|urges|counts|to|never|not|alone|last|this|next|in\s(?:19|20)\d\d)\b
              |\w+ed\b|\w+ly\s\w+)""",
        regex.VERBOSE | regex.VERSION1,
    )


@cache
def _object_of_verb() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:\w{2,}ed|told|gave|saw|seen|made|let|struck|shook|swept|beat|led|quit|help|urge|urging|asking|telling|giving|sent|left|hit|met|join|joining|leaving|invading)\s(?:the\s)?$",
        regex.VERSION1 | regex.REVERSE,
    )


@cache
def _giving() -> regex.Pattern[str]:
    """Verbs with whom they give to right behind: "agreed to send [Chad] 1,000 troops"."""
    return pattern_of(
        r"\b(?:sen[dt]s?|sending|giv(?:es?|ing)|gave|given|len[dt]s?|lending|offer(?:s|ed|ing)?|sells?|sold|selling|grant(?:s|ed|ing)?|hand(?:s|ed|ing)?"
        r"|pays?|paid|paying|owes?|owed|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|provid(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|loan(?:s|ed)?|deliver(?:s|ed)?)"
        r"\s(?:the\s)?$",
        regex.VERSION1 | regex.REVERSE,
    )


@cache
def _what_is_given() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:(?:about|some|around|roughly|nearly|almost|up\sto|over|at\sleast|more\sthan|another|an\sadditional|a\stotal\sof|as\smany\sas)\s){0,2}"
        rf"[$€£¥]?{NUMERAL}",
        regex.VERSION1,
    )


def actors_of(text: str, sentence: Span, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
    """The names and stand-ins of one sentence with their roles, from left to right. `mentions` are those of the sentence."""
    stand_ins = [
        _stands_in(text, sentence, match) for match in _stand_in().finditer(text, sentence.start, sentence.end, False, ALONE)
    ]
    members = [s.span for s in stand_ins if s.stands_for == _STAND_INS["member state"]]
    # "The EU member state" is not the EU.
    named = [m for m in mentions if not any(s.covers(m.span) for s in members)] if members else mentions
    out = [_named(text, sentence, mention) for mention in named]
    for run in _lists(text, out):
        first = out[run[0]]
        for i in run[1:]:  # a list takes one role: "in Romania, Bulgaria and Slovakia"
            if out[i].role is not Role.OWNER:
                out[i] = replace(out[i], role=first.role, preposition=first.preposition, together=first.span.start + 1)
    taken = [m.span for m in named]
    for actor in stand_ins:
        at = bisect_left(taken, actor.span)
        if not any(actor.span.touches(t) for t in taken[max(at - 1, 0) : at + 1]):
            out.append(actor)
    return tuple(sorted(out, key=attrgetter("span")))


def _stands_in(text: str, sentence: Span, match: regex.Match[str]) -> Actor:
    span = Span(*match.span())
    word = "member state" if match["member"] else (match["noun"] or match["pronoun"]).lower()
    role, preposition = _role(text, sentence, span, possessive=word == "its" or match["owner"] is not None)
    led_away = compiled(r"\s(?:back|up|down|out|off|over|away|aside|through)\b").match(
        text, span.end, None, ALONE
    )  # "walk it back"
    if word == "it" and role is Role.OBJECT and preposition is None and led_away is None:
        role = Role.SUBJECT  # "has seen it emerge": the subject of what follows
    part = match["part"]
    lands = frozenset(members_of(_PARTS.get(part, ""))) if part else frozenset[str]()
    return Actor(span, None, "stand-in", role, preposition, _STAND_INS[word], among=lands)


_PARTS = {
    "Baltic": "BALTICS",
    "Nordic": "NORDICS",
    "Scandinavian": "Scandinavia",
    "Balkan": "Balkans",
    "Gulf": "Middle East",
    "Caucasus": "Caucasus",
    "Central Asian": "Central Asia",
    "African": "Africa",
    "Asian": "Asia",
}
"""Parts of the world, by the adjective that a country is called by, as the tables name them."""


def _lists(text: str, actors: Sequence[Actor]) -> Iterator[list[int]]:
    """Runs of names that make one list: commas between, and an "and" or "or" before the last ("A, B and C"; not "to Poland, U.S.
    officials said"; not "in Norway, and Denmark has", where the second has a verb of its own).
    """
    run = [0]
    for i in range(1, len(actors)):
        link = _LINK.fullmatch(text, actors[i - 1].span.end, actors[i].span.start, ALONE)
        run = [*run, i] if link else [i]
        if link and link["last"]:
            parted = len(run) == len(("Norway", "Denmark")) and link["last"].startswith(",")
            if not (parted and actors[run[0]].role is Role.OBJECT and actors[i].role is Role.SUBJECT):
                yield run
            run = [i]


_LINK = pattern_of(r"\s?(?:(?P<last>,?\s(?:and|or)|/)|,)\s?(?:the\s)?", regex.IGNORECASE)


def _named(text: str, sentence: Span, mention: Mention) -> Actor:
    if mention.kind == "organisation" and _forces().fullmatch(mention.span.of(text)):
        # A ministry of defence without its nation is that of the country which the text speaks of.
        role, preposition = _role(text, sentence, mention.span, possessive=mention.possessive)
        return Actor(mention.span, None, "stand-in", Role.OWNER if mention.possessive else role, preposition, _OF_A_COUNTRY)
    if mention.possessive:
        return Actor(mention.span, mention.entity, mention.kind, Role.OWNER)
    if _modifies(text, mention):
        of_a_firm = firm_of_a_land().match(text, mention.span.end, sentence.end, ALONE) is not None
        return Actor(mention.span, mention.entity, mention.kind, Role.MODIFIER, of_a_firm=of_a_firm)
    role, preposition = _role(text, sentence, mention.span, possessive=False)
    return Actor(mention.span, mention.entity, mention.kind, role, preposition)


_OF_A_COUNTRY = frozenset({"country"})


@cache
def _forces() -> regex.Pattern[str]:
    """What every country has one of, to fight with."""
    return pattern_of(
        r"(?:The\s)?(?:(?:Ministry|Department)\sof\s(?:National\s)?Defen[cs]e|(?:National\s)?Defen[cs]e\sMinistry|Armed\sForces|General\sStaff"
        r"|Army|Navy|Air\sForce|Land\sForces|Border\sGuard|Arma?ments?\sAgency)",
        regex.VERSION1 | regex.IGNORECASE,
    )


def _modifies(text: str, mention: Mention) -> bool:
    """True for "Polish troops", "US troops", "NATO members": a name right before a noun."""
    in_capitals = mention.span.of(text).replace(".", "").isupper() or mention.entity == "NATO"  # some print "Nato"
    if not in_capitals and mention.form not in ("adjective", "demonym"):
        return mention.kind == "country" and _its_war().match(text, mention.span.end, None, ALONE) is not None
    after = text[mention.span.end : mention.span.end + 40]
    if not compiled(r"[\s-][\p{L}\d]").match(after, None, None, ALONE) or _stands_for_the_whole().match(after):
        return False
    if not in_capitals:
        people = mention.form == "demonym" and not _verb_after().match(after) and not _function_word().match(after)
        return mention.form == "adjective" or people
    if compiled(r"\s\p{Lu}\p{Ll}").match(after):
        return True  # "U.S. Army", "EU Commission"
    # "US plans" and "US troops" look alike: a short list of verbs tells them apart.
    return (
        compiled(r"[\s-]\p{Ll}").match(after) is not None and not _verb_after().match(after) and not _function_word().match(after)
    )


@cache
def _its_war() -> regex.Pattern[str]:
    """ "Views the [Ukraine] war as a threat": a war is called by its land, and the land does nothing."""
    return pattern_of(r"\s(?:war|conflict|crisis|invasion)\b", regex.VERSION1)


@cache
def _ally() -> regex.Pattern[str]:
    return pattern_of(r"[’']s?\s(?:ally|neighbou?r|rival|partner|foe)\s$", regex.VERSION1 | regex.REVERSE)


@cache
def _stands_for_the_whole() -> regex.Pattern[str]:
    """Nouns that leave the name standing for the whole: "the Polish Republic", "on Polish soil", "the Polish government", "NATO
    countries".
    """
    return pattern_of(
        r"\s(?:Republic|Federation|Kingdom|Union|soil|territory|mainland|state|government|authorities|officials|parliament|administration|leaders?"
        r"|countries|members|member\s(?:states|countries|nations)|allies|nations)\b(?!\s\p{Lu})",
        regex.VERSION1,
    )


@cache
def _function_word() -> regex.Pattern[str]:
    return pattern_of(rf"\s(?:{_PREPOSITIONS}|and|or|that|which|who|themselves|alone)\b", regex.VERSION1)


@cache
def _behind_its_town() -> regex.Pattern[str]:
    """ "Near Rukla, [Lithuania]": a town and its country are one place."""
    return pattern_of(
        r"\b(?P<preposition>in|at|near|outside|to|from|of|around)\s(?:the\s)?(?!(?:January|February|March|April|May|June|July|August|September|October"
        r"|November|December|\p{L}+day)\b)(?P<town>\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,2}),\s$",
        regex.VERSION1,
    )


def town_before(text: str, sentence: Span, place: Span) -> Span | None:
    """The town that a country stands behind: "near [Rukla], Lithuania"."""
    found = _behind_its_town().search(text, max(sentence.start, place.start - 48), place.start)
    return Span(*found.span("town")) if found and _ends_there().match(text, place.end, sentence.end) else None


@cache
def _ends_there() -> regex.Pattern[str]:
    """What may stand behind a place, and behind no subject."""
    return pattern_of(r"\s?[,.;:)\n]|\s?$|\s(?:on|in|since|during|last|this|next|when|where|who|which)\b", regex.VERSION1)


def _role(text: str, sentence: Span, span: Span, *, possessive: bool) -> tuple[Role, str | None]:
    if possessive:
        return Role.OWNER, None
    before = text[max(sentence.start, span.start - 48) : span.start]
    words = before.rstrip()
    if words == before:
        return Role.SUBJECT, None  # nothing before it in the sentence, or a bracket or a quotation mark: no word that governs it
    if words[-1:] == ",":
        of_a_town = _behind_its_town().search(before)
        if of_a_town and _ends_there().match(text, span.end, sentence.end):
            return Role.OBJECT, of_a_town["preposition"].lower()
        return Role.SUBJECT, None
    governed = _before().search(before.lower(), None, None, ALONE)
    if governed:
        word = "in" if governed["place"] else governed["preposition"]
        if word == "with" and compiled(r"\s\w+ing\b").match(text[span.end : span.end + 30]):
            return Role.SUBJECT, None  # "with the US contributing $980 billion"
        return Role.OBJECT, word
    if _giving().search(before, None, None, ALONE) and _what_is_given().match(text, span.end, sentence.end):
        return Role.OBJECT, "to"
    if _ally().search(before, None, None, ALONE) and not _verb_after().match(text, span.end, sentence.end):
        return Role.OBJECT, None  # "borders on Peru and on Lima's ally Chile, and views"
    if _object_of_verb().search(before, None, None, ALONE):
        after = text[span.end : span.end + 12]
        return (Role.SUBJECT if compiled(r"\sto\s\w").match(after) else Role.OBJECT), None  # "asked NATO to station"
    return Role.SUBJECT, None

"""Slots: whose figure it is, and where. Each role is a list of places to look, tried in order; the first that answers is taken.

Every answer carries the words that gave it and the reason in plain words. Where the text leaves two choices the slot stays empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import regex

from checker.context.doer import doer
from checker.context.forces import its_nation, its_place
from checker.context.holder import holder
from checker.context.no_place import no_place_of
from checker.context.printed import Filled, framed, fronted, located_by_name, speaks
from checker.context.reading import Context
from checker.context.respectively import in_turn
from checker.context.roles import Actor, Role
from checker.cues import compiled, cues_of
from checker.model import Kind, Span
from checker.reference import elements

__all__ = ["Filled", "fill"]


_Strategy = Callable[[Context, tuple[str, ...]], Filled | None]
"""Looks in one place. The nouns are the rule's heads."""

_PLACE_PREPOSITIONS = frozenset({"in", "inside", "within", "across", "throughout", "into", "to", "near", "on", "at"})


@cache
def _verbless() -> regex.Pattern[str]:
    """Words that end a noun phrase: between an owner and what it owns there is none of these."""
    return regex.compile(
        r"\b(?:is|was|are|were|has|have|had|will|would|should|could|said|says|that|which|who|and|but|while|as|in|on|by|for|from|with|to|at)\b|[,;:()—“”]",
        regex.IGNORECASE | regex.VERSION1,
    )


def fill(context: Context, role: str, heads: tuple[str, ...], *, other_than: str | None = None) -> Filled | None:
    """The name in this role. `heads` are the rule's own nouns ("troops"; "defence spending"), which tie a name to the figure.

    `other_than` is the name in another role that this one cannot share: in "Germany ... Lithuania. It will have 4,800 soldiers in
    the country", the
    country is not Germany, because the soldiers are Germany's. Only a stand-in is read anew; a name that is printed stays.

    Raises:
        KeyError: a role that does not exist.
    """
    for strategy in _ROLES[role]:
        found = strategy(context, heads)
        if found is not None and role == "nationality" and _is_organisation(context, found):
            found = None
        if found is not None and found.entity == other_than:
            found = _another(context, found)
        if found is not None:
            return found
    return _body_by_grammar(context) if role == "owner" else None


def _body_by_grammar(context: Context) -> Filled | None:
    """ "About 3,200 jobs in the agency's workforce": a company or an agency that no table knows, where the grammar gives one."""
    found = holder(context)
    kinds = context.reading.cast_kinds_of(found.entity) if found else set()
    return found if kinds and kinds <= {"organisation", "name"} else None


def _is_organisation(context: Context, found: Filled) -> bool:
    """Soldiers have a country; "101st Airborne Division" is none."""
    return any(a.span == found.span and a.kind == "organisation" for a in context.actors)


def _another(context: Context, found: Filled) -> Filled | None:
    """The next name that the stand-in may stand for; the name itself if it is one."""
    actor = next((a for a in context.actors if a.span == found.span), None)
    if actor is None or not actor.stands_for:
        return found
    return (
        Filled(actor.others[0], found.span, f"“{found.span.of(context.text)}” stands for {actor.others[0]}")
        if actor.others
        else None
    )


def _named(actor: Actor, context: Context, why: str) -> Filled | None:
    if actor.entity is None:
        return None
    words = actor.span.of(context.text)
    if actor.stands_for:
        why = f"{why}; “{words}” stands for {actor.entity}"
    return Filled(actor.entity, actor.span, why)


def _whole_list(actor: Actor, context: Context) -> str | None:
    """ "Estonia, Latvia and Lithuania" as one: the members joined by commas, or the one entity."""
    first = actor.together or actor.span.start + 1
    members = [a.entity for a in context.actors if (a.together == first or a.span.start + 1 == first) and a.entity]
    named = ",".join(dict.fromkeys(members)) if len(members) > 1 else actor.entity
    return ",".join(elements(named)) if named else None


def _in_phrase(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "4,500 US military personnel", "12,600 of America's soldiers", "four American soldiers"."""
    for actor in context.actors:
        within = context.figure.noun is not None and context.figure.noun.covers(
            actor.span
        )  # "400 Germans", "900 Bundeswehr troops"
        if context.core.covers(actor.span) and (within or actor.role in (Role.MODIFIER, Role.OWNER)):
            return _named(actor, context, "the name stands with the counted noun")
    if (
        context.lender is not None and context.lender.span.start > context.figure.span.start
    ):  # "3,400 American and 5,100 allied soldiers"
        for actor in context.actors:
            if actor.span.start == context.figure.span.end + 1 and actor.kind == "country":
                return _named(actor, context, "the name stands where the counted noun would")
    after = context.text[context.figure.span.end : context.figure.span.end + 40]
    if compiled(r"\sof\s").match(after):
        for actor in context.actors:
            if 0 <= actor.span.start - context.figure.span.end <= 20 and actor.role in (Role.OWNER, Role.MODIFIER):
                return _named(actor, context, "the figure is a number of theirs")
    return None


def _with_head_in_clause(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """As `_with_head`, in the figure's own clause: nearer than any subject."""
    found = _with_head(context, heads)
    return found if found and context.clause.covers(found.span) else None


def _with_head(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "presence of U.S. troops in the country, currently numbering around 4,000": the name with the rule's noun, nearest
    before.
    """
    for actor in _backwards(context):
        if actor.role in (Role.MODIFIER, Role.OWNER) and _stands_with(actor, context, heads) and not _of_another(actor, context):
            return _named(actor, context, "the name stands with the measured noun")
    return None


def _of_another(actor: Actor, context: Context) -> bool:
    """ "3,400 American and 5,100 allied soldiers": a name right behind another figure, in front of this one, is that figure's."""
    return any(actor.span.start - 1 == f.span.end < context.figure.span.start for f in context.neighbours)


def _head_before(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "... so many American troops on its territory. At the moment, 12,600 soldiers are ...": the name with the rule's noun, a
    sentence or two before.
    """
    before = context.before()
    for index in range(context.index - 1, max(context.index - 3, -1), -1):
        for actor in reversed(context.reading.within(context.reading.actors(index), before)):
            if actor.role in (Role.MODIFIER, Role.OWNER) and _stands_with(actor, context, heads):
                return _named(actor, context, "the name stands with the counted noun just before")
    return None


def _stands_with(actor: Actor, context: Context, heads: tuple[str, ...]) -> bool:
    """One of the heads within four words behind the name."""
    reach = compiled(r"(?:[’']s)?(?:[\s-][\w-]+){0,4}").match(
        context.text, actor.span.end, min(actor.span.end + 50, len(context.text))
    )
    return reach is not None and cues_of(heads).first(context.text, Span(*reach.span())) is not None


def _owner(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "NATO's ambitious 5% pledge", "its defence budget of ...": an owner with no verb between it and the figure."""
    for actor in _backwards(context):
        between = context.text[actor.span.end : context.figure.span.start]
        if actor.role in (Role.OWNER, Role.MODIFIER):
            if len(between) <= 60 and not _verbless().search(between) and (actor.role is Role.OWNER or len(between) <= 25):
                return _named(actor, context, "the figure is theirs")
            break
        if compiled(r"[\s-](?:required|mandated|agreed|set|recommended|approved|promised)\s").fullmatch(between):
            return _named(actor, context, "they set it")
    for actor in context.actors if context.figure.kind is not Kind.MULTIPLE else ():
        if actor.role is Role.OWNER and context.figure.span.end <= actor.span.start <= context.figure.span.end + 12:
            return _named(actor, context, "the figure is a part of what is theirs")  # "4% of its GDP"
    return None


def _beside(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Estonia (3.43%)", "Poland — 4.48%"."""
    for actor in _backwards(context):
        between = context.text[actor.span.end : context.figure.span.start]
        if compiled(r"\s?[(\[:—–]\s?|\s-\s").fullmatch(between):
            each = compiled(r"\seach\b").match(context.text, context.figure.span.end)
            listed = _whole_list(actor, context) if each else None
            if each and listed and "," in listed:
                return Filled(
                    f"each of {listed.replace(',', ', ')}", Span(*each.span()), "each of those listed before the brackets"
                )
            return _named(actor, context, "the figure stands in brackets behind the name")
        break
    opened = context.text.rfind("(", context.sentence.start, context.figure.span.start)
    if opened < 0 or ")" in context.text[opened : context.figure.span.start]:
        return None
    for actor in _backwards(context):
        if actor.span.end <= opened:
            beside = not context.text[actor.span.end : opened].strip()
            return _named(actor, context, "the brackets behind the name speak of it") if beside else None
        if actor.role is Role.SUBJECT:
            return None  # the brackets name somebody themselves
    return None


def _subject_of_clause(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The subject of the figure's own clause: nearest before the figure, else right behind it ("the 3.92% Poland spent")."""
    subjects = [
        a for a in context.actors if a.role is Role.SUBJECT and context.clause.covers(a.span) and not speaks(context, a.span)
    ]
    before = [a for a in subjects if a.span.end <= context.figure.span.start]
    if before:
        return _subject(before[-1], context, "subject of the clause")
    for actor in subjects:
        between = context.text[context.core.end : actor.span.start]
        if len(between) < 40 and not compiled(r"[,;:]").search(between):
            return _subject(actor, context, "subject of the clause behind the figure")
    return None


def _national_subject(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Norwegian firms will deliver 48 launchers": what a land's own bodies do as the subject of the clause is that land's."""
    for actor in _backwards(context):
        modifies = actor.role is Role.MODIFIER and actor.kind == "country" and context.clause.covers(actor.span)
        if modifies and _NATIONAL.match(context.text, actor.span.end, context.figure.span.start):
            return _named(actor, context, "what they do is their country's")
    return None


_NATIONAL = regex.compile(
    r"\s(?:\p{Ll}+\s)?(?:firms|companies|industry|manufacturers|producers|plants|government|authorities|army|forces|troops|military|navy|air\sforce"
    r"|parliament|lawmakers|ministry)\s(?:has|have|had|will|would|is|are|was|were|\p{Ll}+(?:ed|s)|spent|sent|bought)\b"
)


def _subject_to_the_left(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The nearest subject in the clauses to the left, whatever lies between: "Poland, however, ..., spending 4%"."""
    for actor in _backwards(context):
        if actor.role is Role.SUBJECT and not speaks(context, actor.span):
            return _subject(actor, context, "subject of the sentence")
    return None


def _owner_to_the_left(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    owners = [a for a in _backwards(context) if a.role is Role.OWNER and a.entity]
    if len({a.entity for a in owners}) == 1:
        return _named(owners[0], context, "the only owner named in the sentence")
    return None


def _force_s(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "By then the brigade is to have 4,800 soldiers": the nation that the article gave the brigade."""
    actor = its_nation(context.reading.forces, context.sentence, context.figure.span.start)
    return Filled(actor.entity, actor.span, "the force that is spoken of is theirs") if actor and actor.entity else None


def _where_the_force_is(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """Where the article said that the brigade is; only of soldiers."""
    if context.figure.unit is None or not context.figure.unit.endswith(_FORCES):
        return None
    actor = its_place(context.reading.forces, context.sentence, context.figure.span.start)
    return Filled(actor.entity, actor.span, "the force that is spoken of is there") if actor and actor.entity else None


_FORCES = ("soldier", "troop", "personnel", "serviceman", "member")
"""What soldiers are counted as."""


def _fielded(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "The United States has 10,000 troops": the subject, unless it is the one that hosts them."""
    found = _subject_of_clause(context, heads) or _subject_to_the_left(context, heads)
    if found is None or found.span.start > context.figure.span.start:
        return None
    between = context.text[found.span.end : context.figure.span.start]
    if ";" in between:
        return None  # a statement of its own
    actor = next((a for a in context.actors if a.span == found.span), None)
    if actor is not None and _of_another(actor, context):
        return None
    return None if compiled(r"\b(?:host|welcom|receiv|accept|invit|home\sto|los(?:e|ing|t)\b)\w*").search(between) else found


def _of_the_headline(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Norway to double its border force. As many as 300 soldiers will ...": whom the headline speaks of, if no other is named."""
    if context.index == 0:
        return None
    if any(a.entity and a.kind == "country" and a.role in (Role.SUBJECT, Role.MODIFIER) for a in context.actors):
        return None
    first = context.reading.scan.sentences[0].span
    if context.text[first.end - 1] in '.!?”"' and "\n" not in context.text[first.end : first.end + 2]:
        return None  # a sentence, and no headline
    named = [a for a in context.reading.actors(0) if a.role is Role.SUBJECT and a.kind == "country" and a.entity]
    if len({a.entity for a in named}) != 1:
        return None
    return _named(named[0], context, "the headline speaks of them, and nobody else is named here")


def _programme(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "under Poland's Wisła program": a deal made for somebody's programme, budget or forces is theirs."""
    for actor in context.actors:
        if actor.role in (Role.OWNER, Role.MODIFIER):
            following = context.text[actor.span.end : actor.span.end + 48]
            if compiled(
                r"(?:[’']s)?(?:\s[\w’'-]+){0,3}?\s(?:program(?:me)?|project|army|navy|air\sforce|armed\sforces|forces|military|ministry|government)\b",
                regex.IGNORECASE,
            ).match(following):
                return _named(actor, context, "the deal serves what is theirs")
    return None


def _located(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "... troops stationed in Poland": the nearest place behind the figure in its clause."""
    each = compiled(r"\beach\s(?:country|nation|state|of\sthem|of\sthe\s\w+)").search(
        context.text, context.core.end, context.clause.end
    )
    if each:
        return _each(context, Span(*each.span()))
    limit = _next_counted(context)
    for actor in _places(context):
        if context.core.end <= actor.span.start < limit and context.clause.covers(actor.span):
            return _listed(actor, context, f"“{actor.preposition}” with the place")
    return None


def _located_elsewhere(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """A place behind the figure in another clause, else one before it in the sentence."""
    limit, places = _next_counted(context), _places(context)
    for actor in places if context.figure.kind is not Kind.DURATION else ():
        if context.core.end <= actor.span.start < limit and not _an_office(actor, context):
            return _listed(actor, context, f"“{actor.preposition}” with the place, later in the sentence")
    for actor in reversed(places):
        if actor.span.end <= context.figure.span.start and not _an_office(actor, context):
            return _listed(actor, context, f"“{actor.preposition}” with the place, earlier in the sentence")
    return None


def _an_office(actor: Actor, context: Context) -> bool:
    """ "As some in the Pentagon favour": where officials sit is no place of what they speak of."""
    return any(m.span == actor.span and m.form == "metonym" for m in context.reading.within(context.reading.scan.names, actor.span))


def _places(context: Context) -> list[Actor]:
    return [
        a
        for a in context.actors
        if a.role is Role.OBJECT
        and a.preposition in _PLACE_PREPOSITIONS
        and a.kind != "organisation"
        and not _told(a, context)
        and not no_place_of(context, a.span, a.preposition)
        and not _metonym(a, context)
    ]


def _metonym(actor: Actor, context: Context) -> bool:
    """ "Some in the Pentagon": a house that stands for a government is no place of what is counted."""
    return any(m.span == actor.span and m.form == "metonym" for m in context.reading.within(context.reading.scan.names, actor.span))


def _next_counted(context: Context) -> int:
    """Where the next figure that counts something begins: what stands behind that is its place."""
    aside = compiled(r"(?:\sof\s(?:them|these|those|whom))?,[^,.;:]{1,60},").match(
        context.text, context.core.end, context.sentence.end
    )
    start = aside.end() if aside else context.core.end
    behind = (f.span.start for f in context.neighbours if f.span.start > start and f.noun is not None)
    return min(behind, default=context.sentence.end)


def _institution(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In a Nigerian hospital", "at an Italian port": where the institution is."""
    for actor in context.actors:
        if actor.kind == "country" and actor.role is Role.MODIFIER and actor.entity:
            lead = compiled(r"\b(?:in|at|near|outside|inside)\s(?:an?|the|one)\s(?:\p{Ll}+\s)?$").search(
                context.text[max(actor.span.start - 30, context.sentence.start) : actor.span.start]
            )
            if lead and _INSTITUTIONS.match(context.text, actor.span.end):
                return _named(actor, context, "what happened there happened in the country")
    return None


_INSTITUTIONS = regex.compile(
    r"\s(?:\p{Ll}+\s)?(?:hospital|prison|jail|school|university|town|village|city|port|court|courtroom|camp|province|airport|capital|desert|island"
    r"|market|factory|mine|stadium|hotel|resort|church|mosque|synagogue|border|coast|waters|clinic|base|region|state|mountains?|jungle)\b"
)


def _part_of_place(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "About 30% of Crimea": a part of a place is there."""
    if context.figure.kind not in (Kind.PERCENT, Kind.FRACTION):
        return None
    match = compiled(r"\sof\s(?:the\s)?").match(context.text, context.figure.span.end, context.sentence.end)
    behind = (
        context.reading.within(context.reading.cast, Span(match.end(), min(match.end() + 40, context.sentence.end)))
        if match
        else ()
    )
    if (
        match is None
        or not behind
        or behind[0].span.start != match.end()
        or behind[0].owns
        or behind[0].modifies
        or not behind[0].is_place
    ):
        return None
    return Filled(behind[0].entity, behind[0].span, "the figure is a part of the place")


def _told(actor: Actor, context: Context) -> bool:
    """ "According to the WHO", "told the UN": a body to whom or by whom something is told is no place."""
    before = context.text[max(actor.span.start - 20, 0) : actor.span.start].lower()
    return "according to" in before or (actor.kind == "group" and actor.preposition in ("to", "at", "on", "near"))


def _each(context: Context, span: Span) -> Filled | None:
    """ "on the territory of each country": each of those that the sentence lists."""
    listed = [a for a in context.actors if a.together or any(b.together == a.span.start + 1 for b in context.actors)]
    names = ", ".join(dict.fromkeys(a.entity for a in listed if a.entity))
    return Filled(f"each of {names}", span, f"“{span.of(context.text)}”: each of those listed") if names else None


def _host(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "1,700 troops that Poland welcomed": who hosts them is where they are."""
    for actor in context.actors:
        if actor.role is Role.SUBJECT and actor.span.start >= context.core.end:
            after = context.text[actor.span.end : actor.span.end + 24]
            if compiled(r"\s(?:\w+\s)?(?:welcom|host|receiv|accept|invit)\w+").match(after):
                return _subject(actor, context, "they host them")
    hosting = compiled(r"\b(?:home\sto|hosts?|hosting|hosted)\b").search(
        context.text, context.sentence.start, context.figure.span.start
    )
    for actor in _backwards(context):
        between = context.text[actor.span.end : context.figure.span.start]
        if hosting and context.lender is not None and compiled(r",?\swith\s").fullmatch(between):
            return _named(actor, context, "they host them, too")
        if (
            actor.role is Role.SUBJECT
            and len(between) < 40
            and compiled(r"\b(?:host|welcom|receiv|accept|home\sto)\w*").search(between)
        ):
            return _subject(actor, context, "they host them")
    return None


def _there(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "6,000 are serving there": the place that was named last, here or in the two sentences before."""
    said = compiled(
        r"(?<!\p{L})(?:there|here)\b(?!\s(?:is|are|was|were|has|have|had|will|would|may|can))", regex.IGNORECASE
    ).search(context.text, context.core.end, max(context.clause.end, context.core.end))
    if said is None:
        return None
    rows = [context.actors, *(context.reading.actors(i) for i in range(context.index - 1, max(context.index - 3, -1), -1))]
    for row in rows:
        for actor in reversed(row):
            named = (
                actor.kind in ("country", "region")
                and actor.span.end <= said.start()
                and not no_place_of(context, actor.span, None)
            )
            if named and row is not context.actors and len(row) == 1 and actor.role is Role.SUBJECT and actor.entity:
                return Filled(actor.entity, Span(*said.span()), f"“{said.group()}”: {actor.span.of(context.text)}")
            if (
                actor.entity
                and named
                and (actor.role is Role.OWNER or actor.preposition in _PLACE_PREPOSITIONS or actor.preposition in ("of", "from"))
            ):
                return Filled(actor.entity, Span(*said.span()), f"“{said.group()}”: {actor.span.of(context.text)}")
    return None


def _latter(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Chad and Niger; 300 of them train in the latter": the last that was listed before."""
    said = compiled(r"\bin\s(?:the\s)(?P<which>latter|former)\b(?!\s\p{L})").search(
        context.text, context.core.end, max(context.clause.end, context.core.end)
    )
    if said is None:
        return None
    listed = [a for a in context.actors if a.span.end <= said.start() and a.kind in ("country", "region") and a.entity]
    if not listed:
        return None
    if said["which"] == "former":
        listed = listed[-2:-1]
    return (
        Filled(listed[-1].entity or "", Span(*said.span()), f"“{said.group()}”: {listed[-1].span.of(context.text)}")
        if listed
        else None
    )


def _border(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The defence of Norway's border with Russia": a border is where its owner is."""
    for actor in context.actors:
        owns = actor.role in (Role.OWNER, Role.MODIFIER) and actor.kind == "country" and actor.entity
        border = _A_BORDER.match(context.text, actor.span.end, context.sentence.end) if owns else None
        if border and (actor.role is Role.OWNER or border["with"]):
            return _named(actor, context, "the border is theirs")
    return None


_A_BORDER = regex.compile(r"(?:[’']s)?\s(?:\p{Ll}+\s)?(?:borders?|frontiers?)\b(?P<with>\swith\b)?")


def _agreed_by(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The other party: the subject of the clause that is not the owner of the figure."""
    for actor in _backwards(context):
        if actor.role is Role.SUBJECT and actor.kind in ("country", "group"):
            return _subject(actor, context, "they are the party that the sentence speaks of")
    return None


def _aggressor(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "Russian President Vladimir Putin's invasion", "a year after it invaded": who did what the heads say, nearest to the
    figure.
    """
    doing = "|".join(regex.escape(h) for h in heads)
    found = []
    for actor in context.actors:
        reach = (
            r"(?:[’']s)?(?:\s[\w’'.-]+){0,5}?"
            if actor.role in (Role.MODIFIER, Role.OWNER)
            else r"(?:\s(?:had|has|have|first|also|then))?"
        )
        if actor.role is not Role.OBJECT and compiled(rf"{reach}\s(?:full-scale\s)?(?:{doing})\b").match(
            context.text[actor.span.end : actor.span.end + 80]
        ):
            found.append(actor)
    nearest = min(found, key=lambda a: abs(a.span.start - context.figure.span.start), default=None)
    return _named(nearest, context, "they are the ones who did it") if nearest else None


def _victim(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "invaded Ukraine", "invasion of neighbouring Ukraine"."""
    doing = "|".join(regex.escape(h) for h in heads)
    lead = regex.compile(
        rf"\b(?:{doing})\s(?:of\s|in\s|on\s|against\s)?(?:the\s|its\s|neighbou?ring\s|eastern\s|southern\s|northern\s|western\s){{0,2}}$"
    )
    for actor in sorted(context.actors, key=lambda a: abs(a.span.start - context.figure.span.start)):
        if lead.search(context.text[max(actor.span.start - 60, 0) : actor.span.start]):
            return _named(actor, context, "it was done to them")
    return _located(context, heads) or _located_elsewhere(context, heads)


def _subject(actor: Actor, context: Context, why: str) -> Filled | None:
    entity = (
        _whole_list(actor, context)
        if actor.together or any(a.together == actor.span.start + 1 for a in context.actors)
        else actor.entity
    )
    return _named(actor, context, why) if entity == actor.entity else (Filled(entity, actor.span, why) if entity else None)


def _listed(actor: Actor, context: Context, why: str) -> Filled | None:
    town = next(
        (m for m in context.reading.within(context.reading.scan.names, actor.span) if m.span == actor.span and m.form == "capital"),
        None,
    )
    if town is not None:
        return Filled(actor.span.of(context.text), actor.span, why)
    entity = _whole_list(actor, context)
    return Filled(entity, actor.span, why) if entity else None


def _backwards(context: Context) -> Iterator[Actor]:
    """The actors before the figure, nearest first."""
    return (a for a in reversed(context.actors) if a.span.end <= context.figure.span.start)


_ROLES: dict[str, tuple[_Strategy, ...]] = {
    "nationality": (_in_phrase, _with_head, _force_s, _fielded, _head_before, _of_the_headline),
    "location": (
        in_turn,
        _latter,
        _part_of_place,
        _there,
        _located,
        _where_the_force_is,
        fronted,
        _located_elsewhere,
        _host,
        located_by_name,
        _institution,
        _border,
        framed,
    ),
    "owner": (
        in_turn,
        _owner,
        _beside,
        _with_head_in_clause,
        _subject_of_clause,
        _national_subject,
        _with_head,
        _subject_to_the_left,
        _owner_to_the_left,
    ),
    "buyer": (_programme, _subject_of_clause, _owner),
    "party": (doer, _owner, _subject_of_clause, _subject_to_the_left),
    "counterpart": (_agreed_by,),
    "aggressor": (_aggressor,),
    "victim": (_victim,),
}

"""Slot owner: whose figure it is, by the place of a name in the sentence: with the counted noun, owning the measure, as the subject
of the verb, or as the nation of the force that is spoken of.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled, speaks
from checker.context.put_at import reckons
from checker.context.reading import Context
from checker.context.roles import Actor, Role
from checker.context.slot_names import as_subject, backwards, named_by, whole_list
from checker.cues import compiled, cues_of
from checker.model import Kind, Span
from checker.patterns import pattern_of

__all__ = [
    "beside_name",
    "fielded",
    "gapped",
    "government_in",
    "head_before",
    "in_phrase",
    "national_subject",
    "of_the_headline",
    "owner_of_figure",
    "owner_to_the_left",
    "subject_of_clause",
    "subject_to_the_left",
    "where_they",
    "with_head",
    "with_head_in_clause",
]


@cache
def _verbless() -> regex.Pattern[str]:
    """Words that end a noun phrase: between an owner and what it owns there is none of these."""
    return pattern_of(
        r"\b(?:is|was|are|were|has|have|had|will|would|should|could|said|says|that|which|who|and|but|while|as|in|on|by|for|from|with|to|at)\b|[,;:()—“”]",
        regex.IGNORECASE | regex.VERSION1,
    )


def _both(actor: Actor, context: Context) -> Filled | None:
    """ "14,000 Filipino and American troops": of both."""
    for other in context.actors:
        joint = context.text[actor.span.end : other.span.start] if other.span.start > actor.span.end else ""
        if (
            joint == " and "
            and other.kind == actor.kind == "country"
            and context.core.covers(other.span)
            and actor.entity != other.entity
        ):
            return Filled(f"{actor.entity},{other.entity}", actor.span, "both names stand with the counted noun")
    return None


def in_phrase(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "4,500 US military personnel", "12,600 of America's soldiers", "four American soldiers"."""
    for actor in context.actors:
        within = context.figure.noun is not None and context.figure.noun.covers(
            actor.span
        )  # "400 Germans", "900 Bundeswehr troops"
        if within and actor.kind == "organisation" and context.figure.noun and actor.span.end == context.figure.noun.end:
            continue  # "18 Harbor Rocket Systems": the name of the thing
        if context.core.covers(actor.span) and (within or actor.role in (Role.MODIFIER, Role.OWNER)):
            both = _both(actor, context)
            return both or named_by(actor, context, "the name stands with the counted noun")
    if (
        context.lender is not None and context.lender.span.start > context.figure.span.start
    ):  # "3,400 American and 5,100 allied soldiers"
        for actor in context.actors:
            if actor.span.start == context.figure.span.end + 1 and actor.kind == "country":
                return named_by(actor, context, "the name stands where the counted noun would")
    noun = context.figure.noun
    if noun is not None and noun.of(context.text) == "GIs":
        return Filled("US", noun, "soldiers of the United States are called so")
    if context.figure.text.endswith("-strong"):  # "the 5,000-strong German brigade"
        for actor in context.actors:
            if actor.span.start == context.figure.span.end + 1 and actor.kind == "country" and actor.role is Role.MODIFIER:
                return named_by(actor, context, "the force of that size is theirs")
    after = context.text[context.figure.span.end : context.figure.span.end + 40]
    if compiled(r"\sof\s").match(after):
        for actor in context.actors:
            if 0 <= actor.span.start - context.figure.span.end <= 20 and actor.role in (Role.OWNER, Role.MODIFIER):
                return named_by(actor, context, "the figure is a number of theirs")
    return None


def with_head_in_clause(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """As `with_head`, in the figure's own clause: nearer than any subject."""
    found = with_head(context, heads)
    return found if found and context.clause.covers(found.span) else None


def with_head(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "presence of U.S. troops in the country, currently numbering around 4,000": the name with the rule's noun, nearest
    before.
    """
    for actor in backwards(context):
        if actor.role in (Role.MODIFIER, Role.OWNER) and _stands_with(actor, context, heads) and not _of_another(actor, context):
            return named_by(actor, context, "the name stands with the measured noun")
    return None


def _of_another(actor: Actor, context: Context) -> bool:
    """ "3,400 American and 5,100 allied soldiers": a name right behind another figure, in front of this one, is that figure's. "In
    2027 Norway will have" is none: a year counts nobody.
    """
    return any(
        actor.span.start - 1 == f.span.end < context.figure.span.start and f.kind is not Kind.DATE for f in context.neighbours
    )


def head_before(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "... so many American troops on its territory. At the moment, 12,600 soldiers are ...": the name with the rule's noun, a
    sentence or two before.
    """
    before = context.before()
    for index in range(context.index - 1, max(context.index - 3, -1), -1):
        for actor in reversed(context.reading.within(context.reading.actors(index), before)):
            if actor.role in (Role.MODIFIER, Role.OWNER) and _stands_with(actor, context, heads):
                return named_by(actor, context, "the name stands with the counted noun just before")
    return None


def _stands_with(actor: Actor, context: Context, heads: tuple[str, ...]) -> bool:
    """One of the heads within four words behind the name."""
    reach = compiled(r"(?:[’']s)?(?:[\s-][\w-]+){0,4}").match(
        context.text, actor.span.end, min(actor.span.end + 50, len(context.text))
    )
    return reach is not None and cues_of(heads).first(context.text, Span(*reach.span())) is not None


def owner_of_figure(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "NATO's ambitious 5% pledge", "its defence budget of ...": an owner with no verb between it and the figure."""
    for actor in backwards(context):
        between = context.text[actor.span.end : context.figure.span.start]
        if actor.role in (Role.OWNER, Role.MODIFIER):
            if len(between) <= 60 and not _verbless().search(between) and (actor.role is Role.OWNER or len(between) <= 25):
                return named_by(actor, context, "the figure is theirs")
            break
        if compiled(r"[\s-](?:required|mandated|agreed|set|recommended|approved|promised)\s").fullmatch(between):
            return named_by(actor, context, "they set it")
    for actor in context.actors if context.figure.kind is not Kind.MULTIPLE else ():
        joint = context.text[context.figure.span.end : actor.span.start]
        if actor.role is Role.OWNER and 0 <= actor.span.start - context.figure.span.end <= 12 and "," not in joint:
            return named_by(actor, context, "the figure is a part of what is theirs")  # "4% of its GDP"
    return None


def gapped(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Greece spent 3.08%, Latvia 3.15% and Lithuania 2.85%": the name right before the figure of a list."""
    at, unit = context.figure.span.start, context.figure.unit
    if not any(f.span.end < at and f.unit == unit and f.kind is context.figure.kind for f in context.neighbours):
        return None  # first, because most figures stand in no list, and the roles of names cost most
    actor = next((a for a in context.actors if a.span.end + 1 == at and a.kind in ("country", "group") and not a.stands_for), None)
    if actor is None or actor.role in (Role.OWNER, Role.MODIFIER) or actor.preposition is not None:
        return None
    return named_by(actor, context, "the name of the list right before the figure")


def beside_name(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Estonia (3.43%)", "Poland — 4.48%", "Greece at 2.8%"; "against 1.4% in Spain"."""
    compared = _compared_with(context)
    if compared is not None:
        return compared
    for actor in backwards(context):
        between = context.text[actor.span.end : context.figure.span.start]
        if context.figure.kind is Kind.PERCENT and actor.kind == "country" and compiled(r",?\s(?:at|with|on)\s").fullmatch(between):
            both = whole_list(actor, context) or ""
            if "," in both and between[0] != ",":  # "Peru and Chile on 3.4%"
                return Filled(f"each of {both.replace(',', ', ')}", actor.span, "the figure stands right behind their names")
            return named_by(actor, context, "the figure stands right behind the name")
        if actor.preposition != "at" and compiled(r"\s?[(\[:—–]\s?|\s-\s").fullmatch(between):  # "agreed at Oslo (3% for roads)"
            each = compiled(r"\seach\b").match(context.text, context.figure.span.end)
            listed = whole_list(actor, context) if each else None
            if each and listed and "," in listed:
                return Filled(
                    f"each of {listed.replace(',', ', ')}", Span(*each.span()), "each of those listed before the brackets"
                )
            return named_by(actor, context, "the figure stands in brackets behind the name")
        break
    opened = context.text.rfind("(", context.sentence.start, context.figure.span.start)
    if opened < 0 or ")" in context.text[opened : context.figure.span.start]:
        return None
    for actor in backwards(context):
        if actor.span.end <= opened:
            beside = not context.text[actor.span.end : opened].strip()
            return named_by(actor, context, "the brackets behind the name speak of it") if beside else None
        if actor.role is Role.SUBJECT:
            return None  # the brackets name somebody themselves
    return None


def _compared_with(context: Context) -> Filled | None:
    """ "Against 1.4% in Spain", "compared with 3% in Greece": what is held against another has its owner behind it."""
    figure = context.figure.span
    before = context.text[max(figure.start - 20, context.sentence.start) : figure.start]
    if context.figure.kind is not Kind.PERCENT or not compiled(r"\b(?:against|versus|compared\s(?:with|to)|than)\s$").search(
        before
    ):
        return None
    behind = compiled(r"\s(?:in|for)\s(?:the\s)?").match(context.text, figure.end)
    actor = next((a for a in context.actors if behind and a.span.start == behind.end() and a.kind == "country"), None)
    return named_by(actor, context, "the figure is held against the other one, and is theirs") if actor else None


def subject_of_clause(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The subject of the figure's own clause: nearest before the figure, else right behind it ("the 3.92% Poland spent")."""
    subjects = [
        a
        for a in context.actors
        if a.role is Role.SUBJECT and context.clause.covers(a.span) and not speaks(context, a.span) and not _counted(a, context)
    ]
    before = [a for a in subjects if a.span.end <= context.figure.span.start]
    if before:
        return as_subject(before[-1], context, "subject of the clause")
    for actor in subjects:
        between = context.text[context.core.end : actor.span.start]
        if compiled(
            r"\b(?:in|across|from|to|by|with|among)\s(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|all|most)\s$"
        ).search(between):
            continue  # "at six bases in five NATO countries"
        if len(between) < 40 and not compiled(r"[,;:]").search(between):
            return as_subject(actor, context, "subject of the clause behind the figure")
    return None


def _counted(actor: Actor, context: Context) -> bool:
    """The "HIMARS" of "18 High Mobility Artillery Rocket System (HIMARS) launchers": a name of what is counted."""
    noun = context.figure.noun
    return noun is not None and actor.kind == "organisation" and noun.covers(actor.span)


def national_subject(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Norwegian firms will deliver 48 launchers": what a land's own bodies do as the subject of the clause is that land's."""
    for actor in backwards(context):
        modifies = actor.role is Role.MODIFIER and actor.kind == "country" and context.clause.covers(actor.span)
        if modifies and _NATIONAL.match(context.text, actor.span.end, context.figure.span.start):
            return named_by(actor, context, "what they do is their country's")
    return None


_NATIONAL = pattern_of(
    r"\s(?:[\p{L}-]+\s){0,2}?(?i:firms|companies|industry|manufacturers|producers|plants|government|authorities|army|forces|troops|military|navy|air\sforce"
    r"|parliament|lawmakers|ministry)\s(?:numbers?|has|have|had|will|would|is|are|was|were|\p{Ll}+(?:ed|s)|spent|sent|bought|took|drew|gave)\b"
)


def where_they(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In Belgium, where they spent 1.3%": who does what is done there."""
    for actor in backwards(context):
        if (
            actor.kind == "country"
            and actor.preposition == "in"
            and _WHERE_THEY.match(context.text, actor.span.end, context.figure.span.start)
        ):
            return named_by(actor, context, "“they” are those of the place")
    return None


_WHERE_THEY = pattern_of(r",\swhere\s(?:they|it|the\sgovernment|the\sstate|spending)\s[^,;:.]{2,60}$", regex.VERSION1)


def government_in(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The government in Warsaw has put 200 billion zlotys into the budget": the seat stands for the country."""
    for actor in backwards(context):
        seat = actor.kind == "country" and actor.preposition == "in" and context.clause.covers(actor.span)
        if seat and _SEATED.search(context.text, max(actor.span.start - 40, context.sentence.start), actor.span.start):
            return named_by(actor, context, "the government that sits there")
    return None


_SEATED = pattern_of(
    r"\b(?:government|authorities|administration|cabinet|parliament|ministry)\sin\s$", regex.VERSION1 | regex.IGNORECASE
)


def subject_to_the_left(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """The nearest subject in the clauses to the left, whatever lies between: "Poland, however, ..., spending 4%"."""
    for actor in backwards(context):
        if actor.role is Role.SUBJECT and not speaks(context, actor.span):
            return as_subject(actor, context, "subject of the sentence")
    return None


def owner_to_the_left(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    owners = [a for a in backwards(context) if a.role is Role.OWNER and a.entity and not reckons(context, a.span.end)]
    if len({a.entity for a in owners}) == 1:
        return named_by(owners[0], context, "the only owner named in the sentence")
    return None


def fielded(context: Context, heads: tuple[str, ...]) -> Filled | None:
    """ "The United States has 10,000 troops": the subject, unless it is the one that hosts them."""
    found = subject_of_clause(context, heads) or subject_to_the_left(context, heads)
    if found is None or found.span.start > context.figure.span.start:
        return None
    between = context.text[found.span.end : context.figure.span.start]
    if ";" in between:
        return None  # a statement of its own
    actor = next((a for a in context.actors if a.span == found.span), None)
    if actor is not None and (_of_another(actor, context) or _is_something(actor, context) or _named_after(actor, context)):
        return None
    return None if compiled(r"\b(?:host|welcom|receiv|accept|invit|home\sto|los(?:e|ing|t)\b)\w*").search(between) else found


def _named_after(actor: Actor, context: Context) -> bool:
    """ "The Lima Courier claimed that 300 soldiers": a paper that has its name from a town or a land."""
    return _A_PAPER.match(context.text, actor.span.end, context.sentence.end) is not None


_A_PAPER = pattern_of(
    r"\s(?:Independent|Post|Times|Herald|Courier|News|Daily|Morning|Today|Tribune|Journal|Gazette|Mail|Telegraph|Observer|Insider|Press|Chronicle|Review"
    r"|Globe|Star|Sun|Mirror|Standard|Monitor|Examiner|Zeitung|Broadcasting|Radio|Television|TV)\b",
    regex.VERSION1,
)


def _is_something(actor: Actor, context: Context) -> bool:
    """ "It is part of a drill in which 9,000 soldiers take part": "it" has no soldiers."""
    return bool(actor.stands_for) and _BEING.match(context.text, actor.span.end) is not None


_BEING = pattern_of(r"\s(?:is|was)\s(?!to\b|home\b|\p{Ll}+ing\b|ready\b|due\b)")


def of_the_headline(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "Norway to double its border force. As many as 300 soldiers will ...": whom the headline speaks of, if no other is named."""
    if context.index == 0:
        return None
    if any(a.entity and a.kind == "country" and a.role in (Role.SUBJECT, Role.MODIFIER) for a in context.actors):
        return None
    first = context.reading.scan.sentences[0].span
    if context.text[first.end - 1] in '.!?”"' and "\n" not in context.text[first.end : first.end + 2]:
        return None  # a sentence, and no headline
    forces = [f.nation for f in context.reading.forces if f.nation is not None and first.covers(f.span)]
    if forces:  # "Poland greets US brigade": whoever else the headline names
        return named_by(forces[0], context, "the headline speaks of their forces") if len({a.entity for a in forces}) == 1 else None
    named = [a for a in context.reading.actors(0) if a.role is Role.SUBJECT and a.kind == "country" and a.entity]
    if len({a.entity for a in named}) != 1:
        return None
    return named_by(named[0], context, "the headline speaks of them, and nobody else is named here")

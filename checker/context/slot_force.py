"""Slot force: whose soldiers they are, by the force that the sentence speaks of or by who keeps them."""

from __future__ import annotations

from checker.context.change_verbs import CHANGE, MOVE
from checker.context.forces import its_nation, of_unit, unit_meant
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.roles import Role
from checker.context.slot_names import backwards, named_by
from checker.expressions import expression
from checker.patterns import pattern_of

__all__ = ["cutting", "fielding", "force_s", "keeping", "their_army_keeps"]


def keeping(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The 41,000 soldiers NATO keeps on its flank": the subject of the clause right behind the noun."""
    actor = next((a for a in context.actors if a.span.start == context.core.end + 1 and a.role is Role.SUBJECT), None)
    kept = actor is not None and _KEEPS.match(context.text, actor.span.end, context.sentence.end)
    return named_by(actor, context, "they keep them") if actor is not None and kept else None


_KEEPS = pattern_of(
    r"\s(?:now\s|currently\s|still\s|already\s|has\s|have\s)?(?:keeps?|kept|has|had|maintains?|stations?|stationed|deployed|sent|holds?|plans)\b"
)


def force_s(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "By then the brigade is to have 4,800 soldiers": the nation that the article gave the brigade."""
    forces, before = context.reading.forces, context.figure.span.start
    meant = unit_meant(context.text, forces, context.sentence, before)
    actor = of_unit(forces, meant)[0] if meant else its_nation(forces, context.sentence, before)
    return Filled(actor.entity, actor.span, "the force that is spoken of is theirs") if actor and actor.entity else None


def fielding(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The American soldiers there, with Norway keeping 900 soldiers": the one who keeps or sends these, whoever else is named."""
    at = context.figure.span.start
    actor = next(
        (a for a in backwards(context) if a.role is Role.SUBJECT and a.kind in ("country", "group") and not a.stands_for), None
    )
    if actor is None or at - actor.span.end > _NEAR:
        return None
    abroad = _WHERE.search(context.text, context.sentence.start, actor.span.start) is not None
    if not (_FIELDS.fullmatch(context.text, actor.span.end, at) or (abroad and _HAS.fullmatch(context.text, actor.span.end, at))):
        return None
    return named_by(actor, context, "they keep or send them")


def their_army_keeps(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "The French army keeps 1,500 soldiers in Chad": a land's own forces or government, right before the verb that takes them."""
    at = context.figure.span.start
    actor = next((a for a in backwards(context) if a.kind == "country" and a.role in (Role.MODIFIER, Role.OWNER)), None)
    if actor is None or at - actor.span.end > _NEAR or not _ARMY_FIELDS.fullmatch(context.text, actor.span.end, at):
        return None
    return named_by(actor, context, "their army keeps or sends them")


def cutting(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """ "In consultation with the Iraqi forces, Norway has decided to reduce our presence to 300": the one who changes its own."""
    if context.search(_CUTS, context.sentence.start, context.figure.span.start) is None:
        return None
    for actor in backwards(context):
        if actor.role is Role.SUBJECT and actor.kind in ("country", "group") and not actor.stands_for:
            between = _CUTS.pattern.match(context.text, actor.span.end, context.figure.span.start)
            return named_by(actor, context, "they change what they have there") if between is not None else None
    return None


_CUTS = expression(
    r"\s(?:(?:has|have|had|will|would|is|are|decided|plans?|planned|agreed|wants?|intends?|going|set|also|to)\s){0,5}"
    rf"(?:{CHANGE}|{MOVE})\s(?:down\s|back\s)?(?:its|our|their)\s"
    r"(?:own\s)?(?:[\p{L}]+\s){0,2}?(?:presence|troops?|forces?|soldiers|contingent|garrison|footprint|deployment)\b[^;:]{0,80}$"
)

_NEAR = 60
_ARMY_FIELDS = pattern_of(
    r"(?:[’']s)?\s(?:army|military|navy|air\sforce|armed\sforces|government|cabinet|defen[cs]e\sministry)"
    r"\s(?:(?:has|have|had|still|also|now|currently|will|already)\s){0,2}"
    r"(?:keeps?|kept|has|maintains?|sends?|sent|deploys?|deployed|stations?|stationed|contribut(?:es?|ed)|withdrew|moved|keep|send|deploy|station)\s"
    r"(?:(?!the\b|its\b|their\b)\p{Ll}+\s){0,3}"
)
_FIELDS = pattern_of(
    r"\s(?:(?:is|was|are|were|has|have|had|still|also|now|currently)\s){0,2}(?:keeping|massing|sending|deploying|stationing|keeps?|kept|massed|sent"
    r"|deployed|stationed)\s(?:(?!the\b|its\b|their\b)\p{Ll}+\s){0,3}"
)
"""A verb that takes soldiers right behind its subject. Whoever "has" some may be their host."""
_WHERE = pattern_of(r",\swhere\s(?:the\s)?$")
_HAS = pattern_of(r"\s(?:(?:still|also|now|currently|already)\s)?(?:has|have|had)\s(?:(?!the\b|its\b|their\b)\p{Ll}+\s){0,3}")
"""In another land that has just been named, whoever has some there has sent them: "Chad, where Norway has 900 soldiers"."""

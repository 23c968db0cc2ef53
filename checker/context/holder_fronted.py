"""Holder behind a phrase that opens the sentence: "With 300 shops, Harbor is", "Weighing 230 pounds, Cole", "At 69, she"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.owners import definite, filled, name_at, pronoun
from checker.context.persons import counts_people
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.context.row import Row
from checker.cues import compiled
from checker.model import Kind

__all__ = ["fronted_for"]

_OPENING = frozenset("with having boasting weighing standing measuring earning employing owning counting at aged".split())
"""Words that open a phrase which is said of the subject behind it."""

WHY = "the phrase that opens the sentence is said of them"


def fronted_for(context: Context, row: Row) -> Filled | None:
    """The subject behind the comma that closes the opening phrase with the figure; None where that only says it, or where the
    phrase tells of a time or of others ("With 46 seconds left, Cole", "With five people dead, police").
    """
    before = [t for t in row.tokens[: row.figure] if t.letter != "Q"]
    if (
        not before
        or before[0].word not in _OPENING
        or not compiled(r"Q*[OGVWA][DAW]{0,3}(?:OD?[AW]{0,2})?").fullmatch(row.letters[: row.figure])
    ):
        return None
    aged = context.figure.kind is Kind.AGE
    if (before[0].word == "at") != aged and before[0].word in ("at", "aged"):
        return None
    if context.figure.kind is Kind.DURATION or (
        counts_people(context.figure) and context.figure.kind is Kind.COUNT and _fate(context)
    ):
        return None
    behind = compiled(r"(?P<rest>[WnNOFADp&]{0,8}?),(?P<who>P|D?(?:WQ|[WAn]{0,2})N|D[WA]{0,2}W)(?P<verb>A?[XV])").match(
        row.letters[row.figure + 1 :]
    )
    if behind is None:
        return None
    first = row.figure + 1 + behind.start("who")
    who = row.tokens[first : row.figure + 1 + behind.end("who")]
    if _says().fullmatch(row.tokens[row.figure + behind.end("verb")].word):
        return None
    if who[-1].letter == "N":
        return filled(name_at(context, who[-1].span), who[-1].span, WHY)
    return pronoun(context, who[0]) if who[0].letter == "P" else definite(context, who, WHY)


def _fate(context: Context) -> bool:
    """ "With five people dead": it happened to them, and they are nobody's."""
    return _befell().match(context.text, context.core.end, context.sentence.end) is not None


@cache
def _befell() -> regex.Pattern[str]:
    return compiled(r"\s(?:\p{Ll}+\s)?(?:dead|missing|injured|wounded|killed|left|remaining|arrested|homeless|trapped|still)\b")


@cache
def _says() -> regex.Pattern[str]:
    return compiled(r"sa(?:ys?|id)|told|reported|announced|warned|added|confirmed|estimated")

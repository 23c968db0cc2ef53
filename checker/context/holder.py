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

from checker.context.disease import disease_of
from checker.context.firm_told_by import told_by_its_people
from checker.context.holder_agent import agent, their_members
from checker.context.holder_beside import (
    apposed_to,
    done_by,
    in_brackets,
    out_of_theirs,
    own_noun,
    part_of_his,
    part_of_theirs,
    staff_of,
    with_theirs,
)
from checker.context.holder_fronted import fronted_for
from checker.context.holder_verb import changed, contact_clause, of_verb
from checker.context.nation import affairs_of, government_of, institutions_of, state_of
from checker.context.owners import filled
from checker.context.printed import Filled
from checker.context.reading import Context, once
from checker.context.referents import accused, names_in
from checker.context.row import row_of
from checker.context.titled import titled
from checker.context.unowned import unowned
from checker.cues import compiled
from checker.model import Kind, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["apposed", "held", "holder"]


def held(draft: Draft) -> Draft:
    """The draft with the one whose figure it is; None where the text does not say or leaves two choices."""
    compared = _compared(draft) or _share_of_theirs(draft)
    if compared is not None:
        return compared
    found = (
        told_by_its_people(draft.context)
        or holder(draft.context)
        or affairs_of(draft.context)
        or institutions_of(draft.context)
        or _said_before(draft)
        or _still_about(draft)
        or _of_disease(draft)
        or _charged(draft.context)
    )
    if found is None:
        return draft.put("subject", None, "the text does not say whose, or leaves more than one choice")
    if draft.context.figure.kind is Kind.MONEY:
        found = state_of(draft.context, found) or found
    return draft.put("subject", found.entity, found.why, found.span)


def _said_before(draft: Draft) -> Filled | None:
    """A number that the article has given before, of the same things, is the same one's: "some 800,000 federal workers", and later
    "some 800,000 workers".
    """
    number, context = draft.context.figure.number, draft.context
    if context.figure.kind not in (Kind.COUNT, Kind.MONEY):
        return None
    if number is None or (number < TELLING and context.figure.kind is not Kind.MONEY) or number < ROUND:
        return None
    same = [c for c in draft.earlier if c.value.number == number and c.unit == draft.unit]
    if not same or len({c.subject for c in same}) > 1 or not (same[-1].subject or "")[:1].isupper():
        return None
    return Filled(same[-1].subject or "", same[-1].span, f"the number of “{same[-1].quote}”")


TELLING = 100
"""From here on a count is no chance: two things of which there are 12 may be different things."""

ROUND = 10
"""Sums of a few dollars may be two different ones."""


def apposed(draft: Draft) -> Draft:
    """The draft with the name that the figure's phrase stands in apposition to: "Mars, the second-smallest planet"."""
    context = draft.context
    start = context.figure.span.start
    work = titled(context)
    if work is not None:
        return draft.put("subject", work.entity, work.why, work.span)
    beside = _beside_a_name().search(context.text, context.sentence.start, start)  # first: to know every name of a text costs most
    before = names_in(context, context.sentence.start, start) if beside else ()
    name = next((n for n in reversed(before) if not n.modifies), None)
    if name is not None and _apposition().fullmatch(context.text, name.span.end, start):
        return draft.put("subject", name.entity, "the figure stands in apposition to the name", name.span)
    called = name is not None and _called_that().fullmatch(context.text, name.span.end, start)
    if called and name and _calling().search(context.text, max(name.span.start - 24, context.sentence.start), name.span.start):
        return draft.put("subject", name.entity, "they are called that", name.span)
    if draft.subject is None and (found := holder(context)):
        return draft.put("subject", found.entity, found.why, found.span)
    return draft


@cache
def _beside_a_name() -> regex.Pattern[str]:
    """What stands before a figure wherever it is in apposition, or what somebody is called."""
    return compiled(
        r",\s(?:the|its|their|an?)\s(?:[\p{L}]+[’']s?\s)?$"
        r"|\b(?:vot|nam|call|rank|rat|crown|declar|elect|judg|made|chose|consider)[\s\S]*\s(?:the|its|their|an?)\s$"
    )


@cache
def _called_that() -> regex.Pattern[str]:
    return compiled(r"\s(?:as\s)?(?:the|its|their|an?)\s")


@cache
def _calling() -> regex.Pattern[str]:
    """ "Readers voted [Cole] the second-best player"."""
    return compiled(
        r"\b(?:vot|nam|call|rank|rat|crown|declar|elect|judg)\w*\s(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?\s)?$|\b(?:made|chose|considers?|considered)\s$"
    )


@cache
def _apposition() -> regex.Pattern[str]:
    return compiled(r",\s(?:the|its|their|an?)\s(?:[\p{L}]+[’']s?\s)?")


@once
def holder(context: Context) -> Filled | None:
    """Whose figure it is, with the words that say so."""
    row = row_of(context)
    own = (
        titled(context)
        or staff_of(context)
        or government_of(context)
        or own_noun(context, row)
        or out_of_theirs(context)
        or in_brackets(context, row)
        or apposed_to(context, row)
        or done_by(context, row)
        or with_theirs(context, row)
        or fronted_for(context, row)
        or part_of_his(context, row)
        or agent(context)
        or their_members(context)
    )
    if own or unowned(context, row):
        return own
    return contact_clause(context, row) or changed(context, row) or of_verb(context, row) or part_of_theirs(context, row)


def _compared(draft: Draft) -> Draft | None:
    """ "70 attacks by pirates, compared with 99 last year", "$5bn, including $1bn in fines", "$5bn (£4bn)": the second has the
    owner and the place of the first.
    """
    context = draft.context
    lead = context.text[max(context.figure.span.start - 24, context.sentence.start) : context.figure.span.start]
    if not _comparing().search(lead):
        return None
    first = next(
        (
            c
            for c in reversed(draft.earlier)
            if c.figure.start >= context.sentence.start
            and (c.unit == draft.unit or lead.endswith("("))
            and c.figure.end <= context.figure.span.start
        ),
        None,
    )
    if first is None:
        return None
    why = f"compared with “{first.figure_text}”"
    return draft.put("subject", first.subject, why, first.figure).put("place", first.place, why, first.figure)


def _share_of_theirs(draft: Draft) -> Draft | None:
    """ "Is cutting 90 jobs – 17% of its staff": the share is that of whoever has the number before it."""
    context = draft.context
    start = context.figure.span.start
    if context.figure.kind is not Kind.PERCENT or not _of_theirs().match(context.text, context.figure.span.end):
        return None
    first = next((c for c in reversed(draft.earlier) if context.sentence.start <= c.figure.start < start), None)
    if first is None or first.subject is None or _beside().fullmatch(context.text, first.figure.end, start) is None:
        return None
    why = f"a share of theirs, beside “{first.figure_text}”"
    return draft.put("subject", first.subject, why, first.figure).put("place", first.place, why, first.figure)


@cache
def _of_theirs() -> regex.Pattern[str]:
    return compiled(r"\sof\s(?:its|their|the)\s")


@cache
def _beside() -> regex.Pattern[str]:
    """A noun or three, and a dash, a comma or a bracket."""
    return compiled(r"(?:\s[\p{L}’'-]+){0,3}?(?:\s?[,(–—]\s?|\s--?\s|\s{2,4})(?:or\s)?(?:(?:about|some|nearly)\s)?")


@cache
def _comparing() -> regex.Pattern[str]:
    return compiled(r"\b(?:compared\s(?:with|to)|(?:up|down)\sfrom|against|than\sthe)\s(?:the\s)?$|,\sincluding\s$|\d\p{L}*\s?\($")


def _of_disease(draft: Draft) -> Filled | None:
    """ "The incubation period is 8 to 10 days", "the virus kills up to 90%": those of the disease that the article is about."""
    context = draft.context
    if context.figure.kind not in (Kind.DURATION, Kind.PERCENT, Kind.FRACTION):
        return None
    word = _illness().search(context.text, context.sentence.start, context.sentence.end)
    disease = disease_of(draft) if word else None
    return Filled(disease.name, disease.span, f"the disease that “{word.group()}” is of") if disease and word else None


@cache
def _illness() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:incubation|the\s(?:virus|disease|illness)|(?:case\s)?fatality\srate|survival\srate|symptoms|contagious|infectious)\b"
    )


def _charged(context: Context) -> Filled | None:
    """ "Those charges carry a sentence of 20 years": against the one person whom the passage speaks of."""
    word = _case().search(context.text, context.sentence.start, context.figure.span.start)
    if word is None:
        return None
    return filled(accused(context), Span(*word.span()), "the case is against them")


@cache
def _case() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:[Tt]hose|[Tt]hese|[Tt]he)\s(?:\p{Ll}+\s)?(?:charges?|counts?|conviction|verdict|sentence)\b"
        r"|\b(?:charges?|counts)\sof\b[^.;:]{1,80}\b(?:that|which)\s(?:could|would|may|can|might|carry|carries)\b"
    )


def _still_about(draft: Draft) -> Filled | None:
    """An article whose figures have all been one country's goes on about it where a sentence names nobody."""
    context = draft.context
    known = context.text[max(context.figure.span.start - 12, 0) : context.figure.span.start]
    if context.figure.kind is Kind.COUNT and compiled(r"\b(?:(?<!\bof\s)the|these|those)\s(?:first\s|last\s|other\s)?$").search(
        known
    ):
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
    if not _country_code().fullmatch(before[-1].subject) or _than().match(context.text, context.figure.span.end):
        return None
    if _said_of_others(context):
        return None
    return Filled(before[-1].subject, before[-1].span, f"nobody is named here: still about “{before[-1].quote}”")


@cache
def _country_code() -> regex.Pattern[str]:
    return compiled(r"\p{Lu}{2}")


def _said_of_others(context: Context) -> bool:
    """ "Families making $50,000 would pay 7 percent", "the bill would create a $5 billion fund"."""
    row = row_of(context)
    before = row.tokens[: row.figure]
    return any(
        token.letter == "W" and _others().fullmatch(token.word) and (i == 0 or before[i - 1].letter != "O")
        for i, token in enumerate(before)
    )


@cache
def _others() -> regex.Pattern[str]:
    """Those of a land whose money is their own, and texts and plans with figures of their own."""
    return compiled(
        r"famil(?:y|ies)|households?|people|persons?|individuals?|taxpayers?|workers?|employees?|voters?|consumers?|customers?|families|homeowners?"
        r"|patients?|students?|parents?|residents?|women|men|children|compan(?:y|ies)|firms?|banks?|bill|law|legislation|proposal|survey|poll|study"
    )


@cache
def _than() -> regex.Pattern[str]:
    """A comparison, whatever of: "78 percent more pixels"."""
    return compiled(r"\s(?:more|less|fewer|greater|higher|lower|larger|smaller|faster|off)\b")

"""Whose: the name that a measured noun belongs to, as printed where no table knows it: "Apple's revenue", "shares in
BP", "unemployment in Texas".

The slots of a rule know countries and bodies. Companies, states, cities and persons are names of one or more
capitalised words that no list holds; here they are taken where the grammar leaves no other reading: the owner of the
noun, what "of" or "in" joins to it, the subject of its verb.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import regex

from checker.context.draft import Draft
from checker.context.gap import Gap, gap_between
from checker.context.holder import holder
from checker.context.nation import affairs_of
from checker.context.reading import Context
from checker.context.whose_names import Named, is_name, is_person, mentions, names_between
from checker.context.whose_thing import thing_measured
from checker.cues import Hit, compiled
from checker.model import Span

__all__ = ["Owner", "whose"]


Owner = Literal["place", "state", "company", "firm", "buyer", "anyone", "own", "thing", "noun"]
"""Whose a figure may be: a country's or a town's; a government's, which its capital stands for; a company's, too; a
company's alone; a buyer's, never that of what is bought; a person's, too; only what the noun itself is joined to; or
nobody's, but that of the thing that the noun is of, or of the noun itself."""


def whose(draft: Draft, hit: Hit, owner: Owner, *, verb: bool = False) -> Draft:
    """The draft with the subject that the noun at `hit` is joined to; what the rule's slot found is kept where nothing is.

    `verb` where the hit is the verb whose subject is sought ("Boeing lost").
    """
    if owner in ("thing", "noun"):
        return thing_measured(draft, hit, itself=owner == "noun")
    if owner == "state":
        return _governed(whose(draft, hit, "place", verb=verb))
    if draft.subject is not None and (_speaks(draft) or (owner in ("place", "own") and _is_body(draft.context, draft.subject))):
        draft = draft.put("subject", None, f"“{draft.subject}” speaks of the figure, it is not theirs")
    if owner in ("company", "firm", "buyer", "anyone") and _loose(draft):
        draft = _held(draft.put("subject", None, f"nothing ties “{draft.subject}” to the figure"), owner)
    joined = _owner_before(draft.context, hit) or (_joined_behind(draft.context, hit, owner) if owner != "buyer" else None)
    if joined is None and owner == "buyer" and (held := _held(draft, owner)).subject is not None:
        return held
    if owner == "firm" and draft.subject is not None and _is_place(draft.context, draft.subject):
        draft = draft.put("subject", None, f"“{draft.subject}” is no company")
    if joined is None and owner != "own" and (draft.subject is None or owner != "place"):
        joined = _subject(draft.context, hit, owner, verb=verb)
    if joined is None and draft.subject is None and owner in ("company", "firm", "anyone"):
        joined = _of_itself(draft.context, hit)
    if joined is None and draft.subject is None and owner in ("company", "firm", "anyone"):
        return _held(draft, owner)
    if joined is None and draft.subject is None and owner == "place" and (nation := affairs_of(draft.context)):
        return draft.put("subject", nation.entity, nation.why, nation.span)
    if joined is None or joined[0] == draft.subject:
        return draft
    entity, span = joined
    return draft.put("subject", entity, f"“{hit.text}” is said of “{span.of(draft.context.text)}”", span)


def _loose(draft: Draft) -> bool:
    """True where the slot only found a body somewhere in the sentence."""
    why = next((b.why for b in draft.because if b.field == "subject"), "")
    kinds = {
        m.kind
        for m in draft.context.reading.within(draft.context.reading.scan.names, draft.context.sentence)
        if m.entity == draft.subject
    }
    return why.startswith(("subject of the", "the only owner")) and bool(kinds) and kinds <= {"organisation", "group", "name"}


def _governed(draft: Draft) -> Draft:
    """What only governments set is the country's where its capital is named: "Beijing's tariffs" are China's."""
    capital = next(
        (m for m in mentions(draft.context) if m.form == "capital" and m.span.of(draft.context.text) == draft.subject), None
    )
    return draft.put("subject", capital.entity, f"“{draft.subject}” stands for its government", capital.span) if capital else draft


def _held(draft: Draft, owner: Owner) -> Draft:
    """The one whom the grammar of the sentence gives, if it is of the kind that may have such a figure."""
    found = holder(draft.context)
    kinds = draft.context.reading.cast_kinds_of(found.entity) if found else set()
    if found is None or (owner != "anyone" and "person" in kinds) or (owner == "firm" and kinds & {"country", "region", "group"}):
        return draft
    return draft.put("subject", found.entity, found.why, found.span)


def _is_body(context: Context, entity: str) -> bool:
    """True for an organisation or a person: they forecast a country's growth, and have none."""
    kinds = context.reading.kinds_of(entity)
    return bool(kinds) and kinds <= {"organisation", "person"}


def _speaks(draft: Draft) -> bool:
    """True where the subject only says so: "The Washington Post reported that ..."."""
    span = draft.said_at("subject")
    return span is not None and _speech().match(draft.context.text, span.end) is not None


@cache
def _speech() -> regex.Pattern[str]:
    return compiled(
        r"\s(?:(?:\w+ly|also|later|now)\s)?(?:said|says|told|warn\w*|estimat\w+|forecasts?|project(?:s|ed)|(?:reported"
        r"|announced|confirmed|revealed)\s(?:on\s\w+\s)?(?:that|the)\b)"
    )


def _is_place(context: Context, entity: str) -> bool:
    return bool(context.reading.kinds_of(entity) & {"country", "group", "region"})


def _owner_before(context: Context, hit: Hit) -> Named | None:
    """ "Apple's quarterly revenue", "BP shares", "German inflation": a name right before the noun, or one that owns it."""
    start = max(context.sentence.start, hit.span.start - 60)
    for name, owner in reversed(names_between(context, start, hit.span.start)):
        between = context.text[name[1].end + (2 if owner else 0) : hit.span.start]
        if owner and compiled(r"(?:\s[\p{L}\p{N}$£€.-]+){0,4}\s").fullmatch(between) and not _verb().search(between):
            return name
        beside = not owner and between == " " and not hit.text[:1].isupper()
        return name if beside and (is_name(context, name[1]) or _shares(hit)) else None
    return None


def _shares(hit: Hit) -> bool:
    """Shares, stock, a stake: the name beside them is that of a company."""
    return hit.text.lower().startswith(("share", "stock", "stake"))


@cache
def _verb() -> regex.Pattern[str]:
    return compiled(r"\b(?:is|was|are|were|has|have|had|will|would|said|says|to|and|but|with)\b")


@cache
def _joining() -> regex.Pattern[str]:
    return compiled(r"(?:\srates?)?\s(?P<by>of|in|at|for|across)\s(?:the\s|its\s)?(?:[\p{Ll}-]+\s)?$")


def _joined_behind(context: Context, hit: Hit, owner: Owner) -> Named | None:
    """ "shares in BP", "unemployment in Texas", "the population of Uganda". Sales in Germany are not Germany's."""
    end = min(hit.span.end + 60, context.sentence.end)
    for name, _owner in names_between(context, hit.span.end, end):
        joint = _joining().fullmatch(context.text[hit.span.end : name[1].start])
        if not joint or any(t.span.touches(name[1]) for t in context.times):
            return None
        return (
            name
            if owner not in ("company", "firm") or joint["by"] in ("of", "at") or (joint["by"] == "in" and _shares(hit))
            else None
        )
    return None


def _subject(context: Context, hit: Hit, owner: Owner, *, verb: bool) -> Named | None:
    """ "Apple posted revenue of $3bn", "Tesla, the carmaker, lost $3bn": the name nearest before the noun whose verb leads to
    it.
    """
    for name, owns in reversed(names_between(context, context.sentence.start, hit.span.start)):
        if owns or (owner != "anyone" and is_person(context, name)) or any(t.span.touches(name[1]) for t in context.times):
            continue
        if _speech().match(context.text, name[1].end) or (owner != "place" and _is_town(context, name[1])):
            continue
        before = context.text[max(context.sentence.start, name[1].start - 16) : name[1].start]
        if compiled(r"\b(?:in|on|at|of|from|by|for|with|to|near|than|against|over|under|via|per)\s(?:the\s)?$").search(before):
            continue
        gap = gap_between(context, name[1].end, hit.span.start)
        if owner == "place" and compiled(r"\b(?:project|forecast|estimat|expect|predict|warn|see|said|say)").search(
            " ".join(gap.words[:3])
        ):
            return None
        led = not gap.letters or (
            compiled(r"(?:t$|,?R$|[VATD]*[LMV]|,[^,Q]{1,16},[AV]*[LMV]|[A]*W)").match(gap.letters)
            and not compiled(r"[QX.]").search(gap.letters)
        )
        if led and (is_name(context, name[1]) or (_verb_follows(gap) and (verb or gap.letters))):
            return name
    return None


def _is_town(context: Context, span: Span) -> bool:
    """A place that no table knows: "a Nashville, Tenn., bank"; it buys and lends nothing."""
    return any(
        n.kind == "name" and n.placed and n.span.touches(span)
        for n in context.reading.within(context.reading.cast, context.sentence)
    )


def _of_itself(context: Context, hit: Hit) -> Named | None:
    """ "Alstom said on Thursday that it would cut": a firm or an agency that speaks of itself, at the head of the sentence."""
    for name, owns in names_between(context, context.sentence.start, hit.span.start)[:1]:
        at_head = not context.text[context.sentence.start : name[1].start].strip(" “\"'‘")
        if (
            at_head
            and not owns
            and not is_person(context, name)
            and _said_it().fullmatch(context.text, name[1].end, hit.span.start)
        ):
            return name
    return None


@cache
def _said_it() -> regex.Pattern[str]:
    return compiled(
        r"\s(?:also\s)?(?:said|says|announced|confirmed|warned|revealed)(?:\s(?:(?:on|in|late|early|last)\s)?\p{Lu}?\p{Ll}+day)?"
        r"\s(?:that\s)?it\s(?:\p{Ll}+\s){1,4}"
    )


def _verb_follows(gap: Gap) -> bool:
    """ "Walmart posts", "Shell said", "Siemens won": a singular verb, or one of the past, right behind."""
    if gap.letters in ("", "t", ",R", "R"):
        return True
    verb = gap.letters[0] in "VLM" or compiled(r"[\p{Ll}]+(?:s|ed)|sold|bought|won|made|paid|took|told|lost|spent").fullmatch(
        gap.words[0]
    )
    return bool(verb) and gap.words[0] not in ("are", "were", "have")

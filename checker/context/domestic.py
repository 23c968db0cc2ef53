"""Domestic: the state's own affairs in a sentence that names nobody: its army, its budget, the weapons it buys.

"The armed forces count 60,000 soldiers", in an article that tells one country's affairs, are that country's. Where the sentence
names another who may own the figure, or where the article tells the affairs of two, it stays open.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.home import home_country
from checker.context.put_at import reckons
from checker.context.referents import names_in
from checker.context.roles import Role
from checker.context.state_leader import land_of, leader_in
from checker.context.told_of import is_said_by
from checker.cues import compiled
from checker.model import Kind, Modality, Span
from checker.reference import countries, country_led_by

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["as_government", "at_home"]

_AFFAIRS = frozenset(
    (
        "armed_forces",
        "arms_deal_value",
        "budget_deficit",
        "budget_deficit_share",
        "debt_share",
        "defence_budget",
        "defence_spending_share",
        "recruits",
        "unit_count",
    )
)
"""Measures of what a state has, spends or buys for itself."""

_GOALS = frozenset(("base_offer", "defence_spending_threshold"))
"""What a state sets itself or offers another."""

_BOUGHT = frozenset(("arms_deal_value", "unit_count"))
"""What one country buys from another: the seller may stand beside it."""


def at_home(draft: Draft) -> Draft:
    """The draft with the article's own country as its subject, where it has none and its sentence names no other owner."""
    if draft.measure in _GOALS and draft.modality is Modality.PROPOSAL and draft.subject is None:
        asks = leader_in(draft)
        return (
            draft.put("subject", asks[0], f"“{asks[1].span.of(draft.context.text)}” asks for it", asks[1].span) if asks else draft
        )
    if not (draft.measure in _AFFAIRS or _of_the_budget(draft)) or not _open(draft):
        return draft
    if (
        draft.measure == "unit_count"
        and draft.modality is Modality.ACTUAL
        and _there().search(draft.context.sentence.of(draft.context.text))
    ):
        return draft  # whoever keeps them somewhere
    if draft.measure in _BOUGHT and _firm().search(draft.context.sentence.of(draft.context.text)):
        return draft  # a firm buys lorries and aircraft, too
    led = leader_in(draft)
    if led is not None and not _named_besides(draft, led[0]):
        return draft.put("subject", led[0], f"“{led[1].span.of(draft.context.text)}” holds its office", led[1].span)
    land = home_country(draft.context.reading) or _only_buyer(draft)
    if land is None or _another(draft, land):
        return draft
    return draft.put("subject", land, f"the article tells the affairs of {land}, and the sentence names no other")


def _of_the_budget(draft: Draft) -> bool:
    """ "The bill foresees spending of 90 billion", "public debt will exceed 60%": a state's, whichever measure it is."""
    if draft.measure not in _PUBLIC or draft.subject is not None:
        return False
    return _budget().search(draft.context.text, draft.context.sentence.start, draft.context.figure.span.start) is not None


_PUBLIC = frozenset(("public_spending", "revenue", "debt_share"))
"""Measures that states have, and others, too."""


@cache
def _budget() -> regex.Pattern[str]:
    return compiled(
        r"\b[Tt]he\s(?:\p{L}+\s|\d{4}\s){0,2}?(?:budget|bill|draft|spending\splan)(?:\s\p{Ll}+){0,2}?\s(?:foresees|provides|sets|projects|assumes|envisages|includes|puts)\b"
        r"|\b(?:public|government|national|state)\sdebt\b"
    )


def _only_buyer(draft: Draft) -> str | None:
    """The one country whose purchases the article has told so far."""
    if draft.measure not in _BOUGHT:
        return None
    bought = [c.subject for c in draft.earlier if c.measure in _BOUGHT and c.subject]
    land = bought[0] if len(bought) >= ON_PURCHASES and len(set(bought)) == 1 else None
    return land if land is not None and len(land) == len("PL") else None


ON_PURCHASES = 2
"""Purchases of one country from which on an article goes on with what that one buys."""


def as_government(draft: Draft) -> Draft:
    """The draft with the country instead of its capital or its government's leader: "Seoul will pay 1 trillion won", "the Cole
    administration settled for less", where a story on forces speaks of money.
    """
    context = draft.context
    if draft.subject is None or context.figure.kind not in (Kind.MONEY, Kind.PERCENT, Kind.DURATION):
        return draft
    span = draft.said_at("subject")
    led = span is not None and _administration().match(context.text, span.end) and country_led_by(draft.subject)
    if not led and draft.measure in _AFFAIRS | _GOALS:
        led = land_of(context.reading, draft.subject)
    if led:
        return draft.put("subject", led, f"“{draft.subject}” leads its government", span)
    land = _seats().get(draft.subject.lower())
    if land is None or len(context.reading.forces) < ON_FORCES:
        return draft
    return draft.put("subject", land, f"“{draft.subject}” stands for its government", span)


ON_FORCES = 2
"""Mentions of troops from which on a capital acts as its government and is no town."""


@cache
def _administration() -> regex.Pattern[str]:
    return compiled(r"(?:[’']s?)?\s(?:administration|government|cabinet)\b")


@cache
def _seats() -> dict[str, str]:
    return {capital.lower(): c.code for c in countries() for capital in c.capitals}


def _open(draft: Draft) -> bool:
    """Nobody is given, or only somebody who cannot have it: a person, or a name that no table knows, such as that of a tank."""
    if draft.subject is None:
        return True
    if _of_the_state().search(draft.subject) and len(draft.subject) > len("PL"):
        return True
    kinds = draft.context.reading.kinds_of(draft.subject)
    return "," not in draft.subject and (not kinds or kinds <= {"person"}) and len(draft.subject) != len("PL")


@cache
def _there() -> regex.Pattern[str]:
    return compiled(r"\b(?:station|deploy|exercis|drill|manoeuvr|multinational|battle\s?groups?)\w*")


@cache
def _firm() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:company|companies|firms?|airlines?|carriers?|car\s?makers?|banks?|operators?|hauliers?|museum|police|club|farmers?)\b"
    )


def _another(draft: Draft, land: str) -> bool:
    """True where the sentence names another who may own the figure."""
    context = draft.context
    if draft.measure in _BOUGHT:
        return any(
            a.entity not in (None, land)
            and a.role in (Role.SUBJECT, Role.OWNER)
            and a.kind in ("country", "group")
            and not a.stands_for
            and not _sells().match(context.text, a.span.end)
            and not _sold_by().search(context.text, max(a.span.start - len(" from the "), context.sentence.start), a.span.start)
            for a in context.actors
        )
    before = Span(context.sentence.start, context.figure.span.start)
    return any(
        n.entity != land
        and n.kind in ("country", "region", "group", "organisation")
        and not (n.kind == "organisation" and (_of_the_state().search(n.entity) or _member().match(context.text, n.span.end)))
        and not is_said_by(context.text, n)
        and not reckons(context, n.span.end)
        and not _in_a_war(context.text, n.span)
        and country_led_by(n.entity) != land
        for n in names_in(context, before.start, before.end)
    )


def _in_a_war(text: str, name: Span) -> bool:
    """ "Since the war in Ukraine", "Russia's invasion": a land that a war is told by has no part in another's budget."""
    return (
        _war_in().search(text, max(name.start - len("invasion of neighbouring "), 0), name.start) is not None
        or _its_war().match(text, name.end) is not None
    )


@cache
def _war_in() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:war|invasion|conflict|fighting|aggression|attack|offensive)\s(?:in|of|on|against|with)\s(?:the\s|neighbou?ring\s)?$"
    )


@cache
def _its_war() -> regex.Pattern[str]:
    return compiled(
        r"(?:[’']s)?\s(?:(?:full-scale|ongoing|military|unprovoked|illegal)\s){0,2}(?:invasion|aggression|war|attack|offensive|threat)\b"
    )


def _named_besides(draft: Draft, land: str) -> bool:
    """True where the sentence names another country at all, or the article tells another's affairs."""
    context = draft.context
    names = names_in(context, context.sentence.start, context.sentence.end)
    home = home_country(context.reading)
    return any(n.entity != land and n.kind in ("country", "group") for n in names) or home not in (None, land)


@cache
def _member() -> regex.Pattern[str]:
    """ "The Alliance MP Ann Roe noted": a party, one of whose members says so."""
    return compiled(
        r"(?:[’']s)?\s(?:MPs?|deput(?:y|ies)|lawmakers?|senators?|leader|chairman|chairwoman|spokes\p{L}+|politicians?)\s(?:\p{Lu}[\p{L}.-]+\s){0,4}\p{Ll}+\b"
    )


@cache
def _of_the_state() -> regex.Pattern[str]:
    """A body that every state has, and that names no state."""
    return compiled(
        r"^(?!.*(?:Europe|Atlantic|NATO|United\sNations)).{0,20}?\b(?:State|National|Supreme|Ministry|Parliament|Cabinet|Armed\sForces|Army|Border\sGuard|Senate|Council\sof\sMinisters|General\sStaff|Defen[cs]e)\b"
    )


@cache
def _sold_by() -> regex.Pattern[str]:
    """ "From South Korea's biggest maker of tanks"."""
    return compiled(r"\b(?:from|with|by)\s(?:the\s)?$")


@cache
def _sells() -> regex.Pattern[str]:
    """ "The US State Department had cleared the sale"."""
    return compiled(
        r"(?:[’']s)?\s(?:\p{Lu}\p{L}+\s){0,2}(?:had\s|has\s)?(?:clear|approv|authori[sz]|agreed\sto\ssell|sold|will\ssell)\p{Ll}*\b"
    )

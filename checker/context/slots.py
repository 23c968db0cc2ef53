"""Slots: whose figure it is, and where. Each role is a list of places to look, tried in order; the first that answers is taken.

Every answer carries the words that gave it and the reason in plain words. Where the text leaves two choices the slot stays empty.
"""

from __future__ import annotations

from checker.context.arms_sale import sold_to
from checker.context.asked import asked_owner, asked_where, asked_whose
from checker.context.bought_listed import listed_buyer
from checker.context.doer import doer
from checker.context.headed import headed, headed_owner, in_its_line, opened_by_land
from checker.context.holder import holder
from checker.context.officials import of_its_ministry, of_their_leader, whose_officials
from checker.context.printed import Filled, framed, fronted, located_by_name
from checker.context.purchase import of_the_partners, ordering, requesting, signed_by, who_ordered
from checker.context.put_at import put_at
from checker.context.reading import Context
from checker.context.respectively import in_turn
from checker.context.slot_behind import right_behind, spending_called
from checker.context.slot_force import cutting, fielding, force_s, keeping, their_army_keeps
from checker.context.slot_list import listed_place
from checker.context.slot_names import Strategy
from checker.context.slot_nation import called_so, sent_from
from checker.context.slot_owner import (
    beside_name,
    fielded,
    gapped,
    government_in,
    head_before,
    in_phrase,
    national_subject,
    of_the_headline,
    owner_of_figure,
    owner_to_the_left,
    subject_of_clause,
    subject_to_the_left,
    where_they,
    with_head,
    with_head_in_clause,
)
from checker.context.slot_party import aggressor, agreed_by, programme, victim
from checker.context.slot_place import (
    at_border,
    fronting,
    host,
    hosting,
    in_lands_listed,
    institution,
    located,
    located_elsewhere,
    part_of_place,
    that_in,
    where_the_force_is,
    where_they_are,
)
from checker.context.slot_site import at_its_site
from checker.context.slot_speaker import of_the_speaker
from checker.context.slot_spender import of_the_world, spent_by
from checker.context.slot_there import latter, there
from checker.context.that_place import that_place
from checker.context.units_posted import each_sends

__all__ = ["Filled", "fill"]


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
        if found is not None and role == "location" and found.span.of(context.text).lower() == "the country":
            found = headed(context, heads) or found  # in a section on one country that is the one
        if found is not None and found.entity == other_than and strategy is not at_border:  # its own border is in its land
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
    others = actor.others()
    return Filled(others[0], found.span, f"“{found.span.of(context.text)}” stands for {others[0]}") if others else None


_ROLES: dict[str, tuple[Strategy, ...]] = {
    "nationality": (
        in_phrase,
        each_sends,
        called_so,
        sent_from,
        fielding,
        cutting,
        their_army_keeps,
        keeping,
        with_head,
        force_s,
        fielded,
        asked_whose,
        of_its_ministry,
        head_before,
        of_the_headline,
        of_their_leader,
        whose_officials,
    ),
    "location": (
        listed_place,
        in_lands_listed,
        in_turn,
        latter,
        part_of_place,
        that_place,
        there,
        that_in,
        where_they_are,
        fronting,
        hosting,
        in_its_line,
        located,
        where_the_force_is,
        fronted,
        located_elsewhere,
        host,
        at_its_site,
        located_by_name,
        institution,
        at_border,
        asked_where,
        framed,
        headed,
    ),
    "owner": (
        in_turn,
        put_at,
        gapped,
        owner_of_figure,
        beside_name,
        right_behind,
        where_they,
        government_in,
        spent_by,
        of_the_world,
        spending_called,
        with_head_in_clause,
        subject_of_clause,
        national_subject,
        with_head,
        subject_to_the_left,
        owner_to_the_left,
        opened_by_land,
        asked_owner,
        headed_owner,
        listed_buyer,
        of_the_speaker,
    ),
    "buyer": (
        sold_to,
        programme,
        requesting,
        ordering,
        who_ordered,
        of_the_partners,
        signed_by,
        subject_of_clause,
        owner_of_figure,
        subject_to_the_left,
        whose_officials,
        listed_buyer,
    ),
    "party": (doer, owner_of_figure, subject_of_clause, subject_to_the_left),
    "counterpart": (agreed_by,),
    "aggressor": (aggressor,),
    "victim": (victim,),
}

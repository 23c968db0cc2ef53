"""Settling: what more than a figure's own clause says of it, one question after the other.

A draft holds what the rule and the sentence give. Each step here asks one more thing of the article (whose soldiers is this text
about? is this sum a part of the one before?) and leaves the draft as it is where that does not apply, which each looks at first.
The order counts: a step may build on what the ones before it found, and none looks again.
"""

from __future__ import annotations

from collections.abc import Callable

from checker.context import Context, Draft, dated, lend_noun, money_per_time, understood
from checker.context.acting_there import acts_there, present_at_the_event
from checker.context.army_news import of_its_army
from checker.context.bought_listed import told_by_its_item
from checker.context.cost_borne import as_borne
from checker.context.domestic import as_government, at_home
from checker.context.draft_budget import of_the_draft_budget
from checker.context.exercise_held import in_the_exercise
from checker.context.firms import as_the_firm
from checker.context.fiscal_years import in_its_fiscal_year
from checker.context.force_meant import as_the_force
from checker.context.itemised import itemised, told_by_its_list
from checker.context.mission import in_mission
from checker.context.national import of_the_nation
from checker.context.nationals import as_soldiers
from checker.context.on_its_border import on_its_border
from checker.context.own_money import in_its_own_money
from checker.context.part_of import as_part
from checker.context.passage_place import with_passage_place
from checker.context.polled import of_the_polled
from checker.context.posted import where_posted
from checker.context.quarters import in_its_land
from checker.context.recipient import for_its_recipient
from checker.context.respectively import by_turn
from checker.context.result_period import in_the_period
from checker.context.same_sum import of_the_sum_before
from checker.context.scene import at_the_scene, in_the_story
from checker.context.shares import as_share
from checker.context.state_bodies import of_its_body
from checker.context.told_again import told_again
from checker.context.upkeep import paid_by_the_host
from checker.context.war_place import where_the_war_is
from checker.rule import Rule

__all__ = ["settled", "understood_as"]

_COUNTED: tuple[Callable[[Context], Context], ...] = (itemised, lend_noun, understood, dated, as_share, as_soldiers)
"""What the figure counts, before any rule is asked."""

_OF_LANDS: tuple[Callable[[Draft], Draft], ...] = (
    at_the_scene,
    in_its_land,
    as_the_force,
    where_posted,
    on_its_border,
    in_mission,
)
"""Where those are whom a rule counts by lands: soldiers and refugees."""

_OF_ANYBODY: tuple[Callable[[Draft], Draft], ...] = (in_the_story, as_the_force)
"""Where those are whom only the general rule counts."""

_OF_ALL: tuple[Callable[[Draft], Draft], ...] = (
    told_again,
    told_by_its_list,
    told_by_its_item,
    as_the_firm,
    in_the_period,
    as_part,
    money_per_time,
    as_government,
    paid_by_the_host,
    at_home,
    of_the_sum_before,
    as_borne,
    for_its_recipient,
    of_the_polled,
    of_its_body,
    of_the_nation,
    in_its_own_money,
    of_the_draft_budget,
    in_the_exercise,
    of_its_army,
    where_the_war_is,
    by_turn,
    in_its_fiscal_year,
)
"""Whose it is, and when, whatever was counted."""


def understood_as(context: Context) -> Context:
    """The figure with what it counts, where its own words leave that to those before it."""
    for step in _COUNTED:
        context = step(context)
    return context


def settled(draft: Draft, rule: Rule) -> Draft:
    """The draft of `rule` with what the rest of the article says of it."""
    general = "*" in rule.units
    if rule.place is not None:
        draft = present_at_the_event(draft) if general else draft
        draft = with_passage_place(draft, concrete=not general or acts_there(draft.context))
        for step in _OF_LANDS if rule.place.land else _OF_ANYBODY if general else ():
            draft = step(draft)
    for step in _OF_ALL:
        draft = step(draft)
    return draft

"""All that a rule module imports.

A rule module makes one value, `rule`, and its docstring says what the rule measures:

    \"\"\"Troop levels: how many soldiers of one country are stationed in another.\"\"\"

    from checker.api import Rule, country, expect, nothing

    rule = Rule(id="MIL001", name="troop-levels", measure="troops_stationed", counts=("troops", "soldiers"), ...)
"""

from checker.context import Draft, Fate, disease_of, in_event, people_who, so_far, things_that, toll, undergone, where_counted
from checker.context.aged import age_of
from checker.context.alliance import allied
from checker.context.arms_counted import FRAMEWORK, ORDERED, arms_counted
from checker.context.arms_sale import CLEARED_SALE, notified
from checker.context.asked_of_allies import PRESCRIBED, asked_of_allies, bound_together
from checker.context.asof import stands_since_told
from checker.context.budgeted import as_budgeted, held_against
from checker.context.chambers import in_chamber, voted
from checker.context.change_verbs import CHANGE, MOVE
from checker.context.economy import of_the_economy
from checker.context.exercise import exercise_of
from checker.context.force import in_incident
from checker.context.given import aid_of_sentence, between_the_two, given_before, handed_straight, worth_of_aid
from checker.context.happened import happened
from checker.context.holder import apposed, held
from checker.context.in_both import told_in_both
from checker.context.kind_counted import of_its_kind
from checker.context.lying import lies_there
from checker.context.measured import converted, measured
from checker.context.more_than_before import more_than_before, put_at_by_others
from checker.context.movers import coming, leaving
from checker.context.nation import affairs_of, institutions_of
from checker.context.nobody import nobody
from checker.context.persons import bare_unit
from checker.context.pollster import asked_by, of_the_asked
from checker.context.purchase import REQUESTED, bought_before, of_a_purchase, when_signed
from checker.context.quake import at_the_quake
from checker.context.ranked_among import ranked_among
from checker.context.reckoned import reckoned_by_alliance
from checker.context.recorded import where_recorded
from checker.context.roles import Actor
from checker.context.shared_out import as_shared_out
from checker.context.sold_by import sold_by
from checker.context.storm import of_the_storm
from checker.context.theirs import theirs
from checker.context.thing_place import thing_and_place
from checker.context.troop_move import Way, troop_move
from checker.context.troops_there import troops_there
from checker.context.war_losses import Befell, befell, in_the_war, loser
from checker.context.whose import whose
from checker.context.whose_thing import of_thing
from checker.cues import AHEAD, NUMERAL, Hit, pattern, words
from checker.model import AsOf, Aspect, Claim, Interval, Kind, Modality, Qualifier
from checker.reference import country_named, lands_of, missions
from checker.reference import display_name as name_of
from checker.rule import Rule, Words, country, expect, nothing

__all__ = [
    "AHEAD",
    "CHANGE",
    "CLEARED_SALE",
    "FRAMEWORK",
    "MOVE",
    "NUMERAL",
    "ORDERED",
    "PRESCRIBED",
    "REQUESTED",
    "Actor",
    "AsOf",
    "Aspect",
    "Befell",
    "Claim",
    "Draft",
    "Fate",
    "Hit",
    "Interval",
    "Kind",
    "Modality",
    "Qualifier",
    "Rule",
    "Way",
    "Words",
    "affairs_of",
    "age_of",
    "aid_of_sentence",
    "allied",
    "apposed",
    "arms_counted",
    "as_budgeted",
    "as_shared_out",
    "asked_by",
    "asked_of_allies",
    "at_the_quake",
    "bare_unit",
    "befell",
    "between_the_two",
    "bought_before",
    "bound_together",
    "coming",
    "converted",
    "country",
    "country_named",
    "disease_of",
    "exercise_of",
    "expect",
    "given_before",
    "handed_straight",
    "happened",
    "held",
    "held_against",
    "in_chamber",
    "in_event",
    "in_incident",
    "in_the_war",
    "institutions_of",
    "lands_of",
    "leaving",
    "lies_there",
    "loser",
    "measured",
    "missions",
    "more_than_before",
    "name_of",
    "nobody",
    "nothing",
    "notified",
    "of_a_purchase",
    "of_its_kind",
    "of_the_asked",
    "of_the_economy",
    "of_the_storm",
    "of_thing",
    "pattern",
    "people_who",
    "put_at_by_others",
    "ranked_among",
    "reckoned_by_alliance",
    "so_far",
    "sold_by",
    "stands_since_told",
    "theirs",
    "thing_and_place",
    "things_that",
    "told_in_both",
    "toll",
    "troop_move",
    "troops_there",
    "undergone",
    "voted",
    "when_signed",
    "where_counted",
    "where_recorded",
    "whose",
    "words",
    "worth_of_aid",
]

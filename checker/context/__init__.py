"""What stands around a figure: its clause, the names with their roles, the mood, the time, the source."""

from checker.context.asof import as_of
from checker.context.aspects import aspect
from checker.context.attribution import attribution
from checker.context.calendar_year import dated
from checker.context.disease import Disease, disease_of, so_far
from checker.context.draft import Draft
from checker.context.ellipsis import understood
from checker.context.event import event_of, in_event
from checker.context.fate import undergone
from checker.context.fate_grammar import Fate
from checker.context.leading import attached, bound, led_by
from checker.context.lend import lend_noun
from checker.context.mood import modality
from checker.context.per_time import money_per_time
from checker.context.reading import Context, Reading
from checker.context.roles import Actor, Role
from checker.context.slots import Filled, fill
from checker.context.standing import standing
from checker.context.toll import people_who, things_that, toll
from checker.context.topic import topic
from checker.context.where_counted import where_counted

__all__ = [
    "Actor",
    "Context",
    "Disease",
    "Draft",
    "Fate",
    "Filled",
    "Reading",
    "Role",
    "as_of",
    "aspect",
    "attached",
    "attribution",
    "bound",
    "dated",
    "disease_of",
    "event_of",
    "fill",
    "in_event",
    "led_by",
    "lend_noun",
    "modality",
    "money_per_time",
    "people_who",
    "so_far",
    "standing",
    "things_that",
    "toll",
    "topic",
    "undergone",
    "understood",
    "where_counted",
]

"""What stands around a figure: its clause, the names with their roles, the mood, the time, the source."""

from checker.context.asof import as_of
from checker.context.attribution import attribution
from checker.context.draft import Draft
from checker.context.lend import lend_noun
from checker.context.mood import aspect, attached, bound, led_by, modality
from checker.context.reading import Context, Reading
from checker.context.roles import Actor, Role
from checker.context.slots import Filled, fill
from checker.context.standing import standing
from checker.context.topic import topic

__all__ = [
    "Actor",
    "Context",
    "Draft",
    "Filled",
    "Reading",
    "Role",
    "as_of",
    "aspect",
    "attached",
    "attribution",
    "bound",
    "fill",
    "led_by",
    "lend_noun",
    "modality",
    "standing",
    "topic",
]

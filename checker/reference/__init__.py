"""The reference pack: countries, office holders, renamings and dated events, with sources. Loaded when first asked for."""

from checker.reference.display import country_called, country_led_by, country_named, display_name
from checker.reference.known_as import called_otherwise, country_of_body, one_leader
from checker.reference.nesting import EACH, elements, is_town, lands_of, members_of, whole_and_part, widened
from checker.reference.reading import Tables
from checker.reference.rows import Beginning, Country, DatedEvent, Group, OfficeHolder, Renaming
from checker.reference.tables import (
    beginnings,
    countries,
    dated_events,
    groups,
    memberships,
    missions,
    office_holders,
    places,
    renamings,
)

__all__ = [
    "EACH",
    "Beginning",
    "Country",
    "DatedEvent",
    "Group",
    "OfficeHolder",
    "Renaming",
    "Tables",
    "beginnings",
    "called_otherwise",
    "countries",
    "country_called",
    "country_led_by",
    "country_named",
    "country_of_body",
    "dated_events",
    "display_name",
    "elements",
    "groups",
    "is_town",
    "lands_of",
    "members_of",
    "memberships",
    "missions",
    "office_holders",
    "one_leader",
    "places",
    "renamings",
    "whole_and_part",
    "widened",
]

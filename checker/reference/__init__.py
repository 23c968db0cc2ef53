"""The reference pack: countries, office holders, renamings and dated events, with sources. Loaded when first asked for."""

from checker.reference.display import country_called, country_led_by, country_named, display_name
from checker.reference.known_as import called_otherwise, country_of_body, one_leader
from checker.reference.nesting import EACH, elements, is_town, lands_of, members_of, whole_and_part, widened
from checker.reference.rows import Country, DatedEvent, Group, Institutions, Membership, OfficeHolder, OtherNames, Place, Renaming
from checker.reference.tables import (
    Tables,
    countries,
    dated_events,
    groups,
    institutions,
    memberships,
    office_holders,
    other_names,
    places,
    renamings,
)

__all__ = [
    "EACH",
    "Country",
    "DatedEvent",
    "Group",
    "Institutions",
    "Membership",
    "OfficeHolder",
    "OtherNames",
    "Place",
    "Renaming",
    "Tables",
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
    "institutions",
    "is_town",
    "lands_of",
    "members_of",
    "memberships",
    "office_holders",
    "one_leader",
    "other_names",
    "places",
    "renamings",
    "whole_and_part",
    "widened",
]

"""The reference pack: countries, office holders, renamings and dated events, with sources. Loaded when first asked for."""

from checker.reference.display import country_called, country_led_by, display_name
from checker.reference.rows import Country, DatedEvent, Group, OfficeHolder, Renaming
from checker.reference.tables import Tables, countries, dated_events, groups, office_holders, renamings

__all__ = [
    "Country",
    "DatedEvent",
    "Group",
    "OfficeHolder",
    "Renaming",
    "Tables",
    "countries",
    "country_called",
    "country_led_by",
    "dated_events",
    "display_name",
    "groups",
    "office_holders",
    "renamings",
]

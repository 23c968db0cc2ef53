"""Persons: whether a counted noun means people, and under which name a claim counts them.

Who can be killed, arrested or hired is an open class ("skateboarders", "Zimbabweans", "ticket holders"), so form decides where
the list ends:
the endings that make nouns of persons, and names of peoples. Soldiers are counted by rules of their own.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.model import Figure
from checker.patterns import pattern_of

__all__ = ["PERSON", "bare_unit", "counts_people", "names_a_person", "of_one_kind", "person_unit"]

PERSON = "person"
"""The unit of people of any kind."""

_ANYBODY = frozenset(
    "person people other victim individual dead wounded injured hurt missing homeless soul life death "
    "fatality injury arrest killed".split()
)
"""Heads that say no more than that they are people: one unit, `person`."""

_COUNTED_DEAD = frozenset("death body fatality casualty life injury victim arrest".split())
"""Heads that count what befell people: as many people as there are of these."""

_STATES = frozenset(
    "dead wounded injured hurt missing killed slain unharmed alive homeless displaced stranded trapped "
    "arrested detained hospitalized hospitalised evacuated "
    "infected more other further new additional".split()
)
"""Words inside a noun phrase that tell of the state, not the kind: "one person dead", "two injured victims", "three others"."""

_PEOPLE = frozenset(
    "man woman child boy girl baby infant toddler kid teen youth adult male female guy student pupil parent "
    "mother father son daughter brother sister husband wife "
    "spouse grandmother grandfather uncle aunt cousin relative sibling twin couple family neighbor neighbour "
    "friend colleague guest patron bystander survivor inhabitant occupant assistant combatant accountant "
    "defendant infant applicant pedestrian "
    "civilian resident citizen villager local tourist migrant refugee asylum-seeker immigrant evacuee "
    "expatriate national foreigner "
    "officer police policeman policewoman deputy guard agent official cop firefighter fireman medic "
    "paramedic doctor nurse patient staff staffer employee worker "
    "crew crewman sailor pilot passenger driver cyclist motorcyclist fisherman miner farmer guerrilla rebel "
    "militant insurgent terrorist extremist jihadist hostage "
    "captive prisoner inmate detainee suspect gunman attacker assailant bomber hijacker protester protestor "
    "demonstrator activist marcher fan spectator "
    "worshipper worshiper pilgrim priest monk nun imam cleric journalist reporter photographer contractor "
    "diplomat ambassador minister lawmaker "
    "politician candidate voter judge lawyer prosecutor teacher coach athlete player skier climber hiker "
    "swimmer surfer camper skateboarder tenant "
    "member recruit volunteer apprentice intern job-seeker customer client shopper visitor attendee "
    "participant delegate supporter opponent critic "
    "companion associate accomplice servant clerk cashier waitress waiter actor actress artist musician "
    "scientist engineer technician orphan widow widower elder "
    "senior pensioner veteran newborn fetus Jew Muslim Christian Hindu Sikh Sunni Shiite Shi'ite Kurd Serb "
    "Croat Turk Arab Pole Swede Dane Finn Scot "
    "Briton Frenchman Englishman Irishman Dutchman Spaniard Filipino Thai Uzbek Tajik Kazakh Uighur Uyghur "
    "Hutu Tutsi nonunion miner freelancer head nationals".split()
)

_NOT_PEOPLE = frozenset(
    "computer tower container trailer river order letter paper number power quarter shelter center centre "
    "helicopter launcher tanker fighter carrier cruiser "
    "destroyer freighter ferry steamer trawler cutter liner bomber charter matter corner chapter layer meter "
    "metre kilometer kilometre liter litre hectare acre dollar "
    "factor sector motor tractor reactor doctorate error mirror door floor harbor harbour color colour "
    "counter poster computer printer server router drawer "
    "finger shoulder cancer fever ulcer tumor disaster murder disorder encounter border ladder hammer winter "
    "summer september october november december "
    "event accident incident percent cent moment document apartment department agent settlement element "
    "instrument monument plant restaurant tent patent "
    "list artist's fist tourist's hour year offer answer career beer engineer's deer steer manner dinner "
    "banner scanner bumper paper wrapper sticker speaker "
    "transformer burner boiler cooler heater timer filter shutter gutter chamber timber lumber member-state "
    "boulder folder holder-share newspaper skyscraper "
    "bulldozer truckload trader-ship charger elevator generator calculator monitor indicator vector corridor "
    "mayor-ship flower shower cover driver-license weather "
    "feather leather brother-in-arms semester trimester canister cluster register filter theater theatre "
    "character chapter encounter cover recover".split()
)
"""Nouns with an ending of persons that are none."""

_SOLDIERS = frozenset(
    "soldier troop serviceman servicewoman servicemember marine paratrooper airman reservist conscript "
    "commando infantryman legionnaire".split()
)


def counts_people(figure: Figure) -> bool:
    """True for a count of persons who are no soldiers, or for a bare number, which may be one ("killed five")."""
    unit = figure.unit
    if unit is None:
        return True
    words = unit.split()
    head = _head(words)
    if (
        head.lower() in _SOLDIERS
        or words[-2:-1] == ["service"]
        or any(w.lower() in ("army", "military", "troops", "infantry") for w in words)
    ):
        return False
    return names_a_person(head)


def person_unit(figure: Figure) -> str:
    """The unit of a claim that counts persons: `person` where the noun says no more, else the noun with its modifiers ("police
    officer").
    """
    if figure.unit is None:
        return "person"
    words = _without_states(figure.unit.split())
    if not words or (words[-1].lower() in _ANYBODY and len(words) == 1) or words[-1].lower() in _COUNTED_DEAD:
        return "person"
    return " ".join("person" if w.lower() == "people" else w for w in words)


def bare_unit(unit: str) -> str:
    """What a plain count counts: the head of its noun; soldiers as those, whatever they are called besides."""
    head = unit.rsplit(" ", 1)[-1]
    if head.lower() in _SOLDIERS or head.lower() in ("peacekeeper", "guardsman"):
        return "soldier"
    return PERSON if head == "other" else head


def of_one_kind(unit: str, other: str) -> bool | None:
    """Whether two units count the same kind of people: "teenager" and "kid"; None where one is no unit of people."""
    if unit == other:
        return True
    heads = [_head(u.split()).lower() for u in (unit, other)]
    if "other" in heads or not all(names_a_person(h) for h in (_head(unit.split()), _head(other.split()))):
        return None
    return heads[0] == heads[1] or any(set(heads) <= kinds for kinds in _ONE_KIND)


_ONE_KIND = (
    frozenset("child kid teen teenager youth minor juvenile student pupil schoolchild".split()),
    frozenset("relative family-member member sibling".split()),
    frozenset("police officer policeman cop deputy".split()),
    frozenset("protester protestor demonstrator marcher activist".split()),
    frozenset("worker employee staffer miner crewman".split()),
)
"""Words that news uses for one kind of people, in one event."""


def _head(words: list[str]) -> str:
    """The last word that is no word of state: "person dead" counts persons; "dead" alone counts the dead."""
    return next(reversed(_without_states(words)), words[-1])


def _without_states(words: list[str]) -> list[str]:
    """Without words of state and their adverbs: none of "seriously injured"."""
    states = [w.lower() in _STATES for w in words]
    return [
        w
        for w, state, next_one in zip(words, states, [*states[1:], False], strict=True)
        if not state and not (next_one and w.endswith("ly"))
    ]


def names_a_person(head: str) -> bool:
    """True for a noun in the singular that is one of people: "voter", "taxpayer", "skateboarder"."""
    low = head.lower()
    last = low.rsplit("-", 1)[-1]
    if low in _ANYBODY or low in _PEOPLE or head in _PEOPLE or last in _PEOPLE or last in _ANYBODY:
        return True
    if head[0].isupper():
        return _people_name().search(low) is not None
    return low not in _NOT_PEOPLE and _person_ending().search(low) is not None


@cache
def _person_ending() -> regex.Pattern[str]:
    """Endings that make a noun of a person who does something: "skateboarder", "inspector", "artist", "refugee", "ticket holder",
    "year-old".
    """
    return pattern_of(
        r"(?:\p{L}{3}er|\p{L}{3}or|\p{L}{2}ist|\p{L}{2}ian|\p{L}{2}ee|\p{L}{2}eer|man|woman|girl|boy|child|people"
        r"|mate|goer|holder|year-old|-old)$",
        regex.VERSION1 | regex.REVERSE,
    )


@cache
def _people_name() -> regex.Pattern[str]:
    """Endings of names of peoples: "Palestinian", "Zimbabwean", "Iraqi", "Israelite", "Burundese", "New Yorker"."""
    return pattern_of(r"(?:an|ian|ean|i|ese|ish|ite|er|man|woman)$", regex.VERSION1)

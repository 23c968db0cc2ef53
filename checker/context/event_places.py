"""Places of events: the towns and countries that a text names with "in" and the like, and where those who report are at home."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.reading import Reading, once_a_stretch
from checker.cues import PATTERN_SECONDS, compiled
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of
from checker.reference import is_town

__all__ = [
    "HEAD",
    "TOP",
    "home_of",
    "homes_of",
    "hometown_of",
    "named_as_house",
    "names_no_town",
    "places_in",
    "told_there",
    "town_of",
]


HEAD = 1500
"""Characters in which the dateline stands: behind a headline, a caption, an update."""

TOP = 8000
"""Characters at the top of an article in which it says where it was."""


@once_a_stretch
def places_in(reading: Reading, span: Span) -> tuple[tuple[str, bool], ...]:
    """The places that a stretch names with "in" and the like, as (name, is it a country), in order; a country by its code."""
    out: list[tuple[str, bool]] = []
    for match in _before_kind().finditer(reading.text, span.start, span.end):
        name = match["place"]
        if _no_town().search(name):  # "injured in Monday's fire"
            continue
        known = next(
            (m for m in reading.within(reading.scan.names, Span(*match.span("place"))) if m.kind in ("country", "region")), None
        )
        if known is not None and known.span.of(reading.text) == name and known.form in ("name", "adjective"):
            out.append((known.entity, known.kind == "country"))
        elif (known is None or known.form == "capital") and f" in {name}" in reading.text[:TOP]:
            out.append((name, False))  # "the Munich attack", where the text also says "in Munich"
    for match in _house_of().finditer(reading.text, span.start, span.end):
        name = match["place"]
        head = reading.text[:TOP]
        if not _no_town().search(name) and (
            match["county"] or is_town(name) or f" in {name}" in head or f"{name} police" in head.replace("Police", "police")
        ):
            out.append((name + (match["county"] or ""), False))
    for match in _in_place().finditer(reading.text, span.start, span.end, timeout=PATTERN_SECONDS):
        name = _trailing().sub("", match["place"])
        if not name or _no_town().search(name) or _house().match(reading.text, match.end("place")) or name.endswith(("’", "'")):
            continue
        at = Span(*match.span("place"))
        known = next(
            (
                m
                for m in reading.within(reading.scan.names, Span(at.start, min(at.end + 1, len(reading.text))))
                if m.span.touches(at)
            ),
            None,
        )
        if names_no_town(reading.text, at) or told_there(reading.text, match.start()):
            continue
        if compiled(r"\s\d").match(reading.text[at.end : at.end + 2]) or (
            known is not None and compiled(r"\s\d").match(reading.text[known.span.end : known.span.end + 2])
        ):
            continue  # "U.S. 1" is a road
        if known is not None and (
            (known.kind == "country" and known.form in ("adjective", "demonym"))
            or known.kind in ("organisation", "group")
            or (known.kind == "person" and known.span.of(reading.text) != name)
        ):
            continue
        if known is not None and known.kind in ("country", "region") and known.form == "name":
            out.append((known.entity, known.kind == "country"))
        else:
            out.append((_title_case(name), False))
    return tuple(out)


def town_of(name: str) -> str:
    """A place's name without what hangs on to it: "Kent County Saturday" is Kent County."""
    return _trailing().sub("", name)


def named_as_house(name: str) -> bool:
    """True for "Ice Bar", "Elm Street", "Monday"."""
    return _no_town().search(name) is not None


def names_no_town(text: str, span: Span) -> bool:
    """True for a name of a house, a street, a day: "Evolution Nightclub", "Los Altos Skate [Park]"."""
    name = text[span.start : span.end]
    in_a_block = _block().search(text, max(span.start - 60, 0), span.start) is not None
    return in_a_block or _no_town().search(_trailing().sub("", name)) is not None or _house().match(text, span.end) is not None


@cache
def _block() -> regex.Pattern[str]:
    """ "In the 7800 block of Elm near [Fern]": a corner."""
    return pattern_of(r"\b(?:block\sof|corner\sof|intersection\sof)\s[^.;]{0,45}\s(?:near|at|and)\s$", regex.VERSION1)


@cache
def _house() -> regex.Pattern[str]:
    """A name goes on as that of a house or a street: "Ice Bar", "Sandy Hook Elementary"."""
    return pattern_of(
        r"\s(?:Park|Bar|Grill|Elementary|High|Middle|School|Church|Club|Nightclub|Street|St\.|Avenue|Ave|Drive|Road|Lane|Boulevard|Highway"
        r"|Hospital|Cent(?:er|re)|Hotel|Mall|Apartments?|Jail|Prison|Correctional|Courthouse|University|College|Academy|Shooting"
        r"|apartments?|housing|shopping|complex|subdivision|mobile\shome|strip\sclub|nightclub)\b",
        regex.VERSION1,
    )


@cache
def _house_of() -> Expression:
    """ "At a Dover bar", "inside a Kent County home": a house by its town, which the text names elsewhere, too."""
    return expression(
        r"\b(?:[Aa]n?|[Tt]heir|[Hh]is|[Hh]er)\s(?:(?:north|south|east|west|down)\p{Ll}*\s)?(?P<place>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}?)(?P<county>\s(?:County|Township|Parish))?"
        r"(?:,\s\p{Lu}\p{L}{1,4}\.?)?\s(?:\p{Ll}+\s)?"
        r"(?:home|house|apartment|bar|club|nightclub|restaurant|school|church|mosque|temple|synagogue|mall|store|park|hotel|motel|factory"
        r"|neighbou?rhood|street|market|concert|festival|casino|stadium|theat(?:er|re)|cinema|airport|station|office|warehouse|suburb)\b"
    )


@cache
def _before_kind() -> Expression:
    """ "the Myanmar earthquake", "Nepal's deadliest quake", "the Kabul bombing": a land right before the word for what happened
    there.
    """
    return expression(
        r"(?<!\p{L})(?!(?:The|An?|In|On|After|Before|That|This|Last|Since|When|Police|Deadly"
        r"|Fatal)\b)(?P<place>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})(?:[’']s)?\s(?:\p{Ll}+\s)?(?:earthquake|quake"
        r"|tsunami|floods?|flooding|wildfires?|landslides?|storms?|eruption|outbreak"
        r"|attacks?|bombings?|blasts?|explosion|shootings?|stabbings?|massacre|plane\scrash|train\scrash|crash|fire|stampede"
        r"|pile-?up|collision|derailment|blaze|avalanche|mudslide|capsizing|sinking)\b"
    )


@cache
def _trailing() -> regex.Pattern[str]:
    """What hangs on to a place's name: a weekday, a month, the owner's s, a full stop."""
    return pattern_of(
        r"(?:[’']s)?(?:\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan\p{L}*|Feb\p{L}*|March|April|May|June"
        r"|July|Aug\p{L}*|Sept\p{L}*|Oct\p{L}*|Nov\p{L}*|Dec\p{L}*)(?:\s.*)?)?(?:[’']s)?\.?$",
        regex.VERSION1,
    )


def _title_case(name: str) -> str:
    return name.title() if name.isupper() else name


def told_there(text: str, start: int) -> bool:
    """True for the place of somebody who is told of it, or to which somebody goes: "called his mother in Elm", "fled to Elm"."""
    return _told_there().search(text, max(start - 40, 0), start) is not None


@cache
def _told_there() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:called|phoned|telephoned|texted|told)\s(?:his|her|their|an?|the)\s(?:\p{Ll}+\s){1,3}$"
        r"|\b(?:head(?:ed|ing)|fle(?:d|eing)|driving|on\s(?:his|her|their|the)\sway)\s(?:back\s)?$",
        regex.VERSION1,
    )


def hometown_of(reading: Reading, span: Span) -> str | None:
    """The town or county whose people the stretch names: "a Dover teenager", "two young Dover girls". It is where it was only where
    nothing else says where: people are killed away from home, too.
    """
    for match in _hometown().finditer(reading.text, span.start, span.end):
        at = Span(*match.span("place"))
        if _no_town().search(match["place"]) or _people_of().fullmatch(match["place"]):
            continue
        known = next((m for m in reading.within(reading.scan.names, at)), None)
        if known is None or known.form == "capital":
            return match["place"]
        if known.kind == "region" and known.form == "name":
            return known.entity
    return None


@cache
def _hometown() -> Expression:
    return expression(
        r"\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|\d-year-old|[Yy]oung|[Ss]lain|[Ff]ormer)\s"
        r"(?P<place>\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){0,2}?)\s"
        r"(?:area\s)?(?:teen(?:ager)?s?|m[ae]n|wom[ae]n|boys?|girls?|toddlers?|mothers?|fathers?|couple|family|residents?)\b"
    )


@cache
def _people_of() -> regex.Pattern[str]:
    """Words for peoples, faiths and callings, which begin with a capital and are no town."""
    return pattern_of(
        r".*(?:\b(?:White|Black|Latin[oa]|Asian|Hispanic|Muslim|Jewish|Catholic|Christian|Hindu|Sikh|Navy|Army|Marine|Native|Amish|Young|Old"
        r"|Google|Facebook|Uber|Amazon)|(?:an|ese|ish|ic|ist|ite))",
        regex.VERSION1,
    )


def home_of(text: str, end: int) -> str | None:
    """The place of the dateline, else that of the police who speak in the text up to `end`: "Salem police said"."""
    return next(iter(homes_of(text, end)), None)


def homes_of(text: str, end: int) -> tuple[str, ...]:
    """The places of the dateline and of the police who speak in the text up to `end`, in this order."""
    dateline = _dateline().search(text, 0, min(end, HEAD), timeout=PATTERN_SECONDS)
    found = dict.fromkeys(
        (_title_case(dateline["place"]),) if dateline and not _no_town().search(dateline["place"].title()) else ()
    )
    for match in _local_police().finditer(text, 0, end):
        if not _no_town().search(match["place"]):
            found[match["place"]] = None
    return tuple(found)


@cache
def _local_police() -> Expression:
    """Whose police speak is where it was: "Salem police said"."""
    return expression(
        r"(?<!\p{L})(?!The\b|State\b|Police\b|City\b|County\b|Local\b|Military\b|Metro\b|Riot\b|Federal\b"
        r"|National\b)(?P<place>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})\s(?:[Pp]olice|[Ss]heriff[’']s"
        r"|[Ff]ire\s[Dd]epartment)\b"
    )


@cache
def _in_place() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?<!\b[Qq]aeda\s)(?<!\b[Qq]aida\s)(?:in|near|outside|around|off|(?:north|south|east|west)\sof"
        r"|(?:struck|hit|rocked|shook|jolted"
        r"|ravaged|battered|swept|devastated|pounded|lashed|punish(?:ed)?|pummel(?:led|ed)?|slammed|flooded)(?=\s(?:\p{Ll}+\s)?\p{Lu})|(?:strikes?|attacks?"
        r"|raids?)\son|(?:city|(?:home)?town|home\stown|birthplace|village|suburb|province|district|region|state|island|capital)\sof)\s"
        r"(?:(?:the|a)\s)?(?:(?:\p{Ll}+\s)?(?:coast|outskirts|suburbs)\sof\s)?(?:(?:north|south|east|west|central"
        r"|down|mid|up)(?:\p{Ll}*)(?:[\s-](?:east|west"
        r"|central)\p{Ll}*)?\s|suburban\s|rural\s|nearby\s|neighbou?ring\s|(?:city|town|village|capital"
        r"|province)\sof\s)?(?:Downtown\s)?"
        r"(?P<place>\p{Lu}[\p{L}’'.-]*+(?:\s(?:de|del|la|las|los|of|el|al)\s\p{Lu}[\p{L}’'-]*+|[\s-]\p{Lu}[\p{L}’'-]*+){0,3})",
        regex.VERSION1,
    )


@cache
def _no_town() -> regex.Pattern[str]:
    """Capitalised words behind "in" that name no town or land: months, streets, houses, offices, titles."""
    return pattern_of(
        r"^(?:Jan|Feb|Mar(?:ch)?\b|Apr|May\b|June?\b|July?\b|Aug(?:ust)?\b|Sept|Oct|Nov|Dec|(?:Mon|Tues|Wednes"
        r"|Thurs|Fri|Satur|Sun)day|Spring|Summer|Autumn|Fall|Winter|Congress|Capitol|Pentagon|Kremlin|Parliament|English|I\b|He\b|She\b"
        r"|It\b|We\b|They\b)"
        r"|\b(?:Street|St\.?$|Avenue|Ave\.?|Road|Rd\.?|Drive|Lane|Boulevard|Blvd\.?|Highway|Hwy|Way|Court|Hospital"
        r"|Cent(?:er|re)|University|College|School|Church|Jail|Prison|Bar|Club|Mall"
        r"|Station|Nightclub|Defender|Airport|Hotel|Hall|House|Senate|Department|Office|Juvenile|Justice"
        r"|Apartments?|Complex|Building|Courthouse|Cabaret|Tavern|Pub|Restaurant|Caf[eé]|Grill|Motel|Theat(?:er|re)|Cinema|Stadium|Arena|Elementary|High|Middle|Academy|Mosque|Temple|Synagogue|Factory|Correctional|Facility|Day|War|Games|World|Cup|Bank|Line|Interstate|Route|Eve|When|Shooting|Photos?|Tower|Square|Plaza|Bridge|Army|Navy|Police|Ministry)\b",
        regex.VERSION1,
    )


@cache
def _dateline() -> regex.Pattern[str]:
    return pattern_of(
        r"(?m)^[ \t]*+(?:\([^)\n]{1,20}\)\s?)?(?!(?:UPDATED?|FILE|PHOTOS?|VIDEO|BREAKING|NEW|WATCH|LIVE"
        r"|RELATED|EXCLUSIVE|STORY)\b)"
        r"(?P<place>\p{Lu}[\p{Lu}.’' -]{2,30}\p{Lu})(?:,\s[^\n—–-]{1,40})?\s?"
        r"(?:\([^)]{1,20}\))?\s?(?:—|–|--|-|_)\s?",
        regex.VERSION1,
    )

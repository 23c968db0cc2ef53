"""Whether a number or a word of the calendar is meant as a time: told from what stands beside it."""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of
from checker.scan.moments import Cycle, Fixed, Moment, Numeric, Unresolved
from checker.scan.stretches import Bounded, Length, Range, Recurring
from checker.scan.time_grammar import Parsed
from checker.scan.timex import length_timex

__all__ = ["confirmed"]

_BEFORE, _AFTER = 64, 48
"""Characters of context to look at."""


def confirmed(text: str, offset: int, parsed: Parsed) -> Moment | None:
    """The meaning of an expression in its context, or None where that shows a count, a label or a name."""
    start, end = offset + parsed.start, offset + parsed.end
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    if _amount(parsed, before, after) or _name(text, start, end, after) or not _believed(parsed, text[start:end], before, after):
        return None
    if _known_attack(parsed.moment, before, after):
        return Unresolved()
    if parsed.doubt == "rate" and isinstance(parsed.moment, Length) and _rate().search(before) and not _told().match(after):
        return Recurring(length_timex(1, parsed.moment.unit))
    return parsed.moment


def _amount(parsed: Parsed, before: str, after: str) -> bool:
    """True where the number counts something: money, percent, a noun."""
    if before[-1:] in ("$", "£", "€", "#") or after[:1] == "%":
        return True
    return parsed.number is not None and (_counted().match(after) or _decimals().match(after)) is not None


def _believed(parsed: Parsed, words: str, before: str, after: str) -> bool:
    """Whether the context settles the doubt that the expression came with."""
    moment = parsed.moment.inner if isinstance(parsed.moment, Bounded) else parsed.moment
    match parsed.doubt:
        case "year":
            return _is_year(int(words[-4:]), before, after)
        case "level":
            return _stood().search(before) is None
        case "hour":
            return _hour_ends().match(after) is not None
        case "fraction":
            return isinstance(moment, Numeric) and _is_day(moment, before + words[: -len("1/1")], after)
        case "month":
            return _after_year().match(after) is not None
        case "decade":
            return _degrees().search(before) is None
        case "ordinal":
            return _named().match(after) is None
    return not (isinstance(moment, Range) and _range_of_counts(moment, words, before, after))


def _range_of_counts(moment: Range, words: str, before: str, after: str) -> bool:
    """True for "from 1000 to 2000 hires": two numbers that could be years, after a verb of change or before a plural."""
    years = regex.findall(r"(?<![0-9])[0-9]{4}(?![0-9])", words)
    if len(years) != 2 or not all(isinstance(end, Fixed) and end.period.timex in years for end in (moment.first, moment.last)):
        return False
    if not all(_EARLIEST <= int(year) <= _LATEST for year in years):
        return True
    round_ends = all(year.endswith("00") for year in years)
    return (round_ends or _amount_before().search(before) is not None) and regex.match(r"\s+\p{Ll}+s\b", after) is not None


@cache
def _named() -> regex.Pattern[str]:
    """A name of which "the 2nd" is a part: "the 2nd Cavalry Regiment", "the 82nd Airborne Division", "the 5th Avenue"."""
    return pattern_of(
        r"\s(?:\p{Lu}[\p{L}-]+\s){0,2}?(?:\p{Lu}\p{Ll}+\s)?(?:Armou?red|Infantry|Cavalry|Airborne|Mechani[sz]ed|Mountain|Army|Air|Marine|Field|Signal|Engineer|Aviation"
        r"|Brigade|Battalion|Regiment|Division|Corps|Fleet|Squadron|Wing|Company|Artillery|Avenue|Street|Circuit|District|Amendment|Congress|Arrondissement)\b"
    )


@cache
def _stood() -> regex.Pattern[str]:
    """What stands before the "at" of an amount: "the toll stood at 14 on Monday"."""
    return pattern_of(
        r"\b(?:stood|stands?|standing|remain(?:s|ed|ing)?|steady|unchanged|peaked|(?:toll|count|number|total|rate|tally)\s[^.;]{0,30})\s$",
        regex.IGNORECASE,
    )


@cache
def _title() -> regex.Pattern[str]:
    """A capital word that makes a name of a calendar word before it: "Daily Mail", "Sunday Times", "Winter Olympics"."""
    return pattern_of(
        r"(?:Daily|Weekly|Monthly|Quarterly|Nightly|Annual|Winter|Summer|Spring|Autumn|Fall|Mornings)(?=\s\p{Lu}\p{Ll})"
    )


@cache
def _paper() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:Times|Mail|Telegraph|Express|Mirror|Post|Herald|Independent|Mercury|Tribune|Night Live|Night Football)\b"
    )


@cache
def _to_last() -> regex.Pattern[str]:
    """What stands before "last" as a verb."""
    return pattern_of(r"\b(?:will|would|could|may|might|must|should|to|can|not)\s$")


def _behind_percent(text: str, start: int) -> bool:
    return text.endswith(("percent ", "per cent ", "% "), max(0, start - 10), start)


def _name(text: str, start: int, end: int, after: str) -> bool:
    """True for a calendar word that is part of a name (a newspaper, games, a programme) or a verb."""
    words = text[start:end]
    if words.startswith("last ") and _to_last().search(text, max(0, start - 12), start) is not None:
        return True  # "will last two weeks"
    if words[:5] in ("more ", "less ") and _behind_percent(text, start):
        return True  # "12 percent more than a year earlier": by how much more, and no length of time
    if words.upper() == "TODAY":
        return text[max(0, start - 4) : start] == "USA "
    first = words.removeprefix("The ").removeprefix("the ")
    if _title().match(first + after[:4]) and " " not in first:
        return True
    if first.lower() == "20th century" and regex.match(r"\s*-?\s*(?:Fox|Studios)\b", after, regex.IGNORECASE):
        return True
    return first.endswith("day") and first[:1].isupper() and _paper().match(after) is not None


_ATTACKS = frozenset({(9, 11), (10, 7), (1, 6)})
"""Days that stand for an event of one year (2001, 2023, 2021) once an attack is named."""


@cache
def _attack() -> regex.Pattern[str]:
    return pattern_of(
        r"[,\s]+(?:\p{L}+\s+){0,2}(?:attacks?|attackers|hijack\w+|massacres?|riots?|insurrection|committee|rioters?|survivors?|victims?|terror\w*)\b",
        regex.IGNORECASE,
    )


def _known_attack(moment: Moment, before: str, after: str) -> bool:
    inner = moment.inner if isinstance(moment, Bounded) else moment
    if (
        not isinstance(inner, Cycle)
        or inner.rel is not None
        or inner.part.form != "day"
        or (inner.part.value, inner.part.day) not in _ATTACKS
    ):
        return False
    return _attack().match(after) is not None or (
        inner.part.day == 11 and before.rstrip().lower().endswith(("since", "after", "post", "before"))
    )


@cache
def _decimals() -> regex.Pattern[str]:
    return pattern_of(r"[.,:]?[0-9]|[-–][0-9]|\s?(?:%|percent\b|per cent\b)")


_COUNT_NOUNS = (
    "people|persons?|troops|men|women|children|kids|police|staff|personnel|soldiers|workers|deaths|dead|dollars|euros|pounds|jobs|homes|"
    "students|pupils|miles|met(?:re|er)s?|kilomet(?:re|er)s?|km|kg|kilos?|grams?|tons?|tonnes|feet|foot|ft|inch(?:es)?|votes|seats|points|"
    "years|words|participants|members|refugees|civilians|migrants|residents|employees|vehicles|cases|patients|million|billion|trillion|"
    "thousand|hundred|percent|per\\s+cent|percentage|basis|block\\s+of|x\\s+[0-9]+|yards?|acres|hectares|barrels|shares|units|vessels|missiles|tanks|aircraft|ships|"
    "officers|officials|supporters|protesters|prisoners|hostages|families|households|companies|square|cubic|degrees|others|"
    "of\\s+(?:the|them|those|these|its|their|his|her|our)|injured|wounded|killed|injuries|victims|fans|spectators|passengers|goals|runs|"
    "countries|nations|states|cities|schools|stores|locations|buildings|houses|rooms|beds|drones|shells|rounds|bombs|guns|rifles|cars|"
    "trucks|buses|planes|flights|volunteers|fighters|militants|rebels|arrests|complaints|calories|watts|megawatts|MW|GW|kW|horsepower|hp|rpm"
)


@cache
def _counted() -> regex.Pattern[str]:
    """A noun or unit right after a number, which it counts: "2000 people", "1990 troops", "2000 km", "May 20 American soldiers"."""
    return pattern_of(
        rf"[\s-](?:(?:more|other|new|additional|\p{{Lu}}\p{{L}}{{1,12}}(?:n|sh|se)|U\.?S\.?|young|local|foreign)\s)?(?:{_COUNT_NOUNS})\b"
    )


@cache
def _degrees() -> regex.Pattern[str]:
    """What "in the 90s" is said of when it is no decade."""
    return pattern_of(
        r"\b(?:temperatures?|highs?|lows?|degrees|heat|weather|scores?|averag\w{1,3}|his|her|their|my|your|our)\b", regex.IGNORECASE
    )


@cache
def _rate() -> regex.Pattern[str]:
    """An amount right before "a year", which then means "per year": "$5 a year", "3m barrels a day", "twice a week"."""
    return pattern_of(
        r"(?:[0-9]|\b(?:million|billion|trillion|thousand|hundred|dozen|once|twice|times|percent|cents|dollars|pounds|euros|much|many|"
        r"two|three|four|five|six|seven|eight|nine|ten)|%)\p{L}{0,2}(?:\s+(?!in\b|for\b|after\b|over\b|about\b|within\b|took\b|spent\b|and\b|with\b)"
        r"[\p{L}-]{1,16}){0,6}[)\]]?\s+$",
        regex.IGNORECASE,
    )


@cache
def _told() -> regex.Pattern[str]:
    return pattern_of(r"\s+(?:after|before|later|earlier|ago|since|long)\b|-", regex.IGNORECASE)


# --- years


@cache
def _before_year() -> regex.Pattern[str]:
    """What may stand before a bare year; read from the end, where it has to stand."""
    return pattern_of(
        r"(?:\b(?:in|since|until|till|by|from|of|for|during|after|before|between|through|early|late|mid|middle|and|or|than|circa|back|years?|not|"
        r"fiscal|summer|winter|spring|autumn|fall|season|olympics|games|cup|christmas|throughout|on|c\.|vs\.?|versus|january|february|"
        r"march|april|may|june|july|august|september|october|november|december|was|is|class\s+of)\s+"
        r"|[(\[=>]\s*|\b(?:19|20)[0-9]{2}(?:,|\s?[-–/])\s*)$",
        regex.IGNORECASE | regex.REVERSE,
    )


@cache
def _weak_before_year() -> regex.Pattern[str]:
    """Words that stand before amounts as well: a year only if no sign of an amount is near."""
    return pattern_of(r"\b(?:to|about|around|over|nearly|almost)\s+$", regex.IGNORECASE)


@cache
def _amount_before() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:rose|fell|up|down|grew|dropped|increas\w{0,4}|decreas\w{0,4}|climb\w{0,3}|jump\w{0,3}|about|around|over|nearly|almost|"
        r"some|least|most|"
        r"total(?:l?ed)?|number)\b[^.]{0,24}$",
        regex.IGNORECASE,
    )


@cache
def _after_year() -> regex.Pattern[str]:
    """What may stand after a bare year that nothing introduces: its possessive, a closing bracket, a verb, a noun."""
    return pattern_of(
        r"['’]s\b|\s?[)\]]|\s+(?:was|is|will|would|has|had|saw|marked|became|onwards?)\b|-era\b"
        r"|(?:-|\s+)(?:[\p{L}'’-]{2,16}\s+){0,2}(?:elections?|invasion|war|campaigns?|figures|data|results|reports?|budget|season|census|"
        r"attacks?|laws?|act|agreement|deal|treaty|accords?|crisis|pandemic|coup|revolution|summit|conference|convention|constitution|"
        r"referendum|votes?|race|primary|primaries|polls?|surveys?|study|estimates?|forecasts?|targets?|levels?|earnings|revenues?|sales|"
        r"profits?|tour|championships?|olympics|games|cup|finals?|draft|edition|model|film|movie|novel|book|album|song|memoir|paper|"
        r"interview|speech|ruling|decision|case|lawsuit|indictment|settlement|murders?|killings?|shootings?|bombings?|massacre|hurricane|"
        r"earthquake|tsunami|floods?|fires?|crash|recession|annexation|contest|cycle|candidates?|candidacy|bid|run|nomination|nominee|"
        r"uprising|protests?|strike|bailout|merger|acquisition|deadline|ceasefire|offensive|operation|awards?|hopefuls?|contenders?|field|"
        r"ticket|platform|meetings?|events?|hearings?|visit|trip|debates?|victory|win|loss|defeat|conviction|incident|outbreak|riots?|genocide|peak|highs?|lows?|total|average)\b",
        regex.IGNORECASE,
    )


@cache
def _singular_after() -> regex.Pattern[str]:
    """A word after "the 2014" or "his 1998" that is no plural: a number cannot count it. A place or people before a plural goes too
    ("the 2014 Scottish games").
    """
    return pattern_of(
        r"[\s-]+(?!block\b)(?!\p{L}*(?:[^s]s|people|men|women|children|troops|police)\b)"
        r"(?:\p{Ll}{3,}\b|\p{Lu}[\p{L}'’.-]*+(?!\s+(?:people|men|women|children|troops|police|soldiers|civilians|\p{L}+ans)\b))"
    )


@cache
def _determined() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\b(?:the|a|an|this|that|his|her|its|their|our|my|your|whose|failed|disputed|old|original)|['’]s?)\s+$",
        regex.IGNORECASE | regex.REVERSE,
    )


@cache
def _titled() -> regex.Pattern[str]:
    """A document or gathering that is named with its year: "Fire Safety Order 2005", "Expo 2020"."""
    return pattern_of(
        r"\b(?:Act|Order|Regulations|Bill|Rules|Code|Conference|Congress|Convention|Summit|Expo|Report|Survey|Census|Review|Euro|Olympics|"
        r"Games|Cup|Championships?|Awards?|Vision|Agenda|Strategy|Election|Budget|Forum|Festival|Paris|Tokyo|London|Beijing|Rio|Sochi|Athens)\s+$"
    )


@cache
def _not_year() -> regex.Pattern[str]:
    """Labels and signs before a number that is no year."""
    return pattern_of(
        r"(?:[$£€#©]\s?|\b(?:sections?|articles?|resolution|flight|boeing|airbus|highway|route|no\.?|number|room|page|windows|channel|copyright|"
        r"chapter|form|bill|rule|model|unit|block|building|lot|squadron|area|psalm|bus|train|grade|class|version|nearly|almost|some|than|"
        r"least|most|approximately|roughly|file|type|serial|code|case|zone|suite|apartment|po\s+box|box)\s+)$",
        regex.IGNORECASE | regex.REVERSE,
    )


_EARLIEST, _LATEST = 1500, 2100
"""A bare number outside these is not read as a year."""


def _is_year(year: int, before: str, after: str) -> bool:
    if not _EARLIEST <= year <= _LATEST or (before and (before[-1].isalnum() or before[-1] in ".,/+-–")):
        return False
    if after[:1].isalnum() or "©" in before[-12:] + after[:4] or before[-12:].lower().rstrip().endswith(("copyright", "(c)")):
        return False
    if _not_year().search(before):
        return False
    if _before_year().search(before) or _after_year().match(after):
        return True
    if _begun().search(before):
        return year >= 1900 and _with().match(after) is not None
    if _determined().search(before):
        return year >= 1700 and _singular_after().match(after) is not None
    if _titled().search(before):
        return year >= 1900
    if _weak_before_year().search(before):
        return year >= 1900 and not _amount_before().search(before)
    return 1900 <= year <= 2060 and not before.strip() and regex.match(r"\s*(?:$|[,:;)\n–-])", after) is not None


@cache
def _begun() -> regex.Pattern[str]:
    """ "The force [began] 2020 with 900 soldiers"."""
    return pattern_of(r"\b(?:beg[ia]n|begins|start(?:s|ed)?|enter(?:s|ed)?|end(?:s|ed)?|finish(?:es|ed)?|clos(?:es|ed))\s$")


@cache
def _with() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:with|at|on|up|down|as)\b")


# --- hours and days in figures


@cache
def _hour_ends() -> regex.Pattern[str]:
    """What may follow a bare hour: the end, a stop, a small word; a noun would be counted."""
    return pattern_of(
        r"\s*(?:$|[.,;:!?)\]\"”’'—–\n]|-\s|(?:and|or|to|in|on|for|with|at|when|before|after|local|sharp|gmt|utc|est|et|until|the|as|but|that|by|from)\b)",
        regex.IGNORECASE,
    )


def _is_day(moment: Numeric, before: str, after: str) -> bool:
    """A date such as 10/25, not the fraction 3/4, the label 24/7 or the event 9/11."""
    pair = (moment.first, moment.second)
    if pair in ((24, 7), (9, 11), (7, 7)) or _counted().match(after) or before[-1:] in (".", "/", "-", ","):
        return False
    if regex.search(r"\b(?:on|since|until|dated|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s+$", before, regex.IGNORECASE):
        return True
    closed = regex.match(r"\s*(?:$|[.,;:!?)\n]|(?:and|or|at|to|through|until)\b|-\s?[0-9])", after) is not None
    if regex.search(r"\b[0-9]{1,2}/[0-9]{1,2},?\s+(?:(?:and|or)\s+)?$", before):
        return closed
    return closed and max(pair) > 12 and max(pair) != 16 and not regex.search(r"[0-9\p{L}]\s$", before)

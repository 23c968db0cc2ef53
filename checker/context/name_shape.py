"""Name shape: which runs of capitalised words may be names, and which of those may be a person's.

A headline, a dateline, a day or the first word of a sentence has capitals, too, and is nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec
import regex

from checker.model import Span
from checker.patterns import pattern_of
from checker.scan.vocabulary import KEYWORDS, NO_PERSON

__all__ = [
    "NO_NAME",
    "OPENING",
    "Name",
    "behind_hyphens",
    "in_capitals",
    "may_be_person",
    "opposed",
    "persons_by_use",
    "without_days",
]


class Name(msgspec.Struct, frozen=True, gc=False):
    """A name where it stands. `kind` is that of the scanner's mention, or `name` for a name that only its capitals tell.

    `owns` is True for "Cole's"; `modifies` for a land's adjective ("Polish"); `placed` where the text says "in" it somewhere.
    """

    span: Span
    entity: str
    kind: str
    owns: bool = False
    modifies: bool = False
    placed: bool = False

    @property
    def is_place(self) -> bool:
        return not self.modifies and (self.kind in ("country", "region") or self.placed)


NO_NAME = frozenset(
    "the a an in at on of for to by from with and but or if as it its he his she her they their we "
    "our i you this that these those there here when while "
    "after before since last next january february march april may june july august september "
    "october november december monday tuesday wednesday "
    "thursday friday saturday sunday mr mrs ms dr ceo cfo chief q1 q2 q3 q4 gaap ifrs gdp cpi opec total net "
    "gross average annual overall shares stocks sales "
    "revenue revenues profit profits earnings inflation unemployment prices oil gold crude brent "
    "output growth income pay wages debt spending exports imports "
    "government officials police analysts economists experts researchers investors voters critics "
    "supporters many most some all several more about other others another such "
    "president prime minister secretary senator representative rep sen gov governor chancellor "
    "mayor king queen pope sir lord chairman "
    "chairwoman director spokesman analyst professor however meanwhile according both each only "
    "even still also just then now among under about year years month months week democrats "
    "republicans workers companies firms banks lawmakers "
    "employers retailers producers exporters residents scientists prosecutors authorities consumers "
    "households farmers families taxpayers creditors lenders "
    "airlines automakers carmakers regulators executives lawyers developers owners doctors traders "
    "organisers organizers fans users customers shareholders "
    "markets market bond bail hispanic latino federal republican democratic democrat conservative liberal professional which whose "
    "senior rival rivals carmaker automaker drugmaker chipmaker planemaker retailer lender insurer brewer broadcaster "
    "members mps mp leaders teachers nurses students parents schools hospitals cities states countries "
    "treasury house senate congress organizations appropriators".split()
)
"""Words that are capitalised at the start of a sentence, in a headline or as a label, without being a name by themselves."""


OPENING = NO_NAME | frozenset(
    "how what who why where yes no not i'm i'll i've i'd there's that's it's he's she's we're they're mother father day "
    "day's rev capt sgt lt col gen feb jan mar apr jun jul aug sept oct nov dec one two three four five six seven eight "
    "nine ten dozens hundreds thousands another other others few such your my me us let please although though because "
    "until during despite without within over again into through between against first second third read see watch maybe "
    "perhaps related photo file image copyright getty associated reuters afp ap advertisement published updated posted "
    "street avenue south north east west road men women people man woman sunday's monday's friday's yet soon later today "
    "tonight yesterday tomorrow earlier once web internet media back like".split()
)
"""And words that open a sentence, a caption or a heading."""


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "january february march april june july august september october november december today yesterday tomorrow".split()
)

_FEASTS = frozenset(
    ("new year", "christmas", "christmas eve", "new year eve", "easter", "thanksgiving", "halloween", "ramadan", "hanukkah")
)

_OPENING_A_FEAST = frozenset(feast.split()[0] for feast in _FEASTS)

_SMALL = frozenset(("of", "the", "de", "du", "la", "&"))

_AT_AN_EDGE = _DAYS | _OPENING_A_FEAST | _SMALL


def without_days(words: list[str]) -> tuple[int, int]:
    """The first and the last index (exclusive) of a run without the days at its edges: "Lake County Thursday"; (0, 0) for a feast,
    which is nobody.
    """
    start, end = 0, len(words)
    if _AT_AN_EDGE.isdisjoint([word.lower() for word in words]):
        return start, end  # as most
    while start < end and words[start].lower() in _DAYS:
        start += 1
    while end > start and words[end - 1].lower() in _DAYS:
        end -= 1
    while end > start and words[end - 1] in _SMALL:
        end -= 1
    feast = start < end and words[start].lower() in _OPENING_A_FEAST and " ".join(words[start:end]).lower() in _FEASTS
    return (0, 0) if feast else (start, end)


def in_capitals(text: str, start: int, end: int) -> bool:
    """True for a word of a headline: it stands among others in capitals that are no names of a few letters."""
    if not text[start:end].isupper():
        return False
    if _capitals_behind().match(text, end, min(end + 24, len(text))) is None:
        return False
    return _capitals_before().search(text, max(start - 24, 0), start) is not None


@cache
def _capitals_before() -> regex.Pattern[str]:
    return pattern_of(r"(?<!\p{L})\p{Lu}{4,}[’'”\",:]?\s[‘“\"']?$", regex.VERSION1 | regex.REVERSE)


@cache
def _capitals_behind() -> regex.Pattern[str]:
    return pattern_of(r"[’'”\",:]?\s[‘“\"']?\p{Lu}{4,}(?!\p{L})", regex.VERSION1)


def behind_hyphens(text: str) -> set[int]:
    """The places that a hyphen stands near before: nothing elsewhere is `opposed`."""
    places: set[int] = set()
    at = text.find("-")
    while at >= 0:
        places.update((at + 1, at + 2, at + 3))
        at = text.find("-", at + 1)
    return places


def opposed(text: str, start: int) -> bool:
    """ "pro-Polish", "anti-Harbor": said of somebody else."""
    return "-" in text[max(start - 3, 0) : start] and _stance().search(text, max(start - 8, 0), start) is not None


@cache
def _stance() -> regex.Pattern[str]:
    return pattern_of(r"(?<!\p{L})(?:[Pp]ro|[Aa]nti|[Nn]on|[Pp]ost|[Pp]re|[Ee]x|[Ff]ormer)\s?-\s?$")


_NOBODY = (
    KEYWORDS
    | NO_PERSON
    | frozenset(
        "County Town Township Village Island Islands River Lake Valley Beach Park Road Avenue Boulevard Bridge Airport Station "
        "Building Hall Tower Square Prison Jail Cup Games Olympics Series Open Prize Award Awards Act Bill Treaty Pact Plan "
        "Without Doctors Reporters Lawyers Engineers "
        "Project Program Programme Shield Festival Tour Youth Children Dad Mom Mum Trooper".split()
    )
) - frozenset(("May", "March", "April", "August", "Hill", "West", "Wall", "Street", "Day", "Christian", "Jewish", "God", "Bible"))
"""Words that no person has in a name."""


def may_be_person(entity: str) -> bool:
    return _NOBODY.isdisjoint([w.strip(".’'") for w in entity.split()]) and not any(map(str.isdigit, entity))


def persons_by_use(text: str, names: Sequence[Name]) -> frozenset[str]:
    """The names of two or three words that the text goes on to call by the last of them and by "he" or "she", where it also calls
    them by the first or tells of them what is told of persons.
    """
    alone: dict[str, list[Span]] = {}
    for name in names:
        if " " not in name.entity:
            alone.setdefault(name.entity, []).append(name.span)
    whole: dict[str, list[Span]] = {}
    for name in names:
        if name.kind == "name" and 1 <= name.entity.count(" ") <= 2 and not name.placed:
            whole.setdefault(name.entity, []).append(name.span)
    found: set[str] = set()
    for entity in {n.entity for n in names if n.kind == "name" and 1 <= n.entity.count(" ") <= 2}:
        first, *_, last = entity.split()
        if may_be_person(entity) and any(_lived().match(text, s.end) for s in whole.get(entity, ())):
            found.add(entity)
            continue
        if last not in alone or last.endswith("s") or not _plain_word().fullmatch(last) or not may_be_person(entity):
            continue
        spans = alone[last][:LOOKED_AT]
        called = any(_he().search(text, s.end, min(s.end + 120, len(text))) for s in spans)
        told = first in alone or any(_done_by_persons().match(text, s.end) for s in spans)
        if called and told:
            found.add(entity)
    return frozenset(found)


@cache
def _lived() -> regex.Pattern[str]:
    """What only persons do, right behind their full name."""
    return pattern_of(r"\s(?:has\s|had\s)?(?:died|passed\saway|was\sborn|married|remarried|divorced|was\smarried)\b")


LOOKED_AT = 12
"""Mentions of a surname that are looked at for what is told of persons."""


@cache
def _plain_word() -> regex.Pattern[str]:
    return pattern_of(r"\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?")


@cache
def _he() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:he|she|his|her|him)\b")


@cache
def _done_by_persons() -> regex.Pattern[str]:
    return pattern_of(
        r",?\s(?:who\b|(?:also\s|later\s|then\s|once\s)?(?:said|told|testified|died|pleaded|recalled|joked|married|retired|resigned|wrote|grew\sup)\b"
        r"|(?:was|is|has\sbeen)\s(?:\w+\s)?(?:arrested|charged|convicted|sentenced|shot|killed|born|pronounced|hospitali[sz]ed|named|elected|survived)\b)"
    )

"""Cast: everybody and everything that an article names, under the fullest name that it gives them.

The scanner knows countries, bodies and persons whose names a table or a title gives away. A company, a fund, a prison or a
person with an unusual first name is known only by its capitals and by what stands beside it: "Rayshan Cole, 27," is a person, and
"Cole" in the next paragraph is he; "Harbor Fund" is short for the "Harbor Fund Management" of the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex
from msgspec.structs import replace

from checker.context.name_shape import OPENING, Name, behind_hyphens, in_capitals, may_be_person, opposed, without_days
from checker.context.nicknames import with_nicknames
from checker.context.one_person import known_as, surname, titled, told_beside, with_persons
from checker.context.run_together import parted
from checker.context.short_names import LEGAL_FORMS, short_forms
from checker.cues import compiled
from checker.model import Mention, Span
from checker.patterns import pattern_of
from checker.scan.vocabulary import SMALL_TITLES, TITLES

__all__ = ["Name", "cast_of", "proper_names"]


def proper_names(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Where the proper names of a stretch begin and end, each with whether it owns what follows: capitalised words, with "of" and
    the like between two of them, digits inside ("FTSE 100").
    """
    for match in _from_its_capital().finditer(text, start, end):
        first, last = match.span()
        before = text[first - 1 : first]
        if before == "-" or before.isdecimal():
            small = _small_beginning().match(text, start, first)  # backwards, from the capital
            if small is None and before != "-":
                continue  # the stretch begins within the number
            first = small.start() if small is not None else first
        owns = match.lastindex is not None
        yield first, match.start(1) if owns else last, owns


@cache
def _small_beginning() -> regex.Pattern[str]:
    """What a name may have before its first capital: "al-Shabab", "20Fenchurch"."""
    return pattern_of(rf"{_NAME_BEGINS}(?:[ae]l-|\d+)$", regex.REVERSE)


_NAME_BEGINS = r"(?<![\p{L}\p{N}@#$£€])"


@cache
def _from_its_capital() -> regex.Pattern[str]:
    """A proper name from its first capital on: to look for anything before it takes half as long again.

    A full stop is asked for before what has to stand before it: few words have one.
    """
    abbreviated = r"\.(?:(?<=\b\p{Lu}\.)|(?<=\b(?:Corp|Inc|Co|Ltd|Bros|Jr|Sr)\.)(?=[’']))"
    letters = r"[\p{L}\p{N}&]*+"
    mark = r"[’'](?!s\b)(?=\p{L})|-(?=\p{L})|\.(?<=\b\p{Lu}\.)(?=\p{Lu})"
    first = r"\p{Lu}|[ae]l-\p{Lu}|\d+\p{Lu}"
    rest = rf"{letters}(?:(?:{mark}){letters})*+(?:{abbreviated}|\.(?:com|org|net|co\.uk|gov|edu)\b)?"
    return pattern_of(
        rf"(?:{_NAME_BEGINS}|(?<={_NAME_BEGINS}\d+))\p{{Lu}}{rest}"
        rf"(?:(?:[ \u00a0]\n?|\n(?!\n))(?:(?:of(?:\sthe)?|de|du|la|&)\s)?(?:(?:{first}){rest}"
        r"|\d+\b(?!\s?(?:percent|per\scent|points?|million|billion))))*+([’']s(?!\w)|(?<=s)[’'](?!\w))?",
        regex.VERSION1,
    )


@cache
def _inner() -> regex.Pattern[str]:
    """A capitalised word in the middle of a sentence: it has its capital for itself."""
    return pattern_of(r"(?<=[\p{Ll},]\s)\p{Lu}[\p{L}\p{N}&’'-]*+", regex.VERSION1)


@cache
def _placed() -> regex.Pattern[str]:
    """A place by what leads to it. Its capital is looked for first: there are fewer of them than of places where "in" may stand."""
    return pattern_of(
        r"(?<=\b(?:[Ii]n|near|outside|around|(?:north|south|east|west)\sof)\s)"
        r"(?<!\b(?:[Ss]hares|[Ss]takes?|[Ss]tock|[Ii]nvestors?|invest(?:ed|ing|s)?|[Ii]nvestments?|[Cc]onfiden(?:ce|t)|[Ii]nterests?|[Hh]oldings?|[Tt]rust|[Ff]aith"
        r"|[Bb]eliev(?:e[ds]?|ing)|[Ss]urge|[Rr]ally)\sin\s)(?P<place>\p{Lu}[\p{L}.’'-]*+(?:\s\p{Lu}[\p{L}.’'-]*+){0,3})",
        regex.VERSION1,
    )


_LEAD_TO_PLACES = frozenset(("in", "In", "ar", "de", "nd", "of"))
"""The last letters of what leads to a place."""


@cache
def _short_state() -> regex.Pattern[str]:
    return pattern_of(rf",\s(?=\p{{Lu}})(?:{_STATES})\.")


@cache
def _town_of_a_state() -> regex.Pattern[str]:
    """ "Nashville, Tenn.,": a town with the short form of its state."""
    return pattern_of(
        rf"(?<![\p{{L}}.]\s)(?P<place>\p{{Lu}}\p{{Ll}}[\p{{L}}’'-]*+(?:\s\p{{Lu}}\p{{Ll}}[\p{{L}}’'-]*+)?),\s(?:{_STATES})\.",
        regex.VERSION1,
    )


_STATES = (
    r"Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[HJMYCD]|Okla|Ore|Pa|R\.I"
    r"|S\.[CD]|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo"
)


def _inside_sentences(text: str) -> tuple[set[str], set[str]]:
    """The words that have their capital for themselves, and the names that the text says to be places."""
    inner: set[str] = set()
    placed: set[str] = set()
    end = 0
    for match in _inner().finditer(text):
        start = match.start()
        inner.add(match[0].removesuffix("'s").removesuffix("’s"))
        if text[start - 3 : start - 1] in _LEAD_TO_PLACES and start >= end and (found := _placed().match(text, start)) is not None:
            placed.add(found["place"].rstrip(".").removesuffix("'s").removesuffix("’s"))
            end = found.end()
    if _short_state().search(text) is not None:
        placed |= {m["place"] for m in _town_of_a_state().finditer(text)}
    return inner, placed


def cast_of(text: str, mentions: Sequence[Mention]) -> tuple[Name, ...]:
    """The names of a text in its order, each with the entity that it stands for."""
    inner, placed = _inside_sentences(text)
    raw = with_nicknames(text, _merged(text, mentions, list(_printed(text, inner, placed))))
    persons = with_persons(text, parted(raw))
    persons = _of_states(text, persons)
    longer = short_forms(persons, placed)
    return tuple(
        known_as(n, entity=longer.get(n.entity, n.entity), placed=n.kind in ("name", "organisation") and n.span.of(text) in placed)
        for n in persons
    )


@cache
def of_a_state() -> regex.Pattern[str]:
    """Bodies that every state has: "the Norwegian Armed Forces" are Norway's, "the Norwegian Red Cross" is not."""
    return pattern_of(
        r"\b(?:Army|Navy|Air\sForce|Armed\sForces|Forces|Military|Ministry|Government|Parliament|Police|Border\sGuard|Coast\sGuard|Guard"
        r"|Defen[cs]e|Department|Cabinet|Senate|Embassy)\b",
        regex.VERSION1,
    )


def _of_states(text: str, names: list[Name]) -> list[Name]:
    """The same names, a state's body behind its land's adjective as that state."""
    out: list[Name] = []
    for name in names:
        before = out[-1] if out else None
        beside = before is not None and before.modifies and text[before.span.end : name.span.start] == " "
        if before is not None and beside and name.kind in ("organisation", "name") and of_a_state().search(name.span.of(text)):
            name = replace(name, entity=before.entity, kind="country")  # noqa: PLW2901 - the same name, known better
        out.append(name)
    return out


def _runs(text: str) -> Iterator[tuple[int, int, bool]]:
    """Runs of capitalised words, each with whether it owns what follows. A short line is a heading: no name goes on behind it."""
    for first, end, owns in proper_names(text, 0, len(text)):
        start = first
        if text.find("\n", start, end) >= 0:
            for gap in _line_end().finditer(text, start, end):
                if gap.start() - (text.rfind("\n", 0, gap.start()) + 1) < SHORT_LINE:
                    yield start, gap.start(), False
                    start = gap.end()
        yield start, end, owns


SHORT_LINE = 40
"""Characters of a line that is no line of a wrapped text."""


@cache
def _line_end() -> regex.Pattern[str]:
    return pattern_of(r"[ \u00a0]?\n")


def _printed(text: str, inner: set[str], placed: set[str]) -> Iterator[Name]:
    for first_at, last_at, owns in _runs(text):
        start, end = first_at, last_at
        words = text[start:end].split()
        while words and (
            words[0].lower().strip(".").replace("’", "'") in OPENING
            or not words[0][:1].isalpha()
            or (len(words) > 1 and ("-" in words[0] or words[0] not in inner) and _described().fullmatch(words[0]))
        ):
            start = text.find(words[0], start) + len(words[0])
            start += len(text[start:end]) - len(text[start:end].lstrip())
            words = words[1:]
        if not words:
            continue
        first, last = without_days(words)
        if (first, last) != (0, len(words)):
            last -= last > first and words[last - 1] == "of"  # "the Star of Saturday"
            named = regex.search(r"\s".join(regex.escape(w) for w in words[first:last]), text[start:end]) if last else None
            if named is None:
                continue
            start, end, words = start + named.start(), start + named.end(), words[first:last]
        if not text[end - 1].islower() and in_capitals(text, start, end):
            continue
        if len(words) == 1 and "-" in words[0] and _joined_adjective().fullmatch(words[0]):
            continue  # "Forty-five million of them", "DRM-free"
        if len(words) == 1 and words[0] in _BELIEFS and text[end : end + 1] in (" ", "-") and text[end + 1 : end + 2].islower():
            continue  # "Buddhist nuns"
        if not words or (len(words) == 1 and (len(words[0]) == 1 or not _by_itself(text, start, words[0], inner))):
            continue
        if len(words) > 3 and "".join(words).isupper():
            continue  # a headline in capitals is no name
        opens = start < 2 or "\n" in text[start - 2 : start]
        if opens and (start == 0 or text[start - 1] == "\n") and _heading().match(text, end):
            continue
        home = None
        if "of" in words[2:-1]:
            home = next((i for i in range(2, len(words) - 1) if words[i] == "of" and words[i + 1] in placed), None)
        of = compiled(r"\sof\s").search(text, start, end) if home is not None else None
        if of is not None:  # "Ann Cole of Newark": a person, and where from
            end = of.start()
            words = words[:home]
        if opens and _dateline().match(text, text.rfind("\n", max(start - 2, 0), start) + 1, end + 60):
            continue  # where it was written is nobody
        form = "." if words[-1] in LEGAL_FORMS and text[end : end + 1] == "." else ""  # "Acme Co." is printed with its full stop
        yield Name(Span(start, end), " ".join(words) + form, "name", owns)


_BELIEFS = frozenset(
    "Buddhist Muslim Christian Catholic Jewish Sunni Shiite Shia Hindu Sikh Baptist Methodist Protestant Anglican Orthodox Islamic "
    "Islamist Lutheran Mormon Evangelical Presbyterian Marxist Nazi Republican Democratic Black White Hispanic Latino".split()
)
"""Adjectives with a capital that name nobody."""


@cache
def _joined_adjective() -> regex.Pattern[str]:
    return pattern_of(r"[\p{L}\p{N}.]+-\p{Ll}{3,}", regex.VERSION1)


@cache
def _heading() -> regex.Pattern[str]:
    return pattern_of(r"[.:]?\s*\n|[.:]\s(?=\p{Lu})")


@cache
def _dateline() -> regex.Pattern[str]:
    """ "LOS ANGELES --", "OSLO, Norway (AP) --"."""
    return pattern_of(
        r"\s?\p{Lu}{3,}[\p{Lu} ]*+(?:,\s\p{Lu}[\p{L}. ]{1,24})?(?:,?\s\p{L}+\.?\s\d{1,2})?"
        r"\s?(?:\([^()\n]{2,30}\)\s-|(?:\([^()\n]{2,30}\)\s?)?(?:--|—|–|_))\s",
        regex.VERSION1,
    )


@cache
def _described() -> regex.Pattern[str]:
    """A participle that opens a sentence is no part of the name behind: "Embattled", "Texas-based"."""
    return pattern_of(
        r"\p{Lu}\p{Ll}{3,}(?:[^\W\de]|gre|fre)ed|[\p{L}.]+-\p{Ll}+|\p{Lu}\p{Ll}{3,}ing",
        regex.VERSION1,
    )


def _by_itself(text: str, start: int, word: str, inner: set[str]) -> bool:
    """A single capitalised word is a name if the text writes it so within a sentence, too."""
    before = text[max(start - 2, 0) : start]
    opens = not before.strip() or before[0] in '.?!:\n”"“' or before[-1] in '\n“"‘(' or start == 0
    return not opens or word in inner or (any(map(str.isupper, word[1:])) and len(word) < 6)


def _merged(text: str, mentions: Sequence[Mention], printed: list[Name]) -> list[Name]:
    """Mentions and printed names together; where two touch the mention counts, unless it is a body's name cut short."""
    near = behind_hyphens(text)
    names = [_as_cast(text, m) for m in mentions if m.span.start not in near or not opposed(text, m.span.start)]
    printed = [n for n in printed if n.span.start not in near or not opposed(text, n.span.start)]
    kept: list[Name] = []
    fuller: dict[str, str] = {}
    at = 0
    for run in printed:
        while at < len(names) and names[at].span.end <= run.span.start:
            kept.append(names[at])
            at += 1
        inside = []
        while at < len(names) and names[at].span.start < run.span.end:
            inside.append(names[at])
            at += 1
        if len(inside) == 1 and inside[0].kind == "person" and _another_of_that_name(text, inside[0], run):
            kept.append(replace(run, kind="person"))
        elif len(inside) == 1 and _cut_short(text, inside[0], run):
            span = Span(run.span.start, max(run.span.end, inside[0].span.end))
            whole = " ".join(span.of(text).split())
            if inside[0].kind == "person":
                fuller[inside[0].entity] = whole
            kept.append(replace(run, span=span, entity=whole, kind="name" if inside[0].kind == "country" else inside[0].kind))
        else:
            kept.extend(inside or (run,))
    return [known_as(n, entity=fuller.get(n.entity)) if n.kind == "person" else n for n in kept + names[at:]]


def _as_cast(text: str, mention: Mention) -> Name:
    """A mention as a name of the cast. An agency that stands for its government where states act ("the CIA says") is a body with
    figures of its own here.
    """
    entity, kind = " ".join(mention.entity.split()), _kind(mention)
    if mention.form == "metonym" and kind == "country":
        printed = mention.span.of(text)
        if printed.isupper() and printed.isalpha():
            entity, kind = printed, "organisation"
    return Name(mention.span, entity, kind, mention.possessive, mention.form in ("adjective", "demonym"))


def _kind(mention: Mention) -> str:
    """A person's name in that of a law or a prize makes it no person."""
    named_after = mention.kind == "person" and mention.entity.count(" ") >= 2 and not may_be_person(mention.entity)
    return "name" if named_after else mention.kind


def _another_of_that_name(text: str, inside: Name, run: Name) -> bool:
    """ "Jared Cole" after "Jacob Cole": the surname is that of the first one named, but here it has a name of its own before it."""
    if inside.span.end != run.span.end or run.span.start >= inside.span.start:
        return False
    ahead = text[run.span.start : inside.span.start].split()
    return (
        " " in inside.entity
        and inside.span.of(text) == surname(inside.entity)
        and len(ahead) == 1
        and ahead[0] not in inside.entity.split()
        and ahead[0].isalpha()
        and not ahead[0].isupper()
        and ahead[0] not in TITLES
        and ahead[0].lower() not in OPENING | SMALL_TITLES
        and may_be_person(ahead[0])
    )


def _first_of_three(text: str, inside: Name, run: Name) -> bool:
    """ "A weary Arcady Joseph Cole Jr. was found": a capital behind an adjective, or before a name that ends in "Jr.", is of it."""
    ahead = run.span.of(text).split()[0]
    if not ahead.isalpha() or ahead.isupper() or ahead in TITLES or ahead.lower() in SMALL_TITLES or not may_be_person(ahead):
        return False
    if compiled(r"\s(?:Jr|Sr)\b").search(inside.entity) is None:
        return False
    return (
        run.span.start == 0
        or compiled(r"(?:\n|[.]\s|\p{Ll}{2,}\s)$").search(text[max(run.span.start - 8, 0) : run.span.start]) is not None
    )


_CALLED_BY_A_LAND = frozenset(
    "Airlines Airways Air Express Re Motors Telecom Petroleum Steel Electric Railways Shell Tobacco Aerospace Semiconductor".split()
)
"""Last words of the names of firms that begin with the adjective of a land."""


def _cut_short(text: str, inside: Name, run: Name) -> bool:
    """ "Harbor Fund" in "Harbor Fund Management", "Guinea" in "Gulf of Guinea", the country in "the Dairy Union USA"."""
    if run.span.start > inside.span.start or inside.span.end > run.span.end + 1:
        return False
    if inside.kind == "person" and inside.span.start == run.span.start:  # a name broken by the end of a line
        return " " not in inside.entity and "\n" in text[inside.span.end : run.span.end] and run.entity.count(" ") <= 2
    if inside.kind == "person":  # an unusual name before a common one: "Arcady Joseph Cole, 49,"
        ahead = text[run.span.start : inside.span.start].split()
        same = inside.entity == " ".join(inside.span.of(text).split()) and inside.span.end >= run.span.end - 1
        told = told_beside().match(text, inside.span.end) or titled().search(text, max(run.span.start - 40, 0), run.span.start)
        return (
            same
            and len(ahead) == 1
            and ahead[0].lower() not in OPENING
            and (told is not None or _first_of_three(text, inside, run))
        )
    if inside.kind == "organisation":
        return inside.entity == " ".join(inside.span.of(text).split())
    if inside.modifies:  # "American Airlines": a firm that is called by its land
        return run.span.end > inside.span.end and run.entity.split()[-1] in _CALLED_BY_A_LAND
    return (
        inside.kind == "country"
        and run.span.start < inside.span.start
        and inside.span.end == run.span.end
        and compiled(r"\p{Lu}\p{Ll}+\s(?:of\s(?:the\s)?)?$").search(text[run.span.start : inside.span.start]) is not None
    )

"""One person: which names of an article are those of persons, and which are forms of one name."""

from __future__ import annotations

from functools import cache

import regex
from msgspec.structs import replace

from checker.context.name_shape import Name, may_be_person, persons_by_use
from checker.cues import compiled
from checker.patterns import pattern_of

__all__ = ["known_as", "surname", "titled", "told_beside", "with_persons"]


@cache
def titled() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\b(?:Mr|Mrs|Ms|Dr|Rev|Sgt|Lt|Capt|Col|Gen|Cpl|Det|Sen|Rep|Gov|Prof)\.?|\b(?:Judge|Justice|Sheriff|Officer|Pastor|[Pp]resident|[Mm]inister|[Pp]remier"
        r"|[Ss]enator|[Gg]overnor|[Mm]ayor|[Cc]hancellor|King|Queen|Prince|Princess|Pope|[Aa]uthor|[Ss]inger|[Aa]ctor|[Aa]ctress))\s$"
        r"|-year-old\s(?:(?!\p{Lu}|(?:in|from|at|of|near|and|to|on|was|is)\s)[\p{L}-]+\s){0,2}$",
        regex.REVERSE,  # from the end, where it has to stand
    )


@cache
def told_beside() -> regex.Pattern[str]:
    """What only stands behind the name of a person: an age, or "who"."""
    return pattern_of(
        r",\s(?:(?:aged?|then|now)\s)?\d{1,2},(?!\d)|\s\(\d{2}\)|,?\swho\b|,\san?\s\d{1,2}-year-old\b"
        r"|,\s(?:an?|the)\s[^,.;]{1,50}?\swho\b"
        r"|,\s(?:an?|the|his|her|its|their|former)\s(?:[\p{Ll}\d’'-]+\s){0,4}?(?:man|woman|boy|girl|mother|father|son|daughter|wife|husband|singer"
        r"|actor|actress|author|writer|lawyer|attorney|teacher|professor|doctor|nurse|officer|driver|student|resident|founder|director"
        r"|executive|spokes(?:man|woman|person)|minister|mayor|senator|governor|leader|manager|coach|player|artist|owner|widow)\b",
        regex.VERSION1,
    )


def known_as(name: Name, *, entity: str | None = None, kind: str | None = None, placed: bool | None = None) -> Name:
    """The same name, known better: itself, where nothing is new, as with most."""
    entity = name.entity if entity is None else entity
    kind = name.kind if kind is None else kind
    placed = name.placed if placed is None else placed
    if entity == name.entity and kind == name.kind and placed == name.placed:
        return name
    return Name(name.span, entity, kind, name.owns, name.modifies, placed)


@cache
def _led_to_a_place() -> regex.Pattern[str]:
    """ "She died in Los Angeles, aged 85": the age behind is not the town's."""
    return pattern_of(r"\b(?:in|at|near|outside)\s$", regex.VERSION1)


def with_persons(text: str, names: list[Name]) -> list[Name]:
    """The same names, persons known by what stands beside them, and surnames as the one person who bears them."""
    told = [
        replace(n, kind="person")
        if n.kind == "name"
        and n.entity[-1:].isalpha()
        and " of " not in n.entity
        and may_be_person(_surname_only(n.entity))
        and not _led_to_a_place().search(text, max(n.span.start - 10, 0), n.span.start)
        and (titled().search(text, max(n.span.start - 40, 0), n.span.start) or told_beside().match(text, n.span.end))
        else n
        for n in names
    ]
    told = [known_as(n, entity=_surname_only(n.entity)) if n.kind == "person" else n for n in told]
    people = persons_by_use(text, told)
    told = [known_as(n, kind="person") if n.kind == "name" and n.entity in people else n for n in told]
    told = _by_one_form(told)
    bearers: dict[str, set[str]] = {}
    for name in told:
        if name.kind == "person" and " " in name.entity:
            bearers.setdefault(surname(name.entity), set()).add(name.entity)
    # A person with a title only ("Mr Cole") may be named in full where nothing beside the name told that it is one.
    called = {n.entity for n in told if n.kind == "person" and " " not in n.entity and n.entity not in bearers}
    for name in told:
        last = name.entity.rsplit(" ", 1)[-1]
        if name.kind == "name" and last in called and 1 <= name.entity.count(" ") <= 2:
            bearers.setdefault(last, set()).add(name.entity)
    full = {last: next(iter(who)) for last, who in bearers.items() if len(who) == 1}
    firsts: dict[str, set[str]] = {}
    for entity in people | {who for whose in bearers.values() for who in whose}:
        firsts.setdefault(entity.split()[0], set()).add(entity)
    full |= {first: next(iter(who)) for first, who in firsts.items() if len(who) == 1 and first not in bearers}
    whole = set(full.values())
    return [
        known_as(n, entity=full[n.entity], kind="person")
        if n.kind in ("name", "person") and n.entity in full
        else replace(n, kind="person")
        if n.kind == "name" and n.entity in whole
        else n
        for n in told
    ]


def _by_one_form(names: list[Name]) -> list[Name]:
    """The same names, a person with and without a middle name under the form that the text prints first."""
    forms: dict[tuple[str, str], list[str]] = {}
    for entity in dict.fromkeys(n.entity for n in names if n.kind == "person" and " " in n.entity):
        forms.setdefault((entity.split()[0], surname(entity)), []).append(entity)
    one: dict[str, str] = {}
    for printed in forms.values():
        middles = {" ".join(p.split()[1:-1]) for p in printed}
        if len(printed) > 1 and "" in middles and len(middles) <= 2 and not any(p.split()[-1] in _SUFFIXES for p in printed):
            one |= dict.fromkeys(printed, printed[0])
    full = {entity for printed in forms.values() for entity in printed}
    for entity in full:
        behind = next((rest for cut in range(1, entity.count(" ")) if (rest := entity.split(" ", cut)[-1]) in full), None)
        if behind is not None:  # "Legendary Ann Cole"
            one[entity] = one.get(behind, behind)
    return [known_as(n, entity=one[n.entity]) if n.kind == "person" and n.entity in one else n for n in names]


_SUFFIXES = ("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV")


def surname(name: str) -> str:
    words = name.split()
    return words[-2] if words[-1] in _SUFFIXES and len(words) > 2 else words[-1]


def _surname_only(entity: str) -> str:
    return compiled(r"^(?:Mr|Mrs|Ms|Dr)\.?\s").sub("", entity) if entity.startswith(("Mr", "Ms", "Dr")) else entity

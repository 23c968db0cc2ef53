"""Short names: the bodies of an article by the fullest name that it gives them: "Harbor Fund" for "Harbor Fund Management", "FRA"
for "Forest Roads Agency", "the GOP" for "Republicans".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import regex

from checker.context.name_shape import Name
from checker.patterns import pattern_of
from checker.reference import called_otherwise
from checker.scan.vocabulary import KEYWORDS

__all__ = ["LEGAL_FORMS", "short_forms"]


def short_forms(names: Sequence[Name], placed: set[str]) -> dict[str, str]:
    """Each short form of a body with the name of the text that it is short for."""
    return _by_initials(names) | _called_otherwise(names) | _longer_names(names, placed)


def _called_otherwise(names: Iterable[Name]) -> dict[str, str]:
    """ "VW" where the text also has "Volkswagen": each with the first of the forms that is no acronym."""
    forms: dict[str, list[str]] = {}
    for entity in dict.fromkeys(n.entity for n in names if n.kind in ("name", "organisation")):
        known = called_otherwise(entity)
        if known is not None:
            forms.setdefault(known[0], []).append(entity)
    full: dict[str, str] = {}
    for printed in forms.values():
        if len(printed) > 1:
            first = next((p for p in printed if not p.isupper()), printed[0])
            full |= {p: first for p in printed if p != first}
    return full


def _by_initials(names: Iterable[Name]) -> dict[str, str]:
    """An acronym with the one name of the text whose capitals it is."""
    bodies = dict.fromkeys(n.entity for n in names if n.kind in ("name", "organisation"))
    spelled: dict[str, set[str]] = {}
    for entity in bodies:
        words = entity.replace("-", " ").split()
        if len(words) >= INITIALS:
            for letters in {"".join(w[0] for w in words if w[:1].isupper()), "".join(w[0] for w in words).upper()}:
                spelled.setdefault(letters, set()).add(entity)
    return {
        entity: next(iter(spelled[letters]))
        for entity in bodies
        if (letters := entity.replace(".", "")).isupper() and " " not in entity and len(spelled.get(letters, ())) == 1
    }


INITIALS = 3
"""Words of a name whose initials tell it: two letters stand for too many things."""


def _longer_names(names: Iterable[Name], placed: set[str]) -> dict[str, str]:
    """Each short form with the one longer name of the text that begins or ends with it: "Harbor Fund" for "Harbor Fund
    Management". A town is no short form of its police.
    """
    bodies = list(dict.fromkeys(n.entity for n in names if n.kind in ("name", "organisation") and len(n.entity) > 2))
    edges: dict[str, set[str]] = {}
    for entity in bodies:
        words = _without_form(entity.split())
        if len(words) < len(entity.split()):
            edges.setdefault(" ".join(words), set()).add(entity)
        for cut in range(1, min(len(words), 5)):
            edges.setdefault(" ".join(words[:cut]), set()).add(entity)
            edges.setdefault(" ".join(words[cut:]), set()).add(entity)
    at = {entity: i for i, entity in enumerate(bodies)}
    longer = {short: next(iter(edges[short])) for short in bodies if short not in placed and len(edges.get(short, ())) == 1}
    return {
        short: full
        for short, full in longer.items()
        if not _of_a_place().match(full, len(short)) and (at[full] < at[short] or _is_fuller(full, short))
    }


def _is_fuller(full: str, short: str) -> bool:
    """A company's form or the like makes a name fuller wherever it stands; "Acme TV" is another thing than "Acme", unless that
    was what the article named first.
    """
    more = set(full.split()) - set(short.split())
    return bool(more & (LEGAL_FORMS | KEYWORDS | {"Management", "International", "Capital", "Global", "Petroleum", "Energy"}))


LEGAL_FORMS = frozenset("Co Co. Inc Inc. Corp Corp. Ltd Ltd. plc PLC AG SE SA NV LLC Group Holdings Company Corporation".split())


def _without_form(words: list[str]) -> list[str]:
    """A company without its legal form: who is called "Acme Co." once is called "Acme" ever after."""
    return words[:-1] if len(words) > 1 and words[-1] in LEGAL_FORMS else words


@cache
def _of_a_place() -> regex.Pattern[str]:
    """What a body has in its name behind that of the place where it is."""
    return pattern_of(
        r"\s(?:Police|Department|County|City|State|University|Sheriff|Fire|District|Council|Court|Airport|Hospital|Zoo|Times|Post|Street|Avenue)\b"
    )

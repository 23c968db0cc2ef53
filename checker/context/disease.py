"""Diseases: which one a figure of cases, deaths or jabs is about. Names that news uses for one disease get one name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.event import LEAD
from checker.cues import Cues, compiled, pattern
from checker.model import Aspect, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["Disease", "disease_of", "so_far"]

_NAMES: tuple[tuple[str, str], ...] = (
    ("COVID-19", r"covid(?:-19)?|coronavirus(?:es)?|sars-cov-2|omicron|delta\svariant"),
    ("swine flu", r"swine\sflu|h1n1"),
    ("bird flu", r"bird\sflu|avian\s(?:flu|influenza)|h5n1|h7n9"),
    ("influenza", r"influenza|(?:seasonal\s)?flu"),
    ("mpox", r"mpox|monkeypox"),
    ("HIV", r"hiv|aids"),
    ("whooping cough", r"whooping\scough|pertussis"),
    ("Legionnaires’ disease", r"legionnaires[’']?(?:\sdisease)?|legionella"),
    ("tuberculosis", r"tuberculosis"),
    ("Lyme disease", r"lyme(?:\sdisease)?"),
    ("E. coli", r"e\.\scoli"),
    ("opioid overdose", r"(?:opioid|drug|fentanyl|heroin)\s(?:overdoses?|deaths?)|overdoses?|overdosed"),
)
"""One name for what news calls by several; the first that fits is taken."""

_ALONE = (
    r"ebola|cholera|measles|mumps|rubella|polio|malaria|dengue|zika|sars|mers|plague|meningitis"
    r"|hepatitis(?:\s[abce])?|typhoid|diphtheria|anthrax|salmonella|listeria"
    r"|norovirus|west\snile|chikungunya|yellow\sfever|lassa(?:\sfever)?|marburg|nipah|chickenpox|rabies"
    r"|scarlet\sfever|leprosy|smallpox|pneumonia|cancer|diabetes|tetanus|syphilis"
)
"""Diseases with one name."""

_SHORT = {"tb": "tuberculosis"}
"""Two letters, looked for as a word: as a part of the expression they would have it run on every sentence (`checker.anchors`)."""

_DISEASES = Cues((*_SHORT, pattern(rf"(?<!\w)(?:{'|'.join(e for _, e in _NAMES)}|{_ALONE})(?!\w)")))


@dataclass(frozen=True, slots=True)
class Disease:
    """The name of a disease, with the words that gave it."""

    name: str
    span: Span


def disease_of(draft: Draft) -> Disease | None:
    """The disease that the figure's sentence names; else the one of the two sentences before; else that of the top of the
    article, where it names one only.
    """
    context = draft.context
    for span in (context.sentence, context.before()):
        found = _named(context.text, span)
        if found:
            nearest = min(found, key=lambda d: max(d.span.start - context.figure.span.end, context.figure.span.start - d.span.end))
            return _kind_of_flu(context.text, nearest)
    top = context.reading.scan.sentences[:LEAD]
    found = _named_at_the_top(context.text, top[0].span.start, top[-1].span.end) if top else []
    return _kind_of_flu(context.text, found[0]) if len({d.name for d in found}) == 1 else None


def so_far(draft: Draft) -> Draft:
    """The cases and deaths of an outbreak add up: how many there have been so far, unless it is those of a day or a year, or those
    who are ill now. One death is that of somebody.
    """
    if draft.aspect is not Aspect.LEVEL or draft.high == 1 or "active" in draft.scope or draft.match(_BY_TIME, where="clause"):
        return draft
    if _open_case().search(draft.context.text, *_around(draft)) or draft.match(_LOOKED_INTO, where="clause"):
        return draft.put("aspect", Aspect.LEVEL, "cases that are only suspected come and go: they are those of one time")
    return draft.put("aspect", Aspect.CUMULATIVE, "those of an outbreak are counted up from its start")


def _around(draft: Draft) -> tuple[int, int]:
    """The figure with its noun, or with what stands for one behind it."""
    core = draft.context.core
    return core.start, min(core.end + NEAR, draft.context.sentence.end)


NEAR = 12
"""Characters behind a bare number in which "suspected" may stand: "14 suspected in Ohio"."""


@lru_cache
def _open_case() -> regex.Pattern[str]:
    return compiled(r"\b(?:possible|probable|suspected|suspect)\b")


_LOOKED_INTO = r"\b(?:under\sinvestigation|being\s(?:investigated|tested)|tested\snegative|await\w*\s(?:\w+\s)?results)\b"

_BY_TIME = (
    r"\b(?:a|per|each|every)\s(?:day|week|month|year)\b|\b(?:daily|weekly|annual\w*|yearly|average|at\sa\stime|current\w*\s(?:ill|sick))\b"
    r"|\b(?:past|last)\s24\shours\b"
)

TOP = 8000
"""Characters at the top of an article in which it names the flu that it speaks of."""


def _kind_of_flu(text: str, found: Disease) -> Disease:
    """ "Flu" in an article about the swine flu is the swine flu."""
    if found.name != "influenza":
        return found
    kinds = {d.name for d in _named(text, Span(0, min(len(text), TOP))) if d.name in ("swine flu", "bird flu")}
    return Disease(kinds.pop(), found.span) if len(kinds) == 1 else found


@lru_cache(maxsize=4)
def _named_at_the_top(text: str, start: int, end: int) -> Sequence[Disease]:
    return _named(text, Span(start, min(end, start + TOP)))


def _named(text: str, span: Span) -> Sequence[Disease]:
    return [Disease(_one_name(hit.text), hit.span) for hit in _DISEASES.all(text, span)]


def _one_name(words: str) -> str:
    for name, expression in _NAMES:
        if compiled(expression, regex.IGNORECASE).fullmatch(words):
            return name
    low = words.lower()
    if low in _SHORT:
        return _SHORT[low]
    return low.upper() if low in ("sars", "mers") else low.title() if low.split()[0] in _PROPER else low


_PROPER = frozenset("ebola zika lassa marburg nipah west".split())
"""Named after a place: with a capital letter wherever they stand."""

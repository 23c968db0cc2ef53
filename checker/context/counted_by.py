"""Counted by: the body whose count a figure is, where bodies count one thing by methods of their own.

What a country spends on defence is one sum for the alliance, which counts pensions in, and another for an institute in Stockholm;
one rate of inflation is harmonised and the other is not. Two such figures that differ are two methods, and none of them is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.attribution import attribution
from checker.cues import Cues, Hit, pattern
from checker.lazy import lazy
from checker.model import Because, Claim, Modality, Span
from checker.patterns import pattern_of

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["counted_by"]

_DEFENCE = ("defence_budget", "defence_spending_share")
_ARMS = ("nuclear_warheads",)
_ECONOMY = ("gdp", "gdp_growth", "inflation_rate", "unemployment_rate", "budget_deficit_share", "debt_share", "poverty_rate")

_FIGURES = (
    r"(?:estimat\p{Ll}+|data(?:base)?|figures?|tables?|calculations?|reckoning|statistics|definitions?|counts?|numbers|report"
    r"|methodology|standards?|yearbook)"
)
_REPORTS = r"(?:says?|said|puts?|estimates?d?|reckons?|counts?|calculate[sd]?|reports?|reported|found|showed|shows?)"
_OF = r"(?:(?:published|released|issued|compiled|given|provided|collected|produced)\s)?(?:by|from|of)\s(?:the\s)?"


def _sourced(body: str) -> pattern:
    """The body with a word by which it is the source: of others than those who only count, a name alone says nothing."""
    return pattern(
        rf"\b(?:{body})(?:[’']s?)?\s(?:own\s|new\s|latest\s|official\s|annual\s){{0,2}}(?:\p{{L}}+\s)?{_FIGURES}\b"
        rf"|\b(?:{body})\s(?:now\s|itself\s)?{_REPORTS}\b"
        rf"|\baccording\sto\s(?:the\s)?(?:{body})\b"
        rf"|\b{_FIGURES}\s{_OF}(?:{body})\b"
    )


_OFFICES = (
    r"(?<!\bEU\s)(?<!\bEU[’']s\s)(?<!\bUnion\s)(?:statistics|statistical)\s(?:office|agency|bureau|service|institute)"
    r"|Office\s(?:for|of)\sNational\sStatistics|Bureau\sof\s(?:Labor\sStatistics|Economic\sAnalysis)|Statistics\s(?:Poland|Canada|Norway"
    r"|Sweden|Finland|Netherlands|Estonia|Lithuania|Denmark|Korea)|Destatis|(?-i:INSEE|ISTAT|Istat|GUS|ONS|BLS|Rosstat)"
)

_BODIES: tuple[tuple[str, tuple[str, ...], tuple[str | pattern, ...]], ...] = (
    ("NATO", _DEFENCE, (_sourced(r"NATO|the\salliance"),)),
    ("SIPRI", (*_DEFENCE, *_ARMS), ("SIPRI", "Stockholm International Peace Research Institute", "Stockholm institute")),
    ("IISS", (*_DEFENCE, *_ARMS), ("IISS", "International Institute for Strategic Studies", "Military Balance")),
    ("European Defence Agency", _DEFENCE, ("European Defence Agency",)),
    ("Federation of American Scientists", _ARMS, ("Federation of American Scientists",)),
    ("World Bank", (*_DEFENCE, *_ECONOMY), (_sourced("World Bank"),)),
    ("IMF", _ECONOMY, (_sourced(r"(?-i:IMF)|International\sMonetary\sFund"),)),
    ("OECD", _ECONOMY, (_sourced(r"(?-i:OECD)"),)),
    ("Eurostat", _ECONOMY, ("Eurostat", "EU statistics office", "EU's statistics office", "EU statistics agency")),
    ("ILO", ("unemployment_rate",), (_sourced(r"(?-i:ILO)|International\sLabou?r\sOrgani[sz]ation"),)),
    ("the statistics office", _ECONOMY, (pattern(rf"\b(?:{_OFFICES})\b"),)),
    ("its own count", _DEFENCE, (pattern(rf"\b(?:its|their)\sown\s{_FIGURES}\b"),)),
)
"""Who counts, which measures by a method of its own, and the words that tell it; of those who do nothing else the name."""


class _Counters:
    """The bodies that count one measure."""

    def __init__(self, bodies: Sequence[tuple[str, Cues]]) -> None:
        self.bodies = bodies

    @lazy
    def any_of_them(self) -> Cues:
        return Cues(tuple(word for _, cues in self.bodies for word in cues.words))


@cache
def _counters() -> Mapping[str, _Counters]:
    measures = sorted({measure for _, counted, _ in _BODIES for measure in counted})
    cues = {name: Cues(told) for name, _, told in _BODIES}
    return {m: _Counters([(name, cues[name]) for name, counted, _ in _BODIES if m in counted]) for m in measures}


_COUNTED = (Modality.ACTUAL, Modality.ESTIMATE, Modality.FORECAST)
"""What somebody has counted or reckoned; a plan or a goal is its owner's, whoever tells of it."""


def counted_by(draft: Draft) -> tuple[str | None, Because | None]:
    """The body whose count the figure is, and the words that say so; None where no such body is named."""
    counters = _counters().get(draft.measure)
    if counters is None or draft.modality not in _COUNTED:
        return None, None
    context = draft.context
    if not context.lacks(counters.any_of_them):
        found = _named(draft, counters)
        if found is not None:
            name, hit = found
            return name, Because("counted_by", name, f"“{hit.text}”: it counts by a method of its own", hit.span, hit.text)
        return None, None
    last = _last(draft)
    if last is None or attribution(context)[0] is not None or not (last.counted_by and last.subject != draft.subject):
        return None, None
    return last.counted_by, Because("counted_by", last.counted_by, f"goes on with “{last.quote}”", last.figure, last.figure_text)


def _last(draft: Draft) -> Claim | None:
    """The claim of the same measure right before, in this sentence or the one before."""
    last = draft.earlier[-1] if draft.earlier else None
    near = last is not None and last.measure == draft.measure and last.span.start >= draft.context.before(1).start
    return last if near else None


def _named(draft: Draft, counters: _Counters) -> tuple[str, Hit] | None:
    """The body that stands nearest before the figure, or behind it without another clause between ("4.1% by NATO's reckoning")."""
    context = draft.context
    text, figure, sentence = context.text, context.core, context.sentence
    found = [(name, hit) for name, cues in counters.bodies for hit in cues.all(text, sentence)]
    behind = [(n, h) for n, h in found if h.span.start >= figure.end and _is_source_of(text, figure, h.span, sentence)]
    before = [(n, h) for n, h in found if h.span.end <= figure.start]
    near = min(behind, key=lambda f: f[1].span.start, default=None)
    if near is not None and (not before or near[1].span.start - figure.end <= _BESIDE):
        return near
    return max(before, key=lambda f: f[1].span.end, default=None)


_BESIDE = 25
"""Characters behind a figure within which a body is its source, whoever was named before: " of GDP by NATO's count"."""


def _is_source_of(text: str, figure: Span, body: Span, sentence: Span) -> bool:
    """Whether a body that is named behind a figure is its source: "$38 billion in 2024, according to SIPRI"; in "NATO puts it at
    $34 billion, SIPRI at $38 billion" the second is that of the next figure.
    """
    between = _YEAR.sub("", text[figure.end : body.start])
    if ";" in between or any(c.isdigit() for c in between):
        return False
    led = text[body.start : body.end].casefold().startswith("according") or _LED.search(between) is not None
    says = _SAYS_SO.match(text, body.end, sentence.end) is not None
    return led or says or "," not in between or not any(c.isdigit() for c in text[body.end : sentence.end])


_YEAR = pattern_of(r"\b(?:19|20)\d\d\b")
_LED = pattern_of(r"\b(?:according\sto|by|from)\s(?:the\s)?$", regex.IGNORECASE)
_SAYS_SO = pattern_of(
    r"\s?(?:\p{Ll}+\s){0,2}?(?:shows?|says?|said|estimate[sd]?|found|reported|calculated)\b[^\d,;.]{0,30}+(?:[,.;”]|$)"
)
"""What closes the words of a source: "..., NATO estimates show, ..."."""

"""Counted by: the body whose count a figure is, where bodies count one thing by methods of their own.

What a country spends on defence is one sum for the alliance, which counts pensions in, and another for an institute in Stockholm;
one rate of inflation is harmonised and the other is not. Two such figures that differ are two methods, and none of them is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.context.attribution import attribution
from checker.cues import PATTERN_SECONDS, Cues, words
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


@cache
def _as_source(body: str) -> regex.Pattern[str]:
    """The body with a word by which it is the source: of others than those who only count, a name alone says nothing."""
    return pattern_of(
        rf"\b(?:{body})(?:[’']s?)?\s(?:own\s|new\s|latest\s|official\s|annual\s){{0,2}}(?:\p{{L}}+\s)?{_FIGURES}\b"
        rf"|\b(?:{body})\s(?:now\s|itself\s)?{_REPORTS}\b"
        rf"|\baccording\sto\s(?:the\s)?(?:{body})\b"
        rf"|\b{_FIGURES}\s{_OF}(?:{body})\b",
        regex.IGNORECASE | regex.VERSION1,
    )


class _Body(NamedTuple):
    """Who counts, which measures by a method of its own, and its names; `known_by` where a name alone makes it no source."""

    name: str
    measures: tuple[str, ...]
    names: tuple[str, ...]
    known_by: str | None = None


_BODIES = (
    _Body("NATO", _DEFENCE, ("NATO", "the alliance"), r"NATO|the\salliance"),
    _Body("SIPRI", (*_DEFENCE, *_ARMS), words("SIPRI, Stockholm International Peace Research Institute, Stockholm institute")),
    _Body("IISS", (*_DEFENCE, *_ARMS), words("IISS, International Institute for Strategic Studies, Military Balance")),
    _Body("European Defence Agency", _DEFENCE, ("European Defence Agency",)),
    _Body("Federation of American Scientists", _ARMS, ("Federation of American Scientists",)),
    _Body("World Bank", (*_DEFENCE, *_ECONOMY), ("World Bank",), r"World\sBank"),
    _Body("IMF", _ECONOMY, words("IMF, International Monetary Fund"), r"(?-i:IMF)|International\sMonetary\sFund"),
    _Body("OECD", _ECONOMY, ("OECD",), r"(?-i:OECD)"),
    _Body("Eurostat", _ECONOMY, words("Eurostat, EU statistics office, EU's statistics office, EU statistics agency")),
    _Body(
        "the statistics office",
        _ECONOMY,
        words("""
            statistics office, statistical office, statistics agency, statistical agency, statistics bureau, statistics service,
            statistical service, statistics institute, Office for National Statistics, Bureau of Labor Statistics, Bureau of
            Economic Analysis, Statistics Poland, Statistics Canada, Statistics Norway, Statistics Sweden, Statistics Finland,
            Statistics Netherlands, Statistics Estonia, Statistics Lithuania, Statistics Denmark, Statistics Korea, Destatis, INSEE,
            Istat, Rosstat
        """),
    ),
    _Body("its own count", _DEFENCE, words("own count, own figures, own estimates, own reckoning, own definition")),
)


class _Counters:
    """The bodies that count one measure."""

    def __init__(self, bodies: Sequence[_Body]) -> None:
        self.bodies = [(body, Cues(body.names)) for body in bodies]
        self.any_of_them = Cues(tuple(name for body in bodies for name in body.names))

    def named(self, text: str, sentence: Span) -> list[tuple[str, Span]]:
        """Each body that the sentence names as a source, with the words; none that is a part of another one's name."""
        found = [(body, hit.span) for body, cues in self.bodies for hit in cues.all(text, sentence)]
        whole = [(b, s) for b, s in found if not any(other.covers(s) and other != s for _, other in found)]
        sources: list[tuple[str, Span]] = []
        for body, span in whole:
            if body.known_by is None:
                sources.append((body.name, span))
        for body in dict.fromkeys(b for b, _ in whole if b.known_by is not None):
            told = _as_source(body.known_by or "").finditer(text, sentence.start, sentence.end, timeout=PATTERN_SECONDS)
            sources += [(body.name, Span(*match.span())) for match in told]
        return sources


@cache
def _counters() -> Mapping[str, _Counters]:
    measures = sorted({measure for body in _BODIES for measure in body.measures})
    return {m: _Counters([body for body in _BODIES if m in body.measures]) for m in measures}


_COUNTED = (Modality.ACTUAL, Modality.ESTIMATE, Modality.FORECAST)
"""What somebody has counted or reckoned; a plan or a goal is its owner's, whoever tells of it."""


def counted_by(draft: Draft) -> tuple[str | None, Because | None]:
    """The body whose count the figure is, and the words that say so; None where no such body is named."""
    counters = _counters().get(draft.measure)
    if counters is None or draft.modality not in _COUNTED:
        return None, None
    context = draft.context
    if context.first(counters.any_of_them, context.sentence) is not None:
        found = _named(draft, counters)
        if found is not None:
            name, span = found
            said = span.of(context.text)
            return name, Because("counted_by", name, f"“{said}”: it counts by a method of its own", span, said)
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


def _named(draft: Draft, counters: _Counters) -> tuple[str, Span] | None:
    """The body that stands nearest before the figure, or behind it without another clause between ("4.1% by NATO's reckoning")."""
    context = draft.context
    text, figure, sentence = context.text, context.core, context.sentence
    found = counters.named(text, sentence)
    behind = [(n, s) for n, s in found if s.start >= figure.end and _is_source_of(text, figure, s, sentence)]
    before = [(n, s) for n, s in found if s.end <= figure.start]
    near = min(behind, key=lambda f: f[1].start, default=None)
    if near is not None and (not before or near[1].start - figure.end <= _BESIDE):
        return near
    return max(before, key=lambda f: f[1].end, default=None)


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

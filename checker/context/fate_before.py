"""Fate before: what is said of those whom a figure counts before it: "killing 14", "the deaths of 14 people", "a toll of 14"."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.fate_found import REACH, Undergone, ending_at, found_by, mood_of
from checker.context.fate_grammar import Patterns, after, loose
from checker.context.fate_scene import Scene
from checker.cues import PATTERN_SECONDS, Hit, compiled
from checker.model import Modality, Span

__all__ = ["around_it", "beside_named", "by_noun", "by_toll", "left_of"]


def around_it(scene: Scene, patterns: Patterns) -> Undergone | None:
    """ "shot three relatives to death": the verb's first part before the figure, its second behind."""
    for first, second in patterns.around:
        if scene.lacks(second):
            continue
        match = ending_at(first, scene, max(scene.sentence.start, scene.first - REACH), scene.first)
        end = min(scene.sentence.end, scene.last + REACH)
        if match and second.pattern.match(scene.text, scene.last, end, timeout=PATTERN_SECONDS):
            return found_by(scene, match)
    return None


def left_of(scene: Scene, patterns: Patterns) -> Undergone | None:
    """Before the figure: "killed 5", "killing two men and 5 women", "killed were 5"."""
    begin = max(scene.sentence.start, scene.first - REACH)
    match = ending_at(patterns.active, scene, begin, scene.first)
    if match:
        before = scene.text[max(begin, match.start("hit") - 60) : match.start("hit")]
        if _passive().search(before) and not match["hit"].split()[0].endswith("ing"):
            return None
        mood = Modality.FORECAST if loose(r"\b(?:could|would|might)\shave\s$").search(before) else mood_of(before)
        return found_by(scene, match, mood=mood)  # "could have killed 100": it did not
    match = ending_at(patterns.inverted, scene, begin, scene.first)
    return found_by(scene, match, part=match["part"] is not None or "includ" in match.group()) if match else None


@cache
def _passive() -> regex.Pattern[str]:
    """A verb in the passive has no object: "was killed"."""
    return loose(r"\b(?:was|were|is|are|been|being|be|got|gets?)(?:\s\p{L}+ly)?\s$")


def beside_named(scene: Scene, patterns: Patterns) -> Undergone | None:
    """With somebody who is named: "killed a guard and three others", "was killed along with 19 other children"."""
    match = ending_at(patterns.beside, scene, max(scene.sentence.start, scene.first - REACH), scene.first)
    if match is None or scene.crossed(match.start(), scene.first) or "fatally" in match.group():
        return None
    noun = scene.figure.noun.of(scene.text).lower() if scene.figure.noun else ""
    joined = compiled(r"\b(?:along|together)\s+with\b").search(match.group()) is not None
    if "other" not in noun and not joined and not _of_the_same(scene):
        return None
    span = Span(match.start(), match.end())
    return Undergone(Hit(span, span.of(scene.text).strip()), part=True)


def _of_the_same(scene: Scene) -> bool:
    """ "Killed his wife and their [two children]": kin of those named first, who do nothing of their own behind the figure."""
    lead = scene.text[max(scene.sentence.start, scene.first - 24) : scene.first]
    return loose(r".*\band\s(?:his|her|their)\s").fullmatch(lead) is not None and after().match(scene.text, scene.last) is not None


def by_noun(scene: Scene, patterns: Patterns) -> Undergone | None:
    """ "the deaths of 5 people"."""
    match = ending_at(patterns.named, scene, max(scene.sentence.start, scene.first - REACH), scene.first)
    return found_by(scene, match) if match else None


def by_toll(scene: Scene, patterns: Patterns) -> Undergone | None:
    """ "the death toll rose to 5", "the number of dead, which stood at 3 on Monday, is now 5"."""
    if patterns.tolled is None or scene.lacks(patterns.tolled):
        return None
    start = scene.figure.span.start
    begin = max(scene.sentence.start, start - REACH)
    last = None
    for match in patterns.tolled.pattern.finditer(scene.text, begin, start, timeout=PATTERN_SECONDS, overlapped=True):
        last = match
    if last is None:
        return None
    between = last["between"]
    if scene.crossed(last.end("hit"), start) and not _from_to().search(between):
        return None
    past = scene.figure.text.split()[0].lower() in _PAST and _rises().search(between) is not None
    if (
        not past
        and not _link().search(between)
        and not _brought().search(scene.text, max(scene.sentence.start, last.start("hit") - 50), start)
    ):
        return None
    return found_by(scene, last, counted=scene.figure.noun is None)


_UP_TO = (
    r"(?:\s(?:the|a|an|some|about|around|least|at|over|nearly|almost|approximately|estimated|now|more|than|up"
    r"|as|many|high|in|all|total|of|record|just|well)){0,4}\s$"
)


@cache
def _link() -> regex.Pattern[str]:
    """The words between a toll and its number: "stood at", "rose to", "reached", "of", "is now"."""
    return loose(
        rf"(?:\b(?:rose|ris\w+|climb\w*|jump\w*|grew|grown|grow\w*|soar\w*|swell\w*|swollen|increas\w+|rais\w+"
        rf"|revis\w+|lower\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|up|down)\b"
        rf"[^.;]{{0,70}}?\s(?:to|past|above|beyond|from)|\b(?:reach\w*|hits?|pass\w*|topp?\w*|exceed\w*|surpass\w*"
        rf"|near\w*|number\w*|total\w*|is|was|were|are|be|been|stood|stands?|standing|put"
        rf"|remain\w*|estimated|at|by|now)){_UP_TO}|^(?:\s\p{{L}}+){{0,2}}\sof{_UP_TO}|:\s$"
    )


_PAST = frozenset({"above", "over", "beyond", "past", "below", "under"})
"""Prepositions that open a figure and say on which side of it the number lies: it goes there by a verb alone."""


@cache
def _rises() -> regex.Pattern[str]:
    """ "[The death toll] has risen [above 90]"."""
    return loose(
        r"\b(?:rose|ris\w+|climb\w*|jump\w*|gr[eo]w\w*|soar\w*|increas\w+|mount\w*|fell|fall\w*|drop\w*|remain\w*|went|go(?:es)?)\s$"
    )


@cache
def _brought() -> regex.Pattern[str]:
    """ "bringing the death toll in the region to"."""
    return loose(
        rf"\b(?:bring\w*|brought|tak(?:e|es|ing)|took|push\w*|rais\w*|put\w*|driv\w*|drove|lower\w*"
        rf"|revis\w*)\b[^.;]{{0,120}}?\s(?:to|at|past|above|from){_UP_TO}"
    )


@cache
def _from_to() -> regex.Pattern[str]:
    return loose(r"\b(?:from|by)\s[^,;.]{1,40}\sto\s$|\b(?:to|is|at)\s$")

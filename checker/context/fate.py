"""Fate: whether what a verb says was done to, or done by, those whom a figure counts.

"Two gunmen killed 14 people", "14 people were killed", "killing 14", "14 dead", "a death toll of 14", "the deaths of 14 people":
one act, told six
ways, and in the first a second figure that it does not hold for. Words near a figure cannot tell them apart; their order can.
There is no
parser here: the patterns below know English word order around a number, its auxiliaries and its prepositions, and nothing of any
subject.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.fate_grammar import Fate, Patterns, after, loose, patterns_of
from checker.context.fate_scene import Scene
from checker.cues import PATTERN_SECONDS, Hit, compiled
from checker.model import Claim, Modality, Span, Status

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["Undergone", "undergone"]

REACH = 170
"""Characters to either side of a figure in which its verb stands."""


@dataclass(frozen=True, slots=True)
class Undergone:
    """The words that say it. `part`: the figure is a part of others already counted ("12, including 2 children"). `mood`: only
    possible or feared.
    `counted`: it counts the act itself ("5 deaths").
    """

    hit: Hit
    part: bool = False
    mood: Modality | None = None
    counted: bool = False


def undergone(draft: Draft, fate: Fate) -> Undergone | None:
    """The words by which the figure's people or things undergo (or do) what `fate` says, or None."""
    scene = Scene.of(draft)
    if _numbered(scene):
        return None
    patterns = patterns_of(fate)
    looks = (
        (_right, _listed)
        if _of_them().match(draft.context.text, scene.core.end)
        else (_inside, _right, _left, _around, _named, _tolled, _listed, _beside)
    )
    for look in looks:
        found = look(scene, patterns)
        if found is not None:
            if _thwarted(scene, found.hit, planned=fate.planned):
                return None
            return replace(found, mood=Modality.PLAN) if fate.planned and _to_come(scene, found.hit) else found
    return None


@cache
def _of_them() -> regex.Pattern[str]:
    """ "12 of them", behind a figure: a part of those just counted, whose verb is not the figure's own."""
    return loose(r"\sof\s(?:them|whom)\b")


def _to_come(scene: Scene, hit: Hit) -> bool:
    """ "Starbucks to cut 1,100 jobs", "said it would hire 300": planned, not done."""
    before = scene.text[max(scene.sentence.start, hit.span.start - 24) : hit.span.start]
    return (
        loose(r"(?<!\b(?:had|has|have)\s)\b(?:to|will|would|shall)\s(?:also\s|now\s|soon\s|be\s){0,2}$").search(before) is not None
    )


def _thwarted(scene: Scene, hit: Hit, *, planned: bool) -> bool:
    """ "the attempted murder of two girls", "plotted to kill 12", "did not hurt 12": it did not happen."""
    before = scene.text[max(scene.sentence.start, hit.span.start - 60) : hit.span.start]
    return _failed().search(before) is not None or (not planned and _meant().search(before) is not None)


@cache
def _failed() -> regex.Pattern[str]:
    return loose(
        r"\battempted\s(?:\p{L}+\s)?$|\b(?:attempt\w*|tr(?:y|ied|ies|ying)|fail\w*"
        r"|refus\w*)\s(?:\p{L}+\s){0,2}?to\s$|\b(?:den(?:y|ied|ies|ying)|falsely\saccused\sof"
        r"|acquitted\sof|cleared\sof|without)\s$|(?:\b(?:not|never)|n[’']t)\s(?:\p{L}+\s){0,2}$"
    )


@cache
def _meant() -> regex.Pattern[str]:
    return loose(
        r"\b(?:plot\w*|plann?\w*|plans|threaten\w*|want\w*|conspir\w*|conspiracy|inten[dt]\w*|hop\w+|vow\w*"
        r"|solicit\w*|urg\w+|order\w*)\s(?:\p{L}+\s){0,2}?to\s$"
    )


def _numbered(scene: Scene) -> bool:
    """The number of a house, a street block, a footnote, or an age: "shot in the 500 block", "gathered.[3]", "Jane Roe, 26 was"."""
    start, end = scene.figure.numeral.start, scene.figure.numeral.end
    if scene.text[start - 1 : start] == "[" and scene.text[end : end + 1] == "]":
        return True
    if scene.figure.noun is not None:
        return False
    if compiled(r"\b(?:except|but|bar)\s(?:for\s)?$").search(scene.text[max(start - 14, 0) : start]):
        return True  # "all 181 except two"
    if 9 < (scene.figure.number or 0) < 100 and _aged_name().search(scene.text[max(start - 24, 0) : start]):
        return True  # "Ann Roe-Smith, 26 were arrested": an age
    names = scene.draft.context.reading.within(scene.draft.context.reading.scan.names, scene.sentence)
    if any(n.kind == "person" and scene.text[n.span.end : start] == ", " for n in names):
        return True  # "Detroit Davis-Riley, 26 were arrested": an age
    return (
        compiled(r"\s?(?:block|mile|percent|feet|yards|meters|metres|times|rounds|a\.?m\b|p\.?m\b)").match(
            scene.text[scene.figure.span.end : scene.figure.span.end + 10]
        )
        is not None
    )


@cache
def _aged_name() -> regex.Pattern[str]:
    """A surname and a comma. Towns and days stand behind "in" and "on"."""
    return loose(r"(?-i:\p{Lu})[\p{L}’'-]+\s(?-i:\p{Lu})[\p{L}’'-]+,\s$")


def _found(
    scene: Scene, match: regex.Match[str], *, part: bool = False, mood: Modality | None = None, counted: bool = False
) -> Undergone:
    span = Span(*match.span("hit"))
    return Undergone(Hit(span, span.of(scene.text)), part, mood, counted)


def _inside(scene: Scene, patterns: Patterns) -> Undergone | None:
    """In the counted noun itself: "5 dead", "two injured victims", "12 deaths", "one person dead"."""
    noun = scene.figure.noun
    if noun is None or scene.text[noun.end : noun.end + 2] in ("'s", "’s") or compiled(r"[’']s?\s").search(noun.of(scene.text)):
        return None
    for way in (patterns.counted, patterns.inside):
        match = way.search(scene.text, noun.start, noun.end, timeout=PATTERN_SECONDS) if way else None
        if match and (way is not patterns.counted or match.end("hit") >= noun.end - 1):
            of_them = compiled(r"\bof\s(?:the|those|these|his|her|their|its)\s").search(
                scene.text[scene.figure.numeral.end : match.start("hit")]
            )
            return None if of_them else _found(scene, match, counted=way is patterns.counted)
    return None


def _right(scene: Scene, patterns: Patterns) -> Undergone | None:
    """Behind the figure: "were killed", "killed in ...", "died", "who were found dead"."""
    if scene.figure.noun is None and _size_of().search(scene.text, max(scene.sentence.start, scene.first - 40), scene.first):
        return None
    end = min(scene.sentence.end, scene.last + REACH)
    people = _people_behind().match(scene.text, scene.core.end) if scene.figure.noun is None else None
    whole = (patterns.reduced,) if _out_of().search(scene.text, max(scene.sentence.start, scene.first - 24), scene.first) else ()
    ways = (patterns.passive, patterns.does, *(() if _part_of(scene) else (patterns.adjacent,)), *whole)
    for start in dict.fromkeys((scene.core.end, scene.last, people.end() if people else scene.last)):
        for way in ways:
            match = way.match(scene.text, start, end, timeout=PATTERN_SECONDS) if way else None
            if match and not _crossed(scene, match, start) and not _aged(scene, start) and not _one_of(scene, match, patterns):
                return _found(scene, match, mood=_mood(scene.text[start : match.start("hit")]))
    return None


@cache
def _out_of() -> regex.Pattern[str]:
    """ "One of the [five people shot] died": what was done to all of them stands right behind."""
    return loose(r"\p{L}\sof\s(?:(?:the|those|these|at\sleast|about|some)\s){0,2}$|\d\sof\s(?:the\s|those\s)?$")


@cache
def _people_behind() -> regex.Pattern[str]:
    """ "12 million Sudanese have been": a name of a people that is no plural by its form."""
    return loose(r"\s(?-i:\p{Lu})\p{L}{3,}(?=\s\p{Ll})")


def _part_of(scene: Scene) -> bool:
    """ "94 of 139 drones launched by Russia": what follows is said of the 139."""
    return compiled(r"\sof\s").search(scene.text[scene.figure.numeral.end : scene.core.end]) is not None


@cache
def _size_of() -> regex.Pattern[str]:
    """ "a workforce of [15,000] would be cut": the verb is that of the noun before."""
    return loose(
        r"(?<!\b(?:total|number|group|crowd|maximum|minimum|estimate|average|half|third|quarter|most|some|all|one"
        r"|many|out)\s)\bof\s$"
    )


def _crossed(scene: Scene, match: regex.Match[str], start: int) -> bool:
    """Another count lies between the figure and its verb, outside of an aside ("12 people, among them two children, died")."""
    aside = match.span("aside") if "aside" in match.re.groupindex else (-1, -1)
    if aside[0] < 0:
        return scene.crossed(start, match.start("hit"))
    return scene.crossed(start, aside[0]) or scene.crossed(aside[1], match.start("hit"))


def _one_of(scene: Scene, match: regex.Match[str], patterns: Patterns) -> bool:
    """ "One of the two victims was killed": the verb is that of the one. "One of the two people who died" is not."""
    before = scene.text[max(scene.sentence.start, scene.figure.span.start - 40) : scene.figure.span.start]
    if compiled(r"\bone\sof\s$", regex.IGNORECASE).search(before) and compiled(r"\s(?:was|is|has|had)\b").match(match.group()):
        return True  # "one of three people was hurt"
    return (
        compiled(r"(?:\w|\d)\sof\s(?:the|their|its|his|her|those|these)\s(?:\p{L}+\s)?$").search(before) is not None
        and match.re is not patterns.reduced
        and not compiled(r"\s(?:who|that|killed|wounded|injured|hurt)\b").match(match.group())
    )


def _around(scene: Scene, patterns: Patterns) -> Undergone | None:
    """ "shot three relatives to death": the verb's first part before the figure, its second behind."""
    for first, second in patterns.around:
        match = _ending(first, scene, max(scene.sentence.start, scene.first - REACH), scene.first)
        if match and second.match(scene.text, scene.last, min(scene.sentence.end, scene.last + REACH), timeout=PATTERN_SECONDS):
            return _found(scene, match)
    return None


def _aged(scene: Scene, start: int) -> bool:
    """A bare number between commas is an age: "Two men, aged 23 and 25, were ..."."""
    return (
        scene.figure.noun is None
        and scene.text[start : start + 1] == ","
        and scene.first == scene.core.start
        and (
            compiled(r"(?:,\s|\baged?\s|\bages\s|\d\sand\s)$").search(
                scene.text[max(0, scene.figure.span.start - 10) : scene.figure.span.start]
            )
            is not None
        )
    )


def _left(scene: Scene, patterns: Patterns) -> Undergone | None:
    """Before the figure: "killed 5", "killing two men and 5 women", "killed were 5"."""
    begin = max(scene.sentence.start, scene.first - REACH)
    match = _ending(patterns.active, scene, begin, scene.first)
    if match:
        before = scene.text[max(begin, match.start("hit") - 60) : match.start("hit")]
        if _passive().search(before) and not match["hit"].split()[0].endswith("ing"):
            return None
        mood = Modality.FORECAST if loose(r"\b(?:could|would|might)\shave\s$").search(before) else _mood(before)
        return _found(scene, match, mood=mood)  # "could have killed 100": it did not
    match = _ending(patterns.inverted, scene, begin, scene.first)
    return _found(scene, match, part=match["part"] is not None or "includ" in match.group()) if match else None


@cache
def _passive() -> regex.Pattern[str]:
    """A verb in the passive has no object: "was killed"."""
    return loose(r"\b(?:was|were|is|are|been|being|be|got|gets?)(?:\s\p{L}+ly)?\s$")


def _beside(scene: Scene, patterns: Patterns) -> Undergone | None:
    """With somebody who is named: "killed a guard and three others", "was killed along with 19 other children"."""
    match = _ending(patterns.beside, scene, max(scene.sentence.start, scene.first - REACH), scene.first)
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


def _ending(way: regex.Pattern[str] | None, scene: Scene, begin: int, end: int) -> regex.Match[str] | None:
    """The last match that ends right at `end`."""
    if way is None:
        return None
    found = None
    for match in way.finditer(scene.text, begin, end, timeout=PATTERN_SECONDS):
        found = match
    return found


def _named(scene: Scene, patterns: Patterns) -> Undergone | None:
    """ "the deaths of 5 people"."""
    match = _ending(patterns.named, scene, max(scene.sentence.start, scene.first - REACH), scene.first)
    return _found(scene, match) if match else None


def _tolled(scene: Scene, patterns: Patterns) -> Undergone | None:
    """ "the death toll rose to 5", "the number of dead, which stood at 3 on Monday, is now 5"."""
    if patterns.tolled is None:
        return None
    start = scene.figure.span.start
    begin = max(scene.sentence.start, start - REACH)
    last = None
    for match in patterns.tolled.finditer(scene.text, begin, start, timeout=PATTERN_SECONDS, overlapped=True):
        last = match
    if last is None:
        return None
    between = last["between"]
    if scene.crossed(last.end("hit"), start) and not _from_to().search(between):
        return None
    if not _link().search(between) and not _brought().search(scene.text, max(scene.sentence.start, last.start("hit") - 50), start):
        return None
    return _found(scene, last, counted=scene.figure.noun is None)


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


def _listed(scene: Scene, _: Patterns) -> Undergone | None:
    """A part of those just counted ("killed 12 people, including two children", "12 of them Americans"), or the same again
    elsewhere ("Six people died in
    Mexico and seven in Costa Rica").
    """
    text, start = scene.text, scene.figure.span.start
    for claim in reversed(scene.draft.earlier):
        if claim.figure.start < scene.sentence.start or start - claim.figure.end > REACH:
            return None
        if claim.measure != scene.draft.measure:
            continue
        between = text[claim.figure.end : start]
        if compiled(r"[;.]\s").search(between):
            return None
        hit = Hit(claim.figure, claim.figure_text)
        if _parted(scene, claim):
            return None
        if loose(r",?\s(?:\p{L}+\s)?(?:up|down)\sfrom\s(?:the\s)?").fullmatch(between):
            return Undergone(hit)
        if _including().search(between) or _of_them().match(text, scene.core.end):
            return Undergone(hit, part=True)
        if (
            scene.figure.noun is None
            and _elsewhere_too().search(between)
            and loose(r"\s(?:in|at|from|on)\s\p{Lu}").match(text, scene.figure.span.end)
        ):
            return Undergone(hit)
        return None
    return None


def _parted(scene: Scene, claim: Claim) -> bool:
    """True when a figure that counts something else stands between the claim and the figure."""
    same = {c.figure for c in scene.draft.earlier if c.measure == claim.measure}
    between = (f for f in scene.draft.context.neighbours if claim.figure.end <= f.span.start < scene.figure.span.start)
    return any(f.status is Status.READ and f.span not in same for f in between)


@cache
def _including() -> regex.Pattern[str]:
    return loose(
        r"\b(?:including|among\sthem|among\sthe\sdead|of\s(?:them|whom)|them)\s(?:at\sleast\s|the\s"
        r"|\p{L}+\s){0,2}$|\bincluding\s(?:(?!\b(?:was|were|is|are|has|have|had)\b)[^.;]){1,90}(?:,|\sand)\s$"
    )


@cache
def _elsewhere_too() -> regex.Pattern[str]:
    return loose(r"\s(?:in|at|from|on)\s[^.;]{2,60}?(?:,|,?\sand)\s(?:another\s|at\sleast\s)?$")


def _mood(between: str) -> Modality | None:
    """What might happen or is meant to happen has not: "could kill 5", "may have died", "plotted to kill 5"."""
    if compiled(r"\b(?:may|might|feared|could)\s(?:already\s)?(?:have|be|to)\b|\bfeared\b|\bpresumed\b|\bbelieved\b").search(
        between
    ):
        return Modality.ESTIMATE
    if compiled(r"\b(?:could|would|might|may|can)\s(?:\p{L}+\s){0,3}$").search(between):
        return Modality.FORECAST
    return None

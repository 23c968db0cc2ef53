"""Kinds of events by the words that news has for them, and events with a name of their own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.cues import Cues, pattern, words
from checker.expressions import Expression, expression
from checker.model import Span
from checker.word_index import indexed

__all__ = ["ELSEWHERE", "HAPPENED", "SEVERAL", "EventKind", "event_kinds", "kinds_near", "own_name"]


@dataclass(frozen=True, slots=True)
class EventKind:
    """`rare`: one in a place and year is taken as the same; others need their day. `vague`: only where nothing says more."""

    name: str
    cues: Cues
    rare: bool = False
    vague: bool = False


@cache
def event_kinds() -> tuple[EventKind, ...]:
    """Every kind. The one that is said most is taken, of two the first; a vague one only without another."""
    listed: tuple[tuple[str, tuple[str | pattern, ...]], ...] = (
        ("shooting", words("shooting*, shootout, gunman, gunmen, gunfire, opened fire, gunshot*, shot, shots")),
        ("stabbing", words("stabbing*, stabbed, knife attack")),
        ("air strike", words(
            "air strike*, airstrike*, missile strike*, drone strike*, missile attack*, drone attack*, shelling, "
            "shelled")),
        ("explosion", words("bomb, bombs, bombing*, bomber*, blast, blasts, explosion*, exploded, detonat*")),
        ("earthquake", words("earthquake*, quake*, tremor*, aftershock*, tsunami")),
        ("storm", (_STORM, *words("hurricane*, typhoon*, cyclone*, tornado*, twister*, blizzard"))),
        ("flood", words("flood*, flash flood*, monsoon rain*, dam burst")),
        ("landslide", words("landslide*, mudslide*, avalanche*")),
        ("wildfire", words("wildfire*, bushfire*, forest fire*")),
        ("eruption", words("volcan*, eruption*, erupted")),
        ("oil spill", words(
            "oil spill, spill, blowout, oil rig, drilling rig, oil leak, leaking well, well is leaking, leaking oil, wellhead, "
            "oil is leaking, oil leaking, oil slick")),
        ("outbreak", words("outbreak*, epidemic, pandemic")),
        ("plane crash", (_PLANE, *words("plane crash, air crash, air disaster"))),
        ("train crash", (_TRAIN, *words("derail*, train crash, rail crash"))),
        ("sinking", words("capsiz*, shipwreck, sank, sinking, sunk")),
        ("crash", words("crash, crashes, crashed, collision*, collided, pileup, pile-up")),
        ("stampede", words("stampede*, crowd crush, crowd surge, the crush")),
        ("fire", (_FIRE, *words("blaze, arson"))),
        ("hostage-taking", words("hostage*, hijack*, siege")),
        ("collapse", words("collapse, collapsed")),
        ("attack", words(
            "attack, attacks, attacked, assault, ambush*, massacre*, rampage, raid, raids, killing*, murder*, "
            "homicide*, slaying*")),
        ("unrest", words("clash*, riot*, unrest, violence")),
        ("protest", (_MARCH, *words("protest, protests, protester*, demonstration*, demonstrator*, rally, rallies, marchers"))),
    )  # fmt: skip
    return tuple(EventKind(name, Cues(cues), name in _RARE, name in _VAGUE) for name, cues in listed)


def kinds_near(text: str, span: Span) -> list[EventKind]:
    """The kinds that may have a word in a stretch: two or three of all, so that only these are looked for."""
    index = indexed(text)
    return [kind for kind in event_kinds() if not (kind.cues.needs and index.lacks(kind.cues.needs, span.start, span.end))]


_RARE = frozenset("earthquake storm flood landslide wildfire eruption outbreak".split()) | {"oil spill"}
_VAGUE = frozenset("collapse attack unrest protest".split())

_STORM = pattern(r"\b(?:the|a|an|tropical|winter|snow|ice|thunder|severe|deadly|powerful|[’']s)\s?storms?\b")
"""The noun: "to storm a building" is none."""

_PLANE = pattern(r"\b(?:plane|airliner|jet(?:liner)?|aircraft|helicopter|flight)\b[^.;]{0,40}?\b(?:crash\w*|went\sdown|shot\sdown)")
_TRAIN = pattern(r"\btrains?\b[^.;]{0,40}?\b(?:crash\w*|derail\w*|collid\w*|collision)")
_FIRE = pattern(
    r"(?<!opened\s)(?<!gun\s)(?<!under\s)\bfires?\b"
    r"(?!\s(?:department|chief|crews?|officials?|marshal|station|engine|truck|fighters?))"
    r"(?:(?<=\b(?:a|the|that|this|[’']s)\s(?:\p{L}+\s)?fires?)|(?!\s(?:a|at|on)\s))"
)
"""What burns: neither the brigade nor a shot ("to fire at", but "a fire at a market")."""

_MARCH = pattern(r"(?-i:\bmarch\b)")
"""With a small letter: not the month."""


HAPPENED = Cues(
    words(
        "killed, died, dead, injured, wounded, hurt, happened, occurred, took place, struck, hit, erupted, "
        "broke out, were called, was called, responded, heard, began, unfolded, collapsed"
    )
)
"""Words that go with the day on which it happened."""

ELSEWHERE = Cues(
    (
        *words(
            "similar, previous, previously, unrelated, separate, deadliest since, worst since, in recent years, "
            "annually, per year, a year, each year, every year, statewide"
        ),
        *words("later that, earlier that, another case, in another, one of the worst, one of the deadliest, since the"),
        *words(
            "nationwide, history, historic, earlier this year, so far this year, in the past, decades ago, "
            "years ago, anniversary, commemorat*"
        ),
        pattern(r"\bsince\s(?:(?:in|of)\s)?(?:18|19|20)\d\d\b"),
    )
)
"""Words by which a sentence leaves the event that the article is about."""


SEVERAL = Cues(
    (
        *words("separate shootings, separate attacks, separate incidents, separate crashes, shootings across, attacks across"),
        pattern(
            r"\bsince\s(?:(?:early|late|last)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bsince\s(?:midnight|the\sstart\sof)\b"
            r"|\b(?:in|of|at\sleast)\s(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|multiple)\s(?:\p{L}+\s)?"
            r"(?:shootings|stabbings|crashes|attacks|bombings|fires)\b"
        ),
    )
)
"""Words by which a figure is of several events together."""


def own_name(text: str, span: Span) -> tuple[str, Span] | None:
    """A name of its own: "Hurricane Mitch", "Flight MH17"."""
    match = _names().search(text, span.start, span.end)
    if match is None:
        return None
    if match["storm"]:
        return f"{match['what'].title()} {match['storm'].title()}", Span(*match.span())
    return f"flight {match['flight'].replace(' ', '')}", Span(*match.span())


@cache
def _names() -> Expression:
    return expression(
        r"\b(?P<what>[Hh]urricane|[Tt]yphoon|[Cc]yclone|Tropical\sStorm|Storm|HURRICANE|TYPHOON"
        r"|CYCLONE)\s(?P<storm>\p{Lu}\p{L}{2,})\b(?!\s(?:[Cc]enter|[Cc]entre|[Ss]eason))"
        r"|\b[Ff]light\s(?P<flight>(?:[A-Z]{1,2}\s?)?\d{2,4})\b"
    )

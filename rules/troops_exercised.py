"""Troops exercised: how many soldiers took part in a manoeuvre."""

import re

from checker.api import Draft, Rule, country, expect, nothing, pattern, words


def _in_it(draft: Draft) -> Draft | None:
    """Those who exercise, where the text says so, and the manoeuvre's name where it has one."""
    part = draft.match(
        r"\b(?:took|take|takes|taking)\spart|\bparticipat\w+|\binvolv\w+|\bexercis\w+|\bdrill\w*|\btrain(?:ed"
        r"|ing)?\b|\bwar\sgames|\bmano?eu?v(?:er|re)s?\b|\bmobili[sz]\w+|\binclud\w+|\bfeatur\w+",
        where="sentence",
    )
    dead = draft.match(r"\b(?:kill\w*|die[ds]?|dead|deaths?|injur\w+|wound\w+|missing|disappear\w*)\b", where="sentence")
    if part is None or dead:
        return None
    name = draft.match(
        r"(?-i:\b(?!(?:Around|Some|About|Nearly|Over|Almost|Roughly|Up|In|Since|By"
        r"|The)\b)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?:[\s-]20\d\d|[\s-]\d\d)\b(?!,?\d))"
    )
    if name is None:
        return draft
    return draft.put("event", f"exercise {_called(name.text)}", f"“{name.text}”: the name of the exercise", name.span)


def _called(name: str) -> str:
    """One name for one exercise: "DEFENDER-Europe 22" is Defender Europe 2022."""
    *words, year = re.split(r"[\s-]+", name)
    return " ".join([*(w.capitalize() if w.isupper() else w for w in words), year if len(year) == 4 else f"20{year}"])


rule = Rule(
    id="MIL020",
    name="troops-exercised",
    measure="troops_exercised",
    title="Troops in an exercise: {event}",
    family="soldiers",
    episodic=True,
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, forces, army personnel, personnel,
        marines, sailors, airmen, reservists, paratroopers, participants
    """),
    unit="soldier",
    when=(
        *words("exercise, exercises, exercising, drill, drills, war games, wargames"),
        pattern(r"\bmano?eu?v(?:er|re)s?\b"),
        pattern(
            r"(?:t(?:ook|ake|akes|aking)\spart"
            r"|participat\w+)\sin\s(?:the\s)?(?-i:\p{Lu}[\p{L}-]+(?:\s\p{Lu}\p{L}+)?[\s-](?:20)?\d\d)\b"
        ),
    ),
    carry=words("participat*, taking part, took part, involv*, exercising, train*, multinational"),
    not_when=words("are stationed, is stationed, were stationed, deployed permanently, stationed permanently"),
    subject=country(role="nationality"),
    place=country(role="location"),
    refine=_in_it,
    examples=[
        expect(
            "Some 20,000 troops took part in the exercise in Poland.",
            figure="Some 20,000",
            measure="troops_exercised",
            place="PL",
            unit="soldier",
        ),
        expect("Russia said 300,000 soldiers would join the Vostok 2018 drills.", figure="300,000", event="exercise Vostok 2018"),
        expect(
            "Around 90,000 NATO personnel are taking part in Steadfast Defender 2024 exercises.",
            figure="Around 90,000",
            event="exercise Steadfast Defender 2024",
        ),
        expect("The manoeuvres involve 12,000 servicemen in Belarus.", figure="12,000", place="BY"),
        expect("Some 150,000 troops took part in Zapad-2021.", figure="Some 150,000", event="exercise Zapad 2021"),
        nothing("Four soldiers died during exercises in Lithuania."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The two armies held 12 exercises."),
        nothing("Doctors say 300 people exercise daily."),
    ],
)

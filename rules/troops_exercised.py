"""Troops exercised: how many soldiers took part in a manoeuvre."""

import re

from checker.api import Aspect, Draft, Rule, country, exercise_of, expect, nothing, pattern, words


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
    from_nations = draft.match(
        r"\b(?:from|of)\s(?:\p{Ll}+\s){0,2}(?:\d+|\p{Ll}+)\s(?:\p{Ll}+\s)?(?:nations|countries|allies|states)\b|\bmultinational\b",
        where="right",
    ) or draft.match(r"\bmultinational\b", where="phrase")
    from_nations = from_nations or draft.match(r"\b(?:a\stotal\sof|in\stotal|altogether)\b", where="left")
    if from_nations:
        draft = draft.put("subject", None, f"“{from_nations.text}”: of them all", from_nations.span)
    if draft.subject is not None and len(draft.subject) != len("US"):
        draft = draft.put("subject", None, f"an exercise of {draft.subject}: whoever takes part", draft.context.figure.span)
    whose = draft.said_at("subject")
    if draft.subject is not None and whose is not None and not draft.context.sentence.covers(whose):
        draft = draft.put("subject", None, "the sentence names no nation: whoever takes part", draft.context.figure.span)
    draft = draft.put("aspect", Aspect.LEVEL, "all who take part in one exercise")
    noun = draft.context.figure.noun
    if noun is not None and re.search(r"\b(?:allied|partner)\b", noun.of(draft.context.text), re.IGNORECASE):
        draft = draft.put("scope", ("allied",), "those of the allies alone", noun)
    exercise = exercise_of(draft)
    if exercise is None:
        older = draft.match(r"\b(?:iteration|edition)\b|\b[Ll]ast\syear[’']s\s\p{Lu}")
        return None if older else draft
    event, why, span = exercise
    return draft.put("event", event, why, span)


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
        *words("exercise, exercises, exercising, drill, drills, war games, wargames, iteration, edition"),
        pattern(r"\bmano?eu?v(?:er|re)s?\b"),
        pattern(r"\b[Ll]ast\syear[’']s\s(?-i:\p{Lu})"),
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
        expect(
            "A 111-person contingent from the Danish army will be joining the exercises in Norway.",
            figure="111",
            subject="DK",
            place="NO",
            modality="plan",
        ),
        expect("The drills will involve 900 troops. Of the troops, 300 will come from Denmark.", figure="900", modality="plan"),
        nothing("Four soldiers died during exercises in Lithuania."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The two armies held 12 exercises."),
        nothing("Doctors say 300 people exercise daily."),
    ],
)

"""People abducted: how many people were kidnapped or are held hostage."""

import re

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, toll, words

TAKEN = Fate(
    done=(
        *words("abduct*, kidnap*, held captive, held hostage, taken hostage, take hostage, seized as hostages, holding hostage"),
        pattern(r"(?:taken|held|seized|kept)\s(?:as\s)?(?:hostages?|captives?)"),
    ),
    state=words("hostage, captive, held, in captivity"),
    nouns=words("hostage*, captive*, abductee*, kidnapping*, abduction*"),
    tolls=words("number of hostages, number of captives"),
    around=(
        "took ... hostage",
        "taking ... hostage",
        "hold* ... hostage",
        "held ... hostage",
        "took ... captive",
        "hold* ... captive",
    ),
)


DEAD = (
    r"\b(?:kill(?:ed|ing)|executed|beheaded)\s\W*\d"
    r"|(?:hostages?|captives?)\s(?:(?:are|were|had|have|been|was)\s){0,3}(?:killed|died|dead|executed|beheaded)\b"
)
"""A count of those who were killed."""


def _taken(draft: Draft) -> Draft | None:
    """Those who were taken; who is freed or dead is no longer held."""
    context = draft.context
    near = context.text[max(context.sentence.start, context.core.start - 20) : min(context.sentence.end, context.core.end + 40)]
    if re.search(DEAD, near):
        return None
    freed = draft.match(r"\b(?:releas\w+|free(?:d|ing|s)?|rescu\w+|liberat\w+|hand\w*\sover|return\w*)\b", where="clause")
    found = toll(draft, TAKEN)
    if found is not None and freed:
        return found.put("scope", tuple(sorted({*found.scope, "released"})), f"“{freed.text}”", freed.span)
    return found


rule = Rule(
    id="PEO010",
    name="people-abducted",
    measure="people_abducted",
    title="People abducted or held hostage: {event}",
    units=("count",),
    episodic=True,
    when=words("abduct*, kidnap*, hostage*, captive*, captivity"),
    unit="person",
    place=country(role="location"),
    refine=_taken,
    examples=[
        expect(
            "Gunmen abducted 276 schoolgirls from a school in Nigeria.",
            figure="276",
            measure="people_abducted",
            unit="schoolgirl",
            place="NG",
        ),
        expect("Militants took 251 people hostage.", figure="251", unit="person"),
        expect("Some 48 hostages are still held in Gaza.", figure="Some 48", unit="person"),
        expect("About 30 aid workers were kidnapped last year.", figure="About 30", unit="aid worker", as_of="2024"),
        expect("Hamas released 13 hostages on Friday.", figure="13", scope=("released",)),
        expect("Gunmen killed 1,200 people and took 251 hostages.", figure="251", unit="person"),
        expect("About 1,200 people were killed and 251 taken hostage.", figure="251", unit="person"),
        nothing("Two kidnappers demanded a ransom."),
        nothing("Three hostages were killed in the raid."),
        nothing("Police freed a hostage after 12 hours."),
        nothing("Talks on the hostages lasted three days."),
    ],
)

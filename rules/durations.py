"""Durations: how long a war, a ceasefire or a deployment lasts, or how long after one thing another came."""

from checker.api import AsOf, Draft, Interval, Kind, Rule, country, expect, name_of, nothing, pattern, words

STARTS = {
    "invasion": ("invasion", "invaded", "invading"),
    "annexation": ("annexation", "annexed"),
    "war": ("war", "conflict"),
    "coup": ("coup",),
}
"""What a duration can run from, and the words for it. An invasion begins the war, so it is looked for first."""

LASTING = ("has been", "have been", "has raged", "has lasted", "is in its", "continues")
"""What says that a length of time runs up to now."""

RUNS = r"(?:years?|months?|weeks?|days?|decades?|hours?)\s(?:after|since|following|into|on|ago)\b"
"""What says that a length of time runs from something: "a year after", "three weeks into"."""

CEASEFIRE = words("ceasefire, cease-fire, truce, armistice, pause in fighting")


def _what_lasts(draft: Draft) -> Draft | None:
    """A ceasefire has a length of its own; the rest run from a start, up to a year that is named or up to now."""
    if draft.context.figure.kind is Kind.AGE:
        return None
    truce = draft.find(*CEASEFIRE, where="phrase")
    if truce:
        draft = draft.put("event", "ceasefire", f"“{truce.text}” is what lasts", truce.span)
        draft = draft.put("scope", ("ceasefire",), f"“{truce.text}”", truce.span)
        return _party(draft)
    runs = draft.match(RUNS)
    if not ((runs and runs.span.touches(draft.context.figure.span)) or draft.find(*LASTING, where="clause")):
        return None
    for start, said in STARTS.items():
        hit = draft.find(*said)
        if hit:
            actor, victim = draft.named("aggressor", *said), draft.named("victim", *said)
            if actor:
                draft = draft.put("subject", actor.entity, actor.why, actor.span)
            if victim:
                draft = draft.put("place", victim.entity, victim.why, victim.span)
            lasting = draft.find(*LASTING, where="clause")
            if lasting:
                draft = draft.until_now(f"“{lasting.text}”: up to the time of the text", lasting.span)
            begun = draft.as_of.interval
            if not lasting and begun.start and begun.end is None and draft.as_of.basis == "stated":
                # "beginning in 2023, a year after ...": the span ends where the other thing begins.
                draft = draft.put(
                    "as_of", AsOf(Interval.year(begun.start.year), draft.as_of.text, "stated"), "the span ends where this begins"
                )
            named = f"{start} of {name_of(draft.place)}" if start in ("invasion", "annexation") and draft.place else start
            until = "now" if draft.as_of.basis in ("published", "unknown", "inferred") else str(draft.as_of.interval)
            draft = draft.put("event", f"{named} until {until}", f"it runs from “{hit.text}”", hit.span)
            return draft.put("basis", f"start: {named}", f"it runs from “{hit.text}”", hit.span)
    return None


def _party(draft: Draft) -> Draft:
    """A ceasefire is put to somebody: there it would hold."""
    found = draft.named("counterpart")
    if found and found.entity != draft.subject:
        return draft.put("place", found.entity, found.why, found.span)
    return draft


rule = Rule(
    id="GEN001",
    name="durations",
    measure="duration",
    title="How long: {event}",
    units=words("year, month, week, day, decade, hour"),
    when=(*CEASEFIRE, *(word for words in STARTS.values() for word in words)),
    not_when=(*words("sentenced, contract, mandate, aged, old"), pattern(r"\bin\sprison\b")),
    subject=country(role="owner"),
    family="lengths of time in a conflict",
    refine=_what_lasts,
    examples=[
        expect(
            "The war in Ukraine has been raging for more than three years following Russian President Vladimir Putin’s invasion.",
            figure="more than three years",
            subject="RU",
            place="UA",
            qualifier="over",
            low=3,
            high=None,
            event="invasion of Ukraine until now",
        ),
        expect(
            "He spoke of actions Russia took beginning in 2023, a year after it invaded Ukraine.",
            figure="a year",
            subject="RU",
            place="UA",
            as_of="2023",
            event="invasion of Ukraine until 2023",
        ),
        expect(
            "Ukraine has agreed to the U.S.’s initial 30-day ceasefire contingent on Russia’s acceptance.",
            figure="30-day",
            subject="US",
            place="UA",
            scope=("ceasefire",),
            modality="proposal",
        ),
        nothing("He was sentenced to three years for his part in the war."),
        nothing("The company was founded 20 years ago."),
    ],
)

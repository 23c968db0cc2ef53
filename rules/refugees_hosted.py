"""Refugees hosted: how many refugees live in a country, and where they are from."""

import re

from checker.api import Draft, Rule, country, expect, nothing, words

STAY = words("""
    live, lives, living, lived, host, hosts, hosted, hosting, home to, shelter*, there are, there were, remain, remained,
    staying, stay,
    registered, has, have, now in, residing, reside, harbour*, harbor*, houses, housing
""")
_FROM = re.compile(r"\s(?:who\s(?:have\s)?(?:fled|came|come)\s)?from\s(?:the\s)?")


def _hosted(draft: Draft) -> Draft | None:
    """Whose they are is the subject, who hosts them the place: never the other way round."""
    number = draft.context.figure.number
    if number is None or number < 1000:
        return None
    context = draft.context
    names = context.reading.within(context.reading.scan.names, context.sentence)
    inside = next((m for m in names if context.core.covers(m.span) and m.kind in ("country", "region")), None)
    joint = _FROM.match(context.text, context.core.end, context.sentence.end)
    origin = inside or (next((m for m in names if joint and m.span.start == joint.end()), None))
    draft = draft.put(
        "subject", origin.entity if origin else None, "where they are from" if origin else "the text does not say where from"
    )
    if draft.place is not None and origin is not None and draft.place == origin.entity:
        draft = draft.put("place", None, "that is where they are from")
    if draft.place is None:
        host = next(
            (
                m
                for m in reversed(names)
                if m.kind in ("country", "region") and m.span.end <= context.figure.span.start and m is not origin
            ),
            None,
        )
        hosts = draft.match(r"\b(?:host\w*|home\sto|shelter\w*|hous(?:es|ing)|harbou?r\w*|has|have)\s(?:\w+\s){0,3}$", where="left")
        if host and hosts and host.span.end <= hosts.span.start and hosts.span.start - host.span.end < 40:
            return draft.put("place", host.entity, f"“{hosts.text.strip()}”", host.span)
    return draft


rule = Rule(
    id="POL024",
    name="refugees-hosted",
    measure="refugees_hosted",
    title="Refugees from {subject} in {place}",
    family="migration",
    counts=("refugees", "asylum seekers"),
    unit="refugee",
    when=STAY,
    not_when=words("""
        arriv*, cross*, killed, died, drown*, fled, flee*, fleeing, return*, resettl*, accept*, admit*, take in, took in,
        cap, limit, ceiling, a year, each year,
        deport*, reached, entered, applied, killed, injured, rescued, voted
    """),
    place=country(role="location"),
    refine=_hosted,
    examples=[
        expect("Around 6.9 million Ukrainian refugees live in Europe.", figure="Around 6.9 million", subject="UA", unit="refugee"),
        expect("There are 1.2 million refugees from Ukraine in Germany.", figure="1.2 million", subject="UA", place="DE"),
        expect("Poland hosts almost 1 million Ukrainian refugees.", figure="almost 1 million", subject="UA", place="PL"),
        expect("Uganda is home to 1.7 million refugees.", figure="1.7 million", place="UG", subject=None),
        nothing("About 2,300 refugees have reached Greece."),
        nothing("The president has cut the cap to 15,000 refugees a year."),
        nothing("The camp has 300 refugees."),
    ],
)

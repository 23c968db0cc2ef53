"""Migrants arriving: how many migrants or refugees came to a country or crossed a border."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, people_who, words

ARRIVED = Fate(
    planned=True,
    done=words("intercept*, land, landed, admit*, resettl*, accept*, welcom*, take in, took in, taken in, taking in, receiv*"),
    does=(
        *words(
            "arriv*, cross*, enter, entered, enters, entering, reach*, came, come, landed, disembark*, poured, "
            "stream*, made it, made the crossing, sought asylum, seek asylum"
        ),
        pattern(r"(?:appl(?:y|ied)|applying)\sfor\sasylum"),
        pattern(r"(?:were|was)\s(?:brought|taken)\sashore"),
    ),
    nouns=words("arrival*, crossing*, asylum applications, asylum claims, asylum application, asylum claim"),
    tolls=words("number of arrivals, number of migrants, number of refugees, arrivals, crossings, asylum applications"),
)


COMERS = frozenset(
    "person migrant refugee seeker asylum-seeker immigrant man woman child minor newcomer arrival crossing "
    "application claim family national".split()
)
"""Who comes: migrants by their names, and people where the sentence speaks of migrants."""


def _arrived(draft: Draft) -> Draft | None:
    """Those who come to stay, not officials or armies; "reached Greece" says where without a preposition."""
    head = (draft.context.figure.unit or "person").rsplit(" ", 1)[-1]
    found = people_who(draft, ARRIVED) if head.lower() in COMERS or head[0].isupper() else None
    if (
        found is not None
        and found.unit == "person"
        and found.match(r"\b(?:appl\w+\sfor|s(?:eek|ought)\w*)\sasylum\b", where="clause")
    ):
        found = found.put("unit", "asylum seeker", "whoever applies for asylum")
    if found is None or found.place is not None:
        return found
    taken = found.match(
        r"\b(?:took\sin|takes?\sin|taken\sin|receiv\w*|accept\w*|admit\w*|welcom\w+|resettl\w+)\s(?:[\w-]+\s){0,3}$", where="left"
    )
    hosts = [a for a in found.context.actors if a.entity and a.kind == "country" and a.role == "subject"] if taken else []
    if taken and len(hosts) == 1 and hosts[0].span.end <= taken.span.start and hosts[0].entity:
        return found.put("place", hosts[0].entity, f"“{taken.text.strip()}”: they came there", hosts[0].span)
    for actor in found.context.actors:
        before = found.context.text[max(actor.span.start - 12, found.context.sentence.start) : actor.span.start]
        if (
            actor.entity
            and actor.kind in ("country", "region")
            and before.rstrip().endswith(("reached", "reach", "entered", "enter", "entering", "reaching"))
        ):
            return found.put("place", actor.entity, "they came there", actor.span)
    return found


rule = Rule(
    id="PEO015",
    name="migrants-arriving",
    measure="migrants_arriving",
    title="Migrants and refugees arriving in {place}",
    units=("count",),
    when=words("migrant*, refugee*, asylum*, immigrant*, small boat*, boat people, illegal crossing*, border crossing*"),
    also=words("""
        arriv*, cross*, enter*, reach*, came, come, landed, disembark*, poured, stream*, made it, sought asylum, seek asylum,
        asylum, intercept*, admit*, resettl*,
        accept*, welcom*, take in, took in, taken in, taking in, receiv*, ashore
    """),
    unit="person",
    place=country(role="location"),
    refine=_arrived,
    examples=[
        expect(
            "More than 1 million migrants arrived in Germany in 2015.",
            figure="More than 1 million",
            measure="migrants_arriving",
            place="DE",
            as_of="2015",
            unit="migrant",
        ),
        expect(
            "Some 430 people crossed the Channel in small boats on Tuesday.", figure="Some 430", unit="person", as_of="2025-04-01"
        ),
        expect("About 2,300 refugees have reached Greece since Friday.", figure="About 2,300", unit="refugee", place="GR"),
        expect("The number of asylum applications rose to 1.1 million.", figure="1.1 million", aspect="cumulative"),
        expect(
            "Canada plans to resettle 25,000 Syrian refugees.",
            figure="25,000",
            modality="plan",
            unit="Syrian refugee",
            subject="SY",
        ),
        expect("Spain took in 163,000 asylum seekers last year.", figure="163,000", place="ES", unit="asylum seeker"),
        expect("Some 167,000 people applied for asylum in Spain.", figure="Some 167,000", place="ES", unit="asylum seeker"),
        nothing("Some 1.2 million refugees live in the country."),
        nothing("Two officials arrived to talk about migrants."),
        nothing("Twelve migrants drowned before they reached Italy."),
        nothing("The law on migrants takes effect after 30 days."),
    ],
)

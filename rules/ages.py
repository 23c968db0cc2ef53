"""Ages: how old a person is."""

from checker.api import Draft, Kind, Rule, expect, nothing


def _whose_age(draft: Draft) -> Draft | None:
    """The age of the person named right beside it: "Jane Roe, 34," or "34-year-old Jane Roe". How old a thing is is no age of a
    person.
    """
    figure, text = draft.context.figure, draft.context.text
    if figure.kind is not Kind.AGE:
        return None
    best = None
    for name in draft.context.reading.within(draft.context.reading.scan.names, draft.context.sentence):
        if name.kind != "person":
            continue
        if name.span.end <= figure.span.start:
            between = text[name.span.end : figure.span.start]
            near = between in (
                ", ",
                ", aged ",
                ", age ",
                ", then ",
                " (",
                ", now ",
                ", a ",
                ", an ",
                " was ",
                " is ",
                " turned ",
                ", who is ",
                ", who was ",
                ", who turned ",
            )
        else:
            between = text[figure.span.end : name.span.start]
            near = (
                len(between) <= 40
                and between.count(" ") <= 4
                and not any(mark in between for mark in ",.;:(")
                and between.startswith(" ")
            )
        if near:
            best = name
            break
    if best is None:
        return draft.put("unit", "year", "an age in years") if figure.unit in ("year", None) else draft
    return draft.put("subject", best.entity, "the name stands beside the age", best.span)


rule = Rule(
    id="PEO016",
    name="ages",
    measure="age",
    title="Age of {subject}",
    units=("year", "month"),
    refine=_whose_age,
    examples=[
        expect(
            "Patrick Dennehy, 21, has been missing since June.",
            figure="21",
            measure="age",
            subject="Patrick Dennehy",
            low=21,
            unit="year",
        ),
        expect("Police arrested 34-year-old Robert Denton.", figure="34-year-old", subject="Robert Denton", low=34),
        expect("The suspect, Robert Denton, aged 19, was charged.", figure="19", subject="Robert Denton"),
        expect("A 16-year-old boy was hurt.", figure="16-year-old", subject=None, measure="age"),
        expect("Maria Lopez, a 52-year-old nurse, said so.", figure="52-year-old", subject="Maria Lopez"),
        nothing("He was sentenced to 34 years in prison."),
        nothing("The war lasted 12 years."),
        nothing("Robert Denton worked there for 21 years."),
    ],
)

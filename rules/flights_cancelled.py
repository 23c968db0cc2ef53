"""Flights and trains: how many were cancelled, delayed or diverted."""

from checker.api import Draft, Rule, country, expect, held, in_event, nothing, words

WHAT = (
    ("cancelled", words("cancel*, scrapped, called off, grounded, axed, cancellations")),
    ("delayed", words("delay*, late, postponed")),
    ("diverted", words("divert*, rerouted")),
)


def _what(draft: Draft) -> Draft | None:
    """What was done with them, by the word nearest to the figure."""
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    near = [(hit, name) for name, listed in WHAT if (hit := draft.find(*listed, where="clause"))]
    if not near or head not in ("flight", "train", "cancellation", "departure", "service"):
        return None
    if head not in ("flight", "train") and not draft.find("flight*", "train*", "airline*", "airport*", "rail*", where="sentence"):
        return None
    hit, name = min(near, key=lambda n: n[0].distance(draft.context.figure.span))
    kind = "train" if head == "train" or draft.find("train", "trains", "rail", where="clause") else "flight"
    found = in_event(draft.put("measure", f"{kind}s_{name}", f"“{hit.text}”", hit.span).put("unit", kind, f"a {kind} each"))
    return _of_a_line(held(found))


def _of_a_line(draft: Draft) -> Draft:
    """Flights are those of an airline or an airport; a land, a town and a person have none."""
    reading = draft.context.reading
    bodies = draft.subject is not None and reading.cast_kinds_of(draft.subject) & {"name", "organisation"}
    return draft if draft.subject is None or bodies else draft.put("subject", None, f"“{draft.subject}” is no airline")


rule = Rule(
    id="EVT010",
    name="flights-cancelled",
    measure="flights_cancelled",
    title="Flights and trains cancelled: {event}",
    counts=("flights", "trains", "cancellations", "departures"),
    episodic=True,
    when=tuple(w for _, listed in WHAT for w in listed),
    not_when=words("compensation, refund*, minutes"),
    place=country(role="location"),
    refine=_what,
    examples=[
        expect("The airline cancelled 1,200 flights on Monday.", figure="1,200", measure="flights_cancelled", unit="flight"),
        expect("More than 300 flights were delayed in Spain.", figure="More than 300", measure="flights_delayed", place="ES"),
        expect(
            "The strike forced the railway to scrap trains: 90 trains were cancelled.",
            figure="90",
            measure="trains_cancelled",
            unit="train",
        ),
        expect("Blue Wings cancelled 300 flights.", figure="300", subject="Blue Wings"),
        expect("Blue Wings' Ann Cole reported three cancellations at the airport.", figure="three", subject="Blue Wings"),
        nothing("The airline flies 1,200 flights a day."),
        nothing("The hotel had 200 cancellations."),
        nothing("He took two flights."),
    ],
)

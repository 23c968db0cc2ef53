"""Seats in a parliament: how many somebody won, holds, gained or lost."""

from checker.api import Aspect, Draft, Hit, Rule, country, expect, in_chamber, institutions_of, nothing, whose, words

CHAMBER = words("""
    parliament*, senate, house, congress, assembly, legislature, bundestag, knesset, duma, lok sabha, commons, chamber,
    election*, party, parties, coalition, majority, lawmakers, deputies, mps, republicans, democrats, labour,
    conservatives, tories, liberals, council, councillors, midterm*, opposition, gop, ruling, seats in
""")


def _which(draft: Draft) -> Draft | None:
    """The seats of a chamber are no party's; a majority of seats is a lead; gains and losses are changes."""
    whole = draft.match(
        r"(?:\bof(?:\sthe|\sits|\sall)?|\bin\s(?:the|a)|\bthe)\s(?:chamber[’']s\s|house[’']s\s|senate[’']s\s)?$", where="left"
    )
    behind = draft.match(
        r"\G[\s-]seat\s(?:\w+\s)?(?:parliament|chamber|house|senate|assembly|legislature|bundestag|knesset|council|duma)\b",
        where="right",
    ) or draft.match(r"\G[\s-]member\b", where="right")
    majority = draft.match(r"\bmajority\sof\s(?:about\s|at\sleast\s|just\s)?$", where="left") or draft.match(
        r"\G[\s-]seat\s(?:\w+\s)?majority\b", where="right"
    )
    if majority:
        return draft.put("measure", "majority", f"“{majority.text.strip()}”", majority.span)
    chamber = behind or whole
    if chamber:
        return draft.put("measure", "seats_in_chamber", "the seats of the whole chamber", chamber.span)
    needed = draft.match(r"\b(?:need|requir|short\sof)\w*", where="left")
    if needed:
        return draft.put("measure", "seats_needed", f"“{needed.text}”", needed.span)
    up, down = (
        draft.match(r"\b(?:gain|add|pick\w*\sup|up)\w*", where="left"),
        draft.match(r"\b(?:lost|lose|losing|loses|down|shed)\b", where="left"),
    )
    if down and (up is None or down.span.start > up.span.start):
        return draft.put("aspect", Aspect.DECREASE, f"“{down.text}”", down.span)
    return draft.put("aspect", Aspect.INCREASE, f"“{up.text}”", up.span) if up else draft


def _whose(draft: Draft) -> Draft | None:
    """The party or the person who has them, as printed."""
    said = _which(draft)
    if said and said.measure == "seats_in_chamber" and (chamber := in_chamber(said)) is not said:
        return chamber
    figure = draft.context.figure.span
    said = whose(said, Hit(figure, figure.of(draft.context.text)), "anyone") if said and said.subject is None else said
    land = institutions_of(draft.context) if said and said.subject == "Parliament" else None
    return said.put("subject", land.entity, land.why, land.span) if said and land else said


rule = Rule(
    id="POL003",
    name="seats",
    measure="seats",
    title="Seats of {subject}",
    family="election results",
    counts=("seats", "seat"),
    unit="seat",
    when=CHAMBER,
    not_when=words(
        "stadium, arena, aircraft, plane*, airline*, theatre, theater, church, tickets, passengers, "
        "cinema, restaurant, seat belt*, seatbelt*, venue, hall"
    ),
    subject=country(role="owner"),
    refine=_whose,
    examples=[
        expect("Labour won 412 seats in the election.", figure="412", measure="seats", aspect="level", unit="seat"),
        expect("Republicans control 54 of 100 seats in the Senate.", figure="54", measure="seats"),
        expect("Republicans control 54 of 100 seats in the Senate.", figure="100", measure="seats_in_chamber"),
        expect("The Conservatives lost 251 seats.", figure="251", aspect="decrease"),
        expect("Labour has a 174-seat majority in parliament.", figure="174", measure="majority"),
        expect("Greens gain 21 seats in EU parliament", figure="21", aspect="increase"),
        expect("Peru votes. The Peruvian vote is near. Parliament has 125 seats.", figure="125", subject="PE"),
        expect("The bill needs the 100-seat Senate.", figure="100", measure="seats_in_chamber", subject="Senate"),
        nothing("The stadium has 60,000 seats."),
        nothing("The party hired a plane with 180 seats."),
    ],
)

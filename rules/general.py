"""Everything else: a figure with a noun to hold on to, counted under that noun. It is compared only where the text fills the
dimensions.
"""

from checker.api import Aspect, Draft, Kind, Rule, bare_unit, country, expect, held, more_than_before, nothing, put_at_by_others


def _named_by_its_noun(draft: Draft) -> Draft | None:
    """The measure is the noun that the figure counts, or the one that it belongs to; without either there is no claim."""
    noun = draft.topic()
    if noun is None:
        return None
    moved = more_than_before(draft) or put_at_by_others(draft)
    if moved is not None:
        return moved
    if draft.unit == "multiple":
        draft = draft.put("aspect", Aspect.RATE, "it compares two figures", noun.span)
    figure = draft.context.figure
    if draft.unit and (figure.noun is not None or figure.kind is Kind.COUNT):
        draft = draft.put("unit", bare_unit(draft.unit), "counted by the bare noun", figure.noun or figure.span)
    return held(draft.put("measure", f"other:{noun.name}", noun.why, noun.span))


rule = Rule(
    id="GEN999",
    name="general",
    measure="other",
    units=("*",),
    place=country(role="location"),
    refine=_named_by_its_noun,
    examples=[
        expect("The chain closed 36 shops in Germany.", figure="36", measure="other:shop", place="DE"),
        expect(
            "The United States approved a $2 billion defense loan to Poland.",
            figure="$2 billion",
            measure="other:defense_loan",
            subject="US",
        ),
        expect(
            "Its revenues of about 647 billion zlotys were a record.", figure="about 647 billion zlotys", measure="other:revenue"
        ),
        expect(
            "The chain closed 36 shops in Germany in 2024, 7 percent more than in 2022.",
            figure="7 percent",
            measure="other:shop",
            place="DE",
            aspect="increase",
            as_of="2024",
        ),
        expect("More than half of the clerks approve of it.", figure="More than half", measure="other:share_of_clerk"),
        expect("Tokyo spends about $2 billion annually on the bases.", figure="about $2 billion", measure="other:spending"),
        expect("Some 250 others are being watched.", figure="Some 250", unit="person"),
        expect("The virus survives in water for up to 6 weeks.", figure="up to 6 weeks", low=None, high=6),
        expect("The new rule shortens the notice to 30 days.", figure="30 days", unit="day"),
        expect("She planned on giving the town $3.5 million this year.", figure="$3.5 million"),
        expect("The camp takes 40-60 hours per person.", figure="40-60 hours per person", unit="hour", basis="per person"),
        expect("It spends 60,000 zloty per soldier.", figure="60,000 zloty per soldier", unit="PLN", basis="per soldier"),
        expect("Ada Holm scored her 108th career goal.", figure="108th", unit="goal", aspect="cumulative", modality="actual"),
        expect("The club celebrated its fifth straight victory.", figure="fifth", measure="other:victory", aspect="cumulative"),
        expect("The club has two thousand members.", figure="two thousand", aspect="level"),
        nothing("She kept her 40th birthday at home, in her second term."),
        nothing("The club moved into its 12th floor office."),
        expect("The mayor put forward a 10% reduction in traffic.", figure="10%", measure="other:reduction", aspect="decrease"),
        expect("The utility announced a $2 billion expansion.", figure="$2 billion", measure="other:expansion", aspect="level"),
        nothing("The cabinet a day earlier sent parliament a budget."),
        nothing("One onlooker wept."),
        nothing("More than two years after the fire, the house is empty."),
        nothing("The plant opened over the last three years."),
        nothing("It was their first official discussion."),
        nothing("He came in 2023."),
    ],
)

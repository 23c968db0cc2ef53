"""Vaccine doses: how many doses of a vaccine were given, bought or delivered."""

from checker.api import Draft, Rule, country, disease_of, expect, nothing, words


def _of_which(draft: Draft) -> Draft | None:
    """Doses by what became of them: a dose bought is not yet a dose given."""
    disease = disease_of(draft)
    if disease:
        draft = draft.put("event", disease.name, f"“{disease.span.of(draft.context.text)}”: against it", disease.span)
    draft = draft.put("unit", "dose", "doses")
    for name, expression in (
        ("given", r"\b(?:administer|given|gave|inject|jabbed|used)\w*"),
        ("bought", r"\b(?:buy|bought|order|purchas|secur|contract)\w*"),
        ("delivered", r"\b(?:deliver|arriv|ship|receiv|suppl|sent|donat|provid|distribut)\w*"),
        ("made", r"\b(?:produc|manufactur|made|make)\w*"),
    ):
        hit = draft.match(expression, where="clause")
        if hit:
            return draft.put("scope", tuple(sorted({*draft.scope, name})), f"“{hit.text}”", hit.span)
    return draft


rule = Rule(
    id="EVT003",
    name="vaccine-doses",
    measure="vaccine_doses",
    title="Doses of vaccine against {event}",
    family="disease figures",
    counts=words("doses, jabs, shots, vaccines, vaccinations"),
    when=words(
        "vaccin*, jab, jabs, inoculat*, immuni*, Pfizer, Moderna, AstraZeneca, Sputnik, covid*, coronavirus, "
        "flu shots, measles, polio"
    ),
    not_when=words("fired, gunman, gunmen, gunshot*, police"),
    unit="dose",
    subject=country(role="party"),
    place=country(role="location"),
    refine=_of_which,
    examples=[
        expect(
            "The EU ordered 300 million doses of the Pfizer vaccine.",
            figure="300 million",
            measure="vaccine_doses",
            unit="dose",
            scope=("bought",),
            subject="EU",
        ),
        expect(
            "More than 6 million vaccine doses have been administered in Poland.",
            figure="More than 6 million",
            scope=("given",),
            place="PL",
        ),
        expect(
            "Russia delivered 20,000 doses of Sputnik to Guinea.", figure="20,000", scope=("delivered",), subject="RU", place="GN"
        ),
        nothing("The gunman fired 12 shots at the vaccine clinic."),
        nothing("Two million people were vaccinated."),
        nothing("The lab took 12 doses of aspirin."),
    ],
)

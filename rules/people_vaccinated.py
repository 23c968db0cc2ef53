"""People vaccinated: how many people have had a vaccine, or a dose of it."""

from checker.api import Draft, Fate, Rule, country, disease_of, expect, nothing, pattern, people_who, words

VACCINATED = Fate(
    planned=True,
    done=(
        *words("vaccinat*, inoculat*, immuni*, jabbed"),
        pattern(r"given\s(?:an?|the|their|at\sleast\sone)\s(?:\p{L}+\s){0,3}?(?:dose|shot|jab|vaccine)"),
    ),
    does=(
        pattern(
            r"(?:had|received|got|gotten|been\sgiven|get|receive|getting)\s(?:an?|the|their|at\sleast\sone|one|two"
            r"|both)\s(?:\p{L}+\s){0,3}?(?:doses?|shots?|jabs?|vaccines?|boosters?)"
        ),
    ),
    tolls=words("number of people vaccinated, number of vaccinated people"),
)


def _vaccinated(draft: Draft) -> Draft | None:
    found = people_who(draft, VACCINATED)
    disease = disease_of(draft) if found is not None else None
    return (
        found.put("event", disease.name, f"“{disease.span.of(draft.context.text)}”: against it", disease.span)
        if found and disease
        else found
    )


rule = Rule(
    id="EVT002",
    name="people-vaccinated",
    measure="people_vaccinated",
    title="People vaccinated against {event} in {place}",
    family="disease figures",
    units=("count",),
    when=words("vaccin*, inoculat*, immuni*, jab, jabs, jabbed, dose, doses, shot, shots, booster*"),
    unit="person",
    place=country(role="location"),
    scope={
        "first dose": ("first dose", "first shot", "first jab", "at least one dose", "at least one shot", "one dose"),
        "fully": ("fully vaccinated", "two doses", "both doses", "fully immunised", "fully immunized", "second dose"),
        "booster": ("booster", "third dose", "boosters"),
    },
    refine=_vaccinated,
    examples=[
        expect(
            "More than 2 million people have been vaccinated against COVID-19 in Israel.",
            figure="More than 2 million",
            measure="people_vaccinated",
            event="COVID-19",
            place="IL",
            unit="person",
        ),
        expect("Some 40,000 children were fully vaccinated against measles.", figure="Some 40,000", scope=("fully",), unit="child"),
        expect(
            "About 15 million adults have received their first dose.",
            figure="About 15 million",
            scope=("first dose",),
            unit="adult",
        ),
        expect("The campaign vaccinated 9,000 people against Ebola.", figure="9,000", event="Ebola"),
        nothing("The country bought 2 million doses of vaccine."),
        nothing("He was shot 12 times."),
        nothing("Two nurses vaccinated the children."),
    ],
)

"""People infected: how many people caught a disease, told as what befell them ("infected 300 people", "300 fell ill")."""

from checker.api import (
    Draft,
    Fate,
    Rule,
    country,
    disease_of,
    expect,
    nothing,
    pattern,
    people_who,
    so_far,
    where_counted,
    where_recorded,
    words,
)

INFECTED = Fate(
    done=words("infect*, sicken*, diagnosed"),
    does=(
        *words("tested positive, test positive, testing positive, fell ill, fallen ill, falling ill, fell sick, fallen sick"),
        pattern(
            r"(?:caught|contracted|contracting|catching|came\sdown\swith|have|has|had)\s(?:the\s)?(?:virus|disease|flu|infection|measles|cholera|ebola|covid)"
        ),
    ),
    tolls=words("number of infected, number of people infected"),
)


_OUTBREAK = r"\b(?:outbreak|epidemic|pandemic|virus|disease|measles|cholera|ebola|flu|it)"
SPREADING = _OUTBREAK + r"\s(?:(?:has|have|had|also|already|so\sfar|since|now)\s){0,3}(?:infect|sicken)\w*"
"""What goes on and adds up: the outbreak that infects them. Pupils who fell ill one day are no running count."""

PATIENTS = 4
"""So few infected people are those of whom the article tells, and no count of an outbreak."""


def _of_which(draft: Draft) -> Draft | None:
    """Those who caught a disease that the text names. A rate per head counts nobody, nor do the two patients of
    whom the article tells.
    """
    if (draft.context.figure.number or 0) <= PATIENTS:
        return None
    if draft.match(r"\b(?:people|\d)\s(?:(?:per|for\severy)\s[\d,]+|in\s\d{1,3},000)", where="sentence"):
        return None
    found = people_who(draft, INFECTED)
    disease = disease_of(draft) if found is not None else None
    if found is None or disease is None:
        return None
    found = where_recorded(where_counted(found)).put("subject", None, "nobody owns those who fall ill")
    found = found.put("event", disease.name, f"“{disease.span.of(draft.context.text)}”: the disease", disease.span)
    return so_far(found) if found.match(SPREADING, where="sentence") else found


rule = Rule(
    id="EVT015",
    name="people-infected",
    measure="disease_cases",
    title="{event} cases in {place}",
    family="disease figures",
    units=("count",),
    grows=True,
    when=words(
        "infect*, sicken*, diagnosed, tested positive, test positive, testing positive, fell ill, fallen ill, falling ill, "
        "fell sick, "
        "fallen sick, caught, contract*, came down with"
    ),
    not_when=(pattern(r"\b(?:computers?|smartphones?|servers|devices|malware|ransomware)\b"),),
    place=country(role="location"),
    scope={
        "confirmed": words("confirmed, laboratory-confirmed, lab-confirmed"),
        "suspected": words("suspected, possibly, believed"),
    },
    refine=_of_which,
    examples=[
        expect(
            "The outbreak of cholera has sickened more than 2,400 people and killed 90 in Malawi.",
            figure="more than 2,400",
            measure="disease_cases",
            event="cholera",
            unit="person",
        ),
        expect(
            "Measles is back. It infected 300 people in Norway.", figure="300", event="measles", place="NO", aspect="cumulative"
        ),
        expect("In Chile 42 people tested positive for measles.", figure="42", event="measles", place="CL"),
        expect("Some 90 passengers fell ill with norovirus on the ship.", figure="Some 90", event="norovirus"),
        nothing("Two doctors infected with Ebola arrived in Oslo."),
        nothing("Police caught 30 people near the Ebola clinic."),
        nothing("The virus infected 300 computers."),
        nothing("About 9 in 100,000 people were infected with measles."),
    ],
)

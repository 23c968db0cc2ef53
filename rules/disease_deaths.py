"""Disease deaths: how many people died of a disease."""

from checker.api import Draft, Fate, Rule, country, disease_of, expect, nothing, people_who, so_far, words

DIED = Fate(
    done=words("kill*, claim* the lives of, taken the lives of"),
    does=words("died, die, dies, dying, succumb*, perish*, lost their lives"),
    state=("dead",),
    nouns=words("deaths, death, fatalit*"),
    tolls=words("death toll, toll, number of deaths, number of dead, death count, deaths"),
)


def _of_which(draft: Draft) -> Draft | None:
    """Those who died of a disease that the text names, where no attack, storm or crash is spoken of."""
    if draft.find(
        "attack*", "crash*", "shot", "shooting*", "bomb*", "*quake", "murder*", "hurricane*", "storm*", "gunm?n"
    ) or draft.match(r"\b(?:deaths|people|\d)\s(?:(?:per|for\severy)\s[\d,]+|in\s\d{1,3},000)", where="sentence"):
        return None
    if draft.context.figure.unit == "life":
        found = (
            people_who(draft, Fate(nouns=("lives",)))
            if draft.match(r"\b(?:claim|cost|tak|took|los[et])\w*", where="clause")
            else None
        )
    else:
        found = people_who(draft, DIED)
    disease = disease_of(draft) if found is not None else None
    if found is None or disease is None:
        return None
    return so_far(found.put("event", disease.name, f"“{disease.span.of(draft.context.text)}”: the disease", disease.span))


rule = Rule(
    id="EVT004",
    name="disease-deaths",
    measure="disease_deaths",
    title="{event} deaths in {place}",
    family="disease figures",
    units=("count",),
    grows=True,
    when=words("kill*, dead, died, die, dies, dying, death*, fatalit*, succumb*, toll, lost their lives, lives"),
    unit="person",
    place=country(role="location"),
    scope={
        "confirmed": ("confirmed",),
        "suspected": ("suspected", "suspected deaths"),
        "linked": ("linked to", "related", "associated with"),
    },
    refine=_of_which,
    examples=[
        expect(
            "Some 120,000 people have died of COVID-19 in Italy.",
            figure="Some 120,000",
            measure="disease_deaths",
            event="COVID-19",
            place="IT",
            unit="person",
        ),
        expect("China reported 1,290 more coronavirus deaths.", figure="1,290", aspect="increase", event="COVID-19", place="CN"),
        expect("The swine flu epidemic has killed 159 people.", figure="159", event="swine flu"),
        expect("The Ebola death toll has risen to 4,033.", figure="4,033", event="Ebola", aspect="cumulative"),
        nothing("The earthquake killed 45 people."),
        nothing("There were 86 confirmed cases of Ebola."),
        nothing("He died of cancer at 61."),
        nothing("A bomb killed 12 doctors at the Ebola clinic."),
        nothing("The virus kills two in 100,000 people."),
    ],
)

"""Crime: how many murders, thefts or other crimes were counted, and how that moves."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, where_recorded, words

CRIMES = words("""
    murders, homicides, killings, rapes, robberies, assaults, burglaries, thefts, car thefts, carjackings, hate crimes,
    crimes, offences, offenses, stabbings, knife crimes, femicides, kidnappings, overdoses, fraud cases, shooting
    incidents
""")
RATE: Words = (
    *words("""
        murder rate, homicide rate, crime rate, crime, violent crime, knife crime, gun crime, hate crime, property
        crime, murders, homicides, robberies, burglaries, thefts, rapes, assaults, shootings
    """),
)
SAID = measured(RATE, percent="change", owner="place")


def _kind(draft: Draft) -> Draft | None:
    """A percentage is a move of a crime figure; a count has the crime's own name as its measure."""
    figure = draft.context.figure
    if draft.context.reading.kinds_of(draft.subject) & {"organisation", "person"}:
        draft = draft.put("subject", None, f"“{draft.subject}” counts them")
    if figure.unit == "percent":
        said = SAID(draft)
        if said is None:
            return None
        text = (said.said("measure") or "crime").lower()
        if said.place == said.subject:
            said = said.put("place", None, "whose crime it is says where")
        return said.put("measure", text.replace(" ", "_"), f"“{text}”")
    head = (figure.unit or "").lower().split()
    name = "_".join(w for w in head[-2:] if w in ("hate", "knife", "gun", "car", "violent")) + (
        "_" if len(head) > 1 and head[-2] in ("hate", "knife", "gun", "car", "violent") else ""
    )
    plural = {"robbery": "robberies", "burglary": "burglaries"}.get(head[-1], f"{head[-1]}s") if head else "crimes"
    draft = where_recorded(draft)
    return draft.put("measure", f"{name}{plural}", f"it counts “{figure.unit}”", figure.noun)


rule = Rule(
    id="POL009",
    name="crimes",
    measure="crimes",
    title="Crimes in {place}",
    family="crime",
    counts=CRIMES,
    units=("percent",),
    when=(
        pattern(
            r"\b(?:murder|homicide|killing|rape|robber|assault|burglar|theft|carjacking|crime|offen[cs]e"
            r"|stabbing|femicide|kidnapping|overdose|fraud|shooting)\w*"
        ),
    ),
    not_when=words(
        "charged with, convicted of, accused of, indicted on, guilty of, counts of, charges of, "
        "sentenced, wanted for, suspected of, voters, of americans"
    ),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_kind,
    examples=[
        expect("There were 352 murders in Chicago last year, down 12%.", figure="352", measure="murders", as_of="2024"),
        expect(
            "Robberies rose 22.5 percent compared with February 2019.",
            figure="22.5 percent",
            aspect="increase",
            measure="robberies",
        ),
        expect("Mexico recorded 30,000 homicides in 2023.", figure="30,000", measure="homicides", subject="MX", as_of="2023"),
        expect("Police counted 152 hate crimes through September.", figure="152", measure="hate_crimes"),
        expect("Violent crime fell by 4.5% in the city.", figure="4.5%", aspect="decrease", measure="violent_crime"),
        expect("Chicago recorded 537 homicides last year.", figure="537", measure="homicides", place="Chicago", as_of="2024"),
        nothing("He was charged with three murders."),
        nothing("About 60% of Americans worry about crime."),
        nothing("Shares fell 3% after the fraud was found."),
    ],
)

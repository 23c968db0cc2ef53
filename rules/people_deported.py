"""People deported: how many people a country sent back or expelled."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, people_who, words

DEPORTED = Fate(
    planned=True,
    done=words("deport*, expel*, repatriat*, extradit*, sent back, turned back, turned away, returned to their home countries"),
    nouns=words("deportation*, expulsion*, removals"),
    tolls=words("number of deportations, deportations"),
    around=("sent ... back", "sending ... back", "turn* ... back", "turn* ... away", "fly ... back", "flew ... back"),
)


def _deported(draft: Draft) -> Draft | None:
    return people_who(draft, DEPORTED)


rule = Rule(
    id="PEO018",
    name="people-deported",
    measure="people_deported",
    title="{subject}: people deported",
    units=("count",),
    when=words("deport*, expel*, expulsion*, repatriat*, extradit*, back, turned away, turn* away, removals"),
    unit="person",
    subject=country(role="party"),
    place=country(role="location"),
    refine=_deported,
    examples=[
        expect("The US deported 271,484 people in 2024.", figure="271,484", measure="people_deported", subject="US", as_of="2024"),
        expect("Some 250 migrants were sent back to Albania.", figure="Some 250", unit="migrant", place="AL"),
        expect("Four diplomats were expelled by Singapore.", figure="Four", subject="SG"),
        expect("Pakistan expelled more than 80,000 Afghans in April.", figure="more than 80,000", subject="PK", unit="Afghan"),
        expect("There were 1,200 deportations in March.", figure="1,200", unit="person"),
        nothing("Two officers deported the man."),
        nothing("She came back after 12 years."),
        nothing("The club was expelled after 12 games."),
    ],
)

"""People hired: how many people an employer takes on, or plans to."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, people_who, words

HIRED = Fate(
    planned=True,
    done=words("hire, hires, hired, hiring, recruit*, taken on, took on, take on, taking on, employ*"),
    nouns=words("hire, hires, recruit*"),
    tolls=words("number of hires, new hires"),
)


def _hired(draft: Draft) -> Draft | None:
    """Those who are taken on. How many people a body employs is its size, not its hiring."""
    found = people_who(draft, HIRED)
    if found is None:
        return None
    if (draft.context.figure.unit or "").rsplit(" ", 1)[-1] in (
        "participant",
        "candidate",
        "volunteer",
        "patient",
        "subject",
        "applicant",
    ):
        return None  # for a study or a campaign
    size = draft.match(r"\bemploy(?:s|ed|ing)?\b", where="clause")
    more = draft.find("more", "another", "additional", "extra", "new", "newly", where="phrase")
    return None if size and not more else found


rule = Rule(
    id="PEO012",
    name="people-hired",
    measure="people_hired",
    title="{subject}: people hired",
    family="jobs",
    units=("count",),
    when=words("hire, hires, hired, hiring, recruit*, taken on, took on, take on, taking on, employ*"),
    unit="person",
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_hired,
    examples=[
        expect(
            "Amazon plans to hire 100,000 workers for the holidays.",
            figure="100,000",
            measure="people_hired",
            unit="worker",
            modality="plan",
        ),
        expect("The city hired 45 police officers last year.", figure="45", unit="police officer", as_of="2024"),
        expect("About 2,000 nurses were recruited in India.", figure="About 2,000", unit="nurse", place="IN"),
        expect("The agency announced 300 new hires.", figure="300"),
        nothing("The company employs 2,300 people."),
        nothing("Two managers hired a consultant."),
        nothing("They hired 12 buses."),
        nothing("The researchers recruited 274 participants."),
        nothing("He was hired in 12 days."),
    ],
)

"""People out of work: the unemployed, and the claims for benefit."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

CLAIMS = words("""
    jobless claims, initial claims, unemployment claims, initial jobless claims, claims for unemployment benefits,
    unemployment benefit claims, continuing claims, number of unemployed, number of people out of work, number of
    jobless, unemployed, jobless, out of work
""")


def _claims(draft: Draft) -> Draft | None:
    said = draft.said("measure").lower()
    if "claim" in said or draft.find("jobless claims", "unemployment benefit*", "filed for", where="clause"):
        return draft.put("measure", "jobless_claims", f"“{said}”")
    return draft


SAID = measured(CLAIMS, then=_claims)


def _out_of_work(draft: Draft) -> Draft | None:
    """ "3.3 million people are out of work", else a number of claims or of the unemployed."""
    people = draft.match(
        r"\G\s(?:\w+\s){0,2}?(?:(?:are|were|is|was|remain)\s(?:\w+ly\s)?)?(?:out\sof\swork|unemployed"
        r"|jobless|without\s(?:a\sjob|work))\b",
        where="right",
    )
    return draft.put("measure", draft.measure, f"“{people.text.strip()}”", people.span) if people else SAID(draft)


rule = Rule(
    id="ECO008",
    name="jobless-people",
    measure="unemployed_people",
    title="People out of work in {subject}",
    family="rates of employment",
    units=("number",),
    counts=("people", "Americans", "workers", "claims", "unemployed", "jobless", "persons"),
    unit="person",
    when=CLAIMS,
    not_when=words("killed, arrested, rate"),
    subject=country(role="owner"),
    refine=_out_of_work,
    examples=[
        expect("Jobless claims fell to 210,000 last week.", figure="210,000", measure="jobless_claims", aspect="level"),
        expect("The number of unemployed stood at 2.87 million in Germany.", figure="2.87 million", measure="unemployed_people"),
        expect("Some 3.3 million people are out of work.", figure="Some 3.3 million", measure="unemployed_people"),
        nothing("The unemployment rate fell to 4.1%."),
        nothing("Police arrested 40 unemployed men."),
        nothing("He was out of work for 12 months."),
    ],
)

"""Aid packages: how many packages of aid one state has given to another."""

from checker.api import Draft, Rule, between_the_two, country, expect, lands_of, nothing, pattern


def _given(draft: Draft) -> Draft:
    """A capital stands for its state."""
    draft = between_the_two(draft)
    for field in ("subject", "place"):
        name = getattr(draft, field)
        state = next(iter(lands_of(name)), None) if name else None
        if state is not None and state != name:
            draft = draft.put(field, state, f"“{name}” stands for its government")
    return draft.put("unit", "package", "counted by the bare noun")


rule = Rule(
    id="ECO072",
    name="aid-packages",
    measure="aid_packages",
    title="Packages of aid of {subject} for {place}",
    family="aid and loans",
    counts=("packages",),
    when=(
        pattern(
            r"\b(?:aid|assistance|relief)\s(?:\p{Ll}+\s)?packages?\b|\bpackages?\sof\s(?:\p{Ll}+\s){0,2}(?:aid|assistance|support)\b"
        ),
    ),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_given,
    examples=[
        expect(
            "Oslo has handed over 23 military aid packages to Kyiv since 2023.",
            figure="23",
            subject="NO",
            place="UA",
            unit="package",
            aspect="cumulative",
        ),
        expect("Chile has given Peru three packages of humanitarian aid.", figure="three", subject="CL", place="PE"),
        nothing("The firm shipped 300 packages in a day."),
    ],
)

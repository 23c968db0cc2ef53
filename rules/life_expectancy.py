"""Life expectancy: how long people born in a country can expect to live."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

LIFE = words("life expectancy, life expectancy at birth, average life expectancy, average lifespan")


def _years(draft: Draft) -> Draft:
    """A bare number is one of years."""
    return draft.put("unit", "year", "life expectancy is counted in years") if draft.unit is None else draft


rule = Rule(
    id="POL020",
    name="life-expectancy",
    measure="life_expectancy",
    title="Life expectancy in {subject}",
    units=("number", "year", "month"),
    when=LIFE,
    subject=country(role="owner"),
    refine=measured(
        LIFE,
        scope={"men": ("men", "man", "male", "males"), "women": ("women", "woman", "female", "females"), "healthy": ("healthy",)},
        then=_years,
    ),
    examples=[
        expect(
            "Life expectancy in the US rose to 78.4 years in 2023.", figure="78.4 years", subject="US", as_of="2023", aspect="level"
        ),
        expect("US life expectancy climbed to 77.5 years.", figure="77.5 years", subject="US"),
        expect("Japan has a life expectancy of 84.", figure="84", subject="JP", unit="year"),
        nothing("Life expectancy has been studied for 30 years."),
        nothing("Poor diet lowers life expectancy, a 12-year study found."),
    ],
)

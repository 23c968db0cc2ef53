"""Life expectancy: how long people born in a country can expect to live."""

from checker.api import Draft, Rule, country, expect, measured, nothing, thing_and_place, words

LIFE = words("life expectancy, life expectancy at birth, average life expectancy, average lifespan")


def _years(draft: Draft) -> Draft:
    """A bare number is one of years."""
    if draft.subject in ("Women", "Men", "Women's", "Men's") or draft.subject is None:
        where = thing_and_place(draft.put("subject", None, "men and women are no country"))
        draft = draft.put("subject", where.place, "where they live").put("place", None, "whose it is says where")
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
        expect("Women's life expectancy in Japan is 87.1 years.", figure="87.1 years", subject="JP", scope=("women",)),
        nothing("Life expectancy has been studied for 30 years."),
        nothing("Poor diet lowers life expectancy, a 12-year study found."),
    ],
)

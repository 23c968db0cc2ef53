"""Economic growth: how fast an economy's output grows, in percent."""

from checker.api import Aspect, Draft, Rule, Words, country, expect, measured, nothing, of_the_economy, pattern, words

GROWTH: Words = (
    *words("""
        economic growth, growth rate of the economy, GDP growth, growth in GDP, growth in gross domestic product, growth of GDP,
        economic expansion, growth rate, output growth, growth projection, growth forecast, growth target, growth of the economy,
        growth in the economy, growth
    """),
)
ECONOMY = words("""
    economy, economies, GDP, gross domestic product, economic output, national output, output, economic activity,
    world economy, national income
""")

BASIS: dict[str, Words] = {
    "annualised": words("annualised, annualized, annual rate, annual pace, seasonally adjusted annual rate"),
    "quarter on quarter": (
        *words(
            "quarter on quarter, quarter over quarter, previous quarter, the quarter before, previous three "
            "months, preceding quarter"
        ),
        pattern(r"from\sthe\s(?:first|second|third|fourth)\squarter"),
    ),
    "year on year": (
        *words("year on year, year over year, a year earlier, a year ago, annual growth, grew annually"),
        pattern(r"(?:from|than|over)\s(?:the\ssame\s(?:quarter|period)\s)?(?:a|one|last|the\sprevious)\syear\b"),
    ),
}


def _whose_growth(draft: Draft) -> Draft:
    """Global growth is nobody's but the world's, whoever forecasts it. Growth makes more of an economy, as a rise of a price."""
    world = draft.match(
        r"\b(?:global|world|worldwide)\s(?:economic\s)?(?:growth|GDP|output|economy)\b|\b(?:growth|economy)\s(?:of|in)\sthe\s(?:global|world)\b",
        where="clause",
    )
    draft = draft.put("subject", "world", f"“{world.text}”", world.span) if world else of_the_economy(draft)
    if draft.aspect is not Aspect.LEVEL:
        return draft
    return draft.put("aspect", Aspect.INCREASE, "growth is by how much the economy has become larger")


rule = Rule(
    id="ECO003",
    name="gdp-growth",
    measure="gdp_growth",
    title="Economic growth of {subject}",
    units=("percent", "percentage_point"),
    when=(*GROWTH, *ECONOMY),
    not_when=words("""
        copper output, steel output, coal output, gas output, gold output, iron ore output, farm output, crop output, grain output,
        car output, vehicle output, electricity output, power output, wheat output, coffee output,
        population growth, revenue growth, sales growth, earnings growth, profit growth, wage growth, job growth, jobs growth,
        employment growth, user growth, subscriber growth, productivity growth, export growth, credit growth, loan growth,
        traffic growth, price growth, rent growth, industrial output, factory output, manufacturing output, construction output,
        services output, oil output, growth in sales, growth in revenue, growth in profit, growth stocks
    """),
    subject=country(role="owner"),
    change=True,
    refine=measured(
        GROWTH,
        movers=ECONOMY,
        percent="value",
        scope={
            "per capita": ("per capita", "per head", "per person"),
            "nominal": ("nominal", "not adjusted for inflation"),
            "non-oil": ("non-oil",),
        },
        basis=BASIS,
        then=_whose_growth,
    ),
    examples=[
        nothing("Chile's copper output rose 4% in April."),
        expect(
            "China's economy grew 4.9% in the third quarter from a year earlier.",
            figure="4.9%",
            subject="CN",
            basis="year on year",
            aspect="increase",
        ),
        expect(
            "US GDP expanded at an annualised rate of 2.1 percent in the second quarter.",
            figure="2.1 percent",
            subject="US",
            basis="annualised",
            aspect="increase",
        ),
        expect("Analysts of Nordvik Bank foresee 1.6% growth next year.", figure="1.6%", subject=None),
        expect(
            "The Polish economy is strong. Dorset Macro expects 1.8% growth this year.",
            figure="1.8%",
            subject="PL",
            aspect="increase",
            modality="forecast",
        ),
        expect("High Frequency Economics said Thursday it expects growth of 2.4% this year.", figure="2.4%", modality="forecast"),
        expect("Germany's economy shrank by 0.3% last year.", figure="0.3%", subject="DE", aspect="decrease", as_of="2024"),
        expect(
            "Economic growth slowed to 1.4 percent in 2024 from 2.5 percent.", figure="1.4 percent", aspect="increase", as_of="2024"
        ),
        expect("Kenya is one of them, averaging nearly 5 percent growth since 2009.", figure="nearly 5 percent"),
        expect("The IMF expects global growth of 2.8% this year.", figure="2.8%", subject="world", modality="forecast"),
        expect("Eurozone GDP contracts 0.1%", figure="0.1%", aspect="decrease"),
        expect("The IMF cut its growth forecast for India to 6.5% from 6.8%.", figure="6.5%", modality="forecast"),
        nothing("Apple's revenue grew 8%."),
        nothing("Spending closed in on 30% of GDP by 2049."),
        nothing("The retailer reported sales growth of 4%."),
        nothing("The attack hurt the economy and shares fell 2%."),
    ],
)

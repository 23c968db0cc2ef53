"""Inflation: how fast the prices of a country rise, in percent."""

from checker.api import Aspect, Draft, Rule, Words, country, expect, measured, nothing, pattern, words

INFLATION: Words = (
    pattern(r"(?:\A|(?<=[.!?”\n]\s))(?-i:Prices)\b|\boverall\sprices\b"),
    *words("""
        inflation, inflation rate, rate of inflation, annual inflation, price inflation, CPI, RPI, HICP, PCE index,
        PCE price index, consumer price index, consumer prices index, consumer-price index, consumer prices, retail
        price index, producer price index, producer prices, PPI, cost of living, price growth, price pressures
    """),
)

SCOPE = {
    "core": words("core, underlying, excluding food and energy, stripping out food and energy, volatile food and energy"),
    "food": ("food", "food prices", "groceries"),
    "energy": ("energy",),
    "services": ("services", "service"),
    "wholesale": words("producer, wholesale, producer prices, PPI, factory gate"),
    "retail": words("RPI, retail"),
    "PCE": ("PCE",),
}

BASIS: dict[str, Words] = {
    "year on year": (
        *words("year on year, year over year, annual*, a year earlier, a year ago, twelve months, 12 months, on the year, yoy"),
        pattern(r"(?:from|than)\s(?:the\ssame\s(?:month|period)\s)?(?:a|one|the\sprevious)\syear\b"),
    ),
    "month on month": (
        *words("month on month, month over month, monthly, previous month, a month earlier, on the month, mom, prior month"),
        pattern(r"from\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"),
    ),
}


def _per_year(draft: Draft) -> Draft | None:
    """A rise of the price index is inflation; inflation itself, with no word to the contrary, is that over a year."""
    text = draft.said("measure").lower()
    if "inflation" in text or "price growth" in text:
        monthly = draft.find("monthly", "month on month", "month over month", "on the month")
        if draft.aspect is Aspect.LEVEL and not monthly:
            return draft.put(
                "basis", "year on year", "inflation without another word is that over a year", draft.said_at("measure")
            )
        return draft
    if draft.unit == "percent" and draft.aspect is Aspect.INCREASE:
        return draft.put("aspect", Aspect.LEVEL, f"a rise of “{text}” is inflation", draft.said_at("measure"))
    return draft


rule = Rule(
    id="ECO002",
    name="inflation-rate",
    measure="inflation_rate",
    title="Inflation in {subject}",
    units=("percent", "percentage_point"),
    when=INFLATION,
    not_when=words(
        "adjusted for inflation, above inflation, inflation adjusted, inflation target, inflation measure, rate of inflation after"
    ),
    subject=country(role="owner"),
    change=True,
    refine=measured(INFLATION, percent="value", scope=SCOPE, basis=BASIS, then=_per_year),
    examples=[
        expect("Inflation in Turkey rose to 61.5% in August.", figure="61.5%", subject="TR", basis="year on year", aspect="level"),
        expect(
            "Consumer prices rose 0.3% in June from May, the Labor Department said.",
            figure="0.3%",
            basis="month on month",
            aspect="level",
        ),
        expect("The consumer price index climbed 3.2 percent from a year earlier.", figure="3.2 percent", basis="year on year"),
        expect("UK inflation falls to 2.3%", figure="2.3%", subject="GB"),
        expect(
            "Core inflation, which strips out food and energy, eased to 3.9% in the euro zone.",
            figure="3.9%",
            scope=("core",),
            aspect="level",
        ),
        expect("The central bank expects inflation of about 2% next year.", figure="about 2%", modality="forecast", as_of="2026"),
        expect(
            "Argentina's annual inflation rate hit 211.4 percent last year.", figure="211.4 percent", subject="AR", as_of="2024"
        ),
        expect("Annual inflation slowed by 0.4 percentage points to 5.1%.", figure="0.4 percentage points", aspect="decrease"),
        nothing("Revenue rose 0.4%, not adjusted for inflation."),
        nothing("Workers won a 5% pay rise after inflation surged."),
        nothing("The economy grew 3% while inflation stayed low."),
        nothing("Oil prices rose 20%."),
    ],
)

"""Industrial output: how far the production and the orders of a country's industry moved."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, words

OUTPUT = words("""
    industrial production, industrial output, factory output, factory production, manufacturing output, manufacturing production,
    construction output, services output, factory orders, industrial orders, manufacturing orders, durable goods orders,
    new factory orders, new industrial orders
""")
BASIS: dict[str, Words] = {
    "year on year": (
        *words("year on year, year over year, annual*, a year earlier, a year ago, on the year"),
        pattern(r"(?:from|than)\s(?:the\ssame\s(?:month|period)\s)?(?:a|one|last|the\sprevious)\syear\b"),
    ),
    "month on month": (
        *words("month on month, month over month, monthly, previous month, a month earlier, on the month, prior month"),
        pattern(r"from\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"),
    ),
}


def _which(draft: Draft) -> Draft | None:
    """What is made and what is ordered are two measures; a factory's is narrower than all industry's."""
    text = draft.said("measure").lower()
    if text.endswith("orders"):
        draft = draft.put("measure", "factory_orders", f"“{text}”", draft.said_at("measure"))
        return draft.put("scope", ("durable goods",), f"“{text}”") if "durable" in text else draft
    narrow = next((w for w in ("construction", "services", "manufacturing") if w in text), None)
    return draft.put("scope", (narrow,), f"“{text}”", draft.said_at("measure")) if narrow else draft


rule = Rule(
    id="ECO062",
    name="industrial-output",
    measure="industrial_output",
    title="Industrial output of {subject}",
    units=("percent",),
    when=OUTPUT,
    not_when=words("of industrial output, of industrial production, share of, capacity"),
    subject=country(role="owner"),
    refine=measured(OUTPUT, basis=BASIS, then=_which),
    examples=[
        expect("Industrial production in Germany fell 1.6% in February.", figure="1.6%", aspect="decrease", subject="DE"),
        expect("German factory orders climbed 3.6 percent.", figure="3.6 percent", measure="factory_orders", subject="DE"),
        expect("Manufacturing output in Japan rose 2%.", figure="2%", scope=("manufacturing",), subject="JP"),
        nothing("The region makes 12% of industrial output."),
        nothing("Retail sales rose 2% while industrial production was flat."),
    ],
)

"""Revenue: what a company, a state or a body takes in, in money, and how that moves."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, thing_and_place, words

REVENUE: Words = (
    *words("""
    revenue, revenues, annual turnover, net sales, sales, tax revenue, tax revenues, tax receipts, receipts,
    tax take, takings, proceeds, bookings, box office, top line, quarterly revenue, government revenue
"""),
    pattern(r"(?<!\b(?:on|staff|voter|labou?r)\s)turnover\b"),
)


def _retail(draft: Draft) -> Draft:
    """ "Retail sales in Britain" are Britain's."""
    if draft.subject is not None or "retail" not in draft.scope:
        return draft
    where = thing_and_place(draft)
    return draft.put("subject", where.place, f"they are made in {where.place}") if where.place else draft


rule = Rule(
    id="ECO020",
    name="revenue",
    measure="revenue",
    title="Revenue of {subject}",
    family="revenue and profit",
    units=("money", "percent"),
    when=REVENUE,
    not_when=words(
        "revenue bill, sales tax, staff turnover, voter turnover, market turnover, on turnover of, lost revenue*, lost sales, "
        "military sales to, arms sales to, weapons sales to"
    ),
    subject=country(role="owner"),
    refine=measured(
        REVENUE,
        scope={
            "tax": ("tax*",),
            "advertising": ("ad", "advertising"),
            "subscription": ("subscription*",),
            "organic": words("organic, like-for-like, comparable, same-store"),
            "retail": ("retail",),
            "vehicle": words("car, vehicle, auto"),
            "home": words("home, house, existing home, new home"),
            "online": words("online, digital, e-commerce"),
            "international": words("international, overseas, foreign"),
            "guidance": words("guidance, forecast, outlook"),
        },
        owner="company",
        then=_retail,
    ),
    examples=[
        expect("Apple's revenue rose 8% to $94.9 billion.", figure="$94.9 billion", subject="Apple", aspect="level", unit="USD"),
        expect("Apple's revenue rose 8% to $94.9 billion.", figure="8%", subject="Apple", aspect="increase"),
        expect("Tesla broke a record with quarterly revenue of about $7.2 billion.", figure="about $7.2 billion", subject="Tesla"),
        expect("The company says it has about $1.1 billion in annual sales.", figure="about $1.1 billion"),
        expect(
            "Federal tax revenue is up from $3.316 trillion to $3.632 trillion.",
            figure="$3.316 trillion",
            aspect="level",
            scope=("tax",),
        ),
        expect("Retail sales fell 0.4% in March from the previous month.", figure="0.4%", aspect="decrease", scope=("retail",)),
        expect("Retail sales in Britain rose 1.2%.", figure="1.2%", aspect="increase", scope=("retail",), subject="GB"),
        expect("Walmart posts $161bn in revenue", figure="$161bn", subject="Walmart"),
        expect(
            "BP's turnover dropped by 2.5 billion pounds last year.", figure="2.5 billion pounds", aspect="decrease", as_of="2024"
        ),
        nothing("Sales tax in the county is 9%."),
        nothing("The company made a profit of $3 billion."),
        nothing("Advertising accounts for 38% of revenue."),
        nothing("The sales manager paid $2,000 for the door."),
    ],
)

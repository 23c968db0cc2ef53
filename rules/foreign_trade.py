"""Foreign trade: exports, imports and the trade of two countries, in money, and how they move."""

from checker.api import Draft, Rule, country, expect, measured, nothing, words

TRADE = words("""
    exports, imports, exports of goods, imports of goods, bilateral trade, two-way trade, trade with, goods and services
    trade, trade volume, trade turnover, shipments, export, import, exported, imported, global trade, world trade, trade
""")


def _which(draft: Draft) -> Draft | None:
    said = draft.said("measure").lower()
    measure = "imports" if said.startswith("import") else "exports" if said.startswith(("export", "shipment")) else "trade_volume"
    draft = draft.put("measure", measure, f"“{said}”")
    return _exporter(draft) if measure == "exports" and draft.subject is None else draft


def _exporter(draft: Draft) -> Draft:
    """ "Exports from Germany" are Germany's."""
    found = draft.match(r"\bexports\sfrom\s(?:the\s)?(?=\p{L})", where="clause")
    names = draft.context.reading.within(draft.context.reading.scan.names, draft.context.sentence)
    who = next((m for m in names if found and m.span.start == found.span.end and m.kind in ("country", "group", "region")), None)
    return draft.put("subject", who.entity, "they come from there", who.span) if who else draft


rule = Rule(
    id="ECO017",
    name="foreign-trade",
    measure="exports",
    title="{measure} of {subject}",
    family="foreign trade",
    units=("money", "percent"),
    when=TRADE,
    not_when=words(
        "trade deficit, trade surplus, trade balance, trade gap, tariff*, dut*, export ban, import tax, import duty, levies"
    ),
    subject=country(role="owner"),
    refine=measured(
        TRADE,
        verbs=words("imported, exported, imports, exports"),
        scope={
            "oil": ("oil", "crude"),
            "goods": ("goods",),
            "services": ("services",),
            "cars": ("car", "auto", "vehicle*"),
            "food": ("food", "agricultural"),
        },
        then=_which,
    ),
    examples=[
        expect("China's exports rose 5.9% in May.", figure="5.9%", measure="exports", aspect="increase", subject="CN"),
        expect("Imports fell 2.2 percent to $91.6 billion.", figure="$91.6 billion", measure="imports", aspect="level"),
        expect(
            "The U.S. imported $143 billion of goods from Japan in 2018.",
            figure="$143 billion",
            measure="imports",
            subject="US",
            as_of="2018",
        ),
        expect("Trade between Russia and Turkey reached $57 billion.", figure="$57 billion", measure="trade_volume"),
        expect("Exports from Germany fell 1.7% in April.", figure="1.7%", measure="exports", subject="DE", aspect="decrease"),
        nothing("The trade deficit reached $57 billion."),
        nothing("Tariffs of 25% on imports take effect today."),
        nothing("The importer paid $3 million in fines."),
    ],
)

"""Costs and damage: what a project, a measure or a disaster costs."""

import re

from checker.api import Draft, Rule, expect, measured, nothing, of_a_purchase, pattern, sold_by, thing_and_place, words

COST = words("""
    cost, costs, total cost, price tag, damage, damages to property, insured losses, economic losses, economic loss,
    property damage, cleanup bill, clean-up bill, clean-up costs, legal costs, overtime costs, bill, insurance losses,
    storm damage, expenses, overrun, cost overrun, cost estimate, repair bill
""")
COSTS = words("cost, costs, costing, to cost, set back")
SAVED = words("save, saves, saved, saving, savings of")


ONE_OF_MANY = (
    r"\b(?:the\s(?:average|typical)|an?\s(?:average|typical|new|single|dozen|lit(?:re|er)|gallon|loaf|pint|pound|kilo(?:gram)?|kg|cup|bottle|pack|bag))"
    r"\s(?:[\w’'.-]+\s){0,4}(?:now\s|currently\s|typically\s)?costs?(?:ing)?\s(?:\w+\s){0,2}$"
)
"""What stands for all of its kind: "the average house costs", "a litre of petrol costs"."""
PORTION = re.compile(
    r"^(?:an?\s|the\s)?(?:dozen|lit(?:re|er)|gallon|loaf|pint|pound|kilo(?:gram)?|kg|cup|bottle|pack|bag)\s(?:of\s)?"
)


PORTIONS = (
    "liter",
    "gallon",
    "kilogram",
    "pound",
    "ounce",
    "metric_ton",
    "bushel",
    "dozen",
    "cup",
    "pint",
    "kilowatt_hour",
    "megawatt_hour",
)
"""What goods are sold by: "costs 132p a litre"."""


def _price(draft: Draft) -> Draft:
    """The price of the thing by its name, without the portion and the country."""
    draft = sold_by(thing_and_place(draft))
    thing = PORTION.sub("", draft.subject or "")
    thing = "house" if thing in ("home", "property") else thing
    return draft.put("subject", thing, f"“{draft.subject}”") if thing and thing != draft.subject else draft


def _kind(draft: Draft) -> Draft | None:
    """Damage is what is destroyed, a cost what is paid. What weapons cost is the price of an arms deal."""
    weapons = (
        "missile*",
        "Patriot*",
        "weapon*",
        "fighter*",
        "warship*",
        "submarine*",
        "howitzer*",
        "air defence",
        "batteries",
        "foreign military sale",
    )
    if of_a_purchase(draft) or draft.find(*weapons) or draft.find("military", where="clause"):
        return None
    text = draft.said("measure").lower()
    portion = (draft.unit or "").rpartition(" / ")[2] in PORTIONS
    if text in ("cost", "costs", "costing") and draft.unit != "percent" and (portion or draft.match(ONE_OF_MANY, where="left")):
        return _price(draft.put("measure", "price", "what one of many costs is a price", draft.said_at("measure")))
    if "damage" in text or "loss" in text:
        return draft.put("measure", "economic_damage", f"“{text}”", draft.said_at("measure"))
    return draft


rule = Rule(
    id="ECO048",
    name="cost",
    measure="cost",
    title="{measure} of {subject}",
    family="costs",
    units=("money", "percent"),
    when=(*COST, *COSTS),
    not_when=(
        *words(
            "defence bill, cost of living, barrel of, low-cost, at all costs, punitive damages, in damages, labor costs, labour "
            "costs, cost-effective, cost of capital, interest costs, borrowing costs, cost cutting, house "
            "bill, senate bill, relief bill, spending bill, stimulus bill, tax bill"
        ),
        pattern(r"\b(?:pass|vot|sign|veto|approv)\w*+\s(?:\S+\s){0,4}bills?\b"),
        pattern(r"\bdamages\b(?!\sto)"),
    ),
    refine=measured(COST, verbs=COSTS, owner="thing", then=_kind),
    examples=[
        expect("The shutdown cost the economy $11 billion.", figure="$11 billion", measure="cost"),
        expect(
            "BP announces the cost of the oil spill has risen to over $3bn.",
            figure="over $3bn",
            aspect="cumulative",
            subject="BP",
        ),
        expect("The hurricane caused $12 billion in damage.", figure="$12 billion", measure="economic_damage"),
        expect("The stadium will cost 400 million euros to build.", figure="400 million euros", modality="forecast"),
        expect("A disorderly exit would cost it $800 million in 2019.", figure="$800 million"),
        expect("Wildfire damage put at $50bn", figure="$50bn", measure="economic_damage"),
        expect(
            "The average British house costs 268,000 pounds.",
            figure="268,000 pounds",
            measure="price",
            subject="house",
            place="GB",
        ),
        expect("Petrol costs 132p a litre in Britain.", figure="132p a litre", measure="price", subject="petrol", place="GB"),
        nothing("The jury awarded $3 million in damages."),
        nothing("The House passed a $2 trillion bill."),
        nothing("The low-cost airline lost $3 million."),
        nothing("She lost her home at a cost nobody knows, and got $5,000."),
    ],
)

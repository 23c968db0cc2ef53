"""Tariffs: the share of its value that is charged on what crosses a border."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, words

TARIFF: Words = (
    *words("""
        tariff, tariffs, tariff rate, import duty, import duties, customs duty, customs duties, duty, duties, import
        tax, import taxes, import levy, levies, export tax, export duty, countervailing duties, anti-dumping duties,
        reciprocal tariff, reciprocal tariffs, levy, retaliatory tariffs
    """),
    pattern(r"\btax(?:es)?\s(?=on\s(?:\w+\s)?import)"),
)

GOODS = {
    "steel": "steel",
    "aluminium": "alumin(?:i)?um",
    "cars": "(?:electric\\s)?(?:cars?|autos?|automobiles?|vehicles?)",
}


def _on_what(draft: Draft) -> Draft:
    """ "Steel imports into the US face a tariff of 50%": what is imported narrows the tariff as much as "a steel tariff" does."""
    if draft.scope:
        return draft
    for name, words_of in GOODS.items():
        found = draft.match(
            rf"\b(?:{words_of}\s(?:imports|exports)|(?:imports|exports)\sof\s{words_of}|imported\s{words_of})\b", where="clause"
        )
        if found:
            return draft.put("scope", (name,), f"“{found.text}” are what it is charged on", found.span)
    return draft


rule = Rule(
    id="ECO042",
    name="tariff-rate",
    measure="tariff_rate",
    title="Tariff of {subject}",
    family="taxes",
    units=("percent", "percentage_point"),
    when=TARIFF,
    not_when=words(
        "excise duty, stamp duty, revenue from tariffs, tariff revenue, on duty, off duty, line of duty, energy tariff*"
    ),
    subject=country(role="owner"),
    refine=measured(
        TARIFF,
        percent="value",
        owner="state",
        scope={
            "steel": ("steel",),
            "aluminium": words("aluminium, aluminum"),
            "cars": words("car, cars, auto, autos, automobile*, vehicles"),
            "reciprocal": ("reciprocal",),
            "retaliatory": words("retaliatory, counter*"),
        },
        then=_on_what,
    ),
    examples=[
        expect("Trump imposed a 25% tariff on steel imports.", figure="25%", scope=("steel",)),
        expect("China raised tariffs on American goods to 125 percent.", figure="125 percent", aspect="level", subject="CN"),
        expect("The EU faces duties of up to 45.3% on its electric cars.", figure="up to 45.3%", qualifier="at_most"),
        expect("China already had a 25% tax on imported vehicles.", figure="25%", subject="CN"),
        expect("Steel imports into the US face a tariff of 50%.", figure="50%", scope=("steel",)),
        expect("Beijing's tariffs on American goods rose to 84%.", figure="84%", subject="CN"),
        expect("US to double steel tariffs to 50%", figure="50%", aspect="level"),
        nothing("Exports fell 5% after tariffs rose."),
        nothing("Some 60% of officers on duty were hurt."),
        nothing("The corporate tax rate is 21%."),
    ],
)

"""Emissions: how much carbon dioxide or other gas is let out, and how that moves."""

import re

from checker.api import Draft, Rule, country, expect, measured, nothing, thing_and_place, words

EMISSIONS = words("""
    emissions, carbon emissions, greenhouse gas emissions, CO2 emissions, greenhouse gases, carbon dioxide emissions,
    methane emissions, carbon footprint, carbon dioxide, CO2, methane
""")
_GAS = re.compile(
    r"(?:\s?\([^)]{1,25}\))?\sof\s(?:[\w-]+\s){0,2}(?:carbon|CO2|greenhouse|methane|emissions|nitrous|sulphur|sulfur)",
    re.IGNORECASE,
)
_EMITS = re.compile(r"\b(?:emit\w*|emission\w*|releas\w*|pump\w*)\b", re.IGNORECASE)
SAID = measured(
    EMISSIONS,
    scope={
        "carbon dioxide": words("carbon, CO2, carbon dioxide"),
        "methane": ("methane",),
        "per capita": words("per capita, per head, per person"),
    },
    owner="company",
)


def _gas(draft: Draft) -> Draft | None:
    """Tonnes of a gas that is let out; or a move of emissions."""
    context = draft.context
    if context.figure.unit == "percent":
        return _whose(SAID(draft))
    gas = _GAS.match(context.text, context.figure.span.end, context.sentence.end)
    if gas and _EMITS.search(context.text, context.sentence.start, context.sentence.end):
        return draft.put("measure", "emissions", f"“{gas.group().strip()}”")
    return _whose(SAID(draft))


def _whose(draft: Draft | None) -> Draft | None:
    """ "Emissions in Germany" are Germany's."""
    if draft is None or draft.subject is not None:
        return draft
    where = thing_and_place(draft)
    return draft.put("subject", where.place, f"they are let out in {where.place}") if where.place else draft


rule = Rule(
    id="NAT009",
    name="emissions",
    measure="emissions",
    title="Emissions of {subject}",
    units=("metric_ton", "ton", "kilogram", "gigatonne", "kilotonne", "megaton", "percent", "gram / kilometer"),
    when=EMISSIONS,
    not_when=words(
        "emissions standards, emissions test*, emission allowances, parts per million, carbon tax, "
        "carbon price, credits, electric car*"
    ),
    subject=country(role="owner"),
    refine=_gas,
    examples=[
        expect(
            "The plant emits 3.5 million tonnes of carbon dioxide a year.",
            figure="3.5 million tonnes",
            measure="emissions",
            unit="metric_ton",
        ),
        expect(
            "Germany's emissions fell by 10 percent last year.", figure="10 percent", aspect="decrease", subject="DE", as_of="2024"
        ),
        expect(
            "Global carbon emissions rose to 37.4 billion tonnes.",
            figure="37.4 billion tonnes",
            scope=("carbon dioxide",),
            aspect="level",
        ),
        expect("Emissions in Chile dropped by 4% last year.", figure="4%", aspect="decrease", subject="CL", as_of="2024"),
        expect("The EU wants to cut greenhouse gas emissions by 55% by 2030.", figure="55%", aspect="decrease"),
        nothing("Police seized 3 tonnes of cocaine."),
        nothing("About 60% of voters worry about emissions."),
        nothing("Sales of low-carbon cars rose 4%."),
    ],
)

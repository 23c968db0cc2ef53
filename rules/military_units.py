"""Military units and bases by count: brigades, batteries, launchers, bases and the like that somebody has, buys or sends."""

from checker.api import Draft, Modality, Rule, country, expect, nothing, pattern, words

ORDERED = words("request*, agreement on, agreement to, contract for, order for, acquiring, to acquire, to buy, on order")
"""Words before a number of weapons that somebody is to get."""


def _bare_unit(draft: Draft) -> Draft:
    """ "Patriot batteries" and "batteries" are counted alike; what kind they are is scope."""
    head = (draft.unit or "").rsplit(" ", 1)[-1]
    draft = draft.put("unit", head, "counted by the bare noun")
    ordered = draft.find(*ORDERED, where="left")
    if ordered and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", Modality.PLAN, f"“{ordered.text}”: not there yet", ordered.span)
    return draft


rule = Rule(
    id="MIL006",
    name="military-units",
    measure="unit_count",
    title="{subject}: military units and bases",
    counts=words("""
        brigades, battalions, divisions, regiments, squadrons, batteries, launchers, bases, garrisons, battlegroups,
        battle groups, warships, submarines, frigates, destroyers, tanks, howitzers, warplanes, fighter jets, aircraft
        carriers, helicopters, jets, fighters, aircraft, armoured vehicles, armored vehicles, fighting vehicles,
        combat vehicles, recovery vehicles, military vehicles, guns, artillery pieces, pieces of equipment, trucks,
        F-16s, F-35s, Leopards, Abrams, Patriots
    """),
    when=(
        *words("""
        army, armies, arsenal*, military, armed forces, troops, soldiers, NATO, defence, Patriot*, missile*, Leopard*, Abrams,
        armoured, armored, warplane*, navy, air force, infantry, artillery, deploy*, battle*, war, garrison*,
        Pentagon, ministry of defence, defence ministry
    """),
        pattern(
            r"\b(?:F-(?:15|16|18|35)|MiG|Su-\d\d|Gripen|Eurofighter|Typhoon|Rafale|Apache|Chinook|Challenger\s[23]|K2|K9|T-\d\d)\b"
        ),
    ),
    carry=words("deliver*, acquir*, additional, more, manufactur*, equipped, another"),
    not_when=(
        *words("destroyed, lost, shot down, museum, crashed, collided"),
        # What one gives to another is counted by its own rule.
        pattern(
            r"\b(?:donat\w+|hand(?:ed|s|ing)?\sover|g[ai]ve[ns]?|giving|received?|suppl(?:y|ies|ied|ying)|sen[dt]s?|transferr?\w*)\b"
            r"|\bdeliver\w*\b(?=[^.;]{1,60}\sto\s(?-i:\p{Lu}))"
        ),
    ),
    subject=country(role="owner"),
    place=country(role="location", land=True),
    scope={"permanent": ("permanent",), "patriot": ("Patriot", "Patriots")},
    refine=_bare_unit,
    examples=[
        expect("Germany's army has 320 Leopard tanks.", figure="320", subject="DE", unit="tank"),
        expect("NATO will keep eight battlegroups in Poland.", figure="eight", subject="NATO", place="PL", modality="plan"),
        nothing("Ukraine destroyed 12 tanks on Monday."),
        nothing("The team plays in two divisions."),
    ],
)

"""Military units and bases by count: brigades, batteries, launchers, bases and the like that somebody has, buys or sends."""

from checker.api import CLEARED_SALE, ORDERED, Rule, arms_counted, country, expect, nothing, pattern, words

ANY_MACHINES = words("machines, pieces")

PHASES = {
    "phase one": words(
        "first batch, first contract, initial contract, first phase, initial acquisition, first tranche, initial order"
    ),
    "phase two": words("second batch, second contract, second phase, second executive contract, follow-on order, second tranche"),
}
"""Which of several contracts for one weapon."""


rule = Rule(
    id="MIL006",
    name="military-units",
    measure="unit_count",
    title="{subject}: military units and bases",
    counts=words("""
        brigades, battalions, divisions, regiments, squadrons, batteries, launchers, bases, garrisons, battlegroups,
        battle groups, warships, submarines, frigates, destroyers, tanks, howitzers, warplanes, fighter jets, aircraft
        carriers, helicopters, jets, fighters, aircraft, armoured vehicles, armored vehicles, fighting vehicles,
        combat vehicles, recovery vehicles, military vehicles, support vehicles, engineering vehicles, armoured personnel carriers,
        personnel carriers, corvettes, drones, howitzers, guns, artillery pieces, pieces of equipment, trucks,
        F-16s, F-35s, Leopards, Abrams, Patriots, HIMARS, machines, pieces, assault bridges, vehicles, radars, interceptors,
        missiles, kits, pods, rockets, munitions, systems, *model, Apaches, Eurofighters, Rafales, Gripens,
        Typhoons, Chinooks, Black Hawks
    """),
    when=(
        *words("""
        army, armies, arsenal*, military, armed forces, troops, soldiers, NATO, defence, Patriot*, missile*, Leopard*, Abrams,
        armoured, armored, warplane*, navy, air force, infantry, artillery, deploy*, battle*, war, garrison*,
        Pentagon, ministry of defence, defence ministry
    """),
        ORDERED,
        CLEARED_SALE,
        *ANY_MACHINES,
        pattern(r"\b[Ww]ith\s(?:them|it)\s(?:also\s)?(?:comes?|came|arrives?|arrived|will\scome)\b"),
        pattern(
            r"\b(?:F-(?:15|16|18|35)|FA-50|KF-21|M-346|AH-64\w?|UH-60\w?|CH-47\w?|MQ-9|M1A[12]|M109|M777|CV90|BMP|BTR|Stryker|Bradley|MiG|Su-\d\d|Gripen|Eurofighter|Typhoon|Rafale|Apache|Chinook|Challenger\s[23]|K2\w*|K9\w*|T-\d\d)\b"
        ),
    ),
    follows=("unit_count", "arms_deal_value"),
    carry=words(
        "includ*, cover*, compris*, contain*, takes in, take in, foresee*, provides for, comes with, "
        "deliver*, acquir*, additional, more, manufactur*, equipped, another, arriv*, built, assembled, produced, handed "
        "over, package"
    ),
    not_when=(
        pattern(r"\b(?:launched|fired|fires|launches)\s(?:[^.;]{0,40}?\s)?(?:missiles|drones|rockets)\b(?!\s(?:on|at|against)\b)"),
        *words("destroyed, lost, shot down, downed, intercepted, brought down, museum, crashed, collided"),
        # What one gives to another is counted by its own rule.
        pattern(
            r"\b(?:donat\w+|g[ai]ve[ns]?|giving|suppl(?:y|ies|ied|ying)|sen[dt]s?|transferr?\w*)\b"
            r"|\b(?:deliver\w*|hand(?:ed|s|ing)?\sover)\b(?=[^.;]{1,60}\sto\s(?-i:\p{Lu}))"
        ),
    ),
    subject=country(role="owner"),
    place=country(role="location", land=True),
    scope={"permanent": ("permanent",), "patriot": ("Patriot", "Patriots"), **PHASES},
    refine=arms_counted,
    examples=[
        expect("Chile signed a contract for tanks. It speaks of 90 machines.", figure="90", unit="tank", subject="CL"),
        expect("Chile ordered 12 Hercules recovery vehicles for its army.", figure="12", unit="vehicle", subject="CL"),
        expect("Germany's army has 320 Leopard tanks.", figure="320", subject="DE", unit="tank"),
        expect("NATO will keep eight battlegroups in Poland.", figure="eight", subject="NATO", place="PL", modality="plan"),
        expect(
            "Chile signed a contract with a Norwegian firm for 40 tanks in Oslo.",
            figure="40",
            subject="CL",
            place=None,
            modality="plan",
        ),
        expect(
            "Chile ordered 40 tanks in 2022. Of the lot, 12 tanks have arrived so far.",
            figure="12",
            subject="CL",
            aspect="cumulative",
            scope=("delivered",),
            modality="actual",
        ),
        expect(
            "Chile’s defence minister on Friday signed a contract for 90 more tanks.", figure="90", subject="CL", modality="plan"
        ),
        expect(
            "He thanked Chile for buying more than 20 F-35 fighters.",
            figure="more than 20",
            subject="CL",
            modality="actual",
        ),
        expect(
            "Chile signed a contract for 40 tanks. It also includes 12 support vehicles.",
            figure="12",
            subject="CL",
            modality="plan",
        ),
        expect(
            "The framework contract leaves open whether Chile may buy as many as 300 K2s.",
            figure="as many as 300",
            unit="K2",
            modality="plan",
        ),
        expect("Chile has also ordered 70 rocket launchers.", figure="70", aspect="cumulative", modality="actual"),
        expect("Chile is going to buy 30 brand new F-35s.", figure="30", unit="F-35", aspect="level"),
        expect("The 20 launchers ordered from Norway are for Chile.", figure="20", place=None, modality="plan"),
        expect(
            "The US has approved the potential sale of 60 AIM-9 missiles to Chile.",
            figure="60",
            subject="CL",
            place=None,
            modality="plan",
        ),
        expect(
            "Washington cleared the sale of jets to Chile. It includes 300 missiles.", figure="300", subject="CL", modality="plan"
        ),
        expect("Chile has requested to buy 18 launchers.", figure="18", subject="CL", modality="proposal"),
        nothing("The army saw 20 vehicles burn."),
        nothing("The navy said that 49 response vehicles are deployed against the spill."),
        nothing("Ukraine destroyed 12 tanks on Monday."),
        nothing("The team plays in two divisions."),
    ],
)

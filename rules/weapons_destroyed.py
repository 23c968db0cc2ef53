"""Weapons destroyed: how many tanks, guns, ships and vehicles a side lost, or the other says it destroyed."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, of_its_kind, things_that, words

GONE = Fate(
    done=words(
        "destroy*, los*, lost, captur*, seiz*, knocked out, knocking out, sunk, sank, sinking, sink, disabl*, "
        "wiped out, blown up, put out of action, damag*"
    ),
    does=words("were lost, sank"),
    nouns=words("loss, destruction"),
)


def _gone(draft: Draft) -> Draft | None:
    """What is lost, by how: captured, sunk and damaged are told apart."""
    found = things_that(draft, GONE)
    if found is None:
        return None
    for name, expression in (("captured", r"\b(?:captur|seiz)\w*"), ("damaged", r"\b(?:damag|disabl)\w*")):
        hit = draft.match(expression, where="clause")
        if hit and not draft.match(r"\b(?:destroy\w*|lost|los(?:e|es|ing)|sunk|sank)\b", where="clause"):
            return of_its_kind(found.put("scope", tuple(sorted({*found.scope, name})), f"“{hit.text}”", hit.span))
    return of_its_kind(found)


rule = Rule(
    id="MIL025",
    name="weapons-destroyed",
    measure="weapons_destroyed",
    title="Weapons and vehicles destroyed or lost: {subject}",
    family="weapons",
    counts=words("""
        tanks, howitzers, artillery pieces, guns, armoured vehicles, armored vehicles, military vehicles, warships, launchers,
        vehicles, submarines, artillery systems, radars,
        batteries, personnel carriers, fighting vehicles, bombers, frigates, destroyers, corvettes, jets, trucks, depots, ships
    """),
    episodic=True,
    when=words(
        "destroy*, lose, loses, losing, lost, captur*, seiz*, knocked out, sunk, sank, sinking, disabl*, "
        "wiped out, blown up, damag*"
    ),
    also=words("""
        tank*, military, army, artillery, armou?red, armored, armoured, warship*, navy, troops, soldiers, forces, battle*, front,
        war, missile*, launcher*, howitzer*, air defence,
        invasion, offensive, rebels, militants
    """),
    not_when=words("shot down, driver, motorist, crash, firefighters"),
    subject=country(role="party"),
    place=country(role="location"),
    refine=_gone,
    examples=[
        expect(
            "Ukraine destroyed 12 tanks on Monday.",
            figure="12",
            measure="weapons_destroyed",
            subject="UA",
            unit="tank",
            as_of="2025-03-31",
        ),
        expect(
            "Russia has lost more than 3,000 tanks since the invasion.", figure="more than 3,000", subject="RU", low=3000, high=None
        ),
        expect(
            "Rebels captured six armoured vehicles from the army.",
            figure="six",
            scope=("armoured", "captured"),
            unit="vehicle",
        ),
        expect("Two warships of the Black Sea Fleet were sunk.", figure="Two", unit="warship"),
        nothing("Germany's army has 320 Leopard tanks."),
        nothing("The fire destroyed 12 vehicles in a car park."),
        nothing("Poland will deliver 14 tanks to the army of Ukraine."),
        nothing("Twelve soldiers were lost in battle."),
    ],
)

"""Arms deals: what a country pays for weapons, or for keeping them running."""

from checker.api import Rule, country, expect, nothing, words

rule = Rule(
    id="MIL005",
    name="arms-deals",
    measure="arms_deal_value",
    title="{subject}: price of an arms deal",
    units=("money",),
    when=words("deal, contract, agreement, purchase, order, procurement, sale, acquisition"),
    also=words("""
        air defence, missile*, Patriot*, HIMARS, tank*, fighter*, jets, F-16*, F-35*, helicopter*, howitzer*,
        launcher*, artillery, weapon*, arms, radar*, ammunition, submarine*, frigate*, drones, armou?red, armored
        vehicles, armoured vehicles, military equipment
    """),
    carry=("deal", "contract", "agreement", "total cost"),
    not_when=words("loan, budget, revenue*, profit*, fine"),
    episodic=True,
    subject=country(role="buyer"),
    scope={
        "logistics": ("logistical support", "logistics", "maintenance", "sustainment"),
        "training": ("training",),
        "patriot": ("Patriot", "Patriots"),
        "launchers": ("launchers",),
        "total": ("total cost", "in total"),
    },
    examples=[
        expect(
            "Recent agreements between Warsaw and Washington include a nearly $2 billion deal for logistical support for the "
            "Patriot air defense system under "
            "Poland’s Wisła program.",
            figure="nearly $2 billion",
            subject="PL",
            scope=("logistics", "patriot"),
            qualifier="nearly",
            unit="USD",
            modality="actual",
        ),
        expect(
            "Romania signed a $4 billion contract for 32 F-35 fighter jets in 2024.",
            figure="$4 billion",
            subject="RO",
            as_of="2024",
        ),
        nothing("The film studio closed a $2 billion deal for the rights."),
        nothing("The US approved a $2 billion loan for missile defence."),
    ],
)

"""Vehicles and aircraft: how many a maker delivered, sold, built or was ordered."""

from checker.api import Draft, Modality, Rule, expect, nothing, pattern, theirs, words

KINDS = {
    "aircraft": "aircraft jet airliner plane airplane aeroplane jetliner",
    "vehicle": "vehicle car automobile suv truck van ev motor pickup",
    "phone": "phone smartphone iphone handset",
}
DONE = (
    ("deliveries", words("deliver*, deliveries, handed over, hand over, handing over")),
    ("sales", words("sold, sell, sells, selling, sales, registered, registrations, shipped, ship, shipments")),
    (
        "production",
        words("produced, produce, produces, built, builds, made, makes, manufactured, production, output, assembled, rolled off"),
    ),
    ("orders", words("ordered, orders, order, order book, backlog")),
    ("recall", words("recall*")),
)


def _maker(draft: Draft) -> Draft | None:
    """What is done with them is the measure: those delivered are not those sold, built or called back."""
    head = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower()
    kind = next((k for k, listed in KINDS.items() if head in listed.split()), None)
    number = draft.context.figure.number
    if kind is None or number is None or (kind != "aircraft" and number < 100):
        return None
    near = [(hit, name) for name, listed in DONE if (hit := draft.find(*listed, where="clause"))]
    if not near:
        return None
    hit, name = min(near, key=lambda n: n[0].distance(draft.context.figure.span))
    if hit.distance(draft.context.figure.span) > 60:
        return None
    draft = draft.put("measure", f"{kind}_{name}", f"“{hit.text}”", hit.span).put("unit", kind, f"a {head} each")
    model = draft.match(r"(?-i:\b(?:Model|Type|Class|Series)\s\p{Lu}\w*|\b\p{Lu}\w*-?\d[\w-]*)", where="phrase")
    if model:
        return None  # one model's figure is none of the maker's
    electric = draft.find("electric", "battery-powered", "battery-electric", "EVs", where="phrase")
    draft = draft.put("scope", ("electric",), f"“{electric.text}” narrows it", electric.span) if electric else draft
    found = theirs(draft, hit, verb=not hit.text.lower().endswith(("ies", "sales", "tion", "tions", "ments", "output")))
    if kind == "aircraft" and (found.subject is None or _is_state(found)):
        return None  # what a state delivers are warplanes
    if name == "recall" and found.modality is Modality.PLAN:
        return found.put("modality", Modality.ACTUAL, "a recall that is announced has begun")
    return found


def _is_state(draft: Draft) -> bool:
    return bool(draft.context.reading.kinds_of(draft.subject) & {"country", "group"})


rule = Rule(
    id="ECO069",
    name="vehicles-sold",
    measure="vehicle_sales",
    title="{subject}: vehicles and aircraft",
    family="units made and sold",
    counts=words("""
        vehicles, cars, automobiles, trucks, vans, SUVs, EVs, aircraft, jets, airliners, planes, airplanes, aeroplanes, jetliners,
        phones, smartphones, iPhones, handsets
    """),
    when=tuple(w for _, listed in DONE for w in listed),
    also=tuple(pattern(rf"\b(?:{listed.replace(' ', '|')})s?\b") for listed in KINDS.values()),
    not_when=words("""
        tank*, warplane*, fighter*, military, air force, troops, combat, army, navy, weapons, ukraine, stolen, seized,
        confiscated, second-hand, burned,
        torched, destroyed,
        crash*, bomb*, helicopter*, drones, F-16*, F-35*, defence ministry, flights, humanitarian, relief supplies, food
    """),
    refine=_maker,
    examples=[
        expect(
            "Volvo delivered 172,000 vehicles in the first quarter.", figure="172,000", measure="vehicle_deliveries", unit="vehicle"
        ),
        expect(
            "Volvo's deliveries fell to 127,000 cars in the first quarter.",
            figure="127,000",
            measure="vehicle_deliveries",
            subject="Volvo",
        ),
        expect("Airbus delivered 54 jets to customers in April.", figure="54", measure="aircraft_deliveries", unit="aircraft"),
        expect("The maker is recalling 239,000 cars.", figure="239,000", measure="vehicle_recall"),
        expect("Norway registered 9,600 new electric cars in March.", figure="9,600", measure="vehicle_sales", scope=("electric",)),
        nothing("Some 120 cars were burned in the riots."),
        nothing("Britain delivered 24 fighter jets to Ukraine."),
        nothing("Tesla delivered 27,000 Model S vehicles."),
        nothing("Russia delivered six jets to Iran."),
        nothing("He sold two cars."),
    ],
)

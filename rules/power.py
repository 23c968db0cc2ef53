"""Power and energy: how much a plant, a country or a machine makes, stores or uses."""

from checker.api import Draft, Rule, country, expect, nothing, of_thing, words

WATTS = ("watt", "kilowatt", "megawatt", "gigawatt", "terawatt", "horsepower", "metric_horsepower")
HOURS = (
    "watt_hour",
    "kilowatt_hour",
    "megawatt_hour",
    "gigawatt_hour",
    "terawatt_hour",
    "joule",
    "megajoule",
    "british_thermal_unit",
)


def _which(draft: Draft) -> Draft | None:
    """What a plant can do is its power; what it makes in a time is energy; a battery stores."""
    unit = draft.context.figure.unit or ""
    if unit.split(" /", maxsplit=1)[0] in HOURS:
        battery = draft.find("battery", "batteries", "storage", "pack")
        return (
            draft.put("measure", "battery_capacity", f"“{battery.text}”", battery.span)
            if battery
            else draft.put("measure", "energy", f"a unit of energy: {unit}")
        )
    return of_thing(draft, "power", "capacity", "output")


rule = Rule(
    id="NAT010",
    name="power",
    measure="power",
    title="{measure} of {subject}",
    units=(*WATTS, *HOURS),
    not_when=words("charger, light bulb*, bulb, amplifier"),
    place=country(role="location"),
    scope={"wind": ("wind",), "solar": words("solar, photovoltaic"), "nuclear": ("nuclear",), "coal": ("coal",), "gas": ("gas",)},
    refine=_which,
    examples=[
        expect("The wind farm has a capacity of 1.2 GW.", figure="1.2 GW", measure="power", unit="gigawatt", scope=("wind",)),
        expect("Germany added 14 gigawatts of solar power.", figure="14 gigawatts", scope=("solar",)),
        expect("The car has a 75 kWh battery.", figure="75 kWh", measure="battery_capacity"),
        expect("Brazil used 600 terawatt hours in 2023.", figure="600 terawatt hours", measure="energy", as_of="2023"),
        nothing("The farm has 300 cows."),
        nothing("The tablet comes with a 5 W charger."),
    ],
)

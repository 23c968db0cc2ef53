"""Oil: how much is pumped, exported, held in reserve or spilled, by volume."""

import re

from checker.api import Aspect, Draft, Rule, converted, country, expect, in_event, nothing, words

VOLUMES = (
    "barrel / day",
    "barrel",
    "gallon",
    "liter",
    "foot ** 3",
    "meter ** 3",
    "billion_cubic_meter",
    "cubic_meter",
    "barrel / year",
)
_SPILL = re.compile(r"\b(?:leak\w*|spill\w*|discharg\w*|releas\w*|gush\w*|spew\w*|flow\w*)\b", re.IGNORECASE)
_MADE = re.compile(r"\b(?:output|produc\w*|pump\w*|extract\w*|quota|supply|supplies|cut\w*)\b", re.IGNORECASE)
_KINDS = (
    ("oil_exports", re.compile(r"\bexport\w*", re.IGNORECASE)),
    ("oil_imports", re.compile(r"\bimport\w*", re.IGNORECASE)),
    ("oil_demand", re.compile(r"\b(?:demand|consum\w*)\b", re.IGNORECASE)),
    ("oil_reserves", re.compile(r"\b(?:reserves?|recoverable|stockpile\w*|inventor\w*|stocks|storage)\b", re.IGNORECASE)),
    ("oil_collected", re.compile(r"\b(?:collect\w*|captur\w*|siphon\w*|recovered|skimm\w*|dr[ae]w\w*\soff)\b", re.IGNORECASE)),
)  # fmt: skip


_BY = re.compile(
    r"\b(?:(?P<down>cut\w*|reduc\w+|lower\w*|curb\w*|trim\w*)|rais\w+|increas\w+"
    r"|boost\w*)\b[^.;]{0,40}\sby\s(?:about\s|some\s|up\sto\s)?$",
    re.IGNORECASE,
)


def _a_volume(draft: Draft) -> Draft | None:
    """Barrels are the unit, "a day" says for how long they are counted: "5,000 bpd" meets "5,000 barrels of oil per day"."""
    told = _which(draft)
    if told is None or told.unit is None:
        return told
    volume, _, time = told.unit.partition(" / ")
    if not time and not told.basis and (_A_DAY.match(told.context.text, told.context.core.end) or _said_behind(told)):
        time = "day"
    if not time:
        return told
    figure = told.context.figure.span
    told = told.put("unit", volume, f"so much each {time}", figure)
    return told if told.basis else told.put("basis", f"per {time}", f"for each {time}", figure)


def _said_behind(draft: Draft) -> bool:
    return _A_DAY.match(draft.context.text, draft.context.figure.span.end) is not None


def _which(draft: Draft) -> Draft | None:
    """Oil that leaks is not oil that is pumped; dispersant is no oil."""
    twin = converted(draft, "NAT011")
    if twin:
        return twin
    context = draft.context
    step = _BY.search(context.text[context.sentence.start : context.figure.span.start])
    if step:
        draft = draft.put("aspect", Aspect.DECREASE if step["down"] else Aspect.INCREASE, f"“{step.group().strip()}”")
    start, end = context.clause.start, min(context.clause.end + 30, context.sentence.end)
    runs = _RUNS.match(context.text, context.figure.span.end)
    if runs is not None:
        draft = draft.put("subject", None, "a spill is nobody's output")
        return in_event(_spilled(draft.put("measure", "oil_spilled", f"“{runs['how']}”")))
    for name, words_of in _KINDS:
        found = words_of.search(context.text, start, end)
        if found:
            return draft.put("measure", name, f"“{found.group()}”")
    made, spill = _MADE.search(context.text, start, end), _SPILL.search(context.text, start, end)
    if made and not spill:
        return draft.put("measure", "oil_output", f"“{made.group()}”")
    spill = spill or _SPILL.search(context.text, context.sentence.start, context.sentence.end)
    if spill:
        draft = draft.put("subject", None, "a spill is nobody's output")
        return in_event(_spilled(draft.put("measure", "oil_spilled", f"“{spill.group()}”")))
    return draft if made else None


_RUNS = re.compile(
    r"(?:\sof\s(?:crude\s)?(?:oil|crude))?(?:\s(?:a|per|each)\sday)?\s(?P<how>(?:leak|spill|gush|spew|flow|pour|escap)ing)\b",
    re.IGNORECASE,
)
""" "To collect much of the 5,000 barrels a day leaking": so many leak, whatever is collected of them."""


_A_DAY = re.compile(r"\s(?:of\s(?:crude\s)?(?:oil|crude)\s)?(?:per|a|each|every)\sday\b|\sdaily\b", re.IGNORECASE)


def _spilled(draft: Draft) -> Draft:
    """So much a day, or so much in all, into a sea or a river."""
    into = draft.match(r"(?<=\binto\s(?:the\s)?)(?-i:[A-Z])[\w’-]+(?:\s(?:of\s)?(?-i:[A-Z])[\w’-]+){0,2}", where="right")
    if into is not None and into.text != "Gulf":  # there are two
        draft = draft.put("place", into.text, f"spilled into “{into.text}”", into.span)
    context = draft.context
    unit = draft.unit or ""
    if " / " in unit or _A_DAY.match(context.text, context.core.end) or _said_behind(draft):
        draft = draft.put("measure", "oil_spill_rate", "so much a day")
        return draft if draft.aspect is not Aspect.LEVEL else draft.put("aspect", Aspect.RATE, "so much a day")
    return draft.put("aspect", Aspect.CUMULATIVE, "what has leaked adds up") if draft.aspect is Aspect.LEVEL else draft


rule = Rule(
    id="NAT011",
    name="oil-output",
    measure="oil_output",
    title="{measure} of {subject}",
    family="oil",
    units=VOLUMES,
    when=words("oil, crude, petroleum, gas, OPEC, barrels, LNG, spill, leak*, well, fuel"),
    not_when=words("dispersant*, sprayed, a barrel, per barrel, water, milk, paint, miles per gallon, boot, fuel economy"),
    subject=country(role="owner"),
    refine=_a_volume,
    examples=[
        expect(
            "The dome is to collect much of the 5,000 barrels of oil a day leaking into the bay.",
            figure="5,000 barrels",
            measure="oil_spill_rate",
        ),
        expect(
            "Russia's oil output fell to 9.2 million barrels per day.",
            figure="9.2 million barrels per day",
            subject="RU",
            measure="oil_output",
            aspect="rate",
        ),
        expect(
            "OPEC cut production by 500,000 barrels per day.",
            figure="500,000 barrels per day",
            aspect="decrease",
            measure="oil_output",
        ),
        expect(
            "The well is leaking 5,000 barrels per day.",
            figure="5,000 barrels per day",
            measure="oil_spill_rate",
            unit="barrel",
            basis="per day",
            aspect="rate",
        ),
        expect("The tube draws off 2,000 BPD of the oil.", figure="2,000 BPD", unit="barrel", basis="per day", aspect="rate"),
        expect(
            "Cameras show that the well is leaking 1,000 barrels of oil per day.",
            figure="1,000 barrels",
            measure="oil_spill_rate",
            unit="barrel",
            basis="per day",
            aspect="rate",
        ),
        expect(
            "About 4.9 million barrels, or 205.8 million gallons, of oil leaked.",
            figure="205.8 million gallons",
            measure="oil_spilled",
        ),
        expect(
            "Iran exported 1.5 million barrels of crude a day.", figure="1.5 million barrels", measure="oil_exports", subject="IR"
        ),
        expect(
            "Some 4.4m barrels of oil were released into the Gulf of Mexico.",
            figure="Some 4.4m barrels",
            measure="oil_spilled",
            place="Gulf of Mexico",
        ),
        nothing("Some 42,000 gallons of dispersants were used on the oil spill."),
        nothing("Brent crude rose to $83 a barrel."),
        nothing("The tank holds 300 gallons of water."),
    ],
)

"""Without power: how many customers, homes or people have no electricity."""

from checker.api import Draft, Fate, Rule, country, expect, in_event, nothing, pattern, things_that, words

DARK = Fate(
    done=(
        pattern(r"(?:left|leaving|leaves|put|plung\w+)\s(?:without\s(?:power|electricity)|(?:in|into)\s(?:the\s)?dark(?:ness)?)"),
        pattern(r"cut\soff\sfrom\s(?:power|electricity|the\sgrid)"),
    ),
    does=(
        pattern(r"(?:los[et]|losing|lacked|lack|had\sno|have\sno|without)\s(?:\p{L}+\s){0,2}?(?:power|electricity)"),
        pattern(r"(?:were|are|remain\w*|was|still|be)\s(?:still\s|left\s)?(?:without\s(?:power|electricity)|in\sthe\sdark)"),
    ),
    state=words("without power, without electricity, in the dark, in darkness"),
    nouns=words("outage*, power outage*, power cuts"),
    tolls=words("number of outages, outages, power outages"),
    around=(
        "left ... without power",
        "leaving ... without power",
        "left ... without electricity",
        "leaving ... without electricity",
        "left ... in the dark",
        "leaving ... in the dark",
        "cut* power to ... in",
        "knock* out power to ... in",
    ),
)

POWER_TO = (
    r"\b(?:power\s(?:was|has\sbeen|had\sbeen)\s(?:cut|knocked\sout)(?:\soff)?\s(?:to|for)\s(?:(?:about"
    r"|some)\s)?$|(?:cut|cutting|knock\w+\sout|lost|restor\w+)\s(?:power|electricity)\s(?:to"
    r"|for)\s(?:(?:about|some"
    r"|nearly|more\sthan|at\sleast|all|the)\s){0,2}$)"
)


def _dark(draft: Draft) -> Draft | None:
    """Homes and businesses are more than homes: another count, by another unit."""
    found = _counted(draft)
    if found is None:
        return None
    both = found.match(
        r"\G\s(?:[\w-]+\s)?(?:homes|houses|households)\s(?:and|or)\s(?:businesses|offices|shops|firms)\b", where="right"
    )
    return found.put("unit", "customer", f"“{both.text.strip()}”: all who are supplied", both.span) if both else found


def _counted(draft: Draft) -> Draft | None:
    """Those without electricity, by who is counted: customers, homes or people. To whom it came back is another count."""
    head = (draft.context.figure.unit or "customer").rsplit(" ", 1)[-1].lower()
    unit = "home" if head in ("home", "house", "household") else head
    hit = draft.match(POWER_TO, where="left")
    if hit and "restor" in hit.text.lower():
        return None
    if hit:
        return in_event(draft.put("unit", unit, f"“{hit.text.strip()}”", hit.span))
    if draft.match(r"\brestored\sto\s(?:\p{L}+\s){0,3}$", where="left"):
        return None
    found = things_that(draft, DARK, unit=unit)
    return in_event(found) if found is not None else None


rule = Rule(
    id="EVT007",
    name="without-power",
    measure="without_power",
    title="Without electricity: {event}",
    counts=words(
        "customers, homes, houses, households, people, residents, businesses, properties, consumers, outages, "
        "subscribers, residences, users"
    ),
    units=("number",),
    episodic=True,
    place=country(role="location"),
    refine=_dark,
    examples=[
        expect(
            "Some 35,000 customers were without power on Sunday.", figure="Some 35,000", measure="without_power", unit="customer"
        ),
        expect("The storm left 1.2 million homes without electricity.", figure="1.2 million", unit="home"),
        expect("About 60,000 people lost power in Florida.", figure="About 60,000", unit="person"),
        expect("The ice storm knocked out power to 300,000 customers.", figure="300,000", unit="customer"),
        expect("More than 4,000 households remain without power.", figure="More than 4,000", unit="home", qualifier="over"),
        expect("Power was cut to 316,000 homes.", figure="316,000", unit="home"),
        expect("Some 700,000 homes and businesses were without power.", figure="Some 700,000", unit="customer"),
        nothing("Power was restored to 20,000 customers."),
        nothing("The plant supplies 50,000 homes with power."),
        nothing("Two people died in the dark."),
        nothing("The party lost power after 12 years."),
    ],
)

"""People arrested: how many people were arrested or detained, in one event or over a time."""

from checker.api import Draft, Fate, Rule, country, expect, nothing, pattern, toll, words

ARRESTED = Fate(
    planned=True,
    done=(
        *words("arrest*, detain*, apprehend*, nabbed, rounded up, rounding up, round up"),
        pattern(r"t(?:aken|ook|aking)\sinto\scustody"),
        pattern(r"(?:held|remain\w*|kept)\sin\s(?:custody|detention)"),
    ),
    state=words("in custody, under arrest, in detention, arrested, detained"),
    nouns=words("arrest*, detention*"),
    tolls=words("number of arrests, number of people arrested, number of people detained, number of detainees, arrests"),
    around=("took ... into custody", "taking ... into custody", "take ... into custody", "placed ... under arrest"),
)


def _arrested(draft: Draft) -> Draft | None:
    return toll(draft, ARRESTED)


rule = Rule(
    id="PEO009",
    name="people-arrested",
    measure="people_arrested",
    title="People arrested: {event}",
    units=("count",),
    episodic=True,
    when=words("arrest*, detain*, detention, custody, apprehend*, nabbed, rounded up, rounding up"),
    unit="person",
    place=country(role="location"),
    refine=_arrested,
    examples=[
        expect(
            "Police arrested 12 protesters on Saturday.",
            figure="12",
            measure="people_arrested",
            unit="protester",
            as_of="2025-03-29",
        ),
        expect("More than 1,400 people were detained across Russia.", figure="More than 1,400", place="RU", low=1400, high=None),
        expect("Three arrested after knife attack", figure="Three"),
        expect("Two men have been taken into custody.", figure="Two", unit="man"),
        expect("Officers made 37 arrests during the march.", figure="37", unit="arrest"),
        expect("Turkey has detained some 9,000 people so far.", figure="some 9,000", aspect="cumulative", place="TR"),
        expect(
            "Eleven suspects were in custody on Thursday.".replace("Thursday", "Wednesday"),
            figure="Eleven",
            unit="suspect",
            as_of="2025-04-02",
        ),
        expect("The arrests of five journalists drew protests.", figure="five", unit="journalist"),
        expect("The chief announced the first two arrests on Monday.", figure="two", scope=("part",)),
        nothing("Joe Doe, 25, and Ann Smith-Roe, 26 were arrested."),
        nothing("Two officers arrested the driver."),
        nothing("Police arrested a man who robbed five banks."),
        nothing("He has been arrested 12 times."),
        nothing("Three people were killed and a man was arrested."),
        nothing("The tanker and 12 containers were detained."),
    ],
)

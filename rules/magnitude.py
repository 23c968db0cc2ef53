"""Magnitudes: how strong an earthquake was."""

import re

from checker.api import Draft, Rule, at_the_quake, country, expect, nothing, words

_BEFORE = re.compile(
    r"\bmagnitude(?:\sof|[\s-]|\swas|\sat|:)\s?(?:(?:a\spreliminary|preliminary|an\sestimated|about"
    r"|around)\s)?$|\b(?:measur\w+|register\w+|quake\sof)\s(?:a\s)?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"[\s-](?:magnitude|on\sthe\sRichter)\b", re.IGNORECASE)

_ONE_MORE = re.compile(r"(?:,|\band)\s(?:an?|another|one\sof)\s(?:smaller\s|second\s|third\s)?$")


def _of_a_quake(draft: Draft) -> Draft | None:
    context = draft.context
    draft = at_the_quake(draft)
    if context.figure.unit == "magnitude":
        return draft
    number = context.figure.number
    if number is None or not 0 < number < 10:
        return None
    before = context.text[max(context.sentence.start, context.figure.span.start - 40) : context.figure.span.start]
    said = _BEFORE.search(before) or _BEHIND.match(context.text, context.figure.span.end) or _listed(draft)
    return draft.put("measure", "magnitude", f"“{said.group().strip()}”") if said else None


def _listed(draft: Draft) -> re.Match[str] | None:
    """ "A 2.9 aftershock at noon and a 2.2 at 1 p.m.": one more of them."""
    start = draft.context.figure.span.start
    one_more = _ONE_MORE.search(draft.context.text, draft.context.sentence.start, start)
    told = any(
        c.measure == "magnitude" and c.figure.end <= start and draft.context.sentence.covers(c.figure) for c in draft.earlier
    )
    return one_more if told and (draft.context.figure.grain or 1) < 1 else None


rule = Rule(
    id="NAT007",
    name="magnitude",
    measure="magnitude",
    title="Magnitude of the earthquake in {place}",
    units=("magnitude", "number"),
    unit="magnitude",
    when=words("earthquake*, quake*, tremor*, aftershock*, seismic, Richter, USGS, geological survey, temblor*"),
    place=country(role="location"),
    episodic=True,
    refine=_of_a_quake,
    examples=[
        expect("A 7.8-magnitude earthquake struck on Monday.", figure="7.8-magnitude", unit="magnitude", as_of="2025-03-31"),
        expect("The quake had a magnitude of 6.4, the USGS said.", figure="6.4"),
        expect("A magnitude 5.1 earthquake shook California.", figure="5.1"),
        expect("A 7.1-magnitude quake near Hualien was felt in Tokyo.", figure="7.1-magnitude", place="Hualien"),
        expect("Magnitude-6.2 quake hits Chile", figure="6.2"),
        expect("5.1-magnitude quake shakes Ash County", figure="5.1-magnitude", place="Ash County"),
        expect("A 5.1-magnitude quake struck near Ashton in Ash County.", figure="5.1-magnitude", place="Ash County"),
        expect(
            "A 5.1-magnitude quake shook Ash County. Two aftershocks, of magnitude 3.2 and 2.7, followed.",
            figure="2.7",
            place="Ash County",
        ),
        expect("The Ash County earthquake had a magnitude of 5.1.", figure="5.1", place="Ash County"),
        expect("A 5.1-magnitude quake shook the town on Friday.", figure="5.1-magnitude", place=None),
        expect("The tremor measured 4.9 on the Richter scale.", figure="4.9"),
        expect("4.6 quake rattles Ash County early Thursday", figure="4.6", unit="magnitude", place="Ash County"),
        expect("After the quake came a 3.1 aftershock at noon and a 2.4 at 1 p.m.", figure="2.4", unit="magnitude"),
        expect("An M5.1 earthquake struck Chile.", figure="5.1", unit="magnitude", place="CL"),
        expect("An earthquake measuring 4. 6 shook Ash County.", figure="4. 6", unit="magnitude"),
        expect("An earthquake measuring 4.6 rattled Ash and Elm counties.", figure="4.6", place="Ash and Elm counties"),
        expect("A 5.1-magnitude quake was centred near Ashton. Its 2.9 aftershock woke nobody.", figure="2.9", place="Ashton"),
        nothing("The quake killed 6 people."),
        nothing("The M5 motorway was shut after the quake."),
        nothing("The earthquake of 2011 was felt 300 miles away."),
    ],
)

"""Magnitudes: how strong an earthquake was."""

import re

from checker.api import Draft, Rule, country, expect, nothing, words

_BEFORE = re.compile(
    r"\bmagnitude(?:\sof|[\s-]|\swas|\sat|:)\s?(?:(?:a\spreliminary|preliminary|an\sestimated|about"
    r"|around)\s)?$|\b(?:measur\w+|register\w+|quake\sof)\s(?:a\s)?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"[\s-](?:magnitude|on\sthe\sRichter)\b", re.IGNORECASE)


_FELT = re.compile(r"\b(?:felt|shaking|shook\sbuildings|swayed|alarm)\b[^.;]{0,40}$")
_NEAR = r"(?<=\b(?:near|off|outside)\s)(?-i:[A-Z])[\w’-]+(?:\s(?-i:[A-Z])[\w’-]+)?"


def _where(draft: Draft) -> Draft:
    """Where a quake is felt is not where it is: "near Mandalay" is, "was felt in Bangkok" is not."""
    said = next((b for b in draft.because if b.field == "place" and b.span is not None), None)
    if draft.place is None or said is None or said.span is None:
        return draft
    if not _FELT.search(draft.context.text[draft.context.sentence.start : said.span.start]):
        return draft
    near = draft.match(_NEAR)
    return draft.put("place", near.text if near else None, "felt there; it struck elsewhere", near.span if near else None)


def _of_a_quake(draft: Draft) -> Draft | None:
    context = draft.context
    draft = _where(draft)
    if context.figure.unit == "magnitude":
        return draft
    number = context.figure.number
    if number is None or not 0 < number < 10:
        return None
    before = context.text[max(context.sentence.start, context.figure.span.start - 40) : context.figure.span.start]
    said = _BEFORE.search(before) or _BEHIND.match(context.text, context.figure.span.end)
    return draft.put("measure", "magnitude", f"“{said.group().strip()}”") if said else None


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
        expect("The tremor measured 4.9 on the Richter scale.", figure="4.9"),
        nothing("The quake killed 6 people."),
        nothing("The earthquake of 2011 was felt 300 miles away."),
    ],
)

"""Alert levels: on which level of a scale somebody puts an alert, a warning or a threat."""

import re

from checker.api import Aspect, Draft, Rule, country, expect, held, nothing, words

_LEADS = re.compile(
    r"\b(?P<what>alert|threat|readiness|warning)(?:\s(?:level|status|phase|state))?\b(?P<between>[^.;]{0,90}?)"
    r"(?<!\w)(?:from|to|at|of|is|was)\s(?:(?:its|the|an?)\s)?(?:\w+est\s(?:possible\s)?level(?:,|\sof|\s-)?\s)?(?:(?P<grade>level|phase|stage)\s)?$",
    re.IGNORECASE,
)
_NOUN = re.compile(r"\b(?:alert|threat|readiness|warning)\slevel\b|\blevel\sof\s(?:alert|threat|readiness)\b", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:rais|lift|lower|upgrad|downgrad|increas|reduc|mov|cut|put|ris|rose|drop|st(?:ands|ood)|remain|kept|keep)\w*\b",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\s?(?:[,.;)\]”\"’–—-]|$|\s(?:to|on|out|for|from|in|after|as|because|and|but|amid|following|of\s(?:five|six|7|5|6|10)|with|by"
    r"|over|which|its|the|last|this|today|yesterday|late|early|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*)"
)
"""What may follow a level, which counts no noun."""

HIGHEST = 10
"""The highest level of the scales in use (of alerts, threats, readiness: four to seven levels)."""


def _level(draft: Draft) -> Draft | None:
    """A small whole number to which an alert is raised, or from which; "level" or "phase" as the text calls it."""
    context, number = draft.context, draft.context.figure.number
    if number is None or not 0 <= number <= HIGHEST or number != int(number) or context.figure.low != context.figure.high:
        return None
    text, start = context.text, context.figure.span.start
    lead = None
    for found in _LEADS.finditer(text, context.sentence.start, start):
        lead = found
    if lead is None or not _OF.match(text, context.figure.span.end):
        return None
    if not _MOVED.search(text, context.sentence.start, context.sentence.end):
        return None
    named = _NOUN.search(text, context.sentence.start, start)
    unit = "level" if named else (lead["grade"] or "level").lower()
    draft = draft.put("measure", f"{lead['what'].lower()}_level", f"“{lead['what']}”").put("unit", unit, "which of the scale")
    return held(draft.put("aspect", Aspect.LEVEL, "a level of a scale"))


rule = Rule(
    id="EVT020",
    name="alert-level",
    measure="alert_level",
    title="{measure} of {subject}",
    units=("number",),
    when=words("alert, threat, readiness, warning"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_level,
    examples=[
        expect("The agency raised its flood alert to phase 3.", figure="3", measure="alert_level", unit="phase"),
        expect("Norway raised its terror threat level from two to four.", figure="two", measure="threat_level", unit="level"),
        expect("Norway raised its terror threat level from two to four.", figure="four", subject="NO"),
        expect("The office lifted the alert level for the volcano from phase two to three.", figure="three", unit="level"),
        expect("It moved its alert level from four to the highest level of five.", figure="five"),
        expect("Norway raised its threat level from two to four on Monday.", figure="four", as_of="2025-03-31"),
        nothing("The alert reached 3 of 7 towns."),
        nothing("He got a warning at 3 on Monday."),
        nothing("A threat to two was reported."),
        nothing("The firm sent an alert to 4 clients."),
    ],
)

"""Asked of allies: what an alliance has agreed that its members are to spend, and what somebody would have them spend.

A share that members "fail to reach", that "is recommended for" them or that somebody would "split in two" is the rule that they
have; one that "is needed now" or that somebody "demands that they spend" is none yet.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.context.nested_places import Same
from checker.model import Aspect, Modality, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["PRESCRIBED", "asked_of_allies", "bound_together"]

_RULE = "defence_spending_threshold"
_MEMBERS = r"(?:allies|members?(?:\s(?:states|countries|nations))?|countries|nations|partners|states|capitals|governments)"
_SPEND = r"(?:spend|devote|allocate|invest|raise|increase|lift|boost|pay|reach|hit|meet|contribute|commit)"
_MISSED = (
    r"\b(?:fail(?:s|ed|ing)?\sto\s(?:achieve|reach|meet|hit|attain)|(?:do|does|did|have|has|had|will|could)\snot\s(?:yet\s)?(?:achieved?|reach(?:ed)?|meet|met|hit|attain(?:ed)?)"
    r"|(?:far\s|well\s)?short\sof|(?:miss|meet)(?:es|s|ed|ing)?)\s(?:(?:the|a|an)\s)?(?:(?:defen[cs]e|military)\s(?:spending|expenditure|outlays?)\s(?:of|at)\s)?$"
)
"""What those who do not spend it were to spend."""

PRESCRIBED = (
    r"\b(?:percentage|share|level|amount|portion|proportion|figure|rate)(?:\sof\s\p{L}+)?\s(?:that\sis\s|which\sis\s)?(?:suggested|recommended|required|prescribed|demanded|expected|set|agreed)\s"
    r"(?:for|by|of|from|within|in|on\sby)\s(?:all\s|the\s|every\s)?(?:NATO|Nato|[Aa]lliance|[Aa]llies|[Aa]llied|[Mm]ember)\b[^.;:()\d]{0,25}(?:[(:]|,\s)(?=\d)"
)
"""A share that the alliance prescribes, and the bracket that says how large it is."""

_STANDS = (
    r"\b(?:split|splits|splitting|divid(?:e|es|ing)|break(?:s|ing)?(?:\sup)?|replac(?:e|es|ing)|scrap(?:s|ping)?|doubl(?:e|es|ing)|water(?:s|ing)?\sdown|revis(?:e|es|ing)"
    r"|(?:rais|increas)(?:e|es|ing)|lift(?:s|ing)?|lower(?:s|ing)?)\s(?:the|its|their|today[’']s)\s(?:(?:current|present|existing|old|agreed)\s)?$"
)
"""What somebody would change is there."""

_NORM = r"\G(?:\sof\s(?:GDP|output))?\s(?:\p{Ll}+\s){0,2}?(?:target|goal|guideline|benchmark|threshold|norm|rule|requirement)\b"

_DEMANDED = (
    rf"\b(?:demand|insist|urg|press|push|ask|expect|want|call|requir|tell|told)\w*\s(?:on\s|that\s|for\s)?(?:all\s|the\s|every\s|each\s|other\s|his\s|its\s|our\s){{0,2}}"
    rf"(?:NATO\s|Nato\s|European\s|[Aa]llied\s|[Aa]lliance\s|fellow\s)?(?:{_MEMBERS}|[Ee]uropeans)\s(?:to\s|should\s|must\s)?{_SPEND}\b[^.;:]{{0,70}}$"
    rf"|\b(?:necessary|essential|imperative|important|vital|crucial|indispensable|time)\sfor\s(?:all\s|the\s|every\s|each\s|other\s){{0,2}}(?:NATO\s|Nato\s|European\s|[Aa]llied\s|[Aa]lliance\s)?"
    rf"(?:{_MEMBERS}|us\sall)\sto\s{_SPEND}\b[^.;:]{{0,70}}$"
)
"""What somebody would have all of them spend; what one of them is asked for is told of that one."""

_BOUND_TO = (
    r"\b(?:(?:commit|oblig|bind|bound)\w*|(?:NATO|Nato|[Aa]lliance)(?:[’']s\srules?)?\s(?:now\s|currently\s|also\s)?(?:requir|expect|ask|want)\w*)\s"
    rf"(?:all\s|the\s|every\s|each\s|its\s){{0,2}}(?:NATO\s|Nato\s|European\s|[Aa]llied\s|[Aa]lliance\s|member\s)?(?:{_MEMBERS}|member|ally|country|state)\sto\s"
    rf"(?:{_SPEND}|(?:spend|devot|allocat|invest|rais|reach)ing)\b[^.;:]{{0,50}}$"
)
"""What the alliance has its members spend: "NATO commits members to spending 2%"."""

_FROM = r"\bfrom\s(?:the\s(?:current|present|existing)\s|today[’']s\s|the\s)?$"
_ONCE = (
    r"\G(?:\sof\s(?:GDP|output))?\s(?:was|were|may\shave\sbeen|used\sto\sbe)\s(?:once\s|still\s)?"
    r"(?:good|enough|sufficient|fine|adequate|all\sright|acceptable|right)\b"
)
_NOW = (
    r"\G(?:\sof\s(?:GDP|output))?\s(?:is|are|will\sbe|would\sbe|seems?)\s(?:now\s|really\s)?(?:required|needed|necessary|essential|called\sfor|indispensable)\b"
    r"(?!\s(?:by|under|of)\b)"
)
_TOGETHER = r"\b(?:committed|commits?|pledg(?:e[ds]?|ing)|promis(?:e[ds]?|ing)|vow(?:s|ed)?|undertook)\b"
_SPLIT = r"\bpropos\w+\s(?:\p{Ll}+\s){0,2}?(?:to\s)?(?:split|divid|break)"


def asked_of_allies(draft: Draft) -> Draft | None:
    """The draft as a rule of the alliance or as what somebody proposes to it; None where it is neither."""
    if draft.unit != "percent" or draft.aspect not in (Aspect.LEVEL, Aspect.INCREASE):
        return None
    stands = draft.match(_STANDS, where="left") if draft.match(_NORM, where="right") is not None else None
    if stands is not None:
        return _ruled(draft, Modality.TARGET, f"“{stands.text.strip()}”: it is there to be changed", stands.span)
    prescribed = draft.match(PRESCRIBED)
    if prescribed is not None and prescribed.span.end == draft.context.figure.span.start:
        return _ruled(draft, Modality.TARGET, f"“{prescribed.text.strip()}”", prescribed.span)
    if draft.subject not in (None, "NATO") and draft.match(_MEMBERS) is None and not _follows(draft):
        return None
    allied = _allied(Same(draft.context.reading))
    missed = draft.match(_MISSED, where="left") if draft.subject in (None, "NATO") else None
    bound = missed or (draft.match(_BOUND_TO, where="left") if draft.match(_FROM, where="left") is None else None)
    if bound is not None and allied:
        why = f"“{bound.text.strip()}”: what they were to spend" if missed else "the alliance has all of them spend it"
        return _ruled(draft, Modality.TARGET, why, bound.span)
    demanded = draft.match(_DEMANDED, where="left")
    if demanded is not None and allied:
        if draft.match(_FROM, where="left") is not None:
            return _ruled(draft, Modality.TARGET, "the rule that holds already", demanded.span).put(
                "as_of", draft.until_now("the rule that holds already").as_of, "the rule that holds already"
            )
        return _ruled(draft, Modality.PROPOSAL, "somebody would have all of them spend it", demanded.span)
    if not _follows(draft):
        return None
    for expression, modality in ((_ONCE, Modality.TARGET), (_NOW, Modality.PROPOSAL)):
        said = draft.match(expression, where="right")
        if said is not None:
            return _ruled(draft, modality, f"“{said.text.strip()}”, of the rule that was spoken of", said.span)
    return None


def bound_together(draft: Draft) -> Draft:
    """What allies "committed to" is what they pledged, however far off the year is; the parts of what somebody would split are
    proposed with it.
    """
    if draft.measure != _RULE or draft.subject != "NATO":
        return draft
    if draft.modality is Modality.PLAN and (together := draft.match(_TOGETHER, where="left")) is not None:
        return draft.put("modality", Modality.PLEDGE, f"“{together.text}”: all of them are bound", together.span)
    split = draft.match(_SPLIT) if draft.modality in (Modality.TARGET, Modality.PROPOSAL) else None
    if split is not None and ":" in draft.context.text[split.span.end : draft.context.figure.span.start]:
        draft = draft.put("modality", Modality.PROPOSAL, f"“{split.text}”: the parts are new", split.span)
        return draft.put("aspect", Aspect.LEVEL, "a part of the rule", split.span)
    return draft


def _ruled(draft: Draft, modality: Modality, why: str, span: Span) -> Draft:
    draft = draft.put("measure", _RULE, why, span).put("modality", modality, why, span)
    return draft.put("subject", "NATO", why, span).put("aspect", Aspect.LEVEL, why, span)


def _follows(draft: Draft) -> bool:
    """Whether the passage has just told of a rule of the alliance."""
    since = draft.context.before().start
    return any(c.measure == _RULE and c.subject == "NATO" and c.span.start >= since for c in draft.earlier)


@lru_cache(maxsize=4)
def _allied(same: Same) -> bool:
    """Whether the article speaks of the alliance at all."""
    text = same.reading.text
    return any(word in text for word in ("NATO", "Nato", "alliance", "Alliance", "Allies", "allies"))

"""Happened: a rule's `refine` for the year in which something named began or ended, by the verb that leads to the date."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from checker.context.draft import Draft
from checker.context.printed import Filled
from checker.cues import Hit

__all__ = ["happened"]

_SINCE = r"(?:\sby\s[^,.;:()]{1,60}?)?(?:\sin\s\p{Lu}[^.;:()\d]{0,40}?)?,?\s(?:as\searly\sas\s|back\s)?(?:in|on)\s$"
"""What may stand between the verb and the date: by whom, and where."""

_NO_NAME = (
    r"The|A|An|It|He|She|They|We|I|This|That|These|Those|Its|His|Her|Their|Two|Three|Four|Five|Six|Many|Some|Most|All|Both|But|And"
)
_NAME = rf"(?-i:(?!(?:{_NO_NAME})\b)\p{{Lu}}[\p{{L}}&’'.-]*(?:\s(?:of\s|for\s)?(?:the\s)?\p{{Lu}}[\p{{L}}&’'.-]*){{0,5}})"

_NOT_LED = (
    r"(?<!\b(?:in|of|at|near|with|for|from|to|on|by|between|and)\s(?:the\s)?(?:\p{Ll}+\s)?)"
    r"(?-i:(?<!(?!(?:The|An?)\b)\p{Lu}[\p{L}’'-]*\s)(?<!\p{L}))"
)
"""A name behind a preposition is not what the verb is said of: "the war in Sudan, which ended in 2005"."""

_AUXILIARY = r",?\s(?:which\s|that\s|who\s)?(?:(?:was|were|is|has\sbeen)\s)?(?:(?:\p{Ll}+ly|first)\s)?"
"""What may stand between a name and the verb that is said of it."""


def happened(deeds: Mapping[str, str]) -> Callable[[Draft], Draft | None]:
    r"""A rule's `refine`: keeps the dates that a verb of the mapping leads to and that are said of a name.

    Args:
        deeds: the measure, with the verbs for it as an alternation of the `regex` package ("founded|set\sup").
    """

    def refine(draft: Draft) -> Draft | None:
        for measure, verbs in deeds.items():
            led = draft.match(rf"\b(?P<verb>{verbs}){_SINCE}", where="left")
            verb = draft.match(rf"\b(?:{verbs})\b", where="left") if led else None
            if led is None or verb is None:
                continue
            named = _named(draft, verb)
            if named is None:
                return None
            draft = draft.put("subject", named.entity, named.why, named.span)
            draft = draft.put("measure", measure, f"“{verb.text}”", verb.span)
            return draft.until_now("when something happened does not change")
        return None

    return refine


def _named(draft: Draft, verb: Hit) -> Filled | None:
    """The name that the verb is said of: right before it, or behind an opening participle ("Founded in 1912, Acme ...").

    One capitalised word at the start of a sentence is a name only where the article uses it as one elsewhere.
    """
    text, sentence = draft.context.text, draft.context.sentence
    opening = not text[sentence.start : verb.span.start].strip(" “\"'‘")
    if opening:
        name = draft.match(rf"(?<=,\s)(?:the\s)?{_NAME}(?=\s(?:is|was|has|had|\p{{Ll}}+s)\b)")
    else:
        name = draft.match(rf"{_NOT_LED}{_NAME}(?={_AUXILIARY}{verb.text}\b)")
    if name is None:
        return None
    around = draft.context.reading.within(draft.context.reading.scan.names, name.span)
    entity = next((m.entity for m in around if m.span == name.span), None)
    first = not text[sentence.start : name.span.start].strip(" “\"'‘")
    if entity is None and first and " " not in name.text:
        return None
    return Filled(entity or name.text, name.span, f"“{verb.text}” is said of it")

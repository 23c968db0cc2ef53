"""State bodies: the country of what its government, army or ministry wants, spends or promises: "the army wants to lease eight".

A country's own papers call these by their nouns. In an article that tells one country's affairs they are that country's, as long as
the sentence names no other.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.context.home import home_country
from checker.context.referents import names_in
from checker.context.told_of import is_said_by
from checker.expressions import Expression, expression
from checker.model import Kind, Span
from checker.reference import country_led_by

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["of_its_body"]

_KINDS = frozenset((Kind.MONEY, Kind.COUNT))
REACH = 160
"""Characters before a figure in which the body and its verb stand."""


def of_its_body(draft: Draft) -> Draft:
    """The draft with the article's own country, where a body of its state has what nobody else owns."""
    context = draft.context
    if draft.subject is not None or context.figure.kind not in _KINDS or context.lacks(_acts()):
        return draft
    start = max(context.sentence.start, context.figure.span.start - REACH)
    acts = _acts().pattern.search(context.text, start, context.figure.span.start)
    if acts is None:
        return draft
    land = home_country(context.reading)
    if land is None or _names_another(draft, land):
        return draft
    span = Span(*acts.span("body"))
    return draft.put("subject", land, f"“{span.of(context.text)}” in an article on the affairs of {land}", span)


def _names_another(draft: Draft, land: str) -> bool:
    context = draft.context
    return any(
        n.entity != land
        and n.kind in ("country", "region", "group")
        and not is_said_by(context.text, n)
        and country_led_by(n.entity) != land
        for n in names_in(context, context.sentence.start, context.figure.span.start)
    )


@cache
def _acts() -> Expression:
    """The body, the name of who holds its office, its verb, and what stands between that and the figure."""
    body = (
        r"(?:[Gg]overnment|[Cc]abinet|[Pp]arliament|(?:[Dd]efen[cs]e\s)?[Mm]inistry(?:\sof\s[Dd]efen[cs]e)?(?:\s\(MoD\))?|MoD|[Aa]rmy|[Nn]avy|[Aa]ir\s[Ff]orce"
        r"|[Aa]rmed\s[Ff]orces|[Mm]ilitary|[Pp]rime\s[Mm]inister|(?:[Dd]efen[cs]e\s)?[Mm]inister)"
    )
    verb = (
        r"(?:wants?|wanted|plans?|planned|intends?|promised|pledged|spent|spends|budgeted|approved|ordered|bought|earmarked|allocated|committed"
        r"|set\saside|asked\sfor|requested|needs?|needed|expects?|hopes?|has|have|had|will|would|is|are|was)"
    )
    return expression(
        rf"\b(?:[Tt]he|[Ii]ts)\s(?:then\s|new\s|former\s|\p{{Lu}}\p{{Ll}}+\s)?(?P<body>{body})(?:,?\s\p{{Lu}}[\p{{L}}.’'-]+(?:\s\p{{Lu}}[\p{{L}}.’'-]+){{0,2}},?)?"
        rf"\s(?:also\s|now\s|still\s|alone\s)?{verb}(?:\s(?:and|\p{{Ll}}+|[£$€]?[\d.,–-]+)){{0,10}}?\s$"
    )

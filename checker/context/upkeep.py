"""Upkeep: what a land pays for the foreign troops on its soil, in a story on that: the land is the payer, and the place.

"Seoul's contribution will rise", "the allies settled for 1 trillion won": once an article speaks of who pays for the troops, sums
that are paid, asked for or offered are those of the host. Whose troops they are asks, and does not pay.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from checker.context.home import home_country
from checker.context.nested_places import Same
from checker.cues import compiled
from checker.model import Aspect, Kind, Modality

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["paid_by_the_host"]

_LOOSE = frozenset(("donation", "budget", "host_nation_support", "public_spending", "contract_value", "salary_increase"))
"""Measures that a sum is given by its verb or noun alone; the general ones go with them."""


def paid_by_the_host(draft: Draft) -> Draft:
    """The draft as what the host pays, where the article has spoken of the upkeep of troops and its sentence of paying for it."""
    context = draft.context
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT) or not (draft.measure in _LOOSE or draft.measure.startswith("other:")):
        return draft
    spoken = _spoken_from(Same(context.reading))
    if spoken is None or spoken > context.sentence.end:
        return draft
    sentence = context.sentence.of(context.text)
    if draft.measure == "host_nation_support":
        draft = _to_come(draft)
    if not _paying().search(sentence) or _for_another_thing().search(sentence):
        return draft
    sender = _sender(Same(context.reading))
    host = _host(draft, sender)
    if host is None:
        return draft
    if context.figure.kind is Kind.PERCENT:
        figure = context.figure.span
        if not _growing().search(
            context.text, max(figure.start - 40, context.sentence.start), min(figure.end + 14, context.sentence.end)
        ):
            return draft
        draft = draft.put("aspect", Aspect.INCREASE, "by how much more is paid") if draft.aspect is Aspect.LEVEL else draft
    draft = _to_come(draft.put("measure", "host_nation_support", "the story is on who pays for the troops"))
    if draft.subject != host:
        draft = draft.put("subject", host, "it hosts the troops, and pays")
    return draft.put("place", host, "it is paid by the host")


def _to_come(draft: Draft) -> Draft:
    """What is paid in a year that is still to come is planned, whatever the verb."""
    published, told = draft.context.reading.article.published.interval, draft.as_of
    stated = told.basis in ("stated", "relative") and published.bounded and published.before(told.interval)
    if not stated or draft.modality is not Modality.ACTUAL:
        return draft
    return draft.put("modality", Modality.PLAN, f"“{told.text}” is still to come")


@lru_cache(maxsize=4)
def _spoken_from(same: Same) -> int | None:
    """Where the article first speaks of the upkeep of foreign troops."""
    if len(same.reading.forces) < ON_FORCES:
        return None
    for found in _upkeep().finditer(same.reading.text):
        at = bisect_left(same.reading.forces, found.start() - NEAR, key=lambda f: f.span.start)
        if at < len(same.reading.forces) and same.reading.forces[at].span.start <= found.end() + NEAR:
            return found.start()
    return None


ON_FORCES = 2
"""Mentions of troops from which on a story on costs may be one on the troops'."""

NEAR = 90
"""Characters between the words for a cost and the troops whose cost it is."""


@lru_cache(maxsize=4)
def _sender(same: Same) -> str | None:
    """Whose troops the article speaks of most."""
    nations = Counter(f.nation.entity for f in same.reading.forces if f.nation is not None and f.nation.entity)
    return nations.most_common(1)[0][0] if nations else None


def _host(draft: Draft, sender: str | None) -> str | None:
    """The land that pays: the subject, else the one land of the sentence other than the sender, else the article's own."""
    if sender is None:
        return None
    subject = draft.subject
    reading = draft.context.reading
    kinds = reading.kinds_of(subject) if subject else frozenset()
    if subject is not None and len(subject) == len("PL") and subject != sender:
        return subject
    named = {
        n.entity for n in reading.within(reading.scan.names, draft.context.sentence) if n.kind == "country" and n.entity != sender
    }
    if len(named) == 1:
        return named.pop()
    own = home_country(reading) if not named and (subject in (None, sender) or "person" in kinds) else None
    return own if own != sender else None


@cache
def _upkeep() -> regex.Pattern[str]:
    return compiled(
        r"\b(?i:upkeep|host[\s-]nation\ssupport|burden[\s-]sharing|cost[\s-]sharing|shar(?:e|es|ed|ing)\sthe\scosts|stationing\scosts|special\smeasures\sagreement)\b"
        r"|\b[Pp]ay(?:s|ing)?\s(?:[\p{L}\d%.,]+\s){0,4}(?:for|towards?)\s(?:the\s|them\b|its\s|their\s)?(?:\p{L}+\s)?(?:troops|soldiers|forces|presence|them)\b"
        r"|\bcover(?:s|ed|ing)?\s(?:\p{L}+\s){0,3}costs?\sof\s[^.;\n]{0,60}?\b(?:troops|soldiers|forces)\b"
        r"|\bcosts?\sof\s(?:hosting|stationing|keeping|maintaining)\s(?:\p{L}+\s){0,3}\p{L}+"
        r"|\b(?:pa(?:y|ys|id|ying)|contribut\p{Ll}+|spen[dt]\p{Ll}*)\s(?:[^.;\n]|\.\d){0,90}?\sto\s(?:host|station|keep)\s(?:on\sits\ssoil\s)?(?:the\s|more\sthan\s)?(?:[\d,]+\s)?"
        r"(?:\p{Lu}[\p{L}.]+|allied|foreign)\s(?:troops|soldiers|forces)\b"
        r"|\b[Pp]ays\sus\s(?:very\s|too\s)?(?:little|nothing)\b"
    )


@cache
def _paying() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:pay(?:s|ing|ments?)?|paid|contribut\w+|upkeep|demand\w*|asked|ask(?:s|ing)|offer\w*|settled|sharing|budgets?|accord|pact|deal|agreed|rais\w+|increas\w+|bill|cover\w*)\b"
    )


@cache
def _for_another_thing() -> regex.Pattern[str]:
    return compiled(
        r"\b(?:defen[cs]e\s(?:budgets?|spending)|military\sspending|loans?|tanks?|missiles?|jets|trade|deficit|tariffs?|invest\w*|build|building|construction|GDP|contracts?|wages?|strikers|seats|poll)\b"
    )


@cache
def _growing() -> regex.Pattern[str]:
    return compiled(r"\b(?:more|rise|rises|rising|increas\w+|exceed\w*|grow\w*|hike|capped)\b")

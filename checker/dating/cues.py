"""The words around a name or a date that say whether the text speaks of now, of the past or of the future."""

from __future__ import annotations

from functools import cache

import regex

from checker.model import Span

__all__ = ["background", "future", "news", "past", "says_next"]


@cache
def _news() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tonight|yesterday|tomorrow|this (?:week|morning|afternoon|evening|month)|"
        r"now|currently|at present)\b",
    )


def news(text: str, span: Span) -> bool:
    """True when the sentence tells what happened in these days: a weekday, today, this week, now."""
    return _news().search(text, span.start, span.end) is not None


@cache
def _background() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:19[3-9]\d|20[0-4]\d)(?:s|-\d\d)?\b|\b(?:at the time|back then|years? ago|months? ago|decades? ago|last year|years? earlier|"
        r"in office|took office|left office|leaving office|when (?:he|she|then|former|President|Prime)|during (?:the|his|her)|under (?=(?:President |Prime Minister |former |then-)?\p{Lu})|"
        r"predecessors?|successors?|succeed(?:ed|s|ing)?|replac(?:ed|es|ing)|preced(?:ed|ing)|appointed|nominated|inaugurated|sworn|elected|"
        r"first term|second term|legacy|historical(?:ly)?|once(?! again)|had|era|administration of|served|serving|book|memoirs?|biograph\w+)\b"
    )


def background(text: str, start: int, end: int) -> bool:
    """True when the stretch has words that look back: a year, "at the time", "under", "had"."""
    return _background().search(text, start, end) is not None


@cache
def _says() -> regex.Pattern[str]:
    verbs = (
        "said|says|told|tells|has|is|will|wants|plans|announced|announces|warned|warns|called|calls|met|meets|visited|visits|signed|signs|"
        "urged|urges|insists|insisted|arrived|arrives|addressed|praised|praises|vowed|vows|declined|refused|refuses|spoke|speaks|ordered|"
        "faces|defended|defends|dismissed|rejects|rejected|believes|proposed|proposes|confirmed|confirms|tweeted|wrote|opened|continued|held"
    )
    return regex.compile(
        rf"[ \u00a0](?:and[ \u00a0](?:\p{{Lu}}[\p{{L}}.'’-]*+[ \u00a0]){{1,8}}+)?"
        rf"(?:also[ \u00a0]|later[ \u00a0])?(?:on[ \u00a0])?(?:this[ \u00a0]week|today|\p{{Lu}}\p{{Ll}}+day|(?:{verbs}))\b"
    )


def says_next(text: str, at: int) -> bool:
    """True when a verb of the news follows right after a name."""
    return _says().match(text, at) is not None


@cache
def _future() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:will|would|shall|to be|set to|set for|due|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|expect(?:s|ed|ing)?|expectations?|"
        r"project(?:s|ed|ions?)|forecasts?|targets?|goals?|pledged?|pledges|schedul(?:ed|es|ing)|propos(?:es|ed|als?|ing)|until|through|next|"
        r"upcoming|could|may|might|should|hop(?:e|es|ed|ing)|wants?|wanted|seek(?:s|ing)?|deadlines?|budgets?|fiscal|estimat(?:e|es|ed)|"
        r"postponed|delayed|slated|beginn?(?:s|ing)?|starting|starts?|expir(?:e|es|ed|ing|ation)|effective|takes? effect|trial|no later|"
        r"ahead of|promis(?:e|es|ed|ing)|candidates?|campaign|run for|bid|re-?election|before|by|if|for|toward|towards|vote|nominee|"
        r"race|ballot|term|intend(?:s|ed)?|agreed to|vow(?:s|ed)?|guarantee[sd]?|allow(?:s|ed|ing)?|contract|offer(?:s|ed|ing)?)\b|['’]ll\b",
        regex.IGNORECASE,
    )


def future(text: str, start: int, end: int) -> bool:
    """True when the stretch has words that look ahead, or that a date to come may stand with."""
    return _future().search(text, start, end) is not None


@cache
def _past() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:was|were|had|did|became|began|took|made|won|lost|held|left|went|came|said|saw|sent|met|fell|rose|ran|led|gave|got|kept|put|"
        r"told|found|built|bought|sold|spent|paid|died|broke|drew|grew|hit|wrote|spoke|struck|shot|fought|sank|withdrew|\p{Ll}{2,14}ed)\b"
    )


def past(text: str, start: int, end: int) -> bool:
    """True when the stretch has a verb in the past tense."""
    return _past().search(text, start, end) is not None

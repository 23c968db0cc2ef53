"""The words around a name or a date that say whether the text speaks of now, of the past or of the future."""

from __future__ import annotations

from functools import cache

import regex

from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["background", "future", "news", "past", "says_next"]


@cache
def _news() -> regex.Pattern[str]:
    days = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    near = "today|tonight|yesterday|tomorrow|this (?:week|morning|afternoon|evening|month)|now|currently|at present"
    return pattern_of(rf"\b(?:{days}|{near})\b")


def news(text: str, span: Span) -> bool:
    """True when the sentence tells what happened in these days: a weekday, today, this week, now."""
    return _news().search(text, span.start, span.end) is not None


@cache
def _background() -> regex.Pattern[str]:
    year = r"(?:19[3-9]\d|20[0-4]\d)(?:s|-\d\d)?"
    ago = r"at the time|back then|(?:year|month|decade)s? ago|last year|years? earlier|first term|second term|historical(?:ly)?|era"
    office = (
        r"in office|took office|left office|leaving office|when (?:he|she|then|former|President|Prime)|during (?:the|his|her)|"
        r"under (?=(?:former |then-)?\p{Lu})|administration of|served|serving|legacy|book|memoirs?|biograph\w+"
    )
    change = (
        r"predecessors?|successors?|succeed(?:ed|s|ing)?|replac(?:ed|es|ing)|preced(?:ed|ing)|appointed|nominated|inaugurated|sworn|elected|"
        r"ousted|overthrown|fled|exiled|once(?! again)|had"
    )
    return pattern_of(rf"\b(?:{year}|{ago}|{office}|{change})\b")


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
    partner = r"(?:and[ \u00a0](?:\p{Lu}[\p{L}.'’-]*+[ \u00a0]){1,8}+)?"
    adverb = r"(?:(?:also|later|once again)[ \u00a0])?(?:on[ \u00a0])?"
    return pattern_of(
        rf"[ \u00a0]{partner}{adverb}(?:this[ \u00a0]week|today|\p{{Lu}}\p{{Ll}}+day|{verbs}|\p{{Ll}}{{3,14}}(?:ed|es))\b"
    )


def says_next(text: str, at: int) -> bool:
    """True when a verb of the news follows right after a name."""
    return _says().match(text, at) is not None


@cache
def _future() -> regex.Pattern[str]:
    verbs = (
        r"will|would|shall|to be|set to|set for|due|could|may|might|should|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|expect(?:s|ed)?|"
        r"project(?:s|ed)|pledged?|schedul(?:ed|es|ing)|propos(?:es|ed|ing)|hop(?:e|es|ed|ing)|wants?|wanted|seeks?|postponed|"
        r"delayed|slated|beginn?(?:s|ing)?|starting|starts?|expir(?:e|es|ed|ing)|takes? effect|promis(?:e|es|ed|ing)|intends?|"
        r"agreed to|vow(?:s|ed)?|guarantee[sd]?|allow(?:s|ed|ing)?|offer(?:s|ed|ing)?|estimat(?:e|es|ed)|run for|"
        r"(?:ris|fall|grow|increas|climb|drop)ing to"
    )
    nouns = (
        r"expectations?|projections?|forecasts?|targets?|goals?|pledges|proposals?|deadlines?|budgets?|fiscal|effective|trial|"
        r"candidates?|campaign|bid|re-?election|vote|nominee|race|ballot|term|contract"
    )
    likely = (
        r"likely|ready|able|capable|predict\p{L}*|envisag\p{L}*|foresee\p{L}*|risks?|threat|ambition|commit(?:ted|ments?)|deliver\p{L}*|"
        r"complet(?:ion|ing)|finish(?:ing)?|roll-?out|arriv(?:al|als|ing)|operational"
    )
    small = (
        r"until|through|next|upcoming|no later|ahead of|before|by|if|for|towards?|to (?!the|this|that|their|his|her|its)\p{Ll}{3,}"
    )
    return pattern_of(rf"\b(?:{verbs}|{nouns}|{likely}|{small})\b|['’]ll\b")


def future(text: str, start: int, end: int) -> bool:
    """True when the stretch has words that look ahead, or that a date to come may stand with."""
    return _future().search(text, start, end) is not None


@cache
def _past() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?:was|were|had|did|became|began|took|made|(?<!illion )won|lost|held|left|went|came|said|saw|sent|met|fell|rose|ran|"
        r"led|gave|got|kept|put|"
        r"told|found|built|bought|sold|spent|paid|died|broke|drew|grew|hit|wrote|spoke|struck|shot|fought|sank|withdrew|\p{Ll}{2,14}ed)\b"
    )


def past(text: str, start: int, end: int) -> bool:
    """True when the stretch has a verb in the past tense."""
    return _past().search(text, start, end) is not None

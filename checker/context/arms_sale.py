"""Arms sales: the sale of arms that a government clears or tells its parliament of: who is to buy, and that nobody has bought yet.

"The State Department has approved the possible sale of 60 missiles to Norway for an estimated $300 million": Norway's, and a plan;
so is what "the sale" or "the package" is then said to include.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.printed import Filled
from checker.context.reading import Context, Reading, once, once_a_stretch
from checker.context.roles import Actor
from checker.cues import Hit, pattern
from checker.expressions import Expression, expression
from checker.model import Span
from checker.patterns import pattern_of

__all__ = ["CLEARED_SALE", "notified", "sold_to"]

_GAP = r"(?:[^.;\n]|\.(?=\d|\p{L}\.|\s\p{Ll}))"
"""What may stand between the words of one statement: no full stop but that of a number or of "U.S."."""

_SALES = r"(?:sale|Sale)s?"
_CLEARED = rf"\b(?:approv|clear|okay|author|green-?light|notif|announc)[\p{{Ll}}’']*\b{_GAP}{{0,70}}"
_SALE = (
    rf"\b{_SALES}\b(?<={_CLEARED}\b{_SALES}|\b(?:[Mm]ilitary|[Aa]rms|[Ww]eapons)\s{_SALES})"
    rf"|\b(?:{_SALES}|agreement)\b(?<=\b(?:[Pp]ossible|[Pp]otential|[Pp]roposed)\s(?:{_GAP}{{0,40}}\s)?(?:{_SALES}|agreement))"
    rf"|\b(?:notif|inform|approv)\p{{Ll}}*\b{_GAP}{{0,60}}?\b(?:to|would|will)\ssell\b"
    r"|\b[Aa]pprov\p{Ll}+\s(?:an?\s)?(?:estimated\s)?[$€£][\d.]+\s\p{Ll}+\s(?:in|worth|for)\b"
)
"""The noun or verb of the sale first, and then a look back: most sentences have none of them."""

_BY_WHOM = (
    r"\b(?:State\sDep\p{L}*\.?|Pentagon|Washington|US|U\.S\.|United\sStates|DSCA|Congress|Senate"
    r"|White\sHouse|[Ii]t|[Aa]dministration|[Dd]epartment|[Gg]overnment)"
)
_CLEARS = r"\b(?:(?:approv|clear|okay|OK|author|green-?light|notif|back)[\p{Ll}’']*|sign(?:s|ed)?\soff\son)\b"
_DEAL = r"(?:[Dd]eals?|[Cc]ontracts?|[Pp]ackages?|[Pp]urchases?|[Aa]cquisitions?|[Aa]greements?|[Ss]ales?|[Uu]pgrades?)"
_SALE += rf"|\b{_DEAL}\b(?<={_BY_WHOM}{_GAP}{{0,40}}{_CLEARS}{_GAP}{{0,80}}\b{_DEAL})"

CLEARED_SALE = pattern(_SALE)
"""The words of such a sale, for a rule."""

BACK = 4
"""Sentences back in which the sale may have been told of."""


def sold_to(context: Context, _heads: tuple[str, ...]) -> Filled | None:
    """Who buys what the sentence, or the sale that it goes on about, is to sell."""
    told = _told(context)
    return told[1] if told is not None else None


def notified(context: Context) -> Hit | None:
    """The words by which that sale is only cleared or thought of; None where none is told of."""
    told = _told(context)
    return told[0] if told is not None else None


@once
def _told(context: Context) -> tuple[Hit, Filled] | None:
    own = _told_in(context, context.index)
    if own is not None:
        return own
    goes_on = context.search(_goes_on(), context.sentence.start, context.sentence.end)
    if goes_on is None and context.search(_sale(), context.sentence.start, context.sentence.end) is None:
        return None
    before = range(context.index - 1, max(context.index - 1 - BACK, -1), -1)
    return next((told for index in before if (told := _told_in(context, index)) is not None), None)


def _told_in(context: Context, index: int) -> tuple[Hit, Filled] | None:
    """The sale that one sentence tells of, and the buyers that it names behind it."""
    reading = context.reading
    sentence = reading.scan.sentences[index].span if reading.scan.sentences else context.sentence
    sale = _sale_in(reading, sentence)
    if sale is None:
        return None
    end = min(sentence.end, sale.span.start + LONGEST)  # "sell Norway 60 tanks": the name stands right behind the verb
    lands = {a.span.start: a for a in reading.actors(index) if a.kind in ("country", "group") and a.entity and not a.stands_for}
    buyer = next(
        (lands[m.end()] for m in _to().finditer(reading.text, max(sale.span.start - 1, sentence.start), end) if m.end() in lands),
        None,
    )
    if buyer is not None and buyer.kind == "group" and (ally := _ally().match(reading.text, buyer.span.end)) is not None:
        buyer = lands.get(ally.end(), buyer)  # "to NATO ally Norway"
    buyer = buyer or _other_than_seller(reading, lands, Span(sentence.start, end), sale)
    if buyer is None or buyer.entity is None:
        return None
    listed, last = [buyer.entity], buyer.span.end
    for other in (a for at, a in sorted(lands.items()) if at > last):
        if not _and().fullmatch(reading.text, last, other.span.start) or _says().match(reading.text, other.span.end):
            break
        listed.append(other.entity or "")
        last = other.span.end
    return sale, Filled(",".join(dict.fromkeys(listed)), buyer.span, f"“{sale.text}”: they are to buy")


def _other_than_seller(reading: Reading, lands: dict[int, Actor], sentence: Span, sale: Hit) -> Actor | None:
    """The one other land behind the verb that clears the sale: "approved for Chile the purchase", "to support Chile's radars"."""
    verb = _clears().search(reading.text, sentence.start, sale.span.end)
    if verb is None:
        return None
    behind = [
        a
        for at, a in sorted(lands.items())
        if verb.end() <= at < min(sale.span.end + BESIDE, sentence.end) and a.entity not in SELLERS
    ]
    said = {a.entity for a in behind if a.kind == "country"}
    return next((a for a in behind if a.kind == "country"), None) if len(said) == 1 else None


SELLERS = frozenset(("US",))
"""Whose government clears most sales, and buys nothing by them."""

BESIDE = 120
"""Characters behind the noun of a sale in which its buyer may be named as the owner of what is bought."""


@once_a_stretch
def _sale_in(reading: Reading, sentence: Span) -> Hit | None:
    end = min(sentence.end, sentence.start + LONGEST)
    sale = _sale().search(reading.text, sentence.start, end)
    if sale is None or _arms().search(reading.text, sentence.start, end) is None:
        return None
    if sale.group().lower().startswith(_NOT_SOLD) and _given().search(reading.text, sentence.start, end) is not None:
        return None
    return Hit(Span(*sale.span()), sale.group())


LONGEST = 500
"""Characters of a sentence in which the sale and its buyer stand."""


_NOT_SOLD = ("package", "deal", "contract", "purchase", "acquisition", "agreement", "upgrade")
"""Nouns that may be those of aid as well."""


@cache
def _given() -> Expression:
    return expression(
        r"\b(?:[Aa]id|[Aa]ssistance|[Ll]oans?|[Gg]rants?|[Rr]elief|[Dd]onat\p{Ll}+|[Cc]easefire|[Tt]rade|[Pp]eace|[Nn]uclear\sdeal)\b"
    )


@cache
def _clears() -> regex.Pattern[str]:
    return pattern_of(_CLEARS, regex.VERSION1)


@cache
def _sale() -> Expression:
    return expression(_SALE)


@cache
def _to() -> regex.Pattern[str]:
    """What leads to the buyer's name."""
    return pattern_of(
        r"\s(?:[Tt]o|[Ff]or|sell)\s(?:the\s)?(?:(?:[Gg]overnment|Kingdom|Republic|State|Commonwealth)\sof\s(?:the\s)?){0,2}(?=\p{Lu})",
        regex.VERSION1,
    )


@cache
def _ally() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:ally|allies|member|members|partner|partners)\s", regex.VERSION1)


@cache
def _and() -> regex.Pattern[str]:
    return pattern_of(r",?\s(?:and\s)?(?:the\s)?", regex.VERSION1)


@cache
def _says() -> regex.Pattern[str]:
    """ "The sale to Norway, the Pentagon said": the last name is no buyer."""
    return pattern_of(
        r"(?:[’']s\s[^,.;]{0,60})?\s(?:has\s|had\s)?(?:said|says|announced|told|confirmed|notified|approved)\b", regex.VERSION1
    )


@cache
def _arms() -> Expression:
    return expression(
        r"\b(?:[Ff]oreign\s[Mm]ilitary|[Mm]ilitary|[Aa]rms|[Ww]eapons?|[Mm]issiles?|[Rr]adars?|[Jj]ets|[Ff]ighters?|[Hh]elicopters?|[Tt]anks|[Mm]unitions?|[Aa]mmunition|[Rr]ockets?"
        r"|[Ll]aunchers?|[Tt]orpedoe?s|[Hh]owitzers?|[Dd]rones?|[Bb]ombs|[Aa]ircraft|Defen[cs]e\sSecurity|Pentagon|State\sDep(?:artmen)?t|Patriots?|HIMARS|Javelins?|Stingers?)\b"
    )


@cache
def _goes_on() -> Expression:
    """Words by which a text goes on about the sale."""
    return expression(
        r"\b(?:(?:[Tt]he|[Tt]his)\s(?:[$€£][\d.]+\s\p{Ll}+\s)?(?:(?:possible|potential|proposed|arms|weapons|military)\s){0,2}(?:sales?|package|deal)|[Tt]he\slargest\s(?:sum|item|part|share)|[Ii]t\s(?:also\s|would\s|will\s)?(?:include|cover|comprise|contain|consist)s?)\b"
        r"|\b[Tt]otal\s(?:estimated\s|program(?:me)?\s){0,2}(?:cost|value|price)\b"
    )

"""Exchange rates: what one currency costs in another, and how far it moves against it."""

import re

from checker.api import Draft, Rule, Words, expect, measured, nothing, pattern, words

CODES = {
    name: code
    for code, names in {
        "EUR": "euro, single currency, common currency",
        "USD": "dollar, us dollar, u.s. dollar, greenback",
        "GBP": "pound, sterling, british pound",
        "JPY": "yen, japanese yen",
        "CNY": "yuan, renminbi, chinese yuan",
        "CHF": "swiss franc",
        "RUB": "rouble, ruble, russian rouble, russian ruble",
        "TRY": "lira, turkish lira",
        "INR": "rupee, indian rupee",
        "PKR": "pakistani rupee",
        "BRL": "brazilian real",
        "MXN": "mexican peso",
        "ARS": "argentine peso",
        "KRW": "south korean won, korean won",
        "ZAR": "south african rand",
        "NGN": "naira",
        "PLN": "zloty, polish zloty",
        "HUF": "forint",
        "UAH": "hryvnia",
        "ILS": "shekel",
        "IDR": "rupiah",
        "THB": "thai baht, baht",
        "MYR": "ringgit",
        "PHP": "philippine peso",
        "SGD": "singapore dollar",
        "TWD": "taiwan dollar",
        "GHS": "cedi",
        "KES": "kenyan shilling",
        "IRR": "iranian rial",
        "EGP": "egyptian pound",
        "LBP": "lebanese pound",
        "AUD": "australian dollar",
        "CAD": "canadian dollar, loonie",
        "NZD": "new zealand dollar",
        "SEK": "swedish krona, krona",
        "NOK": "norwegian krone",
    }.items()
    for name in names.split(", ")
}
"""ISO 4217 codes by the names that the news uses."""

_AGAINST_IT = r"(?<!\b(?:against|versus|to|per|on|for)\s)(?<!\b(?:against|versus|to|per|on|for)\s(?:the|a)\s)"
_BARE = ("dollar", "pound", "us dollar", "u.s. dollar")
_NAMES = "|".join(sorted((n for n in CODES if n not in _BARE), key=len, reverse=True))
CURRENCY: Words = (
    pattern(rf"\b(?=(?:{_NAMES})\b){_AGAINST_IT}(?:{_NAMES})\b"),  # the name first: to look back from every letter takes long
    pattern(
        rf"{_AGAINST_IT}(?<=\b(?:the|stronger|weaker)\s|\A|\n)\b(?:U\.?S\.?\s)?(?:dollar|pound)\b(?!\s(?:of|coin|note|bill|store|sign))"
    ),
)
BUYS = words("bought, buys, fetched, fetches")
_PER = re.compile(
    r"\s(?:to|per|against|on)\s(?:the\s|one\s|a\s|1\s)?(?P<other>(?:U\.?S\.?\s)?dollar|greenback|euro|pound)\b", re.IGNORECASE
)
_AGAINST = r"\b(?:against|versus|to)\sthe\s(?:U\.?S\.?\s)?(?P<other>dollar|greenback|euro|pound|yen|yuan)\b"


def _pair(draft: Draft) -> Draft | None:
    """Which currency is priced, and in which: "the rouble fell to 92 to the dollar" gives the price of a dollar in roubles."""
    said, at = draft.said("measure"), draft.said_at("measure")
    if said.lower() in BUYS:
        named = draft.find(*CURRENCY, where="left")
        code = CODES.get(named.text.lower()) if named else None
    else:
        code = CODES.get(said.lower())
    if code is None or at is None:
        return None
    figure = draft.context.figure
    if any(f.span.start <= at.start < f.span.end for f in draft.context.neighbours):
        return None  # "7,199 yuan" is a sum of yuan
    if figure.unit == "percent":
        against = draft.match(_AGAINST, where="clause")
        draft = draft.put("subject", code, f"“{said}”", at)
        other = CODES.get(against.text.lower().rsplit(" ", 1)[-1]) if against else None
        return draft.put("basis", f"against {other}", f"“{against.text}”", against.span) if other and against else draft
    per = _PER.match(draft.context.text, figure.span.end, draft.context.sentence.end)
    if figure.unit is None or figure.unit == code:
        if per is None:
            return None
        other = CODES[per["other"].lower()]
        return draft.put("subject", other, f"“{per['other']}” is what is priced").put("unit", code, f"in “{said}”", at)
    if figure.number is None or figure.number >= 100_000 or " / " in figure.unit or " / " in (draft.unit or ""):
        return None  # a sum of money, no rate
    return draft.put("subject", code, f"“{said}” is what is priced", at)


SAID = measured(CURRENCY, verbs=BUYS, part=False, owner="own", then=_pair)


def _rate(draft: Draft) -> Draft | None:
    """A sum said again in brackets is no rate; nor is the one dollar that something is priced by."""
    figure = draft.context.figure
    bracketed = draft.context.text[max(figure.span.start - 1, 0) : figure.span.start] == "("
    one = figure.number == 1 and not figure.text.startswith("$")
    return None if bracketed or one else SAID(draft)


rule = Rule(
    id="ECO060",
    name="exchange-rate",
    measure="exchange_rate",
    title="Exchange rate of {subject}",
    family="prices of securities",
    units=("money", "percent", "number"),
    when=CURRENCY,
    not_when=words("euro zone, eurozone, worth of, dollar bond*, dollar terms, dollar store*, pound coin, value of exports"),
    refine=_rate,
    examples=[
        expect("The euro rose to $1.13 on Friday.", figure="$1.13", subject="EUR", unit="USD"),
        expect("The dollar fell 0.8% to 142.5 yen.", figure="142.5 yen", subject="USD", unit="JPY"),
        expect("The dollar fell 0.8% to 142.5 yen.", figure="0.8%", subject="USD", aspect="decrease"),
        expect("Sterling was down 0.4% against the euro.", figure="0.4%", subject="GBP", basis="against EUR", aspect="decrease"),
        expect("The rouble weakened to 92 to the dollar.", figure="92", subject="USD", unit="RUB"),
        expect("The pound fell 0.4% against the dollar to $1.33.", figure="$1.33", subject="GBP", unit="USD"),
        expect("The euro was worth about $1.08 then.", figure="about $1.08", subject="EUR", unit="USD"),
        expect("The dollar bought 145.2 yen.", figure="145.2 yen", subject="USD", unit="JPY"),
        nothing("The pound of butter rose to $3.40."),
        nothing("The phone costs 7,199 yuan ($1,062)."),
        nothing("The euro zone economy grew 0.3%."),
        nothing("The yuan was introduced in 12 cities."),
        nothing("The stronger dollar cost the company $40 million."),
    ],
)

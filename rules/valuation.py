"""What something is worth: a company on the exchange, a person's fortune, a market, a property."""

import re

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, words

WORTH = words("""
    market value, market capitalisation, market capitalization, market cap, valuation, net worth, personal worth,
    fortune, personal fortune, wealth, assets, assets under management, total value, value of, stock market value,
    endowment
""")
MANAGED = words("manage, manages, managed, managing, oversee, oversees, oversaw, overseeing")
VALUED: Words = (*words("valued, worth, appraised, values"), *MANAGED)

OF_OTHERS = re.compile(
    r"(?:\s(?:in|of)\s(?:[\w-]+\s){0,2}?(?:assets|savings|investments|money|funds)\b|\s(?:for|on\sbehalf\sof)\s|\s?[.,;”)]|\s?$|\sand\b)"
)
"""What a firm manages is money of others where nothing else is named: not "$300 in sales"."""

DEAL = re.compile(
    r"(?<!after\s)(?<!before\s)(?<!since\s)(?<!following\s)(?<!by\s)(?<!through\s)(?<!with\s)(?<!of\s)(?<!in\s)"
    r"\b(?:(?!(?:after|before|since|following|by|through|with|of|in|despite)\s)(?:the|an?|its|their|his|her|this|that|any)\s)?"
    r"(?:(?!(?:after|before|since|following|by|through|with|of|in|the|an?|its|their)\s)[\w’'-]+\s){0,3}"
    r"(?:merger|purchase|acquisition|take-?over|buy-?out|sale|transaction|tie-up|deal|contract)"
    r"(?:\s(?:of|with|by|between|to|from|for)\s(?:(?!(?:is|was|are|were|has|had|will|would|that|which|who)\b)[^\s,.;:]+\s){1,10}?|\s)"
    r"(?:(?:is|was|are|were|be|been|will|would|could|may|might|said|thought|reported|reportedly|to|now)\s)*"
    r"(?:worth|valued(?:\sat)?)\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
"""A deal as what is worth that much: "the merger of Acme and Bolt is worth" values neither."""


RATE = re.compile(
    r"\b(?:the|a|one|each)\s(?:\w+\s)?(?:euro|dollar|pound|yen|yuan|rouble|ruble|lira|rupee|peso|franc)"
    r"\s(?:is|was)\s(?:now\s|then\s)?worth\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""A currency worth so much of another: a rate."""


def _what(draft: Draft) -> Draft | None:
    """A deal or a package "worth $3bn" is no valuation; a fortune is a person's."""
    text = draft.said("measure").lower()
    if text in ("worth", "valued", "values"):
        before = draft.context.text[draft.context.sentence.start : draft.context.figure.span.start]
        deal = re.search(
            r"\b(?:deals?|contracts?|agreements?|packages?|policy|pay|orders?|bonds?|incentives?|grants?|cuts?|goods"
            r"|prizes?|loans?|sales|services|combined|drugs|cocaine|projects?|shares)\b[^.;]{0,80}$",
            before,
            re.IGNORECASE,
        )
        rate = RATE.search(before) and (draft.context.figure.number or 0) < 10_000
        if deal or rate or DEAL.search(before):
            return None
    if ("worth" in text and text != "worth") or "fortune" in text or text == "wealth":
        return draft.put("measure", "net_worth", f"“{text}”", draft.said_at("measure"))
    if text in MANAGED and not OF_OTHERS.match(draft.context.text, draft.context.figure.span.end):
        return None
    if text == "endowment":
        draft = draft.put("measure", "endowment", f"“{text}”", draft.said_at("measure"))
        name = (draft.subject or "").removesuffix(" University")
        return draft.put("subject", name, f"“{draft.subject}”") if name and name != draft.subject else draft
    if "assets" in text or text in MANAGED:
        return _assets(draft.put("measure", "assets", f"“{text}”", draft.said_at("measure")))
    if text == "worth" and draft.find("wealth fund", "pension fund", "sovereign fund", "oil fund", where="clause"):
        return draft.put("measure", "assets", "a fund is worth what it holds")
    person = "person" in draft.context.reading.kinds_of(draft.subject)
    return draft.put("measure", "net_worth", "what a person is worth") if person and draft.unit != "percent" else draft


def _assets(draft: Draft) -> Draft:
    """What a firm manages for others is not what a bank owns; of a fund the two are one."""
    managed = draft.find("under management", *MANAGED, where="clause")
    if managed is None or draft.find("fund", "funds", where="clause"):
        return draft
    return draft.put("scope", ("managed",), f"“{managed.text}”", managed.span)


rule = Rule(
    id="ECO049",
    name="valuation",
    measure="market_value",
    title="{measure} of {subject}",
    family="valuations",
    units=("money", "percent"),
    when=(*WORTH, *VALUED),
    not_when=words(
        "aid worth, weapons worth, arms worth, aid, value added tax, tariff*, gifts, face value, worthwhile, assets sale,"
        " asset sale, sale of assets, export*, import*"
    ),
    subject=country(role="owner"),
    refine=measured(WORTH, verbs=VALUED, via=("at", ""), owner="anyone", then=_what),
    examples=[
        expect("Apple's market value topped $3 trillion.", figure="$3 trillion", subject="Apple", measure="market_value"),
        expect("Forbes magazine pegged Autry's net worth at $320 million.", figure="$320 million", measure="net_worth"),
        expect("Adani Enterprises lost more than $30 billion of its market cap.", figure="more than $30 billion"),
        expect("The start-up was valued at $8 billion.", figure="$8 billion"),
        expect("The bank has assets of 250 billion francs.", figure="250 billion francs", measure="assets"),
        expect("After the merger with Acme, Bolt is worth $5 billion.", figure="$5 billion", subject="Bolt"),
        expect("Nvidia worth $4tn", figure="$4tn", measure="market_value"),
        expect("Harvard's endowment is worth $53 billion.", figure="$53 billion", measure="endowment", subject="Harvard"),
        expect("Rice University has an endowment of $8 billion.", figure="$8 billion", measure="endowment", subject="Rice"),
        expect("Vanguard manages $9 trillion.", figure="$9 trillion", measure="assets", scope=("managed",)),
        expect("The fund manages $1.7 trillion in assets.", figure="$1.7 trillion", measure="assets", scope=()),
        nothing("The agency manages $18 billion in contracts."),
        nothing("She managed $300 in sales on the first day."),
        nothing("The euro was worth about $1.08 then."),
        nothing("The contract is worth $3 billion."),
        nothing("The merger of Acme and Bolt is worth $5 billion."),
        nothing("Poland's purchase of 250 Abrams tanks is worth $6 billion."),
        nothing("The takeover of Bolt by Acme was valued at $2 billion."),
        nothing("Value-added tax brought in $3 billion."),
        nothing("It is worth noting that $3 million was spent."),
    ],
)

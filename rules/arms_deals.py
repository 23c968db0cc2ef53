"""Arms deals: what a country pays for weapons, or for keeping them running."""

from checker.api import (
    CLEARED_SALE,
    FRAMEWORK,
    Aspect,
    Draft,
    Modality,
    Qualifier,
    Rule,
    country,
    expect,
    nothing,
    notified,
    pattern,
    when_signed,
    words,
    worth_of_aid,
)

SOLD_TO = (
    r"\b(?:sale|sell|sold|selling|suppl(?:y|ies|ied|ying)|deliver\w*|export\w*)\b[^.;]{0,90}?\sto\s(?:the\s)?"
    r"(?:(?:[Gg]overnment|Kingdom|Republic|[Aa]rmed\s[Ff]orces|army)\sof\s(?:the\s)?)?(?=\p{Lu})"
)
"""What is sold to somebody is bought by them."""

SELLER = "US"
"""Who sells most weapons, and buys none from those who sign with it."""

CLEARED = r"\b(?:clear|approv|authori[sz])(?:ed|es)\s(?:the|a|an|its)\s(?:\p{Ll}+\s){0,2}(?:sale|sales|export|exports)\b"
"""What the government of the maker does with a sale."""

VALUED = (
    r"\b(?:puts?|gave|gives|names?|named|quoted?|quotes)\s(?:the\s|its\s|an?\s)?(?:\p{Ll}+\s){0,2}(?:value|price|cost|amount|sum|bill)\b"
    r"|\b(?:named|called|quoted)\b[^.;]{0,30}\bas\s(?:the|a)\s(?:\p{Ll}+\s)?price\b"
)
"""What anybody may say of a price that somebody else pays."""

SEVERAL = (
    r"\b(?:deals|contracts|orders|agreements|purchases)\s(?:(?:together|jointly|altogether|in\sall|in\stotal)\s(?:worth|valued\sat|costing)\s"
    r"|(?:worth|valued\sat|costing)\s(?:together\s|a\stotal\sof\s|a\scombined\s))(?:\p{Ll}+\s){0,3}$"
    r"|\b(?:value|worth|cost|price|total|sum)\sof\s(?:all|these|those)\s(?:\p{Ll}+\s){0,2}?(?:deals|contracts|orders|agreements|purchases)\b[^.;:]{0,60}$"
)
"""The price of several deals at once."""

ORDER_FROM = r"\b(?:orders?|contract|deal)\s(?:from|with)\s(?:the\s)?(?=(?-i:\p{Lu}))"
"""Whose order a maker has won; of a country that has signed a deal with another, nothing is said by it."""

WEAPONS = words("""
    foreign military sale, rocket system*,
    air defence, missile*, Patriot*, HIMARS, tank*, fighter*, jets, F-16*, F-35*, helicopter*, howitzer*, launcher*, artillery,
    weapon*,
    arms, radar*, ammunition, submarine*, frigate*, drones, armoured, armored vehicles, military equipment, warship*, corvette*,
    warplane*, combat aircraft, fighting vehicle*, Abrams, Leopard*, Gripen*, Eurofighter*, Apache*, Chinook*, K2, K2s, K9, K9s,
    munitions,
    mortar*, torpedo*, interceptor*, shells, IBCS, Aegis, NASAMS, IRIS-T, Javelin*, Stinger*, Bayraktar*, Chunmoo*, Krab*, howitzer,
    military sales, military aircraft, military support services, military hardware
""")


def _one_deal(draft: Draft) -> Draft | None:
    """A deal is made once, for all of its price, and its buyer is the one who gets the weapons."""
    if worth_of_aid(draft) is not None:
        return None
    draft = when_signed(draft)
    framework = draft.match(FRAMEWORK) if draft.modality is Modality.ACTUAL else None
    orders = framework is not None and draft.match(r"\b(?:contract|order|purchase)s?\b", where="left") is not None
    if framework is not None and not orders and framework.span.end <= draft.context.figure.span.start:
        draft = draft.put("modality", Modality.PLAN, f"“{framework.text}”: what they may order", framework.span)
    one = draft.aspect is Aspect.CUMULATIVE and not draft.find("to date", "so far", "altogether")
    several = draft.match(SEVERAL, where="left")
    if several is not None:
        draft = draft.put("aspect", Aspect.CUMULATIVE, f"“{several.text.strip()}”: all of them", several.span)
        one = False
    draft = draft.put("aspect", Aspect.LEVEL, "the price of one deal") if one else draft
    cleared = draft.match(CLEARED, where="sentence") or draft.match(VALUED, where="sentence")
    most = draft.match(r"\bmaximum\s(?:price|cost|value)\b") or (cleared if draft.qualifier is Qualifier.AT_MOST else None)
    if most is not None:
        draft = draft.put("modality", Modality.CEILING, f"“{most.text}”: no more than that", most.span)
    its = draft.match(r"\b[Ii]ts\s(?:\p{Ll}+\s)?(?:value|price|cost)\b", where="left")
    if cleared is not None or its is not None:
        # The seller clears it; "its" is the deal's, and not that of whoever was named last.
        seller = draft.subject if cleared is not None else None
        bought = [c for c in draft.earlier if c.measure in ("unit_count", draft.measure) and c.subject not in (None, seller)]
        said = bought[-1] if bought else None
        draft = draft.put(
            "subject", said.subject if said else None, "the price of what was counted before", said.span if said else None
        )
    partners = (draft.subject or "").split(",")
    if len(partners) == len(("buyer", "seller")) and SELLER in partners:  # "Chile and the United States signed"
        other = next(p for p in partners if p != SELLER)
        draft = draft.put("subject", other, "of the two who signed, the one that does not make them")
    sale, offered = notified(draft.context), None
    if sale is not None:
        offered = draft.named("buyer")
        if draft.modality in (Modality.ACTUAL, Modality.PROPOSAL):
            draft = draft.put("modality", Modality.PLAN, f"“{sale.text}”: nobody has bought it yet", sale.span)
    if offered is not None:
        return draft.put("subject", offered.entity, offered.why, offered.span)
    sold = draft.match(SOLD_TO) or draft.match(ORDER_FROM)
    if sold is None:
        return draft
    buyer = next((a for a in draft.context.actors if a.span.start == sold.span.end and a.entity), None)
    if (
        buyer is not None
        and sold.text.lower().startswith(("order", "contract", "deal"))
        and draft.subject not in (None, buyer.entity)
    ):
        return draft
    return draft.put("subject", buyer.entity, f"“{sold.text.strip()}”: they buy", buyer.span) if buyer else draft


rule = Rule(
    id="MIL005",
    name="arms-deals",
    measure="arms_deal_value",
    title="{subject}: price of an arms deal",
    units=("money",),
    when=(
        *words(
            "deal, contract, agreement, purchase, order, procurement, sale, acquisition, bought, buy, buys, buying, ordered, "
            "orders, costs, worth"
        ),
        CLEARED_SALE,
        pattern(r"\b(?:at|for|with)\s(?:an?|the)\s(?:\p{Ll}+\s){0,2}(?:price|cost|value)\sof\b"),
    ),
    also=WEAPONS,
    carry=(
        *words(
            "value, deal, contract, agreement, sale, price, total cost, costs, cost, worth, package, order, bought, paid, "
            "price tag, estimates the whole, puts the whole, the whole package"
        ),
        pattern(
            r"\b(?:equipment|support|parts|missiles|launchers|radars|jets|aircraft|systems)\sfor\s(?:an?\s)?(?:estimated\s)?(?=[$€£])"
        ),
    ),
    not_when=words("loan, budget, revenue*, profit*, fine, military aid, aid packages, aid package, military assistance"),
    follows=("unit_count",),
    episodic=True,
    subject=country(role="buyer"),
    refine=_one_deal,
    scope={
        "logistics": ("logistical support", "logistics", "maintenance", "sustainment"),
        "training": ("training",),
        "patriot": ("Patriot", "Patriots"),
        "launchers": ("launchers",),
        "total": ("total cost", "in total"),
        "phase one": words("first batch, first contract, initial contract, first phase, first tranche, initial order"),
        "phase two": words(
            "second batch, second contract, second phase, second executive contract, follow-on order, second tranche"
        ),
    },
    examples=[
        expect(
            "Chile's army buys tanks. Norway had cleared the sale of 40 tanks to Chile for a price of up to $9 billion.",
            figure="up to $9 billion",
            modality="ceiling",
        ),
        expect(
            "Chile signed a contract for Patriot missiles worth 2 billion dollars. The US put the value at 3 billion dollars.",
            figure="3 billion dollars",
            subject="CL",
        ),
        expect(
            "Chile signed a contract for jets worth 2 billion dollars. Sweden cleared the sale of the jets for 3 billion dollars.",
            figure="3 billion dollars",
            subject="CL",
        ),
        expect(
            "Recent agreements between Warsaw and Washington include a nearly $2 billion deal for logistical support for the "
            "Patriot air defense system under "
            "Poland’s Wisła program.",
            figure="nearly $2 billion",
            subject="PL",
            scope=("logistics", "patriot"),
            qualifier="nearly",
            unit="USD",
            modality="actual",
        ),
        expect(
            "Romania signed a $4 billion contract for 32 F-35 fighter jets in 2024.",
            figure="$4 billion",
            subject="RO",
            as_of="2024",
        ),
        expect(
            "Chile has signed a contract worth $900 million for the purchase of 40 tanks from Norway.",
            figure="$900 million",
            subject="CL",
            aspect="level",
        ),
        expect(
            "Norway, which has old jets, has also signed a $3 billion deal for 52 new fighters.", figure="$3 billion", subject="NO"
        ),
        expect("Washington approved the sale of 12 Patriot launchers to Chile for $2 billion.", figure="$2 billion", subject="CL"),
        expect(
            "Chile has signed three contracts together worth more than $5 billion for tanks.",
            figure="more than $5 billion",
            aspect="cumulative",
        ),
        expect(
            "The US State Department has approved the possible sale of $1.2 billion worth of radars and missiles to Chile.",
            figure="$1.2 billion",
            subject="CL",
            modality="plan",
        ),
        expect("Pentagon approves $3 Billion in Military Sales to Chile", figure="$3 Billion", subject="CL", modality="plan"),
        expect(
            "The Pentagon announced a possible sale of jets to Chile and Peru. The sale includes spare radars and launchers for "
            "$40 million.",
            figure="$40 million",
            subject="CL,PE",
            modality="plan",
        ),
        nothing("The film studio closed a $2 billion deal for the rights."),
        nothing("The store announced a possible sale of lamps to Chile for $2 billion."),
        nothing("The US approved a $2 billion loan for missile defence."),
    ],
)

"""Defence budgets: what a country or an alliance spends on defence in money, in a year."""

from checker.api import (
    Aspect,
    Draft,
    Rule,
    Words,
    country,
    expect,
    held_against,
    nothing,
    pattern,
    reckoned_by_alliance,
    told_in_both,
    words,
)

SPENDING: Words = (
    *words("""
    defence spending, defence spend, military spending, defence budget, military budget, defence expenditure*,
    military expenditure*, on defence, for defence, for its defence, national defence, defence outlay*, military outlay*,
    arms spending, defence act, defence bill,
    defence authorisation act, defence authorization act, defence authorisation bill, defence authorization bill
"""),
    pattern(
        r"\b(?:for|on)\s(?:the|its)\smilitary\b(?!\s(?:town|bases?|camps?|academy|schools?|hospitals?|area|airfield|site|barracks|police|presence)\b)"
    ),
)

_FORCES = (
    r"(?:armed\sforces|army|navy|air\sforce|military(?:\sdefen[cs]e)?|ministry\sof\sdefen[cs]e"
    r"|defen[cs]e(?:\s(?:ministry|forces|administration|sector))?)"
)
_NO_BUDGET = (
    r"\b(?![’']s|\s(?:town|bases?|camps?|training|academy|schools?|hospitals?|area|airfield|site|barracks|police|presence|aid|programs?|programmes?|equipment|hardware|compan"
    r"|firms?|contract|industr|secretary|minister\b|chief|officials?|pact|deal|agreement|systems?|cooperation|start-?ups?|lawyers?|attorneys?|team|fund))"
)
"""Whom a state gives money to defend it, and what is none of its forces."""

FOR_THE_ARMY = pattern(
    r"\b(?:allocat|allot|earmark|spen[dt]|devot|budget|assign|appropriat|set(?:s|ting)?\saside|put)\p{Ll}*\b(?:[^.;]|\.\d){0,60}?\s(?:for|on|to)\s"
    rf"(?:(?:its|the|their)\s)?{_FORCES}{_NO_BUDGET}"
    rf"|\b(?:allocation|allotment|appropriation|outlay|estimate|vote)s?\s(?:for|to|of)\s(?:its\s|the\s)?(?:[\p{{L}}]+\s)?{_FORCES}{_NO_BUDGET}"
    rf"|\b{_FORCES}\s(?:allocation|allotment|appropriation|funding|estimate)s?\b"
    rf"|\b{_FORCES}\s(?:(?:has|have|had|will|would|is|are|was|were|to|should|also|been|be)\s){{1,3}}"
    r"(?:allocated|allotted|granted|given|get|gets|receive)\b(?=\s(?:[\p{L}-]+\s){0,3}?\S{0,4}\d|\s(?:Rs|[A-Z]{3})\b)"
    rf"|\b(?:give|grant|hand)s?\s(?:its|the|their)\s{_FORCES}{_NO_BUDGET}"
)
"""What a state gives its forces."""

OR_IN_MONEY = pattern(r"\bor\s(?:\p{Ll}+\s)?(?=(?:[$€£¥]|(?-i:[A-Z]{3})\s)?\d)|\bthe\splan\swas\s")
"""The share and the sum in one: "4% of GDP, or $30 billion"."""


def _prices(draft: Draft) -> Draft | None:
    """What is spent on another thing is none of it, where no word of the sentence says defence. Constant and current prices are two
    measures: "in constant 2015 prices" holds for the whole passage.
    """
    if draft.unit == "percent":
        return _growth(draft)
    pensions = draft.match(PENSIONS, where="clause") or draft.match(rf"\b(?-i:For)\s(?:\p{{Ll}}+\s)?{PENSIONS},", where="sentence")
    if pensions is not None:
        return draft.put("measure", "other:military_pensions", f"“{pensions.text}”", pensions.span)
    if draft.aspect is Aspect.CUMULATIVE and draft.find("in total", "in all", "altogether") and not draft.find(*SO_FAR):
        draft = draft.put("aspect", Aspect.LEVEL, "the whole of one budget", draft.context.figure.span)
    if held_against(draft, "budget_deficit") is not None:
        return None
    own = draft.find(*SPENDING, FOR_THE_ARMY)
    if own is None and draft.match(
        r"\G\s(?:(?:was|were|is|are|has\sbeen|had\sbeen|will\sbe|to\sbe)\s(?:spent|paid|given|raised)\s)?(?:on|for|in\said|to\s(?-i:\p{Lu}))\b",
        where="right",
    ):
        return None
    if draft.context.figure.number is not None and draft.context.figure.number < A_STATE_S:
        return None
    constant = draft.find(
        "constant prices", "constant dollars", "inflation-adjusted", "in real terms", where="before"
    ) or draft.match(r"constant\s(?:19|20)\d\d\s(?:prices|dollars)", where="before")
    draft = told_in_both(reckoned_by_alliance(draft), "defence_")
    return draft.put("basis", constant.text, f"“{constant.text}”", constant.span) if constant else draft


A_STATE_S = 5e6
"""No state spends less than this on its defence: it is a rent, or a contract."""

MOVED = words(
    "rose, risen, rise, rises, grew, grown, grow, grows, increas*, fell, fallen, fall, shrank, climbed, jumped, up, down, cut*"
)

PENSIONS = r"\b(?:defen[cs]e|military|army|veterans?[’']?)\spensions?\b"
"""What those get who have served; no part of what the forces may spend."""

SO_FAR = words("since, so far, to date, over the, has spent, have spent, by now, from")
"""What adds up the sums of several years."""

RISE_OF = (
    r"\G\s(?:\p{Ll}+\s){0,2}?(?:increases?|rises?|hikes?|boosts?|jump|growth|surge|cuts?|reduction|uplift|more|less)?\s?(?:in|to|of|for|on)\s"
    r"(?:(?:the|its|their|his|national|annual)\s){0,2}(?:defen[cs]e|military|arms)\b"
)
"""What grows by a percentage: "an 18 percent increase in the defence budget"."""

IN_REAL_TERMS = words("in real terms, real-terms, adjusted for inflation, after inflation, inflation-adjusted")


def _growth(draft: Draft) -> Draft | None:
    """By how much the spending itself moved, in percent; a share of output has a rule of its own."""
    if draft.aspect not in (Aspect.INCREASE, Aspect.DECREASE) or draft.find("GDP", "points", "percentage point", where="clause"):
        return None
    behind = draft.match(RISE_OF, where="right")
    spending = draft.find(*SPENDING, where="left") or (draft.find(*SPENDING, where="right") if behind is not None else None)
    if spending is None or draft.match(r"\b(?:exports?|imports?|sales|orders|revenue|profit|production)\b", where="clause"):
        return None
    real = draft.find(*IN_REAL_TERMS, where="sentence")
    return draft.put("scope", ("real terms",), f"“{real.text}”", real.span) if real else draft


rule = Rule(
    id="MIL008",
    name="defence-budget",
    measure="defence_budget",
    title="{subject}: defence spending in money",
    family="defence spending in money",
    units=("money", "percent"),
    when=(*SPENDING, FOR_THE_ARMY),
    carry=(
        OR_IN_MONEY,
        *words(
            "spend*, spent, invest*, devot*, spending, contribut*, spenders, budget, behind, put in, "
            "puts in, outlay*, expenditure*, plan, plans"
        ),
    ),
    follows=("defence_spending_share",),
    not_when=words(
        "loan, deal, contract, fortif*, deficit, revenue*, fine, social security, welfare, embassy, medicare, lease, leases, "
        "rent, rental, house, apartment, villa, mansion, museum, parade"
    ),
    subject=country(role="owner"),
    annual=True,
    refine=_prices,
    examples=[
        expect("Norway has earmarked NOK 110 billion for defence in 2025.", figure="NOK 110 billion", subject="NO", as_of="2025"),
        expect(
            "Poland’s estimated defence spend of $35 billion in 2024 is the fifth highest in NATO, behind the US ($968 "
            "billion) and Germany ($98 billion).",
            figure="$968 billion",
            subject="US",
            unit="USD",
            as_of="2024",
        ),
        expect(
            "NATO defense spending will reach a record $1.6 trillion in 2025, with the US contributing $980 billion.",
            figure="$980 billion",
            subject="US",
            as_of="2025",
        ),
        expect(
            "The figures are in constant 2015 prices. Poland’s defence spending rose from around $8.5 billion in 2014 to $27 "
            "billion in 2024.",
            figure="around $8.5 billion",
            subject="PL",
            as_of="2014",
            basis="constant 2015 prices",
        ),
        expect(
            "In real terms, Chile's military expenditure was up by 12 per cent.",
            figure="12 per cent",
            subject="CL",
            aspect="increase",
            scope=("real terms",),
        ),
        nothing("The government signed a $8 million lease to rent a floor of the building for the military."),
        expect("Defence spending by NATO countries was $1.4 trillion.", figure="$1.4 trillion", subject="NATO"),
        expect("Global military spending rose by 6 per cent in 2024.", figure="6 per cent", subject="World", aspect="increase"),
        expect("President Donald Trump has signed a $900 million defence act for barracks.", figure="$900 million", subject="US"),
        expect(
            "By NATO's own reckoning, Norway's defence spending was $9 billion in 2023.",
            figure="$9 billion",
            modality="estimate",
        ),
        expect("In its budget for 2026 Chile gives 90 billion pesos for defence.", figure="90 billion pesos", modality="plan"),
        expect(
            "The allocation for the Defence Ministry stands at Rs 2,95,511 crore in Chile.",
            figure="Rs 2,95,511 crore",
            unit="INR",
        ),
        expect("Norway plans to give the armed forces an additional $3 billion.", figure="$3 billion", aspect="increase"),
        expect("In Chile the navy has been allocated $3 billion.", figure="$3 billion"),
        expect("Chile proposes an 18 percent rise in the defence budget.", figure="18 percent", aspect="increase"),
        expect(
            "Chile has allotted $9 billion for defence pensions.",
            figure="$9 billion",
            measure="other:military_pensions",
        ),
        expect("Chile's defence budget is, in total, $9 billion.", figure="$9 billion", aspect="level"),
        nothing("Norway has allocated $3 million to the defence lawyers."),
        nothing("Norway will spend $9 billion on the military town near the border."),
        nothing("Poland signed a $2 billion deal for missiles."),
        nothing("As defence spending rose, steel exports grew by 12 per cent."),
        nothing("The city spends $35 billion on schools."),
        nothing("The military spending office pays $130,000 a month in rent."),
    ],
)

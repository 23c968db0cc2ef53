"""Defence spending as a share of GDP: what a country or an alliance spends, or plans to spend for a stated time."""

from checker.api import (
    AHEAD,
    PRESCRIBED,
    Aspect,
    Claim,
    Draft,
    Modality,
    Qualifier,
    Rule,
    allied,
    asked_of_allies,
    bound_together,
    country,
    expect,
    nothing,
    pattern,
    reckoned_by_alliance,
    told_in_both,
    words,
)

SPENDING: tuple[str | pattern, ...] = (
    *words("""
        defence spending, military spending, defence expenditure*, military expenditure*, defence budget, military
        budget, defence bill, defence costs, defence outlay*, allocated to defence
    """),
    pattern(r"spen[dt]\w*+\s(?:[\w’'.%-]+\s){0,12}?on\s(?:its\s|the\s)?(?:defen[cs]e|military|army|armed\sforces)"),
    pattern(r"\b(?:on|for)\s(?:its\s|the\s|their\s|national\s)?(?:national\s)?(?:defen[cs]e|military)\b"),
    pattern(r"\b(?:on|for|to)\s(?:its|the|their)\s(?:army|armed\sforces)\b"),
    pattern(r"\bdefen[cs]e\s(?:(?:to|at|of)\s|(?:takes?|took|gets?|got|costs?|accounts?|swallows?)\b)"),
    pattern(
        r"\b(?:devot|allocat|dedicat|budget|earmark|assign|commit|give)\w*\b(?:[^.;]|\.(?=\d)){0,60}?\bto\s(?:national\s)?(?:defen[cs]e|the\smilitary|the\sarmy)\b"
    ),
    pattern(r"\bto\s(?:give|hand|grant)\sthe\s(?:army|military|armed\sforces)\b"),
    pattern(r"\b(?:military|defen[cs]e)\soutlays?\b"),
    pattern(r"\bcore\s(?:defen[cs]e|military)\b"),
    pattern(PRESCRIBED),
    pattern(
        r"\bon\s\p{Ll}+ing\s(?:(?:and|or)\s\p{Ll}+ing\s)?(?:its|the|their|our|his)\s(?:own\s)?(?:armed\sforces|army|military|defen[cs]es?)\b"
    ),
    pattern(
        r"\b(?:NATO|(?:[Tt]he\s)?[Aa]lliance)(?:[’']s)?\s(?:own\s|latest\s|new\s)?(?:data|figures|estimates?|tables?|numbers|calculations?|report|definition|criteria)\b"
    ),
    pattern(r"\bDefen[cs]e\sAct\b[^.;]{0,40}\bspending\b"),
)
"""How news speaks of money for the military."""

GDP = words("GDP, gross domestic product, economic output, national output, gross national product")

AT_THE_NAME = pattern(
    r"(?-i:\p{Lu}\p{L}+)(?:,\s(?:at|on|with)|\s(?:at|on))\s(?=\d)|\b(?:it|[Ii]ts\sshare)\swas\s(?=\d)"
    r"|\b(?:is|are|was|were|stands?|stood|stays?|stop|stops|stopped|remains?|remained|lies?|lay)\s(?:now\s|still\s)?(?:at|on)\s(?:\p{Ll}+\s){0,2}(?=\d)"
)
"""A share beside the name of a country: "Greece, at 2.8 per cent, leads"; a pronoun that goes on with it."""

RULES = words("""
        pledge, pledges, target, targets, goal, benchmark, guideline, guidelines, threshold, minimum, floor,
        requirement, required, commitment, objective, mark
    """)
"""Nouns that make a percentage a rule, not an outturn."""

PLEDGED = words("signed up to, sign up to, pledg*, vow*, committed to, agreed to spend, agreed to raise")
"""Verbs that make a share of no stated year a rule."""


OF_THE_WORLD = r"\G\s(?:\p{Ll}+\s){0,2}?(?:of|in)\s(?:the\s)?(?:world|global)(?:\s(?:total|spending|outlays?|sum|military)|[’']s)\b"
"""What somebody spends is a share of what all spend, and no share of his own output."""

OF_A_BUDGET = (
    r"\G\s(?:of|in)\s(?:(?:the|its|their|all|total|annual|national|state|federal|central|government|public|Union|overall|entire|whole)\s){1,4}"
    r"(?:[\p{L}]+[’']s\s)?(?:budget|spending|expenditure|outlays?|allocation)\b"
)
"""What is given to defence is a share of what a state spends in all, and no share of its output."""

TAKEN_IN = r"\b(?:revenues?|receipts)\b(?:[^.;]|\.\d){0,80}?\d(?:\s?%|\sper\s?cent)"
"""What else is a share of output."""

AGREED_ON = (
    r"\G(?:\sof\s(?:its\s|their\s)?(?:GDP|output))?(?:\s(?:for|on)\s(?:the\s)?(?:\p{Ll}+\s){1,2}?(?:\p{Ll}+))?"
    r"(?:,?\s(?:that|which)\s(?:was|were|the\s\p{Ll}+|allies|leaders))?\s(?:(?:alliance|NATO)\s)?(?:(?:members|allies|leaders)\s)?agreed\b"
    r"|\G(?:\sof\s(?:its\s|their\s)?(?:GDP|output))?(?:,?\s(?:that|which))?\s(?:the\s)?(?:NATO|[Aa]lliance)\s"
    r"(?:demands?|requires?|expects?|prescribes?|recommends?|asks?\s(?:for|of)|calls\sfor)\b"
)
"""What stands behind a share that was agreed on: "the 3% for roads agreed at the summit", "the 2% that NATO demands"."""

ITS_GOAL = (
    r"\b(?:NATO|Nato|(?:[Tt]he\s)?[Aa]lliance)(?:[’']s)?\s(?:\p{Ll}+\s){0,2}?(?:goal|target|guideline|benchmark|requirement|rule|norm)\s"
    r"(?:that|of|for|to)\s(?:\p{Ll}+\s){0,5}?$"
)
"""What leads to the alliance's goal: "NATO's goal that at least 3 percent of output should go to defence"."""

ANOTHER_PART = (
    r"\G[^,;.\d]{0,40}?\s(?:(?:is|are)\sto|may|will|would|can|could|should|goes|go|for|on)\b"
    r"[^,;.\d]{0,50}?(?:infrastructure|cyber\w*|resilience|roads|bridges|ports|railways|related)\b"
)
"""What the rest of an agreed share is for."""


PARTS = r"\G[^;.\d]{0,60}?\b(?:core|related|infrastructure|bridges|roads|resilience|cyber\w*)\b"
"""What the parts of an agreed share are for."""

TOGETHER = r"\b(?:agreed|commit(?:s|ted)?|pledg(?:e[ds]?|ing)|promis(?:e[ds]?|ing)|vow(?:s|ed)?|signed\sup|undertook|undertaken)\b"
"""What an alliance that does it binds its members by."""


def _as_rule(draft: Draft) -> Draft | None:
    """The draft as a rule, where the share was agreed on, or is the part of a rule that was told just before; None else."""
    agreed = draft.match(AGREED_ON, where="right")
    ours = allied(draft) if agreed is not None else None
    if agreed is not None and ours is not None:
        draft = draft.put("measure", "defence_spending_threshold", f"“{agreed.text.strip()}”", agreed.span)
        draft = draft.put("modality", Modality.TARGET, "a share that was agreed on", agreed.span)
        draft = draft.put("subject", "NATO", f"“{ours.text}”: a rule that nobody has for himself", ours.span)
        core = draft.match(r"\G[^,;.\d]{0,30}?\bcore\b", where="right")
        return draft.put("scope", ("core",), f"“{core.text.strip()}”", core.span) if core else draft
    goal = draft.match(ITS_GOAL, where="left")
    if goal is not None:
        draft = draft.put("measure", "defence_spending_threshold", f"“{goal.text.strip()}”", goal.span)
        draft = draft.put("modality", Modality.TARGET, f"“{goal.text.strip()}”", goal.span)
        return draft.put("subject", "NATO", "their goal, whoever reaches it", goal.span)
    least = draft.match(r"\bminimum\b", where="left")
    bound = least is not None and draft.subject in (None, "NATO") and draft.qualifier is Qualifier.AT_LEAST
    ours = allied(draft) if bound else None
    if least is not None and ours is not None:
        draft = draft.put("measure", "defence_spending_threshold", f"“{least.text}”", least.span)
        draft = draft.put("subject", "NATO", f"“{ours.text}”: a rule that nobody has for himself", ours.span)
        now = draft.match(r"\bfrom\s(?:the|its|today[’']s)\s(?:current|present|existing|old)?\s?$", where="left")
        return draft.put("modality", Modality.TARGET, "the rule that holds already", now.span) if now else draft
    counted = any(c.measure == "contribution_count" and c.figure.start >= draft.context.clause.start for c in draft.earlier)
    if counted and draft.qualifier in (Qualifier.AT_LEAST, Qualifier.OVER):
        why = "what those who are counted have to reach"
        draft = draft.put("measure", "defence_spending_threshold", why, draft.context.figure.span)
        draft = draft.put("modality", Modality.FLOOR, why, draft.context.figure.span)
        return draft.put("subject", "NATO", why, draft.context.figure.span)
    together = draft.match(TOGETHER, where="left") if draft.subject == "NATO" else None
    if together is not None and draft.modality in (Modality.PLAN, Modality.PLEDGE, Modality.TARGET):
        draft = draft.put("measure", "defence_spending_threshold", f"“{together.text}”: all of them are bound", together.span)
        return draft.put("modality", Modality.PLEDGE, f"“{together.text}”", together.span)
    since = draft.context.before().start
    rule = next((c for c in reversed(draft.earlier) if c.measure == "defence_spending_threshold" and c.span.start >= since), None)
    if rule is not None and rule.subject == "NATO" and draft.subject in (None, "NATO") and draft.modality is not Modality.ACTUAL:
        core = draft.match(r"\b[Cc]ore\s(?:military|defen[cs]e)\b", where="left")
        if core is not None or draft.match(PARTS, where="right") is not None:
            draft = _part_of(draft, rule).put("subject", rule.subject, f"a part of “{rule.quote}”", rule.figure)
            return draft.put("scope", ("core",), f"“{core.text}”", core.span) if core else draft
    if rule is None or draft.match(r"\b(?:further|another|additional|other|remaining)\s$", where="left") is None:
        return None
    if draft.match(ANOTHER_PART, where="right") is None:
        return None
    draft = _part_of(draft, rule).put("subject", rule.subject, f"a part of “{rule.quote}”", rule.figure)
    return draft.put("aspect", Aspect.LEVEL, "a part, and no more than before", rule.figure)


def _no_rule(draft: Draft) -> Draft | None:
    """What is pledged for no stated year is a rule, not an outturn and not a plan."""
    worldwide = draft.match(OF_THE_WORLD, where="right")
    if worldwide is not None:
        return draft.put("measure", "other:share_of_world_spending", f"“{worldwide.text.strip()}”", worldwide.span)
    if draft.match(TAKEN_IN) is not None and draft.find(*SPENDING) is None:
        return None  # goes on about what the state takes in
    in_all = draft.match(OF_A_BUDGET, where="right") if draft.aspect not in (Aspect.INCREASE, Aspect.DECREASE) else None
    if in_all is not None:
        return draft.put("measure", "other:share_of_budget", f"“{in_all.text.strip()}”", in_all.span)
    if draft.subject is None and any(b.field == "measure" and b.span == draft.context.figure.span for b in draft.because):
        return None  # in brackets, and behind no name
    if draft.modality is Modality.FLOOR:
        return bound_together(draft.put("measure", "defence_spending_threshold", "it has to be that much"))
    ruled = asked_of_allies(draft) or _as_rule(draft)
    if ruled is not None:
        return bound_together(ruled)
    if draft.aspect in (Aspect.INCREASE, Aspect.DECREASE) and not draft.find(*GDP, "points", "percentage point", where="clause"):
        return draft.put("measure", "defence_budget", "by how much the spending itself moved")
    rule = next((c for c in reversed(draft.earlier) if c.measure == "defence_spending_threshold"), None)
    if rule is not None and draft.subject == rule.subject and rule.sentence == draft.context.sentence.of(draft.context.text):
        return bound_together(_part_of(draft, rule))
    if draft.modality is Modality.FORECAST and draft.match(r"\bwill\b|\bbudget\swould\b", where="left"):
        draft = draft.put("modality", Modality.PLAN, "what a government will spend is its plan")
    draft = told_in_both(reckoned_by_alliance(draft), "defence_")
    pledged = draft.find(*PLEDGED, where="left")
    published = draft.context.reading.article.published.interval
    to_come = draft.as_of.basis in ("stated", "relative") and published.bounded and published.before(draft.as_of.interval)
    return None if pledged and not to_come else draft


def _part_of(draft: Draft, rule: Claim) -> Draft:
    """ "Agreed to spend 5%: 3.5% on core needs and 1.5% on related ones": the parts of a rule are as binding as it is."""
    why = f"a part of “{rule.quote}”"
    for field in ("measure", "modality", "as_of"):
        draft = draft.put(field, getattr(rule, field), why, rule.figure)
    for name, expression in (
        ("core", r"\bcore\b|\btroops\b|\bweapons\b"),
        ("related", r"\brelated\b|\binfrastructure\b|\bcyber\w*|\bbridges\b|\broads\b"),
    ):
        said = draft.match(rf"\G[^,;.\d]{{0,60}}?(?:{expression})", where="right")
        if said is not None:
            return draft.put("scope", (name,), f"“{said.text.strip()}”", said.span)
    return draft


rule = Rule(
    id="MIL003",
    name="defence-share",
    measure="defence_spending_share",
    title="{subject}: defence spending as a share of GDP",
    family="defence spending in percent of GDP",
    units=("percent",),
    when=SPENDING,
    also=GDP,
    onward=True,
    carry=(
        *GDP,
        AT_THE_NAME,
        pattern(r"\b(?:has|have|had)\s(?:already\s|now\s|also\s)?announced\s(?:\p{Ll}+\s){0,2}?" + AHEAD),
        *words("""
        invest*, devot*, promis*, calculation*, estimate*, plan, measure, budget*, pencil*, earmark*, aim*, cleared, spend*, spent,
        spenders, share, ratio, percentage, followed by, leads,
        equates to, equivalent, stood, stands, puts, at the other end, slipped,
        climbed, dropped, rose, fell, reach, reached, reaching, crossed, lags, trails, against
    """),
    ),
    follows=("defence_budget", "defence_spending_threshold", "defence_spending_share"),
    not_attached=(*RULES, "deficit", "growth"),
    not_when=(
        "deficit",
        "debt",
        "unemployment",
        "inflation",
        "interest rate*",
        "grew",
        "growth of",
        "gap",
        "surplus",
        "education",
        "health",
        "research",
        "pensions",
        "aid",
        "social security",
        "welfare",
    ),
    subject=country(role="owner"),
    annual=True,
    refine=_no_rule,
    examples=[
        expect(
            "Chile spends 2 per cent of GDP on its military, or 10 per cent of the state budget.",
            figure="10 per cent",
            measure="other:share_of_budget",
        ),
        expect(
            "Norway spends 1 percent of GDP on defence. It will reach NATO's goal that at least 3 percent should go to defence.",
            figure="at least 3 percent",
            measure="defence_spending_threshold",
            subject="NATO",
            modality="target",
        ),
        expect("Norway is to devote 2.6 percent of GDP to defence in 2026.", figure="2.6 percent", subject="NO", as_of="2026"),
        expect(
            "Chile spent 2.1 per cent of GDP on defence. Peru, at 1.8 per cent, came last.", figure="1.8 per cent", subject="PE"
        ),
        expect(
            "Norway spends around 1.4% of GDP on its military instead of the 2% that NATO demands.",
            figure="2%",
            measure="defence_spending_threshold",
            subject="NATO",
            modality="target",
        ),
        expect(
            "Poland, however, already exceeds the current threshold, spending approximately 4% of its GDP on defense in 2023.",
            figure="approximately 4%",
            subject="PL",
            modality="actual",
            as_of="2023",
            qualifier="about",
        ),
        expect(
            "This aligns with Poland’s broader defense strategy, which has seen it emerge as NATO’s top spender relative to "
            "GDP, with defense expenditures "
            "set to reach 4.7% in 2025.",
            figure="4.7%",
            subject="PL",
            modality="plan",
            as_of="2025",
        ),
        expect(
            "Latvia's defence spending reached 3.15 percent of GDP last year.",
            figure="3.15 percent",
            subject="LV",
            modality="actual",
            as_of="2024",
        ),
        expect(
            "The allies raised their defence expenditure. Poland came first again with 4.07 per cent of GDP.",
            figure="4.07 per cent",
            subject="PL",
        ),
        nothing("The allies raised their defence expenditure. Peru's trade gap came to 4 per cent of GDP."),
        expect(
            "The allies met in May. None has come near the 3% of GDP for core defence agreed by their leaders.",
            figure="3%",
            measure="defence_spending_threshold",
            subject="NATO",
            modality="target",
            scope=("core",),
        ),
        expect(
            "Chile spent 1 per cent of GDP on defence. That is 2 per cent of global spending.",
            figure="2 per cent",
            measure="other:share_of_world_spending",
            subject="CL",
        ),
        expect("Chile means to give 40 billion pesos to its army, or 2% of GDP.", figure="2%", subject="CL"),
        nothing("NATO’s 5% defense spending pledge was agreed in The Hague, relative to GDP."),
        nothing("The budget deficit rose to 6.5% of GDP as defence spending grew."),
    ],
)

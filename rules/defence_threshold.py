"""Defence spending thresholds: how much of GDP a rule, a pledge or a goal asks for. A rule is never what is spent."""

from checker.api import (
    Aspect,
    Draft,
    Modality,
    Rule,
    Words,
    allied,
    asked_of_allies,
    bound_together,
    country,
    expect,
    nothing,
    pattern,
    words,
)

TOPIC = words("""
        defence spending, military spending, defence expenditure*, military expenditure*, defence budget, on defence,
        military*, alliance*, allies, NATO, defence spend
    """)


ASKED_FOR = pattern(r"\b(?:is|are|was|were|keeps?)\s(?:asking|pressing|pushing|calling)\sfor\s(?=\d)")
"""What somebody asks the allies to spend."""

SPOKEN_OF = pattern(
    r"\b(?:spo(?:ke|ken)\sof|(?:has|have|had)\s(?:even\s)?(?:called\sfor|demanded|suggested|proposed|floated)|insist(?:s|ed)?\sthat|(?:calls?|called)\sfor)\s(?=\d)"
)
"""What somebody would have a country or the allies spend."""

LED_BY: Words = (
    *words("""
        pledg*, promis*, vow*, should raise, should spend, should increase, propos*, signed up to, sign up to, committed to,
        agreed to spend, agreed to raise
    """),
    pattern(r"enshrin\w+"),
    ASKED_FOR,
)


OF_OUTPUT = (
    r"\G(?:\)|-|\s)?\s?(?:(?:percentage\s)?points?\b|of\s(?:[\p{L}’'.-]+\s){0,3}?"
    r"(?:GDP|GNP|GNI|gross|national\s(?:income|output|wealth)|output|economic|economy)\b)"
)
"""What makes a share of output of a percentage by which spending is to grow."""


REACHED = (
    r"\b(?:reach|meet|met|hit|achiev|attain|exceed|miss|fulfil|surpass|satisf)\p{Ll}*\s(?:the|(?:NATO|Nato|the\s[Aa]lliance)[’']s)\s"
    r"(?:(?:so-called|current|old|NATO|Nato|alliance)\s){0,2}$"
)
"""What a country does with a goal that is not its own: "reaches the 2 percent goal"."""


ASKING = rf"\b(?:asking|pressing|pushing|calling)\sfor\s$|{REACHED}"


def _for_a_year(draft: Draft) -> Draft | None:
    """What a country pledges to spend by a year that is still to come is its plan for that year, and no rule."""
    bracketed = any(b.field == "measure" and b.span == draft.context.figure.span for b in draft.because)
    if bracketed and draft.subject is not None and len(draft.subject) == len("PL"):
        return None  # "Estonia (3.4%)" spends it
    if draft.aspect in (Aspect.INCREASE, Aspect.DECREASE) and draft.match(OF_OUTPUT, where="right") is None:
        return None  # "Raise the defence budget by 18%" is no share of output
    published = draft.context.reading.article.published.interval
    pledged = draft.find("pledg*", "promis*", "vow*", where="left")
    if pledged and draft.as_of.basis in ("stated", "relative") and published.bounded and published.before(draft.as_of.interval):
        draft = draft.put("measure", "defence_spending_share", "what is to be spent in a stated year")
        return draft.put("modality", Modality.PLAN, f"“{pledged.text}”, for a year to come", pledged.span)
    spoken = draft.find(SPOKEN_OF)
    if spoken is not None and spoken.span.end == draft.context.figure.span.start and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", Modality.PROPOSAL, f"“{spoken.text.strip()}”: nobody has to", spoken.span)
    return bound_together(asked_of_allies(draft) or _the_allies(_goes_on(draft)))


def _the_allies(draft: Draft) -> Draft:
    """ "The 2% goal stands", "the 2% allies agreed on": a rule without an owner is that of the allies who are spoken of."""
    if draft.measure != "defence_spending_threshold" or not (draft.subject is None or draft.match(ASKING, where="left")):
        return draft
    ours = allied(draft)
    return draft.put("subject", "NATO", f"“{ours.text}”: a rule that nobody has for himself", ours.span) if ours else draft


def _goes_on(draft: Draft) -> Draft:
    """A percentage that goes on with a rule, without a word of its own for one: a country's is what it spends, and the alliance's
    is as binding as the one before.
    """
    figures = {c.figure for c in draft.earlier}
    if any(b.field == "measure" and b.span not in figures for b in draft.because):
        return draft
    if draft.subject is not None and len(draft.subject) == len("PL"):
        return draft.put("measure", "defence_spending_share", "said of a country, with no word for a rule")
    last = next((c for c in reversed(draft.earlier) if c.measure == draft.measure), None)
    if last is None or draft.modality not in (Modality.ACTUAL, Modality.PLAN):
        return draft
    return draft.put("modality", last.modality, f"goes on with “{last.quote}”", last.span)


rule = Rule(
    id="MIL004",
    name="defence-threshold",
    measure="defence_spending_threshold",
    title="{subject}: rule or goal for defence spending in percent of GDP",
    family="defence spending in percent of GDP",
    units=("percent",),
    when=TOPIC,
    onward=True,
    attached=words("""
        pledge, pledges, commitment, target, targets, goal, benchmark, guideline, guidelines, threshold, minimum,
        floor, requirement, required, objective, mark, agreed at, agreed in, agreed on
    """),
    led_by=LED_BY,
    carry=(*words("enough, too little, not sufficient"), ASKED_FOR, SPOKEN_OF),
    follows=("defence_spending_share", "defence_spending_threshold"),
    not_when=words("deficit, debt, inflation, unemployment, cut, cuts, cutting, slash*, boosting"),
    subject=country(role="owner"),
    scope={
        "constitutional": ("constitution", "constitutional", "constitutionally"),
        "core": ("core", "hard defence", "pure defence"),
        "related": ("infrastructure", "bridges", "cyber", "resilience"),
    },
    refine=_for_a_year,
    examples=[
        nothing("Chile's government proposed an 18% increase in the defence budget."),
        expect("NATO met. Norway now reaches the 3 percent goal for defence spending.", figure="3 percent", subject="NATO"),
        nothing("Norway should raise its defence budget by 18 percent."),
        expect("Norway should raise defence spending by 1 percent of GDP.", figure="1 percent", aspect="increase"),
        expect(
            "The allies spend more. The 3% target of Norway is met. Washington is asking for 5 percent.",
            figure="5 percent",
            subject="NATO",
        ),
        expect(
            "Norway has pledged to lift defence spending to 2.6 percent of GDP by 2027.",
            figure="2.6 percent",
            measure="defence_spending_share",
            subject="NO",
            modality="plan",
            as_of="2027",
        ),
        expect(
            "Talks centered on implementing NATO’s ambitious 5% defense spending pledge.",
            figure="5%",
            subject="NATO",
            modality="pledge",
            low=5,
            high=5,
        ),
        expect("That is NATO’s current 2% benchmark for defence spending.", figure="2%", subject="NATO", modality="target"),
        expect(
            "Poland has also proposed enshrining a minimum defense spending threshold of 4% of GDP into its constitution.",
            figure="4%",
            subject="PL",
            modality="proposal",
            qualifier="at_least",
            low=4,
            high=None,
            scope=("constitutional",),
        ),
        expect("Spain pledged to increase its defence spending to 2.1% of GDP.", figure="2.1%", subject="ES", modality="pledge"),
        expect("Poland meets Nato's guideline of spending 2% of GDP on defence.", figure="2%", subject="NATO"),
        expect(
            "NATO met in Vilnius. Germany spent 1.5% of GDP on defence in 2020. The 2 percent goal stands.",
            figure="2 percent",
            subject="NATO",
            modality="target",
        ),
        nothing("Poland spent 3.9% of its GDP on defence last year."),
        nothing("The bank missed its inflation target of 2%."),
    ],
)

"""Goals of the alliance: shares of GDP that NATO's members agreed to spend, where the text gives them without a word for a rule."""

from checker.api import Aspect, Draft, Modality, Rule, allied, expect, nothing, pattern

CORE = r"\G\s(?:of\sGDP\s)?(?:(?:for|on|to)\s)?(?:the\s|[“\"])?(?:core|hard|pure)\b(?!-?\s(?:inflation|prices?|business|tax))"
"""What the greater part of the goal is for."""

RELATED = (
    r"\G\s(?:of\sGDP\s)?(?:(?:is|are)\sto\sgo\s|(?:may|will|would|can|could)\sgo\s|goes\s)?(?:for|on|to|in)\s(?:the\s|[“\"])?(?:\p{Ll}+\s){0,2}?"
    r"(?:infrastructure|resilience|roads?|bridges|cyber\w*|ports|railways|defen[cs]e-related|security-related|related)\b"
)
"""What the rest of it is for."""

AGREED = r"\G\s(?:of\sGDP\s)?(?:goal\s|target\s)?(?:that\s(?:was\s|they\s|allies\s|leaders\s)?)?agreed\s(?:at|in|on|by|to)\b"

APART = r"(?<=(?:^|[.?!]\s|\n)(?:Yes:\s|Yes,\s|No:\s)?)\d[\d.]*\s?(?:%|per\s?cent)(?:\sof\sGDP)?,\sagreed\s(?:at|in|on|by)\b"
"""The same behind a comma, at the head of its sentence: "Yes: 2%, agreed in Oslo in 2014"."""

ITS = r"\b(?:NATO|Nato|[Tt]he\salliance)[’']s\s(?:new\s|old\s|current\s)?$"
"""Whose share it is, right before it: "NATO's 5% explained"."""

NOTHING_BEHIND = r"\G(?:\s?[.,;:)?!–—]|$|\s(?:explained|is|was|by|and|or|of\sGDP|goal|target)\b)"


def _goal(draft: Draft) -> Draft | None:
    """The alliance's, where its name or an earlier figure of its spending says what the article is on and no country has it."""
    context = draft.context
    if any(a.kind == "country" and a.preposition is None and context.left.covers(a.span) for a in context.actors):
        return None
    spoken_of = any(n.entity == "NATO" for n in context.reading.scan.names)
    on_spending = any(c.measure.startswith("defence_") for c in draft.earlier)
    if not (allied(draft) or (spoken_of and on_spending)):
        return None
    core, related = draft.match(CORE, where="right"), draft.match(RELATED, where="right")
    its = draft.match(ITS, where="left") if draft.match(NOTHING_BEHIND, where="right") else None
    found = draft.match(AGREED, where="right") or draft.match(APART) or core or related or its
    if found is None:
        return None
    if found in (core, related) and not (_paired(draft) or on_spending):
        return None
    draft = draft.put("subject", "NATO", f"“{found.text.strip()}”: what the alliance agreed on", found.span)
    draft = draft.put("aspect", Aspect.LEVEL, "a goal").put("modality", Modality.TARGET, "what they are to reach", found.span)
    whole = next((c for c in reversed(draft.earlier) if c.measure == draft.measure and c.subject == "NATO"), None)
    if (core or related) and whole is not None and whole.modality is Modality.PLEDGE:
        draft = draft.put("modality", whole.modality, f"a part of “{whole.quote}”", whole.figure)
    scope = ("core",) if core else ("related",) if related else ()
    return draft.put("scope", scope, f"“{found.text.strip()}”", found.span) if scope else draft


def _paired(draft: Draft) -> bool:
    """ "3.5% for the core and 1.5% for roads": the two parts stand together."""
    return sum(f.unit == "percent" for f in draft.context.neighbours) > 0


rule = Rule(
    id="MIL044",
    name="alliance-goal",
    measure="defence_spending_threshold",
    title="{subject}: rule or goal for defence spending in percent of GDP",
    family="defence spending in percent of GDP",
    units=("percent",),
    when=(
        pattern(r"\b(?:core|hard|pure)\b"),
        pattern(r"\b(?:infrastructure|resilience|roads?|bridges|cyber\w*|ports|railways|related)\b"),
        pattern(r"\bagreed\s(?:at|in|on|by|to)\b"),
        pattern(r"\b(?:NATO|[Aa]lliance)[’']s\s(?:new\s|old\s|current\s)?(?=\d)"),
    ),
    refine=_goal,
    examples=[
        expect("NATO’s 4% explained", figure="4%", subject="NATO", modality="target"),
        expect(
            "The allies moved the goal in June: 3% for the core and 1% for roads and cables by 2035.",
            figure="3%",
            subject="NATO",
            scope=("core",),
        ),
        expect(
            "NATO met. Both parties back the 4% agreed at Oslo (3% core, 1% for infrastructure).",
            figure="1%",
            subject="NATO",
            scope=("related",),
        ),
        nothing("The bank raised its forecast to 3.5% for core inflation."),
        nothing("NATO's members met. Prices rose by 2% for roads."),
        nothing("Norway will spend 3% on core defence, NATO said."),
    ],
)

"""Approval: what part of those asked approve, or disapprove, of somebody or of how they do something."""

from checker.api import Draft, Rule, Words, asked_by, country, expect, measured, nothing, pattern, words

RATING = words("""
    approval rating, approval ratings, job approval, job approval rating, approval, disapproval rating, disapproval,
    favorability rating, favourability rating, favorability, trust rating, popularity rating, popularity, net approval,
    positive rating, negative rating, unfavorable rating
""")
APPROVE: Words = (
    pattern(
        r"\b(?:strongly\s)?(?:dis)?approv(?:e|es|ed|ing)\b(?!\s(?:the|a|an|his\sbill)\s(?:bill|law|plan"
        r"|deal|contract|budget|measure))"
    ),
)

RATED = measured(RATING, percent="value", share=True, owner="anyone")


def _approve(draft: Draft) -> Draft | None:
    """ "39% approve of his handling of ...": said of the answer right behind the figure; else a rating by that name."""
    answer = draft.match(
        r"\G(?:\s(?:of\s(?:the\s|all\s)?[\p{L}\s-]{2,40}?|who|say|said|saying|they|also|strongly|now"
        r"|people|just|would))*\s(?P<a>(?:dis)?approv(?:e|ed|es|ing)|approval|disapproval)\b",
        where="right",
    )
    if answer:
        draft = draft.put("measure", draft.measure, f"“{answer.text.strip()}”", answer.span)
    else:
        rated = RATED(draft)
        if rated is None:
            return None
        draft = rated
    text = draft.said("measure").lower()
    if "disapprov" in text or "unfav" in text or "negative" in text:
        draft = draft.put("measure", "disapproval_rating", f"“{text.strip()}”")
    handling = draft.match(
        r"\bhandling\s(?:of\s)?(?:the\s|its\s|his\s)?(?P<what>(?:(?!is\b|are\b|was\b|has\b|while\b"
        r"|compared\b|and\b|vs\b)[\p{L}-]+\s?){1,5})"
    ) or draft.match(r"\bon\s(?:handling\s)?(?:the\s)?(?:economy|immigration|war\sin\s\w+|foreign\spolicy|crime)\b", where="right")
    draft = draft.put("event", handling.text.lower().strip(), f"“{handling.text}”", handling.span) if handling else draft
    return asked_by(_whose(draft, answered=answer is not None))


def _whose(draft: Draft, *, answered: bool) -> Draft:
    """Whom they approve of: the one named behind "of", else the owner of the rating, else the person named last ("his
    approval").
    """
    of = draft.match(
        r"\bapprov\w+\sof\s(?:the\s(?:job|way|work)\s(?:that\s)?)?(?:President\s|Prime\sMinister\s"
        r"|Mr\.?\s)?(?P<n>(?-i:\p{Lu})[\p{L}’'-]+(?:\s(?-i:\p{Lu})[\p{L}’'-]+){0,2})",
        where="right",
    )
    if of:
        name = of.text.rsplit(" of ", 1)[-1]
        named = draft.context.reading.beginning_in(draft.context.reading.scan.names, of.span.start, of.span.end)
        name = next((m.entity for m in named if m.span.end == of.span.end), name.split(" ", 3)[-1])
        return draft.put("subject", name.removesuffix("'s").removesuffix("’s"), f"“{of.text}”", of.span)
    if draft.subject and not answered and not draft.subject.isupper():
        return draft
    reading, start, figure = draft.context.reading, draft.context.before().start, draft.context.figure.span.start
    persons = [m for m in reading.beginning_in(reading.scan.names, start, figure) if m.kind == "person"]
    if persons and draft.match(r"\b(?:his|her|he|she|president[’']s|minister[’']s|chancellor[’']s)\b"):
        return draft.put("subject", persons[-1].entity, "the person named last", persons[-1].span)
    return draft.put("subject", None, "the text does not say whom")


rule = Rule(
    id="POL005",
    name="approval-rating",
    measure="approval_rating",
    title="{measure} of {subject}",
    family="opinion",
    units=("percent", "percentage_point"),
    when=(*RATING, *APPROVE),
    not_when=words("regulatory approval, approved the bill, shareholder*, FDA approval, voted, lawmakers approved"),
    subject=country(role="owner"),
    refine=_approve,
    examples=[
        expect(
            "Trump's approval rating stayed steady in September at 40% from 41% the month before.",
            figure="40%",
            subject="Trump",
            aspect="level",
        ),
        expect("His disapproval rating came in at 49%.", figure="49%", measure="disapproval_rating"),
        expect("Just 17% of people say they approve of the job Congress is doing.", figure="17%", measure="approval_rating"),
        expect(
            "Some 53 percent disapprove of his handling of the economy.",
            figure="Some 53 percent",
            measure="disapproval_rating",
            event="handling of the economy",
        ),
        expect("Biden had a 66 percent approval rating, she said.", figure="66 percent", measure="approval_rating"),
        expect("Macron's popularity sinks to 23%", figure="23%", subject="Macron"),
        expect("Adler's approval rating was 38%, a Gallup poll found.", figure="38%", subject="Adler", scope=("Gallup",)),
        expect("In a Harbour News/Ipsos survey 41% approved of Adler.", figure="41%", scope=("Ipsos",)),
        nothing("The Senate approved a 5% pay rise."),
        nothing("About 60% of the workers who voted approved the contract."),
        nothing("With the approval of the board, sales rose 4%."),
    ],
)

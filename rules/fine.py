"""Fines, settlements and damages: what somebody has to pay for a wrong."""

import re

from checker.api import Draft, Rule, Words, country, expect, held, measured, nothing, pattern, words

PENALTY = words("""
    fine, fines, penalty, penalties, civil penalty, settlement, settlements, damages, punitive damages, restitution,
    reparations, compensation payment*, in compensation, of compensation, payout, payouts, bail, bond, surety,
    forfeiture
""")

FINED: Words = (
    *words("fined, fine, fines, fining, penalised, penalized, to settle, settled, settles"),
    pattern(r"\border\w*+\s(?:[\w’'.-]+\s){0,8}?to\spay\b"),
    pattern(r"\bagree\w*+\sto\spay\b"),
    pattern(r"\bmust\spay\b"),
)


_PAYER = re.compile(r"\b(?:fin(?:ed|es|ing)|order(?:ed|s)|sued)\s(?:the\s)?(?P<name>[A-Z][\w&’'-]+(?:\s[A-Z][\w&’'-]+){0,3})")
_JUDGED = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!being )(?<!be )\b(?:fined|fines|ordered|orders|set|sets|imposed|awarded)\b"
)


def _who_pays(draft: Draft) -> Draft:
    """ "The regulator fined Meta": whose fine it is is who pays it, not who sets it."""
    context = draft.context
    before = " ".join(context.text[context.sentence.start : context.figure.span.start].split())
    payer = _PAYER.search(before)
    if payer:
        return draft.put("subject", payer["name"].removesuffix("'s").removesuffix("’s"), f"“{payer.group()}”")
    if draft.subject and _JUDGED.search(before):
        return draft.put("subject", None, "who sets it is not who pays it")
    return draft if draft.subject else held(draft)


def _which(draft: Draft) -> Draft | None:
    """A fine, a settlement, damages and bail are four measures."""
    text = draft.said("measure").lower()
    near = (
        (draft.match(r"\bsettlement\b(?=\s(?:with|over|of|to|in|that|agreement)\b|[.,])") or draft.find(*PENALTY, where="sentence"))
        if "pay" in text
        else None
    )
    if "pay" in text and near is None:
        return None  # an agreement to pay need not be for a wrong
    word = (near.text if near else text).lower()
    for stem, measure in (
        ("settle", "settlement"),
        ("damages", "damages"),
        ("compensat", "damages"),
        ("restitution", "damages"),
        ("reparation", "damages"),
        ("payout", "damages"),
        ("bail", "bail"),
        ("bond", "bail"),
        ("surety", "bail"),
    ):
        if stem in word:
            return draft.put("measure", measure, f"“{word}”", near.span if near else draft.said_at("measure"))
    return draft


def _paid(draft: Draft) -> Draft | None:
    kind = _which(draft)
    return _who_pays(kind) if kind else None


rule = Rule(
    id="ECO040",
    name="fine",
    measure="fine",
    title="{measure} of {subject}",
    family="payments for a wrong",
    units=("money",),
    when=(*PENALTY, *FINED),
    not_when=words(
        "bonds, bond market, bond yield*, treasury, bond issue, severance, compensation package, "
        "executive compensation, unemployment compensation, damage to, storm damage"
    ),
    subject=country(role="owner"),
    episodic=True,
    refine=measured(PENALTY, verbs=FINED, owner="anyone", then=_paid),
    examples=[
        expect(
            "The regulator fined Meta 1.2 billion euros over data transfers.",
            figure="1.2 billion euros",
            measure="fine",
            subject="Meta",
        ),
        expect("BP was ordered to pay a record $5 billion fine.", figure="$5 billion", measure="fine", unit="USD"),
        expect("Facebook agreed to pay $650 million in a settlement with users.", figure="$650 million", measure="settlement"),
        expect("The church leader was ordered to pay $5.2 million in restitution.", figure="$5.2 million", measure="damages"),
        expect("She was released after posting a bond of $50,000.", figure="$50,000", measure="bail"),
        expect("Google hit with $2.4bn fine", figure="$2.4bn", measure="fine"),
        expect("The jury awarded him $83.3 million in damages.", figure="$83.3 million", measure="damages"),
        nothing("The company agreed to pay $4.5 billion for its rival."),
        nothing("The government sold bonds worth $3 billion."),
        nothing("He bought a fine house for $3 million."),
        nothing("The storm caused $3 billion in damage."),
    ],
)

"""Share buybacks: for how much a company buys its own shares."""

from checker.api import Draft, Modality, Rule, Words, country, expect, held, measured, nothing, pattern, words

BUYBACK = words("""
    buyback, buy-back, share buyback, share buybacks, buybacks, stock buyback, stock buybacks, share repurchase,
    share repurchases, stock repurchases, repurchases, buyback programme, buyback program, share repurchase program,
    share buy-back
""")
BUYS: Words = (pattern(r"\b(?:buy(?:ing|s)?|bought)\sback\b"), *words("repurchase, repurchased, repurchasing"))


def _own_shares(draft: Draft) -> Draft | None:
    """Their own shares, not a house or a bond."""
    said = draft.said("measure").lower()
    draft = draft if draft.subject else held(draft)
    announced = draft.find("announce*", "unveil*", "plan*", "launch*", where="clause")
    if announced and draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", Modality.PLAN, f"“{announced.text}”: it is still to be done", announced.span)
    if "share" in said or "stock" in said or draft.find("share", "shares", "stock", "buyback*", where="clause"):
        return draft
    return None


rule = Rule(
    id="ECO067",
    name="share-buyback",
    measure="share_buyback",
    title="Share buyback of {subject}",
    units=("money",),
    when=(*BUYBACK, *BUYS),
    not_when=words("bonds, gun*, weapons, per share, a share"),
    subject=country(role="owner"),
    episodic=True,
    refine=measured(BUYBACK, verbs=BUYS, owner="firm", then=_own_shares),
    examples=[
        expect("Apple will buy back $110 billion of its shares.", figure="$110 billion", measure="share_buyback", modality="plan"),
        expect("Shell announced a $3.5bn share buyback.", figure="$3.5bn", subject="Shell", modality="plan"),
        nothing("The town bought back 300 guns for $30,000."),
        nothing("It sold shares for $3 billion."),
    ],
)

"""Dividends: what a company pays for each of its shares."""

from checker.api import Draft, Rule, country, expect, held, measured, nothing, words

DIVIDEND = words(
    "dividend, interim dividend, final dividend, quarterly dividend, special dividend, annual dividend, dividends, payout"
)


def _per_share(draft: Draft) -> Draft | None:
    """For each share; the sum paid to all shareholders is another measure."""
    draft = draft if draft.subject else held(draft)
    if draft.unit == "percent":
        return draft
    if " / share" in (draft.unit or "") or (draft.context.figure.number or 0) < 1000:
        return draft.put("unit", f"{(draft.unit or '').split(' /')[0]} / share", "a dividend is paid for each share")
    return draft.put("measure", "dividends_paid", "a sum for all shareholders")


rule = Rule(
    id="ECO068",
    name="dividend",
    measure="dividend",
    title="Dividend of {subject}",
    units=("money", "percent", "USD / share", "EUR / share", "GBP / share"),
    when=DIVIDEND,
    not_when=words("dividend tax, dividend yield, tax on dividends, peace dividend, payout ratio, insurance payout*, compensation"),
    subject=country(role="owner"),
    refine=measured(
        DIVIDEND,
        scope={
            "interim": ("interim",),
            "final": ("final",),
            "quarterly": ("quarterly",),
            "special": ("special",),
            "annual": ("annual", "full-year"),
        },
        owner="firm",
        then=_per_share,
    ),
    examples=[
        expect(
            "Shell will pay a dividend of 35.8 cents a share.", figure="35.8 cents a share", subject="Shell", unit="USD / share"
        ),
        expect("Shell raised its dividend by 4% to $0.358 a share.", figure="4%", aspect="increase"),
        expect("Shell raised its dividend by 4% to $0.358 a share.", figure="$0.358 a share", aspect="level", unit="USD / share"),
        expect("The bank paid dividends of $3.1 billion.", figure="$3.1 billion", measure="dividends_paid"),
        nothing("The dividend tax is 15%."),
        nothing("The shares rose to $35 after the dividend was cut."),
    ],
)

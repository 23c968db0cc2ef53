"""Donations: what somebody gives, or has raised, for a cause or a campaign."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, words

GIFT = words("""
    donation, donations, contribution, contributions, campaign contributions, fundraising, fund-raising,
    fundraiser, fundraising haul, war chest, cash award, prize money, grant, grants, scholarship
""")

GAVE: Words = (
    *words("donat*, gave away, raised, raises, raising, raise, bequeathed"),
    pattern(r"\bgave\b(?=\s(?:[$€£]|an?\s(?:estimated|record)|about|more|nearly|almost|\d))"),
)


def _raised(draft: Draft) -> Draft | None:
    """ "Raised $3 million" is a donation where a campaign, a charity or an appeal stands near; a company raises capital, a
    government taxes.
    """
    text = draft.said("measure").lower()
    if text.startswith(("rais", "gave", "grant", "gift", "contribut", "award")):
        near = draft.find(
            "campaign*",
            "charit*",
            "donor*",
            "donat*",
            "fundrais*",
            "appeal",
            "candidate*",
            "super PAC*",
            "foundation*",
            "nonprofit*",
            "crowdfund*",
            "committee",
            "supporters",
            "election*",
            "senator*",
            "reelection",
            "victims",
            "church*",
            "university",
            "GoFundMe",
            "philanthrop*",
            "presidential",
            "telethon",
            where="before",
        )
        if near is None:
            return None
    if text.startswith("grant") or "award" in text or "scholar" in text:
        return draft.put("measure", "grant", f"“{text}”", draft.said_at("measure"))
    return (
        draft.put("measure", "funds_raised", f"“{text}”", draft.said_at("measure"))
        if text.startswith(("rais", "fundrais", "war chest"))
        else draft
    )


rule = Rule(
    id="ECO044",
    name="donation",
    measure="donation",
    title="{measure} of {subject}",
    family="gifts",
    units=("money",),
    when=(*GIFT, *GAVE),
    not_when=words(
        "tariff*, tax*, taxes, taxpayer*, interest rates, gift card*, defined contribution, pension "
        "contribution*, social security contributions, minimum wage, debt ceiling, price*, contributed to a"
    ),
    subject=country(role="owner"),
    episodic=True,
    refine=measured(GIFT, verbs=GAVE, owner="anyone", then=_raised),
    examples=[
        expect("The billionaire donated $50 million to a super PAC.", figure="$50 million", measure="donation"),
        expect("The senator's campaign raised $3.1 million in the quarter.", figure="$3.1 million", measure="funds_raised"),
        expect("The appeal has so far raised more than $13m in four days.", figure="more than $13m", measure="funds_raised"),
        expect(
            "He received $250,000 in contributions from followers of the rabbi, his campaign said.",
            figure="$250,000",
            measure="donation",
        ),
        expect("Markey has a $3.1 million war chest for his campaign.", figure="$3.1 million", measure="funds_raised"),
        expect("Gates donates $20bn to his foundation", figure="$20bn", measure="donation"),
        nothing("The government raised $3 billion from the sale of bonds."),
        nothing("The strike contributed to a loss of $3 billion."),
        nothing("They raised the minimum wage to $15."),
    ],
)

"""Bond yields: what a state or a company pays its creditors, in percent."""

from checker.api import Draft, Rule, Words, country, expect, measured, nothing, pattern, words

YIELD: Words = (
    *words("yield, yields, treasury yield, treasury yields, bond yield, bond yields, gilt yields, coupon, bund yield"),
    pattern(
        r"(?:\d+|two|five|ten|thirty)[\s-]year\s(?:treasury|treasuries|gilts?|bunds?|bonds?|notes?)(?:\s(?:notes?|bonds?|bills?))?"
    ),
)

ISSUERS = {
    "US": words("Treasury, Treasuries, T-bill*, T-note*"),
    "GB": words("gilt, gilts"),
    "DE": words("bund, bunds"),
    "JP": words("JGB, JGBs"),
    "FR": words("OAT, OATs"),
    "IT": words("BTP, BTPs"),
}
"""Bonds that are called by a name of their own, by the state that borrows."""


def _issuer(draft: Draft) -> Draft:
    """The 10-year Treasury is of the United States, whether the text says so or not."""
    if draft.subject is not None and draft.subject in ISSUERS:
        return draft
    for issuer, names in ISSUERS.items():
        said = draft.find(*names, where="clause")
        if said:
            return draft.put("subject", issuer, f"“{said.text}” are borrowed by {issuer}", said.span)
    return draft


rule = Rule(
    id="ECO051",
    name="bond-yield",
    measure="bond_yield",
    title="Bond yield of {subject}",
    family="interest rates",
    units=("percent", "percentage_point", "basis_point"),
    when=YIELD,
    not_when=words("dividend yield, crop yield*, wheat yield*, yields per acre, harvest, high-yield"),
    subject=country(role="owner"),
    refine=measured(
        YIELD,
        percent="value",
        scope={
            "10-year": (pattern(r"\b(?:10|ten)[\s-]year"),),
            "2-year": (pattern(r"\b(?:2|two)[\s-]year"),),
            "30-year": (pattern(r"\b(?:30|thirty)[\s-]year"),),
            "5-year": (pattern(r"\b(?:5|five)[\s-]year"),),
        },
        then=_issuer,
    ),
    examples=[
        expect("The 10-year Treasury yield will average 3.4% this year.", figure="3.4%", scope=("10-year",)),
        expect("The yield on Italy's 10-year bonds rose to 4.2 percent.", figure="4.2 percent", scope=("10-year",), aspect="level"),
        expect("German bund yields fell 5 basis points.", figure="5 basis points", aspect="decrease", subject="DE"),
        nothing("Wheat yields fell 12% after the drought."),
        nothing("The Fed cut rates to 4.5%."),
        nothing("Bonds make up 40% of the fund."),
    ],
)

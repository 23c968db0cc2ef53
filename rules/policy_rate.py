"""Policy rates: the interest rate that a central bank sets."""

import re

from checker.api import Draft, Rule, Words, country, country_named, expect, measured, nothing, pattern, words

RATE: Words = (
    *words("""
        interest rate, interest rates, benchmark rate, key rate, key interest rate, policy rate, base rate, bank rate, main
        interest rate, main rate, its rate, cash rate, repo rate, Selic rate, Selic, lending rate, borrowing costs, federal
        funds rate, fed funds rate, funds rate, deposit rate, discount rate, refinancing rate, overnight rate, rate cut,
        rate hike, rate rise, rate increase, cost of borrowing
    """),
    pattern(
        r"(?<=\b(?:rais\w{1,3}|cuts?|cutting|lift\w{0,3}|hik\w{1,3}|holds?|held|keeps?|kept|left|leaves"
        r"|lower\w{0,3}|increas\w{1,3}|its|sets?)\s)rates\b"
    ),
)

BANKS = words("""
    central bank, central banks, Fed, Federal Reserve, FOMC, ECB, European Central Bank, Bank of, policymakers, Reserve
    Bank, Riksbank, Bundesbank, Norges Bank, monetary, MPC, interest, benchmark, repo, policy rate, base rate, key rate,
    PBOC, SNB, RBA, RBI, BOJ, BoE, Selic
""")


_BANK_OF = re.compile(r"(?:Central|National|Reserve|State)\sBank\sof\s(?:the\s)?(?P<land>.+)")

COUNTRIES = {
    name: country
    for country, names in {
        "US": "fed, federal reserve, u.s. federal reserve, us federal reserve, fomc, federal open market committee",
        "GB": "bank of england, boe, monetary policy committee",
        "JP": "bank of japan, boj",
        "CN": "people's bank of china, pboc",
        "CH": "swiss national bank, snb",
        "SE": "riksbank, sveriges riksbank",
        "NO": "norges bank",
        "DK": "danmarks nationalbank",
        "CA": "bank of canada",
        "AU": "reserve bank of australia, rba",
        "NZ": "reserve bank of new zealand, rbnz",
        "IN": "reserve bank of india, rbi",
        "KR": "bank of korea",
        "RU": "bank of russia",
        "MX": "bank of mexico, banxico, banco de mexico",
        "BR": "banco central do brasil, copom",
        "ZA": "south african reserve bank, sarb",
        "IL": "bank of israel",
        "ID": "bank indonesia",
        "TH": "bank of thailand",
        "PL": "national bank of poland, narodowy bank polski, nbp",
        "CZ": "czech national bank",
        "HU": "national bank of hungary, magyar nemzeti bank",
        "RO": "national bank of romania",
        "UA": "national bank of ukraine",
        "PK": "state bank of pakistan",
        "GH": "bank of ghana",
    }.items()
    for name in names.split(", ")
}
"""Whose rate a central bank sets: one rate, whether the text names the bank or its country."""


def _set_by_a_bank(draft: Draft) -> Draft | None:
    """A policy rate is set, or named as one; any other rate of interest is a measure of its own."""
    if draft.unit == "point":
        draft = draft.put("unit", "percentage_point", "a point of a rate is one of a percentage")
    called = (draft.subject or "").replace("’", "'").removeprefix("the ").removeprefix("The ")
    bank = _BANK_OF.fullmatch(called)
    home = COUNTRIES.get(called.lower()) or (country_named(bank["land"]) if bank else None)
    if home:
        draft = draft.put("subject", home, f"“{draft.subject}” sets the rate of {home}")
    named = draft.find(
        *(w for w in BANKS if w not in ("interest",)),
        "benchmark rate",
        "key rate",
        "policy rate",
        "base rate",
        "bank rate",
        "cash rate",
        "repo rate",
    )
    moved = draft.match(r"\b(?:rais|hik|cut|lift|lower|slash|reduc|increas|held|hold|kept|keep|left|set)\w*\b", where="clause")
    return draft if named or moved else draft.put("measure", "interest_rate", "nobody is said to set it")


rule = Rule(
    id="ECO004",
    name="policy-rate",
    measure="policy_rate",
    title="Interest rate of {subject}",
    family="interest rates",
    units=("percent", "percent / year", "percentage_point", "basis_point"),
    counts=("point",),
    when=RATE,
    also=BANKS,
    not_when=words("""
        mortgage*, tax rate*, tax rates, unemployment rate, jobless rate, inflation rate, savings rate, birth rate*,
        death rate*, credit card*, loan, loans, treasury, treasuries, yield*, bond*, gilt*, auto loan*, student
    """),
    subject=country(role="owner"),
    refine=measured(
        RATE,
        percent="value",
        scope={"deposit": ("deposit",), "discount": ("discount rate",), "real": ("real interest",)},
        owner="company",
        then=_set_by_a_bank,
    ),
    examples=[
        expect(
            "The Bank of England cut interest rates by 25 basis points to 4.5%.",
            figure="4.5%",
            aspect="level",
            subject="GB",
        ),
        expect(
            "The Bank of England cut interest rates by 25 basis points to 4.5%.",
            figure="25 basis points",
            aspect="decrease",
            unit="basis_point",
        ),
        expect(
            "The Fed raised its benchmark rate by a quarter point to a range of 5.25% to 5.5% on Wednesday.",
            figure="5.25% to 5.5%",
            aspect="level",
            subject="US",
        ),
        expect(
            "Brazil's central bank has had to raise interest rates to more than 50 percent.",
            figure="more than 50 percent",
            subject="BR",
        ),
        expect(
            "The Fed cut rates by a quarter point on Wednesday.", figure="a quarter", unit="percentage_point", aspect="decrease"
        ),
        expect("The Central Bank of Turkey left its key rate at 46%.", figure="46%", subject="TR"),
        expect("ECB holds key rate at 4%", figure="4%"),
        expect("Turkey's central bank left its policy rate unchanged at 50%.", figure="50%", subject="TR"),
        nothing("The average 30-year mortgage rate climbed to 6.7%."),
        nothing("Unemployment rates fell to 4% after the Fed cut interest rates."),
        nothing("Shares rose 2% as the Federal Reserve cut rates."),
    ],
)

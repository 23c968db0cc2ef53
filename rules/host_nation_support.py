"""Host nation support: what a country pays towards the foreign troops that are stationed on its soil."""

from checker.api import Aspect, Draft, Rule, Words, country, expect, nothing, pattern, words

STATIONING: Words = (
    *words("""
        host nation support, host-nation support, burden-sharing, burden sharing, cost-sharing, cost sharing, special measures
        agreement,
        SMA, sympathy budget, stationing costs
    """),
    pattern(r"\b(?<!\b(?:operational|operating|equipment|vehicle)\s)upkeep\b"),  # theirs, and not that of what one has oneself
    pattern(
        r"\b(?:pay\w*|paid|cost\w*|shar\w+|contribut\w+|fund\w*|spen\w+)\b[^.;]{0,50}?\b(?:station\w+|host\w+|keep\w+|upkeep|maintain\w*|presence\sof|support)\s"
        r"(?:of\s|for\s)?(?:the\s|its\s|their\s)?(?:[\d,]{3,}\s)?(?:(?-i:\p{Lu})[\p{L}.]+\s|allied\s|foreign\s)?(?:troops|forces|soldiers|military|garrison)\b"
    ),
    pattern(
        r"\b(?:pay|contribute|spend|provide)\s(?:[^.;]|\.\d){0,90}?\sto\s(?:host|station|keep|support)\s(?:on\sits\ssoil\s)?(?:the\s|more\sthan\s)?(?:[\d,]+\s)?(?:(?-i:\p{Lu})[\p{L}.]+\s|allied\s|foreign\s)"
        r"(?:troops|forces|soldiers|military)\b"
    ),
    pattern(r"\b[Ww]ho\s(?:pays|foots|is\spaying|bears)\b"),
)
"""How news speaks of it; an explainer asks who pays."""

PAYS: Words = (
    *words(
        "pays, paid, pay, paying, contributes, contributed, contribute, chips in, handing over, shoulders, shouldered, shoulder"
    ),
    pattern(r"\b(?:financial|annual|yearly|a|its|their)\scontributions?\sof\b"),
)
"""What a country does that hosts troops."""

TROOPS = 1
"""Mentions of troops that the article has at least: somebody's upkeep may be that of a house."""


def _of_the_host(draft: Draft) -> Draft | None:
    """It is paid at home: the place is the payer’s own land. Year by year it is the level of that year."""
    if len(draft.context.reading.forces) < TROOPS and not draft.find(
        "troops", "forces", "soldiers", "military", "bases", where="before"
    ):
        return None
    if draft.unit == "percent" and draft.aspect not in (Aspect.INCREASE, Aspect.DECREASE):
        return None
    if draft.aspect is Aspect.RATE:
        draft = draft.put("aspect", Aspect.LEVEL, "so much in each year")
    shares = draft.match(
        r"(?-i:\p{Lu})[\p{L}. ]{1,20}[’']s\s(?:\p{Ll}+\s){0,2}?(?:contribution|share|bill|payment|part|package|outlay)\b",
        where="sentence",
    )
    owner = next(
        (a for a in draft.context.actors if shares and a.entity and shares.span.covers(a.span) and a.kind == "country"), None
    )
    if owner is not None:
        draft = draft.put("subject", owner.entity, "their share of it", owner.span)
    asked = draft.match(r"\b(?:demand|ask|press|urg|want)(?:s|ed|ing|es)?\s(?:that\s)?(?=(?-i:\p{Lu}))", where="left")
    whom = next((a for a in draft.context.actors if asked and a.span.start == asked.span.end and a.kind == "country"), None)
    if whom is not None and whom.entity is not None:
        draft = draft.put("subject", whom.entity, f"“{asked.text.strip()}” them" if asked else "", whom.span)
    payer = draft.subject
    if not draft.find(*STATIONING, where="before") and draft.context.question is None:
        hosts = {c.place for c in draft.earlier if c.measure == "troops_stationed" and c.subject != c.place}
        hosts |= {c.subject for c in draft.earlier if c.measure == "host_nation_support" and c.place}
        if payer not in hosts or draft.find("contract", "deal", "tanks", "missiles", "jets", "salary", "buy", "bought"):
            return None
    senders = {c.subject for c in draft.earlier if c.measure == "troops_stationed" and c.subject != c.place}
    if payer in senders:
        return draft.put("subject", None, "whose troops they are does not pay for them", draft.context.figure.span)
    if payer is None or len(payer) != len("KR"):
        return draft.put("subject", None, "who pays is not said") if payer else draft
    return draft.put("place", payer, "it is paid by the host")


rule = Rule(
    id="MIL041",
    name="host-nation-support",
    measure="host_nation_support",
    title="{subject}: what it pays towards foreign troops on its soil",
    family="defence spending in money",
    units=("money", "percent"),
    when=(*STATIONING, *PAYS),
    carry=words(
        "pay*, paid, contribut*, contribution, share, package, hand* over, handing over, chip* in, chips in, cover*, "
        "bear*, bore, rising to"
    ),
    not_when=words("loan, ransom, fine, tanks, missile*, jets, helicopters, wage*, salar*"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_of_the_host,
    examples=[
        expect(
            "Norway will pay 300 million dollars in 2026 towards the stationing of American troops.",
            figure="300 million dollars",
            subject="NO",
            place="NO",
            modality="plan",
            as_of="2026",
        ),
        expect(
            "There are 3,000 US troops in Norway. Under the cost-sharing deal Oslo’s contribution is $90 million annually.",
            figure="$90 million",
            subject="NO",
            aspect="level",
        ),
        expect(
            "Norway will pay 300 million dollars for the upkeep of American forces. Sweden had demanded Oslo make a financial "
            "contribution of 400 million dollars.",
            figure="400 million dollars",
            subject="NO",
            place="NO",
            modality="proposal",
        ),
        nothing("The council paid $3 million for the upkeep of the park."),
        nothing("Norway spends $9 billion on defence."),
        nothing("Norway's soldiers have tanks. Outlays for operational upkeep rise to $9 billion."),
    ],
)

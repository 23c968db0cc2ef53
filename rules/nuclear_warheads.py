"""Nuclear warheads: how many a country has, has deployed or has taken out of service."""

from checker.api import Draft, Rule, country, expect, nothing, pattern, theirs, words

HAS = words("has, have, had, possess*, arsenal, stockpile*, inventory, owns, nuclear, holds, deployed, built")


MAKERS = {"B61": "US", "B83": "US", "W76": "US", "W88": "US", "B61s": "US", "B83s": "US"}
"""Warheads that one country has, wherever they are kept."""


def _nuclear(draft: Draft) -> Draft | None:
    """Nuclear ones only; those deployed are a part of the stockpile, and those of one missile are no arsenal."""
    if not draft.find("nuclear", "atomic", where="before") or draft.find(
        "missile can", "each missile", "per missile", "carry up to", where="clause"
    ):
        return None
    deployed = draft.find("deployed", "operational", "ready for use", where="clause")
    retired = draft.find("retired", "dismantled", "awaiting", where="clause")
    limit = draft.find("limit*", "cap*", "treaty", "no more than", "ceiling", where="clause")
    if limit:
        return None
    scope = tuple(name for name, hit in (("deployed", deployed), ("retired", retired)) if hit)
    bombs = (draft.unit or "").lower().endswith("bomb")
    draft = draft.put("scope", scope, "which of them").put("unit", "bomb" if bombs else "warhead", "a warhead each")
    named = draft.match(rf"\b(?P<type>{'|'.join(MAKERS)})\b", where="phrase")
    if named is not None:
        return draft.put("subject", MAKERS[named.text], f"“{named.text}”: only they have it", named.span)
    arsenal = draft.find("arsenal", "stockpile", "stockpiles", "inventory", where="left")
    return theirs(draft, arsenal or draft.find(*HAS, where="left"), verb=arsenal is None)


rule = Rule(
    id="MIL040",
    name="nuclear-warheads",
    measure="nuclear_warheads",
    title="Nuclear warheads of {subject}",
    family="arms",
    counts=("warheads", "nuclear weapons", "nuclear warheads", "atomic bombs", "nuclear bombs", "gravity bombs", "bombs"),
    when=(*HAS, pattern(rf"\b(?:{'|'.join(MAKERS)})\b")),
    place=country(role="location"),
    not_when=words("launched, fired, shot down, struck, hit by, conventional, test*"),
    refine=_nuclear,
    examples=[
        expect("Pakistan has about 170 nuclear warheads.", figure="about 170", subject="PK", unit="warhead"),
        expect("India's nuclear arsenal is put at 180 warheads.", figure="180", subject="IN"),
        expect("Russia has some 1,700 nuclear warheads deployed.", figure="some 1,700", subject="RU", scope=("deployed",)),
        expect(
            "Some 40 B61 nuclear bombs are kept at three bases in two NATO countries: Chile and Peru.",
            figure="Some 40",
            subject="US",
            place="CL,PE",
            unit="bomb",
        ),
        nothing("The army dropped 40 bombs."),
        nothing("The treaty limits the two to 1,550 nuclear warheads."),
        nothing("The rocket had two conventional warheads."),
    ],
)

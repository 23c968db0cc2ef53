"""Base offers: how much a country offers another for a military base or presence on its soil."""

from checker.api import Draft, Modality, Rule, country, expect, lands_of, nothing, pattern, words

OFFERED = words(
    "offer, offers, offered, offering, would pay, will pay, to pay, proposed paying, put up, put forward, dangl*, promised to pay"
)


def _on_its_soil(draft: Draft) -> Draft:
    """Who offers to host a base offers it at home."""
    subject = draft.subject
    if subject is None or len(subject) != len("PL") or draft.place == subject:
        return draft
    capital = draft.place is not None and lands_of(draft.place) == {subject}
    if draft.place is not None and not capital:
        return draft
    return draft.put("place", subject, "a base on their own soil")


rule = Rule(
    id="MIL012",
    name="base-offer",
    measure="base_offer",
    title="Offer of {subject} for a military base",
    family="arms deals",
    units=("money",),
    when=OFFERED,
    also=(
        *words("military base, military presence, permanent presence, army base, garrison, stationing"),
        pattern(r"\bhost(?:s|ed|ing)?\s(?:an?\s|the\s|more\s)?(?:[\p{L}.]+\s){0,2}(?:bases?|garrisons?|divisions?|brigades?)\b"),
        pattern(r"\b(?-i:American|US|U\.S\.|NATO|Nato)\s(?:\p{Ll}+\s){0,2}bases?\b"),
        pattern(r"\b(?:military|permanent|army|air|naval)\s(?:(?-i:\p{Lu})[\p{L}.]*\s){0,2}bases?\b|\bFort\s(?-i:\p{Lu})"),
    ),
    modality=Modality.PROPOSAL,
    episodic=True,
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_on_its_soil,
    examples=[
        expect(
            "In 2018 Norway offered $2 billion for a permanent US military base.",
            figure="$2 billion",
            subject="NO",
            modality="proposal",
            as_of="2018",
        ),
        expect("Oslo offered to pay up to $2 billion for ‘Fort Harald’ in 2018.", figure="up to $2 billion", subject="NO"),
        expect(
            "The government in Oslo put up $300 million to host two American garrisons.",
            figure="$300 million",
            subject="NO",
            place="NO",
            modality="proposal",
        ),
        nothing("The airline offered $2 billion for its rival."),
        nothing("The base cost $2 billion."),
    ],
)

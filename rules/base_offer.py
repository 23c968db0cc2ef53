"""Base offers: how much a country offers another for a military base or presence on its soil."""

from checker.api import Modality, Rule, country, expect, nothing, pattern, words

OFFERED = words("offer, offers, offered, offering, would pay, will pay, to pay, proposed paying, put up, put forward")


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
        pattern(r"\b(?:military|permanent|army|air|naval)\s(?:(?-i:\p{Lu})[\p{L}.]*\s){0,2}bases?\b|\bFort\s(?-i:\p{Lu})"),
    ),
    modality=Modality.PROPOSAL,
    episodic=True,
    subject=country(role="owner"),
    place=country(role="location"),
    examples=[
        expect(
            "In 2018 Norway offered $2 billion for a permanent US military base.",
            figure="$2 billion",
            subject="NO",
            modality="proposal",
            as_of="2018",
        ),
        expect("Oslo offered to pay up to $2 billion for ‘Fort Harald’ in 2018.", figure="up to $2 billion", subject="NO"),
        nothing("The airline offered $2 billion for its rival."),
        nothing("The base cost $2 billion."),
    ],
)

"""Troops pulled: how many an army withdraws from a land, where the number stands without its noun: "pull 25,000 from Europe"."""

from checker.api import Aspect, Draft, Rule, country, expect, nothing, pattern, words

ARMY = words("""
    Pentagon, troops, soldiers, military, army, armed forces, garrison, NATO, brigade, brigades, battalion, forces,
    defence ministry, defense ministry, Bundeswehr
""")
"""Words that say that soldiers are meant."""

PULLED = pattern(
    r"\b(?:withdraw(?:s|ing|n)?|withdrew|pull(?:s|ed|ing)?(?:\sout)?|recall(?:s|ed|ing)?|remov(?:e|es|ed|ing))\s"
    r"(?=[^;:]{1,40}?\s(?:out\sof|from)\s(?:the\s)?(?-i:\p{Lu}))"
)
"""The verb, the number right behind it, and the land that they leave."""


HEDGE = 10
"""Characters between the verb and the number in which only a hedge stands."""


def _from_a_land(draft: Draft) -> Draft | None:
    """The draft where a land is left by the soldiers of another one."""
    verb = draft.find(PULLED, where="sentence")
    if verb is None or not 0 <= draft.context.figure.span.start - verb.span.end <= HEDGE:
        return None
    land = next(
        (a for a in draft.context.actors if a.span.start >= draft.context.core.end and a.preposition in ("from", "of")), None
    )
    if land is None or land.kind not in ("country", "region", "group") or land.entity is None or land.entity == draft.subject:
        return None
    if draft.subject is not None and len(draft.subject) != len("PL"):
        draft = draft.put("subject", None, "not a land")
    draft = draft.put("place", land.entity, "from there", land.span)
    return draft.put("aspect", Aspect.DECREASE, "those who leave are fewer there", land.span)


rule = Rule(
    id="MIL046",
    name="troops-pulled",
    measure="troops_withdrawn",
    title="{subject} troops withdrawn from {place}",
    family="soldiers",
    units=("number",),
    unit="soldier",
    when=ARMY,
    also=(PULLED,),
    not_when=words(
        "killed, died, dead, deaths, tanks, vehicles, planes, jets, civilians, diplomats, ambassador*, investment*, money, dollars"
    ),
    episodic=True,
    subject=country(role="owner"),
    refine=_from_a_land,
    examples=[
        expect(
            "The Pentagon is weighing whether to withdraw about 6,000 from Norway.",
            figure="about 6,000",
            subject="US",
            place="NO",
            aspect="decrease",
            modality="proposal",
        ),
        expect("The Danish army will pull 300 out of Chad next year.", figure="300", subject="DK", place="TD", modality="plan"),
        nothing("The army withdrew 300 from the bank."),
        nothing("Norway withdrew 300 from Chad."),
    ],
)

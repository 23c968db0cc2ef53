"""Recruits: how many people an army takes in, or calls up, in a year."""

from checker.api import Aspect, Draft, Rule, country, expect, nothing, words

ARMY = words("""
    army, military, armed forces, Bundeswehr, conscription, military service, national service, draft, soldiers, troops,
    brigade, navy,
    defence ministry, ministry of defence, defence, barracks
""")


def _taken_in(draft: Draft) -> Draft | None:
    """Volunteers and recruits of an army, here or in the passage; they are taken in at home."""
    if not draft.find(*ARMY, where="before"):
        return None
    if draft.aspect is Aspect.INCREASE and draft.match(r"\bnew\srecruits\b", where="phrase"):
        draft = draft.put("aspect", Aspect.LEVEL, "every recruit is new")
    if draft.subject is not None and len(draft.subject) == len("NO"):
        return draft.put("place", draft.subject, "an army takes them in at home")
    return draft


rule = Rule(
    id="MIL042",
    name="recruits",
    measure="recruits",
    title="{subject}: recruits of the armed forces",
    family="soldiers",
    counts=words("recruits, conscripts, volunteers, draftees, new recruits, cadets"),
    unit="recruit",
    not_when=words("killed, died, dead, wounded, injured, stationed, deployed, hospital*, charity, aid workers, charities"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_taken_in,
    examples=[
        expect("Norway's army called up 9,000 conscripts in 2024.", figure="9,000", subject="NO", place="NO", as_of="2024"),
        expect("The Danish military took in 4,000 new recruits last year.", figure="4,000", subject="DK", as_of="2024"),
        nothing("The charity has 9,000 volunteers in Norway."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
    ],
)

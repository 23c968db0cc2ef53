"""Recruits: how many people an army takes in, or calls up, in a year."""

from checker.api import Aspect, Draft, Rule, country, expect, nothing, words

ARMY = words("""
    army, military, armed forces, Bundeswehr, conscription, military service, national service, draft, soldiers, troops,
    brigade, navy,
    defence ministry, ministry of defence, defence, barracks
""")


JOINED = (
    r"\G\s(?:[\p{L}-]+\s){1,3}?(?:(?:have|has|had|were|was|will|newly|also)\s){0,3}"
    r"(?:joined|join|enlisted|enlist|signed\sup|entered|enter|recruited|called\sup|drafted|conscripted)\b"
    r"(?!(?:\s[\p{L}-]+){0,4}?\s(?:exercises?|drills?|man(?:o?eu)v(?:er|re)s|training|missions?|operations?|marches|march|protests?|parade)\b)"
)
"""What recruits do, or is done to them."""

RECRUITED = (
    r"\b(?:recruit(?:s|ed|ing)?|enlist(?:s|ed|ing)?|call(?:s|ed|ing)?\sup|draft(?:s|ed|ing)?|conscript(?:s|ed|ing)?)\s"
    r"(?:(?:about|around|some|nearly|almost|over|more|than|up|to|at|least|another|an|additional)\s){0,4}$"
)
"""What an army does with them."""

NAMED = frozenset("recruit conscript volunteer draftee cadet".split())
"""What they are called; anybody else has to be taken in."""


def _taken_in(draft: Draft) -> Draft | None:
    """Volunteers and recruits of an army, here or in the passage; they are taken in at home."""
    called = (draft.context.figure.unit or "").rsplit(" ", 1)[-1].lower() in NAMED
    taken = None if called else draft.match(JOINED, where="right") or draft.match(RECRUITED, where="left")
    if (not called and taken is None) or not draft.find(*ARMY, where="before"):
        return None
    if taken is not None:
        draft = draft.put("measure", draft.measure, f"“{taken.text.strip()}”: they are taken in", taken.span)
        if draft.aspect is Aspect.INCREASE:
            draft = draft.put("aspect", Aspect.LEVEL, "every recruit is new")
        joined = next((a for a in draft.context.actors if a.kind == "country" and 0 <= a.span.start - taken.span.end <= NEXT), None)
        if joined is not None and draft.subject is None:
            draft = draft.put("subject", joined.entity, "whom they joined", joined.span)
    if draft.aspect is Aspect.INCREASE and draft.match(r"\bnew\srecruits\b", where="phrase"):
        draft = draft.put("aspect", Aspect.LEVEL, "every recruit is new")
    if draft.subject is not None and len(draft.subject) == len("NO"):
        return draft.put("place", draft.subject, "an army takes them in at home")
    return draft


NEXT = len(" the ")
"""Characters between the verb and the army that they joined."""


rule = Rule(
    id="MIL042",
    name="recruits",
    measure="recruits",
    title="{subject}: recruits of the armed forces",
    family="soldiers",
    counts=words("""
        recruits, conscripts, volunteers, draftees, new recruits, cadets, people, men, women, men and women, soldiers, troops,
        young people, young men, personnel, citizens, reservists
    """),
    unit="person",
    not_when=words("killed, died, dead, wounded, injured, stationed, deployed, hospital*, charity, aid workers, charities"),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_taken_in,
    examples=[
        expect("Norway's army called up 9,000 conscripts in 2024.", figure="9,000", subject="NO", place="NO", as_of="2024"),
        expect("The Danish military took in 4,000 new recruits last year.", figure="4,000", subject="DK", as_of="2024"),
        nothing("The army says 1,500 German soldiers joined the Lithuanian drill."),
        expect("Last year 18,800 people joined the Norwegian army.", figure="18,800", subject="NO", as_of="2024"),
        expect("The Danish army wants to recruit 20,000 new soldiers in 2026.", figure="20,000", subject="DK", modality="plan"),
        nothing("In 2024 some 300 people marched past the Norwegian army."),
        nothing("The charity has 9,000 volunteers in Norway."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
    ],
)

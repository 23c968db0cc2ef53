"""Military casualties: how many soldiers of one country were killed, wounded, captured or went missing, in one number."""

from checker.api import Befell, Draft, Rule, befell, country, expect, in_incident, in_the_war, loser, nothing, pattern, words

ARMY = words("""
    soldiers, troops, servicemen, service members, army, armies, armed forces, military, forces, war, invasion, invaded, front,
    front line, frontline, battlefield, combat, General Staff, personnel, offensive, generals, side
""")

SOLDIERS = frozenset("soldier troop personnel man casualty dead killed wounded serviceman fighter".split())
"""What casualties are counted as; a bare number is one of them, too."""


def _lost(draft: Draft) -> Draft | None:
    """Dead and wounded together; those of civilians are people."""
    told = befell(draft.context)
    if told is None or told.befell is not Befell.CASUALTIES:
        return None
    unit = draft.context.figure.unit
    if unit is not None and unit.rsplit(" ", 1)[-1].lower() not in SOLDIERS:
        return None
    if loser(draft) is None and (draft.find(*ARMY) is None or (draft.subject is None and unit != "soldier")):
        return None  # anybody's
    draft = draft.put("measure", draft.measure, "dead and wounded in one number", told.span)
    return in_the_war(in_incident(draft))


rule = Rule(
    id="MIL047",
    name="military-casualties",
    measure="military_casualties",
    title="{subject} soldiers killed or wounded in {place}",
    family="soldiers",
    units=("count",),
    unit="soldier",
    when=(
        *words("casualties, losses"),
        pattern(r"\b(?:killed|dead|fatalities|deaths)\s(?:and|or|and/or)\s(?:\p{L}+ly\s)?(?:wounded|injured)"),
        pattern(r"\b(?:wounded|injured)\s(?:and|or|and/or)\s(?:killed|dead)\b"),
    ),
    not_when=words("""
        civilian, civilians, passengers, police, workers, children, pupils, denied, deny, earthquake, quake, flood, floods, storm,
        hurricane, typhoon, crash, accident, accidents, road, traffic, fire, fires, virus, pandemic, disease, stampede
    """),
    episodic=True,
    grows=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=_lost,
    examples=[
        expect(
            "Since the war in Chad began Norway has lost 346,000 soldiers killed and wounded.",
            figure="346,000",
            subject="NO",
            place="TD",
            aspect="cumulative",
            unit="soldier",
        ),
        expect("Norway’s total combat losses in the war are put at about 90,000 troops.", figure="about 90,000", subject="NO"),
        expect("The army of Norway has suffered 50,000 casualties, including 9,000 dead.", figure="50,000", subject="NO"),
        expect("The war has cost Norway dear, he said: it had 400,000 dead and wounded.", figure="400,000", subject="NO"),
        expect("The number of Norwegian casualties in the war has passed one million.", figure="one million", subject="NO"),
        expect("Norway has suffered 950,000 casualties in Chad.", figure="950,000", subject="NO", place="TD"),
        nothing("Norway has lost 300 soldiers in Chad since 2022."),
        nothing("The storm left 300 dead and 900 wounded."),
        nothing("The war caused 3,000 civilian casualties."),
        nothing("The army’s losses came to $300 million."),
    ],
)

"""Armed forces: how many soldiers a country has in all, or in one service."""

from checker.api import Draft, Rule, country, expect, nothing, pattern, words


def _whole(draft: Draft) -> Draft | None:
    """Only what is said of the whole: an army's strength, not a part of it somewhere."""
    text, figure = draft.context.text, draft.context.figure
    behind = text[figure.span.end : figure.span.end + 60]
    strong = (
        draft.match(r"\b(?:army|military|armed\sforces|navy|air\sforce|force)\b", where="clause")
        if behind.startswith("-strong") or figure.text.endswith("-strong")
        else None
    )
    sized = draft.match(
        r"\b(?:armed\sforces|army|military|navy|air\sforce|ground\sforces|land\sforces|active[\s-]duty"
        r"|standing\sarmy|reserves?|reservists)\b[^.;]{0,60}?"
        r"\b(?:of|number\w*|total\w*|has|have|had|is|are|grow\w*|grew|expand\w*|increas\w+|rais\w+|reach\w*|to"
        r"|strength|comprises?|consists?|counts?)\b",
        where="sentence",
    )
    active = draft.match(
        r"\b(?:active[\s-]duty|in\suniform|under\sarms|active\s(?:military\s)?(?:personnel|soldiers|troops)"
        r"|professional\ssoldiers|reservists|in\sreserve|standing)\b"
    )
    elsewhere = draft.match(
        r"\b(?:stationed|deploy\w*|sent|send\w*|kill\w*|wound\w*|died|dead|exercise\w*|drill\w*|withdr\w+"
        r"|captur\w+|border|based\sin)\b",
        where="clause",
    )
    hit = strong or active or sized
    if hit is None or (elsewhere and not strong):
        return None
    for name, expression in (
        ("reserve", r"\b(?:reservists|reserves?)\b"),
        ("active", r"\b(?:active|professional|in\suniform)\b"),
        ("navy", r"\bnavy\b"),
        ("air force", r"\bair\sforce\b"),
    ):
        narrow = draft.match(expression, where="clause")
        if narrow:
            draft = draft.put("scope", tuple(sorted({*draft.scope, name})), f"“{narrow.text}”", narrow.span)
    return draft.put("place", None, "wherever they are")


rule = Rule(
    id="MIL021",
    name="armed-forces",
    measure="armed_forces",
    title="{subject}: size of the armed forces",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, military personnel, active-duty personnel, personnel, forces, army,
        military, armed forces, force, reservists, men, people
    """),
    units=("number",),
    unit="soldier",
    when=(
        *words(
            "armed forces, army, military, navy, air force, active-duty, active duty, reservists, in uniform, "
            "under arms, professional soldiers, ground forces, land forces"
        ),
        pattern(r"-strong\s(?:\p{L}+\s)?(?:army|military|force|navy)"),
    ),
    not_when=words(
        "stationed, killed, wounded, took part, taking part, will send, contingent, division, brigade, per cent, percent"
    ),
    subject=country(role="owner"),
    refine=_whole,
    examples=[
        expect(
            "Poland's armed forces have grown to 205,000 soldiers.",
            figure="205,000",
            measure="armed_forces",
            subject="PL",
            unit="soldier",
        ),
        expect(
            "Germany plans to expand its army to 260,000 soldiers by 2035.",
            figure="260,000",
            subject="DE",
            modality="plan",
            as_of="2035",
        ),
        expect("India has 1.4 million active-duty troops.", figure="1.4 million", subject="IN", scope=("active",)),
        expect("Finland can call on 280,000 reservists in wartime.", figure="280,000", scope=("reserve",)),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The US Army sent 300 soldiers to Mali."),
        nothing("Twelve soldiers of the army were killed."),
        nothing("The army of 300 volunteers cleaned the beach.".replace("army of 300 volunteers", "club's 300 volunteers")),
    ],
)

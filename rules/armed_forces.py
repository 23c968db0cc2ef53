"""Armed forces: how many soldiers a country has in all, or in one service."""

import re

from checker.api import Draft, Rule, country, expect, nothing, pattern, words

FORCES = (
    r"(?:Bundeswehr|People[’']s\sLiberation\sArmy|(?:self-)?defen[cs]e\sforces|armed\sforces|army|military|navy|air\sforce|ground\sforces"
    r"|land\sforces|standing\sarmy|troop\sstrength)"
)

SIZE = (
    r"(?:of|number\w*|total\w*|has|have|had|is|are|grow\w*|grew|grown|expand\w*|increas\w+|rais\w+|reach\w*"
    r"|to|by|from|at|comprises?|consists?\sof|counts?|stands?|stood|currently|now|about)"
)
"""What may stand between an army and its size."""


def _whole(draft: Draft) -> Draft | None:
    """Only what is said of the whole: an army's strength, not a part of it somewhere."""
    context = draft.context
    behind = context.text[context.core.end : min(context.core.end + 60, context.sentence.end)]
    noun = context.figure.noun.of(context.text) if context.figure.noun else ""
    strong = (
        draft.match(rf"-strong\s(?:\p{{L}}+\s){{0,2}}{FORCES}", where="sentence")
        if "-strong" in context.figure.text + behind[:8]
        else None
    )
    sized = draft.match(
        rf"\b{FORCES}(?:\s(?:\p{{L}}+ly|will|would|is|was|be|been|its|the|strength"
        rf"|personnel))?(?:\s{SIZE}){{1,4}}\s(?:a\stotal\sof\s)?$",
        where="left",
    )
    active = re.search(r"\b(?:active[\s-](?:duty|service)|active|professional|reservists?)\b", noun) or re.match(
        r"\s(?:in\suniform|under\sarms|on\sactive\sduty|in\sreserve)\b", behind
    )
    elsewhere = draft.match(
        r"\b(?:station\w*|deploy\w*|sent|send\w*|kill\w*|wound\w*|died|dead|exercise\w*|drill\w*|withdr\w+"
        r"|host\w*|captur\w+|border|based\sin|order\w*|standing\sby)\b",
        where="clause",
    )
    if not (strong or sized or active) or (elsewhere and not strong):
        return None
    for name, expression in (
        ("reserve", r"\b(?:reservists|reserves?)\b"),
        ("active", r"\b(?:active|professional|in\suniform)\b"),
        ("navy", r"\bnavy\b"),
        ("air force", r"\bair\sforce\b"),
    ):
        narrow = draft.match(expression, where="phrase")
        if narrow:
            draft = draft.put("scope", tuple(sorted({*draft.scope, name})), f"“{narrow.text}”", narrow.span)
    return draft.put("place", None, "wherever they are")


rule = Rule(
    id="MIL021",
    name="armed-forces",
    measure="armed_forces",
    title="{subject}: size of the armed forces",
    family="soldiers",
    counts=words(
        "troops, soldiers, servicemen, service members, military personnel, active-duty personnel, personnel, "
        "reservists, men, people"
    ),
    units=("number",),
    unit="soldier",
    when=(
        *words(
            "armed forces, defence forces, self-defence forces, army, military, navy, air force, active-duty, active "
            "duty, reservists, in uniform, "
            "under arms, professional soldiers, ground forces, land forces, Bundeswehr"
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
        nothing("The head of the armed forces said 5,000 soldiers were standing by."),
        nothing("The army ordered about 1,200 soldiers to report."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The US Army sent 300 soldiers to Mali."),
        nothing("Twelve soldiers of the army were killed."),
        nothing("The army of 300 volunteers cleaned the beach.".replace("army of 300 volunteers", "club's 300 volunteers")),
    ],
)

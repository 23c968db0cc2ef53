"""Armed forces: how many soldiers a country has in all, or in one service."""

import re

from checker.api import (
    AHEAD,
    NUMERAL,
    Aspect,
    Claim,
    Draft,
    Hit,
    Modality,
    Rule,
    country,
    expect,
    nothing,
    pattern,
    ranked_among,
    words,
)

FORCES = (
    r"(?:Bundeswehr|People[’']s\sLiberation\sArmy|(?:self-)?defen[cs]e\sforces|armed\sforces|army|military|navy|air\sforce|ground\sforces"
    r"|land\sforces|standing\sarmy|troop\sstrength|security\sforce|(?-i:\p{Lu}\p{Ll}+)\sforces)"
)

SIZE = (
    r"(?:of|number\w*|total\w*|has|have|had|is|are|grow\w*|grew|grown|expand\w*|increas\w+|rais\w+|reach\w*"
    r"|to|by|from|at|comprises?|consists?\sof|counts?|counted|stands?|stood|currently|now|about|today|still|already)"
)
"""What may stand between an army and its size."""


WITH_THEM = (
    r"\b[Ww]ith\s(?:[a-z]+\s){0,3}(?=" + NUMERAL + r"\s(?:million\s)?[a-z][a-z ]{2,40},?\s"
    r"(?:its|the|their|[A-Z][a-z]+[’']s)\s(?:armed\sforces|army|military)\b)"
)
""" "With 90,000 men and women its army is the third largest"."""

GOES_ON = (
    r"\b(?:wants?|wanted|seeks?|aims?\sfor|hopes?\sfor|(?:meant|due|set|expected)\sto\s(?:number|count|reach|total)|targets?\s(?:of|is|for)|goals?\s(?:of|is))\s"
    r"(?:a\stotal\sof\s|an\sarmy\sof\s|a\sforce\sof\s|some\s|about\s|around\s|up\sto\s)?$"
    r"|\b(?:grow|expand|increase|rise|swell|shrink|be\s(?:increased|expanded|raised|enlarged|cut|reduced))\sto\s(?:about\s|around\s|some\s)?$"
)
"""What leads to the size that an army is to have, where it has just been counted."""
CHANGED = (
    r"\b(?:number|total|strength|size|headcount|figure|requirement)\s(?:of\s(?:troops|soldiers|personnel)\s)?(?:[a-z]+\s){0,3}?"
    r"(?:reduced|cut|raised|increased|brought|lowered|push(?:ed)?|reach(?:ed|es)?|rise|rose|fell|fall|grow|grew|climb(?:ed)?)(?:\sto)?\s$"
    r"|\b(?:structure|staffing\stable|establishment),?\s(?:with|of)\s$|\bit\s(?:was\s)?(?:reached|reduced\sto|cut\sto|grew\sto|fell\sto)\s$"
)
"""What leads to the size that it had at another time."""
ALSO_TO = r"\b(?:\d{4},?|then,?)\sto\s$"
"""The same in a list: "reduced to 9,000 and then, in 2003, to 8,000"."""
FROM_TO = (
    r"(?:(?:\\s(?:troops|soldiers|personnel|active\\ssoldiers))?\\sto\\s|[^.;\\d]{0,24}(?:\\b20\\d\\d)?,\\s(?:up|down)\\sfrom\\s)"
    r"(?:about\\s|around\\s|some\\s|more\\sthan\\s|at\\sleast\\s)?"
)
"""And between the old and the new: "from 180,000 to 260,000"."""
LOST = (
    rf"\b{FORCES}(?:\sas\sa\swhole)?\s(?:ha(?:s|ve|d)\s)?(?:since\s)?(?P<way>lost|shed|shrunk\sby|shr[au]nk\sby|gained|grown\sby|grew\sby)"
    r"\s$"
)
"""By how much it has changed."""
WANTED = r"\b(?:wants?|wanted|seeks?|aims?\sfor|hopes?\sfor|targets?|goals?)\b"
OF_WHOM = (
    r"\G\s(?:[\p{Ll}]+\s){0,2}?(?:of|among)\s(?:whom|them|these)\b|\G\s(?:are|were)\s(?:conscripts|reservists|volunteers|professionals)\b"
    r"|\G\s(?:territorials|reservists|professionals|conscripts)\b"
)
"""What makes a figure a part of the army that was counted before."""
WHICH = r"\bof\s(?:which|whom|these|them),?\s(?:\p{Ll}+\s){0,2}?" + AHEAD
SERVICE = (
    r"\b(?:Territorial|Volunteer|National\sGuard|Home\sGuard|[Rr]eserv|[Tt]erritorials|[Cc]onscripts|[Pp]rofessional)"
    r"\p{L}*(?:\s(?-i:\p{Lu})\p{L}+){0,3}"
)


TO_HAVE = (
    r"\b(?:plans?|wants?|aims?|intends?|hopes?|is|are|due|set)\sto\s(?:have|field|number|reach|count)\s(?:an?\s(?:army|force)\sof\s)?"
    r"(?:(?:about|around|some|over|more|than|up|to|at|least|a|total|of)\s){0,3}$"
)
"""What leads to how many a land is to have in all."""
CALLED_UP = r"\b(?:call(?:s|ed|ing)?\sup|mobili[sz](?:e|es|ed|ing))\s(?:\p{Ll}+\s){0,3}$"
"""What is done with some of them at one time."""


def _which(draft: Draft) -> Hit | None:
    """ "Of which 40,000 are professionals", right before the figure."""
    said = draft.match(WHICH)
    return said if said is not None and said.span.end == draft.context.figure.span.start else None


def _goes_on(draft: Draft) -> Draft | None:
    """ "The army has 90,000 soldiers, 9,000 of whom are conscripts. The ministry wants 120,000": the same army's."""
    since = draft.context.before().start
    whole = next((c for c in reversed(draft.earlier) if c.measure == "armed_forces" and c.figure.start >= since), None)
    if whole is None or draft.context.figure.number is None:
        return None
    here = whole.figure.start >= draft.context.sentence.start
    part = (draft.match(OF_WHOM, where="right") or _which(draft)) if here else None
    led = draft.match(GOES_ON, where="left") is not None or _had(draft, whole)
    now = _now(draft, whole)
    if part is None and not led and not now:
        return None
    why = f"goes on with “{whole.quote}”"
    draft = draft.put("subject", whole.subject, why, whole.figure).put("place", None, "wherever they are")
    if part is not None:
        if draft.modality is Modality.ACTUAL and whole.modality is Modality.PLAN:
            draft = draft.put("modality", whole.modality, why, whole.figure)
        service = draft.match(SERVICE, where="clause")
        name = (service.text if service else "part",)
        return draft.put("scope", name, f"a part of “{whole.quote}”", service.span if service else part.span)
    draft = draft.put("aspect", Aspect.LEVEL, "how many it has at one time")
    if now:
        return draft.put("modality", Modality.ACTUAL, "from how many it has now")
    wanted = draft.match(WANTED, where="left")
    if wanted is None:
        return draft
    meant = Modality.PLAN if draft.match(r"\b(?:want|seek)\w*\sto\b", where="left") else Modality.TARGET
    return draft.put("modality", meant, f"“{wanted.text}”: not there yet", wanted.span)


def _had(draft: Draft, whole: Claim) -> bool:
    """ "In 2001 the number was cut to 7,000, and then, in 2003, to 6,000"."""
    sentence, start = draft.context.sentence, draft.context.figure.span.start
    before = draft.context.text[max(start - BEFORE, sentence.start) : start]
    listed = whole.figure.start >= sentence.start
    pair = re.fullmatch(FROM_TO, draft.context.text[whole.figure.end : start]) if listed else None
    return pair is not None or re.search(CHANGED, before) is not None or (listed and re.search(ALSO_TO, before) is not None)


def _now(draft: Draft, whole: Claim) -> bool:
    """ "Is to grow to 9,000 from about 7,000 now"."""
    text, span = draft.context.text, draft.context.figure.span
    listed = whole.figure.start >= draft.context.sentence.start
    return listed and text.startswith(NOW, draft.context.core.end) and text.endswith("from ", 0, span.start)


BEFORE = 90
"""Characters before a figure in which it is said that the army had so many."""

NOW = (" now", " today", " currently", " at present")


def _to_have(draft: Draft) -> Hit | None:
    """ "Norway plans to have 30,000 soldiers by 2035": a land's own, where no place is given."""
    context = draft.context
    led = draft.match(TO_HAVE, where="left")
    owner = led is not None and any(a.kind == "country" and 0 <= led.span.start - a.span.end <= 1 for a in context.actors)
    placed = any(a.preposition in ("in", "on", "at", "near") and a.span.start >= context.core.end for a in context.actors)
    return led if owner and not placed and draft.place is None else None


def _whole(draft: Draft) -> Draft | None:
    """Only what is said of the whole: an army's strength, not a part of it somewhere."""
    counted_before = _goes_on(draft)
    if counted_before is not None:
        return counted_before
    context = draft.context
    if draft.match(CALLED_UP, where="left") is not None:
        return None
    lost = draft.match(LOST, where="left")
    if lost is not None:
        fewer = re.search(r"lost|shed|shr", lost.text) is not None
        aspect = Aspect.DECREASE if fewer else Aspect.INCREASE
        return draft.put("aspect", aspect, f"“{lost.text}”", lost.span).put("place", None, "wherever they are")
    behind = context.text[context.core.end : min(context.core.end + 60, context.sentence.end)]
    noun = context.figure.noun.of(context.text) if context.figure.noun else ""
    strong = (
        draft.match(rf"-strong\s(?:\p{{L}}+\s){{0,2}}{FORCES}", where="sentence")
        if "-strong" in context.figure.text + behind[:8]
        else None
    )
    sized = draft.match(
        rf"\b{FORCES}(?:,\s(?:which|that))?(?:\s(?:\p{{L}}+ly|will|would|is|was|be|been|its|the|strength"
        rf"|personnel))?(?:\s{SIZE}){{1,4}}\s(?:a\stotal\sof\s)?$",
        where="left",
    )
    sized = sized or _to_have(draft)
    with_them = draft.match(WITH_THEM, where="sentence")
    if with_them is not None and not context.figure.span.start <= with_them.span.end <= context.figure.numeral.start:
        with_them = None
    if with_them is not None and draft.subject is None:
        at = context.figure.span.start
        theirs = next((a for a in context.actors if a.kind == "country" and a.role == "owner" and a.span.start > at), None)
        draft = draft.put("subject", theirs.entity, "its army has them", theirs.span) if theirs else draft
    active = re.search(r"\b(?:active[\s-](?:duty|service)|active|professional|reservists?)\b", noun) or re.match(
        r"\s(?:in\suniform|under\sarms|on\sactive\sduty|in\sreserve)\b", behind
    )
    elsewhere = draft.match(
        r"\b(?:station\w*|deploy\w*|sent|send\w*|kill\w*|wound\w*|died|dead|exercise\w*|drill\w*|withdr\w+"
        r"|host\w*|captur\w+|border|based\sin|order\w*|standing\sby)\b",
        where="clause",
    )
    if not (strong or sized or active or with_them) or (elsewhere and not strong):
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
    return ranked_among(draft).put("place", None, "wherever they are")


rule = Rule(
    id="MIL021",
    name="armed-forces",
    measure="armed_forces",
    title="{subject}: size of the armed forces",
    family="soldiers",
    counts=words(
        "troops, soldiers, servicemen, service members, military personnel, active-duty personnel, personnel, "
        "reservists, men, people, members, active members, territorials, conscripts, volunteers, professionals"
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
        pattern(r"\b(?-i:\p{Lu}\p{Ll}+)\sforces\s(?:now\s|currently\s)?(?:count|number|total|comprise)\b"),
        pattern(r"\bof\s(?:whom|which)\b|\b(?:including|among\sthem)\s" + AHEAD),
        pattern(GOES_ON.replace("$", "") + AHEAD),
        pattern(rf"(?:{CHANGED.replace('$', '')})" + AHEAD),
        pattern(ALSO_TO.replace("$", "") + AHEAD),
        pattern(r"\bfrom\s(?:[a-z]+\s){0,2}(?=" + NUMERAL + r"\s(?:now|today|currently|at\spresent)\b)"),
        *words("security force"),
        pattern(WITH_THEM),
        pattern(TO_HAVE.replace("$", "") + AHEAD),
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
        expect("Norway plans to have 30,000 soldiers by 2035.", figure="30,000", subject="NO", modality="plan", as_of="2035"),
        nothing("Norway plans to have 300 soldiers in Chad by 2035."),
        expect("Finland can call on 280,000 reservists in wartime.", figure="280,000", scope=("reserve",)),
        expect(
            "Chile's army has 90,000 soldiers, 9,000 of whom serve in the National Guard.",
            figure="9,000",
            subject="CL",
            scope=("National Guard",),
        ),
        expect(
            "Chile's army has 90,000 soldiers. The general wants 120,000 by 2031.",
            figure="120,000",
            subject="CL",
            modality="target",
        ),
        nothing("The minister wants 300 of them to go."),
        nothing("The head of the armed forces said 5,000 soldiers were standing by."),
        nothing("The army ordered about 1,200 soldiers to report."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The US Army sent 300 soldiers to Mali."),
        nothing("Twelve soldiers of the army were killed."),
        nothing("The army of 300 volunteers cleaned the beach.".replace("army of 300 volunteers", "club's 300 volunteers")),
    ],
)

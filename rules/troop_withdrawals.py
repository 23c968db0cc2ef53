"""Troop withdrawals: how many soldiers are taken out of a place or brought home."""

from checker.api import Aspect, Draft, Rule, country, expect, nothing, pattern, words

LEAVING = (
    r"\b(?:withdr\w+|pull\w{0,3}|bring\w{0,3}|brought|recall\w{0,3})"
    r"(?:\s(?:of|home|out|back|up|to|its|their|the|about|some|all|another))*\s$"
)
"""What leads to those who leave: "withdraw", "the withdrawal of"."""
CUT = r"\b(?:cut|reduc|shrink|trim|slash)\w{0,4}\b[^,.;:]{1,60}?\sby\s$"
GONE = r"\b(?:(?:will|would|are|were|have|had|has|be|been|being|to)\s)+(?:withdrawn|pulled\sout|brought\shome|leave|go\shome)\b"


def _from_where(draft: Draft) -> Draft | None:
    """The place is what they leave: "from Romania", or whose force is cut by so many; each withdrawal leaves fewer there."""
    if not any(draft.match(led, where="left") for led in (LEAVING, CUT)) and not draft.match(GONE, where="right"):
        return None
    draft = draft.put("aspect", Aspect.DECREASE, "those who leave are fewer there")
    text = draft.context.text
    left = next(
        (
            a
            for a in draft.context.actors
            if a.entity
            and (
                a.preposition == "from"
                or text[max(a.span.start - 7, 0) : a.span.start] in ("out of ", " leave ")
                or text[a.span.start - 6 : a.span.start] == "leave "
            )
        ),
        None,
    )
    return draft.put("place", left.entity, "from there", left.span) if left and left.entity != draft.subject else draft


rule = Rule(
    id="MIL009",
    name="troop-withdrawals",
    measure="troops_withdrawn",
    title="{subject} troops withdrawn from {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, forces, personnel, paratroopers, marines,
        peacekeepers
    """),
    unit="soldier",
    when=(
        *words(
            "withdraw*, withdrew, pull out, pulls out, pulled out, pulling out, pull back, bring home, brought home, bringing home"
        ),
        pattern(r"\bpull\w{0,3}\s(?:[\w,.’'-]+\s){1,6}?out\s(?:of|from)\b"),
        pattern(r"\bpull\w{0,3}\b(?=[^.;]{1,60}\sfrom\s)"),
        pattern(r"\b(?:to|will|would)\s(?:leave|go\shome)\b"),
        pattern(r"\b(?:bring\w{0,3}|brought)\s(?:[\w,.’'-]+\s){1,6}?home\b"),
        pattern(
            r"\b(?:cut|reduc|shrink|trim|slash)\w{0,4}\s(?:its|their|the)\s(?:[\p{L}.’'-]+\s){0,3}?(?:force|forces|troops|presence|contingent)\b"
        ),
    ),
    not_when=words("killed, died, dead, deaths, wounded, injured, captured, casualties"),
    episodic=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=_from_where,
    examples=[
        expect(
            "France will withdraw 300 soldiers from Chad.",
            figure="300",
            subject="FR",
            place="TD",
            aspect="decrease",
            modality="plan",
        ),
        expect("The Pentagon pulled 800 US troops out of Romania.", figure="800", subject="US", place="RO", aspect="decrease"),
        expect("Germany will cut its force in Mali by 400 soldiers.", figure="400", place="ML"),
        expect("Britain brought 1,200 soldiers home from Iraq.", figure="1,200", subject="GB", place="IQ"),
        expect("The US is pulling 700 soldiers from its base in Romania.", figure="700", subject="US", place="RO"),
        nothing("France has sent 300 soldiers to Mali."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The bank withdrew 300 notes from circulation."),
    ],
)

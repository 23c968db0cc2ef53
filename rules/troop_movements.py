"""Troop movements: how many soldiers are sent, added or brought home."""

from checker.api import AHEAD, Draft, Rule, Way, as_shared_out, coming, country, expect, nothing, pattern, troop_move, words

MORE = pattern(r"\bmore\b(?!\sthan|\s?[:,])")
ADDS = pattern(r"\bto\sadd\s(?:\p{Ll}+\s){0,3}" + AHEAD)

SENT = words("""
    deploy*, landed at, landed in, send, sends, sent, sending, dispatch*, additional, another, extra, reinforce*, arrive*,
    contribut*, committed, ready to deploy, bulk up, join other personnel
""")
"""Words of a sentence on sending: whoever it counts comes, unless another verb takes them."""
MOVES = words("""
    rush*, order*, move, moves, moved, moving, shift*, transfer*, relocat*, redeploy*, reposition*, head, heads, headed, heading,
    cross, crossed, crossing, enter, entered, entering, rolled,
    bound for, on the way to, on their way to, on its way to, come, comes, coming, flown, grow*, grew, increas*, rais*, boost*,
    expand*, bolster*,
    strengthen*, swell*, enlarg*, supplement*, augment*, added, arrival, arrivals, arriving, despatch*, concentrat*, massed,
    massing, amass*, receiv*, leave, leaving, return*, brought, bring, bringing
""")
"""Words that take those who come only as their verb."""
ON = words("another, additional, combined, force, personnel")
"""Words that go on with those who were sent."""
STAY = words("are deployed in, currently deployed, were stationed, are stationed, is stationed, already stationed")
LEAVE = words("withdraw*, withdrew, pull out, pulled out, pulling out, pull back, bring home, brought home")


COUNTED = ("another", "additional", "extra")
"""Words of a number of their own."""


def _sent(draft: Draft) -> Draft | None:
    """Those who come by the verb that takes them; else those in a sentence on sending, where they neither stay nor leave."""
    shared = as_shared_out(draft)
    if shared is not draft:
        return shared
    move = troop_move(draft)
    if move is not None:
        return coming(draft) if move.way is Way.IN else None
    if draft.find(*STAY, *LEAVE, where="clause"):
        return None
    since = draft.context.before().start
    goes_on = any(c.measure == "troops_deployed_to" and c.span.start >= since for c in draft.earlier)
    sent = draft.find(*SENT, MORE, ADDS)
    if sent is not None and sent.text.lower() in COUNTED and sent.span.start >= draft.context.core.end:
        sent = None  # "900 in Chad; another 300 serve in Mali": said of those behind
    return draft if sent or (goes_on and draft.find(*ON)) else None


rule = Rule(
    id="MIL007",
    name="troop-movements",
    measure="troops_deployed_to",
    title="{subject} troops sent to {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, forces, personnel,
        paratroopers, marines, squaddies, infantrymen, GIs, reservists, contingent, force, military engineers, sappers, medics
    """),
    unit="soldier",
    when=(*SENT, *MOVES, MORE, ADDS),
    carry=(*ON, MORE),
    not_when=words("""
        killed, kill*, died, dead, deaths, wounded, injured, missing, captured, casualties, exercise, exercises,
        went missing, disappeared, recruit, recruits, recruiting, recruited, enlist, enlisting, conscript, call up, called up
    """),
    episodic=True,
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    refine=_sent,
    examples=[
        expect(
            "The US will send 1,000 more troops to Poland.",
            figure="1,000",
            aspect="increase",
            modality="plan",
            subject="US",
            place="PL",
        ),
        expect(
            "France dispatched 300 soldiers to Mali on Tuesday.",
            figure="300",
            subject="FR",
            place="ML",
            aspect="level",
            modality="actual",
            as_of="2025-04-01",
        ),
        expect(
            "Norway will shift 300 soldiers to Chad.", figure="300", subject="NO", place="TD", aspect="increase", modality="plan"
        ),
        expect("Norway is to move 300 soldiers from Chad to Niger.", figure="300", subject="NO", place="NE"),
        expect("The Norwegian contingent in Chad will grow by 300 soldiers.", figure="300", subject="NO", place="TD"),
        expect("Norway’s king has ordered 300 soldiers to Chad.", figure="300", place="TD", modality="plan"),
        expect("Another 300 Norwegian soldiers, mostly gunners, are bound for Chad.", figure="300", subject="NO", place="TD"),
        expect(
            "Denmark has 300 soldiers in Chad. A 2019 deal provides for 100 more.", figure="100", modality="plan", aspect="increase"
        ),
        nothing("Norway will move 300 soldiers home from Chad."),
        nothing("Some 4,500 US soldiers are stationed in Poland."),
        nothing("The parcel service will send 1,000 more parcels to Poland."),
    ],
)

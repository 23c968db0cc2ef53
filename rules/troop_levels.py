"""Troop levels: how many soldiers of one country are stationed in another."""

import re
from functools import cache

from checker.api import Aspect, Claim, Draft, Rule, country, expect, nothing, pattern, stands_since_told, troop_move, words

HELD = pattern(
    r"\b(?:has|have|had|having|keeps?|kept|keeping|retain\w*|leaves?|leaving|remain\w*|is\shome\sto|with)\s(?:[\p{L}\d,.’'“”\"-]+\s){0,6}?"
    r"(?=(?:troops|soldiers|service\s?members|military\spersonnel|forces|personnel)\s(?:\p{Ll}+\s){0,2}?(?:in|on|at)\s"
    r"(?-i:\p{Lu}|the\s(?!end|start|beginning|time|moment|turn)\p{L}))"
)
"""What a country has somewhere it keeps there: "has 900 troops in Syria", "keeps about 900 soldiers in Estonia"."""

UNIT = pattern(
    r"\b(?:brigade|battalion|battle\s?group|garrison|headquarters|regiment|detachment|squadron)\b[^.;]{0,90}?\b(?:consists?\sof|comprises?|numbers?|counts?|strength\sof|has|have|of)"
    r"\s(?:(?:about|around|some|roughly|nearly|only)\s)?(?=[\d])"
)
"""A unit and its size: "the brigade consists of 700 soldiers", "a battalion of some 600 troops"."""


OUT_OF = re.compile(r"\s(?:out\sof|from)\s(?:the\s)?")
"""What leads to the land that soldiers are to leave."""

FOREIGN = re.compile(r"\b(?:allied|foreign|coalition|international|multinational)\b", re.IGNORECASE)
"""Soldiers of others than the country that the sentence is about."""

IT_HAS = pattern(
    r"\b(?:it|they|the\s(?:unit|formation|brigade|battalion))\s(?:(?:will|would|is|to|should|currently|now|already|then)\s){0,3}(?:have|has|had|number|numbers|comprises?|consists?\sof)\s"
    r"(?:(?:about|some|around|up\sto|only|roughly)\s){0,2}(?=\d[\d,.]*\s(?:[\p{L}-]+\s){0,2}(?:troops|soldiers|personnel)\b)"
)
"""What a unit has that was named before."""


def _present(draft: Draft) -> Draft | None:
    """Those who are there, of whom some may be counted; "on the continent" is none of its countries. A unit’s size is one only
    where the unit is somewhere: "a division has 12,000 soldiers" is how armies are built.
    """
    figure = draft.context.figure.span
    if troop_move(draft) is not None:
        return None  # they come or leave
    if any(
        b.field == "measure" and b.text and b.text.startswith("of ") and b.span and b.span.start > figure.end - 1
        for b in draft.because
    ):
        return None  # the whole of whom they are a part stands behind
    if draft.place is None:  # "800 of its 1,700 soldiers out of Chad"
        out = OUT_OF.match(draft.context.text, draft.context.core.end)
        left = next((a for a in draft.context.actors if out and a.span.start == out.end() and a.entity), None)
        draft = draft.put("place", left.entity, "they are to leave it", left.span) if left else draft
    noun = draft.context.figure.noun
    whose = next((b.span for b in draft.because if b.field == "subject"), None)
    foreign = noun is not None and FOREIGN.search(draft.context.text, noun.start, noun.end) is not None
    if foreign and draft.subject is not None and not (whose is not None and draft.context.core.covers(whose)):
        draft = draft.put("subject", None, "foreign soldiers: whose they are is not said", noun)
    if (
        draft.subject is not None
        and draft.subject == draft.place
        and draft.match(r"\bhost\w*|\bhome\sto\b|\bwelcom\w+", where="left")
    ):
        draft = draft.put("subject", None, "whose soldiers they host is not said", draft.context.figure.span)
    stationed = any(b.field == "measure" and b.text and _of_size().search(b.text) for b in draft.because)
    moving = draft.match(r"\b(?:deploying|moving|heading|flying|arriv\w+|returning|leaving)\b", where="sentence")
    if stationed and draft.place is None and draft.context.question is not None:  # an interview goes on with one unit
        said = next((c for c in reversed(draft.earlier) if c.measure == draft.measure and c.place), None)
        if said is not None:
            draft = draft.put("place", said.place, f"still about “{said.quote}”", said.span)
            draft = draft if draft.subject else draft.put("subject", said.subject, f"still about “{said.quote}”", said.span)
    if stationed and (draft.place is None or moving):
        return None
    pronoun = any(b.field == "measure" and b.text and b.text.lower().startswith(("it ", "they ", "the ")) for b in draft.because)
    of_many = FOREIGN.search(draft.context.text, draft.context.sentence.start, figure.start) is not None
    if pronoun and (draft.place is None or (draft.subject is None and not of_many)):
        return None
    there = draft.match(r"\G[^.;,]{0,24}?\s(?:are|were|serve|remain|is|stay)\b|\G\s(?:in|at)\s", where="right")
    if draft.aspect is Aspect.INCREASE and there and draft.match(r"\b[Aa](?:nother|\sfurther)\s(?:\p{Ll}+\s)?$", where="left"):
        draft = draft.put("aspect", Aspect.LEVEL, "others who are somewhere else", there.span)
    if draft.aspect is Aspect.CUMULATIVE:
        draft = draft.put("aspect", Aspect.LEVEL, "those who are there at one time do not add up")
    told = stands_since_told(draft.context, draft.as_of)
    if told is not None:
        draft = draft.put("as_of", told, f"said “{told.text}”: they are still there when it is printed")
    part = draft.match(r"\bof\s(?:whom|which|them|these|those),?\s(?:\p{Ll}+\s){0,2}$", where="left") if draft.scope else None
    last = next((c for c in reversed(draft.earlier) if c.measure == draft.measure), None)
    if (
        part is None
        and last is not None
        and last.place == draft.place
        and (draft.scope, draft.subject) == (last.scope, last.subject)
    ):
        part = draft.match(
            r"\b[Oo]f\s(?:these|those|them|whom|the\s[\d,]+),?\s(?:[\p{Ll}\s]{0,30},\s)?(?:\p{Ll}+\s){0,2}$|\b[Tt]he\s(?:remaining|other|rest)\s$",
            where="left",
        ) or draft.match(r"\G\sof\s(?:them|these|those)\b", where="right")
    if part is not None:
        draft = draft.put(
            "scope", tuple(sorted({*draft.scope, "part"})), f"“{part.text.strip()}”: some of those counted before", part.span
        )
    return _where(draft)


def _where(draft: Draft) -> Draft:
    """The place as that of the whole that the figure is held against, or as the continent that the sentence speaks of."""
    whole = _compared_whole(draft)
    if whole is not None:
        draft = draft.put("place", whole.place, f"held against “{whole.quote}”", whole.figure)
    across = draft.match(r"\b[Aa]cross\sthe\scontinent\b", where="sentence") if draft.place is None else None
    continent = draft.match(r"\bon\sthe\scontinent\b", where="right") or across
    if continent is not None:
        named = "Europe" if "Europe" in draft.context.text else None
        draft = draft.put(
            "place", named, "the continent that the text names" if named else "which continent is not said", continent.span
        )
    return draft


def _compared_whole(draft: Draft) -> Claim | None:
    """ "90,000 in Europe, including 10,000 in Chad, up from 80,000": what is held against the whole is where that is."""
    context = draft.context
    if not draft.match(r"\b(?:up|down)\sfrom\s$|\bcompared\s(?:with|to)\s$|\bagainst\s$", where="left"):
        return None
    if any(b.field == "place" and b.span and b.span.start > context.figure.span.start for b in draft.because):
        return None
    said = [c for c in draft.earlier if c.measure == draft.measure and context.sentence.covers(c.figure)]
    aside = len(said) > 1 and INCLUDING.search(context.text, said[0].figure.end, said[-1].figure.start)
    return said[0] if aside else None


INCLUDING = re.compile(r",\s(?:including|among\sthem|of\swhom)\b")
"""What leads to a part in passing."""


@cache
def _of_size() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:brigade|battalion|battle\s?group|garrison|headquarters|regiment|detachment|squadron|full\sstrength)\b", re.IGNORECASE
    )


rule = Rule(
    id="MIL001",
    name="troop-levels",
    measure="troops_stationed",
    title="{subject} troops stationed in {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, forces, army personnel,
        personnel, squaddies, service personnel, infantrymen, GIs, airmen, sailors, marines, paratroopers
    """),
    unit="soldier",
    when=(
        *words("""
        station*, deployed, based, presence, maintain*, garrison, host*, rotat*, are in, are currently in, were in,
        are on the territory, has currently, currently has, there are, there were, permanently,
        at present, remain*, assigned, held in reserve, home to, spread across,
        contingent, full strength, troop numbers, troop levels, troop presence,
        spread over, serving, serve, on rotation, guard, guarding, guarded by, patrol*, on duty, manning, held back, wait in
        barracks, live,
        lived, live in, housed, quartered, billeted, swell to, swelled to, are fighting in, stay in, to remain in
    """),
        HELD,
        UNIT,
        pattern(r"\b(?:has|have|had|keeps?|kept)\s[^.;]{0,30}?\s(?:there|here)\b"),
        pattern(r"\b(?:are|were)\s(?:\p{Ll}+\s)?(?:there|with\sit|with\sthem|on\sthe\sground|present\s(?:in|at|on))\b"),
        pattern(r"(?<=\d)\s(?:[\p{L}-]+\s){0,2}?already\s(?:there|here|in\s(?-i:\p{Lu})|in\sthe\s(?:country|region))"),
        pattern(
            r"\b(?:are|is|were)\s(?:(?:also|still|already|now|currently|all|both|spread)\s){0,3}(?:in|at|on)\s"
            r"(?:the\s(?:country|region|island|base|ground)\b|(?-i:\p{Lu}))"
        ),
        pattern(r"\bon\s(?:its|their|the\scountry[’']s)\s(?:territory|soil)\b"),
        pattern(r"\bhow\s(?:large|big|strong|many)\b[^?]{0,60}\b(?:brigade|battalion|contingent|troops|soldiers|garrison)\b"),
        pattern(
            r"\b(?:brigade|battalion|battle\s?group|contingent|garrison)\s[^.;]{0,40}?\b(?:is|be|was|now|currently)\s[^.;]{0,16}?-strong\b"
        ),
        IT_HAS,
        pattern(
            r"\b(?:across|throughout|on|in)\s(?:all\sof\s)?(?:the\s(?:continent|region|peninsula)|(?-i:\p{Lu}\p{L}+)),?\s(?:the\s)?"
            r"(?-i:\p{Lu})[\p{L}. ]{1,25}\s(?:has|have|had|keeps?|kept)\s(?:\p{Ll}+\s){0,2}(?=\d)"
        ),
        pattern(r"\b(?:will|would|should|must|can|to)\sstay\b"),
        pattern(r"\b(?:it|they|we)\s(?:already\s|now\s|still\s|currently\s)?(?:keeps?|kept|has|have|had)\s(?:in|on|at)\b"),
        pattern(r"\b(?:bar|forbid|prohibit|prevent|ban)\w*\b[^.;]{3,110}?\b(?:below|under)\s(?=\d)"),
        pattern(r"\b(?:count|keep|kept)s?\s(?=(?:\p{Ll}+\s){0,2}\d)"),
        pattern(
            r"\bforce\s(?:in|on|across)\s[^.;]{2,60}\b(?:it|that)\s(?:numbers?|numbered|counts?|counted)\s(?=(?:\p{Ll}+\s){0,2}\d)"
        ),
        pattern(r"-strong\s(?:[\p{L}-]+\s){0,3}?(?:brigade|battalion|battle\s?group|contingent|garrison|force)\b"),
        pattern(
            r"\bof\s(?:its|the|their)\s(?=\d[\d,]*\s(?:[\p{L}-]+\s){0,2}(?:troops|soldiers|service\s?members|personnel)\s(?:out\sof|from|in)\b)"
        ),
        pattern(r"\bnumbers?\sof\s(?:[\p{L}.’'-]+\s){0,3}?(?:troops|soldiers|service\s?members|personnel|forces)\b"),
        pattern(
            r"\b(?:troop|force|military)\s(?:numbers|levels|strength|presence|footprint)\b|(?-i:\p{Lu}[\p{L}.]+)(?:\s(?:troop|military))?\sfootprint\sin\b"
        ),
    ),
    not_when=words("""
        killed, kill*, died, dead, deaths, wounded, injured, missing, captured, casualties, took part in, taking part
        in, participat*, exercise, exercises, drill*, paraded, trained, losing, lost, loses, town for, room for, space for,
        barracks for,
        housing for,
        accommodat*, recruit*, will deploy, will send, to be sent
    """),
    subject=country(role="nationality"),
    place=country(role="location", land=True),
    scope={
        "rotational": ("rotational", "on a rotational basis", "in rotation", "rotating"),
        "permanent": words("""
        permanent basis, permanently assigned, permanently stationed, permanently based, permanently station, permanent assignments
    """),
        "active-duty": words("active-duty, active duty"),
        "combat": ("combat troops", "combat soldiers", "combat forces"),
    },
    refine=_present,
    examples=[
        expect(
            "Across the continent the United States has some 85,000 service members.",
            figure="some 85,000",
            subject="US",
            unit="soldier",
        ),
        nothing("Across Europe 18,000 fans have tickets."),
        expect("Some 900 active-duty US soldiers are stationed in Chad.", figure="Some 900", scope=("active-duty",)),
        expect("Norway hosts 500 troops, more than in Denmark.", figure="500", place="NO", subject=None),
        expect(
            "At present, some 4,500 US military personnel are deployed in the territory of Poland.",
            figure="some 4,500",
            subject="US",
            place="PL",
            qualifier="about",
            modality="actual",
            aspect="level",
            unit="soldier",
        ),
        expect(
            "The United Kingdom currently has about 900 troops stationed in Estonia, most of them on a rotational basis.",
            figure="about 900",
            subject="GB",
            place="EE",
            scope=("rotational",),
            as_of="2025-04-03",
        ),
        expect(
            "There were 28,500 American soldiers based in South Korea in 2023.",
            figure="28,500",
            subject="US",
            place="KR",
            as_of="2023",
        ),
        expect(
            "Germany wants a permanent presence of its forces in Lithuania. It plans to have 4,800 soldiers stationed in the "
            "country by 2027.",
            figure="4,800",
            subject="DE",
            place="LT",
            modality="plan",
        ),
        expect("France keeps about 900 soldiers in Chad.", figure="about 900", subject="FR", place="TD"),
        expect("The United States has 900 troops in Syria and 2,500 in Iraq.", figure="900", subject="US", place="SY"),
        expect("The United States has 900 troops in Syria and 2,500 in Iraq.", figure="2,500", subject="US", place="IQ"),
        expect("Some 14,000 North Korean soldiers are fighting in Russia.", figure="Some 14,000", subject="KP", place="RU"),
        expect("There are no US troops stationed in Poland.", figure="no", low=0, high=0, subject="US", place="PL"),
        expect("The United States has no troops in Syria.", figure="no", low=0, subject="US", place="SY"),
        expect(
            "Norway has 900 soldiers in Chad, of whom only 70 are permanently assigned.", figure="70", scope=("part", "permanent")
        ),
        expect(
            "Europe is wary. Canada raised its contingent in Latvia to 2,000, and now has some 5,000 on the continent in total.",
            figure="some 5,000",
            place="Europe",
            aspect="level",
        ),
        expect("Danish troop numbers in Chad fell to 800 from 1,000.", figure="800", subject="DK", place="TD"),
        expect(
            "The ministry insists 300 Danish soldiers will stay in Chad.", figure="300", subject="DK", place="TD", modality="plan"
        ),
        expect(
            "Denmark has 900 soldiers in Chad. A law forbids the ministry to go below 700 before May.",
            figure="below 700",
            low=700,
            high=None,
            qualifier="at_least",
            modality="floor",
            place="TD",
        ),
        expect(
            "Denmark has 900 soldiers in Chad. The new barracks would allow for up to 2,000.",
            figure="up to 2,000",
            modality="ceiling",
            subject="DK",
            place="TD",
        ),
        expect("Danish troops are in Chad. The country counts 900 Danes at present.", figure="900", subject="DK", place="TD"),
        expect(
            "Chad, which bought 12 jets for $6.5 billion in May, hosts about 500 Danish soldiers.",
            figure="about 500",
            subject="DK",
            place="TD",
            as_of="2025-04-03",
        ),
        expect(
            "The army announced that the rest would leave; some 300 Danish soldiers were to stay in Chad.",
            figure="some 300",
            subject="DK",
            place="TD",
            modality="plan",
        ),
        expect(
            "Norway had 900 soldiers in Chad,[1] a number that has varied between 700 and 1,000.[2] Of these 450 were permanently "
            "assigned. Mette Frederiksen did not comment.",
            figure="450",
            subject="NO",
            place="TD",
            scope=("part", "permanent"),
        ),
        expect(
            "PARIS, France -- Some 1,200 U.S. troops will leave Chad under a plan of General John T. Cole, shrinking the U.S. "
            "footprint in the country from about 3,600 to 2,400.",
            figure="2,400",
            subject="US",
            place="TD",
            modality="plan",
        ),
        expect(
            "Denmark will rotate an additional 100 soldiers into Chad, on top of the 450 already there.",
            figure="450",
            subject="DK",
            place="TD",
            modality="actual",
            aspect="level",
        ),
        expect(
            "Danish troops are in Mali. The Danish army will put a headquarters of about 200 soldiers in Chad.",
            figure="about 200",
            place="TD",
            modality="plan",
        ),
        expect(
            "Norway's Chad brigade is growing. By the end of 2027, the unit is to comprise 4,800 soldiers.",
            figure="4,800",
            subject="NO",
            place="TD",
            modality="plan",
        ),
        expect(
            "Norway's Chad brigade grows. What will the brigade look like? At present, some 400 men and women are on the ground.",
            figure="some 400",
            unit="soldier",
            subject="NO",
            place="TD",
            modality="actual",
        ),
        expect(
            "The multinational battle group in Estonia, led by Britain, will grow; it numbers around 1,200 troops. NATO agrees.",
            figure="around 1,200",
            subject="NATO",
            place="EE",
        ),
        expect(
            "Danish soldiers are in Chad. We are talking about 300 to 400 soldiers who will remain there.",
            figure="300 to 400",
            modality="plan",
        ),
        expect(
            "Before 2022, under 1,000 US military were present at a base in Romania.",
            figure="under 1,000",
            unit="soldier",
            place="RO",
        ),
        expect(
            'The Danish force in Chad stays larger than before 2022, when it counted about 300; now there would be "close to 900".',
            figure="about 300",
            subject="DK",
            place="TD",
        ),
        expect(
            'The Danish force in Chad stays larger than before 2022, when it counted about 300; now there would be "close to 900".',
            figure="close to 900",
            subject="DK",
            place="TD",
        ),
        expect(
            "Chad keeps about 300 of the 900 Danish soldiers it had.",
            figure="900",
            subject="DK",
            place="TD",
            as_of="..2025-04-02",
        ),
        nothing("Some 400 men and women are on the ground floor of the museum."),
        nothing("A brigade of 4,000 Danish troops is deploying to Chad."),
        nothing("France has sent 300 soldiers to Mali."),
        nothing("Four U.S. soldiers died during exercises in Lithuania."),
        nothing("Some 20,000 troops took part in the exercise in Poland."),
    ],
)

"""Troop levels: how many soldiers of one country are stationed in another."""

import re

from checker.api import AHEAD, CHANGE, MOVE, NUMERAL, Rule, country, expect, missions, nothing, pattern, troops_there, words

HELD = pattern(
    r"\b(?:has|have|had|having|keeps?|kept|keeping|retain\w*|leaves?|leaving|remain\w*|is\shome\sto|with)\s(?:[\p{L}\d,.’'“”\"-]+\s){0,6}?"
    r"(?=(?:troops|soldiers|service\s?members|military\spersonnel|forces|personnel)\s(?:\p{Ll}+\s){0,2}?(?:in|on|at)\s(?:(?:north|south|east|west|central)[\p{L}-]*\s)?"
    r"(?-i:\p{Lu}|(?:its|their|the\salliance[’']s)\s(?:\p{Ll}+\s)?flank|the\s(?!end|start|beginning|time|moment|turn)\p{L}))"
)
"""What a country has somewhere it keeps there: "has 900 troops in Syria", "keeps about 900 soldiers in Estonia"."""

UNIT = pattern(
    r"\b(?:brigade|battalion|battle\s?group|garrison|headquarters|regiment|detachment|squadron)\b[^.;]{0,90}?\b(?:consists?\sof|comprises?|numbers?|counts?|strength\sof|(?:staffed|manned)\sby|made\sup\sof|has|have|of)"
    r"\s(?:(?:about|around|some|roughly|nearly|only)\s)?" + AHEAD
)
"""A unit and its size: "the brigade consists of 700 soldiers", "a battalion of some 600 troops"."""

_SIZE = (
    r"(?:has|have|had|number(?:s|ed)?|count(?:s|ed)?|compris(?:es?|ed|ing)|consist(?:s|ed)?\sof|total(?:s|led)?|made\sup\sof|employ(?:s|ed)?)"
    r"\s(?:(?:a|total|of|about|around|some|roughly|nearly|only|over|more|than|up|to|just|almost)\s){0,4}" + AHEAD
)

MISSION = pattern(
    rf"\b(?:{'|'.join(sorted({re.escape(form) for m in missions() for form in (m.name, *m.forms)}))}"
    rf"|(?:peacekeeping|stabili[sz]ation|monitoring|assistance)\s(?:force|mission|operation)|mission|battle\s?group|brigade|battalion|regiment|contingent)\b[^.;]{{0,40}}?\b{_SIZE}"
)
"""A mission and its size: "KFOR counted 50,000 soldiers", "the battlegroup numbered 1,600 troops"."""

TAKE_PART = pattern(
    r"\b(?:countries|nations|states|allies)\s(?:are\s)?(?:tak(?:e|ing)\spart|participat(?:e|ing)|contribut(?:e|ing)|involved)"
    r"(?:\s(?:in|to)\s(?:it|the\smission))?,?\swith\s(?:(?:about|around|some|roughly|nearly|over|more|than)\s){0,3}" + AHEAD
)
"""What many lands give to a mission: "27 countries take part with about 3,800 soldiers"."""

GIVES = pattern(
    r"\bcontribut\w*\b[^.;]{0,60}?(?-i:\p{Lu})[\p{L}.]+,?\s(?:with|at)\s"
    + AHEAD
    + r"|\bfollowed\sby\s(?:the\s)?(?-i:\p{Lu})[\p{L}. ]{1,24},?\swith\s"
    + AHEAD
)
"""What one land gives to it: "the largest contributor is Italy, with 715"."""


CHANGES = pattern(
    r"\b(?:brigade|battalion|battle\s?group|contingent|garrison"
    r"|(?:peacekeeping|stabili[sz]ation|monitoring|African\sUnion|UN|U\.N\.|NATO|EU)\s(?:force|mission))(?:[’']s)?"
    r"(?:\sin\s(?:the\s)?(?-i:\p{Lu})[\p{L} ]{1,24}?)?(?:\s(?:strength|size|numbers))?"
    r"\s(?:(?:will|would|is|are|was|were|to|be|has|have|been|should|set|due|expected)\s){0,4}"
    r"(?:increas|grow|grew|expand|shrink|shr[au]nk|ris|rose|reduc|cut|doubl|boost|rais|enlarg)\p{L}*"
    r"\s(?:(?:in\s)?(?:size|strength)\s)?(?:from|to)\s"
    r"(?:(?:about|around|some|roughly|nearly|only|over|more|than|up|to|just|almost)\s){0,3}" + AHEAD
)
"""How the size of a unit changes: "the battlegroup's strength will increase from 1,500 troops to 4,000"."""


_HEDGES = r"(?:(?:about|around|some|roughly|nearly|only|over|more|than|just|almost|as|few|many)\s){0,3}"

_MOVED = rf"(?:{CHANGE}|{MOVE})"
_TO_SO_MANY = r"\s(?:(?:down|back|up|further)\s)?(?:to|from)\s" + _HEDGES + AHEAD

DOWN_TO = pattern(
    r"\b(?:go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|draw(?:s|ing|n)?|drew|scal(?:e|es|ed|ing)|be|are|is|was|were|get(?:ting)?)\s(?:back\s)?(?:down|up)\sto\s"
    + _HEDGES
    + AHEAD
    + rf"|\b{_MOVED}\s(?:the|its|their|his|our|a|that)\s(?:[\p{{L}}.-]+\s){{0,2}}?"
    r"(?:forces?|presence|contingent|garrison|deployment|footprint|detachment)"
    r"\s(?:in|on|at)\s[^.;]{2,40}?(?:\sfrom\s[^.;]{1,30}?)?" + _TO_SO_MANY
)
"""How many are to be there: "go down to 2,500 troops", "shrink its force in Niger to 400 soldiers"."""

TROOPS_CUT = pattern(
    rf"\b{_MOVED}\s(?:[\p{{L}}.’'-]+\s){{0,4}}?(?:troops|soldiers|forces|personnel)(?:\s(?:in|on|at)\s[^.;,]{{2,40}}?)?{_TO_SO_MANY}"
    r"|\b(?:troops|soldiers|forces|personnel)\s(?:in|on|at)\s[^.;,]{2,40}?"
    rf"\s(?:(?:has|have|had|will|would|is|are|was|were|to|be|been|should)\s){{0,4}}{_MOVED}{_TO_SO_MANY}"
    r"|(?<!\b(?:police|task|labou?r|sales)\s)\bforce\sof\s(?:[\d,.]+\sto\s)?" + _HEDGES + AHEAD
)
"""How many are left: "reduce the US troops to 8,600", "US troops in Chad will be cut to 500", "a force of 900 to 300"."""

WHERE_THEY_ARE = pattern(
    r",\swhere\s(?:[\p{L}.’'-]+\s){1,5}?(?:has|have|had|keeps?|kept|maintain(?:s|ed)?)\s(?:(?:now|still|already|currently)\s)?"
    + _HEDGES
    + AHEAD
)
"""Who is in the land that was named: "Chad, where Norway has 900 soldiers"."""

IT_HAS = pattern(
    r"\b(?:it|they|the\s(?:unit|formation|brigade|battalion))\s(?:(?:will|would|is|to|should|currently|now|already|then)\s){0,3}(?:have|has|had|number|numbers|comprises?|consists?\sof)\s"
    r"(?:(?:about|some|around|up\sto|only|roughly)\s){0,2}(?=" + NUMERAL + r"\s(?:[\p{L}-]+\s){0,2}(?:troops|soldiers|personnel)\b)"
)
"""What a unit has that was named before."""


rule = Rule(
    id="MIL001",
    name="troop-levels",
    measure="troops_stationed",
    title="{subject} troops stationed in {place}",
    family="soldiers",
    counts=words("""
        troops, soldiers, servicemen, service members, servicemembers, military personnel, forces, army personnel,
        personnel, squaddies, service personnel, infantrymen, GIs, airmen, sailors, marines, paratroopers, peacekeepers
    """),
    unit="soldier",
    when=(
        *words("""
        station*, deployed, based, presence, maintain*, garrison, host, hosts, hosted, hosting, rotat*, are in, are
        currently in, were in, are on the territory, has currently, currently has, there are, there were, permanently, at
        present, remain*, assigned, held in reserve, home to, spread across, contingent, full strength, troop numbers, troop
        levels, troop presence, spread over, serving, serve, on rotation, guard, guarding, guarded by, patrol*, on duty,
        manning, held back, wait in barracks, live, lived, live in, housed, quartered, billeted, swell to, swelled to, are
        fighting in, stay in, to remain in
    """),
        HELD,
        UNIT,
        MISSION,
        TAKE_PART,
        GIVES,
        pattern(
            r"\bpart\sof\s(?:the|a|an|its|(?-i:\p{Lu})[\p{L}.]+[’']s)\s(?:[\p{L}-]+\s){0,2}?(?:mission|battle\s?group|brigade|contingent|force)\b"
        ),
        pattern(r"\b(?:has|have|had|keeps?|kept)\s[^.;]{0,30}?\s(?:there|here)\b"),
        pattern(r"\b(?:are|were)\s(?:\p{Ll}+\s)?(?:there|with\sit|with\sthem|on\sthe\sground|present\s(?:in|at|on))\b"),
        pattern(
            r"(?<=\d|hundred|thousand|million)\s(?:[\p{L}-]+\s){0,2}?already\s(?:there|here|in\s(?-i:\p{Lu})|in\sthe\s(?:country|region))"
        ),
        pattern(
            r"\b(?:are|is|were)\s(?:(?:also|still|already|now|currently|all|both|spread)\s){0,3}(?:in|at|on)\s"
            r"(?:the\s(?:country|region|island|base|ground)\b|(?-i:\p{Lu}))"
            r"|\b(?:be|are|were|stand)\s(?:(?:now|already|currently)\s)?(?:on|at|along)\s(?:the|its)\s(?:\p{L}+\s)?(?:border|frontier)\b"
        ),
        pattern(r"\bon\s(?:its|their|the\scountry[’']s)\s(?:territory|soil)\b"),
        pattern(r"\bhow\s(?:large|big|strong|many)\b[^?]{0,60}\b(?:brigade|battalion|contingent|troops|soldiers|garrison)\b"),
        pattern(
            r"\b(?:brigade|battalion|battle\s?group|contingent|garrison)\s[^.;]{0,40}?\b(?:is|be|was|now|currently)\s[^.;]{0,16}?-strong\b"
        ),
        IT_HAS,
        CHANGES,
        DOWN_TO,
        TROOPS_CUT,
        WHERE_THEY_ARE,
        pattern(
            r"\b(?:across|throughout|on|in)\s(?:all\sof\s)?(?:the\s(?:continent|region|peninsula)|(?-i:\p{Lu}\p{L}+)),?\s(?:the\s)?"
            r"(?-i:\p{Lu})[\p{L}. ]{1,25}\s(?:has|have|had|keeps?|kept)\s(?:\p{Ll}+\s){0,2}" + AHEAD
        ),
        pattern(r"\b(?:will|would|should|must|can|to)\sstay\b"),
        pattern(r"\b(?:it|they|we)\s(?:already\s|now\s|still\s|currently\s)?(?:keeps?|kept|has|have|had)\s(?:in|on|at)\b"),
        pattern(r"\b(?:bar|forbid|prohibit|prevent|ban)\w*\b[^.;]{3,110}?\b(?:below|under)\s" + AHEAD),
        pattern(r"\b(?:count|keep|kept)s?\s(?=(?:\p{Ll}+\s){0,2}" + NUMERAL + ")"),
        pattern(
            r"\bforce\s(?:in|on|across)\s[^.;]{2,60}\b(?:it|that)\s(?:numbers?|numbered|counts?|counted)\s(?=(?:\p{Ll}+\s){0,2}"
            + NUMERAL
            + ")"
        ),
        pattern(r"-strong\s(?:[\p{L}-]+\s){0,3}?(?:brigade|battalion|battle\s?group|contingent|garrison|force)\b"),
        pattern(
            r"\bof\s(?:its|the|their)\s(?="
            + NUMERAL
            + r"\s(?:[\p{L}-]+\s){0,2}(?:troops|soldiers|service\s?members|personnel)\s(?:out\sof|from|in)\b)"
        ),
        pattern(r"\bnumbers?\sof\s(?:[\p{L}.’'-]+\s){0,3}?(?:troops|soldiers|service\s?members|personnel|forces)\b"),
        pattern(
            r"\b(?:troop|force|military)\s(?:numbers|levels|strength|presence|footprint)\b|(?-i:\p{Lu}[\p{L}.]+)(?:\s(?:troop|military))?\sfootprint\sin\b"
        ),
    ),
    not_when=words("""
        killed, kill*, died, dead, deaths, wounded, injured, serious condition, critical condition, stable condition,
        missing, captured, casualties, took part in, taking part in, participat*, exercise, exercises, drill*, paraded,
        trained, losing, lost, loses, town for, room for, space for, barracks for, housing for, accommodat*, recruit*, will
        deploy, will send, to be sent
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
    refine=troops_there,
    examples=[
        expect(
            "Across the continent the United States has some 85,000 service members.",
            figure="some 85,000",
            subject="US",
            unit="soldier",
        ),
        nothing("Across Europe 18,000 fans have tickets."),
        expect(
            "France will shrink its force in Niger to 400 soldiers.",
            figure="400",
            subject="FR",
            place="NE",
            aspect="level",
            modality="plan",
        ),
        expect("Britain is to draw down to 500 soldiers in Estonia.", figure="500", subject="GB", place="EE", modality="plan"),
        expect(
            "The order to cut the force in Mali to about 300 soldiers surprised allies.",
            figure="about 300",
            place="ML",
            modality="plan",
        ),
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
        expect("Danish troops in Chad will be cut to 800 by June.", figure="800", subject="DK", place="TD", modality="plan"),
        expect("Danish troops went home from Chad, where Norway has 900 soldiers.", figure="900", subject="NO", place="TD"),
        expect(
            "The paper calls for cutting the current Danish force of 900 in Chad to 300 by 2027.",
            figure="900",
            place="TD",
            modality="actual",
        ),
        nothing("Of 900 Danish soldiers who died in Chad, 300 are due to hostile action."),
        expect(
            "The Danish presence in Chad will be reduced to 900 soldiers, and that in Mali to about 300 soldiers.",
            figure="about 300",
            place="ML",
        ),
        expect(
            "In talks with the forces of Chad, Denmark has decided to reduce our presence in Chad to 300 soldiers.",
            figure="300",
            subject="DK",
            place="TD",
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

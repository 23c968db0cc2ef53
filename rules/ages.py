"""Ages: how old a person is."""

import re

from checker.api import AsOf, Aspect, Draft, Interval, Kind, Rule, age_of, expect, nothing

RANK = (
    r"(?:Staff|Private|First|Class|Specialist|Sergeants?|Corporals?|Captains?|Lieutenants?|Majors?|Colonels?|Generals?|Admirals?|Commanders?"
    r"|Warrant|Petty|Airman|Seaman|Gunnery|Lance|Officer|Judge|Detective|Trooper|Deputy|Constable)"
)
"""Ranks and the words inside them, which are no part of a name."""

BESIDE = (
    ", ",
    ", aged ",
    ", age ",
    ", then ",
    " (",
    ", now ",
    ", a ",
    ", an ",
    ", the ",
    " was ",
    " is ",
    " turned ",
    ", who is ",
    ", who was ",
    ", who turned ",
)
"""What may stand between a name and the age of who bears it."""

NAME = (
    r"(?!(?:Victims?|Suspects?|Officers?|Police)\b)"
    r"(?!(?:Staff|Private|First|Class|Sergeants?|Corporals?|Lance|Petty|Gunnery|Specialist|Airman|Seaman)\s)"
    r"\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?(?:\s(?!(?:Jr|Sr)\b)\p{Lu}[\p{L}’'-]+){1,2}(?:\s(?:Jr|Sr)\b\.?)?(?![\p{L}’'-])"
)

KIN = r"(?!\s(?:boy|girl|man|woman|resident|native|student|teen|teenager|mother|father|driver|officer|woman|male|female|police)\b)"
"""Nouns behind capitalised words that make them a place: "a 16-year-old Milwaukee boy"."""


def _whose_age(draft: Draft) -> Draft | None:
    """The age of the person named right beside it: "Jane Roe, 34," or "34-year-old Jane Roe". How old a thing is is no age of a
    person.
    """
    figure, text = draft.context.figure, draft.context.text
    if figure.kind is not Kind.AGE or re.match(
        r"[\s-](?:[A-Z]\w+\s)?(?:ban|embargo|law|rule|building|house|church|company|firm|war|conflict|treaty|tradition|record)\b",
        text[figure.span.end : figure.span.end + 20],
    ):
        return None
    draft = draft.put("aspect", Aspect.LEVEL, "an age")
    then = draft.match(THEN) or (None if draft.match(AT_DEATH, where="sentence") else draft.match(AT_AGE))
    if then is not None and then.span.end == figure.span.start:
        once = AsOf(Interval(None, None), then.text.strip(), "unknown")
        draft = draft.put("as_of", once, f"“{then.text.strip()}”: once, and when that was the text does not say", then.span)
        draft = draft.put("measure", "age_then", f"“{then.text}”: how old somebody was once, and no longer is", then.span)
    if draft.match(NAMELESS) is not None:
        return draft
    # Capitalised words right before the age, whether or not the scanner knows them for a name: "Eian H. Santiago, [3]".
    named = draft.match(rf"(?<!\b(?:in|at|near|from|of|outside|to)\s)(?-i:{NAME})(?=,\s(?:aged?\s|now\s|then\s)?(?:\d|\p{{L}}+,))")
    if named is None or not 0 < figure.span.start - named.span.end <= len(", then "):
        named = draft.match(rf"(?-i:{NAME}){KIN}", where="phrase")
    names = draft.context.reading.scan.names
    for name in draft.context.reading.within(names, draft.context.sentence):
        if name.kind != "person":
            continue
        behind = name.span.start >= figure.span.end
        if behind and "old" not in figure.text:
            continue
        between = text[figure.span.end : name.span.start] if behind else text[name.span.end : figure.span.start]
        between = between.replace("\n", " ")
        if (_short(between) if behind else between in BESIDE) and not (named and named.span.covers(name.span)):
            surname = name.entity.rsplit(" ", 1)[-1]
            if len(draft.context.reading.bearers_of(surname)) > 1 and " " not in name.span.of(text):
                return draft  # two of one name: nobody knows which
            first = re.search(
                r"\b(?!(?:Mr|Mrs|Ms|Miss|Dr|Judge|Officer|Justice|Sir|King|Queen|Prince|Pope|The)\b)([A-Z][a-z]+)\s$",
                text[max(name.span.start - 20, 0) : name.span.start],
            )
            whole = next(
                (n.entity for n in draft.context.reading.within(draft.context.reading.cast, name.span) if n.kind == "person"),
                name.entity,
            )
            known = whole if whole.endswith(name.entity) else name.entity  # with the first name that only the text has
            entity = known if first is None or first[1] in known else f"{first[1]} {name.span.of(text)}"
            entity = re.sub(rf"^(?:{RANK}\s)+(?=\S+\s\S)", "", entity)
            return draft.put("subject", entity, "the name stands beside the age", name.span)
    if named and (named.span.end <= figure.span.start or _short(text[figure.span.end : named.span.start])):
        return draft.put("subject", named.text, "the name stands beside the age", named.span)
    return age_of(draft)


def _short(between: str) -> bool:
    near = between.startswith(" ") and len(between) <= REACH and between.count(" ") <= WORDS
    return near and not re.search(r"[,.;:(]|\b(?:\w+ed|told|said|shot|met|was|is|had|has|from|of|in|at|by|to|with|and)\b", between)


REACH = 40
WORDS = 4
"""Behind an age a name may follow after a word or two: "64-year-old Nevada resident Stephen Paddock". A verb or a preposition
between them makes the name somebody else's: "the 45-year-old man told Springfield police".
"""

THEN = r"\b(?:when|since|after|before|until|once|by\sthe\stime)\s(?:s?he|they)\s(?:was|were|turned)\s(?:just\s|only\s)?"
"""What leads to how old somebody was once: "since she was 15"."""

AT_AGE = r"\bat\s(?:the\s)?age\s(?:of\s)?(?:just\s|only\s)?"
AT_DEATH = r"\b(?:di(?:ed|es)|dead|death|passed\saway|killed|succumbed|mourned?|obituary)\b"
"""What was done "at age 16" was done then; only who died at that age is no older."""

NAMELESS = r"\b(?:victim|suspect|man|woman|boy|girl|officer|driver|gunman|shooter|teen(?:ager)?),\swho\s(?:is|was)\s$"
"""Somebody without a name whose age a relative clause gives: "the victim, who is 18"."""


rule = Rule(
    id="PEO016",
    name="ages",
    measure="age",
    title="{measure} of {subject}",
    units=("year", "month"),
    refine=_whose_age,
    examples=[
        expect(
            "Patrick Dennehy, 21, has been missing since June.",
            figure="21",
            measure="age",
            subject="Patrick Dennehy",
            low=21,
            unit="year",
        ),
        expect("Staff Sergeant Ann Cole-Hill, 28, has left the army.", figure="28", subject="Ann Cole-Hill"),
        expect("Private First Class Dan Moe, 21, was born in Ohio.", figure="21", subject="Dan Moe"),
        expect("Police arrested 34-year-old Robert Denton.", figure="34-year-old", subject="Robert Denton", low=34),
        expect("The suspect, Robert Denton, aged 19, was charged.", figure="19", subject="Robert Denton"),
        expect("A 16-year-old boy was hurt.", figure="16-year-old", subject=None, measure="age"),
        expect("Maria Lopez, a 52-year-old nurse, said so.", figure="52-year-old", subject="Maria Lopez"),
        expect("Officers shot 17-year-old Laquan McDonald in Chicago.", figure="17-year-old", subject="Laquan McDonald"),
        expect("Michael Santiago was held. Eian H. Santiago, 3, died.", figure="3", subject="Eian H. Santiago"),
        expect("A 16-year-old Milwaukee boy was hurt.", figure="16-year-old", subject=None),
        expect("The 36-year-old singer Taylor Smith died at home.", figure="36-year-old", subject="Taylor Smith"),
        expect("Nikolas Roe, the 19-year-old former pupil, was held.", figure="19-year-old", subject="Nikolas Roe"),
        expect("A boy was hurt. The 45-year-old man told Corpus Christi police so.", figure="45-year-old", subject=None),
        expect("Michael Roe was shot in August. The victim, who is 18, was armed.", figure="18", subject=None),
        expect("Mia Roe has played for the club since she was 15.", figure="15", measure="age_then"),
        expect("Jane Roe won her first title at age 16.", figure="16", subject="Jane Roe", measure="age_then"),
        expect(
            "The funeral of Quill Tarn, a 25-year-old teacher who drowned, drew many.", figure="25-year-old", subject="Quill Tarn"
        ),
        expect("According to Dover Fire, a 31-year-old man was hurt.", figure="31-year-old", subject=None),
        expect("Officers caught Arlo James Quillen Jr., 49, on Monday.", figure="49", subject="Arlo James Quillen Jr."),
        expect("Arlo Joseph Cole Jr. fled.\nCole, 49, was caught.", figure="49", subject="Arlo Joseph Cole Jr."),
        expect("Betty Roe has died in Los Angeles, aged 85.", figure="85", subject="Betty Roe"),
        expect("Ann Cole went to sea with her uncle at age 11.", figure="11", subject="Ann Cole"),
        expect("Also there was Barry, his 10-year-old son.", figure="10-year-old", subject="Barry"),
        expect("The town remembers the man who died at 91.", figure="91", subject=None),
        expect("Ann Cole resigned. The 57-year-old minister had been ill.", figure="57-year-old", subject="Ann Cole"),
        expect(
            "A 15-year-old boy was shot dead. Sam Cole was pronounced dead at a hospital.", figure="15-year-old", subject="Sam Cole"
        ),
        expect("“I am 57,” Ann Cole said.", figure="57", subject="Ann Cole"),
        expect(
            "Ann Cole, 26, was held. Her 6-year-old son hid. The 6-year-old was found.",
            figure="The 6-year-old".split()[1],
            subject=None,
        ),
        nothing("The president ended the 50-year-old embargo."),
        nothing("He was sentenced to 34 years in prison."),
        nothing("The war lasted 12 years."),
        nothing("Robert Denton worked there for 21 years."),
    ],
)

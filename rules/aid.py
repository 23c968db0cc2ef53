"""Aid: what a state or a body gives or lends to others, or to its own in an emergency."""

from checker.api import (
    Aspect,
    Draft,
    Rule,
    Words,
    affairs_of,
    between_the_two,
    country,
    expect,
    given_before,
    lands_of,
    measured,
    nothing,
    notified,
    pattern,
    words,
    worth_of_aid,
)

AID: Words = (
    *words("""
        aid, foreign aid, humanitarian aid, military aid, military support, military assistance, weapons worth, arms worth, in
        arms, in weapons, in weaponry, disaster aid, emergency aid, aid package, assistance,
        humanitarian assistance, disaster assistance, relief, relief package, disaster relief, relief bill, relief fund,
        rescue package, bailout, bail-out, bailout package, stimulus, stimulus package, stimulus bill, economic
        stimulus, support package, loan, loans, loan program, loan package, loan guarantees, loan guarantee, credit line, financing,
        funding,
        federal funding, emergency funding, grants, package, subsidies, subsidy, lending program, reconstruction fund,
        relief money, loan programme, loan scheme, loan instrument, loan facility, lending scheme
    """),
    pattern(r"(?<=(?:illion|\d)\s(?:of|in)\s)(?:\p{Ll}+\s){0,2}?support\s(?:for|to)\s(?=(?-i:\p{Lu}))"),
    pattern(r"(?<=(?:illion|\d|loan|credit|debt|export|of)\s)guarantees?\b"),
    pattern(
        r"(?<=\b(?:federal|public|taxpayer|additional|emergency|construction|relief|government|state"
        r"|stimulus|unused|new|bailout)\s|U\.S\.\s)funds\b"
    ),
)
GAVE = words("lent, lend, lends, lending, loaned, allotted")
PROGRAMMES = {"FMF": "US", "USAI": "US", "SAFE": "EU"}
"""Programmes under which weapons are paid for, with who gives the money."""
FURTHER = r"\b(?:another|a\s(?:further|second|third|new)|an\s(?:additional|extra))\s$"
PACKAGE = r"\G\s(?-i:\p{Lu})\p{L}+\s(?:[\p{Ll}-]+\s){0,2}?(?:package|aid|assistance)\b"
LOANS_BEFORE = r"\bloans?(?=:\s)"


def _to_whom(draft: Draft) -> Draft:
    """ "Has given Moldova 2 billion euros": who stands between the verb and the sum receives it. A capital stands for its state."""
    context = draft.context
    for field in ("subject", "place"):
        name = getattr(draft, field)
        state = next(iter(lands_of(name)), None) if name else None
        if state is not None and state != name and " " not in (name or ""):
            draft = draft.put(field, state, f"“{name}” stands for its government")
    if draft.place is not None:
        return draft
    beside = next((a for a in context.actors if a.span.start == context.figure.span.end + 1 and a.kind == "country"), None)
    if beside is not None and beside.entity and draft.match(PACKAGE, where="right"):
        before = [
            a for a in context.actors if a.span.end <= context.figure.span.start and a.kind in ("country", "group") and a.entity
        ]
        if before and before[-1].entity != beside.entity:
            draft = draft.put("subject", before[-1].entity, f"gives it to “{beside.span.of(context.text)}”", before[-1].span)
            return draft.put("place", beside.entity, "the name stands between the sum and the package", beside.span)
    gave = draft.match(
        r"\b(?:g[ai]v\w+|sen[dt]s?|lent|lends?|pledg\w+|promis\w+|offer\w*|grant\w*|provid\w+|award\w*|hand\w*)\s(?:the\s)?",
        where="left",
    )
    for actor in context.actors:
        receives = gave and actor.span.start == gave.span.end and actor.span.end <= context.figure.span.start
        if receives and actor.entity and actor.kind in ("country", "region") and actor.entity != draft.subject:
            return draft.put("place", actor.entity, f"“{gave.text.strip()}” them" if gave else "", actor.span)
    return draft


def _under_a_programme(draft: Draft) -> Draft:
    """ "SAFE loans" are the Union's, and what the United States lends for weapons it lends to the one whose purchases are told."""
    named = draft.match(rf"\b(?:{'|'.join(PROGRAMMES)})\b|\bForeign\sMilitary\sFinancing\b")
    if named is None:
        return draft
    giver = PROGRAMMES.get(named.text, "US")
    if draft.subject is None or draft.subject == named.text:
        draft = draft.put("subject", giver, f"“{named.text}”: their programme", named.span)
    told = affairs_of(draft.context) if draft.place is None and giver == "US" else None
    return draft.put("place", told.entity, told.why, told.span) if told and told.entity != giver else draft


def _kind(draft: Draft) -> Draft | None:
    """A loan is to be paid back; funding and funds are measures of their own."""
    draft = _to_whom(between_the_two(draft))
    text = draft.said("measure").lower()
    draft = _under_a_programme(draft)
    draft = given_before(draft)
    if text.startswith(("rescue", "bailout", "bail-out")) and (saved := affairs_of(draft.context)):
        return draft.put("subject", saved.entity, saved.why, saved.span)
    if text.startswith("allot"):
        noun = draft.match(r"\b(?:loans?|aid|assistance)\b[^.;]*$", where="left") or draft.match(LOANS_BEFORE, where="sentence")
        if noun is None:
            return None
        text = "loan" if noun.text.startswith("loan") else "aid"
    if "loan" in text or text.startswith(("lent", "lend", "credit", "guarantee")):
        draft = draft.put("measure", "loan", f"“{text}”", draft.said_at("measure"))
        if draft.aspect is Aspect.INCREASE and draft.match(FURTHER, where="left"):
            draft = draft.put("aspect", Aspect.LEVEL, "a loan of its own, whatever was lent before")
        return draft
    if text.endswith(("funding", "funds", "financing")):
        return draft.put("measure", "funding", f"“{text}”", draft.said_at("measure"))
    if "subsid" in text:
        return draft.put("measure", "subsidy", f"“{text}”", draft.said_at("measure"))
    return draft


_MEASURED = measured(
    AID,
    verbs=GAVE,
    scope={
        "military": words("military, weapons, defence, security, arms, weaponry"),
        "humanitarian": words("humanitarian, food"),
        "disaster": words("disaster, hurricane, flood, earthquake, emergency"),
        "stimulus": ("stimulus",),
    },
    owner="company",
    then=_kind,
)


def _aid(draft: Draft) -> Draft | None:
    """What is measured; or what packages of aid are worth together."""
    if notified(draft.context) is not None and not draft.find("aid", "assistance", "loan*"):
        return None  # "The $4 billion package" of arms that are sold
    worth = worth_of_aid(draft)
    if worth is None:
        return _MEASURED(draft)
    return _kind(draft.put("measure", draft.measure, f"the worth of “{worth.text}”", worth.span))


rule = Rule(
    id="ECO047",
    name="aid",
    measure="aid",
    title="{measure} of {subject}",
    family="aid and loans",
    units=("money",),
    when=(*AID, *GAVE),
    not_when=words(
        "export*, arms sales, hedge fund*, pension fund*, funding round, tax relief, debt relief, venture capital, private "
        "funds, mutual fund*, quantum, venture funding, slush fund, fund-raising, compensation package, "
        "pay package, benefit package"
    ),
    subject=country(role="owner"),
    place=country(role="location"),
    refine=_aid,
    examples=[
        expect("Norway unveils 1 billion euro Moldova aid package.", figure="1 billion euro", subject="NO", place="MD"),
        expect("The step brings $3 billion worth of security assistance.", figure="$3 billion", scope=("military",)),
        expect(
            "The US will send $300 million in military aid to Ukraine.",
            figure="$300 million",
            scope=("military",),
            subject="US",
            modality="plan",
        ),
        expect("Germany has given Ukraine 28 billion euros in aid.", figure="28 billion euros", subject="DE", place="UA"),
        expect("The IMF approved a $7 billion loan for Pakistan.", figure="$7 billion", measure="loan", subject="IMF"),
        expect("The Senate passed a $2 trillion economic relief package.", figure="$2 trillion"),
        expect("The Greek bailout was worth 110 billion euros.", figure="110 billion euros"),
        expect("The bank lent $300,000 to the convention.", figure="$300,000", measure="loan"),
        expect("Nasa gets $1.4 million in funding", figure="$1.4 million", measure="funding"),
        expect(
            "Oslo has handed over 23 packages of military aid to Kyiv since 2022, together worth about 4 billion euros.",
            figure="about 4 billion euros",
            subject="NO",
            place="UA",
            aspect="cumulative",
        ),
        expect(
            "The US has granted Chile an FMF loan of $3 billion.", figure="$3 billion", measure="loan", subject="US", place="CL"
        ),
        expect(
            "The EU's SAFE loans: Oslo has been allotted $3 billion.", figure="$3 billion", measure="loan", subject="EU", place="NO"
        ),
        expect("Chile is to get $3 billion in Norwegian loans.", figure="$3 billion", measure="loan", subject="NO", place="CL"),
        nothing("The hedge fund manages $20 billion."),
        nothing("The company paid $3 million for the car."),
        nothing("With the aid of a lawyer she won $3 million."),
    ],
)

"""Prison sentences: for how long somebody is, or may be, sent to prison."""

from checker.api import Draft, Hit, Modality, Qualifier, Rule, Words, expect, held, nothing, words

SENTENCED: Words = (
    *words(
        "sentenc*, jailed, imprison*, prison term, prison sentence, jail term, jail time, in prison, in "
        "jail, behind bars, detention, probation, prison, community service, life term"
    ),
)


def _whose_sentence(draft: Draft) -> Draft | None:
    """A sentence passed, a sentence sought or possible, and time served are three things."""
    served = draft.match(r"\b(?:serv(?:ed|ing|es?)|spent|spend|spending|after|held\sfor)\s(?:\w+\s){0,3}$", where="left")
    passed = draft.match(
        r"\b(?:sentenc\w+|jail\w*|imprison\w*|given|got|received?s?|gets?|handed|faces?|facing|faced"
        r"|carr\w+|punish\w+|maximum|minimum|up\sto|seek\w*|sought|demand\w*|bring|draw|mean)\b",
        where="left",
    )
    term = draft.match(
        r"\G(?:[\s-](?:to|or)\s\w+)?[\s-]+(?:years?|months?|days?)?[\s-]?(?:suspended\s|federal\s|state\s"
        r"|mandatory\s)?(?:in\s+(?:federal\s+|state\s+|a\s+)?(?:prison|jail|detention)|behind\sbars|prison"
        r"|jail|sentence|of\sprobation|probation|suspended)\b",
        where="right",
    )
    if not passed and not term:
        return None
    if served and not passed:
        draft = draft.put("measure", "time_served", f"“{served.text.strip()}”", served.span)
    possible = draft.match(
        r"\b(?:faces?|facing|faced|could|may|might|carr(?:y|ies)|punishable|possible|maximum|up\sto|if\sconvicted|would\sface)\b",
        where="clause",
    )
    sought = draft.match(r"\b(?:seek\w*|sought|demand\w*|ask\w*|recommend\w*|request\w*)\b", where="left")
    if possible:
        draft = draft.put("modality", Modality.CEILING, f"“{possible.text}”: what may be given, not what was", possible.span)
        draft = _at_most(draft, possible)
    elif sought:
        draft = draft.put("modality", Modality.PROPOSAL, f"“{sought.text}”", sought.span)
    if draft.find("probation", where="right"):
        draft = draft.put("measure", "probation", "the figure is a time of probation")
    return _convict(draft)


def _at_most(draft: Draft, possible: Hit) -> Draft:
    """ "A possible sentence of 20 years", "could get 20 years": the most that may be given. "Faces 20 years" does not say."""
    number = draft.context.figure.number
    if draft.qualifier is not Qualifier.EXACT or number is None or possible.text.lower().startswith(("fac", "if ")):
        return draft
    draft = draft.put("qualifier", Qualifier.AT_MOST, f"“{possible.text}”: at most", possible.span)
    return draft.put("low", None, "").put("high", number, "")


def _convict(draft: Draft) -> Draft:
    """The person who is sentenced: the first one named in the sentence who does not pass it; for "he" and "she" the one named
    last before.
    """
    reading, start, figure = draft.context.reading, draft.context.before().start, draft.context.figure.span.start
    persons = [m for m in reading.beginning_in(reading.scan.names, start, figure) if m.kind == "person"]
    here = [m for m in persons if m.span.start >= draft.context.sentence.start]
    text = draft.context.text
    if here and not text.startswith(
        (" sentenced", " later sentenced", " handed", " jailed", " gave", " ordered"), here[0].span.end
    ):
        return draft.put("subject", here[0].entity, "the person who is sentenced", here[0].span)
    if len({m.entity for m in persons}) == 1 and not here and draft.match(r"\b(?:he|she|him|her)\b", where="left"):
        return draft.put("subject", persons[-1].entity, "the person named last before", persons[-1].span)
    return held(draft)


rule = Rule(
    id="POL010",
    name="prison-sentence",
    measure="prison_sentence",
    title="{measure} of {subject}",
    family="sentences",
    units=("year", "month", "day"),
    when=SENTENCED,
    not_when=words(
        "years ago, in recent years, years later, days after, months after, years after, years before, "
        "escaped, built, years old, prison was, prison has"
    ),
    episodic=True,
    refine=_whose_sentence,
    examples=[
        expect(
            "John Smith was sentenced to 12 years in prison for fraud.",
            figure="12 years",
            subject="John Smith",
            measure="prison_sentence",
            modality="actual",
        ),
        expect("He faces up to 20 years in prison if convicted.", figure="up to 20 years", modality="ceiling"),
        expect("She was jailed for 18 months.", figure="18 months", measure="prison_sentence"),
        expect("The judge handed him a five-year prison term.", figure="five-year"),
        expect("Prosecutors sought 30 years in prison.", figure="30 years", modality="proposal"),
        expect("Ex-minister gets 8 years for graft in prison scandal", figure="8 years"),
        expect(
            "Ann Cole was found guilty of theft. The minister was to hear her sentence, expected to be three years in prison.",
            figure="three years",
            subject="Ann Cole",
        ),
        expect("The charges carry a possible sentence of 20 years.", figure="20 years", qualifier="at_most", modality="ceiling"),
        expect("She is serving 5 1/2 years in state prison.", figure="5 1/2 years", measure="time_served"),
        expect("She was sentenced to two years and six months.", figure="two years and six months", low=2.5, high=2.5),
        nothing("The prison was built 30 years ago."),
        nothing("He escaped from prison 12 days later."),
        nothing("The company was founded 20 years ago."),
    ],
)

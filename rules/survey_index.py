"""Survey indices: where an index of the mood of firms or consumers stands."""

from checker.api import Draft, Qualifier, Rule, Words, country, expect, measured, nothing, pattern, words

INDEX: Words = (
    *words("""
        PMI, purchasing managers' index, purchasing managers index, consumer confidence, consumer confidence index,
        consumer sentiment, consumer sentiment index, index of consumer sentiment, business confidence, business climate,
        business climate index, Ifo index, ZEW index, economic sentiment, economic sentiment index, business optimism index,
        small business optimism index, confidence index, sentiment index
    """),
    pattern(r"(?:composite|services|manufacturing|factory)\s(?:activity\s)?index\b"),
)


def _which(draft: Draft) -> Draft | None:
    """By what is asked and who asks. The 50 that parts growth from decline is a mark, no reading."""
    text = draft.said("measure").lower()
    mark = draft.match(
        r"\G(?:\.0)?[\s-](?:point\s)?(?:mark|threshold|line|level|or\sabove|or\sbelow)\b|\G,?\s(?:which|that)?\s?(?:separat|divid|mark|indicat|part|denot|show)\w*",
        where="right",
    )
    if mark or (draft.context.figure.number == 50 and draft.qualifier is not Qualifier.EXACT):
        return None
    name = (
        "purchasing_managers_index"
        if "pmi" in text or "purchasing" in text or text.split()[0] in ("composite", "services", "manufacturing", "factory")
        else "consumer_confidence"
        if "consumer" in text
        else "business_confidence"
        if "business" in text or "ifo" in text
        else "economic_sentiment"
    )
    draft = _whose(draft.put("measure", name, f"“{text}”", draft.said_at("measure")))
    return draft.put("unit", "point", "an index is counted in points") if draft.unit is None else draft


def _whose(draft: Draft) -> Draft:
    """An institute asks the people or the firms of one country: the index is that country's, not the institute's."""
    land = next((ASKED_IN[name] for name in draft.scope if name in ASKED_IN), None)
    if land is None or (draft.subject is not None and len(draft.subject) == len(land)):
        return draft
    return draft.put("subject", land, "where the institute asks")


ASKED_IN = {"Michigan": "US", "Conference Board": "US", "ISM": "US", "Ifo": "DE", "ZEW": "DE", "Caixin": "CN"}
"""The country of those whom an institute asks, by its own account. GfK asks in several."""


rule = Rule(
    id="ECO063",
    name="survey-index",
    measure="survey_index",
    title="Survey index of {subject}",
    family="survey indices",
    units=("number",),
    counts=("points", "point"),
    when=INDEX,
    subject=country(role="owner"),
    refine=measured(
        INDEX,
        scope={
            "manufacturing": words("manufacturing, factory"),
            "services": words("services, non-manufacturing"),
            "composite": ("composite",),
            "construction": ("construction",),
            "small firms": ("small business",),
            "Michigan": ("Michigan",),
            "Conference Board": ("Conference Board",),
            "GfK": ("GfK",),
            "Ifo": ("Ifo",),
            "ZEW": ("ZEW",),
            "Caixin": ("Caixin",),
            "ISM": ("ISM", "Institute for Supply Management"),
        },
        then=_which,
    ),
    examples=[
        expect(
            "China's manufacturing PMI rose to 50.5 in April.", figure="50.5", subject="CN", scope=("manufacturing",), unit="point"
        ),
        expect("The University of Michigan's index of consumer sentiment rose to 72.", figure="72", subject="US"),
        expect("Consumer confidence fell to 86 in April.", figure="86", measure="consumer_confidence"),
        expect("The Ifo business climate index climbed to 87.5 points.", figure="87.5", measure="business_confidence"),
        nothing("The PMI stayed above 50."),
        nothing("Some 40 firms were asked for the PMI."),
    ],
)

"""What the checker's codes mean, in words for a reader who has never seen them. The one place where a code becomes a sentence."""

from __future__ import annotations

from checker.model import Aspect, Claim, Modality, Reason, Relation, Severity, Sign, Status

__all__ = [
    "ASPECTS",
    "AS_OF_BASIS",
    "DIMENSIONS",
    "DIMENSION_OF",
    "LOOSE",
    "MOODS",
    "NO_SERIES",
    "PUBLISHED_BASIS",
    "RELATIONS",
    "SEVERITIES",
    "SIGNS",
    "STATUSES",
    "STEPS",
    "STRENGTHS",
    "counted",
    "field",
    "listed",
    "mood",
    "plain",
    "reason",
    "spelled",
]

RELATIONS = {
    Relation.AGREEMENT: "Agreement",
    Relation.CHANGE: "Change over time",
    Relation.CONFLICT: "Cannot both be right",
    Relation.UNDETERMINED: "Cannot be told from the text",
    Relation.NOT_COMPARABLE: "Not the same thing",
}

SEVERITIES = {Severity.ERROR: "Cannot stand as printed", Severity.WARNING: "Look at this", Severity.INFO: "Good to know"}

SIGNS = {Sign.SAME: "same", Sign.DIFFERENT: "different", Sign.UNKNOWN: "the text does not say"}

DIMENSIONS = {
    "measure": "What is measured",
    "subject": "Whose it is",
    "place": "Where",
    "scope": "Which part of it",
    "aspect": "Level or change",
    "modality": "Fact or plan",
    "basis": "Counted on what basis",
    "event": "Which event",
    "as_of": "When",
    "value": "How much",
}

FIELDS = {
    **DIMENSIONS,
    "unit": "Unit",
    "qualifier": "Hedge",
    "attribution": "Who says so",
    "counted_by": "Whose count",
    "standing": "Asserted or denied",
    "rule": "Rule",
}

_REASONS = {
    Reason.MODALITY: "They are different kinds of statement.",
    Reason.ENTITY: "They belong to different countries, bodies or people.",
    Reason.PLACE: "They are about different places.",
    Reason.SCOPE: "They do not cover the same part of it.",
    Reason.ASPECT: "One is how many there are, the other how many more or fewer, or a running total.",
    Reason.PART_WHOLE: "One is a part of the other.",
    Reason.UNIT_BASIS: "They are counted on different bases.",
    Reason.MEASURE: "They measure different things.",
    Reason.EVENT: "They are about different events or deals.",
    Reason.AS_OF: "They are about different times.",
    Reason.ROUNDING: "They differ by no more than rounding can hide.",
    Reason.HEDGE: "The hedge leaves room for both.",
    Reason.VINTAGE: "One is an earlier estimate or plan of the same thing.",
    Reason.COPY: "Both repeat one source, so together they are one witness, not two.",
}

_REASONS_BY_RELATION = {
    (Relation.AGREEMENT, Reason.AS_OF): "The times differ, and the figure has not moved.",
    (Relation.UNDETERMINED, Reason.AS_OF): "It is not known when one of them, or either, was true.",
    (Relation.UNDETERMINED, Reason.SCOPE): "The text does not say whether both cover the same part.",
    (Relation.CHANGE, Reason.MODALITY): "Mind that they are different kinds of statement.",
}
"""A reason that says something else beside some relation."""

_OPEN = {
    Reason.MEASURE: "Whether they measure the same thing is not clear.",
    Reason.ENTITY: "Whether both are of the same country, body or person is not said.",
    Reason.PLACE: "Whether both are of the same place is not said.",
    Reason.EVENT: "Whether both are about the same event is not said.",
    Reason.UNIT_BASIS: "Whether both are counted on the same basis is not said.",
}
"""A reason where the text leaves its dimension open."""

DIMENSION_OF = {
    Reason.MODALITY: "modality",
    Reason.ENTITY: "subject",
    Reason.PLACE: "place",
    Reason.SCOPE: "scope",
    Reason.ASPECT: "aspect",
    Reason.PART_WHOLE: "scope",
    Reason.UNIT_BASIS: "basis",
    Reason.MEASURE: "measure",
    Reason.EVENT: "event",
    Reason.AS_OF: "as_of",
    Reason.ROUNDING: "value",
    Reason.HEDGE: "value",
}
"""The dimension whose "why" says more about a reason."""

MOODS = {
    Modality.ACTUAL: "stated as fact",
    Modality.ESTIMATE: "estimate",
    Modality.PLAN: "plan",
    Modality.FORECAST: "forecast",
    Modality.TARGET: "target",
    Modality.PLEDGE: "pledge",
    Modality.PROPOSAL: "proposal",
    Modality.FLOOR: "lower limit",
    Modality.CEILING: "upper limit",
}

ASPECTS = {
    Aspect.LEVEL: "",
    Aspect.INCREASE: "an increase",
    Aspect.DECREASE: "a decrease",
    Aspect.CUMULATIVE: "a running total",
    Aspect.RATE: "a rate",
}

STATUSES = {Status.READ: "read", Status.SET_ASIDE: "set aside", Status.UNREAD: "not understood"}

PUBLISHED_BASIS = {
    "metadata": "the date came with the article or was given for it",
    "text": "the article’s own date line",
    "evidence": "worked out from the article’s own words",
    "unknown": "nothing in the article tells",
}

STRENGTHS = {
    "hard": "",
    "soft": "soft evidence: nobody has checked it",
    "weak": "weak evidence: counts only where there is no better",
}

AS_OF_BASIS = {
    "stated": "the text gives the time",
    "relative": "counted from the date of the article",
    "published": "no time stated: taken as the date of the article",
    "inferred": "worked out from the surrounding text",
    "unknown": "the text does not say when",
}

LOOSE = "The text does not say whether these are about one thing, so they are not held against each other."
"""Of figures of one kind whose owner or event is not named."""

NO_SERIES = "No figure has a second one to stand beside."

STEPS = {
    "read": "reading the file",
    "date": "dating the article",
    "scan": "finding the figures",
    "extract": "finding what a figure is about",
    "rule": "running a rule",
    "report": "writing the report",
}


def reason(code: Reason, relation: Relation, sign: Sign | None = None) -> str:
    """`sign` is that of the dimension behind the reason: what is not known is not called different."""
    if sign is Sign.UNKNOWN and code in _OPEN:
        return _OPEN[code]
    if sign is Sign.DIFFERENT and relation is Relation.UNDETERMINED:
        return _REASONS[code]
    return _REASONS_BY_RELATION.get((relation, code), _REASONS[code])


def mood(claim: Claim) -> str:
    """What kind of statement it is, where that is more than "this is how many there are": "plan", "an increase, pledge"."""
    parts = [ASPECTS[claim.aspect], "" if claim.modality is Modality.ACTUAL else MOODS[claim.modality]]
    return ", ".join([*(p for p in parts if p), *claim.scope])


def plain(name: str, value: str) -> str:
    """The value of a field without the checker's spelling: "defence spending share", "how many there are", "stated as fact"."""
    if name == "measure":
        return value.removeprefix("other:").replace("_", " ")
    if name == "modality":
        return MOODS[Modality(value)] if value in set(Modality) else value
    if name == "aspect":
        return (ASPECTS[Aspect(value)] or "how many there are") if value in set(Aspect) else value
    return value


def field(name: str) -> str:
    return FIELDS.get(name, name.replace("_", " ").capitalize())


def counted(count: int, noun: str, nouns: str | None = None) -> str:
    """In a list: "no figures", "1 figure", "2 figures", "1,204 figures"."""
    if count == 0:
        return f"no {nouns or noun + 's'}"
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {nouns or noun + 's'}"


def spelled(count: int, noun: str, nouns: str | None = None) -> str:
    """As `counted`, for running text: "one figure", "nine figures", "10 figures"."""
    small = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    number = small[count] if count < len(small) else f"{count:,}"
    return f"{number} {noun if count == 1 else nouns or noun + 's'}"


def listed(parts: list[str]) -> str:
    """In a sentence: "a", "a and b", "a, b and c"."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""

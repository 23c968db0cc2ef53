"""Judge: comparisons and checks become findings, graded by consequence. It says what is inconsistent, never who is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.checks import CODES as CHECK_CODES
from checker.comparison.ages import AGE, both_ages
from checker.comparison.explain import summary
from checker.comparison.modality import NORMS, OUTTURN
from checker.comparison.telling import A_SENTENCE, GENERAL
from checker.drift import CODES as DRIFT_CODES
from checker.drift import at_issue, drift, finding, narrowed
from checker.model import (
    Aspect,
    Claim,
    Comparison,
    Finding,
    Modality,
    Qualifier,
    Reason,
    Relation,
    Series,
    Severity,
    Sign,
    Standing,
)

__all__ = ["CODES", "findings_of", "meaning"]

CODES = {
    "CONFLICT": (Severity.ERROR, "Two figures for the same thing at the same time that cannot both be right."),
    "TOLL": DRIFT_CODES["TOLL"],
    "TOTAL": DRIFT_CODES["TOTAL"],
    # Judged on real articles it was right too seldom for a warning: see benchmarks/judged.
    "UNDETERMINED": (
        Severity.INFO,
        "Two figures that differ, and the text does not say enough to tell a change from a conflict.",
    ),
    "PLAN_AS_FACT": DRIFT_CODES["PLAN_AS_FACT"],
    "STALE": DRIFT_CODES["STALE"],
    "DRIFT": DRIFT_CODES["DRIFT"],
    "COINCIDENCE": (Severity.INFO, "The same number for two different things: no agreement, and not to be quoted as one."),
    "CHANGE": (Severity.INFO, "A figure that moved between two times; both can be right."),
    "RULES": (Severity.INFO, "Two rules or goals of different size for one body: an older one and a newer, or two kinds."),
    "COPY": DRIFT_CODES["COPY"],
    "AGREEMENT": (Severity.INFO, "The same figure said again."),
}
"""Each code of a finding between figures, its severity and what it means, in the order in which an editor wants to see them. The
checks inside an article bring their own."""

_SETTLED = frozenset({"TOLL", "TOTAL"})
"""Codes that say more of two figures than that they differ: their comparison gives no finding of its own then."""


_ONCE = frozenset({"AGREEMENT", "UNDETERMINED"})
"""Codes that are said once of a series and a pair of articles: who has read it once looks at the series."""


def meaning(code: str) -> str:
    """What a code means, in a sentence for a reader; nothing for a code that is not the checker's."""
    return CODES[code][1] if code in CODES else CHECK_CODES.get(code, "")


def findings_of(series: Sequence[Series], lookalikes: Iterable[Comparison], checks: Iterable[Finding] = ()) -> tuple[Finding, ...]:
    """Every finding, worst first, then what an editor wants to see first, then by article and place. One of each kind for the same
    statements.
    """
    found = list(drift(series))
    settled = {frozenset(f.claims) for f in found if f.code in _SETTLED}
    said: set[tuple[str | None, ...]] = set()
    for one in series:
        for comparison in one.comparisons:
            code = _code(comparison)
            pair = (code, one.id, *sorted({comparison.left.article, comparison.right.article}))
            if code in _ONCE and comparison.left.article != comparison.right.article and pair in said:
                continue
            said.add(pair)
            if code and {comparison.left.id, comparison.right.id} not in settled:
                found.append(_finding(code, comparison, one.name))
    found += [_finding("COINCIDENCE", comparison, "") for comparison in lookalikes if _misleading(comparison)]
    found += checks
    ordered = sorted(_named_apart(found), key=lambda f: (-f.severity.rank, _weight(f), f.article, f.line, f.column, f.id))
    return tuple(ordered)


def _named_apart(found: Iterable[Finding]) -> Iterable[Finding]:
    """One finding for the same claims; the same words found again in other articles get a number behind their id."""
    twins: dict[str, dict[tuple[str, ...], Finding]] = {}
    for one in found:
        twins.setdefault(one.id, {}).setdefault(tuple(sorted(one.claims)) or (one.article, str(one.line), str(one.column)), one)
    for same in twins.values():
        for number, one in enumerate(sorted(same.values(), key=lambda f: (f.article, f.line, f.column, f.claims)), start=1):
            yield one if number == 1 else replace(one, id=f"{one.id}-{number}")


def _weight(one: Finding) -> tuple[int, str]:
    """In which order an editor wants to see the codes: as in `CODES`, the checks of a text right behind what is stale, or, where
    they say that all fits, last.
    """
    ordered = list(CODES)
    check = len(ordered) if one.severity is Severity.INFO else ordered.index("STALE")
    return (ordered.index(one.code) if one.code in CODES else check, one.code)


def _code(comparison: Comparison) -> str | None:
    match comparison.relation:
        case Relation.CONFLICT:
            return None if _toll_of_an_event(comparison) else "CONFLICT"
        case Relation.UNDETERMINED:
            return "UNDETERMINED" if _worth_asking(comparison) else None
        case Relation.CHANGE:
            return None if _ages_of_two(comparison) else "CHANGE"
        case Relation.AGREEMENT:
            return None if _said_twice(comparison) or _rests_on_room(comparison) else "AGREEMENT"
    return "RULES" if _two_rules(comparison) else None


def _toll_of_an_event(comparison: Comparison) -> bool:
    """Two articles' tolls of one named event are judged by all that the later article says of it: see `checker.drift.tolls`."""
    left, right = comparison.left, comparison.right
    told = left.event is not None or left.happening is not None
    return left.grows and right.grows and told and not left.published.overlaps(right.published)


def _ages_of_two(comparison: Comparison) -> bool:
    """Ages of which one has no name beside it are hardly of one person who grew older."""
    left, right = comparison.left, comparison.right
    return left.measure == AGE and not both_ages(left, right)


def _said_twice(comparison: Comparison) -> bool:
    """A page that holds a sentence twice agrees with itself, and nobody need know; nor where the second time it has run into
    others ("Attached filesA driver, 37, was hurt").
    """
    left, right = comparison.left, comparison.right
    if left.article != right.article or left.figure_text != right.figure_text:
        return left.article == right.article and left.sentence == right.sentence
    short, long = sorted((_letters(left.sentence), _letters(right.sentence)), key=len)
    return left.sentence == right.sentence or (len(short) >= A_SENTENCE and short in long)


def _letters(sentence: str) -> str:
    return "".join(c for c in sentence.casefold() if c.isalnum())


def _rests_on_room(comparison: Comparison) -> bool:
    """Figures of two times, or a fact and a plan, that fit only within a hedge or rounding: nobody has said whether it moved."""
    reasons = set(comparison.reasons)
    return Reason.AS_OF in reasons and bool(reasons & {Reason.ROUNDING, Reason.HEDGE, Reason.MODALITY})


def _two_rules(comparison: Comparison) -> bool:
    signs, sides = _signs(comparison), (comparison.left, comparison.right)
    if _said_twice(comparison) or comparison.left.subject is None or comparison.left.measure.startswith(GENERAL):
        return False  # one sentence cuts two things by two sizes; a rule is somebody's, of a measure that has a name
    said = all(c.modality in NORMS and c.standing is Standing.ASSERTED and _sized(c) for c in sides)
    return said and signs["modality"] is Sign.DIFFERENT and signs["value"] is Sign.DIFFERENT


def _sized(claim: Claim) -> bool:
    """A share or a sum: what rules and goals are compared by. Two maximum sentences of years are two laws."""
    return claim.unit == "percent" or _is_money(claim)


def _is_money(claim: Claim) -> bool:
    return (claim.unit or "").isupper()


_ASKABLE = frozenset({"as_of", "scope"})
"""What an editor can look up when the text leaves it out. Two figures whose owner or event is unknown are no question: there are
too many of them."""


def _worth_asking(comparison: Comparison) -> bool:
    """Two articles' figures that only a date or a scope keeps apart. Whoever names two figures in one text means two things,
    how much something moved in a time that is not told is no question, nor is what two people expect.
    """
    left, right = comparison.left, comparison.right
    if left.article == right.article or left.aspect in (Aspect.INCREASE, Aspect.DECREASE):
        return False
    if Modality.FORECAST in (left.modality, right.modality):
        return False
    if narrowed(left) or narrowed(right) or not (_of_one_owner(comparison) and _undated(comparison)):
        return False
    unsaid = {name for name, sign in _signs(comparison).items() if sign is Sign.UNKNOWN}
    if unsaid == {"value"} and Reason.ROUNDING in comparison.reasons:  # rounded to a whole percent, or another figure
        return True
    return _signs(comparison)["value"] is Sign.DIFFERENT and len(unsaid) == 1 and unsaid <= _ASKABLE


def _of_one_owner(comparison: Comparison) -> bool:
    """Both name whose figure it is, or the one event that it belongs to."""
    return all((c.event if c.grows else c.subject) is not None for c in (comparison.left, comparison.right))


def _undated(comparison: Comparison) -> bool:
    """A time is missing altogether, or none is: that two long times overlap is no question to a reporter."""
    signs = _signs(comparison)
    return signs["as_of"] is not Sign.UNKNOWN or not (
        comparison.left.as_of.interval.known and comparison.right.as_of.interval.known
    )


def _signs(comparison: Comparison) -> dict[str, Sign]:
    return {d.name: d.sign for d in comparison.dimensions}


def _misleading(comparison: Comparison) -> bool:
    """Equal shares or sums: a country's fact and its rule, or one measure of two countries at a time that can be the same. What may
    be one thing after all (the toll of an event, a package) is no coincidence, and one text knows what it says.
    """
    left, right = comparison.left, comparison.right
    if left.article == right.article or left.value.number != right.value.number or left.unit != right.unit:
        return False
    signs = _signs(comparison)
    exact = left.qualifier is right.qualifier is Qualifier.EXACT and not left.episodic and not right.episodic
    if not (_is_money(left) or left.unit == "percent"):
        return False
    if left.subject is not None and signs["subject"] is Sign.SAME and _fact_and_rule(left, right):
        return True
    others = {signs[name] for name in signs if name not in ("subject", "place", "value", "as_of", "event")}
    return exact and _two_countries(left, right) and signs["as_of"] is not Sign.DIFFERENT and others == {Sign.SAME}


def _fact_and_rule(left: Claim, right: Claim) -> bool:
    """What a country spends, and what it must or has promised to: the pair that a hasty reader takes for one."""
    return (
        {left.modality in OUTTURN, right.modality in OUTTURN} == {left.modality in NORMS, right.modality in NORMS} == {True, False}
    )


def _two_countries(left: Claim, right: Claim) -> bool:
    codes = (left.subject or "", right.subject or "")
    return codes[0] != codes[1] and all(len(code) == len("PL") and code.isupper() for code in codes)


def _finding(code: str, comparison: Comparison, name: str) -> Finding:
    sides = (comparison.left, comparison.right)
    return finding(
        code,
        sides,
        _message(code, comparison, name),
        comparison.explanation,
        severity=CODES[code][0],
        at=at_issue(*sides),
        comparison=comparison,
    )


_MOODS = {
    Modality.PLAN: "planned",
    Modality.FORECAST: "forecast",
    Modality.PROPOSAL: "proposed",
    Modality.PLEDGE: "pledged",
    Modality.TARGET: "a goal",
}
"""What a title has to add, or a goal would be taken for what is."""


def _narrowed(left: Claim, right: Claim) -> str:
    """Which part both figures count, and in what mood: "People injured (critically)", "Budget surplus of Peru (planned)"."""
    scope = left.scope if left.scope == right.scope else ()
    mood = _MOODS.get(left.modality) if left.modality is right.modality and "rule or goal" not in left.title else None
    said = (*scope, *((mood,) if mood else ()))
    return f" ({', '.join(said)})" if said else ""


def _message(code: str, comparison: Comparison, name: str) -> str:
    what = summary(comparison)
    if code == "COINCIDENCE":
        return f"Equal by coincidence: {what}"
    if code == "RULES":
        return f"{name}: two rules, not one: {what}"
    return f"{name}{_narrowed(comparison.left, comparison.right)}: {what}"

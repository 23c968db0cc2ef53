"""Exercise nations: how many countries take part in a manoeuvre, or host it."""

from checker.api import Aspect, Draft, Rule, exercise_of, expect, nothing, pattern, words


def _in_it(draft: Draft) -> Draft | None:
    """Where it is held are its hosts; whom the soldiers come from take part. One name of an exercise ties them together."""
    hosts = draft.match(
        r"\b(?:held|conducted|staged|hosted|takes?\splace|taking\splace|took\splace|unfold\w*|spread)\s(?:[^.;]{0,30}\s)?(?:in|across|by)\s(?:\p{L}+\s){0,2}$",
        where="left",
    )
    takes = draft.match(
        r"\b(?:from|involv\w+|includ\w+|with|between|among)\s(?:\p{L}+\s){0,2}$|\b(?:troops|soldiers|forces|personnel)\s(?:of|from)\s(?:\p{L}+\s){0,2}$",
        where="left",
    ) or draft.match(r"\G[^.;]{0,40}?\s(?:(?:are\s|were\s|will\s)?(?:tak\w+|took)\spart|participat\w+|contribut\w+)", where="right")
    if hosts is None and takes is None:
        return None
    exercise = exercise_of(draft)
    if exercise is None:
        return None
    event, why, span = exercise
    draft = (
        draft.put("event", event, why, span)
        .put("subject", None, "they are counted, and nobody's")
        .put("place", None, "all of them")
    )
    draft = draft.put("aspect", Aspect.LEVEL, "all that take part in one exercise")
    if hosts is not None and (takes is None or hosts.span.end >= takes.span.end):
        return draft.put("measure", "host_countries", f"“{hosts.text.strip()}”", hosts.span)
    return draft


rule = Rule(
    id="MIL026",
    name="exercise-nations",
    measure="participating_countries",
    title="Countries in an exercise: {event}",
    family="countries of an exercise",
    episodic=True,
    counts=words("countries, nations, allies, states, member states, partners"),
    when=(
        *words("exercise, exercises, exercising, drill, drills, war games, wargames, games, iteration, edition"),
        pattern(r"\bmano?eu?v(?:er|re)s?\b"),
        pattern(r"\b[Ll]ast\syear[’']s\s(?-i:\p{Lu})"),
        pattern(r"\b(?:part|participat\w+)\sin\s(?:the\s)?(?-i:\p{Lu}[\p{L}-]+(?:\s\p{Lu}\p{L}+)?[\s-](?:20)?\d\d)\b"),
    ),
    refine=_in_it,
    examples=[
        expect(
            "Northern Shield 2024, a drill with 9,000 soldiers from 14 countries, began on Monday.",
            figure="14",
            measure="participating_countries",
            event="exercise Northern Shield 2024",
        ),
        expect(
            "The exercise NORTHERN-SHIELD 24 is held in six nations.",
            figure="six",
            measure="host_countries",
            event="exercise Northern Shield 2024",
        ),
        nothing("Doctors from 14 countries exercise daily."),
        nothing("The bank has branches in six countries."),
    ],
)

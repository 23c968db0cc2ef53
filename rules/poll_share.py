"""Polls: what part of those asked gave an answer, or would vote for somebody."""

import re

from checker.api import Aspect, Draft, Modality, Qualifier, Rule, asked_by, expect, nothing, of_the_asked, words

OPINIONS = words("""
    say, said, says, saying, told pollsters, believe, believed, believes, think, thinks, thought, support, supported, supports,
    oppose, opposed, opposes, favour, favor, favoured, favored, favours, favors, back, backed, want, wanted, wants, blame, blamed,
    blames, prefer, preferred, agree, agreed, disagree, disagreed, feel, felt, consider, considered, see, saw, view, viewed, trust,
    trusted, expect, expected, hope, hoped, call, called, would, worry, are worried, are concerned, are satisfied, are dissatisfied,
    are hopeful, are optimistic, are pessimistic, are opposed, are confident, are against, are in favour, are in favor, are split,
    are undecided, are very, are somewhat, were worried, were concerned, were satisfied, were dissatisfied, were hopeful,
    were optimistic, were pessimistic, were opposed, were confident, were against, were in favour, were in favor, were undecided,
    find, found, named, disapprove, disapproved, rate, rated, answered, replied, responded, had no opinion, have no opinion,
    were against, had been against, had been in favour, had been in favor, had been opposed, did not know, had no view
""")
VERBS = "|".join(OPINIONS).replace(" ", r"\s")
ANSWER = re.compile(
    r"(?:\s[-–—])?(?:\sof\s(?:the\s|all\s|those\s|its\s|their\s|registered\s|likely\s)?(?P<group>[\w’'-]+(?:\s[\w’'-]+){0,4}?),?)?"
    r"(?:,?\s(?:and|or)\s[\w.]+(?:%|\sper\s?cent)\sof\s[\w\s]{2,30}?,?)?(?:\swho\svoted\sfor\s\S+)?(?:\swho)?"
    rf"(?:\s(?:also|now|still|strongly|actually))?\s(?P<verb>{VERBS})\b"
)
"""Behind the figure: those who were asked, perhaps a second group, and the verb of their answer."""

EVERYBODY = re.compile(
    r"\b(?:americans|britons|germans|voters|people|adults|respondents|republicans|democrats|citizens"
    r"|women|men|residents|parents|workers)$",
    re.IGNORECASE,
)
ASKED = words("""
    poll, polls, polled, pollster*, survey, surveys, surveyed, respondents, questionnaire, Gallup, Pew, Ipsos, YouGov,
    Quinnipiac, Rasmussen, those asked, public opinion, polling, Marist, Morning Consult
""")


def _answer(draft: Draft) -> Draft | None:
    """The answer right behind the figure is what is measured; those who gave it narrow it. Two answers are never one series."""
    context = draft.context
    answer = ANSWER.match(context.text, context.figure.span.end, context.sentence.end)
    if answer is None:
        return None
    group = answer["group"]
    asked = draft.find(*ASKED, where="before") or any(c.rule in ("POL005", "POL006") for c in draft.earlier)
    if not asked and not (
        group and EVERYBODY.search(group) and not answer["verb"].startswith(("would", "see", "saw", "found", "find", "call"))
    ):
        return None
    rest = re.split(
        r"[,;–—(]|\s(?:while|compared|versus|vs|and\s(?:just\s|only\s)?\d)", context.text[answer.end() : context.sentence.end][:70]
    )[0]
    said = " ".join([answer["verb"].lower().split()[-1], *rest.lower().split()][:9]).strip(' .,;:”"')
    draft = draft.put("event", said, f"the answer: “{said}”")
    if group:
        draft = draft.put("scope", (group,), f"asked: “{group}”")
    as_many = draft.context.figure.text.lower()
    if as_many.startswith(("as many as", "as much as", "as high as")) and draft.high is not None:
        # So many did answer: the words are surprised at it, and bound nothing.
        draft = draft.put("low", draft.high, "counted, however many").put("qualifier", Qualifier.EXACT, f"“{as_many}”: so many did")
    if draft.aspect is not Aspect.LEVEL and draft.context.figure.unit == "percent":
        draft = draft.put("aspect", Aspect.LEVEL, "another part of those asked, not a part more")
    draft = draft.put("modality", Modality.ACTUAL, "what was answered was answered, whatever it suggests")
    return of_the_asked(asked_by(draft))


rule = Rule(
    id="POL006",
    name="poll-share",
    measure="poll_share",
    title="Answers in a poll: {event}",
    family="opinion",
    units=("percent",),
    when=OPINIONS,
    not_when=words(
        "referendum, official results, election results, analysts expect, economists expect, forecast, "
        "interest rates, sales, profit, revenue, of the vote, unemployment, inflation"
    ),
    answered=True,
    refine=_answer,
    examples=[
        expect(
            "According to a Pew survey, 71% of Democrats believe the government should do more.",
            figure="71%",
            scope=("Democrats", "Pew"),
        ),
        expect(
            "The poll found 53% of Americans blamed the GOP for the shutdown.",
            figure="53%",
            event="blamed the gop for the shutdown",
        ),
        expect(
            "In a Gallup poll 59 percent of Americans said protecting the environment is more important.",
            figure="59 percent",
            scope=("Americans", "Gallup"),
        ),
        expect("Only 12% trust the media, a survey shows.", figure="12%", event="trust the media"),
        expect("Poll: 64% oppose mosque near Ground Zero", figure="64%"),
        expect(
            "Most Danes are against it, a survey shows. A year earlier, as many as 75% had been against in a similar poll.",
            figure="as many as 75%",
            low=75,
            high=75,
            subject="DK",
            qualifier="exact",
        ),
        nothing("Sales rose 12%, the company said."),
        nothing("About 12% of workers are paid the minimum wage, a survey shows."),
        nothing("The unemployment rate is 4%, most Americans believe."),
    ],
)

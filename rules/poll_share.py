"""Polls: what part of those asked gave an answer, or would vote for somebody."""

import re

from checker.api import Aspect, Draft, Modality, Rule, expect, nothing, pattern, words

OPINION = (
    r"(?:say|said|says|believe|believed|believes|think|thinks|thought|support|supported|supports"
    r"|oppose|opposed|opposes|favou?r|favou?red|favou?rs|back|backed|want|wanted|wants"
    r"|blame|blamed|blames|prefer|preferred|agree|agreed|disagree|disagreed|feel|felt|consider"
    r"|considered|see|saw|view|viewed|trust|trusted|expect|expected|hope|hoped"
    r"|call|called|would|worry|are\s(?:worried|concerned|satisfied|dissatisfied|hopeful|optimistic"
    r"|pessimistic|opposed|confident|against|in\sfavou?r|split|undecided|very|somewhat)"
    r"|were\s(?:worried|concerned|satisfied|dissatisfied|hopeful|optimistic|pessimistic|opposed"
    r"|confident|against|in\sfavou?r|undecided)|find|found|named|disapproved?|rate|rated)"
)
GROUP = r"(?:of\s(?:the\s|all\s|those\s|its\s|their\s|registered\s|likely\s)?(?P<group>(?:[\p{L}’'-]+\s){1,5}?))?"
ASKED = words("""
    poll, polls, polled, pollster*, survey, surveys, surveyed, respondents, questionnaire, Gallup, Pew, Ipsos, YouGov,
    Quinnipiac, Rasmussen, those asked, public opinion, polling, Marist, Morning Consult
""")


def _answer(draft: Draft) -> Draft | None:
    """The answer right behind the figure is what is measured; those who gave it narrow it. Two answers are never one series."""
    if draft.find(*ASKED, where="before") is None and not any(c.rule == "POL006" for c in draft.earlier):
        return None
    answer = draft.match(rf"\G\s{GROUP}(?:who\s\S+\s\S+\s|also\s|now\s|still\s)?{OPINION}\b", where="right")
    if answer is None:
        return None
    text = draft.context.text
    end = min(answer.span.end + 70, draft.context.sentence.end)
    rest = re.split(r"[,;–—(]|\s(?:while|compared|versus|vs|and\s(?:just\s|only\s)?\d)", text[answer.span.end : end])[0]
    verb = answer.text.split()[-1].lower()
    said = " ".join([verb, *rest.lower().split()][:9]).strip(' .,;:”"')
    draft = draft.put("event", said, f"the answer: “{said}”", answer.span)
    who = answer.text.strip()
    if who.startswith("of "):
        group = " ".join(
            w
            for w in who.split()[1:-1]
            if w.lower() not in ("the", "all", "those", "of", "who", "are", "were", "also", "now", "still")
        )
        draft = draft.put("scope", (group,), f"asked: “{group}”", answer.span) if group else draft
    if draft.aspect is not Aspect.LEVEL and " point" not in text[draft.context.figure.span.end :][:8]:
        draft = draft.put("aspect", Aspect.LEVEL, "another part of those asked, not a part more")
    return draft.put("modality", Modality.ACTUAL, "what was answered was answered, whatever it suggests")


rule = Rule(
    id="POL006",
    name="poll-share",
    measure="poll_share",
    title="Answers in a poll: {event}",
    family="opinion",
    units=("percent",),
    when=(pattern(rf"\b{OPINION}\b"),),
    not_when=words(
        "analysts expect, economists expect, forecast, interest rates, sales, profit, revenue, of the vote, unemployment, inflation"
    ),
    refine=_answer,
    examples=[
        expect(
            "According to a Pew survey, 71% of Democrats believe the government should do more.", figure="71%", scope=("Democrats",)
        ),
        expect(
            "The poll found 53% of Americans blamed the GOP for the shutdown.",
            figure="53%",
            event="blamed the gop for the shutdown",
        ),
        expect(
            "In a Gallup poll 59 percent of Americans said protecting the environment is more important.",
            figure="59 percent",
            scope=("Americans",),
        ),
        expect("Only 12% trust the media, a survey shows.", figure="12%", event="trust the media"),
        expect("Poll: 64% oppose mosque near Ground Zero", figure="64%"),
        nothing("Sales rose 12%, the company said."),
        nothing("About 12% of workers are paid the minimum wage, a survey shows."),
        nothing("The unemployment rate is 4%, most Americans believe."),
    ],
)

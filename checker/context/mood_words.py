"""Mood words: the nouns and verbs by which a text calls a figure planned, pledged, proposed, foreseen, estimated or a norm, and the
mood that each gives.
"""

from __future__ import annotations

import msgspec

from checker.cues import Cues, Hit, pattern, words
from checker.model import Because, Modality

__all__ = ["AN_ESTIMATE", "CONTINGENT", "ESTIMATED", "LEADING_VERBS", "NORM_NOUNS", "POSSIBLE", "Mood", "mood_by"]


class Mood(msgspec.Struct, frozen=True):
    modality: Modality
    because: Because


def _ready(*listed: tuple[Modality, tuple[str | pattern, ...]]) -> tuple[tuple[Modality, Cues], ...]:
    return tuple((mood, Cues(words)) for mood, words in listed)


NORM_NOUNS = _ready(
    (Modality.PROPOSAL, ("proposal", "proposed")),
    (Modality.PLEDGE, words("pledge, pledges, commitment, promise, vow")),
    (
        Modality.TARGET,
        words("""
        target, targets, goal, benchmark, guideline, guidelines, threshold, requirement, objective, aim, mark,
        required, norm
    """),
    ),
    (
        Modality.FLOOR,
        (
            "minimum",
            pattern(
                r"(?<!\b(?:dance|shop|sales|factory|trading|sea|ocean|forest|valley|ground|top|th|st|nd|rd)\s)\bfloor\b(?!\s(?!of\b|for\b|under\b|on\b|to\b|and\b)\p{Ll})"
            ),
        ),
    ),
    (Modality.CEILING, ("ceiling", "cap", "limit", "maximum")),
    (
        Modality.ESTIMATE,
        (
            "estimate",
            "estimates",
            "estimated",
            pattern(r"\bpreliminary(?=\s(?:(?:death\s)?toll|magnitude|count|figures?|reading|tally)\b|\s[\d.]+\b)"),
        ),
    ),
    (
        Modality.FORECAST,
        (
            "forecast",
            "projection",
            pattern(r"\b(?:expectations|forecasts|projections|consensus)\b(?=\s(?:of|for)\s)"),
            pattern(r"(?<!\b(?:than|as)[\s-])\b(?:projected|expected|anticipated|predicted|hoped-for)\b"),
        ),
    ),
    (Modality.PLAN, ("plan", "budget for")),
)
"""Nouns that say what kind of figure is theirs, strongest first: "minimum spending threshold" with no proposal around it is a
target that the text calls a threshold; a "proposed" one is a proposal.
"""


MOVING = (
    r"(?:arrive|leave|transfer|move|deploy|open|close|start|begin|receive|go|join|replace|return|expire|host|get|take|spend|pay"
    r"|come|grow|rise|fall)\b"
)
"""Verbs before which "due to" is a time and no cause."""


LEADING_VERBS = _ready(
    (
        Modality.PROPOSAL,
        (
            *words("propos*, floated, called on, recommend*, considering"),
            pattern(r"\burg(?:e[sd]?|ing(?!\sfrom\b))\b"),
            pattern(  # not "figures suggest that"
                r"\b(?<!\b(?:projections?|figures|data|estimates?|numbers|models?|calculations?|forecasts?|polls?|surveys?|stud(?:y|ies)|statistics|research"
                r"|evidence|records|results?|reports?|analysis|documents|images)\s)suggest\p{Ll}*"
            ),
            pattern(r"\b(?<!\d\s)call(?:s|ed|ing)?\sfor\b(?!\s(?:service|help|assistance)\b)"),
            pattern(
                r"\b(?:weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?)\s(?=an?\b|the\b|whether\b|new\b|plans?\b|options?\b|\p{Ll}+ing\b)"
            ),
            pattern(r"\bconsider(?:s|ed)?\s(?:to\s\p{Ll}+|\p{Ll}+ing)\b"),
            pattern(r"\bcalls\sto\s(?=(?:lift|raise|increase|boost|cut|spend|send|withdraw|deploy|reduce|double|hire|recruit)\b)"),
            pattern(r"\basked\s[\p{Lu}\w]+\sto\b"),
            pattern(
                r"\bask(?:s|ed|ing)?\s(?:[\p{L}’'-]+\s){1,3}?to\s(?:find\sways\sto\s)?(?:approve|buy|commit|contribute|cut|deploy|donate|double|fund|give"
                r"|grant|increase|lend|lift|pay|provide|raise|reduce|send|spend|station|withdraw)\b"
            ),
            pattern(
                r"\bshould\s(?:raise|increase|spend|be|have(?!\s(?:\p{Ll}+(?:ed|en|wn|lt|nt|pt|ght)|done|gone|come|had|made|won|put|let|paid|said|held|led|met|set|cut|sold|told|known)\b))\b"
            ),
            pattern(
                r"\b(?:spoken?|speaks?|talk(?:s|ed)?)\s(?:(?:in|on|last|this|earlier)\s(?:[\p{L}\d]+\s){1,2})?of\s(?=(?:\p{Ll}+\s)?(?!nothing|something)\p{Ll}+ing\b)"
            ),
            pattern(r"\bwould\s(?:pay|give|offer|cost|need)\b"),
            pattern(
                r"\bdemand(?:s|ed|ing)?\s(?:that\s)?(?:(?:(?-i:\p{Lu})[\p{L}.]+|they|it|the|his|its|their|allies|members)\s){1,3}(?:(?:must|should|to)\s)?"
                r"(?:make|pay|contribute|spend|raise|cover|give|provide|shoulder|bear|increase|lift|send|hand)\b"
            ),
            pattern(
                r"\b(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|advocat(?:es?|ed|ing)|endors(?:es?|ed|ing)|demand(?:s|ed|ing)?)\s"
                r"(?:an?\s|the\s)?(?:\p{Ll}+\s)?(?:raise|rise|increase|raising|boost|hike|target|goal|lifting|cut|reduction|jump)\b"
            ),
            pattern(r"\bwould\slike\s(?:to\s(?:see|have|get)|them\sto|it\sto)\b"),
        ),
    ),
    (
        Modality.PLEDGE,
        (
            *words(
                "pledg*, promise, promised, promising to, vow*, "
                "committed to spend*, committed to invest*, committed to devot*, commits to spend*, "
                "undertook to, signed up to, sign up to, "
                "agreed to spend, agreed to raise"
            ),
            pattern(r"\bpromises\b(?!\sto\sbe\b)"),
            pattern(r"\bagreed\sto\s$"),
        ),
    ),
    (
        Modality.FORECAST,
        (
            *words("expected to, expect, expects, projected, forecast*, predict*, foresee*, sees, likely to, is seen, will reach"),
            pattern(r"\b(?:(?:is|are|was|were|now|also)\s(?:projecting|anticipating|expecting)|anticipates?)\b"),
            pattern(r"\b(?:projections?|forecasts?)\s(?:suggest|show|indicate|point\sto|imply)(?:s|ed)?\b"),
            pattern(r"\b(?:is|are|was|were|now)\shead(?:ed|ing)\stowards?\s$"),
            pattern(
                r"(?<!\b(?:an?|the|this|that|its|their|each|every|new|joint|pilot|building|energy|research|infrastructure)\s)(?<![\d)%]\s|illion\s)\bproject\b(?!\s(?:of|in|for|at|on|by)\b)"
            ),
            pattern(
                r"\bprojects\b(?!\s(?:such|in|of|for|to|and|like|including|on|at|with|which|are|were|is|was|worth|around|near)\b|,)"
            ),
        ),
    ),
    (
        Modality.TARGET,
        (
            pattern(
                r"\b(?:goals?|targets?|aims?|objectives?|ambitions?)\s+(?:of\s+\w{2,}ing|(?:is|are|was|were)\s+to\s+\p{Ll}+)\b"
            ),
            pattern(r"\b(?:goals?|objectives?|ambitions?)\s+to\s+\p{Ll}+\b"),
            pattern(r"\btargets?\s+to\s+(?:train|reach|recruit|hire|build|deliver|equip|vaccinate|plant|house)\b"),
            pattern(r"\bwants?\s$"),
            pattern(
                r"\bwanted\sto\s(?:bring|cut|reduce|raise|increase|lower|lift|send|withdraw|pull|move|shift|keep|station|deploy|build|buy|spend|hire|double|halve"
                r"|expand|shrink|recruit|have)\b"
            ),
        ),
    ),
    (
        Modality.PLAN,
        (
            *words("""
        committed to, set to, plan to, plans to, planned to, planning to, plans, planned, aim to, aims to, aimed to, intend* to,
        scheduled to, due to reach, is to, are to, will, ordered to deploy, wants to, seeks to, will be, to
        be built, budgeted, budgets for, pencilled in, penciled in, pencils in, earmark*, sets aside, setting aside,
        hope to, hopes to, hoping to, resolved to, decided to, draft budget with,
        heading for, so as to, on course to, on track to, want to, seek to,
        hopes for, hope for, hoping for, aim for, aims for, aiming for, aiming to
    """),
            pattern(
                r"\bagreed\s(?:\p{L}+\s){0,3}?to\s(?=(?:add|send|cut|increase|deploy|contribute|provide|deliver|host|expand|boost|reduce"
                r"|withdraw|move|double|supply|give|station|build|lift|bring|train|take|accept|receive|house)\b)"
            ),
            pattern(
                r"\b(?:approv|authori[sz]|clear|announc|order)\p{Ll}*\s(?:the|an?|its|their)\s(?:\p{Ll}+\s){0,2}?"
                r"(?:posting|deployment|dispatch|stationing|sending|withdrawal|transfer)\s(?:of|to)\b"
            ),
            pattern(r"\bto\scommit\s(?:\p{Ll}+\s){0,2}$"),
            pattern(r"\b(?:deal|agreement|pact|accord|compromise)\sto\s(?:boost|raise|increase|lift|cut|reduce|slash|trim)\b"),
            pattern(
                r"\b(?:order|directive|instruction|intention|ambition)s?\sto\s(?=(?:cut|reduce|shrink|send|withdraw|pull|bring|raise|increase|lift|boost"
                r"|double|halve|build|buy|spend|hire|close|expand|deploy|move)\b)"
            ),
            pattern(r"\bvote[sd]?\sto\s(?:create|form|establish|set\sup|raise|increase|boost|cut|send|hire|build|close|spend)\b"),
            pattern(
                r"\b(?:was|were)\sto\s(?:send|receive|pay|open|deliver|hire|raise|cut|buy|spend|give|provide|build|hand\sover|take\spart)\b"
            ),
            pattern(r"\bwhat\swas\s(?:meant\s)?to\sbe\s(?:an?\s)?$"),
            pattern(
                r"(?-i:\bto\s(?:Send|Deploy|Host|Buy|Cut|Withdraw|Station|Get|Receive|Add|Move|Pull|Double|Spend|Boost|Raise|Increase|Keep|Train|Hire|Build))\b"
            ),
            pattern(
                r"\b(?:spoken?|speaks?|talk(?:s|ed)?)\sof\s(?=(?:an?\s|the\s)?(?:\p{Ll}+\s)?(?:reductions?|cuts?|increases?|withdrawals?|rise|plans?|offer)\b)"
            ),
            pattern(r"\bbudgets\s$"),
            pattern(r"\bstands?\sto\s(?:get|receive|obtain|draw)\b"),
            pattern(
                r"\bgoing\sto\b(?=\s)(?!\s(?:the|an?|his|her|its|their|that|this|school|college|work|war|bed|(?-i:\p{Lu}\p{Ll}+))\b)"
            ),
            pattern(
                r"\border(?:s|ed|ing)?\s(?:an?|the|another)\s(?:\p{Ll}+\s){0,2}?(?:cut|reduction|withdrawal|draw-?down|increase|deployment|rise)\s(?:of|by|to)\b"
            ),
            pattern(
                r"\b(?:pav(?:es?|ed|ing)|clear(?:s|ed|ing)?|open(?:s|ed|ing)?)\s(?:the\s)?(?:way|door|path|road)\s(?:for|to)\s(?:(?:an?|another|some)\s)?$"
            ),
            pattern(rf"\bdue\sto\s(?={MOVING})"),
        ),
    ),
    (
        Modality.ESTIMATE,
        (
            "estimat*",
            "reckon*",
            *words("is put at, are put at, was put at, were put at"),
            pattern(r"\bputs\sthe\s(?:toll|bill|price)\s(?:of\s(?:[\p{L}’'-]+\s){1,3})?at\b"),
            pattern(
                r"\baccording\sto\s(?:(?:our|their|its|his|her|some|most|official|internal|government|preliminary)\s){0,2}estimates\b"
            ),
            pattern(
                r"\bputs\s(?:[\p{L}’'-]+\s){0,3}?(?:share|spending|growth|costs?|value|rate|inflation|deficit|debt|level|population|economy|damage)"
                r"\s(?:[\p{L}’'-]+\s){0,3}?at\b"
            ),
        ),
    ),
)
"""Verbs that lead to a figure. Of several, the one nearest before the figure decides."""


POSSIBLE = Cues(
    (
        pattern(
            r"\b(?-i:could|may|might)(?:\s+(?:also|still|yet|even|well|soon|eventually|\w+ly))?+\s+(?!not\b|have\b|only\b)\p{Ll}+\b"
            r"(?!(?:\s+[\w’'-]+){0,3}?\s+(?:that|whether|who|how|why|if)\b)"
        ),
    )
)
"""What may come: a modal and the verb that takes the figure. It does not reach out of its clause."""


CONTINGENT = Cues(words("contingent on, conditional on, subject to approval, if approved, pending approval, proposed"))
"""Words behind the figure that leave it a proposal: agreed to by one side, waiting for another."""


ESTIMATED = Cues(
    (
        pattern(r"\baccording\sto\s(?:[\w’'.]+\s){0,4}estimates?\b"),
        *words("is estimated, are estimated, was estimated, were estimated"),
        pattern(r"\G(?:\s[\p{L}%]+){0,5},?\sby\s(?:[\p{L}’'.]+\s){1,3}estimates?\b"),
        pattern(r"\G(?:\s[\p{L}%]+){0,3}\sha(?:s|ve)\sbeen\s(?:floated|mooted|rumou?red)\b"),
        pattern(r",\s(?:[\p{L}’']+\s){0,3}estimates?\s(?:show|say|suggest|indicate)s?\b"),
    )
)
"""Words behind a figure that make it an estimate."""


AN_ESTIMATE = Cues(("estimated",))


def mood_by(value: Modality, hit: Hit, why: str) -> Mood:
    return Mood(value, Because("modality", value.value, why, hit.span, hit.text))

"""The words of a move: how English news says that a value went from one figure to another, and by how much.

Every pattern is matched against the words between two neighbouring values (`Statement.gaps`), with each time expression as `TIME`.
They are kept as strings and compiled at first use (`statement.words`).
"""

from __future__ import annotations

from checker.checks.statement import DASH, NOUN, NP, PERIOD, TIME

__all__ = [
    "AN_OPENS",
    "AS_MANY",
    "AS_PART",
    "BESIDE",
    "BESIDE_NEW",
    "CAME_FROM",
    "CHANGE_NOUN",
    "CHANGE_NOUN_BEHIND",
    "CHANGE_OVER",
    "CHANGE_THEN_FROM",
    "CHANGE_THEN_TO",
    "DOWN",
    "FROM",
    "FROM_ALONE",
    "LED_BY_FROM",
    "LED_BY_VERB",
    "MORE_THAN",
    "MULTIPLE_THEN_FROM",
    "MULTIPLE_THEN_TO",
    "NOT_THE_BASE",
    "NOUN_OF_CHANGE",
    "OR",
    "OR_AGAIN",
    "OTHER_BASE",
    "STATED_CHANGE",
    "STEP_ENDS",
    "STEP_TO",
    "THEN_CHANGE",
    "TO",
    "TWO_TIMES",
    "UP",
    "UP_BESIDE",
    "UP_OPENS",
    "VERB_LINK",
]

UP = (
    r"ros[ei]|risen|rises|rising|increas(?:e[sd]?|ing)|grew|grown?|grows|growing|growth|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)"
    r"|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|advanc(?:e[sd]?|ing)|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|rais(?:e[sd]?|ing)|rise"
    r"|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|hik(?:e[sd]?|ing)|rall(?:y|ies|ied)|spik(?:e[sd]?|ing)|rebound(?:s|ed|ing)?|leap(?:s|t|ed)?"
    r"|(?:sky)?rocket(?:s|ed|ing)?|widen(?:s|ed|ing)?|up|more|higher|greater|larger|bigger|above|added|adds"
)
"""Words of a rise. "Improve", "strengthen" and the like are left out: what improves may go either way."""

DOWN = (
    r"fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|s[aiu]nk|sinks|sinking|slid(?:es?|ing)?"
    r"|slip(?:s|ped|ping)?|tumbl(?:e[sd]?|ing)|plung(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|dip(?:s|ped|ping)?"
    r"|reduc(?:e[sd]?|ing|tion)|lower(?:s|ed|ing)?|slump(?:s|ed|ing)?|narrow(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:e[sd]|ing)?"
    r"|cut(?:s|ting)?|los[et]|loses|losing|down|less|fewer|smaller|below"
)
"""Words of a fall."""

CHANGE_NOUN = (
    r"(?:increase|rise|raise|hike|jump|gain|growth|surge|climb|leap|spike"
    r"|decrease|fall|drop|decline|cut|reduction|slump|dip|slide|plunge)"
)
_MORE = r"(?:more|higher|greater|larger|bigger|less|lower|fewer|smaller)"
_STEP = rf"(?:,|\s{DASH}|\s?\(|:)?"
_BE = r"(?:(?:which|that|this)\s)?(?:is|was|are|were|would\sbe)\s"
_END = r"(?:\s(?:of|at))?\s?"
_TO_WORD = r"(?:to|reaching|hitting|to\s(?:reach|hit|total|stand\sat|close\sat|end\sat|finish\sat|settle\sat))"

FROM = r"(?:from|compared\s(?:with|to)|against|versus|vs\.?|instead\sof)"
_VALUE = rf"{NOUN}(?:{PERIOD}){{0,2}}"
_OF_WHAT = r"(?:\s(?:in|of)(?:\s(?!to\b|from\b)[\p{L}’'-]++){1,4})?"

TO = rf"{_VALUE},?\sto{NP}{_END}"
"""From the old value to the new: " million in 2014 to "."""

CAME_FROM = rf"{_VALUE},?(?:\s(?P<way>up|down|higher|lower))?\s{FROM}{NP}{_END}"
"""From the new value to the old: " in August, up from a revised figure of "."""

CHANGE_THEN_TO = rf"(?:\s{CHANGE_NOUN}{_OF_WHAT})?(?:{PERIOD}){{0,2}},?\)?,?\s{_TO_WORD}{NP}{_END}"
"""From the change to the new value: " in August to ", " increase in sales to "."""

CHANGE_THEN_FROM = rf"(?:\s{CHANGE_NOUN}{_OF_WHAT})?(?:{PERIOD})?(?:,|\s\(|\s{DASH})?\s?(?:from|over|on){NP}{_END}"
MULTIPLE_THEN_TO = rf"(?:{NP}(?:\sof{NP})?)(?:{PERIOD}){{0,2}},?\s(?:to|reaching){NP}{_END}"
"""What is doubled stands behind the verb: "doubled [the number of troops] to "."""

MULTIPLE_THEN_FROM = rf"(?:{NP}(?:\sof{NP})?)(?:{PERIOD})?,?\sfrom{NP}{_END}"
LED_BY_FROM = rf"\bfrom{NP}{_END}$"
LED_BY_VERB = rf"\b(?:{UP}|{DOWN})(?:(?:\s(?:another|a\sfurther|an\sadditional|\p{{L}}+ly))?(?:\sby)?|{NP}\sby)\s?$"
"""The verb right before a change: "rose by "."""

AN_OPENS = r"\b(?:a|an|the|that|this|its|their)\s?$"
NOUN_OF_CHANGE = rf"\s{CHANGE_NOUN}\b"
VERB_LINK = rf"\b(?P<verb>{UP}|{DOWN})(?:\s\p{{L}}+ly)?\s(?P<link>to|from){NP}{_END}$"
"""The verb before a pair: "rose to ", "fell sharply from "."""

AS_PART = r"\b(?:including|among\s(?:them|whom)|of\s(?:them|whom|which))\s(?:\p{L}+\s){0,2}$"
"""Right before a figure that is a part of the one before it."""
UP_BESIDE = rf"{_VALUE}{_STEP}\s?(?:{_BE})?(?:up|down)(?:\sby)?\s?"
BESIDE = (
    rf"{_VALUE}(?:,?\swhich\s(?:is|was)(?:\s[\p{{L}}’'-]+){{1,9}}?\sand|{_STEP}|\sor)\s?"
    rf"(?:{_BE}|or\s|representing\s|marking\s)?(?:an?\s|by\s|some\s|still\s|also\s)?"
)
"""What may stand between a value and a change that is set beside it: ", ", " in 2009 was ", " — a "."""

MORE_THAN = rf"\s{_MORE}\s(?:than|from|on){NP}(?:{PERIOD})?{_END}"
FROM_ALONE = rf"(?:{PERIOD})?\s{FROM}{NP}{_END}"
CHANGE_OVER = rf"\s{CHANGE_NOUN}\s(?:over|from|on|compared\s(?:with|to)){NP}{_END}"
AS_MANY = (
    r"(?:\sas\s(?:many|much|high|large|big|long|great|fast|old)(?:\s(?!and\b|or\b)[\p{L}-]++){0,2}\sas"
    rf"|\s{_MORE}\sthan)?(?:\s(?:that|those)\sof)?{NP}{_END}"
)
THEN_CHANGE = (
    rf"{_VALUE}{_STEP}\s?(?:{_BE}|representing\s|marking\s|meaning\s|for\s|or\s)?"
    rf"(?:an?\s(?:(?:[\p{{L}}-]+\s)?{CHANGE_NOUN}\sof\s)?|(?:up|down)\s(?:by\s)?)?"
)
"""A change behind both values: ", up ", ", a drop of ", " — "."""

STEP_TO = rf"(?:{PERIOD}){{0,2}},?\)?,?\s(?:{_TO_WORD}|at|to\sclose\sat|to\strade\sat){NP}{_END}"
"""From a step to where it led: ", to close at ", ", at "."""

OR = rf"(?:,?\sor|\s?\(|\s{DASH}(?:\sor)?)\s?"
"""Between a change and the same in another unit: ", or ", " ("."""

BESIDE_NEW = rf"{_VALUE}{_STEP}\s?(?:{_BE})?(?:up|down|an?(?:\s{CHANGE_NOUN}\sof)?)(?:\sby)?\s?"
"""From a new value to the step that led to it: ", up ", ", which is a ", ", an increase of "."""

OR_AGAIN = rf"(?:\s(?P<noun>{CHANGE_NOUN}))?{OR}"
STEP_ENDS = rf"\)?\s?(?:[,.;)]|{DASH}|$|(?:from|over|on|compared|than|since|{TIME})\b)"

STATED_CHANGE = (
    rf"{NOUN}(?:{PERIOD})?\s(?:represents|marks|is|was|would\sbe|means|represented|marked)\s(?:a|an)\s(?:[\p{{L}}-]+\s)?"
    rf"(?P<noun>{CHANGE_NOUN})\s(?:from|over|on){NP}{_END}"
)
"""Two values and the noun of a change: " represents a significant increase from "."""

TWO_TIMES = rf"{NOUN}{PERIOD},?\s(?:and|but|against)(?:\s(?:just|only|some|about))?\s?"
"""Between two values, each with its time: " burglaries in 2023 and "."""

UP_OPENS = r"(?:\b(?:up|down|of|or)(?:\sby)?|\()\s?$"
CHANGE_NOUN_BEHIND = rf"(?:\s[\p{{L}}-]+)?\s{CHANGE_NOUN}\b"

OTHER_BASE = (
    r"\b(?:adjust\w+|constant[\s-](?:currency|currencies|exchange|prices)|currency|organic\w*|like[\s-]for[\s-]like|comparable|same[\s-]store|in\sreal\sterms"
    r"|annuali[sz]ed|annual(?:ly)?\s(?:rate|pace|average)|average\sannual|compound|exclud\w+|per\scapita|pro\sforma|net\sof|underlying)\b"
)
"""Words that may put a percentage on another base than the two values beside it: then nothing is said."""

NOT_THE_BASE = (
    r"\b(?:lows?|highs?|peaks?|trough|record|targets?|goal|estimate[sd]?|forecasts?|expect\w+|consensus|predict\w+|project\w+"
    r"|(?:initial|original|opening)\s\p{L}+)\b"
)
"""A base that the percentage was hardly measured from: "up 2% to 1,500 from a low of 1,200"."""

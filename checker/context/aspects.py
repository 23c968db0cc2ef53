"""Aspect: how many there are, how many more or fewer, how many so far, or how many in each hour, day or year.

One order for every figure. A difference is one whatever else is said ("another 20 so far" are 20 more); what is counted per time
is a rate; what has added up since a start is a running total; the rest is a level. See the field in `docs/schema`.
"""

from __future__ import annotations

from functools import cache

import regex

from checker.context.aspect_told import each_time, flowed, moved_alike, of_this_total, total_at_the_head, what_is_new
from checker.context.governing import converted_from, has_own_subject
from checker.context.listed_with import listed_with
from checker.context.more_nouns import more_of_a_quality, of_the_noun
from checker.context.move_nouns import moved_by_noun
from checker.context.reading import Context
from checker.cues import Cues, Hit, pattern, words
from checker.expressions import Expression, expression
from checker.model import Aspect, Because, Direction, Figure, Kind, Span
from checker.patterns import pattern_of

__all__ = ["aspect"]

_INCREASE = Cues(words("additional, more, another, extra, further, new"))
_ADDED = Cues(words("additional, another, extra"))
"""Those of them that may stand between a bound and its number: the "more" of "more than 300" is no difference."""

_DECREASE = Cues(("fewer", "less"))
_CUMULATIVE = Cues(
    (
        *words("in total, in all, a total of, so far, to date, altogether, cumulative, since then"),
        pattern(r"\bcombined\b(?!\s\p{L})"),
    )
)
"""A "combined GDP" adds up nothing that is counted here."""


def aspect(context: Context, default: Aspect, *, change: bool = False, per: bool = True) -> tuple[Aspect, Because]:
    """The aspect of a figure and the words that say so. Hedges ("more than") are part of the figure and do not count.

    Args:
        default: what it is when no word says anything else.
        change: whether the measure is a change itself, so that "rose 5%" is its level.
        per: whether what is counted per time is a rate; not where the measure is one ("inflation of 3% a year").
    """
    twin = converted_from(context)
    if twin is not None:
        return aspect(twin, default, change=change, per=per)
    for value, hit, why in (*_differences(context, change=change), *(_rates(context) if per else ()), *_totals(context)):
        if hit is not None:
            return value, Because("aspect", value.value, f"“{hit.text}” {why}", hit.span, hit.text)
    return default, Because("aspect", default.value, "nothing says that it is a difference, a rate or a running total")


_Found = tuple[Aspect, Hit | None, str]


def _differences(context: Context, *, change: bool) -> tuple[_Found, ...]:
    figure = context.figure
    if (alike := moved_alike(context)) is not None:
        return _differences(context.reading.context(alike), change=change)
    more = [(value, _more(context, figure, cues)) for cues, value in ((_INCREASE, Aspect.INCREASE), (_DECREASE, Aspect.DECREASE))]
    listed = listed_with(context)
    carried = [
        (value, _more(context, listed, cues))
        for cues, value in ((_INCREASE, Aspect.INCREASE), (_DECREASE, Aspect.DECREASE))
        if listed is not None
    ]
    moved = None if change else _moved(context)
    noun = None if change else moved_by_noun(context)
    return (
        *((value, hit, "makes it a difference, not a level") for value, hit in more),
        *(() if change else _by_how_much(context)),
        *_added_to(context),
        *(((moved, Hit(figure.span, figure.text), "is by how much it moved"),) if moved else ()),
        *((noun,) if noun else ()),
        *((value, hit, "holds for the whole list: a difference") for value, hit in carried),
    )


def _more(context: Context, figure: Figure, cues: Cues) -> Hit | None:
    """ "Another 20", "20 more", "20 fewer". A "new 17-inch screen" is a new screen."""
    if context.lacks(cues):
        return None
    noun = figure.noun or figure.span
    start = (
        max(context.sentence.start, figure.span.start - 14)
        if figure is not context.figure
        else max(context.left.start, figure.span.start - 14)
    )
    hit = cues.first(context.text, Span(figure.span.end, max(noun.end, figure.span.end)))
    if hit is None and figure.noun is None and figure.kind is Kind.COUNT:
        bare = _bare_more().match(context.text, figure.span.end, context.sentence.end)
        hit = cues.first(context.text, Span(*bare.span())) if bare else None  # "with two more in England"
    if hit is not None:
        return None if more_of_a_quality(context, figure, hit.span.start) or what_is_new(context, figure, hit) else hit
    if cues is _INCREASE and figure.span.start < figure.numeral.start:  # "up to an additional 300"
        added = _ADDED.first(context.text, Span(figure.span.start, figure.numeral.start))
        if added is not None:
            return added
    before = cues.last(context.text, Span(start, figure.span.start))
    if before is None or context.text[before.span.end : figure.span.start].strip() or context.text.startswith("-", figure.span.end):
        return None  # nor is the "new 150-seat parliament" one of so many more
    return None if of_the_noun(context, figure, before.text.lower()) or what_is_new(context, figure, before) else before


@cache
def _bare_more() -> regex.Pattern[str]:
    """Of those to whom something else happened, "40 more were hurt" says how many they are."""
    return pattern_of(
        r"\s(?:more|fewer|less)\b(?!\s(?:than|or|were|was|are|is|have|had|has|suffered|died|remain\p{L}*)\b)", regex.VERSION1
    )


def _moved(context: Context) -> Aspect | None:
    """ "Sales rose 12%", "down 0.3 points": the scanner has read which way it went; "rose to 12%" is where it stands."""
    direction = context.figure.direction
    before = context.text[max(context.figure.span.start - 6, 0) : context.figure.span.start].lower()
    if direction is None or before.endswith((" to ", " at ", "to a ")) or context.figure.text[:6].lower() == "up to ":
        return None
    if context.figure.kind is Kind.MONEY and before.endswith("anced "):
        return None  # "advanced $3 million to the church" is lent
    return Aspect.INCREASE if direction is Direction.UP else Aspect.DECREASE


def _by_how_much(context: Context) -> tuple[_Found, ...]:
    """ "Raises the limit for embassies by about $2 billion": a verb of moving, what moves, and by how much."""
    lost = _of_a_stock(context) or _compared(context)
    if lost is not None:
        return (lost,)
    match = context.search(_by(), max(context.left.start, context.figure.span.start - 110), context.figure.span.start)
    if match is None:
        return ()
    way = Aspect.INCREASE if match["up"] else Aspect.DECREASE
    return ((way, Hit(Span(*match.span()), match.group().strip()), "is by how much it moved"),)


def _added_to(context: Context) -> tuple[_Found, ...]:
    """ "Agreed to add 1,000 soldiers to the 4,500": what is added to others is as many more."""
    match = context.search(_add(), context.left.start, context.figure.span.start)
    if match is None or not _to_others().match(context.text, context.core.end, context.sentence.end):
        return ()
    return ((Aspect.INCREASE, Hit(Span(*match.span("word")), match["word"]), "adds them to others"),)


@cache
def _add() -> Expression:
    return expression(r"\b(?P<word>add(?:s|ed|ing)?)\s+$")


@cache
def _to_others() -> regex.Pattern[str]:
    return pattern_of(r"\s+(?:to|on\s+top\s+of)\s+(?:the|its|their|his|her|those)\b", regex.VERSION1)


def _of_a_stock(context: Context) -> _Found | None:
    """ "Has lost $3 billion in reserves", "gained 5% of its value": by how much what there is has changed."""
    match = context.search(_gone(), context.left.start, context.figure.span.start)
    if match is None or _stock().match(context.text, context.figure.span.end, context.sentence.end) is None:
        return None
    way = Aspect.INCREASE if match["up"] else Aspect.DECREASE
    return way, Hit(Span(*match.span()), match.group().strip()), "is by how much it moved"


def _compared(context: Context) -> _Found | None:
    """ "39 percent larger than"; "20,000 more than before", of whatever is counted."""
    look = _comparative() if context.figure.kind is Kind.PERCENT else _more_than()
    match = context.match(look, context.figure.span.end, context.sentence.end)
    if match is None:
        return None
    way = Aspect.INCREASE if match["up"] else Aspect.DECREASE
    return way, Hit(Span(*match.span("word")), match["word"]), "makes it a difference"


@cache
def _gone() -> Expression:
    return expression(r"\b(?:(?P<up>gain(?:s|ed|ing)?)|(?P<down>los(?:e|es|t|ing)|shed(?:s|ding)?))\s+$")


@cache
def _stock() -> regex.Pattern[str]:
    """What there is of something at a time, behind "$3 billion in"."""
    return pattern_of(
        r"\s+(?:in|of|off|from)\s+(?:its\s+|their\s+|the\s+|his\s+|her\s+)?(?:[\p{L}-]+\s+){0,3}?(?:reserves?|value|capitali[sz]ation|market\s+share|weight|membership)\b",
        regex.VERSION1,
    )


@cache
def _comparative() -> Expression:
    return expression(
        r"\s+(?P<word>(?P<up>more(?!\s+likely)|higher|larger|bigger|greater|longer|taller|heavier|faster|wider|stronger|older|richer)"
        r"|(?P<down>less(?!\s+likely)|fewer|lower|smaller|shorter|lighter|slower|narrower|weaker|younger|cheaper|poorer))\b"
    )


@cache
def _more_than() -> Expression:
    return expression(r"\s+(?P<word>(?P<up>more)|(?P<down>fewer|less))\s+than\b(?!\s+\d)")


@cache
def _by() -> Expression:
    return expression(
        r"\b(?:(?P<up>increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?)"
        r"|(?P<down>decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|shorten(?:s|ed|ing)?))"
        r"\s[^.;:,\d]{1,80}\sby\s(?:an?\s)?$"
    )


def _rates(context: Context) -> tuple[_Found, ...]:
    figure, at = context.figure, context.core.end
    if figure.kind is Kind.AGE:
        return ()
    found = context.match(_per_time(), at, context.sentence.end) if " / " not in (figure.unit or "") else None
    if found is None and " / " not in (figure.unit or ""):
        ahead = min([context.clause.end, at + 60, *(f.span.start for f in context.neighbours if f.span.start >= at)])
        found = context.search(_every_time(), at, max(ahead, at))
    per = Hit(Span(*found.span("per")), found["per"]) if found else None
    of, _, time = (figure.unit or "").rpartition(" / ")
    if per is None and of and time in _TIMES and of not in _LENGTHS:
        per = Hit(figure.span, figure.text)
    average = context.search(_averaged(), max(context.left.start, figure.span.start - 24), figure.span.start)
    if figure.kind is not Kind.PERCENT or average is None:
        average = context.search(_rate_of(), max(context.left.start, figure.span.start - 60), figure.span.start)
    return (
        (Aspect.RATE, per or each_time(context), "is for each of them"),
        (Aspect.RATE, Hit(Span(*average.span()), average.group().strip()) if average else None, "gives a rate"),
        (Aspect.RATE, _converted(context), "gives the same rate in another unit"),
    )


def _converted(context: Context) -> Hit | None:
    """ "1,000 barrels a day, or 42,000 gallons"."""
    before = [f for f in context.neighbours if f.span.end <= context.figure.span.start and f.kind is context.figure.kind]
    if not before or context.figure.kind is not Kind.MEASURE:
        return None
    joint = _or_else().fullmatch(context.text, before[-1].span.end, context.figure.span.start)
    return Hit(Span(*joint.span("per")), joint["per"]) if joint else None


def _totals(context: Context) -> tuple[_Found, ...]:
    figure = context.figure
    if _of_a_whole().search(context.text, max(context.sentence.start, figure.span.start - 30), figure.span.start):
        return ()  # "12 so far out of 400": the whole is there from the start
    return (
        (Aspect.CUMULATIVE, _nth(context), "is the last of so many"),
        (Aspect.CUMULATIVE, total_at_the_head(context) or _total(context), "adds up from a start"),
        (Aspect.CUMULATIVE, _adding_up(context), "has added up until now"),
        (Aspect.CUMULATIVE, flowed(context), "is how much has flowed in all"),
    )


def _nth(context: Context) -> Hit | None:
    """ "Her 108th career goal": so many by now."""
    figure = context.figure
    ordinal = figure.text.endswith(("th", "third")) or (figure.text[-3:-2].isdigit() and figure.text.endswith(("st", "nd", "rd")))
    return Hit(figure.span, figure.text) if ordinal and figure.kind is Kind.COUNT else None


def _total(context: Context) -> Hit | None:
    """ "So far", "in all", in the figure's clause or in one before that it hangs on."""
    if context.lacks(_CUMULATIVE):
        return None
    total = _CUMULATIVE.nearest(context.text, context.clause, context.figure.span)
    if total is not None and total.text.lower() == "a total of" and not _right_behind(context, total):
        return None  # "twelve states sent a total of 10,200 soldiers": the twelve are no sum
    if total is None and not has_own_subject(context):
        total = _CUMULATIVE.last(context.text, Span(context.sentence.start, context.left.start))
        if total is not None and _parted().search(context.text, total.span.end, context.figure.span.start):
            total = None  # it is said of something else
    return total if total is not None and of_this_total(context, total) else None


def _right_behind(context: Context, total: Hit) -> bool:
    between = context.text[total.span.end : context.figure.span.start]
    return (
        total.span.end <= context.figure.span.end and not any(c.isdigit() for c in between) and between.count(" ") <= WORDS_BETWEEN
    )


WORDS_BETWEEN = 4
"""Words, as blanks, that may stand between "a total of" and its number: hedges."""


def _adding_up(context: Context) -> Hit | None:
    """ "Has cost $8bn", "the bill has risen to $8bn": from a start until now, where no day, month or year bounds it."""
    text, figure = context.text, context.figure
    if figure.kind not in (Kind.COUNT, Kind.MONEY, Kind.MEASURE):
        return None
    if any(
        context.clause.covers(t.span)
        and t.kind == "date"
        and t.timex != "PRESENT_REF"
        and not _since().search(text, context.clause.start, t.span.end)
        for t in context.times
    ):
        return None
    match = context.match(_caught(), context.core.end, context.sentence.end) if figure.kind is Kind.COUNT else None
    if match is None:
        match = context.search(_has_added(), max(context.left.start, figure.span.start - 110), figure.span.start)
    if match is None:
        match = context.match(_has_been_added(), context.core.end, context.sentence.end)
    return Hit(Span(*match.span("verb")), match["verb"]) if match else None


_LENGTHS = frozenset(["mile", "kilometer", "kilometre", "meter", "metre", "foot", "knot", "inch", "nautical_mile"])
"""A length per time is a speed, which something has: a level."""
_TIMES = ("second", "minute", "hour", "day", "week", "month", "quarter", "season", "year", "night")


@cache
def _per_time() -> Expression:
    """ "1,000 barrels [of crude oil] per day", "$3 billion [on arms] annually"."""
    return expression(
        r"(?:\s(?:off|out|away))?(?:\s(?:of|on|in|for)(?:\s(?!(?:per|each|every|a|an)\b)[\p{L}’'-]+){1,3})?"
        r"\s(?P<per>(?:per|a|an|each|every)\s(?:second|minute|hour|day|week|month|quarter|year|night|annum)\b(?!\s(?:ago|earlier|later|before|after))|annually|yearly|daily|hourly)"
    )


@cache
def _every_time() -> Expression:
    """ "400 workers lose their jobs every year"."""
    return expression(r"\b(?P<per>(?:each|every)\s(?:minute|hour|day|week|month|quarter|year|night))\b")


@cache
def _parted() -> regex.Pattern[str]:
    return pattern_of(r";|\swhile\s|\sbut\s|\swhereas\s", regex.VERSION1)


@cache
def _averaged() -> Expression:
    return expression(r"\baverag(?:e|es|ed|ing)\s(?:just\s|only\s)?$", regex.IGNORECASE)


@cache
def _rate_of() -> Expression:
    """Rates of what befalls people. A rate of interest, tax or unemployment is the level of it."""
    return expression(
        r"\b(?:fatality|mortality|death|survival|infection|birth|fertility|murder|homicide|crime|suicide|attack|recovery)\srates?\b"
        r"(?:\s[\p{L}’'-]+){0,4}?\s(?:of|is|was|at|to|reached|reaches|hit)\s$",
        regex.IGNORECASE,
    )


@cache
def _or_else() -> regex.Pattern[str]:
    return pattern_of(
        r"(?:\sof\s[\p{L}\s]{1,24}?)?\s?(?P<per>(?:per|a|an|each)\s(?:hour|day|week|month|year)),?\s(?:or|\()\s?", regex.VERSION1
    )


@cache
def _of_a_whole() -> regex.Pattern[str]:
    return pattern_of(r"\d\S*\s(?:out\s)?of\s(?:the\s|its\s|their\s)?$", regex.VERSION1)


_ADDS = (
    r"(?:cost|spent|spilled|spilt|leaked|gushed|poured|raised|donated|given|paid|received|collected|billed|earned|lost|saved|sold|delivered"
    r"|scored|won|published|hosted|produced|joined|defected|deserted|signed|enrolled|vaccinated|inoculated|diagnosed|infected|fled|recovered|rescued|deported|resettled|built|planted|transferred|handed\sover|supplied|shipped|recorded|registered|logged|detected|intercepted)"
)
"""What goes on and adds up. One who is arrested, hired or killed in one event is counted once: a level."""


@cache
def _has_added() -> Expression:
    adverbs = r"(?:(?:now|already|also|since|reportedly|so\sfar|been|been\sforced\sto)\s){0,3}"
    return expression(
        rf"\b(?:has|have)\s{adverbs}(?P<verb>{_ADDS})\s(?:[\p{{L}}’'-]+\s){{0,3}}$"
        r"|\btotal\s(?:[\p{L}’'-]+\s){1,10}?(?:has|have)\s(?:\p{Ll}+\s)?(?P<verb>exceeded|reached|passed|topped|surpassed)\s$"
        r"|\b(?:cost|bill|total|tally|number\sof\s[\p{L}\s]{3,30}?)\s(?:[\p{L}’'-]+\s){0,5}?(?P<verb>(?:has\s|have\s)?(?:risen|climbed|grown|mounted|rises|rose|climbed)\sto)\s$",
        regex.IGNORECASE,
    )


@cache
def _since() -> regex.Pattern[str]:
    """A start, which bounds nothing at its end: "since 1987", "since joining the team in May"."""
    return pattern_of(r"\b[Ss]ince\s[^,.;:]{0,60}$", regex.VERSION1)


@cache
def _caught() -> Expression:
    """ "425 diagnosed in Uganda": the count of an outbreak."""
    return expression(r"\s(?P<verb>diagnosed|infected|vaccinated|inoculated)\b")


@cache
def _has_been_added() -> Expression:
    return expression(
        rf"(?:\s\p{{Ll}}+){{0,3}}?\s(?:has|have)\s(?:(?:now|already|also|since|reportedly|so\sfar)\s){{0,2}}(?:been\s)?(?P<verb>{_ADDS})\b"
    )

"""Topic: the noun that a figure counts or belongs to, when no rule of its own says what it measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import dropwhile, takewhile

import regex

from checker.context.lasting import bounded, lasts, limited, points_in_time, runs_from
from checker.context.no_measure import measures_nothing
from checker.context.persons import names_a_person
from checker.context.reading import Context, once
from checker.context.subject_noun import subject_noun
from checker.context.verb_form import base_form
from checker.cues import Cues, compiled
from checker.model import Figure, Kind, Qualifier, Span
from checker.patterns import pattern_of
from checker.scan.lexicon import FUNCTION_WORDS, NOT_PLURAL, UNINFLECTED, VERBS, is_plural, singular

__all__ = ["Topic", "topic"]


@dataclass(frozen=True, slots=True)
class Topic:
    """`name` in snake case and singular ("defense_loan"); the words that gave it, and why."""

    name: str
    span: Span
    why: str


_EMPTY = frozenset(
    "more less fewer higher lower up down of the a an its their his her this that each other such same and or about some all total "
    "number amount figure level record gdp gross domestic product economic output year years month months day days week weeks time "
    "times people way part parts lot once already originally initially previously it he she they we you when whether where which "
    "what who how why there indeed but and or nor though although because if so yet while".split()
)
"""Words that say nothing of what is measured."""


@once
def topic(context: Context) -> Topic | None:
    """The noun of a figure: what it counts; the noun behind it ("$2 billion loan"); the one it is said of ("revenues of ...",
    "the deficit will be ..."). None where there is no noun to hold on to.
    """
    figure = context.figure
    if figure.kind is Kind.AGE:
        return Topic("age", figure.span, "it is an age")
    if measures_nothing(context):
        return None
    if figure.kind is Kind.COUNT:
        return None if _incidental(context) else _counted(context)
    if figure.kind is Kind.MULTIPLE and _no_multiple().match(context.text, figure.span.end):
        return None  # "doubling down", "doubles as its chairman", "doubled over"
    if figure.kind is Kind.MULTIPLE:
        return Topic("ratio", figure.span, "it says how many times as much")
    if figure.kind is Kind.MEASURE:
        return _of_what(context) or _away(context) or _behind(context) or _of_noun(context) or _said_of(context) or _verb(context)
    if figure.kind in (Kind.MONEY, Kind.PERCENT, Kind.FRACTION):
        named = _behind(context) or _of_noun(context) or _said_of(context) or _done_with(context) or _verb(context)
        return named or _part_of(context) or _of_its_kind(context)
    return _length(context) if figure.kind is Kind.DURATION else None


def _length(context: Context) -> Topic | None:
    """ "Two years" in passing is no claim; a length that something has, that the text bounds, or that something lasts, is."""
    if points_in_time(context):
        return None
    between_events = runs_from(context)
    said = (None if between_events else _behind(context)) or _said_of(context)
    if said is not None and not between_events:
        return said
    if limited(context) if between_events else bounded(context):
        return said or _verb(context) or Topic("length", context.figure.span, "a length of time that the text bounds")
    lasting = lasts(context)
    return Topic("length", lasting.span, f"“{lasting.text}” is followed by how long") if lasting else None


def _incidental(context: Context) -> bool:
    """ "One hand", "one onlooker": the word picks something out; it counts only in a list with another number."""
    figure = context.figure
    if figure.numeral.of(context.text).lower() != "one" or figure.qualifier is not Qualifier.EXACT:
        return False
    return not any(
        f.kind is Kind.COUNT and f.status == "read" and _listed().fullmatch(context.text, *_between(context.core, f.span))
        for f in context.neighbours
    )


def _between(a: Span, b: Span) -> tuple[int, int]:
    return (a.end, b.start) if a.end <= b.start else (b.end, max(a.start, b.end))


def _counted(context: Context) -> Topic | None:
    noun, unit = context.figure.noun, context.figure.unit
    if not unit:
        return _participle(context)
    noun = noun or context.figure.span
    head = unit.rsplit(" ", 1)[-1].lower()
    if head in _EMPTY and " " in unit:
        return Topic(_snake(unit.lower()), noun, f"it counts “{noun.of(context.text)}”")  # "49 paid days", "12 full times"
    if head in _EMPTY - {"people", "other", "record"} or (head.endswith("ed") and context.text[noun.start - 1] == "-"):
        return None
    return Topic("person" if head == "other" else _snake(head), noun, f"it counts “{noun.of(context.text)}”")


def _behind(context: Context) -> Topic | None:
    """ "$2 billion defense loan", "5% pay rise"."""
    match = _phrase_behind().match(context.text, context.figure.span.end, context.phrase.end)
    if match is None:
        return None
    return _topic_of(Span(*match.span("noun")), context, "the noun behind the figure", behind=True)


def _of_noun(context: Context) -> Topic | None:
    """ "revenues of about 647 billion zlotys", "a contract worth $1 billion"."""
    before = context.text[max(context.left.start, context.figure.span.start - 60) : context.figure.span.start]
    match = _noun_before().search(before)
    if match is None:
        return None
    noun = match["noun"]
    while match["link"] in ("at", "worth") and _verbal(noun.rpartition(" ")[2]):
        noun = noun.rpartition(" ")[0]  # "a package estimated at", "we are looking at"
    if not noun:
        return None
    start = context.figure.span.start - len(before) + match.start("noun")
    return _topic_of(Span(start, start + len(noun)), context, "the figure is a number of it")


def _verbal(word: str) -> bool:
    """Whether a word before "at" is a verb or a participle: "set", "hovering"; "spending" is a noun as well."""
    return word in _AT_VERBS or word.endswith("ed") or (word.endswith("ing") and word not in _NOUNS_IN_ING)


_AT_VERBS = frozenset(
    "set stand stands stood keep keeps kept came come comes put puts hover hovers hold held start starts began".split()
)
_NOUNS_IN_ING = frozenset("spending funding lending borrowing housing building rating offering pricing financing holding".split())


def _said_of(context: Context) -> Topic | None:
    """ "The projected budget deficit will be less than 6.5% of GDP": the subject's noun. None where that says nothing ("year")."""
    noun = subject_noun(context)
    if noun is None or noun.of(context.text).rpartition(" ")[2].lower() in _EMPTY:
        return None
    return _topic_of(noun, context, "the figure is said of it")


def _of_what(context: Context) -> Topic | None:
    """ "4.9 million barrels of oil"."""
    match = _of_a_thing().match(context.text, context.figure.span.end, context.sentence.end)
    return _topic_of(Span(*match.span("noun")), context, "it is an amount of it", behind=True) if match else None


def _away(context: Context) -> Topic | None:
    """ "4 km away", "three miles apart": how far."""
    match = _apart().match(context.text, context.figure.span.end, context.sentence.end)
    return Topic("distance", Span(*match.span("word")), f"“{match['word']}”: how far") if match else None


def _part_of(context: Context) -> Topic | None:
    """ "A fifth of the leaking oil", "about 30% of Norway": what the share is a share of."""
    if context.figure.kind is Kind.MONEY:
        return None
    match = _whole().match(context.text, context.figure.span.end, context.sentence.end)
    if match is None:
        return None
    noun = context.figure.noun
    words = [word.lower() for word in (noun.of(context.text) if noun else match["noun"]).split() if word != "US"]
    if words[0] not in _PERSONS:  # "two engineers, half of whom are Swiss"
        words = _opening(list(takewhile(lambda word: word not in _LEADS, words)), context.figure)
    while len(words) > 1 and words[-1] in _DONE:
        words.pop()  # "of the money lost in the fire"
    if not words or words[-1].endswith(("’s", "'s")):
        return None
    return Topic(f"share_of_{singular(words[-1])}", Span(*match.span("noun")), f"it is a share of “{match['noun']}”")


def _of_its_kind(context: Context) -> Topic | None:
    """Money and percentages measure something even where no noun says what: an amount, a share. A bare "half" need not."""
    figure = context.figure
    if figure.kind is Kind.FRACTION or figure.text.endswith(" $"):
        return None  # a sign behind a number, with nothing to hold on to, may be code
    name, why = ("amount", "an amount of money") if figure.kind is Kind.MONEY else ("percentage", "a percentage")
    return Topic(name, figure.span, why)


def _participle(context: Context) -> Topic | None:
    """ "425 diagnosed in Uganda": a number without a noun, of those to whom something was done."""
    match = _done_to().match(context.text, context.figure.span.end, context.sentence.end)
    return Topic(match["done"].lower(), Span(*match.span("done")), f"it counts those “{match['done']}”") if match else None


def _verb(context: Context) -> Topic | None:
    """ "has been billed $480m", "owns 25% of the field": the verb right before the figure names what is done."""
    before = context.text[max(context.left.start, context.figure.span.start - 40) : context.figure.span.start]
    match = next(reversed(list(_last_verb().finditer(before, overlapped=True))), None)  # the nearest: "admitted he gave"
    if match is None:
        return None
    verb = match["verb"].lower()
    if verb in _EMPTY_VERBS or verb in NOT_PLURAL:
        return None
    if is_plural(verb) and verb not in VERBS and (context.figure.kind is Kind.DURATION or names_a_person(singular(verb))):
        return None  # "four races in five years", "saves drivers $2 million"
    start = context.figure.span.start - len(match.string) + match.start("verb")
    return Topic(base_form(verb), Span(start, start + len(match["verb"])), f"“{match['verb']}” is what is done")


_EMPTY_VERBS = frozenset(
    "was were is are has said says saying adding noting according including compared indeed cents dollars euros pounds percents "
    "during makes made making takes taking comes coming gets getting means suggests suggested suggesting shows showed reports "
    "reported reporting notes noted estimates estimated estimate claims claimed claiming predicts predicted expects expected "
    "expecting projected wants wanted needs needed calls called calling includes included contains contained containing "
    "involves involved involving follows followed following features featured located described observed remains remained "
    "remaining leaves leaving reaches reached reaching exceeds exceeded exceeding approaches hits hitting totals totaled totaling "
    "totalled totalling amounts amounted averages averaged averaging ranged ranging set sets keeps runs running found finds times "
    "minutes looks looked looking combined clocked".split()
)
"""They say that there is a figure, not what it measures: "expects $2 billion", "the total includes $3 million"."""


@cache
def _no_multiple() -> regex.Pattern[str]:
    return compiled(r"\s(?:as|down|back|over|up)\b(?!\s(?:(?:to|from|by|over)\s)?\d)")


@cache
def _listed() -> regex.Pattern[str]:
    return pattern_of(r"(?:\s\p{Ll}+){0,2}(?:,|,?\s(?:and|or|to))\s", regex.VERSION1)


@cache
def _whole() -> regex.Pattern[str]:
    return pattern_of(
        r"\s+of\s+(?:(?:the|its|their|all|his|her|my|our|these|those|most|some)\s+)*+"
        r"(?P<noun>\p{L}[\p{L}’'-]*(?:\s(?!(?:is|was|are|were|has|had|have|will|would|in|on|at|of|to|for|from|by|with|and|or|as|that|who|which|since)\b)\p{Ll}[\p{L}-]++(?<!ed)){0,2})",
        regex.VERSION1,
    )


@cache
def _apart() -> regex.Pattern[str]:
    return pattern_of(r"\s(?:\p{Ll}+\s)?(?P<word>away|apart|offshore|inland)\b")


@cache
def _of_a_thing() -> regex.Pattern[str]:
    return pattern_of(r"\sof\s(?:the\s|its\s|their\s)?(?P<noun>\p{Ll}[\p{L}-]++(?:\s\p{Ll}[\p{L}-]++(?<!ed|ing))?)", regex.VERSION1)


@cache
def _done_to() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:(?:were|was|have\sbeen|are)\s)?(?P<done>\p{Ll}{3,}ed|born|sold|sent|found|held|shot|hurt)\b", regex.VERSION1
    )


@cache
def _last_verb() -> regex.Pattern[str]:
    return pattern_of(
        r"\b(?P<verb>\p{Ll}{3,}(?:ed|ing|s)|won|sold|built|cut|lost|bought|gave|met|held|own|use|add)\s(?:(?!and\b|or\b|but\b)[\p{L}’'.]+\s){0,2}$",
        regex.VERSION1,
    )


_DEEDS = {
    "payment": Cues(("pay", "pays", "paid", "paying")),
    "spending": Cues(("spend", "spends", "spent", "spending")),
    "investment": Cues(("invest", "invests", "invested", "investing")),
    "cost": Cues(("cost", "costs", "costing")),
    "funds_raised": Cues(("raise", "raises", "raised", "raising")),
    "loan": Cues(("lend", "lends", "lent", "lending", "borrow", "borrowed")),
    "donation": Cues(("donate", "donates", "donated", "donating")),
    "earnings": Cues(("earn", "earns", "earned", "earning")),
    "loss": Cues(("lose", "loses", "losing")),
    "debt": Cues(("owe", "owes", "owed", "owing")),
}
"""What is done with money, and the noun for it: so "would pay $2 billion" and "a payment of $2 billion" can meet."""


def _done_with(context: Context) -> Topic | None:
    """ "would pay $2 billion", "invest 10 billion zloty"."""
    if context.figure.kind is not Kind.MONEY:
        return None
    before = Span(max(context.left.start, context.figure.span.start - 30), context.figure.span.start)
    found = [
        (hit, noun) for noun, verbs in _DEEDS.items() if not context.lacks(verbs) and (hit := verbs.last(context.text, before))
    ]
    if not found:
        return None
    hit, noun = max(found, key=lambda f: f[0].span)
    return Topic(noun, hit.span, f"“{hit.text}” is what is done with it")


def _topic_of(span: Span, context: Context, why: str, *, behind: bool = False) -> Topic | None:
    """`behind`: the noun phrase opens at the start of the span; else it closes at its end."""
    printed = compiled(r"\p{L}[\p{L}-]*").findall(span.of(context.text).lower())
    words = _opening(printed, context.figure) if behind else _closing(printed)
    words = [w for w in words if w not in _EMPTY]
    while words and ((words[-1].endswith("ly") and words[-1] not in _NOUNS_IN_LY) or words[-1] in _NO_NOUNS | _BEHIND_ITS_NOUN):
        words.pop()  # "$2 billion annually", "36 shops nationally"
    if not words or words[-1] in _MONEY or " ".join(printed[-2:]) in _IDIOMS:
        return None
    if context.figure.kind is Kind.MONEY and names_a_person(singular(words[-1])):
        return None  # "saves drivers $2 million": of the drivers it measures nothing
    return Topic(_snake(" ".join([*words[-2:-1], singular(words[-1])])), span, f"{why}: “{span.of(context.text)}”")


def _opening(words: Sequence[str], figure: Figure) -> list[str]:
    """The noun phrase that words begin with: "loan" of "loan during the war", "women" of "women think". An article opens it only
    behind a fraction: "half the cost", but "two years the firm has ...".
    """
    start = int(figure.kind is Kind.FRACTION and bool(words) and words[0] in _ARTICLES)
    phrase = list(takewhile(_in_a_noun, words[start:]))
    if phrase and phrase[0] in _NO_OPENING:
        return []
    many = [i for i, word in enumerate(phrase) if is_plural(word) and word not in UNINFLECTED]
    return phrase[: many[-1] + 1] if many else phrase


def _closing(words: Sequence[str]) -> list[str]:
    """The noun phrase that words end with: "income" of "had income"; none in "was accused"."""
    phrase = list(takewhile(_in_a_noun, dropwhile(FUNCTION_WORDS.__contains__, reversed(words))))[::-1]
    led = words[: len(words) - len(phrase)]
    return [] if led and led[-1] in _TO_BE and phrase and phrase[-1].endswith("ed") else phrase


def _in_a_noun(word: str) -> bool:
    return word not in FUNCTION_WORDS


_ARTICLES = frozenset("the a an its their his her our my your this that these those".split())
_TO_BE = frozenset("is are was were be been being".split())

_NOUNS_IN_LY = frozenset(
    "family supply resupply oversupply assembly ally rally monopoly reply anomaly bully jelly lily belly underbelly butterfly fly "
    "gully melancholy ply doily dragonfly homily folly filly hillbilly".split()
)
"""Nouns that end as adverbs do."""


_NO_NOUNS = frozenset("is are was were during after before until while than because through without within".split())
_BEHIND_ITS_NOUN = frozenset("available overall apiece overnight".split())
"""Words that stand behind the noun that they belong to: "the lightest 17-inch computer available"."""


_NO_OPENING = frozenset("due following prior back ahead thereafter hence running worth sure extra".split())
"""Words right behind a figure that open no noun phrase, though they are no function words: "two weeks following the vote"."""

_LEADS = _NO_NOUNS | frozenset(
    "it out in on at by for from to with through into over under of these those them us who that which as come comes "
    "get gets got".split()
)
"""Where the noun of a share ends: "a third of sales through agents"."""

_DONE = frozenset("lost made sold held built shown known given taken seen found left used kept bought paid spent sent won".split())

_PERSONS = frozenset("whom them those these us".split())

_MONEY = frozenset("cent cents dollar dollars euro euros pound pounds percent pence".split())
"""Of a list of prices the one before: "69 cents, 99 cents and $1.29"."""

_IDIOMS = frozenset(
    ("on top", "in addition", "in excess", "instead", "because", "in lieu", "on behalf", "in favor", "in favour", "at least")
)
"""Words before "of" that are no nouns of their own."""


def _snake(words: str) -> str:
    return compiled(r"[\s-]+").sub("_", words)


@cache
def _phrase_behind() -> regex.Pattern[str]:
    return pattern_of(
        r"[\s-](?P<noun>(?!of\b|more\b|less\b|last\s(?:year|month|week|quarter|season)\b|this\b|next\b|in\b|out\b|along\b|available\b|apiece\b|each\b|for\b|from\b|to\b|on\b|at\b)\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,3})",
        regex.VERSION1,
    )


@cache
def _noun_before() -> regex.Pattern[str]:
    return pattern_of(
        r"(?P<noun>(?:(?<![’'])\b\p{Ll}[\p{Ll}-]+\s){0,1}(?<![’'])\b\p{Ll}[\p{Ll}-]+)\s(?P<link>of|at|worth|totall?ing|reaching|valued\sat|numbering)\s(?:(?:a|an|the|nearly|about|some|over)\s)?(?:(?!for\b|in\b|on\b|at\b|to\b|by\b|with\b|from\b)\p{Ll}+\s){0,2}$",
        regex.VERSION1,
    )

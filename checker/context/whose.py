"""Whose: the name that a measured noun belongs to, as printed where no table knows it: "Apple's revenue", "shares in
BP", "unemployment in Texas".

The slots of a rule know countries and bodies. Companies, states, cities and persons are names of one or more
capitalised words that no list holds; here they are taken where the grammar leaves no other reading: the owner of the
noun, what "of" or "in" joins to it, the subject of its verb.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import regex

from checker.context.cast import proper_names
from checker.context.draft import Draft
from checker.context.gap import Gap, gap_between, letter_of
from checker.context.holder import holder
from checker.context.name_shape import NO_NAME
from checker.context.nation import affairs_of
from checker.context.printed import Filled
from checker.context.reading import Context
from checker.cues import Hit, compiled
from checker.model import Mention, Span
from checker.reference import country_led_by
from checker.scan.lexicon import singular

__all__ = ["Owner", "of_thing", "whose"]

Owner = Literal["place", "state", "company", "firm", "buyer", "anyone", "own", "thing", "noun"]
"""Whose a figure may be: a country's or a town's; a government's, which its capital stands for; a company's, too; a
company's alone; a buyer's, never that of what is bought; a person's, too; only what the noun itself is joined to; or
nobody's, but that of the thing that the noun is of, or of the noun itself."""


_Named = tuple[str, Span]


def whose(draft: Draft, hit: Hit, owner: Owner, *, verb: bool = False) -> Draft:
    """The draft with the subject that the noun at `hit` is joined to; what the rule's slot found is kept where nothing is.

    `verb` where the hit is the verb whose subject is sought ("Boeing lost").
    """
    if owner in ("thing", "noun"):
        return _thing(draft, hit, itself=owner == "noun")
    if owner == "state":
        return _governed(whose(draft, hit, "place", verb=verb))
    if draft.subject is not None and (_speaks(draft) or (owner in ("place", "own") and _is_body(draft.context, draft.subject))):
        draft = draft.put("subject", None, f"“{draft.subject}” speaks of the figure, it is not theirs")
    if owner in ("company", "firm", "buyer", "anyone") and _loose(draft):
        draft = _held(draft.put("subject", None, f"nothing ties “{draft.subject}” to the figure"), owner)
    joined = _owner_before(draft.context, hit) or (_joined_behind(draft.context, hit, owner) if owner != "buyer" else None)
    if joined is None and owner == "buyer" and (held := _held(draft, owner)).subject is not None:
        return held
    if owner == "firm" and draft.subject is not None and _is_place(draft.context, draft.subject):
        draft = draft.put("subject", None, f"“{draft.subject}” is no company")
    if joined is None and owner != "own" and (draft.subject is None or owner != "place"):
        joined = _subject(draft.context, hit, owner, verb=verb)
    if joined is None and draft.subject is None and owner in ("company", "firm", "anyone"):
        joined = _of_itself(draft.context, hit)
    if joined is None and draft.subject is None and owner in ("company", "firm", "anyone"):
        return _held(draft, owner)
    if joined is None and draft.subject is None and owner == "place" and (nation := affairs_of(draft.context)):
        return draft.put("subject", nation.entity, nation.why, nation.span)
    if joined is None or joined[0] == draft.subject:
        return draft
    entity, span = joined
    return draft.put("subject", entity, f"“{hit.text}” is said of “{span.of(draft.context.text)}”", span)


def _loose(draft: Draft) -> bool:
    """True where the slot only found a body somewhere in the sentence."""
    why = next((b.why for b in draft.because if b.field == "subject"), "")
    kinds = {
        m.kind
        for m in draft.context.reading.within(draft.context.reading.scan.names, draft.context.sentence)
        if m.entity == draft.subject
    }
    return why.startswith(("subject of the", "the only owner")) and bool(kinds) and kinds <= {"organisation", "group", "name"}


def _governed(draft: Draft) -> Draft:
    """What only governments set is the country's where its capital is named: "Beijing's tariffs" are China's."""
    capital = next(
        (m for m in _mentions(draft.context) if m.form == "capital" and m.span.of(draft.context.text) == draft.subject), None
    )
    return draft.put("subject", capital.entity, f"“{draft.subject}” stands for its government", capital.span) if capital else draft


def _held(draft: Draft, owner: Owner) -> Draft:
    """The one whom the grammar of the sentence gives, if it is of the kind that may have such a figure."""
    found = holder(draft.context)
    kinds = draft.context.reading.cast_kinds_of(found.entity) if found else set()
    if found is None or (owner != "anyone" and "person" in kinds) or (owner == "firm" and kinds & {"country", "region", "group"}):
        return draft
    return draft.put("subject", found.entity, found.why, found.span)


def _thing(draft: Draft, hit: Hit, *, itself: bool) -> Draft:
    """The subject is no owner but what is measured: the index itself, or what the price is of ("petrol prices", "the price of
    a loaf").
    """
    context = draft.context
    if itself:
        return draft.put("subject", hit.text, f"“{hit.text}” is what is measured", hit.span)
    of = _of_what().match(context.text, hit.span.end, context.sentence.end)
    start = context.core.end if context.core.end <= hit.span.start else context.sentence.start
    before = None if of else _what_before().search(context.text, max(start, hit.span.start - 60), hit.span.start)
    of = None if of and Span(*of.span("what")).touches(context.figure.span) else of
    named = of or before
    words = [w for w in _as_names(context, named["what"], named.start("what")) if not _vague(w.lower())] if named else []
    if not named or not words:
        return draft.put("subject", None, "the text does not say of what")
    what = _one(words)
    if _is_harm().search(what):
        found = _harmed(draft, hit)
        return (
            draft.put("subject", found.entity, found.why, found.span)
            if found
            else draft.put("subject", None, "the text does not say who bears it")
        )
    return draft.put("subject", what, f"“{hit.text}” of it", Span(*named.span("what")))


@cache
def _is_harm() -> regex.Pattern[str]:
    """What nobody buys: its cost is that of the one who has to bear it."""
    return regex.compile(
        r"\b(?:spill|blowout|leak|accident|disaster|crisis|scandal|delay|explosion|crash|attack|breach|hack|outage|recall|lawsuit|suit|shutdown|strike)s?$",
        regex.IGNORECASE,
    )


def _harmed(draft: Draft, hit: Hit) -> Filled | None:
    """ "The cost of the spill for Harbor Oil", "the spill has cost Harbor Oil", "Harbor Oil says the cost of the spill is"."""
    context = draft.context
    behind = context.reading.within(context.reading.cast, Span(hit.span.end, context.sentence.end))
    for name in behind:
        if name.kind in ("name", "organisation", "country") and not name.modifies:
            if _to_whom().search(context.text, max(name.span.start - 16, hit.span.end), name.span.start):
                return Filled(name.entity, name.span, "they bear the cost")
            break
    before = [
        n for n in context.reading.within(context.reading.cast, Span(context.sentence.start, hit.span.start)) if not n.modifies
    ]
    tells = before and (
        _reveals().match(context.text, before[0].span.end)
        or _according().search(context.text, context.sentence.start, before[0].span.start)
    )
    if len({n.entity for n in before}) == 1 and before[0].kind in ("name", "organisation") and tells:
        return Filled(before[0].entity, before[0].span, "they tell what it has cost them")
    return None


@cache
def _to_whom() -> regex.Pattern[str]:
    return regex.compile(r"(?:\b(?:for|to|costs?|costing)\s(?:the\s)?)$")


@cache
def _according() -> regex.Pattern[str]:
    return regex.compile(r"\b[Aa]ccording\sto\s(?:the\s)?$")


@cache
def _reveals() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:(?:has|had|also|now)\s)?(?:announce|reveal|sa(?:ys|id)|report|admit|confirm|estimate|put|disclose)\p{L}*\b"
    )


def of_thing(draft: Draft, *no_thing: str) -> Draft:
    """The draft with what the figure is said of as its subject: "the wall is 400 metres long" is said of a wall.

    `no_thing` are words that name no thing but what is measured ("length", "winds").
    """
    for phrase in draft.context.figure.about:
        at = draft.context.text.find(phrase, draft.context.sentence.start, draft.context.sentence.end)
        printed = _as_names(draft.context, phrase, max(at, draft.context.sentence.start))
        words = [w for w in printed if not _vague(w.lower()) and not {w.lower()} & {*no_thing, *_NO_THING}]
        while words and letter_of(words[0].lower()) in "otfip&R":
            words.pop(0)
        while words and letter_of(words[-1].lower()) in "otfip&R":
            words.pop()
        while words and words[0].lower() in _DIMENSIONS:
            words.pop(0)
        cut = at >= 0 and draft.context.text[at + len(phrase) : at + len(phrase) + 1] == "-"
        if words and (cut or words[-1].lower() in _NO_THING or any(w.endswith("est") and len(w) > 5 for w in words[:-1])):
            continue
        if words and words[-1][:1].isalpha() and not any(w.endswith("ing") for w in words[:1]) and len(words) <= 4:
            return draft.put("subject", _one(words), f"it is said of “{phrase}”")
    return draft.put("subject", None, "the text does not say of what")


def _as_names(context: Context, phrase: str, start: int) -> list[str]:
    """The words of a phrase at `start`, names as printed. A sentence begins with a capital whether that is a name or not."""
    words = phrase.split()
    first = not context.text[context.sentence.start : start].strip(" “\"'‘")
    named = len(words) > 1 and words[1][:1].isupper()
    if words and first and not named and not _is_name(context, Span(start, start + len(words[0]))):
        words[0] = words[0].lower()
    return words


def _one(words: list[str]) -> str:
    """A thing by its words, in the singular; a name as printed: the Alps are no Alp."""
    last = words[-1]
    return " ".join([*words[:-1], last if last[:1].isupper() else singular(last)])


_DIMENSIONS = frozenset("wide long deep high tall thick thin".split())
"""What a size is followed by: "a 20-mile-wide zone"."""


_NO_THING = frozenset(
    "single double whole entire people person man woman number numbers block additional extra "
    "right left top bottom rest thing things one side end way part kind sort lot amount number tall "
    "thin thick wide deep long high heavy light ground level surface".split()
)


@cache
def _of_what() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:of|for)\s(?:(?:an?|the|each|one|its|their)\s)?(?P<what>(?:(?!(?:is|was|were|are|has|had"
        r"|rose|fell|will|and|in|at|to|from|on|for)\b)(?:(?<=(?:of|for)\s(?:(?:an?|the|each|one|its|their)\s)?)|(?!\p{Ll}+ed\b))[\p{L}’'-]+\s?){1,3})",
        regex.VERSION1,
    )


@cache
def _what_before() -> regex.Pattern[str]:
    return regex.compile(
        r"(?:^|(?<=[\s(“\"]))(?P<what>(?:(?!(?:the|an?|its|their|his|her|of|and|that|as|in|on|at|for|by"
        r"|with|to|from|because|while|when)\s)[\p{L}][\p{L}’'-]*\s){1,3})$",
        regex.VERSION1,
    )


def _vague(word: str) -> bool:
    letter = letter_of(word)
    return letter in "ADVLMX" or word in (
        "which",
        "that",
        "this",
        "these",
        "it",
        "they",
        "who",
        "global",
        "world",
        "international",
        "domestic",
        "local",
        "market",
        "retail",
        "consumer",
        "wholesale",
        "asking",
        "sale",
        "list",
    )


def _is_body(context: Context, entity: str) -> bool:
    """True for an organisation or a person: they forecast a country's growth, and have none."""
    kinds = context.reading.kinds_of(entity)
    return bool(kinds) and kinds <= {"organisation", "person"}


def _speaks(draft: Draft) -> bool:
    """True where the subject only says so: "The Washington Post reported that ..."."""
    span = next((b.span for b in draft.because if b.field == "subject"), None)
    return span is not None and _speech().match(draft.context.text, span.end) is not None


@cache
def _speech() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:(?:\w+ly|also|later|now)\s)?(?:said|says|told|warn\w*|estimat\w+|forecasts?|project(?:s|ed)|(?:reported"
        r"|announced|confirmed|revealed)\s(?:on\s\w+\s)?(?:that|the)\b)"
    )


def _is_place(context: Context, entity: str) -> bool:
    return bool(context.reading.kinds_of(entity) & {"country", "group", "region"})


def _names(context: Context, start: int, end: int) -> list[tuple[_Named, bool]]:
    """The proper names of a stretch with whether they own what follows, in order. What a table knows has its canonical name."""
    found: list[tuple[_Named, bool]] = []
    for match in proper_names().finditer(context.text, start, end):
        owner = match["owner"] is not None
        span = _trimmed(context, Span(match.start(), match.start("owner") if owner else match.end()))
        if span is not None and not span.touches(context.figure.span):  # "CHF 1.2 billion" is no name
            found.append(((_entity(context, span), span), owner))
    return found


def _trimmed(context: Context, span: Span) -> Span | None:
    """Without leading words that are no names: "In Texas", "The Bank"."""
    text = span.of(context.text)
    while text:
        first, _, rest = text.partition(" ")
        if first.lower().strip(".") not in NO_NAME:
            break
        text = rest
    text = text.rstrip("’'")
    if (
        not text or len(text) == 1 or (text.isupper() and text.count(" ") > 2) or compiled(r"-\p{Ll}+$").search(text)
    ):  # a headline in capitals is no name
        return None
    start = context.text.find(text, span.start, span.end)
    return Span(start, start + len(text))


def _entity(context: Context, span: Span) -> str:
    for mention in _mentions(context):
        if (mention.span.start <= span.start and span.end <= mention.span.end) or mention.span == span:
            # A capital in its own right is a city here, not its government.
            return mention.entity if mention.form != "capital" else span.of(context.text)
    return span.of(context.text)


def _mentions(context: Context) -> tuple[Mention, ...]:
    return context.reading.within(context.reading.scan.names, context.sentence)


def _owner_before(context: Context, hit: Hit) -> _Named | None:
    """ "Apple's quarterly revenue", "BP shares", "German inflation": a name right before the noun, or one that owns it."""
    start = max(context.sentence.start, hit.span.start - 60)
    for name, owner in reversed(_names(context, start, hit.span.start)):
        between = context.text[name[1].end + (2 if owner else 0) : hit.span.start]
        if owner and compiled(r"(?:\s[\p{L}\p{N}$£€.-]+){0,4}\s").fullmatch(between) and not _verb().search(between):
            return name
        beside = not owner and between == " " and not hit.text[:1].isupper()
        return name if beside and (_is_name(context, name[1]) or _shares(hit)) else None
    return None


def _shares(hit: Hit) -> bool:
    """Shares, stock, a stake: the name beside them is that of a company."""
    return hit.text.lower().startswith(("share", "stock", "stake"))


def _is_name(context: Context, span: Span) -> bool:
    """A single capitalised word at the start of a sentence is a name if the text writes it so elsewhere, or a table knows it."""
    text = span.of(context.text)
    first = not context.text[context.sentence.start : span.start].strip(" “\"'‘")
    if not first or " " in text or any(c.isupper() for c in text[1:]) or any(m.span == span for m in _mentions(context)):
        return True
    return context.reading.writes_within_a_sentence(text, span.start)


@cache
def _verb() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:is|was|are|were|has|have|had|will|would|said|says|to|and|but|with)\b")


@cache
def _joining() -> regex.Pattern[str]:
    return regex.compile(r"(?:\srates?)?\s(?P<by>of|in|at|for|across)\s(?:the\s|its\s)?(?:[\p{Ll}-]+\s)?$", regex.VERSION1)


def _joined_behind(context: Context, hit: Hit, owner: Owner) -> _Named | None:
    """ "shares in BP", "unemployment in Texas", "the population of Uganda". Sales in Germany are not Germany's."""
    end = min(hit.span.end + 60, context.sentence.end)
    for name, _owner in _names(context, hit.span.end, end):
        joint = _joining().fullmatch(context.text[hit.span.end : name[1].start])
        if not joint or any(t.span.touches(name[1]) for t in context.times):
            return None
        return (
            name
            if owner not in ("company", "firm") or joint["by"] in ("of", "at") or (joint["by"] == "in" and _shares(hit))
            else None
        )
    return None


def _subject(context: Context, hit: Hit, owner: Owner, *, verb: bool) -> _Named | None:
    """ "Apple posted revenue of $3bn", "Tesla, the carmaker, lost $3bn": the name nearest before the noun whose verb leads to
    it.
    """
    for name, owns in reversed(_names(context, context.sentence.start, hit.span.start)):
        if owns or (owner != "anyone" and _is_person(context, name)) or any(t.span.touches(name[1]) for t in context.times):
            continue
        if _speech().match(context.text, name[1].end):
            continue
        before = context.text[max(context.sentence.start, name[1].start - 16) : name[1].start]
        if compiled(r"\b(?:in|on|at|of|from|by|for|with|to|near|than|against|over|under|via|per)\s(?:the\s)?$").search(before):
            continue
        gap = gap_between(context, name[1].end, hit.span.start)
        if owner == "place" and compiled(r"\b(?:project|forecast|estimat|expect|predict|warn|see|said|say)").search(
            " ".join(gap.words[:3])
        ):
            return None
        led = not gap.letters or (
            compiled(r"(?:t$|,?R$|[VATD]*[LMV]|,[^,Q]{1,16},[AV]*[LMV]|[A]*W)").match(gap.letters)
            and not compiled(r"[QX.]").search(gap.letters)
        )
        if led and (_is_name(context, name[1]) or (_verb_follows(gap) and (verb or gap.letters))):
            return name
    return None


def _of_itself(context: Context, hit: Hit) -> _Named | None:
    """ "Alstom said on Thursday that it would cut": a firm or an agency that speaks of itself, at the head of the sentence."""
    for name, owns in _names(context, context.sentence.start, hit.span.start)[:1]:
        at_head = not context.text[context.sentence.start : name[1].start].strip(" “\"'‘")
        if (
            at_head
            and not owns
            and not _is_person(context, name)
            and _said_it().fullmatch(context.text, name[1].end, hit.span.start)
        ):
            return name
    return None


@cache
def _said_it() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:also\s)?(?:said|says|announced|confirmed|warned|revealed)(?:\s(?:(?:on|in|late|early|last)\s)?\p{Lu}?\p{Ll}+day)?"
        r"\s(?:that\s)?it\s(?:\p{Ll}+\s){1,4}",
        regex.VERSION1,
    )


def _is_person(context: Context, name: _Named) -> bool:
    if country_led_by(name[0]):
        return True
    return any(m.kind == "person" and m.span.touches(name[1]) for m in _mentions(context))


def _verb_follows(gap: Gap) -> bool:
    """ "Walmart posts", "Shell said", "Siemens won": a singular verb, or one of the past, right behind."""
    if gap.letters in ("", "t", ",R", "R"):
        return True
    verb = gap.letters[0] in "VLM" or compiled(r"[\p{Ll}]+(?:s|ed)|sold|bought|won|made|paid|took|told|lost|spent").fullmatch(
        gap.words[0]
    )
    return bool(verb) and gap.words[0] not in ("are", "were", "have")

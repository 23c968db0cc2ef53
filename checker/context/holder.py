"""Holder: whose a figure is that no rule of its own knows, read from the grammar of its sentence.

In this order: who owns the noun ("Cole's $3 billion fund", "its 340 volunteers", "46 BP garages"); whom an apposition joins to it
("Cole, a 25% partner", "10% owners Mitsui"); who does what the noun says ("70 attacks by Somali pirates", "three charges against
Cole"); of whom its verb is said. Who merely says the figure, counts it or is its victim is never its holder, and where the
subject is a common noun that nothing ties to a name the holder stays unknown.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.context.disease import disease_of
from checker.context.gap import move_of
from checker.context.nation import affairs_of, government_of
from checker.context.owners import acts, definite, filled, name_at, named_in, owner_of, pronoun, subject_name
from checker.context.persons import counts_people
from checker.context.predicate import subjects_of
from checker.context.printed import Filled
from checker.context.reading import Context, once
from checker.context.referents import accused, bearer, names_in
from checker.context.row import Row, Token, row_of
from checker.context.unowned import unowned
from checker.cues import compiled
from checker.model import Kind, Span

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["age_of", "apposed", "held", "holder"]


def held(draft: Draft) -> Draft:
    """The draft with the one whose figure it is; None where the text does not say or leaves two choices."""
    compared = _compared(draft)
    if compared is not None:
        return compared
    found = (
        holder(draft.context) or affairs_of(draft.context) or _still_about(draft) or _of_disease(draft) or _charged(draft.context)
    )
    if found is None:
        return draft.put("subject", None, "the text does not say whose, or leaves more than one choice")
    return draft.put("subject", found.entity, found.why, found.span)


def age_of(draft: Draft) -> Draft:
    """The draft with whose age it is, where no name stands right beside it: "the 57-year-old", "his 36-year-old son, Rob"."""
    context = draft.context
    kin = _kin_named().match(context.text, context.figure.span.end, context.sentence.end)
    if kin and any(n.span.start == kin.start("name") for n in names_in(context, kin.start("name"), context.sentence.end)):
        return draft.put("subject", kin["name"], "the name stands in apposition to them", Span(*kin.span("name")))
    found = filled(bearer(context), context.figure.span, "the one person whom the passage speaks of")
    if found is None or _somebody_else(draft, found.entity):
        return draft
    return draft.put("subject", found.entity, found.why, found.span)


def _somebody_else(draft: Draft, name: str) -> bool:
    """True where that person has had another age, or somebody else this one: "his 6-year-old son ... the 6-year-old"."""
    ages = [c for c in draft.earlier if c.measure == draft.measure and c.unit == draft.unit]
    number = draft.context.figure.number
    return any((c.subject == name) != (c.value.number == number) for c in ages if c.subject == name or c.value.number == number)


def apposed(draft: Draft) -> Draft:
    """The draft with the name that the figure's phrase stands in apposition to: "Mars, the second-smallest planet"."""
    context = draft.context
    start = context.figure.span.start
    name = next((n for n in reversed(names_in(context, context.sentence.start, start)) if not n.modifies), None)
    if name is None or not _apposition().fullmatch(context.text, name.span.end, start):
        return draft
    return draft.put("subject", name.entity, "the figure stands in apposition to the name", name.span)


@cache
def _apposition() -> regex.Pattern[str]:
    return regex.compile(r",\s(?:the|its|their|an?)\s(?:[\p{L}]+[’']s?\s)?")


@cache
def _kin_named() -> regex.Pattern[str]:
    return regex.compile(
        r"\s(?:(?:twin|older|younger|eldest|only|step)\s)?(?:son|daughter|wife|husband|brother|sister|mother|father|nephew|niece|cousin|grandson"
        r"|granddaughter|boyfriend|girlfriend|fianc[eé]e?|partner|friend|colleague|neighbou?r)s?,?\s(?P<name>\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})",
        regex.VERSION1,
    )


@once
def holder(context: Context) -> Filled | None:
    """Whose figure it is, with the words that say so."""
    row = row_of(context)
    own = (
        _staff(context)
        or government_of(context)
        or _in_phrase(context, row)
        or _out_of(context)
        or _beside(context, row)
        or _apposed(context, row)
        or _done_by(context, row)
    )
    if own or unowned(context, row):
        return own
    return _contact(context, row) or _changed(context, row) or _of_verb(context, row) or _part_of_theirs(context, row)


def _compared(draft: Draft) -> Draft | None:
    """ "70 attacks by pirates, compared with 99 last year", "$5bn, including $1bn in fines", "$5bn (£4bn)": the second has the
    owner and the place of the first.
    """
    context = draft.context
    lead = context.text[max(context.figure.span.start - 24, context.sentence.start) : context.figure.span.start]
    if not _comparing().search(lead):
        return None
    first = next(
        (
            c
            for c in reversed(draft.earlier)
            if c.figure.start >= context.sentence.start
            and (c.unit == draft.unit or lead.endswith("("))
            and c.figure.end <= context.figure.span.start
        ),
        None,
    )
    if first is None:
        return None
    why = f"compared with “{first.figure_text}”"
    return draft.put("subject", first.subject, why, first.figure).put("place", first.place, why, first.figure)


@cache
def _comparing() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:compared\s(?:with|to)|(?:up|down)\sfrom|against|than\sthe)\s(?:the\s)?$|,\sincluding\s$|\d\p{L}*\s?\($"
    )


def _of_disease(draft: Draft) -> Filled | None:
    """ "The incubation period is 8 to 10 days", "the virus kills up to 90%": those of the disease that the article is about."""
    context = draft.context
    if context.figure.kind not in (Kind.DURATION, Kind.PERCENT, Kind.FRACTION):
        return None
    word = _illness().search(context.text, context.sentence.start, context.sentence.end)
    disease = disease_of(draft) if word else None
    return Filled(disease.name, disease.span, f"the disease that “{word.group()}” is of") if disease and word else None


@cache
def _illness() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:incubation|the\s(?:virus|disease|illness)|(?:case\s)?fatality\srate|survival\srate|symptoms|contagious|infectious)\b"
    )


def _charged(context: Context) -> Filled | None:
    """ "Those charges carry a sentence of 20 years": against the one person whom the passage speaks of."""
    word = _case().search(context.text, context.sentence.start, context.figure.span.start)
    if word is None:
        return None
    return filled(accused(context), Span(*word.span()), "the case is against them")


@cache
def _case() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:[Tt]hose|[Tt]hese|[Tt]he)\s(?:\p{Ll}+\s)?(?:charges?|counts?|conviction|verdict|sentence)\b")


def _still_about(draft: Draft) -> Filled | None:
    """An article whose figures have all been one country's goes on about it where a sentence names nobody."""
    context = draft.context
    known = context.text[max(context.figure.span.start - 12, 0) : context.figure.span.start]
    if context.figure.kind is Kind.COUNT and compiled(r"\b(?:the|these|those)\s(?:first\s|last\s|other\s)?$").search(known):
        same = [c for c in draft.earlier if c.subject and c.unit == draft.unit]
        if same and len({c.subject for c in same}) == 1 and same[-1].subject:
            return Filled(same[-1].subject, same[-1].span, f"those of “{same[-1].quote}”")
    if context.figure.kind not in (Kind.MONEY, Kind.PERCENT) or names_in(
        context, context.sentence.start, context.figure.span.start
    ):
        return None
    before = [c for c in draft.earlier if c.subject]
    if len(before) < 2 or len({c.subject for c in before}) > 1 or not before[-1].subject:
        return None
    if not _country_code().fullmatch(before[-1].subject) or _than().match(context.text, context.figure.span.end):
        return None
    return Filled(before[-1].subject, before[-1].span, f"nobody is named here: still about “{before[-1].quote}”")


@cache
def _country_code() -> regex.Pattern[str]:
    return regex.compile(r"\p{Lu}{2}")


@cache
def _than() -> regex.Pattern[str]:
    """A comparison, whatever of: "78 percent more pixels"."""
    return regex.compile(r"\s(?:more|less|fewer|greater|higher|lower|larger|smaller|faster|off)\b")


def _staff(context: Context) -> Filled | None:
    """ "80% of Harbor Parks employees", "90% of housing department workers": whose people they are."""
    found = _people_of().match(context.text, context.figure.span.end, context.sentence.end)
    if found is None:
        return None
    span = Span(*found.span("whose"))
    name = next(iter(names_in(context, span.start, span.end)), None)
    if name is not None:
        return filled(name, span, "they are theirs") if acts(context, name) or name.kind == "name" else None
    return Filled(found["whose"], span, "they are theirs") if _bodies().search(found["whose"]) else None


@cache
def _people_of() -> regex.Pattern[str]:
    return regex.compile(
        r"\sof\s(?:the\s)?(?P<whose>\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}?)(?:[’']s?)?\s"
        r"(?:employees|workers|staff|staffers|workforce|personnel|members|shareholders|customers|subscribers)\b",
        regex.VERSION1,
    )


@cache
def _bodies() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:department|ministry|agency|bureau|commission|police|council|office)$")


def _in_phrase(context: Context, row: Row) -> Filled | None:
    """ "Cole's $3 billion fund", "its defence budget of $3 billion", "nine Harbor staff members": the owner of the noun itself."""
    for name in names_in(context, context.core.start, context.core.end):
        if name.kind == "region" and name.modifies:
            continue  # "European currency units"
        if context.figure.span.touches(name.span) or (name.kind == "name" and name.span.end >= context.core.end):
            continue  # "230 Liquors"
        if acts(context, name) and not _won(context):
            return Filled(name.entity, name.span, "the name stands with the counted noun")
    i = row.figure
    before = row.tokens[:i]
    letters = row.letters[:i]
    owner = compiled(r"(?:(?P<name>N)s|(?P<pronoun>p))[WA]{0,3}$").search(letters) or compiled(
        r"(?:(?P<name>N)s|(?P<pronoun>p))[WA]{1,4}O[DA]{0,2}$"
    ).search(letters)
    both = compiled(r"(?P<name>N)s[WA]{0,3}F[WA]{0,3}(?:OD?[NWA]{1,4})?&[DA]{0,2}$").search(letters)
    if both and not owner:  # "Cole's $3 million purchase of it and $1 million sale of"
        return owner_of(context, before[both.start("name")], "the figure is theirs")
    joint = next((t.word for t in reversed(before) if t.letter == "O"), None) if owner else None
    if owner and (joint in _JOINING or before[-1].letter in "WAsp"):
        return owner_of(context, before[owner.start()], "the figure is theirs")
    theirs = compiled(r"DW{0,2}(?P<noun>W)s[WA]{0,3}$").search(letters)
    if theirs:
        return definite(context, before[theirs.start() : theirs.start("noun") + 1], "the figure is theirs")
    return None


def _won(context: Context) -> bool:
    """ "Five LPGA titles": what is won has the name of whoever gives it."""
    noun = context.figure.noun.of(context.text).rsplit(" ", 1)[-1].lower() if context.figure.noun else ""
    return (
        compiled(
            r"(?:title|medal|award|trophy|trophie|prize|championship|cup|crown|game|match|race|goal|win|victorie)s?"
        ).fullmatch(noun)
        is not None
    )


_JOINING = frozenset(("of", "at", "for", "worth", "to"))
"""Prepositions that join a figure to the noun that it is a number of: "its budget of $3 billion"."""


def _beside(context: Context, row: Row) -> Filled | None:
    """ "Estonia (3.43%)": in brackets behind a name."""
    i = row.figure
    if i >= 2 and row.tokens[i - 1].letter in "(" and row.tokens[i - 2].letter == "N":
        return filled(
            name_at(context, row.tokens[i - 2].span), row.tokens[i - 2].span, "the figure stands in brackets behind the name"
        )
    return None


@cache
def _partner() -> regex.Pattern[str]:
    return regex.compile(
        r"[\s-](?:(?:minority|majority|joint)\s)?(?:owners?|partners?|shareholders?|stakeholders?|holders?|investors?)\s$"
    )


def _apposed(context: Context, row: Row) -> Filled | None:
    """ "Cole, a 25% partner,", "10% owners Mitsui", "Cole, a 6-foot, 200-pound man, was"."""
    for token in row.tokens[row.figure + 1 : row.figure + 5]:
        if token.letter == "N":
            if _partner().fullmatch(context.text, context.figure.span.end, token.span.start):
                return filled(name_at(context, token.span), token.span, "the figure stands with what they are")
            break
    letters = row.letters
    before = compiled(r"N,(?:[AW]{0,2}|[DAW]{1,4}|[DAW]{0,3}(?:FW{0,3},)?[DAW]{0,2})$").search(letters[: row.figure])
    behind = compiled(r"W{0,5}(?:OD?[WN]{1,3})?(?:,|-|&|Q?$)").match(letters[row.figure + 1 :])
    if before and behind and not (before.start() and letters[before.start() - 1] == "O"):
        token = row.tokens[before.start()]
        name = name_at(context, token.span)
        if name and not name.is_place:
            return filled(name, token.span, "the figure stands in apposition to the name")
    return None


@cache
def _deeds() -> regex.Pattern[str]:
    return regex.compile(r"(?:attack|raid|strike|incident|visit|trip|appearance|speech|bombing|launch|sale|purchase)s?")


@cache
def _charges() -> regex.Pattern[str]:
    return regex.compile(r"(?:charge|count|case|lawsuit|suit|allegation|complaint|indictment|warrant|claim)s?")


def _done_by(context: Context, row: Row) -> Filled | None:
    """ "70 attacks by Somali pirates", "three charges against Cole": whose deeds, and against whom."""
    noun = context.figure.noun
    if noun is None:
        return None
    head = noun.of(context.text).rsplit(" ", 1)[-1].lower()
    if _deeds().fullmatch(head):
        by = compiled(
            r"\sby\s(?:the\s)?(?P<who>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*"
            r"(?:\s(?!(?:were|was|and|in|on|at|off|this|last|that)\b)\p{Ll}+s\b)?)"
        ).match(context.text, noun.end, context.sentence.end)
        if by:
            span = Span(*by.span("who"))
            name = name_at(context, span)
            return filled(name, span, "they did it") if name else Filled(by["who"], span, "they did it")
    if _charges().fullmatch(head):
        for token in row.tokens[row.figure + 1 : row.figure + 14]:
            if token.letter == "N" and (name := name_at(context, token.span)) and name.kind == "person":
                if compiled(r"\bagainst\b").search(context.text[noun.end : token.span.start]):
                    return filled(name, token.span, "they are brought against them")
                break
    return None


def _changed(context: Context, row: Row) -> Filled | None:
    """ "Would cut funding to the agency by 31% and the ministry by 29%": whose the thing is that is changed."""
    before = row.tokens[: row.figure]
    if not before or before[-1].word != "by":
        return None
    letters = "".join(t.letter for t in before[:-1])
    moved = compiled(r"V(?P<thing>[DWNnspTO]{1,9})$").search(letters) or compiled(r"&(?P<thing>D?N)$").search(letters)
    if moved is None or (letters[moved.start()] == "V" and move_of(before[moved.start()].word) is None):
        return None
    named = [t for t in before[moved.start("thing") :] if t.letter == "N"]
    return owner_of(context, named[0], "what is changed is theirs") if len(named) == 1 else None


@cache
def _saying() -> regex.Pattern[str]:
    """Verbs that make their subject the source of the figure, not its holder."""
    return regex.compile(
        r"sa(?:ys?|id)|t(?:old|ells?)|report(?:s|ed)?|confirm(?:s|ed)?|warn(?:s|ed)?|not(?:es|ed)|believ(?:es?|ed)"
        r"|estimat(?:es?|ed)|count(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|document(?:s|ed)?|announc(?:es?|ed)|predict(?:s|ed)?"
        r"|claim(?:s|ed)?|suggest(?:s|ed)?|show(?:s|ed)?|found|finds?|according|reveal(?:s|ed)?|indicat(?:es?|ed)|identif(?:y|ies|ied)|put|think|thinks|thought"
        r"|saying|adding|noting|warning|claiming|reporting|estimating|investigat(?:es?|ed|ing)|prob(?:es?|ed|ing)"
        r"|measur(?:es?|ed)|see|sees|saw|seen|heard|recalled|recall|quoted|wrote|writes?|tweeted|argued|argues|stat(?:es|ed)|mention(?:s|ed)"
    )


def _of_verb(context: Context, row: Row) -> Filled | None:
    """The subject of the figure's verb, or who owns the subject."""
    governing = next((t for t in reversed(row.tokens[: row.figure]) if t.letter in "VG"), None)
    if _undergone(context, governing) or _apart(context, row) or _is_subject(row):
        return None
    for phrase in subjects_of(row):
        if governing and _saying().fullmatch(governing.word) and governing.span.start > phrase.tokens[-1].span.end:
            return _reported(context, phrase.tokens)
        found = named_in(context, phrase.tokens, sure=phrase.sure)
        if found or phrase.sure:
            return found
    return None


def _reported(context: Context, phrase: tuple[Token, ...]) -> Filled | None:
    """ "The airline's earnings report shows losses of": whose report it is, theirs are the losses."""
    if phrase[-1].word in ("report", "results", "statement", "filing", "accounts") and any(t.letter in "sp" for t in phrase):
        return named_in(context, phrase)
    return None


def _is_subject(row: Row) -> bool:
    """ "..., as the two nations are", "hardly fans, six in 10 support it": the figure's own noun has the verb behind it."""
    letters = row.letters
    behind = compiled(r"(?:[Wn]{0,3}[WN])?A?(?:X|V(?!O))").match(letters[row.figure + 1 :])
    lead = next((t for t in reversed(row.tokens[: row.figure]) if t.letter not in "DAWn"), None)
    return behind is not None and (lead is None or lead.letter in "C;," or lead.word in ("as", "after", "before", "until", "since"))


def _contact(context: Context, row: Row) -> Filled | None:
    """ "The 123 horses she owned", "the 3.9% Poland spent": a clause without "which" that begins with its subject."""
    found = compiled(r"(?:OW|W){0,3}[RC]?(?P<who>[NP])A?(?P<verb>X?V)").match(row.letters[row.figure + 1 :])
    if found is None:
        return None
    who, verb = (row.tokens[row.figure + 1 + found.start(g)] for g in ("who", "verb"))
    if _saying().fullmatch(verb.word) or "," in context.text[context.figure.span.end : who.span.start]:
        return None
    return pronoun(context, who) if who.letter == "P" else subject_name(context, who)


def _apart(context: Context, row: Row) -> bool:
    """ "Caught between two groups", "shot by two officers": people whom the subject only has to do with are not theirs."""
    if context.figure.kind is not Kind.COUNT:
        return False
    lead = next((t for t in reversed(row.tokens[: row.figure]) if t.letter not in "DAW"), None)
    if lead is not None and lead.word in ("to", "into", "including") and row.tokens[row.figure - 1] is lead:
        head = context.figure.noun.of(context.text).rsplit(" ", 1)[-1].lower() if context.figure.noun else ""
        return row.tokens[row.tokens.index(lead) - 1].letter in "WN" and not _charges().fullmatch(head)
    if lead is not None and lead.word == "for" and counts_people(context.figure):
        return row.tokens[row.tokens.index(lead) - 1].letter in "WN"  # "pay for 300 clerks"
    if lead is None or not counts_people(context.figure):
        return lead is not None and lead.word in ("between", "among", "amid")
    return lead.word in _NOT_THEIRS


_NOT_THEIRS = frozenset("between among amid against by near after before from than".split())
"""Prepositions that lead to people whom the subject of the sentence met, and did not have."""


def _undergone(context: Context, governing: Token | None) -> bool:
    """ "Sharpshooters killed three pirates": people to whom something was done are not those of who did it."""
    if governing is None or context.figure.kind is not Kind.COUNT:
        return False
    return (
        compiled(r"kill\w*|shot|wound\w*|injur\w*|arrest\w*|detain\w*|attack\w*|captur\w*|rescu\w*|evacuat\w*").fullmatch(
            governing.word
        )
        is not None
    )


def _part_of_theirs(context: Context, row: Row) -> Filled | None:
    """ "4% of its GDP", "12,600 of America's soldiers"."""
    behind = "".join(t.letter for t in row.tokens[row.figure + 1 : row.figure + 5])
    found = compiled(r"O(?:(?P<name>N)s|(?P<pronoun>p)|(?P<noun>DW)s)").match(behind)
    if found is None or row.tokens[row.figure + 1].word != "of":
        return None
    if found["noun"]:
        return definite(context, row.tokens[row.figure + 2 : row.figure + 4], "the figure is a part of what is theirs")
    return owner_of(context, row.tokens[row.figure + 2], "the figure is a part of what is theirs")


def _out_of(context: Context) -> Filled | None:
    """ "189 out of 4,000 Ukrainian sailors": the part is theirs whose the whole is."""
    whole = next((f for f in context.neighbours if f.noun and f.span.start > context.figure.span.end), None)
    if whole is None or not compiled(r"\s(?:out\s)?of\s(?:the\s|its\s)?").fullmatch(
        context.text[context.core.end : whole.span.start]
    ):
        return None
    noun = whole.noun or whole.span
    name = next((n for n in names_in(context, noun.start, noun.end) if acts(context, n)), None)
    return filled(name, name.span, "a part of theirs") if name else None

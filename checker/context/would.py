"""Would: what is only thought of, foreseen or put forward with a conditional, and which of these it is."""

from __future__ import annotations

from functools import cache

import regex

from checker.context.far_verb import far_verb
from checker.context.governing import definite, former, governing, verb_of
from checker.context.reading import Context, once
from checker.cues import Cues, Hit, pattern
from checker.expressions import Expression, expression
from checker.model import Kind, Modality, Span
from checker.patterns import pattern_of

__all__ = ["NOT_WILLED", "announced", "bill", "conditional", "reaching", "sent_there", "wider_left", "would"]

_WOULD = r"\bwould\b(?!-)(?!\s(?:not|later|go\son)\b)"
_CONDITIONAL = Cues((pattern(_WOULD),))
"""What is only thought of; "would later die" tells what came. It leaves a figure alone that is known without it."""


@once
def conditional(context: Context) -> Hit | None:
    """The conditional that the figure is object of ("would fall to 3%"), subject of ("300 jobs would be lost"), or sets the
    condition of ("with 3% growth, the debt would fall").
    """
    if (
        context.figure.kind is Kind.AGE
        or definite(context)
        or former(context)
        or _came_later().match(context.text, context.sentence.start)
    ):
        return None
    led = reaching(context, context.last(_CONDITIONAL, wider_left(context)))
    if led is not None and not _which_does().search(context.text, led.span.end, context.figure.span.start):
        return led
    own = verb_of(context, _would()) or far_verb(context, _would())
    if own is not None:
        return Hit(Span(*own.span("verb")), own["verb"])
    if context.figure.kind is not Kind.PERCENT:
        return None  # "with 5,000 troops in the country" tells what is there
    condition = _condition().fullmatch(context.text, context.sentence.start, context.figure.span.start)
    if condition is None:
        return None
    outcome = _outcome().search(context.text, context.phrase.end, context.sentence.end)
    return Hit(Span(*outcome.span()), outcome.group()) if outcome else None


@cache
def _which_does() -> regex.Pattern[str]:
    """ "Would he punish a town which keeps 300 horses": the relative clause tells what is."""
    return pattern_of(r"\b(?:which|that|who|where)\s(?:\p{Ll}{3,}(?<!s)s|are|is|has|have)\b", regex.VERSION1)


@cache
def _came_later() -> regex.Pattern[str]:
    """ "Before he left in 1973, he would win three more": told from then, and long since done."""
    return pattern_of(r"(?:Before|After|During|Throughout|By)\s[^.;]{0,60}?\b(?:1[5-9]|20)\d\d,\s", regex.VERSION1)


@cache
def _would() -> Expression:
    return expression(rf"\s(?P<verb>{_WOULD})")


@cache
def _condition() -> regex.Pattern[str]:
    """What opens a condition without "if", right before the figure: "with unemployment at 4%" tells what is."""
    return pattern_of(r"[“\"]?(?:Even\s)?(?:With|Given|At)\s(?:just\s|only\s)?(?:an?\s)?(?:annual\s|real\s)?", regex.VERSION1)


@cache
def _outcome() -> regex.Pattern[str]:
    """What comes of a condition: a conditional, a possibility, or what the years to come hold, told in the present."""
    return pattern_of(
        r"\b(?:would|could|might)\b(?!-)"
        r"|\b(?:over|in|within|during)\sthe\s(?:next|coming)\s(?:[\w-]+\s){1,2}\b(?=(?:[^.;]{0,80}?\s)?\p{Ll}{2,}s\s(?:to|by|at)\s)",
        regex.VERSION1,
    )


@once
def wider_left(context: Context) -> Span:
    """The sentence up to the figure: "if", unlike "not", opens a clause of its own."""
    return (
        Span(context.sentence.start, context.figure.span.start)
        if context.clause.start == context.sentence.start
        else governing(context)
    )


def reaching(context: Context, hit: Hit | None) -> Hit | None:
    at = context.figure.span.start
    if context.text[at - 1 : at] in _OPENS:
        at -= 1  # 'would bring it to "900"'
    if hit is None or _other_statement().search(context.text, hit.span.end, at):
        return None
    return hit


_OPENS = ("“", '"', "‘")
"""Marks that open a quotation."""


@cache
def _other_statement() -> regex.Pattern[str]:
    """What ends the reach of a denial before the figure: another clause, a quotation, "but", a second verb with its own tense."""
    return pattern_of(
        r"[;:“”\"]|,\s(?:but|and|while|though|although)\b|\sbut\s|\sbecause\s|\ssince\s|\safter\s|\s(?:how|when|where|why|which)\s"
        r"|\sand\s(?:had|has|was|were)\s",
        regex.VERSION1,
    )


@once
def would(context: Context) -> tuple[Modality, Hit, str] | None:
    """What kind of figure a conditional makes: a bill's is proposed, a plan's is planned, what nobody decides is foreseen."""
    proposed = None if definite(context) or context.figure.kind is Kind.AGE else bill(context)
    if proposed is not None:
        return Modality.PROPOSAL, proposed, "it is put forward, not in force"
    hit = conditional(context)
    if hit is None or not hit.text.lower().startswith("would"):
        return None
    happens = NOT_WILLED.match(context.text, hit.span.end, context.sentence.end)
    said = _announced().search(context.text, context.sentence.start, hit.span.start)
    if said is None and context.figure.kind is Kind.COUNT and hit.span.start > context.figure.span.end:
        said = _they_said().search(context.text, hit.span.end, context.sentence.end)  # "300 ships would search it, they said"
    if said is not None and happens is None:
        return Modality.PLAN, Hit(Span(*said.span()), said.group().strip()), "it is announced"
    if sent_there(context) and (_posted().match(context.text, hit.span.end, context.sentence.end) or _changed(context, hit)):
        return Modality.PLAN, hit, "where soldiers go somebody decides"
    return Modality.FORECAST, hit, "nobody has done it yet"


def _changed(context: Context, hit: Hit) -> bool:
    """ "That would take the total to 5,000": what a decision makes of their number."""
    return _to_so_many().match(context.text, hit.span.end, context.figure.span.start) is not None


@cache
def _to_so_many() -> regex.Pattern[str]:
    return pattern_of(
        r"\s(?:\p{Ll}+ly\s)?(?:take|bring|raise|reduce|cut|lower|increase|lift|shrink|leave|grow|rise|fall|drop|go|shrink|expand|add|double|send)\b[^.;:]{0,90}",
        regex.VERSION1,
    )


@cache
def _posted() -> regex.Pattern[str]:
    """What is done with soldiers, behind "would", where they are its subject."""
    return pattern_of(
        r"\s(?:(?:also|then|soon|still|eventually|instead|all)\s)?(?:be\s(?:leaving|going|coming|moving|staying|sent|moved|shifted|stationed|based|deployed|withdrawn|pulled|brought"
        r"|relocated|repositioned|redeployed|transferred|posted|replaced|added|cut|there|in|on)|leave|remain|stay|return|go|come|arrive|move|rotate|deploy|join|serve)\b",
        regex.VERSION1,
    )


def announced(context: Context) -> bool:
    """True where the conditional only follows the past of a verb of saying: "said it would cut 300 jobs" is what "will cut" was.
    What hangs on a condition is still supposed.
    """
    kind = would(context)
    if kind is None or kind[0] is not Modality.PLAN or kind[1].text[:1].lower() == "u":  # "under the plan": somebody's, not decided
        return False
    return _on_condition().search(context.text, context.figure.span.end, context.sentence.end) is None


@cache
def _on_condition() -> regex.Pattern[str]:
    return pattern_of(r"\b(?:if|unless|should|provided|subject\sto|in\scase|as\slong\sas)\b", regex.VERSION1)


def bill(context: Context) -> Hit | None:
    """The bill that the sentence is about, and says what it would do: its subject, or that of the sentences before where it goes on
    with "it".
    """
    text, at, to = context.text, context.sentence.start, context.figure.span.start
    if context.search(_does(), at, to) is None:
        return None
    match = _subject_bill().search(text, at, min(at + 160, to))
    start = match.end() if match else at
    if match is None and _it().match(text, at):
        named = list(_bill().finditer(text, context.before(3).start, at))
        match = named[-1] if named else None
    does = context.search(_does(), start, to) if match else None
    if match is None or does is None or _past().search(text, does.end(), to):
        return None
    return Hit(Span(*match.span("bill")), match["bill"])


_BILL = r"(?P<bill>(?:bill|legislation|amendment|draft\slaw|ordinance|Act|measure|proposal)s?)\b(?!\sof\s)"


@cache
def _bill() -> regex.Pattern[str]:
    return pattern_of(rf"\b(?:[Tt]he|[Tt]his|[Aa]n?|[Tt]heir|[Hh]is|[Hh]er)\s(?:[\w’'-]+\s){{0,2}}?{_BILL}", regex.VERSION1)


@cache
def _subject_bill() -> regex.Pattern[str]:
    """A bill with its determiner, at the head of its sentence or behind "and"; not one that is spoken of in passing."""
    return pattern_of(
        rf"(?:\G[“\"]?(?:And\s|But\s|Under\s)?|[,;]\sand\s|\.\s)(?:[Tt]he|[Tt]his|[Aa]n?|[Tt]heir|[Hh]is|[Hh]er)\s(?:[\w’'-]+\s){{0,3}}?{_BILL}",
        regex.VERSION1,
    )


@cache
def _does() -> Expression:
    return expression(
        r"\bwould\b(?!-)|(?<!\bwhich\s)\b(?:creates?|provides?|requires?|allows?|authori[sz]es?|allocates?|imposes?|calls\sfor|includes?)\b"
    )


@cache
def _past() -> regex.Pattern[str]:
    """A fact told in between: "a bill that would ban it, which was signed by 300"."""
    return pattern_of(r"[;“”\"]|\b(?:was|were|had|has|have|passed|voted|said)\b", regex.VERSION1)


@cache
def _it() -> regex.Pattern[str]:
    return pattern_of(r"(?:And\s|But\s)?It\s(?:also\s)?(?:would|\p{Ll}+s)\b", regex.VERSION1)


@cache
def _they_said() -> regex.Pattern[str]:
    return pattern_of(
        r",\s(?:the\s|an?\s)?(?!which\b|who\b|but\b|and\b)[\p{L}.’'-]{2,24}(?:\s[\p{L}.’'-]{2,24}){0,3}\s(?:said|says|announced|added|confirmed)\b(?=[^,;]*$)|,\s(?:said|announced)\s",
        regex.VERSION1,
    )


@cache
def _announced() -> regex.Pattern[str]:
    """ "Said it would", "announced on Monday that it would", "under the plan"."""
    return pattern_of(
        r"\b(?:sa(?:id|ys?)|announced?|told|added|decided|agreed|confirmed)\b(?:[^.;:]|(?<=\b\p{Lu})\.){0,80}\s$|\b[Uu]nder\s(?:the|a|an|his|her|its|their)\s(?:[\w’'-]+\s){0,3}(?:plan|deal|agreement|accord|budget|programme|program|strategy|contract)\b",
        regex.VERSION1,
    )


NOT_WILLED: regex.Pattern[str] = pattern_of(
    r"(?:\s(?:also|then|soon|still|probably|likely|not|never|eventually|now|only|all|\w+ly))?"
    r"\s(?:be\s(?:at|drifting|lost|killed|needed|affected|displaced)|los[et]|fall|rise|decline|die|(?:drop|grow|shrink|increase|decrease|double|triple)\s(?:by|to|from|in)|suffer|cost|save|reach|exceed"
    r"|total|last|remain|keep\s\p{Ll}+ing|continue\sto|be\s(?:made\sto|forced|left|out\sof)|go\swithout|work\swithout|have\sto|need|become|climb|swell|amount|run\sout|lead\sto|mean|result|leave|produce|generate)\b",
    regex.VERSION1,
)
"""What happens to somebody or something, behind "will" or "would": foreseen, where what one does oneself is planned."""


def sent_there(context: Context) -> bool:
    """Soldiers: where they remain or leave is somebody's order, where other people's is their own or nobody's."""
    unit = (context.figure.unit or "").lower()
    return unit.rsplit(" ", 1)[-1] in _SOLDIERS or unit.endswith(("service member", "military personnel"))


_SOLDIERS = frozenset({"soldier", "troop", "marine", "serviceman", "servicemember", "paratrooper", "airman"})

"""Arms counted: weapons and units that somebody has, has ordered or is to get, and which of these it is.

Those that are ordered are to come, those that came so far are there, and neither is the other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.context.arms_sale import notified
from checker.context.brought_along import brought_along
from checker.context.given import aid_of_sentence
from checker.context.ordered import act_of_buying, ordered_so_far
from checker.context.purchase import REQUESTED, bought_before, when_signed
from checker.cues import Hit, pattern, words
from checker.model import Aspect, Modality

if TYPE_CHECKING:
    from checker.context.draft import Draft

__all__ = ["FRAMEWORK", "ORDERED", "arms_counted"]

ORDERED = pattern(
    r"\b(?:request\w*|agreements?\s(?:on|to|for)|contract(?:s|ed)?|order(?:s|ed|ing)?|purchas\w+|deals?|acquir\w+|acquisition|buy(?:s|ing)?|bought|procur\w+"
    r"|batch|on\sorder|options?|framework|tranche|package)\b"
)
"""Words beside a number of weapons that somebody is to get."""
BOUGHT = words("contract, order*, bought, agreement, purchase*")
"""Words of a passage on what somebody buys, where nobody gives."""
GOT = r"(?:deliver(?:ed|y)|arrived|handed\sover|received|taken\sdelivery\sof|in\sservice|fielded|transferred|got)"
THERE = (
    rf"\G[^.;,]{{0,40}}?\b(?:has|have|had|were|was)\s(?:(?:already|now|so\sfar|since|all|been)\s){{0,3}}{GOT}\b"
    rf"|\G[^.;,]{{0,30}}?\b(?<!\bbe\s){GOT}\sso\sfar\b"
)
"""What has come, behind the number of it: "133 have arrived so far"."""
ADDED = r"\badd(?:ed|s|ing)\s(?:\p{Ll}+\s){0,2}$"
"""What comes to those ordered before."""
FRAMEWORK = r"\bframework\s(?:agreements?|deals?|contracts?|accords?)\b"
"""What leaves the orders themselves to later contracts."""
COMING = (
    r"\b(?:(?:is|are)\s(?:also\s|now\s|currently\s|already\s)?(?:taking\sdelivery\sof|awaiting(?:\sdelivery\sof)?|waiting\sfor)|(?:has|have)\son\sorder)"
    r"\s(?:\p{Ll}+\s){0,3}$"
)
"""What is on its way to the one who ordered it."""
AMMUNITION = frozenset(("missile", "kit", "pod", "rocket", "munition", "system"))
"""What armies use up: counted here only as a part of what somebody buys."""
OPTION = r"\b(?:may|could|can|might|framework|options?)\b"
"""What leaves it to the buyer how many it will be."""
HAS_GOT = rf"\b(?:has|have|had)\s(?:(?:already|now|so\sfar)\s){{0,2}}{GOT}\s(?:[\p{{Ll}}]+\s){{0,3}}$"
STANDS = r"\b(?:station|deploy|bas(?:e|ed|ing)\b|keep|held|host|exercis|built|made|assembl|produc|manufactur|moved|arriv|sent)\w*"
"""What puts things somewhere. A contract has no place."""


def _what_of_them(draft: Draft) -> Draft | None:
    """ "Patriot batteries" and "batteries" are counted alike; what kind they are is scope. Those that are ordered are to come,
    those that came so far are there, and neither is the other.
    """
    head = _head(draft)
    if head is None or aid_of_sentence(draft) is not None:
        return None
    draft = _narrowed(draft.put("unit", TANKS.get(head.lower(), head), "counted by the bare noun"))
    received = draft.match(r"\breceived?s?\b")
    if received and (draft.match(r"\bfrom\s(?:the\s)?(?-i:\p{Lu})") or not draft.find(*BOUGHT, where="before")):
        return None  # given by somebody, which has a rule of its own
    came = draft.match(THERE, where="right") or draft.match(HAS_GOT, where="left")
    if came is not None:
        draft = draft.put("scope", tuple(sorted({*draft.scope, "delivered"})), f"“{came.text}”", came.span)
        return draft.put("aspect", Aspect.CUMULATIVE, "those that have come so far", came.span)
    if draft.aspect is Aspect.INCREASE and not draft.find(*MORE, where="phrase") and not draft.find(*MORE, where="left"):
        draft = draft.put("aspect", Aspect.LEVEL, "new ones, whether they add to others or not")
    added = draft.match(ADDED, where="left") if draft.aspect is Aspect.LEVEL else None
    if added is not None:
        draft = draft.put("aspect", Aspect.INCREASE, f"“{added.text.strip()}”", added.span)
    draft = brought_along(draft)
    return _ordered_so_far(draft) or _cleared(draft) or _asked_for(draft) or _of_an_order(draft)


def _head(draft: Draft) -> str | None:
    """The bare noun that is counted, or the models where those stand for it; None for what is no weapon."""
    unit = draft.unit or ""
    models = TWO_NAMES.search(unit)
    head = models.group() if models else unit.rsplit(" ", 1)[-1]
    if head.lower() in AMMUNITION and not draft.find(ORDERED) and notified(draft.context) is None:
        return None
    if head.lower() in OF_ANYTHING:
        if not OF_A_WEAPON.search(draft.context.figure.unit or ""):
            return None
        return "missile" if unit.endswith("Missile System") else head  # "45 Army Tactical Missile System": a name in the singular
    if head.lower() == "battlegroup" or unit.lower().endswith("battle group"):
        return "battle group"
    return _weapon_before(draft) if head.lower() in ANY_MACHINE else head


def _ordered_so_far(draft: Draft) -> Draft | None:
    """All that somebody has ordered, or what is on its way to them; None where it is told otherwise."""
    ordered = ordered_so_far(draft)
    if ordered is not None:
        return ordered
    coming = draft.match(COMING, where="left") if draft.modality is Modality.ACTUAL else None
    if coming is not None:
        return draft.put("modality", Modality.PLAN, f"“{coming.text.strip()}”: not all there yet", coming.span)
    return None


def _cleared(draft: Draft) -> Draft | None:
    """What a government has cleared for sale: the buyer's, and nowhere yet."""
    sale = notified(draft.context)
    open_ = draft.modality in (Modality.ACTUAL, Modality.PROPOSAL, Modality.FORECAST) or draft.match(r"\bwould\b", where="left")
    buyer = draft.named("buyer") if sale is not None and open_ else None
    if sale is None or buyer is None or draft.match(ASKED, where="left") is not None:
        return None
    draft = draft.put("subject", buyer.entity, buyer.why, buyer.span)
    draft = draft.put("place", None, f"“{sale.text}”: they are nowhere yet", sale.span)
    return draft.put("modality", Modality.PLAN, f"“{sale.text}”: nobody has bought them yet", sale.span)


ASKED = r"\b(?:requested|asked|applied|sought)\s(?:to|for|the|a)\b"
"""What a buyer has asked for is no more than proposed."""


def _asked_for(draft: Draft) -> Draft | None:
    """What a government has asked another to sell."""
    requested = draft.match(REQUESTED)
    asking = draft.named("buyer") if requested is not None else None
    if requested is None or asking is None or requested.span.start > draft.context.figure.span.start:
        return None
    draft = draft.put("subject", asking.entity, asking.why, asking.span)
    draft = draft.put("place", None, f"“{requested.text}”: they are nowhere yet", requested.span)
    return draft.put("modality", Modality.PROPOSAL, f"“{requested.text}”", requested.span)


def _of_an_order(draft: Draft) -> Draft | None:
    """What one contract, order or framework is for; or what goes on with it."""
    ordered = draft.find(ORDERED, where="left") or draft.find(ORDERED, where="phrase") or _named_before(draft)
    ordered = ordered or draft.match(r"\G(?:\s[\p{L}\d-]+){1,3}?\s(?:ordered|bought|purchased)\b", where="right")
    if ordered is None:
        return _of_the_purchase(draft)
    further = draft.match(r"\G\smore\b(?!\sthan)", where="right")
    if further is not None and draft.aspect is Aspect.LEVEL:
        draft = draft.put("aspect", Aspect.INCREASE, "so many more are ordered", further.span)
    framework = draft.match(FRAMEWORK, where="left")
    if framework is not None and draft.modality in (Modality.ACTUAL, Modality.CEILING):
        draft = draft.put("modality", Modality.PLAN, f"“{framework.text}”: what they may order", framework.span)
    if draft.modality is Modality.FORECAST and draft.match(OPTION):
        draft = draft.put("modality", Modality.PLAN, "what they may buy", ordered.span)
    act = act_of_buying(draft)
    if draft.modality is Modality.ACTUAL and act is None and not _long_ago(draft):
        draft = draft.put("modality", Modality.PLAN, f"“{ordered.text}”: not there yet", ordered.span)
    if draft.aspect is Aspect.CUMULATIVE and not draft.find("to date", "so far", "in total", "in all", "altogether"):
        draft = draft.put("aspect", Aspect.LEVEL, "those of one order")
    buyer = draft.named("buyer")
    if buyer is not None and buyer.entity != draft.subject and len(buyer.entity) == len("PL"):
        draft = draft.put("subject", buyer.entity, f"{buyer.why}: they buy", buyer.span)
    if not draft.match(STANDS, where="clause"):
        draft = draft.put("place", None, f"“{ordered.text}”: they are nowhere yet", ordered.span)
    return draft


OF_ANYTHING = frozenset(("kit", "pod", "system"))
"""Nouns that need the name of a weapon beside them."""

MORE = words("more, another, additional, extra, further")

PARTS = frozenset(("vehicle", "radar", "interceptor")) | AMMUNITION
"""What is no unit by itself, but a part of what is bought."""


FIGHTING = re.compile(r"\b(?:armou?red|fighting|combat|recovery|military|support|engineering)\s(?:\w+\s)?vehicle$", re.IGNORECASE)
"""Vehicles that armies have, whoever else has some."""


def _of_the_purchase(draft: Draft) -> Draft | None:
    """What goes on with a purchase that the passage has told: the buyer's, and not there yet."""
    head = (draft.unit or "").rsplit(" ", 1)[-1].lower()
    bought = bought_before(draft)
    goes_on = bought is not None and (
        carried(draft)
        or draft.match(OF_IT, where="left")
        or draft.match(TO_COME, where="right")
        or draft.match(IN_IT, where="right")
    )
    if not goes_on or bought is None:
        return None if head in PARTS and not FIGHTING.search(draft.context.figure.unit or "") else draft
    if draft.modality is Modality.ACTUAL:
        draft = draft.put("modality", Modality.PLAN, f"a part of “{bought.quote}”", bought.span)
    if draft.subject is None or len(draft.subject) != len("PL"):
        draft = draft.put("subject", bought.subject, f"a part of “{bought.quote}”", bought.span)
    return draft if draft.match(STANDS, where="clause") else draft.put("place", None, "they are nowhere yet", bought.span)


IN_IT = (
    r"\G(?:\s[\p{L}-]+){0,5}?\s(?:are|is|will\sbe)\s(?:also\s)?(?:a\s)?(?:part\sof|included\sin|covered\sby|in)\s(?:the|this|that)\s(?:\p{Ll}+\s)?"
    r"(?:package|deal|order|contract|agreement|purchase|batch)\b"
)
"""What says that they come with it."""

TO_COME = r"\G(?:\s\p{L}+){0,3}?\s(?:are|is)\sto\sbe\b|\G(?:\s\p{L}+){0,3}?\swill\b"
"""What is said of those who are to come."""


def carried(draft: Draft) -> bool:
    """Whether only the words that go on with a purchase make the figure one of this rule."""
    words_ = {(b.text or "").lower() for b in draft.because if b.field == "measure"}
    return any(text.startswith(GOES_ON) for text in words_)


GOES_ON = ("includ", "cover", "compris", "contain", "takes in", "take in", "foresee", "provides for", "comes with")


def _long_ago(draft: Draft) -> bool:
    """ "The purchase in 2018": what was bought long before the article is no plan any more."""
    published, told = draft.context.reading.article.published.interval, draft.as_of
    if told.basis not in ("stated", "relative") or not (published.bounded and told.interval.bounded):
        return False
    return (published.first - told.interval.last).days > A_YEAR / 2


A_YEAR = 365


def _narrowed(draft: Draft) -> Draft:
    """The model that is counted, which of several orders it is, and whether it is a part of those counted before."""
    noun = draft.context.figure.noun
    named = MODEL.search(draft.context.text, noun.start, noun.end) if noun is not None else None
    more = {PLURAL_OF_MODEL.sub("", named.group()).lower()} if named else set()
    text, end = draft.context.text, draft.context.figure.span.end
    if draft.match(PART, where="left") or OF_THEM.match(text, end):
        more.add("part")
    if BUILT.match(text, end) or draft.match(r"\b(?:built|assembled|produced|manufactured)\b", where="clause"):
        more.add("built")
    if not more - {*draft.scope}:
        return draft
    return draft.put("scope", tuple(sorted({*draft.scope, *more})), f"narrowed: {', '.join(sorted(more))}", noun)


MODEL = re.compile(r"\b(?!M\d)(?:[A-Z]{1,4}-?\d{1,3}[A-Za-z]{0,3}|Abrams|Leopards?|Patriots?|HIMARS|Apaches?|Gripens?)\b")
"""The name of a weapon: letters with a number, or one of the best known. American M numbers stand beside another name."""
OF_A_WEAPON = re.compile(r"\b[A-Z][A-Z\d-]+\b|\b(?:Launcher|Rocket|Missile|Bomb)\b")
"""What makes kits and pods parts of a weapon."""
TWO_NAMES = re.compile(r"\b[A-Z]{1,4}\d+[A-Z]?\d* [A-Z]+[a-z]?\d+$")
"""A model with its variant: "M1A2 SEPv3"."""
PLURAL_OF_MODEL = re.compile(r"(?<=[\dA-Z])s$")
OF_THEM = re.compile(r"\s(?:of\s(?:them|these|which)|will\scome\sfrom|among\sthem)\b")
BUILT = re.compile(r"[^.;,]{0,50}?\b(?:built|assembled|produced|manufactured)\b")
PART = r"\b(?:of\s(?:these|those|them|which|whom|the\s(?:lot|total|order|batch))|the\s(?:remaining|other|rest|first))\b[^.;]{0,20}$"


def _named_before(draft: Draft) -> Hit | None:
    """ "Signed the second contract: 180 tanks": the order stands before the colon or the clause."""
    hit = draft.find(ORDERED)
    away = draft.context.figure.span.start - hit.span.end if hit is not None else 0
    if 0 < away <= NEAR:
        return hit
    covers = draft.match(COVERS, where="sentence") if 0 < away <= FAR and hit is not None else None
    return (
        hit
        if covers is not None and hit is not None and hit.span.end < covers.span.start < draft.context.figure.span.start
        else None
    )


COVERS = r"\b(?:covers?|includes?|comprises?|provides?\sfor|foresees?|consists?\sof)\b"
"""What leads from an order, whatever is said of it in between, to what is ordered."""

FAR = 240
NEAR = 80
"""Characters from an order to what is ordered."""

ANY_MACHINE = frozenset(("machine", "piece", "unit"))
"""Nouns for whatever weapon was named before."""

WEAPON = re.compile(r"\b(tank|howitzer|helicopter|fighter|jet|launcher|drone|frigate|submarine|gun)s?\b")


OF_IT = r"\b(?:subject|covers?|covered|concerns?|provides?\sfor|speaks?\s(?:of|about)|spoke\s(?:of|about)|compris\w+|includ\w+)\b"
"""What a contract is said to be about."""


def _weapon_before(draft: Draft) -> str | None:
    """The weapon that "180 machines" of a contract are, where the passage names one kind."""
    last = next((c for c in reversed(draft.earlier) if draft.context.sentence.covers(c.figure)), None)
    if last is not None and last.measure == "unit_count" and last.value.number and (draft.low or 0.0) <= last.value.number:
        return last.unit
    before = draft.find(ORDERED) or (draft.find(ORDERED, where="before") if draft.match(OF_IT, where="left") else None)
    text, context = draft.context.text, draft.context
    named = {m[1] for m in WEAPON.finditer(text, context.before().start, context.figure.span.start)}
    said = next((c.unit for c in reversed(draft.earlier) if c.measure == "unit_count"), None)
    found = named.pop() if len(named) == 1 else said if not named else None
    return found if before is not None else None


TANKS = {
    **dict.fromkeys(("abram", "abrams", "leopard", "challenger"), "tank"),
    **dict.fromkeys(("apach", "apache", "chinook", "hawk"), "helicopter"),
    "himar": "launcher",
    "himars": "launcher",
}
"""Weapons by their names: "366 Abrams" are tanks."""


def arms_counted(draft: Draft) -> Draft | None:
    """What is counted, at the time of its contract."""
    found = _what_of_them(draft)
    return when_signed(found) if found is not None and "delivered" not in found.scope else found

"""The counted noun: the noun phrase that a bare number counts, and its singular.

There is no tagger behind this. A noun phrase ends where a function word, a finite verb, a mark or its first plural noun
stands; the lists below are closed classes of English, plus the verbs that news puts after a subject.
"""

from __future__ import annotations

from functools import lru_cache

from checker.scan.tokens import Tokens

__all__ = ["FUNCTION_WORDS", "counted_noun", "is_plural", "singular", "unit_of"]

FUNCTION_WORDS = frozenset(
    "a an the this that these those his her its their our my your of in on at by for from to with without into onto over under above below between among "
    "through during before after since until till against about around near behind beyond within across along toward towards upon off out up down per via "
    "despite except including and or but nor so yet if when while because although though as than whether where which who whom whose what how why "
    "is are was were be been being am has have had having do does did doing done will would shall should can could may might must not n't "
    "i you he she it we they them him us me himself herself itself themselves there here then now also just only even still already again once "
    "ago later earlier old apart away too very most much many yesterday today tomorrow tonight each every both all any "
    "said says say told according respectively versus vs".split()
)
"""Words that never stand inside a noun phrase after its number."""

VERBS = frozenset(
    "died die dies killed went go goes came come comes took take takes made make makes got get gets gave give gives left leave leaves ran run runs "
    "won win wins lost lose loses rose rise rises fell fall falls grew grow grows began begin begins became become becomes remain remained remains "
    "stay stayed stand stood sat live lived lives work worked works play played plays need needs needed want wants wanted include includes included "
    "showed shows show found find finds held hold holds kept keep keeps paid pay pays met meet meets saw see sees sold sell sells sent send sends "
    "spent spend spends cost costs caught brought bought built chose voted vote signed attended gathered turned moved returned arrived "
    "reported report reports announced announce approved agreed expected estimated believed thought knew know knows felt feel seem seemed seems "
    "appear appeared appears continue continued continues start started starts stop stopped happen happened occurred occur join joined "
    "face faced faces suffer suffered survive survived receive received receives serve served serves survey surveyed think believe".split()
)

IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose",
    "oxen": "ox", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "wolves": "wolf", "thieves": "thief",
    "shelves": "shelf", "loaves": "loaf", "calves": "calf", "selves": "self", "criteria": "criterion", "phenomena": "phenomenon", "media": "medium",
    "crises": "crisis", "analyses": "analysis", "bases": "base", "theses": "thesis", "diagnoses": "diagnosis", "buses": "bus", "gases": "gas",
    "viruses": "virus", "campuses": "campus", "bonuses": "bonus", "censuses": "census", "statuses": "status", "alumni": "alumnus", "fungi": "fungus",
    "bacteria": "bacterium", "indices": "index", "vertices": "vertex", "matrices": "matrix", "troops": "soldier", "servicemen": "serviceman",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "ties": "tie", "pies": "pie", "zombies": "zombie", "rookies": "rookie",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "vetoes": "veto", "echoes": "echo", "torpedoes": "torpedo", "cargoes": "cargo",
    "volcanoes": "volcano", "mosquitoes": "mosquito", "tornadoes": "tornado", "aches": "ache", "axes": "axe", "caches": "cache", "shoes": "shoe",
    "oboes": "oboe", "toes": "toe", "foes": "foe", "canoes": "canoe", "horses": "horse", "houses": "house", "causes": "cause", "courses": "course",
    "nurses": "nurse", "cases": "case", "phases": "phase", "phrases": "phrase", "purchases": "purchase", "leases": "lease", "releases": "release",
    "increases": "increase", "decreases": "decrease", "diseases": "disease", "vases": "vase", "noses": "nose", "roses": "rose", "doses": "dose",
    "purposes": "purpose", "clauses": "clause", "pauses": "pause", "excuses": "excuse", "warehouses": "warehouse", "licenses": "license",
    "licences": "licence", "expenses": "expense", "defenses": "defense", "responses": "response", "franchises": "franchise", "exercises": "exercise",
    "enterprises": "enterprise", "premises": "premise", "promises": "promise", "surprises": "surprise", "rises": "rise", "prizes": "prize",
    "sizes": "size", "breezes": "breeze", "mazes": "maze",
}  # fmt: skip

UNINFLECTED = frozenset(
    "staff personnel aircraft crew police sheep fish cattle species series offspring military infantry cavalry spacecraft hovercraft warcraft livestock "
    "salmon deer trout swine head yen euro percent clergy faithful dead wounded injured missing homeless unemployed elderly youth".split()
)
"""Nouns that are their own plural."""

NOT_PLURAL = frozenset(
    "is was has does this thus plus less its his us yes always perhaps across unless news business class press loss gas bus virus process access "
    "congress success address boss cross mass glass pass grass brass chess mess dress stress express princess process basis analysis crisis "
    "focus bonus status campus census consensus previous various serious famous religious dangerous enormous numerous continuous conscious "
    "controversial tennis politics economics mathematics physics athletics diabetes series species overseas besides towards afterwards "
    "texas paris dallas hamas christmas james charles thomas athens brussels wales francis louis lewis harris davis jesus illness wireless "
    "homeless business endless countless tireless jobless nuclear gross bias canvas atlas lens ross swiss".split()
)

LONGEST = 7
"""Words a counted noun phrase may have: longer ones are mis-read, not longer."""


def is_plural(low: str) -> bool:
    """True for a word that looks like a plural noun: "soldiers", "people", "staff"."""
    if low in IRREGULAR or low in UNINFLECTED:
        return True
    return len(low) > 2 and low[-1] == "s" and low not in NOT_PLURAL and not low.endswith(("ss", "us", "is", "'s", "’s"))  # noqa: PLR2004


def counted_noun(t: Tokens, j: int, *, one: bool = False) -> tuple[int, int] | None:
    """Tokens (first, last) of the noun phrase that starts at j, or None. one: the number is one, so the head is singular."""
    at = j
    plural_at = -1
    while at < t.size and at - j < LONGEST:
        low = t.lows[at]
        if low == "-" and t.glued(at) and t.glued(at + 1):
            at += 1
            continue
        if not low[0].isalpha() or (low in FUNCTION_WORDS and t.words[at] != "US") or (low in VERBS and (at > j or one)):
            break
        if plural_at >= 0 and not is_plural(low):
            break
        if is_plural(low) and not (
            low in UNINFLECTED and t.low(at + 1)[:1].isalpha() and t.low(at + 1) not in FUNCTION_WORDS and not one
        ):
            plural_at = at + 1
        elif low.endswith(("ed", "ing")) and at > j and one:
            break
        at += 1
    if plural_at > j:
        return j, plural_at
    if at == j:
        return None
    if one:
        return j, at
    return None


@lru_cache(4096)
def singular(word: str) -> str:
    """The singular of a noun, lower case unless it is a name."""
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low in UNINFLECTED or not is_plural(low):
        return word
    if low.endswith("ies") and len(low) > 4:  # noqa: PLR2004
        return word[:-3] + "y"
    if low.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return word[:-2]
    return word[:-1]


def unit_of(t: Tokens, first: int, last: int) -> str:
    """The canonical unit of a counted noun phrase: "Kia and Hyundai vehicles" -> "Kia Hyundai vehicle"."""
    words = [t.words[k] if _is_name(t.words[k]) else t.lows[k] for k in range(first, last - 1) if t.words[k] != "-"]
    head = t.words[last - 1]
    return " ".join([*words, singular(head if _is_name(head) else head.lower())])


def _is_name(word: str) -> bool:
    return word[:1].isupper()

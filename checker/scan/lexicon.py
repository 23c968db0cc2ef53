"""Closed classes of English that tell where a noun phrase ends, and the number of a noun.

There is no tagger behind the scanner. What these lists do not settle is settled by form (plural endings, capitals).
"""

from __future__ import annotations

from functools import lru_cache

__all__ = [
    "AS_MUCH",
    "FUNCTION_WORDS",
    "MONTHS",
    "STATES_OF_PEOPLE",
    "UNINFLECTED",
    "VERBS",
    "WEEKDAYS",
    "is_plural",
    "names_something",
    "singular",
]

FUNCTION_WORDS = frozenset(
    "a an the this that these those his her its their our my your of in on at by for from to with without into onto over "
    "under above below between among through during before after since until till against about around near behind beyond "
    "within across along toward towards upon off out up down per via despite except including and or but nor so yet if when "
    "while because although though as than whether where which who whom whose what how why is are was were be been being am "
    "has have had having do does did doing done will would shall should can could may might must not n't 't 's ’s i you he "
    "she it we they them him us me himself herself itself themselves there here then now also just only even still already "
    "again once ago later earlier old apart away too very most much many yesterday today tomorrow tonight each every both all "
    "any some such no neither either said says say told according respectively versus vs whereas whilst amid amidst inside "
    "outside like unlike instead rather however therefore meanwhile moreover nevertheless nonetheless though perhaps maybe "
    "don doesn didn isn wasn weren couldn wouldn shouldn hasn haven hadn aren ain mustn needn".split()
)
"""Words that never stand inside a noun phrase after its number."""

VERBS = frozenset(
    "died die dies killed went go goes came come comes took take takes made make makes got get gets gave give gives left "
    "leave leaves ran run runs won win wins lost lose loses rose rise rises fell fall falls grew grow grows began begin "
    "begins became become becomes remain remained remains stay stayed stand stood sat live lived lives worked works played "
    "plays needs needed want wants wanted include includes included showed shows show found find finds held hold holds kept "
    "keep keeps paid pay pays met meet meets saw see sees sold sell sells sent send sends spent spend spends cost costs "
    "caught brought bought built chose voted signed attended gathered turned moved returned arrived reported announced "
    "announce approved agreed expected estimated believed thought knew know knows felt feel seem seemed seems appear appeared "
    "appears continue continued continues started starts stopped happen happened happens occurred occur occurs joined faced "
    "faces suffer suffered survive survived receive received receives served serves surveyed think believe exist exists puts "
    "put set sets hit hits let lets cut cuts makes meant mean means prove proves proved lie lies lay dropped jumped climbed "
    "slid gained gets ended ends passed asked called calls used uses helped helps tried added adds led leads opened closed "
    "carried followed follow follows became happened works allow allows allowed require requires required provide provides "
    "provided seeks cause caused causes scored scores earned earns raised raises won't suggests suggest indicate indicates "
    "depends depend fled escaped".split()
)
"""Finite verbs that news puts right after a subject; each ends the noun phrase before it."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun".split())

IRREGULAR = dict(
    pair.split()
    for pair in (
        "people person, men man, women woman, children child, feet foot, teeth tooth, mice mouse, geese goose, oxen ox, lives "
        "life, wives wife, knives knife, leaves leaf, halves half, wolves wolf, thieves thief, shelves shelf, loaves loaf, calves "
        "calf, criteria criterion, phenomena phenomenon, crises crisis, analyses analysis, bases base, theses thesis, diagnoses "
        "diagnosis, buses bus, gases gas, viruses virus, biases bias, aliases alias, canvases canvas, campuses campus, bonuses "
        "bonus, censuses census, statuses status, alumni alumnus, fungi fungus, bacteria bacterium, indices index, matrices "
        "matrix, troops soldier, servicemen serviceman, servicewomen servicewoman, policemen policeman, firemen fireman, gunmen "
        "gunman, fishermen fisherman, movies movie, cookies cookie, calories calorie, ties tie, pies pie, zombies zombie, rookies "
        "rookie, heroes hero, potatoes potato, tomatoes tomato, vetoes veto, echoes echo, torpedoes torpedo, volcanoes volcano, "
        "mosquitoes mosquito, tornadoes tornado, aches ache, axes axe, caches cache, lenses lens, atlases atlas, pluses plus, "
        "minuses minus, sinuses sinus, focuses focus, quizzes quiz, gis soldier"
    ).split(", ")
)
"""Plurals that no rule makes. "Troops" counts soldiers."""

UNINFLECTED = frozenset(
    "staff personnel aircraft crew police sheep fish cattle species series offspring military infantry cavalry spacecraft "
    "hovercraft livestock salmon deer trout swine head yen euro clergy".split()
)
"""Nouns that are their own plural."""

STATES_OF_PEOPLE = frozenset(
    "dead wounded injured missing homeless unemployed elderly hurt hospitalized hospitalised arrested killed".split()
)
"""Adjectives that a number counts alone: "three dead", "20 wounded"."""

NOT_PLURAL = frozenset(
    "is was has does this thus plus less its his us yes always perhaps across unless news business class press loss gas bus "
    "virus process access congress success address boss cross mass glass pass grass brass chess mess dress stress express "
    "princess basis analysis crisis focus bonus status campus census consensus previous various serious famous religious "
    "dangerous enormous numerous continuous conscious tennis politics economics mathematics physics athletics diabetes "
    "overseas besides towards afterwards sometimes nowadays indoors outdoors hamas christmas james charles thomas francis louis "
    "lewis harris davis jesus illness wireless endless countless tireless jobless texas arkansas kansas illinois massachusetts "
    "honduras cyprus barbados laos philippines netherlands wales paris dallas athens brussels naples lagos minneapolis "
    "indianapolis memphis annapolis damascus caracas "
    "gross bias canvas atlas lens ross swiss as os".split()
)


_NO_MEN = frozenset("specimen regimen abdomen acumen bitumen foramen yemen".split())


def is_plural(low: str) -> bool:
    """True for a lower-case word that looks like a plural noun: "soldiers", "people", "staff"."""
    if low in IRREGULAR or low in UNINFLECTED:
        return True
    if low.endswith("men"):
        return len(low) > 5 and low not in _NO_MEN
    return len(low) > 2 and low[-1] == "s" and low not in NOT_PLURAL and low[-2:] not in ("ss", "us", "is") and low[-2] not in "'’"


@lru_cache(4096)
def singular(word: str) -> str:
    """The singular of a noun, in the case it came in: "soldiers" -> "soldier", "troops" -> "soldier"."""
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low in UNINFLECTED or not is_plural(low):
        return word
    if low.endswith("men"):
        return word[:-2] + "an"
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low in _IN_CHE:
        return word[:-1]
    if low.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return word[:-2]
    return word[:-1]


_IN_CHE = frozenset("headaches moustaches avalanches niches apaches porsches comanches creches cliches quiches brioches".split())
"""Plurals of words that end in -che."""


AS_MUCH = frozenset(
    "as more less the higher larger bigger greater faster that its their lower smaller what likelier over worse".split()
)
"""Words behind "three times" that make a multiple of it: "three times as many", where "called three times" is a count."""


_NOT_COUNTED = frozenset(
    "of the less more lower higher from to as in by on at and or but since over than compared were was is are have has had "
    "said say would will came fewer cheaper smaller bigger larger off between for with".split()
)


def names_something(low: str) -> bool:
    """True for a word that an ordinal before it may count: "a third party", but not "a third of", "a third less"."""
    return low[:1].isalpha() and low not in _NOT_COUNTED

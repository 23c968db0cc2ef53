"""The parts of a clause, one letter for each token: what a light grammar needs to find subjects without a parser.

n noun, adjective or name; N counted noun; e and g words in -ed and -ing; v verb; d determiner; s pronoun; o "of"; t "to";
p preposition; u "up" and "down"; & "and", "or"; r relative pronoun; k subordinator; x time word; a adverb or other function
word; @ a figure (N where it is an age: "a 60-year-old"); # other digits; marks stand for themselves and "." for any other.
"""

from __future__ import annotations

import re
from functools import cache

from checker.model import Kind, Status
from checker.scan.amounts import Amount
from checker.scan.lexicon import FUNCTION_WORDS, MONTHS, VERBS, WEEKDAYS
from checker.scan.moves import DOWN, UP
from checker.scan.tokens import Tokens

__all__ = ["letters_of"]

_DETERMINERS = "a an the this that these those his her its their our my your every each both all any some no another such"
_PRONOUNS = (
    "i he she it they we you there him them us me himself herself itself themselves everyone everybody nobody someone somebody"
)
_PREPOSITIONS = (
    "in on at by for from with without into onto over under above below between among through during before after since until "
    "till against about around near behind beyond within across along toward towards upon off out per via despite except "
    "including than like amid amidst versus vs"
)
_SUBORDINATORS = "while whereas because although though if when as but unless whether where so whilst how why what yet"
_RELATIVES = "which who that whose whom"
_AUXILIARIES = "is are was were be been being am has have had having 's ’s 're ’re 've ’ve 'd ’d 'm ’m"
_MODALS = "will would shall should can could may might must do does did 'll ’ll to"
_TIMES = (
    "yesterday today tomorrow tonight year years month months week weeks day days quarter hour hours minute minutes morning "
    "afternoon evening night decade season"
)
_TRANSPARENT = (
    "last next past previous following coming early late far further combined total least record whopping more less fewer "
    "first second third"
)
_MORE_VERBS = (
    "cost costs costing use uses used using employ employs employed gets getting see saw seen buy buys bought pay pays paid "
    "paying spend spends spent produce produces produced covers cover covered offer offers offered weigh weighs weighed "
    "measure measures measured reach reaches reached averages averaged range ranges ranged vary varies hires hired plans "
    "planned starts started invests invested raise raises raised take takes took taken generate generates generated charges "
    "charged posted posts reported hold holds held earn earns earned stand stands stood totals totaled totalled totaling hits "
    "hit ran build built launched scored scores fetch fetches accounting accounts represent represents represented contains "
    "contain contained features featured become became called trades traded closed ended ends finished opened imposed lowered "
    "fined awarded valued priced said says told reports stated argued claims claimed explained noted announces announced "
    "according believes thinks expects predicts predicted estimated shows showed suggests reveals revealed worth doubling "
    "doubled tripled surpassed surpasses exceeded exceeds topped saw sees putting put puts wiping projecting shaving spending "
    "hurt"
)


@cache
def _parts() -> dict[str, str]:
    table: dict[str, str] = dict.fromkeys(FUNCTION_WORDS, "a")
    table |= (
        dict.fromkeys(_PREPOSITIONS.split(), "p") | dict.fromkeys(_DETERMINERS.split(), "d") | dict.fromkeys(_PRONOUNS.split(), "s")
    )
    table |= dict.fromkeys([*_TIMES.split(), *MONTHS, *WEEKDAYS], "x") | dict.fromkeys(_SUBORDINATORS.split(), "k")
    table |= dict.fromkeys([*VERBS, *UP, *DOWN, *_MORE_VERBS.split()], "v")
    table |= {word: "g" for word, part in table.items() if part == "v" and word.endswith("ing") and len(word) > 5}
    table |= (
        dict.fromkeys(_AUXILIARIES.split(), "b")
        | dict.fromkeys(_MODALS.split(), "m")
        | dict.fromkeys(_RELATIVES.split(), "r")
        | dict.fromkeys(_TRANSPARENT.split(), "a")
    )
    table |= {"of": "o", "to": "t", "and": "&", "or": "&", "&": "&", "up": "u", "down": "u", "ago": "x", "may": "m", "march": "x"}
    table |= {"": "", ",": ",", "(": "(", ")": ")", "-": "-", "'": "'", "’": "'", "/": "/", ":": ":"}
    return table


class _Letters(dict[str, str]):
    """Token -> letter; a token that is met for the first time is classed by its form and kept."""

    def __missing__(self, low: str) -> str:
        if len(self) > _MOST_WORDS:
            self.clear()
            self.update(_parts())
        letter = self[low] = _by_form(low)
        return letter


_MOST_WORDS = 100_000
"""Words kept before the table starts again, so that hostile text cannot fill the memory."""


@cache
def _letter_table() -> _Letters:
    return _Letters(_parts())


def _by_form(low: str) -> str:
    if low[0].isalpha():
        if len(low) > 4:
            if low.endswith("ly"):
                return "a"
            if low.endswith("ing"):
                return "g"
            if low.endswith("ed") and not low.endswith("eed"):
                return "e"
        return "n"
    return "#" if low[0].isdigit() else "."


_NOUN_PLACES = re.compile(r"v(?:(?=[otpnv@,:)])(?:(?<=dv)|(?<=dav)|(?<=dgv)|(?<=dagv))|(?=o)(?<![mbvtsk]v))")
"""A word that is a verb elsewhere is a noun right after a determiner ("a run", "the driving range") and before "of"."""

_VERB_PLACES = re.compile(r"m[as]{0,2}n|ta?n(?=[d@ps])")
"""A word right after a modal is a verb; after "to" only where an object or a figure follows."""


def letters_of(t: Tokens, amounts: list[Amount]) -> str:
    """The letters of a sentence, figures marked."""
    letters = list(map(_letter_table().__getitem__, t.lows))
    for a in amounts:
        if a.kind is Kind.DATE or a.kind is Kind.TIME:
            letters[a.first : a.last] = "x" * (a.last - a.first)
        elif a.status is Status.READ:
            letters[a.first : a.last] = ("N" if a.kind is Kind.AGE else "@") * (a.last - a.first)
            if a.noun and a.noun[0] >= a.last:
                letters[a.noun[0] : a.noun[1]] = "N" * (a.noun[1] - a.noun[0])
            _word_before(t, letters, a)
        elif a.reason and a.reason.startswith("a pronoun"):
            letters[a.first : a.last] = "s" * (a.last - a.first)
        elif a.kind is Kind.ORDINAL:
            letters[a.first : a.last] = "a" * (a.last - a.first)
        elif a.kind is Kind.LABEL and a.last - a.first == 1 and letters[a.first] == "#":
            letters[a.first] = "n"
    for word, letter in (("may", "x"), ("'s", "'"), ("’s", "'")):
        if word in t.joined:
            for k in [k for k, low in enumerate(t.lows) if low == word and k]:
                if t.words[k] == "May" if word == "may" else letters[k - 1] not in "srkmb":
                    letters[k] = letter
    joined = _NOUN_PLACES.sub("n", "".join(letters)).replace("b", "v")
    return _VERB_PLACES.sub(_as_verb, joined)


def _as_verb(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}v"


def _word_before(t: Tokens, letters: list[str], a: Amount) -> None:
    """A plain word right before a figure is a verb ("employs 600") or an adjective of the number ("a combined 435"), no noun."""
    k = a.first - 1
    if k >= 0 and letters[k] == "n" and t.words[k].islower():
        letters[k] = "v" if t.lows[k].endswith("s") or (k and letters[k - 1] in "tm") else "a"

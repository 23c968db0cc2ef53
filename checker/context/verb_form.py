"""Verb form: the form in which a dictionary lists a verb: "making", "makes" and "made" are "make"."""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["base_form"]


def base_form(verb: str) -> str:
    """The base form of a verb in lower case, by the spelling rules of English; an irregular one is looked up."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith(("ceed", "ss")):
        return verb
    if verb.endswith("ies") or (verb.endswith("ied") and len(verb) > len("died")):
        return verb[:-3] + "y"
    if verb.endswith("s"):
        return verb[:-2] if verb.endswith(("sses", "ches", "shes", "xes", "zzes", "oes")) else verb[:-1]
    if verb.endswith(("reed", "teed", "ied")):
        return verb[:-1]
    stem = verb.removesuffix("ing") if verb.endswith("ing") else verb.removesuffix("ed")
    if stem == verb:
        return verb
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeioulsfz":
        return stem[:-1]  # planned
    return stem + "e" if _mute_e().search(stem) else stem


_IRREGULAR = {
    past: base
    for base, forms in (
        ("add", "added adding"),
        ("be", "being been"),
        ("begin", "began begun"),
        ("build", "built"),
        ("buy", "bought"),
        ("do", "done does"),
        ("go", "goes gone went"),
        ("plunge", "plunged plunging"),
        ("control", "controlled controlling"),
        ("create", "created creating"),
        ("die", "dying"),
        ("focus", "focused focusing"),
        ("get", "got gotten"),
        ("give", "gave given"),
        ("hang", "hanged hanging"),
        ("hold", "held"),
        ("leave", "left"),
        ("lie", "lying"),
        ("lose", "lost"),
        ("make", "made"),
        ("meet", "met"),
        ("pay", "paid"),
        ("sell", "sold"),
        ("send", "sent"),
        ("spend", "spent"),
        ("take", "took taken"),
        ("win", "won"),
    )
    for past in forms.split()
}
"""Forms that no spelling rule gives; most of them are past forms."""


@cache
def _mute_e() -> regex.Pattern[str]:
    """Stems that have lost an -e before -ed or -ing: "upgrad", "mak", "produc", "charg", "contribut". Two vowels before the last
    letter keep the stem whole: "treat", "claim", "repair".
    """
    one = r"(?<![aeiou])"  # the only vowel before the last consonant
    return pattern_of(
        r"(?:[vuc]|(?<!z)z|(?<!s)s|(?:r|d|l|a|i)g|(?:[ae])ng"
        rf"|{one}[aiou]k|[^rwl\Waeiou]l|{one}[iu]l|(?<=\bsc)al"
        rf"|(?:{one}|qu|u)ir|{one}ar|(?:\bsc|\bst|rest|ign|expl|\bad|\bb|impl|depl)or|(?<!o)ur|interfer"
        rf"|{one}[aiou]m|{one}in|(?:postp|\bph|cond)on|(?:con|inter)ven|\btun"
        rf"|{one}ap(?<=..[a-z]ap)|yp|wip|\bh?op|\bc?op|\bscop|{one}[iou]b"
        rf"|(?:{one}|u)ad|{one}id|(?<=c)ed|(?:pl|er)od|(?:cl|tr|l)ud"
        rf"|(?<!comb)(?<=[^aeo])at|(?<!o|deb)ut|(?:wr|un|inv|\bc|ign|exc|rec)it|(?:compl|del|comp)et|(?:\bv|prom|\bn|qu|dev)ot)$"
    )

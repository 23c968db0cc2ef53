"""Change verbs: what makes a number larger or smaller, and what a number does that becomes so, as parts of patterns.

Each with its own forms: the "ris" of "rise" alone would take "risks", too. Which way a word goes `checker.context.gap` tells.
"""

from __future__ import annotations

__all__ = ["CHANGE", "MOVE"]

CHANGE = (
    r"(?:reduc(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|boost(?:s|ed|ing)?"
    r"|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|br(?:ing(?:s|ing)?|ought)|slash(?:e[sd]|ing)?|halv(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)"
    r"|scal(?:e[sd]?|ing)|dr(?:aw(?:s|n|ing)?|ew)|(?:Reduc|Rais|Increas|Expand|Boost|Lower|Bring|Halv|Doubl|Trimm|Cutt|Slash)ing)"
)
"""Somebody does it: "reduce", "cut", "raise"."""

MOVE = (
    r"(?:f[ae]ll(?:s|en|ing)?|r(?:ise[sn]?|ose|ising)|drop(?:s|ped|ping)?|gr(?:ow(?:s|n|ing)?|ew)|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)"
    r"|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e[sd]?|ing)|sw(?:ell(?:s|ed|ing)?|ollen)|shr(?:[aiu]nk(?:s|en|ing)?)"
    r"|plung(?:e[sd]?|ing)|dwindl(?:e[sd]?|ing)|dip(?:s|ped|ping)?|(?:go(?:es|ing|ne)?|went|com(?:e|es|ing)|came)(?=\s(?:down|up)))"
)
"""It does so by itself: "fall", "rise", "shrink"; of "go" and "come" with "up" or "down" behind."""

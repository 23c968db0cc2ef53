"""What a firm is, between the adjective of its land and its name: "German [carmaker] Falke"."""

from __future__ import annotations

from functools import cache

import regex

from checker.patterns import pattern_of

__all__ = ["firm_of_a_land"]


@cache
def firm_of_a_land() -> regex.Pattern[str]:
    """To be matched right behind the adjective; the name begins where the match ends."""
    return pattern_of(
        r"\s(?:[\p{Ll}-]+\s){0,4}?(?:carmaker|automaker|maker|manufacturer|retailer|producer|operator|lender|insurer|bank|airline|carrier|group|giant|company"
        r"|firm|chain|brewer|miner|utility|drugmaker|chipmaker|planemaker|shipbuilder|steelmaker|publisher|broadcaster|supplier|builder|developer|exchange|startup"
        r"|start-up|conglomerate|distributor|grocer|refiner|exporter|agency|charity|union|club)\s(?=\p{Lu})",
        regex.VERSION1,
    )

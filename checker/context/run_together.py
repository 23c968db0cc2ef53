"""Names run together: "LakeView" where the text also has "Lake View" is one name, and no person's."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from checker.context.name_shape import Name
from checker.context.one_person import known_as
from checker.patterns import pattern_of

__all__ = ["parted"]


def parted(names: Sequence[Name]) -> list[Name]:
    """The same names, those that the text runs together under the form that parts their words."""
    joined = {
        n.entity.casefold()
        for n in names
        if n.kind in _BODIES and not n.entity[1:].islower() and _run_together().fullmatch(n.entity)
    }
    if not joined:
        return list(names)
    forms = {key: n.entity for n in reversed(names) if " " in n.entity and (key := n.entity.replace(" ", "").casefold()) in joined}
    if not forms:
        return list(names)
    return [_parted(n, forms) for n in names]


def _parted(name: Name, forms: dict[str, str]) -> Name:
    form = forms.get(name.entity.replace(" ", "").casefold())
    if form is None or name.kind not in (*_BODIES, "person"):
        return name
    return known_as(name, entity=form, kind="name" if name.kind == "person" else name.kind)


_BODIES = ("name", "organisation")


@cache
def _run_together() -> regex.Pattern[str]:
    return pattern_of(r"\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+", regex.VERSION1)

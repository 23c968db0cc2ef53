"""Drafts: what a rule has made of a figure, before it becomes a claim. A rule's `refine` returns a changed copy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from checker.context.reading import Context
from checker.context.slots import Filled, fill
from checker.context.topic import Topic, topic
from checker.cues import Cues, Hit, cues_of, pattern
from checker.model import AsOf, Aspect, Because, Claim, Happening, Modality, Qualifier, Span

__all__ = ["Draft"]


@cache
def _matching(expression: str) -> Cues:
    return Cues((pattern(expression),))


@dataclass(frozen=True)
class Draft:
    """The fields of a claim to be. `context` is the figure in its sentence, `earlier` the claims made so far in the article.

    What has to be looked for around the figure (whose, where, when, in which mood) is worked out when the first of it is asked
    for: half of all drafts are turned down for what they count.
    """

    context: Context
    earlier: tuple[Claim, ...]
    measure: str
    subject: str | None
    place: str | None
    scope: tuple[str, ...]
    low: float | None
    high: float | None
    unit: str | None
    qualifier: Qualifier
    aspect: Aspect
    modality: Modality
    as_of: AsOf
    because: tuple[Because, ...]
    event: str | None = None
    happening: Happening | None = None
    basis: str | None = None

    @staticmethod
    def begun(
        context: Context,
        earlier: tuple[Claim, ...],
        *,
        measure: str,
        unit: str | None,
        around: Callable[[], Mapping[str, Any]],
    ) -> Draft:
        """A draft whose other fields `around` gives."""
        draft = _Begun.__new__(_Begun)
        draft.__dict__.update(context=context, earlier=earlier, measure=measure, unit=unit, _around=around)
        return draft

    def complete(self) -> Draft:
        """The same draft, with whatever it says worked out."""
        self.because  # noqa: B018 - the first field that is asked for brings all
        return self

    def find(self, *words: str | pattern, where: str = "sentence") -> Hit | None:
        """The one of the words that stands nearest to the figure; `where`: clause, sentence, phrase, left, right or before (with
        two sentences before).
        """
        return cues_of(words).nearest(self.context.text, self._stretch(where), self.context.figure.span)

    def match(self, expression: str, *, where: str = "sentence") -> Hit | None:
        """As `find`, for an expression of the `regex` package."""
        return _matching(expression).nearest(self.context.text, self._stretch(where), self.context.figure.span)

    def said(self, field: str) -> str:
        """The words that decided a field, the first of them where there are several; "" where none did."""
        return next((b.text for b in self.because if b.field == field and b.text), "")

    def said_at(self, field: str) -> Span | None:
        """Where those words stand."""
        return next((b.span for b in self.because if b.field == field), None)

    def left_open(self, field: str) -> bool:
        """True where words were found that say that the field is not to be told, rather than none that tell it."""
        return any(b.field == field and b.value is None and b.span is not None for b in self.because)

    def _stretch(self, where: str) -> Span:
        return self.context.before() if where == "before" else getattr(self.context, where)

    def named(self, role: str, *heads: str) -> Filled | None:
        """The name in a role, as a slot would find it."""
        return fill(self.context, role, heads)

    def topic(self) -> Topic | None:
        """The noun that the figure counts or belongs to, or None."""
        return topic(self.context)

    def until_now(self, why: str, span: Span | None = None) -> Draft:
        """A copy whose time is that of publication, whatever other time the sentence names."""
        published = self.context.reading.article.published.interval
        text = span.of(self.context.text) if span else None
        return self.put("as_of", AsOf(published, text, "published" if published.known else "unknown"), why, span)

    def put(self, field: str, value: Any, why: str, span: Span | None = None) -> Draft:
        """A copy with one field changed and the reason noted; the reason given before for this field is dropped."""
        text = span.of(self.context.text) if span else None
        shown = (
            str(value.interval)
            if isinstance(value, AsOf)
            else value
            if isinstance(value, str) or value is None
            else ", ".join(value)
            if isinstance(value, tuple)
            else str(value)
        )
        kept = [b for b in self.because if b.field != field]
        changed = Draft.__new__(Draft)  # as dataclasses.replace, at a tenth of its cost: rules put several fields into most drafts
        changed.__dict__.update(self.__dict__)
        changed.__dict__.update({field: value, "because": (*kept, Because(field, shown, why, span, text))})
        return changed


class _Begun(Draft):
    """A draft of which only the beginning is known. With the first other field that is asked for it is a draft as any other: each
    look at one of a class with a `__getattr__` takes five times as long, and a draft is looked at a hundred times.
    """

    if not TYPE_CHECKING:  # for a type checker every field is there

        def __getattr__(self, name: str) -> Any:
            around = self.__dict__.pop("_around", None) if name in self.__dataclass_fields__ else None
            if around is None:
                raise AttributeError(f"{type(self).__name__} has no {name!r}")
            self.__dict__.update(around())
            object.__setattr__(self, "__class__", Draft)
            return self.__dict__[name]

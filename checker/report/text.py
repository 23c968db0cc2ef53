"""Plain text for a terminal or a mail: tables by tabulate, lines no wider than asked, colour only when asked."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence

from checker.model import Relation, Report, Severity
from checker.report.compose import outline
from checker.report.outline import Dated, Lookalike, Outline, Pair, Point, Quote, Receipt, Thread
from checker.report.words import LOOSE, NO_SERIES, counted

__all__ = ["WIDTH", "render"]

WIDTH = 100
"""Columns, where nobody says how many there are: the same for everybody, so that a report is the same everywhere."""
_NARROWEST = 50
_NARROWEST_COLUMN = 6
_HEAD_PADDING = 2
"""What tabulate adds to the width of a heading."""

_BOLD, _DIM, _RED, _YELLOW, _GREEN, _CYAN = "1", "2", "31", "33", "32", "36"
_GRADES = {Severity.ERROR: _RED, Severity.WARNING: _YELLOW, Severity.INFO: _CYAN}
_VERDICTS = {Relation.CONFLICT: _RED, Relation.UNDETERMINED: _YELLOW, Relation.AGREEMENT: _GREEN}

Paint = Callable[[str, str], str]


def render(report: Report, *, colour: bool = False, width: int = WIDTH) -> str:
    """The report as text of at most `width` columns (words that are longer stay whole)."""
    page = _Page(max(width, _NARROWEST), _painted if colour else _plain)
    return "\n".join(page.lines(outline(report))) + "\n"


def _painted(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if text else text


def _plain(text: str, style: str) -> str:  # noqa: ARG001 - the other way to paint takes a style
    return text


class _Page:
    """How wide the lines are and how they are painted: what every part of the page needs to know."""

    def __init__(self, width: int, paint: Paint) -> None:
        self.width = width
        self.paint = paint

    def lines(self, said: Outline) -> Iterator[str]:
        yield from self.wrapped(said.headline, style=_BOLD)
        yield self.paint("=" * min(len(said.headline), self.width), _DIM)
        for sentence in said.summary:
            yield from self.wrapped(sentence)
        yield from self.section("Could not be checked", (self.wrapped(f"! {f.where}: {f.what}", "  ", _RED) for f in said.failed))
        yield from self.section("Look at first", map(self.point, said.first), empty=said.nothing_first)
        yield from self.section("Good to know", map(self.note, said.notes))
        yield from self.section("Counted more than once", map(self.thread, said.threads), empty=NO_SERIES)
        yield from self.section("Stands alone", map(self.alone, said.single))
        yield from self.section("Looks alike, but is not the same", map(self.lookalike, said.lookalikes))
        yield from self.section("How each article was dated", map(self.dated, said.dated))
        yield from self.section("What became of every numeral", self.receipts(said.receipts))
        yield from self.section("What failed", [self.failures(said)] if said.failed else [])
        yield ""
        yield self.paint(f"checker {said.version}", _DIM)

    def section(self, title: str, parts: Iterable[Iterable[str]], *, empty: str | None = None) -> Iterator[str]:
        """A heading with its parts, a blank line between them; nothing at all where there is nothing to say."""
        shown = [list(p) for p in parts]
        if not shown and empty is None:
            return
        yield from ("", self.paint(title, _BOLD), self.paint("-" * len(title), _DIM))
        for i, part in enumerate(shown or [[str(empty)]]):
            yield from ([""] if i and len(part) > 1 else [])
            yield from part

    def wrapped(self, text: str, indent: str = "", style: str = "", first: str | None = None) -> list[str]:
        """`text` over as many lines as it takes; `first` stands before the first in place of `indent`."""
        lines = textwrap.wrap(
            text, self.width, initial_indent=indent if first is None else first, subsequent_indent=indent,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
        return [self.paint(line, style) if style else line for line in lines]

    def point(self, point: Point) -> Iterator[str]:
        mark = {Severity.ERROR: "✗", Severity.WARNING: "!", Severity.INFO: "·"}[point.severity]
        yield from self.wrapped(f"{mark} {point.label}: {point.message}", "    ", _GRADES[point.severity], first="  ")
        for quote in point.quotes:
            yield from self.quoted(quote, "    ")
        for line in point.said:
            yield from self.wrapped(line, "      ", first="    ")
        about = f"; see “{point.target[1]}” below" if point.target else ""
        yield from self.wrapped(f"{point.source}; {point.code}; checker explain {point.id}{about}", "    ", _DIM)
        if point.means:
            yield from self.wrapped(f"{point.code} means: {point.means}", "    ", _DIM)
        if point.more:
            yield from self.wrapped(point.more, "    ", _BOLD)

    def note(self, point: Point) -> Iterator[str]:
        if point.means:
            yield from self.wrapped(f"{point.code}: {point.means}", "  ", _BOLD)
        yield from self.wrapped(f"· {point.message}. {' '.join(point.said)}", "    ", first="  ")
        yield from self.wrapped(f"{point.source}; {point.code}; checker explain {point.id}", "    ", _DIM)
        if point.more:
            yield from self.wrapped(point.more, "    ")

    def thread(self, thread: Thread) -> Iterator[str]:
        yield from self.wrapped(thread.name, "  ", _BOLD, first="")
        rows = [(q.tag, q.value, q.mood, q.when, q.source) for q in thread.quotes]
        yield from self.table(("", "Figure", "Kind", "When", "Where printed"), rows, (3, 24, 20, 0, 24))
        for quote in thread.quotes:
            yield from self.quoted(quote, "  ")
        if thread.more:
            yield from self.wrapped(thread.more, "  ", _BOLD)
        for pair in thread.pairs:
            yield from self.pair(pair)

    def alone(self, thread: Thread) -> Iterator[str]:
        if len(thread.quotes) > 1:
            yield from self.wrapped(f"{thread.name}: {counted(len(thread.quotes), 'figure')}. {LOOSE}", "  ")
        for quote in thread.quotes:
            about = ", ".join(x for x in (quote.value, quote.mood, quote.when) if x)
            yield from self.wrapped(f"{thread.name}: {about}" if len(thread.quotes) == 1 else about, "  ")
            yield from self.quoted(quote, "    ")
        if thread.more:
            yield from self.wrapped(thread.more, "  ", _BOLD)

    def quoted(self, quote: Quote, indent: str) -> Iterator[str]:
        """The sentence with the figure in square brackets, which survive where colour does not."""
        sentence = "".join(f"[{p.text}]" if p.role == "figure" else p.text for p in quote.pieces).strip()
        speaker = f" ({quote.speaker})" if quote.speaker else ""
        tag = f"{quote.tag}  " if quote.tag else ""
        blank = " " * len(tag)
        yield from self.wrapped(f"“{sentence}”", indent + blank, first=indent + tag)
        yield from self.wrapped(f"{quote.source}: {quote.name}{speaker}", indent + blank, _DIM)

    def pair(self, pair: Pair) -> Iterator[str]:
        style = _VERDICTS.get(pair.relation, _BOLD)
        yield from self.wrapped(f"{pair.tags}: {pair.says}", "    ", style, first="  ")
        yield from self.reasons(pair)
        yield from self.dimensions(pair)

    def reasons(self, pair: Pair) -> Iterator[str]:
        for line in pair.reasons:
            yield from self.wrapped(line, "      ", first="    ")

    def dimensions(self, pair: Pair) -> Iterator[str]:
        rows = [(d.name, d.says, d.why) for d in pair.dimensions]
        yield from self.table(("Compared", "", "Why"), rows, (24, 22, 0), "    ")

    def lookalike(self, alike: Lookalike) -> Iterator[str]:
        many = f" ({counted(alike.count, 'pair')})" if alike.count > 1 else ""
        yield from self.wrapped(f"{alike.left} is not {alike.right}{many}", "  ", _BOLD, first="")
        yield from self.reasons(alike.pair)
        for quote in (*alike.lefts, *alike.rights):
            yield from self.wrapped(quote.about, "  ")
            yield from self.quoted(quote, "    ")
        yield from self.dimensions(alike.pair)

    def dated(self, dated: Dated) -> Iterator[str]:
        yield from self.wrapped(f"Article {dated.number}: {dated.name}", "  ", _BOLD, first="")
        yield from self.wrapped(dated.place, "  ", _DIM)
        yield from self.wrapped(f"Published: {dated.published} ({dated.basis})", "  ")
        if dated.contradiction:
            yield from self.wrapped(f"! Contradiction: {dated.contradiction}", "    ", _YELLOW, first="  ")
        rows = [
            (f"“{w.words}”" if w.quoted else w.words, w.why + "".join(f" ({n})" for n in w.notes), w.allows) for w in dated.evidence
        ]
        yield from self.table(("Words", "Why they tell", "They allow"), rows, (30, 0, 26))

    def receipts(self, receipts: Sequence[Receipt]) -> Iterator[Iterable[str]]:
        if not receipts:
            return
        rows = [
            (f"Article {r.number}" if r.number else "", r.name, str(r.count), str(r.read), str(r.set_aside), str(r.unread))
            for r in receipts
        ]
        yield self.table(("", "", "Numerals", "Read", "Set aside", "Not understood"), rows, (12, 0, 10, 6, 11, 16))
        yield from (self.receipt(r) for r in receipts if r.numerals)

    def receipt(self, receipt: Receipt) -> Iterator[str]:
        name = f"Article {receipt.number}: {receipt.name}" if receipt.number else receipt.name
        yield from self.wrapped(name, "  ", _BOLD, first="")
        if receipt.note:
            yield from self.wrapped(f"! {receipt.note}", "    ", _YELLOW, first="  ")
        rows = [(n.lines, n.printed, n.says, n.meaning) for n in receipt.numerals]
        yield from self.table(("Line", "As printed", "Became", "Read as, or why not"), rows, (9, 32, 14, 0))

    def failures(self, said: Outline) -> Iterator[str]:
        rows = [(f.where, f.step, f.what, f.remedy or "") for f in said.failed]
        yield from self.table(("Where", "While", "What", "What to do"), rows, (28, 16, 0, 24))

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int], indent: str = "  ") -> list[str]:
        """A table whose columns are at most `widths` wide; the one with 0 takes what is left of the line."""
        if not rows:
            return []
        from tabulate import tabulate  # noqa: PLC0415 - start-up need not wait for it

        needed = [max(len(h) + _HEAD_PADDING, *(len(r[i]) for r in rows)) for i, h in enumerate(head)]
        limits = _limits(needed, widths, self.width - len(indent))
        cells = [[_folded(cell, limit) for cell, limit in zip(row, limits, strict=True)] for row in rows]
        heads = [_folded(cell, limit - _HEAD_PADDING) for cell, limit in zip(head, limits, strict=True)]
        shown = tabulate(cells, headers=heads, tablefmt="simple", disable_numparse=True)
        return [f"{indent}{line}".rstrip() for line in shown.splitlines()]


def _folded(cell: str, limit: int) -> str:
    return "\n".join(textwrap.wrap(cell, max(limit, 1)))


def _limits(needed: Sequence[int], widths: Sequence[int], room: int) -> list[int]:
    """How wide each column may be: what it needs, at most its width. Where there is no room, the one with 0 gives first."""
    limits = [min(need, width or need) for need, width in zip(needed, widths, strict=True)]
    room -= 2 * (len(widths) - 1)
    while sum(limits) > room and max(limits) > _NARROWEST_COLUMN:
        wide = [i for i, width in enumerate(widths) if width == 0 and limits[i] > 2 * _NARROWEST_COLUMN]
        limits[wide[0] if wide else limits.index(max(limits))] -= 1
    return limits

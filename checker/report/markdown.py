"""Markdown (GitHub's) for a job summary or a content system: what comes from outside is escaped to the last character."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from checker.model import Report, Severity, Sign
from checker.report.compose import outline
from checker.report.outline import Dated, Failed, Lookalike, Outline, Pair, Piece, Point, Quote, Receipt, Thread
from checker.report.words import LOOSE, NO_SERIES, counted, listed

__all__ = ["escaped", "render"]

_SPECIAL = r"[\\`*_{}\[\]<>|~$&#=@]|:(?=\S)|(?<=(?i:www))\."
"""Characters that can open markup, a table cell, an entity, a formula, a short code or a bare link in the middle of a line. A
backslash before any of ASCII's marks stands for that mark (CommonMark 2.4)."""

_OPENERS = r"[-+]|\d{1,9}(?=[.)])"
"""What makes a list, a rule or a heading of a line that begins with it, beyond what is escaped everywhere."""

_MARKS = {Severity.ERROR: "🛑", Severity.WARNING: "⚠️", Severity.INFO: "ℹ️"}
_SIGNS = {Sign.SAME: "=", Sign.DIFFERENT: "≠", Sign.UNKNOWN: "?"}


def render(report: Report) -> str:
    return "\n\n".join(_blocks(outline(report))) + "\n"


def escaped(text: str) -> str:
    """`text` (one line) as words and nothing else: no markup, no link, also none of those that GitHub makes of bare addresses."""
    shown: str = regex.sub(_SPECIAL, lambda found: f"\\{found[0]}", text)
    return shown


def _paragraph(text: str) -> str:
    """`text` escaped for the start of a line, too: "1. June" is no list."""
    found = regex.match(_OPENERS, text)
    at = 0 if found is None else found.end() if found[0].isdigit() else 0
    return escaped(text) if found is None else f"{text[:at]}\\{escaped(text[at:])}"


def _blocks(said: Outline) -> Iterator[str]:
    yield f"# {escaped(said.headline)}"
    if said.summary:
        yield _paragraph(" ".join(said.summary))
    yield from _section("Could not be checked", _alarm(said.failed))
    yield from _section("Look at first", map(_point, said.first), empty=said.nothing_first)
    yield from _section("Good to know", map(_note, said.notes))
    yield from _section("Counted more than once", (b for t in said.threads for b in _thread(t)), empty=NO_SERIES)
    yield from _section("Stands alone", map(_alone, said.single))
    yield from _section("Looks alike, but is not the same", (b for a in said.lookalikes for b in _lookalike(a)))
    yield from _section("How each article was dated", (b for d in said.dated for b in _dated(d)))
    yield from _section("What became of every numeral", _receipts(said.receipts))
    yield from _section("What failed", _failures(said.failed))
    yield f"checker {escaped(said.version)}"


def _alarm(failed: Sequence[Failed]) -> Iterator[str]:
    if failed:
        yield "\n".join(f"- 🛑 **{escaped(f.where)}**: {escaped(f.what)}" for f in failed)


def _section(title: str, blocks: Iterable[str], *, empty: str | None = None) -> Iterator[str]:
    shown = [b for b in blocks if b]
    if shown or empty:
        yield f"## {title}"
        yield from shown or [str(empty)]


def _point(point: Point) -> str:
    blocks = [f"{_MARKS[point.severity]} **{escaped(point.label)}:** {escaped(point.message)}"]
    blocks += [f"> {_quote(q)}" for q in point.quotes]
    blocks += [_paragraph(" ".join(point.said))] if point.said else []
    about = f" · see “{escaped(point.target[1])}” below" if point.target else ""
    blocks.append(f"<sub>{escaped(point.source)} · {escaped(point.code)} · checker explain {escaped(point.id)}{about}</sub>")
    blocks += [f"<sub>{escaped(point.code)} means: {escaped(point.means)}</sub>"] if point.means else []
    blocks += [f"**{escaped(point.more)}**"] if point.more else []
    return "\n\n".join(blocks)


def _note(point: Point) -> str:
    said = escaped(" ".join((f"{point.message}.", *point.said, *([point.more] if point.more else ()))))
    means = f"**{escaped(point.code)}:** {escaped(point.means)}\n\n" if point.means else ""
    return f"{means}- {said} <sub>{escaped(point.source)} · {escaped(point.code)} · checker explain {escaped(point.id)}</sub>"


def _thread(thread: Thread) -> Iterator[str]:
    yield f"### {escaped(thread.name)}"
    rows = [(f"**{q.tag}**", *map(escaped, (q.value, q.mood, q.when, q.source))) for q in thread.quotes]
    yield _table(("", "Figure", "Kind", "When", "Where printed"), rows)
    for quote in thread.quotes:
        yield f"> **{quote.tag}** {_quote(quote)}"
    if thread.more:
        yield f"**{escaped(thread.more)}**"
    for pair in thread.pairs:
        yield _pair(pair)


def _alone(thread: Thread) -> str:
    said = ((q, ", ".join(x for x in (q.value, q.mood, q.when) if x)) for q in thread.quotes)
    if len(thread.quotes) == 1:
        return "\n\n".join(f"**{escaped(thread.name)}:** {escaped(words)}\n\n> {_quote(q)}" for q, words in said)
    head = f"**{escaped(thread.name)}:** {counted(len(thread.quotes), 'figure')}. {LOOSE}"
    quotes = (f"{_paragraph(words)}\n\n> {_quote(q)}" for q, words in said)
    return "\n\n".join([head, *quotes, *([escaped(thread.more)] if thread.more else ())])


def _quote(quote: Quote) -> str:
    """On one line: a line break inside a block quote would let the next words start a line."""
    speaker = f" ({escaped(quote.speaker)})" if quote.speaker else ""
    return f"“{_sentence(quote.pieces)}” — {escaped(quote.source)}, {escaped(quote.name)}{speaker}"


def _sentence(pieces: tuple[Piece, ...]) -> str:
    """With the figure in bold, as a tag: asterisks fail between some letters and marks."""
    return "".join(f"<b>{escaped(p.text)}</b>" if p.role == "figure" else escaped(p.text) for p in pieces).strip()


def _pair(pair: Pair) -> str:
    return "\n\n".join([f"**{pair.tags}: {escaped(pair.says)}**", *_reasons(pair), *_dimensions(pair)])


def _reasons(pair: Pair) -> list[str]:
    return [_paragraph(" ".join(pair.reasons))] if pair.reasons else []


def _dimensions(pair: Pair) -> list[str]:
    signs = ((Sign.DIFFERENT, "Different"), (Sign.UNKNOWN, "The text does not say"), (Sign.SAME, "The same"))
    signed = " ".join(f"{says}: {escaped(listed(names))}." for sign, says in signs if (names := pair.names(sign)))
    rows = [(escaped(d.name), _SIGNS[d.sign] + " " + escaped(d.says), escaped(d.why)) for d in pair.dimensions]
    return [_folded(signed, _table(("Compared", "", "Why"), rows))] if rows else []


def _lookalike(alike: Lookalike) -> Iterator[str]:
    many = f" ({counted(alike.count, 'pair')})" if alike.count > 1 else ""
    yield f"### {escaped(alike.left)} is not {escaped(alike.right)}{many}"
    yield from _reasons(alike.pair)
    yield from (f"> {escaped(f'{q.about}: ' if q.about else '')}{_quote(q)}" for q in (*alike.lefts, *alike.rights))
    yield from _dimensions(alike.pair)


def _dated(dated: Dated) -> Iterator[str]:
    yield f"### Article {dated.number}: {escaped(dated.name)}"
    yield f"Published: **{escaped(dated.published)}** ({escaped(dated.basis)}) <sub>{escaped(dated.place)}</sub>"
    if dated.contradiction:
        yield f"⚠️ **Contradiction:** {escaped(dated.contradiction)}"
    rows = [
        (escaped(f"“{w.words}”" if w.quoted else w.words), escaped(w.why + "".join(f" ({n})" for n in w.notes)), escaped(w.allows))
        for w in dated.evidence
    ]
    if rows:
        yield _table(("Words", "Why they tell", "They allow"), rows)


def _receipts(receipts: Sequence[Receipt]) -> Iterator[str]:
    rows = [(_titled(r), *(f"{n:,}" for n in (r.count, r.read, r.set_aside, r.unread))) for r in receipts]
    if rows:
        yield _table(("Article", "Numerals", "Read", "Set aside", "Not understood"), rows)
    for receipt in receipts:
        if receipt.numerals:
            each = [(n.lines, *map(escaped, (n.printed, n.says, n.meaning))) for n in receipt.numerals]
            note = f"⚠️ {escaped(receipt.note)}\n\n" if receipt.note else ""
            yield _folded(_titled(receipt), note + _table(("Line", "As printed", "Became", "Read as, or why not"), each))


def _titled(receipt: Receipt) -> str:
    return f"Article {receipt.number}: {escaped(receipt.name)}" if receipt.number else _paragraph(receipt.name)


def _failures(failed: Sequence[Failed]) -> Iterator[str]:
    rows = [tuple(map(escaped, (f.where, f.step, f.what, f.remedy or ""))) for f in failed]
    if rows:
        yield _table(("Where", "While", "What", "What to do"), rows)


def _folded(title: str, body: str) -> str:
    """`title` is escaped already. A blank line ends the HTML block, so that Markdown is read again behind it."""
    return f"<details><summary>\n\n{title}\n\n</summary>\n\n{body}\n\n</details>"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)

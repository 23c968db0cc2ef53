"""Every numeral of a text, read, set aside or unread: the scanner's one public step.

One pass finds the numerals; each sentence that holds one is cut into tokens once; hedge, unit, range and counted noun
are then looked for around the numerals only.
"""

from __future__ import annotations

from bisect import bisect_right

from checker.model import Figure, LineMap, Span, Status, TimeExpression
from checker.scan.amounts import Amount
from checker.scan.anchors import anchors
from checker.scan.notation import continental, continental_digits
from checker.scan.page import linked
from checker.scan.reading import read_amounts
from checker.scan.timed import TimeIndex
from checker.scan.tokens import Tokens, segments

__all__ = ["find_figures"]


def find_figures(
    text: str, times: tuple[TimeExpression, ...] = (), *, article: str = "", lines: LineMap | None = None
) -> tuple[Figure, ...]:
    """The figures of a text in order, none overlapping; every run of digits and every number word lies inside exactly one.

    text: the article as read. times: its time expressions, sorted. article: the id that the figures carry.
    lines: where offsets lie in the source file; the text itself when left out.
    """
    # "A year" has no numeral and is a figure all the same.
    lengths = [x.span.start for x in times if x.kind == "duration" and x.amount is not None]
    places = sorted({*anchors(text), *lengths}) if lengths else anchors(text)
    if not places:
        return ()
    where = lines or LineMap.of(text)
    index = TimeIndex(times)
    notation = continental(text, places)
    links = linked(text)
    figures: list[Figure] = []
    for start, end, inside in segments(text, places):
        t = Tokens(text, start, end, continental=notation)
        amounts = read_amounts(t, inside, index.within(start, end))
        if links:
            _set_links_aside(t, amounts, links)
        figures += [_figure(t, a, article, where) for a in amounts]
    return tuple(figures)


def _figure(t: Tokens, a: Amount, article: str, lines: LineMap) -> Figure:
    start, end = t.starts[a.first], t.ends[a.last - 1]
    line, column = lines.locate(start)
    return Figure(
        article=article,
        span=Span(start, end),
        line=line,
        column=column,
        text=t.text[start:end],
        status=a.status,
        kind=a.kind,
        numeral=Span(t.starts[a.numeral_first], t.ends[a.numeral_last - 1]),
        reason=a.reason,
        low=a.low,
        high=a.high,
        number=a.number,
        grain=a.grain,
        unit=a.unit,
        unit_text=a.unit_text,
        noun=Span(t.starts[a.noun[0]], t.ends[a.noun[1] - 1]) if a.noun else None,
        qualifier=a.qualifier,
        direction=a.direction,
        about=a.about,
        timex=a.timex,
        notation=t.continental if t.continental and _differs(t, a) else None,
    )


def _set_links_aside(t: Tokens, amounts: list[Amount], links: list[tuple[int, int]]) -> None:
    """What stands in the title of another article is not told by this one."""
    for a in amounts:
        at = t.starts[a.numeral_first]
        k = bisect_right(links, (at, len(t.text)))
        if a.status is Status.READ and k and at < links[k - 1][1]:
            a.set_aside("page furniture: a link to another article")


def _differs(t: Tokens, a: Amount) -> bool:
    """Whether English would read the amount otherwise, or not at all."""
    return a.status is Status.READ and any(map(continental_digits, t.words[a.numeral_first : a.numeral_last]))

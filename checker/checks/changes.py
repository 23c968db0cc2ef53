"""Changes: what the text says of a move, judged against what follows from its two values. Shared by the checks of moves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.checks.arithmetic import number, plain_number, printed
from checker.checks.finding import finding
from checker.checks.moves import Move, moves
from checker.checks.statement import statements
from checker.context import Reading
from checker.model import Claim, Direction, Figure, Finding, Severity

__all__ = ["against", "moves_of", "percent_words", "times_words", "verdict"]


def moves_of(reading: Reading) -> Iterator[Move]:
    """Every move in the article whose base is not in doubt."""
    for statement in statements(reading):
        for move in moves(statement):
            if move.sure != "open":
                yield move


def against(move: Move) -> bool:
    """True where the text says up and the two values as printed say down, or the other way round: that is for DIRECTION alone."""
    if move.direction is None:
        return False
    step = printed(move.new) - printed(move.old)
    return step < 0 if move.direction is Direction.UP else step > 0


def verdict(
    code: str, move: Move, claims: Sequence[Claim], *, fits: bool, wrong: bool, result: str, sums: str, room: str = ""
) -> Iterator[Finding]:
    """What is said of a move with a change: that it fits, that it does not follow, or nothing.

    `result`: what follows from the two values. `sums`: the arithmetic. `room`: what hedges and rounding leave open, as a sentence.
    Between fit and wrong lies what rounding may excuse: there nothing is said.
    """
    change = move.change.text if move.change else move.word
    values = f"“{move.old.text}” and “{move.new.text}”"
    reading, spans = move.statement.reading, move.spans
    if fits:
        yield finding(code, Severity.INFO, reading, spans, f"“{change}” fits {values}", f"{sums}.", claims)
    elif wrong:
        grade = Severity.ERROR if move.sure == "clear" else Severity.WARNING
        message = f"“{change}” does not follow from {values}: {result}"
        yield finding(code, grade, reading, spans, message, f"{sums}. {room}One of the three figures is off.", claims)


def percent_words(old: Figure, new: Figure) -> str:
    """ "20.5% more". `old` is not zero."""
    change = (printed(new) / printed(old) - 1) * 100
    return f"{number(abs(change))}% {'more' if change >= 0 else 'less'}"


def times_words(old: Figure, new: Figure, digits: int = 3) -> str:
    """ "27 billion / 8.5 billion = 3.18". `old` is not zero."""
    return f"{plain_number(new)} / {plain_number(old)} = {number(printed(new) / printed(old), digits)}"

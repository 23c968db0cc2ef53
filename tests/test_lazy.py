"""A lazy value is worked out once, for each object by itself, when it is first asked for."""

from dataclasses import dataclass

from checker.lazy import lazy


@dataclass(frozen=True)
class Square:
    side: int
    asked: list[int]

    @lazy
    def area(self) -> int:
        """The side squared."""
        self.asked.append(self.side)
        return self.side**2


def test_it_is_worked_out_when_first_asked_for_and_then_kept():
    two, three = Square(2, []), Square(3, [])
    assert two.asked == []
    assert (two.area, two.area, three.area) == (4, 4, 9)
    assert (two.asked, three.asked) == ([2], [3])


def test_the_class_has_it_with_its_words():
    assert isinstance(Square.area, lazy)
    assert Square.area.__doc__ == "The side squared."

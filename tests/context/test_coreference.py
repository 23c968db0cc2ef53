"""Stand-ins are resolved as far back as they need, and no further."""

from __future__ import annotations

from checker.context.coreference import Resolved
from checker.context.roles import Actor, Role
from checker.model import Span

BODIES = frozenset({"country", "group", "organisation"})


def it(at: int) -> Actor:
    return Actor(Span(at, at + 2), None, "stand-in", Role.SUBJECT, stands_for=BODIES)


def named(at: int, entity: str, role: Role = Role.SUBJECT) -> Actor:
    return Actor(Span(at, at + 4), entity, "country", role)


def test_a_stand_in_of_a_name_in_its_sentence_asks_for_no_other() -> None:
    sentences = [(named(0, "NO"),), (named(100, "CL"), it(150))]
    asked: list[int] = []

    def actors_of(index: int) -> tuple[Actor, ...]:
        asked.append(index)
        return sentences[index]

    found = Resolved(actors_of)[1][1]
    assert found.entity == "CL"
    assert asked == [1]
    assert list(found.others()) == ["NO"]


def test_two_names_that_are_as_good_leave_it_open() -> None:
    sentences = [(named(0, "PE"),), (named(100, "CL", Role.OBJECT), named(120, "NO", Role.OBJECT)), (it(200),)]
    assert Resolved(sentences.__getitem__)[2][0].entity is None


def test_a_chain_through_a_whole_book_is_followed() -> None:
    last = 5000
    resolved = Resolved(lambda index: (it(index * 10),) if index else (named(0, "NO"),))
    assert resolved[last][0].entity == "NO"

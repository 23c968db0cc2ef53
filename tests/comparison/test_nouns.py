"""Two nouns for one thing meet; a noun for something else does not."""

import pytest

from checker import Article, compare, extract
from checker.comparison.nouns import one_noun
from checker.model import Relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("Cole Foods closed 36 shops in Chad.", "Cole Foods closed 36 stores in Chad.", Relation.AGREEMENT),
        ("Cole Foods closed 36 shops in Chad.", "Cole Foods closed 38 stores in Chad.", Relation.CONFLICT),
        ("Cole Foods closed 36 shops in Chad.", "Cole Foods dismissed 36 staff in Chad.", Relation.NOT_COMPARABLE),
        ("Peru has 12 lorries in Callao.", "Peru has 12 trucks in Callao.", Relation.AGREEMENT),
        ("Peru has 12 ships in Callao.", "Peru has 15 vessels in Callao.", Relation.NOT_COMPARABLE),
        ("Peru has 12 planes in Callao.", "Peru has 15 aircraft in Callao.", Relation.NOT_COMPARABLE),
    ],
)
def test_shops_are_stores(left: str, right: str, relation: Relation) -> None:
    one, other = (extract([Article.from_text(t, id=i, published="2025-04-03")])[0] for t, i in ((left, "a"), (right, "b")))
    assert compare(one, other).relation is relation
    assert compare(other, one).relation is relation


def test_only_the_counted_noun_is_another() -> None:
    assert [one_noun(n) for n in ("other:shop", "grocery shop", "other:flower_shop", "shopkeeper")] == [
        "other:store",
        "grocery store",
        "other:flower_store",
        "shopkeeper",
    ]

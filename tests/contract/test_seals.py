"""Seals, with what each holds."""

import pytest

from countersign.app.ports import Store
from countersign.domain.errors import StaleCase
from countersign.domain.seals import Leaf, make
from tests.contract.stories import BEN, START, after, tell


def test_what_moved_on_since_it_was_sealed_is_unsealed(store: Store) -> None:
    one, two = tell(1), tell(2)
    with store.writing() as tx:
        assert (tx.seals.last(), tx.seals.unsealed()) == (None, [])
        two.save(tx)
        one.save(tx)
        tx.commit()
    leaves = [Leaf("exception-1", 1, one.stored.head), Leaf("exception-2", 1, two.stored.head)]
    first = make(None, leaves, START)
    with store.writing() as tx:
        assert tx.seals.unsealed() == leaves
        tx.seals.add(first, leaves)
        tx.commit()
    later = one.asking(BEN).limited(after(days=1))
    with store.writing() as tx:
        assert (tx.seals.last(), tx.seals.unsealed()) == (first, [])
        later.save(tx, known=1)
        tx.commit()
    leaves = [Leaf("exception-1", 3, later.stored.head)]
    second = make(first, leaves, after(days=1))
    with store.writing() as tx:
        assert tx.seals.unsealed() == leaves
        tx.seals.add(second, leaves)
        tx.commit()
    with store.reading() as tx:
        assert (tx.seals.last(), tx.seals.unsealed()) == (second, [])


def test_a_number_is_given_to_one_seal(store: Store) -> None:
    with store.writing() as tx:
        story = tell().save(tx)
        leaves = [Leaf(story.case.id, 1, story.stored.head)]
        tx.seals.add(make(None, leaves, START), leaves)
        tx.commit()
    with store.writing() as tx, pytest.raises(StaleCase):
        tx.seals.add(make(None, leaves, after(days=1)), leaves)


def test_cases_are_held_in_the_order_of_their_bytes(store: Store) -> None:
    ids = ["Z", "a", "ä", "a b", "a-b", "\N{SNOWMAN}", "\N{GRINNING FACE}", "B", "\ue000"]
    with store.writing() as tx:
        for number, case_id in enumerate(ids, start=1):
            tell(number, case_id=case_id).save(tx)
        assert [leaf.case for leaf in tx.seals.unsealed()] == sorted(ids, key=str.encode)

"""The record: what is saved comes back, nothing is saved by halves, and nobody overwrites anybody."""

import pytest

from countersign.app.ports import Store
from countersign.domain import events as e
from countersign.domain.errors import StaleCase
from countersign.domain.texts import Answer
from tests.contract.stories import ANA, BEN, after, tell, text


def test_a_case_comes_back_as_it_was_saved(store: Store) -> None:
    answers: dict[str, Answer] = {
        "why": text("because").ref,
        "yes": True,
        "many": ("a", "b"),
        "none": (),
        "plain": "12",
    }
    story = tell(answers=answers, links=[e.Link("parent", "exception-9")]).asking(ANA, BEN).limited(after(days=2))
    story = story.overdue().approved(BEN, after(days=3), until=after(days=30))
    with store.writing() as tx:
        story.save(tx)
        tx.commit()
    with store.reading() as tx:
        assert tx.cases.get(story.case.id) == story.stored
        assert tx.cases.history(story.case.id) == list(story.events)


def test_a_case_grows_event_by_event(store: Store) -> None:
    story = tell()
    with store.writing() as tx:
        story.save(tx)
        tx.commit()
    longer = story.asking(BEN).limited(after(days=1))
    with store.writing() as tx:
        assert tx.cases.get(story.case.id) == story.stored
        longer.save(tx, known=1)
        tx.commit()
    with store.reading() as tx:
        assert tx.cases.get(story.case.id) == longer.stored
        assert tx.cases.history(story.case.id) == list(longer.events)


def test_a_case_may_be_saved_twice_in_one_transaction(store: Store) -> None:
    story = tell()
    longer = story.asking(BEN)
    with store.writing() as tx:
        story.save(tx)
        longer.save(tx, known=1)
        tx.commit()
    with store.reading() as tx:
        assert tx.cases.get(story.case.id) == longer.stored
        assert tx.queries.open_for(BEN) == [story.case.id]


def test_without_commit_nothing_happened(store: Store) -> None:
    with store.writing() as tx:
        tell().save(tx)
        assert tx.cases.next_number("EXC") == 1
    with store.writing() as tx:
        assert tx.cases.get("exception-1") is None
        assert tx.timers.next_due() is None
        assert tx.cases.next_number("EXC") == 1


def test_an_exception_on_the_way_undoes_everything(store: Store) -> None:
    def fail() -> None:
        with store.writing() as tx:
            tell().save(tx)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with store.reading() as tx:
        assert tx.cases.get("exception-1") is None


def test_saving_over_somebody_elses_change_is_refused(store: Store) -> None:
    story = tell()
    with store.writing() as tx:
        story.save(tx)
        tx.commit()
    mine, theirs = story.asking(ANA), story.asking(BEN)
    with store.writing() as tx:
        theirs.save(tx, known=1)
        tx.commit()
    with store.writing() as tx, pytest.raises(StaleCase):
        mine.save(tx, known=1)
    with store.reading() as tx:
        assert tx.cases.get(story.case.id) == theirs.stored


def test_opening_a_case_twice_is_refused(store: Store) -> None:
    with store.writing() as tx:
        tell().save(tx)
        tx.commit()
    with store.writing() as tx, pytest.raises(StaleCase):
        tell().save(tx)


def test_a_case_nobody_opened_cannot_go_on(store: Store) -> None:
    with store.writing() as tx, pytest.raises(StaleCase):
        tell().asking(BEN).save(tx, known=1)


def test_a_case_is_found_by_its_key_in_any_letter_case(store: Store) -> None:
    with store.writing() as tx:
        story = tell(12).save(tx)
        tx.commit()
    with store.reading() as tx:
        assert tx.cases.by_key("EXC-12") == tx.cases.by_key("exc-12") == story.case.id
        assert tx.cases.by_key("EXC-1") is None
        assert tx.cases.get("EXC-12") is None
        assert tx.cases.history("EXC-12") == []


def test_numbers_count_from_one_for_each_prefix(store: Store) -> None:
    with store.writing() as tx:
        assert [tx.cases.next_number(prefix) for prefix in ("EXC", "EXC", "INC", "EXC")] == [1, 2, 1, 3]
        tx.commit()
    with store.writing() as tx:
        assert tx.cases.next_number("EXC") == 4

"""The record is sealed once a day and before each digest, if anything happened; two at once make one chain."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from countersign.app import reviews, seals
from countersign.app.ports import Transaction
from countersign.domain import record
from countersign.domain.digests import SealLine
from countersign.domain.errors import StaleCase
from countersign.domain.events import Published
from countersign.domain.seals import Seal
from tests.app.desk import Desk
from tests.domain.builders import BEN, approval, review
from tests.fakes import FakeClock, FakeStore


@pytest.fixture
def desk() -> Desk:
    return Desk(approval(), review())


def made(desk: Desk) -> list[Seal]:
    return [seal for seal, _ in desk.store.state.seals.values()]


def held(desk: Desk) -> list[dict[str, int]]:
    """Return what each seal holds: cases with the number of their last event."""
    return [{leaf.case: leaf.version for leaf in leaves} for _, leaves in desk.store.state.seals.values()]


def test_a_seal_holds_what_happened_since_the_one_before(desk: Desk) -> None:
    desk.open("c1")
    desk.open("c2")
    first = seals.make(desk.store, desk.clock)
    assert first
    desk.do("approve", BEN, "c1")
    desk.clock.advance(hours=1)
    second = seals.make(desk.store, desk.clock)
    assert second
    assert held(desk) == [{"c1": 4, "c2": 4}, {"c1": desk.case("c1").version}]
    assert (first.number, second.number, second.before, second.at) == (1, 2, first.hash, desk.clock())
    _, leaves = desk.store.state.seals[2]
    assert leaves[0].head == desk.store.state.events["c1"][-1].hash


def test_nothing_new_is_no_seal(desk: Desk) -> None:
    assert seals.make(desk.store, desk.clock) is None
    desk.open()
    assert seals.make(desk.store, desk.clock)
    assert seals.make(desk.store, desk.clock) is None
    assert len(made(desk)) == 1


def test_a_day_has_one_seal_by_business_time(desk: Desk) -> None:
    desk.open("c1")
    assert seals.daily(desk.store, desk.clock)
    desk.open("c2")
    desk.clock.advance(hours=14, minutes=59)
    assert seals.daily(desk.store, desk.clock) is None
    desk.clock.advance(minutes=1)
    assert seals.daily(desk.store, desk.clock)
    desk.clock.advance(days=3)
    assert seals.daily(desk.store, desk.clock) is None, "nothing happened"


def test_a_digest_is_published_with_a_seal_that_holds_all_before_it(desk: Desk) -> None:
    reviews.ensure(desk.store, desk.playbooks, desk.handler.handle, desk.clock)
    desk.open()
    desk.clock.advance(weeks=1)
    desk.sweep.run()
    (case,) = (stored.case for stored in desk.store.state.cases.values() if stored.case.digest)
    events = [item.event for item in desk.store.state.events[case.id]]
    (published,) = (event for event in events if isinstance(event, Published))
    newest = made(desk)[-1]
    assert published.content.seal == newest.line == SealLine(newest.number, newest.hash[:24])
    assert held(desk)[-1] == {"c1": desk.case("c1").version, case.id: 2}


def test_a_digest_after_nothing_new_prints_the_seal_before(desk: Desk) -> None:
    reviews.ensure(desk.store, desk.playbooks, desk.handler.handle, desk.clock)
    first = seals.make(desk.store, desk.clock)
    assert first
    desk.clock.advance(weeks=1)
    desk.sweep.run()
    (case,) = (stored.case for stored in desk.store.state.cases.values() if stored.case.digest)
    assert case.digest
    assert (case.digest.seal, len(made(desk))) == (first.line, 1)


class Overtaken(FakeStore):
    """Somebody else makes a seal whenever this one is about to be written, as often as told; then more happens."""

    def __init__(self, desk: Desk, times: int, *, busy: bool) -> None:
        super().__init__()
        self.state, self.desk, self.times, self.busy = desk.store.state, desk, times, busy

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        if self.times:
            self.times -= 1
            assert seals.make(self.desk.store, self.desk.clock)
            if self.busy:
                self.desk.open(f"more{self.times}")
            self.state = self.desk.store.state
        with super().writing() as tx:
            yield tx


@pytest.mark.parametrize("times", [1, 4])
def test_who_is_overtaken_seals_what_is_left(desk: Desk, times: int) -> None:
    desk.open()
    store = Overtaken(desk, times, busy=True)
    seal = seals.make(store, desk.clock)
    assert seal
    assert (seal.number, seal.before) == (times + 1, made(desk)[-1].hash)


def test_who_is_overtaken_and_finds_nothing_left_makes_no_seal(desk: Desk) -> None:
    desk.open()
    store = Overtaken(desk, 1, busy=False)
    assert seals.make(store, desk.clock) is None
    assert [*store.state.seals] == [1]


class AlwaysOvertaken(FakeStore):
    """A store where somebody else is always faster, and more happens in between."""

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        raise StaleCase("seal 1 was made meanwhile")
        yield


def test_who_is_always_overtaken_says_so(desk: Desk) -> None:
    desk.open()
    store = AlwaysOvertaken()
    store.state = desk.store.state
    with pytest.raises(StaleCase):
        seals.make(store, FakeClock())


def test_the_first_seal_follows_nothing_and_a_clock_set_back_makes_none_older(desk: Desk) -> None:
    desk.open("c1")
    first = seals.make(desk.store, desk.clock)
    desk.clock.now -= timedelta(days=1)
    desk.open("c2")
    second = seals.make(desk.store, desk.clock)
    assert first
    assert second
    assert (first.before, second.at) == (record.GENESIS, first.at)

"""Rounds: open cases are looked at again every morning and when who may act has changed, once each time."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from countersign.app import rounds
from countersign.app.ports import Member, Store, Transaction
from countersign.app.sweep import Sweep
from countersign.domain.asking import waiting_for
from tests.app.desk import Desk
from tests.domain.builders import BEN, CARL, START, approval, task


@pytest.fixture
def desk() -> Desk:
    return Desk(approval(clocks={"decision": {"limit": "300 days"}}), task())


def reassessed(desk: Desk) -> list[str]:
    """Return which cases were looked at again, in order."""
    return [key.rpartition(":")[2] for key in desk.store.state.seen if key.startswith("round:")]


def call(desk: Desk, why: str) -> None:
    with desk.store.writing() as tx:
        rounds.call(tx, why, desk.clock())
        tx.commit()


def test_every_morning_each_open_request_is_looked_at_once(desk: Desk) -> None:
    desk.open("c1")
    desk.open("c2")
    desk.sweep.run()
    assert reassessed(desk) == []
    assert desk.sweep.next_due() == START + timedelta(hours=23)
    desk.clock.now = START + timedelta(hours=23)
    assert desk.sweep.run() == 2
    assert desk.sweep.run() == 0
    assert reassessed(desk) == ["c1", "c2"]
    assert desk.sweep.next_due() == START + timedelta(hours=47)
    assert desk.told() == ["opened", "routed", "people_asked", "clock_started"]


def test_mornings_missed_while_down_make_one(desk: Desk) -> None:
    desk.open()
    desk.sweep.run()
    desk.clock.advance(days=5)
    assert Sweep(desk.store, desk.handler.handle, desk.clock).run() == 1
    assert desk.sweep.next_due() == START + timedelta(days=5, hours=23)


@pytest.mark.parametrize(
    ("zone", "at"),
    [("UTC", datetime(2026, 3, 3, 8, tzinfo=UTC)), ("America/New_York", datetime(2026, 3, 2, 13, tzinfo=UTC))],
)
def test_the_morning_is_that_of_the_team(desk: Desk, zone: str, at: datetime) -> None:
    Sweep(desk.store, desk.handler.handle, desk.clock, lambda: zone).run()
    assert desk.store.state.rounds == {"daily": at}


def test_a_morning_comes_once_a_day_also_where_clocks_change() -> None:
    before, after = datetime(2026, 3, 28, 7, tzinfo=UTC), datetime(2026, 3, 29, 6, tzinfo=UTC)
    assert rounds.next_morning("Europe/Berlin", before) == after


def test_two_processes_hold_one_round(desk: Desk) -> None:
    """Without the row that is taken, both sent every request a command of its own."""
    desk.open()
    call(desk, "team")
    other = Sweep(desk.store, desk.handler.handle, desk.clock)
    assert (other.run(), desk.sweep.run()) == (1, 0)
    assert reassessed(desk) == ["c1"]


def test_a_round_that_another_process_took_meanwhile_is_not_held_again(desk: Desk) -> None:
    """Between looking and taking there is a moment."""
    desk.open()
    desk.sweep.run()
    call(desk, "team")
    assert rounds.run(Overtaken(desk.store), desk.clock(), "UTC") == 0
    assert desk.sweep.run() == 0
    assert reassessed(desk) == []


class Overtaken:
    """A store on which somebody else takes every round that was just seen."""

    def __init__(self, store: Store) -> None:
        self.reading, self._store = store.reading, store

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        with self._store.writing() as tx:
            tx.rounds.take("team")
            tx.commit()
        with self._store.writing() as tx:
            yield tx


def test_a_process_that_dies_before_the_commands_were_sent_leaves_them(desk: Desk) -> None:
    desk.open()
    call(desk, "team")
    assert rounds.run(desk.store, desk.clock(), "UTC") == 1
    assert reassessed(desk) == []
    assert Sweep(desk.store, desk.handler.handle, desk.clock).run() == 1
    assert reassessed(desk) == ["c1"]


def test_several_reasons_at_once_make_one_round(desk: Desk) -> None:
    desk.open()
    for why in ("team", "people", "groups", "team"):
        call(desk, why)
    assert desk.sweep.run() == 1


def test_only_requests_that_wait_are_looked_at(desk: Desk) -> None:
    desk.open("c1")
    desk.open("c2")
    desk.open("t1", kind="task", owner=BEN, due="2026-03-20")
    desk.do("approve", BEN, "c1")
    call(desk, "team")
    desk.sweep.run()
    assert reassessed(desk) == ["c2"]


def test_somebody_who_left_slack_is_noticed(desk: Desk) -> None:
    desk.open()
    with rounds.noticing_people(desk.store, desk.clock):
        desk.meet(Member(BEN, "Ben with another name", "ben"))
    assert "people" not in desk.store.state.rounds
    with rounds.noticing_people(desk.store, desk.clock):
        desk.meet(Member(BEN, "ben", "ben", deleted=True))
    desk.sweep.run()
    assert waiting_for(desk.case()) == (CARL,)

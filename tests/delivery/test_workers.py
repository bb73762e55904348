"""The threads: woken by a poke or by time, never spinning, and gone when told to stop."""

from collections.abc import Iterator
from datetime import timedelta
from queue import Queue
from threading import Barrier, Event

import pytest

from countersign.delivery.workers import Workers
from tests.delivery.world import CARD, DM, World
from tests.patience import PATIENCE


class Turns:
    """Turns that report themselves and take their answers from the test; after the last there is no work."""

    def __init__(self, *answers: bool | Exception, rest: float = 60) -> None:
        self.answers, self.rest_seconds = list(answers), rest
        self.taken: Queue[str] = Queue()

    def turn(self) -> bool:
        answer = self.answers.pop(0) if self.answers else False
        self.taken.put("turn")
        if isinstance(answer, Exception):
            raise answer
        return answer

    def rest(self) -> float:
        self.taken.put("rest")
        return self.rest_seconds

    def next(self, count: int = 1) -> list[str]:
        return [self.taken.get(timeout=PATIENCE) for _ in range(count)]


@pytest.fixture
def started() -> Iterator[list[Workers]]:
    running: list[Workers] = []
    yield running
    assert all(workers.stop(PATIENCE) for workers in running)


def test_a_worker_goes_on_while_there_is_work_then_rests_until_poked(started: list[Workers]) -> None:
    turns = Turns(True, True, False)
    workers = Workers(turns.turn, turns.rest)
    started.append(workers)
    workers.start(1)
    assert turns.next(4) == ["turn", "turn", "turn", "rest"]
    assert turns.taken.empty()
    workers.poke()
    assert turns.next(2) == ["turn", "rest"]


def test_a_rest_ends_by_itself(started: list[Workers]) -> None:
    turns = Turns(rest=0.01)
    workers = Workers(turns.turn, turns.rest)
    started.append(workers)
    workers.start(1)
    assert turns.next(4) == ["turn", "rest"] * 2


def test_a_poke_during_a_turn_is_not_lost(started: list[Workers]) -> None:
    turns = Turns()
    turns.rest = lambda: workers.poke() or 60
    workers = Workers(turns.turn, turns.rest)
    started.append(workers)
    workers.start(1)
    assert turns.next(3) == ["turn"] * 3


def test_a_worker_survives_any_trouble(started: list[Workers], caplog: pytest.LogCaptureFixture) -> None:
    turns = Turns(RuntimeError("a secret"))
    workers = Workers(turns.turn, turns.rest)
    started.append(workers)
    workers.start(1)
    assert turns.next() == ["turn"]
    workers.poke()
    assert turns.next(2) == ["turn", "rest"]
    assert [record.getMessage() for record in caplog.records] == ["delivery failed"]
    assert "a secret" not in str(vars(caplog.records[0]))


def test_stop_says_when_a_call_is_still_under_way() -> None:
    inside, free = Event(), Event()

    def turn() -> bool:
        inside.set()
        return free.wait(PATIENCE)

    workers = Workers(turn, lambda: 60)
    workers.start(1)
    assert inside.wait(PATIENCE)
    assert not workers.stop(0.01)
    free.set()
    assert workers.stop(PATIENCE)


@pytest.fixture
def meeting(world: World) -> Barrier:
    """Return a barrier that every post waits at, for one more post at the same time."""
    barrier, post = Barrier(2), world.slack.post

    def together(*asked: object) -> str:
        barrier.wait(PATIENCE)
        return post(*asked)

    world.slack.post = together
    return barrier


def test_delivery_works_by_itself_lanes_beside_each_other_and_stops(world: World, meeting: Barrier) -> None:
    resting: Queue[None] = Queue()
    next_due = world.queue.next_due
    world.queue.next_due = lambda now: (next_due(now), resting.put(None))[0]
    world.delivery.start(2)
    for _ in range(2):
        resting.get(timeout=PATIENCE)
    world.show("card", CARD)
    world.show("receipt", DM)
    world.delivery.poke()
    for _ in range(2):
        resting.get(timeout=PATIENCE)
    assert world.delivery.stop(PATIENCE)
    assert not meeting.broken
    assert sorted(world.slack.texts()) == ["card pending 0", "receipt pending 0"]


def test_a_lane_in_hand_is_given_back_when_stopping(world: World) -> None:
    row = world.show("card", CARD)
    world.delivery.stop(0)
    world.turn()
    assert world.slack.calls == []
    assert (row.lease, row.due, row.job.attempts, row.job.unsure) == (None, world.clock.now, 0, False)


@pytest.mark.parametrize(("ahead", "rest"), [(None, 10), (3, 3), (99, 10), (0, 0.05)])
def test_delivery_rests_until_something_is_due_but_not_long(world: World, ahead: float | None, rest: float) -> None:
    if ahead is not None:
        world.show("card", CARD)
        world.turn()
        world.refuse()
        row = world.show("card", CARD)
        row.due = world.clock.now + timedelta(seconds=ahead)
    assert world.delivery._rest() == rest

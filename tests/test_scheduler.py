"""The alarm clock: looks when something is due, when poked, and in any case now and then; it forgets nothing."""

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from queue import Empty, Queue
from threading import Event

import pytest

from countersign.scheduler import Alarm, Bell
from tests.patience import PATIENCE

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


class QuietBell:
    """A bell that the test rings."""

    def __init__(self, ring: Callable[[], None], skipped: Callable[[], None]) -> None:
        self.ring, self.skip = ring, skipped
        self.at: datetime | None = None
        self.stopped = False

    def start(self, at: datetime) -> None:
        self.at = at

    def set(self, at: datetime) -> None:
        self.at = at

    def stop(self) -> None:
        self.stopped = True


class Desk:
    """An alarm with a bell to ring by hand; business time runs ``offset`` ahead of machine time."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.looks = 0
        self.due: datetime | None = None
        self.during: Callable[[], None] = lambda: None
        self.reported: list[Exception] = []
        self.alarm = Alarm(
            self.look,
            lambda: self.due,
            lambda: START + offset,
            lambda: START,
            report=self.reported.append,
            bell=self.hang,
        )

    def hang(self, ring: Callable[[], None], skipped: Callable[[], None]) -> QuietBell:
        self.bell = QuietBell(ring, skipped)
        return self.bell

    def look(self) -> None:
        self.looks += 1
        self.during()

    def ahead(self) -> float:
        assert self.bell.at is not None
        return (self.bell.at - START).total_seconds()


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.alarm.start()
    return desk


def test_it_looks_at_once_when_started(desk: Desk) -> None:
    assert desk.ahead() == 0


def test_with_nothing_due_it_looks_again_soon_enough(desk: Desk) -> None:
    desk.bell.ring()
    assert (desk.looks, desk.ahead()) == (1, 15)


@pytest.mark.parametrize(("due", "ahead"), [(12, 12), (31, 15), (0.1, 0.25), (-60, 0.25)])
def test_it_looks_when_the_next_timer_is_due_but_does_not_spin(desk: Desk, due: float, ahead: float) -> None:
    desk.due = START + timedelta(seconds=due)
    desk.bell.ring()
    assert desk.ahead() == ahead


def test_business_time_may_run_far_ahead_of_machine_time() -> None:
    desk = Desk(offset=timedelta(days=40))
    desk.alarm.start()
    desk.due = START + timedelta(days=40, seconds=9)
    desk.bell.ring()
    assert desk.ahead() == 9


def test_a_poke_makes_it_look_now(desk: Desk) -> None:
    desk.bell.ring()
    desk.alarm.poke()
    assert desk.ahead() == 0


def test_a_poke_during_a_look_makes_it_look_once_more(desk: Desk) -> None:
    def poked_twice() -> None:
        desk.bell.at = START + timedelta(seconds=99)
        desk.alarm.poke()
        desk.alarm.poke()
        assert desk.ahead() == 99  # not moved while a look is running: that ring would be skipped

    desk.during = poked_twice
    desk.bell.ring()
    assert (desk.reported, desk.ahead()) == ([], 0.02)
    desk.during = lambda: None
    desk.bell.ring()
    assert desk.ahead() == 15


def test_a_ring_that_was_skipped_before_a_look_is_made_up_for_after_it(desk: Desk) -> None:
    desk.during = desk.bell.skip
    desk.bell.ring()
    assert desk.ahead() == 0.02


def test_a_ring_that_was_skipped_after_a_look_is_set_anew(desk: Desk) -> None:
    desk.bell.ring()
    desk.bell.skip()
    assert desk.ahead() == 0.25


def test_trouble_is_reported_without_words_and_the_alarm_goes_on(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    error = ValueError("a secret")

    def fail() -> None:
        raise error

    desk.during = fail
    desk.bell.ring()
    assert desk.reported == [error]
    assert desk.ahead() == 5
    assert [record.getMessage() for record in caplog.records] == ["look failed"]
    assert "a secret" not in str(vars(caplog.records[0]))


def test_stopped_it_rings_no_more_and_pokes_do_nothing(desk: Desk) -> None:
    desk.alarm.stop()
    desk.bell.at = None
    desk.alarm.poke()
    desk.bell.ring()
    desk.alarm.stop()
    assert (desk.bell.stopped, desk.bell.at) == (True, None)


class Live:
    """An alarm on the real bell, on real time; looks report themselves."""

    def __init__(self) -> None:
        self.looks: Queue[int] = Queue()
        self.count = 0
        self.due: datetime | None = None
        self.during: Callable[[], object] = lambda: None
        self.alarm = Alarm(self.look, lambda: self.due, self.now, self.now)

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the bell runs on the machine's own time

    def look(self) -> None:
        self.count += 1
        self.looks.put(self.count)
        self.during()

    def next(self) -> int:
        return self.looks.get(timeout=PATIENCE)


@pytest.fixture
def live() -> Iterator[Live]:
    live = Live()
    yield live
    live.alarm.stop()


def test_the_real_bell_looks_at_start_when_due_and_when_poked(live: Live) -> None:
    live.due = live.now() + timedelta(seconds=0.4)
    live.alarm.start()
    assert live.next() == 1
    assert live.next() == 2
    assert live.now() - live.due < timedelta(seconds=1)
    live.due = None
    live.alarm.poke()
    assert live.next() == 3


def test_no_poke_is_lost_while_the_real_bell_rings(live: Live) -> None:
    inside, free = Event(), Event()
    live.during = lambda: (inside.set(), free.wait(PATIENCE))
    live.alarm.start()
    assert inside.wait(PATIENCE)
    for _ in range(5):
        live.alarm.poke()
    free.set()
    assert [live.next(), live.next()] == [1, 2]
    with pytest.raises(Empty):
        live.looks.get(timeout=0.05)


def test_many_pokes_in_a_row_end_in_a_look(live: Live) -> None:
    live.alarm.start()
    for _ in range(200):
        before = live.count
        live.alarm.poke()
        while live.next() <= before:
            pass


def test_stopping_waits_for_the_look_under_way(live: Live) -> None:
    inside, done = Event(), Event()

    def slowly() -> None:
        inside.set()
        live.alarm.poke()
        done.wait(0.05)
        done.set()

    live.during = slowly
    live.alarm.start()
    assert inside.wait(PATIENCE)
    live.alarm.stop()
    assert done.is_set()
    assert live.count == 1


def test_the_real_bell_survives_an_error_of_the_report(live: Live, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "apscheduler")

    def fail(*_: object) -> None:
        raise ValueError("no")

    live.during = fail
    live.alarm.report = fail
    live.alarm.start()
    assert live.next() == 1
    live.alarm.poke()
    assert live.next() == 2


def test_a_bell_that_was_never_started_is_silent() -> None:
    rings: list[int] = []
    Bell(lambda: rings.append(1), lambda: None)
    assert rings == []

"""The alarm clock: it says "look now" and knows nothing else. What is due stands in the database, never here.

APScheduler keeps one job in memory. Whatever it forgets or skips, it looks again within a quarter of a minute.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Any

from apscheduler.events import EVENT_JOB_MAX_INSTANCES
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

Clock = Callable[[], datetime]

_log = logging.getLogger(__name__)
_JOB = "look"
# Also how soon it sees timers that another process set and died, and a business clock that was moved without a poke.
_AT_MOST = timedelta(seconds=15)
_AT_LEAST = timedelta(seconds=0.25)  # what is still due after a look cannot be done now: no busy loop over it
_ONCE_MORE = timedelta(seconds=0.02)  # for the look before to be over, else this one is skipped and put off
_AFTER_TROUBLE = timedelta(seconds=5)


class Bell:
    """All that is known of APScheduler, which has no types. ``ring`` runs in a thread of its own, one at a time.

    A ring that falls due while another one still counts as running is skipped: then ``skipped`` is called. It must
    not be replaced by a listener for the end of a ring, which may run before APScheduler has written down the next
    time, and so lose the one that was set there.
    """

    def __init__(self, ring: Callable[[], None], skipped: Callable[[], None]) -> None:
        """Nothing runs before ``start``."""
        self._scheduler: Any = BackgroundScheduler(timezone=UTC, executors={"default": ThreadPoolExecutor(1)})
        self._scheduler.add_listener(lambda _: skipped(), EVENT_JOB_MAX_INSTANCES)
        self._ring = ring

    def start(self, at: datetime) -> None:
        """Ring at ``at`` (machine time), and from then on at least every quarter of a minute."""
        self._scheduler.add_job(
            self._ring,
            "interval",
            seconds=_AT_MOST.total_seconds(),
            id=_JOB,
            next_run_time=at,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    def set(self, at: datetime) -> None:
        """Ring next at ``at`` instead."""
        self._scheduler.modify_job(_JOB, next_run_time=at)

    def alive(self) -> bool:
        """Tell whether the thread runs that rings."""
        return bool(self._scheduler._thread.is_alive())

    def stop(self) -> None:
        """Wait for a ring that is under way, then ring no more."""
        self._scheduler.shutdown()


@dataclass(eq=False)
class Alarm:
    """Looks now, when the next timer is due, when poked, and at least every half minute; never twice at once.

    ``next_due`` is in business time, which may run ahead of machine time by any offset. ``report`` hears of every
    error that a look raised; the alarm goes on.
    """

    look: Callable[[], object]
    next_due: Callable[[], datetime | None]
    business_clock: Clock
    machine_clock: Clock
    report: Callable[[Exception], None] = lambda _: None
    bell: Callable[[Callable[[], None], Callable[[], None]], Bell] = Bell
    _bell: Bell | None = field(default=None, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)
    _looking: bool = field(default=False, init=False)
    _again: bool = field(default=False, init=False)

    def start(self) -> None:
        """Look now, for what came due while nobody looked, and go on."""
        with self._lock:
            self._bell = self.bell(self._ring, self._skipped)
            self._bell.start(self.machine_clock())

    def stop(self) -> None:
        """Wait for a look that is under way, then look no more."""
        with self._lock:
            bell, self._bell = self._bell, None
        if bell:
            bell.stop()  # without the lock, which the end of a look takes

    def alive(self) -> bool:
        """Tell whether it will look; one that was stopped will not."""
        bell = self._bell
        return bell is not None and bell.alive()

    def poke(self) -> None:
        """Look now, or once more if a look is under way. Safe from any thread; ignored when stopped."""
        with self._lock:
            self._again = True
            if not self._looking:
                self._set(timedelta(0))

    def _ring(self) -> None:
        with self._lock:
            self._looking, self._again = True, False
        ahead = _AFTER_TROUBLE
        try:
            self.look()
            ahead = self._until_due()
        except Exception as error:  # noqa: BLE001 - the alarm must outlive whatever a look meets
            self._failed(error)
        finally:
            self._looked(ahead)

    def _looked(self, ahead: timedelta) -> None:
        with self._lock:
            self._looking = False
            self._set(_ONCE_MORE if self._again else ahead)

    def _skipped(self) -> None:
        """Make up for a ring that fell into the moment before or after a look."""
        with self._lock:
            self._again = True
            if not self._looking:
                self._set(_AT_LEAST)

    def _failed(self, error: Exception) -> None:
        """Log the type alone: the message of an error may quote a case."""
        _log.error("look failed", extra={"error": type(error).__name__})
        self.report(error)

    def _until_due(self) -> timedelta:
        """Return how long until the next timer, by the offset that the business clock has now."""
        due = self.next_due()
        ahead = due - self.business_clock() if due else _AT_MOST
        return min(_AT_MOST, max(_AT_LEAST, ahead))

    def _set(self, ahead: timedelta) -> None:
        if self._bell:
            self._bell.set(self.machine_clock() + ahead)

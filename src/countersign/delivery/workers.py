"""Threads that take turns while there is work and rest on a condition when there is none."""

import logging
from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic

from countersign.delivery.guard import guarded, name_of

_log = logging.getLogger(__name__)
_AFTER_TROUBLE = 5.0


class Workers:
    """A poke wakes one of them; a turn that finds work should poke, so that one job disturbs two of them, not all."""

    def __init__(self, turn: Callable[[], bool], rest: Callable[[], float]) -> None:
        """``turn`` does what there is to do and tells whether there was any; ``rest`` says for how long to wait."""
        self._turn, self._rest = turn, rest
        self._changed = Condition()
        self._pokes = 0
        self._threads: list[Thread] = []
        self.stopping = False

    def start(self, count: int) -> None:
        """Start this many threads."""
        self.stopping = False
        self._threads = [Thread(target=self._work, name=f"delivery-{n}", daemon=True) for n in range(count)]
        for thread in self._threads:
            thread.start()

    def poke(self) -> None:
        """Say that there may be work. Safe from any thread; returns at once."""
        with self._changed:
            self._pokes += 1
            self._changed.notify()

    def stop(self, timeout: float) -> bool:
        """Let every thread finish the call it is in; tell whether all ended within ``timeout`` seconds together."""
        with self._changed:
            self.stopping = True
            self._changed.notify_all()
        end = monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, end - monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def alive(self) -> bool:
        """Tell whether every thread runs."""
        return all(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while not self.stopping:
            seen = self._pokes
            seconds = guarded(self._once, _troubled)
            if seconds:
                self._wait(seen, seconds)

    def _once(self) -> float:
        """Take a turn; return for how long to rest after it, 0 if there may be more to do."""
        return 0.0 if self._turn() else self._rest()

    def _wait(self, seen: int, seconds: float) -> None:
        """Wait until a poke, one since ``seen`` included, or for some seconds."""
        with self._changed:
            if self._pokes == seen and not self.stopping:
                self._changed.wait(seconds)


def _troubled(error: Exception) -> float:
    _log.error("delivery failed", extra={"error": name_of(error)})
    return _AFTER_TROUBLE

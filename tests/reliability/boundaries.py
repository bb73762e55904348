"""Boundaries that a process passes: before and after each commit, call of Slack and acknowledgement; it may die at one.

Everything is hooked from outside, in the libraries that the program uses: the program itself is that of production.
"""

from __future__ import annotations

import http.client
import os
import select
import signal
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from countersign.slack.line import Line

_ANSWER_SECONDS = 15.0
# Who passes a boundary, by the name of the thread.
_WHO = {"slack": "listener", "delivery": "delivery", "ThreadPoolExecutor": "sweep", "directory": "directory"}


def _who() -> str:
    name = threading.current_thread().name
    return next((who for start, who in _WHO.items() if name.startswith(start)), "start")


class Boundaries:
    """Counts what is passed, and kills its own process (SIGKILL) at the boundary that was asked for."""

    def __init__(self, say: Callable[[object], None], die_at: int = 0) -> None:
        """``say`` tells whoever started this process something, at once; ``die_at`` is as for the method."""
        self._say = say
        self._passed = Counter[str]()
        self._left, self._where = die_at, ""
        self._lock = threading.Lock()

    def die_at(self, number: int, where: str = "") -> None:
        """Die at the ``number``-th boundary from now whose name contains ``where``; 0 calls it off.

        Says which boundaries were passed since the last call, and how often.
        """
        with self._lock:
            self._left, self._where = number, where
            passed, self._passed = self._passed, Counter()
            self._say(passed)

    def here(self, name: str) -> None:
        """Pass a boundary, or die there: nothing in the process happens after."""
        with self._lock:
            self._passed[name] += 1
            if not self._left or self._where not in name:
                return
            self._left -= 1
            if not self._left:
                self._say(name)
                os.kill(os.getpid(), signal.SIGKILL)
                signal.pause()


def watch(boundaries: Boundaries) -> None:
    """Hook commits (of either database), HTTP calls and acknowledgements."""
    _watch_commits(boundaries)
    _watch_calls(boundaries)
    _watch_acknowledgements(boundaries)


def _watch_commits(boundaries: Boundaries) -> None:
    commit = DefaultDialect.do_commit

    def watched(self: DefaultDialect, connection: Any) -> None:
        who = _who()
        boundaries.here(f"commit ({who}), before")
        commit(self, connection)
        boundaries.here(f"commit ({who}), after")

    DefaultDialect.do_commit = watched


def _watch_calls(boundaries: Boundaries) -> None:
    """Name four moments of a call: before, when sent, when Slack has answered and nobody has read it, and after."""
    request, getresponse = http.client.HTTPConnection.request, http.client.HTTPConnection.getresponse
    here = threading.local()

    def requested(self: http.client.HTTPConnection, method: str, url: str, *more: Any, **named: Any) -> None:
        here.name = url.partition("?")[0].removeprefix("/api/") if "/api/" in url else "response_url"
        boundaries.here(f"{here.name}, before")
        request(self, method, url, *more, **named)
        boundaries.here(f"{here.name}, sent")

    def answered(self: http.client.HTTPConnection) -> http.client.HTTPResponse:
        select.select([self.sock], [], [], self.timeout or _ANSWER_SECONDS)
        boundaries.here(f"{here.name}, answer lost")
        response = getresponse(self)
        boundaries.here(f"{here.name}, after")
        return response

    http.client.HTTPConnection.request = requested  # type: ignore[method-assign]
    http.client.HTTPConnection.getresponse = answered  # type: ignore[method-assign]


def _watch_acknowledgements(boundaries: Boundaries) -> None:
    send = Line.send

    def sent(self: Line, frame: dict[str, Any]) -> bool:
        boundaries.here("acknowledgement, before")
        done = send(self, frame)
        boundaries.here("acknowledgement, after")
        return done

    Line.send = sent  # type: ignore[method-assign]

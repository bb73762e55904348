"""Messages that are to be posted later, in business time: moving the clock over their time posts them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from slack_standin.clock import Clock
from slack_standin.wire import Json, SlackError, new_id

FARTHEST_SECONDS = 120 * 24 * 3600
WINDOW_SECONDS, PER_WINDOW = 300, 30
"""At most thirty messages to one channel within five minutes."""


@dataclass(frozen=True)
class Scheduled:
    """One message that waits; times are Unix seconds of business time, ``fields`` what it is posted with."""

    id: str
    channel: str
    post_at: int
    created: int
    fields: Json

    def to_json(self) -> Json:
        """Return the entry as ``chat.scheduledMessages.list`` shows it."""
        times = {"post_at": self.post_at, "date_created": self.created}
        return {"id": self.id, "channel_id": self.channel, **times, "text": self.fields["text"]}


class Schedule:
    """Every message that waits; ``post`` is called with each when its time has come, the earliest first."""

    def __init__(self, clock: Clock, post: Callable[[Scheduled], None]) -> None:
        self._clock, self._post = clock, post
        self._waiting: dict[str, Scheduled] = {}
        self._alarm: asyncio.TimerHandle | None = None

    def add(self, channel: str, post_at: int, fields: Json) -> Scheduled:
        """Keep a message until its time; refuse a time in the past, too far off, or with too many others."""
        now = self._clock.seconds()
        if post_at <= now:
            raise SlackError("time_in_past")
        if post_at - now > FARTHEST_SECONDS:
            raise SlackError("time_too_far")
        window = post_at // WINDOW_SECONDS
        if sum(one.post_at // WINDOW_SECONDS == window for one in self.waiting(channel)) >= PER_WINDOW:
            raise SlackError("restricted_too_many")
        added = Scheduled(new_id("Q"), channel, post_at, now, fields)
        self._waiting[added.id] = added
        self.due()
        return added

    def waiting(self, channel: str = "") -> list[Scheduled]:
        """Return what waits (for one channel), the earliest first."""
        found = [one for one in self._waiting.values() if channel in {"", one.channel}]
        return sorted(found, key=lambda one: one.post_at)

    def cancel(self, channel: str, name: str) -> None:
        """Forget a message that waits."""
        found = self._waiting.get(name)
        if found is None or found.channel != channel:
            raise SlackError("invalid_scheduled_message_id")
        del self._waiting[name]

    def due(self) -> None:
        """Post what is due, and wake up again for what comes next; called whenever the clock was moved."""
        for one in self.waiting():
            if one.post_at <= self._clock.now().timestamp():
                del self._waiting[one.id]
                self._post(one)
        self._wake()

    def stop(self) -> None:
        """Forget everything."""
        self._waiting.clear()
        self._wake()

    def _wake(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        waiting = self.waiting()
        if waiting:
            seconds = waiting[0].post_at - self._clock.now().timestamp()
            self._alarm = asyncio.get_running_loop().call_later(max(seconds, 0.0), self.due)

"""Slack's rate limits, held only when a test asks for them."""

from collections import deque
from collections.abc import Iterable

from slack_standin.clock import Clock

WINDOW_SECONDS = 60.0
POST_BURST = 3
"""Slack does not publish the burst it lets pass beyond one post per second and channel; three is a guess."""

TIERS = {1: 1, 2: 20, 3: 50, 4: 100, 5: 600}
"""Calls a minute and method; 5 stands for the "special" methods with several hundred."""


class Rates:
    """Counts calls per method and posts per channel, in machine time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._calls: dict[str, deque[float]] = {}
        self._spent: dict[str, float] = {}
        self.enabled = False
        self._spared: frozenset[str] = frozenset()

    def set(self, enabled: bool, spared: Iterable[str] = ()) -> None:
        """Start or stop holding the limits, but for the methods ``spared``; starting forgets earlier calls."""
        self.enabled, self._spared = enabled, frozenset(spared)
        self._calls.clear()
        self._spent.clear()

    def wait_for(self, method: str, tier: int, channel: str) -> int:
        """Count a call; return 0 if it may pass, else the ``Retry-After`` in whole seconds."""
        if not self.enabled or method in self._spared:
            return 0
        if method == "chat.postMessage" and channel:
            return self._post(channel) or self._window(method, tier)
        return self._window(method, tier)

    def _window(self, method: str, tier: int) -> int:
        now = self._clock.ticks()
        calls = self._calls.setdefault(method, deque())
        while calls and now - calls[0] >= WINDOW_SECONDS:
            calls.popleft()
        if len(calls) >= TIERS[tier]:
            return max(1, round(WINDOW_SECONDS - (now - calls[0])))
        calls.append(now)
        return 0

    def _post(self, channel: str) -> int:
        # `_spent` is when this channel's bucket will be full again: each post costs one second.
        now = self._clock.ticks()
        full_again = max(self._spent.get(channel, now), now)
        if full_again - now > POST_BURST - 1:
            return max(1, round(full_again - now - POST_BURST + 1))
        self._spent[channel] = full_again + 1
        return 0

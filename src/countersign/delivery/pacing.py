"""How fast and how patiently delivery works: plain numbers, so that each can be argued about and tested."""

from dataclasses import dataclass
from datetime import timedelta

_DOUBLINGS = 30  # more would only make numbers too large to multiply


@dataclass(frozen=True)
class Pacing:
    """Times in seconds.

    Posts to one channel: ``burst`` at once, then one per ``interval`` (Slack allows about one a second); of many who
    wait for that only some ask at a time.

    After a failure the wait doubles from ``first_wait`` to ``longest_wait``, half of it by chance; passing trouble is
    given up after ``patience`` spent waiting between tries, so neither a night switched off nor a rate limit counts.
    After a lost answer ``settle`` passes before delivery looks for the message, which Slack may not show at once;
    it looks back to the first try and ``look_back`` before it, because two machines' clocks differ. It looks again
    ``second_look`` after that message stood, when no call that was under way can still come to anything. A lane is
    leased for ``lease``, which is how long others wait for one that died; no further job of it is begun ``lane_time``
    after the claim, and nothing is posted after it unless the lease is renewed: what remains of it must outlast a call.
    ``limited`` stands in for a Retry-After that Slack left out, and ``idle`` is the longest rest of a worker that
    nobody wakes.
    """

    burst: int = 3
    interval: float = 1.0
    first_wait: float = 1.0
    longest_wait: float = 300.0
    patience: float = 86_400.0
    settle: float = 5.0
    look_back: float = 300.0
    second_look: float = 30.0
    lease: int = 25
    lane_time: float = 10.0
    limited: float = 30.0
    idle: float = 10.0

    def _span(self, attempts: int) -> float:
        """Return the longest wait after a try that failed when ``attempts`` had failed before."""
        return min(self.longest_wait, self.first_wait * 2.0 ** min(attempts + 1, _DOUBLINGS))

    def wait(self, attempts: int, chance: float, *, unsure: bool) -> timedelta:
        """Return how long to wait after that try; ``chance`` is drawn from [0, 1)."""
        seconds = self._span(attempts) / 2 * (1 + chance)
        return timedelta(seconds=max(seconds, self.settle) if unsure else seconds)

    def spent(self, attempts: int) -> bool:
        """Tell whether the shortest waits after ``attempts`` failures already amount to ``patience``."""
        return sum(self._span(before) / 2 for before in range(attempts)) >= self.patience

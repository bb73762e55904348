"""Three replicas: some are killed, some are stopped and woken; nothing is lost, and in the end nothing stands twice.

    python -m tests.reliability.replicas

plays every point with the waits of production (a process stays stopped for a minute) and writes the table.
"""

from __future__ import annotations

import json
import random
import signal
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from time import monotonic

from countersign import bootstrap
from countersign.settings import Settings
from tests.databases import server
from tests.reliability import table
from tests.reliability.cluster import Bot, Cluster, cluster, wait_for

PEOPLE = ("alex", "bea", "chris")


@dataclass
class Found:
    """What a point came to: times in seconds."""

    tried: int = 0
    lost: int = 0
    twice: int = 0
    late: int = 0
    twins: int = 0
    visible: float = 0.0
    takeover: float = 0.0

    def row(self, point: str) -> Mapping[str, object]:
        """Return a row of the table."""
        return {
            "point": point,
            "tried": self.tried,
            "lost": self.lost,
            "twice": self.twice,
            "late": self.late,
            "twins": self.twins,
            "longest visible": f"{self.visible:.1f} s" if self.twins else "-",
            "longest take-over": f"{self.takeover:.1f} s",
        }


@dataclass
class Play:
    """Points played on a cluster. ``waits`` says how long a post takes that is caught and how long somebody sleeps."""

    cluster: Cluster
    slow: float
    asleep: float
    within: float
    chance: random.Random
    count: int = 0
    _calls: int = field(default=0, init=False)
    _struck: int = field(default=0, init=False)

    def request(self) -> None:
        """Let somebody ask for a dataset."""
        self.count += 1
        self.cluster.request(self.chance.choice(PEOPLE), f"Dataset {self.count}")

    def caught_posting(self, found: Found) -> tuple[Bot, Counter[str]]:
        """Return a bot whose post is under way, and what it leases; Slack will carry the post out all the same."""
        self.cluster.world.do("faults", kind="slow", method="chat.postMessage", seconds=self.slow)
        self.request()
        leases = Counter[str]()

        def one_left() -> bool:
            rows = self.cluster.rows("SELECT lease_owner FROM outbox WHERE pending AND lease_owner IS NOT NULL")
            waiting = self.cluster.rows("SELECT count(DISTINCT lane) FROM outbox WHERE pending")[0][0]
            nonlocal leases
            leases = Counter(str(row[0]) for row in rows)
            return waiting == len(leases) == 1

        wait_for(one_left, "a post that is under way")
        found.tried += 1
        return self.cluster.by_owner(next(iter(leases))), leases

    def sent(self) -> bool:
        """Tell whether nothing waits to be sent."""
        return not self.cluster.rows("SELECT 1 FROM outbox WHERE pending LIMIT 1")

    def taken_over(self, found: Found, done: Callable[[], object], what: str) -> None:
        """Wait until others have done it; count it as late if that took too long."""
        seconds = wait_for(done, what, 3 * self.within + 10)
        found.takeover = max(found.takeover, seconds)
        found.late += seconds > self.within

    def kill_posting(self, found: Found) -> None:
        """One is killed while its post is under way."""
        bot, _ = self.caught_posting(found)
        bot.end(signal.SIGKILL)
        self.taken_over(found, self.sent, "somebody else to send it")
        self.cluster.rest()
        bot.start()

    def stop_posting(self, found: Found) -> None:
        """One is stopped while its post is under way, which lands after somebody else's; then it wakes."""
        bot, _ = self.caught_posting(found)
        with self.sleeping(bot):
            self.taken_over(found, self.sent, "somebody else to send it")

    def stop_early(self, found: Found) -> None:
        """One is stopped somewhere in its work, at a moment drawn by chance, and wakes."""
        self.request()
        Event().wait(self.chance.uniform(0.0, 0.08))
        bot = self.chance.choice(self.cluster.bots)
        found.tried += 1
        with self.sleeping(bot):
            self.taken_over(found, self.sent, "somebody else to send it")

    def stop_before_a_timer(self, found: Found) -> None:
        """One sleeps while timers fall due, and finds them done when it wakes."""
        with self.sleeping(self.chance.choice(self.cluster.bots)):
            self.timer(found)

    def kill_at_a_timer(self, found: Found) -> None:
        """One is killed at the moment at which timers fall due."""
        bot = self.chance.choice(self.cluster.bots)
        self.timer(found, lambda: bot.end(signal.SIGKILL))
        self.cluster.rest()
        bot.start()

    def timer(self, found: Found, meanwhile: Callable[[], object] = lambda: None) -> None:
        """Let the next timer fall due, for all to see at once."""
        due = self.cluster.next_timer()
        assert due, "some case has a clock"
        self.cluster.world.set_time(due)
        Event().wait(self.chance.uniform(0.0, 0.05))
        meanwhile()
        found.tried += 1
        self.taken_over(found, lambda: (self.cluster.next_timer() or due + timedelta(1)) > due, "timers to be done")

    @contextmanager
    def sleeping(self, bot: Bot) -> Iterator[None]:
        """Stop a bot for a minute, or what stands for one."""
        begun = monotonic()
        bot.signal(signal.SIGSTOP)
        try:
            yield
            Event().wait(max(0.0, self.asleep - (monotonic() - begun)))
        finally:
            bot.signal(signal.SIGCONT)
        self.cluster.rest()

    def judge(self, found: Found) -> None:
        """Count what is lost or twice after a point, and the twins that came and went."""
        standing = Counter(key for key, _ in self.cluster.standing())
        wanted = {f"{case}/{slot}" for case, slot in self.cluster.rows("SELECT case_id, slot FROM outbox")}
        struck = self.cluster.rows("SELECT case_id, body FROM events WHERE type = 'clock_struck'")
        timers = Counter((case, name) for case, body in struck for name in json.loads(str(body))["data"]["timers"])
        found.lost += len(wanted - standing.keys())
        found.twice += sum(count - 1 for count in (*standing.values(), *timers.values()))
        seen = self.visible()
        found.twins += len(seen)
        found.visible = max([found.visible, *seen])

    def visible(self) -> list[float]:
        """Return for how long each twin stood that was deleted since the last time, by the log of the stand-in."""
        calls = self.cluster.world.do("calls", since=self._calls)["calls"]
        self._calls = calls[-1]["n"] if calls else self._calls
        posted = [
            (call["args"]["channel"], datetime.fromisoformat(call["at"])) for call in calls if _did(call, "postMessage")
        ]
        spans = []
        for call in (call for call in calls if _did(call, "delete")):
            gone = datetime.fromisoformat(call["at"])
            own = min(
                (at for where, at in posted if where == call["args"]["channel"]),
                key=lambda at: abs(at.timestamp() - float(call["args"]["ts"])),
            )
            spans.append((gone - own).total_seconds())
        return spans


def _did(call: Mapping[str, object], what: str) -> bool:
    return bool(call["ok"]) and call["method"] == f"chat.{what}"


# What is played, in order, and how often in a full run.
POINTS: Mapping[str, tuple[str, int]] = {
    "killed while a post was under way": ("kill_posting", 4),
    "stopped while a post was under way, which landed late": ("stop_posting", 4),
    "stopped anywhere in its work": ("stop_early", 6),
    "stopped before timers fell due": ("stop_before_a_timer", 3),
    "killed as timers fell due": ("kill_at_a_timer", 4),
}


def play(running: Cluster, times: Mapping[str, int], play: Play) -> dict[str, Found]:
    """Play points, each some times, and return what came of them."""
    for _ in range(2):
        play.request()
    running.rest()
    came = {point: Found() for point in times}
    for point, count in times.items():
        for _ in range(count):
            getattr(play, POINTS[point][0])(came[point])
            running.rest()
            play.judge(came[point])
    return came


def rows(came: Mapping[str, Found]) -> Sequence[Mapping[str, object]]:
    """Return the rows of the table."""
    return [found.row(point) for point, found in came.items()]


def verified(address: str) -> bool:
    """Tell whether the record verifies."""
    return not list(bootstrap.verify(Settings(COUNTERSIGN_DATABASE_URL=address)))


def main() -> None:
    """Play everything as slowly as in production and write the table."""
    with tempfile.TemporaryDirectory() as folder, server() as databases:
        address = databases.make()
        with cluster(Path(folder), address, pace="brisk") as running:
            scene = Play(running, slow=27.0, asleep=60.0, within=30.0, chance=random.Random(6))  # noqa: S311 - chance with a seed
            came = play(running, {point: count for point, (_, count) in POINTS.items()}, scene)
        assert verified(address)
        table.write("replicas", rows(came))


if __name__ == "__main__":
    main()

"""Moving time for everybody who looks on: one due timer after the other, and what each did in the strip of the page."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from zoneinfo import ZoneInfo

from countersign.bootstrap import Inspector, Watch
from countersign.cli.sandbox.companion.targets import NEXT, TARGETS, WORDS
from countersign.cli.sandbox.processes import move, settle
from countersign.cli.sandbox.world import Stuck, World

# Whoever clicks while another move is under way waits so long, and is then told.
_PATIENCE_SECONDS = 10.0
# So many timers that nobody sees anything of are passed over on the way to one that does something.
_MOST_QUIET = 40
_BUSY = "Time is being moved already. Wait until it has arrived, then click again."
_NOTHING = "No timer is set, so nothing will happen by itself. File a request first."
Seen = Callable[[datetime], None]
Line = Mapping[str, str]


def line(kind: str, text: str, at: datetime | None = None) -> Line:
    """Return a line for the strip; ``kind`` is time, fired, good or bad."""
    return {"kind": kind, "text": text, **({"at": at.isoformat()} if at else {})}


@dataclass(frozen=True)
class Arrived:
    """Where time stands after a move (UTC), and how many stops on the way did something that anybody sees."""

    now: datetime
    fired: int


class Mover:
    """Moves time, one move at a time, whoever asks for it: somebody at the page or at the prompt."""

    def __init__(
        self, world: World, watch: Watch, inspector: Inspector, zone: str, patience: float = _PATIENCE_SECONDS
    ) -> None:
        """``zone`` is the team's, for words that everybody reads; ``patience`` is in seconds."""
        self._world, self._watch, self._inspector = world, watch, inspector
        self.zone, self._patience = ZoneInfo(zone), patience
        self._lock = Lock()
        self._known: Mapping[str, int] = {}

    def go(self, to: str, who: str, zone: str) -> Arrived:
        """Move time for somebody at the page, by the clocks of their zone. Raises Stuck in a sentence."""
        if to != NEXT and to not in TARGETS:
            raise Stuck(f"Time cannot go to {to!r}: say hour, day, next or monday.")
        with self._alone():
            arrived = self._next() if to == NEXT else self._to(TARGETS[to](self._world.now(), ZoneInfo(zone)))
            nothing = "" if arrived.fired else "; nothing happened on the way"
            self.say(line("time", f"{who} {WORDS[to]}{nothing}.", arrived.now))
        return arrived

    def until(self, moment: datetime, seen: Seen) -> None:
        """Move time to a moment; ``seen`` is called at each stop on the way. Raises Stuck in a sentence."""
        with self._alone():
            self.say(line("time", "Somebody at the prompt moved time on.", self._to(moment, seen).now))

    def say(self, *lines: Line) -> None:
        """Add lines to the strip of the page."""
        if lines:
            self._world.do("strip", lines=[*lines])

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=self._patience):
            raise Stuck(_BUSY)
        try:
            yield
        finally:
            self._lock.release()

    def _to(self, moment: datetime, seen: Seen | None = None) -> Arrived:
        """Move time to a moment and say at each stop what happened."""
        fired: list[bool] = []

        def stop(at: datetime) -> None:
            fired.append(self._tell())
            if seen:
                seen(at)

        settle(self._world, self._watch)
        self._known = self._inspector.versions()
        move(self._world, self._watch, moment, stop)
        return Arrived(moment, sum(fired))

    def _tell(self) -> bool:
        """Say what happened since the stop before, and whether that was anything that people see."""
        news, self._known = self._inspector.news(self._known, self.zone.key), self._inspector.versions()
        self.say(*(line("fired", f"{one.key}: {one.says}", one.at) for one in news))
        return bool(news)

    def _next(self) -> Arrived:
        """Go from timer to timer until one does something that anybody sees."""
        arrived: Arrived | None = None
        for _ in range(_MOST_QUIET):
            settle(self._world, self._watch)
            due = self._watch.next_timer()
            if due is None:
                break
            arrived = self._to(due)
            if arrived.fired:
                break
        if arrived is None:
            raise Stuck(_NOTHING)
        return arrived

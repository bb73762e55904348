"""Delivery as the rest of the program knows it: claim a lane, try its jobs in order, note what came of each."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime, timedelta

from countersign.app.ports import Clock, Store
from countersign.app.sending import Job, Messenger, Outside, Queue, Renderer
from countersign.delivery.outcomes import GivenUp, Later, Lost, Outcome, Stands, Told
from countersign.delivery.pacing import Pacing
from countersign.delivery.pictures import PARKED
from countersign.delivery.rooms import matters
from countersign.delivery.sender import Sender
from countersign.delivery.twins import SecondLook
from countersign.delivery.workers import Workers
from countersign.domain.actors import Actor

_log = logging.getLogger(__name__)
_SHORTEST_REST = 0.05  # should a queue say "at once" and have nothing to claim, this is no busy loop


@dataclass(eq=False)
class Delivery:
    """Makes the outbox true in Slack, and tells programs outside it what they should know.

    ``owner`` names this process in leases, ``jitter`` draws from [0, 1), and ``admins`` are told when a message is
    given up. Leases of a former process with the same owner are for the caller to release before ``start``.
    """

    queue: Queue
    store: Store
    messenger: Messenger
    outside: Outside
    renderer: Renderer
    machine_clock: Clock
    owner: str
    _: KW_ONLY
    jitter: Callable[[], float]
    admins: Callable[[], Sequence[Actor]]
    pacing: Pacing = field(default_factory=Pacing)
    _sender: Sender = field(init=False, repr=False)
    _second_look: SecondLook = field(init=False, repr=False)
    _workers: Workers = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Put the parts together."""
        parts = (self.queue, self.store, self.messenger, self.outside, self.renderer, self.machine_clock)
        self._sender = Sender(*parts, self.pacing, self.jitter)
        self._second_look = SecondLook(self.queue, self.store, self.messenger, self.machine_clock, self.pacing)
        self._workers = Workers(self.deliver_once, self._rest)

    def start(self, workers: int) -> None:
        """Start worker threads; on an embedded database they share one writer, so a few are enough."""
        self._workers.start(workers)

    def poke(self) -> None:
        """Say that something new may be wanted. Safe from any thread; returns at once and never raises."""
        self._workers.poke()

    def alive(self) -> bool:
        """Tell whether every thread runs."""
        return self._workers.alive()

    def stop(self, timeout: float) -> bool:
        """Finish the calls under way, give back the rest; tell whether that took less than ``timeout`` seconds."""
        return self._workers.stop(timeout)

    def deliver_once(self) -> bool:
        """Take a second look that is due, else claim the most urgent lane and try its jobs until one must wait.

        Tells whether there was anything to do. Raises StoreUnavailable; what was claimed then comes back when its
        lease runs out.
        """
        if self._second_look.take():
            return True
        claimed = self.machine_clock()
        lane = self.queue.claim(self.owner, claimed, self.pacing.lease)
        if lane:
            self.poke()  # there may be another lane, for another worker
        for job in lane:
            outcome = self._giving_back(job, claimed) or self._sender.attempt(job, claimed)
            if not self._note(job, outcome) or isinstance(outcome, Later):
                break
        return bool(lane)

    def _giving_back(self, job: Job, claimed: datetime) -> Later | None:
        """Leave the rest of a lane to a later claim when stopping, or before its lease could run out in a call."""
        now = self.machine_clock()
        late = now - claimed > timedelta(seconds=self.pacing.lane_time)
        return Later(now, None, job.unsure) if late or self._workers.stopping else None

    def _note(self, job: Job, outcome: Outcome) -> bool:
        """Note what came of a job; tell whether it was still ours. What we did to another's may have made a twin."""
        noted = self._noted(job, outcome)
        if not noted:
            _log.warning("lease lost", extra=_about(job))
        if not noted and not isinstance(outcome, Lost):
            self.queue.look_again(job, self._ahead(self.pacing.settle))
        return noted

    def _noted(self, job: Job, outcome: Outcome) -> bool:
        if isinstance(outcome, Stands):
            look = self._ahead(self.pacing.second_look) if outcome.doubted else None
            _log.info("stands", extra=_about(job))
            return self.queue.sent(job, outcome.channel, outcome.ts, outcome.sent_hash, look)
        if isinstance(outcome, Told):
            _log.info("told", extra=_about(job) | {"webhook": job.place.name})
            return self.queue.sent(job, job.place.name, None, outcome.sent_hash)
        if isinstance(outcome, Later):
            level = logging.WARNING if outcome.error else logging.DEBUG
            _log.log(level, "later", extra=_about(job) | {"error": outcome.error, "until": outcome.at})
            return self.queue.retry(job, outcome.at, outcome.error, unsure=outcome.unsure)
        return isinstance(outcome, GivenUp) and self._park(job, outcome)

    def _ahead(self, seconds: float) -> datetime:
        return self.machine_clock() + timedelta(seconds=seconds)

    def _park(self, job: Job, outcome: GivenUp) -> bool:
        tell = self.admins() if outcome.tell and job.face != PARKED and matters(job) else ()
        level = logging.ERROR if outcome.tell else logging.WARNING
        _log.log(level, "parked", extra=_about(job) | {"error": outcome.error})
        return self.queue.park(job, outcome.error, tell)

    def _rest(self) -> float:
        """Return for how many seconds there is nothing to do, as far as is known."""
        now = self.machine_clock()
        due = self.queue.next_due(now)
        ahead = (due - now).total_seconds() if due else self.pacing.idle
        return min(self.pacing.idle, max(_SHORTEST_REST, ahead))


def _about(job: Job) -> dict[str, object]:
    """What a log line may say of a job: numbers and a wording's name, neither people nor anything they wrote."""
    return {"job": job.id, "case": job.case, "face": job.face, "attempts": job.attempts}

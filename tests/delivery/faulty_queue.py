"""The queue in memory, failing as told."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from countersign.app.sending import Job
from countersign.domain.actors import Actor
from tests.fakes import FakeQueue, FakeStore


class Crash(BaseException):
    """The process dies here: no handler may see it."""


@dataclass
class FaultyQueue(FakeQueue):
    """``faults`` are raised by the next calls of a method, before they change anything; ``told`` is what was parked."""

    store: FakeStore
    faults: dict[str, list[BaseException]] = field(default_factory=dict)
    told: list[tuple[str, str, tuple[Actor, ...]]] = field(default_factory=list)

    def claim(self, owner: str, now: datetime, lease_seconds: int) -> Sequence[Job]:
        self._fault("claim")
        return super().claim(owner, now, lease_seconds)

    def sent(self, job: Job, channel: str, ts: str | None, sent_hash: str, look_again: datetime | None = None) -> bool:
        self._fault("sent")
        return super().sent(job, channel, ts, sent_hash, look_again)

    def retry(self, job: Job, at: datetime, error: str | None, *, unsure: bool) -> bool:
        self._fault("retry")
        return super().retry(job, at, error, unsure=unsure)

    def park(self, job: Job, error: str, tell: Sequence[Actor]) -> bool:
        self._fault("park")
        self.told.append((job.slot, error, tuple(tell)))
        return super().park(job, error, tell)

    def _fault(self, method: str) -> None:
        if self.faults.get(method):
            raise self.faults[method].pop(0)

"""How payloads reach the app: the promise every way of delivery keeps, and the log of what was sent.

Socket Mode is one way, signed HTTP requests are the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from slack_standin.bell import Bell
from slack_standin.wire import Json

DISPATCH_FAILED = "dispatch_failed"
"""What a person sees when nobody took the payload: no connection is up, or the request did not get status 200."""
OPERATION_TIMEOUT = "operation_timeout"
"""What a person sees when the app did not acknowledge in time."""


@dataclass(frozen=True)
class Outcome:
    """What became of a delivery: ``ack`` is the payload the app answered with, ``ms`` how long that took.

    ``why`` names a failure as the mark of the next attempt does.
    """

    error: str | None = None
    ack: Json | None = None
    ms: float = 0.0
    why: str = ""

    @property
    def ok(self) -> bool:
        """Tell whether it was acknowledged in time."""
        return self.error is None


@dataclass(frozen=True)
class Retry:
    """The mark of a repeated event: which attempt this is and why the one before failed."""

    attempt: int = 0
    reason: str = ""


class Delivery(Protocol):
    """A way to the app."""

    async def deliver(self, kind: str, payload: Json, retry: Retry | None = None) -> Outcome:
        """Send one payload (``kind`` as in Socket Mode envelopes) and wait for its acknowledgement."""


@dataclass(frozen=True)
class Sent:
    """One delivered payload as logged; ``at`` is when it was sent, in business time and ISO form."""

    n: int
    kind: str
    payload: Json
    outcome: Outcome
    at: str = ""

    def to_json(self) -> Json:
        """Return the entry as the control interface shows it."""
        told = self.outcome
        result = {"ok": told.ok, "error": told.error, "ack": told.ack, "ms": told.ms}
        return {"n": self.n, "type": self.kind, "at": self.at, "payload": self.payload, **result}


class Log:
    """Every payload sent since the start or the last reset."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._sent: list[Sent] = []

    def note(self, kind: str, payload: Json, outcome: Outcome, at: str) -> Sent:
        """Log a delivery that was sent ``at`` and return the entry."""
        sent = Sent(len(self._sent) + 1, kind, payload, outcome, at)
        self._sent.append(sent)
        self._bell.ring()
        return sent

    def latest(self) -> Iterator[Sent]:
        """Return every delivery, the latest first."""
        return reversed(self._sent)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._sent)

    def get(self, n: int) -> Sent | None:
        """Return the ``n``-th delivery; negative numbers count from the end."""
        place = n - 1 if n > 0 else n
        return self._sent[place] if n and -len(self._sent) <= place < len(self._sent) else None

    def since(self, n: int) -> list[Json]:
        """Return the deliveries after the ``n``-th."""
        return [sent.to_json() for sent in self._sent[max(n, 0) :]]

    def clear(self) -> None:
        """Forget everything."""
        self._sent.clear()

"""What may come of one try at one job, and what keeps a try from being made."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Stands:
    """The message stands in Slack as wanted, or was removed there by somebody and stays removed.

    ``doubted``: an earlier try may still come to something, and then there are two.
    """

    channel: str
    ts: str
    sent_hash: str
    doubted: bool = False


@dataclass(frozen=True)
class Told:
    """A program outside Slack took what it was told; there is nothing to keep true."""

    sent_hash: str


@dataclass(frozen=True)
class Later:
    """Try again at a time. Without an ``error`` it was only held back."""

    at: datetime
    error: str | None
    unsure: bool


@dataclass(frozen=True)
class GivenUp:
    """Trying again will not help. ``tell`` is off where somebody has been told already, or did it themselves."""

    error: str
    tell: bool = True


@dataclass(frozen=True)
class Lost:
    """Another one holds the job by now, because this process was away for so long. Nothing was sent."""


Outcome = Stands | Told | Later | GivenUp | Lost


@dataclass(frozen=True)
class Target:
    """Where a message goes: a channel id and, for a thread, the ts of the message above it."""

    channel: str
    thread: str | None = None


class Held(Exception):
    """A method or a channel is paced: nothing was sent."""

    def __init__(self, until: datetime) -> None:
        """Keep when to ask again."""
        super().__init__(until)
        self.until = until


class LeaseLost(Exception):
    """Nothing was sent."""

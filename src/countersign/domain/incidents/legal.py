"""A duty to report as it stands: what an incident knows of each regulation that began to hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from countersign.domain.actors import Actor
from countersign.domain.texts import TextRef

# How a duty stands: ``open`` until it was answered, an approval found that it does not apply, or facts were corrected.
LegalState = Literal["open", "notified", "excused", "ended"]


@dataclass(frozen=True)
class LegalDuty:
    """A regulation that began to hold: what its limit counts from and is (UTC), and the seats that answer for it.

    ``severity`` is that of its start. ``at`` and ``by`` say when and by whom it came out as ``state`` says, ``given``
    when it was answered as that person states it; ``kept`` tells whether that was within the limit. ``said`` is what
    shows it, or why it ended; ``approval`` is the key of the case that excused it.
    """

    regulation: str
    cycle: int
    anchor: datetime
    limit: datetime
    seats: tuple[str, ...]
    severity: str | None
    started: datetime
    state: LegalState = "open"
    at: datetime | None = None
    by: Actor | None = None
    given: datetime | None = None
    kept: bool | None = None
    said: TextRef | None = None
    approval: str | None = None

    @property
    def clock(self) -> str:
        """The name of its clock, with its cycle."""
        return f"{CLOCK}{self.regulation}/{self.cycle}"


def latest(legal: Iterable[LegalDuty]) -> Mapping[str, LegalDuty]:
    """Return how each regulation that ever held stands now, by name, in the order in which they began."""
    return {duty.regulation: duty for duty in legal}


def unanswered(legal: Iterable[LegalDuty]) -> tuple[LegalDuty, ...]:
    """Return the duties that are open, the nearest limit first."""
    return tuple(sorted((duty for duty in latest(legal).values() if duty.state == "open"), key=lambda duty: duty.limit))


# The questions of the verbs: which duty was answered, when and what shows it; which one does not apply.
DUTY, GIVEN, EVIDENCE, EXEMPT = "owed", "given", "evidence", "exempt"
# What the names of the clocks of regulations begin with, so that none is taken for a goal's.
CLOCK = "regulation:"


def regulation_of(clock: str) -> str | None:
    """Return the regulation whose clock has a name, with its cycle or without; None for every other clock."""
    base = clock.partition("/")[0]
    return base.removeprefix(CLOCK) if base.startswith(CLOCK) else None

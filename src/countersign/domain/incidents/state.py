"""What an incident knows beside what every case knows: one frozen value, ``Case.response``, a field per concern."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from countersign.domain.actors import Actor
from countersign.domain.event_parts import Link, Term
from countersign.domain.incidents.duty_state import LEAD, Duty, Snooze, StatusUpdate
from countersign.domain.incidents.legal import LegalDuty, unanswered
from countersign.domain.incidents.pause_state import Pause
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class Tick:
    """An item of a checklist (counted from 0) that was done: by whom, when, and what shows it.

    One that was ``skipped`` does not apply to this incident; then ``evidence`` says why.
    """

    item: int
    by: Actor
    at: datetime
    evidence: TextRef | None = None
    skipped: bool = False


@dataclass(frozen=True)
class Letter:
    """A notice as it stands: its last draft, with how many blanks, and when (UTC) it was sent last.

    ``approval`` is the id of the approval by which it was sent.
    """

    notice: str
    text: TextRef | None = None
    by: Actor | None = None
    at: datetime | None = None
    blanks: int = 0
    approval: str | None = None
    sent: datetime | None = None


@dataclass(frozen=True)
class Remark:
    """Something that somebody added to what is known: who, when, and what they wrote."""

    by: Actor
    at: datetime
    said: TextRef


@dataclass(frozen=True)
class Original:
    """The incident that another one is a duplicate of; of a ``private`` one nobody learns there what it is called."""

    case: str
    key: str
    private: bool


@dataclass(frozen=True)
class Pin:
    """A message that was pinned: where it stands, who wrote it, when, what it says; who pinned it first, and when.

    ``marks`` are the pin and the pushpins that it bears; without any it counts as removed, by whom and when.
    """

    source: str
    author: Actor
    said_at: datetime
    text: TextRef | None
    by: Actor
    at: datetime
    marks: tuple[str, ...]
    removed_by: Actor | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True)
class Lessons:
    """What an incident taught, as written last: by whom and when, and the ``task`` that the change became.

    ``stale`` once the incident came back after that: somebody has to look at it again.
    """

    root_cause: TextRef
    tests: TextRef | None
    change: Term | None
    by: Actor
    at: datetime
    task: str | None = None
    stale: bool = False


@dataclass(frozen=True)
class Response:
    """How people deal with an incident: how severe it is, who does what, which goals are reached, what is ticked.

    ``measures`` say what contained and resolved it, in the order in which it was said. ``entered`` are the severities
    it had whose effects have happened; ``snooze`` is that of the next status update. ``twins`` are incidents that are
    duplicates of this one. ``firsts`` is when something that figures are about happened for the first time; ``pins``
    are pinned messages.
    """

    severity: str | None = None
    reached: tuple[str, ...] = ()
    checklist: tuple[str, ...] = ()
    ticks: tuple[Tick, ...] = ()
    measures: tuple[TextRef, ...] = ()
    letters: tuple[Letter, ...] = ()
    remarks: tuple[Remark, ...] = ()
    original: Original | None = None
    twins: tuple[Link, ...] = ()
    duties: tuple[Duty, ...] = ()
    entered: tuple[str, ...] = ()
    updates: tuple[StatusUpdate, ...] = ()
    snooze: Snooze | None = None
    entity: tuple[str, ...] | None = None  # what the organisation is by law, once that counted for something
    classified: datetime | None = None  # when a person first said how severe it is, or triaged it
    legal: tuple[LegalDuty, ...] = ()
    firsts: Mapping[str, datetime] = field(default_factory=dict)
    pins: tuple[Pin, ...] = ()
    room: str | None = None
    lessons: Lessons | None = None
    pause: Pause | None = None

    def duty(self, name: str) -> Duty | None:
        """Return how a duty stands, None if the incident does not have it."""
        return next((duty for duty in self.duties if duty.name == name), None)

    @property
    def lead(self) -> Actor | None:
        """Who leads the incident, None while nobody does."""
        duty = self.duty(LEAD)
        return duty.holder if duty else None

    @property
    def skipped(self) -> int:
        """How many items of the checklist count as done because they do not apply."""
        return sum(tick.skipped for tick in self.ticks)

    @property
    def unticked(self) -> tuple[int, ...]:
        """The items of the checklist, counted from 0, that nobody has ticked."""
        done = {tick.item for tick in self.ticks}
        return tuple(item for item in range(len(self.checklist)) if item not in done)

    @property
    def owed(self) -> tuple[LegalDuty, ...]:
        """The duties to report that nobody answered yet, the nearest limit first; while there is one, nothing ends."""
        return unanswered(self.legal)

"""What can happen to a case, in the past tense. An event's type and version never change meaning; see ``record.py``."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from countersign.domain.actors import Actor
from countersign.domain.digests import DigestContent
from countersign.domain.event_parts import Asked, Grant, Link, Mark, Scored
from countersign.domain.text_events import Noted, TextKept, TextsErased
from countersign.domain.texts import Answers, TextRef


@dataclass(frozen=True)
class Opened:
    """A case began. ``number`` makes its key; ``playbook`` is the digest of the version it lives by."""

    type: ClassVar[str] = "opened"
    version: ClassVar[int] = 1
    kind: str
    lifecycle: str
    playbook: str
    prefix: str
    number: int
    requester: Actor
    state: str
    answers: Answers
    private: bool = False
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Routed:
    """Routing chose a rule; ``trace`` says for every rule before it why it did not match, in rule names only."""

    type: ClassVar[str] = "routed"
    version: ClassVar[int] = 1
    rule: int
    trace: tuple[str, ...]
    scores: tuple[Scored, ...] = ()


@dataclass(frozen=True)
class PeopleAsked:
    """People were asked to act; ``unfilled`` names seats for which nobody could be found, ``told`` who hears of it."""

    type: ClassVar[str] = "people_asked"
    version: ClassVar[int] = 1
    stage: int
    people: tuple[Asked, ...]
    unfilled: tuple[str, ...] = ()
    told: tuple[Actor, ...] = ()


@dataclass(frozen=True)
class ClockStarted:
    """A clock began: its name with cycle (``decision/1``), its limit and every mark, in UTC."""

    type: ClassVar[str] = "clock_started"
    version: ClassVar[int] = 1
    clock: str
    limit: datetime
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class ClockStruck:
    """Marks came due together: reminders, escalation (with whom it added), limits. ``late`` is in seconds.

    ``final`` says that a transition follows in the same command, which then speaks for these marks.
    """

    type: ClassVar[str] = "clock_struck"
    version: ClassVar[int] = 1
    timers: tuple[str, ...]
    late: int
    added: tuple[Asked, ...] = ()
    final: bool = False


@dataclass(frozen=True)
class Voted:
    """Somebody approved or rejected for a seat. A rejection carries its reason."""

    type: ClassVar[str] = "voted"
    version: ClassVar[int] = 1
    stage: int
    seat: str
    verdict: Literal["approve", "reject"]
    instead_of: Actor | None = None
    reason: TextRef | None = None


@dataclass(frozen=True)
class StagePassed:
    """A stage has the approvals it needs."""

    type: ClassVar[str] = "stage_passed"
    version: ClassVar[int] = 1
    stage: int


@dataclass(frozen=True)
class Approved:
    """Every stage passed. With a grant rule, ``grant`` says what holds until when."""

    type: ClassVar[str] = "approved"
    version: ClassVar[int] = 1
    grant: Grant | None = None


@dataclass(frozen=True)
class Rejected:
    """The denials that a stage needs were given, or the end of the clock says reject (then without a reason)."""

    type: ClassVar[str] = "rejected"
    version: ClassVar[int] = 1
    reason: TextRef | None = None


@dataclass(frozen=True)
class Withdrawn:
    """The requester took the request back before it was decided."""

    type: ClassVar[str] = "withdrawn"
    version: ClassVar[int] = 1
    reason: TextRef | None = None


@dataclass(frozen=True)
class Lapsed:
    """The clock came to its end and nobody had decided; nothing was approved."""

    type: ClassVar[str] = "lapsed"
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class Expired:
    """A grant came to its end."""

    type: ClassVar[str] = "expired"
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class Done:
    """A task was done; ``evidence`` is what its owner gave to show it."""

    type: ClassVar[str] = "done"
    version: ClassVar[int] = 1
    evidence: TextRef | None = None


@dataclass(frozen=True)
class Dropped:
    """A task was given up, with a reason."""

    type: ClassVar[str] = "dropped"
    version: ClassVar[int] = 1
    reason: TextRef


@dataclass(frozen=True)
class SeveritySet:
    """An incident got its severity, or another one; its clocks start anew, counted from the declaration."""

    type: ClassVar[str] = "severity_set"
    version: ClassVar[int] = 1
    severity: str
    reason: TextRef | None = None


@dataclass(frozen=True)
class ChecklistMade:
    """The first moves for this type of incident, in the playbook's words."""

    type: ClassVar[str] = "checklist_made"
    version: ClassVar[int] = 1
    items: tuple[str, ...]


@dataclass(frozen=True)
class LeadTaken:
    """Somebody took the lead of an incident."""

    type: ClassVar[str] = "lead_taken"
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class Reached:
    """An incident reached a goal: it was triaged, leadership was told, it was contained, or resolved."""

    type: ClassVar[str] = "reached"
    version: ClassVar[int] = 1
    goal: Literal["triage", "leadership", "containment", "resolution"]
    reason: TextRef | None = None


@dataclass(frozen=True)
class ItemTicked:
    """An item of the checklist (counted from 0) was done, with what shows it."""

    type: ClassVar[str] = "item_ticked"
    version: ClassVar[int] = 1
    item: int
    evidence: TextRef | None = None


@dataclass(frozen=True)
class Closed:
    """An incident is over: as found out (``reason``), or because it was none (``false_alarm``)."""

    type: ClassVar[str] = "closed"
    version: ClassVar[int] = 1
    false_alarm: bool
    reason: TextRef


@dataclass(frozen=True)
class Reopened:
    """An incident is not over after all; containing and resolving it start anew."""

    type: ClassVar[str] = "reopened"
    version: ClassVar[int] = 1
    reason: TextRef


@dataclass(frozen=True)
class Published:
    """A digest's period ended: its content is frozen here, exactly as posted."""

    type: ClassVar[str] = "published"
    version: ClassVar[int] = 1
    content: DigestContent


@dataclass(frozen=True)
class Held:
    """The review of a digest took place; ``notes`` says what was decided."""

    type: ClassVar[str] = "held"
    version: ClassVar[int] = 1
    notes: TextRef | None = None


@dataclass(frozen=True)
class Missed:
    """The next period began and nobody had said that the review took place."""

    type: ClassVar[str] = "missed"
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class Refused:
    """Somebody tried what they may not do: recorded once per person, verb and revision; it changes nothing else."""

    type: ClassVar[str] = "refused"
    version: ClassVar[int] = 1
    verb: str
    code: str


Event = (
    Opened
    | Routed
    | PeopleAsked
    | ClockStarted
    | ClockStruck
    | Voted
    | StagePassed
    | Approved
    | Rejected
    | Withdrawn
    | Lapsed
    | Expired
    | Done
    | Dropped
    | SeveritySet
    | ChecklistMade
    | LeadTaken
    | Reached
    | ItemTicked
    | Closed
    | Reopened
    | Published
    | Held
    | Missed
    | TextKept
    | Noted
    | TextsErased
    | Refused
)

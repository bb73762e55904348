"""What can happen to a case, in the past tense. An event's type and version never change meaning; see ``record.py``."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from countersign.domain.actors import Actor
from countersign.domain.approvals.events import (
    Approved,
    Expired,
    GlassBroken,
    GlassOffered,
    Lapsed,
    Reassigned,
    Rejected,
    Routed,
    StagePassed,
    StuckAhead,
    Voted,
    Withdrawn,
)
from countersign.domain.approvals.grant_events import (
    ConditionMoved,
    Lifted,
    Relinquished,
    RenewalBegun,
    Renewed,
    Revoked,
    Suspended,
)
from countersign.domain.approvals.halt_events import Halted, HaltEnded
from countersign.domain.approvals.talk_events import InfoAsked, InfoGiven, InfoWaived, Revised
from countersign.domain.digests import DigestContent
from countersign.domain.event_parts import Asked, Gap, Link, Mark
from countersign.domain.incidents.closing_events import ActionAdded, ActionMoved, Reviewed
from countersign.domain.incidents.duty_events import (
    DutiesSet,
    DutyFell,
    DutyHanded,
    DutyTaken,
    SeverityEntered,
    StatusPosted,
    UpdateSnoozed,
)
from countersign.domain.incidents.events import (
    ChecklistMade,
    Closed,
    Duplicated,
    ItemTicked,
    ItemUnticked,
    Joined,
    Reached,
    Reopened,
    RoomNamed,
    SeveritySet,
    Twinned,
    Unsealed,
)
from countersign.domain.incidents.notice_events import NoticeDrafted, NoticeSent
from countersign.domain.incidents.pause_events import Paused, PauseLifted
from countersign.domain.incidents.regulation_events import (
    Amended,
    EntityNoted,
    Excused,
    Notified,
    RegulationEnded,
    RegulationMoved,
    RegulationStarted,
)
from countersign.domain.incidents.story_events import EntryAdded, Pinned, Unpinned
from countersign.domain.referral_events import ReferralMoved, Referred
from countersign.domain.text_events import Noted, TextKept, TextsErased
from countersign.domain.texts import Answers, TextRef


@dataclass(frozen=True)
class Opened:
    """A case began. ``number`` makes its key; ``playbook`` is the digest of the version it lives by.

    A ``drill`` is an exercise, and so is whatever is opened because of one.
    ``systems`` are those that the answers name, under names that can be compared.
    """

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
    drill: bool = False
    systems: tuple[str, ...] = ()


@dataclass(frozen=True)
class PeopleAsked:
    """People were asked to act; ``unfilled`` names seats for which nobody could be found.

    ``gaps`` says why somebody else sits in a seat, or nobody, and ``told`` who hears of it. Of a ``blind`` stage nobody
    sees how or by whom was answered until it closes.
    """

    type: ClassVar[str] = "people_asked"
    version: ClassVar[int] = 1
    stage: int
    people: tuple[Asked, ...]
    unfilled: tuple[str, ...] = ()
    told: tuple[Actor, ...] = ()
    gaps: tuple[Gap, ...] = ()
    blind: bool = False


@dataclass(frozen=True)
class ClockStarted:
    """A clock of the case or of a stage began: its name with cycle (``decision/1``), limit and marks, in UTC.

    A question to the requester stops it unless it does not pause, as a regulator's never does; one that is not judged
    says nothing about whether the case was decided in time.
    """

    type: ClassVar[str] = "clock_started"
    version: ClassVar[int] = 1
    clock: str
    limit: datetime
    marks: tuple[Mark, ...]
    stage: int | None = None
    pauses: bool = True
    judged: bool = True


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
class Superseded:
    """A task is not wanted any more, because the case that it came of asks for something else now."""

    type: ClassVar[str] = "superseded"
    version: ClassVar[int] = 1


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
    | GlassOffered
    | GlassBroken
    | InfoAsked
    | InfoGiven
    | InfoWaived
    | Revised
    | RenewalBegun
    | ConditionMoved
    | Halted
    | HaltEnded
    | Suspended
    | Lifted
    | Revoked
    | Relinquished
    | Renewed
    | Reassigned
    | StuckAhead
    | Done
    | Dropped
    | Superseded
    | SeveritySet
    | RoomNamed
    | ChecklistMade
    | DutiesSet
    | DutyTaken
    | DutyHanded
    | DutyFell
    | SeverityEntered
    | StatusPosted
    | UpdateSnoozed
    | Reached
    | ItemTicked
    | ItemUnticked
    | NoticeDrafted
    | NoticeSent
    | Closed
    | Reopened
    | Pinned
    | Unpinned
    | EntryAdded
    | Referred
    | ReferralMoved
    | Joined
    | Duplicated
    | Twinned
    | Unsealed
    | EntityNoted
    | RegulationStarted
    | RegulationMoved
    | RegulationEnded
    | Notified
    | Excused
    | Amended
    | Reviewed
    | ActionAdded
    | ActionMoved
    | Paused
    | PauseLifted
    | Published
    | Held
    | Missed
    | TextKept
    | Noted
    | TextsErased
    | Refused
)

"""What can happen to the duties of an incident, to its status updates, and as it gets a severity for the first time."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from countersign.domain.actors import Actor
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class DutyPart:
    """A duty by name, and the seats that are called for it; none: whoever is called may take it."""

    duty: str
    seats: tuple[str, ...] = ()


@dataclass(frozen=True)
class DutiesSet:
    """The duties that an incident has from now on; those that were not there before are open."""

    type: ClassVar[str] = "duties_set"
    version: ClassVar[int] = 1
    duties: tuple[DutyPart, ...]


@dataclass(frozen=True)
class DutyTaken:
    """Somebody took a duty, whoever had it before."""

    type: ClassVar[str] = "duty_taken"
    version: ClassVar[int] = 1
    duty: str


@dataclass(frozen=True)
class DutyHanded:
    """Somebody gave a duty to somebody else: their own, or whoever leads any of them."""

    type: ClassVar[str] = "duty_handed"
    version: ClassVar[int] = 1
    duty: str
    to: Actor


@dataclass(frozen=True)
class DutyFell:
    """A duty is open again, because whoever held it went away or may not act here any more."""

    type: ClassVar[str] = "duty_fell"
    version: ClassVar[int] = 1
    duty: str
    why: Literal["away", "barred"]


@dataclass(frozen=True)
class SeverityEntered:
    """An incident had a severity for the first time: who was told of it, which channels, whether an update is wanted.

    Whom it calls stands in ``PeopleAsked``.
    """

    type: ClassVar[str] = "severity_entered"
    version: ClassVar[int] = 1
    severity: str
    told: tuple[Actor, ...] = ()
    channels: tuple[str, ...] = ()
    update: bool = False


@dataclass(frozen=True)
class StatusPosted:
    """Somebody said how things stand."""

    type: ClassVar[str] = "status_posted"
    version: ClassVar[int] = 1
    status: TextRef


@dataclass(frozen=True)
class UpdateSnoozed:
    """The next status update is due later: at ``until`` (UTC)."""

    type: ClassVar[str] = "update_snoozed"
    version: ClassVar[int] = 1
    until: datetime

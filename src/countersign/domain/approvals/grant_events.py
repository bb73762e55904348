"""What can happen to a grant after the decision, in the past tense: events like those of ``domain/events.py``."""

from dataclasses import dataclass
from typing import ClassVar

from countersign.domain.event_parts import Denial, Renewal, Standing
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class RenewalBegun:
    """A request renews an earlier grant; what routing needs to know of that one is frozen here."""

    type: ClassVar[str] = "renewal_begun"
    version: ClassVar[int] = 1
    renewal: Renewal


@dataclass(frozen=True)
class ConditionMoved:
    """The task that a condition became was opened, is overdue, was done or was dropped; ``key`` is the task's."""

    type: ClassVar[str] = "condition_moved"
    version: ClassVar[int] = 1
    task: str
    key: str
    state: Standing


@dataclass(frozen=True)
class Suspended:
    """What was granted must not be used for now: a person says so with a reason, or ``task``, a condition not met."""

    type: ClassVar[str] = "suspended"
    version: ClassVar[int] = 1
    reason: TextRef | None = None
    task: str | None = None


@dataclass(frozen=True)
class Lifted:
    """A suspension is over: a person says so with a reason, or the condition ``task`` was met and no other is open.

    A person who lifts it waives every condition that is not met.
    """

    type: ClassVar[str] = "lifted"
    version: ClassVar[int] = 1
    reason: TextRef | None = None
    task: str | None = None


@dataclass(frozen=True)
class Revoked:
    """Somebody who may decide took back what was granted, or an emergency was not reviewed in time (no reason).

    ``denial`` is what else the vote said that rejected what had been allowed in an emergency.
    """

    type: ClassVar[str] = "revoked"
    version: ClassVar[int] = 1
    reason: TextRef | None = None
    denial: Denial | None = None


@dataclass(frozen=True)
class Relinquished:
    """The holder gave back what was granted, because it is not needed any more."""

    type: ClassVar[str] = "relinquished"
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class Renewed:
    """A later request was approved, and what it grants holds in place of this: ``by`` is the key of that request."""

    type: ClassVar[str] = "renewed"
    version: ClassVar[int] = 1
    by: str

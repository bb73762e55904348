"""What can happen to the duties that laws put on an incident, and to its facts: events like those of ``events.py``."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from countersign.domain.texts import Answers, TextRef


@dataclass(frozen=True)
class EntityNoted:
    """What the organisation is by law, frozen as the incident was opened."""

    type: ClassVar[str] = "entity_noted"
    version: ClassVar[int] = 1
    entity: tuple[str, ...]


@dataclass(frozen=True)
class RegulationStarted:
    """A duty of the playbook began to hold: from when its limit counts, the limit (UTC), the seats that answer for it.

    ``cycle`` is that of its clock, one more than the last that there was; ``clock_started`` follows with its marks.
    """

    type: ClassVar[str] = "regulation_started"
    version: ClassVar[int] = 1
    regulation: str
    cycle: int
    anchor: datetime
    limit: datetime
    duty: tuple[str, ...]


@dataclass(frozen=True)
class RegulationMoved:
    """What a running duty counts from became known, or was corrected; ``clock_started`` follows with its marks."""

    type: ClassVar[str] = "regulation_moved"
    version: ClassVar[int] = 1
    regulation: str
    anchor: datetime
    limit: datetime


@dataclass(frozen=True)
class RegulationEnded:
    """A duty does not hold any more after a correction of facts; ``reason`` is that of the correction."""

    type: ClassVar[str] = "regulation_ended"
    version: ClassVar[int] = 1
    regulation: str
    reason: TextRef | None


@dataclass(frozen=True)
class Notified:
    """Somebody says that a duty was answered: when, as they state it (UTC), and what shows it."""

    type: ClassVar[str] = "notified"
    version: ClassVar[int] = 1
    regulation: str
    given: datetime
    evidence: TextRef


@dataclass(frozen=True)
class Excused:
    """An approval found that a duty does not apply: the key of that case, and the reason it was asked for."""

    type: ClassVar[str] = "excused"
    version: ClassVar[int] = 1
    regulation: str
    approval: str
    reason: TextRef | None = None


@dataclass(frozen=True)
class Amended:
    """The facts of an incident were corrected: all answers from now on, which of them changed, and why."""

    type: ClassVar[str] = "amended"
    version: ClassVar[int] = 1
    answers: Answers
    changed: tuple[str, ...]
    reason: TextRef

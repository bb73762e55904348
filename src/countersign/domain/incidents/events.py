"""What can happen to an incident, in the past tense: events like those of ``domain/events.py``."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from countersign.domain.actors import Actor
from countersign.domain.event_parts import Asked
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class SeveritySet:
    """An incident got its severity, or another one; its clocks start anew, counted from the declaration."""

    type: ClassVar[str] = "severity_set"
    version: ClassVar[int] = 1
    severity: str
    reason: TextRef | None = None


@dataclass(frozen=True)
class RoomNamed:
    """An incident has a room of its own; ``name`` is what Slack calls it, with ``{key}`` where the case's key goes."""

    type: ClassVar[str] = "room_named"
    version: ClassVar[int] = 1
    name: str


@dataclass(frozen=True)
class ChecklistMade:
    """The first moves for this type of incident, in the playbook's words."""

    type: ClassVar[str] = "checklist_made"
    version: ClassVar[int] = 1
    items: tuple[str, ...]


@dataclass(frozen=True)
class Reached:
    """An incident reached a goal: it was triaged, leadership was told, it was contained, or resolved."""

    type: ClassVar[str] = "reached"
    version: ClassVar[int] = 1
    goal: Literal["triage", "leadership", "containment", "resolution"]
    reason: TextRef | None = None


@dataclass(frozen=True)
class ItemTicked:
    """An item of the checklist (counted from 0) was done, with what shows it; one ``skipped`` does not apply here."""

    type: ClassVar[str] = "item_ticked"
    version: ClassVar[int] = 1
    item: int
    evidence: TextRef | None = None
    skipped: bool = False


@dataclass(frozen=True)
class ItemUnticked:
    """An item of the checklist (counted from 0) is not done after all; what was said of it stays in the record."""

    type: ClassVar[str] = "item_unticked"
    version: ClassVar[int] = 1
    item: int
    reason: TextRef


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
class Joined:
    """Somebody came to help and is called from now on; or, called already, they only ``said`` something."""

    type: ClassVar[str] = "joined"
    version: ClassVar[int] = 1
    asked: Asked | None
    said: TextRef | None = None


@dataclass(frozen=True)
class Duplicated:
    """An incident ended because another one, with this id and key, is about the same and goes on."""

    type: ClassVar[str] = "duplicated"
    version: ClassVar[int] = 1
    case: str
    key: str
    private: bool
    reason: TextRef | None = None


@dataclass(frozen=True)
class Twinned:
    """Another incident, with this id and key, is a duplicate of this one; or, ``gone``, it is none after all."""

    type: ClassVar[str] = "twinned"
    version: ClassVar[int] = 1
    case: str
    key: str
    gone: bool = False


@dataclass(frozen=True)
class Unsealed:
    """The name of whoever reported this in confidence was told: to whom, by the approval with which key, given by whom.

    ``reason`` is why it was asked for.
    """

    type: ClassVar[str] = "unsealed"
    version: ClassVar[int] = 1
    told: tuple[Actor, ...]
    approval: str
    by: tuple[Actor, ...]
    reason: TextRef | None = None

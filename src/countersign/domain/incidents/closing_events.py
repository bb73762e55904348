"""What can happen towards the end of an incident, in the past tense: what it taught, and what is done because of it."""

from dataclasses import dataclass
from typing import ClassVar

from countersign.domain.event_parts import Standing, Term
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class Reviewed:
    """Somebody wrote, or wrote anew, what an incident taught; it stands in the place of what was written before.

    ``task`` is the case that ``change`` becomes, and ``replaced`` the one that an earlier change had become and that
    is not wanted any more.
    """

    type: ClassVar[str] = "reviewed"
    version: ClassVar[int] = 1
    root_cause: TextRef
    tests: TextRef | None = None
    change: Term | None = None
    task: str | None = None
    replaced: str | None = None


@dataclass(frozen=True)
class ActionAdded:
    """Somebody said what has to be done because of an incident; ``task`` is the case that this becomes."""

    type: ClassVar[str] = "action_added"
    version: ClassVar[int] = 1
    task: str
    term: Term


@dataclass(frozen=True)
class ActionMoved:
    """The task that an action became was opened, is overdue, was done or was dropped; ``key`` is the task's."""

    type: ClassVar[str] = "action_moved"
    version: ClassVar[int] = 1
    task: str
    key: str
    state: Standing

"""What people add to the timeline of an incident, in the past tense: events like those of ``domain/events.py``."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from countersign.domain.actors import Actor
from countersign.domain.texts import TextRef

# How somebody marks a message in Slack: by pinning it, or with the reaction :pushpin:.
Mark = Literal["pin", "pushpin"]


@dataclass(frozen=True)
class Pinned:
    """Somebody marked a message: its channel and ts (``source``), who wrote it, when (UTC), and what it says.

    ``text`` is None if Slack did not let it be read in time.
    """

    type: ClassVar[str] = "pinned"
    version: ClassVar[int] = 1
    source: str
    how: Mark
    author: Actor
    said_at: datetime
    text: TextRef | None = None


@dataclass(frozen=True)
class Unpinned:
    """Somebody took such a mark away; what the message said stays on the record."""

    type: ClassVar[str] = "unpinned"
    version: ClassVar[int] = 1
    source: str
    how: Mark


@dataclass(frozen=True)
class EntryAdded:
    """Somebody wrote down what happened, and when (UTC); without a time of its own it happened as it was written."""

    type: ClassVar[str] = "entry_added"
    version: ClassVar[int] = 1
    said: TextRef
    happened_at: datetime | None = None

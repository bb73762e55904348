"""How the duties of an incident and its status updates stand."""

from dataclasses import dataclass
from datetime import datetime

from countersign.domain.actors import Actor
from countersign.domain.texts import TextRef

# The duty that every incident has, whether or not its playbook names any.
LEAD = "lead"


@dataclass(frozen=True)
class Duty:
    """A duty as it stands: who holds it (None: it is open) and since when (UTC).

    ``seats`` are called for it. ``handed_by`` gave it to them (None: it was taken), and ``before`` had it last.
    """

    name: str
    since: datetime
    seats: tuple[str, ...] = ()
    holder: Actor | None = None
    handed_by: Actor | None = None
    before: Actor | None = None


@dataclass(frozen=True)
class StatusUpdate:
    """How things stood, as somebody said: by whom and when."""

    status: TextRef
    by: Actor
    at: datetime


@dataclass(frozen=True)
class Snooze:
    """That the next status update was put off: by whom, and until when (UTC)."""

    by: Actor
    until: datetime

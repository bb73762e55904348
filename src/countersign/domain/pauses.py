"""That the use of a system is paused, as other cases know it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Pausing:
    """An incident (its id) that pauses the use of a system; ``halts`` grants and requests, or leaves them.

    ``key`` is empty if the incident is private: others learn that there is one, and no more.
    """

    incident: str
    key: str
    halts: bool = True


@dataclass(frozen=True)
class Halt:
    """That a grant or a request is held up since a time (UTC), because an incident paused the use of its system."""

    incident: str
    key: str
    since: datetime


@dataclass(frozen=True)
class Use:
    """A grant or a pending request on a system, as others see it in a list."""

    key: str
    kind: str
    state: str


@dataclass(frozen=True)
class InUse:
    """Every grant and pending request on a system: those a reader may see by key, and how many ``hidden`` ones."""

    system: str
    shown: tuple[Use, ...] = ()
    hidden: int = 0

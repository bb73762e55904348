"""What a pause of use does to grants and requests, in the past tense: events like those of ``domain/events.py``."""

from dataclasses import dataclass
from typing import ClassVar

from countersign.domain.event_parts import Resumed


@dataclass(frozen=True)
class Halted:
    """An incident (its id) paused the use of the system: the grant does not hold, the request waits, clocks stop.

    ``key`` is the incident's, empty if that is private.
    """

    type: ClassVar[str] = "halted"
    version: ClassVar[int] = 1
    incident: str
    key: str


@dataclass(frozen=True)
class HaltEnded:
    """An incident does not pause the use of the system any more; if no other does, ``clocks`` run on."""

    type: ClassVar[str] = "halt_ended"
    version: ClassVar[int] = 1
    incident: str
    key: str
    clocks: tuple[Resumed, ...] = ()

"""What can happen to the use of a system in an incident, in the past tense: events like those of ``events.py``."""

from dataclasses import dataclass
from typing import ClassVar

from countersign.domain.actors import Actor


@dataclass(frozen=True)
class Paused:
    """Use of a system was paused, as ``by`` approved in ``approval`` (its key).

    ``halts`` says whether grants and requests on it are held up, or left as they are; ``webhooks`` are told.
    """

    type: ClassVar[str] = "paused"
    version: ClassVar[int] = 1
    system: str
    approval: str
    by: tuple[Actor, ...]
    halts: bool = True
    webhooks: tuple[str, ...] = ()


@dataclass(frozen=True)
class PauseLifted:
    """An incident's pause was lifted, as ``by`` approved in ``approval`` (its key).

    ``still`` are the keys of other incidents that pause the same system, empty for a private one: then it is not in use
    again, and nobody outside is told.
    """

    type: ClassVar[str] = "pause_lifted"
    version: ClassVar[int] = 1
    system: str
    approval: str
    by: tuple[Actor, ...]
    still: tuple[str, ...] = ()
    webhooks: tuple[str, ...] = ()

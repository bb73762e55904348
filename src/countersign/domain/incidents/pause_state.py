"""What an incident knows of the pause that it put on a system."""

from dataclasses import dataclass
from datetime import datetime

from countersign.domain.actors import Actor


@dataclass(frozen=True)
class Pause:
    """That use of a system is paused: which, by which approval (its key) of whom, since when, and whether it halts."""

    system: str
    approval: str
    by: tuple[Actor, ...]
    since: datetime
    halts: bool

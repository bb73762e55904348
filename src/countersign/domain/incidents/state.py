"""What an incident knows beside what every case knows: one frozen value, ``Case.response``, a field per concern."""

from dataclasses import dataclass
from datetime import datetime

from countersign.domain.actors import Actor
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class Tick:
    """An item of a checklist (counted from 0) that was done: by whom, when, and what shows it."""

    item: int
    by: Actor
    at: datetime
    evidence: TextRef | None = None


@dataclass(frozen=True)
class Response:
    """How people deal with an incident: how severe it is, who leads, which goals are reached, what is ticked."""

    severity: str | None = None
    lead: Actor | None = None
    reached: tuple[str, ...] = ()
    checklist: tuple[str, ...] = ()
    ticks: tuple[Tick, ...] = ()

    @property
    def unticked(self) -> tuple[int, ...]:
        """The items of the checklist, counted from 0, that nobody has ticked."""
        done = {tick.item for tick in self.ticks}
        return tuple(item for item in range(len(self.checklist)) if item not in done)

"""What a verb looks at while it acts: the case, the command, its rules, the facts and the time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from countersign.domain.case import Case
from countersign.domain.clocks import deadlines
from countersign.domain.commands import Command, Facts
from countersign.domain.events import Asked, ClockStruck, Mark
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Text, TextRef

Book_co = TypeVar("Book_co", bound=Playbook, covariant=True)


@dataclass(frozen=True)
class Scene(Generic[Book_co]):
    """One command meeting one case. ``at`` is the time of the events (UTC); its answers are settled and checked."""

    case: Case
    command: Command
    book: Book_co
    facts: Facts
    at: datetime

    def strike(self, marks: Sequence[Mark], added: tuple[Asked, ...] = (), *, final: bool = False) -> ClockStruck:
        """Return the event for marks that came due together, with how many seconds late the first one is."""
        timers = tuple(name for name in deadlines(self.case) if name in self.command.timers)
        late = int((self.at - min(mark.at for mark in marks)).total_seconds())
        return ClockStruck(timers, max(0, late), added, final)

    def strikes(self, clock: str, mark: Mark) -> bool:
        """Tell whether a mark of a clock is among those that the command says came due."""
        return f"{clock}/{mark.name}" in self.command.timers

    def reason(self, question: str = "reason") -> TextRef | None:
        """The reason that came with the command, or what was typed for another question, by reference."""
        given = self.command.answers.get(question)
        return given.ref if isinstance(given, Text) else None

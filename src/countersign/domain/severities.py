"""How fast an incident must move, and who is called, as a playbook declares it."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field as Default

from countersign.domain.conditions import Condition
from countersign.domain.incidents.entry_rules import Effect, Updates
from countersign.domain.limits import Clock
from countersign.domain.model import Line, Model
from countersign.domain.stages import MOST_SEATS, Reviewer

# What an incident is on its way to. Each has a clock of its own, and stops it when it is reached.
Goal = Literal["triage", "leadership", "containment", "resolution"]
GOALS: tuple[Goal, ...] = ("triage", "leadership", "containment", "resolution")
NAMES: Mapping[Goal, str] = {
    "triage": "Triage",
    "leadership": "Telling leadership",
    "containment": "Containment",
    "resolution": "Resolution",
}
# The step that a case notes when it reaches a goal.
STEPS: Mapping[str, str] = {
    "triage": "triaged",
    "leadership": "informed",
    "containment": "contained",
    "resolution": "resolved",
}


class Severity(Model):
    """The clocks of one severity, counted from the declaration; a goal without a clock has no limit.

    ``on_entry`` happens the first time an incident has it, and ``updates`` says how often its status is posted.
    """

    label: Line
    triage: Clock | None = None
    leadership: Clock | None = None
    containment: Clock | None = None
    resolution: Clock | None = None
    on_entry: tuple[Effect, ...] = Default(default=(), max_length=20)
    updates: Updates | None = None

    def clock(self, goal: str) -> Clock | None:
        """Return the clock towards a goal, None if there is none."""
        found: Clock | None = getattr(self, goal)
        return found

    @property
    def clocks(self) -> Mapping[Goal, Clock]:
        """The clocks that there are, by their goal."""
        return {goal: clock for goal in GOALS if (clock := self.clock(goal))}


class Summons(Model):
    """Who is called: these reviewers, when the condition holds (none: always). All that match are called."""

    when: Condition | None = None
    ask: tuple[Reviewer, ...] = Default(min_length=1, max_length=MOST_SEATS)

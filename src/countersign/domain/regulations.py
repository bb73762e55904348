"""What laws and contracts ask of an incident, as a playbook declares it: when, counted from what, and who answers."""

from typing import Annotated, Literal

from pydantic import Field as Default
from pydantic import StringConstraints

from countersign.domain.calendars import Day
from countersign.domain.conditions import Condition
from countersign.domain.durations import Duration, LegalField, WallField
from countersign.domain.limits import Clock, Escalation, Moment
from countersign.domain.model import Line, Model, Paragraph, Word
from countersign.domain.stages import MOST_SEATS, Reviewer

# What a limit may count from, beside a moment that the form asks for and the answer to an entry above: the answer
# ``discovered`` (without it the declaration), the declaration, the severity that a person set first.
Anchor = Literal["discovered", "aware", "classified"]
MOST_REGULATIONS = 40
Address = Annotated[str, StringConstraints(pattern=r"^https://[^\s<>|]+$", max_length=500)]


class Regulation(Model):
    """One duty to report: it starts when its condition holds, and only an answer or a correction of facts ends it.

    ``anchor`` is an ``Anchor``, a question of the form about a moment, or another entry: then it counts from when that
    one was answered. ``at_most`` bounds a limit that counts from the classification: by then after the discovery.
    ``duty`` says who answers for it, and is called when it starts. ``checked`` is when somebody last read the source.
    """

    label: Line
    when: Condition | None = None
    anchor: Word = "aware"
    limit: LegalField
    at_most: WallField | None = None
    calendar: Word | None = None
    remind: tuple[Moment, ...] = ()
    escalate: tuple[Escalation, ...] = ()
    source: Line
    link: Address
    checked: Day
    duty: tuple[Reviewer, ...] = Default(min_length=1, max_length=MOST_SEATS)
    asks: Paragraph

    def clock(self, limit: Duration) -> Clock:
        """Return the clock that counts towards a limit of this regulation; ``limit`` is none in months."""
        return Clock(limit=limit, calendar=self.calendar, remind=self.remind, escalate=self.escalate)

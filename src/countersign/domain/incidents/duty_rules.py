"""Who does what in an incident, as a playbook declares it: its duties, who is called for each, and until when."""

from collections.abc import Mapping

from pydantic import Field as Default

from countersign.domain.conditions import Condition
from countersign.domain.limits import Clock
from countersign.domain.model import Line, Model, Word
from countersign.domain.severities import Summons
from countersign.domain.stages import MOST_SEATS, Reviewer


class DutyRule(Model):
    """A part that one person takes in an incident, such as leading it, when the condition holds (none: always).

    ``ask`` are called for it, and so are those of each of its ``summons`` that fits; where that is nobody, whoever is
    called may take it. ``unclaimed`` has the clocks, by severity, that press them until somebody has taken it.
    """

    duty: Word
    label: Line
    when: Condition | None = None
    ask: tuple[Reviewer, ...] = Default(default=(), max_length=MOST_SEATS)
    summons: tuple[Summons, ...] = Default(default=(), max_length=20)
    unclaimed: Mapping[Word, Clock] = {}

"""What is done about facts and duties to report while an incident runs, as rows of its table: all in the menu."""

from collections.abc import Mapping

from countersign.domain.commands import AMEND
from countersign.domain.fields import Field, FieldType
from countersign.domain.incidents.legal import DUTY, EVIDENCE, EXEMPT, GIVEN
from countersign.domain.moves import Move, asks, asks_why, choice


def moves(state: str) -> Mapping[str, Move]:
    """Return what can be done about facts and duties to report while an incident is in a state."""
    here = (state,)
    return {
        AMEND: Move(
            by="asked",
            to=here,
            guards=("standing",),
            form=asks_why("Why is this corrected? Duties to report begin or end by it.", required=True),
            button="Correct the facts",
            edits=True,
            menu=True,
            hint="Change what was answered at the declaration. Duties to report follow the facts; no other clock does.",
        ),
        "notified": Move(
            by="asked",
            to=here,
            guards=("standing", "owes"),
            form=(
                choice(DUTY, "Which duty to report was answered?"),
                Field(field=GIVEN, label="When was it answered?", type=FieldType.DATETIME, required=True, past=True),
                *asks(EVIDENCE, "What shows it? A reference number or a link."),
            ),
            button="Notified",
            menu=True,
            hint="Enter that a regulator or another party was notified, when, and what shows it.",
        ),
        "excuse": Move(
            by="asked",
            to=here,
            guards=("standing", "owes", "has_doubt"),
            form=(
                choice(EXEMPT, "Which duty to report does not apply?"),
                *asks_why("Why not? Those who decide about it read this.", required=True),
            ),
            button="Not reportable",
            menu=True,
            hint="Ask others to find that a duty to report does not apply. Its clock runs on until they have.",
        ),
    }

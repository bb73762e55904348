"""The legal moves by which people deal with facts and with what laws ask: all of them stand in the menu."""

from collections.abc import Mapping

from countersign.domain.commands import AMEND
from countersign.domain.fields import Field, FieldType
from countersign.domain.incidents.legal import DUTY, EVIDENCE, EXEMPT, GIVEN
from countersign.domain.moves import Move, asks, asks_why, choice


def legal_moves(state: str) -> Mapping[str, Move]:
    """Return what can be done about facts and duties while an incident is in a state."""
    here = (state,)
    return {
        AMEND: Move(
            by="asked",
            to=here,
            guards=("standing",),
            form=asks_why("Why is this corrected? Clocks of regulations start or end by it.", required=True),
            button="Correct the facts",
            edits=True,
            menu=True,
            hint="Change what was answered at the declaration. Clocks of regulations follow the facts; no other does.",
        ),
        "notified": Move(
            by="asked",
            to=here,
            guards=("standing", "has_duties"),
            form=(
                choice(DUTY, "Which duty was answered?"),
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
            guards=("standing", "has_duties", "has_doubt"),
            form=(
                choice(EXEMPT, "Which duty does not apply?"),
                *asks_why("Why not? Those who decide about it read this.", required=True),
            ),
            button="Not reportable",
            menu=True,
            hint="Ask others to find that a duty does not apply. Its clock runs on until they have.",
        ),
    }

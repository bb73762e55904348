"""What is done about duties and status updates while an incident runs, as rows of its table."""

from collections.abc import Mapping

from countersign.domain.commands import REASSESS
from countersign.domain.fields import Field, FieldType, Option
from countersign.domain.incidents.updating import SPANS
from countersign.domain.moves import Move, choice


def _spans(name: str, label: str, *, required: bool) -> Field:
    options = tuple(Option(value=option, label=str(span)) for option, span in SPANS.items())
    return Field(field=name, label=label, type=FieldType.SELECT, required=required, options=options)


_STATUS = Field(
    field="status",
    label="How do things stand now?",
    type=FieldType.LONG_TEXT,
    required=True,
    max_length=2000,
    help="Everybody who may see this incident reads it. No secrets or personal data, please.",
)
_NEXT = "In how long is the next update due? (empty: as its severity says)"


def moves(state: str) -> Mapping[str, Move]:
    """Return the moves that leave an incident in its state."""
    here = (state,)
    return {
        "update": Move(
            by="asked",
            to=here,
            guards=("standing",),
            form=(_STATUS, _spans("next", _NEXT, required=False)),
            button="Status update",
        ),
        "take_over": Move(
            by="asked",
            to=here,
            guards=("standing",),
            form=(choice("duty", "Which duty do you take over?"),),
            button="Take over a duty",
            menu=True,
            hint="Communications, taking notes and so on: say that you do it from now on.",
        ),
        "hand_over": Move(
            by="asked",
            to=here,
            guards=("standing", "holds_duty", "own_duty", "taker_there"),
            form=(
                choice("handed", "Which duty?"),
                Field(field="to", label="Who does it from now on?", type=FieldType.PERSON, required=True),
            ),
            button="Hand over",
            menu=True,
            hint="Give a duty of yours to somebody else; if you lead, any duty.",
        ),
        "snooze": Move(
            by="asked",
            to=here,
            guards=("standing", "update_due"),
            form=(_spans("span", "By how long?", required=True),),
            button="Put update off",
            menu=True,
            hint="The next status update is due later; the one after it is not moved.",
        ),
        REASSESS: Move(by="system", to=here),
    }

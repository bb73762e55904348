"""The legal moves. One plain table per lifecycle says who may do what in which state; nothing else decides that.

Rules of this file: whatever makes a move legal stands in a table here, by name; a verb that is absent from a state is
impossible there. ``by`` names who (see ``rules.BY``), ``guards`` name what else must hold (see ``rules.GUARDS``).
A playbook picks a lifecycle and cannot change it, so no playbook can invent "approve without review".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from countersign.domain.commands import FIRE, OPEN
from countersign.domain.fields import Field, FieldType

NEW = "new"  # the state of a case that is not there yet
By = Literal["anyone", "requester", "asked", "system"]
Guard = Literal["fresh", "not_requester", "not_beneficiary", "once", "seat_open", "standing"]


@dataclass(frozen=True)
class Move:
    """A verb in a state: who may do it, which states it may lead to, what else must hold, and how it is offered."""

    by: By
    to: tuple[str, ...]
    guards: tuple[Guard, ...] = ()
    form: tuple[Field, ...] = ()
    button: str | None = None
    style: Literal["primary", "danger"] | None = None
    confirm: str | None = None


def _reason(label: str, *, required: bool) -> tuple[Field, ...]:
    return (Field(field="reason", label=label, type=FieldType.LONG_TEXT, required=required, max_length=2000),)


Table = Mapping[str, Mapping[str, Move]]

_DECIDE: tuple[Guard, ...] = ("standing", "not_requester", "not_beneficiary", "once", "seat_open", "fresh")

APPROVAL: Table = {
    NEW: {OPEN: Move(by="anyone", to=("pending",), guards=("standing",))},
    "pending": {
        "approve": Move(by="asked", to=("pending", "approved"), guards=_DECIDE, button="Approve", style="primary"),
        "reject": Move(
            by="asked",
            to=("pending", "rejected"),
            guards=_DECIDE,
            form=_reason("Why is this rejected? The requester reads it.", required=True),
            button="Reject",
            style="danger",
        ),
        "withdraw": Move(
            by="requester",
            to=("withdrawn",),
            guards=("standing", "fresh"),
            button="Withdraw",
            confirm="The request is taken back and nobody is asked any more. This cannot be undone.",
        ),
        FIRE: Move(by="system", to=("pending", "rejected", "lapsed")),
    },
    "approved": {FIRE: Move(by="system", to=("approved", "expired"))},
    "rejected": {},
    "withdrawn": {},
    "lapsed": {},
    "expired": {},
}

TASK: Table = {
    NEW: {OPEN: Move(by="anyone", to=("open",), guards=("standing",))},
    "open": {
        "done": Move(
            by="asked",
            to=("done",),
            guards=("standing",),
            form=_reason("What shows that it is done? A link or a sentence.", required=False),
            button="Done",
            style="primary",
        ),
        "drop": Move(
            by="asked",
            to=("dropped",),
            guards=("standing",),
            form=_reason("Why is this dropped?", required=True),
            button="Drop",
            style="danger",
        ),
        FIRE: Move(by="system", to=("open",)),
    },
    "done": {},
    "dropped": {},
}

REVIEW: Table = {
    NEW: {OPEN: Move(by="system", to=("due",))},
    "due": {
        FIRE: Move(by="system", to=("due", "missed")),
        "hold": Move(
            by="asked",
            to=("held",),
            guards=("standing",),
            form=_reason("What was decided? (may stay empty)", required=False),
            button="Review held",
            style="primary",
        ),
    },
    "held": {},
    "missed": {},
}

TABLES: Mapping[str, Table] = {"approval": APPROVAL, "task": TASK, "review": REVIEW}


def first_state(lifecycle: str) -> str:
    """Return the state a new case of a lifecycle begins in: the first one after NEW."""
    return next(state for state in TABLES[lifecycle] if state != NEW)


def move(lifecycle: str, state: str, verb: str) -> Move | None:
    """Return the move a verb makes in a state, None if it makes none there."""
    return TABLES[lifecycle].get(state, {}).get(verb)


def terminal(lifecycle: str, state: str) -> bool:
    """Tell whether nothing can happen any more in a state."""
    return not TABLES[lifecycle][state]

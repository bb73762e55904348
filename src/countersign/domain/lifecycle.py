"""The legal moves. One plain table per lifecycle says who may do what in which state; nothing else decides that.

Rules of this file: whatever makes a move legal stands in a table here, by name; a verb that is absent from a state is
impossible there. ``by`` names who (see ``rules.BY``), ``guards`` name what else must hold (see ``rules.GUARDS``).
A playbook picks a lifecycle and cannot change it, so no playbook can invent "approve without review".
"""

from collections.abc import Mapping

from countersign.domain.approvals.table import APPROVAL
from countersign.domain.commands import FIRE, NOTE, OPEN, SUPERSEDE
from countersign.domain.incidents.table import INCIDENT
from countersign.domain.moves import NEW, By, Guard, Move, Table, asks_why

__all__ = ["NEW", "TABLES", "By", "Guard", "Move", "first_state", "move", "terminal"]

TASK: Table = {
    NEW: {OPEN: Move(by="anyone", to=("open",), guards=("standing",))},
    "open": {
        "done": Move(
            by="asked",
            to=("done",),
            guards=("standing",),
            form=asks_why("What shows that it is done? A link or a sentence.", required=False),
            button="Done",
            style="primary",
        ),
        "drop": Move(
            by="asked",
            to=("dropped",),
            guards=("standing",),
            form=asks_why("Why is this dropped?", required=True),
            button="Drop",
            style="danger",
        ),
        SUPERSEDE: Move(by="system", to=("superseded",)),
        FIRE: Move(by="system", to=("open",)),
    },
    "done": {},
    "dropped": {},
    "superseded": {},
}

REVIEW: Table = {
    NEW: {OPEN: Move(by="system", to=("due",))},
    "due": {
        FIRE: Move(by="system", to=("due", "missed")),
        "hold": Move(
            by="asked",
            to=("held",),
            guards=("standing",),
            form=asks_why("What was decided? (may stay empty)", required=False),
            button="Review held",
            style="primary",
        ),
    },
    "held": {},
    "missed": {},
}

LEDGER: Table = {
    NEW: {NOTE: Move(by="system", to=("kept",))},
    "kept": {NOTE: Move(by="system", to=("kept",))},
}

TABLES: Mapping[str, Table] = {
    "approval": APPROVAL,
    "incident": INCIDENT,
    "task": TASK,
    "review": REVIEW,
    "ledger": LEDGER,
}


def first_state(lifecycle: str) -> str:
    """Return the state a new case of a lifecycle begins in: the first one after NEW."""
    return next(state for state in TABLES[lifecycle] if state != NEW)


def move(lifecycle: str, state: str, verb: str) -> Move | None:
    """Return the move a verb makes in a state, None if it makes none there."""
    return TABLES[lifecycle].get(state, {}).get(verb)


def terminal(lifecycle: str, state: str) -> bool:
    """Tell whether nothing can happen any more in a state."""
    return not TABLES[lifecycle][state]

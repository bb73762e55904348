"""The legal moves. One plain table per lifecycle says who may do what in which state; nothing else decides that.

Rules of this file: whatever makes a move legal stands in a table here, by name; a verb that is absent from a state is
impossible there. ``by`` names who (see ``rules.BY``), ``guards`` name what else must hold (see ``rules.GUARDS``).
A playbook picks a lifecycle and cannot change it, so no playbook can invent "approve without review".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from countersign.domain.commands import FIRE, NOTE, OPEN
from countersign.domain.fields import Field, FieldType

NEW = "new"  # the state of a case that is not there yet
By = Literal["anyone", "requester", "asked", "system"]
Guard = Literal[
    "fresh",
    "not_requester",
    "not_beneficiary",
    "once",
    "seat_open",
    "standing",
    "not_lead",
    "not_informed",
    "has_severity",
    "has_items",
]


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


def _choice(name: str, label: str) -> Field:
    """Return a question whose options depend on the case; ``verb_forms`` fills them in."""
    return Field(field=name, label=label, type=FieldType.SELECT, required=True)


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


def _running(state: str, **moves: Move) -> Mapping[str, Move]:
    """Return what can be done while an incident runs: ``moves``, and whatever leaves it in its state."""
    here = (state,)
    return {
        "take": Move(by="asked", to=here, guards=("standing", "not_lead"), button="Take lead", style="primary"),
        **moves,
        "inform": Move(by="asked", to=here, guards=("standing", "not_informed"), button="Leadership told"),
        "severity": Move(
            by="asked",
            to=here,
            guards=("standing", "has_severity"),
            form=(_choice("severity", "How severe is it?"), *_reason("Why? (may stay empty)", required=False)),
            button="Severity",
        ),
        "tick": Move(
            by="asked",
            to=here,
            guards=("standing", "has_items"),
            form=(
                _choice("item", "Which item is done?"),
                *_reason("What shows it? A link or a sentence (may stay empty).", required=False),
            ),
            button="Tick item",
        ),
        FIRE: Move(by="system", to=here),
    }


_CONTAIN = Move(
    by="asked",
    to=("contained",),
    guards=("standing",),
    form=_reason("What contains it?", required=True),
    button="Contained",
    style="primary",
)
_FALSE_ALARM = Move(
    by="asked",
    to=("false_alarm",),
    guards=("standing",),
    form=_reason("Why is it none? The person who reported it reads this.", required=True),
    button="False alarm",
    style="danger",
)
_REOPEN = Move(
    by="asked",
    to=("reopened",),
    guards=("standing",),
    form=_reason("What happened since?", required=True),
    button="Reopen",
)

INCIDENT: Table = {
    NEW: {OPEN: Move(by="anyone", to=("declared",), guards=("standing",))},
    "declared": _running(
        "declared",
        triage=Move(
            by="asked",
            to=("triaged",),
            guards=("standing",),
            form=_reason("What do we know so far? (may stay empty)", required=False),
            button="Triaged",
            style="primary",
        ),
        false_alarm=_FALSE_ALARM,
    ),
    "triaged": _running("triaged", contain=_CONTAIN, false_alarm=_FALSE_ALARM),
    "contained": _running(
        "contained",
        resolve=Move(
            by="asked",
            to=("resolved",),
            guards=("standing",),
            form=_reason("How was it resolved?", required=True),
            button="Resolved",
            style="primary",
        ),
    ),
    "resolved": _running(
        "resolved",
        close=Move(
            by="asked",
            to=("closed",),
            guards=("standing",),
            form=_reason("Root cause, and what changes because of it, in a sentence or two.", required=True),
            button="Close",
            style="primary",
        ),
        reopen=_REOPEN,
    ),
    "closed": {"reopen": _REOPEN},
    "false_alarm": {"reopen": _REOPEN},
    "reopened": _running("reopened", contain=_CONTAIN, false_alarm=_FALSE_ALARM),
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

"""What a move is: the words in which the tables of the lifecycles are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from countersign.domain.fields import Field, FieldType

NEW = "new"  # the state of a case that is not there yet
By = Literal["anyone", "present", "requester", "asked", "breaker", "holder", "overseer", "system"]
Guard = Literal[
    "fresh",
    "not_requester",
    "four_eyes",
    "glass_whole",
    "once",
    "seat_open",
    "standing",
    "not_lead",
    "holds_duty",
    "own_duty",
    "taker_there",
    "update_due",
    "not_informed",
    "has_severity",
    "has_items",
    "has_ticks",
    "has_drafts",
    "has_approved",
    "not_called",
    "in_slack",
    "in_confidence",
    "unseals",
    "owes",
    "has_doubt",
    "owes_nothing",
    "requester_reads",
    "requester_there",
    "grants",
    "reviews",
    "ready",
    "gives_tasks",
    "editable",
    "not_halted",
    "pausable",
    "pauses",
    "paused",
    "lifts",
    "not_paused",
]


@dataclass(frozen=True)
class Move:
    """A verb in a state: who may do it, which states it may lead to, what else must hold, and how it is offered.

    One that ``edits`` asks what the case was opened with, with the answers filled in. One of the ``menu`` is offered
    behind the button "More…", with a ``hint`` that says what it does.
    """

    by: By
    to: tuple[str, ...]
    guards: tuple[Guard, ...] = ()
    form: tuple[Field, ...] = ()
    button: str | None = None
    style: Literal["primary", "danger"] | None = None
    confirm: str | None = None
    edits: bool = False
    menu: bool = False
    hint: str = ""


def asks_why(label: str, *, required: bool) -> tuple[Field, ...]:
    return (Field(field="reason", label=label, type=FieldType.LONG_TEXT, required=required, max_length=2000),)


def choice(name: str, label: str, *, required: bool = True) -> Field:
    """Return a question whose options depend on the case or its playbook; ``verb_forms`` fills them in."""
    return Field(field=name, label=label, type=FieldType.SELECT, required=required)


def asks(name: str, label: str) -> tuple[Field, ...]:
    """Return one question for a text that has to be given."""
    return (Field(field=name, label=label, type=FieldType.LONG_TEXT, required=True, max_length=2000),)


Table = Mapping[str, Mapping[str, Move]]

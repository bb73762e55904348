"""The legal moves of a request."""

from collections.abc import Mapping

from countersign.domain.approvals.obligations import QUESTIONS
from countersign.domain.commands import FIRE, HALT, OPEN, REASSESS, SUPERSEDE
from countersign.domain.fields import Field, FieldType
from countersign.domain.moves import NEW, Guard, Move, Table, asks, asks_why, choice
from countersign.domain.obligations import CONDITION

_DECIDE: tuple[Guard, ...] = (
    "standing",
    "not_requester",
    "four_eyes",
    "glass_whole",
    "once",
    "seat_open",
    "fresh",
)
# What waits because the use of its system is paused can still be rejected or taken back, and nothing else.
_APPROVE: tuple[Guard, ...] = (*_DECIDE, "not_halted")
# What is rejected, why, and what then. Codes and cool-downs are the playbook's; without any nothing is asked.
_REJECTS = (
    *asks_why("Why is this rejected? The requester reads it.", required=True),
    choice("code", "What kind of reason is it?", required=False),
    Field(field="scope", label="What exactly is rejected? Empty: all of it", type=FieldType.TEXT, max_length=200),
    Field(field="alternative", label="What could be done instead?", type=FieldType.LONG_TEXT, max_length=1000),
    choice("cool_down", "For how long may the same not be asked again?", required=False),
)

_WITHDRAW = Move(
    by="requester",
    to=("withdrawn",),
    guards=("standing", "fresh"),
    button="Withdraw",
    confirm="The request is taken back and nobody is asked any more. This cannot be undone.",
)
_BREAK_GLASS = Move(
    by="breaker",
    to=("emergency",),
    guards=("standing", "not_requester", "four_eyes", "once", "fresh", "not_halted"),
    form=asks_why("What cannot wait for the decision? Everybody concerned reads it.", required=True),
    button="Break glass",
    style="danger",
)
# What only the program does with a grant, whether it is suspended or not.
_BY_ITSELF = {
    CONDITION: Move(by="system", to=("approved", "suspended")),
    SUPERSEDE: Move(by="system", to=("renewed",)),
    HALT: Move(by="system", to=("approved", "suspended")),
}
_REVOKE = Move(
    by="overseer",
    to=("revoked",),
    guards=("standing", "fresh"),
    form=asks_why("Why is this taken back? The holder reads it.", required=True),
    button="Revoke",
    style="danger",
)
_RELINQUISH = Move(
    by="holder",
    to=("relinquished",),
    guards=("standing", "fresh"),
    button="Give back",
    confirm="You do not need this any more: from now on it is not allowed. This cannot be undone.",
)


def _deciding(state: str, *, no: str) -> Mapping[str, Move]:
    """Return how those asked decide in a state; ``no`` is the state that a rejection leads to."""
    return {
        "approve": Move(by="asked", to=(state, "approved"), guards=_APPROVE, button="Approve", style="primary"),
        "approve_if": Move(
            by="asked",
            to=(state, "approved"),
            guards=(*_APPROVE, "grants"),
            form=QUESTIONS,
            button="Approve with conditions",
        ),
        "reject": Move(by="asked", to=(state, no), guards=_DECIDE, form=_REJECTS, button="Reject", style="danger"),
    }


APPROVAL: Table = {
    NEW: {OPEN: Move(by="anyone", to=("pending",), guards=("standing",))},
    "pending": {
        **_deciding("pending", no="rejected"),
        "ask": Move(
            by="asked",
            to=("needs_info",),
            guards=(*_APPROVE, "requester_reads", "requester_there"),
            form=asks("question", "What do you need to know? The requester is asked, and the limits stand still."),
            button="Ask",
        ),
        "edit": Move(
            by="requester", to=("pending",), guards=("standing", "fresh", "editable"), button="Edit", edits=True
        ),
        "withdraw": _WITHDRAW,
        "break_glass": _BREAK_GLASS,
        FIRE: Move(by="system", to=("pending", "rejected", "lapsed")),
        REASSESS: Move(by="system", to=("pending",)),
        HALT: Move(by="system", to=("pending",)),
    },
    # Allowed already, though not decided: the same people decide about it, and no is an end to it at once.
    "emergency": {
        **_deciding("emergency", no="revoked"),
        "withdraw": _WITHDRAW,
        FIRE: Move(by="system", to=("emergency", "revoked")),
        REASSESS: Move(by="system", to=("emergency",)),
        HALT: Move(by="system", to=("emergency",)),
    },
    "needs_info": {
        "answer": Move(
            by="requester",
            to=("pending",),
            guards=("standing", "fresh"),
            form=asks("answer", "Your answer. Everybody who decides reads it."),
            button="Answer",
            style="primary",
        ),
        "resume": Move(by="asked", to=("pending",), guards=("standing", "fresh"), button="Go on without it"),
        "edit": Move(
            by="requester",
            to=("needs_info", "pending"),
            guards=("standing", "fresh", "editable"),
            button="Edit",
            edits=True,
        ),
        "withdraw": _WITHDRAW,
        FIRE: Move(by="system", to=("needs_info", "rejected", "lapsed")),
        REASSESS: Move(by="system", to=("needs_info",)),
        HALT: Move(by="system", to=("needs_info",)),
    },
    "approved": {
        FIRE: Move(by="system", to=("approved", "expired")),
        "relinquish": _RELINQUISH,
        "suspend": Move(
            by="overseer",
            to=("suspended",),
            guards=("standing", "fresh"),
            form=asks_why("Why may it not be used for now? The holder reads it.", required=True),
            button="Suspend",
        ),
        "revoke": _REVOKE,
        **_BY_ITSELF,
    },
    "suspended": {
        FIRE: Move(by="system", to=("suspended", "expired")),
        "lift": Move(
            by="overseer",
            to=("approved",),
            guards=("standing", "fresh", "not_halted"),
            form=asks_why("Why may it be used again? Conditions that are not met are waived.", required=True),
            button="Lift suspension",
            style="primary",
        ),
        "relinquish": _RELINQUISH,
        "revoke": _REVOKE,
        **_BY_ITSELF,
    },
    "rejected": {},
    "withdrawn": {},
    "lapsed": {},
    "expired": {},
    "revoked": {},
    "relinquished": {},
    "renewed": {},
}

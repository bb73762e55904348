"""The legal moves of a request."""

from countersign.domain.commands import FIRE, OPEN, REASSESS
from countersign.domain.moves import NEW, Guard, Move, Table, asks_why

_DECIDE: tuple[Guard, ...] = ("standing", "not_requester", "four_eyes", "once", "seat_open", "fresh")

APPROVAL: Table = {
    NEW: {OPEN: Move(by="anyone", to=("pending",), guards=("standing",))},
    "pending": {
        "approve": Move(by="asked", to=("pending", "approved"), guards=_DECIDE, button="Approve", style="primary"),
        "reject": Move(
            by="asked",
            to=("pending", "rejected"),
            guards=_DECIDE,
            form=asks_why("Why is this rejected? The requester reads it.", required=True),
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
        REASSESS: Move(by="system", to=("pending",)),
    },
    "approved": {FIRE: Move(by="system", to=("approved", "expired"))},
    "rejected": {},
    "withdrawn": {},
    "lapsed": {},
    "expired": {},
}

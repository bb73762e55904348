"""Each lifecycle's parts side by side: how its verbs act and how its cases settle. A new lifecycle is one entry."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from countersign.domain import ledger, review, task
from countersign.domain.approvals import acting as approvals
from countersign.domain.case import Case
from countersign.domain.commands import FIRE, NOTE, Facts
from countersign.domain.events import Event
from countersign.domain.incidents import acting as incidents
from countersign.domain.scene import Scene

Act = Callable[[Scene[Any]], Sequence[Event]]
Settle = Callable[[Case, Any, Facts, datetime], Sequence[Event]]


@dataclass(frozen=True)
class Lifecycle:
    """``acts`` has one function per verb of the table but opening; ``settle`` says what follows, until nothing does."""

    acts: Mapping[str, Act]
    settle: Settle


LIFECYCLES: Mapping[str, Lifecycle] = {
    "approval": Lifecycle(approvals.ACTS, approvals.settle),
    "incident": Lifecycle(incidents.ACTS, incidents.settle),
    "task": Lifecycle(task.ACTS, task.settle),
    "ledger": Lifecycle({NOTE: ledger.note}, ledger.settle),
    "review": Lifecycle({"hold": review.hold, FIRE: review.fire}, review.settle),
}

"""The lifecycle of a request in two parts: what its verbs do, and what follows until it is at rest."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from countersign.domain import routing
from countersign.domain.approvals import (
    debt,
    deciding,
    emergencies,
    halting,
    holding,
    obligations,
    reassessing,
    renewing,
    revising,
    talking,
    timing,
)
from countersign.domain.approvals.events import StagePassed
from countersign.domain.case import Case
from countersign.domain.commands import FIRE, HALT, REASSESS, SUPERSEDE, Facts
from countersign.domain.events import Event
from countersign.domain.grants import EMERGENCY
from countersign.domain.obligations import CONDITION
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.scene import Scene

ACTS: Mapping[str, Callable[[Scene[ApprovalPlaybook]], Sequence[Event]]] = {
    "approve": deciding.vote,
    "approve_if": deciding.vote,
    "reject": deciding.vote,
    "withdraw": deciding.withdraw,
    "break_glass": emergencies.break_glass,
    "ask": talking.ask,
    "answer": talking.answer,
    "resume": talking.resume,
    "edit": revising.edit,
    "relinquish": holding.relinquish,
    "suspend": holding.suspend,
    "lift": holding.lift,
    "revoke": holding.revoke,
    CONDITION: obligations.report,
    SUPERSEDE: holding.supersede,
    FIRE: timing.fire,
    REASSESS: reassessing.reassess,
    HALT: halting.look,
}


def settle(case: Case, book: ApprovalPlaybook, facts: Facts, at: datetime) -> Sequence[Event]:
    """Say what follows from the state of votes: route, open the next stages, pass one, approve, reject, or nothing.

    While the use of its system is paused a request is routed and may be rejected, but nobody is asked, and nothing
    passes: a vote that came at the same moment counts afterwards.
    """
    if halts := halting.settle(case, book, facts, at):
        return halts
    if case.state not in ("pending", EMERGENCY):
        return []
    if begun := renewing.begun(case, book, facts):
        return begun
    if case.rule < 0:
        routed = routing.route(book, case.answers, facts.roles_of(case.requester), case.renewal)
        return [debt.loaded(routed, case, book, facts, at)]
    if case.halts:
        found = deciding.decided(case, book, facts, at)
        return [] if found and isinstance(found[0], StagePassed) else found
    to_open = [number for number in deciding.next_turn(case, book) if number not in case.asked_stages]
    if to_open:
        return deciding.open_stage(case, book, facts, to_open[0], at)
    return deciding.decided(case, book, facts, at) or emergencies.offered(case, book, facts)

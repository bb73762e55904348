"""Clocks of a request: reminders, escalation that lets more people answer, limits, and what the end of a clock says."""

from collections.abc import Mapping, Sequence

from countersign.domain import asking, clocks
from countersign.domain.approvals import events as e
from countersign.domain.approvals.debt import rule_of
from countersign.domain.approvals.grant_events import Revoked
from countersign.domain.event_parts import Asked, Does
from countersign.domain.events import Event
from countersign.domain.grants import EMERGENCY
from countersign.domain.playbook import ApprovalPlaybook, Reviewer
from countersign.domain.scene import Scene

_ENDS: Mapping[Does, type[e.Rejected | e.Lapsed | e.Expired | Revoked]] = {
    "revoke": Revoked,
    "reject": e.Rejected,
    "lapse": e.Lapsed,
    "expire": e.Expired,
}


def fire(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """Marks came due: remind, escalate, mark the limit, or end; several due together make one event."""
    marks = clocks.struck(scene.case, scene.command.timers)
    if not marks:
        return []
    end = next((_ENDS[mark.does] for mark in marks if mark.does in _ENDS), None)
    if end and scene.case.state == EMERGENCY:
        end = Revoked  # whichever clock ended: what was allowed at once was not reviewed in time
    strike = scene.strike(marks, () if end else _escalated(scene), final=end is not None)
    return [strike, end()] if end else [strike]


def _escalated(scene: Scene[ApprovalPlaybook]) -> tuple[Asked, ...]:
    """Return who may answer from now on, each for seats of the stage whose clock struck."""
    added: tuple[Asked, ...] = ()
    for name, clock in scene.case.running.items():
        steps = [mark.step for mark in clock.marks if mark.does == "escalate" and scene.strikes(name, mark)]
        for step in steps if clock.stage is not None else ():
            known = {asked.person for asked in added}
            added += tuple(asked for asked in _added(scene, clock.stage or 0, step) if asked.person not in known)
    return added


def _added(scene: Scene[ApprovalPlaybook], stage: int, step: int) -> tuple[Asked, ...]:
    case, book = scene.case, scene.book
    clock = rule_of(case, book).stages[stage].clock
    adds: str | tuple[Reviewer, ...] = book.clocks[clock].escalate[step].add if clock else ()
    if isinstance(adds, str):
        return asking.deputies(case, book, scene.facts, stage)
    return asking.more(case, book, scene.facts, stage, adds)

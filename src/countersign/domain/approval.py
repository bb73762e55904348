"""The approval lifecycle: stages one after another, each with its own quorum, then a grant that ends by itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

from countersign.domain import asking, clocks, routing
from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.event_parts import Does
from countersign.domain.playbook import ApprovalPlaybook, Stage
from countersign.domain.rules import open_seats, seats_of
from countersign.domain.scene import Scene


def stage_of(case: Case, book: ApprovalPlaybook) -> Stage:
    """Return the stage that is open now."""
    return book.routing[case.rule].stages[case.stage]


def vote(scene: Scene[ApprovalPlaybook]) -> Sequence[e.Event]:
    """Approve or reject, for the seat the person was asked for."""
    case, command = scene.case, scene.command
    free = seats_of(case, command.actor)
    asked = next(item for item in case.current if item.person == command.actor and item.seat in free)
    verdict: Literal["approve", "reject"] = "approve" if command.verb == "approve" else "reject"
    return [e.Voted(case.stage, asked.seat, verdict, asked.instead_of, scene.reason())]


def withdraw(_: Scene[ApprovalPlaybook]) -> Sequence[e.Event]:
    """Take the request back."""
    return [e.Withdrawn()]


def _open_stage(case: Case, book: ApprovalPlaybook, facts: Facts, at: datetime) -> Sequence[e.Event]:
    stage = book.routing[case.rule].stages[case.passed]
    asked = asking.ask(case, book, facts, case.passed, stage.reviewers, book.fallback)
    if stage.clock is None:
        return [asked]
    clock = book.clocks[stage.clock]
    calendar = book.calendars.get(clock.calendar or "")
    return [asked, clocks.start(f"{stage.clock}/{case.passed + 1}", clock, calendar, at)]


def _named(case: Case, field: str | None) -> str | None:
    """Return what a choice or a system was answered with; several choices as a list in words."""
    value = case.answers.get(field or "")
    chosen = value if isinstance(value, tuple) else (value,)
    return ", ".join(item for item in chosen if isinstance(item, str)) or None


def _grant(case: Case, book: ApprovalPlaybook, at: datetime) -> Sequence[e.Event]:
    rule = book.grant
    if rule is None:
        return [e.Approved()]
    until = at + timedelta(minutes=rule.lasts.minutes)
    wanted = case.answers.get(rule.until or "")
    if isinstance(wanted, str) and wanted:
        until = max(at, min(until, clocks.end_of_day(wanted, book.zone)))
    grant = e.Grant(case.requester, _named(case, rule.system), _named(case, rule.scope), at, until)
    return [e.Approved(grant), clocks.until("grant/1", at, until, rule.remind, "expire")]


def _verdict(case: Case, book: ApprovalPlaybook, at: datetime) -> Sequence[e.Event]:
    stage = stage_of(case, book)
    denials = case.voted(case.stage, "reject")
    approvals = len(case.voted(case.stage, "approve"))
    still_open = len(open_seats(case))
    # A denial wins a tie: once the quorum cannot be reached any more, the answer is no.
    if denials and (len(denials) >= stage.denials or approvals + still_open < stage.needed):
        return [e.Rejected(denials[-1].reason)]
    if approvals < stage.needed:
        return []
    if case.stage + 1 < len(book.routing[case.rule].stages):
        return [e.StagePassed(case.stage)]
    return [e.StagePassed(case.stage), *_grant(case, book, at)]


def settle(case: Case, book: ApprovalPlaybook, facts: Facts, at: datetime) -> Sequence[e.Event]:
    """Say what follows from the state of votes: route, open the next stage, pass it, approve, reject, or nothing."""
    if case.state != "pending":
        return []
    if case.rule < 0:
        return [routing.route(book, case.answers, facts.roles_of(case.requester))]
    if case.asked_stage < case.passed:
        return _open_stage(case, book, facts, at)
    return _verdict(case, book, at)


def _escalate(scene: Scene[ApprovalPlaybook], marks: Sequence[e.Mark]) -> tuple[e.Asked, ...]:
    case, book = scene.case, scene.book
    stage = stage_of(case, book)
    steps = book.clocks[stage.clock].escalate if stage.clock else ()
    added: tuple[e.Asked, ...] = ()
    for adds in (steps[mark.step].add for mark in marks if mark.does == "escalate"):
        found = (
            asking.deputies(case, book, scene.facts)
            if adds == "deputies"
            else asking.more(case, book, scene.facts, adds)
        )
        known = {asked.person for asked in added}
        added += tuple(asked for asked in found if asked.person not in known)
    return added


_ENDS: Mapping[Does, type[e.Rejected | e.Lapsed | e.Expired]] = {
    "reject": e.Rejected,
    "lapse": e.Lapsed,
    "expire": e.Expired,
}


def fire(scene: Scene[ApprovalPlaybook]) -> Sequence[e.Event]:
    """Marks came due: remind, escalate, mark the limit, or end; several due together make one event."""
    marks = clocks.struck(scene.case, scene.command.timers)
    if not marks:
        return []
    end = next((_ENDS[mark.does] for mark in marks if mark.does in _ENDS), None)
    added = () if end else _escalate(scene, marks)
    strike = scene.strike(marks, added, final=end is not None)
    return [strike, end()] if end else [strike]

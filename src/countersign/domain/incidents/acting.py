"""The incident lifecycle: declared, triaged, contained, resolved, closed; clocks by severity, from the declaration."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import cast
from zoneinfo import ZoneInfo

from countersign.domain import asking, clocks, conditions
from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.commands import AMEND, DECIDED, REASSESS, Facts
from countersign.domain.incidents import (
    actions,
    amending,
    beside,
    closing,
    duplicates,
    duties,
    entering,
    joining,
    noticing,
    pausing,
    regulations,
    rooms,
    story,
    unsealing,
    updating,
)
from countersign.domain.incidents.effects import decided
from countersign.domain.incidents.legal import regulation_of
from countersign.domain.incidents.subjects import subjects
from countersign.domain.obligations import PROGRESS
from countersign.domain.playbook import Clock, Escalation, IncidentPlaybook, Reviewer
from countersign.domain.scene import Scene
from countersign.domain.severities import GOALS, Goal
from countersign.domain.texts import TextRef
from countersign.domain.verb_forms import item_of

Incident = Scene[IncidentPlaybook]
Act = Callable[[Incident], Sequence[e.Event]]
Settle = Callable[[Case, IncidentPlaybook, Facts, datetime], Sequence[e.Event]]


def reach(goal: Goal) -> Act:
    """Return what says that a goal is reached, with what was typed about it."""
    return lambda scene: [e.Reached(goal, scene.reason())]


def change(scene: Incident) -> Sequence[e.Event]:
    """Give the incident another severity; the form offers only others."""
    return [e.SeveritySet(str(scene.command.answers["severity"]), scene.reason())]


def tick(scene: Incident) -> Sequence[e.Event]:
    """Tick an item of the checklist; the form offers only those left."""
    return [e.ItemTicked(item_of(str(scene.command.answers["item"])), scene.reason())]


def skip(scene: Incident) -> Sequence[e.Event]:
    """Say that an item of the checklist does not apply; the form made sure of a reason."""
    return [e.ItemTicked(item_of(str(scene.command.answers["item"])), scene.reason(), skipped=True)]


def untick(scene: Incident) -> Sequence[e.Event]:
    """Take a tick back; the form offers only items that have one."""
    return [e.ItemUnticked(item_of(str(scene.command.answers["ticked"])), cast(TextRef, scene.reason()))]


def close(*, false_alarm: bool) -> Act:
    """Return what ends an incident; the form made sure of a reason."""
    return lambda scene: [e.Closed(false_alarm, cast(TextRef, scene.reason()))]


def reopen(scene: Incident) -> Sequence[e.Event]:
    """Begin again; the form made sure of a reason."""
    return [e.Reopened(cast(TextRef, scene.reason()))]


def _classified(case: Case, book: IncidentPlaybook, _: Facts, __: datetime) -> Sequence[e.Event]:
    """Give it the severity that was answered, or the playbook's own."""
    if case.response.severity is not None or not book.severities:
        return []
    return [e.SeveritySet(str(case.answers.get("severity") or book.severity))]


def _housed(case: Case, book: IncidentPlaybook, _: Facts, __: datetime) -> Sequence[e.Event]:
    """Name its room; whatever changes later, the room keeps its name."""
    if book.room is None or case.response.room is not None:
        return []
    day = case.opened_at.astimezone(ZoneInfo(book.zone)).date()
    kind = str(case.answers.get("type") or "")
    words = {"severity": case.response.severity or "", "type": kind, "date": day.isoformat()}
    return [e.RoomNamed(rooms.begun(book.room, words))]


def _listed(case: Case, book: IncidentPlaybook, _: Facts, __: datetime) -> Sequence[e.Event]:
    """List the first moves for its type."""
    items = book.checklists.get(str(case.answers.get("type")), ())
    return [e.ChecklistMade(items)] if items and not case.response.checklist else []


def _called(case: Case, book: IncidentPlaybook, facts: Facts, _: datetime) -> Sequence[e.Event]:
    """Call whom the severity, the type and the duties call for, and who was not called before."""
    about = subjects(case)
    summoned = (reviewer for one in book.summons if conditions.holds(one.when, about) for reviewer in one.ask)
    wanted = (*summoned, *duties.asks(case, book), *entering.calls(case, book))
    seats = {reviewer.seat: reviewer for reviewer in wanted}
    known = {asked.seat for asked in case.asked} | {seat.name for seat in case.unfilled}
    fresh = [reviewer for seat, reviewer in seats.items() if seat not in known]
    return [asking.ask(case, book, facts, 0, fresh, book.fallback)] if fresh else []


def _started(case: Case, book: IncidentPlaybook, _: Facts, at: datetime) -> Sequence[e.Event]:
    """Start the clocks of the severity towards every goal that is not reached and has none running."""
    severity = book.severities.get(case.response.severity or "")
    running = {name.partition("/")[0] for name in case.clocks}
    begun = []
    for goal in GOALS:
        clock = severity.clock(goal) if severity else None
        if clock and goal not in running and goal not in case.response.reached:
            calendar = book.calendars.get(clock.calendar or "")
            begun.append(clocks.since(f"{goal}/{case.cycle}", clock, calendar, case.anchor or at, at))
    return begun


# What an incident that runs still misses, in this order; each gives nothing once it is there.
_SETTLES: tuple[Settle, ...] = (
    _classified,
    _housed,
    duties.fallen,
    duties.made,
    _listed,
    _called,
    entering.entered,
    _started,
    duties.started,
    updating.started,
    regulations.settle,
    regulations.called,
)


def settle(case: Case, book: IncidentPlaybook, facts: Facts, at: datetime) -> Sequence[e.Event]:
    """Say what is still missing: the first severity, a room, the checklist, people who are called, clocks that run."""
    if case.outcome is not None:
        return []
    found = (step(case, book, facts, at) for step in _SETTLES)
    return next((events for events in found if events), [])


def fire(scene: Incident) -> Sequence[e.Event]:
    """Marks came due: remind, escalate, mark a limit; several due together make one event."""
    marks = clocks.struck(scene.case, scene.command.timers)
    return [scene.strike(marks, _escalated(scene))] if marks else []


def _escalated(scene: Incident) -> tuple[e.Asked, ...]:
    added: dict[str, e.Asked] = {}
    for name, clock in scene.case.clocks.items():
        for mark in clock.marks:
            if mark.does == "escalate" and scene.strikes(name, mark):
                for asked in _added(scene, name, mark.step):
                    added.setdefault(asked.person, asked)
    return tuple(added.values())


def rule_of_clock(case: Case, book: IncidentPlaybook, name: str) -> Clock | None:
    """Return what the playbook says of a clock of an incident, None for one of a regulation or towards a moment."""
    severity, base = book.severities.get(case.response.severity or ""), name.partition("/")[0]
    if severity and base in GOALS:
        return severity.clock(base)
    return duties.rule_of_clock(case, book, name)


def _steps(scene: Incident, name: str) -> tuple[Escalation, ...]:
    """Return the escalation of a clock that runs."""
    if regulation := regulation_of(name):
        return scene.book.regulations[regulation].escalate
    clock = rule_of_clock(scene.case, scene.book, name)
    return clock.escalate if clock else ()


def _added(scene: Incident, name: str, step: int) -> tuple[e.Asked, ...]:
    case, book = scene.case, scene.book
    steps = _steps(scene, name)
    adds: str | tuple[Reviewer, ...] = steps[step].add if steps else ()
    if adds == "deputies":
        return asking.deputies(case, book, scene.facts, 0, duties.seats_of_clock(case, name))
    return asking.more(case, book, scene.facts, 0, cast(tuple[Reviewer, ...], adds))


ACTS: Mapping[str, Act] = {
    "take": duties.take,
    "take_over": duties.take_over,
    "hand_over": duties.hand_over,
    "update": updating.post,
    "snooze": updating.snooze,
    REASSESS: lambda _: (),  # settling sees who went away
    "triage": reach("triage"),
    "inform": reach("leadership"),
    "contain": reach("containment"),
    "resolve": reach("resolution"),
    "severity": change,
    "tick": tick,
    "skip": skip,
    "untick": untick,
    "draft": noticing.draft,
    "sent": noticing.mark_sent,
    "close": close(false_alarm=False),
    "false_alarm": close(false_alarm=True),
    "reopen": reopen,
    beside.JOIN: joining.act,
    beside.DUPLICATE: duplicates.act,
    beside.TWIN: duplicates.twin,
    beside.UNSEAL: unsealing.act,
    "notified": regulations.answered,
    "excuse": regulations.doubted,
    AMEND: amending.amend,
    pausing.PAUSE: pausing.pause,
    pausing.LIFT: pausing.lift,
    "fire": fire,
    DECIDED: decided,
    **story.ACTS,
    **closing.ACTS,
    PROGRESS: actions.progress,
}

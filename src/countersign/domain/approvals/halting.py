"""Grants and requests on a system whose use is paused: a grant is suspended, a request waits and its clocks stop.

Whatever happens to a case, it is looked at whether that is still so; a pause and its end only give the occasion. So
what was filed or approved at the same moment is not forgotten, and of two pauses the last one lifted counts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from countersign.domain import grants
from countersign.domain.actors import SYSTEM
from countersign.domain.approvals import halt_events as e
from countersign.domain.approvals.talking import resumed
from countersign.domain.calendars import Calendar
from countersign.domain.case import Case, Outcome, RunningClock, Stamp
from countersign.domain.commands import Facts
from countersign.domain.event_parts import Resumed
from countersign.domain.events import Event
from countersign.domain.obligations import UNMET
from countersign.domain.pauses import Halt
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.stepping import Change, late, turned

PAUSED = "paused"  # how ``Case.later`` says that a grant was suspended by a pause


def settle(case: Case, book: ApprovalPlaybook, facts: Facts, at: datetime) -> Sequence[Event]:
    """Say that a pause began or ended to concern a case, one at a time; nothing once that was said."""
    if not grants.in_use(case):
        return []
    now = {one.incident: one for system in case.systems for one in facts.paused.get(system, ()) if one.halts}
    held = {one.incident: one for one in case.halts}
    begun: list[Event] = [e.Halted(one.incident, one.key) for one in now.values() if one.incident not in held]
    ended = [_ended(case, one, book, at) for one in case.halts if one.incident not in now]
    return [*begun, *ended][:1]


def look(_: object) -> Sequence[Event]:
    """Do nothing: what follows from a pause, or its end, is what settles the case."""
    return []


def _ended(case: Case, one: Halt, book: ApprovalPlaybook, at: datetime) -> e.HaltEnded:
    last = len(case.halts) == 1
    return e.HaltEnded(one.incident, one.key, _resumed(case, book, at) if last else ())


def _resumed(case: Case, book: ApprovalPlaybook, at: datetime) -> tuple[Resumed, ...]:
    """Return how each clock runs on that the pause stopped; a question that is open keeps those that it stopped."""
    return tuple(
        resumed(name, f"{name.partition('.')[0]}.{case.cycle + 2}", clock, at, _calendar(name, book))
        for name, clock in case.clocks.items()
        if clock.paused and not (case.open_question and clock.pauses)
    )


def _calendar(name: str, book: ApprovalPlaybook) -> Calendar | None:
    """Return the calendar in whose business time a clock runs, None for one that runs by the clock on the wall."""
    known = {"review": book.emergency.review.clock} if book.emergency else {}
    clock = {**known, **book.clocks}.get(name.partition("/")[0])
    return book.calendars[clock.calendar] if clock and clock.calendar and clock.limit.business else None


def _stopped(clocks: Mapping[str, RunningClock], by: Stamp) -> Mapping[str, RunningClock]:
    return {name: replace(clock, paused=clock.paused or by.at) for name, clock in clocks.items()}


def _halted(case: Case, event: e.Halted, by: Stamp) -> Case:
    """Suspend a grant; of a request stop every clock. A limit that passed before and had not struck stays missed."""
    held = replace(case, halts=(*case.halts, Halt(event.incident, event.key, by.at)))
    if case.state in grants.WAITING:
        return replace(held, clocks=_stopped(case.clocks, by), limit_missed=late(case, case.clocks.values(), by))
    if case.state == grants.SUSPENDED:
        return held
    return replace(turned(held, grants.SUSPENDED, by), later=Outcome(PAUSED, by.actor, by.at))


def _freed(case: Case, event: e.HaltEnded, by: Stamp) -> Case:
    left = replace(case, halts=tuple(one for one in case.halts if one.incident != event.incident))
    if left.halts:
        return left
    return _running(left, event) if case.state in grants.WAITING else _usable(left, by)


def _running(case: Case, event: e.HaltEnded) -> Case:
    again = {one.clock: one for one in event.clocks}
    clocks = {
        again[name].name if name in again else name: _goes_on(clock, again.get(name))
        for name, clock in case.clocks.items()
    }
    return replace(case, clocks=clocks, cycle=case.cycle + 1)


def _goes_on(clock: RunningClock, again: Resumed | None) -> RunningClock:
    return replace(clock, limit=again.limit, marks=again.marks, paused=None) if again else clock


def _usable(case: Case, by: Stamp) -> Case:
    """Let a grant be used again, unless a person suspended it or a condition is not met."""
    if case.later and case.later.by != SYSTEM:
        return case
    if any(one.state in UNMET for one in case.obligations):
        return replace(case, later=Outcome(grants.SUSPENDED, by.actor, by.at))
    return replace(turned(case, "approved", by), later=Outcome("lifted", by.actor, by.at))


EVOLVE: Mapping[type, Change] = {e.Halted: _halted, e.HaltEnded: _freed}

"""How a case changes: one function per event, in one table. Replay needs nothing but events."""

from collections.abc import Mapping
from dataclasses import replace

from countersign.domain import events as e
from countersign.domain import referrals
from countersign.domain.approvals import evolve as approvals
from countersign.domain.case import Case, RunningClock, Stamp
from countersign.domain.event_parts import Seat
from countersign.domain.incidents import evolve as incidents
from countersign.domain.stepping import Change, ended


def _asked(case: Case, event: e.PeopleAsked, _: Stamp) -> Case:
    """Open a stage. The same one may be asked again, when an incident grows; then its empty seats add up."""
    fresh = event.stage not in case.asked_stages
    return replace(
        case,
        stage=case.stage if case.open_stages else event.stage,
        asked_stages=(*case.asked_stages, event.stage) if fresh else case.asked_stages,
        asked=(*case.asked, *event.people),
        gone=tuple(gone for gone in case.gone if gone.asked not in event.people),
        unfilled=(*case.unfilled, *(Seat(event.stage, name) for name in event.unfilled)),
        gaps=(*case.gaps, *event.gaps),
        blind=(*case.blind, event.stage) if event.blind and fresh else case.blind,
    )


def _started(case: Case, event: e.ClockStarted, _: Stamp) -> Case:
    clock = RunningClock(event.limit, event.marks, event.stage, pauses=event.pauses, judged=event.judged)
    timed = case.timed or (event.judged and case.outcome is None)
    return replace(case, clocks={**case.clocks, event.clock: clock}, timed=timed)


def _strike(name: str, clock: RunningClock, struck: frozenset[str]) -> RunningClock:
    fired = [mark for mark in clock.marks if f"{name}/{mark.name}" in struck]
    left = tuple(mark for mark in clock.marks if mark not in fired)
    return replace(clock, marks=left, overdue=clock.overdue or any(mark.does in ("limit", "miss") for mark in fired))


def _struck(case: Case, event: e.ClockStruck, _: Stamp) -> Case:
    struck = frozenset(event.timers)
    clocks = {name: _strike(name, clock, struck) for name, clock in case.clocks.items()}
    missed = case.limit_missed or any(clock.overdue and clock.judged for clock in clocks.values())
    return replace(case, clocks=clocks, asked=(*case.asked, *event.added), limit_missed=missed)


def _refused(case: Case, event: e.Refused, by: Stamp) -> Case:
    return replace(case, refusals=(*case.refusals, (by.actor, event.verb, case.revision)))


def _published(case: Case, event: e.Published, _: Stamp) -> Case:
    return replace(case, digest=event.content, clocks={})


def _erased(case: Case, event: e.TextsErased, by: Stamp) -> Case:
    """Remember when each text went; the clock that counted towards it has done its work."""
    clocks = case.clocks if event.approval else {}
    return replace(case, erased={**case.erased, **{ref.text: by.at for ref in event.texts}}, clocks=clocks)


_EVOLVE: Mapping[type, Change] = {
    e.PeopleAsked: _asked,
    e.ClockStarted: _started,
    e.ClockStruck: _struck,
    e.Done: ended("done", "evidence"),
    e.Dropped: ended("dropped"),
    e.Superseded: ended("superseded"),
    e.Published: _published,
    e.Held: ended("held", "notes"),
    e.Missed: ended("missed"),
    e.TextsErased: _erased,
    e.Noted: lambda case, _, __: case,
    e.TextKept: lambda case, _, __: case,
    e.Refused: _refused,
    **approvals.EVOLVE,
    **incidents.EVOLVE,
    **referrals.EVOLVE,
}


def opened(case_id: str, event: e.Opened, by: Stamp) -> Case:
    """Return the case that an opening begins."""
    return Case(
        id=case_id,
        kind=event.kind,
        lifecycle=event.lifecycle,
        playbook=event.playbook,
        key=f"{event.prefix}-{event.number}",
        state=event.state,
        requester=event.requester,
        opened_at=by.at,
        changed_at=by.at,
        version=1,
        private=event.private,
        drill=event.drill,
        answers=event.answers,
        systems=event.systems,
        links=event.links,
        anchor=by.at,
    )


def evolve(case: Case, event: e.Event, by: Stamp) -> Case:
    """Return the case after one more event. Replay needs nothing but events: what swayed them stands in them."""
    after = _EVOLVE[type(event)](case, event, by)
    return replace(after, version=case.version + 1, changed_at=by.at)

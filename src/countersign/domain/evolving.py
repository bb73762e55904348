"""How a case changes: one function per event, in one table. Replay needs nothing but events."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from countersign.domain import events as e
from countersign.domain.case import Case, Outcome, RunningClock, Stamp, Step, Tick, Vote
from countersign.domain.texts import TextRef


def _asked(case: Case, event: e.PeopleAsked, _: Stamp) -> Case:
    # The same stage may be asked again, when an incident grows; then its empty seats add up.
    unfilled = (*(case.unfilled if event.stage == case.asked_stage else ()), *event.unfilled)
    people = (*case.asked, *event.people)
    return replace(case, stage=event.stage, asked_stage=event.stage, asked=people, unfilled=unfilled)


def _started(case: Case, event: e.ClockStarted, _: Stamp) -> Case:
    clocks = {**case.clocks, event.clock: RunningClock(event.limit, event.marks)}
    return replace(case, clocks=clocks, timed=case.timed or case.outcome is None)


def _strike(name: str, clock: RunningClock, struck: frozenset[str]) -> RunningClock:
    fired = [mark for mark in clock.marks if f"{name}/{mark.name}" in struck]
    left = tuple(mark for mark in clock.marks if mark not in fired)
    return replace(clock, marks=left, overdue=clock.overdue or any(mark.does in ("limit", "miss") for mark in fired))


def _struck(case: Case, event: e.ClockStruck, _: Stamp) -> Case:
    struck = frozenset(event.timers)
    clocks = {name: _strike(name, clock, struck) for name, clock in case.clocks.items()}
    missed = case.limit_missed or any(clock.overdue for clock in clocks.values())
    return replace(case, clocks=clocks, asked=(*case.asked, *event.added), limit_missed=missed)


def _voted(case: Case, event: e.Voted, by: Stamp) -> Case:
    vote = Vote(by.actor, event.stage, event.seat, event.verdict, by.at, event.instead_of, event.reason)
    return replace(case, votes=(*case.votes, vote))


def _refused(case: Case, event: e.Refused, by: Stamp) -> Case:
    return replace(case, refusals=(*case.refusals, (by.actor, event.verb, case.revision)))


def _late(case: Case, by: Stamp) -> bool:
    return case.limit_missed or (case.due is not None and by.at > case.due)


def _passed(case: Case, event: e.StagePassed, by: Stamp) -> Case:
    return replace(case, passed=event.stage + 1, clocks={}, limit_missed=_late(case, by))


def _moved(case: Case, state: str, by: Stamp, reason: TextRef | None = None) -> Case:
    """Change the state, stop every clock and note the step; the first one says whether every limit was kept."""
    kept = not _late(case, by) if case.timed and not case.outcome else None
    step = Step(case.state, state, by.at, kept)
    outcome = case.outcome or Outcome(state, by.actor, by.at, reason, kept)
    return replace(case, state=state, clocks={}, outcome=outcome, steps=(*case.steps, step))


def _ended(state: str, why: str = "reason") -> Callable[[Case, Any, Stamp], Case]:
    """Return what ends a case; ``why`` names the part of the event that says why, or what shows it."""
    return lambda case, event, by: _moved(case, state, by, getattr(event, why, None))


def _approved(case: Case, event: e.Approved, by: Stamp) -> Case:
    return replace(_moved(case, "approved", by), grant=event.grant)


def _published(case: Case, event: e.Published, _: Stamp) -> Case:
    return replace(case, digest=event.content, clocks={})


def _severity(case: Case, event: e.SeveritySet, _: Stamp) -> Case:
    """Stop every clock: those of the new severity start anew, and have names of their own."""
    return replace(case, severity=event.severity, clocks={}, cycle=case.cycle + 1)


# The state an incident is in once it reached a goal; telling leadership changes none.
_STATES: Mapping[str, str] = {"triage": "triaged", "containment": "contained", "resolution": "resolved"}


def _reached(case: Case, event: e.Reached, by: Stamp) -> Case:
    """Stop the goal's clock and note the step with whether its limit was kept, if it had one."""
    clock = next((clock for name, clock in case.clocks.items() if name.partition("/")[0] == event.goal), None)
    kept = (by.at <= clock.limit and not clock.overdue) if clock else None
    state = _STATES.get(event.goal, case.state)
    return replace(
        case,
        state=state,
        limit_missed=case.limit_missed or kept is False,
        clocks={name: other for name, other in case.clocks.items() if other is not clock},
        reached=(*case.reached, event.goal),
        steps=(*case.steps, Step(case.state, _STATES.get(event.goal, "informed"), by.at, kept)),
    )


def _ticked(case: Case, event: e.ItemTicked, by: Stamp) -> Case:
    return replace(case, ticks=(*case.ticks, Tick(event.item, by.actor, by.at, event.evidence)))


def _closed(case: Case, event: e.Closed, by: Stamp) -> Case:
    """End an incident; it may come back, so it remembers a limit that passed and had not struck yet."""
    ended = _moved(case, "false_alarm" if event.false_alarm else "closed", by, event.reason)
    return replace(ended, limit_missed=_late(case, by))


def _reopened(case: Case, _: e.Reopened, by: Stamp) -> Case:
    """Begin again, with clocks that count from now: what was found out stands, but it has to be contained once more.

    Whoever took it for a false alarm has looked at it, so it counts as triaged from here on.
    """
    left = ("triage", *(goal for goal in case.reached if goal == "leadership"))
    step = Step(case.state, "reopened", by.at)
    began = {"anchor": by.at, "cycle": case.cycle + 1, "reached": left, "clocks": {}}
    return replace(case, state="reopened", outcome=None, steps=(*case.steps, step), **began)  # type: ignore[arg-type]


def _erased(case: Case, event: e.TextsErased, by: Stamp) -> Case:
    """Remember when each text went; the clock that counted towards it has done its work."""
    clocks = case.clocks if event.approval else {}
    return replace(case, erased={**case.erased, **{ref.text: by.at for ref in event.texts}}, clocks=clocks)


_EVOLVE: Mapping[type[e.Event], Callable[[Case, Any, Stamp], Case]] = {
    e.Routed: lambda case, event, _: replace(case, rule=event.rule, trace=event.trace, scores=event.scores),
    e.PeopleAsked: _asked,
    e.ClockStarted: _started,
    e.ClockStruck: _struck,
    e.Voted: _voted,
    e.StagePassed: _passed,
    e.Approved: _approved,
    e.Rejected: _ended("rejected"),
    e.Withdrawn: _ended("withdrawn"),
    e.Lapsed: _ended("lapsed"),
    e.Expired: _ended("expired"),
    e.Done: _ended("done", "evidence"),
    e.Dropped: _ended("dropped"),
    e.Published: _published,
    e.Held: _ended("held", "notes"),
    e.Missed: _ended("missed"),
    e.SeveritySet: _severity,
    e.ChecklistMade: lambda case, event, _: replace(case, checklist=event.items),
    e.LeadTaken: lambda case, _, by: replace(case, lead=by.actor),
    e.Reached: _reached,
    e.ItemTicked: _ticked,
    e.Closed: _closed,
    e.Reopened: _reopened,
    e.TextsErased: _erased,
    e.Noted: lambda case, _, __: case,
    e.TextKept: lambda case, _, __: case,
    e.Refused: _refused,
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
        answers=event.answers,
        links=event.links,
        anchor=by.at,
    )


def evolve(case: Case, event: e.Event, by: Stamp) -> Case:
    """Return the case after one more event. Replay needs nothing but events: what swayed them stands in them."""
    after = _EVOLVE[type(event)](case, event, by)
    return replace(after, version=case.version + 1, changed_at=by.at)

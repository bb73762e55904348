"""A case: what its events say. ``evolve`` is the only way a case changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.digests import DigestContent
from countersign.domain.texts import Answers, TextRef

# Raised when evolve gives another case for the same events; rows with an older number are rebuilt from events.
EVOLVE_VERSION = 1


@dataclass(frozen=True)
class RunningClock:
    """A clock of a case: its limit (UTC), the marks still to come, and whether the limit has struck."""

    limit: datetime
    marks: tuple[e.Mark, ...]
    overdue: bool = False


@dataclass(frozen=True)
class Vote:
    """A vote as cast: by whom, for which seat and stage, when, and for whom if as a deputy."""

    person: Actor
    stage: int
    seat: str
    verdict: str
    at: datetime
    instead_of: Actor | None = None
    reason: TextRef | None = None


@dataclass(frozen=True)
class Outcome:
    """How a case came out of its first state for good: by whom, when, why; ``kept`` tells whether within the limit."""

    state: str
    by: Actor
    at: datetime
    reason: TextRef | None = None
    kept: bool | None = None


@dataclass(frozen=True)
class Step:
    """One change of state, for figures."""

    before: str
    after: str
    at: datetime
    kept: bool | None = None


@dataclass(frozen=True)
class Case:
    """Any case of any lifecycle. ``state`` is a state of its lifecycle's table; ``version`` counts its events."""

    id: str
    kind: str
    lifecycle: str
    playbook: str
    key: str
    state: str
    requester: Actor
    opened_at: datetime
    changed_at: datetime
    version: int
    revision: int = 1
    private: bool = False
    answers: Answers = field(default_factory=dict)
    links: tuple[e.Link, ...] = ()
    rule: int = -1
    trace: tuple[str, ...] = ()
    scores: tuple[e.Scored, ...] = ()
    stage: int = 0
    passed: int = 0
    asked_stage: int = -1
    asked: tuple[e.Asked, ...] = ()
    unfilled: tuple[str, ...] = ()
    votes: tuple[Vote, ...] = ()
    clocks: Mapping[str, RunningClock] = field(default_factory=dict)
    timed: bool = False
    limit_missed: bool = False
    outcome: Outcome | None = None
    grant: e.Grant | None = None
    digest: DigestContent | None = None
    refusals: tuple[tuple[Actor, str, int], ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def current(self) -> tuple[e.Asked, ...]:
        """Those asked in the stage that is open now."""
        return tuple(asked for asked in self.asked if asked.stage == self.stage)

    def voted(self, stage: int, verdict: str) -> tuple[Vote, ...]:
        """The votes of one stage with one verdict, in order."""
        return tuple(vote for vote in self.votes if (vote.stage, vote.verdict) == (stage, verdict))

    @property
    def due(self) -> datetime | None:
        """The nearest limit (UTC) of a running clock, None when no clock runs."""
        return min((clock.limit for clock in self.clocks.values()), default=None)

    @property
    def overdue(self) -> bool:
        """Whether a running clock's limit has struck."""
        return any(clock.overdue for clock in self.clocks.values())


@dataclass(frozen=True)
class Stamp:
    """Who did something, and when (UTC)."""

    actor: Actor
    at: datetime


def _asked(case: Case, event: e.PeopleAsked, _: Stamp) -> Case:
    people = (*case.asked, *event.people)
    return replace(case, stage=event.stage, asked_stage=event.stage, asked=people, unfilled=event.unfilled)


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
    )


def evolve(case: Case, event: e.Event, by: Stamp) -> Case:
    """Return the case after one more event. Replay needs nothing but events: what swayed them stands in them."""
    after = _EVOLVE[type(event)](case, event, by)
    return replace(after, version=case.version + 1, changed_at=by.at)

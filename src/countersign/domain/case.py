"""A case: what its events say, as one frozen value. ``evolving.evolve`` is the only way it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from countersign.domain.actors import Actor
from countersign.domain.digests import DigestContent
from countersign.domain.event_parts import (
    Asked,
    Denial,
    Gap,
    Gone,
    Grant,
    Link,
    Load,
    Mark,
    Renewal,
    Scored,
    Seat,
    Term,
)
from countersign.domain.incidents.legal import regulation_of
from countersign.domain.incidents.state import Response
from countersign.domain.pauses import Halt
from countersign.domain.referral_events import Referral
from countersign.domain.texts import Answers, TextRef

# Raised when evolve gives another case for the same events; rows with an older number are rebuilt from events.
EVOLVE_VERSION = 3


@dataclass(frozen=True)
class RunningClock:
    """A clock of a case, or of one of its stages: its limit (UTC), the marks to come, and whether the limit struck.

    A question to the requester stops it if it ``pauses``; ``paused`` says since when. One that is not ``judged`` has a
    limit that nobody's decision is measured by.
    """

    limit: datetime
    marks: tuple[Mark, ...]
    stage: int | None = None
    overdue: bool = False
    pauses: bool = True
    judged: bool = True
    paused: datetime | None = None


@dataclass(frozen=True)
class Vote:
    """A vote as cast: by whom, for which seat and stage, when, for whom if as a deputy, on which revision."""

    person: Actor
    stage: int
    seat: str
    verdict: str
    at: datetime
    instead_of: Actor | None = None
    reason: TextRef | None = None
    revision: int = 1
    terms: tuple[Term, ...] = ()
    denial: Denial | None = None


@dataclass(frozen=True)
class Obligation:
    """A condition of an approval as it stands. ``task`` is the case it became, ``key`` what that is called.

    ``state`` is set (its task is still to be opened), open, overdue, done, dropped or waived; ``late`` stays true once
    it was overdue. ``by`` set it.
    """

    task: str
    term: Term
    by: Actor
    key: str | None = None
    state: str = "set"
    late: bool = False


# How a question was settled: by an answer, by going on without one, or because the request was changed.
How = Literal["given", "waived", "changed"]


@dataclass(frozen=True)
class Question:
    """A question to the requester: by whom and when; how it was settled (None: not yet), by whom, when; the answer."""

    text: TextRef
    by: Actor
    at: datetime
    settled: How | None = None
    settled_by: Actor | None = None
    settled_at: datetime | None = None
    answer: TextRef | None = None


@dataclass(frozen=True)
class Edit:
    """A change of answers: when, which, and what they were ``before``; ``material`` ones void votes.

    The facts of an incident are corrected ``by`` somebody who was called, with a ``reason``.
    """

    at: datetime
    changed: tuple[str, ...]
    before: Answers
    material: bool
    by: Actor | None = None
    reason: TextRef | None = None


@dataclass(frozen=True)
class Glass:
    """That a request was allowed at once, in an emergency: by whom, when and why."""

    by: Actor
    at: datetime
    reason: TextRef


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
    """Any case of any lifecycle. ``state`` is a state of its lifecycle's table; ``version`` counts its events.

    ``stage`` is the first of the stages that are open now: it changes only when others open. ``blind`` are those whose
    votes nobody sees while they are open. ``void`` and ``earlier`` are the votes of earlier revisions, which do not
    count any more, and those who were asked then.
    """

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
    drill: bool = False
    answers: Answers = field(default_factory=dict)
    systems: tuple[str, ...] = ()  # those it is about, folded
    links: tuple[Link, ...] = ()
    rule: int = -1
    trace: tuple[str, ...] = ()
    scores: tuple[Scored, ...] = ()
    load: Load | None = None
    stage: int = 0
    asked_stages: tuple[int, ...] = ()
    passed: tuple[int, ...] = ()
    asked: tuple[Asked, ...] = ()
    gone: tuple[Gone, ...] = ()
    unfilled: tuple[Seat, ...] = ()
    gaps: tuple[Gap, ...] = ()
    blind: tuple[int, ...] = ()
    warned: tuple[Seat, ...] = ()
    votes: tuple[Vote, ...] = ()
    questions: tuple[Question, ...] = ()
    edits: tuple[Edit, ...] = ()
    void: tuple[Vote, ...] = ()
    earlier: tuple[Asked, ...] = ()
    clocks: Mapping[str, RunningClock] = field(default_factory=dict)
    timed: bool = False
    limit_missed: bool = False
    outcome: Outcome | None = None
    grant: Grant | None = None
    denial: Denial | None = None
    breakers: tuple[Actor, ...] = ()
    glass: Glass | None = None
    overseers: tuple[Actor, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    halts: tuple[Halt, ...] = ()
    later: Outcome | None = None  # what became of the grant last: suspended, lifted, revoked and so on
    renewal: Renewal | None = None
    renewed_by: str | None = None
    digest: DigestContent | None = None
    referrals: tuple[Referral, ...] = ()
    response: Response = field(default_factory=Response)
    anchor: datetime | None = None
    cycle: int = 0
    refusals: tuple[tuple[Actor, str, int], ...] = ()
    steps: tuple[Step, ...] = ()
    erased: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def open_stages(self) -> tuple[int, ...]:
        """The stages that were asked and have not passed, in order."""
        return tuple(sorted(stage for stage in self.asked_stages if stage not in self.passed))

    @property
    def current(self) -> tuple[Asked, ...]:
        """Those asked in the stages that are open now, without those who are not asked any more."""
        left = {gone.asked for gone in self.gone}
        return tuple(asked for asked in self.asked if asked.stage in self.open_stages and asked not in left)

    @property
    def ever_asked(self) -> tuple[Actor, ...]:
        """Everybody who was ever asked, in this revision or an earlier one, each once, in order."""
        return tuple(dict.fromkeys(asked.person for asked in (*self.earlier, *self.asked)))

    @property
    def open_question(self) -> Question | None:
        """The question that waits for the requester's answer, None if none does."""
        return self.questions[-1] if self.questions and self.state == "needs_info" else None

    @property
    def running(self) -> Mapping[str, RunningClock]:
        """The clocks that are not paused."""
        return {name: clock for name, clock in self.clocks.items() if clock.paused is None}

    def erased_at(self, text: TextRef | None) -> datetime | None:
        """When a text was erased (UTC), None if it was not."""
        return self.erased.get(text.text) if text else None

    def voted(self, stage: int, verdict: str) -> tuple[Vote, ...]:
        """The votes of one stage with one verdict, in order."""
        return tuple(vote for vote in self.votes if (vote.stage, vote.verdict) == (stage, verdict))

    @property
    def limits(self) -> tuple[RunningClock, ...]:
        """The running clocks whose limits are the case's own: those judged by, of an open question, and of laws."""
        return tuple(
            clock for name, clock in self.running.items() if clock.judged or self.open_question or regulation_of(name)
        )

    @property
    def due(self) -> datetime | None:
        """The nearest limit (UTC) of the case, None when none runs."""
        return min((clock.limit for clock in self.limits), default=None)

    @property
    def overdue(self) -> bool:
        """Whether a limit of the case has struck."""
        return any(clock.overdue for clock in self.limits)


@dataclass(frozen=True)
class Stamp:
    """Who did something, and when (UTC)."""

    actor: Actor
    at: datetime

"""A rehearsal: what would happen to a request, played with the real core and nobody's answers.

Time is made to pass by letting each deadline strike in order, through ``decide``, as the sweep does.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case, Stamp
from countersign.domain.cast import SOMEBODY
from countersign.domain.clocks import deadlines
from countersign.domain.commands import FIRE, Command, Decision, Facts, Refusal
from countersign.domain.decide import decide
from countersign.domain.events import Event, Opened
from countersign.domain.evolving import evolve, opened
from countersign.domain.playbook import Playbook
from countersign.domain.texts import GivenAnswers

CASE = "rehearsal"
# A playbook's clocks have few marks; more than this would be a case that never comes to rest.
MOST_BEATS = 1000


@dataclass(frozen=True)
class Filed:
    """What is rehearsed: a request as somebody (a handle) files it, when (UTC), and who is away then."""

    at: datetime
    answers: GivenAnswers = field(default_factory=dict)
    requester: str = SOMEBODY
    away: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stage:
    """What a rehearsal is played on: the rules, and what is true around the case at a time (UTC)."""

    book: Playbook
    facts: Callable[[Command, Case | None, datetime], Facts]


@dataclass(frozen=True)
class Beat:
    """What came of one command: when, by whom, the case before (None: it opened), each event with the case after it."""

    at: datetime
    actor: Actor
    before: Case | None
    steps: tuple[tuple[Event, Case], ...]
    timers: tuple[str, ...] = ()

    @property
    def after(self) -> Case:
        """The case when all of it has happened."""
        return self.steps[-1][1]


def _beat(case: Case | None, command: Command, decision: Decision, at: datetime) -> Beat:
    by, steps, after = Stamp(command.actor, at), list[tuple[Event, Case]](), case
    for event in decision.events:
        begins = isinstance(event, Opened)
        after = opened(command.case, cast(Opened, event), by) if begins else evolve(cast(Case, after), event, by)
        steps.append((event, after))
    return Beat(at, command.actor, case, tuple(steps), command.timers)


def _play(stage: Stage, case: Case | None, command: Command, at: datetime) -> Beat | Refusal:
    decision = decide(case, command, stage.book, stage.facts(command, case, at), at)
    return decision.refusal or _beat(case, command, decision, at)


def opening(stage: Stage, command: Command, at: datetime) -> Beat | Refusal:
    """Open a case, or say why it would be refused."""
    return _play(stage, None, command, at)


def silence(stage: Stage, case: Case, most: int = MOST_BEATS) -> Iterator[Beat]:
    """Yield what each deadline does, in order of time, while nobody answers; ``most`` of them, so that this ends."""
    for _ in range(most):
        timers = deadlines(case)
        if not timers:
            return
        at = min(timers.values())
        due = tuple(name for name, when in timers.items() if when <= at)
        beat = _play(stage, case, Command(f"{CASE}/{case.version}", FIRE, SYSTEM, CASE, timers=due), at)
        if isinstance(beat, Refusal):
            return
        yield beat
        case = beat.after


def approval(stage: Stage, case: Case, at: datetime) -> Iterator[Beat]:
    """Yield the votes of a request that everybody who is asked approves at once."""
    while case.state == "pending":
        wishes = (Command(f"{CASE}/{case.version}", "approve", person, CASE) for person in waiting_for(case))
        beat = next((beat for wish in wishes if isinstance(beat := _play(stage, case, wish, at), Beat)), None)
        if beat is None:
            return
        yield beat
        case = beat.after

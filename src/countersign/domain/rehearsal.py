"""A rehearsal: what would happen to a request, played with the real core and nobody's answers.

Time is made to pass by letting each deadline strike in order, through ``decide``, as the sweep does.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast

from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case, Stamp
from countersign.domain.cast import SOMEBODY
from countersign.domain.clocks import NAG, deadlines
from countersign.domain.commands import FIRE, REASSESS, Command, Decision, Facts, Refusal
from countersign.domain.decide import decide
from countersign.domain.events import Event, Opened
from countersign.domain.evolving import evolve, opened
from countersign.domain.lifecycle import move
from countersign.domain.playbook import Playbook
from countersign.domain.texts import GivenAnswers

CASE = "rehearsal"
# Clocks have few marks, and rounds are daily: more than this would be a case that never comes to rest.
MOST_TURNS = 2000


@dataclass(frozen=True)
class Filed:
    """What is rehearsed: a request as somebody (a handle) files it, when (UTC), and who is away (``Cast.absence``).

    ``groups`` holds the members of user groups, by the names of team.yaml.
    """

    at: datetime
    answers: GivenAnswers = field(default_factory=dict)
    requester: str = SOMEBODY
    away: tuple[str, ...] = ()
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Stage:
    """What a rehearsal is played on: the rules, what is true around the case at a time (UTC), and the next round.

    In a round open cases are looked at anew, since who may act may have changed.
    """

    book: Playbook
    facts: Callable[[Command, Case | None, datetime], Facts]
    round: Callable[[datetime], datetime]


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


def silence(stage: Stage, first: Beat, most: int = MOST_TURNS) -> Iterator[Beat]:
    """Yield what each deadline and each round does after a beat, in order of time, while nobody answers.

    It ends when no deadline is left but reminders that go on for ever, or after ``most`` of them all.
    """
    case, at = first.after, first.at
    for _ in range(most):
        timers = {name: at for name, at in deadlines(case).items() if not name.startswith(f"{NAG}/")}
        if not timers:
            return
        at, command = _next(stage, case, timers, at)
        beat = _play(stage, case, command, at)
        if isinstance(beat, Refusal):
            return
        if beat.steps:
            yield beat
            case = beat.after


def _next(stage: Stage, case: Case, timers: Mapping[str, datetime], after: datetime) -> tuple[datetime, Command]:
    """Return what comes next and when: the nearest deadlines, or a round before them where that means something."""
    due, key = min(timers.values()), f"{CASE}/{case.version}"
    if move(case.lifecycle, case.state, REASSESS) and (at := stage.round(after)) < due:
        return at, Command(key, REASSESS, SYSTEM, CASE)
    return due, Command(key, FIRE, SYSTEM, CASE, timers=tuple(name for name, at in timers.items() if at <= due))


def approval(stage: Stage, case: Case, at: datetime) -> Iterator[Beat]:
    """Yield the votes of a request that everybody who is asked approves at once."""
    while case.state == "pending":
        wishes = (Command(f"{CASE}/{case.version}", "approve", person, CASE) for person in waiting_for(case))
        beat = next((beat for wish in wishes if isinstance(beat := _play(stage, case, wish, at), Beat)), None)
        if beat is None:
            return
        yield beat
        case = beat.after

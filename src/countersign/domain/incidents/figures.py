"""How fast an incident went, from its transitions alone: no text, tick, pin or entry ever moves a figure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from countersign.domain.case import Case, RunningClock, Stamp, Step
from countersign.domain.incidents.duty_events import DutyTaken
from countersign.domain.incidents.events import Closed, Reached, SeveritySet
from countersign.domain.incidents.legal import latest
from countersign.domain.incidents.notice_events import NoticeSent
from countersign.domain.incidents.regulation_events import Notified
from countersign.domain.incidents.responding import responding
from countersign.domain.severities import GOALS, NAMES, STEPS
from countersign.domain.stepping import Change

# What counts as the first sign that somebody deals with it, by type of event; for the first of these ``FIRSTS`` counts
# only people who were called. The program's own first severity comes before anybody is called.
FIRSTS: Mapping[str, tuple[type, ...]] = {
    "acknowledge": (DutyTaken, Reached, SeveritySet, Closed),
    "notify": (Notified, NoticeSent),
}
_COUNTS: Mapping[str, Callable[[Case, Stamp], bool]] = {
    "acknowledge": lambda case, by: any(asked.person == by.actor for asked in case.asked),
    "notify": lambda _, __: True,
}


def noting(kind: type, change: Change) -> Change:
    """Return a change that also keeps when it was the first of its sort; most are of no such sort."""
    names = [name for name, kinds in FIRSTS.items() if kind in kinds]

    def noted(case: Case, event: Any, by: Stamp) -> Case:
        known = case.response.firsts
        fresh = {name: by.at for name in names if name not in known and _COUNTS[name](case, by)}
        after = change(case, event, by)
        return responding(after, firsts={**known, **fresh}) if fresh else after

    return noted if names else change


def took(case: Case, at: datetime) -> int:
    """Return how many minutes something took, rounded, counted as its clock is: from the declaration or return."""
    returns = [step.at for step in case.steps if step.after == "reopened" and step.at <= at]
    return round((at - max(returns, default=case.opened_at)) / timedelta(minutes=1))


def reached(case: Case, goal: str) -> tuple[Step, ...]:
    """Return the steps by which a goal was reached, once, and once more after each return."""
    return tuple(step for step in case.steps if step.after == STEPS[goal])


@dataclass(frozen=True)
class Figure:
    """How long something took in minutes and whether that kept its limit (None: it had none).

    ``at`` is when (UTC), None as long as it has not happened; then ``kept`` is False once the limit has passed.
    """

    name: str
    at: datetime | None = None
    minutes: int | None = None
    kept: bool | None = None


# What each figure is called, in the order in which they are shown.
CALLED: Mapping[str, str] = {
    "acknowledge": "Until somebody called acted",
    "triage": NAMES["triage"],
    "leadership": NAMES["leadership"],
    "containment": NAMES["containment"],
    "notify": "Until the first notice",
    "resolution": NAMES["resolution"],
}


def figures(case: Case) -> tuple[Figure, ...]:
    """Return every figure of an incident, one that was reached again after a return once more."""
    return tuple(figure for name in CALLED for figure in (_goal(case, name) if name in GOALS else _first(case, name)))


def _first(case: Case, name: str) -> Iterator[Figure]:
    at = case.response.firsts.get(name)
    yield Figure(name, at, took(case, at) if at else None, _reported(case) if name == "notify" else None)


def _reported(case: Case) -> bool | None:
    """Return whether every duty to report kept its limit so far; None while nobody can tell, or if there is none."""
    duties = latest(case.response.legal).values()
    late = [duty.kept is False or (duty.clock in case.clocks and case.clocks[duty.clock].overdue) for duty in duties]
    return False if any(late) else True if any(duty.kept for duty in duties) else None


def _goal(case: Case, goal: str) -> Iterator[Figure]:
    steps = reached(case, goal)
    for step in steps:
        yield Figure(goal, step.at, took(case, step.at), step.kept)
    clock = _running(case, goal)
    if clock or not steps:
        yield Figure(goal, kept=False if clock and clock.overdue else None)


def _running(case: Case, goal: str) -> RunningClock | None:
    return next((clock for name, clock in case.clocks.items() if name.partition("/")[0] == goal), None)

"""What the changes of all lifecycles share: a step from one state to another, and whether its limits were kept."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from countersign.domain.case import Case, Outcome, RunningClock, Stamp, Step
from countersign.domain.texts import TextRef

Change = Callable[[Case, Any, Stamp], Case]


def late(case: Case, clocks: Iterable[RunningClock], by: Stamp) -> bool:
    """Tell whether a limit was missed: earlier, or now by one of these clocks, even if it has not struck yet.

    A clock that pauses stands where it was stopped.
    """
    judged = (clock for clock in clocks if clock.judged)
    return case.limit_missed or any((clock.paused or by.at) > clock.limit for clock in judged)


def moved(case: Case, state: str, by: Stamp, reason: TextRef | None = None) -> Case:
    """Change the state, stop every clock and note the step; the first one says whether every limit was kept."""
    kept = not late(case, case.clocks.values(), by) if case.timed and not case.outcome else None
    step = Step(case.state, state, by.at, kept)
    outcome = case.outcome or Outcome(state, by.actor, by.at, reason, kept)
    return replace(case, state=state, clocks={}, outcome=outcome, steps=(*case.steps, step))


def turned(case: Case, state: str, by: Stamp) -> Case:
    """Change the state of a case that goes on, and note the step, by which no limit is judged."""
    return replace(case, state=state, steps=(*case.steps, Step(case.state, state, by.at)))


def ended(state: str, why: str = "reason") -> Change:
    """Return what ends a case; ``why`` names the part of the event that says why, or what shows it."""
    return lambda case, event, by: moved(case, state, by, getattr(event, why, None))

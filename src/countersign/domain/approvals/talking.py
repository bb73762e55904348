"""Questions to the requester: while one is open nobody decides and the clocks that pause stand still."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast

from countersign.domain import calendars, clocks
from countersign.domain.approvals import talk_events as e
from countersign.domain.calendars import Calendar
from countersign.domain.case import RunningClock
from countersign.domain.durations import Duration
from countersign.domain.event_parts import Resumed
from countersign.domain.events import ClockStarted, Event
from countersign.domain.playbook import ApprovalPlaybook, Clock
from countersign.domain.scene import Scene
from countersign.domain.texts import TextRef

# The clock of a question where the playbook names none: then both sides hear that there is no answer yet.
_USUAL = "question", Clock(limit=Duration.parse("2 days"))


def ask(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """Ask the requester something; the form made sure of a question."""
    return [e.InfoAsked(cast(TextRef, scene.typed("question"))), _clock(scene)]


def _clock(scene: Scene[ApprovalPlaybook]) -> ClockStarted:
    """Return the clock of the next question, under a name that no stage's clock has."""
    book, questions = scene.book, scene.book.questions
    name, clock = (questions.clock, book.clocks[questions.clock]) if questions else _USUAL
    calendar = book.calendars.get(clock.calendar or "")
    started = clocks.start(f"{name}/q{len(scene.case.questions) + 1}", clock, calendar, scene.at)
    return replace(started, pauses=False, judged=False)


def answer(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """The requester answers; the form made sure of an answer."""
    return [e.InfoGiven(cast(TextRef, scene.typed("answer")), _resumed(scene))]


def resume(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """Somebody asked to decide goes on without an answer."""
    return [e.InfoWaived(_resumed(scene))]


def _resumed(scene: Scene[ApprovalPlaybook]) -> tuple[Resumed, ...]:
    """Return how each clock that was stopped runs on, under a name that no timer has had; none while it is halted."""
    if scene.case.halts:
        return ()
    return tuple(
        resumed(name, f"{name.partition('.')[0]}.{scene.case.cycle + 2}", clock, scene.at, _calendar(name, scene.book))
        for name, clock in scene.case.clocks.items()
        if clock.paused
    )


def _calendar(name: str, book: ApprovalPlaybook) -> Calendar | None:
    """Return the calendar in whose business time a clock runs, None for one that runs by the clock on the wall."""
    clock = book.clocks[name.partition("/")[0]]
    return book.calendars[clock.calendar] if clock.calendar and clock.limit.business else None


def resumed(name: str, new: str, clock: RunningClock, at: datetime, calendar: Calendar | None) -> Resumed:
    """Return how a clock that was stopped runs on from ``at``: what was left until its limit and each mark is left.

    What was due when it was stopped is due at once. A limit that had passed then has passed.
    """
    stopped = clock.paused or at

    def later(moment: datetime) -> datetime:
        if calendar is None:
            return at + max(moment - stopped, timedelta())
        return calendars.after(calendar, at, calendars.worked(calendar, stopped, moment))

    limit = clock.limit if clock.limit < stopped else later(clock.limit)
    return Resumed(name, new, limit, tuple(replace(mark, at=later(mark.at)) for mark in clock.marks))

"""The task lifecycle: one owner, a due day, done with evidence or dropped with a reason; overdue is derived.

One that came of another case is replaced by the system when that case says something else.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import cast

from countersign.domain import calendars, clocks
from countersign.domain import events as e
from countersign.domain.asking import ask
from countersign.domain.case import Case
from countersign.domain.commands import FIRE, SUPERSEDE, Facts
from countersign.domain.playbook import Reviewer, TaskPlaybook
from countersign.domain.scene import Scene
from countersign.domain.texts import TextRef


def done(scene: Scene[TaskPlaybook]) -> Sequence[e.Event]:
    """The owner says it is done, and may show by what."""
    return [e.Done(scene.reason())]


def drop(scene: Scene[TaskPlaybook]) -> Sequence[e.Event]:
    """The owner gives it up; the form made sure of a reason."""
    return [e.Dropped(cast(TextRef, scene.reason()))]


def settle(case: Case, book: TaskPlaybook, facts: Facts, at: datetime) -> Sequence[e.Event]:
    """Ask the owner and start the clock, once."""
    if case.asked_stages:
        return []
    due = str(case.answers[book.due])
    asked = ask(case, book, facts, 0, [Reviewer(field=book.owner)], ())
    return [asked, clocks.until("due/1", at, clocks.ends(due, book.zone), book.remind, "limit")]


def supersede(_: Scene[TaskPlaybook]) -> Sequence[e.Event]:
    """Another task stands in the place of this one."""
    return [e.Superseded()]


def fire(scene: Scene[TaskPlaybook]) -> Sequence[e.Event]:
    """A reminder or the due day came; after that day the next reminder is set, if the playbook asks for more."""
    marks = clocks.struck(scene.case, scene.command.timers)
    if not marks:
        return []
    overdue = scene.case.overdue or any(mark.does == "limit" for mark in marks)
    return [scene.strike(marks), *(_nag(scene.book, scene.at) if overdue else ())]


# When on a working day the owner of an overdue task is reminded, in the playbook's zone.
_AT, _WORKING_DAYS = "09:00", 5


def _nag(book: TaskPlaybook, at: datetime) -> Sequence[e.Event]:
    """Start the clock towards the next reminder after the due day: on another day than this one, on no weekend.

    Its timer is named after that day, so that none strikes twice.
    """
    if not book.nag:
        return []
    day = calendars.today(book.zone, at) + timedelta(days=1)
    while day.weekday() >= _WORKING_DAYS:
        day += timedelta(days=1)
    moment = calendars.on_day(book.zone, day, _AT)
    return [e.ClockStarted(clocks.NAG, moment, (e.Mark(str(day), moment, "remind"),), judged=False)]


ACTS: Mapping[str, Callable[[Scene[TaskPlaybook]], Sequence[e.Event]]] = {
    "done": done,
    "drop": drop,
    SUPERSEDE: supersede,
    FIRE: fire,
}

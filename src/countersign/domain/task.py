"""The task lifecycle: one owner, a due day, done with evidence or dropped with a reason; overdue is derived."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from countersign.domain import clocks
from countersign.domain import events as e
from countersign.domain.asking import ask
from countersign.domain.case import Case
from countersign.domain.commands import Facts
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


def fire(scene: Scene[TaskPlaybook]) -> Sequence[e.Event]:
    """A reminder or the due day came."""
    marks = clocks.struck(scene.case, scene.command.timers)
    return [scene.strike(marks)] if marks else []

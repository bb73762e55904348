"""Status updates: how things stand, said in time. The next one is due a while after the last, and may be put off."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import cast

from countersign.domain import calendars
from countersign.domain import events as e
from countersign.domain.case import Case, RunningClock
from countersign.domain.commands import Facts
from countersign.domain.durations import Duration
from countersign.domain.incidents.duty_events import StatusPosted, UpdateSnoozed
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.scene import Scene
from countersign.domain.texts import TextRef

CLOCK = "update"
# By how long the next one may be put off; also how soon whoever posts one may announce the next.
SPANS: Mapping[str, Duration] = {
    f"{span.unit}_{span.amount}": span
    for span in map(Duration.parse, ("15 minutes", "30 minutes", "1 hour", "4 hours"))
}


def _span(option: object) -> timedelta:
    """Return the length that an option stands for."""
    return timedelta(minutes=SPANS[str(option)].minutes)


def clock(case: Case) -> RunningClock | None:
    """Return the clock towards the next status update, None if none is due. Its reminder struck if no mark is left."""
    return next((one for name, one in case.clocks.items() if name.partition("/")[0] == CLOCK), None)


def started(case: Case, book: IncidentPlaybook, _: Facts, at: datetime) -> Sequence[e.Event]:
    """Have the next status update due where the severity wants some, until the incident is resolved."""
    severity = book.severities.get(case.response.severity or "")
    rule = severity.updates if severity else None
    if rule is None or case.state == "resolved" or clock(case):
        return []
    return [_due(case, calendars.add(book.calendars.get(rule.calendar or ""), at, rule.every))]


def _due(case: Case, at: datetime) -> e.ClockStarted:
    """Return the clock towards an update: one reminder as it is due, and nobody is judged by it."""
    return e.ClockStarted(f"{CLOCK}/{case.version}", at, (e.Mark("due", at, "remind"),), judged=False)


def post(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Say how things stand, and perhaps when the next update comes; the form made sure of words."""
    said = StatusPosted(cast(TextRef, scene.typed("status")))
    soon = scene.command.answers.get("next")
    return [said, _due(scene.case, scene.at + _span(soon))] if soon else [said]


def snooze(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Put the next status update off, from when it is due or from now if that is past; a guard made sure of one."""
    running = cast(RunningClock, clock(scene.case))
    until = max(running.limit, scene.at) + _span(scene.command.answers["span"])
    return [UpdateSnoozed(until), _due(scene.case, until)]

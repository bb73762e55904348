"""Clocks of a case: from a limit to the marks on it (reminders, escalation, limit, end), and from marks to timers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from countersign.domain import calendars
from countersign.domain.calendars import Calendar
from countersign.domain.case import Case
from countersign.domain.durations import Duration
from countersign.domain.event_parts import Does
from countersign.domain.events import ClockStarted, Mark
from countersign.domain.form_checks import moment
from countersign.domain.playbook import Clock, Moment

# The clock of reminders that go on until somebody acts.
NAG = "nag"
# Marks at the same instant strike in this order.
_ORDER: Mapping[Does, int] = {"remind": 0, "limit": 1, "escalate": 2, "reject": 3, "lapse": 3}


def end_of_day(day: str, zone: str) -> datetime:
    """Return the instant (UTC) at which a local day (YYYY-MM-DD) ends: the next local midnight."""
    following = date.fromisoformat(day) + timedelta(days=1)
    return datetime.combine(following, time(), ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


def ends(answer: str, zone: str) -> datetime:
    """Return the instant (UTC) that an answered moment or day stands for; a day ends with its midnight in ``zone``."""
    return moment(answer) or end_of_day(answer, zone)


def before(calendar: Calendar | None, start: datetime, limit: datetime, duration: Duration) -> datetime:
    """Return the instant ``duration`` before a limit, never before ``start``; business time counts from the start."""
    if calendar is None or not duration.business:
        return max(start, limit - timedelta(minutes=duration.minutes))
    left = calendars.business_minutes(calendar, start, limit) - calendars.length(calendar, duration)
    return min(limit, calendars.add_minutes(calendar, start, max(0, left), business=True))


def _moment(clock: Clock, calendar: Calendar | None, start: datetime, at: Moment) -> datetime:
    if at.before is not None:
        limit = calendars.add(calendar, start, clock.limit)
        return before(calendar, start, limit, at.before)
    minutes = calendars.length(calendar, clock.limit) * (at.share or 0) // 100
    return calendars.add_minutes(calendar, start, minutes, business=clock.limit.business)


def start(name: str, clock: Clock, calendar: Calendar | None, at: datetime, stage: int | None = None) -> ClockStarted:
    """Start a clock of a playbook at ``at``, for a stage or the whole case: all its dates stand in the event."""
    limit = calendars.add(calendar, at, clock.limit)
    marks = [Mark(f"remind{early.name}", _moment(clock, calendar, at, early), "remind") for early in clock.remind]
    marks.append(Mark("limit", limit, "limit"))
    for number, step in enumerate(clock.escalate):
        marks.append(Mark(f"escalate{number + 1}", _moment(clock, calendar, at, step.at), "escalate", number))
    if clock.end.then != "stay":
        marks.append(Mark("end", _moment(clock, calendar, at, clock.end.at), clock.end.then))
    marks.sort(key=lambda mark: (mark.at, _ORDER[mark.does], mark.step))
    return ClockStarted(name, limit, tuple(marks), stage)


def since(name: str, clock: Clock, calendar: Calendar | None, begun: datetime, at: datetime) -> ClockStarted:
    """Start a clock that counts from an earlier moment: reminders that are past are left out, all else strikes now."""
    started = start(name, clock, calendar, begun)
    left = (mark for mark in started.marks if mark.at > at or mark.does != "remind")
    return replace(started, marks=tuple(replace(mark, at=max(mark.at, at)) for mark in left))


def until(name: str, at: datetime, limit: datetime, remind: Iterable[Duration], does: Does) -> ClockStarted:
    """Start a clock towards a fixed instant, with reminders before it; those already past are left out."""
    last = Mark("limit" if does == "limit" else "end", limit, does)
    early = {f"remind{ahead}".replace(" ", ""): limit - timedelta(minutes=ahead.minutes) for ahead in remind}
    marks = [Mark(name, due, "remind") for name, due in early.items() if due > at]
    return ClockStarted(name, limit, (*sorted(marks, key=lambda mark: mark.at), last))


def deadlines(case: Case) -> dict[str, datetime]:
    """Return the timers that should exist for a case: name (``decision/1/limit``) to due time (UTC)."""
    return {f"{name}/{mark.name}": mark.at for name, clock in case.running.items() for mark in clock.marks}


def struck(case: Case, timers: Iterable[str]) -> tuple[Mark, ...]:
    """Return the marks that timer names stand for, in order of time, without those of clocks that stopped or pause."""
    wanted = frozenset(timers)
    found = [mark for name, clock in case.running.items() for mark in clock.marks if f"{name}/{mark.name}" in wanted]
    return tuple(sorted(found, key=lambda mark: mark.at))

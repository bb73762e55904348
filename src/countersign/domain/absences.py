"""Absences: days on which somebody does not act. People type local days; what is kept are instants (UTC)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from countersign.domain import clocks
from countersign.domain.actors import Actor
from countersign.domain.commands import Holder
from countersign.domain.form_checks import day_of

_DAY = timedelta(days=1)
# A longer one is a slip of the keyboard, or somebody who has left: then team.yaml should say so.
LONGEST, FARTHEST = timedelta(days=366), timedelta(days=2 * 366)
_UP_TO = frozenset({"to", "until", "till", "-"})
_FILLERS = _UP_TO | {"from", "on"}
_DASH = re.compile(r"\s*[\u2013\u2014]\s*|\.\.+")  # clients turn hyphens into dashes


@dataclass(frozen=True)
class Absence:
    """From when until when (UTC, the end excluded) somebody is away, and who said so when."""

    id: str
    person: Actor
    start: datetime
    until: datetime
    entered_by: Actor
    entered_at: datetime

    def covers(self, at: datetime) -> bool:
        """Tell whether the person is away at a moment."""
        return self.start <= at < self.until

    def ended(self, at: datetime) -> "Absence":
        """Return this absence as it is when somebody is back at ``at``; one that has not begun is no more."""
        return replace(self, until=max(self.start, at))


@dataclass(frozen=True)
class Days:
    """The first and the last local day of an absence."""

    first: date
    last: date


def read(words: Sequence[str], today: date) -> Days | None:
    """Return the days that words name, None if they cannot be read: ``2026-12-21 to 2027-01-02``, ``tomorrow``."""
    said = _DASH.sub(" - ", " ".join(words).casefold()).split()
    named = [_day(word, today) for word in said if word not in _FILLERS]
    days = [day for day in named if day]
    if len(days) != len(named):
        return None
    match days:
        case [day]:
            return Days(today if said[0] in _UP_TO else day, day)
        case [first, last]:
            return Days(first, last)
    return None


def _day(word: str, today: date) -> date | None:
    near = {"today": today, "tomorrow": today + _DAY}
    return near.get(word) or day_of(word.rstrip(".,"))


def wrong(days: Days, today: date) -> str | None:
    """Return why days cannot be an absence (a refusal code), None if they can."""
    if days.last < days.first:
        return "absence_backwards"
    if days.last < today:
        return "absence_past"
    too_long = days.last - days.first > LONGEST or days.last - today > FARTHEST
    return "absence_long" if too_long else None


def begins(days: Days, zone: str, now: datetime) -> datetime:
    """Return the instant (UTC) at which the first day begins in a zone, or ``now`` if that is past."""
    return max(now, clocks.end_of_day((days.first - _DAY).isoformat(), zone))


def ends(days: Days, zone: str) -> datetime:
    """Return the instant (UTC) at which the last day is over in a zone."""
    return clocks.end_of_day(days.last.isoformat(), zone)


def days_of(absence: Absence, zone: str) -> Days:
    """Return the local days that an absence touches."""
    place, last = ZoneInfo(zone), max(absence.start, absence.until - timedelta(microseconds=1))
    return Days(absence.start.astimezone(place).date(), last.astimezone(place).date())


def overlapping(start: datetime, until: datetime, known: Iterable[Absence]) -> Absence | None:
    """Return the first of some absences that shares a moment with a stretch of time, None if none does."""
    return next((each for each in known if each.start < until and start < each.until), None)


def stand_ins(person: Actor, roles: Mapping[str, Holder], away: frozenset[Actor]) -> dict[str, Actor | None]:
    """Return who stands in for each role that a person holds: the first deputy who is there, None if nobody is."""
    mine = {name: holder for name, holder in roles.items() if holder.primary == person}
    return {name: next((each for each in mine[name].deputies if each not in away), None) for name in sorted(mine)}


def stood_in_for(person: Actor, roles: Mapping[str, Holder], away: frozenset[Actor]) -> dict[str, Actor]:
    """Return the roles that a person stands in for now, with whom: as the first deputy who is there."""
    gone = {name: holder.primary for name, holder in roles.items() if holder.primary and holder.primary in away}
    return {name: gone[name] for name in sorted(gone) if stand_ins(gone[name], roles, away)[name] == person}

"""Why business time stands still: the days and hours at which a calendar is closed, in a short word."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from countersign.domain.calendars import Calendar, next_opening
from countersign.domain.localtime import spell

_LISTED = 4  # more days without working hours are counted, not listed
_DAY = timedelta(days=1)


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


def _joined(days: list[str]) -> str:
    return " and ".join([", ".join(days[:-1]), days[-1]] if len(days) > 1 else days)


def _days(start: date, end: date) -> Iterator[date]:
    """Yield the days after ``start`` and before ``end``."""
    for number in range(1, (end - start).days):
        yield start + number * _DAY


def between(calendar: Calendar, start: datetime, end: datetime) -> tuple[str, ...]:
    """Return what is said of the whole days between two moments at which a calendar is closed."""
    zone = ZoneInfo(calendar.zone)
    off = [
        day for day in _days(start.astimezone(zone).date(), end.astimezone(zone).date()) if not calendar.spans_on(day)
    ]
    named = [f"{_day(day)} is {why}" for day in off if (why := calendar.why_closed(day))]
    idle = [_day(day) for day in off if not calendar.why_closed(day)]
    if len(idle) > _LISTED:
        return (f"{len(idle)} days without working hours", *named)
    return (f"no working hours on {_joined(idle)}", *named) if idle else tuple(named)


def waits(calendar: Calendar, at: datetime, zone: str) -> tuple[str, ...]:
    """Return when business time begins to count, if not at once."""
    opens = next_opening(calendar, at)
    return () if opens == at else (f"counting begins {spell(opens, zone)}, when the calendar opens",)


def changes(zone: str, start: datetime, end: datetime) -> tuple[str, ...]:
    """Return on which day clocks change between two moments, if they do so once."""
    place = ZoneInfo(zone)
    before, after = start.astimezone(place), end.astimezone(place)
    if before.utcoffset() == after.utcoffset() or end - start > 180 * _DAY:
        return ()
    days = [before.date() + number * _DAY for number in range((after.date() - before.date()).days + 1)]
    changed = [day for day in days if _offset(day + _DAY, place) != before.utcoffset()]
    return tuple(f"clocks change on {_day(day)}" for day in changed[:1])


def _offset(day: date, place: ZoneInfo) -> timedelta | None:
    return datetime(day.year, day.month, day.day, tzinfo=place).utcoffset()

"""Where a click on the clock goes: an hour on, a day on, to the next Monday at nine, to the next timer."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

NEXT = "next"


def _hour(now: datetime, _: ZoneInfo) -> datetime:
    return now + timedelta(hours=1)


def _day(now: datetime, zone: ZoneInfo) -> datetime:
    """Return the same time tomorrow, by the clocks on the wall of a zone."""
    return (now.astimezone(zone) + timedelta(days=1)).astimezone(UTC)


def monday(now: datetime, zone: ZoneInfo) -> datetime:
    """Return the next Monday, 09:00, by the clocks of a zone (UTC); on a Monday at nine it is a week on."""
    local = now.astimezone(zone)
    nine = (local + timedelta(days=(7 - local.weekday()) % 7)).replace(hour=9, minute=0, second=0, microsecond=0)
    return (nine if nine > local else nine + timedelta(days=7)).astimezone(UTC)


TARGETS: Mapping[str, Callable[[datetime, ZoneInfo], datetime]] = {"hour": _hour, "day": _day, "monday": monday}
# What is said of a move once it is done.
WORDS: Mapping[str, str] = {
    "hour": "moved time on by an hour",
    "day": "moved time on by a day",
    "monday": "moved time on to Monday, 09:00",
    NEXT: "moved time on to the next timer",
}

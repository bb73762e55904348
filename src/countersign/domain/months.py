"""Months as laws count them: to the same day and time of a later month, by the clocks of a zone."""

from calendar import monthrange
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_MONTHS, _LAST_YEAR = 12, 9999


def later(at: datetime, months: int, zone: str) -> datetime:
    """Return the moment (UTC) that many calendar months after one, when clocks in ``zone`` show the same time again.

    A month without that day ends with its last one: one month from 31 January is 28 February. A time that clocks show
    twice is the first one, and one they jump over is as long after the jump. ValueError beyond the year 9999.
    """
    local = at.astimezone(ZoneInfo(zone))
    years, month = divmod(local.month - 1 + months, _MONTHS)
    year = local.year + years
    if year > _LAST_YEAR:
        raise ValueError(f"{months} months after {local.date()} is too far away")
    day = min(local.day, monthrange(year, month + 1)[1])
    return local.replace(year=year, month=month + 1, day=day, fold=0).astimezone(UTC)

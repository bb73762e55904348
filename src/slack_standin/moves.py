"""The steps by which people move time in the page."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta


def _monday(now: datetime) -> datetime:
    nine = now.replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=-now.weekday() % 7)
    return nine if nine > now else nine + timedelta(days=7)


STEPS: Mapping[str, Callable[[datetime], datetime]] = {
    "hour": lambda now: now + timedelta(hours=1),
    "day": lambda now: now + timedelta(days=1),
    "monday": _monday,
}
"""From what somebody's clock shows to what it shows afterwards; ``monday`` is the next one at 09:00."""

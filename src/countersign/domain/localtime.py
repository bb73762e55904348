"""Moments as people write and read them, in the zone of their team: ``Fri 22 May 2026, 17:50 CEST``."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_WRITTEN = re.compile(r"(?:([A-Z][a-z]{2}) )?(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}\S*)", re.ASCII)
HELP = "write it like 2026-05-22 17:50, with the weekday before it (Fri 2026-05-22 17:50) if you like"


def read(text: str, zone: str) -> datetime:
    """Return the moment (UTC) a text names, by the clocks of ``zone`` unless it names an offset itself.

    A time that clocks show twice is the first one. ValueError, with a sentence, for a time that clocks jump over, a
    weekday that it is not, and whatever is no time.
    """
    match = _WRITTEN.fullmatch(text.strip())
    try:
        written = datetime.fromisoformat(match[2]) if match else None
        moment = written and (written if written.tzinfo else written.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    except (ValueError, OverflowError):
        match = moment = written = None
    if not (match and moment and written):
        raise ValueError(f"{text!r} is no day with a time; {HELP}")
    local = moment.astimezone(ZoneInfo(zone))
    if written.tzinfo is None and local.replace(tzinfo=None) != written:
        raise ValueError(f"{text!r} is no time in {zone}: clocks jump over it")
    if match[1] and match[1] != f"{local:%a}":
        raise ValueError(f"{local:%Y-%m-%d} is a {local:%A}, not {match[1]}")
    return moment


def spell(at: datetime, zone: str) -> str:
    """Return a moment for people: ``Fri 22 May 2026, 17:50 CEST``."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M} {local.tzname()}"


def short(at: datetime, zone: str) -> str:
    """Return a moment as ``read`` takes it: ``Fri 2026-05-22 17:50``, with its offset where clocks show it twice."""
    local = at.astimezone(ZoneInfo(zone))
    twice = local.replace(fold=1 - local.fold).utcoffset() != local.utcoffset()
    offset = local.isoformat()[-6:] if twice else ""
    return f"{local:%a %Y-%m-%d %H:%M}{offset}"

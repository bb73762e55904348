"""Slack's date tokens, shown in a reader's own zone."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

TOKEN = re.compile(r"\{(\w+)\}")


def _ordinal(day: int) -> str:
    # 11th, 12th and 13th are the exceptions.
    suffix = "th" if day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


def _tokens(moment: datetime) -> dict[str, str]:
    clock = f"{moment.hour % 12 or 12}:{moment:%M} {moment:%p}"
    date = f"{moment:%B} {_ordinal(moment.day)}, {moment.year}"
    short = f"{moment:%b} {moment.day}, {moment.year}"
    long = f"{moment:%A}, {date}"
    # The "pretty" forms say "today" in Slack; a stand-in's reader is better served by the date itself.
    return {
        "date_num": f"{moment:%Y-%m-%d}",
        "date": date,
        "date_short": short,
        "date_long": long,
        "date_pretty": date,
        "date_short_pretty": short,
        "date_long_pretty": long,
        "time": clock,
        "time_secs": f"{moment.hour % 12 or 12}:{moment:%M:%S} {moment:%p}",
        "ago": f"at {moment:%Y-%m-%d %H:%M}",
    }


def moment_of(stamp: str, zone: str) -> datetime | None:
    """Return Unix time ``stamp`` in a zone; None if either is not what it should be."""
    try:
        return datetime.fromtimestamp(int(stamp), ZoneInfo(zone))
    except (ValueError, OverflowError, ZoneInfoNotFoundError):
        return None


def shown_date(stamp: str, form: str, zone: str) -> str:
    """Return ``form`` with its tokens replaced for Unix time ``stamp``; empty if it cannot be shown."""
    moment = moment_of(stamp, zone)
    if moment is None:
        return ""
    tokens = _tokens(moment)
    return TOKEN.sub(lambda match: tokens.get(match[1], match[0]), form)

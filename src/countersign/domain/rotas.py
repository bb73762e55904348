"""Rotas: who is on turn, by the day or by the week, changing at the same time on the clock on the wall."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import Field as Default
from pydantic import StringConstraints

from countersign.domain.calendars import Day, ZoneName
from countersign.domain.model import Model, Word

_DAYS = {"day": 1, "week": 7}
_DAY = timedelta(days=1)


class Rota(Model):
    """People who take turns: the first from ``starts`` on, at the time ``at`` (local, in ``zone``, else the team's)."""

    people: tuple[Word, ...] = Default(min_length=1, max_length=50)
    every: Literal["day", "week"]
    starts: Day
    at: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = "00:00"
    zone: ZoneName | None = None


def _change(rota: Rota, zone: ZoneInfo, day: date) -> datetime:
    """Return when the turn changes on a day (UTC): of a time that comes twice the first, of one that is skipped the
    moment it would have been."""
    return datetime.combine(day, time.fromisoformat(rota.at), zone).astimezone(UTC)


def turn(rota: Rota, zone: str, now: datetime) -> int | None:
    """Return how many turns passed before the one at ``now`` (aware), None before the first.

    ``zone`` is that of the team, for a rota that names none.
    """
    local = ZoneInfo(rota.zone or zone)
    day = now.astimezone(local).date()
    if now < _change(rota, local, day):
        day -= _DAY
    passed = (day - rota.starts).days
    return passed // _DAYS[rota.every] if passed >= 0 else None


def in_turn(rota: Rota, zone: str, now: datetime) -> tuple[str, ...]:
    """Return the handles of a rota from the one on turn at ``now`` to the one after everybody else; none before it
    begins."""
    passed = turn(rota, zone, now)
    if passed is None:
        return ()
    first = passed % len(rota.people)
    return (*rota.people[first:], *rota.people[:first])

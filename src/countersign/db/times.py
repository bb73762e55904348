"""Stores of what has its time and is no case's: absences, and rounds over open cases."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from countersign.db.upserts import Upsert
from countersign.db.work_tables import absences, rounds
from countersign.domain.absences import Absence

_PUT = Upsert(absences, ["id"], ["person", "start", "until", "entered_by", "entered_at"])
_LIVE = (
    select(absences)
    .where(absences.c.until > bindparam("now"), absences.c.start < absences.c.until)
    .order_by(absences.c.start, absences.c.id)
)
_ABSENCE = select(absences).where(absences.c.id == bindparam("which"))


class SqlAbsences:
    """Implements ``times.Absences`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def live(self, now: datetime) -> Sequence[Absence]:
        """Return the absences that are not over at a time, those to come included, in order of their beginning."""
        return [Absence(**row._mapping) for row in self._connection.execute(_LIVE, {"now": now})]

    def get(self, absence_id: str) -> Absence | None:
        """Return one absence, over or not."""
        row = self._connection.execute(_ABSENCE, {"which": absence_id}).one_or_none()
        return Absence(**row._mapping) if row else None

    def put(self, absence: Absence) -> None:
        """Add or replace an absence."""
        _PUT.run(self._connection, [asdict(absence)])


_SET = Upsert(rounds, ["name"], ["due"])
_ALL = select(rounds).order_by(rounds.c.due, rounds.c.name)
_TAKE = delete(rounds).where(rounds.c.name == bindparam("which")).returning(rounds.c.due)


class SqlRounds:
    """Implements ``times.Rounds`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def all(self) -> Mapping[str, datetime]:
        """Return every round to come with its time, the next one first."""
        return {row.name: row.due for row in self._connection.execute(_ALL)}

    def set(self, name: str, at: datetime) -> None:
        """Have a round at a time, instead of the one of that name that was to come."""
        _SET.run(self._connection, [{"name": name, "due": at}])

    def take(self, name: str) -> datetime | None:
        """Remove a round and return when it was due; None if somebody else took it."""
        due: datetime | None = self._connection.execute(_TAKE, {"which": name}).scalar_one_or_none()
        return due

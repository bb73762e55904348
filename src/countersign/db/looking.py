"""What an inspector reads beside the cases themselves: which message shows which case, and how far each case is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, Executable, bindparam, select

from countersign.db import engine as engines
from countersign.db.audit import of_case
from countersign.db.audit_case import Fault
from countersign.db.tables import cases, events, timers
from countersign.db.work_tables import outbox


@dataclass(frozen=True)
class Row:
    """A row of the outbox: one message that should exist, or one thing to do to a room.

    ``wanted`` and ``sent`` are versions of the case (of a note the number of its event); ``channel`` and ``ts`` are
    where it stands in Slack, ``not_before`` is when it may go out (UTC) if it waits for somebody's working hours.
    """

    case_id: str
    slot: str
    place_kind: str
    place_name: str
    face: str
    note: bool
    wanted: int
    sent: int | None
    parked: bool
    channel: str | None
    ts: str | None
    error: str | None
    not_before: datetime | None


_ROWS = select(*(outbox.c[name] for name in Row.__dataclass_fields__))
_AT = _ROWS.where(outbox.c.channel == bindparam("place"), outbox.c.ts == bindparam("stamp")).order_by(outbox.c.id)
_IN = _ROWS.where(outbox.c.channel == bindparam("place"), ~outbox.c.note).order_by(outbox.c.id)
_OF = _ROWS.where(outbox.c.case_id == bindparam("case")).order_by(outbox.c.id)
_VERSIONS = select(cases.c.id, cases.c.version)
_TIMERS = (
    select(timers.c.name, timers.c.due)
    .where(timers.c.case_id == bindparam("case"))
    .order_by(timers.c.due, timers.c.name)
)
_LINKS = select(events.c.seq, events.c.hash).where(events.c.case_id == bindparam("case")).order_by(events.c.seq)


class Looking:
    """Reads in the transaction of one connection."""

    def __init__(self, connection: Connection) -> None:
        """Nothing is read yet."""
        self._connection = connection

    def at(self, channel: str, ts: str) -> Row | None:
        """Return what a message in Slack is in the outbox, None for one that is not the bot's, or a whisper of it."""
        return next(iter(self._rows(_AT, place=channel, stamp=ts)), None)

    def in_channel(self, channel: str) -> Sequence[Row]:
        """Return what is kept true in a channel, the oldest first."""
        return self._rows(_IN, place=channel)

    def of(self, case_id: str) -> Sequence[Row]:
        """Return everything that is shown or said of a case, in the order in which it was wanted."""
        return self._rows(_OF, case=case_id)

    def versions(self) -> Mapping[str, int]:
        """Return how many events each case has, by its id."""
        return {row.id: row.version for row in self._connection.execute(_VERSIONS)}

    def timers(self, case_id: str) -> Mapping[str, datetime]:
        """Return the timers of a case (UTC) in order of time, by name."""
        return {row.name: row.due for row in self._connection.execute(_TIMERS, {"case": case_id})}

    def links(self, case_id: str) -> Mapping[int, str]:
        """Return the hash of each event of a case, as it is stored."""
        return {row.seq: row.hash for row in self._connection.execute(_LINKS, {"case": case_id})}

    def _rows(self, wanted: Executable, **named: str) -> list[Row]:
        return [Row(**row._mapping) for row in self._connection.execute(wanted, named)]


def faults(engine: Engine, case_id: str) -> Sequence[Fault]:
    """Return what is not as the record says in one case: its chain, its row, its texts and what follows from it."""
    with engines.reading(engine) as connection:
        return of_case(connection, case_id)

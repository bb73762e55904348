"""After an older state of the database was put back, Slack knows more than the record does.

What had not been sent then may stand in Slack by now; what stood there may show a later state of its case, which nobody
remembers; and what a clock says next may have been said. So a mark tells until when the memory goes. Whatever claims a
message looks at it (``claims.py``): the first post of anything about a case of that memory is looked for in Slack. The
rest happens once, at the first start and before anything is sent.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, and_, bindparam, func, insert, not_, or_, select, update

from countersign.db import engine as engines
from countersign.db.cases import SqlCases
from countersign.db.tables import cases, events
from countersign.db.work_tables import outbox, restores
from countersign.domain.clocks import deadlines
from countersign.domain.events import ClockStruck
from countersign.domain.lifecycle import TABLES, terminal
from countersign.domain.record import replay

_OPEN_MARK = select(func.max(restores.c.as_of)).where(restores.c.settled.is_(None))
_NEWEST = select(func.max(cases.c.changed_at))
_OVER = or_(
    *(
        and_(cases.c.lifecycle == lifecycle, cases.c.state == state)
        for lifecycle, states in TABLES.items()
        for state in states
        if terminal(lifecycle, state)
    )
)
_LIVE = select(cases.c.id).where(not_(_OVER))
_SAID_OF = and_(events.c.case_id == outbox.c.case_id, events.c.seq == outbox.c.wanted)
_KNEW_EVENT = select(1).where(_SAID_OF, events.c.at <= bindparam("as_of")).exists()
_STANDS = and_(not_(outbox.c.note), outbox.c.ts.is_not(None))
_DOUBT = (
    update(outbox)
    .where(
        not_(outbox.c.parked),
        or_(
            and_(outbox.c.pending, _KNEW_EVENT),
            # What stands is drawn again as long as its case can move: it may show what the record does not know.
            and_(_STANDS, outbox.c.case_id.in_(_LIVE)),
        ),
    )
    .values(
        pending=True,
        unsure=True,
        due=None,
        first_try=func.coalesce(outbox.c.first_try, bindparam("as_of")),
        lease_owner=None,  # whoever had it then is gone
        lease_until=None,
    )
)
_NEW_NOTES = (
    select(outbox.c.id, outbox.c.case_id, outbox.c.wanted)
    .join(events, _SAID_OF)
    .where(outbox.c.pending, outbox.c.note, outbox.c.first_try.is_(None), events.c.at > bindparam("as_of"))
)
_LOOK = update(outbox).where(outbox.c.id == bindparam("job")).values(unsure=True, first_try=bindparam("since"))
_SETTLED = update(restores).where(restores.c.settled.is_(None)).values(settled=bindparam("now"))


def mark(connection: Connection) -> datetime | None:
    """Note that what this database says is from a time gone by; return the time of its newest event.

    None, and no mark, if it has no case. A mark that nobody has settled yet is enough.
    """
    as_of: datetime | None = connection.execute(_NEWEST).scalar_one()
    if as_of and _open_mark(connection) is None:
        connection.execute(insert(restores), {"as_of": as_of})
    return as_of


def _open_mark(connection: Connection) -> datetime | None:
    found: datetime | None = connection.execute(_OPEN_MARK).scalar_one()
    return found


def unsettled(engine: Engine) -> bool:
    """Tell whether an older state was put back and no start has caught up with Slack since."""
    with engines.reading(engine) as connection:
        return _open_mark(connection) is not None


def settle(engine: Engine, now: datetime) -> int:
    """Have delivery look before it sends, once every timer that is due has fired; return for how many messages.

    What waited, and what stands for a case that can still move, is looked at. What a timer says is looked for from the
    time the timer was due: before that nobody can have said it, though perhaps something else under the same key. What
    people do from now on is new, and simply said.
    """
    with engines.writing(engine, engines.gate(engine)) as connection:
        as_of = _open_mark(connection)
        doubted = int(connection.execute(_DOUBT, {"as_of": as_of}).rowcount)
        said_by_timers = [*_said_by_timers(connection, as_of)]
        if said_by_timers:
            connection.execute(_LOOK, said_by_timers)
        connection.execute(_SETTLED, {"now": now})
        connection.commit()
    return doubted + len(said_by_timers)


def _said_by_timers(connection: Connection, as_of: datetime | None) -> Iterator[dict[str, Any]]:
    for row in connection.execute(_NEW_NOTES, {"as_of": as_of}).all():
        due = _due(SqlCases(connection), row.case_id, row.wanted)
        if due:
            yield {"job": row.id, "since": due}


def _due(record: SqlCases, case_id: str, seq: int) -> datetime | None:
    """Return when the last of the timers was due that made an event happen; None if it was none."""
    past = [item for item in record.history(case_id) if item.seq <= seq]
    for number, item in enumerate(past):
        if isinstance(item.event, ClockStruck) and item.at == past[-1].at:
            dues = deadlines(replay(past[:number]))
            return max(dues[name] for name in item.event.timers)
    return None

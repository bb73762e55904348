"""The store: transactions over one connection, each with every store in it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, Engine, select

from countersign.app import ports, reads, times
from countersign.app.drafts import Drafts
from countersign.db import engine as engines
from countersign.db.cases import SqlCases
from countersign.db.directory import SqlDrafts, SqlPeople, SqlPlaybooks
from countersign.db.outbox import SqlOutbox
from countersign.db.queries import SqlQueries
from countersign.db.seals import SqlSeals
from countersign.db.snapshots import NewerRecord
from countersign.db.stores import SqlFollowups, SqlSeen, SqlTexts, SqlTimers
from countersign.db.tables import cases
from countersign.db.times import SqlAbsences, SqlRounds
from countersign.domain.case import EVOLVE_VERSION
from countersign.domain.clocks import deadlines


class SqlTransaction:
    """Implements ``ports.Transaction`` on one connection."""

    def __init__(self, connection: Connection, *, writes: bool) -> None:
        """All stores share the connection, and with it the transaction."""
        self._connection = connection
        self.cases: ports.Cases = SqlCases(connection, writes=writes)
        self.texts: ports.Texts = SqlTexts(connection)
        self.timers: ports.Timers = SqlTimers(connection)
        self.outbox: ports.Outbox = SqlOutbox(connection)
        self.followups: ports.Followups = SqlFollowups(connection)
        self.seen: ports.Seen = SqlSeen(connection)
        self.playbooks: ports.Playbooks = SqlPlaybooks(connection)
        self.people: ports.People = SqlPeople(connection)
        self.drafts: Drafts = SqlDrafts(connection)
        self.queries: reads.Queries = SqlQueries(connection, writes=writes)
        self.seals: reads.Seals = SqlSeals(connection)
        self.absences: times.Absences = SqlAbsences(connection)
        self.rounds: times.Rounds = SqlRounds(connection)

    def commit(self) -> None:
        """Make it so, durably."""
        self._connection.commit()


class SqlStore:
    """Implements ``ports.Store``."""

    def __init__(self, engine: Engine) -> None:
        """Stores over the same database share one gate for writers, however many there are in this process."""
        self._engine = engine
        self._gate = engines.gate(engine)

    @contextmanager
    def writing(self) -> Iterator[ports.Transaction]:
        """Begin a transaction that may write; one at a time on the embedded database."""
        with engines.writing(self._engine, self._gate) as connection:
            yield SqlTransaction(connection, writes=True)

    @contextmanager
    def reading(self) -> Iterator[ports.Transaction]:
        """Begin a transaction that only reads."""
        with engines.reading(self._engine) as connection:
            yield SqlTransaction(connection, writes=False)


def rebuild(engine: Engine) -> int:
    """Build again from events what an older program derived from them, case by case; return how many that were."""
    with engines.reading(engine) as connection:
        older = connection.execute(select(cases.c.id).where(cases.c.evolve < EVOLVE_VERSION)).scalars().all()
    store = SqlStore(engine)
    for case_id in older:
        # A case with events of a newer program is left alone.
        with suppress(NewerRecord), store.writing() as tx:
            _rebuild(tx, case_id)
            tx.commit()
    return len(older)


def _rebuild(tx: ports.Transaction, case_id: str) -> None:
    stored = tx.cases.get(case_id)
    if stored is not None:
        tx.cases.save(stored, ())
        tx.timers.reconcile(case_id, deadlines(stored.case))

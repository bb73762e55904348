"""A look at a bot's database from outside, for the sandbox: what is due next, and whether the bot is at rest."""

from datetime import datetime

from countersign.app.sweep import next_due
from countersign.bootstrap.clock import machine_clock
from countersign.db import engine as engines
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore


class Watch:
    """Reads only, so it never stands in the bot's way."""

    def __init__(self, database_url: str) -> None:
        """The database has to exist: the bot makes it."""
        self._engine = engine = engines.make(database_url, 2)
        self._store, self._queue = SqlStore(engine), SqlQueue(engine)

    def close(self) -> None:
        """Close its connections."""
        self._engine.dispose()

    def next_timer(self) -> datetime | None:
        """Return when something happens by itself next (business time, UTC): a timer, a round, a message that waits."""
        with self._store.reading() as tx:
            return next_due(tx)

    def quiet(self, now: datetime) -> bool:
        """Tell whether nothing is left to do at a business time: nothing due, no follow-up, no message to send.

        A message that waits for somebody's working hours is nothing to do until then.
        """
        with self._store.reading() as tx:
            due = next_due(tx)
            busy = (due is not None and due <= now) or tx.followups.waiting(1)
        return not busy and self._queue.next_due(machine_clock()) is None

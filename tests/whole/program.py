"""The application as bootstrap puts it together, on a file that outlives it; it can die at every commit."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event, select

from countersign.app import reviews
from countersign.app.handle import Handler
from countersign.app.ports import Reply, Transaction
from countersign.app.queries import Queries
from countersign.app.sending import Job
from countersign.app.sweep import Sweep
from countersign.db import engine as engines
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from countersign.delivery import Delivery
from countersign.domain.actors import Actor
from countersign.domain.commands import Command
from countersign.domain.errors import StoreUnavailable
from countersign.domain.playbooks import PlaybookSet
from countersign.slack.views import faces
from tests.delivery.faulty_queue import Crash
from tests.delivery.world import Nobody
from tests.whole.cast import HOME
from tests.whole.slack import Slack

DIES_BEFORE, DIES_AFTER, BUSY, FULL = "dies before", "dies after", "busy", "full"


class Clock:
    """Moved by hand, and a millisecond on whenever somebody looks: no two things happen at the same moment."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def advance(self, span: timedelta) -> None:
        self.now += span


def new_engine(file: Path) -> Engine:
    """Return an engine for a file that need not outlive the machine: processes die in these tests, it does not."""
    engine = engines.make(f"sqlite:///{file}", 2)
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous = OFF"))
    return engine


class FrailStore(SqlStore):
    """Meets ``faults`` at the next transactions that write, one each; None is one where nothing goes wrong."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.faults: list[str | None] = []

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        fault = self.faults.pop(0) if self.faults else None
        if fault == BUSY:
            raise StoreUnavailable("busy")
        with super().writing() as tx:
            if fault:
                tx.commit = lambda commit=tx.commit: _commit(commit, fault)  # type: ignore[method-assign,misc]
            yield tx


def _commit(commit: Callable[[], None], fault: str) -> None:
    if fault == FULL:
        raise StoreUnavailable("the disk is full")
    if fault == DIES_AFTER:
        commit()
    raise Crash


class FrailQueue(SqlQueue):
    """Dies before the next calls of the methods in ``dies``, and notes who was told of what was given up."""

    def __init__(self, engine: Engine, told: dict[str, Sequence[Actor]]) -> None:
        super().__init__(engine)
        self.dies: set[str] = set()
        self.told = told

    def sent(self, job: Job, *more: Any) -> bool:
        self._maybe_die("sent")
        return super().sent(job, *more)

    def retry(self, job: Job, *more: Any, **unsure: bool) -> bool:
        self._maybe_die("retry")
        return super().retry(job, *more, **unsure)

    def park(self, job: Job, error: str, tell: Sequence[Actor]) -> bool:
        self._maybe_die("park")
        self.told.setdefault(job.key, tell)
        return super().park(job, error, tell)

    def _maybe_die(self, method: str) -> None:
        if method in self.dies:
            self.dies.discard(method)
            raise Crash


@dataclass(eq=False)
class Program:
    """One process. Everything it makes is gone when it ends, but for the file."""

    engine: Engine
    playbooks: Callable[[], PlaybookSet]
    clock: Clock
    machine_clock: Clock
    slack: Slack
    told: dict[str, Sequence[Actor]]

    def __post_init__(self) -> None:
        """Put the parts together, and do what has to be done before the first message."""
        self.store, self.queue = FrailStore(self.engine), FrailQueue(self.engine, self.told)
        self.handler = Handler(self.store, self.playbooks, self.clock, HOME, lambda: None)
        self.sweep = Sweep(self.store, self.handler.handle, self.clock)
        self.queries = Queries(self.store)
        self.delivery = Delivery(
            self.queue,
            self.store,
            self.slack,
            Nobody(),
            faces.render,
            self.machine_clock,
            "owner",
            jitter=lambda: 0.5,
            admins=self.admins,
        )
        self.reload()
        self.queue.release(None)

    def close(self) -> None:
        self.engine.dispose()

    def reload(self) -> None:
        """Keep the rules in force."""
        with self.store.writing() as tx:
            tx.playbooks.keep(self.playbooks().kinds.values(), self.clock())
            tx.commit()

    def admins(self) -> list[Actor]:
        """Return who hears of what was given up."""
        with self.store.reading() as tx:
            known = {member.handle: member.actor for member in tx.people.all()}
        return [known[handle] for handle in self.playbooks().team.admins if handle in known]

    def handle(self, command: Command) -> Reply:
        return self.handler.handle(command)

    def look(self) -> None:
        """Whatever is due happens now."""
        reviews.ensure(self.store, self.playbooks(), self.handler.handle, self.clock)
        self.sweep.run()

    def deliver(self, turns: int) -> None:
        """Let delivery take some turns; time passes as far as it has to wait."""
        for _ in range(turns):
            while self.delivery.deliver_once():
                pass
            due = self.queue.next_due(self.machine_clock.now)
            if due is None:
                return
            self.machine_clock.now = max(due, self.machine_clock.now)

    def rows(self, table: Any) -> list[dict[str, Any]]:
        """Return what stands in a table."""
        with engines.reading(self.engine) as connection:
            return [dict(row) for row in connection.execute(select(table)).mappings()]

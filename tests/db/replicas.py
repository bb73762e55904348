"""Several processes over one database, played by threads that share nothing but its address."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from threading import Barrier
from typing import TypeVar

from countersign.app import reviews
from countersign.app.handle import Handler
from countersign.app.ports import Clock, Member, Reply
from countersign.app.sweep import Sweep
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from countersign.domain.actors import Actor
from countersign.domain.commands import OPEN, Command
from countersign.domain.playbook import Playbook
from countersign.domain.playbooks import PlaybookSet
from tests.app.desk import HANDLES, TEAM
from tests.databases import opened
from tests.domain.builders import ANA, text
from tests.fakes import FakeClock
from tests.patience import PATIENCE

T = TypeVar("T")


@dataclass(frozen=True)
class Replica:
    """One process: its own connections, its own handler and sweep."""

    store: SqlStore
    queue: SqlQueue
    handler: Handler
    sweep: Sweep
    playbooks: PlaybookSet

    def look(self, clock: Clock) -> None:
        """Do what the alarm of a process does."""
        reviews.ensure(self.store, self.playbooks, self.handler.handle, clock)
        self.sweep.run()

    def open(self, key: str, case: str, actor: Actor = ANA) -> Reply:
        """Open a case by a delivery."""
        answers = {"what": text("A model")}
        return self.handler.handle(Command(key, OPEN, actor, case, kind="exception", answers=answers))

    def do(self, key: str, verb: str, actor: Actor, case: str) -> Reply:
        """Let somebody do something, by a delivery."""
        answers = {"reason": text("because")} if verb == "reject" else {}
        return self.handler.handle(Command(key, verb, actor, case, answers=answers))


@contextmanager
def replicas(address: str, count: int, *books: Playbook, now: datetime) -> Iterator[Sequence[Replica]]:
    """Start so many processes, all at the same business time."""
    clock, playbooks = FakeClock(now), PlaybookSet(TEAM, {book.kind: book for book in books})
    with ExitStack() as stack:
        made = []
        for _ in range(count):
            engine = stack.enter_context(opened(address))
            store = SqlStore(engine)
            handler = Handler(store, lambda: playbooks, clock, "T1", lambda: None)
            made.append(Replica(store, SqlQueue(engine), handler, Sweep(store, handler.handle, clock), playbooks))
        with made[0].store.writing() as tx:
            tx.playbooks.keep(books, now)
            tx.people.put([Member(actor, handle, handle) for handle, actor in HANDLES.items()])
            tx.commit()
        yield made


def at_once(*works: Callable[[], T]) -> list[T]:
    """Do several things at the same time; return what each returned."""
    start = Barrier(len(works))

    def begin(work: Callable[[], T]) -> T:
        start.wait(PATIENCE)
        return work()

    with ThreadPoolExecutor(len(works)) as pool:
        return [done.result(PATIENCE) for done in [pool.submit(begin, work) for work in works]]

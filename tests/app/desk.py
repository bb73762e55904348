"""The application at work on an in-memory store: a team, playbooks in force, a clock that is moved by hand."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from countersign.app.handle import Handler
from countersign.app.ports import Member, Reply
from countersign.app.sweep import Sweep
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.commands import OPEN, Command
from countersign.domain.playbook import Playbook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.team import Team
from countersign.domain.texts import Given
from tests.domain.builders import ANA, BEN, CARL, DORA, EVE, FINN, GUS, MAYA, START, text
from tests.fakes import FakeClock, FakeStore, FakeTransaction

HANDLES = {"ana": ANA, "ben": BEN, "carl": CARL, "dora": DORA, "eve": EVE, "finn": FINN, "gus": GUS, "maya": MAYA}
TEAM = Team.model_validate(
    {
        "people": {handle: {"name": handle.capitalize(), "email": f"{handle}@example.com"} for handle in HANDLES},
        "roles": {
            "legal": {"primary": "ben", "deputies": ["carl", "dora"]},
            "security": {"primary": "eve", "deputies": ["carl"]},
            "lead": {"primary": "finn", "deputies": ["gus"]},
        },
        "channels": {"governance": "ai-governance"},
        "admins": ["maya"],
    }
)


class FailingTransaction(FakeTransaction):
    """Everything works until the commit."""

    def commit(self) -> None:
        store = self.store
        assert isinstance(store, BrittleStore)
        failure = store.failures.pop(0)
        if failure:
            raise failure()
        super().commit()


class BrittleStore(FakeStore):
    """A store whose next commits fail as told: each entry makes an exception, or is None for one that works."""

    def __init__(self) -> None:
        super().__init__()
        self.failures: list[Callable[[], Exception] | None] = []

    @contextmanager
    def writing(self) -> Iterator[FakeTransaction]:
        with super().writing() as tx:
            yield FailingTransaction(self, tx.state) if self.failures else tx


class Desk:
    """One installation: its store, its clock, its handler and its sweep."""

    def __init__(self, *books: Playbook) -> None:
        self.store, self.clock, self.pokes = BrittleStore(), FakeClock(START), 0
        self.put_in_force(*books)
        self.meet(*(Member(actor, handle, handle) for handle, actor in HANDLES.items()))
        self.handler = Handler(self.store, lambda: self.playbooks, self.clock, "T1", self._poke)
        self.sweep = Sweep(self.store, self.handler.handle, self.clock)

    def _poke(self) -> None:
        self.pokes += 1

    def put_in_force(self, *books: Playbook) -> None:
        """Load other playbooks, now."""
        self.playbooks = PlaybookSet(TEAM, {book.kind: book for book in books})
        with self.store.writing() as tx:
            tx.playbooks.keep(books, self.clock())
            tx.commit()

    def meet(self, *members: Member) -> None:
        """Get to know people."""
        with self.store.writing() as tx:
            tx.people.put(members)
            tx.commit()

    def open(self, case: str = "c1", actor: Actor = ANA, kind: str = "exception", **answers: Given) -> Reply:
        """Open a case; what it is about is filled in unless given."""
        given = {"what": text("A model"), **answers}
        return self.handler.handle(Command(f"open:{case}", OPEN, actor, case, kind=kind, answers=given))

    def do(self, verb: str, actor: Actor, case: str = "c1", key: str | None = None, **more: Any) -> Reply:
        """Let somebody do something, as a delivery of its own unless it has a key."""
        return self.handler.handle(Command(key or f"{verb}:{actor}:{case}", verb, actor, case, **more))

    def case(self, case: str = "c1") -> Case:
        """Return a case as saved."""
        return self.store.state.cases[case].case

    def told(self, case: str = "c1") -> list[str]:
        """Return the types of a case's events."""
        return [item.event.type for item in self.store.state.events[case]]

    def timers(self, case: str = "c1") -> list[str]:
        """Return the names of a case's timers."""
        return [name for owner, name in self.store.state.timers if owner == case]

    def messages(self, case: str = "c1") -> list[str]:
        """Return the slots of everything a case wants shown or said."""
        return [slot for owner, slot in self.store.state.outbox if owner == case]

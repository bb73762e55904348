"""Every test here runs on each implementation of the ports; another database is one more entry below."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from countersign.app.ports import Store
from countersign.app.sending import Queue
from countersign.db.claims import NOW
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from tests.databases import KINDS, opened
from tests.fakes import FakeQueue, FakeStore


@dataclass(frozen=True)
class Backend:
    """A store and the queue over it."""

    store: Store
    queue: Queue


@pytest.fixture(params=["fakes", *KINDS])
def kind(request: pytest.FixtureRequest) -> str:
    """Name what the ports are implemented by."""
    return str(request.param)


@pytest.fixture
def backend(kind: str, request: pytest.FixtureRequest) -> Iterator[Backend]:
    if kind == "fakes":
        memory = FakeStore()
        yield Backend(memory, FakeQueue(memory))
        return
    with opened(request.getfixturevalue("address")) as database:
        # Leases go by the time that the test tells, wherever that is.
        yield Backend(SqlStore(database), SqlQueue(database, NOW))


@pytest.fixture
def store(backend: Backend) -> Store:
    return backend.store


@pytest.fixture
def queue(backend: Backend) -> Queue:
    return backend.queue

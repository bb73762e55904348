"""Every test here runs on each implementation of the ports; another database is one more entry below."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from countersign.app.ports import Store
from countersign.app.sending import Queue
from countersign.db import engine, schema
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from tests.fakes import FakeQueue, FakeStore


@dataclass(frozen=True)
class Backend:
    """A store and the queue over it."""

    store: Store
    queue: Queue


def _in_memory(_: Path, __: Path) -> Iterator[Backend]:
    store = FakeStore()
    yield Backend(store, FakeQueue(store))


def _on_sqlite(folder: Path, template: Path) -> Iterator[Backend]:
    database = engine.make(f"sqlite:///{shutil.copy(template, folder / 'contract.db')}")
    yield Backend(SqlStore(database), SqlQueue(database))
    database.dispose()


BACKENDS: dict[str, Callable[[Path, Path], Iterator[Backend]]] = {"fakes": _in_memory, "sqlite": _on_sqlite}


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database as migrations leave it, to be copied: running them takes longer than most tests."""
    file = tmp_path_factory.mktemp("template") / "empty.db"
    made = engine.make(f"sqlite:///{file}")
    schema.upgrade(made)
    made.dispose()
    return file


@pytest.fixture(params=BACKENDS)
def backend(request: pytest.FixtureRequest, tmp_path: Path, template: Path) -> Iterator[Backend]:
    yield from BACKENDS[request.param](tmp_path, template)


@pytest.fixture
def store(backend: Backend) -> Store:
    return backend.store


@pytest.fixture
def queue(backend: Backend) -> Queue:
    return backend.queue

"""A database in a file, with its store and its queue, and a way in past all of them."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from countersign.db import engine, schema
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore

Tamper = Callable[..., None]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database as migrations leave it, to be copied: running them takes longer than most tests."""
    file = tmp_path_factory.mktemp("template") / "empty.db"
    made = engine.make(f"sqlite:///{file}")
    schema.upgrade(made)
    made.dispose()
    return file


@pytest.fixture
def path(tmp_path: Path, template: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "test.db"))


@pytest.fixture
def database(path: Path) -> Iterator[Engine]:
    made = engine.make(f"sqlite:///{path}")
    yield made
    made.dispose()


@pytest.fixture
def store(database: Engine) -> SqlStore:
    return SqlStore(database)


@pytest.fixture
def queue(database: Engine) -> SqlQueue:
    return SqlQueue(database)


@pytest.fixture
def tamper(path: Path) -> Tamper:
    """Return a function that changes the file as somebody with a shell could: no triggers, no checks."""

    def change(statement: str, *values: object) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute("DROP TRIGGER IF EXISTS events_no_update")
            connection.execute("DROP TRIGGER IF EXISTS events_no_delete")
            connection.execute(statement, values)

    return change

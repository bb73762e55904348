"""A database with its store and its queue, and a way in past all of them; every kind, unless a test needs one."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine, make_url

from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from tests.databases import KINDS, opened

Tamper = Callable[..., None]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test on every kind, but on one if it names a file or a server, or its module says so."""
    if "kind" in metafunc.fixturenames:
        only = {"path": "sqlite", "server": "postgresql"}
        kinds = [kind for name, kind in only.items() if name in metafunc.fixturenames]
        metafunc.parametrize("kind", kinds or getattr(metafunc.module, "KINDS", KINDS))


@pytest.fixture
def path(address: str) -> Path:
    """Return the file of an embedded database."""
    return Path(str(make_url(address).database))


@pytest.fixture
def server(address: str) -> str:
    """Return the address of a database on a server, as a driver wants it."""
    return address


@pytest.fixture
def database(address: str) -> Iterator[Engine]:
    with opened(address) as made:
        yield made


@pytest.fixture
def store(database: Engine) -> SqlStore:
    return SqlStore(database)


@pytest.fixture
def queue(database: Engine) -> SqlQueue:
    return SqlQueue(database)


@pytest.fixture
def tamper(address: str, kind: str) -> Tamper:
    """Return a function that changes rows as whoever owns the database could: no triggers, no checks."""

    def in_file(statement: str, *values: object) -> None:
        with closing(sqlite3.connect(str(make_url(address).database), isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            for table in ("events", "seals", "seal_leaves"):
                connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_update")
                connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_delete")
            connection.execute(statement, values)

    def on_server(statement: str, *values: object) -> None:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute(statement.replace("?", "%s"), values or None)

    return in_file if kind == "sqlite" else on_server

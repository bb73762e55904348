"""Copies of an embedded database: made while it is in use, verified, and put in place whole or not at all."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import URL, Engine, func, select

from countersign.db import engine as engines
from countersign.db import restored, schema
from countersign.db.audit import Audit
from countersign.db.audit_case import Fault
from countersign.db.tables import cases
from countersign.domain.errors import CountersignError, StoreUnavailable

# What SQLite keeps beside a database.
_BESIDE = ("-wal", "-shm", "-journal")
_COUNT = select(func.count()).select_from(cases)


@dataclass(frozen=True)
class Checked:
    """What a copy holds: how much, until when (UTC, None without a case), and what is wrong with it."""

    cases: int
    events: int
    as_of: datetime | None
    faults: tuple[Fault, ...]


@contextmanager
def copied(source: Path, target: Path) -> Iterator[tuple[Path, Checked]]:
    """Give a verified copy of ``source`` beside ``target``, open to its owner alone; it goes if it is not put in place.

    It is one state of the database, whoever writes in it meanwhile, without what was erased, and marked as a memory of
    its time. Raises CountersignError if there is no such copy.
    """
    with _trouble(source, target), _beside(target) as fresh:
        _vacuum(source, fresh)
        checked = _verified(fresh)
        with closing(sqlite3.connect(fresh)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # one file, without others beside it
        yield fresh, checked


@contextmanager
def _trouble(source: Path, target: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        why = (isinstance(error, OSError) and error.strerror) or error
        raise CountersignError(f"{source} could not be copied to {target}: {why}. Nothing was changed.") from error


@contextmanager
def _beside(file: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)  # for nobody but its owner
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for suffix in ("", *_BESIDE):
            Path(f"{name}{suffix}").unlink(missing_ok=True)


def _vacuum(source: Path, fresh: Path) -> None:
    """Write one state of a database into an empty file; unlike the file itself it holds nothing that was removed."""
    with closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema")  # a damaged file says so here, and not that of VACUUM
        connection.execute("VACUUM INTO ?", (str(fresh),))


def _verified(fresh: Path) -> Checked:
    """Mark a copy and verify its record, by today's tables if an older program made it."""
    with _open(fresh) as engine:
        problem = schema.check(engine)
        if problem and "older" not in problem:
            what = "It is newer than this program" if "newer" in problem else "It holds no record of Countersign"
            raise CountersignError(f"{what}; nothing was changed.")
        with engines.writing(engine, engines.gate(engine)) as connection:
            as_of = restored.mark(connection)
            connection.commit()
        if not problem:
            return _check(engine, as_of)
    with _beside(fresh) as scratch:
        _vacuum(fresh, scratch)
        with _open(scratch) as engine:
            schema.upgrade(engine)
            return _check(engine, as_of)


def _check(engine: Engine, as_of: datetime | None) -> Checked:
    audit = Audit(engine)
    faults = tuple(audit)
    return Checked(audit.cases, audit.events, as_of, faults)


@contextmanager
def _open(file: Path) -> Iterator[Engine]:
    engine = engines.make(URL.create("sqlite", database=str(file)).render_as_string())
    try:
        yield engine
    finally:
        engine.dispose()


def holds(file: Path) -> int | None:
    """Return how many cases a database has, 0 if there is none; None if it cannot be read."""
    if not file.exists():
        return 0
    with _open(file) as engine:
        try:
            with engines.reading(engine) as connection:
                there = engine.dialect.has_table(connection, cases.name)
                return connection.execute(_COUNT).scalar_one() if there else 0
        except StoreUnavailable:
            return None


def put(fresh: Path, target: Path) -> None:
    """Put a file in the place of another, or of none, at once and durably."""
    with fresh.open("rb") as written:
        os.fsync(written.fileno())
    fresh.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def kept_aside(file: Path) -> Path | None:
    """Keep a database under another name beside it, where it also stays until another one takes its place.

    Its journal goes with it: beside another database it would be taken for that one's. Nobody may use it. Returns the
    name, None if there is no database.
    """
    if not file.exists():
        return None
    names = (file.with_name(f"{file.name}.before-restore{f'-{n}' if n > 1 else ''}") for n in count(1))
    aside = next(name for name in names if not name.exists())
    os.link(file, aside)
    for suffix in _BESIDE:
        if (beside := Path(f"{file}{suffix}")).exists():
            beside.rename(f"{aside}{suffix}")
    return aside

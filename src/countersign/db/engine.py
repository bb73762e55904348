"""Engines and their transactions: how SQLite is opened, who may write when, and what an outage is called.

Everything that differs between databases and is no SQL statement stands here; statements differ in ``upserts.py``.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from math import ceil
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, exc

from countersign.domain.errors import StoreUnavailable

WAIT_SECONDS = 2.0
# When a writer gives up (monotonic seconds), as an option of its connection; readers have none.
_UNTIL = "countersign_until"
_WRITES, _WAITS = "countersign_writes", "countersign_waits"
_PRAGMAS = (
    f"busy_timeout = {int(WAIT_SECONDS * 1000)}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    # Without it REPLACE would delete events without asking the trigger that refuses that.
    "recursive_triggers = ON",
)
# Mistakes of the program, which trying again does not mend.
_BUGS = (exc.IntegrityError, exc.ProgrammingError, exc.DataError, exc.NotSupportedError)
_LOCKS: dict[str, Lock] = {}

Gate = Callable[[], AbstractContextManager[object]]


def make(url: str, pool_size: int = 10) -> Engine:
    """Return an engine for a database URL; ``pool_size`` is how many threads use the database at once."""
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=WAIT_SECONDS,
        hide_parameters=True,  # parameters are what people typed, and errors end up in logs
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _opened)
        event.listen(engine, "begin", _begin)
    return engine


def absent(engine: Engine) -> bool:
    """Tell whether an embedded database is a file that is not there yet; looking at it would make it."""
    return engine.dialect.name == "sqlite" and not Path(engine.url.database or "").is_file()


def _opened(connection: Any, _: object) -> None:
    """Take transactions out of the driver's hands: it would begin them late, and never for reading."""
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Begin a transaction that writes at once or never: a reader that turned into a writer could not be helped."""
    until = connection.get_execution_options().get(_UNTIL)
    writes = until is not None
    if connection.info.get(_WRITES) != writes:
        connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
        connection.info[_WRITES] = writes
    if until is not None:
        _wait_until(connection, until)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _wait_until(connection: Connection, until: float) -> None:
    """Let SQLite wait for other processes only for what waiting for this one left; in tenths, so seldom anew."""
    tenths = max(1, ceil((until - monotonic()) * 10))
    if connection.info.get(_WAITS) != tenths:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {tenths * 100}")
        connection.info[_WAITS] = tenths


def gate(engine: Engine) -> Gate:
    """Return what a writer passes through: on SQLite one lock per file and process, else nothing.

    SQLite's own waiting sleeps and tries again, so that some writer may wait for seconds while others pass it.
    """
    if engine.dialect.name != "sqlite":
        return nullcontext
    lock = _LOCKS.setdefault(str(Path(engine.url.database or "").resolve()), Lock())
    return lambda: _held(lock)


@contextmanager
def _held(lock: Lock) -> Iterator[None]:
    if not lock.acquire(timeout=WAIT_SECONDS):
        raise StoreUnavailable("the database is busy: another writer did not finish in time")
    try:
        yield
    finally:
        lock.release()


@contextmanager
def writing(engine: Engine, entrance: Gate) -> Iterator[Connection]:
    """Begin a transaction that may write; what was not committed when it is left has not happened."""
    until = monotonic() + WAIT_SECONDS
    with outage(engine), entrance(), engine.connect().execution_options(**{_UNTIL: until}) as connection:
        connection.begin()
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction that reads one state of the database, whoever writes meanwhile."""
    with outage(engine), engine.connect() as connection:
        connection.begin()
        yield connection


@contextmanager
def outage(engine: Engine) -> Iterator[None]:
    """Turn every error that says that the database cannot be used now into StoreUnavailable."""
    try:
        yield
    except _BUGS:
        raise
    except exc.DBAPIError as error:
        raise StoreUnavailable(_reason(engine.url, error.orig)) from error
    except exc.TimeoutError as error:
        raise StoreUnavailable("the database is busy: no connection became free in time") from error


def _reason(url: URL, error: BaseException | None) -> str:
    """Return the first line of a driver's message, without the password even if the driver repeats the URL."""
    line = str(error).partition("\n")[0][:200]
    return line.replace(str(url.password), "***") if url.password else line

"""Engines and their transactions: how a database is opened, who may write when, and what an outage is called.

Everything that differs between databases and is no SQL statement stands here and in ``addresses.py``; statements differ
in ``upserts.py`` and ``claims.py``.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from math import ceil
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, exc

from countersign.db import addresses
from countersign.domain.errors import CountersignError, Overtaken, StoreUnavailable

_log = logging.getLogger(__name__)
WAIT_SECONDS = 2.0
# When a writer gives up (monotonic seconds), as an option of its connection; readers have none.
_UNTIL = "countersign_until"
_WRITES, _WAITS = "countersign_writes", "countersign_waits"
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    # Without it REPLACE would delete events without asking the trigger that refuses that.
    "recursive_triggers = ON",
    # What is deleted is overwritten, since texts are erased on purpose.
    "secure_delete = ON",
)
# Set on a connection whose transaction erased texts.
ERASED = "countersign_erased"
# PostgreSQL: whoever is paused in the middle of a transaction keeps what it locked no longer than this.
_IDLE_SECONDS = 10
# A reader there sees one state of the database only if it asks for that. Who writes asks for less: it locks its case,
# then sees what is there now, and waits for others where a snapshot would have to begin again.
_READS: Mapping[str, Mapping[str, Any]] = {
    "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
}
# SQLSTATE: two transactions waited for each other, or one changed what the other had read.
_IN_THE_WAY = frozenset({"40001", "40P01"})
# SQLSTATE: a schema, table or column is missing, or this user may not use it; PostgreSQL takes that for bad SQL.
_NOT_SET_UP = frozenset({"3F000", "42P01", "42501", "42703"})
# Mistakes of the program, which trying again does not mend.
_BUGS = (exc.IntegrityError, exc.ProgrammingError, exc.DataError, exc.NotSupportedError)
_LOCKS: dict[str, Lock] = {}

Gate = Callable[[], AbstractContextManager[object]]


def make(url: str, pool_size: int = 10) -> Engine:
    """Return an engine for a database URL; ``pool_size`` is how many threads use the database at once.

    Raises CountersignError if the address is none, or its driver is not installed.
    """
    address = addresses.parse(url)
    try:
        engine = create_engine(
            address,
            poolclass=QueuePool,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=WAIT_SECONDS,
            hide_parameters=True,  # parameters are what people typed, and errors end up in logs
            **addresses.options(address, WAIT_SECONDS),
        )
    except ImportError as error:
        raise CountersignError(addresses.NO_DRIVER) from error
    if shared(engine):
        event.listen(engine, "connect", _connected)
        event.listen(engine, "checkout", _as_the_server_says)
    else:
        event.listen(engine, "connect", _opened)
        event.listen(engine, "begin", _begin)
    return engine


def shared(engine: Engine) -> bool:
    """Tell whether several processes may use the database at once; the embedded one belongs to one process."""
    return engine.dialect.name != "sqlite"


def absent(engine: Engine) -> bool:
    """Tell whether an embedded database is a file that is not there yet; looking at it would make it."""
    return not shared(engine) and not Path(engine.url.database or "").is_file()


def _opened(connection: Any, _: object) -> None:
    """Take transactions out of the driver's hands: it would begin them late, and never for reading."""
    connection.isolation_level = None
    for pragma in (f"busy_timeout = {round(WAIT_SECONDS * 1000)}", *_PRAGMAS):
        connection.execute(f"PRAGMA {pragma}")


def _connected(connection: Any, _: object) -> None:
    """Have PostgreSQL give up what takes too long, so that nobody at Slack waits for it; in UTC throughout."""
    wait = round(WAIT_SECONDS * 1000)
    settings = {
        "statement_timeout": wait,
        "lock_timeout": wait * 3 // 4,  # sooner, so that the reason says what it waited for
        "idle_in_transaction_session_timeout": _IDLE_SECONDS * 1000,
        "timezone": "UTC",
    }
    with connection.cursor() as cursor:
        cursor.execute("; ".join(f"SET {name} = '{value}'" for name, value in settings.items()))
    connection.commit()


def _as_the_server_says(connection: Any, _: object, __: object) -> None:
    """Leave it to the server whether it takes changes: after a reader SQLAlchemy would insist that it does."""
    connection.read_only = None


def patient(connection: Connection) -> None:
    """Let a transaction take as long as it needs: for work that nobody at Slack waits for."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0")


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
    if shared(engine):
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
        if not shared(engine) and connection.info.pop(ERASED, False):
            _scrub(connection)


def _scrub(connection: Connection) -> None:
    """Empty the log of an embedded database, which still has the pages as they were; a reader may be in the way.

    Then this connection tries again after its next transaction; whatever fails here, what was committed stays so.
    """
    connection.rollback()
    connection.info[ERASED] = True
    with suppress(sqlite3.Error):
        driver: Any = connection.connection.dbapi_connection
        connection.info[ERASED] = bool(driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction that reads one state of the database, whoever writes meanwhile."""
    with outage(engine), engine.connect().execution_options(**_READS.get(engine.dialect.name, {})) as connection:
        connection.begin()
        yield connection


@contextmanager
def outage(engine: Engine) -> Iterator[None]:
    """Turn every error that says that the database cannot be used now into StoreUnavailable."""
    try:
        yield
    except exc.DBAPIError as error:
        _shorten(error)
        state = getattr(error.orig, "sqlstate", None)
        if isinstance(error, _BUGS) and state not in _NOT_SET_UP:
            raise
        kind = Overtaken if state in _IN_THE_WAY else StoreUnavailable
        reason = _reason(engine.url, error.orig)
        if kind is StoreUnavailable:
            _log.warning("the database cannot be used", extra={"reason": reason})
        raise kind(reason) from error
    except exc.TimeoutError as error:
        raise StoreUnavailable("the database is busy: no connection became free in time") from error


def _shorten(error: exc.DBAPIError) -> None:
    """Keep the first line of a driver's message: in the next ones PostgreSQL repeats what was to be stored."""
    for one in (error, error.orig):
        if one is not None and one.args:
            one.args = (str(one.args[0]).partition("\n")[0], *one.args[1:])


def _reason(url: URL, error: BaseException | None) -> str:
    """Return the first line of a driver's message, without the password even if the driver repeats the URL."""
    line = str(error).partition("\n")[0][:200]
    return line.replace(str(url.password), "***") if url.password else line

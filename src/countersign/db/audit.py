"""Verifies the whole record as it stands in the database, a batch of cases at a time."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Connection, Engine, Select, Table, select, type_coerce
from sqlalchemy.types import NullType

from countersign.db import engine as engines
from countersign.db import tables
from countersign.db.audit_case import CHECKED, Bundle, Encoder, Fault, Raw, check, is_text, readable
from countersign.db.work_tables import counters

Rows = Select[*tuple[Any, ...]]
_BATCH = 200
_MOST_DIGITS = 18  # more do not fit where numbers are collected
_OF_CASES = (tables.events, tables.texts, *(projection.table for projection in CHECKED))


def _raw(table: Table) -> Rows:
    """Select a table's columns as the database holds them, with no conversion that could fail."""
    return select(*(type_coerce(column, NullType()).label(column.name) for column in table.columns))


def _raw_of(table: Table) -> Rows:
    return _raw(table).order_by(*table.primary_key.columns)


@contextmanager
def _any_value(connection: Connection) -> Iterator[None]:
    """Let the driver hand out what it cannot read as it is, where it would raise an error over the whole query."""
    driver: Any = connection.connection.dbapi_connection
    if connection.dialect.name == "postgresql":
        times = driver.adapters.types["timestamptz"].oid
        driver.adapters.register_loader(times, _any_time())
        yield
        connection.invalidate()  # nobody else should meet such a connection
        return
    before = driver.text_factory
    driver.text_factory = lambda content: content.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = before


@cache
def _any_time() -> type:
    """Return what reads a time of PostgreSQL: those before the year 1 or after 9999, and infinity, stay text."""
    known: Any = import_module("psycopg.types.datetime").TimestamptzLoader
    unreadable: type[Exception] = import_module("psycopg").DataError

    def load(self: Any, data: Any) -> object:
        try:
            return known.load(self, data)
        except unreadable:
            return bytes(data).decode()

    return type("AnyTime", (known,), {"load": load})


class Audit:
    """One pass over the record: iterating gives what is wrong, ``cases`` and ``events`` count what was looked at."""

    def __init__(self, engine: Engine) -> None:
        """Nothing is read until it is iterated."""
        self._engine, self._encode = engine, Encoder(engine.dialect)
        self.cases = self.events = 0
        self._numbers: dict[str, array[int]] = defaultdict(lambda: array("q"))

    def __iter__(self) -> Iterator[Fault]:
        """Check everything in one state of the database. Raises StoreUnavailable."""
        self.cases = self.events = 0
        self._numbers.clear()
        with engines.reading(self._engine) as connection, _any_value(connection):
            engines.patient(connection)
            yield from self._cases(connection)
            yield from _orphans(connection)
            yield from self._counters(connection)

    def _cases(self, connection: Connection) -> Iterator[Fault]:
        found = connection.execute(_raw_of(tables.cases), execution_options={"yield_per": _BATCH})
        for batch in found.mappings().partitions():
            yield from self._batch(connection, batch)

    def _batch(self, connection: Connection, batch: Sequence[Raw]) -> Iterator[Fault]:
        whole = [row for row in batch if is_text(row["id"])]
        ids = [row["id"] for row in whole]
        parts = {table.name: _grouped(connection, table, ids) for table in _OF_CASES}
        for row in batch:
            self.cases += 1
            self._note_number(row["key"])
            if not is_text(row["id"]):
                yield Fault(readable(row["id"]), None, "no case can have this id")
        for row in whole:
            of_case = {name: groups.get(row["id"], ()) for name, groups in parts.items()}
            self.events += len(of_case["events"])
            yield from check(Bundle(row, of_case["events"], of_case["texts"], of_case), self._encode)

    def _note_number(self, key: object) -> None:
        prefix, _, number = key.rpartition("-") if isinstance(key, str) else ("", "", "")
        if number.isdecimal() and len(number) < _MOST_DIGITS:
            self._numbers[prefix].append(int(number))

    def _counters(self, connection: Connection) -> Iterator[Fault]:
        """Check that the keys of each prefix count from 1 to its counter."""
        last = {row["prefix"]: row["last"] for row in connection.execute(_raw(counters)).mappings()}
        for prefix in sorted(last.keys() | self._numbers.keys(), key=readable):
            problem = _gap(self._numbers[prefix], last.get(prefix))
            if problem:
                yield Fault(readable(prefix), None, problem)


def _gap(numbers: Sequence[int], last: object) -> str | None:
    if type(last) is not int or last != len(numbers):
        return f"there are {len(numbers)} keys, but the counter stands at {readable(last)}"
    missing = set(range(1, last + 1)).difference(numbers)
    return f"there is no key with number {min(missing)}" if missing else None


def _grouped(connection: Connection, table: Table, ids: Sequence[str]) -> Mapping[str, list[Raw]]:
    groups: dict[str, list[Raw]] = defaultdict(list)
    for row in connection.execute(_raw_of(table).where(table.c.case_id.in_(ids))).mappings():
        groups[row["case_id"]].append(row)
    return groups


def _orphans(connection: Connection) -> Iterator[Fault]:
    """Find rows whose case is not there."""
    for table in _OF_CASES:
        case = select(1).where(tables.cases.c.id == table.c.case_id).exists()
        for row in connection.execute(_raw_of(table).where(~case)).mappings():
            seq = row.get("seq")
            where = f"a row of {table.name} belongs to no case"
            yield Fault(readable(row["case_id"]), seq if type(seq) is int else None, where)


def verify(engine: Engine) -> Audit:
    """Return the check of the whole record; iterate over it to run it."""
    return Audit(engine)

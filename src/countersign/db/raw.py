"""Rows as the database holds them, whatever was done to them: for those who check the record or hand it on."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Connection, Select, Table, select, type_coerce
from sqlalchemy.types import NullType

Rows = Select[*tuple[Any, ...]]


def raw(table: Table) -> Rows:
    """Select a table's columns as the database holds them, with no conversion that could fail."""
    return select(*(type_coerce(column, NullType()).label(column.name) for column in table.columns))


def raw_of(table: Table) -> Rows:
    """Select the same in order of the table's key."""
    return raw(table).order_by(*table.primary_key.columns)


@contextmanager
def any_value(connection: Connection) -> Iterator[None]:
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

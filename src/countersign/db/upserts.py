"""INSERT … ON CONFLICT: the one statement that Core leaves to the dialects, made once for each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert
_INSERTS: Mapping[str, Callable[[Table], Insert]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


class Upsert:
    """Inserts rows of a table; where ``key`` is taken it updates the columns named, or leaves the row if none is."""

    def __init__(self, table: Table, key: Sequence[str], update: Sequence[str] = (), **computed: Any) -> None:
        """Prepare the statement; ``computed`` maps more columns to a function of the values offered."""
        statements = {name: _statement(make(table), key, update, computed) for name, make in _INSERTS.items()}
        self._statements = statements
        self._returning = {name: statement.returning(*table.columns) for name, statement in statements.items()}

    def run(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows; no rows, no statement."""
        if rows:
            connection.execute(self._statements[connection.dialect.name], rows)

    def first(self, connection: Connection, row: Mapping[str, Any]) -> Row[*tuple[Any, ...]] | None:
        """Insert a row and return it as it is now; None if it was there and was left alone."""
        return connection.execute(self._returning[connection.dialect.name], row).one_or_none()


def _statement(insert: Insert, key: Sequence[str], update: Sequence[str], computed: Mapping[str, Any]) -> Insert:
    values = {name: insert.excluded[name] for name in update}
    values |= {name: make(insert.excluded) for name, make in computed.items()}
    if not values:
        return insert.on_conflict_do_nothing(index_elements=key)
    return insert.on_conflict_do_update(index_elements=key, set_=values)

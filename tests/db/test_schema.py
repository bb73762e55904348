"""Migrations make what the tables say, once, and events cannot be changed through any door."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from countersign.db import engine as engines
from countersign.db import schema
from countersign.db.store import SqlStore
from countersign.db.work_tables import outbox
from countersign.domain.errors import CountersignError, StoreUnavailable
from tests.contract.stories import BEN, tell

METADATA = outbox.metadata


def _schema(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_migrations_make_what_the_tables_say(database: Engine) -> None:
    with engines.reading(database) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_migrations_make_the_same_checks_and_clustering(path: Path, tmp_path: Path) -> None:
    other = engines.make(f"sqlite:///{tmp_path / 'other.db'}")
    with engines.writing(other, engines.gate(other)) as connection:
        METADATA.create_all(connection)
        connection.commit()
    other.dispose()

    def traits(file: Path) -> dict[str, tuple[int, bool, bool]]:
        tables = {
            name: sql for name, sql in _schema(file) if (sql or "").startswith("CREATE TABLE") and "alembic" not in name
        }
        return {name: (sql.count("CHECK"), "WITHOUT ROWID" in sql, "DEFERRED" in sql) for name, sql in tables.items()}

    assert traits(path) == traits(tmp_path / "other.db")


def test_an_upgrade_again_is_harmless(database: Engine, path: Path, store: SqlStore) -> None:
    with store.writing() as tx:
        story = tell().save(tx)
        tx.commit()
    before = _schema(path)
    schema.upgrade(database)
    assert _schema(path) == before
    with store.reading() as tx:
        assert tx.cases.get(story.case.id) == story.stored


def test_the_state_of_the_schema_is_told_in_a_sentence(tmp_path: Path, path: Path) -> None:
    empty = engines.make(f"sqlite:///{tmp_path / 'empty.db'}")
    assert schema.check(empty) == "The database is empty: run `countersign db upgrade`."
    assert schema.upgrade(empty) == (None, "0001")
    assert schema.check(empty) is None
    assert schema.upgrade(empty) == ("0001", "0001")
    empty.dispose()


@pytest.mark.parametrize(
    ("revision", "sentence"),
    [("9999", "The database is newer than this program: install the version that made it, or a later one.")],
)
def test_a_newer_schema_is_left_alone(database: Engine, path: Path, revision: str, sentence: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    assert schema.check(database) == sentence
    with pytest.raises(CountersignError, match="newer than this program"):
        schema.prepare(database)


def test_an_older_schema_is_told(database: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ScriptDirectory, "get_current_head", lambda _: "0002")
    assert schema.check(database) == "The database is older than this program: run `countersign db upgrade`."


def test_a_database_that_cannot_be_opened_is_an_outage(tmp_path: Path) -> None:
    nowhere = engines.make(f"sqlite:///{tmp_path}/nowhere/x.db")
    with pytest.raises(StoreUnavailable):
        schema.upgrade(nowhere)
    with pytest.raises(StoreUnavailable):
        schema.check(nowhere)


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "half.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE timers (x)")  # in the way of a migration that has made tables by then
    before, made = _schema(file), engines.make(f"sqlite:///{file}")
    with pytest.raises(StoreUnavailable, match="already exists"):
        schema.upgrade(made)
    made.dispose()
    assert _schema(file) == before


@pytest.fixture
def connection(database: Engine, store: SqlStore, path: Path) -> Iterator[sqlite3.Connection]:
    with store.writing() as tx:
        tell().asking(BEN).save(tx)
        tx.commit()
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute("PRAGMA recursive_triggers = ON")
        yield made


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET type = 'x'",
        "UPDATE events SET seq = 9 WHERE seq = 1",
        "UPDATE OR REPLACE events SET seq = 2 WHERE seq = 1",
        "DELETE FROM events",
        "DELETE FROM events WHERE seq = 2",
        "REPLACE INTO events SELECT * FROM events",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 1",
        "INSERT INTO events SELECT * FROM events WHERE true ON CONFLICT DO UPDATE SET type = 'x'",
    ],
)
def test_events_cannot_be_changed_or_removed(connection: sqlite3.Connection, statement: str) -> None:
    before = connection.execute("SELECT * FROM events").fetchall()
    with pytest.raises(sqlite3.IntegrityError, match="events are never changed or removed"):
        connection.execute(statement)
    assert connection.execute("SELECT * FROM events").fetchall() == before


SEALING = (
    f"INSERT INTO seals VALUES (1, '{{}}', '{'0' * 64}')",
    f"INSERT INTO seal_leaves VALUES (1, 'exception-1', 2, '{'0' * 64}')",
)


@pytest.mark.parametrize("table", ["seals", "seal_leaves"])
@pytest.mark.parametrize(
    "statement",
    ["UPDATE {} SET rowid = rowid", "DELETE FROM {}", "REPLACE INTO {} SELECT * FROM {}"],
)
def test_seals_cannot_be_changed_or_removed(connection: sqlite3.Connection, table: str, statement: str) -> None:
    for one in SEALING:
        connection.execute(one)
    column = {"seals": "hash", "seal_leaves": "head"}[table]
    with pytest.raises(sqlite3.IntegrityError, match=f"{table} are never changed or removed"):
        connection.execute(statement.replace("rowid", column).replace("{}", table))


def test_the_program_itself_cannot_replace_events(database: Engine, connection: sqlite3.Connection) -> None:
    def replace() -> None:
        with engines.writing(database, engines.gate(database)) as open_:
            open_.exec_driver_sql("REPLACE INTO events SELECT * FROM events")

    with pytest.raises(Exception, match="events are never changed or removed"):
        replace()

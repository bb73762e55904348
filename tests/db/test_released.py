"""Every schema that a release made comes up to date with its data, whatever interrupts it; and never back.

What a later program would bring is played by migrations of the tests' own, in a folder beside the first one.
"""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, event, inspect, make_url, select, text

from countersign.db import audit, backup, schema, tables
from countersign.db import engine as engines
from countersign.db.store import SqlStore
from countersign.db.work_tables import outbox
from countersign.domain import events as e
from countersign.domain.errors import CountersignError
from countersign.domain.lifecycles import LIFECYCLES
from countersign.domain.upcasters import UPCASTERS
from tests import released
from tests.databases import Databases, opened
from tests.db.conftest import Tamper

ROOT = Path(__file__).parents[2]
CURRENT = schema._SCRIPTS
SECOND = """
import os, signal
from alembic import op
import sqlalchemy as sa
revision, down_revision = "0002", "0001"
def upgrade():
    op.create_table("more", sa.Column("id", sa.Integer, primary_key=True))
    op.add_column("people", sa.Column("title", sa.Text))
    if os.environ.get("KILLED"):
        os.kill(os.getpid(), signal.SIGKILL)
"""
THIRD = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "0003", "0002"
def upgrade():
    op.create_table("most", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO nowhere VALUES (1)")
"""
TOUCHES_EVENTS = """
from alembic import op
revision, down_revision = "0002", "0001"
def upgrade():
    op.execute("ALTER TABLE events ADD COLUMN note TEXT")
"""
UPGRADE = """
import sys
from countersign.db import engine, schema
schema._SCRIPTS = sys.argv[2]
print(schema.upgrade(engine.make(sys.argv[1])))
"""


@pytest.fixture
def address(databases: Databases, kind: str) -> Iterator[str]:
    """Restore the oldest released database."""
    made = released.restored(databases, kind, released.revisions(kind)[0])
    yield made
    databases.drop(made)


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Play a later program: give its folder of migrations, with a second one."""
    folder = tmp_path / "migrations"
    shutil.copytree(CURRENT, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_more.py").write_text(SECOND)
    monkeypatch.setattr(schema, "_SCRIPTS", str(folder))
    return folder


def revision(engine: Engine) -> str | None:
    with engines.reading(engine) as connection:
        return schema._revision(connection)


def record(engine: Engine) -> list[Any]:
    """Return every event as it is stored, byte for byte."""
    events = tables.events
    with engines.reading(engine) as connection:
        found = connection.execute(select(events.c.case_id, events.c.seq, events.c.body, events.c.hash))
        return sorted(map(tuple, found))


def names(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def definitions(engine: Engine) -> set[str]:
    """Return indexes, triggers and functions, as the database says that they are."""
    queries = {
        "sqlite": ["SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"],
        "postgresql": [
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
            "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
            "SELECT prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
            "SELECT conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE connamespace = 'public'::regnamespace",
        ],
    }
    with engines.reading(engine) as connection:
        found = [row for query in queries[engine.dialect.name] for row in connection.execute(text(query)).scalars()]
    return {re.sub(r"[\s\"]+", " ", one) for one in found}


# ---- what people have


def test_every_released_schema_comes_up_to_date_and_its_record_is_as_it_was(databases: Databases, kind: str) -> None:
    assert released.revisions(kind), "make released"
    fresh = databases.make()
    for version in released.revisions(kind):
        made = released.restored(databases, kind, version)
        with opened(made) as engine, opened(fresh) as today:
            before = record(engine)
            assert schema.upgrade(engine)[0] == version
            assert schema.check(engine) is None
            assert record(engine) == before
            assert not [*audit.verify(engine)]
            with engines.reading(engine) as connection:
                context = MigrationContext.configure(connection, opts={"compare_type": True})
                assert compare_metadata(context, outbox.metadata) == []
                found = set(connection.execute(select(tables.cases.c.lifecycle)).scalars())
                ids = connection.execute(select(tables.cases.c.id)).scalars().all()
            assert found == set(LIFECYCLES)
            assert definitions(engine) == definitions(today)
            with SqlStore(engine).reading() as tx:
                assert all(tx.cases.get(case_id) for case_id in ids)
        databases.drop(made)
    databases.drop(fresh)


def test_indexes_are_those_of_the_tables_to_the_word(databases: Databases) -> None:
    """What alembic does not compare: the order of columns and the condition of an index."""
    fresh, bare = databases.make(), databases.make(empty=True)
    with opened(fresh) as migrated, opened(bare) as made:
        with engines.writing(made, engines.gate(made)) as connection:
            outbox.metadata.create_all(connection)
            connection.commit()

        def indexes(engine: Engine) -> set[str]:
            return {one for one in definitions(engine) if " INDEX " in one and "alembic" not in one}

        assert indexes(migrated) == indexes(made)
        assert len(indexes(made)) > 10
    databases.drop(fresh)
    databases.drop(bare)


def test_case_rows_of_an_older_evolve_are_built_again(database: Engine, tamper: Tamper) -> None:
    """Without ``rebuild`` in the upgrade, every case of the dump was a fault."""
    for table in ("moves", "grants", "links", "asks", "participants", "timers"):
        tamper(f"DELETE FROM {table}")
    tamper("UPDATE cases SET evolve = 0, snapshot = '{}', state = 'odd'")
    assert [*audit.verify(database)]
    schema.upgrade(database)
    assert not [*audit.verify(database)]


def test_events_of_an_older_version_are_read_and_stay_as_they_were(
    database: Engine, tamper: Tamper, monkeypatch: pytest.MonkeyPatch
) -> None:
    lifted = list[dict[str, Any]]()

    def lift(data: dict[str, Any]) -> tuple[str, int, dict[str, Any]]:
        lifted.append(data)
        return "voted", 2, data

    before = record(database)
    monkeypatch.setattr(e.Voted, "version", 2)
    monkeypatch.setitem(UPCASTERS, ("voted", 1), lift)  # type: ignore[index]
    tamper("UPDATE cases SET evolve = 0, snapshot = '{}'")
    schema.upgrade(database)
    assert len(lifted) >= sum('"voted"' in row[2] for row in before) > 0
    assert record(database) == before
    lifted.clear()
    assert not [*audit.verify(database)]
    assert lifted


# ---- what may happen on the way


def test_an_upgrade_that_is_killed_leaves_what_was_and_can_be_run_again(
    database: Engine, address: str, later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, there = record(database), names(database)
    command = [sys.executable, "-c", UPGRADE, address, str(later)]
    monkeypatch.setenv("KILLED", "1")
    ended = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert (revision(database), names(database)) == ("0001", there)
    monkeypatch.delenv("KILLED")
    assert schema.upgrade(database) == ("0001", "0002")
    assert names(database) == there | {"more"}
    assert record(database) == before
    assert not [*audit.verify(database)]


def test_of_several_migrations_all_happen_or_none(database: Engine, later: Path) -> None:
    third, there = later / "versions" / "0003_most.py", names(database)
    third.write_text(THIRD)
    with pytest.raises(CountersignError, match="nowhere"):
        schema.upgrade(database)
    assert (revision(database), names(database)) == ("0001", there)
    third.write_text(THIRD.replace("nowhere", "most"))
    assert schema.upgrade(database) == ("0001", "0003")
    assert names(database) == there | {"more", "most"}


def test_two_processes_that_upgrade_at_once_both_end_well(database: Engine, address: str, later: Path) -> None:
    command = [sys.executable, "-c", UPGRADE, address, str(later)]

    def run(_: int) -> str:
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(run, range(2))) == ["('0001', '0002')", "('0002', '0002')"]
    assert revision(database) == "0002"


def test_an_older_program_leaves_a_newer_database_as_it_is(
    database: Engine, later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema.upgrade(database)
    monkeypatch.setattr(schema, "_SCRIPTS", CURRENT)
    before = record(database), names(database), definitions(database)
    for attempt in (schema.upgrade, schema.prepare):
        with pytest.raises(CountersignError, match="install the version that made it, or a later one"):
            attempt(database)
    assert (record(database), names(database), definitions(database)) == before
    assert revision(database) == "0002"


# ---- what a migration may not do


def changes_of_events(engine: Engine) -> list[str]:
    """Bring a database up to date and return every statement on the way that has to do with events, but reads."""
    seen = list[str]()

    def note(_: object, __: object, statement: str, *rest: object) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    schema.upgrade(engine)
    event.remove(engine, "before_cursor_execute", note)
    assert seen
    return [one for one in seen if re.search(r"\bevents\b", one) and not one.lstrip().startswith(("SELECT", "PRAGMA"))]


def test_no_migration_after_the_first_touches_events(database: Engine) -> None:
    assert changes_of_events(database) == []


def test_one_that_did_would_be_noticed(database: Engine, later: Path) -> None:
    (later / "versions" / "0002_more.py").write_text(TOUCHES_EVENTS)
    assert changes_of_events(database) == ["ALTER TABLE events ADD COLUMN note TEXT"]


# ---- before an upgrade


def test_a_backup_of_an_older_database_is_verified_by_what_it_will_be(
    path: Path, address: str, later: Path, tmp_path: Path
) -> None:
    with backup.copied(path, tmp_path / "copy") as (fresh, checked):
        assert (checked.faults, checked.cases > 10) == ((), True)
        with opened(f"sqlite:///{fresh}") as copy:
            assert revision(copy) == "0001", "the copy itself is as the database was"
    assert not (tmp_path / "copy").exists()
    assert str(make_url(address).database) == str(path)

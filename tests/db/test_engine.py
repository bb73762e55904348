"""Who may write when, and what an outage is called."""

import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Engine, exc, insert, make_url

from countersign.db import engine as engines
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from countersign.db.tables import timers
from countersign.db.work_tables import counters
from countersign.domain.errors import StaleCase, StoreUnavailable
from countersign.domain.world import Mirror, Place
from tests.contract.stories import START, Story, tell
from tests.databases import opened
from tests.db.trying import read, unavailable, write


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait 0.2 seconds where it is two."""
    monkeypatch.setattr(engines, "WAIT_SECONDS", 0.2)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the write lock as another process would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def test_a_file_is_opened_as_the_record_needs_it(database: Engine, path: Path) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
    wanted["busy_timeout"] = round(1000 * engines.WAIT_SECONDS)
    with engines.reading(database) as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert found == wanted


def test_a_missing_folder_is_an_outage(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/nowhere/x.db") as made:
        store, queue = SqlStore(made), SqlQueue(made)
        for what in (lambda: write(store), lambda: read(store), lambda: queue.claim("me", START, 30)):
            assert unavailable(what) == "unable to open database file"


def test_a_file_that_is_no_database_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("Dear diary, " * 1000)
    with opened(f"sqlite:///{tmp_path}/x.db") as made:
        assert unavailable(lambda: read(SqlStore(made))) == "file is not a database"


def test_a_read_only_file_is_an_outage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with opened(f"sqlite:///file:{path}?mode=ro&uri=true") as made:
        assert unavailable(lambda: write(SqlStore(made))) == "attempt to write a readonly database"


def test_a_database_without_tables_is_an_outage(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/x.db") as made:
        assert unavailable(lambda: read(SqlStore(made))) == "no such table: timers"


@pytest.mark.usefixtures("impatient")
def test_a_locked_database_is_an_outage_for_writers_only(path: Path) -> None:
    with opened(f"sqlite:///{path}") as made, locked(path):
        assert unavailable(lambda: write(SqlStore(made))) == "database is locked"
        read(SqlStore(made))


@pytest.mark.usefixtures("impatient")
def test_a_writer_waits_for_another_thread_only_so_long(path: Path) -> None:
    with opened(f"sqlite:///{path}") as made, SqlStore(made).writing():
        reason = unavailable(lambda: write(SqlStore(made)))
        assert reason == "the database is busy: another writer did not finish in time"
        read(SqlStore(made))
        assert SqlQueue(made).claim("me", START, 30) == ()


def test_engines_over_one_file_share_the_gate(path: Path, impatient: None) -> None:
    with (
        opened(f"sqlite:///{path}") as one,
        opened(f"sqlite:///{path.parent}/../{path.parent.name}/{path.name}") as two,
    ):
        with SqlStore(one).writing():
            assert "another writer" in unavailable(lambda: write(SqlStore(two)))
        write(SqlStore(two))


@pytest.mark.usefixtures("impatient")
def test_an_exhausted_pool_is_an_outage(path: Path) -> None:
    with opened(f"sqlite:///{path}", pool_size=1) as made, SqlStore(made).reading():
        assert unavailable(lambda: read(SqlStore(made))) == "the database is busy: no connection became free in time"


def test_the_gate_opens_again_after_an_error(database: Engine, store: SqlStore) -> None:
    def fail() -> None:
        with store.writing():
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    write(store)


def test_a_mistake_of_the_program_is_no_outage(database: Engine) -> None:
    def orphan() -> None:
        with engines.writing(database, engines.gate(database)) as connection:
            connection.execute(insert(timers), {"case_id": "nobody", "name": "x", "due": START})
            connection.commit()

    with pytest.raises(exc.IntegrityError):
        orphan()


def test_whoever_began_to_read_cannot_write(store: SqlStore, kind: str) -> None:
    def sneak() -> None:
        with store.reading() as tx:
            tx.cases.next_number("EXC")

    reasons = {
        "sqlite": "attempt to write a readonly database",
        "postgresql": "cannot execute INSERT in a read-only transaction",
    }
    assert unavailable(sneak) == reasons[kind]
    write(store)


def test_a_reader_sees_one_state_whoever_writes_meanwhile(store: SqlStore) -> None:
    with store.reading() as reader:
        assert reader.timers.next_due() is None
        with store.writing() as tx:
            tell().limited(START).save(tx)
            tx.commit()
        assert reader.timers.next_due() is None
    with store.reading() as reader:
        assert reader.timers.next_due() is not None


def test_errors_do_not_say_what_people_typed(database: Engine) -> None:
    def fail() -> None:
        with engines.writing(database, engines.gate(database)) as connection:
            connection.execute(insert(counters), {"prefix": "tell nobody", "last": 0})

    with pytest.raises(exc.IntegrityError) as caught:
        fail()
    assert "tell nobody" not in str(caught.value)


def test_a_reason_is_one_line_without_the_password() -> None:
    error = Exception("no answer from me:hunter2@host\nDETAIL: more")
    assert engines._reason(make_url("postgresql://me:hunter2@host/db"), error) == "no answer from me:***@host"
    assert engines._reason(make_url("postgresql://host/db"), error) == "no answer from me:hunter2@host"


def test_a_time_without_a_zone_is_refused(store: SqlStore) -> None:
    def naive() -> None:
        with store.writing() as tx:
            tx.timers.reconcile("exception-1", {"x": START.replace(tzinfo=None)})

    with pytest.raises(exc.StatementError, match="without a zone"):
        naive()


@pytest.mark.parametrize("hours", [-9, 0, 5.5])
def test_a_time_of_any_zone_is_the_same_moment(store: SqlStore, hours: float) -> None:
    there = START.astimezone(timezone(timedelta(hours=hours)))
    with store.writing() as tx:
        tell().save(tx)
        tx.timers.reconcile("exception-1", {"x": there})
        assert tx.timers.next_due() == START
        assert [due.names for due in tx.timers.due(START, 9)] == [("x",)]


def test_times_are_kept_to_the_microsecond_and_in_order(store: SqlStore) -> None:
    moments = [START, START + timedelta(microseconds=1), START + timedelta(seconds=1), datetime(9999, 1, 1, tzinfo=UTC)]
    with store.writing() as tx:
        for number, moment in enumerate(reversed(moments), start=1):
            tell(number).save(tx)
            tx.timers.reconcile(f"exception-{number}", {"x": moment})
        assert [due.due for due in tx.timers.due(moments[-1], 9)] == moments


THREADS, ROUNDS = 6, 25


def test_threads_that_write_lose_nothing_and_none_waits_too_long(store: SqlStore) -> None:
    with store.writing() as tx:
        tell().save(tx)
        tx.commit()
    problems: list[Exception] = []

    def ask_once(name: str) -> None:
        with store.writing() as tx:
            stored = tx.cases.get("exception-1")
            assert stored is not None
            story = Story(stored.case, tuple(tx.cases.history("exception-1"))).asking(name)
            story.save(tx, known=stored.case.version)
            tx.cases.next_number("EXC")
            tx.commit()

    def work(number: int) -> None:
        try:
            for turn in range(ROUNDS):
                ask_once(f"slack:T1/U{number}X{turn}")
        except (StaleCase, StoreUnavailable) as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with store.writing() as tx:
        stored = tx.cases.get("exception-1")
        assert stored is not None
        assert stored.case.version == 1 + THREADS * ROUNDS
        assert tx.cases.next_number("EXC") == 1 + THREADS * ROUNDS


def test_threads_that_claim_never_get_the_same_job(store: SqlStore, queue: SqlQueue) -> None:
    with store.writing() as tx:
        for number in range(1, 41):
            case = tell(number).save(tx).case
            tx.outbox.show(case.id, [Mirror("card", Place("channel", "ai"), "card")], 1)
        tx.commit()
    claimed: list[int] = []

    def work(name: str) -> None:
        while jobs := queue.claim(name, START, 30):
            claimed.extend(job.id for job in jobs)

    threads = [threading.Thread(target=work, args=(f"worker {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == list(range(1, 41))


def test_a_process_killed_before_its_commit_leaves_nothing(path: Path, store: SqlStore) -> None:
    script = f"""
import os, signal
from countersign.db import engine
from countersign.db.store import SqlStore
from tests.contract.stories import START, tell
with SqlStore(engine.make("sqlite:///{path}")).writing() as tx:
    tx.cases.next_number("EXC")
    tell().limited(START).save(tx)
    os.kill(os.getpid(), signal.SIGKILL)
"""
    ended = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[2], check=False)
    assert ended.returncode == -signal.SIGKILL
    with store.writing() as tx:
        assert tx.cases.get("exception-1") is None
        assert tx.timers.next_due() is None
        assert tx.cases.next_number("EXC") == 1

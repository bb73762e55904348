"""PostgreSQL: what an outage is called and how long it may take, and that nothing gets past the record's guard."""

from __future__ import annotations

import socket
import tomllib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from threading import Barrier

import psycopg
import pytest
from sqlalchemy import Engine, exc, insert, make_url, text

from countersign.app import seals
from countersign.db import addresses, schema
from countersign.db import engine as engines
from countersign.db.queue import SqlQueue
from countersign.db.store import SqlStore
from countersign.db.work_tables import counters
from countersign.domain import events as e
from countersign.domain.errors import CountersignError, Overtaken, StaleCase
from tests.contract.stories import BEN, START, Story, tell
from tests.contract.stories import text as typed
from tests.databases import Server, opened
from tests.db.replicas import at_once
from tests.db.trying import read, unavailable, write
from tests.fakes import FakeClock
from tests.patience import PATIENCE

KINDS = ("postgresql",)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait 0.4 seconds where it is two."""
    monkeypatch.setattr(engines, "WAIT_SECONDS", 0.4)


@pytest.fixture
def story(store: SqlStore) -> Story:
    told = tell().asking(BEN)
    with store.writing() as tx:
        told.save(tx)
        tx.commit()
    return told


# ---- outages


@pytest.mark.parametrize("place", ["me:hunter2@127.0.0.1:9/x", "me:hunter2@/x?host=/nowhere"])
def test_nobody_there_is_an_outage(place: str) -> None:
    with opened(f"postgresql://{place}") as made:
        store, queue = SqlStore(made), SqlQueue(made)
        works: list[Callable[[], object]] = [
            lambda: write(store),
            lambda: read(store),
            lambda: queue.claim("me", START, 30),
        ]
        reasons = [unavailable(work) for work in works]
    assert all("connection" in reason for reason in reasons)
    assert "hunter2" not in str(reasons)


def test_a_host_that_says_nothing_is_an_outage_in_time(impatient: None) -> None:
    silent = socket.create_server(("127.0.0.1", 0))
    with silent, opened(f"postgresql://me@127.0.0.1:{silent.getsockname()[1]}/x") as made:
        assert "timeout" in unavailable(lambda: read(SqlStore(made)))


def test_a_database_without_tables_is_an_outage(postgresql: Server) -> None:
    address = postgresql.make(empty=True)
    with opened(address) as made:
        assert unavailable(lambda: read(SqlStore(made))) == 'relation "timers" does not exist'
    postgresql.drop(address)


def test_a_user_who_may_not_is_an_outage(postgresql: Server) -> None:
    address = postgresql.make(empty=True)
    with psycopg.connect(address, autocommit=True) as admin:
        admin.execute("CREATE TABLE timers (case_id text, name text, due timestamptz)")
        admin.execute("DROP ROLE IF EXISTS guest")
        admin.execute("CREATE ROLE guest LOGIN")
    with opened(address.replace("//postgres:", "//guest:")) as made:
        assert unavailable(lambda: read(SqlStore(made))) == "permission denied for table timers"
    postgresql.drop(address)


@pytest.mark.usefixtures("impatient", "story")
def test_what_somebody_else_holds_is_waited_for_only_so_long(address: str) -> None:
    def change(store: SqlStore) -> None:
        with store.writing() as tx:
            tx.cases.get("exception-1")

    with opened(address) as made, psycopg.connect(address) as other:
        other.execute("SELECT * FROM cases FOR UPDATE")
        assert unavailable(lambda: change(SqlStore(made))) == "canceling statement due to lock timeout"
        read(SqlStore(made))


@pytest.mark.usefixtures("impatient")
def test_a_statement_takes_only_so_long_unless_nobody_waits_for_it(address: str) -> None:
    def slow(made: Engine, *, patient: bool) -> None:
        with engines.reading(made) as connection:
            if patient:
                engines.patient(connection)
            connection.execute(text("SELECT pg_sleep(0.6)"))

    with opened(address) as made:
        assert unavailable(lambda: slow(made, patient=False)) == "canceling statement due to statement timeout"
        slow(made, patient=True)
        assert "statement timeout" in unavailable(lambda: slow(made, patient=False))


@pytest.mark.usefixtures("impatient")
def test_an_exhausted_pool_is_an_outage(address: str) -> None:
    with opened(address, pool_size=1) as made, SqlStore(made).reading() as tx:
        tx.timers.next_due()
        assert unavailable(lambda: read(SqlStore(made))) == "the database is busy: no connection became free in time"


def _end_connections(address: str) -> None:
    with psycopg.connect(address, autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'bot'"
        )


def test_connections_that_ended_in_the_pool_are_not_noticed(address: str) -> None:
    with opened(f"{address}&application_name=bot") as made:
        store = SqlStore(made)
        for _ in range(2):
            read(store)
            write(store)
            _end_connections(address)
        write(store)


def test_a_connection_lost_in_the_middle_is_an_outage_and_nothing_was_saved(address: str) -> None:
    with opened(f"{address}&application_name=bot") as made:
        store = SqlStore(made)

        def cut_off() -> None:
            with store.writing() as tx:
                assert tx.cases.next_number("EXC") == 1
                _end_connections(address)
                tell().save(tx)
                tx.commit()

        assert "terminating connection" in unavailable(cut_off)
        with store.writing() as tx:
            assert tx.cases.next_number("EXC") == 1


def test_whoever_is_paused_in_a_transaction_holds_nothing_for_long(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the limit the other one could not be served at all: "canceling statement due to lock timeout"."""
    assert engines._IDLE_SECONDS <= 15, "together with a lease it must be less than half a minute"
    monkeypatch.setattr(engines, "_IDLE_SECONDS", 0.2)
    with opened(address) as engine, opened(address) as other, ExitStack() as stack:
        paused = stack.enter_context(SqlStore(engine).writing())
        paused.cases.next_number("EXC")
        write(SqlStore(other))
        with pytest.raises(exc.DBAPIError):
            paused.commit()


def test_two_who_wait_for_each_other_are_told_apart_and_one_goes_on(database: Engine, store: SqlStore) -> None:
    both = Barrier(2)

    def work(first: str, second: str) -> bool:
        try:
            with store.writing() as tx:
                tx.cases.next_number(first)
                both.wait(PATIENCE)
                tx.cases.next_number(second)
                tx.commit()
        except Overtaken:
            return False
        return True

    assert sorted(at_once(lambda: work("A", "B"), lambda: work("B", "A"))) == [False, True]
    assert issubclass(Overtaken, StaleCase), "a command is then decided again"


def test_of_two_incidents_that_lift_a_pause_at_once_the_second_sees_that_the_first_has(
    database: Engine, store: SqlStore
) -> None:
    """Without the lock each saw the other one's pause, and nobody outside heard that the system may be used."""
    pauses = [tell(number).then(e.Paused("Chatbot", f"PAU-{number}", ())) for number in (1, 2)]
    with store.writing() as tx:
        for one in pauses:
            one.save(tx)
        tx.commit()

    def looking() -> list[str]:
        with store.writing() as tx:
            return [other.incident for other in tx.queries.paused({"chatbot"})["chatbot"]]

    first = pauses[0].then(e.PauseLifted("Chatbot", "LIF-1", ()))
    with ThreadPoolExecutor(1) as pool, store.writing() as tx:
        assert len(tx.queries.paused({"chatbot"})["chatbot"]) == 2
        second = pool.submit(looking)
        with pytest.raises(TimeoutError):
            second.result(timeout=0.3)
        first.save(tx, known=2)
        tx.commit()
        assert second.result(PATIENCE) == [pauses[1].case.id]


# ---- what is said about it


@pytest.mark.parametrize(
    "url",
    ["mysql://me:hunter2@host/x", "hunter2", "", "postgresql+asyncpg://me:hunter2@host/x", "sqlite+aiosqlite:///x"],
)
def test_an_address_of_no_use_is_a_sentence_without_it(url: str) -> None:
    with pytest.raises(CountersignError, match="write sqlite:///FILE or postgresql://") as caught:
        engines.make(url)
    assert "hunter2" not in f"{caught.value}{caught.value.__cause__}"


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_any_usual_way_to_write_an_address_is_understood(scheme: str) -> None:
    made = engines.make(f"{scheme}://me:hunter2@host/x")
    assert made.url.render_as_string() == "postgresql+psycopg://me:***@host/x"
    made.dispose()


def test_what_the_address_says_about_waiting_stands() -> None:
    url = make_url("postgresql://host/x?connect_timeout=9")
    assert "connect_timeout" not in addresses.options(url, 2)["connect_args"]


def test_a_missing_driver_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise ModuleNotFoundError("No module named 'psycopg'")

    monkeypatch.setattr(engines, "create_engine", gone)
    with pytest.raises(CountersignError, match=r"pip install 'countersign\[postgres\]'"):
        engines.make("postgresql://host/x")


def test_the_driver_is_an_extra_of_that_name() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    [driver] = project["optional-dependencies"]["postgres"]
    assert driver.startswith("psycopg[binary]")


def test_errors_do_not_say_what_people_typed_in_their_details_either(database: Engine) -> None:
    def twice() -> None:
        with engines.writing(database, engines.gate(database)) as connection:
            for _ in range(2):
                connection.execute(insert(counters), {"prefix": "tell nobody", "last": 1})

    with pytest.raises(exc.IntegrityError) as caught:
        twice()
    assert "tell nobody" not in f"{caught.value} {caught.value.__cause__} {caught.value.orig}"


# ---- what it refuses


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET type = 'x'",
        "UPDATE events SET seq = 9 WHERE seq = 1",
        "DELETE FROM events",
        "DELETE FROM events WHERE seq = 2",
        "TRUNCATE events",
        "TRUNCATE cases CASCADE",
        "INSERT INTO events SELECT * FROM events ON CONFLICT (case_id, seq) DO UPDATE SET type = 'x'",
        "MERGE INTO events e USING cases c ON e.case_id = c.id WHEN MATCHED THEN DELETE",
    ],
)
def test_events_cannot_be_changed_or_removed(database: Engine, story: Story, statement: str) -> None:
    def change() -> None:
        with engines.writing(database, engines.gate(database)) as connection:
            connection.exec_driver_sql(statement)
            connection.commit()

    with pytest.raises(exc.IntegrityError, match="events are never changed or removed"):
        change()
    with SqlStore(database).reading() as tx:
        assert tx.cases.history(story.case.id) == list(story.events)


@pytest.mark.parametrize("table", ["seals", "seal_leaves"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = 'x'", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_seals_cannot_be_changed_or_removed(database: Engine, story: Story, table: str, statement: str) -> None:
    assert seals.make(SqlStore(database), FakeClock())
    column = {"seals": "hash", "seal_leaves": "head"}[table]

    def change() -> None:
        with engines.writing(database, engines.gate(database)) as connection:
            connection.exec_driver_sql(statement.replace("{}", table, 1).replace("{}", column))
            connection.commit()

    with pytest.raises(exc.IntegrityError, match=r"seal(s|_leaves) are never changed or removed"):
        change()


@pytest.mark.parametrize("body", ["a\0b", "\ud800"])
def test_a_text_that_no_database_can_hold_is_refused_whole(store: SqlStore, story: Story, body: str) -> None:
    def keep() -> None:
        with store.writing() as tx:
            story.then(e.Withdrawn()).save(tx, known=2)
            tx.texts.keep(story.case.id, [typed(body)])
            tx.commit()

    with pytest.raises((exc.DataError, UnicodeEncodeError)):
        keep()
    with store.reading() as tx:
        assert tx.cases.get(story.case.id) == story.stored


# ---- its schema


def test_several_may_bring_one_database_up_to_date_at_once(postgresql: Server) -> None:
    address = postgresql.make(empty=True)
    with opened(address) as one, opened(address) as two:
        assert schema.check(one) == "The database is empty: run `countersign db upgrade`."
        with pytest.raises(CountersignError, match="is empty: run"):
            schema.prepare(one)
        found = at_once(*(lambda made=made: schema.upgrade(made) for made in (one, two)))
        assert sorted(found, key=str) == [("0001", "0001"), (None, "0001")]
        schema.prepare(one)
    postgresql.drop(address)


def test_an_upgrade_waits_for_what_is_under_way_longer_than_a_listener_would(address: str, impatient: None) -> None:
    with opened(address) as made, ThreadPoolExecutor(1) as pool, psycopg.connect(address) as other:
        other.execute(schema._ONE_AT_A_TIME)
        upgraded = pool.submit(schema.upgrade, made)
        with pytest.raises(TimeoutError):
            upgraded.result(0.8)
        other.commit()
        assert upgraded.result(PATIENCE) == ("0001", "0001")


def test_a_database_that_cannot_keep_every_text_is_refused(postgresql: Server) -> None:
    with psycopg.connect(postgresql.address, autocommit=True) as admin:
        admin.execute("DROP DATABASE IF EXISTS latin")
        admin.execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    address = postgresql.address.replace("/postgres?", "/latin?")
    with opened(address) as made, pytest.raises(CountersignError, match="as LATIN1: make one with ENCODING 'UTF8'"):
        schema.upgrade(made)
    postgresql.drop(address)

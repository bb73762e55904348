"""The record on a server: whoever owns the database may switch its triggers off, and is found out all the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine

from countersign.db.audit import Audit, verify
from countersign.db.audit_case import Fault
from countersign.db.store import SqlStore
from tests.contract.stories import CAT
from tests.db.conftest import Tamper
from tests.db.test_audit import STORIES, WHY

KINDS = ("postgresql",)
EVENTS = [("EXC-1", 1), ("EXC-1", 6), ("EXC-2", 1)]


@pytest.fixture(autouse=True)
def _record(store: SqlStore) -> None:
    with store.writing() as tx:
        for story in STORIES.values():
            tx.cases.next_number(story.case.key.partition("-")[0])
            story.save(tx)
        tx.texts.keep("exception-1", [WHY])
        tx.commit()


def faults(database: Engine) -> list[Fault]:
    return list(verify(database))


def _named(found: list[Fault], key: str, seq: int) -> bool:
    return any(fault.case in (key, STORIES[key].case.id) and fault.seq == seq for fault in found)


def test_a_sound_record_has_no_fault_however_often_it_is_read(database: Engine) -> None:
    for _ in range(3):
        audit = verify(database)
        assert list(audit) == []
        assert (audit.cases, audit.events) == (4, sum(len(story.events) for story in STORIES.values()))


CHANGES = {
    "body": ["body || ' '", "replace(body, 'T1', 'T2')", "''", "'{'", "repeat('[', 5000)", "upper(body)"],
    "hash": ["reverse(hash)", "''", "repeat('0', 64)", "upper(hash) || ''"],
    "type": ["type || 's'", "''", "'voted'"],
    "at": [
        "at + interval '1 microsecond'",
        "at - interval '1 day'",
        "'infinity'",
        "'-infinity'",
        "'0044-03-15 12:00:00+00 BC'",
        "'20000-01-01 00:00:00+00'",
    ],
    "seq": ["seq + 100", "2147483647"],
    "case_id": ["case_id || 'x'", "'exception-9'"],
}


@pytest.mark.parametrize(("key", "seq"), EVENTS)
@pytest.mark.parametrize(("column", "value"), [(name, value) for name, values in CHANGES.items() for value in values])
def test_a_changed_event_is_found(
    database: Engine, tamper: Tamper, key: str, seq: int, column: str, value: str
) -> None:
    story = STORIES[key]
    row = story.events[seq - 1]
    same = {"body": row.body, "type": row.event.type}.get(column)
    tamper(f"UPDATE events SET {column} = {value} WHERE case_id = ? AND seq = ?", story.case.id, seq)
    with database.connect() as connection:
        found = f"SELECT {column} FROM events WHERE case_id = '{story.case.id}' AND seq = {seq}"
        unchanged = same is not None and connection.exec_driver_sql(found).scalar_one_or_none() == same
    assert _named(faults(database), key, seq) != unchanged


@pytest.mark.parametrize(("key", "seq"), EVENTS)
def test_an_event_that_is_removed_is_missed(database: Engine, tamper: Tamper, key: str, seq: int) -> None:
    tamper("DELETE FROM events WHERE case_id = ? AND seq = ?", STORIES[key].case.id, seq)
    assert _named(faults(database), key, seq)


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("moves", "UPDATE moves SET minutes = minutes + 1"),
        ("moves", "UPDATE moves SET kept = NOT kept"),
        ("moves", "UPDATE moves SET private = true WHERE case_id = 'exception-1'"),
        ("moves", "DELETE FROM moves"),
        ("grants", "UPDATE grants SET until = 'infinity'"),
        ("grants", "UPDATE grants SET ended_at = 'infinity'"),
        ("grants", "UPDATE grants SET system = NULL"),
        ("links", "INSERT INTO links VALUES ('exception-1', 'child', 'exception-2')"),
        ("participants", "DELETE FROM participants WHERE case_id = 'exception-1'"),
        ("asks", f"INSERT INTO asks VALUES ('exception-1', '{CAT}', 0, NULL, false)"),
        ("timers", "INSERT INTO timers VALUES ('exception-1', 'x', '2027-01-01')"),
        ("timers", "INSERT INTO timers VALUES ('exception-1', 'x', 'infinity')"),
    ],
)
def test_rows_that_do_not_follow_from_the_events_are_found(
    database: Engine, tamper: Tamper, table: str, change: str
) -> None:
    tamper(change)
    assert Fault("EXC-1", None, f"the rows of {table} do not follow from the events") in faults(database)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("key", "'EXC-9'"),
        ("state", "'rejected'"),
        ("open", "true"),
        ("private", "true"),
        ("head", "repeat('0', 64)"),
        ("changed_at", "'infinity'"),
        ("opened_at", "opened_at + interval '1 microsecond'"),
        ("evolve", "99"),
        ("snapshot", "'{}'"),
    ],
)
def test_a_case_row_that_says_another_thing_is_found(database: Engine, tamper: Tamper, column: str, value: str) -> None:
    tamper(f"UPDATE cases SET {column} = {value} WHERE id = 'exception-1'")
    name = "EXC-9" if column == "key" else "EXC-1"
    assert Fault(name, None, f"the case row says another {column} than the events") in faults(database)


@pytest.mark.parametrize("table", ["moves", "grants", "links", "asks", "participants", "timers", "texts", "events"])
def test_rows_of_no_case_are_found(database: Engine, tamper: Tamper, table: str) -> None:
    tamper(f"UPDATE {table} SET case_id = 'nobody' WHERE case_id = (SELECT min(case_id) FROM {table})")
    found = faults(database)
    assert any(fault.case == "nobody" and fault.message == f"a row of {table} belongs to no case" for fault in found)


@pytest.mark.parametrize("change", ["body = 'x'", "salt = 'x'", "folded = upper(folded)", "ref = 'x'"])
def test_a_text_that_was_changed_or_taken_away_is_found(database: Engine, tamper: Tamper, change: str) -> None:
    tamper(f"UPDATE texts SET {change}")
    assert [(fault.case, fault.seq) for fault in faults(database)] == [("EXC-1", None)]
    tamper("DELETE FROM texts")
    assert {fault.message.partition(" is gone")[2] for fault in faults(database)} == {", and no event erased it"}


def test_a_gap_in_the_keys_is_found(database: Engine, tamper: Tamper) -> None:
    tamper("UPDATE counters SET last = last + 1 WHERE prefix = 'EXC'")
    assert Fault("EXC", None, "there are 3 keys, but the counter stands at 4") in faults(database)


def test_a_record_is_read_in_one_state_whoever_writes_meanwhile(
    database: Engine, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between one look and the next somebody opens a case: the audit sees neither the case nor its number."""
    look = Audit._counters

    def opened_meanwhile(audit: Audit, connection: Connection) -> Iterator[Fault]:
        with store.writing() as tx:
            tx.cases.next_number("EXC")
            tx.commit()
        return look(audit, connection)

    monkeypatch.setattr(Audit, "_counters", opened_meanwhile)
    assert faults(database) == []

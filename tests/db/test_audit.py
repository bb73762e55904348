"""Whoever changes the record, however little and wherever, is found out."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from countersign.db.audit import verify
from countersign.db.audit_case import Fault
from countersign.db.store import SqlStore
from countersign.domain import events as e
from tests.contract.stories import BEN, CAT, after, tell, text
from tests.db.conftest import Tamper

KINDS = ("sqlite",)  # what can be done to rows differs; see test_audit_postgresql.py
WHY = text("because")
STORIES = {
    "EXC-1": tell(1, answers={"why": WHY.ref, "n": "12"}, links=[e.Link("parent", "exception-2")])
    .asking(BEN, CAT)
    .limited(after(days=3))
    .approved(BEN, after(days=1), until=after(days=9)),
    "EXC-2": tell(2, at=after(hours=1)),
    "EXC-3": tell(3, private=True).asking(BEN).limited(after(days=2)),
    "TOD-1": tell(1, kind="todo", lifecycle="task", at=after(microseconds=1)).asking(CAT).then(e.Done(), CAT),
}
# The first, one in the middle, the last, the only one, one that may move to a shorter chain.
EVENTS = [("EXC-1", 1), ("EXC-1", 4), ("EXC-1", 6), ("EXC-2", 1), ("EXC-3", 3), ("TOD-1", 2)]
COLUMNS = ["case_id", "at", "type", "body", "hash"]


@pytest.fixture(autouse=True)
def _record(store: SqlStore) -> None:
    with store.writing() as tx:
        for story in STORIES.values():
            prefix = story.case.key.partition("-")[0]
            tx.cases.next_number(prefix)
            story.save(tx)
        tx.texts.keep("exception-1", [WHY])
        tx.commit()


def faults(database: Engine) -> list[Fault]:
    return list(verify(database))


def test_a_sound_record_has_no_fault(database: Engine) -> None:
    audit = verify(database)
    assert list(audit) == []
    assert (audit.cases, audit.events) == (4, sum(len(story.events) for story in STORIES.values()))
    assert list(audit) == []
    assert audit.cases == 4


def test_an_empty_record_has_no_fault(tamper: Tamper, database: Engine) -> None:
    for table in ("events", "texts", "moves", "grants", "links", "asks", "participants", "timers", "cases", "counters"):
        tamper(f"DELETE FROM {table}")
    assert faults(database) == []


def _changed(value: bytes) -> Iterator[bytes]:
    """Return a value with one byte changed: a few bytes of it, each to several others."""
    for at in {0, len(value) // 3, len(value) // 2, len(value) - 1}:
        for new in (0x00, 0x80, 0xFF, value[at] ^ 1):
            yield value[:at] + bytes([new]) + value[at + 1 :]


def _variants(value: bytes) -> Iterator[tuple[str, object]]:
    """Return SQL for a value with one byte changed, more or less, and for values of other types."""
    for changed in (*_changed(value), value[:-1], value + b"\0", b"\0" + value, b""):
        yield "CAST(? AS TEXT)", changed
    yield "CAST(? AS BLOB)", value
    yield "?", b"\xff\xfe"
    yield "?", 7
    yield "?", 1.5


DATES = (
    "2026-03-02T09:00:00Z",
    "2026-03-02 09:00:00.000000+00:00",
    "2026-03-02T10:00:00.000000+01:00",
    "2026-03-02T09:00:00.000000",
    "2026-13-45T99:00:00.000000+00:00",
    "now",
)


def _read(path: Path, case_id: str, seq: int) -> dict[str, bytes]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        connection.text_factory = bytes
        row = connection.execute("SELECT * FROM events WHERE case_id = ? AND seq = ?", (case_id, seq)).fetchone()
        return {name: row[name] for name in row.keys() if name != "seq"}  # noqa: SIM118 - a Row iterates values


class Editor:
    """Changes one value of one event, and puts it back after it was looked at."""

    def __init__(self, path: Path, key: str, seq: int) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        for statement in (
            "PRAGMA ignore_check_constraints = ON",
            "PRAGMA synchronous = OFF",
            "DROP TRIGGER events_no_update",
            "DROP TRIGGER events_no_delete",
        ):
            self.connection.execute(statement)
        self.case, self.seq = STORIES[key].case.id, seq
        self.row = self.connection.execute(
            "SELECT * FROM events WHERE case_id = ? AND seq = ?", (self.case, seq)
        ).fetchone()

    def change(self, column: str, value: str, parameter: object) -> None:
        """Change it, unless another event has that place already: then not even this can be done."""
        where = f"UPDATE OR IGNORE events SET {column} = {value} WHERE case_id = ? AND seq = ?"
        changed = self.connection.execute(where, (parameter, self.case, self.seq)).rowcount
        self.possible = changed == 1

    def restore(self) -> None:
        """Put the event back as it was, wherever it went."""
        body = self.row[4]
        self.connection.execute("DELETE FROM events WHERE case_id = ? AND seq = ?", (self.case, self.seq))
        self.connection.execute("DELETE FROM events WHERE body = ? AND hash = ?", (body, self.row[5]))
        self.connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)", self.row)


@pytest.fixture
def editor(path: Path) -> Iterator[Callable[[str, int], Editor]]:
    made: list[Editor] = []

    def edit(key: str, seq: int) -> Editor:
        made.append(Editor(path, key, seq))
        return made[-1]

    yield edit
    for item in made:
        item.connection.close()


def _named(found: list[Fault], key: str, seq: int) -> bool:
    """Tell whether a fault names the case, by key or id, and the event."""
    return any(fault.case in (key, STORIES[key].case.id) and fault.seq == seq for fault in found)


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize(("key", "seq"), EVENTS)
def test_any_change_of_any_byte_of_an_event_is_found(
    database: Engine, path: Path, editor: Callable[[str, int], Editor], key: str, seq: int, column: str
) -> None:
    original = _read(path, STORIES[key].case.id, seq)[column]
    edit, tried = editor(key, seq), 0
    for value, parameter in _variants(original):
        edit.change(column, value, parameter)
        found = faults(database)
        assert _named(found, key, seq) or not edit.possible, (column, value, parameter, found)
        edit.restore()
        tried += edit.possible
    assert faults(database) == []
    assert tried > 20


@pytest.mark.parametrize("column", COLUMNS)
def test_every_single_byte_of_an_event_counts(
    database: Engine, path: Path, editor: Callable[[str, int], Editor], column: str
) -> None:
    original, edit = _read(path, STORIES["EXC-3"].case.id, 2)[column], editor("EXC-3", 2)
    for at in range(len(original)):
        edit.change(column, "CAST(? AS TEXT)", original[:at] + bytes([original[at] ^ 4]) + original[at + 1 :])
        assert _named(faults(database), "EXC-3", 2), at
        edit.restore()


@pytest.mark.parametrize(("key", "seq"), EVENTS)
def test_any_other_number_of_an_event_is_found(
    database: Engine, editor: Callable[[str, int], Editor], key: str, seq: int
) -> None:
    edit = editor(key, seq)
    for parameter in (0, -1, seq + 100, seq | 1 << 40, 2**63 - 1, -(2**63), seq + 0.5, f"{seq}x", b"\x01", f"{seq}\0"):
        edit.change("seq", "?", parameter)
        found = faults(database)
        assert _named(found, key, seq), (parameter, found)
        edit.connection.execute("DELETE FROM events WHERE case_id = ? AND body = ?", (edit.case, edit.row[4]))
        edit.restore()
    assert faults(database) == []


@pytest.mark.parametrize("date", DATES)
@pytest.mark.parametrize(("key", "seq"), EVENTS)
def test_any_other_way_to_write_a_date_is_found(
    database: Engine, editor: Callable[[str, int], Editor], key: str, seq: int, date: str
) -> None:
    editor(key, seq).change("at", "?", date)
    assert _named(faults(database), key, seq)


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '{"a":1}', "1", '"text"', "[" * 5000, '{"type":[]}', "NaN"])
def test_a_body_that_is_no_event_is_found(database: Engine, editor: Callable[[str, int], Editor], body: str) -> None:
    editor("EXC-1", 2).change("body", "?", body)
    assert _named(faults(database), "EXC-1", 2)


@pytest.mark.parametrize(("key", "seq"), [("EXC-1", 4), ("TOD-1", 3), ("EXC-1", 1), ("EXC-2", 1)])
def test_an_event_moved_to_another_case_is_found_in_its_own(
    database: Engine, editor: Callable[[str, int], Editor], key: str, seq: int
) -> None:
    edit = editor(key, seq)
    if seq == 1:
        edit.connection.execute("DELETE FROM events WHERE case_id = 'exception-3' AND seq = 1")
    edit.change("case_id", "?", "exception-3" if seq != 3 else "exception-2")
    found = faults(database)
    assert _named(found, key, seq)
    assert len({fault.case for fault in found}) == 2


@pytest.mark.parametrize(("key", "seq"), EVENTS)
def test_an_event_that_is_removed_is_missed(
    database: Engine, editor: Callable[[str, int], Editor], key: str, seq: int
) -> None:
    editor(key, seq).connection.execute("DELETE FROM events WHERE case_id = ? AND seq = ?", (STORIES[key].case.id, seq))
    assert _named(faults(database), key, seq)

"""Whatever is derived from the record is checked against it, and what the record itself says must make sense."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import Engine

from countersign.db.audit import verify
from countersign.db.audit_case import Fault
from countersign.db.store import SqlStore
from countersign.domain import events as e
from countersign.domain import record
from tests.contract.stories import ANA, BEN, CAT, START, after, tell, text
from tests.db.conftest import Tamper

KINDS = ("sqlite",)  # what can be done to rows differs; see test_audit_postgresql.py
WHY = text("because")
STORY = (
    tell(1, answers={"why": WHY.ref}, links=[e.Link("parent", "exception-2")])
    .asking(BEN, CAT)
    .approved(BEN, after(days=1), until=after(days=9))
)
OTHER = tell(2).asking(BEN).limited(after(days=3))


@pytest.fixture(autouse=True)
def _record(store: SqlStore) -> None:
    with store.writing() as tx:
        for story in (STORY, OTHER):
            tx.cases.next_number("EXC")
            story.save(tx)
        tx.texts.keep("exception-1", [WHY])
        tx.commit()


def faults(database: Engine) -> list[Fault]:
    return list(verify(database))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("key", "EXC-3"),
        ("kind", "incident"),
        ("lifecycle", "task"),
        ("state", "rejected"),
        ("state", b"approved"),
        ("open", 1),
        ("open", "x"),
        ("head", "0" * 64),
        ("playbook", "0" * 64),
        ("private", 1),
        ("requester", BEN),
        ("opened_at", "2026-03-02T09:00:00.000001+00:00"),
        ("changed_at", "2026-03-02"),
        ("evolve", 0),
        ("evolve", 99),
        ("snapshot", "{}"),
        ("snapshot", b"\xff"),
    ],
)
def test_a_case_row_that_says_another_thing_is_found(
    database: Engine, tamper: Tamper, column: str, value: object
) -> None:
    tamper(f"UPDATE cases SET {column} = ? WHERE id = 'exception-1'", value)
    found = faults(database)
    name = "EXC-3" if column == "key" else "EXC-1"
    assert Fault(name, None, f"the case row says another {column} than the events") in found
    assert {fault.case for fault in found} <= {name, "EXC"}


def test_a_case_row_with_the_state_of_a_later_case_in_its_snapshot_is_found(database: Engine, tamper: Tamper) -> None:
    tamper("UPDATE cases SET snapshot = replace(snapshot, '\"approved\"', '\"rejected\"') WHERE id = 'exception-1'")
    assert faults(database) == [Fault("EXC-1", None, "the case row says another snapshot than the events")]


def test_a_snapshot_in_other_words_is_the_same(database: Engine, tamper: Tamper) -> None:
    tamper("UPDATE cases SET snapshot = ' ' || snapshot || ' '")
    assert faults(database) == []


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (1, [(2, "no event can have the number 2 here")]),
        (7, [(6, "this event is missing")]),
        (10**9, [(6, "this event is missing"), (25, "this event is missing")]),
        ("x", [(None, "the case row has the version x")]),
        (b"\xff", [(None, "the case row has the version b'\\xff'")]),
        (0, [(1, "no event can have the number 1 here")]),
    ],
)
def test_a_case_row_with_another_version_is_found(
    database: Engine, tamper: Tamper, version: object, expected: list[tuple[int | None, str]]
) -> None:
    tamper("UPDATE cases SET version = ? WHERE id = 'exception-1'", version)
    found = faults(database)
    assert [item for item in expected if Fault("EXC-1", *item) not in found] == []
    assert len(found) < 30


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("moves", "UPDATE moves SET minutes = minutes + 1"),
        ("moves", "UPDATE moves SET kept = 1"),
        ("moves", "DELETE FROM moves"),
        ("grants", "UPDATE grants SET until = '2027-01-01T00:00:00.000000+00:00'"),
        ("grants", "UPDATE grants SET system = NULL"),
        ("grants", "UPDATE grants SET case_id = 'exception-2'"),
        ("links", "UPDATE links SET other = X'ff'"),
        ("links", "INSERT INTO links VALUES ('exception-1', 'child', 'exception-2')"),
        ("participants", "DELETE FROM participants WHERE case_id = 'exception-1'"),
        ("asks", "INSERT INTO asks VALUES ('exception-1', 'slack:T1/UCAT', 0, NULL, 0)"),
        ("timers", "INSERT INTO timers VALUES ('exception-1', 'x', '2027-01-01T00:00:00.000000+00:00')"),
    ],
)
def test_rows_that_do_not_follow_from_the_events_are_found(
    database: Engine, tamper: Tamper, table: str, change: str
) -> None:
    tamper(change)
    assert Fault("EXC-1", None, f"the rows of {table} do not follow from the events") in faults(database)


@pytest.mark.parametrize("table", ["moves", "grants", "links", "asks", "participants", "timers", "texts", "events"])
def test_rows_of_no_case_are_found(database: Engine, tamper: Tamper, table: str) -> None:
    first = f"(SELECT min(case_id) FROM {table})"
    tamper(f"UPDATE OR IGNORE {table} SET case_id = CAST(X'6eff' AS TEXT) WHERE case_id = {first}")
    found = faults(database)
    assert any(fault.case == "n\\udcff" and fault.message == f"a row of {table} belongs to no case" for fault in found)


@pytest.mark.parametrize("column", ["salt", "body", "folded", "ref"])
@pytest.mark.parametrize("value", ["x", b"x", 5, "\ufffd"])
def test_a_text_that_was_changed_is_found(database: Engine, tamper: Tamper, column: str, value: object) -> None:
    tamper(f"UPDATE texts SET {column} = ?", value)
    [fault] = faults(database)
    assert (fault.case, fault.seq) == ("EXC-1", None)
    assert fault.message.startswith("the text ")


def test_a_text_that_is_no_text_is_found(database: Engine, tamper: Tamper) -> None:
    tamper("UPDATE texts SET body = CAST(X'ff' AS TEXT)")
    assert len(faults(database)) == 1


def test_a_text_that_is_gone_is_found_at_the_event_that_speaks_of_it(database: Engine, tamper: Tamper) -> None:
    """Until an event could erase texts, nobody could tell; a text that an event did erase is no fault."""
    tamper("DELETE FROM texts")
    found = faults(database)
    assert found
    assert all(fault.seq and fault.message.endswith("is gone, and no event erased it") for fault in found)


def test_a_case_without_events_and_events_without_a_case_are_found(database: Engine, tamper: Tamper) -> None:
    tamper("DELETE FROM events WHERE case_id = 'exception-1'")
    tamper("DELETE FROM cases WHERE id = 'exception-2'")
    found = faults(database)
    assert {(fault.case, fault.seq) for fault in found if fault.seq} == {
        *(("EXC-1", seq) for seq in range(1, 6)),
        *(("exception-2", seq) for seq in range(1, 4)),
    }


def test_a_case_whose_id_is_no_text_is_found(database: Engine, tamper: Tamper) -> None:
    tamper("UPDATE cases SET id = CAST(X'ff' AS TEXT) WHERE id = 'exception-1'")
    found = faults(database)
    assert Fault("\\udcff", None, "no case can have this id") in found
    assert {fault.seq for fault in found if fault.case == "exception-1"} >= {1, 2, 3, 4, 5}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("UPDATE counters SET last = 3", "there are 2 keys, but the counter stands at 3"),
        ("UPDATE counters SET last = 'x'", "there are 2 keys, but the counter stands at x"),
        ("DELETE FROM counters", "there are 2 keys, but the counter stands at None"),
        ("UPDATE cases SET key = 'EXC-7' WHERE key = 'EXC-1'", "there is no key with number 1"),
        (
            "UPDATE cases SET key = 'EXC-9999999999999999999' WHERE key = 'EXC-1'",
            "there are 1 keys, but the counter stands at 2",
        ),
        ("UPDATE cases SET key = X'ff' WHERE key = 'EXC-1'", "there are 1 keys, but the counter stands at 2"),
    ],
)
def test_a_gap_in_the_keys_is_found(database: Engine, tamper: Tamper, change: str, message: str) -> None:
    tamper(change)
    assert Fault("EXC", None, message) in faults(database)


def _rewrite(tamper: Tamper, change: Callable[[dict[str, object]], object]) -> None:
    """Write the last event of the second case anew with a hash that fits, as somebody who knows how would."""
    *_, before, last = OTHER.events
    data = json.loads(last.body)
    body = record.canonical(made if isinstance(made := change(data), list) else data)
    digest = record.digest(before.hash, body)
    tamper("UPDATE events SET body = ?, hash = ? WHERE case_id = 'exception-2' AND seq = 3", body, digest)
    tamper("UPDATE cases SET head = ? WHERE id = 'exception-2'", digest)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data.update(seq=4), "its row says another seq than its body"),
        (lambda data: data.update(seq=True), "its row says another seq than its body"),
        (lambda data: data.update(case="exception-1"), "its row says another case than its body"),
        (lambda data: data.update(at="2026-03-02T09:00:01Z"), "its row says another at than its body"),
        (lambda data: data.update(at="2026-03-02T09:00:00"), "it cannot be read"),
        (lambda data: data.update(at="soon"), "it cannot be read"),
        (lambda data: data.update(v=99), "event clock_started version 99 is newer than this program"),
        (lambda data: data.update(type=["x"]), "it cannot be read"),
        (lambda data: data.update(data={}), "it cannot be read"),
        (lambda data: data.pop("actor"), "it cannot be read"),
        (lambda _: [1], "it cannot be read"),
    ],
)
def test_an_event_with_a_hash_that_fits_must_still_make_sense(
    database: Engine, tamper: Tamper, change: Callable[[dict[str, object]], object], message: str
) -> None:
    _rewrite(tamper, change)
    assert Fault("EXC-2", 3, message) in faults(database)


def test_an_event_of_other_content_with_a_hash_that_fits_is_found_in_what_follows(
    database: Engine, tamper: Tamper
) -> None:
    _rewrite(tamper, lambda data: data["data"].update(limit="2027-01-01T00:00:00Z"))  # type: ignore[attr-defined]
    assert Fault("EXC-2", None, "the case row says another snapshot than the events") in faults(database)


def test_events_that_make_no_case_are_found(database: Engine, store: SqlStore, tamper: Tamper) -> None:
    opening = record.write("exception-2", 1, record.GENESIS, OTHER.events[0].stamp, e.Lapsed())
    tamper("DELETE FROM events WHERE case_id = 'exception-2'")
    tamper(
        "INSERT INTO events VALUES ('exception-2', 1, ?, 'lapsed', ?, ?)",
        START.isoformat(timespec="microseconds"),
        opening.body,
        opening.hash,
    )
    tamper("UPDATE cases SET version = 1 WHERE id = 'exception-2'")
    assert Fault("EXC-2", None, "the events do not make a case") in faults(database)


def test_a_large_record_is_read_in_batches(database: Engine, store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    with store.writing() as tx:
        for number in range(3, 460):
            tx.cases.next_number("EXC")
            tell(number, by=ANA).save(tx)
        tx.commit()
    audit = verify(database)
    assert list(audit) == []
    assert (audit.cases, audit.events) == (459, 465)


def test_an_erased_text_that_is_there_again_is_found(database: Engine, store: SqlStore) -> None:
    with store.writing() as tx:
        STORY.then(e.TextsErased((WHY.ref,), "ERA-1", (BEN,))).save(tx, known=STORY.case.version)
        tx.texts.erase("exception-1", [WHY.ref])
        tx.commit()
    assert faults(database) == []
    with store.writing() as tx:
        tx.texts.keep("exception-1", [WHY])
        tx.commit()
    assert faults(database) == [Fault("EXC-1", None, f"the text {WHY.ref.text} was erased and is there again")]

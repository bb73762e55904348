"""``countersign audit``: seal, verify and export, in words that a person can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from countersign.app import seals
from countersign.db.store import SqlStore
from tests.cli.kit import Run
from tests.contract.stories import BEN, after, tell
from tests.databases import KINDS, opened
from tests.db.sealed import digest
from tests.fakes import FakeClock


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Name the kind of database."""
    return str(request.param)


@pytest.fixture
def store(address: str, monkeypatch: pytest.MonkeyPatch, countersign: Run) -> Iterator[SqlStore]:
    """Return the store that the command line uses."""
    monkeypatch.setenv("COUNTERSIGN_DATABASE_URL", address)
    with opened(address) as engine:
        yield SqlStore(engine)


def happen(store: SqlStore, number: int = 1) -> None:
    with store.writing() as tx:
        tell(tx.cases.next_number("EXC"), private=number == 1).asking(BEN).save(tx)
        tx.commit()


def test_a_seal_is_made_and_printed_once(countersign: Run, store: SqlStore) -> None:
    assert countersign("audit", "seal").out == "There is nothing to seal yet.\n"
    happen(store)
    said = countersign("audit", "seal")
    with store.reading() as tx:
        made = tx.seals.last()
    assert made
    name = f"Seal 1 of {made.at:%Y-%m-%d %H:%M:%S} UTC"
    assert said.out == f"{name} was made over 1 case: {made.hash}\n"
    assert countersign("audit", "seal").out == f"Nothing happened since {name}: {made.hash}\n"
    assert said.code == 0


def test_verify_says_how_far_the_record_is_sealed(countersign: Run, store: SqlStore) -> None:
    assert countersign("audit", "verify").out == "The record verifies: 0 cases, 0 events.\n"
    happen(store)
    said = countersign("audit", "verify").out.splitlines()
    assert said == [
        "The record verifies: 1 cases, 2 events.",
        "There is no seal yet: the end of any case could be cut off without a trace.",
    ]
    made = seals.make(store, FakeClock(after(days=1)))
    assert made
    line = f"Seal 1 of 2026-03-03 09:00:00 UTC is the last one: {made.hash}"
    assert countersign("audit", "verify").out.splitlines()[1:] == [
        line,
        "Nothing came after it.",
    ]
    happen(store, 2)
    assert countersign("audit", "verify").out.splitlines()[1:] == [
        line,
        "2 events of 1 case came after it: whatever came since then could be cut off without a trace.",
    ]


def test_what_was_printed_is_looked_for(countersign: Run, store: SqlStore) -> None:
    happen(store)
    first = seals.make(store, FakeClock(after(days=1)))
    assert first
    by_hand = countersign("audit", "verify", "--seal", first.hash).out
    assert "Seal 1 of 2026-03-03 09:00:00 UTC is the one that was printed: up to it, nothing was changed" in by_hand
    with store.writing() as tx:
        tx.cases.next_number("WEE")
        digest(first).save(tx)
        tx.commit()
    for typed in (first.line.hash, f" `{first.line.hash.upper()}` ", first.hash):
        said = countersign("audit", "verify", "--seal", typed)
        assert "Seal 1 of 2026-03-03 09:00:00 UTC was printed by WEE-1: up to it, nothing was changed" in said.out
        assert said.code == 0
    both = countersign("audit", "verify", "--seal", first.hash, "--seal", first.line.hash)
    assert both.out.count("was printed by WEE-1") == 2
    said = countersign("audit", "verify", "--seal", first.hash, "--seal", "0" * 24)
    assert (said.code, said.out) == (1, "")
    assert said.err == (
        f"No seal begins with {'0' * 24}: it was printed by another installation, or all seals were made anew since "
        "it was printed.\nThe record does not verify: 1 fault in 2 cases, 4 events.\n"
    )


@pytest.mark.parametrize("typed", ["", "0" * 23, "g" * 24])
def test_what_no_digest_prints_is_a_sentence(countersign: Run, store: SqlStore, typed: str) -> None:
    said = countersign("audit", "verify", "--seal", typed)
    assert (said.code, said.err) == (2, "--seal takes at least the 24 digits that a digest prints.\n")


def test_an_export_is_verified_without_the_database(
    countersign: Run, store: SqlStore, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happen(store)
    seals.make(store, FakeClock(after(days=1)))
    said = countersign("audit", "export", "for-auditors")
    assert said.out == (
        "for-auditors: 1 case, 2 events, 0 texts, 1 seal. It holds private cases and typed text: hand it to auditors "
        "alone.\n"
    )
    there = countersign("audit", "verify").out
    monkeypatch.setenv("COUNTERSIGN_DATABASE_URL", "sqlite:///nowhere/none.db")
    assert countersign("audit", "verify", "for-auditors").out == there
    monkeypatch.setenv("COUNTERSIGN_DATABASE_URL", address)
    assert countersign("audit", "export", "for-auditors.tar").out.startswith("for-auditors.tar: 1 case, 2 events, ")
    assert countersign("audit", "verify", "for-auditors.tar").out == there
    events = tmp_path / "for-auditors/events.jsonl"
    events.write_bytes(events.read_bytes().replace(b"UBEN", b"UDAN"))
    said = countersign("audit", "verify", "for-auditors")
    assert said.code == 1
    assert said.err.splitlines()[:3] == [
        "events.jsonl: this is not the file that was exported",
        "SHA256SUMS: this is not the list of what is here",
        "EXC-1, event 2: its hash does not fit what it says and the event before it",
    ]


@pytest.mark.parametrize("command", ["seal", "export out", "verify"])
def test_without_a_record_there_is_nothing_to_do(countersign: Run, tmp_path: Path, command: str) -> None:
    said = countersign("audit", *command.split())
    assert (said.code, said.out) == (2, "")
    assert "There is no database yet." in said.err
    assert not (tmp_path / "out").exists()


def test_trouble_with_an_export_is_a_sentence(countersign: Run, store: SqlStore, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("x", encoding="utf-8")
    said = countersign("audit", "export", "notes")
    assert (said.code, said.err) == (2, "notes is there already: name a new folder.\n")
    said = countersign("audit", "verify", "notes")
    assert (said.code, said.err) == (2, "notes is no archive of an export, or not as it was exported.\n")
    said = countersign("audit", "verify", ".")
    assert said.code == 2
    assert said.err.endswith(" is no export: there is no manifest.json in it.\n")


def test_a_fault_is_named_by_case_and_event(countersign: Run, tmp_path: Path) -> None:
    assert countersign("db", "upgrade").code == 0
    with opened(f"sqlite:///{tmp_path}/countersign.db") as engine:
        happen(SqlStore(engine))
    with closing(sqlite3.connect(tmp_path / "countersign.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER events_no_update")
        connection.execute("UPDATE events SET type = 'voted' WHERE seq = 2")
    said = countersign("audit", "verify")
    assert said.err == (
        "EXC-1, event 2: its row says another type than its body\n"
        "The record does not verify: 1 fault in 1 cases, 2 events.\n"
    )

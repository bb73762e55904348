"""An export is one moment of the record, the same from every database, and no byte of it can change unnoticed."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, Table

from countersign import bootstrap
from countersign.db import archives, export, imports
from countersign.db.audit import Audit
from countersign.db.export import FILES, MANIFEST, SUMS, Part
from countersign.db.projections import PROJECTIONS
from countersign.db.store import SqlStore
from countersign.domain import events as e
from countersign.domain.errors import CountersignError
from tests.contract.stories import BEN, START, after, tell
from tests.databases import Files, opened
from tests.db.conftest import Tamper
from tests.db.sealed import THREE, WHY, Record

NO_ARCHIVE = "is no archive of an export, or not as it was exported."
ALL = sorted([*FILES, MANIFEST, SUMS])


@pytest.fixture
def here(store: SqlStore, tamper: Tamper) -> Record:
    return Record(store, tamper)


@pytest.fixture
def folder(here: Record, database: Engine, tmp_path: Path, path: Path) -> Path:
    """Return an export of a sound record, of a file: every database exports the same."""
    export.write(database, tmp_path / "export", START)
    return tmp_path / "export"


def test_everything_that_follows_from_events_is_exported_with_them() -> None:
    """Without a table of theirs nobody could verify an export: ``no such table: cool_downs``."""
    assert {projection.table.name for projection in PROJECTIONS} < {table.name for table in FILES.values()}


@contextmanager
def reading(folder: Path) -> Iterator[Audit]:
    file = folder.with_name("again.db")
    engine, faults = imports.load(folder, file)
    try:
        yield Audit(engine, faults)
    finally:
        engine.dispose()
        for one in file.parent.glob("again.db*"):
            one.unlink()


def faults(folder: Path) -> list[str]:
    with reading(folder) as audit:
        return [str(fault) for fault in audit]


def remake(folder: Path) -> None:
    """Make the manifest and the sums anew, as somebody would who changed a file."""
    parts = {
        name: Part(len((folder / name).read_bytes().splitlines()), sha256((folder / name).read_bytes()).hexdigest())
        for name in FILES
    }
    said = export.manifest(parts, str(json.loads((folder / MANIFEST).read_bytes())["made"]))
    (folder / MANIFEST).write_bytes(said)
    (folder / SUMS).write_bytes(export.sums(parts, said))


def test_it_has_a_file_for_each_table_that_only_the_owner_may_read(folder: Path) -> None:
    assert sorted(item.name for item in folder.iterdir()) == ALL
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(item.stat().st_mode) for item in folder.iterdir()} == {0o600}
    assert faults(folder) == []


def test_it_holds_private_cases_and_texts_with_the_salts_they_are_hashed_under(folder: Path) -> None:
    assert THREE.case.id in (folder / "events.jsonl").read_text(encoding="utf-8")
    (text,) = map(json.loads, (folder / "texts.jsonl").read_text(encoding="utf-8").splitlines())
    assert text == {
        "case_id": "exception-1",
        "ref": WHY.ref.text,
        "salt": WHY.salt,
        "body": "because",
        "folded": "because",
    }


def test_other_programs_can_check_the_list_of_sums(folder: Path) -> None:
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("there is no sha256sum here")
    subprocess.run([program, "--check", "--strict", "--quiet", SUMS], cwd=folder, check=True)


def test_the_manifest_counts_rows(folder: Path) -> None:
    said = json.loads((folder / MANIFEST).read_bytes())
    assert (said["format"], said["version"], said["made"]) == ("countersign export", 1, "2026-03-02T09:00:00+00:00")
    rows = {name: part["rows"] for name, part in said["files"].items()}
    assert (rows["events.jsonl"], rows["cases.jsonl"], rows["seals.jsonl"]) == (13, 4, 2)
    assert rows["seal_leaves.jsonl"] == 3 + 2


def test_what_was_erased_may_be_missing(here: Record, database: Engine, tmp_path: Path) -> None:
    with here.store.writing() as tx:
        here.one.then(e.TextsErased((WHY.ref,), "ERA-1", (BEN,))).save(tx, known=here.one.case.version)
        tx.texts.erase(here.one.case.id, [WHY.ref])
        tx.commit()
    export.write(database, tmp_path / "export", START)
    assert faults(tmp_path / "export") == []


def test_every_database_exports_the_same(here: Record, database: Engine, files: Files, tmp_path: Path) -> None:
    """The same events give the same bytes, so an export does not tell where the record was kept."""
    other = files.make()
    with opened(other) as made:
        Record(SqlStore(made), lambda *_: None)
        export.write(made, tmp_path / "file", START)
    export.write(database, tmp_path / "here", START)
    assert {name: (tmp_path / "here" / name).read_bytes() for name in ALL} == {
        name: (tmp_path / "file" / name).read_bytes() for name in ALL
    }


def _lines(path: Path, change: Callable[[list[bytes]], object]) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    change(lines)
    path.write_bytes(b"".join(lines))


# What is done to the lines of the events: seven of EXC-1 (their first six) and so on; and what is said once the lists
# were made anew. Until then the file itself is named first.
LINES: dict[str, tuple[Callable[[list[bytes]], object], str]] = {
    "change": (
        lambda lines: lines.__setitem__(1, lines[1].replace(b"UCAT", b"UDAN")),
        "EXC-1, event 2: its hash does not fit what it says and the event before it",
    ),
    "delete": (lambda lines: lines.pop(1), "EXC-1, event 2: this event is missing"),
    "insert": (
        lambda lines: lines.insert(2, lines[1]),
        "events.jsonl, line 3: no such row can stand here, or it stands here twice",
    ),
    "swap": (
        lambda lines: lines.__setitem__(slice(1, 3), [lines[1].replace(b'"seq":2', b'"seq":9'), lines[2]]),
        "EXC-1, event 2: this event is missing",
    ),
    "cut": (lambda lines: lines.pop(), "WEE-1, event 2: this event is missing"),
    "nonsense": (lambda lines: lines.append(b"[1]\n"), "events.jsonl, line 14: this is no row of it"),
    "half a line": (
        lambda lines: lines.__setitem__(-1, lines[-1][:-1]),
        "events.jsonl, line 13: this is no row of it",
    ),
    "more in a row": (
        lambda lines: lines.__setitem__(0, b'{"a":1,' + lines[0][1:]),
        "events.jsonl, line 1: this is no row of it",
    ),
    "another type": (
        lambda lines: lines.__setitem__(0, lines[0].replace(b'"seq":1,', b'"seq":"1",')),
        "events.jsonl, line 1: this is no row of it",
    ),
    "other words": (
        lambda lines: lines.__setitem__(0, lines[0].replace(b'":', b'": ', 1)),
        "events.jsonl, line 1: this is no row of it",
    ),
    "a number too large": (
        lambda lines: lines.__setitem__(0, lines[0].replace(b'"seq":1,', b'"seq":99999999999999999999,')),
        "events.jsonl, line 1: this is no row of it",
    ),
}


@pytest.mark.parametrize("name", LINES)
def test_what_is_done_to_lines_of_a_file_is_named(folder: Path, name: str) -> None:
    """First by the sum of the file. Without sums compared, and with lists made anew, by what the lines say."""
    change, said = LINES[name]
    _lines(folder / "events.jsonl", change)
    assert faults(folder)[0] == "events.jsonl: this is not the file that was exported"
    remake(folder)
    assert faults(folder)[0] == said


def test_lines_in_another_order_are_another_file_but_the_same_record(folder: Path) -> None:
    _lines(folder / "events.jsonl", list.reverse)
    assert faults(folder)[0] == "events.jsonl: this is not the file that was exported"
    remake(folder)
    assert faults(folder) == []


@pytest.mark.parametrize("name", [name for name in ALL if name != MANIFEST])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert faults(folder)[0] == f"{name}: this file is missing"


def test_a_file_too_many_is_named(folder: Path) -> None:
    (folder / "notes.txt").write_text("see page 4", encoding="utf-8")
    assert faults(folder) == ["notes.txt: this file is no part of the export"]


@pytest.mark.parametrize("said", ["{}", "[]", "", "{", '{"format": "countersign export", "version": 1}'])
def test_a_manifest_that_says_nothing_is_named(folder: Path, said: str) -> None:
    (folder / MANIFEST).write_text(said, encoding="utf-8")
    assert faults(folder) == [
        "manifest.json: this is not the manifest that was exported",
        "SHA256SUMS: this is not the list of what is here",
    ]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_change_of_one_byte_of_any_file_is_noticed(folder: Path, data: st.DataObject) -> None:
    """One byte changed, removed or added. With the sums not compared, a byte taken from `SHA256SUMS` went by."""
    path = folder / data.draw(st.sampled_from(ALL))
    before = path.read_bytes()
    at = data.draw(st.integers(0, len(before)))
    new = data.draw(st.binary(min_size=0, max_size=1))
    gone = data.draw(st.sampled_from([0, 1]))
    after_ = before[:at] + new + before[at + gone :]
    path.write_bytes(after_)
    try:
        found = _noticed(folder)
    finally:
        path.write_bytes(before)
    assert bool(found) == (after_ != before), (path.name, at, new, gone)


def _noticed(folder: Path) -> list[str]:
    try:
        return faults(folder)
    except CountersignError as error:  # it no longer says that it is an export of this version
        return [str(error)]


def test_what_is_no_export_is_a_sentence(tmp_path: Path, folder: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere", folder / MANIFEST):
        with pytest.raises(CountersignError, match="is no export"), reading(place):
            pass


def test_an_export_of_another_version_is_for_that_version(folder: Path) -> None:
    said = json.loads((folder / MANIFEST).read_bytes()) | {"schema": "9999"}
    (folder / MANIFEST).write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(CountersignError, match=r"another version of this program \(schema 9999\)"), reading(folder):
        pass


def test_nothing_is_written_over(here: Record, database: Engine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full/x").write_text("x", encoding="utf-8")
    for name in ("file", "full"):
        with pytest.raises(CountersignError, match="is there already"):
            export.write(database, tmp_path / name, START)
    (tmp_path / "empty").mkdir()
    export.write(database, tmp_path / "empty", START)
    assert faults(tmp_path / "empty") == []


def test_what_nothing_of_this_program_wrote_cannot_be_exported_and_leaves_nothing(
    here: Record, database: Engine, tmp_path: Path, path: Path
) -> None:
    here.tamper("UPDATE texts SET body = CAST(X'ff' AS TEXT)")
    with pytest.raises(CountersignError, match=r"Nothing was exported: the row \('exception-1', '\w+'\) of texts"):
        export.write(database, tmp_path / "out" / "export", START)
    here.tamper("UPDATE texts SET body = X'ff'")
    with pytest.raises(CountersignError, match="holds what nothing of this program wrote"):
        export.write(database, tmp_path / "out" / "export", START)
    assert [*(tmp_path / "out").iterdir()] == []


def test_it_is_one_moment_whoever_writes_meanwhile(
    here: Record, store: SqlStore, database: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between one file and the next somebody opens a case. Without one transaction it stood among the cases, and its
    events were missing.
    """
    whole = export._table
    numbers = iter(range(4, 99))

    def slowly(connection: Connection, table: Table, file: Path) -> Part:
        with store.writing() as tx:
            tell(tx.cases.next_number("EXC"), case_id=f"late-{next(numbers)}", at=after(days=2)).save(tx)
            tx.commit()
        return whole(connection, table, file)

    monkeypatch.setattr(export, "_table", slowly)
    export.write(database, tmp_path / "export", START)
    assert faults(tmp_path / "export") == []


# ---- in one file


@pytest.fixture
def archive(folder: Path) -> Path:
    """Return the same export in one file."""
    archives.pack(folder, folder.with_name("export.tar"))
    return folder.with_name("export.tar")


def faults_of(archive: Path) -> list[str]:
    with bootstrap.verifying(archive) as audit:
        return [str(fault) for fault in audit]


def test_an_archive_is_the_same_export_and_any_tar_reads_it(archive: Path, folder: Path, tmp_path: Path) -> None:
    assert faults_of(archive) == []
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / "unpacked", filter="data")
    assert {name: (tmp_path / "unpacked" / name).read_bytes() for name in ALL} == {
        name: (folder / name).read_bytes() for name in ALL
    }


def test_an_archive_is_written_at_once_for_its_owner_alone(here: Record, database: Engine, tmp_path: Path) -> None:
    target = tmp_path / "new" / "export.tar"
    export_parts = archives.write(database, target, START)
    assert export_parts["events.jsonl"].rows == 13
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [item.name for item in target.parent.iterdir()] == ["export.tar"]
    assert faults_of(target) == []
    with pytest.raises(CountersignError, match="is there already: name a new file"):
        archives.write(database, target, START)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_change_of_one_byte_of_an_archive_is_noticed(archive: Path, data: st.DataObject) -> None:
    """One byte changed, removed or added, in a header, a file or what fills up a block."""
    before = archive.read_bytes()
    at = data.draw(st.integers(0, len(before)))
    new = data.draw(st.binary(min_size=0, max_size=1))
    changed = before[:at] + new + before[at + data.draw(st.sampled_from([0, 1])) :]
    archive.write_bytes(changed)
    try:
        found = faults_of(archive)
    except CountersignError as error:
        found = [str(error)]
    finally:
        archive.write_bytes(before)
    assert bool(found) == (changed != before), (at, new)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content[:-1],
        lambda content: content + b"\0",
        lambda content: content[:512] + content[1024:],
        lambda content: b"" + content[: len(content) // 2],
        lambda content: content.replace(b"ustar", b"vstar", 1),
        lambda content: content[:-1024] + bytes(512) + b"x" + bytes(511),
    ],
)
def test_an_archive_that_was_cut_or_filled_up_is_named(archive: Path, change: Callable[[bytes], bytes]) -> None:
    archive.write_bytes(change(archive.read_bytes()))
    try:
        found = faults_of(archive)
    except CountersignError as error:
        found = [str(error)]
    assert found[0] in ("export.tar: this is not the archive that was exported", f"export.tar {NO_ARCHIVE}")


def test_what_fills_a_block_counts(archive: Path) -> None:
    """Without what fills up blocks compared, this went by."""
    content = archive.read_bytes()
    size = int(content[124:135], 8)
    archive.write_bytes(content[: 512 + size] + b"x" + content[512 + size + 1 :])
    assert faults_of(archive) == ["export.tar: this is not the archive that was exported"]


def test_a_file_that_is_no_archive_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("x", encoding="utf-8")
    with pytest.raises(CountersignError, match=f"notes {NO_ARCHIVE}"), bootstrap.verifying(tmp_path / "notes"):
        pass

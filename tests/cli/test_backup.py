"""``countersign db backup`` and ``restore``: copies that verify, put in place whole, and nothing lost on the way."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url

from countersign.db import files as db_files
from countersign.db.store import SqlStore
from countersign.domain.errors import CountersignError
from tests.cli.kit import Run
from tests.contract.stories import BEN, tell
from tests.databases import Databases, Files, opened

ROOT = Path(__file__).parents[2]
_WRITER = """
import sys
from countersign.db import engine, files
from countersign.db.store import SqlStore
from tests.contract.stories import BEN, tell, text
made = engine.make(sys.argv[1])
hold = files.Hold(files.of(made))
number = 0
while True:
    with SqlStore(made).writing() as tx:
        number = tx.cases.next_number("EXC")
        tell(number).asking(BEN).save(tx)
        tx.texts.keep(f"exception-{number}", [text("as much as a page holds " * 80)])
        tx.commit()
    print(number, flush=True)
"""


@pytest.fixture
def kind() -> str:
    """Only files are copied by the program itself."""
    return "sqlite"


@pytest.fixture
def file(address: str) -> Path:
    """Name a database in use."""
    return Path(str(make_url(address).database))


def fill(address: str, *numbers: int) -> None:
    """Write cases into a database."""
    with opened(address) as engine, SqlStore(engine).writing() as tx:
        for number in numbers:
            assert tx.cases.next_number("EXC") == number
            tell(number).asking(BEN).save(tx)
        tx.commit()


def keys(file: Path) -> list[str]:
    """Return the keys of the cases in a database."""
    with closing(sqlite3.connect(file)) as connection:
        return [key for (key,) in connection.execute("SELECT key FROM cases ORDER BY opened_at, key")]


def spoil(file: Path) -> None:
    """Change a record behind its back."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER events_no_update")
        connection.execute("UPDATE events SET body = replace(body, 'UBEN', 'UEVA') WHERE seq = 2")


@contextmanager
def writer(address: str) -> Iterator[subprocess.Popen[str]]:
    """Have another process write case after case, until it is killed in the middle of it."""
    command = [sys.executable, "-c", _WRITER, address]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout
            assert child.stdout.readline() == "1\n"
            yield child
        finally:
            child.kill()


# ---- backing up


def test_a_backup_made_while_another_process_writes_is_one_state_of_the_database(
    countersign: Run, address: str, tmp_path: Path
) -> None:
    """With a plain copy of the file in place of ``VACUUM INTO`` the copy lacked what the journal held, or was torn."""
    found = []
    with writer(address) as child:
        for number in range(6):
            copy = tmp_path / f"{number}.backup"
            said = countersign("db", "backup", str(copy), COUNTERSIGN_DATABASE_URL=address)
            assert said.code == 0, said.err
            assert said.out.endswith("It verifies.\n")
            found.append(len(keys(copy)))
            assert f"{found[-1]} cases" in said.out
            assert child.poll() is None
    assert found == sorted(found)
    assert found[-1] > found[0] > 0
    for number in range(6):
        copy = tmp_path / f"{number}.backup"
        assert copy.stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert countersign("audit", "verify", COUNTERSIGN_DATABASE_URL=f"sqlite:///{copy}").code == 0
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")], "nothing is left behind"


def test_a_backup_overwrites_only_when_asked(countersign: Run, address: str, tmp_path: Path) -> None:
    copy, settings = tmp_path / "kept", {"COUNTERSIGN_DATABASE_URL": address}
    copy.write_text("somebody's own")
    said = countersign("db", "backup", str(copy), **settings)
    assert (said.code, copy.read_text()) == (2, "somebody's own")
    assert "is there already" in said.err
    assert countersign("db", "backup", str(copy), "--replace", **settings).code == 0
    assert keys(copy) == []


def test_a_backup_in_place_of_the_database_or_of_a_folder_or_nowhere_is_refused(
    countersign: Run, address: str, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(file)
    (tmp_path / "folder").mkdir()
    targets = {
        str(file): "is the database itself",
        str(tmp_path / "link"): "is the database itself",
        str(tmp_path / "folder"): "is there already",
        str(tmp_path / "nowhere" / "x"): "There is no folder",
    }
    for target, sentence in targets.items():
        said = countersign("db", "backup", target, "--replace", COUNTERSIGN_DATABASE_URL=address)
        assert said.code == 2, target
        assert sentence in said.err
    assert countersign("db", "backup", "x", COUNTERSIGN_DATABASE_URL="sqlite:///none.db").code == 2


def test_what_was_erased_is_not_in_a_backup(countersign: Run, address: str, file: Path, tmp_path: Path) -> None:
    """The online backup API copies free pages too: the word was in the copy."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("CREATE TABLE scratch (body)")
        connection.execute("INSERT INTO scratch VALUES (?)", ("wormwood " * 1000,))
        connection.execute("DROP TABLE scratch")
    assert b"wormwood" in file.read_bytes()
    copy = tmp_path / "copy"
    assert countersign("db", "backup", str(copy), COUNTERSIGN_DATABASE_URL=address).code == 0
    assert b"wormwood" not in copy.read_bytes()


def test_a_backup_of_a_record_that_does_not_verify_says_so_and_never_replaces_a_good_one(
    countersign: Run, address: str, file: Path, tmp_path: Path
) -> None:
    settings, good, bad = {"COUNTERSIGN_DATABASE_URL": address}, tmp_path / "good", tmp_path / "bad"
    fill(address, 1, 2)
    assert countersign("db", "backup", str(good), **settings).code == 0
    before = good.read_bytes()
    spoil(file)
    said = countersign("db", "backup", str(bad), **settings)
    assert said.code == 1
    assert "EXC-1" in said.err
    assert "It was written to" in said.err
    assert bad.exists()
    said = countersign("db", "backup", str(good), "--replace", **settings)
    assert said.code == 1
    assert "Nothing was changed" in said.err
    assert good.read_bytes() == before


# ---- putting back


def test_a_backup_is_put_back_and_what_was_there_is_kept(
    countersign: Run, address: str, file: Path, tmp_path: Path
) -> None:
    copy, settings = tmp_path / "copy", {"COUNTERSIGN_DATABASE_URL": address}
    fill(address, 1, 2)
    assert countersign("db", "backup", str(copy), **settings).code == 0
    fill(address, 3)
    said = countersign("db", "restore", str(copy), **settings)
    assert said.code == 2
    assert "has 3 cases: add --replace" in said.err
    assert keys(file) == ["EXC-1", "EXC-2", "EXC-3"]
    for aside in (f"{file}.before-restore", f"{file}.before-restore-2"):
        said = countersign("db", "restore", str(copy), "--replace", **settings)
        assert said.code == 0, said.err
        assert f"kept as {aside}" in said.out
        assert "2 cases, 4 events, until 2026-03-02 09:00 UTC. It verifies." in said.out
        assert "keys of cases filed since will be given out again" in said.out
    assert keys(file) == ["EXC-1", "EXC-2"]
    assert keys(Path(f"{file}.before-restore")) == ["EXC-1", "EXC-2", "EXC-3"]
    assert countersign("audit", "verify", **settings).code == 0


def test_a_backup_is_put_where_nothing_was_without_asking(
    countersign: Run, address: str, files: Files, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    fill(address, 1)
    assert countersign("db", "backup", str(copy), COUNTERSIGN_DATABASE_URL=address).code == 0
    empty = files.make()
    for place in ("sqlite:///new.db", empty):
        said = countersign("db", "restore", str(copy), COUNTERSIGN_DATABASE_URL=place)
        assert said.code == 0, said.err
        assert keys(Path(str(make_url(place).database))) == ["EXC-1"]
    files.drop(empty)


def test_nothing_is_put_back_while_a_bot_runs_and_a_killed_one_leaves_no_lock(
    countersign: Run, address: str, file: Path, tmp_path: Path
) -> None:
    """Without the hold, the database was taken away under the process that wrote in it."""
    copy, settings = tmp_path / "copy", {"COUNTERSIGN_DATABASE_URL": address}
    with writer(address) as child:
        assert countersign("db", "backup", str(copy), **settings).code == 0
        for command in (("db", "restore", str(copy), "--replace"), ("db", "upgrade"), ("db", "restored")):
            said = countersign(*command, **settings)
            assert said.code == 2
            assert f"Another Countersign (process {child.pid}) uses {file}" in said.err
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    assert Path(f"{file}-wal").stat().st_size > 0, "it was killed in the middle of it"
    written = keys(file)
    assert countersign("db", "restore", str(copy), "--replace", **settings).code == 0
    assert keys(Path(f"{file}.before-restore")) == written
    assert len(keys(file)) < len(written)


def test_the_journal_of_a_killed_bot_does_not_get_into_what_is_put_back(
    countersign: Run, address: str, file: Path, tmp_path: Path
) -> None:
    """Left where it was, the journal was taken for that of the backup."""
    copy, settings = tmp_path / "copy", {"COUNTERSIGN_DATABASE_URL": address}
    assert countersign("db", "backup", str(copy), **settings).code == 0
    with writer(address) as child:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    size = Path(f"{file}-wal").stat().st_size
    assert size > 0
    assert countersign("db", "restore", str(copy), "--replace", **settings).code == 0
    assert Path(f"{file}.before-restore-wal").stat().st_size == size
    assert keys(file) == []
    assert countersign("audit", "verify", **settings).code == 0


def test_a_database_that_cannot_be_read_gives_way_when_asked_and_is_kept(
    countersign: Run, address: str, file: Path, tmp_path: Path
) -> None:
    copy, settings = tmp_path / "copy", {"COUNTERSIGN_DATABASE_URL": address}
    fill(address, 1)
    assert countersign("db", "backup", str(copy), **settings).code == 0
    file.write_text("Dear diary, " * 1000)
    said = countersign("db", "restore", str(copy), **settings)
    assert said.code == 2
    assert "cannot be read: add --replace" in said.err
    assert countersign("db", "restore", str(copy), "--replace", **settings).code == 0
    assert Path(f"{file}.before-restore").read_text().startswith("Dear diary")
    assert keys(file) == ["EXC-1"]


def test_what_cannot_be_used_is_not_put_back(
    countersign: Run, address: str, file: Path, databases: Databases, tmp_path: Path
) -> None:
    fill(address, 1)
    settings = {"COUNTERSIGN_DATABASE_URL": address}
    copy = tmp_path / "copy"
    assert countersign("db", "backup", str(copy), **settings).code == 0
    made = {name: tmp_path / name for name in ("newer", "spoiled", "truncated", "diary", "empty", "other")}
    for path in made.values():
        path.write_bytes(copy.read_bytes())
    with closing(sqlite3.connect(made["newer"], isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    spoil(made["spoiled"])
    os.truncate(made["truncated"], 40_000)
    made["diary"].write_text("Dear diary, " * 1000)
    made["empty"].write_bytes(b"")
    made["other"].unlink()
    with closing(sqlite3.connect(made["other"])) as connection:
        connection.execute("CREATE TABLE songs (title)")
    expected = {
        "newer": (2, "It is newer than this program"),
        "spoiled": (1, "Nothing was changed"),
        "truncated": (2, "malformed"),
        "diary": (2, "file is not a database"),
        "empty": (2, "It holds no record of Countersign"),
        "other": (2, "It holds no record of Countersign"),
        "nowhere": (2, "There is no file"),
        str(file): (2, "is the database itself"),
    }
    before = file.read_bytes()
    for name, (code, sentence) in expected.items():
        said = countersign("db", "restore", str(tmp_path / name), "--replace", **settings)
        assert (said.code, sentence in said.err) == (code, True), (name, said)
        assert "Traceback" not in said.err
    assert file.read_bytes() == before
    assert not list(file.parent.glob(f"{file.name}.before*"))
    assert not [path for path in file.parent.iterdir() if path.name.startswith(".")]


def test_on_a_server_it_is_said_what_does_it(countersign: Run) -> None:
    for command in (("backup", "x"), ("restore", "x")):
        said = countersign("db", *command, COUNTERSIGN_DATABASE_URL="postgresql://me:hunter2@127.0.0.1:9/x")
        assert said.code == 2
        assert "pg_dump" in said.err
        assert "countersign db restored" in said.err
        assert "hunter2" not in said.err


def test_a_database_without_cases_has_no_memory_to_note(countersign: Run, address: str) -> None:
    settings = {"COUNTERSIGN_DATABASE_URL": address}
    assert "nothing to note" in countersign("db", "restored", **settings).out
    fill(address, 1)
    assert countersign("db", "restored", **settings).out.startswith("Noted.")
    assert countersign("db", "restored", COUNTERSIGN_DATABASE_URL="sqlite:///none.db").code == 2


def test_a_hold_is_for_one_and_can_be_given_up(file: Path) -> None:
    first = db_files.Hold(file)
    with pytest.raises(CountersignError, match=f"process {os.getpid()}"):
        db_files.Hold(file)
    first.release()
    first.release()
    db_files.Hold(file).release()

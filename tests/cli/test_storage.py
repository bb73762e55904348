"""Storage that cannot be used: exit code 2 and a sentence that says what to do, from every command that needs it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from countersign.cli.sandbox import team
from countersign.db import engine as engines
from slack_standin import Server
from tests.cli.kit import Run, Said
from tests.databases import Databases
from tests.storage import folder_of_somebody, no_file_longer_than, only_read, somebody

TOKENS = {"SLACK_BOT_TOKEN": team.BOT_TOKEN, "SLACK_APP_TOKEN": team.APP_TOKEN}
NOWHERE = {"SLACK_API_URL": "http://127.0.0.1:9/", **TOKENS}  # a bot that gets this far ends there
COMMANDS = ("run", "check", "db upgrade", "audit verify")


@pytest.fixture
def kind() -> str:
    return "sqlite"


@pytest.fixture
def file(address: str, tmp_path: Path) -> Path:
    """Copy a database to where it can be spoiled."""
    return Path(shutil.copy(str(make_url(address).database), tmp_path / "x.db"))


def sentence(said: Said) -> str:
    """Return the one sentence, or few, that a command ended with."""
    assert said.code == 2
    lines = [line for line in said.err.splitlines() if not line.startswith(("{", "FIX  Slack"))]
    assert len(lines) == 1, said.err
    return lines[0]


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def a_diary(file: Path) -> None:
    file.write_text("Dear diary, " * 1000)


def half_of_it(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def nothing_in_the_middle(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:4096] + bytes(len(content) - 4096))


SPOILED: list[tuple[Callable[[Path], None], str, str]] = [
    (a_folder, "is a folder", "name another file in COUNTERSIGN_DATABASE_URL"),
    (a_diary, "file is not a database", "countersign db restore FILE"),
    (half_of_it, "database disk image is malformed", "countersign db restore FILE"),
    (nothing_in_the_middle, "database disk image is malformed", "countersign db restore FILE"),
]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("spoil", "what", "advice"), SPOILED)
def test_a_file_that_is_no_database_any_more_is_told(
    countersign: Run, file: Path, command: str, *, spoil: Callable[[Path], None], what: str, advice: str
) -> None:
    spoil(file)
    before = None if file.is_dir() else file.read_bytes()
    told = sentence(countersign(*command.split(), COUNTERSIGN_DATABASE_URL=f"sqlite:///{file}", **NOWHERE))
    assert what in told
    assert advice in told
    assert str(file) in told
    assert before is None or file.read_bytes() == before


@pytest.mark.parametrize("command", COMMANDS[:3])
def test_a_folder_that_is_not_there_is_told_and_not_made(countersign: Run, tmp_path: Path, command: str) -> None:
    address = f"sqlite:///{tmp_path}/nowhere/x.db"
    told = sentence(countersign(*command.split(), COUNTERSIGN_DATABASE_URL=address, **NOWHERE))
    assert f"There is no folder {tmp_path}/nowhere: make it" in told
    assert not (tmp_path / "nowhere").exists()


@pytest.fixture
def place() -> Iterator[Path]:
    with folder_of_somebody() as folder:
        yield folder


def _no_writing_in_folder(folder: Path) -> str:
    folder.chmod(0o500)
    return f"This user may not write in {folder}"


def _no_writing_in_file(folder: Path) -> str:
    (folder / "x.db").chmod(0o400)
    return f"This user may not read and write {folder}/x.db"


def _lock_of_another(folder: Path) -> str:
    (folder / "x.db-lock").chmod(0o000)
    return f"{folder}/x.db-lock cannot be opened: Permission denied"


@pytest.mark.parametrize("forbid", [_no_writing_in_folder, _no_writing_in_file, _lock_of_another])
def test_what_this_user_may_not_write_is_told(countersign: Run, place: Path, forbid: Callable[[Path], str]) -> None:
    settings = {"COUNTERSIGN_DATABASE_URL": f"sqlite:///{place}/x.db"}
    with somebody():
        assert countersign("db", "upgrade", **settings).code == 0
        expected = forbid(place)
        assert expected in sentence(countersign("db", "upgrade", **settings))


def test_a_disk_without_room_is_told_and_nothing_half_made_stays(countersign: Run, tmp_path: Path) -> None:
    settings = {"COUNTERSIGN_DATABASE_URL": f"sqlite:///{tmp_path}/x.db"}
    with no_file_longer_than(50_000):
        told = sentence(countersign("db", "upgrade", **settings))
    assert "disk I/O error. Its disk failed to read or write, or a limit was met" in told
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == []
    assert countersign("db", "upgrade", **settings).code == 0


def test_a_database_that_may_not_grow_is_told_to_need_room(
    countersign: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "_PRAGMAS", (*engines._PRAGMAS, "max_page_count = 9"))
    told = sentence(countersign("db", "upgrade", COUNTERSIGN_DATABASE_URL=f"sqlite:///{tmp_path}/x.db"))
    assert "database or disk is full. Make room for it" in told


def test_a_disk_without_room_for_a_backup_is_told_and_nothing_is_left(
    countersign: Run, address: str, tmp_path: Path
) -> None:
    copy, settings = tmp_path / "copy", {"COUNTERSIGN_DATABASE_URL": address}
    copy.write_text("the one before")
    with no_file_longer_than(50_000):
        told = sentence(countersign("db", "backup", str(copy), "--replace", **settings))
    assert "could not be copied to" in told
    assert told.endswith("Nothing was changed.")
    assert [path.name for path in tmp_path.iterdir()] == ["copy"]
    assert copy.read_text() == "the one before"


def test_what_is_no_file_is_never_replaced(countersign: Run, address: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    said = countersign("db", "backup", str(tmp_path / "pipe"), "--replace", COUNTERSIGN_DATABASE_URL=address)
    assert "is there already" in sentence(said)


def test_a_server_that_only_reads_is_told(countersign: Run, server: Server, postgresql: Databases) -> None:
    migrated, empty = postgresql.make(), postgresql.make(empty=True)
    settings = {"SLACK_API_URL": server.api_url, **TOKENS}
    for address, command in ((migrated, "run"), (empty, "db upgrade")):
        with only_read(address):
            told = sentence(countersign(*command.split(), COUNTERSIGN_DATABASE_URL=address, **settings))
        assert "read-only transaction. It takes no changes: name its primary in COUNTERSIGN_DATABASE_URL" in told
        postgresql.drop(address)

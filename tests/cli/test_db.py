"""``countersign db upgrade``, and what the other commands say of a database that is not ready."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from countersign.cli.sandbox import team
from slack_standin import Server
from tests.cli.kit import Run
from tests.databases import KINDS, Databases

TOKENS = {"SLACK_BOT_TOKEN": team.BOT_TOKEN, "SLACK_APP_TOKEN": team.APP_TOKEN}


@pytest.fixture
def kind(request: pytest.FixtureRequest) -> str:
    """Name the kind of database; a test says which."""
    return str(request.param)


@pytest.fixture
def empty(databases: Databases) -> Iterator[str]:
    """Name a database before any migration."""
    made = databases.make(empty=True)
    yield made
    databases.drop(made)


@pytest.mark.parametrize("kind", KINDS, indirect=True)
def test_an_upgrade_says_from_where_to_where(countersign: Run, empty: str) -> None:
    settings = {"COUNTERSIGN_DATABASE_URL": empty}
    said = countersign("db", "upgrade", **settings)
    assert (said.code, said.err) == (0, "")
    assert said.out.endswith(": from empty to revision 0001.\n")
    said = countersign("db", "upgrade", **settings)
    assert said.code == 0
    assert said.out.endswith(" is up to date: revision 0001.\n")
    said = countersign("check", **settings)
    assert said.code == 0
    assert "can be used." in said.out
    assert countersign("audit", "verify", **settings).out == "The record verifies: 0 cases, 0 events.\n"


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
@pytest.mark.parametrize("command", ["run", "check", "audit verify"])
def test_an_empty_database_on_a_server_is_for_somebody_to_set_up(
    countersign: Run, server: Server, empty: str, command: str
) -> None:
    said = countersign(*command.split(), SLACK_API_URL=server.api_url, COUNTERSIGN_DATABASE_URL=empty, **TOKENS)
    assert said.code == 2
    assert "The database is empty: run `countersign db upgrade`." in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
@pytest.mark.parametrize("command", ["run", "check", "audit verify", "db upgrade"])
def test_a_database_of_a_newer_program_is_left_alone(
    countersign: Run, server: Server, address: str, command: str
) -> None:
    with closing(sqlite3.connect(str(make_url(address).database), isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    said = countersign(*command.split(), SLACK_API_URL=server.api_url, COUNTERSIGN_DATABASE_URL=address, **TOKENS)
    assert said.code == 2
    assert "The database is newer than this program" in said.err


@pytest.mark.parametrize("command", ["run", "check", "audit verify", "db upgrade"])
def test_no_server_and_no_address_are_sentences_without_the_password(countersign: Run, command: str) -> None:
    for url in ("postgresql://me:hunter2@127.0.0.1:9/x", "mysql://me:hunter2@127.0.0.1/x", "hunter2"):
        said = countersign(*command.split(), COUNTERSIGN_DATABASE_URL=url, **TOKENS)
        assert said.code == 2
        assert said.err
        assert "hunter2" not in said.out + said.err
        assert "Traceback" not in said.err


def test_an_upgrade_of_nothing_makes_the_file(countersign: Run, tmp_path: Path) -> None:
    assert countersign("db", "upgrade").code == 0
    assert (tmp_path / "countersign.db").is_file()

"""The tour from outside: it ends well, its record verifies, and killing the bot in it loses and doubles nothing."""

from __future__ import annotations

import io
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from rich.console import Console

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import Sandbox, wait_for
from countersign.cli.sandbox.screen import Screen
from countersign.cli.sandbox.tour import Tour, first_day
from countersign.cli.sandbox.world import World
from countersign.settings import Settings
from tests.cli.kit import Run
from tests.databases import Databases

BOOKS = playbook_files.load(bootstrap.shipped_playbooks())
NAMES = {handle: person.name for handle, person in BOOKS.team.people.items()} | team.REQUESTERS
Standing = Counter[tuple[str, str, str]]


@dataclass(frozen=True)
class Crashing(Tour):
    """A tour in which the bot is killed after every gesture, once ``calls`` messages of its answer reached Slack."""

    sandbox: Sandbox
    calls: int
    killed: list[int]
    between: Callable[[], None]

    def _rest(self) -> None:
        since = self.killed[-1] if self.killed else 0
        wait_for(lambda: self._reached(since) >= self.calls or self.watch.quiet(self.world.now()), "a moment to crash")
        self.sandbox.kill_bot()
        self.killed.append(self._calls()[-1]["n"])
        self.between()
        self.sandbox.start_bot()
        super()._rest()

    def _calls(self, since: int = 0) -> list[dict[str, object]]:
        return list(self.world.do("calls", since=since)["calls"])

    def _reached(self, since: int) -> int:
        return sum(str(call["method"]).startswith("chat.") for call in self._calls(since))


@contextmanager
def started(folder: Path, database: str | None = None) -> Iterator[tuple[Sandbox, World, Screen]]:
    """Start a sandbox on a Tuesday, with a screen that prints into a text."""
    start = first_day(BOOKS, bootstrap.machine_clock())
    sandbox = Sandbox(folder, bootstrap.shipped_playbooks(), BOOKS, start=start, database=database)
    with sandbox as running, World(running.url) as world:
        yield running, world, Screen(world, Console(file=io.StringIO()), NAMES, BOOKS.team.zone)


def timeless(text: str) -> str:
    """Return a text without its minutes and seals: on a busy machine the tour takes longer, and its clock runs on."""
    return re.sub(r"\d{1,2}:\d\d [AP]M|(?:\d+ h )?\d+ min|seal \d+ begins with [`0-9a-f]+", "…", text)


def standing(world: World) -> Standing:
    """Return every message of the bot that stands: where, its words and buttons; what is there twice counts twice."""
    found = {
        (message["channel"], message["ts"]): (
            message["channel_name"],
            timeless(message["text"]),
            str(message["buttons"]),
        )
        for name in NAMES
        for message in world.person(name).sees()["messages"]
        if not message["ephemeral"]
    }
    return Counter(found.values())


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Standing:
    """Play the tour and return what stands in the end."""
    with started(tmp_path_factory.mktemp("tour")) as (running, world, screen):
        Tour(world, running.watch(), screen).play(world.now())
        return standing(world)


@pytest.mark.parametrize(("calls", "kind"), [(0, "sqlite"), (1, "postgresql")])
def test_ten_kills_end_in_the_same_state_with_every_message_once(
    tmp_path: Path, undisturbed: Standing, calls: int, address: str, kind: str
) -> None:
    def let_leases_run_out() -> None:
        """Where others may be at work, what the dead one held waits for 25 seconds; here they pass at once."""
        if kind == "postgresql":
            with psycopg.connect(address) as server:
                server.execute("UPDATE outbox SET lease_until = now() WHERE lease_until > now()")

    killed: list[int] = []
    with started(tmp_path, address) as (running, world, screen):
        Crashing(world, running.watch(), screen, running, calls, killed, let_leases_run_out).play(world.now())
        assert standing(world) == undisturbed
        assert not world.do("refused")["refused"]
    assert len(killed) >= 10
    assert not list(bootstrap.verify(Settings(COUNTERSIGN_DATABASE_URL=address)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name a folder that keeps what the tour leaves."""
    return tmp_path_factory.mktemp("kept")


def changed(value: object) -> object:
    """Return a stored value with its last byte changed."""
    if isinstance(value, int):
        return value + 64
    text = str(value)
    return text[:-1] + chr(ord(text[-1]) ^ 1)


def changed_event(connection: sqlite3.Connection, column: str) -> Iterator[tuple[str, int]]:
    """Change the last byte of a column of one event, give the key of its case and its number, and change it back."""
    case, seq, key, value = connection.execute(
        f"SELECT e.case_id, e.seq, c.key, e.{column} FROM events e JOIN cases c ON c.id = e.case_id "
        "WHERE c.kind = 'ingress' AND e.seq = 4"
    ).fetchone()
    wrong = {"case_id": case, "seq": seq} | {column: changed(value)}
    update = f"UPDATE events SET {column} = ? WHERE case_id = ? AND seq = ?"
    connection.execute(update, (changed(value), case, seq))
    yield key, seq
    connection.execute(update, (value, wrong["case_id"], wrong["seq"]))


def test_the_tour_ends_well_and_any_change_of_its_record_is_found(countersign: Run, folder: Path) -> None:
    said = countersign("sandbox", "--tour", "--keep", str(folder))
    assert said.code == 0, said.err
    for words in (
        "Dana Okafor, direct message",
        "[ Approve ]",
        "Sam Reyes presses Approve",
        "Ask for a seat",
        "It holds until",
        "Expired",
        "Weekly AI governance review",
    ):
        assert words in said.out
    database = {"COUNTERSIGN_DATABASE_URL": f"sqlite:///{folder}/countersign.db"}
    said = countersign("audit", "verify", **database)
    assert said.code == 0, said.err
    with closing(sqlite3.connect(folder / "countersign.db", isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA foreign_keys = OFF")
        for column in [row[1] for row in connection.execute("PRAGMA table_info(events)")]:
            changing = changed_event(connection, column)
            key, seq = next(changing)
            said = countersign("audit", "verify", **database)
            assert said.code == 1, column
            assert key in said.err, column
            assert str(seq) in said.err, column
            assert next(changing, None) is None
    assert countersign("audit", "verify", **database).code == 0


@pytest.mark.parametrize("kind", ["postgresql"])
def test_the_tour_ends_as_well_on_a_server(countersign: Run, databases: Databases) -> None:
    address = databases.make(empty=True)
    settings = {"COUNTERSIGN_DATABASE_URL": address}
    said = countersign("sandbox", "--tour", "--database", address)
    assert said.code == 2
    assert "run `countersign db upgrade`" in said.err
    assert countersign("db", "upgrade", **settings).code == 0
    said = countersign("sandbox", "--tour", "--database", address)
    assert said.code == 0, said.err
    assert "Weekly AI governance review" in said.out
    said = countersign("audit", "verify", **settings)
    assert said.code == 0, said.err
    with psycopg.connect(address) as server:
        server.execute("SET session_replication_role = replica")
        server.execute("UPDATE events SET body = replace(body, 'approve', 'reject') WHERE type = 'voted'")
    said = countersign("audit", "verify", **settings)
    assert said.code == 1
    assert "ING-1" in said.err
    databases.drop(address)

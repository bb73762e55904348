"""Dumps of databases as released programs left them, in ``tests/db/released``: `make released` makes those of today.

Each revision that a release made has one for each kind of database, with the days of the tour in it and a case of every
lifecycle. Once released, a dump is never made again: it is what people have.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import psycopg
from rich.console import Console
from sqlalchemy import make_url

from countersign import bootstrap, playbook_files
from countersign.app.drafts import Draft
from countersign.app.ports import QueuedFollowup
from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import Sandbox
from countersign.cli.sandbox.screen import Screen
from countersign.cli.sandbox.tour import Tour, first_day
from countersign.cli.sandbox.world import World
from countersign.db import audit, schema
from countersign.db.store import SqlStore
from countersign.domain import events as e
from countersign.domain.world import Followup
from tests.contract.stories import ANA, BEN, START, Story, after, tell, text
from tests.databases import Databases, Files, Server, opened, server

FOLDER = Path(__file__).parent / "db" / "released"
_SUFFIX = {"sqlite": ".sqlite.sql", "postgresql": ".postgresql.sql"}


def revisions(kind: str) -> list[str]:
    """Return the revisions of which there is a dump."""
    return sorted(file.name.removesuffix(_SUFFIX[kind]) for file in FOLDER.glob(f"*{_SUFFIX[kind]}"))


def restored(databases: Databases, kind: str, revision: str) -> str:
    """Return the address of a new database that is as a dump says."""
    address, script = databases.make(empty=True), (FOLDER / f"{revision}{_SUFFIX[kind]}").read_text(encoding="utf-8")
    if kind == "sqlite":
        with closing(sqlite3.connect(str(make_url(address).database))) as connection:
            connection.executescript(script)
    else:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(script.encode())
    return address


def _told() -> list[Story]:
    """Tell what the tour leaves out."""
    why = text("because").ref
    pending = tell(5, kind="tool", links=[e.Link("parent", "tool-4")]).asking(BEN).limited(after(days=2))
    return [
        tell(1, kind="tool").asking(BEN).then(e.Refused("approve", "not_asked"), ANA).then(e.Withdrawn(why), ANA),
        tell(2, kind="tool").asking(BEN).limited(after(days=2)).overdue().then(e.Lapsed()),
        tell(3, kind="tool", private=True).asking(BEN).approved(BEN, after(days=1), after(days=9)),
        tell(4, kind="tool").asking(BEN).limited(after(days=2)).overdue(),
        pending,
        tell(1, kind="task", lifecycle="task").asking(BEN),
        tell(2, kind="task", lifecycle="task").asking(BEN).then(e.Done(why), BEN),
        tell(3, kind="task", lifecycle="task").asking(BEN).then(e.Dropped(why), BEN),
        tell(1, kind="weekly", lifecycle="review").then(e.Missed()),
    ]


def _fill(address: str) -> None:
    """Put into a database what the tour does not."""
    with opened(address) as engine, SqlStore(engine).writing() as tx:
        for story in _told():
            prefix = story.case.key.partition("-")[0]
            assert tx.cases.next_number(prefix) == int(story.case.key.partition("-")[2])
            story.save(tx)
            tx.texts.keep(story.case.id, [text("because")])
        tx.drafts.put(Draft("draft", ANA, "exception", "f" * 64, "{}", START))
        tx.followups.queue([QueuedFollowup("key", Followup("task-1", "drop", "system"))])
        tx.commit()


def _play(address: str, folder: Path) -> None:
    """Play the tour on a database."""
    books = playbook_files.load(bootstrap.shipped_playbooks())
    names = {handle: person.name for handle, person in books.team.people.items()} | team.REQUESTERS
    start = first_day(books, bootstrap.machine_clock())
    sandbox = Sandbox(folder, bootstrap.shipped_playbooks(), books, start=start, database=address)
    with sandbox as running, World(running.url) as world, (folder / "screen").open("w", encoding="utf-8") as out:
        screen = Screen(world, Console(file=out), names, books.team.zone)
        Tour(world, running.watch(), screen).play(world.now())


def _dump(databases: Databases, address: str) -> str:
    """Return a database as statements, without what a driver does not understand."""
    if isinstance(databases, Server):
        with tempfile.NamedTemporaryFile(mode="r", encoding="utf-8") as file:
            options = ("--inserts", "--rows-per-insert=100", "--no-owner", "--no-comments")
            databases.dump(address, Path(file.name), *options)
            lines = file.read().splitlines()
        return "\n".join(line for line in lines if line and not line.startswith(("\\restrict", "\\unrestrict"))) + "\n"
    with closing(sqlite3.connect(str(make_url(address).database))) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def _make(databases: Databases, kind: str) -> None:
    address = databases.make()
    with tempfile.TemporaryDirectory() as folder:
        _play(address, Path(folder))
    _fill(address)
    with opened(address) as engine:
        assert not [*audit.verify(engine)]
        revision = schema.upgrade(engine)[1]
    file = FOLDER / f"{revision}{_SUFFIX[kind]}"
    file.write_text(_dump(databases, address), encoding="utf-8")
    sys.stdout.write(f"{file.relative_to(FOLDER.parents[2])}: {file.stat().st_size} bytes\n")


def main() -> None:
    """Write the dumps of today's revision."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _make(Files(Path(folder)), "sqlite")
    with server() as running:
        _make(running, "postgresql")


if __name__ == "__main__":
    main()

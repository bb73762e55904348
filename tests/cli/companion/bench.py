"""A record on the bench: the life of one case, kept in a database as the bot keeps it, the same on every day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from countersign.app.ports import Member, Stored
from countersign.bootstrap import Inspector
from countersign.db.store import SqlStore
from countersign.domain.clocks import deadlines
from countersign.domain.mirrors import MIRRORS
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.texts import Text
from tests.app.desk import HANDLES, TEAM
from tests.databases import opened
from tests.domain.builders import Life

ZONE = "Europe/Berlin"


def keep(life: Life, address: str, *typed: Text) -> None:
    """Write a case into a database: its events, the texts that were typed, its timers and what it wants shown."""
    case = life.case
    with opened(address) as engine, SqlStore(engine).writing() as tx:
        tx.playbooks.keep([life.book], life.now)
        tx.playbooks.put_in_force(PlaybookSet(TEAM, {life.book.kind: life.book}).digest, life.now)
        tx.people.put(Member(actor, handle.capitalize(), handle) for handle, actor in HANDLES.items())
        tx.cases.save(Stored(case, life.events[-1].hash), life.events)
        tx.texts.keep(case.id, typed)
        tx.timers.reconcile(case.id, deadlines(case))
        tx.outbox.show(case.id, MIRRORS[case.lifecycle](case, life.book), case.version)
        tx.commit()


@contextmanager
def inspecting(address: str) -> Iterator[Inspector]:
    """Look at a database."""
    inspector = Inspector(address, TEAM)
    try:
        yield inspector
    finally:
        inspector.close()


def steady(html: str) -> str:
    """Return a fragment without its hashes, which change with every key that playbooks may have."""
    return re.sub(r"\b[0-9a-f]{12,64}\b", "…", html)

"""What the record says, read from outside: how long it is, what happened, and whether anything is half made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping
from typing import Any

from sqlalchemy import Engine, func, select

from countersign.app.ports import Transaction
from countersign.db import engine as engines
from countersign.db import tables
from countersign.db.store import SqlStore
from countersign.db.work_tables import outbox
from countersign.delivery.rooms import DEEDS
from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.record import Recorded, after
from countersign.domain.world import DOCUMENT
from tests.scenarios.inspection import Finding

Happened = Counter[tuple[str, str, tuple[str, ...]]]


def length(engine: Engine) -> int:
    """Return how many events there are; what each start of the bot writes into its own ledger does not count."""
    told = tables.events.join(tables.cases, tables.cases.c.id == tables.events.c.case_id)
    counted = select(func.count()).select_from(told).where(tables.cases.c.lifecycle != "ledger")
    with engines.reading(engine) as connection:
        return int(connection.execute(counted).scalar_one())


def _histories(store: SqlStore, engine: Engine) -> Iterator[tuple[Transaction, Case, list[Recorded]]]:
    with engines.reading(engine) as connection:
        ids = connection.execute(select(tables.cases.c.id)).scalars().all()
    with store.reading() as tx:
        for case_id in ids:
            stored = tx.cases.get(case_id)
            if stored:
                yield tx, stored.case, [*tx.cases.history(case_id)]


def happened(store: SqlStore, engine: Engine) -> Happened:
    """Return what happened to which case, and which timers struck.

    A refusal changes nothing and is left out, and so is the ledger, which notes every start.
    """
    return Counter(
        (case.key, item.event.type, getattr(item.event, "timers", ()))
        for _, case, history in _histories(store, engine)
        for item in history
        if not isinstance(item.event, e.Refused) and case.lifecycle != "ledger"
    )


def compared(expected: Happened, found: Happened) -> Iterator[Finding]:
    """Yield what happened less or more often than when nobody disturbed the same story."""
    yield from (Finding("lost", f"did not happen: {one}") for one in (expected - found).elements())
    yield from (Finding("twice", f"happened once more: {one}") for one in (found - expected).elements())


def late(store: SqlStore, engine: Engine, seconds: int) -> Iterator[Finding]:
    """Yield timers that struck later than a downtime explains."""
    for _, case, history in _histories(store, engine):
        for item in history:
            if isinstance(item.event, e.ClockStruck) and item.event.late > seconds:
                yield Finding("late", f"{case.key} {item.event.timers}: {item.event.late} s")


def half_made(store: SqlStore, engine: Engine) -> Iterator[Finding]:
    """Yield messages that the record asks for and the outbox does not know: both are saved together or not at all."""
    rows = _rows(engine)
    for tx, case, history in _histories(store, engine):
        version = tx.playbooks.get(case.playbook)
        if version is None:
            yield Finding("wrong", f"half made: {case.key} has no playbook")
            continue
        shown = {mirror.slot for mirror in MIRRORS[case.lifecycle](case, version.playbook)}
        old = [slot for slot in shown if rows.get((case.id, slot), {}).get("wanted") != case.version]
        missing = [slot for slot in _said(history) if (case.id, slot) not in rows]
        for slot in (*old, *missing):
            yield Finding("wrong", f"half made: {case.key} {slot}")


def _rows(engine: Engine) -> Mapping[tuple[str, str], Mapping[str, Any]]:
    with engines.reading(engine) as connection:
        return {(row["case_id"], row["slot"]): row for row in connection.execute(select(outbox)).mappings()}


def _said(history: list[Recorded]) -> Iterator[str]:
    case = None
    for item in history:
        case = after(case, item)
        yield from (f"note/{item.seq}/{note.face}/{note.place.name}" for note in notes(item.event, case))


def of_lanes(engine: Engine, said: Mapping[str, Any], removed: Container[str]) -> Iterator[Finding]:
    """Yield rows whose message is missing, and lanes whose messages came in another order than they were wanted.

    ``said`` has every message that stands by its key, ``removed`` the keys of those that somebody deleted.
    """
    newest: dict[str, float] = {}
    with engines.reading(engine) as connection:
        rows = connection.execute(select(outbox).order_by(outbox.c.id)).mappings().all()
    for row in rows:
        key = f"{row['case_id']}/{row['slot']}"
        if row["face"] in {*DEEDS, DOCUMENT}:
            continue  # done to a room, and no message; or a file, which bears no key
        if row["parked"]:
            yield Finding("lost", f"{key} was given up: {row['error']}")
        elif key not in said:
            if key not in removed:
                yield Finding("lost", f"{key} stands nowhere")
        elif row["note"]:
            if (ts := float(said[key]["ts"])) < newest.get(row["lane"], 0.0):
                yield Finding("wrong", f"{key} came before what was said earlier")
            newest[row["lane"]] = ts

"""What is derived from a case and kept in rows of its own, so that lists and figures need not open every case."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Delete, Table, bindparam, delete

from countersign.db import tables
from countersign.db.upserts import Upsert
from countersign.domain.asking import waiting_for
from countersign.domain.case import EVOLVE_VERSION, Case, Step
from countersign.domain.grants import ended_at, in_use
from countersign.domain.rules import taking_part
from countersign.domain.systems import folded

Values = tuple[Any, ...]
Rows = Mapping[Values, Values]


def case_row(case: Case, head: str, snapshot: str) -> dict[str, Any]:
    """Return the row of a case."""
    return {
        "id": case.id,
        "key": case.key,
        "kind": case.kind,
        "lifecycle": case.lifecycle,
        "state": case.state,
        "open": case.outcome is None,
        "version": case.version,
        "head": head,
        "playbook": case.playbook,
        "private": case.private,
        "requester": case.requester,
        "opened_at": case.opened_at,
        "changed_at": case.changed_at,
        "evolve": EVOLVE_VERSION,
        "snapshot": snapshot,
    }


def _move(case: Case, n: int, step: Step) -> Values:
    out = case.outcome
    actor = out.by if out and (step.after, step.at) == (out.state, out.at) else None
    minutes = int((step.at - case.opened_at).total_seconds() // 60)
    shared = (case.id, n, case.kind, step.before, step.after)
    return (*shared, actor, step.at, minutes, step.kept, case.private)


def _moves(case: Case) -> Iterable[Values]:
    return (_move(case, n, step) for n, step in enumerate(case.steps, start=1))


def _grants(case: Case) -> Iterable[Values]:
    if case.grant is None:
        return ()
    held = case.grant
    about = (case.private, case.kind, held.debt)
    return ((case.id, held.holder, held.system, held.scope, held.start, held.until, ended_at(case), *about),)


def _cool_downs(case: Case) -> Iterable[Values]:
    cooling = case.denial.cool_down if case.denial else None
    return ((case.id, case.kind, cooling.same, cooling.until),) if cooling else ()


def _links(case: Case) -> Iterable[Values]:
    return ((case.id, link.relation, link.case) for link in case.links)


def _asks(case: Case) -> Iterable[Values]:
    return ((case.id, person, case.stage, case.due, case.overdue) for person in waiting_for(case))


def _participants(case: Case) -> Iterable[Values]:
    return ((case.id, person) for person in taking_part(case))


def _uses(case: Case) -> Iterable[Values]:
    return ((case.id, system, bool(case.halts)) for system in (case.systems if in_use(case) else ()))


def _paused(case: Case) -> Iterable[Values]:
    pause = case.response.pause
    return ((case.id, folded(pause.system), pause.halts),) if pause else ()


class Projection:
    """A table of rows that follow from a case, and the statements that keep it so."""

    def __init__(self, table: Table, make: Callable[[Case], Iterable[Values]]) -> None:
        """``make`` gives the rows of a case, as values in the order of the table's columns."""
        self.table, self._make = table, make
        self.columns = tuple(column.name for column in table.columns)
        self.key = tuple(column.name for column in table.primary_key.columns)
        rest = [name for name in self.columns if name not in self.key]
        self._put = Upsert(table, self.key, rest)
        self._drop: Delete = delete(table).where(*(table.c[name] == bindparam(f"k_{name}") for name in self.key))
        self._clear: Delete = delete(table).where(table.c.case_id == bindparam("case"))

    def rows(self, case: Case | None) -> Rows:
        """Return the rows of a case by their keys; the key's columns come first in every table."""
        return {row[: len(self.key)]: row for row in self._make(case)} if case else {}

    def save(self, connection: Connection, before: Rows, after: Rows) -> None:
        """Write what differs, mostly nothing."""
        gone = [key for key in before if key not in after]
        if gone:
            names = [f"k_{name}" for name in self.key]
            connection.execute(self._drop, [dict(zip(names, key, strict=True)) for key in gone])
        changed = [row for key, row in after.items() if before.get(key) != row]
        self._put.run(connection, [dict(zip(self.columns, row, strict=True)) for row in changed])

    def clear(self, connection: Connection, case_id: str) -> None:
        """Remove all rows of a case."""
        connection.execute(self._clear, {"case": case_id})


PROJECTIONS: Sequence[Projection] = (
    Projection(tables.moves, _moves),
    Projection(tables.grants, _grants),
    Projection(tables.cool_downs, _cool_downs),
    Projection(tables.links, _links),
    Projection(tables.asks, _asks),
    Projection(tables.participants, _participants),
    Projection(tables.uses, _uses),
    Projection(tables.paused, _paused),
)


@dataclass(frozen=True)
class Unknown:
    """Stands for a case whose rows may say anything."""


def save(connection: Connection, before: Case | Unknown | None, after: Case) -> None:
    """Make the projections of a case true. ``before`` is the case they are true of now, None for a new one."""
    for projection in PROJECTIONS:
        if isinstance(before, Unknown):
            projection.clear(connection, after.id)
        known = None if isinstance(before, Unknown) else before
        projection.save(connection, projection.rows(known), projection.rows(after))

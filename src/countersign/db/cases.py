"""Cases, their events and what is derived from them, written together."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from sqlalchemy import Connection, bindparam, insert, select, update

from countersign.app.ports import Stored
from countersign.db import projections, snapshots, tables, work_tables
from countersign.db.upserts import Upsert
from countersign.domain import playbook, record
from countersign.domain.case import Case
from countersign.domain.errors import StaleCase
from countersign.domain.events import Opened, Revised
from countersign.domain.fields import FieldType
from countersign.domain.texts import Answer

_cases, _events, _counters = tables.cases, tables.events, work_tables.counters
_GET = select(_cases.c.snapshot, _cases.c.evolve, _cases.c.head).where(_cases.c.id == bindparam("case"))
# Whoever is about to change a case there waits until nobody else is, and then sees what it has become. Where one
# writes at a time anyway, this says nothing more.
_GET_TO_CHANGE = _GET.with_for_update(key_share=True)
_BY_KEY = select(_cases.c.id).where(_cases.c.key == bindparam("key_"))
_HISTORY = select(_events.c.body, _events.c.hash).where(_events.c.case_id == bindparam("case")).order_by(_events.c.seq)
_MOVE_ON = (
    update(_cases)
    .where(_cases.c.id == bindparam("case"), _cases.c.version == bindparam("before"))
    .values({column.name: bindparam(column.name) for column in _cases.c if column.name != "id"})
)
_BEGIN = Upsert(_cases, ["id"])
_APPEND = insert(_events)
_COUNT = Upsert(_counters, ["prefix"], last=lambda _: _counters.c.last + 1)
_BOOK = select(work_tables.playbooks.c.body).where(work_tables.playbooks.c.digest == bindparam("digest_"))
_SYSTEM = Upsert(work_tables.systems, ["folded"])


class SqlCases:
    """Implements ``ports.Cases`` for one transaction."""

    def __init__(self, connection: Connection, *, writes: bool = False) -> None:
        """Remember the cases read here, because their projections need to be written only where they change."""
        self._connection, self._get = connection, _GET_TO_CHANGE if writes else _GET
        self._known: dict[str, Case] = {}

    def get(self, case_id: str) -> Stored | None:
        """Return a case; raises NewerRecord if only a newer program can know what it says."""
        row = self._connection.execute(self._get, {"case": case_id}).one_or_none()
        if row is None:
            return None
        case = snapshots.load(row.snapshot, row.evolve)
        if case is None:
            events = self.history(case_id)
            return Stored(record.replay(events), events[-1].hash)
        self._known[case_id] = case
        return Stored(case, row.head)

    def by_key(self, key: str) -> str | None:
        """Return the id of the case with a key, in any letter case."""
        return self._connection.execute(_BY_KEY, {"key_": key.upper()}).scalar_one_or_none()

    def history(self, case_id: str) -> Sequence[record.Recorded]:
        """Return all events of a case in order."""
        return snapshots.read(self._connection.execute(_HISTORY, {"case": case_id}))

    def next_number(self, prefix: str) -> int:
        """Take the next number; until the end of the transaction nobody else gets one of this prefix."""
        row = _COUNT.first(self._connection, {"prefix": prefix, "last": 1})
        return int(row.last) if row else 1

    def save(self, stored: Stored, fresh: Sequence[record.Recorded]) -> None:
        """Append events and write the case row and projections, if the case is still as it was loaded."""
        case, new = stored.case, bool(fresh) and fresh[0].seq == 1
        row = projections.case_row(case, stored.head, snapshots.dump(case))
        if new:
            written = _BEGIN.first(self._connection, row) is not None
        else:
            guard = {"case": case.id, "before": case.version - len(fresh)}
            written = self._connection.execute(_MOVE_ON, row | guard).rowcount == 1
        if not written:
            raise StaleCase(f"case {case.id} moved on meanwhile")
        if fresh:
            self._connection.execute(_APPEND, [_event_row(item) for item in fresh])
        before = None if new else self._known.get(case.id, projections.Unknown())
        projections.save(self._connection, before, case)
        self._known[case.id] = case
        if not case.private and any(isinstance(item.event, Opened | Revised) for item in fresh):
            self._offer_systems(case)

    def _offer_systems(self, case: Case) -> None:
        """Keep the names of systems that a public case gave."""
        body = self._connection.execute(_BOOK, {"digest_": case.playbook}).scalar_one_or_none()
        names = _systems(body, case.answers) if body else []
        rows = [{"folded": name.casefold(), "name": name} for name in names]
        _SYSTEM.run(self._connection, sorted(rows, key=lambda row: row["folded"]))


def _event_row(item: record.Recorded) -> Mapping[str, object]:
    kept = {"case_id": item.case, "seq": item.seq, "at": item.at, "type": item.event.type}
    return kept | {"body": item.body, "hash": item.hash}


@lru_cache(maxsize=256)
def _system_fields(body: str) -> tuple[str, ...]:
    fields = playbook.load(body).fields.items()
    return tuple(name for name, field in fields if field.type == FieldType.SYSTEM)


def _systems(body: str, answers: Mapping[str, Answer]) -> list[str]:
    given = (answers.get(name) for name in _system_fields(body))
    return [name for name in given if isinstance(name, str) and name]

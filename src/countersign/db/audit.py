"""Verifies the whole record as it stands in the database, a batch of cases at a time."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from sqlalchemy import Connection, Engine, Table, select

from countersign.db import engine as engines
from countersign.db import tables
from countersign.db.audit_case import CHECKED, Bundle, Encoder, Fault, Raw, check, is_text, readable
from countersign.db.audit_seals import SealAudit
from countersign.db.raw import any_value, raw, raw_of
from countersign.db.work_tables import counters, playbooks

_BATCH = 200
_MOST_DIGITS = 18  # more do not fit where numbers are collected
_OF_CASES = (tables.events, tables.texts, *(projection.table for projection in CHECKED))


class Audit:
    """One pass over the record: iterating gives what is wrong, ``cases`` and ``events`` count what was looked at.

    ``seals`` then tells how far the record is sealed.
    """

    def __init__(self, engine: Engine, known: Sequence[Fault] = ()) -> None:
        """Nothing is read until it is iterated; ``known`` is what was found wrong before, and comes first."""
        self._engine, self._encode, self._before = engine, Encoder(engine.dialect), known
        self.cases = self.events = 0
        self.seals = SealAudit()
        self._numbers: dict[str, array[int]] = defaultdict(lambda: array("q"))

    def __iter__(self) -> Iterator[Fault]:
        """Check everything in one state of the database. Raises StoreUnavailable."""
        self.cases = self.events = 0
        self._numbers.clear()
        self.seals = SealAudit()
        yield from self._before
        with engines.reading(self._engine) as connection, any_value(connection):
            engines.patient(connection)
            yield from self._cases(connection)
            yield from _orphans(connection)
            yield from self._counters(connection)
            yield from _playbooks(connection)
            yield from self.seals.check(connection)

    def _cases(self, connection: Connection) -> Iterator[Fault]:
        found = connection.execute(raw_of(tables.cases), execution_options={"yield_per": _BATCH})
        for batch in found.mappings().partitions():
            yield from self._batch(connection, batch)

    def _batch(self, connection: Connection, batch: Sequence[Raw]) -> Iterator[Fault]:
        whole = [row for row in batch if is_text(row["id"])]
        ids = [row["id"] for row in whole]
        parts = {table.name: _grouped(connection, table, ids) for table in _OF_CASES}
        for row in batch:
            self.cases += 1
            self._note_number(row["key"])
            if not is_text(row["id"]):
                yield Fault(readable(row["id"]), None, "no case can have this id")
        for row in whole:
            of_case = {name: groups.get(row["id"], ()) for name, groups in parts.items()}
            self.events += len(of_case["events"])
            yield from check(Bundle(row, of_case["events"], of_case["texts"], of_case), self._encode)

    def _note_number(self, key: object) -> None:
        prefix, _, number = key.rpartition("-") if isinstance(key, str) else ("", "", "")
        if number.isdecimal() and len(number) < _MOST_DIGITS:
            self._numbers[prefix].append(int(number))

    def _counters(self, connection: Connection) -> Iterator[Fault]:
        """Check that the keys of each prefix count from 1 to its counter."""
        last = {row["prefix"]: row["last"] for row in connection.execute(raw(counters)).mappings()}
        for prefix in sorted(last.keys() | self._numbers.keys(), key=readable):
            problem = _gap(self._numbers[prefix], last.get(prefix))
            if problem:
                yield Fault(readable(prefix), None, problem)


def of_case(connection: Connection, case_id: str) -> list[Fault]:
    """Return what is wrong with one case, whatever the state of the others; nothing for one that is not there."""
    with any_value(connection):
        found = connection.execute(raw_of(tables.cases).where(tables.cases.c.id == case_id)).mappings().all()
        parts = {table.name: _grouped(connection, table, [case_id]).get(case_id, ()) for table in _OF_CASES}
        encode = Encoder(connection.dialect)
        return [fault for row in found for fault in check(Bundle(row, parts["events"], parts["texts"], parts), encode)]


def _playbooks(connection: Connection) -> Iterator[Fault]:
    """Check that the rules cases live by are those they name."""
    for row in connection.execute(raw(playbooks), execution_options={"yield_per": _BATCH}).mappings():
        if not is_text(row["body"]) or sha256(row["body"].encode()).hexdigest() != row["digest"]:
            yield Fault(readable(row["kind"]), None, f"the playbook {readable(row['digest'])} is not what was in force")


def _gap(numbers: Sequence[int], last: object) -> str | None:
    if type(last) is not int or last != len(numbers):
        return f"there are {len(numbers)} keys, but the counter stands at {readable(last)}"
    missing = set(range(1, last + 1)).difference(numbers)
    return f"there is no key with number {min(missing)}" if missing else None


def _grouped(connection: Connection, table: Table, ids: Sequence[str]) -> Mapping[str, list[Raw]]:
    groups: dict[str, list[Raw]] = defaultdict(list)
    for row in connection.execute(raw_of(table).where(table.c.case_id.in_(ids))).mappings():
        groups[row["case_id"]].append(row)
    return groups


def _orphans(connection: Connection) -> Iterator[Fault]:
    """Find rows whose case is not there."""
    for table in _OF_CASES:
        case = select(1).where(tables.cases.c.id == table.c.case_id).exists()
        for row in connection.execute(raw_of(table).where(~case)).mappings():
            seq = row.get("seq")
            where = f"a row of {table.name} belongs to no case"
            yield Fault(readable(row["case_id"]), seq if type(seq) is int else None, where)


def verify(engine: Engine) -> Audit:
    """Return the check of the whole record; iterate over it to run it."""
    return Audit(engine)

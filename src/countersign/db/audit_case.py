"""Checks one case: its chain of events from the first, and every row that claims to follow from it.

Values come as the database holds them, whatever their type: where the record was tampered with, nothing is sure.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import Dialect, RowMapping, Table

from countersign.db import snapshots, tables
from countersign.db.projections import PROJECTIONS, Projection, case_row
from countersign.domain import record
from countersign.domain.case import EVOLVE_VERSION, Case
from countersign.domain.clocks import deadlines
from countersign.domain.texts import Text

Raw = RowMapping
_TIMERS = Projection(tables.timers, lambda case: ((case.id, name, due) for name, due in deadlines(case).items()))
CHECKED: Sequence[Projection] = (*PROJECTIONS, _TIMERS)
_MOST_MISSING = 20
# What reading or replaying raises over content that nothing of this program wrote.
NONSENSE = (ValueError, TypeError, LookupError, AttributeError, RecursionError)


@dataclass(frozen=True)
class Fault:
    """Something that is not as the record says: in which case (key or id), at which event if it is one, and what."""

    case: str
    seq: int | None
    message: str

    def __str__(self) -> str:
        """Say it on one line."""
        return f"{self.case}{f', event {self.seq}' if self.seq is not None else ''}: {self.message}"


@dataclass(frozen=True)
class Bundle:
    """All rows of one case: its own, its events, and by table those that follow from it."""

    row: Raw
    events: Sequence[Raw]
    texts: Sequence[Raw]
    derived: Mapping[str, Sequence[Raw]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the case is called in a fault: its key if that can be told, else its id."""
        return readable(self.row["key"] if isinstance(self.row["key"], str) else self.row["id"])


def readable(value: object) -> str:
    """Return any value of a column as text that can be printed."""
    text = value if isinstance(value, str) else repr(value)
    return text.encode("utf-8", "backslashreplace").decode()


def is_text(value: object) -> bool:
    """Tell whether a value is text, and not bytes that only stand where text should."""
    return isinstance(value, str) and value == value.encode("utf-8", "replace").decode()


def same(stored: object, expected: object) -> bool:
    """Tell whether a stored value is the expected one, in type too: to SQLite 1 and '1' may be neighbours."""
    return type(stored) is type(expected) and stored == expected


def _as_it_is(value: object) -> object:
    return value


class Encoder:
    """Turns values into the form in which a database holds them."""

    def __init__(self, dialect: Dialect) -> None:
        """Look up once what each column does to values on this database."""
        everything = (tables.cases, tables.events, *(projection.table for projection in CHECKED))
        self._processes = {
            column: column.type.dialect_impl(dialect).bind_processor(dialect) or _as_it_is
            for table in everything
            for column in table.columns
        }

    def __call__(self, table: Table, name: str, value: object) -> object:
        """Return a value as the column would hold it."""
        return self._processes[table.c[name]](value)


def check(bundle: Bundle, encode: Encoder) -> Iterator[Fault]:
    """Find everything about a case that is not as its events say."""
    found: list[Fault] = [*_numbers(bundle)]
    chain = [*_chain(bundle, encode)]
    found += [item for item in chain if isinstance(item, Fault)]
    wrong_texts = [*_texts(bundle)]
    yield from (*found, *wrong_texts)
    if found:
        return
    events = [item for item in chain if not isinstance(item, Fault)]
    try:
        case = record.replay(events)
    except NONSENSE:
        yield Fault(bundle.name, None, "the events do not make a case")
        return
    if not wrong_texts:
        yield from _erased(bundle, case, events)
    yield from _row(bundle, case, encode)
    yield from _derived(bundle, case, encode)


def _numbers(bundle: Bundle) -> Iterator[Fault]:
    """Check that events are numbered from 1 to the case's version, without gaps and without more."""
    version = bundle.row["version"]
    if type(version) is not int:
        yield Fault(bundle.name, None, f"the case row has the version {readable(version)}")
        return
    there = {row["seq"] for row in bundle.events if type(row["seq"]) is int}
    missing = (seq for seq in range(1, version + 1) if seq not in there)
    for seq in islice(missing, _MOST_MISSING):
        yield Fault(bundle.name, seq, "this event is missing")
    for row in bundle.events:
        seq = row["seq"]
        if type(seq) is not int or not 1 <= seq <= version:
            yield Fault(
                bundle.name, seq if type(seq) is int else None, f"no event can have the number {readable(seq)} here"
            )


def _chain(bundle: Bundle, encode: Encoder) -> Iterator[record.Recorded | Fault]:
    """Read the events in order; after a fault the next one cannot be tied to what came before and is read alone."""
    before: str | None = record.GENESIS
    rows = {row["seq"]: row for row in bundle.events if type(row["seq"]) is int}
    for seq in sorted(rows):
        row = rows[seq]
        if seq > 1 and seq - 1 not in rows:
            before = None
        problem = _hash_problem(row, before)
        item = problem or _read(bundle.row["id"], row, encode)
        before = None if isinstance(item, str) else item.hash
        yield Fault(bundle.name, seq, item) if isinstance(item, str) else item


def _hash_problem(row: Raw, before: str | None) -> str | None:
    if not is_text(row["body"]):
        return "its body is not text"
    if not is_text(row["hash"]):
        return "its hash is not text"
    if before is not None and record.digest(before, row["body"]) != row["hash"]:
        return "its hash does not fit what it says and the event before it"
    return None


def _read(case_id: object, row: Raw, encode: Encoder) -> record.Recorded | str:
    """Return the event in a row, or what is wrong with it."""
    try:
        item = record.read(row["body"], row["hash"])
        columns = {"case": case_id, "seq": row["seq"], "type": row["type"], "at": row["at"]}
        says = {"case": item.case, "seq": item.seq, "type": json.loads(item.body)["type"]}
        says["at"] = encode(tables.events, "at", item.at)
    except record.UnknownEvent as error:
        return str(error)
    except NONSENSE:
        return "it cannot be read"
    wrong = [name for name, value in columns.items() if not same(value, says[name])]
    return f"its row says another {wrong[0]} than its body" if wrong else item


def _texts(bundle: Bundle) -> Iterator[Fault]:
    for row in bundle.texts:
        whole = is_text(row["salt"]) and is_text(row["body"])
        text = Text(row["salt"], row["body"]) if whole else None
        if text is None or not same(row["ref"], text.ref.text) or not same(row["folded"], text.body.casefold()):
            yield Fault(bundle.name, None, f"the text {readable(row['ref'])} is not what was typed")


def _erased(bundle: Bundle, case: Case, events: Sequence[record.Recorded]) -> Iterator[Fault]:
    """Check that no text is there that an event erased, as after a backup was put back, and that all others are."""
    there = {row["ref"] for row in bundle.texts}
    for ref in sorted(there & set(case.erased), key=readable):
        yield Fault(bundle.name, None, f"the text {readable(ref)} was erased and is there again")
    for item in events:
        for ref in dict.fromkeys(_refs(json.loads(item.body))):
            if ref not in there and ref not in case.erased:
                yield Fault(bundle.name, item.seq, f"its text {ref} is gone, and no event erased it")


def _refs(value: object) -> Iterator[str]:
    """Yield the references of texts in the body of an event: objects whose one key is ``text``."""
    match value:
        case {"text": str(ref), **more} if not more:
            yield ref
        case dict():
            yield from (ref for each in value.values() for ref in _refs(each))
        case list():
            yield from (ref for each in value for ref in _refs(each))


def _row(bundle: Bundle, case: Case, encode: Encoder) -> Iterator[Fault]:
    expected = case_row(case, bundle.events[-1]["hash"], bundle.row["snapshot"])
    for name, value in expected.items():
        if not same(bundle.row[name], encode(tables.cases, name, value)):
            yield Fault(bundle.name, None, f"the case row says another {name} than the events")
    if bundle.row["evolve"] == EVOLVE_VERSION and not _same_snapshot(bundle.row["snapshot"], case):
        yield Fault(bundle.name, None, "the case row says another snapshot than the events")


def _same_snapshot(snapshot: object, case: Case) -> bool:
    """Compare by meaning: another release of a library may write the same case in other words."""
    return is_text(snapshot) and snapshots.load(str(snapshot), EVOLVE_VERSION) == case


def _derived(bundle: Bundle, case: Case, encode: Encoder) -> Iterator[Fault]:
    for projection in CHECKED:
        table, columns = projection.table, projection.columns
        expected = {
            tuple((type(value), value) for value in (encode(table, *pair) for pair in zip(columns, row, strict=True)))
            for row in projection.rows(case).values()
        }
        there = {tuple((type(row[name]), row[name]) for name in columns) for row in bundle.derived.get(table.name, ())}
        if there != expected:
            yield Fault(bundle.name, None, f"the rows of {table.name} do not follow from the events")

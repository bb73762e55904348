"""An export read back: its files checked one by one, and their rows put into a database where they can be audited."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Boolean, Engine, Integer, Table

from countersign.db import engine as engines
from countersign.db import export, schema, tables
from countersign.db.audit_case import NONSENSE, Fault
from countersign.db.export import FILES, MANIFEST, SUMS, Part
from countersign.domain.errors import CountersignError
from countersign.domain.record import canonical

_MOST_FAULTS = 20


def load(source: Path, file: Path) -> tuple[Engine, Sequence[Fault]]:
    """Read an export into a new SQLite file; return a database over it, and what is wrong with the export's files.

    Raises CountersignError if ``source`` is no export, or one of another version of this program.
    """
    if not (source / MANIFEST).is_file():
        raise CountersignError(f"{source.resolve().name} is no export: there is no {MANIFEST} in it.")
    made = _made(source)
    engine = engines.make(f"sqlite:///{file}")
    with engines.writing(engine, engines.gate(engine)) as connection:
        tables.metadata.create_all(connection, tables=export.TABLES)
        connection.commit()
    engine.dispose()
    return engine, [*_strangers(source), *_load(source, file, made)]


def _made(source: Path) -> str | None:
    """Return when the manifest says that the export was made; None if it says nothing that makes sense."""
    try:
        said = json.loads((source / MANIFEST).read_bytes())
        if (said["format"], said["version"], said["schema"]) == (export.FORMAT, export.VERSION, schema.current()):
            return str(said["made"])
    except NONSENSE:
        return None
    raise CountersignError(
        f"{source.resolve().name} was exported by another version of this program (schema {said['schema']}): "
        "verify it with that one."
    )


def _strangers(source: Path) -> Iterator[Fault]:
    there, expected = {item.name for item in source.iterdir()}, {*FILES, MANIFEST, SUMS}
    yield from (Fault(name, None, "this file is missing") for name in sorted(expected - there))
    yield from (Fault(name, None, "this file is no part of the export") for name in sorted(there - expected))


def _load(source: Path, file: Path, made: str | None) -> Iterator[Fault]:
    """Load what is there, then hold it against what the manifest and the list of sums say."""
    parts, faults = dict[str, Part](), list[Fault]()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for name, table in FILES.items():
            if (source / name).is_file():
                reader = _Reader(source / name, table)
                reader.into(connection)
                parts[name] = Part(reader.rows, reader.digest.hexdigest())
                faults += reader.faults
        connection.execute("COMMIT")
    yield from _against(source, parts, made)
    yield from faults


def _against(source: Path, parts: dict[str, Part], made: str | None) -> Iterator[Fault]:
    """Say which files are not those that were exported; if only the lists themselves were changed, say that."""
    there = (source / MANIFEST).read_bytes()
    try:
        files = json.loads(there)["files"]
        said = {name: Part(files[name]["rows"], files[name]["sha256"]) for name in files}
    except NONSENSE:
        said = {}
    changed = [name for name, part in parts.items() if said.get(name) != part]
    yield from (Fault(name, None, "this is not the file that was exported") for name in changed if name in said)
    if made is None or there != export.manifest(parts | said, made):
        yield Fault(MANIFEST, None, "this is not the manifest that was exported")
    if (source / SUMS).is_file() and (source / SUMS).read_bytes() != export.sums(parts, there):
        yield Fault(SUMS, None, "this is not the list of what is here")


class _Reader:
    """Reads one file, line by line."""

    def __init__(self, path: Path, table: Table) -> None:
        self._path, self._table = path, table
        self._columns = {
            column.name: (
                int if isinstance(column.type, Integer) else bool if isinstance(column.type, Boolean) else str
            )
            for column in table.columns
        }
        self.rows, self.digest, self.faults = 0, sha256(), list[Fault]()

    def into(self, connection: sqlite3.Connection) -> None:
        """Put every row into its table; lines that are no rows become faults."""
        names, marks = ", ".join(self._columns), ", ".join("?" for _ in self._columns)
        statement = f"INSERT INTO {self._table.name} ({names}) VALUES ({marks})"  # noqa: S608 - names of our own tables
        with self._path.open("rb") as lines:
            for line in lines:
                self.rows += 1
                self.digest.update(line)
                try:
                    connection.execute(statement, self._values(line))
                except sqlite3.IntegrityError:
                    self._fault("no such row can stand here, or it stands here twice")
                except (*NONSENSE, OverflowError):
                    self._fault("this is no row of it")

    def _values(self, line: bytes) -> list[object]:
        row = json.loads(line)
        if row.keys() != self._columns.keys() or f"{canonical(row)}\n".encode() != line:
            raise TypeError
        if any(value is not None and type(value) is not self._columns[name] for name, value in row.items()):
            raise TypeError
        return [row[name] for name in self._columns]

    def _fault(self, message: str) -> None:
        if len(self.faults) < _MOST_FAULTS:
            self.faults.append(Fault(f"{self._path.name}, line {self.rows}", None, message))

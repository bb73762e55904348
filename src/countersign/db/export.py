"""The record as files for auditors, and those files as a database again; docs/record.md says what stands in them."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Engine, Table, exists, literal

from countersign.db import engine as engines
from countersign.db import schema, tables, work_tables
from countersign.db.raw import Rows, any_value, raw_of
from countersign.domain.actors import sealed_actor
from countersign.domain.errors import CountersignError
from countersign.domain.record import canonical

FORMAT, VERSION = "countersign export", 1
MANIFEST, SUMS = "manifest.json", "SHA256SUMS"
# Each table is a file: the record first, then what follows from it, then what it is held against.
TABLES: tuple[Table, ...] = (
    tables.events,
    tables.texts,
    tables.seals,
    tables.seal_leaves,
    tables.cases,
    tables.moves,
    tables.grants,
    tables.cool_downs,
    tables.links,
    tables.asks,
    tables.participants,
    tables.uses,
    tables.paused,
    tables.timers,
    work_tables.counters,
    work_tables.playbooks,
)
FILES: Mapping[str, Table] = {f"{table.name}.jsonl": table for table in TABLES}
_BATCH = {"yield_per": 1000}


@dataclass(frozen=True)
class Part:
    """A file of an export: how many rows it has, and its SHA-256 in hex."""

    rows: int
    sha256: str


def write(engine: Engine, target: Path, made: datetime) -> Mapping[str, Part]:
    """Write the record as it stands at one moment into a new folder, which nobody else may read; return its files.

    Nothing is there unless all of it is. Raises CountersignError if the folder is in use, or something in the record
    is no text, number or date; StoreUnavailable.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CountersignError(f"{target} is there already: name a new folder.")
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        parts = _write(engine, folder, made)
        folder.rename(target)
    except BaseException:
        rmtree(folder)
        raise
    return parts


def _write(engine: Engine, folder: Path, made: datetime) -> Mapping[str, Part]:
    with engines.reading(engine) as connection, any_value(connection):
        engines.patient(connection)
        parts = {name: _table(connection, table, folder / name) for name, table in FILES.items()}
    said = manifest(parts, made.astimezone(UTC).isoformat(timespec="seconds"))
    with private(folder / MANIFEST) as put:
        put(said)
    with private(folder / SUMS) as put:
        put(sums(parts, said))
    return parts


def manifest(parts: Mapping[str, Part], made: str) -> bytes:
    """Return the manifest of an export: its format, when it was made (UTC), and the files in it."""
    files = {name: {"rows": part.rows, "sha256": part.sha256} for name, part in parts.items()}
    said = {"format": FORMAT, "version": VERSION, "schema": schema.current(), "made": made, "files": files}
    return (json.dumps(said, indent=1, sort_keys=True) + "\n").encode()


def sums(parts: Mapping[str, Part], said: bytes) -> bytes:
    """Return the list of all files as ``sha256sum --check`` reads it, with that of the manifest."""
    every = {name: part.sha256 for name, part in parts.items()} | {MANIFEST: sha256(said).hexdigest()}
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(every.items())).encode()


def _table(connection: Connection, table: Table, file: Path) -> Part:
    forms = {column.name: _form(column) for column in table.columns}
    digest, count = sha256(), 0
    with private(file) as put:
        for row in connection.execute(_rows(table), execution_options=_BATCH).mappings():
            line = _line(table, {name: form(row[name]) for name, form in forms.items()})
            put(line)
            digest.update(line)
            count += 1
    return Part(count, digest.hexdigest())


def _rows(table: Table) -> Rows:
    """Select what is handed on of a table: all, but for the names of those who reported in confidence."""
    if table is not tables.texts:
        return raw_of(table)
    cases, texts = tables.cases, tables.texts
    named = cases.c.requester == literal(sealed_actor("")).concat(texts.c.ref)
    return raw_of(table).where(~exists().where(cases.c.id == texts.c.case_id, named))


def _line(table: Table, row: Mapping[str, object]) -> bytes:
    try:
        return f"{canonical(row)}\n".encode()
    except (TypeError, ValueError) as error:
        key = ", ".join(ascii(row[column.name]) for column in table.primary_key.columns)
        raise CountersignError(
            f"Nothing was exported: the row ({key}) of {table.name} holds what nothing of this program wrote. "
            "`countersign audit verify` names all that is wrong."
        ) from error


def _form(column: Column[Any]) -> Callable[[Any], Any]:
    """Return what makes the values of a column the same on every database; what it does not know, it leaves."""
    if isinstance(column.type, tables.UtcDateTime):
        return lambda value: value.isoformat(timespec="microseconds") if isinstance(value, datetime) else value
    if isinstance(column.type, Boolean):
        return lambda value: bool(value) if value in (0, 1) else value
    return lambda value: value


@contextmanager
def private(path: Path) -> Iterator[Callable[[bytes], object]]:
    """Make a file that only its owner may read, and see it onto the disk."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123 - with a mode
        yield file.write
        file.flush()
        os.fsync(file.fileno())

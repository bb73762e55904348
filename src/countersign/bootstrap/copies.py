"""Backing up and putting back: what the command line does with copies of the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from countersign.bootstrap.database import disposed_on_error, explained, held
from countersign.db import backup as copies
from countersign.db import engine as engines
from countersign.db import files, restored, schema
from countersign.db.backup import Checked
from countersign.domain.errors import CountersignError
from countersign.settings import Settings

_SERVER = (
    "{place} is backed up and put back by what PostgreSQL has for that: pg_dump --format=custom --file=FILE and "
    "pg_restore, or your provider's snapshots. After one was put back, run `countersign db restored` before the bot."
)


@dataclass(frozen=True)
class Copied:
    """What came of it: where the copy lies now (None: nowhere, it does not verify), and what gave way to it."""

    checked: Checked
    file: Path | None
    aside: Path | None = None


def _file(settings: Settings) -> Path:
    engine = engines.make(settings.database_url)
    file, place = files.of(engine), engine.url.render_as_string()
    engine.dispose()
    if file is None:
        raise CountersignError(_SERVER.format(place=place))
    return file


def backup(settings: Settings, target: Path, *, replace: bool) -> Copied:
    """Copy the database, in use or not, into a file and verify the copy.

    One that does not verify is kept as well, except in the place of another. Raises CountersignError with what is in
    the way; then nothing was written.
    """
    source = _file(settings)
    if not source.is_file():
        raise CountersignError(f"{source}: There is no database yet.")
    if target.exists() and target.samefile(source):
        raise CountersignError(f"{target} is the database itself: name another file.")
    if target.exists() and not (replace and target.is_file()):
        raise CountersignError(f"{target} is there already: name another file, or replace it with --replace.")
    if sentence := files.problem(target.absolute()):
        raise CountersignError(sentence)
    with copies.copied(source, target) as (fresh, checked):
        if checked.faults and target.exists():
            return Copied(checked, None)
        copies.put(fresh, target)
        return Copied(checked, target)


def restore(settings: Settings, source: Path, *, replace: bool) -> Copied:
    """Put a backup in the place of the database, which is kept beside it. One that does not verify is not taken.

    Raises CountersignError if a bot uses the database, or it has cases and may not be replaced; nothing was changed.
    """
    target = _file(settings)
    hold = files.Hold(target)
    try:
        if not source.is_file():
            raise CountersignError(f"There is no file {source}.")
        if target.exists() and target.samefile(source):
            raise CountersignError(f"{source} is the database itself: name a backup.")
        if not replace and (there := copies.holds(target)) != 0:
            what = "cannot be read" if there is None else f"has {there} cases"
            raise CountersignError(
                f"{target} {what}: add --replace to put the backup in its place; it is then kept beside it."
            )
        with copies.copied(source, target) as (fresh, checked):
            if checked.faults:
                return Copied(checked, None)
            aside = copies.kept_aside(target)
            copies.put(fresh, target)
            return Copied(checked, target, aside)
    finally:
        hold.release()


@contextmanager
def _current(settings: Settings) -> Iterator[Engine]:
    engine = engines.make(settings.database_url)
    with disposed_on_error(engine), explained(engine):
        if problem := schema.check(held(engine)):
            raise CountersignError(f"{engine.url.render_as_string()}: {problem}")
        yield engine
    engine.dispose()


def note_restored(settings: Settings) -> bool:
    """Note that the database was put back by other means; tell whether it has a case, without which nothing changes."""
    with _current(settings) as engine, engines.writing(engine, engines.gate(engine)) as connection:
        as_of = restored.mark(connection)
        connection.commit()
    return as_of is not None

"""The state of the database's schema: bring it up to date, or say why this program cannot use it."""

from importlib import resources

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from countersign.db import engine as engines
from countersign.db.store import rebuild
from countersign.domain.errors import CountersignError

_EMPTY = "The database is empty: run `countersign db upgrade`."
_OLDER = "The database is older than this program: run `countersign db upgrade`."
_NEWER = "The database is newer than this program: install the version that made it, or a later one."
_SCRIPTS = str(resources.files("countersign.db") / "migrations")
# Any number does, as long as it is always the same one.
_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(7106391045)"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", _SCRIPTS)
    config.attributes["connection"] = connection
    return config


def current() -> str:
    """Return the revision of the schema that this program works on."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(engine: Engine) -> tuple[str | None, str | None]:
    """Run every migration that is still to run, all in one transaction; only one process at a time does so.

    Then rebuild the cases that an older program saved, so that lists and figures say what this one would. Returns the
    revisions before and after. Raises CountersignError for a database that this program must not change.
    """
    with engines.writing(engine, engines.gate(engine)) as connection:
        engines.patient(connection)
        if engines.shared(engine):
            connection.exec_driver_sql(_ONE_AT_A_TIME)
            _need_unicode(connection)
        before = _revision(connection)
        if _problem(before) == _NEWER:
            raise CountersignError(_NEWER)
        command.upgrade(_config(connection), "head")
        after = _revision(connection)
        connection.commit()
    rebuild(engine)
    return before, after


def _need_unicode(connection: Connection) -> None:
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise CountersignError(f"The database keeps text as {encoding}: make one with ENCODING 'UTF8'.")


def check(engine: Engine) -> str | None:
    """Return in a sentence why this program cannot use the database, None if it can."""
    with engines.reading(engine) as connection:
        return _problem(_revision(connection))


def _problem(current: str | None) -> str | None:
    scripts = ScriptDirectory.from_config(_config())
    if current == scripts.get_current_head():
        return None
    if current is None:
        return _EMPTY
    return _OLDER if current in {script.revision for script in scripts.walk_revisions()} else _NEWER


def prepare(engine: Engine) -> None:
    """Make a database ready for this program, or raise CountersignError with what to do about it.

    The embedded one is brought up to date; one that several processes share may be in use by an older program, so that
    is for somebody to decide.
    """
    if not engines.shared(engine):
        upgrade(engine)
    elif problem := check(engine):
        raise CountersignError(problem)

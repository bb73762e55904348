"""The state of the database's schema: bring it up to date, or say why this program cannot use it."""

from importlib import resources

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from countersign.db import engine as engines
from countersign.db.store import rebuild


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(resources.files("countersign.db") / "migrations"))
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine) -> None:
    """Run every migration that is still to run, all in one transaction; only one process at a time does so.

    Then rebuild the cases that an older program saved, so that lists and figures say what this one would.
    """
    with engines.writing(engine, engines.gate(engine)) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('countersign schema'))"))
        command.upgrade(_config(connection), "head")
        connection.commit()
    rebuild(engine)


def check(engine: Engine) -> str | None:
    """Return in a sentence why this program cannot use the database, None if it can."""
    scripts = ScriptDirectory.from_config(_config())
    with engines.reading(engine) as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current == scripts.get_current_head():
        return None
    if current is None:
        return "The database is empty: run `countersign db upgrade`."
    if current in {script.revision for script in scripts.walk_revisions()}:
        return "The database is older than this program: run `countersign db upgrade`."
    return "The database is newer than this program: install the version that made it, or a later one."

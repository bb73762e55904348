"""What the command line does with the database alone: look whether it can be used, bring it up to date, verify it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from countersign.db import audit, schema
from countersign.db import engine as engines
from countersign.domain.errors import CountersignError
from countersign.settings import Settings


@contextmanager
def _opened(settings: Settings) -> Iterator[tuple[Engine, str]]:
    """Open the database and give it with its address, without the password. Raises CountersignError if it is none."""
    engine = engines.make(settings.database_url)
    try:
        yield engine, engine.url.render_as_string()
    finally:
        engine.dispose()


def ready(settings: Settings) -> Engine:
    """Return the database, fit for this program. Raises CountersignError with what to do if it is not."""
    engine = engines.make(settings.database_url)
    try:
        schema.prepare(engine)
    except CountersignError:
        engine.dispose()
        raise
    return engine


def state(settings: Settings) -> tuple[bool, str]:
    """Tell whether ``run`` can use the database, and in a sentence why or why not."""
    try:
        with _opened(settings) as (engine, place):
            return _state(engine, place)
    except CountersignError as error:  # the address itself
        return False, str(error)


def _state(engine: Engine, place: str) -> tuple[bool, str]:
    if engines.absent(engine):
        return True, f"{place} is made at the first start."
    try:
        problem = schema.check(engine)
    except CountersignError as error:
        return False, f"{place}: {error}"
    # The embedded database is brought up to date by `run` itself; a newer one cannot be used by either.
    if problem and (engines.shared(engine) or "newer" in problem):
        return False, f"{place}: {problem}"
    return True, f"{place} can be used."


def upgrade(settings: Settings) -> tuple[str, str | None, str | None]:
    """Bring the database up to date; return its address without password, and the revisions before and after."""
    with _opened(settings) as (engine, place):
        return place, *schema.upgrade(engine)


def existing(settings: Settings) -> Engine:
    """Return the database as it stands, for a look at it. Raises CountersignError if there is none, or another."""
    engine = engines.make(settings.database_url)
    problem = "There is no database yet." if engines.absent(engine) else schema.check(engine)
    if problem:
        engine.dispose()
        raise CountersignError(f"{engine.url.render_as_string()}: {problem}")
    return engine


def verify(settings: Settings) -> audit.Audit:
    """Return an audit of the whole record: iterate it for what is wrong, then it tells how much was checked.

    Raises CountersignError if there is no record to check.
    """
    return audit.Audit(existing(settings))

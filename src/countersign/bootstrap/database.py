"""What the command line does with the database alone: look whether it can be used, bring it up to date, verify it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, event

from countersign.app import seals
from countersign.bootstrap.clock import machine_clock
from countersign.db import archives, export, files, imports, schema, trouble
from countersign.db import engine as engines
from countersign.db.audit import Audit
from countersign.db.audit_case import Fault
from countersign.db.store import SqlStore
from countersign.domain.errors import CountersignError, StoreUnavailable
from countersign.domain.seals import Seal
from countersign.settings import Settings


@contextmanager
def _opened(settings: Settings) -> Iterator[tuple[Engine, str]]:
    """Open the database and give it with its address, without the password. Raises CountersignError if it is none."""
    engine = engines.make(settings.database_url)
    try:
        yield engine, engine.url.render_as_string()
    finally:
        engine.dispose()


@contextmanager
def explained(engine: Engine) -> Iterator[None]:
    """Have an outage say which database it is and what to do. Raises CountersignError in its place."""
    try:
        yield
    except StoreUnavailable as error:
        what = f"{engine.url.render_as_string()}: {error}"
        raise CountersignError(". ".join(filter(None, (what.rstrip("."), trouble.advice(error))))) from error


@contextmanager
def disposed_on_error(engine: Engine) -> Iterator[None]:
    """Close a database, and let others have it, if what is done with it fails."""
    try:
        yield
    except BaseException:
        engine.dispose()
        raise


def held(engine: Engine) -> Engine:
    """Keep other processes away from an embedded database until it is disposed of; nothing on a server.

    Raises CountersignError if another process uses it, or it cannot be used where it lies.
    """
    if file := files.of(engine):
        hold = files.Hold(file)
        event.listen(engine, "engine_disposed", lambda _: hold.release())
    return engine


def ready(settings: Settings, threads: int) -> Engine:
    """Return the database, held, fit for this program and for so many threads that use it at once.

    Raises CountersignError with what to do if it is not.
    """
    engine = engines.make(settings.database_url, threads)
    with disposed_on_error(engine), explained(engine):
        schema.prepare(held(engine))
    return engine


def state(settings: Settings) -> tuple[bool, str]:
    """Tell whether ``run`` can use the database, and in a sentence why or why not."""
    try:
        with _opened(settings) as (engine, place):
            return _state(engine, place)
    except CountersignError as error:  # the address itself
        return False, str(error)


def _state(engine: Engine, place: str) -> tuple[bool, str]:
    file = files.of(engine)
    if problem := file and files.problem(file):
        return False, f"{place}: {problem}"
    if engines.absent(engine):
        return True, f"{place} is made at the first start."
    try:
        with explained(engine):
            problem = schema.check(engine)
    except CountersignError as error:
        return False, str(error)
    # The embedded database is brought up to date by `run` itself; a newer one cannot be used by either.
    if problem and (engines.shared(engine) or "newer" in problem):
        return False, f"{place}: {problem}"
    return True, f"{place} can be used."


def upgrade(settings: Settings) -> tuple[str, str | None, str | None]:
    """Bring the database up to date; return its address without password, and the revisions before and after."""
    with _opened(settings) as (engine, place), explained(engine):
        return place, *schema.upgrade(held(engine))


def verify(settings: Settings) -> Audit:
    """Return an audit of the whole record: iterate it for what is wrong, then it tells how much was checked.

    Raises CountersignError if there is no record to check.
    """
    return Audit(existing(settings))


def existing(settings: Settings) -> Engine:
    """Return the database as it stands, for a look at it. Raises CountersignError if there is none, or another."""
    engine = engines.make(settings.database_url)
    file = files.of(engine)
    with disposed_on_error(engine), explained(engine):
        problem = file and files.problem(file)
        if not problem:
            problem = "There is no database yet." if engines.absent(engine) else schema.check(engine)
        if problem:
            raise CountersignError(f"{engine.url.render_as_string()}: {problem}")
    return engine


@contextmanager
def verifying(source: Path) -> Iterator[Audit]:
    """Give an audit of an export (folder or archive), which needs no database of its own.

    Raises CountersignError if it is no export.
    """
    with TemporaryDirectory(prefix="countersign-") as name:
        folder, faults = source, list[Fault]()
        if source.is_file():
            folder = Path(name) / source.name
            faults += archives.unpack(source, folder)
        engine, more = imports.load(folder, Path(name) / "database")
        try:
            yield Audit(engine, [*faults, *more])
        finally:
            engine.dispose()


def seal(settings: Settings) -> tuple[Seal | None, bool]:
    """Seal the record now; return its newest seal, and whether it is new. Raises CountersignError for no record."""
    engine = existing(settings)
    try:
        store = SqlStore(engine)
        made = seals.make(store, machine_clock)
        with store.reading() as tx:
            return made or tx.seals.last(), made is not None
    finally:
        engine.dispose()


def export_to(settings: Settings, target: Path) -> Mapping[str, export.Part]:
    """Write the record into a new folder, or archive if ``target`` ends like one, and return its files.

    Raises CountersignError if that cannot be.
    """
    engine = existing(settings)
    try:
        make = archives.write if target.suffix == archives.ENDING else export.write
        return make(engine, target, machine_clock())
    finally:
        engine.dispose()

"""What to do about a database that cannot be used, for the person who looks after it."""

from collections.abc import Mapping

from sqlalchemy import exc

_RESTORE = "put a backup in its place: `countersign db restore FILE`"
_ROOM = "Make room for it: until then nothing is saved, and whoever sends something is told so."
_PRIMARY = "It takes no changes: name its primary in COUNTERSIGN_DATABASE_URL, or let this user write."
# SQLite's names of errors without what follows for detail, and SQLSTATEs of PostgreSQL.
_ADVICE: Mapping[str, str] = {
    "SQLITE_FULL": _ROOM,
    "SQLITE_IOERR": "Its disk failed to read or write, or a limit was met: look at the disk and the system's log.",
    "SQLITE_READONLY": "Let the user who runs Countersign write the file and its folder.",
    "SQLITE_CANTOPEN": "Look whether its folder is there and this user may write in it.",
    "SQLITE_NOTADB": f"Name another file in COUNTERSIGN_DATABASE_URL, or {_RESTORE}.",
    "SQLITE_CORRUPT": f"The file is damaged: {_RESTORE}.",
    "SQLITE_BUSY": "Another program is writing in it: stop that one.",
    "53100": _ROOM,
    "25006": _PRIMARY,
}


def advice(error: BaseException) -> str | None:
    """Return what to do about an outage, by the error of the driver that caused it; None if there is nothing to say."""
    cause = error.__cause__
    origin = cause.orig if isinstance(cause, exc.DBAPIError) else None
    name: str = getattr(origin, "sqlite_errorname", None) or getattr(origin, "sqlstate", None) or ""
    return _ADVICE.get("_".join(name.split("_")[:2]))

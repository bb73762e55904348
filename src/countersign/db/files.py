"""The embedded database as a file: whether it can be used where it lies, and by one process only."""

import fcntl
import os
from pathlib import Path
from stat import S_IRUSR, S_IWUSR

from sqlalchemy import Engine

from countersign.db import engine as engines
from countersign.domain.errors import CountersignError

OWNER_ONLY = S_IRUSR | S_IWUSR
_OTHER = "name another file in COUNTERSIGN_DATABASE_URL"


def of(engine: Engine) -> Path | None:
    """Return the file of an embedded database, links followed; None for a database on a server."""
    return None if engines.shared(engine) else Path(engine.url.database or "").resolve()


def problem(file: Path) -> str | None:
    """Return in a sentence why no database can be kept in a file, None if nothing speaks against it."""
    folder = file.parent
    if file.is_dir():
        return f"{file} is a folder: {_OTHER}."
    if not folder.is_dir():
        return f"There is no folder {folder}: make it, or {_OTHER}."
    # SQLite keeps a journal beside the file, so the folder has to be open to it as well.
    if not _may(folder, os.W_OK | os.X_OK):
        return f"This user may not write in {folder}: let it, or {_OTHER}."
    if file.exists() and not _may(file, os.R_OK | os.W_OK):
        return f"This user may not read and write {file}: let it, or {_OTHER}."
    return None


def _may(path: Path, mode: int) -> bool:
    return os.access(path, mode, effective_ids=os.access in os.supports_effective_ids)


class Hold:
    """Keeps every other Countersign away from a file until it is released, or the process ends in whatever way."""

    def __init__(self, file: Path) -> None:
        """Take hold at once. Raises CountersignError, naming the process that has it, or why it cannot be had."""
        if sentence := problem(file):
            raise CountersignError(sentence)
        try:
            self._lock: int | None = os.open(f"{file}-lock", os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        except OSError as error:
            raise CountersignError(f"{file}-lock cannot be opened: {error.strerror}.") from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(self._lock, 20).decode(errors="replace").strip() or "?"
            self.release()
            raise CountersignError(
                f"Another Countersign (process {holder}) uses {file}, which is for one process at a time: stop that "
                "one first. Several can share a database on PostgreSQL."
            ) from None
        os.truncate(self._lock, 0)
        os.write(self._lock, f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let others have it; doing so again is harmless. The lock's file stays: its name is what they meet at."""
        held, self._lock = self._lock, None
        if held is not None:
            os.close(held)

"""Storage that takes no more: full disks, files and folders of others, servers that only read."""

from __future__ import annotations

import os
import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_NOBODY = 65534
# Those of the bots and of the commands; whoever administers the tests' databases stays.
_CONNECT_ANEW = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> 'tests'
"""


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Have the system refuse to write any file of this process beyond a length, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def somebody() -> Iterator[None]:
    """Be a user whom file modes bind: root is not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def folder_of_somebody() -> Iterator[Path]:
    """Give a folder that belongs to that user."""
    with tempfile.TemporaryDirectory(prefix="countersign-") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, _NOBODY, _NOBODY)
        yield folder
        folder.chmod(0o700)


@contextmanager
def only_read(address: str) -> Iterator[None]:
    """Have a server take no changes, as a standby would, from whoever is connected or connects; also back to normal."""
    name = address.partition("?")[0].rpartition("/")[2]
    with psycopg.connect(f"{address}", autocommit=True) as admin:
        admin.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        admin.execute(_CONNECT_ANEW)
        try:
            yield
        finally:
            admin.execute(f"ALTER DATABASE {name} RESET default_transaction_read_only")
            admin.execute(_CONNECT_ANEW)

"""Programs of their own, ended with the block that started them, whatever happens in it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

Process = subprocess.Popen[str]


@contextmanager
def process(*command: str, out: int = subprocess.PIPE, **env: str) -> Iterator[Process]:
    """Run Python with these arguments; it finds what the tests find."""
    known = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1", **env}
    with subprocess.Popen([sys.executable, "-u", *command], env=known, stdout=out, text=True) as running:
        try:
            yield running
        finally:
            running.terminate()


def first_line(running: Process) -> str:
    """Wait for the first line of output."""
    assert running.stdout is not None
    return running.stdout.readline().strip()

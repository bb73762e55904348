"""The one place in delivery that catches whatever goes wrong."""

from collections.abc import Callable
from pathlib import Path
from traceback import extract_tb
from typing import TypeVar

T = TypeVar("T")


def guarded(work: Callable[[], T], otherwise: Callable[[Exception], T]) -> T:
    """Return what ``work`` returns, or what ``otherwise`` makes of the error it raised."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - one bug may neither stop a lane for ever nor end a worker
        return otherwise(error)


def name_of(error: Exception) -> str:
    """Return an error's type and where it was raised; its message is left out, it may quote a case."""
    frames = extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"

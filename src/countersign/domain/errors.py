"""Trouble the program expects. Whatever a person may do wrong is a refusal, not an exception."""

import traceback
from pathlib import Path


class CountersignError(Exception):
    """The root of everything raised on purpose."""


class StaleCase(CountersignError):
    """Somebody else changed the case between load and save, or answered the same delivery; decide again."""


class StoreUnavailable(CountersignError):
    """The database cannot be reached or did not answer in time; nothing was saved."""


class Overtaken(StaleCase, StoreUnavailable):
    """Two transactions stood in each other's way and the database ended this one; nothing was saved, so try again."""


def way_to(error: Exception) -> str:
    """Return the way to an error for a log, innermost first: files, lines and functions, and nothing people typed.

    The message of an error is left out, since it may quote a case.
    """
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))

"""The command line as a person has it: arguments and settings in, words and exit code out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Said:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


class Run(Protocol):
    """Runs a command in an empty folder, with no settings but those given."""

    def __call__(self, *arguments: str, **settings: str) -> Said:
        """Return what the command said."""

"""Ports to what has its time and is no case's: absences, and moments at which open cases are looked at again."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from countersign.domain.absences import Absence


class Absences(Protocol):
    """Who is away, and from when until when."""

    def live(self, now: datetime) -> Sequence[Absence]:
        """Return the absences that are not over at a time, those to come included, in order of their beginning."""

    def get(self, absence_id: str) -> Absence | None:
        """Return one absence, over or not."""

    def put(self, absence: Absence) -> None:
        """Add or replace an absence."""


class Rounds(Protocol):
    """Moments (business time) at which open cases are looked at again, by name; pending only, like timers."""

    def all(self) -> Mapping[str, datetime]:
        """Return every round to come with its time."""

    def set(self, name: str, at: datetime) -> None:
        """Have a round at a time, instead of the one of that name that was to come."""

    def take(self, name: str) -> datetime | None:
        """Remove a round and return when it was due; None if somebody else took it."""

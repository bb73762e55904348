"""A case as JSON in its row, so that reading it does not mean reading all its events."""

from collections.abc import Iterable
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Row

from countersign.domain import record
from countersign.domain.case import EVOLVE_VERSION, Case
from countersign.domain.errors import CountersignError

_CASE: TypeAdapter[Case] = TypeAdapter(Case)


class NewerRecord(CountersignError):
    """A newer program wrote this case; this one leaves it alone, because it cannot know what it says."""


def dump(case: Case) -> str:
    """Return a case as JSON."""
    return _CASE.dump_json(case).decode()


def load(snapshot: str, evolve: int) -> Case | None:
    """Return the case in a row, or None if it has to be built again from events.

    Raises NewerRecord for a row that a newer ``evolve`` made.
    """
    if evolve > EVOLVE_VERSION:
        raise NewerRecord("a newer version of this program saved the case")
    if evolve < EVOLVE_VERSION:
        return None
    try:
        return _CASE.validate_json(snapshot)
    except ValidationError:
        return None


def read(rows: Iterable[Row[Any]]) -> list[record.Recorded]:
    """Return events from their rows (body, hash); raises NewerRecord if one is of a kind unknown here."""
    try:
        return [record.read(row.body, row.hash) for row in rows]
    except record.UnknownEvent as error:
        raise NewerRecord(str(error)) from error

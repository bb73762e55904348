"""What the changes of an incident share."""

from dataclasses import replace
from typing import Any

from countersign.domain.case import Case


def responding(case: Case, **changes: Any) -> Case:
    """Return a case with some fields of its response replaced."""
    return replace(case, response=replace(case.response, **changes))


def without(case: Case, clock: str) -> Case:
    """Return a case without the clock of this name, whatever its number."""
    return replace(case, clocks={name: one for name, one in case.clocks.items() if name.partition("/")[0] != clock})

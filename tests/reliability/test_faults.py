"""A short form of the run of faults; ``make faults`` is the long one, and docs/reliability.md has what it showed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.databases import Files
from tests.reliability.crash import Matrix
from tests.reliability.faults import Run
from tests.reliability.script import SCRIPT
from tests.reliability.weather import LIMITED

# An incident and its lead; an exception that is approved; a task.
SHORT = (*SCRIPT[:2], *SCRIPT[11:14])
IN_SHORT = ("all of it together", LIMITED)


@pytest.mark.parametrize("weather", IN_SHORT)
def test_whatever_slack_does_nothing_is_lost_or_twice_or_late_or_wrong(tmp_path: Path, weather: str) -> None:
    matrix = Matrix(Files(tmp_path), SHORT, seed=3)
    told = Run(matrix, matrix.undisturbed().happened).once(weather)
    assert told.struck
    assert not told.found

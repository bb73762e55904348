"""A short form of the crash matrix; ``make crash`` is the long one, and docs/reliability.md has what it showed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.databases import Databases, Files
from tests.reliability.crash import Matrix, Point, Undisturbed
from tests.reliability.script import SCRIPT, Step
from tests.reliability.without import MECHANISMS

SEED = 3
POINTS = {"sqlite": 8, "postgresql": 3}
_NAMED = {step.name: step for step in SCRIPT}
# Filing an incident and taking its lead; a task, which nothing keeps from being there twice; what waits for a reminder.
SHORT, ALONE = SCRIPT[:2], (_NAMED["alex files a task"],)
TIMED = (_NAMED["bea files an ingress that waits"], _NAMED["time passes: the reminder"])
SHOWN_BY = {
    "commit": (SHORT, Point(1, 1, "commit (listener), before")),
    "seen": (ALONE, Point(0, 2, "acknowledgement, before")),
    "look": (SHORT, Point(0, 1, "chat.postMessage, answer lost")),
    "release": (SHORT, Point(0, 1, "chat.postMessage, before")),
    "timers": (TIMED, Point(1, 1, "commit (sweep), after")),
}


Tell = Callable[[Sequence[Step]], Undisturbed]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Tell:
    """Tell a story without a kill; each once."""
    files = Files(tmp_path_factory.mktemp("told"))
    return cache(lambda script: Matrix(files, script, SEED).undisturbed())


@pytest.mark.parametrize("kind", POINTS)
def test_wherever_the_bot_dies_nothing_is_lost_or_twice_or_late_or_wrong(
    databases: Databases, told: Tell, kind: str
) -> None:
    matrix, undisturbed = Matrix(databases, seed=SEED), told(SCRIPT)
    result = matrix.run(matrix.plan(undisturbed, POINTS[kind]), undisturbed)
    assert len(result.deaths) >= POINTS[kind]
    assert not result.found


@pytest.mark.parametrize("name", MECHANISMS)
def test_without_what_keeps_a_promise_the_matrix_finds_it_broken(tmp_path: Path, told: Tell, name: str) -> None:
    """What was seen without each mechanism stands in docs/reliability.md."""
    script, point = SHOWN_BY[name]
    sound = Matrix(Files(tmp_path), script, SEED)
    assert not sound.run([point], told(script)).found
    unsound = replace(sound, without=name, patience=3.0 if name == "release" else sound.patience)
    found = {finding.sort for _, finding in unsound.run([point], told(script)).found}
    assert MECHANISMS[name].shows in found

"""The same points as in the table of docs/reliability.md, each once, with waits scaled down to a twelfth."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.reliability.cluster import cluster
from tests.reliability.replicas import POINTS, Play, play, verified


@pytest.mark.parametrize("kind", ["postgresql"])
def test_replicas_that_are_killed_and_stopped_lose_nothing_and_say_nothing_twice(
    tmp_path: Path, address: str, kind: str
) -> None:
    """With twins left where they are, one message stood twice after the first point: ``(0, 1, 0) == (0, 0, 0)``.

    Without a second look at all the bots never came to rest.
    """
    with cluster(tmp_path, address, pace="quick") as running:
        scene = Play(running, slow=2.4, asleep=4.0, within=5.0, chance=random.Random(6))  # noqa: S311 - chance with a seed
        came = play(running, dict.fromkeys(POINTS, 1), scene)
        assert not running.world.do("refused")["refused"]
    for point, found in came.items():
        assert (found.lost, found.twice, found.late) == (0, 0, 0), point
    landed = came["stopped while a post was under way, which landed late"]
    assert landed.twins == 1
    assert verified(address)

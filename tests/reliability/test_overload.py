"""A small storm: the same as in docs/reliability.md, with a thirtieth of its forms in a tenth of its time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.cluster import cluster
from tests.reliability.overload import Size, play
from tests.reliability.replicas import verified


@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_storm_of_forms_is_saved_whole_and_its_timers_fire(tmp_path: Path, address: str, kind: str) -> None:
    size = Size(forms=64, people=20, seconds=6.0, window=3.0)
    with cluster(tmp_path, address, size=1, pace="slack", crowd=size.people) as running:
        seen = play(running, size)
    # How often somebody had to press again says how fast the disk is; that nothing is lost or doubled by it does not.
    assert (seen["acked"], seen["acked and lost"], seen["saved twice"]) == (64, 0, 0)
    assert seen["timers"] >= 64
    # Slack lets three posts to a channel pass at once, then one a second.
    assert 0 < seen["to the busiest channel"] <= (3.0 + 3) * 60 / 3.0
    assert seen["MiB at most"] - seen["MiB before"] < 40
    assert verified(address)

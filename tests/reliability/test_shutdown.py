"""The end of a process: nothing that was clicked is lost, and what is left others have at once."""

from __future__ import annotations

import signal
from collections import Counter
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.reliability.cluster import Cluster, cluster, wait_for
from tests.reliability.replicas import verified
from tests.reliability.rolling import datasets, roll

KIND = pytest.mark.parametrize("kind", ["postgresql"])


@KIND
def test_no_click_is_lost_or_doubled_in_a_rolling_restart(tmp_path: Path, address: str, kind: str) -> None:
    """With SIGKILL in place of SIGTERM people saw ``operation_timeout``, eight times and more.

    What the last moment of a connection needs is held by the tests of the link: here it comes too seldom to be seen.
    """
    with cluster(tmp_path, address, pace="brisk", deadline=PATIENCE) as running:
        told, codes = roll(running)
        running.rest()
        assert (told.errors, codes) == ([], [0, 0, 0])
        assert len(told.acked) > 10
        assert Counter(datasets(running)) == Counter(told.acked)
        assert max(Counter(key for key, _ in running.standing()).values()) == 1
    assert verified(address)


def hold_a_post(running: Cluster, seconds: float) -> None:
    """Ask for something whose first message is under way for some seconds."""
    running.world.do("faults", kind="slow", method="chat.postMessage", seconds=seconds)
    running.request("alex", "Tickets")
    wait_for(
        lambda: running.rows("SELECT 1 FROM outbox HAVING count(*) FILTER (WHERE lease_owner IS NOT NULL) > 0"),
        "a lease",
    )


@KIND
def test_a_post_under_way_is_finished_and_noted(tmp_path: Path, address: str, kind: str) -> None:
    with cluster(tmp_path, address, size=1, pace="brisk") as running:
        hold_a_post(running, 1.5)
        [bot] = running.bots
        assert bot.end(signal.SIGTERM) == 0
        assert running.rows("SELECT count(*) FROM outbox WHERE lease_owner IS NOT NULL OR unsure") == [(0,)]
        assert running.standing()


@KIND
def test_what_takes_too_long_is_given_back(tmp_path: Path, address: str, kind: str) -> None:
    """Without the release one lease ran on: ``[(1,)] == [(0,)]``."""
    with cluster(tmp_path, address, size=1, pace="brisk") as running:
        hold_a_post(running, 9.0)
        [bot] = running.bots
        assert bot.end(signal.SIGTERM) == 0
        assert running.rows("SELECT count(*) FROM outbox WHERE lease_owner IS NOT NULL") == [(0,)]
        assert running.rows("SELECT count(*) FROM outbox WHERE unsure") == [(1,)]


@KIND
@pytest.mark.parametrize("second", [signal.SIGTERM, signal.SIGINT])
def test_a_second_signal_ends_it_at_once(tmp_path: Path, address: str, kind: str, second: signal.Signals) -> None:
    """Without it the process waited for the post and ended with 0: ``0 == (128 + <Signals.SIGTERM: 15>)``."""
    with cluster(tmp_path, address, size=1, pace="brisk") as running:
        hold_a_post(running, 9.0)
        [bot] = running.bots
        bot.signal(signal.SIGTERM)
        wait_for(lambda: running.world.do("connections")["count"] == 0, "the bot to leave Slack")
        assert bot.end(second) == 128 + second

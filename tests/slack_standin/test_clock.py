"""Business time moves, machine time does not; timestamps only grow."""

from datetime import UTC, datetime
from pathlib import Path

from slack_sdk import WebClient

from slack_standin.clock import Clock
from tests.slack_standin.conftest import Control, Robot
from tests.slack_standin.kit import modal


def test_time_moves_and_is_kept(tmp_path: Path) -> None:
    kept = tmp_path / "offset"
    clock = Clock(kept, machine=lambda: 1000.0)
    assert float(kept.read_text()) == 0.0
    clock.advance(60)
    assert (clock.seconds(), float(kept.read_text())) == (1060, 60.0)
    clock.set(datetime(2026, 1, 31, tzinfo=UTC))
    assert clock.now() == datetime(2026, 1, 31, tzinfo=UTC)
    assert Clock(kept, machine=lambda: 1000.0).offset == clock.offset
    assert [path.name for path in tmp_path.iterdir()] == ["offset"]


def test_timestamps_never_go_back() -> None:
    clock = Clock(machine=lambda: 1000.0)
    first, second = clock.next_ts(), clock.next_ts()
    assert (first, second) == ("1000.000000", "1000.000001")
    clock.advance(-500)
    assert clock.next_ts() == "1000.000002"
    clock.advance(1000)
    assert clock.next_ts() == "1500.000000"


def test_timestamps_of_a_fresh_workspace_begin_anew(control: Control, client: WebClient) -> None:
    for year in (2031, 2030):
        control("reset")
        told = control("clock", set=f"{year}-05-06T07:08:09+00:00")
        ts = float(client.chat_postMessage(channel="CGEN", text="x")["ts"])
        assert abs(ts - datetime.fromisoformat(told["now"]).timestamp()) < 5


def test_messages_carry_business_time(control: Control, client: WebClient) -> None:
    told = control("clock", set="2030-05-06T07:08:09+02:00")
    assert told["now"].startswith("2030-05-06T05:08:09")
    ts = float(client.chat_postMessage(channel="CGEN", text="x")["ts"])
    assert abs(ts - datetime(2030, 5, 6, 5, 8, 9, tzinfo=UTC).timestamp()) < 5
    later = control("clock", advance=3600)
    assert later["offset"] == told["offset"] + 3600
    assert control.get("clock")["offset"] == later["offset"]


def test_triggers_live_in_machine_time(robot: Robot, control: Control, client: WebClient) -> None:
    control("command", user="ann", command="/x")
    trigger = robot.payload["trigger_id"]
    control("clock", advance=86_400)
    assert client.views_open(trigger_id=trigger, view=modal())["ok"]

"""Time in the page: where a click goes, what it says of the way, and one move at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from countersign import bootstrap
from countersign.cli.sandbox.companion.moving import Mover
from countersign.cli.sandbox.companion.steps import COMMAND
from countersign.cli.sandbox.companion.targets import TARGETS, monday
from countersign.cli.sandbox.interactive import Running
from countersign.cli.sandbox.processes import settle
from countersign.cli.sandbox.world import Stuck, World
from slack_standin import Server
from tests.cli.companion.bench import ZONE, inspecting
from tests.cli.companion.standing import moved, sandbox, strip

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
REST = {
    "location": "https://example.com",
    "destination": "support-assistant",
    "purpose": "To try it.",
}


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Start a sandbox for the one story that is told in it."""
    with sandbox(tmp_path_factory.mktemp("moving")) as started:
        yield started


def test_a_newcomer_files_approves_and_moves_time_to_see_reminder_escalation_and_digest(here: Running) -> None:
    """The tour of the page, step by step, with the words that it gives."""
    world = here.world
    alex, dana = world.person("alex"), world.person("dana")
    command, text = COMMAND.split(maxsplit=1)
    view = alex.type(command, text)["view"]
    filled = {one["block_id"]: one["value"] for one in view["fields"]}
    assert (filled["data_classification"], filled["dataset"]) == ("internal", "Support tickets 2026")
    assert alex.submit(**REST)["ok"]
    assert alex.submit(retention="year_1", source="Our own tickets.")["ok"]
    alex.close()
    settle(world, here.watch)
    assert dana.press("Approve", "Support tickets 2026")["ok"]
    for to in ("next", "next", "monday"):
        assert moved(world, to)["ok"]
    said = strip(world)
    for line in (
        ("fired", "ING-1: reminder of the limit of data to Dana Okafor"),
        ("fired", "ING-1: the limit of data passed, Sam Reyes may answer now as well"),
        ("time", "Alex Kim moved time on to the next timer."),
        ("fired", "REV-1: Weekly AI governance review is out"),
        ("time", "Alex Kim moved time on to Monday, 09:00."),
    ):
        assert line in said
    assert said[0][0] == "fired", "what fired comes before the line that says that time has arrived"
    assert world.now().astimezone(BERLIN).strftime("%a %H:%M") == "Mon 09:00"
    digest = alex.wait("Weekly AI governance review", channel="C0AIGOVERNANCE")["text"]
    assert "Support tickets 2026" in digest
    assert "approved by @Dana Okafor" in digest


def test_an_hour_and_a_day_go_by_the_clock_on_the_wall() -> None:
    saturday = datetime(2026, 3, 28, 8, 0, tzinfo=UTC)  # 09:00 in Berlin, where clocks go forward in the night
    assert TARGETS["hour"](saturday, BERLIN) == datetime(2026, 3, 28, 9, 0, tzinfo=UTC)
    assert TARGETS["day"](saturday, BERLIN) == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)


def test_monday_is_the_next_one_at_nine_where_the_person_is() -> None:
    friday = datetime(2026, 5, 22, 15, 0, tzinfo=UTC)
    assert monday(friday, BERLIN) == datetime(2026, 5, 25, 7, 0, tzinfo=UTC)
    assert monday(friday, NEW_YORK) == datetime(2026, 5, 25, 13, 0, tzinfo=UTC)
    early, nine = datetime(2026, 5, 25, 6, 59, tzinfo=UTC), datetime(2026, 5, 25, 7, 0, tzinfo=UTC)
    assert monday(early, BERLIN) == nine, "on a Monday before nine it is today"
    assert monday(nine, BERLIN) == datetime(2026, 6, 1, 7, 0, tzinfo=UTC), "at nine it is a week on"


@pytest.fixture
def mover(server: Server, address: str) -> Iterator[Mover]:
    """Move time where nothing is ever due: a stand-in, and a record without a case."""
    with World(server.url) as world, inspecting(address) as inspector:
        world.do("reset")
        with closing(bootstrap.Watch(address)) as watch:
            yield Mover(world, watch, inspector, ZONE, patience=0.01)


def test_next_says_so_when_nothing_is_due(mover: Mover) -> None:
    with pytest.raises(Stuck, match="No timer is set, so nothing will happen by itself"):
        mover.go("next", "Alex Kim", ZONE)


def test_a_move_on_which_nothing_happens_says_so(mover: Mover, server: Server) -> None:
    before = server.standin.clock.now()
    arrived = mover.go("hour", "Alex Kim", ZONE)
    assert arrived.fired == 0
    assert (arrived.now - before).total_seconds() == pytest.approx(3600, abs=30)
    last = server.standin.strip.lines[-1]
    assert (last.kind, last.text) == ("time", "Alex Kim moved time on by an hour; nothing happened on the way.")
    assert last.at == arrived.now.isoformat()


def test_two_moves_at_once_do_not_mix(mover: Mover) -> None:
    """The second waits a while, and is told if that was not enough; here it does not wait long."""
    with mover._alone(), pytest.raises(Stuck, match="Time is being moved already"):
        mover.go("hour", "Bea Novak", ZONE)
    assert mover.go("hour", "Bea Novak", ZONE).fired == 0


def test_time_goes_nowhere_else(mover: Mover) -> None:
    with pytest.raises(Stuck, match="say hour, day, next or monday"):
        mover.go("yesterday", "Alex Kim", ZONE)

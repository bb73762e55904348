"""Who is on turn: one after the other, changing on time on the clock on the wall, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from countersign.domain.rotas import Rota, in_turn, turn

BERLIN, YORK, APIA = "Europe/Berlin", "America/New_York", "Pacific/Apia"
CREW = ("omar", "ivan", "erin")


def rota(**changes: object) -> Rota:
    return Rota.model_validate({"people": CREW, "every": "week", "starts": "2026-01-05", "at": "09:00"} | changes)


def local(text: str, zone: str = BERLIN) -> datetime:
    """Return a moment by the clock on the wall."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("changes", "moment", "order"),
    [
        ({}, "2026-01-05T08:59:59", ""),
        ({}, "2026-01-05T09:00:00", "omar ivan erin"),
        ({}, "2026-01-12T08:59:59", "omar ivan erin"),
        ({}, "2026-01-12T09:00:00", "ivan erin omar"),
        ({}, "2026-01-26T09:00:00", "omar ivan erin"),
        ({"every": "day"}, "2026-01-06T08:59:59", "omar ivan erin"),
        ({"every": "day"}, "2026-01-07T09:00:00", "erin omar ivan"),
        ({"at": "00:00"}, "2026-01-05T00:00:00", "omar ivan erin"),
        ({"zone": YORK}, "2026-01-12T14:59:59", "omar ivan erin"),  # 08:59:59 in New York
        ({"zone": YORK}, "2026-01-12T15:00:00", "ivan erin omar"),
        ({"people": ["omar"]}, "2026-02-20T12:00:00", "omar"),
    ],
)
def test_the_turn_changes_at_its_time_on_the_wall(changes: dict[str, object], moment: str, order: str) -> None:
    assert " ".join(in_turn(rota(**changes), BERLIN, local(moment))) == order


def test_without_a_time_the_turn_changes_at_midnight() -> None:
    nightly = Rota.model_validate({"people": CREW, "every": "day", "starts": "2026-01-05"})
    assert in_turn(nightly, BERLIN, local("2026-01-05T23:59:59"))[0] == "omar"
    assert in_turn(nightly, BERLIN, local("2026-01-06T00:00:00"))[0] == "ivan"


def test_a_time_that_the_clocks_skip_is_when_it_would_have_been() -> None:
    """In Berlin there is no 02:30 on 29 March 2026: the clocks go from 02:00 to 03:00, which is 01:00 in UTC."""
    early = rota(every="day", starts="2026-03-28", at="02:30")
    assert in_turn(early, BERLIN, datetime(2026, 3, 29, 1, 29, tzinfo=UTC))[0] == "omar"
    assert in_turn(early, BERLIN, datetime(2026, 3, 29, 1, 30, tzinfo=UTC))[0] == "ivan"


def test_of_a_time_that_comes_twice_the_first_counts() -> None:
    """On 25 October 2026 Berlin has 02:30 at 00:30 and at 01:30 in UTC."""
    early = rota(every="day", starts="2026-10-24", at="02:30")
    assert in_turn(early, BERLIN, datetime(2026, 10, 25, 0, 29, tzinfo=UTC))[0] == "omar"
    assert in_turn(early, BERLIN, datetime(2026, 10, 25, 0, 30, tzinfo=UTC))[0] == "ivan"
    assert in_turn(early, BERLIN, datetime(2026, 10, 25, 1, 29, tzinfo=UTC))[0] == "ivan"


def test_a_day_that_a_zone_leaves_out_has_a_turn_of_no_length() -> None:
    """Samoa went from 29 December 2011 to the 31st: whoever had the 30th never came on turn."""
    island = rota(every="day", starts="2011-12-29", at="09:00", zone=APIA)
    assert in_turn(island, BERLIN, local("2011-12-29T23:59:00", APIA))[0] == "omar"
    seen = [turn(island, BERLIN, local(f"2011-12-{day}T09:00", APIA)) for day in (29, 31)]
    assert seen == [0, 2]


ZONES = st.sampled_from([BERLIN, YORK, APIA, "America/Sao_Paulo", "Asia/Beirut", "Australia/Lord_Howe", "UTC"])
ROTAS = st.builds(
    Rota,
    people=st.lists(st.sampled_from("abcdefg"), min_size=1, max_size=7, unique=True).map(tuple),
    every=st.sampled_from(["day", "week"]),
    starts=st.dates(date(2005, 1, 1), date(2030, 1, 1)),
    at=st.times().map(lambda at: at.strftime("%H:%M")),
    zone=ZONES,
)


@given(ROTAS, st.integers(0, 10**8), st.integers(0, 10**5))
def test_turns_only_go_forward_and_everybody_of_a_rota_is_in_it_once(rota: Rota, minutes: int, more: int) -> None:
    begin = datetime.combine(rota.starts, time(12), UTC) - timedelta(days=3)
    moment = begin + timedelta(minutes=minutes)
    before, after = (turn(rota, BERLIN, at) for at in (moment, moment + timedelta(minutes=more)))
    assert (-1 if before is None else before) <= (-1 if after is None else after)
    assert sorted(in_turn(rota, BERLIN, moment)) == ([] if before is None else sorted(rota.people))


@given(ROTAS, st.integers(0, 5000))
def test_each_turn_begins_on_its_day_at_its_time(rota: Rota, number: int) -> None:
    """A moment after the change the turn is the next one, a moment before it is not; clock changes move neither."""
    days = number * (7 if rota.every == "week" else 1)
    wall = datetime.combine(rota.starts + timedelta(days=days), time.fromisoformat(rota.at))
    begins = wall.replace(tzinfo=ZoneInfo(rota.zone or "")).astimezone(UTC)
    reached = turn(rota, BERLIN, begins)
    assert reached is not None
    # Later only where a zone left out whole days, whose turns have no length.
    assert reached == number or begins.astimezone(ZoneInfo(rota.zone or "")).date() > wall.date()
    just_before = turn(rota, BERLIN, begins - timedelta(microseconds=1))
    assert just_before == (number - 1 if number else None)


@pytest.mark.parametrize(
    "wrong",
    [{"people": []}, {"every": "month"}, {"starts": "soon"}, {"at": "9:00"}, {"at": "24:00"}, {"zone": "Berlin"}],
)
def test_what_is_no_rota_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        rota(**wrong)

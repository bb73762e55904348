"""Clocks: where each mark falls, in which order marks strike, and which timers follow."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countersign.domain import calendars, clocks
from countersign.domain.durations import Duration
from countersign.domain.events import ClockStarted
from countersign.domain.playbook import Clock
from tests.domain.builders import OFFICE, START, Life, approval, timed

FRIDAY = datetime(2026, 3, 6, 15, 0, tzinfo=UTC)


def start(at: datetime = START, **clock: Any) -> ClockStarted:
    model = Clock.model_validate({"limit": "8 hours", "calendar": "office", **clock})
    return clocks.start("decision/1", model, OFFICE, at)


def marks(started: ClockStarted) -> dict[str, str]:
    """Return when each mark falls, in the order they strike."""
    return {mark.name: f"{mark.at:%a %H:%M}" for mark in started.marks}


def test_shares_and_times_before_the_end_run_in_wall_time_without_a_calendar() -> None:
    model = Clock.model_validate({"limit": "8 hours", "remind": ["50 %", "1 hour before"]})
    started = clocks.start("decision/1", model, None, START)
    assert marks(started) == {"remind50%": "Mon 13:00", "remind1hourbefore": "Mon 16:00", "limit": "Mon 17:00"}
    assert (started.clock, started.limit) == ("decision/1", START + timedelta(hours=8))


def test_business_shares_skip_the_weekend() -> None:
    started = start(
        FRIDAY,
        limit="2 business days",
        remind=["25 %", "1 business day before", "2 hours before"],
        escalate=[{"at": "100 %", "add": "deputies"}, {"at": "150 %", "add": [{"role": "lead"}]}],
        end={"at": "200 %", "then": "reject"},
    )
    assert marks(started) == {
        "remind25%": "Mon 11:00",
        "remind1businessdaybefore": "Mon 15:00",
        "remind2hoursbefore": "Tue 13:00",
        "limit": "Tue 15:00",
        "escalate1": "Tue 15:00",
        "escalate2": "Wed 15:00",
        "end": "Thu 15:00",
    }


def test_marks_at_the_same_instant_strike_in_the_order_of_what_they_do() -> None:
    steps = [{"at": "100 %", "add": "deputies"}, {"at": "100 %", "add": [{"role": "lead"}]}]
    started = start(escalate=steps, end="lapse", remind=["100 %"])
    assert [mark.does for mark in started.marks] == ["remind", "limit", "escalate", "escalate", "lapse"]
    assert [mark.step for mark in started.marks] == [0, 0, 0, 1, 0]


def test_a_clock_that_stays_open_has_no_end() -> None:
    assert marks(start()) == {"limit": "Mon 17:00"}


def test_business_time_before_a_wall_limit_is_counted_in_working_hours() -> None:
    started = start(FRIDAY, limit="3 days", remind=["1 business hour before", "1 business day before"])
    # From Friday 15:00 to Monday 15:00 there are eight working hours.
    assert marks(started) == {
        "remind1businessdaybefore": "Fri 15:00",
        "remind1businesshourbefore": "Mon 14:00",
        "limit": "Mon 15:00",
    }


@pytest.mark.parametrize(
    ("limit", "ahead", "expected"),
    [
        ("2 hours", "3 hours", "Fri 15:00"),  # more than the limit: at the start
        ("2 business hours", "1 business day", "Fri 15:00"),
        ("20 hours", "1 business hour", "Fri 16:00"),  # the limit itself is at night
        ("3 hours", "1 business hour", "Fri 16:00"),
    ],
)
def test_a_moment_before_the_end_is_never_before_the_start(limit: str, ahead: str, expected: str) -> None:
    due = calendars.add(OFFICE, FRIDAY, Duration.parse(limit))
    assert f"{clocks.before(OFFICE, FRIDAY, due, Duration.parse(ahead)):%a %H:%M}" == expected


def test_a_moment_before_the_end_is_never_after_the_end() -> None:
    night = FRIDAY + timedelta(hours=4)
    limit = night + timedelta(hours=8)
    assert clocks.before(OFFICE, night, limit, Duration.parse("1 business hour")) == limit


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(["3 hours", "5 business hours", "3 business days", "4 days"]),
    st.sampled_from(["1 hour before", "30 business minutes before", "1 business day before", "33 %", "99 %"]),
)
def test_reminders_fall_between_start_and_limit(at: datetime, limit: str, moment: str) -> None:
    started = start(at, limit=limit, remind=[moment])
    assert all(at <= mark.at <= started.limit for mark in started.marks)
    assert [*started.marks] == sorted(started.marks, key=lambda mark: mark.at)


@pytest.mark.parametrize(
    ("day", "zone", "end"),
    [
        ("2026-03-02", "UTC", "2026-03-03T00:00"),
        ("2026-03-02", "Europe/Berlin", "2026-03-02T23:00"),
        ("2026-03-28", "Europe/Berlin", "2026-03-28T23:00"),
        ("2026-03-29", "Europe/Berlin", "2026-03-29T22:00"),  # clocks change that night
        ("2026-12-31", "America/New_York", "2027-01-01T05:00"),
        ("2026-03-07", "America/Havana", "2026-03-08T05:00"),  # clocks skip that midnight
        ("2026-10-31", "America/Havana", "2026-11-01T04:00"),  # the first of two midnights
    ],
)
def test_a_day_ends_with_its_local_midnight(day: str, zone: str, end: str) -> None:
    assert f"{clocks.end_of_day(day, zone):%Y-%m-%dT%H:%M}" == end
    assert clocks.ends(day, zone) == clocks.end_of_day(day, zone)


def test_a_moment_ends_when_it_says() -> None:
    assert clocks.ends("2026-03-02T14:00+02:00", "Asia/Tokyo") == datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_clock_towards_an_instant_leaves_out_reminders_that_are_past() -> None:
    ahead = [Duration.parse(text) for text in ("1 hour", "2 days", "2 hours", "1 day")]
    started = clocks.until("grant/1", START, START + timedelta(days=1), ahead, "expire")
    assert marks(started) == {"remind2hours": "Tue 07:00", "remind1hour": "Tue 08:00", "end": "Tue 09:00"}
    assert [mark.does for mark in started.marks] == ["remind", "remind", "expire"]


def test_a_due_day_is_a_limit_and_is_named_so() -> None:
    assert marks(clocks.until("due/1", START, START + timedelta(days=1), [], "limit")) == {"limit": "Tue 09:00"}


def test_timers_are_the_marks_still_to_come() -> None:
    life = Life(approval(clocks=timed(remind=["50 %"]))).open()
    names = {"decision/1/remind50%": START + timedelta(hours=4), "decision/1/limit": START + timedelta(hours=8)}
    assert clocks.deadlines(life.case) == names
    life.after(hours=4)
    assert [*clocks.deadlines(life.case)] == ["decision/1/limit"]
    life.after(hours=4)
    assert clocks.deadlines(life.case) == {}


def test_names_of_stopped_clocks_strike_nothing() -> None:
    case = Life(approval()).open().case
    assert clocks.struck(case, ["decision/2/limit", "other"]) == ()
    assert [mark.name for mark in clocks.struck(case, ["x", "decision/1/limit"])] == ["limit"]


def test_struck_marks_come_in_order_of_time_whatever_the_order_of_names() -> None:
    case = Life(approval(clocks=timed(remind=["50 %"], end="lapse"))).open().case
    names = ["decision/1/end", "decision/1/limit", "decision/1/remind50%"]
    assert [mark.name for mark in clocks.struck(case, names)] == ["remind50%", "limit", "end"]

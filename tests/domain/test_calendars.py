"""Working time: hours, holidays, clock changes, and the way back from a result."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from countersign.domain.calendars import (
    Calendar,
    HolidayRegion,
    add,
    add_minutes,
    business_minutes,
    is_open,
    length,
    next_opening,
    next_weekly,
)
from countersign.domain.durations import Duration, Span, Weekday

OFFICE_DAYS = ("mon", "tue", "wed", "thu", "fri")
WEEK = (*OFFICE_DAYS, "sat", "sun")


def calendar(zone: str = "Europe/Berlin", **changes: Any) -> Calendar:
    office = {day: ["09:00-12:00", "13:00-18:00"] for day in OFFICE_DAYS}
    return Calendar.model_validate({"zone": zone, "hours": office, **changes})


def round_the_clock(zone: str) -> Calendar:
    return calendar(zone, hours={day: ["00:00-24:00"] for day in WEEK})


def local(text: str, zone: str = "Europe/Berlin", fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def after(start: str, duration: str, using: Calendar | None = None) -> datetime:
    return add(using or BERLIN, local(start), Duration.parse(duration))


BERLIN = calendar(holidays={"country": "DE", "subdivision": "BE"}, closed=["2026-12-24"])
NEW_YORK = calendar("America/New_York", hours={day: ["09:00-17:00"] for day in OFFICE_DAYS})
# Odd on purpose: touching spans, nights, hours that clocks skip or show twice, days of unequal length.
ODD = calendar(
    hours={
        "mon": ["00:00-02:30", "02:30-06:00"],
        "wed": ["09:00-17:00"],
        "sat": ["22:00-24:00"],
        "sun": ["00:00-02:15", "02:45-04:00", "23:00-24:00"],
    }
)
calendars = st.sampled_from([BERLIN, NEW_YORK, ODD, round_the_clock("America/Havana")])
moments = st.datetimes(datetime(2025, 9, 1), datetime(2027, 1, 31), timezones=st.just(UTC))  # noqa: DTZ001
some_minutes = st.integers(min_value=0, max_value=6_000)
few = settings(max_examples=40, deadline=None)


class TestAdding:
    @pytest.mark.parametrize(
        ("start", "duration", "end"),
        [
            ("2026-01-12 10:00", "2 business hours", "2026-01-12 12:00"),  # exhausts the morning: its end
            ("2026-01-12 10:00", "121 business minutes", "2026-01-12 13:01"),
            ("2026-01-12 06:00", "1 business hour", "2026-01-12 10:00"),  # before hours
            ("2026-01-12 12:00", "1 business minute", "2026-01-12 13:01"),  # the closing is no working time
            ("2026-01-16 17:30", "1 business hour", "2026-01-19 09:30"),  # over a weekend
            ("2026-01-17 12:00", "1 business day", "2026-01-19 18:00"),  # from a Saturday
            ("2026-01-12 10:00", "2 business days", "2026-01-14 10:00"),
            ("2026-03-06 16:00", "2 business days", "2026-03-10 16:00"),
            ("2026-04-30 17:00", "2 business hours", "2026-05-04 10:00"),  # over Labour Day
            ("2026-12-23 17:00", "2 business hours", "2026-12-28 10:00"),  # over a closed day and Christmas
            ("2026-03-27 17:00", "2 business hours", "2026-03-30 10:00"),  # over a clock change
        ],
    )
    def test_business_time_passes_only_in_working_hours(self, start: str, duration: str, end: str) -> None:
        assert after(start, duration) == local(end)

    def test_wall_time_is_elapsed_time_also_when_clocks_change(self) -> None:
        assert after("2026-03-28 12:00", "1 day") == local("2026-03-29 13:00")
        assert after("2026-10-24 12:00", "24 h") == local("2026-10-25 11:00")
        assert after("2026-03-28 12:00", "90 min") == local("2026-03-28 13:30")

    def test_wall_time_needs_no_calendar_and_business_time_does(self) -> None:
        start = local("2026-01-12 10:00")
        assert add(None, start, Duration.parse("4 h")) == start + timedelta(hours=4)
        for duration in ("1 business minute", "1 business hour", "1 business day"):
            with pytest.raises(ValueError, match="business time needs a calendar"):
                add(None, start, Duration.parse(duration))
        with pytest.raises(ValueError, match="business time needs a calendar"):
            add_minutes(None, start, 5, business=True)

    def test_the_result_is_in_utc_whatever_zone_comes_in(self) -> None:
        start = datetime(2026, 3, 28, 12, tzinfo=ZoneInfo("Europe/Berlin"))
        for duration in ("1 day", "1 business hour"):
            assert add(BERLIN, start, Duration.parse(duration)).tzinfo is UTC

    def test_seconds_are_kept(self) -> None:
        assert after("2026-01-12 17:59:30.5", "1 business minute") == local("2026-01-13 09:00:30.5")

    def test_a_share_of_a_limit_is_a_share_of_its_minutes(self) -> None:
        limit = length(BERLIN, Duration.parse("2 business days"))
        assert limit == 960
        assert add_minutes(BERLIN, local("2026-01-12 10:00"), limit // 2, business=True) == local("2026-01-13 10:00")
        assert add_minutes(None, local("2026-01-12 10:00"), 30, business=False) == local("2026-01-12 10:30")

    def test_no_business_minutes_lead_to_the_next_working_time(self) -> None:
        assert add_minutes(BERLIN, local("2026-01-12 12:00"), 0, business=True) == local("2026-01-12 13:00")
        assert add_minutes(BERLIN, local("2026-01-12 10:07"), 0, business=True) == local("2026-01-12 10:07")

    @pytest.mark.parametrize("business", [True, False])
    def test_time_does_not_run_backwards(self, business: bool) -> None:
        with pytest.raises(ValueError, match="cannot go back in time: -1 minutes"):
            add_minutes(BERLIN, local("2026-01-12 10:00"), -1, business)

    def test_thousands_of_business_hours_go_by_day(self) -> None:
        weeks = 100
        assert after("2026-01-12 09:00", f"{40 * weeks} business hours", calendar()) == local("2027-12-10 18:00")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("3 h", 180), ("7 business minutes", 7), ("3 business hours", 180), ("3 business days", 1440)],
)
def test_a_length_is_in_minutes_of_its_own_kind(text: str, minutes: int) -> None:
    assert length(BERLIN, Duration.parse(text)) == minutes


@pytest.mark.parametrize(
    ("hours", "minutes"),
    [
        ({"mon": ["09:00-17:00"], "tue": ["09:00-17:00"], "wed": ["08:00-20:00"]}, 480),
        ({"mon": ["09:00-17:00"], "tue": ["08:00-20:00"], "wed": []}, 720),
        ({"mon": ["09:00-12:00", "13:00-14:00"], "sat": []}, 240),
    ],
)
def test_the_standard_day_is_the_most_common_and_on_a_tie_the_longer(hours: dict[str, Any], minutes: int) -> None:
    assert calendar(hours=hours).day_minutes == minutes


class TestCounting:
    @pytest.mark.parametrize(
        ("start", "end", "minutes"),
        [
            ("2026-01-12 10:00", "2026-01-12 11:30", 90),
            ("2026-01-12 11:00", "2026-01-12 14:00", 120),
            ("2026-01-12 00:00", "2026-01-13 00:00", 480),
            ("2026-01-17 00:00", "2026-01-18 23:59", 0),
            ("2026-01-12 10:00:00", "2026-01-12 10:01:59", 1),  # whole minutes
            ("2026-01-12 11:59:30", "2026-01-12 13:00:30", 1),  # halves of two spans add up
            ("2026-12-24 00:00", "2026-12-28 00:00", 0),
            ("2026-01-12 10:00", "2026-01-12 10:00", 0),
            ("2026-01-12 11:00", "2026-01-12 10:00", 0),
        ],
    )
    def test_only_working_time_counts(self, start: str, end: str, minutes: int) -> None:
        assert business_minutes(BERLIN, local(start), local(end)) == minutes

    def test_a_mistyped_year_is_refused_rather_than_counted(self) -> None:
        with pytest.raises(ValueError, match="2026-01-12 to 9999-01-01 is too long to count"):
            business_minutes(BERLIN, local("2026-01-12 10:00"), local("9999-01-01 10:00"))


class TestClockChanges:
    @pytest.mark.parametrize(
        ("zone", "day", "hours"),
        [
            ("Europe/Berlin", "2026-03-29", 23),
            ("Europe/Berlin", "2026-10-25", 25),
            ("America/New_York", "2026-03-08", 23),
            ("America/New_York", "2026-11-01", 25),
            ("America/Havana", "2026-11-01", 25),  # clocks go back at 01:00 to midnight of the same day
            ("Africa/Cairo", "2026-04-24", 23),  # midnight itself does not exist
            ("Australia/Lord_Howe", "2026-10-04", 23.5),
            ("Asia/Tokyo", "2026-03-29", 24),
        ],
    )
    def test_a_day_round_the_clock_is_as_long_as_it_is(self, zone: str, day: str, hours: float) -> None:
        midnight = local(f"{day} 00:00", zone)
        noon_before = midnight - timedelta(hours=12)
        begin = add_minutes(round_the_clock(zone), noon_before, 12 * 60, business=True)
        tomorrow = local(f"{date.fromisoformat(day) + timedelta(days=1)} 00:00", zone)
        assert begin == midnight
        assert business_minutes(round_the_clock(zone), begin, tomorrow) == hours * 60

    def test_office_hours_follow_the_clock_on_the_wall(self) -> None:
        assert next_opening(BERLIN, local("2026-03-27 18:00")) == datetime(2026, 3, 30, 7, tzinfo=UTC)
        assert next_opening(BERLIN, local("2026-10-23 18:00")) == datetime(2026, 10, 26, 8, tzinfo=UTC)
        assert next_opening(NEW_YORK, local("2026-03-06 18:00", "America/New_York")) == datetime(
            2026, 3, 9, 13, tzinfo=UTC
        )

    @pytest.mark.parametrize(
        ("span", "day", "minutes"),
        [
            ("01:00-02:30", "2026-03-29", 60),  # ends when clocks jump from 02:00 to 03:00
            ("02:15-02:45", "2026-03-29", 0),  # is skipped
            ("02:30-04:00", "2026-03-29", 60),
            ("02:00-03:00", "2026-10-25", 120),  # is shown twice
            ("01:00-02:30", "2026-10-25", 90),  # ends at the first 02:30
            ("02:30-04:00", "2026-10-25", 150),  # begins at the first 02:30
        ],
    )
    def test_a_span_that_meets_the_change_lasts_what_elapses(self, span: str, day: str, minutes: int) -> None:
        nights = calendar(hours={"sun": [span]})
        assert business_minutes(nights, local(f"{day} 00:00"), local(f"{day} 12:00")) == minutes

    def test_business_hours_cross_the_change(self) -> None:
        nights = calendar(hours={"sat": ["22:00-24:00"], "sun": ["00:00-06:00"]})
        assert after("2026-03-28 22:00", "6 business hours", nights) == local("2026-03-29 05:00")
        assert after("2026-10-24 22:00", "6 business hours", nights) == local("2026-10-25 03:00")

    def test_a_day_that_a_country_skipped_has_no_hours(self) -> None:
        samoa = round_the_clock("Pacific/Apia")
        start, end = local("2011-12-29 12:00", "Pacific/Apia"), local("2011-12-31 12:00", "Pacific/Apia")
        assert business_minutes(samoa, start, end) == 24 * 60


class TestOpen:
    @pytest.mark.parametrize(
        ("at", "opened", "opening"),
        [
            ("2026-01-12 08:59", False, "2026-01-12 09:00"),
            ("2026-01-12 09:00", True, "2026-01-12 09:00"),
            ("2026-01-12 11:59", True, "2026-01-12 11:59"),
            ("2026-01-12 12:00", False, "2026-01-12 13:00"),
            ("2026-01-16 18:00", False, "2026-01-19 09:00"),
            ("2026-05-01 10:00", False, "2026-05-04 09:00"),
            ("2026-03-08 10:00", False, "2026-03-09 09:00"),
        ],
    )
    def test_an_opening_is_working_time_and_a_closing_is_not(self, at: str, opened: bool, opening: str) -> None:
        assert is_open(BERLIN, local(at)) is opened
        assert next_opening(BERLIN, local(at)) == local(opening)

    def test_touching_spans_have_no_break(self) -> None:
        assert is_open(ODD, local("2026-01-12 02:30"))

    @pytest.mark.parametrize("fold", [0, 1])
    def test_both_showings_of_an_hour_are_working_time(self, fold: int) -> None:
        at = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
        assert is_open(round_the_clock("Europe/Berlin"), at)


class TestDaysOff:
    def test_holidays_are_those_of_the_subdivision(self) -> None:
        womens_day = date(2027, 3, 8)  # a Monday, a holiday in Berlin and not in Bavaria
        bavaria = calendar(holidays={"country": "DE", "subdivision": "BY"})
        assert BERLIN.spans_on(womens_day) == ()
        assert bavaria.spans_on(womens_day) == (Span(540, 720), Span(780, 1080))

    def test_a_country_may_stand_alone(self) -> None:
        usa = calendar("America/New_York", holidays={"country": "US"})
        assert usa.spans_on(date(2026, 7, 3)) == ()  # Independence Day falls on a Saturday
        assert usa.spans_on(date(2021, 12, 31)) == ()  # next year's New Year's Day

    def test_an_open_date_is_worked_although_a_holiday(self) -> None:
        busy = calendar(holidays={"country": "DE"}, open=["2026-05-01"])
        assert busy.spans_on(date(2026, 5, 1)) == busy.spans_on(date(2026, 5, 4)) != ()

    def test_without_holidays_every_weekday_is_worked(self) -> None:
        assert is_open(calendar(), local("2026-12-25 10:00"))

    def test_a_closed_date_is_off(self) -> None:
        assert BERLIN.spans_on(date(2026, 12, 24)) == ()


class TestNeverOpen:
    closed = calendar(
        hours={"mon": ["09:00-17:00"]},
        closed=[date(2026, 1, 5) + timedelta(weeks=week) for week in range(80)],
    )

    def test_a_calendar_that_never_opens_is_an_error_not_a_loop(self) -> None:
        start = local("2026-01-03 10:00")
        for call in (
            lambda: next_opening(self.closed, start),
            lambda: is_open(self.closed, start),
            lambda: business_minutes(self.closed, start, start + timedelta(days=1)),
            lambda: add(self.closed, start, Duration.parse("1 business hour")),
        ):
            with pytest.raises(ValueError, match="no working time in the 400 days before 2027-02-07"):
                call()

    def test_a_long_break_is_no_error(self) -> None:
        assert next_opening(self.closed, local("2026-12-01 10:00")) == local("2027-07-19 09:00")


class TestNextWeekly:
    @pytest.mark.parametrize(
        ("zone", "weekday", "at", "moment", "expected"),
        [
            ("Europe/Berlin", Weekday.MON, "09:00", "2026-01-11 10:00", "2026-01-12 09:00"),
            ("Europe/Berlin", Weekday.MON, "09:00", "2026-01-12 08:59", "2026-01-12 09:00"),
            ("Europe/Berlin", Weekday.MON, "09:00", "2026-01-12 09:00", "2026-01-19 09:00"),  # strictly after
            ("Europe/Berlin", Weekday.MON, "09:00", "2026-01-12 09:01", "2026-01-19 09:00"),
            ("Europe/Berlin", Weekday.FRI, "16:30", "2026-03-27 17:00", "2026-04-03 16:30"),  # over a change
            ("Europe/Berlin", Weekday.SUN, "02:30", "2026-03-28 10:00", "2026-03-29 03:00"),  # does not exist
            ("Europe/Berlin", Weekday.SUN, "02:30", "2026-03-29 03:00", "2026-04-05 02:30"),
            ("Africa/Cairo", Weekday.FRI, "00:00", "2026-04-23 10:00", "2026-04-24 01:00"),
        ],
    )
    def test_is_that_time_on_local_clocks(
        self, zone: str, weekday: Weekday, at: str, moment: str, expected: str
    ) -> None:
        assert next_weekly(zone, weekday, at, local(moment, zone)) == local(expected, zone)

    def test_an_hour_shown_twice_means_the_first(self) -> None:
        first = next_weekly("Europe/Berlin", Weekday.SUN, "02:30", local("2026-10-24 10:00"))
        assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
        assert next_weekly("Europe/Berlin", Weekday.SUN, "02:30", first) == local("2026-11-01 02:30")

    def test_a_wrong_zone_weekday_or_time_is_an_error(self) -> None:
        start = local("2026-01-12 10:00")
        with pytest.raises(ValueError, match="did you mean 'Europe/Berlin'"):
            next_weekly("Europe/Berln", Weekday.MON, "09:00", start)
        with pytest.raises(ValueError, match="'9 am' is no time of day"):
            next_weekly("Europe/Berlin", Weekday.MON, "9 am", start)
        with pytest.raises(ValueError, match="'monday' is not a valid Weekday"):
            next_weekly("Europe/Berlin", "monday", "09:00", start)  # type: ignore[arg-type]

    @few
    @given(st.sampled_from(Weekday), moments)
    def test_is_strictly_later_and_within_a_week_and_a_clock_change(self, weekday: Weekday, start: datetime) -> None:
        found = next_weekly("America/New_York", weekday, "02:30", start)
        assert timedelta() < found - start <= timedelta(days=7, hours=1)
        assert found.astimezone(ZoneInfo("America/New_York")).weekday() == list(Weekday).index(weekday)


def test_naive_moments_are_refused_everywhere() -> None:
    naive = datetime(2026, 1, 12, 10)  # noqa: DTZ001
    aware = local("2026-01-12 10:00")
    for call in (
        lambda: add(None, naive, Duration.parse("4 h")),
        lambda: add(BERLIN, naive, Duration.parse("4 business h")),
        lambda: business_minutes(BERLIN, naive, aware),
        lambda: business_minutes(BERLIN, aware, naive),
        lambda: is_open(BERLIN, naive),
        lambda: next_opening(BERLIN, naive),
        lambda: next_weekly("Europe/Berlin", Weekday.MON, "09:00", naive),
    ):
        with pytest.raises(ValueError, match="2026-01-12T10:00:00 has no time zone"):
            call()


class TestLoading:
    def test_a_calendar_survives_its_json(self) -> None:
        assert Calendar.model_validate_json(BERLIN.model_dump_json()) == BERLIN
        assert BERLIN.model_dump(mode="json")["hours"]["mon"] == ["09:00-12:00", "13:00-18:00"]
        assert BERLIN.model_dump(mode="json")["closed"] == ["2026-12-24"]

    def test_editors_get_a_json_schema(self) -> None:
        assert "pattern" in str(Calendar.model_json_schema()["properties"]["hours"])

    def test_yaml_dates_are_dates_already(self) -> None:
        assert calendar(closed=[date(2026, 12, 24)]).closed == (date(2026, 12, 24),)

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (
                {"zone": "Europe/Berln"},
                "'Europe/Berln' is not a known time zone; did you mean 'Europe/Berlin'",
            ),
            ({"zone": "europe/berlin"}, "did you mean 'Europe/Berlin'"),
            ({"zone": "Europe"}, "'Europe' is not a known time zone"),
            ({"zone": "../etc/passwd"}, "is not a known time zone"),
            ({"hours": {"monday": ["09:00-17:00"]}}, "hours.monday"),
            ({"hours": {"mon": ["09:00"]}}, "is no span of hours"),
            (
                {"hours": {"mon": ["13:00-17:00", "09:00-12:00"]}},
                "09:00-12:00 must start after 13:00-17:00 has ended",
            ),
            ({"hours": {"mon": []}}, "give at least one weekday a span"),
            ({"hours": {}}, "give at least one weekday a span"),
            (
                {"holidays": {"country": "Germany"}},
                "'Germany' is not a known country code; did you mean 'DE'",
            ),
            ({"holidays": {"country": "Grmany"}}, "did you mean 'DE'"),
            ({"holidays": {"country": "de"}}, "did you mean 'DE'"),
            ({"holidays": {"country": "QQQQQ"}}, r"'QQQQQ' is not a known country code\b(?!;)"),
            ({"holidays": {"country": "DE", "subdivision": "Berln"}}, "subdivision of DE; did you mean 'BE'"),
            ({"holidays": {"country": "DE", "region": "BE"}}, "Extra inputs are not permitted"),
            ({"closed": [20261224]}, "20261224 is no date; write it like 2026-12-24"),
            ({"closed": ["24.12.2026"]}, "Invalid isoformat string"),
            ({"closed": [datetime(2026, 12, 24, tzinfo=UTC)]}, "is no date"),
            ({"closed": ["2026-05-01"], "open": ["2026-05-01"]}, "2026-05-01 is both open and closed"),
            ({"open": ["2026-05-02"]}, "2026-05-02 cannot be open: sat has no hours"),
            ({"lunch": "12:00-13:00"}, "Extra inputs are not permitted"),
        ],
    )
    def test_a_mistake_is_named_with_the_nearest_right_word(self, change: dict[str, Any], message: str) -> None:
        with pytest.raises(ValidationError, match=message):
            calendar(**change)

    def test_an_alias_of_a_subdivision_will_do(self) -> None:
        assert HolidayRegion(country="DE", subdivision="Berlin").subdivision == "Berlin"


class TestLaws:
    @few
    @given(calendars, moments, some_minutes)
    def test_counting_undoes_adding(self, using: Calendar, start: datetime, minutes: int) -> None:
        assert business_minutes(using, start, add_minutes(using, start, minutes, business=True)) == minutes

    @few
    @given(calendars, moments, some_minutes, st.timedeltas(timedelta(), timedelta(days=10)))
    def test_a_later_start_never_ends_earlier(
        self, using: Calendar, start: datetime, minutes: int, later: timedelta
    ) -> None:
        early, late = (add_minutes(using, at, minutes, business=True) for at in (start, start + later))
        assert early <= late

    @few
    @given(calendars, moments, some_minutes, some_minutes)
    def test_more_minutes_never_end_earlier(self, using: Calendar, start: datetime, some: int, more: int) -> None:
        first = add_minutes(using, start, some, business=True)
        assert first <= add_minutes(using, start, some + more, business=True)

    @few
    @given(calendars, moments, some_minutes, some_minutes)
    def test_two_steps_end_where_one_does(self, using: Calendar, start: datetime, one: int, two: int) -> None:
        stop = add_minutes(using, start, one, business=True)
        both = add_minutes(using, start, one + two + 1, business=True)
        assert add_minutes(using, stop, two + 1, business=True) == both

    @few
    @given(calendars, moments, some_minutes)
    def test_the_result_lies_in_working_time_or_at_its_end(
        self, using: Calendar, start: datetime, minutes: int
    ) -> None:
        result = add_minutes(using, start, minutes + 1, business=True)
        assert is_open(using, result - timedelta(microseconds=1))

    @few
    @given(
        calendars,
        moments,
        st.timedeltas(timedelta(), timedelta(days=9)),
        st.timedeltas(timedelta(), timedelta(days=9)),
    )
    def test_counts_of_two_parts_add_up(
        self, using: Calendar, start: datetime, first: timedelta, second: timedelta
    ) -> None:
        start = start.replace(second=0, microsecond=0)
        middle = (start + first).replace(second=0, microsecond=0)
        end = (middle + second).replace(second=0, microsecond=0)
        parts = business_minutes(using, start, middle) + business_minutes(using, middle, end)
        assert business_minutes(using, start, end) == parts

    @few
    @given(calendars, moments)
    def test_nothing_is_worked_before_the_next_opening(self, using: Calendar, at: datetime) -> None:
        opening = next_opening(using, at)
        assert is_open(using, opening)
        assert business_minutes(using, at, opening) == 0
        assert is_open(using, at) is (opening == at)

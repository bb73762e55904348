"""Durations and hours as playbooks write them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from countersign.domain.durations import (
    MINUTES_PER_DAY,
    Duration,
    DurationField,
    LegalField,
    Span,
    Spans,
    Unit,
    WallField,
    WallTime,
    Weekday,
    minute_of_day,
    spell,
)

amounts = st.integers(min_value=1, max_value=36_500)
durations = st.builds(Duration, amounts, st.sampled_from([unit for unit in Unit if unit != Unit.MONTHS]))


class Clock(BaseModel):
    """A piece of a playbook with a duration in it."""

    limit: DurationField


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("30 min", 30, Unit.MINUTES),
        ("15 m", 15, Unit.MINUTES),
        ("1 minute", 1, Unit.MINUTES),
        ("45 mins", 45, Unit.MINUTES),
        ("4 h", 4, Unit.HOURS),
        ("4hrs", 4, Unit.HOURS),
        ("1 hr", 1, Unit.HOURS),
        ("48 hours", 48, Unit.HOURS),
        ("90 days", 90, Unit.DAYS),
        ("90 D", 90, Unit.DAYS),
        ("030 days", 30, Unit.DAYS),
        ("10 business minutes", 10, Unit.BUSINESS_MINUTES),
        ("1 business hour", 1, Unit.BUSINESS_HOURS),
        ("2 business days", 2, Unit.BUSINESS_DAYS),
        ("  2\tBusiness   Days ", 2, Unit.BUSINESS_DAYS),
        ("2 business-days", 2, Unit.BUSINESS_DAYS),
        ("2 business_days", 2, Unit.BUSINESS_DAYS),
        ("1 month", 1, Unit.MONTHS),
        (" 3  Months", 3, Unit.MONTHS),
    ],
)
def test_reads_what_people_write(text: str, amount: int, unit: Unit) -> None:
    assert Duration.parse(text) == Duration(amount, unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "days",
        "4",
        "1.5 hours",
        "-2 days",
        "2 weeks",
        "3 business months",
        "1 mo",
        "2 days 4 h",
        "٣ days",
        "9" * 10 + " h",
    ],
)
def test_a_text_that_is_no_duration_is_refused_with_the_accepted_forms(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a duration; write .*'30 min'.*'2 business days'"):
        Duration.parse(text)


def test_nothing_is_no_duration() -> None:
    with pytest.raises(ValueError, match="must be above 0, not 0; write"):
        Duration.parse("0 days")


@pytest.mark.parametrize("text", ["36501 days", "876001 hours", "36501 business days", "1178 months"])
def test_more_than_a_century_is_a_slip(text: str) -> None:
    with pytest.raises(ValueError, match=rf"{text} is longer than the 36500 days allowed"):
        Duration.parse(text)


@given(durations)
def test_the_canonical_text_reads_back(duration: Duration) -> None:
    assert Duration.parse(str(duration)) == duration


@pytest.mark.parametrize(
    ("text", "canonical"),
    [("1 MIN", "1 minute"), ("4h", "4 hours"), ("1 business days", "1 business day"), ("90 d", "90 days")],
)
def test_the_canonical_text_is_what_a_person_would_write(text: str, canonical: str) -> None:
    assert str(Duration.parse(text)) == canonical


@pytest.mark.parametrize(("text", "minutes"), [("30 min", 30), ("4 h", 240), ("2 days", 2880)])
def test_wall_durations_have_a_length_in_minutes(text: str, minutes: int) -> None:
    duration = Duration.parse(text)
    assert (duration.business, duration.minutes) == (False, minutes)


@pytest.mark.parametrize("text", ["30 business min", "4 business h", "2 business days"])
def test_business_durations_have_no_length_without_a_calendar(text: str) -> None:
    duration = Duration.parse(text)
    assert duration.business
    with pytest.raises(ValueError, match="ask the calendar"):
        _ = duration.minutes


def test_months_differ_in_length_so_only_the_limits_of_regulations_count_them() -> None:
    month = Duration.parse("1 month")
    assert (str(month), month.business) == ("1 month", False)
    with pytest.raises(ValueError, match="1 month has no length in elapsed minutes"):
        _ = month.minutes
    with pytest.raises(ValidationError, match="only the limits of regulations count them: say days"):
        Clock.model_validate({"limit": "1 month"})
    legal = TypeAdapter(LegalField)
    assert legal.validate_python("1 month") == month
    assert legal.dump_json(month) == b'"1 month"'


@given(durations | st.builds(Duration, st.integers(1, 1177), st.just(Unit.MONTHS)))
def test_a_limit_of_the_law_reads_back_and_fits_its_schema(duration: Duration) -> None:
    legal = TypeAdapter(LegalField)
    assert legal.validate_python(str(duration)) == duration
    assert re.search(legal.json_schema()["pattern"], str(duration))


def test_what_is_bounded_by_the_clock_on_the_wall_is_no_business_time() -> None:
    wall = TypeAdapter(WallField)
    assert wall.validate_python("24 hours") == Duration(24, Unit.HOURS)
    with pytest.raises(ValidationError, match="say days or hours, not business days"):
        wall.validate_python("1 business day")
    with pytest.raises(ValidationError, match="say days"):
        wall.validate_python("1 month")


def test_a_model_reads_text_and_writes_text() -> None:
    clock = Clock.model_validate({"limit": "2 business days"})
    assert clock.limit == Duration(2, Unit.BUSINESS_DAYS)
    assert clock.model_dump() == {"limit": "2 business days"}
    assert clock.model_dump_json() == '{"limit":"2 business days"}'
    assert Clock.model_validate_json(clock.model_dump_json()) == clock


def test_a_model_takes_a_duration_made_in_code() -> None:
    assert Clock(limit=Duration(4, Unit.HOURS)).limit.minutes == 240


@pytest.mark.parametrize("value", [30, None, True, 2.5, {"amount": 2, "unit": "days"}, "shortly"])
def test_a_model_names_the_accepted_forms_for_anything_else(value: object) -> None:
    with pytest.raises(ValidationError, match="is not a duration; write"):
        Clock.model_validate({"limit": value})


@given(durations)
def test_the_json_schema_accepts_every_canonical_text(duration: Duration) -> None:
    schema = Clock.model_json_schema()["properties"]["limit"]
    assert schema["type"] == "string"
    assert re.search(schema["pattern"], str(duration))


def test_the_examples_of_the_json_schema_are_durations() -> None:
    schema = Clock.model_json_schema(mode="serialization")["properties"]["limit"]
    assert [str(Duration.parse(text)) for text in schema["examples"]] == schema["examples"]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"),
        (1, "1 min"),
        (60, "1 h"),
        (135, "2 h 15 min"),
        (1440, "1 day"),
        (3 * 1440 + 240, "3 days 4 h"),
        (2 * 1440 + 5, "2 days 5 min"),
    ],
)
def test_spells_minutes_for_people(minutes: int, words: str) -> None:
    assert spell(minutes) == words


@given(st.integers(min_value=1, max_value=100 * MINUTES_PER_DAY))
def test_spelling_loses_nothing(minutes: int) -> None:
    parts = re.findall(r"(\d+) (days?|h|min)", spell(minutes))
    assert sum(Duration.parse(" ".join(part)).minutes for part in parts) == minutes


def test_a_negative_length_cannot_be_spelled() -> None:
    with pytest.raises(ValueError, match="negative length: -1 minutes"):
        spell(-1)


@pytest.mark.parametrize("text", ["00:00-24:00", "09:00-17:30", "22:15-23:59"])
def test_a_span_reads_back(text: str) -> None:
    assert str(Span.parse(text)) == text


@pytest.mark.parametrize("text", ["9-17", "9:00-17:00", "09:00 - 17:00", "24:00-24:00", "09:00-25:00", "09:00-17:00\n"])
def test_a_span_has_one_spelling(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no span of hours; write it like '09:00-17:30'"):
        Span.parse(text)


@pytest.mark.parametrize("text", ["17:00-09:00", "09:00-09:00"])
def test_a_span_ends_after_it_starts(text: str) -> None:
    with pytest.raises(ValueError, match="must end after it starts; split it at 24:00"):
        Span.parse(text)


def test_the_spans_of_a_day_stand_in_order_and_may_touch() -> None:
    spans = TypeAdapter(Spans)
    assert spans.validate_python(["09:00-12:00", Span(720, 1020)]) == (Span(540, 720), Span(720, 1020))
    with pytest.raises(ValidationError, match="11:59-17:00 must start after 09:00-12:00 has ended"):
        spans.validate_python(["09:00-12:00", "11:59-17:00"])
    with pytest.raises(ValidationError, match="'540' is no span"):
        spans.validate_python([540])


def test_a_time_of_day_is_read_as_minutes() -> None:
    assert [minute_of_day(text) for text in ("00:00", "09:30", "24:00")] == [0, 570, 1440]
    with pytest.raises(ValueError, match="'9:30' is no time of day"):
        minute_of_day("9:30")


def test_an_unquoted_yaml_time_is_refused() -> None:
    wall = TypeAdapter(WallTime)
    assert wall.validate_python("10:00") == "10:00"
    for wrong in (600, "24:00", "9:00"):
        with pytest.raises(ValidationError):
            wall.validate_python(wrong)


def test_weekdays_stand_in_the_order_of_dates() -> None:
    assert "".join(Weekday) == "montuewedthufrisatsun"

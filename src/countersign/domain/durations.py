"""Time as playbooks write it: durations (`4 hours`, `2 business days`), weekdays, hours of a day."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Self

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema

MINUTES_PER_HOUR = 60
MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR
# A century. Beyond it a number is a slip of the keyboard, and dates would run out of years.
_LONGEST_DAYS = 36_500
_LONGEST_MONTH = 31

# Plain enough for every dialect of regular expressions, since editors read it from the JSON Schema.
# It describes lower case with single spaces; the parser is kinder than that.
_PATTERN = r"^([0-9]{1,9}) ?(business[ _-]?)?(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?)$"
_FORM = re.compile(_PATTERN)
_MONTHS_PATTERN = r"^([0-9]{1,4}) ?months?$"
_MONTHS = re.compile(_MONTHS_PATTERN)
_HELP = (
    "write a whole number above 0 and a unit, such as '30 min', '4 hours', '90 days', "
    "'30 business minutes', '1 business hour' or '2 business days'"
)


class Unit(StrEnum):
    """What a duration counts; the business ones need a calendar to become dates, and months a zone."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"
    BUSINESS_MINUTES = "business_minutes"
    BUSINESS_HOURS = "business_hours"
    BUSINESS_DAYS = "business_days"


# Elapsed minutes of one wall unit: a day is always 24 hours here, also when clocks change.
_WALL_MINUTES = {Unit.MINUTES: 1, Unit.HOURS: MINUTES_PER_HOUR, Unit.DAYS: MINUTES_PER_DAY}
_WALL_BY_LETTER = {"m": Unit.MINUTES, "h": Unit.HOURS, "d": Unit.DAYS}
_BUSINESS_BY_LETTER = {"m": Unit.BUSINESS_MINUTES, "h": Unit.BUSINESS_HOURS, "d": Unit.BUSINESS_DAYS}


@dataclass(frozen=True)
class Duration:
    """A positive whole number of one unit; in pydantic models use `DurationField`.

    Raises ValueError when the amount is not positive or the whole is longer than a century.
    """

    amount: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.amount < 1:
            raise ValueError(f"a duration must be above 0, not {self.amount}; {_HELP}")
        if self.amount * _most_minutes(self.unit) > _LONGEST_DAYS * MINUTES_PER_DAY:
            raise ValueError(f"{self} is longer than the {_LONGEST_DAYS} days allowed")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `15 m`, `48 hours`, `2 Business Days`, `1 month`; ValueError names the accepted forms."""
        plain = " ".join(text.lower().split())
        if months := _MONTHS.match(plain):
            return cls(int(months[1]), Unit.MONTHS)
        match = _FORM.match(plain)
        if match is None:
            raise ValueError(f"{text!r} is not a duration; {_HELP}")
        amount, business, word = match.groups()
        units = _BUSINESS_BY_LETTER if business else _WALL_BY_LETTER
        return cls(int(amount), units[word[0]])

    def __str__(self) -> str:
        """The canonical text, which `parse` reads back."""
        words = self.unit.value.replace("_", " ")
        return f"{self.amount} {words.removesuffix('s') if self.amount == 1 else words}"

    @property
    def business(self) -> bool:
        """Whether this counts working time, so that only a calendar can place it."""
        return self.unit.startswith("business_")

    @property
    def minutes(self) -> int:
        """Elapsed minutes of a wall duration; ValueError for a business one and for months, which differ."""
        if self.unit not in _WALL_MINUTES:
            raise ValueError(f"{self} has no length in elapsed minutes; ask the calendar")
        return self.amount * _WALL_MINUTES[self.unit]


def _most_minutes(unit: Unit) -> int:
    """Return the elapsed minutes that one of a unit may have, business units taken for wall ones."""
    if unit is Unit.MONTHS:
        return _LONGEST_MONTH * MINUTES_PER_DAY
    return _WALL_MINUTES[_WALL_BY_LETTER[unit.removeprefix("business_")[0]]]


def _from_field(value: object) -> Duration:
    """Accept the text of a playbook, or a duration made in code."""
    if isinstance(value, Duration):
        return value
    if isinstance(value, str):
        return Duration.parse(value)
    raise ValueError(f"{value!r} is not a duration; {_HELP}")


def _even(value: Duration) -> Duration:
    if value.unit is Unit.MONTHS:
        raise ValueError("months differ in length, and only the limits of regulations count them: say days")
    return value


DurationField = Annotated[
    Duration,
    BeforeValidator(_from_field),
    AfterValidator(_even),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": _PATTERN,
            "description": "A duration in elapsed or in business time.",
            "examples": ["30 minutes", "4 hours", "90 days", "1 business hour", "2 business days"],
        }
    ),
]
"""A `Duration` that is text in YAML and JSON; not in months."""

LegalField = Annotated[
    Duration,
    BeforeValidator(_from_field),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"{_PATTERN}|{_MONTHS_PATTERN}",
            "description": "A duration as laws state it: elapsed time, business time, or months of the calendar.",
            "examples": ["24 hours", "15 days", "1 month"],
        }
    ),
]
"""A `Duration` as laws state it: it may count months."""


def _wall(value: Duration) -> Duration:
    if value.business:
        raise ValueError("no clock with a calendar counts this: say days or hours, not business days")
    return value


WallField = Annotated[DurationField, AfterValidator(_wall)]
"""A duration by the clock on the wall, which needs no calendar."""


def spell(minutes: int) -> str:
    """Elapsed minutes for people, exact: `2 h 15 min`, `3 days 4 h`; ValueError below 0."""
    if minutes < 0:
        raise ValueError(f"cannot spell a negative length: {minutes} minutes")
    hours, rest = divmod(minutes, MINUTES_PER_HOUR)
    days, hours = divmod(hours, 24)
    parts = [(days, "day" if days == 1 else "days"), (hours, "h"), (rest, "min")]
    return " ".join(f"{count} {word}" for count, word in parts if count) or "0 min"


class Weekday(StrEnum):
    """Days of the week as playbooks write them, in the order of `date.weekday()`."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


_TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_SPAN = rf"^({_TIME})-({_TIME}|24:00)$"


def minute_of_day(text: str) -> int:
    """Read `HH:MM`, or `24:00` for the end of a day, as minutes after midnight; ValueError otherwise."""
    if re.fullmatch(rf"{_TIME}|24:00", text) is None:
        raise ValueError(f"{text!r} is no time of day; write it like '09:00'")
    hour, minute = text.split(":")
    return int(hour) * MINUTES_PER_HOUR + int(minute)


@dataclass(frozen=True)
class Span:
    """Working time within one day, in minutes after local midnight by the clock on the wall."""

    start: int
    end: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `09:00-17:30`; the end may be `24:00`. ValueError says what is wrong."""
        match = re.fullmatch(_SPAN, text)
        if match is None:
            raise ValueError(f"{text!r} is no span of hours; write it like '09:00-17:30'")
        span = cls(*map(minute_of_day, match.groups()))
        if span.start >= span.end:
            raise ValueError(f"{text!r} must end after it starts; split it at 24:00")
        return span

    def __str__(self) -> str:
        start, end = (
            f"{minute // MINUTES_PER_HOUR:02}:{minute % MINUTES_PER_HOUR:02}" for minute in (self.start, self.end)
        )
        return f"{start}-{end}"


def _span(value: object) -> Span:
    return value if isinstance(value, Span) else Span.parse(str(value))


def _in_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    for earlier, later in pairwise(spans):
        if later.start < earlier.end:
            raise ValueError(f"{later} must start after {earlier} has ended")
    return spans


WallTime = Annotated[str, Field(pattern=f"^{_TIME}$", examples=["09:00"])]
"""A local time of day, HH:MM; in YAML it needs quotes (10:00 without them is the number 600)."""
SpanField = Annotated[
    Span,
    BeforeValidator(_span),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": _SPAN, "examples": ["09:00-17:30"]}),
]
Spans = Annotated[tuple[SpanField, ...], AfterValidator(_in_order)]
"""The spans of one day, in order and without overlap."""

"""Working time: calendars with holidays, and date arithmetic that survives clock changes.

Moments go in and come out as aware datetimes, the results in UTC; a naive one is a ValueError.
Working hours are local, so a span's length is what really elapses between opening and closing.
A calendar without working time within 400 days is a ValueError wherever that is noticed.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from functools import lru_cache
from itertools import takewhile
from typing import Annotated, Self
from zoneinfo import ZoneInfo, available_timezones

from holidays import country_holidays
from holidays.registry import COUNTRIES
from pydantic import AfterValidator, BeforeValidator, model_validator

from countersign.domain.durations import MINUTES_PER_HOUR, Duration, Span, Spans, Unit, Weekday, minute_of_day
from countersign.domain.model import Model

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_DRY_DAYS = 400
_LONGEST = timedelta(days=40_000)
_WEEK = tuple(Weekday)


def _unknown(what: str, word: str, known: Mapping[str, str]) -> ValueError:
    """Return an error that proposes the nearest right word; `known` maps what people may write to it."""
    right = {candidate.lower(): word for candidate, word in known.items()}
    near = get_close_matches(word.lower(), right, n=1)
    hint = f"; did you mean {right[near[0]]!r}?" if near else ""
    return ValueError(f"{word!r} is not a known {what}{hint}")


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # a folder such as "Europe" is an OSError
        raise _unknown("time zone", name, {zone: zone for zone in available_timezones()}) from None
    return name


def _day(value: object) -> date:
    # Stricter than pydantic, for which the number 20261224 is a day in 1970.
    if isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError(f"{value!r} is no date; write it like 2026-12-24")


ZoneName = Annotated[str, AfterValidator(_known_zone)]
"""An IANA time zone, such as Europe/Berlin."""
Day = Annotated[date, BeforeValidator(_day)]


class HolidayRegion(Model):
    """Whose public holidays count, by the codes of the `holidays` library."""

    country: str
    subdivision: str | None = None

    @model_validator(mode="after")
    def _is_known(self) -> Self:
        if self.country not in {code for _, *codes in COUNTRIES.values() for code in codes}:
            # Two letters have no useful neighbours, but people write names, which lead to the code.
            names = {word: code for name, code, *rest in COUNTRIES.values() for word in (name, code, *rest)}
            raise _unknown("country code", self.country, names)
        region = country_holidays(self.country)
        parts = {part: part for part in region.subdivisions} | dict(region.subdivisions_aliases)
        if self.subdivision is not None and self.subdivision not in parts:
            raise _unknown(f"subdivision of {self.country}", self.subdivision, parts)
        return self


@lru_cache(maxsize=1024)
def _holiday_dates(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    return frozenset(country_holidays(country, subdiv=subdivision, years=year))


class Calendar(Model):
    """Working hours of a place: local spans per weekday, less holidays and `closed` dates.

    `open` lists dates worked although they are holidays, with the hours of their weekday.
    """

    zone: ZoneName
    hours: Mapping[Weekday, Spans]
    holidays: HolidayRegion | None = None
    closed: tuple[Day, ...] = ()
    open: tuple[Day, ...] = ()

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if not any(self.hours.values()):
            raise ValueError("hours: give at least one weekday a span such as '09:00-17:00'")
        for day in self.open:
            if day in self.closed:
                raise ValueError(f"{day} is both open and closed")
            if not self._hours_on(day):
                raise ValueError(f"{day} cannot be open: {_WEEK[day.weekday()]} has no hours")
        return self

    @property
    def day_minutes(self) -> int:
        """The standard working day in minutes: the most common length of a week, the longer on a tie."""
        lengths = [sum(span.end - span.start for span in spans) for spans in self.hours.values() if spans]
        return max(lengths, key=lambda length: (lengths.count(length), length))

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Return the working spans of a local date, none when it is closed or a holiday."""
        return () if self._is_off(day) else self._hours_on(day)

    def why_closed(self, day: date) -> str | None:
        """Return why a weekday that has working hours has none on that date, None if it has, or never has any."""
        if not self._hours_on(day) or not self._is_off(day):
            return None
        return "closed" if day in self.closed else "a holiday"

    def _is_off(self, day: date) -> bool:
        if day in self.closed:
            return True
        if self.holidays is None or day in self.open:
            return False
        return day in _holiday_dates(self.holidays.country, self.holidays.subdivision, day.year)

    def _hours_on(self, day: date) -> tuple[Span, ...]:
        return self.hours.get(_WEEK[day.weekday()], ())


def _utc(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError(f"{at.isoformat()} has no time zone; moments must be aware")
    return at.astimezone(UTC)


def _offset(local: datetime) -> timedelta:
    # Never None, since every `local` here carries a zone; the type of utcoffset cannot say so.
    return local.utcoffset() or timedelta()


def _instant(zone: ZoneInfo, day: date, minute: int) -> datetime:
    """Return the first moment at which local clocks show that minute of the day, or have jumped past it."""
    local = datetime.combine(day, time(), zone) + timedelta(minutes=minute)
    before, after = _offset(local), _offset(local.replace(fold=1))
    moment = local.replace(tzinfo=UTC)
    if before >= after:
        return moment - before
    # Clocks jump over this time, at some minute between its two readings: find that minute.
    early = moment - after
    minutes = range((after - before) // _MINUTE)
    jump = bisect_left(minutes, after, key=lambda m: _offset((early + m * _MINUTE).astimezone(zone)))
    return early + jump * _MINUTE


def _working(calendar: Calendar, at: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Yield, without end, begin and end of each stretch of working time from `at` on."""
    zone = ZoneInfo(calendar.zone)
    day = at.astimezone(zone).date()
    dry = 0
    while dry < _DRY_DAYS:
        dry += 1
        for span in calendar.spans_on(day):
            begin, end = max(at, _instant(zone, day, span.start)), _instant(zone, day, span.end)
            if begin < end:
                dry = 0
                yield begin, end
        day += _DAY
    raise ValueError(f"the calendar has no working time in the {_DRY_DAYS} days before {day}")


def _needed(calendar: Calendar | None) -> Calendar:
    if calendar is None:
        raise ValueError("business time needs a calendar")
    return calendar


def business_minutes(calendar: Calendar, start: datetime, end: datetime) -> int:
    """Return the whole business minutes from `start` to `end`, 0 if `end` is not later.

    ValueError beyond 40,000 days: a mistyped year must not hold up everybody while days are counted.
    """
    return worked(calendar, start, end) // _MINUTE


def worked(calendar: Calendar, start: datetime, end: datetime) -> timedelta:
    """Return the business time from `start` to `end` to the second; see `business_minutes`."""
    start, end = _utc(start), _utc(end)
    if end - start > _LONGEST:
        raise ValueError(f"{start.date()} to {end.date()} is too long to count in business time")
    if end <= start:
        return timedelta()
    stretches = takewhile(lambda stretch: stretch[0] < end, _working(calendar, start))
    return sum((min(closing, end) - begin for begin, closing in stretches), timedelta())


def add_minutes(calendar: Calendar | None, start: datetime, minutes: int, business: bool) -> datetime:
    """Return the moment when that many elapsed or business minutes have passed since `start`.

    Business time that exhausts a span ends at its closing, not at the next opening. 0 business minutes
    lead to `start` itself when it is working time, else to the next opening. ValueError for a negative
    number, and for business time without a calendar.
    """
    if minutes < 0:
        raise ValueError(f"cannot go back in time: {minutes} minutes")
    return after(_needed(calendar), start, minutes * _MINUTE) if business else _utc(start) + minutes * _MINUTE


def after(calendar: Calendar, start: datetime, left: timedelta) -> datetime:
    """Return the moment when that much business time has passed since `start`; see `add_minutes`."""
    stretches = _working(calendar, _utc(start))
    begin, end = next(stretches)
    while left > end - begin:
        left -= end - begin
        begin, end = next(stretches)
    return begin + left


def length(calendar: Calendar | None, duration: Duration) -> int:
    """Return a duration in elapsed minutes, or in business minutes if it is a business one.

    A business day counts as the calendar's `day_minutes`. ValueError for business time without a calendar.
    """
    if not duration.business:
        return duration.minutes
    day_minutes = _needed(calendar).day_minutes
    units = {Unit.BUSINESS_MINUTES: 1, Unit.BUSINESS_HOURS: MINUTES_PER_HOUR, Unit.BUSINESS_DAYS: day_minutes}
    return duration.amount * units[duration.unit]


def add(calendar: Calendar | None, start: datetime, duration: Duration) -> datetime:
    """Return the moment when a duration that begins at `start` is over; see `add_minutes`."""
    return add_minutes(calendar, start, length(calendar, duration), duration.business)


def next_opening(calendar: Calendar, at: datetime) -> datetime:
    """Return the first moment of working time not before `at`: `at` itself when the calendar is open."""
    return add_minutes(calendar, at, 0, business=True)


def is_open(calendar: Calendar, at: datetime) -> bool:
    """Whether `at` is working time; the opening belongs to it, the closing does not."""
    at = _utc(at)  # Python calls an hour that clocks show twice unequal to every moment of another zone.
    return next_opening(calendar, at) == at


def today(zone: str, at: datetime) -> date:
    """Return which day it is in `zone` at a moment."""
    return _utc(at).astimezone(ZoneInfo(_known_zone(zone))).date()


def on_day(zone: str, day: date, at: str) -> datetime:
    """Return the moment (UTC) when clocks in `zone` show `HH:MM` on a day (the first after, if they skip it)."""
    return _instant(ZoneInfo(_known_zone(zone)), day, minute_of_day(at))


def next_weekly(zone: str, weekday: Weekday, at: str, after: datetime) -> datetime:
    """Return the first moment strictly after `after` when clocks in `zone` show `HH:MM` on that weekday.

    A time that clocks skip counts as the first moment after the jump, one they show twice as the first.
    ValueError for an unknown zone or weekday, or an unreadable time.
    """
    place, after = ZoneInfo(_known_zone(zone)), _utc(after)
    minute, today = minute_of_day(at), after.astimezone(place).date()
    day = today + _DAY * ((_WEEK.index(Weekday(weekday)) - today.weekday()) % len(_WEEK))
    moment = _instant(place, day, minute)
    return moment if moment > after else _instant(place, day + _DAY * len(_WEEK), minute)

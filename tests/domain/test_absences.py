"""Absences: what people type, when that begins and ends, and who stands in."""

from datetime import UTC, date, datetime, timedelta

import pytest

from countersign.domain.absences import (
    Absence,
    Days,
    begins,
    days_of,
    ends,
    overlapping,
    read,
    stand_ins,
    stood_in_for,
    wrong,
)
from countersign.domain.commands import Holder
from tests.domain.builders import ANA, BEN, CARL, DORA, EVE, START

TODAY = date(2026, 12, 18)  # a Friday
FIRST, LAST = date(2026, 12, 21), date(2027, 1, 2)
AWAY = Absence("a1", BEN, START, START + timedelta(days=3), BEN, START)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("2026-12-21 to 2027-01-02", Days(FIRST, LAST)),
        ("from 2026-12-21 until 2027-01-02", Days(FIRST, LAST)),
        ("2026-12-21 - 2027-01-02", Days(FIRST, LAST)),
        ("2026-12-21–2027-01-02", Days(FIRST, LAST)),  # noqa: RUF001 - a dash as clients make it
        ("2026-12-21..2027-01-02", Days(FIRST, LAST)),
        ("2026-12-21 2027-01-02", Days(FIRST, LAST)),
        ("On 2026-12-21.", Days(FIRST, FIRST)),
        ("today", Days(TODAY, TODAY)),
        ("Tomorrow", Days(date(2026, 12, 19), date(2026, 12, 19))),
        ("today until 2027-01-02", Days(TODAY, LAST)),
        ("until 2027-01-02", Days(TODAY, LAST)),
        ("till tomorrow", Days(TODAY, date(2026, 12, 19))),
        ("", None),
        ("to", None),
        ("next week", None),
        ("2026-12-21 to someday", None),
        ("2026-02-30", None),
        ("2026-12-21 2026-12-22 2026-12-23", None),
    ],
)
def test_days_are_read_as_people_type_them(said: str, days: Days | None) -> None:
    assert read(said.split(), TODAY) == days


@pytest.mark.parametrize(
    ("days", "code"),
    [
        (Days(FIRST, LAST), None),
        (Days(TODAY, TODAY), None),
        (Days(date(2026, 12, 1), TODAY), None),
        (Days(LAST, FIRST), "absence_backwards"),
        (Days(date(2026, 12, 1), date(2026, 12, 17)), "absence_past"),
        (Days(TODAY, date(2027, 12, 20)), "absence_long"),
        (Days(date(2028, 12, 21), date(2028, 12, 22)), "absence_long"),
        (Days(date.min, date.max), "absence_long"),
    ],
)
def test_days_that_cannot_be_an_absence_have_a_reason(days: Days, code: str | None) -> None:
    assert wrong(days, TODAY) == code


def test_an_absence_lasts_whole_local_days_also_where_clocks_change() -> None:
    """29 March 2026 has 23 hours in Berlin."""
    day = Days(date(2026, 3, 29), date(2026, 3, 29))
    found = begins(day, "Europe/Berlin", START), ends(day, "Europe/Berlin")
    assert found == (datetime(2026, 3, 28, 23, tzinfo=UTC), datetime(2026, 3, 29, 22, tzinfo=UTC))


def test_an_absence_never_begins_before_it_was_entered() -> None:
    now = datetime(2026, 3, 2, 15, 30, tzinfo=UTC)
    assert begins(Days(date(2026, 3, 1), date(2026, 3, 5)), "UTC", now) == now


def test_the_last_moment_of_an_absence_belongs_to_its_last_day() -> None:
    until = ends(Days(FIRST, LAST), "Europe/Berlin")
    absence = Absence("a1", BEN, begins(Days(FIRST, LAST), "Europe/Berlin", START), until, BEN, START)
    assert days_of(absence, "Europe/Berlin") == Days(FIRST, LAST)
    assert days_of(absence.ended(START), "Europe/Berlin") == Days(FIRST, FIRST)


def test_somebody_is_away_from_the_beginning_until_just_before_the_end() -> None:
    assert AWAY.covers(START)
    assert not AWAY.covers(AWAY.until)
    assert AWAY.ended(START + timedelta(days=1)).until == START + timedelta(days=1)
    assert AWAY.ended(START - timedelta(days=1)).until == START


def test_two_absences_may_touch_and_not_overlap() -> None:
    assert overlapping(AWAY.until, AWAY.until + timedelta(days=1), [AWAY]) is None
    assert overlapping(START - timedelta(days=1), START, [AWAY]) is None
    assert overlapping(AWAY.until - timedelta(hours=1), AWAY.until + timedelta(days=1), [AWAY]) is AWAY


ROLES = {
    "legal": Holder(BEN, (CARL, DORA)),
    "lead": Holder(BEN),
    "security": Holder(EVE, (BEN,)),
    "vacant": Holder(None),
}


def test_the_first_deputy_who_is_there_stands_in() -> None:
    assert stand_ins(BEN, ROLES, frozenset({BEN})) == {"lead": None, "legal": CARL}
    assert stand_ins(BEN, ROLES, frozenset({BEN, CARL})) == {"lead": None, "legal": DORA}
    assert stand_ins(ANA, ROLES, frozenset()) == {}


def test_nobody_stands_in_through_a_deputy_who_is_away() -> None:
    """Eve's deputy is Ben, and his is Carl: with Eve and Ben away Carl stands in for Ben, and nobody for Eve."""
    away = frozenset({EVE, BEN})
    assert stood_in_for(CARL, ROLES, away) == {"legal": BEN}
    assert stood_in_for(BEN, ROLES, frozenset({EVE})) == {"security": EVE}
    assert stood_in_for(DORA, ROLES, away) == {}

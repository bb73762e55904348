"""Why business time stands still."""

import pytest

from countersign.domain import closures
from tests.domain.rehearsing import BERLIN, at


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2026-03-03 10:00", "2026-03-03 16:00", ()),
        ("2026-03-03 10:00", "2026-03-04 10:00", ()),
        ("2026-03-06 16:00", "2026-03-09 12:00", ("no working hours on Sat 7 Mar and Sun 8 Mar",)),
        (
            "2026-05-22 17:50",
            "2026-05-26 11:00",
            ("no working hours on Sat 23 May and Sun 24 May", "Mon 25 May is a holiday"),
        ),
        (
            "2026-04-02 16:00",
            "2026-04-07 12:00",
            (
                "no working hours on Sat 4 Apr and Sun 5 Apr",
                "Fri 3 Apr is a holiday",
                "Mon 6 Apr is a holiday",
            ),
        ),
        ("2026-03-04 10:00", "2026-03-06 10:00", ("Thu 5 Mar is closed",)),
        ("2026-06-01 10:00", "2026-06-30 10:00", ("8 days without working hours",)),
    ],
)
def test_whole_days_that_are_closed_are_named(start: str, end: str, said: tuple[str, ...]) -> None:
    assert closures.between(BERLIN, at(start), at(end)) == said


def test_a_clock_that_starts_after_hours_waits_for_the_opening() -> None:
    zone = "Europe/Berlin"
    opens = "counting begins Tue 26 May 2026, 09:00 CEST, when the calendar opens"
    assert closures.waits(BERLIN, at("2026-05-22 17:50"), zone) == (opens,)
    assert closures.waits(BERLIN, at("2026-05-22 16:50"), zone) == ()


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2026-10-24 10:00", "2026-10-26 09:00", ("clocks change on Sun 25 Oct",)),
        ("2026-10-25 01:00", "2026-10-25 09:00", ("clocks change on Sun 25 Oct",)),
        ("2026-03-28 10:00", "2026-03-29 11:00", ("clocks change on Sun 29 Mar",)),
        ("2026-10-25 04:00", "2026-10-26 09:00", ()),
        ("2026-05-22 10:00", "2026-12-22 10:00", ()),  # half a year on nobody wonders about an hour
    ],
)
def test_the_day_on_which_clocks_change_is_named(start: str, end: str, said: tuple[str, ...]) -> None:
    assert closures.changes("Europe/Berlin", at(start), at(end)) == said

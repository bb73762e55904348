"""Digests: figures that can be checked by hand, and lines in the order people need."""

from dataclasses import replace
from datetime import timedelta

import pytest

from countersign.domain.digests import DecidedLine, EndingLine, Figures, OpenLine, Rows, compose, figures, percentile
from tests.domain.builders import ANA, BEN, EVE, START


def waits(key: str, *owners: str, hours: int | None = None, overdue: bool = False) -> OpenLine:
    due = None if hours is None else START + timedelta(hours=hours)
    return OpenLine(f"id-{key}", key, "exception", owners, due, overdue)


def decided(key: str, minutes: int, kept: bool | None = True, hours: int = 0) -> DecidedLine:
    return DecidedLine(f"id-{key}", key, "exception", "approved", BEN, START + timedelta(hours=hours), minutes, kept)


ROWS = Rows(
    opened=4,
    open=(waits("E-3", ANA), waits("E-2", BEN, EVE, hours=-1, overdue=True), waits("E-1", EVE, hours=-5, overdue=True)),
    decided=(decided("E-5", 90, kept=False, hours=2), decided("E-4", 10, hours=1), decided("E-6", 30, None, hours=1)),
    ending=(EndingLine("id-E-8", "E-8", ANA, START), EndingLine("id-E-7", "E-7", BEN, START)),
    in_force=2,
)


@pytest.mark.parametrize(
    ("values", "median", "p90"),
    [
        ([], None, None),
        ([5], 5, 5),
        ([5, 1], 1, 5),
        ([3, 1, 2], 2, 3),
        (list(range(1, 11)), 5, 9),
        (list(range(1, 12)), 6, 10),
        (list(range(100, 0, -1)), 50, 90),
    ],
)
def test_percentiles_are_values_that_occurred(values: list[int], median: int | None, p90: int | None) -> None:
    assert (percentile(values, 50), percentile(values, 90)) == (median, p90)


def test_the_lowest_percentile_is_the_smallest_value() -> None:
    assert percentile([3, 1, 2], 0) == 1


def test_figures_count_what_the_rows_say() -> None:
    assert figures(ROWS) == Figures(
        opened=4,
        decided=3,
        median=30,
        p90=90,
        within=50,  # of the two that had a limit
        overdue=((EVE, 2), (BEN, 1)),
        in_force=2,
    )


def test_nothing_to_measure_is_not_zero() -> None:
    found = figures(Rows(0, (), (decided("E-1", 5, None),), (), 0))
    assert (found.within, found.overdue) == (None, ())
    found = figures(Rows(0, (), (), (), 0))
    assert (found.median, found.p90, found.within) == (None, None, None)


def test_the_share_within_the_limit_is_never_rounded_up_to_all() -> None:
    lines = tuple(decided(f"E-{n}", 1, kept=n > 0) for n in range(300))
    assert figures(replace(ROWS, decided=lines)).within == 99


def test_owners_with_equally_many_overdue_stand_in_a_fixed_order() -> None:
    rows = replace(ROWS, open=(waits("E-1", EVE, overdue=True), waits("E-2", BEN, overdue=True)))
    assert figures(rows).overdue == ((BEN, 1), (EVE, 1))


def test_the_longest_overdue_comes_first_and_what_has_no_limit_last() -> None:
    content = compose(ROWS, START - timedelta(weeks=1), START)
    assert [line.key for line in content.open] == ["E-1", "E-2", "E-3"]
    assert [line.key for line in content.decided] == ["E-4", "E-6", "E-5"]
    assert [line.key for line in content.ending] == ["E-7", "E-8"]
    assert content.figures == figures(ROWS)


@pytest.mark.parametrize(
    ("hours", "periods"), [(2, 1), (7 * 24, 1), (7 * 24 + 1, 1), (14 * 24 - 1, 2), (21 * 24, 3), (25 * 24, 4)]
)
def test_several_weeks_in_one_digest_are_counted(hours: int, periods: int) -> None:
    content = compose(ROWS, START, START + timedelta(hours=hours), "REV-4")
    assert (content.periods, content.not_held) == (periods, "REV-4")
    assert (content.since, content.until) == (START, START + timedelta(hours=hours))

"""Periods: the end belongs to them, the beginning to the one before."""

from datetime import timedelta

import pytest

from countersign.domain.period import Period, Rows
from tests.domain.builders import START

WEEK = Period(START, START + timedelta(weeks=1), Rows())


@pytest.mark.parametrize(("seconds", "inside"), [(-1, False), (0, False), (1, True), (604_800, True), (604_801, False)])
def test_a_moment_belongs_to_one_period_only(seconds: int, inside: bool) -> None:
    moment = START + timedelta(seconds=seconds)
    assert WEEK.holds(moment) is inside
    assert Period(WEEK.until, WEEK.until + timedelta(weeks=1), Rows()).holds(WEEK.until) is False


def test_a_period_may_be_empty() -> None:
    assert WEEK.rows == Rows((), (), (), (), 0)

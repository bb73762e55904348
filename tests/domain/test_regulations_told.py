"""What a rehearsal tells of duties to report, and expectations about them."""

from typing import Any

import pytest

from countersign.domain.explanation import Explanation, as_data
from countersign.domain.judging import judge
from countersign.domain.localtime import short
from countersign.domain.trials import Expect
from tests.domain.builders import incident, regulation
from tests.domain.rehearsing import TEAM, told

LEAKS = {"field": "type", "equals": "leak"}
BOOK = incident(
    regulations={
        "gdpr": regulation(when=LEAKS),
        "dora": regulation(when=LEAKS, anchor="classified", limit="4 hours", at_most="24 hours"),
        "other": regulation(when={"field": "type", "equals": "bias"}),
    }
)
LEAK, QUIET = told(BOOK, type="leak"), told(BOOK)


def test_what_begins_is_told_with_the_length_that_counts_and_its_source() -> None:
    found = [(one.regulation, one.length, short(one.limit, TEAM.zone)) for one in LEAK.regulations]
    assert found == [("gdpr", "72 hours", "Fri 2026-03-06 10:00"), ("dora", "24 hours", "Wed 2026-03-04 10:00")]
    sooner = told(BOOK, type="leak", severity="high").regulations[1]
    assert (sooner.length, short(sooner.limit, TEAM.zone)) == ("4 hours", "Tue 2026-03-03 14:00"), "it is classified"
    assert QUIET.regulations == ()


def test_its_clock_is_none_of_those_who_are_asked_and_no_goal() -> None:
    assert not [one for asking in LEAK.asked for one in asking.clocks if one.clock.startswith("regulation")]


def test_machines_read_the_day_it_was_last_read() -> None:
    data: Any = as_data(LEAK)
    assert data["regulations"][0]["checked"] == "2026-01-15"
    assert data["regulations"][0]["source"] == "GDPR Art. 33(1)"


FOUND = "dora Wed 2026-03-04 10:00, gdpr Fri 2026-03-06 10:00"


@pytest.mark.parametrize(
    ("story", "wanted", "expected", "found"),
    [
        (LEAK, {"gdpr": "2026-03-06 10:00"}, "gdpr Fri 2026-03-06 10:00", FOUND),
        (LEAK, {}, "nothing", FOUND),
        (QUIET, {"gdpr": "2026-03-06 10:00"}, "gdpr Fri 2026-03-06 10:00", "nothing"),
    ],
)
def test_an_expectation_names_all_that_begin(
    story: Explanation, wanted: dict[str, str], expected: str, found: str
) -> None:
    (miss,) = judge(Expect.model_validate({"regulations": wanted}), story)
    assert (miss.expected, miss.got) == (expected, found)


def test_an_expectation_is_met_in_any_order() -> None:
    wanted = {"gdpr": "2026-03-06 10:00", "dora": "2026-03-04 10:00"}
    assert [*judge(Expect.model_validate({"regulations": wanted}), LEAK)] == []
    assert [*judge(Expect.model_validate({"regulations": {}}), QUIET)] == []

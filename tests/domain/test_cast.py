"""A pretend workspace."""

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.cast import SOMEBODY
from tests.domain.rehearsing import CAST, at


def test_everybody_has_an_account_and_so_has_a_colleague_without_a_role() -> None:
    assert [CAST.handle(CAST.actor(handle)) for handle in ("ana", "maya", SOMEBODY)] == ["ana", "maya", SOMEBODY]
    assert CAST.handle(SYSTEM) == SYSTEM


def test_people_are_called_by_their_names() -> None:
    assert [CAST.name(handle) for handle in ("ana", SOMEBODY)] == ["Ana", "somebody"]


@pytest.mark.parametrize(
    ("said", "start", "until"),
    [
        ("ana", "2026-05-22 17:50", "2028-05-23 17:50"),
        ("ana to 2026-05-26", "2026-05-22 17:50", "2026-05-27 00:00"),
        ("ana 2026-05-24 to 2026-05-26", "2026-05-24 00:00", "2026-05-27 00:00"),
        ("ana tomorrow", "2026-05-23 00:00", "2026-05-24 00:00"),
    ],
)
def test_an_absence_is_all_the_time_or_on_days(said: str, start: str, until: str) -> None:
    away = CAST.absence(said, at("2026-05-22 17:50"))
    assert (away.person, away.start, away.until) == (CAST.actor("ana"), at(start), at(until))


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("anna", "unknown person 'anna'; did you mean 'ana'?"),
        ("", "unknown person ''"),
        ("ana soon", "'ana soon' names no days; write it like ana 2026-12-21 to 2027-01-02"),
        ("ana 2026-05-26 to 2026-05-24", "'ana 2026-05-26 to 2026-05-24': That ends before it starts"),
        ("ana 2026-05-20", "'ana 2026-05-20': Those days are over"),
    ],
)
def test_what_is_no_absence_gets_a_sentence(said: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=r"^.+$") as refused:
        CAST.absence(said, at("2026-05-22 17:50"))
    assert str(refused.value).startswith(wrong)


def test_a_handle_that_nobody_bears_names_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"unknown person 'dorra'; did you mean 'dora'\?"):
        CAST.actor("dorra")

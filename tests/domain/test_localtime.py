"""Moments as people write and read them."""

from datetime import UTC, datetime

import pytest

from countersign.domain.localtime import read, short, spell

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-05-22 17:50", "2026-05-22 15:50"),
        ("2026-05-22T17:50", "2026-05-22 15:50"),
        ("Fri 2026-05-22 17:50", "2026-05-22 15:50"),
        ("  2026-05-22 17:50 ", "2026-05-22 15:50"),
        ("2026-05-22T17:50Z", "2026-05-22 17:50"),
        ("2026-05-22 17:50-04:00", "2026-05-22 21:50"),
        ("2026-05-22 17:50:30", "2026-05-22 15:50:30"),
        ("2026-01-22 17:50", "2026-01-22 16:50"),
        ("2026-10-25 02:30", "2026-10-25 00:30"),  # clocks show it twice: the first one
        ("2026-10-25 02:30+01:00", "2026-10-25 01:30"),
    ],
)
def test_a_time_is_read_by_the_clocks_of_the_team_unless_it_names_an_offset(text: str, utc: str) -> None:
    assert read(text, BERLIN) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tomorrow", "'tomorrow' is no day with a time; write it like 2026-05-22 17:50"),
        ("2026-05-22", "is no day with a time"),
        ("2026-02-30 10:00", "is no day with a time"),
        ("0001-01-01 00:30", "is no day with a time"),
        ("2026-05-22 25:00", "is no day with a time"),
        ("Thu 2026-05-22 17:50", "2026-05-22 is a Friday, not Thu"),
        ("2026-03-29 02:30", "'2026-03-29 02:30' is no time in Europe/Berlin: clocks jump over it"),
    ],
)
def test_what_is_no_time_gets_a_sentence(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"^.+$") as refused:
        read(text, BERLIN)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("moment", "spelled", "shortened"),
    [
        ("2026-05-22T15:50Z", "Fri 22 May 2026, 17:50 CEST", "Fri 2026-05-22 17:50"),
        ("2026-01-05T08:00Z", "Mon 5 Jan 2026, 09:00 CET", "Mon 2026-01-05 09:00"),
        ("2026-10-25T00:30Z", "Sun 25 Oct 2026, 02:30 CEST", "Sun 2026-10-25 02:30+02:00"),
        ("2026-10-25T01:30Z", "Sun 25 Oct 2026, 02:30 CET", "Sun 2026-10-25 02:30+01:00"),
    ],
)
def test_a_moment_is_shown_with_its_weekday_and_read_back(moment: str, spelled: str, shortened: str) -> None:
    at = datetime.fromisoformat(moment)
    assert spell(at, BERLIN) == spelled
    assert short(at, BERLIN) == shortened
    assert read(short(at, BERLIN), BERLIN) == at

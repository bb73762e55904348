"""The exercise from outside: it runs, the page in docs is what it prints, and what it says holds in the record."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64decode, b64encode
from pathlib import Path

import pytest

from countersign import bootstrap
from countersign.cli.sandbox.exercise import moment
from countersign.cli.sandbox.gateway import SECRET, Gateway
from countersign.settings import Settings
from docs.exercise import PAGE, page
from tests.cli.kit import Run

# All look at one exercise, which takes half a minute.
pytestmark = pytest.mark.xdist_group("exercise")
BODY = b'{"type":"system.paused"}'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name a folder that keeps what the exercise leaves."""
    return tmp_path_factory.mktemp("exercise")


@pytest.fixture(scope="module")
def played(folder: Path) -> str:
    """Play it once and return the page."""
    return page(folder)


def between(text: str, begin: str, end: str) -> str:
    """Return what stands between two lines, the first included; both must be there, in this order."""
    start = text.index(f"\n{begin}")
    return text[start : text.index(f"\n{end}", start)]


def test_the_page_is_what_the_exercise_prints_and_the_record_holds_it(played: str, folder: Path) -> None:
    assert played == PAGE.read_text(encoding="utf-8"), "make exercise"
    assert not list(bootstrap.verify(Settings(COUNTERSIGN_DATABASE_URL=f"sqlite:///{folder}/countersign.db")))


def test_the_right_people_are_called_within_minutes_and_more_while_nobody_leads(played: str) -> None:
    at_two = between(played, "02:00  → Ivan Petrov", "02:05  →")
    for who in ("Ivan Petrov", "Theo Brandt", "Ruth Adeyemi", "Priya Nair", "Noor Haddad"):
        assert f"{who}, direct message" in at_two
    assert "You stand in for @Omar Diaz" in at_two, "who is on call is away"
    assert "Erin" not in at_two
    assert "You stand in for @Omar Diaz because time is running out" in between(played, "02:05  →", "02:07  Erin")


def test_a_pause_takes_two_people_and_reaches_the_gateway_signed(played: str) -> None:
    one, both = between(played, "02:14  Theo", "02:16  Ruth"), between(played, "02:16  Ruth", "02:18  Bea")
    assert "paused (PAU-1" not in one
    assert "approved by @Theo Brandt and @Ruth Adeyemi" in both
    for words in ("its signature holds: system.paused", "EXC-1 Exception", "EXC-2 Exception"):
        assert words in both
    assert "its signature holds: system.resumed" in between(played, "12:31  The", "Sunday 13")


def test_the_72_hours_are_reminded_of_as_they_run_out_and_kept(played: str) -> None:
    sunday, monday = between(played, "Sunday 13", "Monday 14"), between(played, "Monday 14", "Tuesday 15")
    for told in (sunday, between(monday, "11:16  →", "13:40  →"), between(monday, "13:40  →", "14:00  Erin")):
        assert "GDPR: notice to the supervisory authority is due" in told
    document = played[
        played.index("**GDPR: notice to the supervisory authority** · Limit: Tue 15 Dec 2026, 01:40 CET") :
    ]
    assert "Limit kept: yes" in document.partition("## ")[0]


def test_it_does_not_close_while_something_is_missing_and_its_document_says_what_it_taught(played: str) -> None:
    refused = between(played, "15:30  Erin", "Tuesday 15")
    assert "This cannot be closed yet; nothing was changed." in refused
    document = between(played, "10:21  Erin", "Wednesday 16")
    for heading in ("Facts", "Timeline", "Clocks", "Checklist", "Decisions", "Review", "Actions", "Figures"):
        assert f"## {heading}\n" in document
    assert "| Containment | Sat 12 Dec 2026, 02:40 CET | 40 min | yes |" in document


def test_what_is_not_signed_with_the_secret_does_not_reach_the_gateway() -> None:
    """With ``verified`` returning True the second request was taken (204)."""
    told = Gateway()
    signed = hmac.digest(b64decode(SECRET.removeprefix("whsec_")), b"m1.1797037200." + BODY, hashlib.sha256)
    headers = {"webhook-id": "m1", "webhook-timestamp": "1797037200", "webhook-signature": "v1,bm8="}
    right = headers | {"webhook-signature": "v1," + b64encode(signed).decode()}
    assert told.take(right, BODY) == 204
    assert told.take(headers | {"webhook-id": "m2"}, BODY) == 401
    assert told.take(right, BODY.replace(b"paused", b"resumed")) == 401
    assert told.told(1) == [{"type": "system.paused"}]


def test_a_step_is_at_its_time_by_the_clocks_of_the_team() -> None:
    assert moment("Sat 02:07", "Europe/Berlin").isoformat() == "2026-12-12T02:07:00+01:00"


def test_it_plays_in_an_empty_folder_only(countersign: Run, tmp_path: Path) -> None:
    (tmp_path / "countersign.db").touch()
    said = countersign("sandbox", "--exercise", "--keep", str(tmp_path))
    assert said.code != 0
    assert "Name an empty folder." in said.err

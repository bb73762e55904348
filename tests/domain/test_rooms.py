"""Rooms: how they are named, once and for all, who is let in, and what is shown and said there."""

from typing import Any

import pytest

from countersign.domain.events import RoomNamed
from countersign.domain.incidents import rooms
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.world import IN_ROOM, URGENT, Mirror, Note, Place
from tests.domain.builders import ANA, BEN, CARL, DORA, EVE, HAL, REASON, Life, incident

NAMED: dict[str, Any] = {"room": {"name": "ai-{key}"}}
SHOWN = ["room", "members", "summary", "pin", "topic"]


def declared(name: str = "ai-{key}", **answers: Any) -> Life:
    return Life(incident(room={"name": name}, zone="Europe/Berlin")).open(**answers)


def mirrors(life: Life) -> tuple[Mirror, ...]:
    return MIRRORS["incident"](life.case, life.book)


def test_the_key_is_filled_in_last_because_it_is_given_last() -> None:
    life = declared()
    assert life.last(RoomNamed) == RoomNamed("ai-{key}")
    assert rooms.name(life.case) == "ai-inc-7"
    assert life.told.count("room_named") == 1


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{key}", "inc-7"),
        ("{date}_{key}", "2026-03-02_inc-7"),
        ("{severity}-{key}-{type}", "high-inc-7-leak"),
        ("x{key}", "xinc-7"),
    ],
)
def test_a_name_says_what_the_incident_began_with(template: str, name: str) -> None:
    life = declared(template, severity="high", type="leak")
    assert rooms.name(life.case).replace(life.case.opened_at.strftime("%Y-%m-%d"), "2026-03-02") == name


def test_what_was_not_answered_leaves_no_gap() -> None:
    assert rooms.name(declared("{key}-{type}-x").case) == "inc-7-x"
    assert rooms.name(declared("{type}-{key}").case) == "inc-7"


def test_a_name_stays_whatever_becomes_of_the_severity() -> None:
    life = declared("{key}-{severity}", severity="low")
    life.do("severity", BEN, {"severity": "high", **REASON})
    assert life.case.response.severity == "high"
    assert rooms.name(life.case) == "inc-7-low"


def test_only_what_slack_takes_is_in_a_word() -> None:
    assert rooms.plain("Bias & Härm") == "bias-h-rm"
    assert rooms.plain("near_miss") == "near_miss"
    assert rooms.begun(rooms.Room(name="{key}-{type}"), {"type": "Near Miss!"}) == "{key}-near-miss"


def test_without_a_room_everything_is_as_it_was() -> None:
    life = Life(incident()).open()
    assert "room_named" not in life.told
    assert rooms.name(life.case) == ""
    assert rooms.mirrors(life.case) == ()
    assert not any(mirror.place == IN_ROOM for mirror in mirrors(life))


def test_the_room_comes_first_then_whoever_reads_it_then_what_is_said_there() -> None:
    life = declared()
    shown = mirrors(life)
    assert [mirror.slot for mirror in shown[: len(SHOWN)]] == SHOWN
    assert {mirror.place for mirror in shown[: len(SHOWN)]} == {IN_ROOM}
    assert shown[len(SHOWN)] == Mirror("card", Place("channel", "incidents"), "announcement", URGENT)


def test_a_private_incident_has_a_room_and_no_announcement() -> None:
    life = Life(incident(private=True, **NAMED)).open()
    assert [mirror.slot for mirror in mirrors(life)][: len(SHOWN)] == SHOWN
    assert not any(mirror.place.kind == "channel" for mirror in mirrors(life))


@pytest.mark.parametrize("private", [True, False])
def test_lines_are_said_in_the_room(private: bool) -> None:
    life = Life(incident(private=private, **NAMED)).open()
    life.do("take", BEN)
    assert notes(life.events[-1].event, life.case) == (Note(IN_ROOM, "line", URGENT),)


def test_everybody_who_was_called_is_let_in_and_nobody_else() -> None:
    life = declared(type="leak")
    assert rooms.members(life.case) == (BEN, HAL)
    assert ANA not in rooms.members(life.case), "whoever declared it"
    life.do("severity", BEN, {"severity": "high", **REASON})
    assert set(rooms.members(life.case)) >= {BEN, HAL, EVE}


def test_deputies_who_are_called_later_are_let_in_then() -> None:
    life = declared(severity="high").after(hours=9)
    assert {CARL, DORA} & set(rooms.members(life.case))

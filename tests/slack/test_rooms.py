"""Rooms against the stand-in: one per key, whoever has the name, and people let in whatever Slack says of some."""

import copy
from typing import Any

import pytest
from slack_sdk import WebClient

from countersign.app.sending import SendError, Trouble
from countersign.slack.rooms import SlackRooms
from slack_standin import running
from tests.slack.desk import WORKSPACE, Desk

KEY = "case-1/room"
ANA, BEN, GUEST, OLD = "slack:T1/UANA", "slack:T1/UBEN", "slack:T1/UGUE", "slack:T1/UOLD"
CREATE = "conversations.create"


@pytest.fixture
def rooms(offline: Desk) -> SlackRooms:
    return SlackRooms(offline.client)


def opened(rooms: SlackRooms, key: str = KEY, name: str = "ai-inc-1", *, private: bool = False) -> str:
    return rooms.open(name, key, private=private, purpose="For INC-1.")


def channels(desk: Desk) -> dict[str, Any]:
    return {one["id"]: one for one in desk.control("workspace")["channels"]}


def channel(desk: Desk, which: str) -> Any:
    return channels(desk)[which]


def made(desk: Desk) -> list[str]:
    return sorted(one["name"] for one in channels(desk).values() if one["creator"] == "UBOT")


@pytest.mark.parametrize("private", [True, False])
def test_a_room_is_made_and_says_what_it_is_for(offline: Desk, rooms: SlackRooms, private: bool) -> None:
    room = channel(offline, opened(rooms, private=private))
    assert (room["name"], room["is_private"], room["members"]) == ("ai-inc-1", private, ["UBOT"])
    assert room["purpose"] == "For INC-1. (case-1/room)"
    assert not offline.control.called("users.conversations"), "nothing is looked for while nothing is in doubt"


def test_the_room_of_an_earlier_try_is_found_by_its_key_even_under_another_name(
    offline: Desk, rooms: SlackRooms
) -> None:
    first = opened(rooms)
    assert opened(rooms) == first
    offline.control("channel", channel="CX", name="ai-inc-2", members=["UANA"])
    second = opened(rooms, "case-2/room", "ai-inc-2")
    assert opened(rooms, "case-2/room", "ai-inc-2") == second
    assert made(offline) == ["ai-inc-1", "ai-inc-2-2"]


@pytest.mark.parametrize("lost", [CREATE, "conversations.setPurpose"])
@pytest.mark.parametrize("kind", ["drop_after", "drop_before"])
def test_after_a_lost_answer_there_is_one_room(offline: Desk, rooms: SlackRooms, lost: str, kind: str) -> None:
    offline.control("faults", method=lost, kind=kind)
    with pytest.raises(SendError) as caught:
        opened(rooms)
    assert caught.value.trouble in {Trouble.UNSURE, Trouble.NOT_DONE}
    room = channel(offline, opened(rooms))
    assert made(offline) == ["ai-inc-1"]
    assert KEY in room["purpose"]


def test_a_room_of_ours_for_something_else_is_passed_over(offline: Desk, rooms: SlackRooms) -> None:
    first = opened(rooms, "case-of-another-database/room")
    assert channel(offline, opened(rooms))["name"] == "ai-inc-1-2"
    assert KEY not in channel(offline, first)["purpose"]


def test_a_long_name_leaves_room_for_a_number(offline: Desk, rooms: SlackRooms) -> None:
    name = "a" * 80
    offline.control("channel", channel="CX", name=name, members=["UANA"])
    assert channel(offline, opened(rooms, name=name))["name"] == "a" * 78 + "-2"


def test_a_name_that_is_taken_nine_times_is_given_up(offline: Desk, rooms: SlackRooms) -> None:
    for number, name in enumerate(["ai-inc-1", *(f"ai-inc-1-{number}" for number in range(2, 10))]):
        offline.control("channel", channel=f"CX{number}", name=name, members=["UANA"])
    with pytest.raises(SendError) as caught:
        opened(rooms)
    assert (caught.value.trouble, caught.value.detail) == (Trouble.PERMANENT, "name_taken")


@pytest.mark.parametrize("error", ["restricted_action", "missing_scope", "too_many_convos_for_team", "invalid_name"])
def test_a_room_that_slack_will_never_make_is_no_matter_of_trying_again(
    offline: Desk, rooms: SlackRooms, error: str
) -> None:
    offline.control("faults", method=CREATE, kind="error", error=error)
    with pytest.raises(SendError) as caught:
        opened(rooms)
    assert (caught.value.trouble, caught.value.detail) == (Trouble.PERMANENT, error)
    assert made(offline) == []
    assert not offline.control.called("users.conversations"), "nobody has the name, so nothing is looked for"


def test_an_app_without_the_scopes_of_rooms_is_told_so_by_slack_itself() -> None:
    """Not ordered as a fault: the stand-in holds the app to the scopes that its manifest asks for."""
    scopes: dict[str, Any] = {"oauth_config": {"scopes": {"bot": ["chat:write", "channels:read", "channels:manage"]}}}
    with running(copy.deepcopy(WORKSPACE), manifest=scopes) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        rooms = SlackRooms(client)
        with pytest.raises(SendError) as caught:
            opened(rooms, private=True)
        assert (caught.value.method, caught.value.detail) == (CREATE, "missing_scope")
        ts = str(client.chat_postMessage(channel=opened(rooms), text="x")["ts"])
        with pytest.raises(SendError) as caught:
            rooms.pin("CGOV", ts)
        assert (caught.value.method, caught.value.detail) == ("pins.add", "missing_scope")


def test_rooms_are_looked_for_on_every_page(offline: Desk, rooms: SlackRooms, monkeypatch: pytest.MonkeyPatch) -> None:
    first = opened(rooms)
    for number in range(3):
        offline.control("channel", channel=f"CX{number}", name=f"x{number}", bot_member=True)
    monkeypatch.setattr("countersign.slack.rooms._LISTED", 2)
    assert opened(rooms) == first
    assert len(offline.control.called("users.conversations")) > 1


def test_people_come_in_together_and_whoever_is_in_is_fine(offline: Desk, rooms: SlackRooms) -> None:
    room = opened(rooms)
    assert rooms.invite(room, [ANA, BEN]) == {}
    assert rooms.invite(room, [ANA, BEN]) == {}
    assert rooms.invite(room, [ANA, GUEST]) == {}
    assert channel(offline, room)["members"] == ["UBOT", "UANA", "UBEN", "UGUE"]
    assert offline.control.called("conversations.invite")[0]["users"] == "UANA,UBEN"


def test_whoever_cannot_come_in_keeps_nobody_else_out(offline: Desk, rooms: SlackRooms) -> None:
    room = opened(rooms)
    assert rooms.invite(room, [ANA, OLD, BEN]) == {OLD: "user_is_deactivated"}
    assert rooms.invite(room, [OLD]) == {OLD: "user_is_deactivated"}
    assert channel(offline, room)["members"] == ["UBOT", "UANA", "UBEN"]


def test_where_slack_refuses_all_for_one_each_is_asked_for_themselves(offline: Desk, rooms: SlackRooms) -> None:
    room = opened(rooms)
    offline.control("faults", method="conversations.invite", kind="error", error="cant_invite")
    assert rooms.invite(room, [ANA, OLD, BEN]) == {OLD: "user_is_deactivated"}
    assert channel(offline, room)["members"] == ["UBOT", "UANA", "UBEN"]


def test_more_than_slack_takes_at_a_time_come_in_one_lot_after_another(
    offline: Desk, rooms: SlackRooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = opened(rooms)
    monkeypatch.setattr("countersign.slack.rooms._INVITED", 2)
    rooms.invite(room, [ANA, BEN, GUEST])
    assert [one["users"] for one in offline.control.called("conversations.invite")] == ["UANA,UBEN", "UGUE"]


def test_trouble_with_an_invitation_is_told_as_it_is(offline: Desk, rooms: SlackRooms) -> None:
    room = opened(rooms)
    offline.control("faults", method="conversations.invite", kind="ratelimited", retry_after=7)
    with pytest.raises(SendError) as caught:
        rooms.invite(room, [ANA])
    assert (caught.value.trouble, caught.value.retry_after) == (Trouble.LIMITED, 7)
    offline.control("channel", channel=room, is_archived=True)
    with pytest.raises(SendError) as caught:
        rooms.invite(room, [ANA])
    assert (caught.value.trouble, caught.value.detail) == (Trouble.PERMANENT, "is_archived")


def test_a_topic_is_cut_to_what_slack_takes(offline: Desk, rooms: SlackRooms) -> None:
    room = opened(rooms)
    rooms.topic(room, "x" * 300)
    assert channel(offline, room)["topic"] == "x" * 250


def test_a_message_is_pinned_and_may_be_pinned_already(offline: Desk, rooms: SlackRooms) -> None:
    ts = str(offline.client.chat_postMessage(channel="CGOV", text="x")["ts"])
    rooms.pin("CGOV", ts)
    rooms.pin("CGOV", ts)
    assert len(offline.client.pins_list(channel="CGOV")["items"]) == 1
    with pytest.raises(SendError) as caught:
        rooms.pin("CGOV", "1.2")
    assert caught.value.trouble is Trouble.GONE

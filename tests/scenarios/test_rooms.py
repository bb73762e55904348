"""Rooms: one for each incident, with those who were called, what stands there kept current, and nothing outside it."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import BOT, Json, Office, slot
from tests.scenarios.test_incidents import LEAK, WHAT, declared, does

CREATE = "conversations.create"
CALLED = {"omar", "theo", "ruth", "priya"}


def rooms(here: Office) -> list[Json]:
    """Return the channels that the bot made."""
    bot = here.world.do("workspace")["bot"]["user_id"]
    return [one for one in here.world.do("workspace")["channels"] if one["creator"] == bot]


def names(here: Office, channel: Json) -> set[str]:
    """Return who is in a channel, without the bot."""
    users = {user["id"]: user["name"] for user in here.world.do("workspace")["users"]}
    return {users[member] for member in channel["members"]} - {BOT}


def calls(here: Office, method: str) -> list[Json]:
    return [one for one in here.world.do("calls")["calls"] if one["method"] == method]


def test_an_incident_has_a_room_with_those_called_a_pinned_summary_and_an_announcement(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    (room,) = rooms(at_work)
    assert (room["name"], room["is_private"]) == ("ai-inc-1", False)
    assert names(at_work, room) == CALLED, "whoever declared it was not called"
    assert room["topic"] == "INC-1 · High · Declared · the pinned message has the rest"
    assert room["purpose"].startswith("Countersign made this for INC-1.")
    summary = at_work.summary(key)
    assert (summary["channel"], summary["pinned"]) == (room["id"], True)
    assert {"Take lead", "Triaged"} <= set(summary["buttons"])
    announced = at_work.card(key)
    assert (announced["channel_name"], announced["buttons"]) == ("ai-incidents", [])
    for message in (announced, at_work.prompt("omar", key), at_work.receipt("bea", key)):
        assert "This is dealt with in #ai-inc-1." in message["text"]
    assert len(calls(at_work, "conversations.invite")) == 1, "all in one call"


def test_topic_summary_and_announcement_are_kept_current_where_they_stand(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    before = {name: getattr(at_work, name)(key)["ts"] for name in ("summary", "card")}
    does(at_work, "omar", "Triaged", key, reason="Eleven customers.")
    does(at_work, "omar", "Severity", key, severity="critical", reason="It is all of them.")
    assert at_work.room(key)["topic"] == "INC-1 · Critical · Triaged · the pinned message has the rest"
    assert "Critical · Triaged" in at_work.summary(key)["text"]
    assert "Critical · Triaged" in at_work.card(key)["text"]
    assert {name: getattr(at_work, name)(key)["ts"] for name in before} == before
    lines = [one for one in at_work.said() if " triaged this" in one["text"] or " set the severity" in one["text"]]
    assert [one["channel"] for one in lines] == [at_work.room(key)["id"]] * 2
    assert all(one["thread_ts"] is None for one in lines)


def test_what_people_change_in_a_room_by_hand_stays_as_they_left_it(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    room = at_work.room(key)
    at_work.world.do("unpin", user="omar", channel=room["id"], ts=at_work.summary(key)["ts"])
    left = [member for member in room["members"] if member != "U0RUTH"]
    at_work.world.do("channel", channel=room["id"], name="the-invoices", topic="Bridge: 4711", members=left)
    does(at_work, "omar", "Take lead", key)
    at_work.pass_time("3 hours")
    (room,) = rooms(at_work)
    assert (room["name"], room["topic"]) == ("the-invoices", "Bridge: 4711"), "nothing that a topic says has changed"
    assert not at_work.summary(key)["pinned"]
    assert {"ivan", "erin"} <= names(at_work, room), "they were called later"
    assert "ruth" not in names(at_work, room)
    does(at_work, "omar", "Triaged", key, reason="Eleven customers.")
    assert "Triaged" in at_work.room(key)["topic"]


def test_whoever_is_called_later_is_let_in_later(at_work: Office) -> None:
    key = declared(at_work, "low")
    assert names(at_work, at_work.room(key)) == {"omar"}
    does(at_work, "omar", "Severity", key, severity="critical", reason="It is all of them.")
    assert names(at_work, at_work.room(key)) >= CALLED
    first, *later = [one["args"]["users"] for one in calls(at_work, "conversations.invite")]
    assert first == "U0OMAR"
    assert not any("U0OMAR" in users for users in later)


def test_an_incident_that_comes_back_uses_its_room(at_work: Office) -> None:
    key = declared(at_work)
    room = at_work.room(key)["id"]
    does(at_work, "omar", "False alarm", key, reason="It was the test tenant.")
    assert not at_work.room(key)["is_archived"], "people go on talking there"
    assert "False alarm" in at_work.room(key)["topic"]
    does(at_work, "omar", "Reopen", key, reason="It is back.")
    assert [one["id"] for one in rooms(at_work)] == [room]
    assert "Reopened" in at_work.room(key)["topic"]
    assert "It is back." in "\n".join(at_work.thread(key))


def test_a_private_incident_shows_nothing_outside_its_room(open_office: OpenOffice) -> None:
    here = open_office()
    key = declared(here, private=True, **LEAK)
    does(here, "omar", "Take lead", key)
    does(here, "omar", "Triaged", key, reason="Eleven customers of Xylograph.")
    (room,) = rooms(here)
    assert room["is_private"]
    assert names(here, room) == CALLED
    assert "Eleven customers of Xylograph." in "\n".join(here.thread(key)), "it has lines now, among its members"
    here.pass_time("3 hours")
    for outsider in ("alex", "chris", "noor"):
        seen = [f"{one['text']} {one['notification']}" for one in here.person(outsider).messages()]
        for word in (key, "ai-inc-1", "invoices", "Xylograph", room["id"]):
            assert not any(word in text for text in seen), (outsider, word)
    mine = [one["text"] for one in here.person("bea").messages()]
    assert mine, "whoever declared it has a report"
    assert not any(word in text for text in mine for word in ("ai-inc-1", room["id"], "Xylograph", "private channel"))
    assert "#ai-inc-1" in here.prompt("omar", key)["text"]


@pytest.mark.parametrize(
    "fault",
    [
        {"method": CREATE, "kind": "drop_after", "times": 3},
        {"method": CREATE, "kind": "drop_before", "times": 3},
        {"method": CREATE, "kind": "error", "error": "internal_error", "after": True, "times": 2},
        {"method": CREATE, "kind": "ratelimited", "times": 1},
        {"method": "conversations.setPurpose", "kind": "drop_before", "times": 2},
        {"method": "conversations.setPurpose", "kind": "drop_after", "times": 2},
        {"method": "conversations.invite", "kind": "drop_after", "times": 2},
        {"method": "conversations.setTopic", "kind": "ratelimited", "times": 1},
        {"method": "pins.add", "kind": "drop_after", "times": 2},
        {"method": "*", "kind": "drop_after", "times": 12},
    ],
    ids=lambda fault: f"{fault['method']}-{fault.get('error', fault['kind'])}",
)
def test_whatever_answer_is_lost_there_is_one_room(at_work: Office, fault: dict[str, object]) -> None:
    at_work.world.do("faults", **fault)
    key = declared(at_work, **LEAK)
    (room,) = rooms(at_work)
    assert (room["name"], names(at_work, room)) == ("ai-inc-1", CALLED)
    summaries = [one for one in at_work.said() if slot(one) == "summary"]
    assert [one["pinned"] for one in summaries] == [True]
    assert "#ai-inc-1" in at_work.card(key)["text"]


def test_a_name_that_somebody_has_already_is_passed_over(at_work: Office) -> None:
    at_work.world.do("channel", channel="C0TAKEN", name="ai-inc-1", is_private=True, members=["U0ALEX"])
    key = declared(at_work, **LEAK)
    assert at_work.room(key)["name"] == "ai-inc-1-2"
    taken = at_work.place("C0TAKEN")
    assert names(at_work, taken) == {"alex"}


def test_the_room_of_another_incident_is_never_taken_for_ones_own(at_work: Office) -> None:
    """A database that was thrown away leaves rooms with the same names, made by the same bot, and people in them."""
    bot = at_work.world.do("workspace")["bot"]["user_id"]
    old = {"name": "ai-inc-1", "creator": bot, "members": ["U0ALEX"], "bot_member": True}
    at_work.world.do("channel", channel="C0OLD", purpose="Countersign made this for INC-1. (gone/room)", **old)
    key = declared(at_work, **LEAK)
    assert at_work.room(key)["name"] == "ai-inc-1-2"
    assert names(at_work, at_work.place("C0OLD")) == {"alex"}


def test_somebody_who_cannot_be_let_in_keeps_nobody_else_out(at_work: Office) -> None:
    at_work.world.do("person", user="theo", is_ultra_restricted=True)
    key = declared(at_work, **LEAK)
    assert names(at_work, at_work.room(key)) == CALLED - {"theo"}
    assert "Could not be let in: @Theo Brandt." in at_work.summary(key)["text"]
    assert at_work.prompt("theo", key)["buttons"], "theo has what he needs in his direct messages"
    asked = len(calls(at_work, "conversations.invite"))
    does(at_work, "omar", "Triaged", key, reason="Known.")
    assert len(calls(at_work, "conversations.invite")) == asked, "said once, and not tried for ever"


@pytest.mark.parametrize("error", ["restricted_action", "missing_scope"])
def test_where_no_room_can_be_made_administrators_hear_of_it_and_everything_is_said_in_the_channel(
    at_work: Office, error: str
) -> None:
    at_work.expect_error("parked")
    at_work.world.do("faults", method=CREATE, kind="error", error=error, times=1)
    key = at_work.file("bea", f"/ai-incident high {WHAT}", LEAK)
    assert rooms(at_work) == []
    assert (
        f"The room of INC-1 could not be made. Slack's answer: conversations.create: {error}."
        in (at_work.told("maya", "could not be made")["text"])
    )
    assert "dealt with in" not in at_work.card(key)["text"]
    at_work.world.do("faults", method=CREATE, kind="error", error=error, times=1)
    does(at_work, "omar", "Take lead", key)
    line = next(one for one in at_work.said() if "leads this now" in one["text"] and "/line/" in slot(one))
    assert (line["channel_name"], line["thread_ts"]) == ("ai-incidents", at_work.card(key)["ts"])
    does(at_work, "omar", "Triaged", key, reason="Known.")
    assert at_work.room(key)["name"] == "ai-inc-1", "it is tried anew whenever something happens"
    assert len(at_work.notes("maya", "could not be made")) == 1


def test_where_nobody_may_be_let_in_the_room_stands_and_those_called_have_their_messages(at_work: Office) -> None:
    at_work.expect_error("parked")
    at_work.world.do("faults", method="conversations.invite", kind="error", error="missing_scope", times=1)
    key = declared(at_work, **LEAK)
    assert names(at_work, at_work.room(key)) == set()
    told = at_work.told("maya", "could not be let into its room")["text"]
    assert "The people called for INC-1 could not be let into its room." in told
    assert "conversations.invite: missing_scope" in told
    assert "Take lead" in at_work.prompt("omar", key)["buttons"]
    does(at_work, "omar", "Take lead", key)
    assert names(at_work, at_work.room(key)) == CALLED, "the next thing that happens lets them in"


def test_of_a_private_incident_whose_room_cannot_be_made_nobody_else_reads_more_than_its_key(
    open_office: OpenOffice,
) -> None:
    here = open_office()
    here.expect_error("parked")
    here.world.do("faults", method=CREATE, kind="error", error="restricted_action", times=2)
    key = here.file("bea", f"/ai-incident high {WHAT}", LEAK | {"private": True})
    does(here, "omar", "Take lead", key)
    told = here.told("maya", "could not be made")["text"]
    assert key in told
    assert not any(word in told for word in ("invoices", "ai-inc", "omar", "Omar"))
    lines = [one for one in here.said() if "/line/" in slot(one)]
    assert lines == [], "there is no place outside where it might be said"
    here.removed |= {f"{here.case(key).id}/summary"}  # it has no place to stand
    assert "Triaged" in here.prompt("omar", key)["buttons"]


def test_an_archived_room_is_told_once_and_not_with_every_line(at_work: Office) -> None:
    at_work.expect_error("parked")
    key = declared(at_work, **LEAK)
    at_work.world.do("channel", channel=at_work.room(key)["id"], is_archived=True)
    summary = f"{at_work.case(key).id}/summary"
    at_work.removed |= {summary}
    for label in ("Take lead", "Triaged", "Contained"):
        does(at_work, "omar", label, key, **({} if label == "Take lead" else {"reason": "Done."}))
    assert len(at_work.notes("maya", "is_archived")) == 1
    assert "Contained" in at_work.card(key)["text"], "the announcement goes on"

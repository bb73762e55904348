"""The messenger against the stand-in: what is sent, found again, and made of every kind of trouble."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from countersign.app.ports import Member
from countersign.app.sending import Message, SendError, Trouble
from countersign.slack.messenger import SlackMessenger, web_client
from tests.slack.desk import BEN, Desk, books

HELLO = Message("hello", [{"type": "section", "text": {"type": "mrkdwn", "text": "hello", "verbatim": True}}])
OTHER = Message("other", [{"type": "section", "text": {"type": "mrkdwn", "text": "other", "verbatim": True}}])


@pytest.fixture
def messenger(offline: Desk) -> SlackMessenger:
    return SlackMessenger(offline.client, offline.store, lambda: offline.playbooks)


def an_hour_ago() -> datetime:
    return datetime.now(UTC) - timedelta(hours=1)  # noqa: TID251 - the stand-in's messages carry the real time


def seen(desk: Desk, contains: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = desk.control("wait", contains=contains)["message"]
    return found


def test_a_message_carries_its_key_and_unfolds_nothing(offline: Desk, messenger: SlackMessenger) -> None:
    ts = messenger.post("CGOV", HELLO, "case/card", None)
    assert seen(offline, "hello")["ts"] == ts
    (sent,) = offline.control.called("chat.postMessage")
    assert sent["metadata"] == {"event_type": "countersign", "event_payload": {"key": "case/card"}}
    assert (sent["parse"], sent["unfurl_links"], sent["unfurl_media"]) == ("none", False, False)


def test_an_update_keeps_the_metadata(offline: Desk, messenger: SlackMessenger) -> None:
    ts = messenger.post("CGOV", HELLO, "case/card", None)
    messenger.update("CGOV", ts, OTHER)
    assert seen(offline, "other")["metadata"]["event_payload"] == {"key": "case/card"}
    assert offline.control.called("chat.update")[0]["parse"] == "none"


def test_of_several_the_oldest_is_found_first(messenger: SlackMessenger) -> None:
    first = messenger.post("CGOV", HELLO, "case/card", None)
    second = messenger.post("CGOV", HELLO, "case/card", None)
    messenger.post("CGOV", HELLO, "case/other", None)
    assert messenger.find("CGOV", "case/card", None, an_hour_ago()) == [first, second]


def test_of_several_the_one_that_was_answered_is_found_first(messenger: SlackMessenger) -> None:
    """Were it deleted, the answers would hang under nothing."""
    first = messenger.post("CGOV", HELLO, "case/card", None)
    second = messenger.post("CGOV", HELLO, "case/card", None)
    messenger.post("CGOV", OTHER, "case/line", second)
    assert messenger.find("CGOV", "case/card", None, an_hour_ago()) == [second, first]


def test_a_message_of_ours_is_deleted(offline: Desk, messenger: SlackMessenger) -> None:
    ts = messenger.post("CGOV", HELLO, "case/card", None)
    messenger.delete("CGOV", ts)
    assert messenger.find("CGOV", "case/card", None, an_hour_ago()) == []
    with pytest.raises(SendError) as caught:
        messenger.delete("CGOV", ts)
    assert caught.value.trouble is Trouble.GONE


def test_a_reply_is_found_in_its_thread_only(messenger: SlackMessenger) -> None:
    parent = messenger.post("CGOV", HELLO, "case/card", None)
    reply = messenger.post("CGOV", OTHER, "case/line", parent)
    assert messenger.find("CGOV", "case/line", parent, an_hour_ago()) == [reply]
    assert messenger.find("CGOV", "case/line", None, an_hour_ago()) == []


def test_what_is_older_or_of_others_is_not_found(offline: Desk, messenger: SlackMessenger) -> None:
    offline.client.chat_postMessage(channel="CGOV", text="no metadata")
    foreign = {"event_type": "other", "event_payload": {"key": "case/card"}}
    offline.client.chat_postMessage(channel="CGOV", text="of another app", metadata=foreign)
    messenger.post("CGOV", HELLO, "case/old", None)
    assert messenger.find("CGOV", "case/card", None, an_hour_ago()) == []
    assert messenger.find("CGOV", "case/old", None, an_hour_ago() + timedelta(hours=2)) == []


def test_the_search_turns_pages(offline: Desk, messenger: SlackMessenger) -> None:
    first = messenger.post("CGOV", HELLO, "case/card", None)
    for number in range(205):
        offline.server.standin.messages.post("CGOV", "UANA", text=f"chatter {number}")
    assert messenger.find("CGOV", "case/card", None, an_hour_ago()) == [first]
    assert len(offline.control.called("conversations.history")) == 2


def test_the_search_ends_after_a_few_pages(offline: Desk, messenger: SlackMessenger) -> None:
    messenger.post("CGOV", HELLO, "case/card", None)
    for number in range(1001):
        offline.server.standin.messages.post("CGOV", "UANA", text=f"chatter {number}")
    assert messenger.find("CGOV", "case/card", None, an_hour_ago()) == []
    assert len(offline.control.called("conversations.history")) == 5


@pytest.mark.parametrize("error", ["missing_scope", "no_permission"])
def test_where_nothing_can_be_read_nothing_is_found(offline: Desk, messenger: SlackMessenger, error: str) -> None:
    offline.control("faults", method="conversations.history", kind="error", error=error)
    assert messenger.find("CGOV", "case/card", None, an_hour_ago()) == ()


def test_direct_messages_are_opened_once_and_kept_with_the_person(offline: Desk, messenger: SlackMessenger) -> None:
    opened = messenger.dm(BEN)
    assert opened.startswith("D")
    assert messenger.dm(BEN) == opened
    assert len(offline.control.called("conversations.open")) == 1
    assert offline.people()[BEN] == Member(BEN, "Ben Decide", "ben", dm=opened)


def test_somebody_we_never_met_gets_direct_messages_too(offline: Desk, messenger: SlackMessenger) -> None:
    opened = messenger.dm("slack:T1/UNEW")
    assert offline.people()["slack:T1/UNEW"].dm == opened


def test_whoever_is_not_in_slack_has_no_direct_messages(messenger: SlackMessenger) -> None:
    with pytest.raises(SendError, match="not_a_slack_user") as caught:
        messenger.dm("cli:root")
    assert caught.value.trouble is Trouble.PERMANENT


def test_a_channel_is_found_by_name_once(offline: Desk, messenger: SlackMessenger) -> None:
    assert messenger.channel("governance") == messenger.channel("governance") == "CGOV"
    assert len(offline.control.called("conversations.list")) == 1


def test_a_channel_given_by_id_is_not_looked_up(offline: Desk, messenger: SlackMessenger) -> None:
    offline.playbooks = books(team={"channels": {"governance": "C0123"}})
    assert messenger.channel("governance") == "C0123"
    assert offline.control.called("conversations.list") == []


@pytest.mark.parametrize(
    ("name", "alias", "detail"),
    [
        ("nowhere", "governance", "channel_not_found"),
        ("attic", "governance", "channel_not_found"),
        ("ai-governance", "unknown", "unknown_alias"),
    ],
)
def test_a_channel_that_is_not_there_is_permanent(
    offline: Desk, messenger: SlackMessenger, name: str, alias: str, detail: str
) -> None:
    offline.playbooks = books(team={"channels": {"governance": name}})
    with pytest.raises(SendError, match=detail) as caught:
        messenger.channel(alias)
    assert caught.value.trouble is Trouble.PERMANENT


def test_a_channel_made_anew_under_its_name_is_found_again(offline: Desk, messenger: SlackMessenger) -> None:
    assert messenger.channel("governance") == "CGOV"
    with pytest.raises(SendError, match="channel_not_found"):
        messenger.post("CNOWHERE", HELLO, "case/card", None)
    messenger.channel("governance")
    assert len(offline.control.called("conversations.list")) == 2


def test_private_channels_and_later_pages_are_seen(offline: Desk, messenger: SlackMessenger) -> None:
    for number in range(1001):
        offline.server.standin.space.add_channel({"id": f"C{number:04}", "name": f"room-{number}"})
    offline.playbooks = books(team={"channels": {"governance": "room-1000", "closed": "secret"}})
    assert messenger.channel("governance") == "C1000"
    assert messenger.channel("closed") == "CSEC"


@pytest.mark.parametrize(
    ("fault", "trouble", "done"),
    [
        ({"kind": "ratelimited", "retry_after": 9}, Trouble.LIMITED, False),
        ({"kind": "error", "error": "service_unavailable"}, Trouble.NOT_DONE, False),
        ({"kind": "http", "status": 502, "after": True}, Trouble.UNSURE, True),
        ({"kind": "error", "error": "internal_error", "after": True}, Trouble.UNSURE, True),
        ({"kind": "drop_before"}, Trouble.UNSURE, False),
        ({"kind": "drop_after"}, Trouble.UNSURE, True),
        ({"kind": "error", "error": "is_archived"}, Trouble.PERMANENT, False),
    ],
)
def test_trouble_while_posting(
    offline: Desk, messenger: SlackMessenger, fault: dict[str, Any], trouble: Trouble, done: bool
) -> None:
    offline.control("faults", method="chat.postMessage", **fault)
    with pytest.raises(SendError) as caught:
        messenger.post("CGOV", HELLO, "case/card", None)
    assert caught.value.trouble is trouble
    assert caught.value.retry_after == (9.0 if trouble is Trouble.LIMITED else None)
    assert bool(messenger.find("CGOV", "case/card", None, an_hour_ago())) is done


def test_a_slack_that_does_not_answer_in_time_leaves_it_unsure(offline: Desk) -> None:
    hasty = web_client("xoxb-test", offline.server.api_url)
    hasty.timeout = 1
    offline.control("faults", method="chat.postMessage", kind="slow", seconds=1.2)
    with pytest.raises(SendError, match="timeout") as caught:
        SlackMessenger(hasty, offline.store, lambda: offline.playbooks).post("CGOV", HELLO, "k", None)
    assert caught.value.trouble is Trouble.UNSURE
    assert seen(offline, "hello")["metadata"]["event_payload"] == {"key": "k"}


def test_a_slack_that_is_not_there_did_nothing(offline: Desk) -> None:
    nobody = web_client("xoxb-test", "http://127.0.0.1:9/api/")
    with pytest.raises(SendError, match="refused") as caught:
        SlackMessenger(nobody, offline.store, lambda: offline.playbooks).post("CGOV", HELLO, "k", None)
    assert caught.value.trouble is Trouble.NOT_DONE


def test_a_message_that_was_deleted_is_gone(offline: Desk, messenger: SlackMessenger) -> None:
    ts = messenger.post("CGOV", HELLO, "case/card", None)
    offline.control("delete_message", channel="CGOV", ts=ts)
    with pytest.raises(SendError) as caught:
        messenger.update("CGOV", ts, OTHER)
    assert caught.value.trouble is Trouble.GONE


@pytest.mark.parametrize(
    ("method", "call"),
    [
        ("conversations.open", lambda messenger: messenger.dm(BEN)),
        ("conversations.list", lambda messenger: messenger.channel("governance")),
        ("conversations.history", lambda messenger: messenger.find("CGOV", "k", None, an_hour_ago())),
    ],
)
def test_trouble_while_reading_is_never_unsure(
    offline: Desk, messenger: SlackMessenger, method: str, call: Any
) -> None:
    offline.control("faults", method=method, kind="drop_after")
    with pytest.raises(SendError) as caught:
        call(messenger)
    assert caught.value.trouble is Trouble.NOT_DONE

"""What an app hears of messages, files and people beyond what is first written."""

import copy
from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from slack_standin import running
from tests.patience import PATIENCE
from tests.slack_standin.conftest import TEAM, Control, Json, Robot

HELLO = {"user": "ann", "channel": "CGEN", "text": "hello"}


def test_a_mention_is_an_event_of_its_own_beside_the_message(robot: Robot, control: Control) -> None:
    ts = control("message", **{**HELLO, "text": "<@UBOT> are you there?"})["ts"]
    mention = robot.event("app_mention")
    assert (mention["user"], mention["text"], mention["ts"]) == ("UANN", "<@UBOT> are you there?", ts)
    assert mention["channel"] == "CGEN"
    assert "channel_type" not in mention
    control("message", user="ben", channel="CGEN", text="<@UBOT|helper> again", thread_ts=ts)
    assert robot.event("app_mention")["thread_ts"] == ts


@pytest.mark.parametrize(
    "message", [{"channel": "dm", "text": "<@UBOT> hi"}, {"text": "<@UBOTTOM> hi"}, {"text": "UBOT"}]
)
def test_no_mention_in_direct_messages_nor_of_somebody_else(robot: Robot, control: Control, message: Json) -> None:
    control("message", **{**HELLO, **message})
    control("message", **{**HELLO, "text": "the end"})
    heard = [robot.event("message"), robot.event("message", text="the end")]
    assert [one["text"] for one in heard] == [message["text"], "the end"]
    assert [one for one in robot.envelopes if one["payload"]["event"]["type"] == "app_mention"] == []


def test_a_changed_message_is_told_with_what_it_was(robot: Robot, control: Control) -> None:
    ts = control("message", **HELLO)["ts"]
    assert control("edit", user="ann", channel="CGEN", ts=ts, text="hello & <@UBEN>")["ok"]
    changed = robot.event("message", subtype="message_changed")
    assert (changed["message"]["text"], changed["previous_message"]["text"]) == ("hello &amp; <@UBEN>", "hello")
    assert changed["message"]["ts"] == changed["previous_message"]["ts"] == ts
    assert changed["message"]["edited"]["user"] == "UANN"
    assert (changed["channel"], changed["channel_type"], changed["hidden"]) == ("CGEN", "channel", True)
    assert changed["ts"] == changed["event_ts"] > ts
    assert control("sees", user="ben")["messages"][0]["text"] == "hello & @Ben Roy"


def test_a_message_is_changed_by_its_author_alone(robot: Robot, control: Control, client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="mine")["ts"]
    assert control("edit", user="ann", channel="CGEN", ts=ts, text="yours")["error"] == "cant_update_message"
    assert control("sees", user="ann")["messages"][0]["text"] == "mine"


def test_a_deleted_message_is_told(robot: Robot, control: Control) -> None:
    ts = control("message", **HELLO)["ts"]
    control("delete_message", channel="CGEN", ts=ts, user="ann")
    deleted = robot.event("message", subtype="message_deleted")
    assert (deleted["deleted_ts"], deleted["previous_message"]["text"], deleted["hidden"]) == (ts, "hello", True)


@pytest.fixture
def listener() -> Iterator[tuple[WebClient, Robot, Control]]:
    """An app whose manifest asks for messages and files."""
    scopes = ["chat:write", "files:write", "commands"]
    events = ["message.channels", "file_shared"]
    manifest = {
        "oauth_config": {"scopes": {"bot": scopes}},
        "settings": {"event_subscriptions": {"bot_events": events}},
    }
    with running(copy.deepcopy(TEAM), manifest=manifest) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        robot, control = Robot(client), Control(server)
        yield client, robot, control
        robot.close()
        control.close()


def test_its_own_changes_are_told_to_an_app_that_asked(listener: tuple[WebClient, Robot, Control]) -> None:
    client, robot, _ = listener
    ts = client.chat_postMessage(channel="CGEN", text="first")["ts"]
    client.chat_update(channel="CGEN", ts=ts, text="second")
    changed = robot.event("message", subtype="message_changed")
    assert (changed["previous_message"]["text"], changed["message"]["text"]) == ("first", "second")
    client.chat_delete(channel="CGEN", ts=ts)
    assert robot.event("message", subtype="message_deleted")["deleted_ts"] == ts
    client.files_upload_v2(channel="CGEN", content="a,b", filename="a.csv", initial_comment="Look")
    message = robot.event("message", subtype="file_share")
    assert (message["text"], message["files"][0]["name"]) == ("Look", "a.csv")
    shared = robot.event("file_shared")
    assert (shared["file_id"], shared["user_id"]) == (message["files"][0]["id"], "UBOT")


def test_its_own_changes_are_noise_to_an_app_without_a_manifest(
    robot: Robot, control: Control, client: WebClient
) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="first")["ts"]
    client.chat_update(channel="CGEN", ts=ts, text="second")
    client.files_upload_v2(channel="CGEN", content="a,b", filename="a.csv")
    client.chat_delete(channel="CGEN", ts=ts)
    control("message", **HELLO)
    robot.event("message", text="hello")
    assert len(robot.envelopes) == 1


def test_ephemeral_messages_change_and_go_unheard(listener: tuple[WebClient, Robot, Control]) -> None:
    client, robot, control = listener
    control("command", user="ann", command="/x", channel="CGEN")
    for answer in ({"text": "only you"}, {"text": "changed", "replace_original": True}, {"delete_original": True}):
        url = robot.envelopes[0]["payload"]["response_url"]
        client._perform_urllib_http_request(url=url, args={"headers": {}, "json": answer})  # type: ignore[arg-type]
    assert control("wait", user="ann", contains="changed", gone=True, timeout=PATIENCE)["ok"]
    control("message", **HELLO)
    robot.event("message", text="hello")
    assert len(robot.envelopes) == 2


def test_who_leaves_is_told_where_the_bot_is(robot: Robot, control: Control) -> None:
    control("join", user="cat", channel="CPRV")
    assert control("leave", user="ann", channel="CPRV")["ok"]
    left = robot.event("member_left_channel")
    assert (left["user"], left["channel"], left["channel_type"]) == ("UANN", "CPRV", "G")
    assert control("leave", user="ann", channel="CPRV")["error"] == "not_in_channel"
    assert control("leave", user="ann", channel="CGEN")["error"] == "cant_leave_general"
    assert control("leave", user="ann", channel="COUT")["error"] == "last_member"

"""Connections, envelopes, deadlines, triggers and events on the wire."""

import copy
import json

import pytest
from slack_sdk import WebClient
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from slack_standin import Settings, running
from tests.patience import PATIENCE
from tests.slack_standin.conftest import SILENCE, TEAM, Control, MakeRobot, Robot, hasty
from tests.slack_standin.kit import actions, button, home, modal, section
from tests.slack_standin.test_chat import error_of


def test_hello_tells_the_connections(make_robot: MakeRobot) -> None:
    first, second = make_robot(), make_robot()
    assert first.hello["type"] == "hello"
    assert [first.hello["num_connections"], second.hello["num_connections"]] == [1, 2]
    assert first.hello["debug_info"]["approximate_connection_time"] > 0
    assert first.hello["connection_info"] == {"app_id": "A1"}


def test_a_ticket_works_once(client: WebClient) -> None:
    url = client.apps_connections_open(app_token="xapp-test")["url"]
    with connect(url, proxy=None) as socket:
        assert json.loads(socket.recv())["type"] == "hello"
    with pytest.raises(InvalidStatus), connect(url, proxy=None):
        pass


def test_pings_are_answered(robot: Robot) -> None:
    assert robot.socket.ping().wait(PATIENCE)


def test_payloads_go_round_the_connections(make_robot: MakeRobot, control: Control) -> None:
    robots = [make_robot(), make_robot()]
    for _ in range(4):
        assert control("command", user="ann", command="/x")["ok"]
    assert [len(robot.envelopes) for robot in robots] == [2, 2]


def test_a_slash_command_has_slacks_fields(robot: Robot, control: Control) -> None:
    told = control("command", user="ann", command="x", text="one  two", channel="general")
    assert told == {"ok": True, "error": None, "ack": None, "ms": told["ms"], "view": None}
    assert 0 < told["ms"] < 1000 * PATIENCE
    envelope = robot.envelopes[0]
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
    payload = envelope["payload"]
    assert payload["text"] == "one  two"
    assert (payload["command"], payload["user_id"], payload["user_name"]) == ("/x", "UANN", "ann")
    assert (payload["channel_id"], payload["channel_name"], payload["team_domain"]) == ("CGEN", "general", "example")
    assert payload["is_enterprise_install"] == "false"
    assert payload["response_url"].startswith("http://127.0.0.1:")


def test_where_a_command_is_typed(robot: Robot, control: Control) -> None:
    control("command", user="ann", command="/x", channel="CPRV")
    assert robot.payload["channel_name"] == "privategroup"
    control("command", user="ann", command="/x")
    assert robot.payload["channel_name"] == "directmessage"
    assert control("command", user="ben", command="/x", channel="CPRV")["error"] == "misused"


def test_without_a_connection_a_command_fails_at_once(control: Control) -> None:
    told = control("command", user="ann", command="/x")
    assert (told["ok"], told["error"]) == (False, "dispatch_failed")
    assert told["ms"] < 500 * PATIENCE, "long before the deadline"


@hasty
def test_a_missed_deadline_is_a_timeout(robot: Robot, control: Control) -> None:
    robot.reply = lambda payload: SILENCE
    told = control("command", user="ann", command="/x")
    assert (told["ok"], told["error"]) == (False, "operation_timeout")
    assert told["ms"] >= 1000


@hasty
def test_a_late_acknowledgement_changes_nothing(robot: Robot, control: Control) -> None:
    robot.reply = lambda payload: SILENCE
    control("command", user="ann", command="/x")
    robot.socket.send(json.dumps({"envelope_id": robot.envelopes[0]["envelope_id"], "payload": {"text": "late"}}))
    for nonsense in ("not json", "[1]", '{"envelope_id": "unknown"}'):
        robot.socket.send(nonsense)
    robot.reply = lambda payload: {"text": "in time"}
    assert control("command", user="ann", command="/x")["ok"]
    assert [one["text"] for one in control.get("sees", user="ann")["messages"]] == ["in time"]


def test_an_acknowledgement_may_come_over_another_connection(make_robot: MakeRobot, control: Control) -> None:
    one, other = make_robot(), make_robot()

    def through(friend: Robot, own: Robot) -> object:
        ack = {"envelope_id": own.envelopes[-1]["envelope_id"], "payload": {"text": "hi"}}
        friend.socket.send(json.dumps(ack))
        return SILENCE

    one.reply = lambda payload: through(other, one)
    other.reply = lambda payload: through(one, other)
    assert control("command", user="ann", command="/x")["ack"] == {"text": "hi"}


def test_big_payloads_pass(robot: Robot, control: Control) -> None:
    text = "x" * 2_000_000
    robot.reply = lambda payload: {"text": payload["text"][:1000]}
    assert control("command", user="ann", command="/x", text=text)["ok"]
    assert len(robot.payload["text"]) == 2_000_000


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "link_disabled"])
def test_disconnect_frames(robot: Robot, control: Control, reason: str) -> None:
    assert control("disconnect", reason=reason)["count"] == 1
    left = 1 if reason == "warning" else 0
    assert control("wait_connected", count=left)["ok"]
    assert control.get("connections")["count"] == left
    if reason == "link_disabled":
        robot._thread.join(PATIENCE)
        with pytest.raises(ConnectionClosed):
            robot.socket.send("x")
    else:
        assert robot.socket.ping().wait(PATIENCE)
    assert [(frame["type"], frame["reason"]) for frame in robot.frames] == [("disconnect", reason)]


def test_an_unknown_reason_is_misuse(control: Control) -> None:
    assert control("disconnect", reason="boredom")["error"] == "misused"


def test_a_retiring_connection_gets_no_more_payloads(make_robot: MakeRobot, control: Control) -> None:
    old = make_robot()
    control("disconnect", reason="refresh_requested")
    new = make_robot()
    for _ in range(3):
        assert control("command", user="ann", command="/x")["ok"]
    assert (len(old.envelopes), len(new.envelopes)) == (0, 3)


def test_a_cut_has_no_close_frame(robot: Robot, control: Control) -> None:
    assert control("disconnect", abrupt=True)["count"] == 1
    robot._thread.join(PATIENCE)
    assert control("wait_connected", count=0)["ok"]
    assert robot.socket.protocol.close_rcvd is None
    assert control("wait_connected", count=1, timeout=0.05)["error"] == "timeout"


def test_an_eleventh_connection_is_too_many(client: WebClient, make_robot: MakeRobot, control: Control) -> None:
    for _ in range(10):
        make_robot()
    url = client.apps_connections_open(app_token="xapp-test")["url"]
    with connect(url, proxy=None) as socket:
        assert json.loads(socket.recv())["reason"] == "too_many_websockets"
        with pytest.raises(ConnectionClosed):
            socket.recv()
    assert control.get("connections")["count"] == 10


def test_a_trigger_works_once_and_soon(robot: Robot, control: Control, client: WebClient) -> None:
    control("command", user="ann", command="/x")
    trigger = robot.payload["trigger_id"]
    client.views_open(trigger_id=trigger, view=modal())
    assert error_of(client.views_open, trigger_id=trigger, view=modal()) == "exchanged_trigger_id"
    assert error_of(client.views_open, trigger_id="1.2.3", view=modal()) == "invalid_trigger_id"
    assert error_of(client.views_open, trigger_id="", view=modal()) == "invalid_arguments"


def test_a_trigger_dies() -> None:
    with running(copy.deepcopy(TEAM), settings=Settings(trigger_seconds=0.0)) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        robot, control = Robot(client), Control(server)
        control("command", user="ann", command="/x")
        trigger = robot.payload["trigger_id"]
        assert error_of(client.views_open, trigger_id=trigger, view=modal()) == "expired_trigger_id"
        robot.close()
        control.close()


def test_a_bad_view_does_not_use_the_trigger_up(robot: Robot, control: Control, client: WebClient) -> None:
    control("command", user="ann", command="/x")
    trigger = robot.payload["trigger_id"]
    assert error_of(client.views_open, trigger_id=trigger, view=home()) == "invalid_arguments"
    assert client.views_open(trigger_id=trigger, view=modal())["view"]["id"].startswith("V")


@hasty
def test_events_are_sent_again_until_acknowledged(robot: Robot, control: Control) -> None:
    answers = iter([SILENCE, None])
    robot.reply = lambda payload: next(answers)
    control("message", user="ann", channel="CGEN", text="hello")
    while len(entries := control.get("deliveries")["deliveries"]) < 2:
        control("wait", contains="never", timeout=0.02)
    assert [(one["ok"], one["error"]) for one in entries] == [(False, "operation_timeout"), (True, None)]
    first, second = robot.envelopes
    assert first["payload"] == second["payload"]
    assert first["envelope_id"] != second["envelope_id"]
    assert [(one["retry_attempt"], one["retry_reason"]) for one in (first, second)] == [(0, ""), (1, "timeout")]
    event = first["payload"]["event"]
    assert first["payload"]["event_id"].startswith("Ev")
    assert (event["type"], event["channel_type"], event["text"], event["user"]) == (
        "message",
        "channel",
        "hello",
        "UANN",
    )


def test_the_shapes_of_events(robot: Robot, control: Control, client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="x")["ts"]
    control("react", user="ann", channel="CGEN", ts=ts, name=":eyes:")
    reacted = robot.event("reaction_added")
    assert reacted["item"] == {"type": "message", "channel": "CGEN", "ts": ts}
    assert (reacted["type"], reacted["reaction"], reacted["item_user"]) == ("reaction_added", "eyes", "UBOT")
    control("join", user="cat", channel="CGEN")
    joined = robot.event("member_joined_channel")
    assert (joined["type"], joined["user"], joined["channel_type"]) == ("member_joined_channel", "UCAT", "C")
    client.conversations_invite(channel="CPRV", users="UBEN")
    invited = robot.event("member_joined_channel")
    assert (invited["inviter"], invited["channel_type"]) == ("UBOT", "G")
    control("message", user="ann", text="psst")
    assert robot.event("message")["channel_type"] == "im"
    control("group", group="@legal", users=["UCAT"])
    assert robot.event("subteam_updated")["subteam"]["users"] == ["UCAT"]
    members = robot.event("subteam_members_changed")
    assert (members["type"], members["subteam_id"], members["added_users"]) == (
        "subteam_members_changed",
        "S1",
        ["UCAT"],
    )
    assert (members["removed_users"], members["removed_users_count"]) == (["UBEN"], "1")
    control("group", group="legal", handle="law")
    updated = robot.event("subteam_updated")
    assert (updated["type"], updated["subteam"]["handle"], updated["subteam"]["users"]) == (
        "subteam_updated",
        "law",
        ["UCAT"],
    )
    heard = len(robot.envelopes)
    control("message", user="ann", channel="COUT", text="the bot is not here")
    control("join", user="cat", channel="COUT")
    control("join", user="cat", channel="CGEN")
    client.chat_postMessage(channel="CGEN", text="its own words")
    control("wait", contains="never", timeout=0.05)
    assert len(robot.envelopes) == heard


def test_only_subscribed_events_are_sent() -> None:
    events = ["message.channels"]
    manifest = {
        "oauth_config": {"scopes": {"bot": ["chat:write"]}},
        "settings": {"event_subscriptions": {"bot_events": events}},
        "features": {"slash_commands": [{"command": "/x", "should_escape": True}]},
    }
    with running(copy.deepcopy(TEAM), manifest=manifest) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        robot, control = Robot(client), Control(server)
        ts = client.chat_postMessage(channel="CGEN", text="own words are told to who asks for them")["ts"]
        control("react", user="ann", channel="CGEN", ts=ts, name="eyes")
        control("message", user="ann", text="in private")
        control("command", user="ann", command="/x", text="ask @ben in #general or #private about @nobody, a@b")
        told = [one["payload"].get("event", {}).get("type") for one in robot.envelopes]
        assert told == ["message", None]
        assert robot.payload["text"] == "ask <@UBEN|ben> in <#CGEN|general> or <#CPRV|> about @nobody, a@b"
        assert control("home", user="ann", timeout=0.05)["error"] == "not_published"
        robot.close()
        control.close()


def test_the_home_tab(robot: Robot, control: Control, client: WebClient) -> None:
    def publish(payload: dict[str, object]) -> None:
        client.views_publish(user_id="UANN", view=home(section("*Hello*"), actions(button())))

    robot.reply = publish
    told = control("home", user="ann")
    assert told["ok"]
    assert (told["home"]["text"], told["home"]["buttons"]) == ("Hello", ["Press"])
    event = robot.payload["event"]
    assert (event["type"], event["tab"], "view" in event) == ("app_home_opened", "home", False)
    first = told["home"]["hash"]
    again = control("home", user="ann")
    assert robot.payload["event"]["view"]["hash"] == first
    assert again["home"]["hash"] != first
    stale = {"user_id": "UANN", "view": home(), "hash": first}
    assert error_of(client.views_publish, **stale) == "hash_conflict"
    robot.reply = lambda payload: None
    pressed = control("press", user="ann", home=True, label="Press")
    assert pressed["ok"]
    assert robot.payload["view"]["type"] == "home"
    assert robot.payload["container"]["type"] == "view"
    assert control("home", user="ann", timeout=0.05)["error"] == "not_published"

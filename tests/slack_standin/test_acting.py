"""Clicks, shortcuts and response URLs; seeing and waiting; the world around."""

import threading
from typing import Any

import httpx
import pytest
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from slack_standin import Server
from tests.slack_standin.conftest import SILENCE, TEAM, Control, Robot, hasty
from tests.slack_standin.kit import Json, actions, button, option, section, select
from tests.slack_standin.test_chat import error_of


def card(client: WebClient, *elements: Json, channel: str = "CGEN") -> str:
    blocks = [section("A *case*"), actions(*(elements or (button("Approve", "approve", value="7"),)))]
    return str(client.chat_postMessage(channel=channel, text="A case", blocks=blocks)["ts"])


def texts(control: Control, user: str = "ann") -> list[str]:
    return [one["text"] for one in control.get("sees", user=user)["messages"]]


def test_a_click_has_slacks_fields(robot: Robot, control: Control, client: WebClient) -> None:
    ts = card(client)
    assert control("press", user="ann", channel="CGEN", ts=ts, label="Approve")["ok"]
    envelope = robot.envelopes[0]
    assert envelope["type"] == "interactive"
    payload = envelope["payload"]
    assert payload["type"] == "block_actions"
    assert payload["user"] == {"id": "UANN", "username": "ann", "name": "ann", "team_id": "T1"}
    assert payload["team"] == {"id": "T1", "domain": "example"}
    assert payload["channel"] == {"id": "CGEN", "name": "general"}
    place = {"message_ts": ts, "channel_id": "CGEN", "is_ephemeral": False}
    assert payload["container"] == {"type": "message", **place}
    assert payload["message"]["blocks"][0]["text"]["text"] == "A *case*"
    (action,) = payload["actions"]
    assert (action["type"], action["action_id"], action["value"]) == ("button", "approve", "7")
    assert action["block_id"] == payload["message"]["blocks"][1]["block_id"]
    assert action["text"]["text"] == "Approve"
    assert payload["trigger_id"]
    assert payload["state"] == {"values": {}}


def test_what_can_be_clicked(robot: Robot, control: Control, client: WebClient) -> None:
    same = [button("Yes", "vote", value="yes"), button("No", "vote2", value="no")]
    ts = card(client, *same)
    assert control("press", user="ann", channel="CGEN", ts=ts, action_id="vote2")["ok"]
    assert robot.payload["actions"][0]["value"] == "no"
    missing = {"user": "ann", "channel": "CGEN", "ts": ts}
    assert control("press", **missing, label="Maybe")["error"] == "no_such_button"
    assert control("press", **missing)["error"] == "no_such_button"
    assert control("press", **missing, action_id="vote", value="no")["error"] == "no_such_button"
    assert control("press", user="cat", channel="CGEN", ts=ts, label="Yes")["error"] == "no_such_button"
    client.chat_update(channel="CGEN", ts=ts, text="Decided")
    assert control("press", **missing, label="Yes")["error"] == "no_such_button"
    client.chat_delete(channel="CGEN", ts=ts)
    assert control("press", **missing, label="Yes")["error"] == "no_such_button"


def test_menus_in_messages_keep_a_state(robot: Robot, control: Control, client: WebClient) -> None:
    one, two = option("One", "1"), option("Two", "2")
    menu = select(one, two)
    overflow = {"type": "overflow", "action_id": "more", "options": [one, two]}
    ts = card(client, menu, overflow, button("Go", "go"))
    place = {"user": "ann", "channel": "CGEN", "ts": ts}
    assert control("press", **place, action_id="pick", value="Two")["ok"]
    assert robot.payload["actions"][0]["selected_option"] == two
    assert control("press", **place, action_id="more", value="1")["ok"]
    assert robot.payload["actions"][0]["selected_option"] == one
    assert control("press", **place, label="Go")["ok"]
    (values,) = robot.payload["state"]["values"].values()
    assert values["pick"]["selected_option"] == two
    assert control("press", **place, action_id="pick", value="Three")["error"] == "invalid_value"
    assert control("press", **place, action_id="more", value="3")["error"] == "invalid_value"


def test_an_old_click_can_be_played(robot: Robot, control: Control, client: WebClient) -> None:
    ts = card(client)
    place = {"user": "ann", "channel": "CGEN", "ts": ts}
    control("press", **place, label="Approve")
    old = robot.payload["actions"]
    client.chat_update(channel="CGEN", ts=ts, text="Decided")
    assert control("press", **place, stale={"actions": old})["ok"]
    assert robot.payload["actions"] == old
    assert control("replay", n=1)["ok"]
    assert robot.envelopes[2]["payload"] == robot.envelopes[0]["payload"]
    assert robot.envelopes[2]["envelope_id"] != robot.envelopes[0]["envelope_id"]
    assert control("replay", n=99)["error"] == "misused"
    assert control("deliver", type="interactive", payload={"type": "forged"})["ok"]
    assert robot.payload == {"type": "forged"}
    assert [one["type"] for one in control.get("deliveries", since=3)["deliveries"]] == ["interactive"]


def test_a_click_in_a_thread_names_it(robot: Robot, control: Control, client: WebClient) -> None:
    parent = client.chat_postMessage(channel="CGEN", text="x")["ts"]
    answer = client.chat_postMessage(channel="CGEN", text="x", blocks=[actions(button())], thread_ts=parent)
    control("press", user="ann", channel="CGEN", ts=answer["ts"], label="Press")
    assert robot.payload["container"]["thread_ts"] == parent


def test_shortcuts(robot: Robot, control: Control, client: WebClient) -> None:
    assert control("shortcut", user="ann", callback_id="start")["ok"]
    assert robot.payload["type"] == "shortcut"
    assert not {"channel", "message", "response_url"} & set(robot.payload)
    ts = client.chat_postMessage(channel="CGEN", text="look")["ts"]
    assert control("shortcut", user="ann", callback_id="start", channel="CGEN", ts=ts)["ok"]
    assert (robot.payload["type"], robot.payload["message"]["text"]) == ("message_action", "look")
    assert robot.payload["response_url"]
    assert control("shortcut", user="ann", callback_id="start", channel="CGEN", ts="1.2")["error"] == "misused"


def test_what_an_acknowledgement_says_is_shown(robot: Robot, control: Control) -> None:
    robot.reply = lambda payload: {"text": "only for *you*"}
    told = control("command", user="ann", command="/x", channel="CGEN")
    assert told["ack"] == {"text": "only for *you*"}
    assert (texts(control), texts(control, "ben")) == (["only for you"], [])
    robot.reply = lambda payload: {"response_type": "in_channel", "text": "for all"}
    control("command", user="ann", command="/x", text="y", channel="CGEN")
    assert texts(control, "ben") == ["/x y", "for all"]
    robot.reply = lambda payload: {"blocks": [{"type": "banner"}]}
    assert control("command", user="ann", command="/x")["error"] == "invalid_blocks"
    assert control.get("refused")["refused"][0]["method"] == "ack"


def respond(url: str, **body: Any) -> tuple[int, str]:
    answer = WebhookClient(url).send(**body)
    return answer.status_code, answer.body


def test_a_response_url_posts_replaces_and_deletes(robot: Robot, control: Control) -> None:
    control("command", user="ann", command="/x", channel="COUT")
    url = robot.payload["response_url"]
    assert respond(url, text="first") == (200, "ok")
    assert respond(url, text="second", replace_original=True) == (200, "ok")
    assert texts(control) == ["second"]
    assert respond(url, text="public", response_type="in_channel") == (200, "ok")
    assert respond(url, delete_original=True) == (200, "ok")
    assert texts(control) == ["second"]
    assert respond(url, text="fifth") == (200, "ok")
    status, body = respond(url, text="sixth")
    assert (status, "used_url" in body) == (404, True)


def test_a_response_url_of_a_click_replaces_the_message(robot: Robot, control: Control, client: WebClient) -> None:
    ts = card(client)
    control("press", user="ann", channel="CGEN", ts=ts, label="Approve")
    respond(robot.payload["response_url"], text="Approved", replace_original=True)
    (seen,) = control.get("sees", user="ben")["messages"]
    assert (seen["ts"], seen["text"], seen["buttons"], seen["edited"]) == (ts, "Approved", [], True)


def test_an_ephemeral_message_stays_ephemeral(robot: Robot, control: Control, client: WebClient) -> None:
    blocks = [actions(button("Hide"))]
    ts = client.chat_postEphemeral(channel="CGEN", user="UANN", text="x", blocks=blocks)["message_ts"]
    control("press", user="ann", channel="CGEN", ts=ts, label="Hide")
    assert robot.payload["container"]["is_ephemeral"]
    assert "message" not in robot.payload
    url = robot.payload["response_url"]
    respond(url, text="still yours", response_type="in_channel", replace_original=True)
    assert (texts(control), texts(control, "ben")) == (["still yours"], [])
    assert control("press", user="ben", channel="CGEN", ts=ts, label="Hide")["error"] == "no_such_button"
    respond(url, text="", delete_original=True)
    assert texts(control) == []


def test_a_response_url_refuses(robot: Robot, control: Control, server: Server) -> None:
    control("command", user="ann", command="/x")
    url = robot.payload["response_url"]
    assert respond(url, text="x", blocks=[{"type": "banner"}])[0] == 400
    assert respond(url, text="")[0] == 400
    assert respond(f"{server.url}/actions/none", text="x") == (404, '{"ok":false,"error":"no_service"}')
    for body in ("{", "[1]"):
        assert httpx.post(url, content=body, trust_env=False).status_code == 400
    assert [one["error"] for one in control.get("refused")["refused"]] == ["invalid_blocks", "no_text"]


@hasty
def test_a_response_url_dies(robot: Robot, control: Control) -> None:
    control("command", user="ann", command="/x")
    assert "expired_url" in respond(robot.payload["response_url"], text="x")[1]


def test_seeing_is_by_number(control: Control, client: WebClient) -> None:
    client.chat_postMessage(channel="CGEN", text="one")
    seq = control.get("sees", user="ann")["seq"]
    client.chat_postMessage(channel="CGEN", text="two")
    new = control.get("sees", user="ann", since=seq)
    assert [one["text"] for one in new["messages"]] == ["two"]
    client.chat_delete(channel="CGEN", ts=new["messages"][0]["ts"])
    last = control.get("sees", user="ann", since=new["seq"])
    assert (last["messages"], [one["ts"] for one in last["gone"]]) == ([], [new["messages"][0]["ts"]])
    assert control.get("sees", user="cat")["messages"] == []


def test_waiting_is_woken(control: Control, client: WebClient) -> None:
    timer = threading.Timer(0.05, lambda: card(client))
    timer.start()
    told = control("wait", user="ann", channel="CGEN", contains="A case", button="Approve")
    timer.join()
    assert told["message"]["buttons"] == ["Approve"]
    ts = told["message"]["ts"]
    timer = threading.Timer(0.05, lambda: client.chat_update(channel="CGEN", ts=ts, text="Decided"))
    timer.start()
    assert control("wait", user="ann", contains="A case", gone=True)["ok"]
    timer.join()
    assert control("wait", contains="Decided", since=told["message"]["seq"])["message"]["edited"]


def test_waiting_in_vain_tells_what_is_seen(control: Control, client: WebClient) -> None:
    client.chat_postMessage(channel="CGEN", text="something else")
    told = control("wait", user="ann", contains="the thing", timeout=0.02)
    assert (told["ok"], told["error"]) == (False, "timeout")
    assert told["seen"] == ["#general helper: something else []"]
    assert not control("wait", user="ann", channel="dm", contains="something", timeout=0.02)["ok"]
    assert not control("wait", user="cat", contains="something", timeout=0.02)["ok"]
    assert not control("wait", contains="something", gone=True, timeout=0.02)["ok"]
    assert control("wait", view=True)["error"] == "misused"


def test_waiting_for_a_view(robot: Robot, control: Control, client: WebClient) -> None:
    view = {"type": "modal", "title": {"type": "plain_text", "text": "Soon"}, "blocks": []}
    control("command", user="ann", command="/x")
    trigger = robot.payload["trigger_id"]
    timer = threading.Timer(0.05, lambda: client.views_open(trigger_id=trigger, view=view))
    timer.start()
    assert control("wait", user="ann", view="Soon")["view"]["title"] == "Soon"
    timer.join()
    assert not control("wait", user="ann", view="Never", timeout=0.02)["ok"]
    control("close", user="ann")
    assert control("wait", user="ann", view=True, gone=True)["ok"]


def test_people_and_channels_change(control: Control, client: WebClient) -> None:
    control("person", user="ann", deleted=True)
    assert error_of(client.users_lookupByEmail, email="ann@example.com") == "users_not_found"
    control("person", user="UNEW", name="new", email="new@example.com")
    assert client.users_info(user="UNEW")["user"]["name"] == "new"
    control("channel", channel="CGEN", is_archived=True)
    assert error_of(client.chat_postMessage, channel="CGEN", text="x") == "is_archived"
    control("channel", channel="CGEN", is_archived=False, bot_member=False)
    assert error_of(client.chat_postMessage, channel="CGEN", text="x") == "not_in_channel"
    control("channel", channel="CNEW", name="new", members=["UBEN"], bot_member=True)
    ts = client.chat_postMessage(channel="CNEW", text="x")["ts"]
    assert control("delete_message", channel="CNEW", ts=ts)["ok"]
    assert error_of(client.chat_update, channel="CNEW", ts=ts, text="y") == "message_not_found"
    control("group", group="SNEW", handle="new", users=["UBEN"])
    assert client.usergroups_users_list(usergroup="SNEW")["users"] == ["UBEN"]
    there = control.get("workspace")
    assert {"UNEW"} <= {user["id"] for user in there["users"]}
    assert {"CNEW"} <= {one["id"] for one in there["channels"]}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("command", {"user": "ann"}),
        ("command", {"user": "ann", "command": "/x", "txet": "typo"}),
        ("command", {"user": "nobody", "command": "/x"}),
        ("command", {"user": "ann", "command": "/x", "channel": "nowhere"}),
        ("person", {"user": "ann", "colour": "red"}),
        ("group", {"group": "nowhere"}),
        ("group", {"group": "legal", "colour": "red"}),
        ("delete_message", {"channel": "CGEN", "ts": "1.2"}),
        ("clock", {"set": "2026-01-31T00:00:00"}),
        ("clock", {"set": "soon"}),
        ("faults", {"kind": "ratelimited", "colour": "red"}),
    ],
)
def test_misuse_is_loud(control: Control, name: str, data: Json) -> None:
    assert control(name, **data)["error"] == "misused"
    assert control.status == 400


def test_other_misuse(control: Control, server: Server) -> None:
    assert "press" in control("no/such")["known"]
    assert control.status == 404
    assert control("faults", kind="sabotage")["error"] == "invalid_arguments"
    assert control.status == 400
    assert httpx.post(f"{server.url}/control/sees", content="[1]", trust_env=False).status_code == 400
    assert control.get("file", id="FNOPE")["error"] == "file_not_found"


def test_reset_starts_over_but_keeps_the_connection(robot: Robot, control: Control, client: WebClient) -> None:
    card(client)
    control("reset")
    assert control.get("sees", user="ann")["messages"] == []
    assert control("command", user="ann", command="/x")["ok"]
    small = {**TEAM, "channels": []}
    control("reset", workspace=small)
    assert error_of(client.chat_postMessage, channel="CGEN", text="x") == "channel_not_found"


def test_reset_gives_up_old_events(robot: Robot, control: Control) -> None:
    robot.reply = lambda payload: SILENCE
    control("message", user="ann", channel="CGEN", text="unheard")
    control("wait", contains="never", timeout=0.02)
    control("reset")
    control("wait", contains="never", timeout=0.5)
    assert len(robot.envelopes) == 1

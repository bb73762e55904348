"""The official clients around the Web API: retries, pages, response URLs, signatures, files."""

from __future__ import annotations

import urllib.error
import urllib.request
from base64 import b64encode

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import (
    ConnectionErrorRetryHandler,
    RateLimitErrorRetryHandler,
    ServerErrorRetryHandler,
)
from slack_sdk.signature import SignatureVerifier
from slack_sdk.webhook import WebhookClient

from slack_standin import Server
from slack_standin.signedhttp import signature
from tests.patience import PATIENCE
from tests.slack_standin.conftest import Control, Robot


def test_a_client_told_to_wait_waits_and_comes_again(server: Server, control: Control) -> None:
    waiting = WebClient(
        token="xoxb-test", base_url=server.api_url, retry_handlers=[RateLimitErrorRetryHandler(max_retry_count=2)]
    )
    control("faults", kind="ratelimited", method="chat.postMessage", times=2, retry_after=0)
    assert waiting.chat_postMessage(channel="CGEN", text="at last")["ok"]
    calls = [(one["method"], one["error"]) for one in control.get("calls")["calls"]]
    assert calls == [("chat.postMessage", "ratelimited")] * 2 + [("chat.postMessage", None)]


def test_a_client_comes_again_after_trouble_and_after_a_cut(server: Server, control: Control) -> None:
    handlers = [ServerErrorRetryHandler(), ConnectionErrorRetryHandler()]
    stubborn = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=handlers)
    control("faults", kind="http", method="auth.test", status=503)
    assert stubborn.auth_test()["ok"]
    control("faults", kind="drop_before", method="auth.test")
    assert stubborn.auth_test()["ok"]


def test_pages_are_turned_by_iterating(client: WebClient) -> None:
    names = [user["name"] for page in client.users_list(limit=2) for user in page["members"]]
    assert names == ["ann", "ben", "cat", "old", "helper"]
    rooms = [one["name"] for page in client.conversations_list(limit=1) for one in page["channels"]]
    assert rooms == ["general", "outside", "attic"]


def test_a_response_url_takes_a_webhook_client(robot: Robot, control: Control) -> None:
    control("command", user="ann", command="/x", channel="CGEN")
    hook = WebhookClient(robot.payload["response_url"])
    assert (hook.send(text="for you").status_code, hook.send(text="for you").body) == (200, "ok")
    assert control("wait", user="ann", contains="for you", timeout=PATIENCE)["message"]["ephemeral"]
    assert hook.send(response_type="in_channel", text="for all").status_code == 200
    assert control("wait", user="ben", contains="for all", timeout=PATIENCE)["ok"]
    refused = hook.send(text="x", blocks=[{"type": "nothing"}])
    assert (refused.status_code, "invalid_blocks" in refused.body) == (400, True)
    assert hook.send(text="fifth").status_code == 200
    assert hook.send(text="sixth").status_code == 404


def test_requests_are_signed_as_the_verifier_expects() -> None:
    body, timestamp = "token=x&text=a+b", "1700000000"
    signed = signature("secret", timestamp, body.encode())
    clock = type("Then", (), {"now": lambda self: float(timestamp)})()
    verifier = SignatureVerifier("secret", clock)
    assert verifier.is_valid(body, timestamp, signed)
    assert not verifier.is_valid(body + "!", timestamp, signed)
    assert not SignatureVerifier("another", clock).is_valid(body, timestamp, signed)


def test_who_somebody_is(control: Control, client: WebClient) -> None:
    control("clock", set="2026-07-01T12:00:00+00:00")
    ann = client.users_info(user="UANN")["user"]
    assert (ann["tz"], ann["tz_label"], ann["tz_offset"]) == ("Europe/Berlin", "CEST", 7200)
    control("clock", set="2026-12-01T12:00:00+00:00")
    assert client.users_info(user="UANN")["user"]["tz_offset"] == 3600
    assert client.users_profile_get(user="UANN")["profile"]["email"] == "ann@example.com"
    assert client.users_profile_get()["profile"]["real_name"] == "helper"
    bot = client.bots_info(bot="B1")["bot"]
    assert (bot["id"], bot["user_id"], bot["app_id"], bot["name"]) == ("B1", "UBOT", "A1", "helper")
    with pytest.raises(SlackApiError, match="bot_not_found"):
        client.bots_info(bot="B2")
    with pytest.raises(SlackApiError, match="user_not_found"):
        client.users_profile_get(user="UNOBODY")


def test_reactions_of_a_message(control: Control, client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="cake?")["ts"]
    for user in ("ann", "ben"):
        control("react", user=user, channel="CGEN", ts=ts, name="cake")
    told = client.reactions_get(channel="CGEN", timestamp=ts)
    assert told["message"]["reactions"] == [{"name": "cake", "users": ["UANN", "UBEN"], "count": 2}]
    assert told["message"]["permalink"] == client.chat_getPermalink(channel="CGEN", message_ts=ts)["permalink"]
    with pytest.raises(SlackApiError, match="message_not_found"):
        client.reactions_get(channel="CGEN", timestamp="1.000000")


def test_coming_and_going(control: Control, client: WebClient) -> None:
    made = client.conversations_create(name="party")["channel"]["id"]
    with pytest.raises(SlackApiError, match="last_member"):
        client.conversations_leave(channel=made)
    client.conversations_invite(channel=made, users="UANN,UBEN")
    client.conversations_kick(channel=made, user="UBEN")
    assert client.conversations_members(channel=made)["members"] == ["UBOT", "UANN"]
    for channel, user, why in [
        (made, "UBEN", "not_in_channel"),
        (made, "UBOT", "cant_kick_self"),
        (made, "UNOBODY", "user_not_found"),
        ("CGEN", "UANN", "cant_kick_from_general"),
    ]:
        with pytest.raises(SlackApiError, match=why):
            client.conversations_kick(channel=channel, user=user)
    assert client.conversations_rename(channel=made, name="after-party")["channel"]["name"] == "after-party"
    with pytest.raises(SlackApiError, match="name_taken"):
        client.conversations_rename(channel=made, name="general")
    with pytest.raises(SlackApiError, match="not_authorized"):
        client.conversations_rename(channel="CGEN", name="mine")
    assert client.conversations_leave(channel=made)["ok"]
    with pytest.raises(SlackApiError) as gone:
        client.conversations_leave(channel=made)
    assert gone.value.response["not_in_channel"]
    with pytest.raises(SlackApiError, match="cant_leave_general"):
        client.conversations_leave(channel="CGEN")


def downloaded(url: str, token: str) -> tuple[bytes, str]:
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 - an address of this machine
        return answer.read(), answer.headers["content-type"]


def test_files_go_up_in_one_call_and_come_down_with_the_token(control: Control, client: WebClient) -> None:
    told = client.files_upload_v2(
        channel="CGEN",
        initial_comment="Two of them",
        file_uploads=[{"content": "a;b", "filename": "a b.csv", "title": "A"}, {"content": "{}", "filename": "b.json"}],
    )
    message = control("wait", user="ben", contains="Two of them", timeout=PATIENCE)["message"]
    assert message["files"] == ["a b.csv", "b.json"]
    first, second = (client.files_info(file=one["id"])["file"] for one in told["files"])
    assert (first["title"], first["mimetype"], first["channels"]) == ("A", "text/csv", ["CGEN"])
    assert downloaded(first["url_private"], "xoxb-test") == (b"a;b", "text/csv; charset=utf-8")
    assert downloaded(second["url_private_download"], "xoxb-test")[0] == b"{}"
    for token in ("", "xapp-test"):
        with pytest.raises(urllib.error.HTTPError, match="403"):
            downloaded(first["url_private"], token)
    client.files_delete(file=first["id"])
    with pytest.raises(urllib.error.HTTPError, match="404"):
        downloaded(first["url_private"], "xoxb-test")


def test_a_file_for_several_channels_and_for_none(control: Control, client: WebClient) -> None:
    client.files_upload_v2(channels=["CGEN", "CPRV"], content="x", filename="x.txt", initial_comment="Everywhere")
    seen = [one["channel"] for one in control("sees", user="ann")["messages"] if one["text"] == "Everywhere"]
    assert sorted(seen) == ["CGEN", "CPRV"]
    quiet = client.files_upload_v2(content="y", filename="y.txt")["file"]
    assert quiet["channels"] == []


def test_a_person_shares_a_file_in_a_thread(robot: Robot, control: Control, client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="Which one?")["ts"]
    content = b64encode(bytes(range(256))).decode()
    place = {"channel": "CGEN", "thread_ts": ts, "text": "This & that"}
    shared = control("upload", user="ann", name="all.bin", content=content, **place)
    message = robot.event("message", subtype="file_share")
    assert (message["user"], message["thread_ts"], message["text"]) == ("UANN", ts, "This &amp; that")
    assert robot.event("file_shared")["file_id"] == shared["file"]["id"]
    assert downloaded(shared["file"]["url_private"], "xoxb-test")[0] == bytes(range(256))
    control("upload", user="ben", name="all.bin", content=content, channel="CPRV")
    assert control.status == 400, "nobody shares where they are not"

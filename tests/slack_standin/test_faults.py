"""Faults on demand and Slack's rate limits."""

import http.client

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from slack_standin import Server
from slack_standin.clock import Clock
from slack_standin.rates import Rates
from tests.slack_standin.conftest import Control, Robot
from tests.slack_standin.test_acting import texts
from tests.slack_standin.test_chat import error_of


def post(client: WebClient, text: str = "x") -> str:
    return str(client.chat_postMessage(channel="CGEN", text=text)["ts"])


def test_ratelimited_has_an_empty_body(client: WebClient, control: Control) -> None:
    control("faults", method="chat.postMessage", kind="ratelimited", retry_after=7)
    with pytest.raises(SlackApiError) as caught:
        post(client)
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["retry-after"] == "7"
    assert post(client)
    assert [one["error"] for one in control.get("calls")["calls"]] == ["ratelimited", None]


def test_errors_by_name(client: WebClient, control: Control) -> None:
    control("faults", method="*", kind="error", error="fatal_error", times=2)
    assert error_of(client.chat_postMessage, channel="CGEN", text="x") == "fatal_error"
    assert error_of(client.users_info, user="UANN") == "fatal_error"
    assert post(client)
    assert texts(control) == ["x"]


def test_an_error_after_the_work(client: WebClient, control: Control) -> None:
    control("faults", kind="error", error="internal_error", after=True)
    assert error_of(client.chat_postMessage, channel="CGEN", text="done") == "internal_error"
    assert texts(control) == ["done"]


def test_server_trouble(client: WebClient, control: Control) -> None:
    control("faults", kind="http", status=503, times=None)
    with pytest.raises(SlackApiError) as caught:
        post(client)
    assert caught.value.response.status_code == 503
    assert control.get("faults/list")["faults"][0]["times"] is None
    assert control("faults/clear")["faults"] == []
    assert post(client)


@pytest.mark.parametrize(("kind", "seen"), [("drop_before", []), ("drop_after", ["x"])])
def test_cut_connections(client: WebClient, control: Control, kind: str, seen: list[str]) -> None:
    control("faults", method="chat.postMessage", kind=kind)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        post(client)
    assert texts(control) == seen
    assert post(client)


def test_the_client_library_repeats_a_cut_post(server: Server, control: Control) -> None:
    trusting = WebClient(token="xoxb-test", base_url=server.api_url)
    control("faults", method="chat.postMessage", kind="drop_after")
    post(trusting)
    assert texts(control) == ["x", "x"]


def test_slowness(server: Server, control: Control) -> None:
    hasty = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[], timeout=1)
    control("faults", method="chat.postMessage", kind="slow", seconds=0.05)
    assert post(hasty)


def test_faults_of_response_urls(robot: Robot, control: Control) -> None:
    control("command", user="ann", command="/x")
    hook = WebhookClient(robot.payload["response_url"])
    control("faults", method="response_url", kind="http", status=500)
    assert hook.send(text="x").status_code == 500
    assert hook.send(text="y").status_code == 200
    assert texts(control) == ["y"]


def test_one_post_a_second_and_channel(client: WebClient, control: Control) -> None:
    control("rate", enabled=True)
    for _ in range(3):
        post(client)
    with pytest.raises(SlackApiError) as caught:
        post(client)
    assert caught.value.response.headers["retry-after"] == "1"
    assert client.chat_postMessage(channel="CPRV", text="elsewhere")["ok"]
    control("rate", enabled=False)
    assert post(client)


def test_limits_by_tier_let_go_with_time() -> None:
    now = [1000.0]
    rates = Rates(Clock(ticks=lambda: now[0]))
    rates.set(enabled=True)
    assert [rates.wait_for("users.list", 2, "") for _ in range(21)] == [0] * 20 + [60]
    now[0] += 59
    assert rates.wait_for("users.list", 2, "") == 1
    now[0] += 1
    assert rates.wait_for("users.list", 2, "") == 0
    assert [rates.wait_for("chat.postMessage", 5, "C") for _ in range(4)] == [0, 0, 0, 1]
    now[0] += 1
    assert rates.wait_for("chat.postMessage", 5, "C") == 0

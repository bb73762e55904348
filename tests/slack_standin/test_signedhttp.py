"""Signed HTTP: what a real Bolt app takes for Slack's, and a load balancer in front of several."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient

from slack_standin import Server, Settings
from slack_standin import running as running_standin
from slack_standin.model import Bot
from tests.patience import PATIENCE
from tests.slack_standin.conftest import TEAM, Control, hasty

SECRET = Bot("U", "B", "b", "t", "a").signing_secret
Take = Callable[[str, dict[str, str]], BoltResponse]


class Replica:
    """An app's request URL: every request goes to ``take`` with its body and headers."""

    def __init__(self, take: Take) -> None:
        self.take, self.bodies, self.headers = take, list[str](), list[dict[str, str]]()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}/slack/events"
        self._thread = threading.Thread(target=lambda: self._server.serve_forever(0.01))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        replica = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"])).decode()
                headers = {name.lower(): value for name, value in self.headers.items()}
                replica.bodies.append(body)
                replica.headers.append(headers)
                answer = replica.take(body, headers)
                content = answer.body.encode()
                self.send_response(answer.status)
                self.send_header("content-type", answer.first_headers()["content-type"])
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                pass

        return Handler


def challenged(answer: BoltResponse) -> Take:
    """Answer the challenge as an app must, and everything else with ``answer``."""

    def take(body: str, headers: dict[str, str]) -> BoltResponse:
        said = json.loads(body) if body.startswith("{") else {}
        return BoltResponse(status=200, body={"challenge": said["challenge"]}) if "challenge" in said else answer

    return take


OK = BoltResponse(status=200)
Replicas = Callable[[Take], Replica]


@pytest.fixture
def replicas(control: Control) -> Iterator[Replicas]:
    with ExitStack() as stack:
        stack.callback(control, "request_urls", urls=[])

        @contextmanager
        def running(take: Take) -> Iterator[Replica]:
            made = Replica(take)
            yield made
            made.close()

        yield lambda take: stack.enter_context(running(take))


def test_bolt_takes_every_sort_of_payload_for_slacks(replicas: Replicas, control: Control, client: WebClient) -> None:
    app = App(client=client, signing_secret=SECRET, token_verification_enabled=False, process_before_response=True)
    heard: list[Any] = []
    app.command("/x")(lambda ack, body: (heard.append(body["text"]), ack("taken")))
    app.event("message")(lambda event: heard.append(event["text"]))
    app.view("form")(lambda ack, body: ack(response_action="errors", errors={"b": "no"}))
    replica = replicas(lambda body, headers: app.dispatch(BoltRequest(body=body, headers=headers)))  # type: ignore[arg-type]
    assert control("request_urls", urls=[replica.url])["ok"], "Bolt answers the challenge"
    assert control("command", user="ann", command="/x", text="a & b")["ack"] == {"text": "taken"}
    view = {"type": "modal", "callback_id": "form"}
    form = {"type": "view_submission", "view": view, "user": {"id": "UANN"}, "team": {"id": "T1"}}
    assert control("deliver", type="interactive", payload=form)["ack"] == {
        "response_action": "errors",
        "errors": {"b": "no"},
    }
    event = {"type": "event_callback", "team_id": "T1", "event": {"type": "message", "user": "UANN", "text": "hi"}}
    assert control("deliver", type="events_api", payload=event)["ok"]
    assert heard == ["a & b", "hi"]


def test_bolt_refuses_it_with_another_secret(replicas: Replicas, control: Control, client: WebClient) -> None:
    app = App(client=client, signing_secret="another", token_verification_enabled=False)
    replica = replicas(lambda body, headers: app.dispatch(BoltRequest(body=body, headers=headers)))  # type: ignore[arg-type]
    assert control("request_urls", urls=[replica.url])["error"] == "url_verification_failed"


@pytest.mark.parametrize("answer", [BoltResponse(status=404), OK, BoltResponse(status=200, body={"challenge": "x"})])
def test_a_url_that_does_not_give_the_challenge_back_is_not_set(
    replicas: Replicas, control: Control, answer: BoltResponse
) -> None:
    good, bad = replicas(challenged(OK)), replicas(lambda *_: answer)
    assert control("request_urls", urls=[good.url])["ok"]
    assert control("request_urls", urls=[bad.url]) == {"ok": False, "error": "url_verification_failed"}
    assert control("command", user="ann", command="/x")["ok"]
    assert "command=%2Fx" in good.bodies[-1]


@hasty
def test_an_answer_that_is_late_or_none_is_a_failure(replicas: Replicas, control: Control) -> None:
    release = threading.Event()
    replica = replicas(challenged(OK))
    control("request_urls", urls=[replica.url])
    replica.take = lambda *_: (release.wait(PATIENCE), OK)[1]
    assert control("command", user="ann", command="/x")["error"] == "operation_timeout"
    release.set()
    replica.take = lambda *_: BoltResponse(status=500)
    assert control("command", user="ann", command="/x")["error"] == "dispatch_failed"


def test_an_event_comes_again_and_says_why(replicas: Replicas, control: Control) -> None:
    replica = replicas(challenged(OK))
    control("request_urls", urls=[replica.url])
    fails = iter([BoltResponse(status=503), OK])
    done = threading.Event()

    def take(body: str, headers: dict[str, str]) -> BoltResponse:
        answer = next(fails)
        if answer is OK:
            done.set()
        return answer

    replica.take = take
    control("message", user="ann", channel="CGEN", text="hello")
    assert done.wait(PATIENCE)
    first, again = replica.headers[-2:]
    assert "x-slack-retry-num" not in first
    assert (again["x-slack-retry-num"], again["x-slack-retry-reason"]) == ("1", "http_error")
    assert replica.bodies[-1] == replica.bodies[-2]


def test_replicas_get_payloads_in_turn_and_one_that_is_gone_gets_none(
    replicas: Replicas, control: Control, server: Server
) -> None:
    one, two = replicas(challenged(OK)), replicas(challenged(OK))
    assert control("request_urls", urls=[one.url, two.url])["ok"]
    before = len(one.bodies) + len(two.bodies)
    for _ in range(4):
        assert control("command", user="ann", command="/x")["ok"]
    assert before == 1
    assert {len(one.bodies), len(two.bodies)} == {2, 3}
    gone = "http://127.0.0.1:9/slack/events"
    assert control("request_urls", urls=[gone, one.url])["ok"]
    assert all(control("command", user="ann", command="/x")["ok"] for _ in range(4))
    assert not control("request_urls", urls=[gone])["ok"]


def test_a_request_that_was_taken_and_lost_is_not_sent_elsewhere(replicas: Replicas, control: Control) -> None:
    one, two = replicas(challenged(OK)), replicas(challenged(OK))
    control("request_urls", urls=[one.url, two.url])
    taken = len(one.bodies) + len(two.bodies)
    one.take = two.take = lambda *_: BoltResponse(status=502)
    assert control("command", user="ann", command="/x")["error"] == "dispatch_failed"
    assert len(one.bodies) + len(two.bodies) == taken + 1


def test_urls_given_at_the_start_are_believed(replicas: Replicas) -> None:
    replica = replicas(lambda *_: OK)
    with running_standin(copy.deepcopy(TEAM), settings=Settings(request_urls=(replica.url,))) as server:
        control = Control(server)
        assert control("command", user="ann", command="/x")["ok"]
        control.close()
    assert len(replica.bodies) == 1


def test_without_a_url_socket_mode_is_the_way_again(replicas: Replicas, control: Control, make_robot: Any) -> None:
    robot, replica = make_robot(), replicas(challenged(OK))
    control("request_urls", urls=[replica.url])
    assert control("command", user="ann", command="/x")["ok"]
    assert robot.envelopes == []
    control("request_urls", urls=[])
    assert control("command", user="ann", command="/x")["ok"]
    assert len(robot.envelopes) == 1

"""Real Bolt apps over Socket Mode, with the adapters one would use."""

from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode.builtin import SocketModeHandler as Builtin
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler as Threaded
from slack_sdk import WebClient

from slack_standin import Server
from tests.slack_standin.conftest import Connect, Control, hasty
from tests.slack_standin.kit import Json, actions, button, field, modal, section


def request_app(app: App) -> App:
    """A small app: a command opens a form, the form posts a card, the card's button decides."""

    @app.command("/ask")
    def ask(ack: Any, body: Json, client: WebClient) -> None:
        client.views_open(trigger_id=body["trigger_id"], view=modal(field("Why", block_id="why")))
        ack()

    @app.view("form")
    def submitted(ack: Any, view: Json, client: WebClient) -> None:
        why = view["state"]["values"]["why"]["typed"]["value"]
        if len(why) < 3:
            ack(response_action="errors", errors={"why": "Say more"})
            return
        ack()
        blocks = [section(f"*Request*: {why}"), actions(button("Approve", "approve"))]
        client.chat_postMessage(channel="CGEN", text="Request", blocks=blocks)

    @app.action("approve")
    def approve(ack: Any, respond: Any, body: Json, client: WebClient) -> None:
        ack()
        respond(text=f"Approved by <@{body['user']['id']}>", replace_original=True)
        client.chat_postMessage(channel=body["user"]["id"], text="Thanks")

    return app


@pytest.mark.parametrize("adapter", [Threaded, Builtin], ids=["websocket_client", "builtin"])
def test_a_request_from_command_to_decision(app: App, connect: Connect, control: Control, adapter: Any) -> None:
    connect(request_app(app), adapter)
    assert control("command", user="ann", command="/ask")["view"]["title"] == "Title"
    assert control("submit", user="ann", values={"Why": "no"})["errors"] == {"Why": "Say more"}
    assert control("submit", user="ann", values={"Why": "for science"})["view"] is None
    card = control("wait", user="ben", contains="Request: for science")["message"]
    assert control("press", user="ben", channel="CGEN", ts=card["ts"], label="Approve")["ok"]
    done = control("wait", user="ann", contains="Approved by @Ben Roy")["message"]
    assert (done["ts"], done["buttons"]) == (card["ts"], [])
    assert control("wait", user="ben", channel="dm", contains="Thanks")["ok"]
    assert not control.get("refused")["refused"]


def test_bolt_checks_its_token_and_meets_a_wrong_one(server: Server) -> None:
    good = WebClient(token="xoxb-test", base_url=server.api_url)
    assert App(client=good).client.auth_test()["bot_id"] == "B1"


def test_bolt_comes_back_after_a_cut(app: App, connect: Connect, control: Control) -> None:
    connect(request_app(app))
    control("disconnect", abrupt=True)
    assert control("wait_connected", count=0)["ok"]
    assert control("wait_connected", count=1)["ok"]
    assert control("command", user="ann", command="/ask")["ok"]


@hasty
def test_an_unheard_command_times_out(app: App, connect: Connect, control: Control) -> None:
    connect(app)
    assert control("command", user="ann", command="/unknown")["error"] == "operation_timeout"

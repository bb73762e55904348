"""A stand-in with a companion of the test's own and a small Bolt app."""

from __future__ import annotations

import copy
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Page, expect
from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from slack_standin import Server, Settings, running
from tests.chromium import PATIENCE_MS
from tests.patience import PATIENCE
from tests.slack_standin.conftest import TEAM, Control
from tests.slack_standin.kit import actions, button, modal, plain, section
from tests.slack_standin.kit import field as asked

Json = dict[str, Any]


@dataclass
class Companion:
    """What the companion of a test says; each can be changed by the test."""

    steps: list[Json] = field(default_factory=list)
    panel: str = ""
    panel_status: int = 200
    time: Json = field(default_factory=lambda: {"ok": True, "fired": 0})
    asked: list[Json] = field(default_factory=list)
    free: threading.Event = field(default_factory=threading.Event)
    """Set: time moves at once; else a move waits for it."""

    def reset(self) -> None:
        """Say what one says who knows nothing."""
        self.__init__()  # type: ignore[misc]
        self.free.set()

    def app(self) -> Starlette:
        """Return the program itself."""

        async def panel(request: Request) -> Response:
            self.asked.append(dict(request.query_params))
            if self.panel_status != 200:
                return JSONResponse({"ok": False, "message": self.panel}, self.panel_status)
            return HTMLResponse(self.panel)

        async def time(request: Request) -> Response:
            self.asked.append(await request.json())
            await run_in_threadpool(self.free.wait, 10)
            return JSONResponse(self.time)

        async def tour(_: Request) -> Response:
            return JSONResponse({"steps": self.steps})

        return Starlette(routes=[Route("/panel", panel), Route("/time", time, methods=["POST"]), Route("/tour", tour)])


@contextmanager
def serving(app: Starlette) -> Iterator[str]:
    """Serve a program on a free port of this machine and return its address."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)


@dataclass
class Site:
    """Everything of one test."""

    server: Server
    control: Control
    companion: Companion
    client: WebClient

    def post(self, text: str = "A card", **more: Any) -> str:
        """Let the app post a card with a button in #general, and return its ts."""
        blocks = [section(text), actions(button("Approve", "approve", value="1"))]
        given = {"channel": "CGEN", "text": text, "blocks": blocks, **more}
        return str(self.client.chat_postMessage(**given)["ts"])

    def refused(self, **arguments: Any) -> None:
        """Let the app post something that Slack refuses."""
        with pytest.raises(SlackApiError):
            self.client.chat_postMessage(**{"channel": "CGEN", "text": "no", "blocks": [{"type": "nope"}], **arguments})


def bolt_app(client: WebClient) -> App:
    """An app whose command opens a form and whose button says thanks."""
    app = App(client=client, token_verification_enabled=False)

    @app.command("/ask")
    def ask(ack: Any, body: Json, client: WebClient) -> None:
        kept = {"private_metadata": "kept <b>quiet</b>", "callback_id": "asking", "close": plain("Cancel")}
        view = modal(asked("Why", block_id="why"), **kept)
        client.views_open(trigger_id=body["trigger_id"], view=view)
        ack()

    @app.view("asking")
    def submitted(ack: Any) -> None:
        ack(response_action="errors", errors={"why": "Say more"})

    @app.action("approve")
    def approve(ack: Any, respond: Any) -> None:
        ack()
        respond(text="Thanks", response_type="ephemeral", replace_original=False)

    return app


@contextmanager
def sites() -> Iterator[Site]:
    """Run a stand-in with companion and app; the same for many tests, see ``fresh``."""
    companion = Companion()
    companion.reset()
    with (
        serving(companion.app()) as address,
        running(copy.deepcopy(TEAM), settings=Settings(companion=address)) as server,
    ):
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        control = Control(server)
        handler = SocketModeHandler(bolt_app(client), "xapp-test")
        handler.connect()
        assert control("wait_connected", count=1)["ok"]
        yield Site(server, control, companion, client)
        handler.client.auto_reconnect_enabled = False
        control("disconnect", abrupt=True)
        handler.close()
        control.close()


def fresh(site: Site) -> Site:
    """Return the site as if just started."""
    site.companion.reset()
    site.control("faults/clear")
    site.control("rate", enabled=False)
    site.control("reset", workspace=copy.deepcopy(TEAM))
    assert site.control("wait_connected", count=1)["ok"]
    return site


def look_at(page: Page, site: Site, who: str = "ann", at: str = "CGEN") -> Page:
    """Open the window of somebody; whoever waits for something there is patient, for the machine may be busy."""
    expect.set_options(timeout=PATIENCE_MS)
    page.set_default_timeout(PATIENCE_MS)
    page.goto(f"{site.server.url}/?as={who}&at={at}")
    return page

"""A team in its channels with a small Bolt app that has a manifest, and windows of Chromium to look in."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Queue
from typing import Any

from playwright.sync_api import Locator, Page, expect
from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk import WebClient

from slack_standin import Server, running
from tests.patience import PATIENCE
from tests.slack_standin.conftest import TEAM, Control
from tests.slack_standin.kit import field as asked
from tests.slack_standin.kit import modal
from tests.slack_standin.page.desk import PATIENT

Json = dict[str, Any]
SCOPES = ["channels:read", "chat:write", "commands", "files:write", "im:write", "pins:write", "reactions:write"]
MANIFEST: Json = {
    "features": {
        "slash_commands": [
            {
                "command": "/ask",
                "description": "Ask for <b>data</b>",
                "usage_hint": "[what] [why]",
                "should_escape": True,
            },
            {"command": "/ask-late", "description": "Nobody answers this"},
            {"command": "/plain", "description": "Takes words as they are"},
        ],
        "shortcuts": [
            {"name": "Report this", "type": "message", "callback_id": "report", "description": "Says what is wrong"},
            {"name": "New request", "type": "global", "callback_id": "request", "description": "Begins anew"},
        ],
    },
    "oauth_config": {"scopes": {"bot": SCOPES}},
    "settings": {"event_subscriptions": {"bot_events": ["message.channels"]}},
}


@dataclass
class Room:
    """Everything of one test; ``heard`` has what the app was told, in order."""

    server: Server
    control: Control
    client: WebClient
    heard: Queue[Json] = field(default_factory=Queue)

    def fresh(self) -> Room:
        """Start over."""
        self.control("reset", workspace=copy.deepcopy(TEAM))
        self.heard.queue.clear()
        return self

    def says(self, who: str, text: str, channel: str = "general", **more: Any) -> str:
        """Let somebody write a message, and return its ts."""
        return str(self.control("message", user=who, channel=channel, text=text, **more)["ts"])

    def command(self) -> Json:
        """Return the next command that the app was told of."""
        return self.heard.get(timeout=PATIENCE)

    def kept(self, text: str, who: str = "ann") -> str:
        """Return what Slack keeps of the message that somebody reads as this text."""
        return str(self.control("wait", user=who, contains=text)["message"]["notification"])


def bolt_app(client: WebClient, heard: Queue[Json]) -> App:
    """An app that repeats what a command said, and opens a form for a shortcut; one command it does not know."""
    app = App(client=client, token_verification_enabled=False)

    def answer(ack: Any, body: Json) -> None:
        heard.put(body)
        ack(f"You said: {body['text']}")

    def opens(ack: Any, body: Json, client: WebClient) -> None:
        heard.put(body)
        client.views_open(trigger_id=body["trigger_id"], view=modal(asked("Why")))
        ack()

    app.command("/ask")(answer)
    app.command("/plain")(answer)
    app.shortcut("report")(opens)
    app.shortcut("request")(opens)
    app.event("message")(lambda: None)
    return app


@contextmanager
def rooms() -> Iterator[Room]:
    """Run a stand-in and the app; the same for many tests, see ``fresh``."""
    with running(copy.deepcopy(TEAM), settings=PATIENT, manifest=MANIFEST) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        room = Room(server, Control(server), client)
        handler = SocketModeHandler(bolt_app(client, room.heard), "xapp-test")
        handler.connect()
        assert room.control("wait_connected", count=1)["ok"]
        yield room
        handler.client.auto_reconnect_enabled = False
        room.control("disconnect", abrupt=True)
        handler.close()
        room.control.close()


def go(page: Page, room: Room, who: str = "ann", at: str = "CGEN", thread: str = "") -> None:
    """Turn a window to somewhere, and wait until it is up to date and stays as it is."""
    page.goto(f"{room.server.url}/?as={who}&at={at}&thread={thread}")
    expect(page.locator("body")).to_have_class(re.compile(r"\blive\b"))


def box(page: Page) -> Locator:
    """Return the box under the place."""
    return page.locator("#box")


def talk(page: Page) -> Locator:
    """Return the messages of the place."""
    return page.locator("[data-part=messages]")


def message(page: Page, text: str) -> Locator:
    """Return the message of the place that says this."""
    return talk(page).locator("[data-message]", has_text=text)

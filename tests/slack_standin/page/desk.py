"""Ann at her window, and a Bolt app that opens the form it is given and keeps what comes back."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Queue
from typing import Any

from playwright.sync_api import Locator, Page, expect
from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk import WebClient

from slack_standin import Server, Settings, running
from tests.patience import PATIENCE
from tests.slack_standin.conftest import TEAM, Control
from tests.slack_standin.kit import Json, modal, option

ANY = re.compile(".*")
IN_VAIN = 8.0
"""Seconds: long enough for a busy machine, short enough to wait for in vain."""
PATIENT = Settings(deadline_seconds=IN_VAIN, trigger_seconds=PATIENCE)
SILENCE: Json = {"silence": True}


class Desk:
    """Ann's window, and an app that opens the form it is given and keeps what comes back."""

    def __init__(self, app: App, server: Server) -> None:
        self.server, self.control, self.client = server, Control(server), app.client
        app.command("/open")(self._open)
        app.view(ANY)(self._submitted)
        app.view_closed(ANY)(self._closed)
        app.action(ANY)(self._pressed)
        app.options(ANY)(self._asked)

    def fresh(self, page: Page) -> Desk:
        """Start over in this window."""
        self.page = page
        self.sent: Queue[Json] = Queue()
        self.closed: Queue[Json] = Queue()
        self.pressed: Queue[Json] = Queue()
        self.view: Json = modal()
        self.answer: Callable[[Json], Json] = lambda body: {}
        self.act: Callable[[Json], Any] = lambda body: None
        self.offers: Callable[[str], Json] = lambda typed: {"options": []}
        self.control("reset", workspace=copy.deepcopy(TEAM))
        return self

    def _open(self, ack: Any, body: Json) -> None:
        self.client.views_open(trigger_id=body["trigger_id"], view=self.view)
        ack()

    def _submitted(self, ack: Any, body: Json) -> None:
        self.sent.put(body["view"]["state"]["values"])
        answer = self.answer(body)
        if answer is not SILENCE:
            ack(**answer)

    def _closed(self, ack: Any, body: Json) -> None:
        self.closed.put(body)
        ack()

    def _pressed(self, ack: Any, body: Json) -> None:
        self.pressed.put(body)
        if self.act(body) is not SILENCE:
            ack()

    def _asked(self, ack: Any, payload: Json) -> None:
        offered = self.offers(payload["value"])
        if offered is not SILENCE:
            ack(**offered)

    # ---- what Ann does

    def open(self, *blocks: Json, **more: Any) -> Locator:
        """Open a form with these blocks; return its dialog."""
        return self.opens(modal(*blocks, **more))

    def turn(self, at: str = "") -> None:
        """Turn Ann's window to a place, and wait until it is up to date and stays as it is."""
        self.page.goto(f"{self.server.url}/?as=ann&at={at}")
        expect(self.page.locator("body")).to_have_class(re.compile(r"\blive\b"))

    def opens(self, view: Json) -> Locator:
        """Open this form while Ann is about to write a message."""
        self.view = view
        self.turn()
        self.page.focus("#box")
        assert self.control("command", user="ann", command="/open")["ok"]
        expect(self.dialog).to_be_visible()
        return self.dialog

    @property
    def dialog(self) -> Locator:
        return self.page.locator("dialog[data-view]")

    def send(self) -> Json:
        """Send the form and return what the app got of it."""
        self.dialog.get_by_role("button", name="Send").click()
        expect(self.dialog).to_have_count(0)
        return self.sent.get(timeout=PATIENCE)

    def got(self) -> Json:
        """Return the action that the app hears of next."""
        action: Json = self.pressed.get(timeout=PATIENCE)["actions"][0]
        return action

    def shows(self, *blocks: Json) -> Locator:
        """Post a message with these blocks in #general; return it as Ann sees it."""
        ts = self.client.chat_postMessage(channel="CGEN", text="Look", blocks=list(blocks))["ts"]
        self.turn("CGEN")
        return self.page.locator(f"[data-message][data-ts='{ts}']")


@contextmanager
def desks() -> Iterator[Desk]:
    """Run a stand-in and the app; the same for many tests, see ``fresh``."""
    with running(copy.deepcopy(TEAM), settings=PATIENT) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        app = App(client=client, token_verification_enabled=False)
        desk = Desk(app, server)
        handler = SocketModeHandler(app, "xapp-test")
        handler.connect()
        assert desk.control("wait_connected", count=1)["ok"]
        yield desk
        handler.client.auto_reconnect_enabled = False
        desk.control("disconnect", abrupt=True)
        handler.close()
        desk.control.close()


HIGH, LOW, MID = option("High", "h"), option("Low", "l"), option("Middle", "m")


def entry(kind: str, **more: Any) -> Json:
    return {"type": kind, "action_id": "a", **more}


def values(sent: Json) -> Json:
    """Return what stands in each block, without the names of its element and key."""
    found = {}
    for block, entries in sent.items():
        for held in entries.values():
            (found[block],) = (value for key, value in held.items() if key != "type")
    return found


def choose(box: Locator, *names: str) -> None:
    """Choose options of a menu one types into."""
    for name in names:
        box.click()
        box.locator("xpath=..").get_by_role("option", name=name).click()

"""Ann at her window, and a Bolt app that opens the form it is given and keeps what comes back."""

from __future__ import annotations

import re
from collections.abc import Callable
from queue import Queue
from typing import Any

from playwright.sync_api import Locator, Page, expect
from slack_bolt import App

from slack_standin import Server
from tests.slack_standin.conftest import Control
from tests.slack_standin.kit import Json, modal, option

ANY = re.compile(".*")
SILENCE: Json = {"silence": True}


class Desk:
    """Ann's window, and an app that opens the form it is given and keeps what comes back."""

    def __init__(self, app: App, server: Server, control: Control, page: Page) -> None:
        self.page, self.server, self.control, self.client = page, server, control, app.client
        self.sent: Queue[Json] = Queue()
        self.closed: Queue[Json] = Queue()
        self.pressed: Queue[Json] = Queue()
        self.view: Json = modal()
        self.answer: Callable[[Json], Json] = lambda body: {}
        self.act: Callable[[Json], Any] = lambda body: None
        self.offers: Callable[[str], Json] = lambda typed: {"options": []}
        app.command("/open")(self._open)
        app.view(ANY)(self._submitted)
        app.view_closed(ANY)(self._closed)
        app.action(ANY)(self._pressed)
        app.options(ANY)(self._asked)

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
        ack(**self.offers(payload["value"]))

    # ---- what Ann does

    def open(self, *blocks: Json, **more: Any) -> Locator:
        """Open a form with these blocks; return its dialog."""
        return self.opens(modal(*blocks, **more))

    def opens(self, view: Json) -> Locator:
        """Open this form while Ann is about to write a message."""
        self.view = view
        self.page.goto(f"{self.server.url}/?as=ann")
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
        return self.sent.get(timeout=5)

    def got(self) -> Json:
        """Return the action that the app hears of next."""
        action: Json = self.pressed.get(timeout=5)["actions"][0]
        return action

    def shows(self, *blocks: Json) -> Locator:
        """Post a message with these blocks in #general; return it as Ann sees it."""
        ts = self.client.chat_postMessage(channel="CGEN", text="Look", blocks=list(blocks))["ts"]
        self.page.goto(f"{self.server.url}/?as=ann&at=CGEN")
        return self.page.locator(f"[data-message][data-ts='{ts}']")


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

"""One person who reads, and a real browser that looks at the page of the stand-in."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from slack_bolt import App
from slack_bolt.adapter.socket_mode.builtin import SocketModeHandler
from slack_sdk import WebClient

from slack_standin import Settings, running
from slack_standin.page.reading import Reading
from tests.slack_standin.conftest import TEAM, Control
from tests.slack_standin.page.desk import Desk
from tests.slack_standin.page.readers import reading_of
from tests.slack_standin.page.room import Room, rooms

CHROMIUM = Path("/usr/bin/chromium")
PATIENCE_MILLISECONDS = 20_000
"""How long something may take on a busy machine; what is there at once is not waited for."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip(f"needs Chromium at {CHROMIUM} (Debian: apt install chromium)")
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh window; whatever a script complains of fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MILLISECONDS)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    yield page
    context.close()
    assert not complaints


@pytest.fixture
def reading() -> Reading:
    """Ann, in Berlin."""
    return reading_of()


PATIENT = Settings(deadline_seconds=1.5)
"""A browser on a busy machine takes its time, and only some tests wait for an app that says nothing."""


@pytest.fixture
def desk(page: Page) -> Iterator[Desk]:
    """Ann at her window, with an app that is connected."""
    with running(copy.deepcopy(TEAM), settings=PATIENT) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url)
        app = App(client=client, token_verification_enabled=False)
        control = Control(server)
        desk = Desk(app, server, control, page)
        handler = SocketModeHandler(app, "xapp-test")
        handler.connect()
        assert control("wait_connected", count=1)["ok"]
        yield desk
        handler.client.auto_reconnect_enabled = False
        control("disconnect", abrupt=True)
        handler.close()
        control.close()


@pytest.fixture(scope="session")
def one_room() -> Iterator[Room]:
    with rooms() as room:
        yield room


@pytest.fixture
def room(one_room: Room) -> Room:
    """A team with an app that has a manifest, as if just started."""
    return one_room.fresh()

"""One person who reads, and a real browser that looks at the page of the stand-in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from slack_standin.page.reading import Reading
from tests.chromium import PATIENCE_MS
from tests.slack_standin.page.desk import Desk, desks
from tests.slack_standin.page.readers import reading_of
from tests.slack_standin.page.room import Room, rooms


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh window; whatever a script complains of fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
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


@pytest.fixture(scope="session")
def one_desk() -> Iterator[Desk]:
    with desks() as desk:
        yield desk


@pytest.fixture
def desk(one_desk: Desk, page: Page) -> Desk:
    """Ann at her window, with an app that is connected, as if just started."""
    return one_desk.fresh(page)


@pytest.fixture(scope="session")
def one_room() -> Iterator[Room]:
    with rooms() as room:
        yield room


@pytest.fixture
def room(one_room: Room) -> Room:
    """A team with an app that has a manifest, as if just started."""
    return one_room.fresh()

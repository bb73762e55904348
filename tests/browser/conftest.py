"""One Chromium per run and one sandbox per file of tests; nothing may go wrong in a window that no test looks for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.desk import Desk, at_desk
from tests.browser.window import Window


@pytest.fixture(scope="module")
def running(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Start the sandbox once for a file of tests; each of them has its own requests."""
    with at_desk(tmp_path_factory.mktemp("sandbox"), browser) as started:
        yield started


@pytest.fixture
def desk(running: Desk) -> Iterator[Desk]:
    """Return the sandbox; fail the test if something went wrong in a window, whatever else it looked at."""
    running.trouble.clear()
    yield running
    running.close()
    assert running.trouble == []


@pytest.fixture
def alex(desk: Desk) -> Window:
    """Open a window as Alex, who asks."""
    return desk.window("alex")


@pytest.fixture
def dana(desk: Desk) -> Window:
    """Open a window as Dana, who decides about data."""
    return desk.window("dana")

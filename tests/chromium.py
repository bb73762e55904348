"""The Chromium of the system, driven by Playwright. There can be one in a process, so all tests share it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.patience import PATIENCE

PATIENCE_MS = 1000 * PATIENCE

# The one without a window of its own comes first: it takes half the time.
_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser")
MISSING = "there is no Chromium on this machine; on Debian: apt-get install chromium-headless-shell"


def chromium() -> str | None:
    """Return where the Chromium of this machine is, None if it has none."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


@contextmanager
def browsing(executable: str) -> Iterator[Browser]:
    """Run Chromium, without a window on the screen."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = _launched(playwright, executable)
        try:
            yield browser
        finally:
            browser.close()


def _launched(playwright: Playwright, executable: str) -> Browser:
    # Chromium's own sandbox refuses to work for root, as whom CI runs.
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=executable, args=options)

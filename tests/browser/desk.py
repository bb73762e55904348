"""What the tests of the page stand on: the sandbox as people start it, and the Chromium of the system."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from playwright.sync_api import Browser

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import interactive
from countersign.cli.sandbox.processes import settle
from countersign.cli.sandbox.world import Json, World
from tests.browser.window import LIGHT, Looks, Window

# A Tuesday at 09:30 in Berlin, in a week without holidays: the same at each run. People come in on the day after it.
TUESDAY = datetime(2030, 2, 5, 8, 30, tzinfo=UTC)


@dataclass
class Desk:
    """A sandbox that runs, and the windows that are open on it. What goes wrong in any of them is in ``trouble``."""

    browser: Browser
    world: World
    watch: bootstrap.Watch
    playbooks: Path
    trouble: list[str] = field(default_factory=list)
    _windows: list[Window] = field(default_factory=list)

    def window(self, name: str, looks: Looks = LIGHT, *, newcomer: bool = False) -> Window:
        """Open a window as somebody, in a browser of their own; a ``newcomer`` is shown the tour."""
        self._windows.append(Window.opened(self.browser, self.world.url, name, looks, self.trouble, newcomer=newcomer))
        return self._windows[-1]

    def side_by_side(self, left: str, right: str) -> tuple[Window, Window]:
        """Open one window with two people in it."""
        window = self.window(left)
        window.page.goto(f"{self.world.url}/split?left={left}&right={right}")
        return window.side(0), window.side(1)

    def close(self) -> None:
        """Close all windows, and the forms that people left open."""
        while self._windows:
            self._windows.pop().page.context.close()
        for user in self.world.do("workspace")["users"]:
            self.world.ask("close", user=user["id"], all=True)

    def rest(self) -> None:
        """Wait until the bot has nothing left to do."""
        settle(self.world, self.watch)

    def files(self, who: str, command: str, *pages: Json) -> str:
        """Let somebody file a request without their window, where the request is not what the test is about.

        Return its key.
        """
        person = self.world.person(who)
        answer = person.type(*command.split(" ", 1))
        for page in pages:
            answer = person.submit(**page)
            assert answer["ok"], answer
        words = answer["view"]["text"].split()
        person.close()
        self.rest()
        return next(word.strip(".") for word in words if word.strip(".").rpartition("-")[2].isdigit())


@contextmanager
def at_desk(folder: Path, browser: Browser) -> Iterator[Desk]:
    """Start the sandbox in an empty folder as `countersign sandbox` does, with playbooks of its own to change."""
    playbooks = folder / "playbooks"
    shutil.copytree(bootstrap.shipped_playbooks(), playbooks)
    books = playbook_files.load(playbooks)
    with (
        patch.object(interactive, "first_day", lambda *_: TUESDAY),
        interactive.running(folder, playbooks, books, 0, None) as running,
    ):
        desk = Desk(browser, running.world, running.watch, playbooks)
        desk.rest()
        yield desk

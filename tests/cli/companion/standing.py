"""A sandbox as `countersign sandbox` starts it, with real processes, and what people read in its page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import interactive
from countersign.cli.sandbox.interactive import Running
from countersign.cli.sandbox.world import World

Json = dict[str, Any]


@contextmanager
def sandbox(folder: Path) -> Iterator[Running]:
    """Start one with its own copy of the shipped playbooks, under ``playbooks``, and stop it at the end."""
    shutil.copytree(bootstrap.shipped_playbooks(), folder / "playbooks")
    books = playbook_files.load(folder / "playbooks")
    (folder / "kept").mkdir()
    with interactive.running(folder / "kept", folder / "playbooks", books, 0, None) as here:
        yield here


class _Strip(HTMLParser):
    """Reads the lines of the strip out of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lines: list[tuple[str, str]] = []
        self._timed = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        sort = str(dict(attrs).get("class") or "")
        if sort.startswith("line "):
            self.lines.append((sort.removeprefix("line line-"), ""))
        self._timed = tag == "time"

    def handle_data(self, data: str) -> None:
        if self.lines and not self._timed:
            kind, words = self.lines[-1]
            self.lines[-1] = kind, words + data

    def handle_endtag(self, tag: str) -> None:
        self._timed = False


def strip(world: World) -> list[tuple[str, str]]:
    """Return the lines of the strip as the page shows them, each with its sort, the oldest first."""
    page = httpx.get(f"{world.url}/", params={"as": "alex"}, trust_env=False).text
    inside = page.partition('data-part="strip"')[2].partition("</section>")[0]
    return [(kind, words.strip()) for kind, words in _Strip(inside).lines[::-1]]


def companion(world: World, path: str, **query: str) -> httpx.Response:
    """Ask the companion for something, as the page does."""
    return httpx.get(f"{world.url}/companion/{path}", params=query, trust_env=False)


def moved(world: World, to: str, user: str = "alex") -> Json:
    """Move time as a click on the clock does."""
    body = {"to": to, "user": user}
    answer: Json = httpx.post(f"{world.url}/companion/time", json=body, timeout=60, trust_env=False).json()
    return answer

"""A window that is open: it says where it looks, and is sent what changed."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from slack_standin.marks import first_unread
from slack_standin.page.look import HOME, Look
from slack_standin.page.parts import Part, changed, parts
from slack_standin.standin import Standin

TICK_SECONDS = 15.0
"""How often a window looks at the clock when nothing happens."""

TOGETHER_SECONDS = 0.02
"""Changes within this time are drawn together."""


class Window:
    """One window, from its connection to its end."""

    def __init__(self, standin: Standin, socket: WebSocket) -> None:
        self._standin, self._socket = standin, socket
        self._look = arrived(standin, Look.of(standin, socket.query_params))
        self._away = False
        self._takes: dict[str, Callable[[Any], bool]] = {"look": self._turn, "read": self._read, "away": self._leave}
        self._shown: dict[str, Part] = {}
        self._told: Look | None = None

    async def serve(self) -> None:
        """Show the window until it is closed."""
        await self._socket.accept()
        hearing = asyncio.create_task(self._hear())
        showing = asyncio.create_task(self._show())
        _, pending = await asyncio.wait({hearing, showing}, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        # Gone, or nothing that a page of ours would say.
        with suppress(WebSocketDisconnect, ValueError, LookupError, TypeError, asyncio.CancelledError):
            await hearing
        # What cannot be drawn is a mistake of ours, and no secret.
        with suppress(WebSocketDisconnect, asyncio.CancelledError):
            await showing

    async def _hear(self) -> None:
        """Take what the window says: where it looks, and up to where it was read, and whether nobody looks at it."""
        while True:
            said = json.loads(await self._socket.receive_text())
            changes = [take(said[name]) for name, take in self._takes.items() if name in said]
            if any(changes):
                self._standin.bell.ring()

    def _turn(self, asked: dict[str, str]) -> bool:
        # From where one turned last, which the window may not show yet: some people are fast.
        look = Look.of(self._standin, {**told(self._look), "thread": "", **asked})
        same = (look.user, look.place) == (self._look.user, self._look.place)
        self._look = replace(look, new=self._look.new) if same else arrived(self._standin, look)
        return True

    def _read(self, mark: dict[str, str]) -> bool:
        # What is said of the place one just left must not count for the one that was opened meanwhile.
        here = (self._look.user.id, self._look.place) == (mark["as"], mark["at"]) and mark["at"] != HOME
        return here and self._standin.marks.move(mark["as"], mark["at"], str(mark["ts"]))

    def _leave(self, away: bool) -> bool:
        self._away = away
        return False

    async def _show(self) -> None:
        while True:
            await self._standin.bell.after(self._send, TICK_SECONDS)
            await asyncio.sleep(TOGETHER_SECONDS)

    async def _send(self) -> None:
        if frames := self._frames():
            await self._socket.send_text(json.dumps(frames))

    def _frames(self) -> dict[str, Any] | None:
        """Return what to send now, None if the window shows everything."""
        # A workspace that was started over may lack whoever looked.
        asked = {"as": self._look.user.id, "at": self._look.place, "thread": self._look.thread}
        look = self._look = replace(Look.of(self._standin, asked), new=self._look.new)
        if self._away and not look.new:
            look = self._look = arrived(self._standin, look)
        now = parts(self._standin, look)
        frames = changed(self._shown, now)
        if not frames and self._told == look:
            return None
        self._shown, self._told = now, look
        return {"look": told(look), "parts": frames}


def arrived(standin: Standin, look: Look) -> Look:
    """Return a look with the first message there that its person has not read."""
    if look.place == HOME:
        return replace(look, new="")
    channel = standin.space.channels[look.place]
    return replace(look, new=first_unread(standin.messages, standin.marks, look.user, channel))


def told(look: Look) -> dict[str, str]:
    """Return what the address and the body of the page say about a look."""
    return {"as": look.user.name, "id": look.user.id, "at": look.place, "thread": look.thread}

"""Socket Mode: connections, envelopes, acknowledgements and disconnect frames."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from slack_standin.bell import Bell
from slack_standin.clock import Clock
from slack_standin.delivery import DISPATCH_FAILED, OPERATION_TIMEOUT, Outcome, Retry
from slack_standin.settings import Settings
from slack_standin.wire import Json, new_id

REASONS = ("warning", "refresh_requested", "link_disabled", "too_many_websockets")
ANSWERED_IN_ACK = frozenset({"view_submission", "block_suggestion"})


@dataclass(eq=False)
class Link:
    """One connection of the app; a retiring one gets no more payloads."""

    socket: WebSocket
    retiring: bool = False

    @property
    def peer(self) -> tuple[str, int]:
        """Return the app's address and port."""
        client = self.socket.client
        return (client.host, client.port) if client else ("", 0)

    async def send(self, frame: Json) -> bool:
        """Send a frame; False if the connection is gone."""
        try:
            await self.socket.send_text(json.dumps(frame))
        except (WebSocketDisconnect, RuntimeError):
            return False
        return True


class SocketMode:
    """Up to ten connections; each payload goes to one of them in turn."""

    def __init__(self, clock: Clock, settings: Settings, bell: Bell) -> None:
        self._clock = clock
        self._settings = settings
        self._bell = bell
        self._tickets: set[str] = set()
        self._waiting: dict[str, asyncio.Future[Json | None]] = {}
        self._turn = 0
        self.links: list[Link] = []
        self.app_id = ""

    def issue_ticket(self) -> str:
        """Return a ticket that opens one connection, once."""
        ticket = new_id("", 32).lower()
        self._tickets.add(ticket)
        return ticket

    async def serve(self, socket: WebSocket) -> None:
        """Hold one connection from handshake to end."""
        ticket = socket.query_params.get("ticket", "")
        if ticket not in self._tickets:
            await socket.close()
            return
        self._tickets.discard(ticket)
        await socket.accept()
        link = Link(socket)
        if len(self.links) >= self._settings.max_connections:
            await self._say_goodbye(link, "too_many_websockets")
            return
        await self._hold(link)

    async def _hold(self, link: Link) -> None:
        self.links.append(link)
        try:
            await link.send(self._hello())
            self._bell.ring()
            while True:
                self._heard(await link.socket.receive_text())
        except WebSocketDisconnect:
            pass
        finally:
            self.links.remove(link)
            self._bell.ring()

    def _hello(self) -> Json:
        lifetime = self._settings.approximate_connection_time
        return {
            "type": "hello",
            "num_connections": len(self.links),
            "debug_info": {"host": "standin", "build_number": 1, "approximate_connection_time": lifetime},
            "connection_info": {"app_id": self.app_id},
        }

    def _heard(self, text: str) -> None:
        frame = _as_object(text)
        waiter = self._waiting.get(str(frame.get("envelope_id")))
        if waiter is not None and not waiter.done():
            waiter.set_result(frame.get("payload") or None)

    async def deliver(self, kind: str, payload: Json, retry: Retry | None = None) -> Outcome:
        """Send one envelope and wait for its acknowledgement, which may come over any connection."""
        envelope = _envelope(kind, payload, retry)
        waiter: asyncio.Future[Json | None] = asyncio.get_running_loop().create_future()
        self._waiting[envelope["envelope_id"]] = waiter
        started = self._clock.ticks()
        try:
            async with asyncio.timeout(self._settings.deadline_seconds):
                if not await self._send_in_turn(envelope):
                    return Outcome(DISPATCH_FAILED, why="connection_failed")
                ack = await waiter
        except TimeoutError:
            return Outcome(OPERATION_TIMEOUT, ms=self._since(started), why="timeout")
        finally:
            del self._waiting[envelope["envelope_id"]]
        return Outcome(ack=ack, ms=self._since(started))

    def _since(self, started: float) -> float:
        return round((self._clock.ticks() - started) * 1000, 2)

    async def _send_in_turn(self, envelope: Json) -> bool:
        for _ in range(len(self.links)):
            fresh = [link for link in self.links if not link.retiring] or self.links
            if not fresh:
                return False
            self._turn += 1
            if await fresh[self._turn % len(fresh)].send(envelope):
                return True
        return False

    async def disconnect(self, reason: str) -> int:
        """Send a disconnect frame over every connection; all but ``warning`` end them. Return how many."""
        links = list(self.links)
        for link in links:
            await self._say_goodbye(link, reason)
        return len(links)

    async def _say_goodbye(self, link: Link, reason: str) -> None:
        frame = {"type": "disconnect", "reason": reason, "debug_info": {"host": "standin"}}
        link.retiring = reason != "warning"
        sent = await link.send(frame)
        # After `refresh_requested` the app opens its next connection and leaves this one by itself.
        if sent and reason in {"link_disabled", "too_many_websockets"}:
            await link.socket.close()


def _envelope(kind: str, payload: Json, retry: Retry | None) -> Json:
    envelope: Json = {
        "envelope_id": new_id("", 32).lower(),
        "type": kind,
        "accepts_response_payload": kind == "slash_commands" or payload.get("type") in ANSWERED_IN_ACK,
        "payload": payload,
    }
    if kind == "events_api":
        mark = retry or Retry()
        envelope |= {"retry_attempt": mark.attempt, "retry_reason": mark.reason}
    return envelope


def _as_object(text: str) -> Json:
    try:
        frame: Any = json.loads(text)
    except ValueError:
        return {}
    return frame if isinstance(frame, dict) else {}

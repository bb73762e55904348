"""One WebSocket to Slack: frames as they come, acknowledgements sent over it, and a silence that is noticed."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import websocket
from websocket import ABNF, WebSocketException, WebSocketTimeoutException

# After this much silence Slack is asked whether it is there; after as much again the connection counts as dead.
PING_SECONDS = 10.0
DIAL_SECONDS = 5.0
_GONE = (WebSocketException, OSError, ValueError)


class Line:
    """A connection that stands until one side ends it. One thread reads; any may send."""

    def __init__(self, url: str, ping: float = PING_SECONDS) -> None:
        """Connect; raises what the network or the handshake raises. ``ping`` is how much silence is too much."""
        self._socket: Any = websocket.create_connection(url, timeout=DIAL_SECONDS, enable_multithread=True)
        self._socket.settimeout(ping)
        self._busy, self._changed = 0, threading.Condition()
        self._parted = False

    def frames(self) -> Iterator[dict[str, Any]]:
        """Yield what Slack sends until the connection ends, however it ends."""
        asked = False
        while True:
            try:
                kind, data = self._socket.recv_data(control_frame=True)
            except WebSocketTimeoutException:
                if asked or not self._ask():
                    return
                asked = True
                continue
            except _GONE:
                return
            asked = False
            if kind == ABNF.OPCODE_CLOSE:
                return
            if kind == ABNF.OPCODE_TEXT:
                yield from _read(data)

    def _ask(self) -> bool:
        """Send a ping; tell whether it could be sent."""
        try:
            self._socket.ping()
        except _GONE:
            return False
        return True

    def send(self, frame: dict[str, Any]) -> bool:
        """Send a frame; tell whether it could be sent."""
        try:
            if not self._parted:
                self._socket.send(json.dumps(frame))
        except _GONE:
            return False
        return not self._parted

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Count a payload as being answered."""
        try:
            yield
        finally:
            self._count(-1)

    def take(self) -> None:
        """Count a payload that has come; ``answering`` ends it."""
        self._count(1)

    def _count(self, change: int) -> None:
        with self._changed:
            self._busy += change
            self._changed.notify_all()

    def drain(self, seconds: float) -> bool:
        """Wait until everything that has come is answered; tell whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._busy, seconds)

    def part(self) -> None:
        """Say that nothing more shall come. What Slack sent before it heard that is still read, until it answers."""
        self._parted = True
        with suppress(*_GONE, AttributeError):
            self._socket.send_close()

    def hang_up(self) -> None:
        """End the connection and wake its reader, which then lets go of it."""
        with suppress(*_GONE, AttributeError):  # it may be going by itself at this moment
            self._socket.send_close()
            self._socket.sock.shutdown(socket.SHUT_RDWR)

    def let_go(self) -> None:
        """Free the socket; for the reader, once there are no more frames."""
        with suppress(*_GONE):
            self._socket.shutdown()


def _read(data: bytes) -> Iterator[dict[str, Any]]:
    """Yield the object in a frame; anything else is not for us."""
    with suppress(ValueError):
        frame = json.loads(data)
        if isinstance(frame, dict):
            yield frame

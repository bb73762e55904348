"""Running the stand-in on 127.0.0.1: in this thread, or in one of its own for tests."""

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn

from slack_standin.app import build_app
from slack_standin.files import write_atomically
from slack_standin.manifest import Manifest
from slack_standin.settings import Settings
from slack_standin.standin import Peer, Standin
from slack_standin.wire import Json

HOST = "127.0.0.1"
START_SECONDS = 10.0
# Longer than clients keep a connection that they do not use, so that none sends into one that is just being closed.
IDLE_SECONDS = 75


class Server:
    """A stand-in bound to a port."""

    def __init__(self, standin: Standin, port: int = 0) -> None:
        self.standin = standin
        self._socket = _listen(port)
        self.url = f"http://{HOST}:{self._socket.getsockname()[1]}"
        standin.base_url = self.url
        standin.cut = self._cut
        config = uvicorn.Config(
            build_app(standin),
            log_level="warning",
            lifespan="off",
            timeout_graceful_shutdown=1,
            timeout_keep_alive=IDLE_SECONDS,
        )
        self._uvicorn = uvicorn.Server(config)

    @property
    def api_url(self) -> str:
        """Return the ``base_url`` for a Slack client."""
        return f"{self.url}/api/"

    def serve(self, ready: Callable[[], None] | None = None) -> None:
        """Serve until stopped; ``ready`` is called once requests are answered."""
        asyncio.run(self._serve(ready))

    async def _serve(self, ready: Callable[[], None] | None) -> None:
        # The socket listens already, so whoever connects from now on is answered.
        if ready is not None:
            asyncio.get_running_loop().call_soon(ready)
        await self._uvicorn.serve(sockets=[self._socket])

    def stop(self) -> None:
        """Ask the server to end; open connections are cut."""
        self._uvicorn.should_exit = True
        self._uvicorn.force_exit = True

    def _cut(self, peer: Peer) -> None:
        """Close one connection below HTTP and WebSocket: no response, no close frame."""
        for connection in list(self._uvicorn.server_state.connections):
            transport: Any = getattr(connection, "transport", None)
            if transport is not None and transport.get_extra_info("peername")[:2] == peer:
                transport.close()


def _listen(port: int) -> socket.socket:
    # The protocol is named so that asyncio recognises TCP and sends without delay: else each answer takes 40 ms.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError:
        listening.close()
        raise
    listening.listen()
    return listening


@contextmanager
def running(
    workspace: Json,
    *,
    settings: Settings | None = None,
    manifest: Json | None = None,
    clock_file: Path | None = None,
    port: int = 0,
) -> Iterator[Server]:
    """Run a stand-in in a thread for the length of a ``with`` block; it is ready when the block starts."""
    standin = Standin(workspace, settings, Manifest.of(manifest) if manifest else None, clock_file)
    server = Server(standin, port)
    ready = threading.Event()
    thread = threading.Thread(target=server.serve, args=(ready.set,), name="slack-standin", daemon=True)
    thread.start()
    if not ready.wait(START_SECONDS):
        raise TimeoutError("the stand-in did not start")
    try:
        yield server
    finally:
        server.stop()
        thread.join(START_SECONDS)


def write_ready_file(path: Path, url: str) -> None:
    """Tell where the stand-in listens, for whoever started the process."""
    write_atomically(path, json.dumps({"url": url}) + "\n")

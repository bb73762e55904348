"""A program outside Slack, for the exercise: it takes webhooks on loopback and verifies what they are signed with.

It verifies on its own, as docs/webhooks.md tells whoever writes a receiver: nothing of the sender's code is used.
"""

import base64
import hashlib
import hmac
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Thread
from typing import Any

SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()  # known to this machine alone, good for nothing else
VARIABLE = "EXERCISE_GATEWAY_SECRET"
# What the bot is started with: the secret that it signs with, and no proxy between two processes of this machine.
SETTINGS = {VARIABLE: SECRET, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
_SECONDS = 20.0
Json = dict[str, Any]


class Gateway:
    """What stands in front of a system: it keeps what it was told, if that was signed with the secret."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self.url = ""
        self._told: dict[str, Json] = {}
        self._changed = Condition()

    def take(self, headers: Mapping[str, str], body: bytes) -> int:
        """Take a request with its headers in lower case; return the status of the answer."""
        if not verified(headers, body):
            return 401
        with self._changed:
            self._told[headers["webhook-id"]] = json.loads(body)
            self._changed.notify_all()
        return 204

    def told(self, count: int) -> list[Json]:
        """Wait until so many events came that were signed, and return them; fewer if it takes too long."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._told) >= count, _SECONDS)
            return list(self._told.values())


def verified(headers: Mapping[str, str], body: bytes) -> bool:
    """Tell whether a request was signed with the secret."""
    signed = f"{headers.get('webhook-id', '')}.{headers.get('webhook-timestamp', '')}.".encode() + body
    digest = hmac.new(base64.b64decode(SECRET.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    wanted = "v1," + base64.b64encode(digest).decode()
    return any(hmac.compare_digest(wanted, one) for one in headers.get("webhook-signature", "").split())


def _handler(gateway: Gateway) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Take what is told."""
            body = self.rfile.read(int(self.headers["content-length"]))
            self.send_response(gateway.take({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    return Handler


@contextmanager
def gateway() -> Iterator[Gateway]:
    """Run a gateway on a free port until the end of the block."""
    told = Gateway()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(told))
    told.url = f"http://127.0.0.1:{server.server_address[1]}/countersign"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def playbooks_with(gateway: Gateway, shipped: Path, folder: Path) -> Path:
    """Copy playbooks into a new folder, with the gateway among those who are told of a pause; return the folder."""
    shutil.copytree(shipped, folder)
    _add(folder / "team.yaml", f'webhooks:\n  gateway: {{url: "{gateway.url}", secret: {VARIABLE}}}')
    _add(folder / "incident.yaml", "pause: {webhooks: [gateway]}")
    return folder


def _add(file: Path, lines: str) -> None:
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{lines}\n", encoding="utf-8")

"""A program outside Slack, on loopback: it takes webhooks, keeps them, and answers as told."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Thread

from tests.patience import PATIENCE

SECRET = "whsec_" + "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


@dataclass(frozen=True)
class Taken:
    """A request that came: its headers in lower case, and its body as it was."""

    headers: Mapping[str, str]
    body: bytes


@dataclass
class Receiver:
    """``statuses`` are given to the next requests, 204 to all others; ``before`` is called before each answer."""

    url: str = ""
    taken: list[Taken] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    before: Callable[[], object] = lambda: None
    _changed: Condition = field(default_factory=Condition)

    def take(self, one: Taken) -> int:
        """Keep a request and return the status of its answer."""
        with self._changed:
            self.taken.append(one)
            status = self.statuses.pop(0) if self.statuses else 204
            self._changed.notify_all()
        self.before()
        return status

    def wait(self, count: int, seconds: float = PATIENCE) -> list[Taken]:
        """Wait until so many requests have come, and return them."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.taken) >= count, seconds), f"{len(self.taken)} came"
            return list(self.taken)


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            status = receiver.take(Taken({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(status)
            if status in range(300, 400):
                self.send_header("location", f"{receiver.url}/elsewhere")
            self.send_header("content-length", "0")
            self.end_headers()

        do_GET = do_POST

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    return Handler


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Run a receiver until the end of the block."""
    receiver = Receiver()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(receiver))
    receiver.url = f"http://127.0.0.1:{server.server_address[1]}/hook"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        receiver.before = lambda: None
        server.shutdown()
        server.server_close()
        thread.join()

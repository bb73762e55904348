"""Socket Mode over two connections: while Slack refreshes one, or it dies, the other goes on taking payloads.

Bolt's own adapter on the same library closes a connection before the next one stands, sends what it acknowledges
over whichever is newest, and was seen deaf for ten seconds after a refresh. Here the next one is opened first, the old
one answers what still comes over it, and only then it is left.
"""

import json
import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from slack_bolt import App, BoltResponse
from slack_bolt.adapter.socket_mode.internals import run_bolt_app
from slack_sdk.socket_mode.request import SocketModeRequest
from websocket import WebSocketException

from countersign.domain.errors import CountersignError
from countersign.slack.line import DIAL_SECONDS, Line
from countersign.slack.messenger import web_client
from countersign.slack.tokens import LINK, refused
from countersign.slack.trouble import FAILURES, LIMITED, TROUBLE, cause, retry_after

_log = logging.getLogger(__name__)

START_SECONDS, DRAIN_SECONDS = 10.0, 3.0
WORKERS = 10
_FIRST_PAUSE, _LONGEST_PAUSE, _SOON = 0.2, 30.0, 1.0
# Slack may go on sending over a connection that it wants us to leave, and ends it by itself some seconds later.
_LINGER = 15.0
_ENDED = "ended"


class NotConnected(CountersignError):
    """Slack could not be reached, or did not let us connect in time. ``pause`` is how long Slack asks to wait."""

    def __init__(self, sentence: str, pause: float = 0.0) -> None:
        """Say what happened."""
        super().__init__(sentence)
        self.pause = pause


class BadToken(NotConnected):
    """Slack refuses the app-level token; the message names Slack's error."""


class SocketLink:
    """Connects a Bolt app to Slack and keeps it connected."""

    def __init__(self, app: App, app_token: str, connections: int = 2, patience: float = START_SECONDS) -> None:
        """Nothing is connected before ``start``, which gives up after ``patience`` seconds."""
        self._patience = patience
        self._app, self._token, self._wanted = app, app_token, connections
        self._web = web_client(base_url=app.client.base_url, timeout=int(DIAL_SECONDS))
        self._workers = ThreadPoolExecutor(WORKERS, "slack")
        self._closing = threading.Event()
        # Lines that stand and are not being left; whoever reads or changes them holds the lock.
        self._lines, self._lock = list[Line](), threading.Condition()
        self._readers: list[threading.Thread] = []

    def start(self) -> None:
        """Connect; returns when all connections stand. Raises BadToken or NotConnected, and then nothing stands."""
        until = time.monotonic() + self._patience
        try:
            for _ in range(self._wanted):
                self._stand(self._dial(until))
        except NotConnected:
            self.close()
            raise

    def connected(self) -> int:
        """Return how many connections stand."""
        with self._lock:
            return len(self._lines)

    def close(self) -> None:
        """Take no more, answer what has come, then end all connections; takes a few seconds at most.

        Slack may send over a connection until it hears that we leave it, and an answer can go over any other one. So
        they go one after the other; what came over the last one is acknowledged over another, made for that alone.
        """
        self._closing.set()
        until = time.monotonic() + DRAIN_SECONDS
        parted = list[Line]()
        while line := self._next_to_leave():
            parted.append(line)
            line.part()
        for reader in self._readers:
            reader.join(max(0.0, until - time.monotonic()))
        drained = [line.drain(max(0.0, until - time.monotonic())) for line in parted]
        for line in parted:
            line.hang_up()
        for reader in self._readers:
            reader.join(DRAIN_SECONDS)
        self._workers.shutdown(wait=all(drained), cancel_futures=True)

    def _next_to_leave(self) -> Line | None:
        """Take a connection out of those that stand; the last one only when what came over it is answered."""
        with self._lock:
            line = self._lines[0] if self._lines else None
        if line and len(self._lines) == 1:
            line.drain(DRAIN_SECONDS)
        with self._lock:
            self._lines = [each for each in self._lines if each is not line]
        return line

    def _dial(self, until: float) -> Line:
        """Connect, again and again until a moment of machine time. Raises NotConnected, BadToken at once."""
        pause = _FIRST_PAUSE
        while True:
            try:
                return self._ring()
            except BadToken:
                raise
            except NotConnected as error:
                pause = min(max(2 * pause, error.pause), _LONGEST_PAUSE)
                if time.monotonic() + pause > until or self._closing.wait(pause):
                    raise

    def _ring(self) -> Line:
        try:
            url = str(self._web.apps_connections_open(app_token=self._token)["url"])
            return Line(url)
        except (*FAILURES, WebSocketException) as error:
            raise _refused(error) from error

    def _stand(self, line: Line) -> None:
        """Read from a line that stands, in a thread of its own; one that stands too late is left at once."""
        reader = threading.Thread(target=self._read, args=(line,), name="slack-reader", daemon=True)
        with self._lock:
            if not self._closing.is_set():
                self._lines.append(line)
            reader.start()
            self._readers = [*(each for each in self._readers if each.is_alive()), reader]
            self._lock.notify_all()
        if self._closing.is_set():
            line.hang_up()

    def _read(self, line: Line) -> None:
        for frame in line.frames():
            if frame.get("type") == "disconnect":
                self._leave(line, str(frame.get("reason")))
            elif request := SocketModeRequest.from_dict(frame):
                line.take()
                self._workers.submit(self._answer, line, request)
        line.let_go()
        self._leave(line, _ENDED)

    def _leave(self, line: Line, reason: str) -> None:
        """Open the next connection in place of one that ends or is about to; the old one goes on until it stands."""
        with self._lock:
            if line not in self._lines:
                return
            self._lines.remove(line)
        _log.info("connecting anew", extra={"reason": reason})
        linger = 0.0 if reason == _ENDED else _LINGER
        threading.Thread(target=self._replace, args=(line, linger), name="slack-dialler", daemon=True).start()

    def _replace(self, old: Line, linger: float) -> None:
        while not self._closing.is_set():
            try:
                self._stand(self._dial(time.monotonic() + _LONGEST_PAUSE))
            except NotConnected as error:
                _log.error("not connected", extra={"problem": str(error)})
                self._closing.wait(_LONGEST_PAUSE)
            else:
                break
        self._closing.wait(linger)
        old.drain(DRAIN_SECONDS)
        old.hang_up()

    def _answer(self, line: Line, request: SocketModeRequest) -> None:
        with line.answering():
            frame = {"envelope_id": request.envelope_id, **self._answered(request)}
            if not line.send(frame):
                self._send_elsewhere(frame)

    def _answered(self, request: SocketModeRequest) -> dict[str, Any]:
        """Return what goes with the acknowledgement, which is sent whatever happens: nobody is helped by a repeat."""
        try:
            return _payload(run_bolt_app(self._app, request))
        except Exception as error:  # noqa: BLE001 - Bolt reads ids before our own net is under it
            _log.warning("a payload could not be read", extra={"error": type(error).__name__})
            return {}

    def _send_elsewhere(self, frame: dict[str, Any]) -> None:
        """Acknowledge over another connection what came over one that is gone; the next one soon stands."""
        with self._lock:
            self._lock.wait_for(lambda: bool(self._lines) or self._closing.is_set(), _SOON)
            others = [*self._lines]
        if not any(other.send(frame) for other in others) and not self._send_alone(frame):
            _log.warning("not acknowledged", extra={"reason": "the connection is gone"})

    def _send_alone(self, frame: dict[str, Any]) -> bool:
        """Acknowledge over a connection made for this alone; what Slack sends over it meanwhile is answered as well."""
        try:
            line = self._ring()
        except NotConnected:
            return False
        sent = line.send(frame)
        line.part()
        self._read(line)
        line.hang_up()
        return sent


def _payload(answer: BoltResponse) -> dict[str, Any]:
    """Return what goes with an acknowledgement: our listeners answer with an object or with nothing."""
    with suppress(ValueError):
        said = json.loads(answer.body or "")
        return {"payload": said} if isinstance(said, dict) else {}
    return {}


def _refused(error: BaseException) -> NotConnected:
    if isinstance(error, WebSocketException):
        return NotConnected(f"Slack does not open a Socket Mode connection ({type(error).__name__}).")
    reason = cause(error)
    if reason in TROUBLE:
        pause = retry_after(error) if reason == LIMITED else 0.0
        return NotConnected(f"Slack cannot be reached for Socket Mode ({reason}).", pause)
    return BadToken(refused(LINK, reason))

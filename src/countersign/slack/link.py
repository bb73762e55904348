"""Socket Mode over two connections: while one is refreshed by Slack, or dies, the other goes on taking payloads."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk import WebClient
from slack_sdk.socket_mode.interval_runner import IntervalRunner
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.websocket_client import SocketModeClient

from countersign.domain.errors import CountersignError
from countersign.slack.messenger import web_client
from countersign.slack.trouble import FAILURES, TROUBLE, cause

_log = logging.getLogger("countersign.slack.socket")
_log.setLevel(logging.ERROR)

START_SECONDS, DRAIN_SECONDS = 10.0, 3.0
_WORKERS = 10
_PING_SECONDS = 10.0
# How soon the SDK reads from a connection it has opened; its own half second would be half of our start.
_LOOK_SECONDS = 0.02


class NotConnected(CountersignError):
    """Slack could not be reached, or did not let us connect in time."""


class BadToken(NotConnected):
    """Slack refuses the app-level token; the message names Slack's error."""


class _Connection(SocketModeClient):
    """The SDK's connection, which knows whether it stands and which payloads are still being answered."""

    def __init__(self, web: WebClient, token: str, take: Callable[[SocketModeRequest], Any]) -> None:
        super().__init__(
            app_token=token, logger=_log, web_client=web, ping_interval=_PING_SECONDS, concurrency=_WORKERS
        )
        self.current_session_runner.shutdown()  # type: ignore[no-untyped-call]
        self.current_session_runner = IntervalRunner(self._run_current_session, _LOOK_SECONDS).start()
        # The SDK's monitor would find the first connection not yet standing and at once replace it by another.
        self.current_app_monitor_started = True
        self.stands = threading.Event()
        self._opened: object = None
        self._busy, self._idle = 0, threading.Condition()
        self._take = take
        self.on_open_listeners.append(self._open)
        self.socket_mode_request_listeners.append(self._answer)

    def _open(self, session: object) -> None:
        self._opened = session
        self.stands.set()

    def issue_new_wss_url(self) -> str:
        """Return an address to connect to. Unlike the SDK's own this never sleeps: it is tried again soon enough."""
        return str(self.web_client.apps_connections_open(app_token=self.app_token)["url"])

    def is_open(self) -> bool:
        """Tell whether the handshake of the present connection was done and it has not gone since."""
        return self.is_connected() and self._opened is self.current_session

    def _answer(self, _: object, request: SocketModeRequest) -> None:
        with self._working():
            started = time.monotonic()
            send_response(self, request, self._take(request), started)

    @contextmanager
    def _working(self) -> Iterator[None]:
        with self._idle:
            self._busy += 1
        try:
            yield
        finally:
            with self._idle:
                self._busy -= 1
                self._idle.notify_all()

    def drain(self, seconds: float) -> None:
        """Wait until everything that has come is answered."""
        with self._idle:
            self._idle.wait_for(lambda: not self._busy, seconds)

    def close(self) -> None:
        """End the connection at once. The empty message wakes the SDK's reader, which else looks up once a second."""
        self.closed = True
        self.message_queue.put(None)
        super().close()


class SocketLink:
    """Connects a Bolt app to Slack and keeps it connected; the SDK reconnects by itself."""

    def __init__(self, app: App, app_token: str, connections: int = 2) -> None:
        """Nothing is connected before ``start``."""
        self._app, self._token, self._count = app, app_token, connections
        # Refused tokens are told by ``start``; there is time for a slow answer here.
        self._web = web_client(base_url=app.client.base_url, timeout=int(START_SECONDS / 2))
        self._connections: list[_Connection] = []

    def start(self) -> None:
        """Connect; returns when all connections stand. Raises BadToken or NotConnected, and then nothing stands."""
        try:
            for _ in range(self._count):
                self._connect()
        except NotConnected:
            self.close()
            raise

    def _connect(self) -> None:
        connection = _Connection(self._web, self._token, lambda request: run_bolt_app(self._app, request))
        self._connections.append(connection)
        try:
            connection.connect()
        except FAILURES as error:
            raise _refused(cause(error)) from error
        if not connection.stands.wait(START_SECONDS):
            raise NotConnected("Slack did not open a Socket Mode connection in time; is Socket Mode switched on?")
        connection.current_app_monitor.start()

    def connected(self) -> int:
        """Return how many connections stand."""
        return sum(connection.is_open() for connection in self._connections)

    def close(self) -> None:
        """Answer what has come, then end all connections; takes a few seconds at most."""
        for connection in self._connections:
            connection.drain(DRAIN_SECONDS)
        ending = [threading.Thread(target=connection.close) for connection in self._connections]
        for thread in ending:
            thread.start()
        for thread in ending:
            thread.join()
        self._connections = []


def _refused(reason: str) -> NotConnected:
    if reason in TROUBLE:
        return NotConnected(f"Slack cannot be reached for Socket Mode ({reason}).")
    return BadToken(f"Slack refuses the app-level token in SLACK_APP_TOKEN ({reason}).")

"""A small team, a running stand-in, a hand on its controls, and apps connected to it: a robot and Bolt."""

from __future__ import annotations

import copy
import json
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from typing import Any

import httpx
import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk import WebClient
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection
from websockets.sync.client import connect as open_socket

from slack_standin import Server, Settings, running
from tests.patience import PATIENCE

Json = dict[str, Any]
SILENCE = object()

TEAM: Json = {
    "team": {"id": "T1", "name": "Example", "domain": "example"},
    "bot": {
        "user_id": "UBOT",
        "bot_id": "B1",
        "name": "helper",
        "app_id": "A1",
        "token": "xoxb-test",
        "app_token": "xapp-test",
    },
    "users": [
        {"id": "UANN", "name": "ann", "real_name": "Ann Lee", "email": "ann@example.com", "tz": "Europe/Berlin"},
        {"id": "UBEN", "name": "ben", "real_name": "Ben Roy", "email": "ben@example.com", "tz": "UTC"},
        {"id": "UCAT", "name": "cat", "email": "cat@example.com", "is_restricted": True},
        {"id": "UOLD", "name": "old", "email": "old@example.com", "deleted": True},
    ],
    "channels": [
        {"id": "CGEN", "name": "general", "members": ["UANN", "UBEN"], "bot_member": True},
        {"id": "COUT", "name": "outside", "members": ["UANN"], "bot_member": False},
        {"id": "CSEC", "name": "secret", "is_private": True, "members": ["UANN"], "bot_member": False},
        {"id": "CPRV", "name": "private", "is_private": True, "members": ["UANN"], "bot_member": True},
        {"id": "CARC", "name": "attic", "is_archived": True, "members": ["UANN"], "bot_member": True},
    ],
    "usergroups": [{"id": "S1", "handle": "legal", "users": ["UBEN"]}],
}

# What comes at all comes within this time on a busy machine; only tests of what comes too late are hasty.
PATIENT = Settings(deadline_seconds=PATIENCE, trigger_seconds=PATIENCE, retry_delays=(0.0, 0.05, 0.05))
HASTY = replace(PATIENT, deadline_seconds=1.0, response_url_seconds=0.0)
hasty = pytest.mark.parametrize("one_server", [HASTY], indirect=True, ids=["hasty"])


class Control:
    """Calls the control interface and hands back its JSON; ``status`` is that of the latest answer."""

    def __init__(self, server: Server) -> None:
        url = f"{server.url}/control/"
        # Reading certificates for a client that never meets TLS would take longer than most tests.
        self._http = httpx.Client(base_url=url, trust_env=False, timeout=2 * PATIENCE, verify=False)  # noqa: S501
        self.status = 200

    def __call__(self, name: str, /, **data: Any) -> Json:
        return self._keep(self._http.post(name, json=data))

    def get(self, name: str, /, **query: Any) -> Json:
        return self._keep(self._http.get(name, params=query))

    def _keep(self, response: httpx.Response) -> Json:
        self.status = response.status_code
        body: Json = response.json()
        return body

    def close(self) -> None:
        self._http.close()


Reply = Callable[[Json], Any]


class Robot:
    """The simplest app there is: one Socket Mode connection that answers each payload by a function.

    ``reply`` gets the payload and returns what to acknowledge with (None: nothing but the acknowledgement,
    SILENCE: no acknowledgement at all).
    """

    def __init__(self, client: WebClient) -> None:
        self.reply: Reply = lambda payload: None
        self.envelopes: list[Json] = []
        self.frames: list[Json] = []
        self._arrived: queue.SimpleQueue[Json] = queue.SimpleQueue()
        url = client.apps_connections_open(app_token="xapp-test")["url"]
        self._end = ExitStack()
        self.socket: ClientConnection = self._end.enter_context(open_socket(url, proxy=None, max_size=None))
        self.hello: Json = json.loads(self.socket.recv())
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with suppress(ConnectionClosed):
            for text in self.socket:
                self._take(json.loads(text))

    def _take(self, frame: Json) -> None:
        if "envelope_id" not in frame:
            self.frames.append(frame)
            return
        self.envelopes.append(frame)
        answer = self.reply(frame["payload"])
        if answer is not SILENCE:
            ack = {"envelope_id": frame["envelope_id"], **({"payload": answer} if answer is not None else {})}
            self.socket.send(json.dumps(ack))
        self._arrived.put(frame["payload"])

    def event(self, kind: str, **wanted: Any) -> Json:
        """Wait for the next event of a type with these fields, passing over others."""
        while True:
            found: Json = self._arrived.get(timeout=PATIENCE).get("event", {})
            if found.get("type") == kind and all(found.get(name) == value for name, value in wanted.items()):
                return found

    @property
    def payload(self) -> Json:
        """The latest payload."""
        found: Json = self.envelopes[-1]["payload"]
        return found

    def close(self) -> None:
        self._end.close()
        self._thread.join(PATIENCE)


@pytest.fixture
def team() -> Json:
    return copy.deepcopy(TEAM)


@pytest.fixture(scope="session")
def one_server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with running(copy.deepcopy(TEAM), settings=getattr(request, "param", PATIENT)) as server:
        yield server


@pytest.fixture(scope="session")
def one_control(one_server: Server) -> Iterator[Control]:
    control = Control(one_server)
    yield control
    control.close()


@pytest.fixture
def control(one_control: Control) -> Control:
    """The controls of a stand-in as if just started: a server for each test would cost most of the time."""
    assert one_control("wait_connected", count=0)["ok"]
    one_control("faults/clear")
    one_control("rate", enabled=False)
    one_control("clock", advance=-one_control.get("clock")["offset"])
    one_control("reset", workspace=copy.deepcopy(TEAM))
    return one_control


@pytest.fixture
def server(one_server: Server, control: Control) -> Server:
    """The stand-in, as if just started."""
    return one_server


@pytest.fixture
def client(server: Server) -> WebClient:
    return WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])


MakeRobot = Callable[[], Robot]


@pytest.fixture
def make_robot(client: WebClient) -> Iterator[MakeRobot]:
    made: list[Robot] = []

    def make() -> Robot:
        made.append(Robot(client))
        return made[-1]

    yield make
    for robot in made:
        robot.close()


@pytest.fixture
def robot(make_robot: MakeRobot) -> Robot:
    return make_robot()


Connect = Callable[..., Any]


@pytest.fixture
def app(server: Server) -> App:
    client = WebClient(token="xoxb-test", base_url=server.api_url)
    return App(client=client, token_verification_enabled=False)


@pytest.fixture
def connect(control: Control) -> Iterator[Connect]:
    """Connects a Bolt app over Socket Mode with the adapter of your choice."""
    handlers: list[Any] = []

    def connect(app: App, adapter: Any = SocketModeHandler) -> Any:
        handler = adapter(app, "xapp-test")
        handler.connect()
        handlers.append(handler)
        assert control("wait_connected", count=len(handlers))["ok"]
        return handler

    yield connect
    for handler in handlers:
        handler.client.auto_reconnect_enabled = False
    # A client that closes by itself may sit out its own read timeout, up to ten seconds; one that is cut does not.
    control("disconnect", abrupt=True)
    for handler in handlers:
        handler.close()

"""One stand-in and one pair of connections for all tests here; every test starts over with fresh state."""

from collections.abc import Iterator

import pytest

from countersign.slack.app import SocketLink
from countersign.slack.messenger import web_client
from slack_standin import Server, Settings, running
from tests.patience import PATIENCE
from tests.slack.desk import WORKSPACE, Control, Desk, Relay, desk

PATIENT = Settings(deadline_seconds=PATIENCE, trigger_seconds=PATIENCE)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running(WORKSPACE, settings=PATIENT) as server:
        yield server


@pytest.fixture(scope="session")
def control(server: Server) -> Iterator[Control]:
    control = Control(server)
    yield control
    control.close()


@pytest.fixture(scope="session")
def relay(server: Server) -> Iterator[Relay]:
    relay = Relay(web_client("xoxb-test", server.api_url))
    link = SocketLink(relay, "xapp-test")  # type: ignore[arg-type]
    link.start()
    yield relay
    link.close()


@pytest.fixture
def offline(server: Server, control: Control) -> Iterator[Desk]:
    """A desk without listeners, for what only calls Slack."""
    with desk(server, control) as made:
        yield made


@pytest.fixture
def work(relay: Relay, offline: Desk) -> Desk:
    """A desk whose listeners are connected."""
    relay.app = offline.app()
    return offline

"""What every test shares: as little as possible."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser
from slack_sdk import WebClient

from countersign.db import engine as engines
from countersign.slack import directory, messenger
from tests.chromium import MISSING, browsing, chromium
from tests.databases import Databases, Files, Server, server
from tests.patience import PATIENCE

# Under CI Hypothesis takes its own "ci" profile: the same examples at every run, no deadline. On a desk it
# may search anew each time, but a slow machine is still no failure.
if "CI" not in os.environ:
    settings.register_profile("desk", deadline=None)
    settings.load_profile("desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Scenarios run in one setting each, assigned by their names, unless all are asked for."""
    parser.addoption("--all", action="store_true", help="run every scenario on every database and in every mode")
    parser.addoption("--other", action="store_true", help="run every scenario where it does not run otherwise")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Run the Chromium of this machine, if it has one: once, for there can be one in a process."""
    found = chromium()
    if found is None:
        pytest.skip(MISSING)
    with browsing(found) as running:
        yield running


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """Start a PostgreSQL server once, if a test needs one."""
    with server() as started:
        yield started


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Name a folder for databases in files."""
    return Files(tmp_path_factory.mktemp("databases"))


@pytest.fixture
def databases(kind: str, request: pytest.FixtureRequest) -> Databases:
    """Return the kind of database that a test runs on; whoever uses this says what ``kind`` is."""
    found: Databases = request.getfixturevalue("files" if kind == "sqlite" else "postgresql")
    return found


@pytest.fixture
def address(databases: Databases) -> Iterator[str]:
    """Make a database as migrations leave it, for one test."""
    made = databases.make()
    yield made
    databases.drop(made)


@pytest.fixture(scope="session", autouse=True)
def patient() -> Iterator[None]:
    """Let the bot wait for databases and Slack as long as a busy machine needs, in place of part of three seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "WAIT_SECONDS", PATIENCE)
        patch.setattr(directory, "PATIENCE", PATIENCE)
        patch.setattr(messenger, "WebClient", lambda **given: WebClient(**given | {"timeout": int(PATIENCE)}))
        yield


@pytest.fixture(scope="session", autouse=True)
def heeded() -> None:
    """Heed signals that whoever runs the tests ignores, as a shell does for what it leaves in the background.

    Programs that tests start would ignore them too, and go on for ever.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)

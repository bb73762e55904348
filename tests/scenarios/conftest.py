"""One stand-in per run, fresh for each scenario; a scenario that made Slack refuse something fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import team
from slack_standin import Server, running
from tests.scenarios.office import Office, office


@pytest.fixture(scope="session")
def clock_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name the file by which stand-in and bots share the business clock."""
    return tmp_path_factory.mktemp("standin") / "clock"


@pytest.fixture(scope="session")
def server(clock_file: Path) -> Iterator[Server]:
    """Run the stand-in once."""
    books = playbook_files.load(bootstrap.shipped_playbooks())
    with running(team.workspace(books), clock_file=clock_file) as started:
        yield started


@pytest.fixture
def at_work(server: Server, clock_file: Path, tmp_path: Path) -> Iterator[Office]:
    """Open an office with the shipped playbooks."""
    with office(server, clock_file, tmp_path) as opened:
        yield opened
        refused = opened.world.do("refused")["refused"]
    assert not refused, "Slack refused what the bot sent"

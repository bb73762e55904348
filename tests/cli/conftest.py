"""A command line in an empty folder, and a stand-in for Slack with the sample team."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from countersign import bootstrap, cli, playbook_files
from countersign.cli.sandbox import team
from slack_standin import Server, running
from tests.cli.kit import Run, Said


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Run the stand-in once."""
    books = playbook_files.load(bootstrap.shipped_playbooks())
    with running(team.workspace(books)) as started:
        yield started


@pytest.fixture
def countersign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Run commands in this process, as the command would, in an empty folder; a log goes where the test began."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith(("SLACK_", "COUNTERSIGN_"))]:
        monkeypatch.delenv(name)

    def run(*arguments: str, **settings: str) -> Said:
        monkeypatch.setattr(sys, "argv", ["countersign", *arguments])
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return Said(int(ended.value.code or 0), said.out, said.err)

    yield run
    root.handlers[:] = handlers
    root.setLevel(level)

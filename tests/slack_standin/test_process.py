"""The stand-in as a process of its own."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from slack_standin import running
from slack_standin.__main__ import main
from slack_standin.manifest import Manifest
from tests.slack_standin.conftest import TEAM

MANIFEST = """
display_information: {name: Helper}
oauth_config: {scopes: {bot: [commands, "chat:write"]}}
"""


@pytest.fixture
def process(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    (tmp_path / "team.json").write_text(json.dumps(TEAM))
    (tmp_path / "manifest.yml").write_text(MANIFEST)
    files = ["--workspace", "team.json", "--manifest", "manifest.yml", "--clock-file", "clock", "--ready-file", "ready"]
    command = [sys.executable, "-m", "slack_standin", *files]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.terminate()
        process.wait(10)


def test_it_prints_its_address_and_keeps_its_clock(process: "subprocess.Popen[str]", tmp_path: Path) -> None:
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    with httpx.Client(base_url=url, trust_env=False, verify=False) as http:  # noqa: S501 - no TLS here
        http.post("/control/clock", json={"advance": 60})
        told = http.get("/control/workspace").json()
    assert json.loads((tmp_path / "ready").read_text()) == {"url": url}
    assert float((tmp_path / "clock").read_text()) == 60.0
    assert told["bot"]["scopes"] == ["chat:write", "commands"]


def test_main_serves_until_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "team.json").write_text(json.dumps(TEAM))
    made = []
    monkeypatch.setattr("slack_standin.__main__.Server.serve", lambda self, ready: (made.append(self), ready()))
    options = ["--workspace", str(tmp_path / "team.json"), "--ready-file", str(tmp_path / "ready")]
    assert main(options) == 0
    (server,) = made
    assert capsys.readouterr().out == f"{server.url}\n"
    assert json.loads((tmp_path / "ready").read_text())["url"] == server.url
    server._socket.close()


def test_manifests_may_be_json(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps({"features": {"slash_commands": [{"command": "/x", "should_escape": True}]}}))
    manifest = Manifest.load(path)
    assert (manifest.escapes("/x"), manifest.escapes("/y"), manifest.scopes) == (True, False, frozenset())


def test_a_server_ends_with_its_block() -> None:
    before = threading.active_count()
    with running(TEAM) as server:
        assert httpx.get(f"{server.url}/control/connections", trust_env=False).json()["count"] == 0
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url, trust_env=False)


def test_a_port_that_is_taken_is_refused() -> None:
    with running(TEAM) as server, pytest.raises(OSError, match="in use"), running(TEAM, port=int(server.url[-5:])):
        pass

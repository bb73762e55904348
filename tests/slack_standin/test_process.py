"""The stand-in as a process of its own."""

import json
import os
import pty
import socket
import threading
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import httpx
import pytest
from slack_sdk import WebClient

from slack_standin import running
from slack_standin.__main__ import main
from tests.patience import PATIENCE
from tests.slack_standin.conftest import TEAM
from tests.slack_standin.processes import Process, first_line, process

MANIFEST = """
display_information: {name: Helper}
oauth_config: {scopes: {bot: [commands, "chat:write"]}}
"""


@pytest.fixture
def standin(tmp_path: Path) -> Iterator[Process]:
    (tmp_path / "team.json").write_text(json.dumps(TEAM))
    (tmp_path / "manifest.yml").write_text(MANIFEST)
    files = {"workspace": "team.json", "manifest": "manifest.yml", "clock-file": "clock", "ready-file": "ready"}
    options = [f"--{option}={tmp_path / name}" for option, name in files.items()]
    with process("-m", "slack_standin", *options) as running:
        yield running


def test_it_prints_its_address_and_keeps_its_clock(standin: Process, tmp_path: Path) -> None:
    url = first_line(standin)
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
    assert main([*options, "--deadline", "12"]) == 0
    (server,) = made
    told = server.standin.settings
    assert (told.deadline_seconds, told.trigger_seconds) == (12, 12)
    assert capsys.readouterr().out == f"{server.url}\n"
    assert json.loads((tmp_path / "ready").read_text())["url"] == server.url
    server._socket.close()


def test_a_manifest_is_enough(tmp_path: Path) -> None:
    (tmp_path / "manifest.yml").write_text(MANIFEST)
    with process("-m", "slack_standin", "--manifest", str(tmp_path / "manifest.yml")) as standin:
        url = first_line(standin)
        told = httpx.get(f"{url}/control/workspace", trust_env=False).json()
        standin.terminate()
        rest = standin.communicate(timeout=PATIENCE)[0]
    assert told["bot"]["name"] == "Helper"
    assert len(told["users"]) == 7
    assert rest == "", "what is not read by a person is the address alone"


def test_a_person_is_told_what_an_app_needs(tmp_path: Path) -> None:
    """In a terminal the address is followed by the environment; the app's own clients work with it."""
    screen, terminal = pty.openpty()
    with process("-m", "slack_standin", out=terminal), os.fdopen(screen, encoding="utf-8") as shown:
        os.close(terminal)
        lines = list(takewhile(lambda line: "Ctrl-C" not in line, shown))
        given = dict(line.strip().removeprefix("export ").split("=", 1) for line in lines if "export " in line)
        client = WebClient(token=given["SLACK_BOT_TOKEN"], base_url=given["SLACK_API_URL"])
        assert client.auth_test()["user"] == "your app"
        assert client.apps_connections_open(app_token=given["SLACK_APP_TOKEN"])["ok"]
    assert given["SLACK_API_URL"] == lines[0].strip() + "/api/"
    assert set(given) == {"SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_API_URL"}


def test_whoever_has_a_ready_file_is_no_person(tmp_path: Path) -> None:
    screen, terminal = pty.openpty()
    options = ["-m", "slack_standin", f"--ready-file={tmp_path / 'ready'}"]
    with process(*options, out=terminal) as standin, os.fdopen(screen, "rb") as shown:
        os.close(terminal)
        url = shown.readline().strip().decode()
        httpx.get(f"{url}/control/connections", trust_env=False)
        standin.terminate()
        standin.wait(PATIENCE)
        with pytest.raises(OSError, match="Input/output error"):  # Linux's way of saying that nothing more comes
            shown.read()


BOT = {"user_id": "UB", "bot_id": "B", "name": "b", "token": "x", "app_token": "y"}


def a_team(**changes: object) -> str:
    return json.dumps({"team": {"id": "T", "name": "t", "domain": "t"}, "bot": BOT, **changes})


@pytest.mark.parametrize(
    ("option", "content", "sentence"),
    [
        ("workspace", None, "given: No such file or directory."),
        ("workspace", "", "given: the top level must be an object."),
        ("workspace", "{}", "given: there is no team."),
        ("workspace", a_team(bot="b"), "given: bot must be an object."),
        ("workspace", a_team(bot={"name": "b"}), "given: bot has no user_id."),
        ("workspace", a_team(bot=BOT | {"scopes": "chat:write"}), "given: bot.scopes must be a list."),
        ("workspace", a_team(users={}), "given: users must be a list."),
        ("workspace", a_team(users=["ann"]), "given: users[0] must be an object."),
        ("workspace", a_team(users=[{"id": "U"}]), "given: users[0] has no name."),
        ("workspace", a_team(users=[{"id": "U", "name": "a", "age": 5}]), "given: users[0] has an unknown field: age."),
        ("workspace", a_team(users=[{"id": "U", "name": 7}]), "given: users[0].name must be a text."),
        (
            "workspace",
            a_team(users=[{"id": "U", "name": "a", "is_bot": "no"}]),
            "users[0].is_bot must be true or false.",
        ),
        ("workspace", a_team(users=[{"id": "U", "name": "a", "tz": "Mars"}]), "users[0].tz is no time zone: Mars."),
        ("workspace", a_team(channels=[{"id": "C", "name": "c", "members": [5]}]), "members must be a list of texts."),
        ("workspace", a_team(channels=[{"id": "C", "name": "c", "members": ["U9"]}]), "members names nobody: U9."),
        ("workspace", a_team(usergroups=[{"id": "S", "handle": "s", "users": ["U9"]}]), "users names nobody: U9."),
        ("workspace", a_team(users=[], channels=[], usergroups=[]), "users: there is nobody in this workspace."),
        ("manifest", "", "given: the top level must be an object."),
        ("manifest", "- a\n- b\n", "given: the top level must be an object."),
        ("manifest", "a: [1\nb: 2\n", "given is neither JSON nor YAML: line 2, "),
        ("manifest", "\x00", "given is neither JSON nor YAML."),
        ("manifest", b"\xff\xfe", "given is not text in UTF-8."),
        ("manifest", "features: 5", "given: features must be an object."),
        ("manifest", "features: {slash_commands: {}}", "given: features.slash_commands must be a list."),
        ("manifest", "oauth_config: {scopes: {bot: [1]}}", "given: oauth_config.scopes.bot must be a list of texts."),
        ("clock-file", "noon", "given does not hold the offset of a clock."),
    ],
)
def test_a_file_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, content: str | bytes | None, sentence: str
) -> None:
    path = tmp_path / "given"
    if content is not None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    assert main([f"--{option}", str(path)]) == 2
    told = capsys.readouterr()
    assert sentence in told.err
    assert told.err.startswith(f"slack_standin: {tmp_path}")
    assert (told.err.count("\n"), told.out) == (1, "")


@pytest.mark.parametrize("option", ["--ready-file", "--clock-file"])
def test_a_file_in_no_folder_is_refused_at_the_start(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([option, str(tmp_path / "none" / "file")]) == 2
    assert capsys.readouterr().err.endswith(f"there is no folder {tmp_path / 'none'}.\n")


def test_a_port_that_is_taken_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert main(["--port", str(port)]) == 2
    assert capsys.readouterr().err == f"slack_standin: port {port} cannot be used: Address already in use.\n"


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        (("--port", "80000"), "a port is a number from 0 to 65535, and '80000' is not"),
        (("--port", "-1"), "a port is a number"),
        (("--deadline", "0"), "seconds are a number from 1 on, and '0' is not"),
        (("--deadline", "soon"), "seconds are a number from 1 on, and 'soon' is not"),
        (
            ("--request-url", "localhost:3000"),
            "an address begins with http:// or https://, and 'localhost:3000' does not",
        ),
    ],
)
def test_an_option_nobody_could_mean_is_refused(
    option: tuple[str, str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(option)
    assert sentence in capsys.readouterr().err


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

"""``countersign run`` over HTTP as a process: who pays for it, and how it says goodbye."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import wait_for
from slack_standin import Server
from tests.patience import PATIENCE

PYTHON = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.fixture
def bot(server: Server, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    settings = {
        "SLACK_BOT_TOKEN": team.BOT_TOKEN,
        "SLACK_SIGNING_SECRET": team.SIGNING_SECRET,
        "SLACK_API_URL": server.api_url,
        "COUNTERSIGN_HTTP": "127.0.0.1:0",
    }
    command = [sys.executable, "-m", "countersign", "run"]
    with subprocess.Popen(command, cwd=tmp_path, env=PYTHON | settings, stderr=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def read_until(process: subprocess.Popen[str], message: str) -> dict[str, str]:
    assert process.stderr
    for line in process.stderr:
        entry: dict[str, str] = json.loads(line)
        if entry["message"] == message:
            return entry
    raise AssertionError(f"it ended without saying: {message}")


def status(url: str) -> int:
    with suppress(httpx.HTTPError):
        return httpx.get(url, trust_env=False, timeout=PATIENCE).status_code
    return 0


def test_a_process_that_is_told_to_stop_is_not_ready_first_and_still_takes_what_comes(
    bot: subprocess.Popen[str],
) -> None:
    url = f"http://{read_until(bot, 'ready')['http']}"
    assert (status(f"{url}/healthz"), status(f"{url}/readyz")) == (200, 200)
    bot.send_signal(signal.SIGTERM)
    wait_for(lambda: status(f"{url}/readyz") == 503, "the process to be not ready")
    assert status(f"{url}/healthz") == 200
    assert httpx.post(f"{url}/slack/events", content=b"ssl_check=1", trust_env=False).status_code == 200
    read_until(bot, "stopped")
    assert bot.wait(PATIENCE) == 0
    assert status(f"{url}/healthz") == 0


def test_who_uses_socket_mode_alone_does_not_pay_for_http() -> None:
    code = "import sys, countersign.cli, countersign.bootstrap; print(sorted({'fastapi', 'uvicorn'} & {*sys.modules}))"
    said = subprocess.run([sys.executable, "-c", code], env=PYTHON, capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"

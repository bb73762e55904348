"""The companion's server: it answers this machine alone, and whatever goes wrong is a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox.companion.moving import Mover
from countersign.cli.sandbox.companion.panel import Panel
from countersign.cli.sandbox.companion.server import Companion, Site
from countersign.cli.sandbox.companion.steps import steps
from countersign.cli.sandbox.world import World
from slack_standin import Server
from tests.cli.companion.bench import ZONE, inspecting

BOOKS = playbook_files.load(bootstrap.shipped_playbooks())


@pytest.fixture
def started() -> Iterator[Companion]:
    """Run a companion that has nothing to answer from yet."""
    with Companion() as companion:
        yield companion


@pytest.fixture
def companion(started: Companion, server: Server, address: str) -> Iterator[Companion]:
    """Run one beside a stand-in and a record without a case."""
    with World(server.url) as world, inspecting(address) as inspector, closing(bootstrap.Watch(address)) as watch:
        mover = Mover(world, watch, inspector, ZONE)
        started.site = Site(mover, Panel(world, inspector, Path("playbooks")), steps(BOOKS))
        yield started


@pytest.fixture
def client(companion: Companion) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=companion.url, trust_env=False) as client:
        yield client


def test_a_click_on_the_clock_says_where_time_stands(client: httpx.Client) -> None:
    said = client.post("/time", json={"to": "hour", "user": "alex"})
    assert (said.status_code, {*said.json()}) == (200, {"ok", "now", "fired"})
    assert said.json()["now"].endswith("+00:00")


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b'{"to": "later", "user": "alex"}', "Time cannot go to 'later': say hour, day, next or monday."),
        (b'{"to": "hour", "user": "zoe"}', "There is nobody called 'zoe' here."),
        (b'{"to": "next", "user": "alex"}', "No timer is set, so nothing will happen by itself. File a request first."),
        (b"hour", 'Send a JSON object such as {"to": "hour", "user": "alex"}.'),
        (b"[]", 'Send a JSON object such as {"to": "hour", "user": "alex"}.'),
        (b"\xff", 'Send a JSON object such as {"to": "hour", "user": "alex"}.'),
    ],
)
def test_what_cannot_be_done_is_said(client: httpx.Client, body: bytes, sentence: str) -> None:
    said = client.post("/time", content=body)
    assert (said.status_code, said.json()["ok"], said.json()["message"]) == (409, False, sentence)


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "attacker.example"},
        {"host": "127.0.0.1.attacker.example"},
        {"host": "[oops"},
        {"origin": "https://attacker.example"},
        {"origin": "null"},
    ],
)
def test_a_page_from_elsewhere_gets_nothing(client: httpx.Client, headers: dict[str, str]) -> None:
    for said in (
        client.post("/time", json={"to": "hour", "user": "alex"}, headers=headers),
        client.get("/tour", headers=headers),
        client.get("/panel", params={"user": "alex"}, headers=headers),
    ):
        assert said.status_code == 403
        assert "This answers to this machine alone." in said.text


@pytest.mark.parametrize("host", ["localhost", "localhost:8080", "[::1]:80", "127.0.0.1:1"])
def test_this_machine_has_several_names(client: httpx.Client, host: str) -> None:
    assert client.get("/tour", headers={"host": host, "origin": f"http://{host}"}).status_code == 200


def test_an_address_that_is_none_is_a_sentence_too(client: httpx.Client) -> None:
    for said in (client.get("/"), client.get("/time"), client.post("/panel"), client.get("/panel/../secret")):
        assert said.status_code in (404, 405)
        assert said.json()["message"] == "There is nothing here: ask for panel, time or tour."


def test_until_the_sandbox_stands_it_says_so(started: Companion) -> None:
    said = httpx.get(f"{started.url}/panel", params={"user": "alex"}, trust_env=False)
    assert said.status_code == 503
    assert "The sandbox is still starting." in said.text


def test_a_stand_in_that_is_gone_is_no_traceback(
    companion: Companion, client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert companion.site
    with World("http://127.0.0.1:9") as nobody:
        monkeypatch.setattr(companion.site.panel, "_world", nobody)
        said = client.get("/panel", params={"user": "alex"})
    assert (said.status_code, "The stand-in does not answer." in said.text) == (502, True)


def test_what_nobody_foresaw_is_a_sentence_that_names_the_place(
    companion: Companion, client: httpx.Client, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert companion.site
    monkeypatch.setattr(companion.site.mover, "go", lambda *_: {}["secret"])
    said = client.post("/time", json={"to": "hour", "user": "alex"})
    assert said.status_code == 500
    assert said.json()["message"].startswith("Something went wrong in the sandbox itself (KeyError at test_server.py:")
    assert "Traceback" not in capsys.readouterr().err


def test_the_tour_has_six_short_steps_with_what_the_page_needs(client: httpx.Client) -> None:
    found = client.get("/tour").json()["steps"]
    assert len(found) == 6
    for step in found:
        assert step["title"]
        assert len(step["text"]) <= 320
        assert {*step} <= {"title", "text", "at", "until", "as", "type"}
    people = {step["as"] for step in found if "as" in step}
    assert people == {"alex", "dana"}


def test_a_team_with_other_playbooks_has_no_tour() -> None:
    """It would speak of commands and people that are not there."""
    other = {kind: book for kind, book in BOOKS.kinds.items() if kind != "ingress"}
    assert steps(BOOKS.__class__(BOOKS.team, other)) == []

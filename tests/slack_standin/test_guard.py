"""Other web pages of the machine: what their requests look like, over real sockets, and what becomes of them."""

from __future__ import annotations

import socket

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from slack_standin import Server
from slack_standin.guard import HEADERS
from tests.patience import PATIENCE
from tests.slack_standin.conftest import Control

ADVANCE = {"advance": 60}


def sent(server: Server, path: str, method: str = "POST", **headers: str) -> httpx.Response:
    """Send a request with these headers; `_` stands for a dash."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = ADVANCE if "control" in path else None
    return httpx.request(method, f"{server.url}{path}", headers=named, json=body, trust_env=False)


def port(server: Server) -> str:
    return server.url.rpartition(":")[2]


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1@evil", "10.0.0.1"]
)
@pytest.mark.parametrize("path", ["/", "/control/clock", "/api/auth.test", "/static/page.css"])
def test_a_name_that_was_made_to_lead_here_is_refused(server: Server, control: Control, host: str, path: str) -> None:
    answer = sent(server, path, "GET" if path in {"/", "/static/page.css"} else "POST", Host=host)
    assert answer.status_code == 403
    assert "127.0.0.1" in answer.text
    assert control.get("clock")["offset"] == 0


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_every_name_of_loopback_is_good(server: Server, name: str) -> None:
    host = f"{name}:{port(server)}"
    assert sent(server, "/control/clock", Host=host).json()["ok"]
    assert sent(server, "/control/clock", Host=host, Origin=f"http://{host}").json()["ok"]
    assert sent(server, "/control/clock", Host=name).json()["ok"]


def test_a_request_without_a_host_is_refused(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", int(port(server))), timeout=PATIENCE) as raw:
        raw.sendall(b"GET /control/clock HTTP/1.0\r\n\r\n")
        assert b" 403 " in raw.recv(100)


FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:1"},
    {"Origin": "https://127.0.0.1:{port}"},
    {"Origin": "http://localhost:{port}"},
    {"Sec_Fetch_Site": "cross-site"},
    {"Sec_Fetch_Site": "same-site"},
]
"""What a browser sends along for a page from elsewhere; another port of the machine is elsewhere too, and an image that
a page loads comes without an origin."""


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
@pytest.mark.parametrize("path", ["/control/clock", "/companion/panel", "/api/chat.postMessage", "/page/live"])
def test_a_foreign_page_moves_nothing(server: Server, control: Control, headers: dict[str, str], path: str) -> None:
    named = {name: value.format(port=port(server)) for name, value in headers.items()}
    answer = sent(server, path, **named)
    assert answer.status_code == 403
    assert answer.text == "Another web page sent this request, and only the page from this address may.\n"
    assert control.get("clock")["offset"] == 0


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_the_page_itself_and_an_address_that_was_typed_pass(server: Server, site: str) -> None:
    assert sent(server, "/control/clock", Sec_Fetch_Site=site).json()["offset"] == 60


def test_a_link_from_elsewhere_may_lead_to_the_page(server: Server) -> None:
    assert sent(server, "/", "GET", Sec_Fetch_Site="cross-site").status_code == 200
    assert sent(server, "/split", "GET", Sec_Fetch_Site="cross-site").status_code == 200
    assert sent(server, "/static/page.css", "GET", Sec_Fetch_Site="cross-site").status_code == 200


def live(server: Server, origin: str | None) -> str:
    with connect(f"ws://127.0.0.1:{port(server)}/page/live", origin=origin, proxy=None) as window:  # type: ignore[arg-type]
        return str(window.recv(10))


def test_a_window_is_shown_to_the_page_alone(server: Server) -> None:
    assert "parts" in live(server, server.url)
    assert "parts" in live(server, None)
    for foreign in ("https://evil.example", "null", "http://localhost:1"):
        with pytest.raises(InvalidStatus, match="403"):
            live(server, foreign)


@pytest.mark.parametrize("path", ["/", "/static/page.css", "/control/clock", "/nowhere"])
def test_nothing_is_loaded_from_elsewhere_nor_framed(server: Server, path: str) -> None:
    answer = sent(server, path, "GET")
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "default-src 'self'; frame-ancestors 'self'" in answer.headers["content-security-policy"]


def test_a_refusal_cannot_be_framed_either(server: Server) -> None:
    assert sent(server, "/", "GET", Host="evil.example").headers["x-content-type-options"] == "nosniff"

"""Socket Mode: connected at once, never without a connection during a refresh, closed after the last answer."""

import itertools
import logging
import socket
import threading
from base64 import b64encode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha1

import pytest

from countersign.app.ports import Reply
from countersign.domain.commands import Command
from countersign.slack.app import BadToken, NotConnected, SocketLink
from countersign.slack.line import Line
from slack_standin import Server, Settings, running
from tests.patience import PATIENCE
from tests.slack.desk import WORKSPACE, Control, Desk, desk


@pytest.fixture
def alone() -> Iterator[Server]:
    """A stand-in that nobody is connected to."""
    with running(WORKSPACE, settings=Settings(max_connections=4, deadline_seconds=1.0)) as server:
        yield server


@pytest.fixture
def place(alone: Server) -> Iterator[Desk]:
    control = Control(alone)
    with desk(alone, control) as made:
        yield made
    control.close()


@pytest.fixture
def link(place: Desk) -> Iterator[SocketLink]:
    link = SocketLink(place.app(), "xapp-test")
    yield link
    link.close()


@contextmanager
def hearing(message: str, times: int = 1) -> Iterator[threading.Event]:
    """Wait until the log has a line so many times."""
    heard, lines = threading.Event(), itertools.count(1)

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.getMessage() == message and next(lines) == times:
                heard.set()

    ear, log = Ear(), logging.getLogger("countersign.slack.link")
    log.addHandler(ear)
    yield heard
    log.removeHandler(ear)


def standing(place: Desk, count: int) -> int:
    answer = place.control("wait_connected", count=count)
    assert answer["ok"], answer
    return int(answer["count"])


def test_two_connections_stand_after_the_start(place: Desk, link: SocketLink) -> None:
    assert link.connected() == 0
    link.start()
    assert link.connected() == standing(place, 2) == 2


def test_closing_ends_all_of_them(place: Desk, link: SocketLink) -> None:
    link.start()
    link.close()
    assert link.connected() == standing(place, 0) == 0


@pytest.mark.parametrize("reason", ["refresh_requested", "warning"])
def test_a_refresh_loses_no_payload(place: Desk, link: SocketLink, reason: str) -> None:
    link.start()
    with ThreadPoolExecutor(2) as people:
        typing = [people.submit(place.type, "/ai-gov", "help") for _ in range(20)]
        place.control("disconnect", reason=reason)
        typing += [people.submit(place.type, "/ai-gov", "help") for _ in range(20)]
    assert {each.result()["error"] for each in typing} == {None}
    assert link.connected() == 2


@pytest.mark.parametrize("how", [{"abrupt": True}, {"reason": "too_many_websockets"}])
def test_a_connection_that_is_cut_comes_back(place: Desk, link: SocketLink, how: dict[str, object]) -> None:
    link.start()
    place.control("disconnect", **how)
    assert standing(place, 2) == 2
    assert place.type("/ai-gov", "help")["ok"]


def test_a_cut_that_lasts_is_tried_again(place: Desk, link: SocketLink) -> None:
    link.start()
    place.control("faults", method="apps.connections.open", kind="http", status=503, times=2)
    place.control("disconnect", abrupt=True)
    assert standing(place, 2) == 2


def slow_to_save(place: Desk, link: SocketLink) -> tuple[threading.Event, threading.Event]:
    """Open a form; saving it sets the first event, and goes on when the second one is set."""
    taken, go_on = threading.Event(), threading.Event()

    def slow(command: Command) -> Reply:
        taken.set()
        assert go_on.wait(PATIENCE)
        return place.handler.handle(command)

    link.start()
    place.handle = slow
    place.type("/ai-ingress", "internal Tickets")
    place.submit()
    return taken, go_on


def test_what_comes_while_closing_is_answered_over_another_connection(
    place: Desk, link: SocketLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a connection made for that alone the person saw ``operation_timeout``, though all was saved."""
    taken, go_on = slow_to_save(place, link)
    # The payload comes when we have looked whether anything is left to answer and have not said goodbye yet.
    monkeypatch.setattr(Line, "drain", lambda line, seconds: True)
    with ThreadPoolExecutor(2) as hands:
        sent = hands.submit(place.submit, **{"Until when?": "2026-04-01"})
        assert taken.wait(PATIENCE)
        closed = hands.submit(link.close)
        standing(place, 0)
        go_on.set()
        assert sent.result()["error"] is None
        closed.result()
    assert standing(place, 0) == 0


def test_what_was_taken_before_closing_is_answered(place: Desk, link: SocketLink) -> None:
    taken, go_on = slow_to_save(place, link)
    with ThreadPoolExecutor(2) as hands:
        sent = hands.submit(place.submit, **{"Until when?": "2026-04-01"})
        assert taken.wait(PATIENCE)
        closed = hands.submit(link.close)
        go_on.set()
        closed.result()
    assert "Saved as ING-1" in sent.result()["view"]["text"]


def test_an_answer_goes_over_another_connection_if_its_own_is_gone(place: Desk, link: SocketLink) -> None:
    def cut(command: Command) -> Reply:
        place.control("faults", method="apps.connections.open", kind="http", status=503, times=None)
        place.control("disconnect", abrupt=True)
        standing(place, 0)
        place.control("faults/clear")
        standing(place, 2)
        return place.handler.handle(command)

    link.start()
    place.handle = cut
    place.type("/ai-ingress", "internal Tickets")
    place.submit()
    assert "Saved as ING-1" in place.submit(**{"Until when?": "2026-04-01"})["view"]["text"]


def test_an_answer_that_nobody_takes_is_logged(place: Desk, link: SocketLink) -> None:
    def leave(_: Command) -> Reply:
        place.control("faults", method="apps.connections.open", kind="http", status=503, times=None)
        place.control("disconnect", abrupt=True)
        while link.connected():
            standing(place, 0)
        return Reply("case", "ING-1", "pending")

    link.start()
    place.handle = leave
    place.type("/ai-ingress", "internal Tickets")
    place.submit()
    with hearing("not acknowledged") as heard, ThreadPoolExecutor(1) as hands:
        hands.submit(place.submit, **{"Until when?": "2026-04-01"})
        assert heard.wait(PATIENCE)


@pytest.mark.parametrize("token", ["xapp-wrong", "xoxb-test"])
def test_a_refused_token_is_named(place: Desk, token: str) -> None:
    link = SocketLink(place.app(), token)
    with pytest.raises(BadToken, match="SLACK_APP_TOKEN"):
        link.start()
    assert link.connected() == 0


def test_a_slack_that_is_not_there_is_said(place: Desk) -> None:
    place.control("faults", method="apps.connections.open", kind="drop_before", times=None)
    with pytest.raises(NotConnected, match="dropped"):
        SocketLink(place.app(), "xapp-test", patience=0.1).start()


def test_a_slack_that_wants_us_to_wait_is_waited_for_at_most_so_long(place: Desk) -> None:
    place.control("faults", method="apps.connections.open", kind="ratelimited", retry_after=60)
    with pytest.raises(NotConnected, match="429"):
        SocketLink(place.app(), "xapp-test").start()


def test_a_token_that_is_revoked_later_is_logged_and_tried_again(place: Desk, link: SocketLink) -> None:
    link.start()
    place.control("faults", method="apps.connections.open", kind="error", error="invalid_auth", times=2)
    with hearing("not connected", times=2) as heard:
        place.control("disconnect", abrupt=True)
        assert heard.wait(PATIENCE)
    assert link.connected() == 0


def test_a_handshake_that_fails_is_said(place: Desk) -> None:
    place.server.standin.socket.issue_ticket = lambda: "no-such-ticket"  # type: ignore[method-assign]
    with pytest.raises(NotConnected, match="does not open a Socket Mode connection"):
        SocketLink(place.app(), "xapp-test", patience=0.1).start()


@contextmanager
def silence() -> Iterator[str]:
    """Answer the handshake of a WebSocket and nothing after it."""
    server = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def serve() -> None:
        peer, _ = server.accept()
        key = peer.recv(4096).decode().split("Sec-WebSocket-Key: ")[1].split("\r\n")[0]
        accept = b64encode(sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode(), usedforsecurity=False).digest())
        head = (
            f"HTTP/1.1 101 OK\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept.decode()}"
        )
        peer.sendall(f"{head}\r\n\r\n".encode() + b"\x81\x02{}" + b"\x81\x03odd")
        ended.wait(PATIENCE)
        peer.close()

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"ws://127.0.0.1:{server.getsockname()[1]}/"
    ended.set()
    thread.join()
    server.close()


def test_a_silent_connection_is_asked_and_then_given_up() -> None:
    with silence() as url:
        line = Line(url, ping=0.05)
        assert list(line.frames()) == [{}]
        line.let_go()
        assert not line.send({})
        line.hang_up()


def test_a_connection_that_answers_pings_stands(place: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    pings, ask = threading.Semaphore(0), Line._ask
    monkeypatch.setattr(Line, "_ask", lambda line: (ask(line), pings.release())[0])
    line = Line(place.client.apps_connections_open(app_token="xapp-test")["url"], ping=1)
    frames = line.frames()
    assert next(frames)["type"] == "hello"
    with ThreadPoolExecutor(1) as reader:
        following = reader.submit(list, frames)
        assert standing(place, 1) == 1
        # It asks again only where it was answered.
        assert pings.acquire(timeout=PATIENCE)
        assert pings.acquire(timeout=PATIENCE)
        assert not following.done()
        line.hang_up()
        assert following.result(PATIENCE) == []
    line.let_go()


def test_what_bolt_itself_cannot_read_is_acknowledged_all_the_same(place: Desk, link: SocketLink) -> None:
    """Bolt looks for ids before any listener or middleware runs, and expects them to be texts or objects."""
    link.start()
    with hearing("a payload could not be read") as heard:
        answer = place.control("deliver", type="interactive", payload={"type": "block_actions", "team": 3, "user": {}})
        assert heard.wait(PATIENCE)
    assert (answer["ok"], answer["ack"]) == (True, None)

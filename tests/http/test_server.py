"""The server: three paths, a size, threads that are counted, and an end that loses nothing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from countersign.http import threads
from countersign.http.address import Address, BadAddress, parse
from countersign.http.app import MOST_BYTES, Answer, Probes
from countersign.http.server import Server
from countersign.http.threads import WAIT_SECONDS
from tests.patience import PATIENCE

THREADS = 2
WAIT = PATIENCE


class Door:
    """Lets everything in but what says so, and answers with what came; ``hold`` keeps requests from being answered."""

    def __init__(self) -> None:
        self.asked, self.answered = list[bytes](), list[bytes]()
        self.entered, self.hold = threading.Semaphore(0), threading.Event()
        self.hold.set()

    def check(self, headers: Mapping[str, str], body: bytes) -> Answer | None:
        self.asked.append(body)
        return (401, "text/plain", "no") if body == b"forged" else None

    def answer(self, headers: Mapping[str, str], body: bytes) -> Answer:
        self.entered.release()
        assert self.hold.wait(WAIT)
        self.answered.append(body)
        return 200, "application/json;charset=utf-8", '{"text": "München"}'


class Place:
    """A server with its door, and what its probes say."""

    def __init__(self) -> None:
        self.door, self.dead, self.unready = Door(), list[str](), list[str]()
        self.look: Callable[[], list[str]] = lambda: self.unready
        probes = Probes(lambda: self.dead, self.looked)
        self.server = Server(Address("127.0.0.1", 0), self.door, probes, THREADS)
        # Reading certificates for a client that never meets TLS would take longer than the tests.
        self.client = httpx.Client(
            base_url=f"http://{self.server.address}",
            timeout=WAIT,
            trust_env=False,
            verify=False,  # noqa: S501
        )

    def looked(self) -> list[str]:
        return self.look()

    def post(self, body: bytes | Iterator[bytes] = b"x", path: str = "/slack/events") -> httpx.Response:
        return self.client.post(path, content=body)

    def get(self, path: str) -> httpx.Response:
        return self.client.get(path)

    def close(self) -> None:
        self.door.hold.set()
        self.server.stop()
        self.client.close()


@pytest.fixture
def place() -> Iterator[Place]:
    made = Place()
    made.server.start()
    yield made
    made.close()


@pytest.fixture
def crowd() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(20) as pool:
        yield pool


def test_a_request_is_answered_as_the_listeners_say(place: Place) -> None:
    response = place.post()
    assert (response.status_code, response.json()) == (200, {"text": "München"})
    assert response.headers["content-type"] == "application/json;charset=utf-8"
    assert "server" not in response.headers


def test_what_the_door_refuses_never_takes_a_thread(place: Place) -> None:
    assert place.post(b"forged").status_code == 401
    assert place.door.answered == []


@pytest.mark.parametrize("path", ["/", "/slack", "/slack/events/x", "/docs", "/redoc", "/openapi.json", "/metrics"])
def test_nothing_else_is_there(place: Place, path: str) -> None:
    assert (place.get(path).status_code, place.post(path=path).status_code) == (404, 404)
    assert place.door.asked == []


def test_slack_posts_and_nothing_else(place: Place) -> None:
    assert place.get("/slack/events").status_code == 405
    assert place.post(path="/healthz").status_code == 405


def test_a_body_may_be_large_and_not_larger(place: Place) -> None:
    assert place.post(b"x" * MOST_BYTES).status_code == 200
    assert place.post(b"x" * (MOST_BYTES + 1)).status_code == 413
    parts = (b"x" * (MOST_BYTES // 4) for _ in range(5))  # in chunks nobody says beforehand how much will come
    assert place.post(parts).status_code == 413
    assert len(place.door.asked) == 1


def test_a_body_that_never_ends_is_not_waited_for(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("countersign.http.app._READ_SECONDS", 0.05)
    address = place.server.address
    with socket.create_connection((address.host, address.port), WAIT) as client:
        client.sendall(b"POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc")
        assert b" 408 " in client.recv(1000).partition(b"\r\n")[0]
    assert place.door.asked == []


def test_who_hangs_up_in_the_middle_is_nobodys_trouble(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    address = place.server.address
    with socket.create_connection((address.host, address.port), WAIT) as client:
        client.sendall(b"POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc")
    assert place.post().status_code == 200
    assert place.door.asked == [b"x"]
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_listeners_that_take_their_time_stand_in_no_probes_way(place: Place, crowd: ThreadPoolExecutor) -> None:
    """With the listeners on the event loop itself the first probe timed out."""
    place.door.hold.clear()
    slow = [crowd.submit(place.post) for _ in range(THREADS)]
    assert all(place.door.entered.acquire(timeout=WAIT) for _ in slow)
    assert (place.get("/healthz").status_code, place.get("/readyz").status_code) == (200, 200)
    assert place.post(b"forged").status_code == 401
    place.door.hold.set()
    assert [each.result().status_code for each in slow] == [200] * THREADS


def test_who_finds_no_thread_is_turned_away_before_anything_began(place: Place, crowd: ThreadPoolExecutor) -> None:
    assert WAIT_SECONDS < 3, "while Slack still waits"
    place.door.hold.clear()
    slow = [crowd.submit(place.post) for _ in range(THREADS)]
    assert all(place.door.entered.acquire(timeout=WAIT) for _ in slow)
    assert place.post(b"one too many").status_code == 503
    place.door.hold.set()
    assert [each.result().status_code for each in slow] == [200] * THREADS
    assert b"one too many" not in place.door.answered
    assert place.post().status_code == 200, "threads that were let go are free again"


def test_many_at_once_are_all_answered(
    place: Place, crowd: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threads, "WAIT_SECONDS", WAIT)  # a machine may be slow
    bodies = [f"request {number}".encode() for number in range(200)]
    assert {response.status_code for response in crowd.map(place.post, bodies)} == {200}
    assert sorted(place.door.answered) == sorted(bodies)


def test_probes_say_what_is_wrong(place: Place) -> None:
    for path, reasons in {"/healthz": place.dead, "/readyz": place.unready}.items():
        assert (place.get(path).status_code, place.get(path).json()) == (200, {"ok": True, "reasons": []})
        reasons.append("A sentence.")
        assert (place.get(path).status_code, place.get(path).json()["reasons"]) == (503, ["A sentence."])


def test_a_look_that_hangs_is_not_ready_and_takes_no_more_than_its_own_thread(
    place: Place, crowd: ThreadPoolExecutor
) -> None:
    looked, go_on = threading.Semaphore(0), threading.Event()

    def hangs() -> list[str]:
        looked.release()
        assert go_on.wait(WAIT)
        return []

    place.look = hangs
    first = crowd.submit(place.get, "/readyz")
    assert looked.acquire(timeout=WAIT)
    assert place.get("/readyz").json()["reasons"] == ["The look before this one is not over yet."]
    assert (place.get("/healthz").status_code, place.post().status_code) == (200, 200)
    go_on.set()
    assert first.result().status_code == 200


def test_what_is_under_way_is_answered_and_nothing_more_is_taken(crowd: ThreadPoolExecutor) -> None:
    place = Place()
    place.server.start()
    place.door.hold.clear()
    slow = crowd.submit(place.post, b"under way")
    assert place.door.entered.acquire(timeout=WAIT)
    stopping = crowd.submit(place.server.stop)
    while _takes(place.server.address):
        assert not slow.done()
    place.door.hold.set()
    assert slow.result().status_code == 200
    stopping.result(WAIT)
    assert place.door.answered == [b"under way"]
    assert not place.server.alive()
    place.close()


def _takes(address: Address) -> bool:
    try:
        socket.create_connection((address.host, address.port), WAIT).close()
    except OSError:
        return False
    return True


def test_nobody_is_let_in_before_the_start_and_stopping_without_one_is_harmless() -> None:
    place = Place()
    assert not _takes(place.server.address)
    place.close()


def test_an_address_that_is_taken_is_a_sentence(place: Place) -> None:
    with pytest.raises(BadAddress, match=r"nothing can listen at 127\.0\.0\.1:\d+ \(Address already in use\)"):
        Server(place.server.address, place.door, Probes(list, list), 1)
    with pytest.raises(BadAddress, match=r"nothing can listen at no\.such\.host\.invalid:80"):
        Server(Address("no.such.host.invalid", 80), place.door, Probes(list, list), 1)


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("127.0.0.1:8080", "127.0.0.1", 8080), (" bot.internal:0 ", "bot.internal", 0), ("[::1]:65535", "::1", 65535)],
)
def test_an_address_is_a_host_and_a_port(text: str, host: str, port: int) -> None:
    assert parse(text) == Address(host, port)
    assert str(parse(text)) == text.strip()


@pytest.mark.parametrize(
    "text", ["8080", "localhost", ":8080", "host:", "host:x", "host:65536", "http://host:80", "::1:80", "a b:1", "h:-1"]
)
def test_what_is_no_address_is_a_sentence_with_an_example(text: str) -> None:
    with pytest.raises(BadAddress, match=r"write host:port, for example 0\.0\.0\.0:8080"):
        parse(text)

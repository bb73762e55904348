"""Webhooks against a real server on loopback: signed, tried again with the same id, and never in anybody's way."""

import json
import logging
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from countersign.app.sending import SendError, Trouble
from countersign.delivery import webhooks
from countersign.delivery.webhooks import Webhooks, key_of, signature
from countersign.domain import events as e
from countersign.domain.team import Webhook
from countersign.domain.world import URGENT, Note, Place
from tests.delivery.world import ADMIN, CASE, DANA, DM, SECRET, World, opened
from tests.fakes import Row
from tests.patience import PATIENCE
from tests.receiver import SECRET as KEY
from tests.receiver import Receiver, receiving

GATEWAY = Place("webhook", "gateway")
BODY = b'{"type":"x"}'
PAGE = Path(__file__).parents[2] / "docs/webhooks.md"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as started:
        yield started


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def outside(world: World, **urls: str) -> Webhooks:
    known = {name: Webhook(url=url, secret=f"{name.upper()}_SECRET") for name, url in urls.items()}
    return Webhooks(lambda: known, lambda _: KEY, world.clock)


def told(world: World, name: str = "gateway", case: str = CASE) -> Row:
    """Let use of a system be paused in a case, and a webhook be told of it."""
    seq = world.happen(e.Paused("Chatbot", "PAU-1", (DANA,), webhooks=(name,)), case)
    with world.store.writing() as tx:
        tx.outbox.say(case, seq, [Note(Place("webhook", name), "system.paused", URGENT)])
        tx.commit()
    return world.row(f"note/{seq}/system.paused/{name}", case)


def at(world: World, receiver: Receiver) -> World:
    world.outside = outside(world, gateway=receiver.url)
    world.begin("a")
    return world


# ---- what is sent


Verified = Callable[..., bool]


def example() -> Verified:
    """Return the function by which the page shows how to verify a request."""
    block = re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert block
    names: dict[str, Any] = {}
    exec(block[1], names)  # noqa: S102 - our own page
    found: Verified = names["verified"]
    return found


def fresh(monkeypatch: pytest.MonkeyPatch, world: World) -> None:
    """Let the page's example tell the world's time."""
    monkeypatch.setattr("time.time", lambda: world.clock().timestamp())


def test_the_example_of_the_page_takes_what_was_signed_and_is_new_and_nothing_else(
    world: World, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(at(world, receiver))
    world.settle()
    (one,) = receiver.taken
    fresh(monkeypatch, world)
    verified, other = example(), "whsec_" + "A" * 44
    assert verified(one.headers, one.body, KEY)
    assert verified(one.headers, one.body, other, KEY), "while the secret is replaced both may be right"
    assert not verified(one.headers, one.body, other)
    assert not verified(one.headers, one.body + b" ", KEY)
    for name, value in (("webhook-id", "msg_1"), ("webhook-timestamp", "1"), ("webhook-signature", "v1,ä")):
        assert not verified({**one.headers, name: value}, one.body, KEY), name
        assert not verified({key: found for key, found in one.headers.items() if key != name}, one.body, KEY), name
    world.clock.advance(seconds=300)
    assert verified(one.headers, one.body, KEY)
    world.clock.advance(seconds=1)
    assert not verified(one.headers, one.body, KEY), "an old one"
    world.clock.advance(seconds=-700)
    assert not verified(one.headers, one.body, KEY), "one from a time to come"


def test_what_is_sent_is_what_the_page_shows(world: World, receiver: Receiver) -> None:
    told(at(world, receiver))
    world.settle()
    shown = re.search(r"```json\n(.*?)\n```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert shown
    sent, page = json.loads(receiver.taken[0].body), json.loads(shown[1])
    assert (sent.keys(), sent["data"].keys()) == (page.keys(), page["data"].keys())
    assert sent == {
        "type": "system.paused",
        "timestamp": world.clock.now.isoformat(),
        "data": {"case": "EXC-1", "approval": "PAU-1", "system": "Chatbot", "drill": False},
    }
    assert receiver.taken[0].headers["content-type"] == "application/json"


def test_it_is_signed_as_the_standard_has_it() -> None:
    """The vector of the Standard Webhooks libraries, made by them."""
    key = key_of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    assert key
    signed = signature(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_c2hvcnQ=", "not base64!" * 4, "A" * 200])
def test_what_is_no_secret_signs_nothing(secret: str) -> None:
    assert key_of(secret) is None


# ---- when it does not work


def test_it_is_tried_again_with_the_same_id_and_a_new_time(world: World, receiver: Receiver) -> None:
    receiver.statuses = [500, 503, 429]
    row = told(at(world, receiver))
    world.settle()
    assert len(receiver.taken) == 4
    assert {one.headers["webhook-id"] for one in receiver.taken} == {receiver.taken[0].headers["webhook-id"]}
    assert {one.body for one in receiver.taken} == {receiver.taken[0].body}
    times = [int(one.headers["webhook-timestamp"]) for one in receiver.taken]
    assert times == sorted(set(times))
    assert (row.pending, row.parked, row.job.ts) == (False, False, None)


def test_what_happens_later_in_a_case_waits_for_what_happened_before(world: World, receiver: Receiver) -> None:
    receiver.statuses = [500, 503]
    told(at(world, receiver))
    told(world)
    world.settle()
    ids = [one.headers["webhook-id"] for one in receiver.taken]
    assert len(ids) == 4
    assert len(set(ids[:3])) == 1, "the second one is not sent before the first was taken"


def test_each_event_has_an_id_of_its_own(world: World, receiver: Receiver) -> None:
    told(at(world, receiver))
    told(world)
    world.settle()
    assert len({one.headers["webhook-id"] for one in receiver.taken}) == 2


@pytest.mark.parametrize("status", [301, 302, 307, 308, 400, 401, 404, 410])
def test_what_will_not_work_is_given_up_at_once_and_admins_are_told(
    world: World, receiver: Receiver, status: int
) -> None:
    receiver.statuses = [status]
    row = told(at(world, receiver))
    world.settle()
    assert len(receiver.taken) == 1, "no redirect is followed, and nothing is tried again"
    assert (row.parked, row.job.error) == (True, f"webhook:gateway: {status}")
    assert world.queue.told == [(row.job.slot, f"webhook:gateway: {status}", (ADMIN,))]


def test_nobody_who_listens_is_tried_for_a_day_and_then_given_up(world: World) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        world.outside = outside(world, gateway=f"http://127.0.0.1:{nobody.getsockname()[1]}/hook")
        world.begin("a")
        row, start = told(world), world.clock.now
        world.settle(5000)
    assert (row.parked, row.job.error) == (True, "webhook:gateway: ConnectionRefusedError")
    assert (world.clock.now - start).days >= 1


def test_whoever_does_not_answer_in_time_is_tried_again(
    world: World, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhooks, "_SECONDS", 0.05)
    go_on = Event()
    receiver.before = go_on.wait
    with pytest.raises(SendError) as late:
        outside(world, gateway=receiver.url).tell("gateway", "m1", BODY)
    go_on.set()
    assert (late.value.trouble, late.value.detail) == (Trouble.NOT_DONE, "TimeoutError")


def test_half_an_answer_is_no_answer(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def garble() -> None:
            with listening.accept()[0] as taken:
                taken.recv(65536)
                taken.sendall(b"HTTX what\r\n\r\n")

        Thread(target=garble, daemon=True).start()
        with pytest.raises(SendError) as wrong:
            outside(world, gateway=f"http://127.0.0.1:{listening.getsockname()[1]}/").tell("gateway", "m1", BODY)
    assert wrong.value.trouble is Trouble.NOT_DONE


def test_without_a_secret_or_an_address_nothing_is_sent_and_admins_are_told(world: World, receiver: Receiver) -> None:
    hook = Webhook(url=receiver.url, secret="GATEWAY_SECRET")
    world.outside = Webhooks(lambda: {"gateway": hook}, lambda _: None, world.clock)
    world.begin("a")
    told(world)
    told(world, "gone")
    world.settle()
    errors = [error for _, error, _ in world.queue.told]
    no_secret = "webhook:gateway: no secret in the variable GATEWAY_SECRET"
    assert sorted(errors) == [no_secret, "webhook:gone: not in team.yaml any more"]
    assert receiver.taken == []


def test_neither_address_nor_secret_nor_answer_is_logged(
    world: World, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    receiver.statuses = [500, 410]
    told(at(world, receiver))
    world.settle()
    said = " ".join(str(vars(record)) for record in caplog.records)
    assert "webhook:gateway: 410" in said
    assert receiver.url not in said
    assert KEY not in said


def test_a_face_that_is_drawn_for_no_event_is_given_up(world: World, receiver: Receiver) -> None:
    row = at(world, receiver).show("system.paused", GATEWAY)
    world.settle()
    assert row.parked
    assert receiver.taken == []


# ---- in nobody's way


THREADS = 4


def test_a_receiver_that_is_slow_holds_up_neither_slack_nor_another_one(world: World, receiver: Receiver) -> None:
    """Without one thread for each receiver all four waited for this one, and Slack's message was not posted."""
    go_on, posted, post = Event(), Event(), world.slack.post
    receiver.before = go_on.wait

    def posting(*given: Any) -> str:
        ts = post(*given)
        posted.set()
        return ts

    world.slack.post = posting  # type: ignore[method-assign]  # seen by another thread
    with receiving() as quick:
        world.outside = outside(world, gateway=receiver.url, other=quick.url)
        world.begin("a")
        for number in range(3, 3 + THREADS):
            world.happen(opened(number), f"case-{number}")
            told(world, case=f"case-{number}")
        world.delivery.start(THREADS)
        receiver.wait(1)
        told(world, "other")
        world.show("receipt", DM)
        world.delivery.poke()
        try:
            assert posted.wait(PATIENCE), "Slack's message waits for the receiver"
            quick.wait(1)
            assert len(receiver.taken) == 1
        finally:
            go_on.set()
            assert world.delivery.stop(10)
    world.begin("b")
    world.settle()
    assert len(receiver.taken) == THREADS


def test_all_together_are_called_by_a_few_threads(world: World, receiver: Receiver) -> None:
    go_on = Event()
    receiver.before = go_on.wait
    hooks = outside(world, one=receiver.url, two=receiver.url, three=receiver.url)
    callers = [Thread(target=hooks.tell, args=(name, "m", BODY)) for name in ("one", "two")]
    for caller in callers:
        caller.start()
    receiver.wait(2)
    with pytest.raises(SendError) as busy:
        hooks.tell("three", "m", BODY)
    assert busy.value.trouble is Trouble.LIMITED
    go_on.set()
    for caller in callers:
        caller.join()
    hooks.tell("three", "m", BODY)


def test_what_failed_a_moment_ago_is_not_called_for_every_other_event(world: World, receiver: Receiver) -> None:
    receiver.statuses = [500]
    at(world, receiver)
    told(world)
    told(world, case=SECRET)
    while world.turn():
        pass
    assert len(receiver.taken) == 1
    world.settle()
    assert len(receiver.taken) == 3


def test_after_a_crash_it_comes_again_with_the_same_id(world: World, receiver: Receiver) -> None:
    row = told(at(world, receiver))
    world.queue.faults["sent"] = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        world.turn()
    world.begin("b")
    world.clock.advance(seconds=60)
    world.settle()
    first, second = receiver.taken
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert not row.pending


def test_what_was_taken_is_not_sent_again_when_something_in_its_case_is_erased(
    world: World, receiver: Receiver
) -> None:
    told(at(world, receiver))
    world.settle()
    with world.store.writing() as tx:
        tx.outbox.again([CASE])
        tx.commit()
    world.settle()
    assert [one.body for one in receiver.taken] == [receiver.taken[0].body]

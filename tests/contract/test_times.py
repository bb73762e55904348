"""Absences and rounds, and messages that wait for somebody's working hours: the same on every implementation."""

from dataclasses import replace

import pytest

from countersign.app.ports import Held, Store
from countersign.app.sending import Queue
from countersign.domain.absences import Absence
from countersign.domain.world import Mirror, Note, Place
from tests.contract.stories import ANA, BEN, START, after, tell

AWAY = Absence("a1", ANA, after(hours=1), after(hours=9), BEN, START)
PROMPT = Mirror("prompt:ana", Place("person", ANA), "prompt", not_before=after(hours=8))
NOTE = Note(Place("person", ANA), "reminder", not_before=after(hours=8))
CASE = "exception-1"


@pytest.fixture
def one(store: Store) -> Store:
    """Keep one case, for messages to be about."""
    with store.writing() as tx:
        tell(1).save(tx)
        tx.commit()
    return store


def show(store: Store, *mirrors: Mirror, version: int = 1, notes: tuple[Note, ...] = ()) -> None:
    with store.writing() as tx:
        tx.outbox.show(CASE, mirrors, version)
        tx.outbox.say(CASE, version, notes)
        tx.commit()


def let_go(store: Store, hours: int, *, wanted: bool = True) -> list[Held]:
    with store.writing() as tx:
        held = tx.outbox.held(after(hours=hours), 10)
        for each in held:
            tx.outbox.let_go(each, wanted=wanted)
        tx.commit()
    return [*held]


def slots(queue: Queue) -> list[str]:
    return [job.slot for job in queue.claim("one", after(hours=20), 30)]


def test_an_absence_lives_until_it_is_over_and_is_known_after_that(store: Store) -> None:
    other = replace(AWAY, id="a2", person=BEN, start=START)
    with store.writing() as tx:
        tx.absences.put(AWAY)
        tx.absences.put(other)
        tx.commit()
    with store.reading() as tx:
        assert tx.absences.live(START) == [other, AWAY]
        assert tx.absences.live(after(hours=9)) == []
        assert tx.absences.get("a1") == AWAY
        assert tx.absences.get("a3") is None


def test_an_absence_ended_before_it_began_is_none(store: Store) -> None:
    with store.writing() as tx:
        tx.absences.put(AWAY)
        tx.absences.put(AWAY.ended(START))
        tx.commit()
    with store.reading() as tx:
        assert tx.absences.live(START) == []
        found = tx.absences.get("a1")
    assert found
    assert found.until == found.start


def test_a_round_is_taken_once_and_can_be_put_off(store: Store) -> None:
    with store.writing() as tx:
        tx.rounds.set("daily", after(hours=2))
        tx.rounds.set("people", after(hours=1))
        tx.rounds.set("daily", after(hours=3))
        tx.commit()
    with store.writing() as tx:
        assert [*tx.rounds.all().items()] == [("people", after(hours=1)), ("daily", after(hours=3))]
        assert tx.rounds.take("daily") == after(hours=3)
        assert tx.rounds.take("daily") is None
        tx.commit()
    with store.reading() as tx:
        assert tx.rounds.all() == {"people": after(hours=1)}


def test_cases_are_found_by_their_state(one: Store) -> None:
    with one.reading() as tx:
        assert tx.queries.in_states({"approval": {"pending", "needs_info"}, "task": {"open"}}) == [CASE]
        assert tx.queries.in_states({"approval": {"approved"}, "task": {"pending"}}) == []
        assert tx.queries.in_states({}) == []


def test_what_waits_for_working_hours_is_nothing_to_do_until_it_is_let_go(one: Store, queue: Queue) -> None:
    show(one, PROMPT, notes=(NOTE,))
    assert queue.next_due(START) is None
    with one.reading() as tx:
        assert tx.outbox.next_held() == after(hours=8)
    assert let_go(one, 7) == []
    held = let_go(one, 8)
    assert held == [
        Held(CASE, "prompt:ana", "prompt", PROMPT.place),
        Held(CASE, f"note/1/reminder/{ANA}", "reminder", PROMPT.place),
    ]
    assert slots(queue) == [each.slot for each in held]
    with one.reading() as tx:
        assert tx.outbox.next_held() is None


def test_what_waits_goes_on_waiting_when_its_case_moves_on(one: Store, queue: Queue) -> None:
    show(one, PROMPT)
    show(one, replace(PROMPT, not_before=after(hours=9)), version=2)
    assert slots(queue) == []
    assert [each.slot for each in let_go(one, 8)] == ["prompt:ana"]
    [job] = queue.claim("one", after(hours=20), 30)
    assert job.wanted == 2


def test_what_stands_already_need_not_wait_to_be_updated(one: Store, queue: Queue) -> None:
    show(one, replace(PROMPT, not_before=None))
    [job] = queue.claim("one", START, 30)
    queue.sent(job, "D1", "1.5", "hash")
    show(one, PROMPT, version=2)
    assert slots(queue) == ["prompt:ana"]


def test_what_was_dropped_comes_back_only_when_it_asks_again(one: Store, queue: Queue) -> None:
    show(one, PROMPT, notes=(NOTE,))
    let_go(one, 8, wanted=False)
    show(one, replace(PROMPT, asks=False), version=2)
    assert slots(queue) == []
    show(one, replace(PROMPT, not_before=None), version=3)
    assert slots(queue) == ["prompt:ana"]


def test_a_message_that_asks_no_more_is_kept_true_where_it_stands(one: Store, queue: Queue) -> None:
    show(one, replace(PROMPT, not_before=None))
    [job] = queue.claim("one", START, 30)
    queue.sent(job, "D1", "1.5", "hash")
    show(one, replace(PROMPT, asks=False, face="other", not_before=None), version=2)
    [job] = queue.claim("one", START, 30)
    assert (job.wanted, job.face, job.ts) == (2, "other", "1.5")
    queue.park(job, "channel_not_found", [])
    assert slots(queue) == []
    show(one, replace(PROMPT, asks=False), version=3)
    assert slots(queue) == ["prompt:ana"], "a message given up is tried again when its case moves on"

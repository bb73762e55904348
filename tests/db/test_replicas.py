"""Several processes share one database: what they do at the same moment is as if one did it after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from functools import partial
from threading import Event

import psycopg
import pytest
from sqlalchemy import Engine

from countersign.app import rounds, seals
from countersign.app.absences import Absences, Wish
from countersign.db import engine as engines
from countersign.db.audit import verify
from countersign.db.claims import ALONE, NOW, Claims
from countersign.db.store import SqlStore
from countersign.domain.absences import Days
from countersign.domain.errors import StaleCase, StoreUnavailable
from countersign.domain.world import URGENT, Mirror, Note, Place
from tests.app.desk import TEAM
from tests.contract.stories import after, tell
from tests.db.replicas import Replica, at_once, replicas
from tests.domain.builders import ANA, BEN, CARL, EVE, START, approval, review
from tests.fakes import FakeClock
from tests.patience import PATIENCE

KINDS = ("postgresql",)
ROUNDS = 15
CARD = Mirror("card", Place("channel", "ai"), "card")


@pytest.fixture
def both(address: str) -> Iterator[Sequence[Replica]]:
    with replicas(address, 2, approval(), now=START) as made:
        yield made


def test_a_delivery_that_two_get_opens_one_case_and_both_hear_of_it(both: Sequence[Replica], database: Engine) -> None:
    for turn in range(1, ROUNDS):
        replies = at_once(*(partial(one.open, f"form:{turn}", f"c{turn}-{n}") for n, one in enumerate(both)))
        assert {reply.key for reply in replies} == {f"EXC-{turn}"}
        assert sorted(reply.repeated for reply in replies) == [False, True]
    assert not list(verify(database))


def test_a_click_that_two_get_counts_once_and_both_hear_the_same(both: Sequence[Replica], database: Engine) -> None:
    for turn in range(ROUNDS):
        both[0].open(f"open:{turn}", f"c{turn}")
        replies = at_once(*(partial(one.do, f"click:{turn}", "approve", BEN, f"c{turn}") for one in both))
        assert [(reply.refusal, reply.state) for reply in replies] == [(None, "approved")] * 2
        assert sorted(reply.repeated for reply in replies) == [False, True]
    assert not list(verify(database))


def test_of_two_owners_at_once_one_decides_and_the_other_hears_who(both: Sequence[Replica], database: Engine) -> None:
    one, two = both
    for turn in range(ROUNDS):
        case = f"c{turn}"
        one.open(f"open:{turn}", case)
        replies = at_once(
            partial(one.do, f"yes:{turn}", "approve", BEN, case), partial(two.do, f"no:{turn}", "withdraw", ANA, case)
        )
        refused = [reply.refusal for reply in replies if reply.refusal]
        assert len(refused) == 1
        assert (refused[0].code, refused[0].who) in {("too_late", BEN), ("too_late", ANA)}
    assert not list(verify(database))


def test_openings_of_one_kind_are_numbered_without_gaps(both: Sequence[Replica], database: Engine) -> None:
    def work(one: Replica, name: str) -> list[str]:
        return [one.open(f"{name}{turn}", f"{name}{turn}").key for turn in range(ROUNDS)]

    works = [partial(work, one, f"{n}-{thread}-") for n, one in enumerate(both) for thread in range(3)]
    keys = [key for found in at_once(*works) for key in found]
    assert sorted(keys, key=lambda key: int(key[4:])) == [f"EXC-{n}" for n in range(1, len(works) * ROUNDS + 1)]
    assert not list(verify(database))


def test_a_round_takes_place_once_and_an_absence_entered_twice_is_one(
    both: Sequence[Replica], database: Engine
) -> None:
    one, two = both
    one.open("open", "c1")
    days = Days(START.date(), START.date())
    for turn in range(4):
        wish = Wish(f"slash:{turn}", EVE, EVE, days if turn % 2 == 0 else None, f"a{turn}")
        desks = [Absences(each.store, lambda: TEAM, FakeClock(START), lambda: None) for each in both]
        told = at_once(*(partial(desk.carry_out, wish) for desk in desks))
        assert sorted(each.repeated for each in told) == [False, True]
        assert told[0].absence == told[1].absence
        with one.store.writing() as tx:
            rounds.call(tx, "team", after(seconds=turn))
            tx.commit()
        held = at_once(*(partial(rounds.run, each.store, after(hours=1), "UTC") for each in both))
        assert min(held) == 0, "one of them found nothing left to hold"
        at_once(one.sweep.run, two.sweep.run)
    assert not list(verify(database))
    with one.store.reading() as tx:
        assert [item.event.type for item in tx.cases.history("c1")] == [
            "opened",
            "routed",
            "people_asked",
            "clock_started",
        ]


def test_whoever_is_about_to_change_a_case_sees_what_it_has_become(both: Sequence[Replica]) -> None:
    one, two = both
    one.open("open", "c1")
    begun = Event()

    def late() -> str:
        with two.store.writing() as tx:
            begun.set()
            stored = tx.cases.get("c1")
            assert stored
            return stored.case.state

    with ThreadPoolExecutor(1) as pool:
        with one.store.writing() as tx:
            tx.cases.get("c1")
            waiting = pool.submit(late)
            assert begun.wait(PATIENCE)
            with suppress(TimeoutError):
                waiting.result(0.2)
            assert not waiting.done(), "nobody else has the case meanwhile"
        assert waiting.result(PATIENCE) == "pending"


def test_a_refused_click_takes_no_timer_away(both: Sequence[Replica]) -> None:
    """Who is refused changes nothing, yet the timers are made what they should be: of the case as it is by then."""
    one, two = both
    for turn in range(ROUNDS):
        case = f"c{turn}"
        one.open(f"open:{turn}", case)
        at_once(
            partial(one.do, f"yes:{turn}", "approve", BEN, case), partial(two.do, f"no:{turn}", "approve", CARL, case)
        )
        with one.store.reading() as tx:
            assert case not in {due.case for due in tx.timers.due(START + timedelta(days=99), 99)}


def test_a_timer_that_two_find_due_takes_effect_once(address: str, database: Engine) -> None:
    with replicas(address, 2, approval(), now=START) as before:
        for turn in range(ROUNDS):
            before[0].open(f"open:{turn}", f"c{turn}")
    with replicas(address, 2, approval(), now=START + timedelta(days=30)) as both:
        at_once(*(one.sweep.run for one in both))
        with both[0].store.reading() as tx:
            for turn in range(ROUNDS):
                told = [item.event.type for item in tx.cases.history(f"c{turn}")]
                assert told.count("clock_struck") == 1
    assert not list(verify(database))


def test_two_that_seal_at_once_make_one_chain(both: Sequence[Replica], database: Engine) -> None:
    """Without the number's key, both seals follow the same one and the second is none after the first."""
    clock, made = FakeClock(START), 0
    for turn in range(ROUNDS):
        at_once(*(partial(one.open, f"open:{turn}-{n}", f"c{turn}-{n}") for n, one in enumerate(both)))
        made += sum(seal is not None for seal in at_once(*(partial(seals.make, one.store, clock) for one in both)))
        audit = verify(database)
        assert not list(audit)
        assert (audit.seals.later, len(audit.seals.found)) == (0, made)
    assert made == ROUNDS


def test_seals_are_made_while_cases_move_on_and_nobody_waits(both: Sequence[Replica], database: Engine) -> None:
    one, two = both
    clock = FakeClock(START)

    def work() -> list[str]:
        return [one.open(f"open:{turn}", f"c{turn}").key for turn in range(40)]

    def seal() -> list[str]:
        return [made.hash for _ in range(20) if (made := seals.make(two.store, clock))]

    keys, _ = at_once(work, seal)
    seals.make(two.store, clock)
    audit = verify(database)
    assert not list(audit)
    assert (len(keys), audit.seals.later) == (40, 0)


def test_three_that_look_at_once_open_one_review_publish_it_once_and_open_one_for_the_next_period(
    address: str, database: Engine
) -> None:
    def told() -> list[list[str]]:
        with SqlStore(database).reading() as tx:
            found = [tx.cases.by_key(f"REV-{number}") for number in (1, 2, 3)]
            return [[item.event.type for item in tx.cases.history(case)] for case in found if case]

    with replicas(address, 3, review(), now=START) as three:
        at_once(*(partial(one.look, lambda: START) for one in three))
        assert [events[0] for events in told()] == ["opened"]
    with replicas(address, 3, review(), now=START + timedelta(days=8)) as three:
        at_once(*(partial(one.look, lambda: START + timedelta(days=8)) for one in three))
    first, second = told()
    assert first.count("published") == 1
    assert "published" not in second
    assert not list(verify(database))


def _show(one: Replica, *numbers: int) -> None:
    with one.store.writing() as tx:
        for number in numbers:
            tell(number).save(tx)
            tx.outbox.show(f"exception-{number}", [CARD], 1)
            tx.outbox.say(f"exception-{number}", 1, [Note(Place("thread", "card"), "opened")])
        tx.commit()


def test_a_lane_has_one_owner_even_while_something_urgent_comes_into_it(both: Sequence[Replica]) -> None:
    _show(both[0], *range(1, 31))

    def interrupt() -> list[int]:
        for number in range(1, 31):
            with both[0].store.writing() as tx:
                urgent = Note(Place("thread", "card"), "escalated", URGENT)
                tx.outbox.say(f"exception-{number}", 2, [urgent])
                tx.commit()
        return []

    def work(one: Replica, name: str) -> list[str]:
        lanes = []
        for _ in range(60):
            with suppress(StoreUnavailable):
                lanes += [job.lane for job in one.queue.claim(name, START, 60)[:1]]
        return lanes

    works = [partial(work, one, f"{n}-{thread}") for n, one in enumerate(both) for thread in range(2)]
    lanes = [lane for found in at_once(interrupt, *works) for lane in found]
    assert len(lanes) == len(set(lanes)) == 30


def test_two_claims_never_wait_for_each_other(both: Sequence[Replica], database: Engine) -> None:
    """One holds what was the first of a lane when something urgent came that is the first to the other."""
    _show(both[0], 1)
    with engines.writing(database, engines.gate(database)) as connection:
        lane = connection.execute(Claims(NOW).lock_lane, {"now": START}).scalar_one()
        assert connection.execute(ALONE, {"which": lane}).scalar_one()
        with both[0].store.writing() as tx:
            tx.outbox.say("exception-1", 2, [Note(Place("thread", "card"), "escalated", URGENT)])
            tx.commit()
        assert not both[1].queue.claim("two", START, 60)
    assert len(both[1].queue.claim("two", START, 60)) == 3


def test_what_another_has_leased_is_left_alone_at_a_start(both: Sequence[Replica]) -> None:
    _show(both[0], 1)
    assert both[0].queue.claim("one", START, 60)
    assert both[1].queue.release(None) == 0
    assert not both[1].queue.claim("two", START, 60)


def test_leases_go_by_the_clock_that_all_share(both: Sequence[Replica], address: str) -> None:
    one, two = both
    _show(one, 1)
    assert one.queue.claim("one", START, 60)
    # The clock of the other is an hour ahead, and yet the lease is not over.
    assert not two.queue.claim("two", after(hours=1), 60)
    rest = two.queue.next_due(after(hours=1))
    assert rest
    assert timedelta(0) < rest - after(hours=1) <= timedelta(seconds=60)
    with psycopg.connect(address) as server:
        server.execute("UPDATE outbox SET lease_until = now()")
    assert [job.unsure for job in two.queue.claim("two", START - timedelta(hours=1), 60)] == [True, True]


def test_a_lease_is_renewed_by_the_clock_that_all_share(both: Sequence[Replica], address: str) -> None:
    one, _ = both
    _show(one, 1)
    job, _ = one.queue.claim("one", START, 60)
    assert one.queue.renew(job, START - timedelta(hours=9), 600)
    with psycopg.connect(address) as server:
        found = server.execute("SELECT lease_until > now() + interval '9 minutes' FROM outbox").fetchall()
    assert found == [(True,), (True,)]


def test_a_bucket_that_two_take_from_first_gives_no_more_than_its_burst(both: Sequence[Replica]) -> None:
    for turn in range(ROUNDS):
        taken = at_once(*(partial(one.queue.take, f"channel:{turn}", START, 60, 1) for one in both))
        assert sum(until is None for until in taken) == 1


def test_two_that_put_other_playbooks_in_force_at_once_take_turns(both: Sequence[Replica]) -> None:
    books = [approval(name="One"), approval(name="Two")]

    def keep(one: Replica, turn: int, first: int) -> None:
        with one.store.writing() as tx:
            tx.playbooks.keep([books[first]], after(seconds=turn))
            tx.commit()

    for turn in range(ROUNDS):
        at_once(*(partial(keep, one, turn, n) for n, one in enumerate(both)))
    with both[0].store.reading() as tx:
        assert sum(version.replaced is None for book in books if (version := tx.playbooks.get(book.digest))) == 1


def test_a_delivery_answered_meanwhile_is_told_so(both: Sequence[Replica]) -> None:
    reply = both[0].open("form", "c1")
    with both[1].store.writing() as tx, pytest.raises(StaleCase):
        tx.seen.put("form", reply, START)

"""The outbox and the queue over it: everything goes out, in order, lane by lane, and once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from countersign.app.ports import Store
from countersign.app.sending import Job, Queue
from countersign.domain.world import DIGEST, IN_ROOM, NORMAL, URGENT, Mirror, Note, Place
from tests.contract.stories import ANA, BEN, START, after, tell

CARD = Mirror("card", Place("channel", "ai"), "card")
RECEIPT = Mirror("receipt", Place("person", ANA), "receipt")
THREAD = Place("thread", "card")
LEASE = 30


@pytest.fixture(autouse=True)
def _cases(store: Store) -> None:
    with store.writing() as tx:
        for number in (1, 2, 3):
            tell(number).save(tx)
        tx.commit()


def put(
    store: Store, number: int = 1, *mirrors: Mirror, version: int = 1, notes: tuple[Note, ...] = (), seq: int = 1
) -> None:
    """Show mirrors and say notes about case ``number``."""
    with store.writing() as tx:
        tx.outbox.show(f"exception-{number}", mirrors, version)
        tx.outbox.say(f"exception-{number}", seq, notes)
        tx.commit()


def claim(queue: Queue, seconds: float = 0, owner: str = "one") -> list[Job]:
    return list(queue.claim(owner, after(seconds=seconds), LEASE))


def slots(jobs: list[Job]) -> list[str]:
    return [job.slot for job in jobs]


def test_nothing_waits_at_first(queue: Queue) -> None:
    assert claim(queue) == []
    assert queue.next_due(START) is None


def test_a_mirror_becomes_a_job(store: Store, queue: Queue) -> None:
    put(store, 1, replace(CARD, urgency=URGENT), version=4)
    [job] = claim(queue)
    assert job == Job(
        id=job.id,
        case="exception-1",
        slot="card",
        lane="exception-1/channel:ai",
        place=CARD.place,
        face="card",
        note=False,
        wanted=4,
        urgency=URGENT,
        attempts=0,
        unsure=False,
        first_try=START,
        channel=None,
        ts=None,
        sent_hash=None,
    )
    assert job.key == "exception-1/card"


def test_a_note_becomes_a_job_once(store: Store, queue: Queue) -> None:
    note = Note(Place("person", BEN), "reminder", URGENT)
    put(store, 1, notes=(note, note), seq=3)
    put(store, 1, notes=(replace(note, urgency=NORMAL),), seq=3)
    [job] = claim(queue)
    assert (job.slot, job.note, job.wanted, job.urgency) == (f"note/3/reminder/{BEN}", True, 3, URGENT)


def test_what_hangs_in_a_thread_shares_the_lane_of_the_message_above(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "opened"),))
    put(store, 1, notes=(Note(THREAD, "voted"),), seq=2)
    jobs = claim(queue)
    assert slots(jobs) == ["card", "note/1/opened/card", "note/2/voted/card"]
    assert {job.lane for job in jobs} == {"exception-1/channel:ai"}
    assert jobs[1].place == THREAD


def test_a_thread_below_nothing_has_a_lane_of_its_own(store: Store, queue: Queue) -> None:
    put(store, 1, notes=(Note(THREAD, "opened"),))
    assert [job.lane for job in claim(queue)] == ["exception-1/thread:card"]


def test_lanes_of_one_case_are_free_of_each_other(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, RECEIPT)
    assert [slots(claim(queue)) for _ in range(3)] == [["card"], ["receipt"], []]


def test_the_most_urgent_lane_goes_first_then_the_oldest(store: Store, queue: Queue) -> None:
    put(store, 1, replace(CARD, urgency=DIGEST))
    put(store, 2, CARD)
    put(store, 3, CARD)
    put(store, 2, RECEIPT, notes=(Note(Place("person", BEN), "reminder", URGENT),))
    claimed = [[(job.case[-1], job.slot) for job in claim(queue)] for _ in range(5)]
    assert claimed == [
        [("2", f"note/1/reminder/{BEN}")],
        [("2", "card")],
        [("3", "card")],
        [("2", "receipt")],
        [("1", "card")],
    ]


def test_an_urgent_note_takes_its_lane_along_in_order(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "escalated", URGENT),))
    put(store, 2, CARD)
    assert slots(claim(queue)) == ["card", "note/1/escalated/card"]


def test_a_lane_is_taken_while_it_is_leased(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    assert slots(claim(queue)) == ["card"]
    put(store, 1, notes=(Note(THREAD, "opened"),))
    assert claim(queue, 1, "two") == []
    assert queue.next_due(after(seconds=1)) == after(seconds=LEASE)


def test_a_lease_that_ran_out_makes_its_jobs_unsure(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    claim(queue)
    put(store, 1, notes=(Note(THREAD, "opened"),))
    assert claim(queue, LEASE - 1) == []
    card, note = claim(queue, LEASE, "two")
    assert (card.unsure, card.first_try) == (True, START)
    assert (note.unsure, note.first_try) == (False, after(seconds=LEASE))


def test_what_was_sent_is_known_and_waits_no_more(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [job] = claim(queue)
    queue.sent(job, "C1", "1.5", "hash")
    assert claim(queue) == []
    assert queue.next_due(START) is None
    with store.reading() as tx:
        assert tx.outbox.message("exception-1", "card") == ("C1", "1.5")
        assert tx.outbox.message("exception-1", "receipt") is None
        assert tx.outbox.message("exception-2", "card") is None


def test_a_newer_version_is_sent_as_an_update(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, RECEIPT)
    for job in (*claim(queue), *claim(queue)):
        queue.sent(job, "C1", "1.5", "hash")
    put(store, 1, replace(CARD, face="other", urgency=URGENT), RECEIPT, version=1)
    assert claim(queue) == []
    put(store, 1, replace(CARD, face="other", urgency=URGENT), version=2)
    [job] = claim(queue, 9)
    assert (job.channel, job.ts, job.sent_hash, job.wanted) == ("C1", "1.5", "hash", 2)
    assert (job.face, job.urgency, job.first_try) == ("other", URGENT, after(seconds=9))


def test_what_is_wanted_while_it_is_sent_is_sent_again(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [job] = claim(queue)
    put(store, 1, CARD, version=2)
    queue.sent(job, "C1", "1.5", "hash")
    assert [job.wanted for job in claim(queue, 1)] == [2]


def test_whoever_lost_a_lease_notes_nothing_over_what_the_new_owner_knows(store: Store, queue: Queue) -> None:
    """Without the comparison of leases ``retry`` put off what the new owner was sending, and said True."""
    put(store, 1, CARD)
    [old] = claim(queue)
    put(store, 1, CARD, version=2)
    [new] = claim(queue, LEASE)  # by a neighbour in the same process even
    assert not queue.renew(old, after(seconds=LEASE), LEASE)
    assert not queue.retry(old, after(minutes=9), "timeout", unsure=True)
    assert not queue.park(old, "not_in_channel", [ANA])
    assert not queue.sent(old, "C1", "1.4", "old")
    assert queue.sent(new, "C1", "1.5", "new")
    assert not queue.sent(old, "C1", "1.4", "old")
    assert claim(queue, 600) == []
    with store.reading() as tx:
        assert tx.outbox.message("exception-1", "card") == ("C1", "1.5")


def test_a_lease_that_ran_out_and_was_taken_by_nobody_still_counts(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [job] = claim(queue)
    assert queue.renew(job, after(seconds=LEASE + 1), LEASE)
    assert claim(queue, 2 * LEASE, "two") == []
    assert queue.sent(job, "C1", "1.5", "hash")


def test_renewing_keeps_the_whole_lane(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "opened"),))
    card, note = claim(queue)
    queue.sent(card, "C1", "1.5", "hash")
    assert queue.renew(note, after(seconds=LEASE - 1), LEASE)
    assert claim(queue, LEASE, "two") == []
    assert slots(claim(queue, 2 * LEASE, "two")) == ["note/1/opened/card"]


def test_a_second_look_is_due_at_its_time_and_taken_by_one(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [job] = claim(queue)
    queue.sent(job, "C1", "1.5", "hash", after(seconds=30))
    assert queue.look(after(seconds=29), after(minutes=1)) is None
    taken = queue.look(after(seconds=30), after(minutes=1))
    assert taken
    assert (taken.id, taken.channel, taken.ts) == (job.id, "C1", "1.5")
    assert queue.look(after(seconds=30), after(minutes=1)) is None
    assert queue.look(after(minutes=1), after(minutes=2)), "whoever took it died"
    queue.looked(taken, after(minutes=2), None)
    assert queue.look(after(hours=1), after(hours=2)) is None
    assert claim(queue, 60) == []


def test_a_second_look_wanted_during_another_is_still_due(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [job] = claim(queue)
    queue.sent(job, "C1", "1.5", "hash", START)
    assert queue.look(START, after(minutes=1))
    queue.look_again(job, after(seconds=5))
    queue.looked(job, after(minutes=1), None)
    assert queue.look(after(seconds=5), after(minutes=1))


def test_a_mirror_whose_older_twin_stayed_is_made_true_there(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "opened"),))
    card, note = claim(queue)
    queue.sent(card, "C1", "1.5", "hash")
    queue.sent(note, "C1", "1.6", "hash")
    for job, ts in ((card, "1.3"), (note, "1.4")):
        queue.looked(job, START, ts)
    [again] = claim(queue, 1)
    assert (again.slot, again.ts, again.sent_hash) == ("card", "1.3", "")


def test_a_message_that_is_on_its_way_again_while_its_twin_goes_is_made_true_anew(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [card] = claim(queue)
    queue.sent(card, "C1", "1.5", "hash")
    put(store, 1, CARD, version=2)
    [card] = claim(queue)
    queue.looked(card, START, "1.3")
    assert not queue.sent(card, "C1", "1.5", "hash")
    assert [job.ts for job in claim(queue, 1)] == ["1.3"]


def test_a_job_put_off_holds_what_follows_in_its_lane(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, RECEIPT, notes=(Note(THREAD, "opened"),))
    card, note = claim(queue)
    queue.sent(card, "C1", "1.5", "hash")
    queue.retry(note, after(seconds=60), "timeout", unsure=True)
    put(store, 1, CARD, version=2, notes=(Note(THREAD, "voted"),), seq=2)
    assert slots(claim(queue, 1)) == ["receipt"]
    assert claim(queue, LEASE) == []
    assert queue.next_due(after(seconds=2)) == after(seconds=LEASE + 1)
    jobs = claim(queue, 60)
    assert slots(jobs) == ["card", "note/1/opened/card", "note/2/voted/card"]
    assert [(job.unsure, job.attempts, job.error) for job in jobs] == [
        (False, 0, None),
        (True, 1, "timeout"),
        (False, 0, None),
    ]
    assert jobs[1].first_try == START


def test_what_follows_a_job_put_off_keeps_what_it_had(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "opened"),))
    claim(queue)
    card, note = claim(queue, LEASE)
    assert (card.unsure, note.unsure) == (True, True)
    queue.retry(card, after(seconds=60), "not_done", unsure=False)
    card, note = claim(queue, 60)
    assert (card.unsure, card.attempts, note.unsure, note.attempts) == (False, 1, True, 0)


def test_being_held_back_is_no_attempt(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [job] = claim(queue)
    queue.retry(job, after(seconds=5), "boom", unsure=False)
    [job] = claim(queue, 5)
    queue.retry(job, after(seconds=9), None, unsure=False)
    [job] = claim(queue, 9)
    assert (job.attempts, job.error) == (1, "boom")
    queue.sent(job, "C1", "1.5", "hash")
    put(store, 1, CARD, version=2)
    [job] = claim(queue, 9)
    assert (job.attempts, job.error, job.unsure) == (0, None, False)


def test_a_job_given_up_is_told_and_waits_no_more(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "opened"),), version=3)
    card, note = claim(queue)
    queue.park(card, "not_in_channel", [ANA, BEN])
    told = [*claim(queue, 1), *claim(queue, 1)]
    assert [(job.place, job.face, job.note, job.wanted, job.error) for job in told] == [
        (Place("person", who), "parked", True, 3, "not_in_channel") for who in (ANA, BEN)
    ]
    assert claim(queue, 1) == []  # what follows stays leased
    queue.sent(note, "C1", "1.6", "hash")
    assert claim(queue, 1) == []
    with store.reading() as tx:
        assert tx.outbox.message("exception-1", "card") is None


def test_a_mirror_given_up_is_tried_again_when_its_case_moves_on_and_told_once(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, version=3)
    [card] = claim(queue)
    queue.park(card, "not_in_channel", [ANA])
    [word] = claim(queue)
    queue.sent(word, "D1", "1.5", "hash")
    put(store, 1, CARD, version=4)
    [card] = claim(queue, 1)
    assert (card.slot, card.wanted) == ("card", 4)
    queue.park(card, "not_in_channel", [ANA])
    assert claim(queue, 2) == []


def test_that_a_word_about_a_failure_failed_is_told_to_nobody(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [card] = claim(queue)
    queue.park(card, "not_in_channel", [BEN])
    [word] = claim(queue)
    queue.park(word, "user_disabled", [ANA, BEN])
    assert queue.next_due(START) is None


def test_an_answer_that_comes_after_giving_up_changes_nothing_about_that(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    [card] = claim(queue)
    put(store, 1, CARD, version=2)
    queue.park(card, "not_in_channel", [])
    queue.sent(card, "C1", "1.5", "hash")
    assert claim(queue) == []


def test_releasing_ends_the_leases_of_one_owner_or_of_all_that_must_be_gone(
    store: Store, queue: Queue, kind: str
) -> None:
    for number in (1, 2, 3):
        put(store, number, CARD)
    claim(queue, owner="one"), claim(queue, owner="two"), claim(queue, owner="two")
    assert queue.release("one") == 1
    assert [(job.case, job.unsure) for job in claim(queue)] == [("exception-1", True)]
    # Where others may be at work nobody can tell who is gone.
    assert queue.release(None) == (0 if kind == "postgresql" else 3)
    assert queue.release(None) == 0
    assert queue.next_due(START) == (after(seconds=LEASE) if kind == "postgresql" else START)


def test_a_pause_holds_until_its_time_and_is_never_shortened(queue: Queue) -> None:
    assert queue.paused(["a"], START) is None
    queue.pause("a", after(seconds=9))
    queue.pause("a", after(seconds=5))
    queue.pause("b", after(seconds=7))
    assert queue.paused(["a", "b"], START) == after(seconds=9)
    assert queue.paused(["b", "c"], START) == after(seconds=7)
    assert queue.paused(["c"], START) is None
    assert queue.paused([], START) is None
    assert queue.paused(["a"], after(seconds=9)) is None


def test_how_many_wait_for_a_place_is_known(store: Store, queue: Queue) -> None:
    for number in (1, 2, 3):
        put(store, number, CARD, RECEIPT, notes=(Note(THREAD, "opened"),))
    [card, _] = claim(queue)
    queue.sent(card, "C1", "1.5", "hash")
    put(store, 1, replace(RECEIPT, urgency=URGENT), version=2)
    assert (queue.waiting_at(CARD.place, NORMAL), queue.waiting_at(RECEIPT.place, NORMAL)) == (2, 3)
    assert (queue.waiting_at(CARD.place, URGENT), queue.waiting_at(RECEIPT.place, URGENT)) == (0, 1)


def test_a_bucket_gives_its_burst_and_then_one_by_one(queue: Queue) -> None:
    assert [queue.take("channel:C1", START, 1.0, 3) for _ in range(4)] == [None, None, None, after(seconds=1)]
    assert queue.take("channel:C2", START, 1.0, 1) is None
    assert queue.take("channel:C2", START, 1.0, 1) == after(seconds=1)
    assert queue.take("channel:C1", after(seconds=1), 1.0, 3) is None
    assert queue.take("channel:C1", after(seconds=1), 1.0, 3) == after(seconds=2)
    later = after(minutes=1)
    assert [queue.take("channel:C1", later, 1.0, 3) for _ in range(4)] == [
        None,
        None,
        None,
        later + timedelta(seconds=1),
    ]


def stands(queue: Queue, jobs: list[Job]) -> None:
    for job in jobs:
        queue.sent(job, "C1", f"{job.id}.0", "hash")


def test_every_message_of_a_case_that_stands_is_wanted_again(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "line"),))
    put(store, 2, CARD)
    stands(queue, claim(queue))
    stands(queue, claim(queue, 1))
    assert claim(queue, 2) == []
    with store.writing() as tx:
        tx.outbox.again(["exception-1", "exception-3"])
        tx.commit()
    again = claim(queue, 3)
    assert slots(again) == ["card", "note/1/line/card"]
    assert [(job.ts is not None, job.sent_hash, job.wanted) for job in again] == [(True, "hash", 1)] * 2
    stands(queue, again)
    assert claim(queue, 4) == []


def test_a_message_under_way_while_a_text_is_erased_is_drawn_once_more(store: Store, queue: Queue) -> None:
    """Seen to fail without the look at ``first_try`` when a message is marked: the note stood as it was."""
    put(store, 1, notes=(Note(Place("person", BEN), "outcome"),))
    under_way = claim(queue)
    with store.writing() as tx:
        tx.outbox.again(["exception-1"])
        tx.commit()
    stands(queue, under_way)
    (again,) = claim(queue, 1)
    assert (again.slot, again.ts) == (under_way[0].slot, f"{again.id}.0")
    stands(queue, [again])
    assert claim(queue, 2) == []


def test_a_message_that_was_given_up_stays_so(store: Store, queue: Queue) -> None:
    put(store, 1, CARD)
    (job,) = claim(queue)
    queue.park(job, "no", ())
    with store.writing() as tx:
        tx.outbox.again(["exception-1"])
        tx.commit()
    assert claim(queue, 1) == []


ROOM = Mirror("room", IN_ROOM, "room", URGENT)


def test_what_is_done_to_a_room_and_said_there_shares_a_lane(store: Store, queue: Queue) -> None:
    put(store, 1, ROOM, replace(ROOM, slot="summary", face="summary"), notes=(Note(IN_ROOM, "line"),))
    jobs = claim(queue)
    assert slots(jobs) == ["room", "summary", "note/1/line/room"]
    assert {job.lane for job in jobs} == {"exception-1/room:room"}


def test_once_a_room_stands_the_mirrors_of_its_case_are_wanted_anew_and_nothing_else(
    store: Store, queue: Queue
) -> None:
    put(store, 1, ROOM, CARD, RECEIPT, notes=(Note(THREAD, "line"),))
    put(store, 2, CARD)
    (room,) = claim(queue)
    for seconds in range(3):
        stands(queue, claim(queue, seconds))
    assert claim(queue, 3) == []
    assert queue.sent(room, "R1", "-", "room")
    again = [*claim(queue, 4), *claim(queue, 5)]
    assert sorted((job.case, job.slot) for job in again) == [("exception-1", "card"), ("exception-1", "receipt")]
    stands(queue, again)
    put(store, 1, ROOM, version=2)
    (room,) = claim(queue, 6)
    assert queue.sent(room, "R1", "-", "room")
    assert claim(queue, 7) == [], "it stood before"


def test_what_is_being_sent_while_its_room_comes_to_stand_is_drawn_once_more(store: Store, queue: Queue) -> None:
    put(store, 1, ROOM, CARD, RECEIPT)
    (room,), (card,) = claim(queue), claim(queue)
    assert queue.sent(room, "R1", "-", "room")
    stands(queue, [card])
    assert {job.slot for job in (*claim(queue, 1), *claim(queue, 1))} == {"card", "receipt"}


def test_a_lost_room_changes_nothing(store: Store, queue: Queue) -> None:
    put(store, 1, ROOM, CARD)
    (room,), (card,) = claim(queue), claim(queue)
    stands(queue, [card])
    (mine,) = claim(queue, LEASE + 1)
    assert not queue.sent(room, "R1", "-", "room")
    assert queue.sent(mine, "R1", "-", "room")


def test_what_stands_in_a_channel_tells_its_case(store: Store, queue: Queue) -> None:
    put(store, 1, CARD, notes=(Note(THREAD, "line"),))
    put(store, 2, CARD)
    for number in (1, 2):
        for job in claim(queue):
            queue.sent(job, "C1", f"{number}.{job.slot == 'card':d}", "hash")
    with store.reading() as tx:
        assert tx.outbox.case_at("C1", "card") == "exception-1"
        assert tx.outbox.case_at("C1", "card", "2.1") == "exception-2"
        assert tx.outbox.case_at("C1", "card", "3.1") is None
        assert tx.outbox.case_at("C1", "note/1/line/card") is None, "a line is no place of its own"
        assert tx.outbox.case_at("C2", "card") is None

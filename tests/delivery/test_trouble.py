"""What delivery makes of trouble: wait and try again, or give up and tell."""

import random
from datetime import timedelta

import pytest

from countersign.app.sending import Trouble
from countersign.domain.errors import StoreUnavailable
from countersign.domain.record import UnknownEvent
from countersign.domain.world import URGENT
from tests.delivery.small_slack import before
from tests.delivery.world import ADMIN, CARD, DM, PROMPT, THREAD, World, opened


def test_waits_double_up_to_a_limit(world: World) -> None:
    row = world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)] * 12
    waits = []
    while world.turn():
        assert row.due is not None
        waits.append((row.due - world.clock.now).total_seconds())
        world.clock.now = row.due
        if not world.slack.faults["post"]:
            break
    assert waits == [1.5, 3, 6, 12, 24, 48, 96, 192, 225, 225, 225, 225]
    assert row.job.attempts == 12


def test_passing_trouble_is_given_up_after_a_day_and_not_sooner(world: World) -> None:
    row = world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)] * 5000
    start = world.clock.now
    world.settle(5000)
    assert (row.parked, row.job.error) == (True, "chat.postMessage: not_done")
    assert timedelta(days=1) <= world.clock.now - start <= timedelta(days=4)
    assert world.queue.told[0] == ("card", "chat.postMessage: not_done", (ADMIN,))


def test_days_switched_off_are_no_tries(world: World) -> None:
    row = world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)]
    world.turn()
    world.clock.advance(seconds=5 * 86_400)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)]
    world.turn()
    assert not row.parked


def test_a_limit_holds_the_method_for_everybody_and_counts_as_no_try(world: World) -> None:
    row = world.show("card", CARD)
    world.show(PROMPT, DM)
    world.slack.faults["post"] = [before(Trouble.LIMITED, 7)]
    start = world.clock.now
    assert world.turn()
    assert world.turn()
    assert not world.turn()
    assert world.slack.calls == ["post"]
    assert world.queue.next_due(world.clock.now) == start + timedelta(seconds=7)
    assert row.job.attempts == 0
    world.settle()
    assert world.clock.now == start + timedelta(seconds=7)
    assert len(world.slack.standing) == 2


def test_a_limit_that_names_no_time_holds_for_a_while(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.LIMITED)]
    world.turn()
    assert world.store.state.pauses["chat.postMessage"] == world.clock.now + timedelta(seconds=world.pacing.limited)


def test_updates_and_looking_are_held_by_their_own_methods(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.refuse()
    world.show("card", CARD)
    world.queue.pause("chat.update", world.clock.now + timedelta(seconds=9))
    row = world.show("receipt", DM)
    world.doubt(row)
    world.queue.pause("conversations.history", world.clock.now + timedelta(seconds=20))
    world.turn()
    world.turn()
    assert world.slack.calls == ["post"]
    assert row.job.unsure
    world.settle()
    assert world.slack.calls == ["post", "update", "find", "post"]


def test_posts_to_one_channel_come_in_a_burst_then_one_a_second(world: World) -> None:
    world.show("card", CARD)
    for _ in range(6):
        world.refuse()
        world.say(THREAD)
    start = world.clock.now
    world.settle()
    assert [(item.at - start).total_seconds() for item in world.slack.standing] == [0, 0, 0, 1, 2, 3, 4]
    assert all(row.job.attempts == 0 for row in world.store.state.outbox.values())


def crowd(world: World, count: int) -> None:
    """Let many cases want to speak in one channel."""
    for number in range(3, 3 + count):
        world.happen(opened(number), f"case-{number}")
        world.show("card", CARD, case=f"case-{number}")


def test_of_many_who_wait_for_a_channel_only_a_few_ask_at_a_time(world: World) -> None:
    """Were all to ask for every post, they asked 7,023 times."""
    world.jitter = random.Random(6).random  # noqa: S311 - chance with a seed
    asked, take = [], world.queue.take
    world.queue.take = lambda *bucket: asked.append(bucket) or take(*bucket)
    crowd(world, 120)
    start = world.clock.now
    world.settle()
    assert len(world.slack.standing) == 120
    assert len(asked) < 120 * 20, len(asked)
    assert world.clock.now - start < timedelta(seconds=2 * 120), "the channel is used as far as Slack lets it"


def test_what_is_urgent_overtakes_many_who_wait(world: World) -> None:
    world.jitter = random.Random(6).random  # noqa: S311 - chance with a seed
    crowd(world, 120)
    for _ in range(40):
        world.turn()
    world.show("card", CARD, URGENT)
    world.settle()
    order = [item.key for item in world.slack.standing]
    assert order.index("case-1/card") < 10


def test_what_will_never_work_is_given_up_at_once_and_admins_are_told(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.PERMANENT)]
    world.settle()
    assert world.queue.told == [("card", "chat.postMessage: permanent", (ADMIN,))]
    assert world.slack.texts("DUADMIN") == ["parked 1"]


def test_a_note_about_a_parked_message_says_why_even_if_it_comes_late(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.PERMANENT), before(Trouble.NOT_DONE)]
    world.settle()
    assert [picture.error for picture in world.pictures] == [None] + ["chat.postMessage: permanent"] * 2


def test_a_note_about_a_parked_message_that_fails_too_tells_nobody(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.PERMANENT)] * 2
    world.settle()
    assert [tell for _, _, tell in world.queue.told] == [(ADMIN,), ()]


def test_a_bug_in_a_face_stops_neither_lane_nor_worker(world: World) -> None:
    world.bug = KeyError("a secret")
    world.show(PROMPT, DM)
    world.turn()
    world.bug = None
    world.say(DM)
    world.settle()
    slot, error, tell = world.queue.told[0]
    assert (slot, tell) == (PROMPT, (ADMIN,))
    assert error.startswith("KeyError at world.py:")
    assert world.slack.texts("DUDANA") == ["line 1"]


def test_trouble_with_an_update_is_waited_out(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.refuse()
    world.show("card", CARD)
    world.slack.faults["update"] = [before(Trouble.NOT_DONE)]
    world.settle()
    assert world.slack.texts() == ["card pending 1"]


def test_a_store_that_is_away_for_a_moment_is_waited_out(world: World) -> None:
    row = world.show("card", CARD)
    world.store.down = True
    world.turn()
    assert (row.job.error, row.job.attempts) == ("StoreUnavailable", 1)
    world.store.down = False
    world.settle()
    assert world.slack.texts() == ["card pending 0"]


def test_a_case_of_a_newer_program_is_left_to_that_program(world: World) -> None:
    row = world.show("card", CARD)
    world.bug = UnknownEvent("newer")
    world.turn()
    assert not row.parked
    world.bug = None
    world.settle()
    assert world.slack.texts() == ["card pending 0"]


def test_a_queue_that_is_away_is_for_the_caller_to_meet(world: World) -> None:
    world.show("card", CARD)
    world.queue.faults["sent"] = [StoreUnavailable("gone")]
    with pytest.raises(StoreUnavailable):
        world.turn()
    world.settle()
    assert world.slack.texts() == ["card pending 0"]


def test_no_job_is_begun_that_could_outlast_the_lease(world: World) -> None:
    world.show("card", CARD)
    world.say(THREAD)
    draw = world.delivery._sender.renderer

    def slow(*asked: object) -> object:
        world.clock.advance(seconds=world.pacing.lane_time + 1)
        return draw(*asked)

    world.delivery.renderer = slow
    world.delivery.__post_init__()
    world.turn()
    assert world.slack.calls == ["post"]
    row = world.row("note/1/line/card")
    assert (row.lease, row.due, row.job.attempts, row.job.unsure) == (None, world.clock.now, 0, False)
    world.turn()
    assert world.slack.calls == ["post", "post"]

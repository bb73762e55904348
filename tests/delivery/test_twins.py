"""Twins: two messages for one thing that should be said. The younger one goes, whenever it comes to light."""

from datetime import timedelta

import pytest

from countersign.app.sending import Trouble
from countersign.delivery import Delivery
from tests.delivery.small_slack import LOST, Posted, before
from tests.delivery.world import CARD, THREAD, World


class Asleep:
    """A process that is stopped in the middle of posting: everything else goes on until it wakes."""

    def __init__(self, world: World) -> None:
        """The process begins to post, sleeps until another one has taken over, and only then its call gets through."""
        post, self.world = world.slack.post, world
        sleeper = world.delivery

        def sleeping(*message: object) -> str:
            world.slack.post = post
            world.begin("b")
            world.clock.advance(seconds=world.pacing.lease)
            assert world.turn()
            return post(*message)

        world.slack.post = sleeping
        self.delivery: Delivery = sleeper

    def wake(self) -> None:
        self.delivery.deliver_once()


def after_settling(world: World) -> None:
    world.clock.advance(seconds=world.pacing.settle)


def after_the_second_look_is_due(world: World) -> None:
    world.clock.advance(seconds=world.pacing.second_look)


def late(world: World, number: int = 0) -> Posted:
    """Let a message come to light that Slack did not show before; it was sent long before the one that stands."""
    stands = world.slack.standing[number]
    twin = Posted(stands.channel, "0.5", stands.key, stands.thread, stands.message, stands.at - timedelta(seconds=9))
    world.slack.standing.insert(0, twin)
    return twin


def test_a_post_that_lands_after_a_takeover_is_deleted_by_the_one_who_wakes(world: World) -> None:
    """Without the second look there was nothing to do any more (``False = turn()``), and two cards stood."""
    world.show("card", CARD)
    Asleep(world).wake()
    first, second = world.slack.standing
    after_settling(world)
    assert world.turn()
    assert world.slack.standing == [first]
    assert first.ts != second.ts
    assert (world.row("card").job.ts, world.row("card").look) == (first.ts, None)


def test_a_post_that_lands_after_a_takeover_is_deleted_even_if_its_process_never_wakes(world: World) -> None:
    world.show("card", CARD)
    Asleep(world).wake()
    world.queue.look_again(world.row("card").job, world.clock.now + timedelta(seconds=world.pacing.second_look))
    after_settling(world)
    assert not world.turn()
    assert len(world.slack.standing) == 2
    after_the_second_look_is_due(world)
    assert world.turn()
    assert world.slack.texts() == ["card pending 0"]


def test_whoever_wakes_changes_nothing_that_the_new_owner_knows(world: World) -> None:
    """Without the comparison of leases the row named the younger message: ``'3.0' == '2.0'`` failed."""
    world.show("card", CARD)
    Asleep(world).wake()
    assert world.row("card").job.ts == world.slack.standing[0].ts


def test_whoever_slept_before_posting_does_not_post(world: World) -> None:
    """Without asking for the lease once more before a post, ``['card pending 0', 'card pending 0']`` stood there."""
    world.show("card", CARD)
    sleeper, dm = world.delivery, world.slack.channel

    def sleeping(alias: str) -> str:
        world.slack.channel = dm
        world.begin("b")
        world.clock.advance(seconds=world.pacing.lease)
        assert world.turn()
        return dm(alias)

    world.slack.channel = sleeping
    sleeper.deliver_once()
    assert world.slack.texts() == ["card pending 0"]
    assert world.slack.calls.count("post") == 1


def test_whoever_was_slow_and_is_not_missed_goes_on(world: World) -> None:
    world.show("card", CARD)
    dm = world.slack.channel

    def slow(alias: str) -> str:
        world.clock.advance(seconds=world.pacing.lane_time + 1)
        return dm(alias)

    world.slack.channel = slow
    world.turn()
    assert world.slack.texts() == ["card pending 0"]
    assert world.row("card").look is None


def test_whoever_loses_a_lane_leaves_the_rest_of_it_to_the_new_owner(world: World) -> None:
    world.show("card", CARD)
    world.say(THREAD)
    Asleep(world).wake()
    after_settling(world)
    world.turn()
    assert world.slack.texts() == ["card pending 0", "line 1"]


def test_an_older_twin_that_slack_showed_late_stays_and_is_made_true(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.UNSURE)]
    world.settle()
    older = late(world)
    world.refuse()
    after_the_second_look_is_due(world)
    world.settle()
    assert world.slack.standing == [older]
    assert (world.row("card").job.ts, world.slack.texts()) == ("0.5", ["card pending 1"])


def test_an_older_twin_of_a_note_stays_as_it_was_said(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.say(THREAD)
    world.slack.faults["post"] = [before(Trouble.UNSURE)]
    world.settle()
    older = late(world, 1)
    calls = len(world.slack.calls)
    after_the_second_look_is_due(world)
    world.settle()
    assert older in world.slack.standing
    assert world.slack.texts() == ["line 1", "card pending 0"]
    assert world.slack.calls[calls:] == ["find", "delete"]


def test_twins_that_the_first_look_finds_go_at_once(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [LOST]
    world.turn()
    late(world)
    world.settle()
    assert world.slack.texts() == ["card pending 0"]
    assert world.slack.calls == ["post", "find", "delete", "update"]


def test_without_doubt_nobody_looks_again(world: World) -> None:
    world.show("card", CARD)
    world.settle()
    assert world.row("card").look is None


def test_a_message_that_was_removed_meanwhile_is_let_go(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [LOST]
    world.settle()
    world.slack.standing.clear()
    after_the_second_look_is_due(world)
    world.settle()
    assert world.slack.texts() == []
    assert world.row("card").look is None


def test_a_twin_that_somebody_else_deleted_is_gone(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults |= {"post": [LOST], "delete": [before(Trouble.GONE)]}
    world.settle()
    late(world)
    after_the_second_look_is_due(world)
    world.turn()
    assert world.row("card").look is None


def test_a_look_at_something_that_does_not_stand_yet_is_left_to_whoever_sends_it(world: World) -> None:
    row = world.show("card", CARD)
    world.queue.look_again(row.job, world.clock.now)
    world.turn()
    assert (world.slack.calls, world.row("card").look) == ([], None)


@pytest.mark.parametrize(
    ("trouble", "again"), [(Trouble.NOT_DONE, 30), (Trouble.UNSURE, 30), (Trouble.LIMITED, 30), (Trouble.PERMANENT, 0)]
)
def test_a_second_look_that_fails_is_taken_later_unless_it_never_can(
    world: World, trouble: Trouble, again: int
) -> None:
    world.show("card", CARD)
    world.slack.faults |= {"post": [LOST]}
    world.settle()
    late(world)
    after_the_second_look_is_due(world)
    world.slack.faults |= {"find": [before(trouble)]}
    assert world.turn()
    due = world.row("card").look
    assert (due - world.clock.now if due else timedelta(0)) == timedelta(seconds=again)
    world.clock.advance(seconds=again + 60)
    world.settle()
    assert len(world.slack.standing) == (2 if trouble is Trouble.PERMANENT else 1)


def test_a_second_look_waits_while_looking_is_held(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [LOST]
    world.settle()
    late(world)
    after_the_second_look_is_due(world)
    world.queue.pause("chat.delete", world.clock.now + timedelta(seconds=7))
    assert world.turn()
    assert world.row("card").look == world.clock.now + timedelta(seconds=7)
    assert len(world.slack.standing) == 2

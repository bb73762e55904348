"""What delivery makes of trouble: wait, look, try again, or give up and tell."""

from datetime import timedelta

import pytest

from countersign.app.sending import Trouble
from countersign.domain import events as e
from countersign.domain.errors import StoreUnavailable
from countersign.domain.record import UnknownEvent
from tests.delivery.small_slack import DIES_AFTER, DIES_BEFORE, LOST, before
from tests.delivery.world import ADMIN, CARD, CASE, DM, PROMPT, THREAD, World


def test_a_lost_answer_is_looked_up_and_not_posted_twice(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [LOST]
    start = world.clock.now
    world.settle()
    assert world.slack.texts() == ["card pending 0"]
    assert world.slack.calls == ["post", "find", "update"]
    assert world.clock.now - start == timedelta(seconds=world.pacing.settle)
    assert world.slack.looked_back_to == [start - timedelta(seconds=world.pacing.look_back)]


def test_a_lost_answer_to_something_that_never_arrived_is_posted(world: World) -> None:
    world.show("card", CARD)
    world.say(THREAD)
    world.slack.faults["post"] = [before(Trouble.UNSURE)]
    world.settle()
    assert world.slack.calls == ["post", "find", "post", "post"]
    assert world.slack.texts() == ["card pending 0", "line 1"]


@pytest.mark.parametrize("trouble", [Trouble.LIMITED, Trouble.NOT_DONE, Trouble.UNSURE])
def test_trouble_with_looking_does_not_make_it_forget_to_look(world: World, trouble: Trouble) -> None:
    world.show("card", CARD)
    world.slack.faults |= {"post": [LOST], "find": [before(trouble)]}
    world.settle()
    assert world.slack.calls == ["post", "find", "find", "update"]
    assert world.slack.texts() == ["card pending 0"]


def test_a_store_that_is_away_does_not_make_it_forget_to_look(world: World) -> None:
    row = world.show("card", CARD)
    world.slack.faults["post"] = [LOST]
    world.turn()
    world.clock.now, world.store.down = row.due or world.clock.now, True
    world.turn()
    world.store.down = False
    world.settle()
    assert world.slack.calls == ["post", "find", "update"]


def test_a_note_that_is_found_is_left_as_it_is(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.say(THREAD)
    world.slack.faults["post"] = [LOST]
    world.settle()
    assert world.slack.calls == ["post", "post", "find"]
    assert world.slack.texts() == ["card pending 0", "line 1"]


def test_a_mirror_that_is_found_is_brought_up_to_date(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [LOST]
    world.turn()
    world.refuse()
    world.settle()
    assert world.slack.texts() == ["card pending 1"]


def test_an_update_whose_answer_was_lost_is_made_again_even_back_to_what_was_sent(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    past = list(world.store.events[CASE])
    world.refuse()
    world.show("card", CARD)
    world.slack.faults["update"] = [LOST]
    world.turn()
    world.store.events[CASE] = past
    world.settle()
    assert world.slack.texts() == ["card pending 0"]


@pytest.mark.parametrize("fault", [DIES_BEFORE, DIES_AFTER])
def test_a_new_owner_takes_over_from_one_that_died_while_sending(world: World, fault: tuple[bool, None, None]) -> None:
    world.show(PROMPT, DM)
    world.slack.faults["post"] = [fault]
    world.crash()
    assert not world.turn()
    world.clock.advance(seconds=world.pacing.lease)
    assert world.turn()
    assert world.slack.texts() == ["prompt pending 0"]
    assert world.slack.calls[1] == "find"


def test_an_unsure_job_whose_first_try_is_unknown_is_looked_for_a_day_back(world: World) -> None:
    row = world.show("card", CARD)
    row.unsure, claim = True, world.queue.claim

    def forgetful(*asked: object) -> object:
        return [type(job)(**(vars(job) | {"first_try": None})) for job in claim(*asked)]  # type: ignore[arg-type]

    world.queue.claim = forgetful  # type: ignore[method-assign,assignment]
    world.turn()
    assert world.slack.looked_back_to == [world.clock.now - timedelta(days=1, seconds=world.pacing.look_back)]


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
    assert row.attempts == 12


def test_passing_trouble_is_given_up_after_a_day_and_not_sooner(world: World) -> None:
    row = world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)] * 5000
    start = world.clock.now
    world.settle(5000)
    assert row.parked == "chat.postMessage: not_done"
    assert timedelta(days=1) <= world.clock.now - start <= timedelta(days=4)
    assert world.queue.told[0] == ("card", "chat.postMessage: not_done", (ADMIN,))


def test_days_switched_off_are_no_tries(world: World) -> None:
    row = world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)]
    world.turn()
    world.clock.advance(seconds=5 * 86_400)
    world.slack.faults["post"] = [before(Trouble.NOT_DONE)]
    world.turn()
    assert row.parked is None


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
    assert row.attempts == 0
    world.settle()
    assert world.clock.now == start + timedelta(seconds=7)
    assert len(world.slack.standing) == 2


def test_a_limit_that_names_no_time_holds_for_a_while(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.LIMITED)]
    world.turn()
    assert world.queue.pauses["chat.postMessage"] == world.clock.now + timedelta(seconds=world.pacing.limited)


def test_updates_and_looking_are_held_by_their_own_methods(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.refuse()
    world.show("card", CARD)
    world.queue.pause("chat.update", world.clock.now + timedelta(seconds=9))
    row = world.show("receipt", DM)
    row.unsure = True
    world.queue.pause("conversations.history", world.clock.now + timedelta(seconds=20))
    world.turn()
    world.turn()
    assert world.slack.calls == ["post"]
    assert row.unsure
    world.settle()
    assert world.slack.calls == ["post", "update", "find", "post"]


def test_posts_to_one_channel_come_in_a_burst_then_one_a_second(world: World) -> None:
    world.show("card", CARD)
    for number in range(6):
        world.say(f"note/{number}", THREAD)
    start = world.clock.now
    world.settle()
    assert [(item.at - start).total_seconds() for item in world.slack.standing] == [0, 0, 0, 1, 2, 3, 4]
    assert all(row.attempts == 0 for row in world.queue.rows.values())


def test_what_will_never_work_is_given_up_at_once_and_admins_are_told(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.PERMANENT)]
    world.settle()
    assert world.queue.told == [("card", "chat.postMessage: permanent", (ADMIN,))]
    assert world.slack.texts("DUADMIN") == ["parked 1"]


def test_a_note_about_a_parked_message_that_fails_too_tells_nobody(world: World) -> None:
    world.show("card", CARD)
    world.slack.faults["post"] = [before(Trouble.PERMANENT)] * 2
    world.settle()
    assert [tell for _, _, tell in world.queue.told] == [(ADMIN,), ()]


def test_a_note_whose_thread_was_removed_is_dropped_quietly(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.say(THREAD)
    world.slack.faults["post"] = [before(Trouble.GONE)]
    world.settle()
    assert world.queue.told == [("note/1", "chat.postMessage: gone", ())]


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


def test_what_a_person_removed_stays_removed(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.slack.remove(f"{CASE}/card")
    world.refuse()
    row = world.show("card", CARD)
    world.settle()
    assert world.slack.calls == ["post", "update"]
    assert (row.done, world.slack.standing) == (2, [])


def test_a_removed_prompt_that_still_asks_is_posted_anew(world: World) -> None:
    world.show(PROMPT, DM)
    world.turn()
    world.slack.remove(f"{CASE}/{PROMPT}")
    world.refuse()
    world.show(PROMPT, DM)
    world.settle()
    assert world.slack.texts() == ["prompt pending 1"]


def test_a_removed_prompt_that_asks_no_more_stays_removed(world: World) -> None:
    world.show(PROMPT, DM)
    world.turn()
    world.slack.remove(f"{CASE}/{PROMPT}")
    world.happen(e.Lapsed())
    world.show(PROMPT, DM)
    world.settle()
    assert world.slack.standing == []


def test_a_prompt_posted_anew_whose_answer_was_lost_loses_its_buttons_too(world: World) -> None:
    world.show(PROMPT, DM)
    world.turn()
    world.slack.remove(f"{CASE}/{PROMPT}")
    world.refuse()
    world.show(PROMPT, DM)
    world.slack.faults["post"] = [LOST]
    world.turn()
    world.happen(e.Lapsed())
    world.settle()
    assert world.slack.texts() == ["prompt lapsed 1"]


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
    assert row.parked is None
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
        return draw(*asked)  # type: ignore[arg-type]

    world.delivery.renderer = slow  # type: ignore[assignment]
    world.delivery.__post_init__()
    world.turn()
    assert world.slack.calls == ["post"]
    row = world.queue.rows[CASE, "note/1"]
    assert (row.lease, row.due, row.attempts, row.unsure) == (None, world.clock.now, 0, False)
    world.turn()
    assert world.slack.calls == ["post", "post"]

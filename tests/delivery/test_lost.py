"""Looking before sending again: after a lost answer, a takeover or a crash nothing stands twice."""

from datetime import timedelta

import pytest

from countersign.app.sending import Trouble
from countersign.domain import events as e
from countersign.domain.texts import TextRef
from tests.delivery.small_slack import DIES_AFTER, DIES_BEFORE, LOST, before
from tests.delivery.world import CARD, DM, PROMPT, THREAD, World


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


def test_a_note_that_is_found_after_something_in_its_case_was_erased_is_corrected(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.say(THREAD)
    world.slack.faults["post"] = [LOST]
    world.turn()
    world.happen(e.TextsErased((TextRef("gone"),), "ERA-1"))
    world.mood = ", erased"
    world.settle()
    assert world.slack.calls == ["post", "post", "find", "update"]
    assert world.slack.texts() == ["card pending 0", "line 1, erased"]


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
    world.mood = "!"
    world.happen(e.Routed(0, ()))
    world.show("card", CARD)
    world.slack.faults["update"] = [LOST]
    world.turn()
    world.mood = ""
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
    world.doubt(row)
    claim = world.queue.claim

    def forgetful(*asked: object) -> object:
        return [type(job)(**(vars(job) | {"first_try": None})) for job in claim(*asked)]

    world.queue.claim = forgetful
    world.turn()
    assert world.slack.looked_back_to == [world.clock.now - timedelta(days=1, seconds=world.pacing.look_back)]

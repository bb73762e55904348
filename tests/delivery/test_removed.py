"""Messages that people removed: they stay removed, except a question that is still open."""

from countersign.app.sending import Trouble
from countersign.domain import events as e
from tests.delivery.small_slack import LOST, before
from tests.delivery.world import CARD, CASE, DM, PROMPT, THREAD, World


def test_a_note_whose_thread_was_removed_is_dropped_quietly(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.say(THREAD)
    world.slack.faults["post"] = [before(Trouble.GONE)]
    world.settle()
    assert world.queue.told == [("note/1/line/card", "chat.postMessage: gone", ())]


def test_what_a_person_removed_stays_removed(world: World) -> None:
    world.show("card", CARD)
    world.turn()
    world.slack.remove(f"{CASE}/card")
    world.refuse()
    row = world.show("card", CARD)
    world.settle()
    assert world.slack.calls == ["post", "update"]
    assert (row.sent, world.slack.standing) == (2, [])


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

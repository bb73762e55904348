"""Messages to whoever reported in confidence: they arrive, and the outbox does not know where."""

from datetime import timedelta

import pytest

from countersign.app.sending import Trouble
from countersign.domain.actors import sealed_actor
from countersign.domain.texts import Text
from countersign.domain.world import Place
from tests.delivery.small_slack import LOST, before
from tests.delivery.world import CASE, DANA, World

NAME = Text("salt", DANA)
READER = sealed_actor(NAME.ref.text)
PLACE, CHANNEL = Place("person", READER), "DUDANA"


def sealed(world: World) -> World:
    """Keep the name of a reporter apart."""
    assert world.write_down(CASE, DANA) == NAME.ref
    return world


def erase(world: World) -> None:
    with world.store.writing() as tx:
        tx.texts.erase(CASE, [NAME.ref])
        tx.commit()


def test_it_goes_to_the_person_and_is_updated_there_and_no_row_says_where(world: World) -> None:
    """With the channel kept as for others, ``row.job.channel`` was the id of her direct messages."""
    sealed(world).show("receipt", PLACE)
    assert world.turn()
    world.refuse()
    row = world.show("receipt", PLACE)
    world.settle()
    assert world.slack.texts(CHANNEL) == ["receipt pending 1"]
    assert world.slack.calls == ["post", "update"]
    assert (row.job.place.name, world.row("receipt").job.channel) == (READER, READER)
    assert CHANNEL not in str(vars(world.row("receipt")))


def test_what_may_have_arrived_is_looked_for_where_the_person_is(world: World) -> None:
    sealed(world).show("receipt", PLACE)
    world.slack.faults["post"] = [LOST]
    world.settle()
    assert world.slack.texts(CHANNEL) == ["receipt pending 0"]
    assert world.row("receipt").job.channel == READER


def test_a_twin_that_came_late_is_found_there_too(world: World) -> None:
    sealed(world).show("receipt", PLACE)
    world.settle()
    job = world.row("receipt").job
    world.slack.post(CHANNEL, world.slack.standing[0].message, job.key, None)
    world.queue.look_again(job, world.clock.now)
    world.clock.now += timedelta(seconds=2)
    world.settle()
    assert len(world.slack.texts(CHANNEL)) == 1


def test_once_the_name_is_erased_nothing_is_sent_and_nobody_is_told_of_that(world: World) -> None:
    sealed(world).show("receipt", PLACE)
    world.settle()
    erase(world)
    world.refuse()
    world.show("receipt", PLACE)
    world.say(PLACE)
    world.settle()
    assert world.slack.texts(CHANNEL) == ["receipt pending 0"]
    assert not [slot for _, slot in world.store.state.outbox if slot.startswith("parked/")]


def test_a_second_look_without_a_name_looks_nowhere(world: World) -> None:
    sealed(world).show("receipt", PLACE)
    world.settle()
    erase(world)
    world.queue.look_again(world.row("receipt").job, world.clock.now)
    world.clock.now += timedelta(seconds=2)
    world.settle()
    assert "find" not in world.slack.calls


@pytest.mark.parametrize("trouble", [Trouble.PERMANENT, Trouble.GONE])
def test_administrators_hear_that_a_message_was_given_up_and_nothing_of_why(world: World, trouble: Trouble) -> None:
    """With the error passed on as it was they read Slack's answer about that one person."""
    sealed(world).show("receipt", PLACE)
    world.slack.faults["post"] = [before(trouble)]
    world.settle()
    assert world.row("receipt").parked
    (told,) = [picture for picture in world.pictures if picture.slot.startswith("parked/")]
    assert told.error == "chat.postMessage: not reached"
    assert CHANNEL not in str(vars(world.row("receipt")))

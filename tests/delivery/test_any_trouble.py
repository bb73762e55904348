"""Whatever goes wrong, in whatever order: in the end each message stands once and shows what is true."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from countersign.app.sending import Trouble
from countersign.domain.errors import StoreUnavailable
from tests.delivery.faulty_queue import Crash
from tests.delivery.small_slack import DIES_AFTER, DIES_BEFORE, LOST, before
from tests.delivery.world import CARD, CASE, DM, PROMPT, THREAD, World

FAULTS = [
    LOST,
    DIES_BEFORE,
    DIES_AFTER,
    before(Trouble.UNSURE),
    before(Trouble.NOT_DONE),
    before(Trouble.LIMITED, 3),
]
Step = Callable[[World], None]


def something_happens(world: World) -> None:
    version = world.refuse()
    world.show("card", CARD)
    world.show(PROMPT, DM, version % 2)
    world.say(THREAD)
    world.say(DM)


def turn(world: World) -> None:
    try:
        world.crash()
    except StoreUnavailable:
        world.clock.advance(seconds=1)


def slack_fails(method: str, fault: Any) -> Step:
    return lambda world: world.slack.faults.setdefault(method, []).append(fault)


def queue_fails(method: str, dies: bool) -> Step:
    return lambda world: world.queue.faults.setdefault(method, []).append(Crash() if dies else StoreUnavailable("gone"))


def remove(slot: str) -> Step:
    return lambda world: world.slack.remove(f"{CASE}/{slot}")


troubles = st.one_of(
    st.builds(slack_fails, st.sampled_from(["post", "update", "find"]), st.sampled_from(FAULTS)),
    st.builds(queue_fails, st.sampled_from(["claim", "sent", "retry", "park"]), st.booleans()),
)
progress = st.one_of(
    st.just(something_happens),
    st.just(turn),
    st.builds(lambda seconds: lambda world: world.clock.advance(seconds=seconds), st.sampled_from([1, 5, 121])),
)
removals = st.sampled_from([remove("card"), remove(PROMPT)])


def play(steps: list[Step]) -> World:
    """Let a story happen, then something more, and then nothing goes wrong any longer."""
    world = World()
    for step in [something_happens, *steps, something_happens]:
        step(world)
    world.slack.faults.clear()
    world.queue.faults.clear()
    world.settle()
    return world


def shown(world: World, slot: str) -> list[str]:
    return [item.message.text for item in world.slack.standing if item.key == f"{CASE}/{slot}"]


@settings(max_examples=150)
@given(st.lists(st.one_of(troubles, progress), max_size=30))
def test_every_message_stands_once_and_mirrors_show_the_newest_state(steps: list[Step]) -> None:
    world = play(steps)
    refused = len(world.store.state.events[CASE]) - 1
    assert set(Counter(item.key for item in world.slack.standing).values()) == {1}
    assert len(world.slack.standing) == len(world.store.state.outbox)
    assert shown(world, "card") == [f"card pending {refused}"]
    assert shown(world, PROMPT) == [f"prompt pending {refused}"]


@settings(max_examples=80)
@given(st.lists(st.one_of(troubles, progress), max_size=30))
def test_what_is_said_in_one_place_comes_in_order(steps: list[Step]) -> None:
    world = play(steps)
    for channel in ("Cgov", "DUDANA"):
        said = [item.key.partition("/")[2] for item in world.slack.standing if item.channel == channel]
        assert said == sorted(said, key=lambda slot: world.row(slot).job.id)


@settings(max_examples=80)
@given(st.lists(st.one_of(troubles, progress, removals), max_size=30))
def test_whatever_people_remove_a_question_stands_once_and_nothing_stands_twice(steps: list[Step]) -> None:
    world = play(steps)
    refused = len(world.store.state.events[CASE]) - 1
    assert set(Counter(item.key for item in world.slack.standing).values()) == {1}
    assert shown(world, PROMPT) == [f"prompt pending {refused}"]
    assert shown(world, "card") in ([], [f"card pending {refused}"])

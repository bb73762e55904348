"""Rooms: one each whatever is lost on the way, everybody let in once, and nothing said before the room stands."""

import pytest

from countersign.app.sending import Trouble
from countersign.domain import events as e
from countersign.domain.incidents.rooms import mirrors
from countersign.domain.playbook import load
from countersign.domain.world import IN_ROOM, Place
from tests.delivery.small_rooms import SmallRoom
from tests.delivery.small_slack import DIES_AFTER, DIES_BEFORE, LOST, Fault, before
from tests.delivery.world import ADMIN, DANA, World, opened

CASE = "case-3"
OMAR, THEO = "slack:T1/UOMAR", "slack:T1/UTHEO"
ANNOUNCED, PROMPT = Place("channel", "incidents"), f"prompt:{OMAR}"
BOOK = load(
    '{"schema":1,"lifecycle":"incident","kind":"incident","prefix":"INC","name":"Incident","title":"{what}",'
    '"channel":"incidents","form":[{"field":"what","label":"What","type":"text"}],"room":{"name":"ai-{key}"},'
    '"summons":[{"ask":[{"role":"lead"}]}],"fallback":[{"role":"other"}]}'
)


def asked(*people: str) -> e.PeopleAsked:
    """Return that people were called, each for a seat."""
    return e.PeopleAsked(0, tuple(e.Asked(person, f"role:{person[-4:].lower()}", 0, "primary") for person in people))


@pytest.fixture
def world(world: World) -> World:
    """Return a world with an incident that has a room, for which Omar and Dana were called."""
    world.keep(BOOK)
    world.happen(opened(3, book=BOOK, state="declared"), CASE)
    world.happen(e.RoomNamed("ai-{key}"), CASE)
    world.happen(asked(OMAR, DANA), CASE)
    return world


def show(world: World) -> None:
    """Want everything that an incident shows, at its version."""
    case = world.store.state.cases[CASE].case
    for mirror in mirrors(case):
        world.show(mirror.slot, mirror.place, mirror.urgency, CASE)
    world.show("card", ANNOUNCED, case=CASE)
    world.show(PROMPT, Place("person", OMAR), case=CASE)


def room(world: World) -> SmallRoom:
    """Return the one room that there is."""
    (made,) = world.slack.rooms.made.values()
    return made


def summary(world: World) -> str:
    """Return the time stamp of the summary."""
    return next(posted.ts for posted in world.slack.standing if posted.key == f"{CASE}/summary")


def posts(world: World, channel: str) -> list[str]:
    return world.slack.texts(channel)


def test_a_room_is_made_then_people_come_in_then_it_speaks(world: World) -> None:
    show(world)
    world.say(IN_ROOM, CASE)
    world.settle()
    assert (room(world).name, room(world).private) == ("ai-inc-3", False)
    assert room(world).members == [OMAR, DANA]
    assert posts(world, "R1") == ["summary declared 0", "line 3"]
    assert room(world).pins == [summary(world)]
    mine = [call for call in world.slack.calls if call != "update"]
    order = [mine.index(call) for call in ("open", "invite", "pin", "topic")]
    assert order == sorted(order)


def test_a_private_incident_has_a_private_room(world: World) -> None:
    world.happen(opened(4, book=BOOK, state="declared", private=True), "case-4")
    world.happen(e.RoomNamed("ai-{key}"), "case-4")
    world.show("room", IN_ROOM, case="case-4")
    world.settle()
    assert room(world).private


def test_nothing_happens_again_while_nothing_changes(world: World) -> None:
    show(world)
    world.settle()
    world.slack.calls.clear()
    world.happen(e.DutyTaken("lead"), CASE)
    show(world)
    world.settle()
    assert world.slack.calls == []


@pytest.mark.parametrize("call", ["open", "invite", "pin", "topic"])
@pytest.mark.parametrize("fault", [LOST, before(Trouble.UNSURE), before(Trouble.NOT_DONE), before(Trouble.LIMITED, 3)])
def test_whatever_call_fails_it_is_done_in_the_end_and_once(world: World, call: str, fault: Fault) -> None:
    show(world)
    world.say(IN_ROOM, CASE)
    world.slack.faults[call] = [fault]
    world.settle()
    assert (room(world).members, room(world).topic) == ([OMAR, DANA], "topic declared 0")
    assert posts(world, "R1") == ["summary declared 0", "line 3"]
    assert set(room(world).pins) == {summary(world)}
    assert len([text for text in posts(world, "Cincidents") if text.startswith("card")]) == 1


@pytest.mark.parametrize("call", ["open", "invite", "pin", "topic"])
@pytest.mark.parametrize("fault", [DIES_BEFORE, DIES_AFTER])
def test_a_new_owner_goes_on_where_one_died(world: World, call: str, fault: Fault) -> None:
    show(world)
    world.slack.faults[call] = [fault]
    for _ in range(4):
        world.crash()
    world.clock.advance(seconds=world.pacing.lease)
    world.settle()
    assert (room(world).members, room(world).topic) == ([OMAR, DANA], "topic declared 0")
    assert posts(world, "R1") == ["summary declared 0"]


def test_while_a_method_is_limited_nothing_more_is_asked_of_it(world: World) -> None:
    show(world)
    world.slack.faults["open"] = [before(Trouble.LIMITED, 30)]
    world.turn()
    world.happen(opened(4, book=BOOK, state="declared"), "case-4")
    world.happen(e.RoomNamed("ai-{key}"), "case-4")
    world.show("room", IN_ROOM, case="case-4")
    while world.turn():
        pass
    assert world.slack.calls.count("open") == 1
    world.slack.faults.clear()
    world.settle()
    assert len(world.slack.rooms.made) == 2


def test_what_stands_elsewhere_is_drawn_once_more_when_there_is_a_room_to_link_to(world: World) -> None:
    show(world)
    world.slack.faults["open"] = [before(Trouble.LIMITED, 30)]
    while world.turn():
        pass
    before_it = [picture for picture in world.pictures if picture.slot in {"card", PROMPT}]
    assert {picture.slot for picture in before_it} == {"card", PROMPT}
    assert not any("room" in picture.slots for picture in before_it)
    world.pictures.clear()
    world.settle()
    drawn = {picture.slot: picture.slots for picture in world.pictures}
    assert drawn["card"]["room"] == drawn[PROMPT]["room"] == ("R1", "-")


def test_who_was_called_later_is_invited_later_and_nobody_twice(world: World) -> None:
    show(world)
    world.settle()
    room(world).members.remove(DANA)
    world.happen(asked(OMAR, DANA, THEO), CASE)
    show(world)
    world.settle()
    assert world.slack.rooms.invited == [(OMAR, DANA), (THEO,)]
    assert room(world).members == [OMAR, THEO], "whoever left is not called back"


def test_whoever_cannot_be_let_in_is_known_to_the_summary_and_asked_once(world: World) -> None:
    world.slack.rooms.unfit = {DANA}
    show(world)
    world.settle()
    assert room(world).members == [OMAR]
    assert [picture.kept_out for picture in world.pictures if picture.slot == "summary"][-1] == (DANA,)
    world.happen(asked(OMAR, DANA, THEO), CASE)
    show(world)
    world.settle()
    assert world.slack.rooms.invited[1:] == [(THEO,)]
    assert [picture.kept_out for picture in world.pictures if picture.slot == "summary"][-1] == (DANA,)


def test_a_topic_is_set_when_it_says_something_else_and_left_alone_otherwise(world: World) -> None:
    show(world)
    world.settle()
    room(world).topic = "somebody's own"
    world.happen(e.DutyTaken("lead"), CASE)
    show(world)
    world.settle()
    assert room(world).topic == "somebody's own"
    world.happen(e.Refused("take", "not_asked"), CASE)
    show(world)
    world.settle()
    assert room(world).topic == "topic declared 1"


def test_a_topic_whose_answer_was_lost_is_set_again_even_back_to_what_was_set(world: World) -> None:
    show(world)
    world.settle()
    world.mood = "!"
    world.happen(e.DutyTaken("lead"), CASE)
    show(world)
    world.slack.faults["topic"] = [LOST]
    for _ in range(4):
        world.turn()
    world.mood = ""
    world.settle()
    assert room(world).topic == "topic declared 0"


def test_where_no_room_can_be_made_what_is_said_stands_under_the_announcement(world: World) -> None:
    world.slack.faults["open"] = [before(Trouble.PERMANENT)]
    show(world)
    world.settle()
    world.say(IN_ROOM, CASE)
    world.settle()
    assert world.slack.rooms.made == {}
    (line,) = [posted for posted in world.slack.standing if posted.message.text.startswith("line")]
    (card,) = [posted for posted in world.slack.standing if posted.message.text.startswith("card")]
    assert (line.channel, line.thread) == (card.channel, card.ts)
    told = {slot: tell for slot, _, tell in world.queue.told}
    assert told == {"room": (ADMIN,), "members": (), "summary": (), "pin": (), "topic": ()}


def test_of_a_private_incident_without_a_room_nothing_is_said_anywhere(world: World) -> None:
    world.happen(opened(4, book=BOOK, state="declared", private=True), "case-4")
    world.happen(e.RoomNamed("ai-{key}"), "case-4")
    world.slack.faults["open"] = [before(Trouble.PERMANENT)]
    world.show("room", IN_ROOM, case="case-4")
    world.show("card", ANNOUNCED, case="case-4")
    world.say(IN_ROOM, "case-4")
    world.settle()
    assert {posted.channel for posted in world.slack.standing} == {"DUADMIN"}, "that they failed, and no more"


def test_where_nobody_may_be_let_in_administrators_hear_of_it_once_and_the_room_speaks_all_the_same(
    world: World,
) -> None:
    world.slack.faults["invite"] = [before(Trouble.PERMANENT)] * 2
    show(world)
    world.settle()
    assert room(world).members == []
    assert posts(world, "R1") == ["summary declared 0"]
    assert [(slot, tell) for slot, _, tell in world.queue.told] == [("members", (ADMIN,))]
    for event in (e.DutyTaken("lead"), e.Reached("triage")):
        world.happen(event, CASE)
        show(world)
        world.settle()
    assert room(world).members == [OMAR, DANA], "it is tried anew when something happens"
    assert len(posts(world, "DUADMIN")) == 1, "and refused again it is not told again"


@pytest.mark.parametrize("call", ["pin", "topic"])
def test_a_pin_or_a_topic_that_slack_refuses_is_missed_by_nobody(world: World, call: str) -> None:
    world.slack.faults[call] = [before(Trouble.PERMANENT)]
    show(world)
    world.say(IN_ROOM, CASE)
    world.settle()
    assert (room(world).pins, room(world).topic).count([] if call == "pin" else "") == 1
    assert posts(world, "R1") == ["summary declared 0", "line 3"]
    assert [(slot, tell) for slot, _, tell in world.queue.told] == [(call, ())]


def test_a_room_that_is_gone_is_told_once_and_not_with_every_line(world: World) -> None:
    show(world)
    world.settle()
    for event in (e.DutyTaken("lead"), e.Reached("triage")):
        world.happen(event, CASE)
        world.say(IN_ROOM, CASE)
    world.slack.faults["post"] = [before(Trouble.PERMANENT)] * 2
    world.settle()
    assert [tell for _, _, tell in world.queue.told] == [(), ()]


def test_a_room_that_another_claimed_meanwhile_is_looked_for_as_no_message(world: World) -> None:
    """Whoever lost a lease has the message looked for again; a room is none, and has no twin.

    Without telling them apart the time of the room was read (``ValueError``: it has none), and the thread died.
    """
    world.show("room", IN_ROOM, case=CASE)
    world.settle()
    world.queue.look_again(world.row("room", CASE).job, world.clock.now)
    world.clock.advance(seconds=world.pacing.second_look)
    assert world.turn(), "there was a look to take"
    assert world.slack.calls == ["open"]
    assert world.row("room", CASE).look is None

"""The timeline of an incident: what people pin and write down, over the wire, and who gets to read it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from countersign import bootstrap
from countersign.cli.sandbox.processes import wait_for
from countersign.domain.incidents.timeline import timeline
from tests.scenarios.office import Office
from tests.scenarios.test_incidents import declared

if TYPE_CHECKING:
    from tests.scenarios.conftest import OpenOffice


def says(here: Office, who: str, words: str, channel: str, thread: str = "") -> str:
    """Let somebody write a message in a channel, or in a thread there; return its ts."""
    return str(here.world.do("message", user=who, text=words, channel=channel, thread_ts=thread)["ts"])


def room_of(here: Office, key: str, *people: str) -> str:
    """Return the id of an incident's room, once some people have joined it."""
    room = str(here.room(key)["id"])
    for who in people:
        here.world.do("join", user=who, channel=room)
    return room


def without_room() -> str:
    """Return the shipped rules of incidents, without rooms."""
    text = (bootstrap.shipped_playbooks() / "incident.yaml").read_text(encoding="utf-8")
    assert 'room: {name: "ai-{key}"}\n' in text
    return text.replace('room: {name: "ai-{key}"}\n', "")


def marks(here: Office, who: str, act: str, channel: str, ts: str) -> None:
    """Let somebody pin a message or take the pin away (``pin``, ``unpin``), or the same by reaction (``react``…)."""
    name = {"name": "pushpin"} if act.endswith("react") else {}
    hears(here, act, user=who, channel=channel, ts=ts, **name)


def hears(here: Office, act: str, **what: str) -> None:
    """Let somebody do something that Slack tells the bot of, and wait until it has been told."""
    before = told(here)
    assert here.world.do(act, **what)["ok"]
    wait_for(lambda: told(here) > before, "the bot to hear of it")
    here.rest()


def told(here: Office) -> int:
    """Count the events that the bot was told of."""
    sent = here.world.do("deliveries")["deliveries"]
    return sum(one["payload"].get("type") == "event_callback" for one in sent)


def pinned(here: Office, key: str) -> list[str]:
    return [kind for kind in here.happened(key) if kind in ("pinned", "unpinned")]


def shown(here: Office, who: str, key: str) -> str:
    return str(here.asks(who, f"timeline {key}")["text"])


def test_three_pins_of_one_message_make_one_entry_and_removing_marks_it(at_work: Office) -> None:
    key = declared(at_work)
    room = room_of(at_work, key, "priya")
    ts = says(at_work, "priya", "I saw it at <https://example.com/a|the dashboard> &amp; left", room)
    at_work.pass_time("2 hours")
    for who, act in (("priya", "pin"), ("omar", "react"), ("theo", "react")):
        marks(at_work, who, act, room, ts)
    assert pinned(at_work, key) == ["pinned"] * 3
    text = shown(at_work, "omar", key)
    assert text.count("the dashboard") == 1
    assert "I saw it at the dashboard (https://example.com/a) & left" in text
    assert "added 2 h later by" in text
    for who, act in (("priya", "unpin"), ("omar", "unreact")):
        marks(at_work, who, act, room, ts)
    assert "removed by" not in shown(at_work, "omar", key), "one mark is left"
    marks(at_work, "theo", "unreact", room, ts)
    text = shown(at_work, "omar", key)
    assert "the dashboard" in text
    assert "removed by" in text
    before = at_work.happened(key)
    marks(at_work, "theo", "pin", room, ts)
    assert "removed by" not in shown(at_work, "omar", key)
    assert at_work.happened(key) == [*before, "pinned"]


def test_the_same_pin_told_twice_is_one(at_work: Office) -> None:
    key = declared(at_work)
    room = room_of(at_work, key)
    marks(at_work, "omar", "pin", room, says(at_work, "omar", "Found it", room))
    before = at_work.happened(key)
    sent = at_work.world.do("deliveries")["deliveries"]
    last = next(one for one in reversed(sent) if one["payload"].get("type") == "event_callback")
    at_work.world.ask("replay", n=last["n"])
    at_work.rest()
    assert at_work.happened(key) == before


def test_what_is_no_message_of_people_in_an_incident_is_not_pinned(at_work: Office) -> None:
    key = declared(at_work)
    room = room_of(at_work, key)
    before = at_work.happened(key)
    marks(at_work, "omar", "unpin", room, at_work.summary(key)["ts"])
    marks(at_work, "omar", "pin", room, at_work.summary(key)["ts"])
    channel = at_work.card(key)["channel"]
    marks(at_work, "priya", "pin", channel, says(at_work, "priya", "Lunch?", channel))
    under = says(at_work, "omar", "Looking", room)
    hears(at_work, "react", user="omar", channel=room, ts=under, name="eyes")
    marks(at_work, "omar", "pin", room, under)
    assert at_work.happened(key) == [*before, "pinned"]


def test_where_there_is_no_room_messages_under_the_card_are_pinned(open_office: OpenOffice) -> None:
    here = open_office(incident=without_room())
    key = declared(here)
    card = here.card(key)
    ts = says(here, "priya", "I see it, too", card["channel"], card["ts"])
    marks(here, "priya", "react", card["channel"], ts)
    marks(here, "theo", "pin", card["channel"], card["ts"])
    assert pinned(here, key) == ["pinned"]
    assert "I see it, too" in shown(here, "bea", key)
    marks(here, "priya", "unreact", card["channel"], ts)
    assert "removed by" in shown(here, "bea", key)
    here.world.do("faults", kind="error", method="conversations.replies", error="internal_error", times=1)
    marks(here, "priya", "react", card["channel"], ts)
    assert pinned(here, key) == ["pinned", "unpinned"], "nobody can tell under which card it hangs"


def test_a_key_in_a_pinned_message_is_masked_and_the_incident_does_not_wait(at_work: Office) -> None:
    key = declared(at_work)
    room = room_of(at_work, key)
    marks(at_work, "omar", "pin", room, says(at_work, "omar", "It used AKIA" + "Z7QX2M4KLW5RT8YB there", room))
    text = shown(at_work, "omar", key)
    assert "It used [removed" in text
    assert "Z7QX2M4KLW5RT8YB" not in text


def test_a_message_that_slack_does_not_show_is_pinned_without_its_words(at_work: Office) -> None:
    key = declared(at_work)
    room = room_of(at_work, key)
    ts = says(at_work, "omar", "Found it", room)
    at_work.world.do("faults", kind="error", method="conversations.replies", error="internal_error", times=1)
    marks(at_work, "omar", "pin", room, ts)
    assert "wrote something that could not be read" in shown(at_work, "omar", key)
    at_work.world.do("faults", kind="error", method="conversations.replies", error="thread_not_found", times=1)
    marks(at_work, "omar", "react", room, ts)
    assert "Found it" in shown(at_work, "omar", key), "read as what it is where it is no thread"


def test_of_a_private_incident_nothing_is_shown_to_others_and_they_pin_nothing(at_work: Office) -> None:
    key = declared(at_work, private=True)
    room = room_of(at_work, key, "alex")
    ts = says(at_work, "omar", "Found it", room)
    marks(at_work, "alex", "pin", room, ts)
    assert pinned(at_work, key) == []
    marks(at_work, "omar", "react", room, ts)
    assert "Found it" in shown(at_work, "omar", key)
    assert shown(at_work, "alex", key).startswith("There is no such case")


def test_an_entry_stands_at_its_own_time_and_says_that_it_came_late(at_work: Office) -> None:
    key = declared(at_work)
    at_work.pass_time("4 hours")
    when = at_work.world.now() - timedelta(hours=3)
    at_work.click("omar", "Add to the timeline", at_work.prompt("omar", key))
    at_work.answer("omar", text="The first customer called.", when=int(when.timestamp()))
    (told,) = [one["text"] for one in at_work.said() if "wrote down what happened, at" in one["text"]]
    assert "The first customer called." in told, "whoever follows the room sees it there"
    text = shown(at_work, "omar", key)
    assert "The first customer called." in text
    assert "added 3 h later by" in text
    with at_work.service.store.reading() as tx:
        case = at_work.case(key)
        version = tx.playbooks.get(case.playbook)
        assert version
        entries = timeline(tx.cases.history(case.id), version.playbook)
    (entry,) = [entry for entry in entries if entry.kind == "entry"]
    assert abs(entry.at - when) < timedelta(seconds=1)
    assert at_work.asks("bea", "timeline INC-9")["text"].startswith("There is no such case")
    assert "Which incident?" in at_work.asks("bea", "timeline")["text"]


def test_a_timeline_is_for_incidents(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-gov near_miss", {"what": "A draft refund almost went out"})
    assert "declared this" in shown(at_work, "alex", key)
    task = at_work.file("alex", "/ai-gov task", {"what": "Look", "owner": "bea", "due": "2030-02-15"})
    assert "Only incidents have a timeline" in shown(at_work, "alex", task)

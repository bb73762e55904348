"""Tasks: given to somebody or taken on oneself, reminded, done with something to show, or dropped with a reason."""

from __future__ import annotations

from datetime import timedelta

from tests.scenarios.office import START, Office
from tests.scenarios.test_time import MONDAY

TASK = {"what": "Add the new model to the registry", "owner": "chris", "due": "2030-02-12"}
LINK = "https://registry.example.com/models/7"


def test_a_task_is_reminded_overdue_and_done_with_something_to_show(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-gov task", TASK)
    assert key == "ACT-1"
    assert at_work.prompt("chris", key)["buttons"] == ["Done", "Drop"]
    assert "Asked by @Alex Kim" in at_work.prompt("chris", key)["text"]
    assert at_work.receipt("alex", key)["buttons"] == []
    assert at_work.channel(key) == []

    at_work.until(START + timedelta(days=5, hours=14, minutes=20))
    assert at_work.notes("chris") == []
    at_work.until(MONDAY)
    assert at_work.told("chris", key, "Due:")
    at_work.until(MONDAY + timedelta(minutes=1))
    assert key in at_work.digests()[0]["text"]

    at_work.until(MONDAY + timedelta(days=2))  # Wednesday: it was due at the end of Tuesday
    assert at_work.told("chris", "It was due")
    assert at_work.told("alex", "It was due", "It still waits for @Chris Oyelaran")
    assert "It was due" in at_work.receipt("alex", key)["text"]

    at_work.click("chris", "Done", at_work.prompt("chris", key))
    at_work.answer("chris", reason=LINK)
    assert LINK in at_work.told("alex", "Done by @Chris Oyelaran")["text"]
    assert LINK in at_work.receipt("alex", key)["text"]
    assert at_work.buttons(key) == {}


def test_a_task_is_dropped_with_a_reason_which_whoever_gave_it_reads(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-gov task", TASK)
    at_work.click("alex", "Drop", at_work.prompt("chris", key))
    at_work.click("chris", "Drop", at_work.prompt("chris", key))
    assert "errors" in at_work.person("chris").submit(reason=" ")
    at_work.answer("chris", reason="The model was withdrawn.")
    assert "The model was withdrawn." in at_work.told("alex", "Dropped by @Chris Oyelaran")["text"]


def test_nobody_but_its_owner_finishes_a_task(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-gov task", TASK)
    assert at_work.asks("alex", f"show {key}")["buttons"] == []
    shown = at_work.asks("chris", f"show {key}")
    assert shown["buttons"] == ["Done", "Drop"]
    forged = at_work.forged("Done", shown, verb="done")
    at_work.click("alex", "", at_work.receipt("alex", key), stale=forged)
    assert "Only the people asked" in at_work.whispers("alex")[-1]
    assert at_work.case(key).state == "open"


def test_my_own_task_is_one_message_and_tells_me_nothing_i_know(at_work: Office) -> None:
    key = at_work.file("maya", "/ai-gov task", TASK | {"owner": "maya"})
    assert len(at_work.dm("maya", key)) == 1
    at_work.until(MONDAY + timedelta(days=2))
    assert len(at_work.notes("maya", key)) == 2, "two days before, and when it is overdue"
    at_work.click("maya", "Done", at_work.prompt("maya", key))
    at_work.answer("maya")
    assert len(at_work.notes("maya", key)) == 2
    assert "Done by @Maya Lindqvist" in at_work.prompt("maya", key)["text"]


def test_a_task_for_a_guest_a_bot_or_yesterday_is_corrected_in_the_form(at_work: Office) -> None:
    at_work.world.do("person", user="UGUEST", name="gus", real_name="Gus Guest", is_restricted=True)
    alex = at_work.person("alex")
    alex.type("/ai-gov", "task Water the plants")
    answer = alex.submit(owner="chris", due="2030-02-04")
    assert answer["errors"] == {"By when?": "Choose a date from 5 February 2030 on."}
    for owner in ("gus", "countersign"):
        answer = alex.submit(owner=owner, due="2030-02-05")
        assert "no guest, no bot and nobody who left" in answer["errors"]["Who does it?"]
    assert at_work.send("alex", {"owner": "chris"}) == "ACT-1"

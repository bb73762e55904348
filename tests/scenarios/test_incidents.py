"""Incidents: declared in a sentence, led, triaged late or in time, contained, resolved, closed, and on the digest."""

from __future__ import annotations

from datetime import timedelta

from tests.scenarios.office import START, Office
from tests.scenarios.test_time import MONDAY

WHAT = "The chatbot shows other people's invoices"
REVIEW = {
    "root_cause": "The cache key lacked the customer.",
    "tests": "Ask for another customer's invoice.",
    "change": "Review cache keys before each release",
    "change_owner": "erin",
    "change_due": "2030-02-12",
}
LEAK = {"type": "privacy_violation"}
ALL = ["Take lead", "Triaged", "Contained", "Leadership told", "Severity", "Tick item", "More…"]


def declared(here: Office, severity: str = "high", **more: object) -> str:
    """Have Bea declare an incident; return its key."""
    return here.file("bea", f"/ai-incident {severity} {WHAT}", more)


def does(here: Office, who: str, label: str, key: str, **answers: object) -> None:
    """Let somebody who was called press a button, and answer what it asks."""
    pressed = here.click(who, label, here.prompt(who, key))
    assert pressed["ok"]
    if pressed["view"]:
        here.answer(who, **answers)


def test_one_sentence_is_enough_and_calls_the_first_responder(at_work: Office) -> None:
    key = at_work.file("bea", f"/ai-incident {WHAT}", {})
    assert at_work.asked(key) == {"omar"}
    assert "Medium" in at_work.card(key)["text"]
    assert at_work.card(key)["channel_name"] == "ai-incidents"
    assert f"Saved as {key}" in at_work.receipt("bea", key)["text"]
    assert "Triage: limit Feb 5, 2030 at 1:30 PM" in at_work.receipt("bea", key)["text"], "four hours, in Bea's zone"


def test_an_incident_is_led_triaged_contained_resolved_and_closed(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    assert at_work.asked(key) == {"omar", "theo", "ruth", "priya"}
    does(at_work, "omar", "Take lead", key)
    does(at_work, "omar", "Triaged", key, reason="Eleven customers.")
    does(at_work, "theo", "Leadership told", key)
    at_work.pass_time("1 hour")
    does(at_work, "omar", "Contained", key, reason="The tool is switched off.")
    does(at_work, "omar", "Resolved", key, reason="Invoices need the customer's own key.")
    for item in at_work.case(key).response.checklist:
        does(at_work, "omar", "Tick item", key, item=item)
    does(at_work, "omar", "Write the review", key, **REVIEW)
    does(at_work, "omar", "Close", key, reason="A test asks for others' invoices.")
    told = "\n".join(at_work.thread(key))
    for words in ("leads this now", "triaged", "Eleven customers.", "contained", "resolved", "Closed by"):
        assert words in told
    assert at_work.case(key).state == "closed"
    assert "A test asks for others' invoices." in at_work.told("bea", "losed")["text"]
    at_work.pass_time("2 days")
    assert "limit passed" not in "\n".join(at_work.thread(key)), "its clocks ended with their steps"


def test_nobody_triages_so_reminder_deputies_and_leadership_follow_each_once(at_work: Office) -> None:
    key = declared(at_work, "critical")
    at_work.pass_time("11 minutes")
    assert len(at_work.notes("omar", "Triage is due")) == 1
    at_work.pass_time("5 minutes")
    assert {"ivan", "erin"} <= at_work.asked(key)
    assert "carla" not in at_work.asked(key)
    at_work.pass_time("10 minutes")
    assert "carla" in at_work.asked(key)
    passed = [line for line in at_work.thread(key) if "limit for triage passed" in line]
    assert len(passed) == len(set(passed)) == 2, passed
    does(at_work, "ivan", "Triaged", key, reason="Two customers.")
    assert any("after its limit" in line for line in at_work.thread(key))


def test_severity_moves_the_clocks_and_calls_who_is_missing(at_work: Office) -> None:
    key = declared(at_work, "low")
    assert at_work.asked(key) == {"omar"}
    at_work.pass_time("20 minutes")
    does(at_work, "omar", "Severity", key, severity="critical", reason="It is all of them.")
    assert {"theo", "ruth", "priya"} <= at_work.asked(key)
    assert any("limit for triage passed" in line for line in at_work.thread(key)), "counted from the declaration"
    calls = len(at_work.asked(key))
    does(at_work, "omar", "Severity", key, severity="low", reason="It was a test account.")
    at_work.pass_time("3 hours")
    assert len(at_work.asked(key)) == calls
    assert sum("leadership passed" in line for line in at_work.thread(key)) == 0


def test_a_first_move_is_ticked_once_with_what_shows_it(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    does(at_work, "omar", "Tick item", key, item="Keep the evidence", reason="https://store.example.com/7")
    assert "☑ Keep the evidence" in at_work.summary(key)["text"]
    assert "https://store.example.com/7" in at_work.summary(key)["text"]
    opened = at_work.click("priya", "Tick item", at_work.prompt("priya", key))
    assert "Keep the evidence" not in opened["view"]["fields"][0]["options"]


def test_a_false_alarm_ends_it_and_a_return_starts_its_clocks_anew(at_work: Office) -> None:
    key = declared(at_work)
    does(at_work, "omar", "False alarm", key, reason="It was the test tenant.")
    assert "It was the test tenant." in at_work.told("bea", "alse alarm")["text"]
    at_work.pass_time("1 day")
    does(at_work, "omar", "Reopen", key, reason="It is back.")
    assert at_work.case(key).state == "reopened"
    assert "Contained" in at_work.prompt("omar", key)["buttons"]
    at_work.pass_time("481 minutes")
    assert any("limit for containment passed" in line for line in at_work.thread(key)), "counted from the return"


def test_somebody_who_was_not_called_changes_nothing(at_work: Office) -> None:
    key = declared(at_work)
    before = at_work.happened(key)
    for who in ("alex", "bea"):
        at_work.world.do("join", user=who, channel=at_work.room(key)["id"])
    at_work.click("alex", "Take lead", at_work.summary(key))
    assert "Only the people" in at_work.whispers("alex")[-1]
    assert at_work.happened(key) == [*before, "refused"]
    menu = at_work.click("bea", "More…", at_work.summary(key))
    assert "nothing to choose here" in menu["view"]["text"]
    assert at_work.case(key).state == "declared"


def test_the_same_declaration_delivered_three_times_is_one_incident(at_work: Office) -> None:
    key = declared(at_work)
    sent = at_work.world.do("deliveries")["deliveries"]
    last = next(one for one in reversed(sent) if one["payload"].get("type") == "view_submission")
    for _ in range(2):
        at_work.world.ask("replay", n=last["n"])
    at_work.rest()
    assert at_work.asks("bea", f"show {key}")["text"].startswith(key)
    assert at_work.asks("bea", "show INC-2")["text"].startswith("There is no such case")


def test_a_near_miss_has_no_clocks_and_is_counted_apart(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-gov near_miss", {"what": "A draft refund almost went out"})
    assert at_work.case(key).clocks == {}
    at_work.until(MONDAY + timedelta(minutes=1))
    text = at_work.digests()[0]["text"]
    assert key in text
    assert "1 near miss" in text


def test_the_digest_shows_incidents_with_their_clocks_and_the_change_since_last_time(at_work: Office) -> None:
    late = declared(at_work)
    at_work.pass_time("2 hours")
    does(at_work, "omar", "Triaged", late, reason="Known.")
    at_work.until(MONDAY + timedelta(minutes=1))
    first = at_work.digests()[0]["text"]
    assert late in first
    assert "limit passed" in first
    declared(at_work, "low")
    at_work.until(MONDAY + timedelta(weeks=1, minutes=1))
    second = at_work.digests()[1]["text"]
    assert "INC-2" in second
    assert second != first


def test_clocks_that_ran_out_while_the_bot_was_down_strike_once_each_and_say_so(at_work: Office) -> None:
    key = declared(at_work, "critical")
    at_work.close()
    at_work.jump("13 days")
    at_work.open()
    assert {"ivan", "erin", "carla", "theo"} <= at_work.asked(key)
    (digest,) = at_work.digests()
    assert "This covers 2 periods in one." in digest["text"]
    assert key in digest["text"]
    lines = [line for line in at_work.thread(key) if "passed" in line]
    assert any("was down" in line or "late" in line for line in lines), lines
    again = len(at_work.said())
    at_work.close()
    at_work.open()
    assert len(at_work.said()) == again
    assert at_work.world.now() >= START + timedelta(days=13)

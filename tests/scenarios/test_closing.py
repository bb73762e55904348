"""The end of an incident: reviewed, closed when nothing is missing, its actions followed up, and back if need be."""

from __future__ import annotations

from datetime import timedelta

from tests.scenarios.office import START, Office
from tests.scenarios.test_incidents import REVIEW, declared, does
from tests.scenarios.test_time import MONDAY

LINK = "https://store.example.com/7"


def resolved(here: Office, **more: object) -> str:
    """Have an incident declared and resolved by Omar; return its key."""
    key = declared(here, **more)
    for label in ("Triaged", "Contained", "Resolved"):
        does(here, "omar", label, key, reason="Known.")
    return key


def test_it_is_closed_when_nothing_is_missing_and_what_changes_is_a_task(at_work: Office) -> None:
    key = resolved(at_work, type="availability")
    assert at_work.click("omar", "Close", at_work.summary(key))["view"] is None, "nobody fills in a form in vain"
    (said,) = at_work.whispers("omar")
    for words in ("cannot be closed yet", "root cause is missing", "tests that would", "control change", "checklist"):
        assert words in said
    card = at_work.summary(key)["text"]
    assert "Before it can be closed" in card
    assert "The root cause is missing: press “Write the review”." in card

    for item in ("Roll back or divert", "Tell the users", "Verify on the evaluation suite"):
        does(at_work, "omar", "Tick item", key, item=item, reason=LINK)
    does(at_work, "omar", "Write the review", key, **REVIEW)
    assert "Before it can be closed" not in at_work.summary(key)["text"]
    assert "The cache key lacked the customer." in at_work.summary(key)["text"]
    assert "ACT-1" in at_work.summary(key)["text"]
    assert f"action of {key}" in at_work.prompt("erin", "ACT-1")["text"], "at once, and not when it is closed"

    opened = at_work.click("theo", "Write the review", at_work.prompt("theo", key))
    values = {field["block_id"]: field["value"] for field in opened["view"]["fields"]}
    assert values["root_cause"] == REVIEW["root_cause"], "it begins with what was written"
    at_work.answer("theo", **{**REVIEW, "change_owner": "ivan"})
    assert at_work.case("ACT-1").state == "superseded"
    assert at_work.told("erin", "ACT-1", "another task stands in its place")
    does(at_work, "omar", "Close", key, reason="Invoices need the customer's key.")
    assert at_work.case(key).state == "closed"
    assert at_work.happened(key).count("reviewed") == 2

    does(at_work, "ivan", "Done", "ACT-2", reason=LINK)
    assert "is done" in at_work.told("theo", "ACT-2")["text"], "told to whoever gave it, after the end as well"
    assert "done · ACT-2" in at_work.summary(key)["text"]


def test_actions_are_listed_reminded_of_told_and_carried_over_by_the_digest(at_work: Office) -> None:
    key = resolved(at_work)
    action = {"what": "Tell the customers", "owner": "erin", "due": "2030-02-06"}  # tomorrow
    does(at_work, "omar", "Add an action", key, **action)
    assert "Tell the customers · @Erin Walsh by 6 February 2030 · open · ACT-1" in at_work.summary(key)["text"]
    assert any("gave @Erin Walsh an action" in line for line in at_work.thread(key))
    at_work.until(START + timedelta(days=3))  # Friday
    assert "overdue" in at_work.told("omar", "ACT-1")["text"]
    assert "overdue · ACT-1" in at_work.summary(key)["text"]
    reminders = len(at_work.notes("erin", "ACT-1"))
    at_work.until(MONDAY + timedelta(minutes=1))
    assert len(at_work.notes("erin", "ACT-1")) == reminders + 1, "on Monday at nine, and on no weekend"
    digest = at_work.digests()[0]["text"]
    assert "Actions carried over from incidents: 1, 1 overdue." in digest
    assert f"action of {key}" in digest
    assert "1 open action" in digest
    assert "missing to close: root cause, tests, a change" in digest
    does(at_work, "erin", "Done", "ACT-1", reason="Mailed.")
    assert at_work.told("omar", "ACT-1", "is done (")


def test_what_comes_back_is_reviewed_again_before_it_ends(at_work: Office) -> None:
    key = resolved(at_work)
    does(at_work, "omar", "Write the review", key, **REVIEW)
    does(at_work, "omar", "Close", key, reason="Mended.")
    at_work.pass_time("1 day")
    does(at_work, "theo", "Reopen", key, reason="It is back.")
    for label in ("Contained", "Resolved"):
        does(at_work, "theo", label, key, reason="Again.")
    at_work.click("theo", "Close", at_work.prompt("theo", key))
    assert "reopened after the review" in at_work.dm("theo")[-1]["text"] + "".join(at_work.whispers("theo"))
    at_work.click("theo", "Write the review", at_work.prompt("theo", key))
    at_work.answer("theo")
    does(at_work, "theo", "Close", key, reason="Mended for good.")
    assert at_work.case(key).state == "closed"
    assert [one.key for one in at_work.case(key).obligations] == ["ACT-1"], "what changes is what it was"


def test_a_near_miss_needs_a_cause_and_a_change_and_no_leadership(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-gov near_miss", {"what": "A draft refund almost went out"})
    assert "Leadership told" not in at_work.prompt("maya", key)["buttons"]
    for label in ("Triaged", "Contained", "Resolved"):
        does(at_work, "maya", label, key, reason="Known.")
    at_work.click("maya", "Close", at_work.prompt("maya", key))
    assert at_work.case(key).state == "resolved"
    less = {name: value for name, value in REVIEW.items() if name != "tests"}
    does(at_work, "maya", "Write the review", key, **less)
    does(at_work, "maya", "Close", key, reason="A limit on the tool.")
    assert at_work.case(key).state == "closed"

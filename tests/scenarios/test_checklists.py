"""A checklist is gone through: items done, not applicable for a reason, taken back; and what may contain it."""

from __future__ import annotations

from tests.scenarios.office import Office
from tests.scenarios.test_incidents import LEAK, declared, does

ITEM = "Keep the evidence"


def test_an_item_that_does_not_apply_says_why_and_is_counted_apart(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    does(at_work, "omar", "Tick item", key, item=ITEM, reason="https://store.example.com/7")
    does(at_work, "priya", "Item not applicable", key, item="List the people who are affected", reason="Nobody is.")
    card = at_work.summary(key)["text"]
    assert "2 of 7 done, 1 of them not applicable" in card
    assert "⊘ List the people who are affected" in card
    assert "Nobody is." in card
    assert any("says that this does not apply: List the people" in line for line in at_work.thread(key))


def test_a_wrong_tick_is_taken_back_and_both_stay_in_the_record(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    does(at_work, "omar", "Tick item", key, item=ITEM)
    does(at_work, "priya", "Take a tick back", key, ticked=ITEM, reason="It was another log.")
    assert f"☐ {ITEM}" in at_work.summary(key)["text"]
    assert [name for name in at_work.happened(key) if "ticked" in name] == ["item_ticked", "item_unticked"]
    assert any("It was another log." in line for line in at_work.thread(key))


def test_what_may_contain_it_is_suggested_until_it_is_contained(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    assert "Disable the queries that expose data" in at_work.prompt("omar", key)["text"].split("Checklist")[0]
    does(at_work, "omar", "Triaged", key)
    opened = at_work.click("omar", "Contained", at_work.prompt("omar", key))
    assert "for example: Disable the queries" in str(opened["view"])
    at_work.answer("omar", reason="They are disabled.")
    assert "What may contain it" not in at_work.prompt("omar", key)["text"]

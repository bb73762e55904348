"""Status updates: due in time, asked for once, put off by name, and read where the incident stands."""

from __future__ import annotations

from tests.scenarios.office import Office
from tests.scenarios.test_incidents import declared, does


def test_a_status_update_is_asked_for_once_posted_and_due_again(at_work: Office) -> None:
    key = declared(at_work, "high")
    does(at_work, "omar", "Take lead", key)
    assert "Next status update due" in at_work.summary(key)["text"]
    at_work.pass_time("6 hours")
    assert len(at_work.notes("omar", "A status update was due")) == 1
    assert at_work.notes("theo", "A status update was due") == [], "whoever leads is asked"
    assert "A status update was due" in at_work.summary(key)["text"]
    does(at_work, "theo", "Status update", key, status="The cache is off, nobody sees others' invoices.")
    line = next(line for line in at_work.thread(key) if "Status update by @Theo Brandt" in line)
    assert "The cache is off" in line
    for text in (at_work.summary(key)["text"], at_work.receipt("bea", key)["text"]):
        assert "Status: The cache is off" in text
        assert "Next status update due" in text
    at_work.pass_time("5 hours")
    assert len(at_work.notes("omar", "A status update was due")) == 2, "once for each time it is due"


def test_putting_an_update_off_moves_only_the_next_one_and_resolving_ends_it(at_work: Office) -> None:
    key = declared(at_work, "high")
    does(at_work, "omar", "Take lead", key)
    at_work.pass_time("3 hours")
    does(at_work, "omar", "Put update off", key, span="4 hours")
    assert "put off by @Omar Diaz" in at_work.summary(key)["text"]
    assert any("@Omar Diaz put the next status update off" in line for line in at_work.thread(key))
    at_work.pass_time("4 hours")
    assert at_work.notes("omar", "A status update was due") == []
    at_work.pass_time("2 hours")
    assert len(at_work.notes("omar", "A status update was due")) == 1
    does(at_work, "omar", "Status update", key, status="Still off.")
    for label in ("Triaged", "Contained", "Resolved"):
        does(at_work, "omar", label, key, reason="Done.")
    at_work.pass_time("1 day")
    assert len(at_work.notes("omar", "A status update was due")) == 1
    assert "status update due" not in at_work.summary(key)["text"]

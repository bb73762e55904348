"""Who does what in an incident: taken, handed over, pressed for while nobody does it; what a severity brings once."""

from __future__ import annotations

from tests.scenarios.office import Office
from tests.scenarios.test_incidents import declared, does


def test_nobody_leads_so_deputies_come_in_after_some_minutes(at_work: Office) -> None:
    key = declared(at_work, "critical")
    assert "Lead: open, wanted by" in at_work.summary(key)["text"]
    at_work.pass_time("4 minutes")
    assert not {"ivan", "erin"} & at_work.asked(key)
    at_work.pass_time("2 minutes")
    assert {"ivan", "erin"} <= at_work.asked(key)
    assert any("Lead is still open" in line for line in at_work.thread(key))
    pressed = at_work.told("omar", "Lead is still open")["text"]
    assert "press Take lead" in pressed
    assert "limit passed" not in at_work.asks("bea", f"show {key}")["text"], "no limit of the incident itself passed"
    does(at_work, "erin", "Take lead", key)
    at_work.pass_time("1 hour")
    assert len(at_work.notes("omar", "Lead is still open")) == 1, "taken, so nobody is pressed any more"


def test_who_is_wanted_for_a_duty_depends_on_what_happened(at_work: Office) -> None:
    leak = declared(at_work, "high", type="Privacy violation")
    at_work.pass_time("11 minutes")
    assert len(at_work.notes("omar", "Lead is open")) == 1
    assert at_work.notes("theo", "Lead is open") == [], "called, but not to lead a leak"
    does(at_work, "omar", "Take lead", leak)
    declared(at_work, "high", type="Security breach")
    at_work.pass_time("11 minutes")
    assert len(at_work.notes("theo", "Lead is open")) == 1
    assert at_work.notes("ruth", "Lead is open") == []


def test_duties_are_taken_over_and_handed_to_somebody_who_is_called_by_that(at_work: Office) -> None:
    key = declared(at_work, "high")
    does(at_work, "omar", "Take lead", key)
    does(at_work, "ruth", "Take over a duty", key, duty="Communications (open)")
    assert "@Ruth Adeyemi took over Communications" in "\n".join(at_work.thread(key))
    does(at_work, "omar", "Hand over", key, handed="Lead", to="sam")
    assert "Lead: @Sam Reyes since" in at_work.summary(key)["text"]
    assert "@Omar Diaz handed Lead over to @Sam Reyes" in at_work.told("sam", "handed")["text"]
    assert "handed over by @Omar Diaz" in at_work.summary(key)["text"]
    does(at_work, "sam", "Triaged", key, reason="Eleven customers.")
    assert at_work.case(key).state == "triaged", "whoever was handed the lead may act"


def test_only_whoever_holds_a_duty_or_leads_gives_it_away_and_nobody_gets_it_who_is_away(at_work: Office) -> None:
    key = declared(at_work, "high")
    does(at_work, "omar", "Take lead", key)
    does(at_work, "theo", "Take over a duty", key, duty="Communications (open)")
    at_work.asks("sam", "absence 2030-02-01 to 2030-03-01")
    before = at_work.case(key).response
    at_work.click("theo", "Hand over", at_work.prompt("theo", key))
    answer = at_work.person("theo").submit(handed="Lead", to="ruth")
    assert "Only whoever holds that duty" in answer["view"]["text"]
    at_work.person("theo").close()
    at_work.click("omar", "Hand over", at_work.prompt("omar", key))
    answer = at_work.person("omar").submit(handed="Lead", to="sam")
    assert "That person is away" in answer["view"]["text"]
    assert at_work.case(key).response == before


def test_a_lead_who_goes_away_leaves_the_duty_open_for_those_called(at_work: Office) -> None:
    key = declared(at_work, "high")
    does(at_work, "omar", "Take lead", key)
    at_work.pass_time("1 hour")
    at_work.asks("omar", "absence today to 2030-03-01")
    at_work.rest()
    assert at_work.case(key).response.lead is None
    assert "@Omar Diaz is away, so Lead is open again" in "\n".join(at_work.thread(key))
    at_work.pass_time("16 minutes")
    assert any("Lead is still open" in line for line in at_work.thread(key))


def test_low_to_critical_and_back_and_again_brings_what_critical_means_once(at_work: Office) -> None:
    key = declared(at_work, "low")
    for level in ("critical", "low", "critical"):
        does(at_work, "omar", "Severity", key, severity=level)
    does(at_work, "omar", "False alarm", key, reason="It was a test tenant.")
    does(at_work, "omar", "Reopen", key, reason="It was not.")
    assert at_work.happened(key).count("severity_entered") == 1
    assert len(at_work.channel("This incident is Critical now")) == 1
    assert len(at_work.notes("maya", "This incident is Critical now")) == 1
    assert len(at_work.notes("omar", "a status update is wanted at once")) == 1
    called = [asked.seat for asked in at_work.case(key).asked]
    assert called.count("role:ai_safety_lead") == 1

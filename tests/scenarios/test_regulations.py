"""What laws ask of an incident: duties begin with their facts, are reminded, answered or found not to apply."""

from __future__ import annotations

from datetime import timedelta

from countersign import bootstrap
from tests.scenarios.office import START, Office
from tests.scenarios.test_incidents import WHAT, declared, does

GDPR = "GDPR: notice to the supervisory authority"


def leaked(here: Office, **more: object) -> str:
    """Have Bea declare that data of people in the EU may be exposed; return the key of the incident."""
    bea = here.person("bea")
    first = bea.type("/ai-incident", f"high {WHAT}")
    ticked = {"block_id": "personal_data", "action_id": "personal_data", "value": True}
    here.world.do("press", user="bea", view=True, **ticked)  # the form asks about the EU only then
    return here.send("bea", {"eu_residents": True, **more}, first=first)


def correct(here: Office, who: str, key: str, **answers: object) -> None:
    """Let somebody who was called correct facts."""
    does(here, who, "Correct the facts", key, **answers)


def test_facts_that_become_known_a_day_later_start_the_clock_of_the_law_from_the_discovery(at_work: Office) -> None:
    """The form of the correction holds what was answered; the limit counts from the discovery, not the correction."""
    key = declared(at_work)
    assert GDPR not in at_work.card(key)["text"]
    limits = {name: clock.limit for name, clock in at_work.case(key).clocks.items()}
    at_work.pass_time("20 hours")
    correct(at_work, "omar", key, personal_data=True, eu_residents=True, reason="The log shows names.")
    assert "priya" in at_work.asked(key), "who answers for it is called"
    card = at_work.card(key)["text"]
    assert f"{GDPR}: limit Feb 8, 2030 at 8:30 AM (counsel must confirm)" in card
    assert card.index(GDPR) < card.index("Containment"), "the law comes first"
    told = "\n".join(at_work.thread(key))
    assert "corrected “Personal data may be exposed”: no → yes; “People in the EU are affected”" in told
    assert "The log shows names." in told
    prompt = at_work.prompt("priya", key)["text"]
    assert "GDPR Art. 33(1)" in prompt
    assert "last read 21 Nov 2026" in prompt
    after = {name: clock.limit for name, clock in at_work.case(key).clocks.items() if name in limits}
    assert after == {name: limit for name, limit in limits.items() if name in after}, "no clock of a goal moved"
    at_work.pass_time("16 hours")
    assert at_work.notes("priya", f"{GDPR} is due")


def test_a_limit_of_the_law_that_passed_tells_everybody_and_a_late_answer_says_so(at_work: Office) -> None:
    key = leaked(at_work, type="privacy_violation")
    does(at_work, "omar", "Triaged", key, reason="Eleven customers.")
    does(at_work, "omar", "Contained", key, reason="Switched off.")
    does(at_work, "omar", "Resolved", key, reason="Mended.")
    assert at_work.click("omar", "Close", at_work.prompt("omar", key))["view"] is None, "a duty is open"
    at_work.pass_time("73 hours")
    assert at_work.notes("omar", f"The limit for {GDPR} passed")
    assert "carla" in at_work.asked(key), "leadership was called"
    given = START + timedelta(hours=73)
    does(at_work, "priya", "Notified", key, owed=GDPR, given=int(given.timestamp()), evidence="LfD-2030-17")
    told = "\n".join(at_work.thread(key))
    assert "was answered Feb 8, 2030 at 9:30 AM, after its limit" in told
    assert "LfD-2030-17" in told
    assert "answered Feb 8, 2030 at 10:30 AM, after its limit, as" in at_work.prompt("priya", key)["text"]
    assert "Close" in at_work.prompt("omar", key)["buttons"]


def test_a_duty_runs_on_until_two_people_have_found_that_it_does_not_apply(at_work: Office) -> None:
    key = leaked(at_work)
    does(at_work, "omar", "Not reportable", key, exempt=GDPR, reason="The data was encrypted, and the key is safe.")
    assert [duty.regulation for duty in at_work.case(key).response.owed] == ["gdpr_authority"]
    assert "The data was encrypted" in at_work.prompt("lena", "NOR-1")["text"]
    assert GDPR in at_work.prompt("lena", "NOR-1")["text"]
    at_work.approve("lena", "NOR-1")
    assert at_work.case(key).response.owed, "one is not enough"
    at_work.approve("priya", "NOR-1")
    assert at_work.case(key).response.owed == ()
    told = "\n".join(at_work.thread(key))
    assert f"{GDPR} does not apply, as was found in NOR-1" in told
    at_work.pass_time("4 days")
    assert not [line for line in at_work.thread(key) if f"limit for {GDPR} passed" in line]


def test_the_severity_neither_restarts_a_duty_nor_ends_it_and_a_correction_that_ends_one_says_why(
    at_work: Office,
) -> None:
    key = leaked(at_work)
    before = at_work.case(key).clocks["regulation:gdpr_authority/1"]
    at_work.pass_time("2 hours")
    for severity in ("critical", "low"):
        does(at_work, "omar", "Severity", key, severity=severity, reason="We know more.")
    assert at_work.case(key).clocks["regulation:gdpr_authority/1"] == before
    correct(at_work, "priya", key, eu_residents=False, reason="All of them live in Canada.")
    assert at_work.case(key).response.owed == ()
    line = next(line for line in at_work.thread(key) if "does not apply any more" in line)
    assert "All of them live in Canada." in line
    assert at_work.notes("priya", GDPR) == [], "whoever is called reads it in the message that calls"


def test_a_duty_is_not_lost_with_a_duplicate_and_goes_on_where_it_is_known_too(at_work: Office) -> None:
    key, other = declared(at_work), leaked(at_work)
    at_work.click("omar", "More…", at_work.prompt("omar", other))
    at_work.world.do("press", user="omar", view=True, label="Duplicate of")
    at_work.world.do("suggest", user="omar", block_id="other", value=key)
    answer = at_work.person("omar").submit(other=key)
    assert f"A duty to report is open here that {key} does not have" in str(answer["errors"])
    at_work.person("omar").close()
    correct(at_work, "omar", key, personal_data=True, eu_residents=True, reason="The other report says so.")
    does(at_work, "omar", "Duplicate of", other, other=key)
    assert (at_work.case(other).state, at_work.case(other).response.owed) == ("duplicate", ())
    assert [duty.regulation for duty in at_work.case(key).response.owed] == ["gdpr_authority"]
    at_work.pass_time("37 hours")
    assert at_work.notes("priya", f"{GDPR} is due"), "of the one that goes on"


def test_a_financial_entity_reports_in_three_steps_each_from_the_one_before(open_office: object) -> None:
    """The first is due four hours after somebody said how severe it is, and a day after the declaration at most."""
    team = (bootstrap.shipped_playbooks() / "team.yaml").read_text(encoding="utf-8")
    here: Office = open_office(team=f"{team}\nentity: [financial]\n")  # type: ignore[operator]
    key = declared(here, severity="high")
    initial, intermediate = "DORA: initial notification", "DORA: intermediate report"
    assert f"{initial}: limit Feb 5, 2030 at 12:30 PM" in here.card(key)["text"]
    here.pass_time("3 hours")
    given = START + timedelta(hours=2)
    does(here, "theo", "Notified", key, owed=initial, given=int(given.timestamp()), evidence="DORA-1")
    assert f"{intermediate}: limit Feb 8, 2030 at 10:30 AM" in here.card(key)["text"], "72 hours after it was sent"
    here.pass_time("60 hours")
    assert here.notes("theo", f"{intermediate} is due")
    given = START + timedelta(hours=60)
    does(here, "theo", "Notified", key, owed=intermediate, given=int(given.timestamp()), evidence="DORA-2")
    assert "DORA: final report: limit Mar 7, 2030 at 8:30 PM" in here.card(key)["text"], "a month of the calendar"

"""Break glass: use of a system is paused by two people, told outside by a signed webhook, and lifted by a decision."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from countersign import bootstrap
from countersign.delivery.webhooks import key_of, signature
from countersign.domain.grants import is_effective
from tests.receiver import SECRET, Receiver, Taken
from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import EXCEPTION, LOW_RISK, START, Office
from tests.scenarios.test_incidents import WHAT, does

SYSTEM = EXCEPTION["system"]
MARCH = EXCEPTION | {"until": "2030-03-31"}
PRIVATE = """
schema: 1
lifecycle: approval
kind: quiet
prefix: QUI
name: Quiet use
command: /ai-quiet
title: "{what}"
channel: governance
private: true
form:
  - {field: what, label: What?, type: text, required: true}
  - {field: system, label: Which system?, type: system, required: true}
routing: [{rule: Always, stages: [{stage: all, reviewers: [{role: legal}]}]}]
fallback: [{role: policy_owner}]
clocks: {decision: {limit: 2 days}}
grant: {lasts: 30 days, system: system}
"""


def files(receiver: Receiver) -> dict[str, str]:
    """Return playbooks with a gateway that is told of pauses, and with requests that are private."""
    shipped = bootstrap.shipped_playbooks()
    team = (shipped / "team.yaml").read_text(encoding="utf-8")
    incident = (shipped / "incident.yaml").read_text(encoding="utf-8")
    hooks = f'\nwebhooks:\n  gateway: {{url: "{receiver.url}", secret: GATEWAY_SECRET}}\n'
    told = "\npause: {webhooks: [gateway]}\n"
    return {"team": team + hooks, "incident": incident + told, "quiet": PRIVATE}


@pytest.fixture
def guarded(open_office: OpenOffice, receiver: Receiver) -> Office:
    return open_office(**files(receiver))


def granted(here: Office) -> str:
    """Have Bea ask for an exception on the system, and Maya approve it."""
    key = here.file("bea", "/ai-exception", MARCH, LOW_RISK)
    here.approve("maya", key)
    return key


def declared(here: Office, severity: str = "high") -> str:
    """Have Alex declare an incident on the system."""
    return here.file("alex", f"/ai-incident {severity} {WHAT}", {"system": SYSTEM})


# What is missing as long as it is paused.
LEFT = "Use of the system is paused, or others decide about it"


def pauses(here: Office, incident: str, *approvers: str, by: str = "omar", approval: str = "PAU-1") -> None:
    """Have a pause asked for and approved."""
    does(here, by, "Pause use", incident, reason="It draws people who exist.")
    for name in approvers:
        here.approve(name, approval)


def lifts(here: Office, incident: str, *approvers: str, by: str = "omar", approval: str = "LIF-1") -> None:
    does(here, by, "Lift the pause", incident, reason="The filter holds.")
    for name in approvers:
        here.approve(name, approval)


def holds(here: Office, key: str) -> bool:
    return is_effective(here.case(key), here.world.now())


def genuine(one: Taken) -> dict[str, object]:
    """Return what a request says, if it is signed as it should be."""
    key = key_of(SECRET)
    assert key
    name, sent = one.headers["webhook-id"], int(one.headers["webhook-timestamp"])
    assert one.headers["webhook-signature"] == signature(key, name, sent, one.body)
    found: dict[str, object] = json.loads(one.body)
    return found


def test_above_medium_two_people_pause_a_system_and_the_outside_hears_it_once_and_signed(
    guarded: Office, receiver: Receiver
) -> None:
    incident = declared(guarded)
    does(guarded, "omar", "Pause use", incident, reason="It draws people who exist.")
    assert guarded.asked("PAU-1") == {"theo", "ruth"}, "neither who asked nor who declared it"
    assert "It draws people who exist." in guarded.prompt("theo", "PAU-1")["text"]
    guarded.approve("theo", "PAU-1")
    assert receiver.taken == []
    assert guarded.case(incident).response.pause is None
    guarded.approve("ruth", "PAU-1")
    (one,) = receiver.wait(1)
    said = genuine(one)
    assert (said["type"], said["data"]) == (
        "system.paused",
        {"system": SYSTEM, "case": incident, "approval": "PAU-1", "drill": False},
    )
    assert f"Use of “{SYSTEM}” is paused" in guarded.card(incident)["text"]
    for name in ("omar", "theo", "ruth"):
        assert guarded.told(name, f"Use of “{SYSTEM}” is paused", "Told outside: gateway")
    assert "Pause use" not in guarded.summary(incident)["buttons"]
    guarded.pass_time("1 day")
    assert len(receiver.taken) == 1


def test_at_medium_one_person_is_enough_and_whoever_asks_is_never_that_one(guarded: Office) -> None:
    incident = declared(guarded, "medium")
    does(guarded, "omar", "Pause use", incident, reason="It draws people who exist.")
    assert guarded.asked("PAU-1") == {"theo", "ivan"}
    assert not guarded.click("omar", "Approve", guarded.card("PAU-1"))["view"]
    assert "Nobody decides their own request" in guarded.whispers("omar")[-1]
    guarded.approve("ivan", "PAU-1")
    assert guarded.case(incident).response.pause


def test_one_of_the_two_who_asks_is_replaced(guarded: Office) -> None:
    incident = declared(guarded)
    does(guarded, "ruth", "Pause use", incident, reason="It draws people who exist.")
    assert guarded.asked("PAU-1") == {"theo", "maya"}


def test_grants_and_requests_stop_and_go_on_and_private_ones_are_counted_but_not_named(
    guarded: Office, receiver: Receiver
) -> None:
    grant, waits = granted(guarded), guarded.file("chris", "/ai-exception", MARCH, LOW_RISK)
    other = guarded.file("bea", "/ai-exception", MARCH | {"system": "search"}, LOW_RISK)
    quiet = guarded.file("chris", "/ai-quiet", {"what": "Faces of the board", "system": SYSTEM.upper()})
    guarded.approve("lena", quiet)
    due = guarded.case(waits).due
    incident = declared(guarded)
    does(guarded, "omar", "Pause use", incident, reason="It draws people who exist.")
    asked = guarded.prompt("theo", "PAU-1")["text"]
    assert f"1 grant and 1 pending request: {grant} (exception), {waits} (exception)." in asked
    assert "And 1 of which you may not see more." in asked
    guarded.pass_time("1 hour")
    for name in ("theo", "ruth"):
        guarded.approve(name, "PAU-1")
    assert [holds(guarded, key) for key in (grant, quiet)] == [False, False]
    assert guarded.case(other).halts == ()
    for name in ("bea", "maya"):
        assert guarded.told(name, f"{grant}", f"Use of its system is paused because of {incident}")
    assert guarded.told("chris", waits, "nobody can approve it until that is lifted")
    assert guarded.told("lena", quiet, f"because of {incident}")
    public = [one["text"] for one in guarded.said() if not one["channel"].startswith("D")]
    assert not [text for text in public if quiet in text or "Faces of the board" in text]

    assert guarded.prompt("maya", waits)["buttons"] == ["Reject"]
    guarded.pass_time("3 hours")
    late = guarded.file("bea", "/ai-exception", MARCH | {"request": "One more"}, LOW_RISK)
    assert guarded.asked(late) == set()
    assert guarded.told("bea", late, "The request waits")

    lifts(guarded, incident, "theo", "ruth")
    assert [holds(guarded, key) for key in (grant, quiet)] == [True, True]
    assert guarded.told("bea", grant, "It may be used again")
    assert guarded.asked(late) == {"maya"}
    assert due
    assert guarded.case(waits).due != due
    guarded.approve("maya", waits)
    assert holds(guarded, waits)
    assert [genuine(one)["type"] for one in receiver.wait(2)] == ["system.paused", "system.resumed"]


def test_lifting_is_a_decision_of_its_own_and_what_a_person_suspended_stays(guarded: Office) -> None:
    grant, stopped = granted(guarded), granted(guarded)
    guarded.click("maya", "Suspend", guarded.prompt("maya", stopped))
    guarded.answer("maya", reason="Not this one.")
    incident = declared(guarded)
    pauses(guarded, incident, "theo", "ruth")
    lifts(guarded, incident, "theo")
    assert not holds(guarded, grant), "one of two is not enough"
    guarded.reject("ruth", "LIF-1", "Not before the audit.")
    assert guarded.case(incident).response.pause
    lifts(guarded, incident, "theo", "ruth", approval="LIF-2")
    assert (holds(guarded, grant), guarded.case(stopped).state) == (True, "suspended")
    assert guarded.told("bea", stopped, "It stays suspended, for another reason")


def test_two_incidents_pause_the_same_system_and_the_last_one_lifted_counts(
    guarded: Office, receiver: Receiver
) -> None:
    grant = granted(guarded)
    first = declared(guarded)
    guarded.person("alex").type("/ai-incident", f"high {WHAT}")
    guarded.person("alex").submit(system=SYSTEM)
    guarded.person("alex").submit(similar_choice="Declare it apart")
    second = "INC-2"
    pauses(guarded, first, "theo", "ruth")
    pauses(guarded, second, "theo", "ruth", approval="PAU-2")
    lifts(guarded, first, "theo", "ruth")
    assert not holds(guarded, grant)
    assert f"It stays paused because of {second}" in guarded.thread(first)[-1]
    lifts(guarded, second, "theo", "ruth", approval="LIF-2")
    assert holds(guarded, grant)
    assert [genuine(one)["type"] for one in receiver.wait(3)] == ["system.paused"] * 2 + ["system.resumed"]


def test_grants_can_be_left_as_they_are(guarded: Office, receiver: Receiver) -> None:
    grant = granted(guarded)
    incident = declared(guarded)
    guarded.click("omar", "Pause use", guarded.prompt("omar", incident))
    guarded.answer("omar", reason="It draws people who exist.", suspend="leave")
    assert "what is about it stays as it is" in guarded.prompt("theo", "PAU-1")["text"]
    for name in ("theo", "ruth"):
        guarded.approve(name, "PAU-1")
    assert holds(guarded, grant)
    assert len(receiver.wait(1)) == 1


def test_what_is_not_decided_in_time_pauses_nothing_and_who_asked_hears_it(guarded: Office, receiver: Receiver) -> None:
    incident = declared(guarded)
    does(guarded, "omar", "Pause use", incident, reason="It draws people who exist.")
    guarded.pass_time("16 minutes")
    guarded.pass_time("15 minutes")
    assert "carla" in guarded.asked("PAU-1")
    guarded.until(START + timedelta(hours=3))
    assert guarded.case("PAU-1").state == "lapsed"
    assert guarded.told("omar", "PAU-1", "so the system stays in use")
    assert "not decided in time" in guarded.summary(incident)["text"]
    assert "Pause use" in guarded.summary(incident)["buttons"]
    assert receiver.taken == []


def test_an_incident_is_not_closed_while_its_system_is_paused(guarded: Office) -> None:
    incident = declared(guarded)
    pauses(guarded, incident, "theo", "ruth")
    does(guarded, "omar", "Triaged", incident)
    does(guarded, "omar", "Contained", incident, reason="Nobody can use it.")
    does(guarded, "omar", "Resolved", incident, reason="The filter is on.")
    assert guarded.click("omar", "Close", guarded.prompt("omar", incident))["view"] is None
    assert "This cannot be closed before that is lifted." in guarded.card(incident)["text"]
    assert LEFT in guarded.summary(incident)["text"]
    lifts(guarded, incident, "theo", "ruth")
    assert LEFT not in guarded.summary(incident)["text"]


def test_a_gateway_that_refuses_is_told_to_administrators_and_the_pause_stands(
    guarded: Office, receiver: Receiver
) -> None:
    guarded.expect_error("parked")
    receiver.statuses = [410]
    incident = declared(guarded)
    pauses(guarded, incident, "theo", "ruth")
    assert guarded.case(incident).response.pause
    assert guarded.told("omar", incident, "webhook:gateway: 410", "tell whoever runs the system")


def test_without_a_secret_the_log_says_so_at_start_and_administrators_when_it_matters(
    open_office: OpenOffice, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("GATEWAY_SECRET")
    here = open_office(**files(receiver))
    here.expect_error("a webhook cannot be told")
    here.expect_error("parked")
    problems = [vars(record).get("problem", "") for record in caplog.get_records("call")]
    assert [one for one in problems if "GATEWAY_SECRET is not set" in one]
    incident = declared(here)
    pauses(here, incident, "theo", "ruth")
    assert here.case(incident).response.pause
    assert receiver.taken == []
    assert here.told("omar", incident, "no secret in the variable GATEWAY_SECRET", "tell whoever runs the system")

"""After the approval: conditions and their evidence, who stops a grant, who gives it back, and how it is renewed."""

from __future__ import annotations

from datetime import timedelta

from tests.scenarios.office import EXCEPTION, LOW_RISK, START, Json, Office

MARCH = EXCEPTION | {"until": "2030-03-31"}
LOG = {"condition_1": "Log every use", "owner_1": "bea", "due_1": "2030-02-07"}
PROOF = "https://example.com/log"


def granted(here: Office, **answers: str) -> str:
    """Have Bea ask for an exception until the end of March, and Maya approve it."""
    key = here.file("bea", "/ai-exception", MARCH | answers, LOW_RISK)
    here.approve("maya", key)
    return key


def with_condition(here: Office, **more: str) -> str:
    """Have Maya approve with a condition."""
    key = here.file("bea", "/ai-exception", MARCH, LOW_RISK)
    view = here.click("maya", "Approve with conditions", here.prompt("maya", key))["view"]
    assert view["fields"][1]["value"], "the requester is the first owner"
    here.answer("maya", **{**LOG, **more})
    return key


def press(here: Office, who: str, label: str, message: Json, **answers: str) -> None:
    """Press a button and answer what it asks."""
    assert here.click(who, label, message)["ok"]
    if answers:
        here.answer(who, **answers)


def test_a_condition_becomes_a_task_that_suspends_when_it_is_late_and_lifts_with_evidence(at_work: Office) -> None:
    key = with_condition(at_work)
    assert "@Maya Lindqvist approved with 1 condition" in "".join(at_work.thread(key))
    assert at_work.case("ACT-1").requester == "system"
    task = at_work.prompt("bea", "ACT-1")
    assert "This is a condition of EXC-1" in task["text"]
    assert "Log every use · @Bea" in at_work.card(key)["text"]
    assert "open · ACT-1" in at_work.card(key)["text"]
    assert at_work.told("bea", "Approved by @Maya Lindqvist")

    at_work.until(START + timedelta(days=3))
    assert at_work.case(key).state == "suspended"
    for name in ("bea", "maya"):
        assert at_work.told(name, "Suspended", "The condition ACT-1 “Log every use” is overdue", "may not be used")
    assert "overdue · ACT-1" in at_work.card(key)["text"]
    assert at_work.prompt("maya", key)["buttons"] == ["Lift suspension", "Revoke"]

    at_work.click("bea", "Done", task)
    assert not at_work.person("bea").submit(reason="Believe me.")["ok"]
    at_work.answer("bea", reason=PROOF)
    assert at_work.case(key).state == "approved"
    for name in ("bea", "maya"):
        assert at_work.told(name, "The condition ACT-1 “Log every use” is met", "may be used again until")
    assert "done, after its day · ACT-1" in at_work.card(key)["text"]


def test_half_a_condition_is_asked_for_the_rest_and_several_are_kept(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", MARCH, LOW_RISK)
    at_work.click("maya", "Approve with conditions", at_work.prompt("maya", key))
    answer = at_work.person("maya").submit(**LOG, condition_2="Train the team")
    half = "Give the whole condition: what, who and by when. Or leave all three empty."
    assert answer["errors"] == {"Condition 2: who does it?": half, "Condition 2: by when?": half}
    at_work.answer("maya", owner_2="chris", due_2="2030-02-20")
    assert [one.key for one in at_work.case(key).obligations] == ["ACT-1", "ACT-2"]
    assert at_work.prompt("chris", "ACT-2")["buttons"] == ["Done", "Drop"]


def test_a_dropped_condition_suspends_and_who_decided_may_waive_it(at_work: Office) -> None:
    key = with_condition(at_work)
    press(at_work, "bea", "Drop", at_work.prompt("bea", "ACT-1"), reason="Nobody has time.")
    assert at_work.told("maya", "Suspended", "was dropped, so it is not met")
    press(at_work, "maya", "Lift suspension", at_work.prompt("maya", key), reason="The logs exist anyway.")
    assert at_work.case(key).state == "approved"
    assert at_work.told("bea", "Lifted by @Maya Lindqvist", "The logs exist anyway.")
    assert "waived · ACT-1" in at_work.card(key)["text"]


def test_what_is_granted_is_suspended_lifted_and_revoked_with_reasons(at_work: Office) -> None:
    key = granted(at_work)
    assert at_work.receipt("bea", key)["buttons"] == ["Give back"]
    assert at_work.card(key)["buttons"] == []
    press(at_work, "maya", "Suspend", at_work.prompt("maya", key), reason="There was an incident.")
    assert at_work.told("bea", "Suspended by @Maya Lindqvist", "may not be used for now", "There was an incident.")
    assert "Suspended by @Maya Lindqvist" in at_work.card(key)["text"]
    press(at_work, "maya", "Lift suspension", at_work.prompt("maya", key), reason="It is over.")
    assert at_work.told("bea", "Lifted by @Maya Lindqvist", "It is over.")
    press(at_work, "maya", "Revoke", at_work.prompt("maya", key), reason="It happened again.")
    assert at_work.told("bea", "Revoked by @Maya Lindqvist", "not allowed any more", "It happened again.")
    assert at_work.buttons(key) == {}
    assert [line for line in at_work.thread(key) if "Suspended" in line or "Lifted" in line or "Revoked" in line]


def test_nobody_else_revokes_neither_by_a_forged_click_nor_as_an_administrator(at_work: Office) -> None:
    key = granted(at_work)
    forged = at_work.forged("Suspend", at_work.prompt("maya", key), verb="revoke")
    receipt = at_work.receipt("bea", key)
    at_work.click("bea", "Give back", receipt, stale=forged)
    assert "Only those who were asked to decide this" in at_work.whispers("bea")[-1]
    assert at_work.case(key).state == "approved"
    assert "Revoke" not in at_work.asks("omar", f"show {key}")["buttons"]


def test_the_holder_gives_back_what_is_not_needed_any_more(at_work: Office) -> None:
    key = granted(at_work)
    at_work.click("bea", "Give back", at_work.receipt("bea", key))
    assert at_work.case(key).state == "relinquished"
    assert at_work.told("maya", "Given back by @Bea")
    assert at_work.buttons(key) == {}
    at_work.jump("60 days")
    assert at_work.notes("bea", "ends") == []


def test_a_suspended_grant_is_in_the_digest_and_not_in_force(at_work: Office) -> None:
    granted(at_work)
    key = granted(at_work, request="Use another account")
    press(at_work, "maya", "Suspend", at_work.prompt("maya", key), reason="There was an incident.")
    at_work.pass_time("7 days")
    digest = at_work.digests()[-1]["text"]
    assert f"{key} " in digest
    assert "suspended" in digest
    content = at_work.case("REV-1").digest
    assert content
    assert content.figures.in_force == 1


def test_an_exception_is_renewed_from_its_reminder_with_the_old_answers(at_work: Office) -> None:
    key = with_condition(at_work)
    press(at_work, "bea", "Done", at_work.prompt("bea", "ACT-1"), reason=PROOF)
    at_work.until(START + timedelta(days=39))
    assert at_work.receipt("bea", key)["buttons"] == ["Give back"]
    at_work.until(START + timedelta(days=42))
    reminder = at_work.told("bea", "This approval for @Bea", "ends", "press Renew")
    assert at_work.receipt("bea", key)["buttons"] == ["Give back", "Renew"]
    assert at_work.told("maya", "ends", "may renew it")["buttons"] == []

    view = at_work.click("bea", "Renew", reminder)["view"]
    values = {field["label"]: field.get("value") for field in view["fields"]}
    assert values["What do you want to do?"] == EXCEPTION["request"]
    assert not values["Until when do you need it?"]
    again = at_work.send("bea", {"until": "2030-05-15"}, {})
    assert again == "EXC-2"
    case = at_work.case(again)
    assert case.renewal
    assert (case.renewal.key, case.renewal.number) == (key, 1)
    for message in (at_work.card(again), at_work.prompt("maya", again)):
        assert "Renewal 1 of EXC-1, granted since" in message["text"]
        assert "Conditions before: ACT-1 kept" in message["text"]

    at_work.click("bea", "Renew", at_work.receipt("bea", key))
    assert "A renewal of this waits for a decision already: EXC-2" in at_work.whispers("bea")[-1]
    at_work.approve("maya", again)
    assert at_work.case(key).state == "renewed"
    assert "EXC-2 holds in its place" in at_work.card(key)["text"]
    assert [*at_work.buttons(key).values()] == [["Renew"]]  # a reminder stays as it was said
    at_work.click("bea", "Renew", reminder)
    assert "does not hold any more" in at_work.whispers("bea")[-1]


def test_only_the_holder_renews_and_a_suspended_grant_is_not_renewed(at_work: Office) -> None:
    key = granted(at_work, until="2030-02-15")
    receipt = at_work.receipt("bea", key)
    assert receipt["buttons"] == ["Give back", "Renew"]  # shorter than its reminder
    button = [row["elements"][0] for row in receipt["blocks"] if row["type"] == "actions"][-1]
    forged = {"actions": [{**button, "block_id": "renew", "action_ts": "1.2"}]}
    at_work.click("maya", "Suspend", at_work.prompt("maya", key), stale=forged)
    assert "Only the person it was approved for" in at_work.whispers("maya")[-1]
    press(at_work, "maya", "Suspend", at_work.prompt("maya", key), reason="There was an incident.")
    assert at_work.receipt("bea", key)["buttons"] == ["Give back"]


def test_a_rejected_renewal_leaves_the_exception_to_its_end(at_work: Office) -> None:
    key = granted(at_work, until="2030-02-15")
    at_work.click("bea", "Renew", at_work.receipt("bea", key))
    again = at_work.send("bea", {"until": "2030-03-15"}, {})
    at_work.reject("maya", again, "The team plan is there now.")
    assert at_work.case(key).state == "approved"
    at_work.until(START + timedelta(days=12))
    assert at_work.case(key).state == "expired"


def test_the_second_renewal_is_decided_one_tier_higher_and_the_fourth_not_at_all(at_work: Office) -> None:
    """Medium risk counts as high from the second renewal on: the security lead decides as well."""
    key = at_work.file("bea", "/ai-exception", EXCEPTION | {"until": "2030-02-09"}, LOW_RISK | MEDIUM)
    at_work.approve("maya", key)
    for until in ("2030-02-12", "2030-02-15", "2030-02-18"):
        at_work.click("bea", "Renew", at_work.receipt("bea", key))
        key = at_work.send("bea", {"until": until}, {})
        for number, name in enumerate(["maya"] if until == "2030-02-12" else ["theo", "maya"]):
            assert at_work.asked(key) == {name}, (until, number)
            at_work.approve(name, key)
    assert "renewal 2: risk medium counts as high" in at_work.case("EXC-3").trace
    assert "Decided one tier higher" in at_work.card("EXC-3")["text"]
    at_work.click("bea", "Renew", at_work.receipt("bea", "EXC-4"))
    assert "renewed as often as its rules allow" in at_work.whispers("bea")[-1]


MEDIUM = {"decision_impact": "financial", "human_oversight": "partial"}

"""Nobody decides alone, twice or too late, whatever they press."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from tests.scenarios.office import BASIS, EXCEPTION, INGRESS, LOW_RISK, PERSONAL, RIGHTS, START, Office


def test_the_steward_cannot_decide_her_own_request_however_often_she_clicks(at_work: Office) -> None:
    key = at_work.file("dana", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(key) == {"ruth"}
    assert "because @Dana Okafor is the one who asks" in at_work.prompt("ruth", key)["text"]

    receipt = at_work.receipt("dana", key)
    assert receipt["buttons"] == ["Edit", "Withdraw"]
    for _ in range(3):
        at_work.click("dana", "Withdraw", receipt, stale=at_work.forged("Withdraw", receipt, verb="approve"))
    for _ in range(2):
        at_work.click("dana", "Approve", at_work.card(key))
    assert len(at_work.whispers("dana")) == 5
    assert all("Nobody decides their own request" in said for said in at_work.whispers("dana"))
    assert at_work.happened(key).count("refused") == 1
    assert at_work.case(key).state == "pending"

    at_work.approve("ruth", key)
    assert at_work.told("dana", "Approved by @Ruth Adeyemi")


def test_a_stranger_who_presses_the_card_is_told_privately_that_it_is_not_theirs(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    for label in ("Approve", "Reject", "Approve"):
        answer = at_work.click("chris", label, at_work.card(key))
        assert answer["view"] is None
    assert len(at_work.whispers("chris")) == 3
    assert all("Only the people asked to decide this may do so" in said for said in at_work.whispers("chris"))
    assert at_work.whispers("dana") == []
    assert at_work.happened(key).count("refused") == 2, "once for each verb"
    assert at_work.case(key).state == "pending"
    assert at_work.card(key)["buttons"] == ["Approve", "Approve with conditions", "Reject", "Ask"]


def test_a_late_click_is_told_who_decided(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    late = at_work.forged("Approve", at_work.card(key), verb="approve")
    at_work.until(START + timedelta(hours=4, minutes=1))
    at_work.approve("sam", key)
    at_work.click("dana", "Approve", at_work.card(key), stale=late)
    assert "already approved by @Sam Reyes" in at_work.whispers("dana")[-1]
    assert at_work.happened(key).count("voted") == 1


def test_a_button_of_an_earlier_stage_decides_nothing_in_a_later_one(at_work: Office) -> None:
    """Maya holds a click made for the first stage; meanwhile the second one asks her."""
    critical = LOW_RISK | {"decision_impact": "life_safety", "human_oversight": "none", "deployment_scale": "millions"}
    key = at_work.file("bea", "/ai-exception", EXCEPTION, critical | {"user_vulnerability": "vulnerable_populations"})
    assert at_work.asked(key) == {"theo"}
    stale = at_work.forged("Approve", at_work.card(key), verb="approve")
    at_work.approve("theo", key)
    assert at_work.asked(key) == {"maya"}
    at_work.click("maya", "Approve", at_work.card(key), stale=stale)
    assert "The request has changed since this message was sent" in at_work.whispers("maya")[-1]
    assert at_work.case(key).state == "pending"


def test_the_same_click_delivered_three_times_is_one_vote(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    at_work.approve("dana", key)
    for _ in range(3):
        assert at_work.world.do("replay", n=-1)["ok"]
    at_work.rest()
    assert at_work.happened(key).count("voted") == 1
    assert at_work.whispers("dana") == []
    assert at_work.asked(key) == {"priya"}


def test_the_same_form_delivered_three_times_is_one_case(at_work: Office) -> None:
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**INGRESS)
    alex.submit(**RIGHTS)
    for _ in range(3):
        again = at_work.world.do("replay", n=-1)["ack"]["view"]
        assert "ING-1" in str(again["blocks"])
    at_work.rest()
    assert len(at_work.channel("Data ingress")) == 1


def test_two_owners_at_the_same_moment_make_one_decision(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(START + timedelta(hours=4, minutes=1))
    prompts = {name: at_work.prompt(name, key) for name in ("dana", "sam")}
    with ThreadPoolExecutor(2) as both:
        pressed = [both.submit(at_work.click, name, "Approve", prompts[name]) for name in prompts]
        assert all(one.result()["ok"] for one in pressed)
    assert at_work.happened(key).count("voted") == 1
    told = at_work.whispers("dana") + at_work.whispers("sam")
    assert len(told) == 1
    assert "already approved by" in told[0]
    assert len(at_work.notes("alex", "Approved by")) == 1


def test_a_rejection_typed_while_somebody_else_approved_is_told_so_and_keeps_nothing(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(START + timedelta(hours=4, minutes=1))
    at_work.click("dana", "Reject", at_work.prompt("dana", key))
    at_work.approve("sam", key)
    answer = at_work.person("dana").submit(reason="I would rather not.")
    assert "already approved by @Sam Reyes" in answer["view"]["text"]
    assert at_work.case(key).state == "approved"


def test_a_button_that_was_tampered_with_is_refused_in_a_sentence(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    forged = at_work.forged("Approve", at_work.prompt("dana", key), verb="approve")
    forged["actions"][0]["value"] = '{"c":"../../etc/passwd","r":1,"s":0}'
    at_work.click("dana", "Approve", at_work.prompt("dana", key), stale=forged)
    assert "This button cannot be read, so nothing was changed" in at_work.whispers("dana")[-1]
    assert at_work.case(key).state == "pending"

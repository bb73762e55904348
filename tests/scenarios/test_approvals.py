"""Requests from the first keystroke to the outcome, as people see them."""

from __future__ import annotations

from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, Office


def test_a_request_is_approved_and_everybody_who_must_know_hears_of_it(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert key == "ING-1"
    at_work.person("dana").press("Approve", key)
    at_work.rest()
    outcome = at_work.person("alex").wait("approved")
    assert key in outcome["text"]
    assert at_work.person("dana").messages(key)[0]["buttons"] == []


def test_a_rejection_tells_the_requester_why(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.person("maya").press("Reject", key)
    at_work.person("maya").submit(reason="Ask for a seat on the team plan.")
    at_work.rest()
    assert at_work.person("bea").wait("Ask for a seat on the team plan.")

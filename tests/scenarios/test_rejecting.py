"""Rejections in full: what they say beside the reason, and that nobody is asked about the same again meanwhile."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import EXCEPTION, LOW_RISK, Json, Office

DENIAL = {
    "reason": "Personal accounts keep what is typed.",
    "code": "other_way",
    "scope": "The personal account, not the tool",
    "alternative": "Ask for a seat on the team plan.",
    "cool_down": "for_14_days",
}
PRIVATE = """\
schema: 1
lifecycle: approval
kind: accommodation
prefix: ACC
name: Accommodation
command: /ai-private
title: "{what}"
channel: governance
private: true
form:
  - {field: what, label: What?, type: text, required: true}
  - {field: tool, label: Which tool?, type: select, required: true, options: [reader, writer]}
routing:
  - {rule: All, stages: [{stage: check, reviewers: [{role: policy_owner}], clock: quick}]}
fallback: [{role: executive}]
clocks: {quick: {limit: 8 hours, end: stay}}
rejection: {cool_down: [3 days], same: [tool]}
"""


def rejected(here: Office, **denial: str) -> str:
    """File an exception and have it rejected; return its key."""
    key = here.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    reject(here, key, **denial)
    return key


def reject(here: Office, key: str, **denial: str) -> None:
    assert here.click("maya", "Reject", here.prompt("maya", key))["view"]
    here.answer("maya", **denial)


def again(here: Office, who: str, **changes: str) -> Json:
    """Fill in and send the same form once more; return the view that stands there then."""
    person = here.person(who)
    person.type("/ai-exception")
    assert person.submit(**EXCEPTION | {"until": "2030-03-15", "request": "Just once more"} | changes)["ok"]
    view: Json = person.submit(**LOW_RISK)["view"]
    person.close()
    here.rest()
    return view


def test_a_rejection_says_what_kind_of_reason_what_exactly_and_what_to_do_instead(at_work: Office) -> None:
    key = rejected(at_work, **DENIAL)
    told = at_work.told("bea", "Rejected by @Maya Lindqvist")["text"]
    for shown in (told, at_work.card(key)["text"], at_work.receipt("bea", key)["text"]):
        assert "Personal accounts keep what is typed." in shown
        assert "Reason: There is a way within the policy." in shown
        assert "The personal account, not the tool" in shown
        assert "Ask for a seat on the team plan." in shown
        assert "The same can be asked for again" in shown


def test_the_same_again_shows_the_earlier_decision_and_asks_nobody(at_work: Office) -> None:
    key = rejected(at_work, **DENIAL)
    before = (len(at_work.channel()), at_work.dm("maya"))
    view = again(at_work, "alex", system="Image-Generator")
    assert view["title"] == "Not saved"
    assert f"The same was asked for in {key} and rejected by @Maya Lindqvist" in view["text"]
    assert "nobody was asked" in view["text"]
    assert "Personal accounts keep what is typed." in view["text"]
    assert "Ask for a seat on the team plan." in view["text"]
    assert (len(at_work.channel()), at_work.dm("maya")) == before
    assert at_work.dm("alex") == []

    other = at_work.file("alex", "/ai-exception", EXCEPTION | {"system": "another"}, LOW_RISK)
    assert other == "EXC-2"  # no number was taken meanwhile


def test_after_the_cool_down_the_same_may_be_asked_for_again(at_work: Office) -> None:
    rejected(at_work, **DENIAL)
    at_work.jump("13 days")
    assert again(at_work, "bea")["title"] == "Not saved"
    at_work.jump("1 day")
    assert "EXC-2" in again(at_work, "bea")["text"]


def test_a_rejection_without_a_cool_down_stands_in_nobodys_way(at_work: Office) -> None:
    rejected(at_work, reason="Not like this.", code="unclear")
    assert "EXC-2" in again(at_work, "bea")["text"]


def test_a_private_case_is_named_to_its_members_only(open_office: OpenOffice) -> None:
    here = open_office(accommodation=PRIVATE)
    form = {"what": "A reader for my eyes", "tool": "reader"}
    key = here.file("bea", "/ai-private", form)
    reject(here, key, reason="The insurer pays for it.", cool_down="for_3_days")
    for who in ("bea", "alex"):
        here.person(who).type("/ai-private")
        said = here.person(who).submit(**form)["view"]["text"]
        here.person(who).close()
        assert (key in said, "The insurer pays for it." in said) == (who == "bea", who == "bea")
        assert ("The same was decided already. It can be asked for again" in said) == (who == "alex")
        assert ("Maya" in said) == (who == "bea")


def test_what_was_rejected_how_often_stands_in_the_digest(at_work: Office) -> None:
    rejected(at_work, **DENIAL)
    at_work.pass_time("7 days")
    assert "Rejected as: other way 1" in at_work.digests()[0]["text"]


@pytest.mark.parametrize("answers", [{"code": "mood"}, {"cool_down": "for_99_days"}])
def test_a_choice_that_the_playbook_does_not_offer_is_not_taken(at_work: Office, answers: dict[str, str]) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.click("maya", "Reject", at_work.prompt("maya", key))
    assert not at_work.person("maya").submit(reason="No.", **answers)["ok"]
    assert at_work.case(key).state == "pending"

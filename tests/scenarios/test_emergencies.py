"""Breaking the glass: what cannot wait is allowed at once, everybody hears of it, and it is decided all the same."""

from __future__ import annotations

from datetime import timedelta

from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import EXCEPTION, LOW_RISK, START, Json, Office, slot

DATA = EXCEPTION | {"clause": "confidential_data"}
WHY = "The support queue stands still until the model may read it."
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
routing:
  - {rule: All, stages: [{stage: check, reviewers: [{role: legal}], clock: quick}]}
fallback: [{role: executive}]
clocks: {quick: {limit: 8 hours, end: stay}}
grant: {lasts: 30 days}
emergency: {by: [{rota: on_call}], lasts: 12 hours, review: {limit: 3 days}}
"""


def glass(here: Office, who: str) -> Json:
    """Return the message by which somebody may break the glass."""
    (found,) = [one for one in here.dm(who) if slot(one).startswith("glass:")]
    return found


def broken(here: Office, by: str = "omar") -> str:
    """File an exception and break the glass for it at once; return its key."""
    key = here.file("alex", "/ai-exception", DATA, LOW_RISK)
    assert here.click(by, "Break glass", glass(here, by))["view"]
    here.answer(by, reason=WHY)
    return key


def test_whoever_is_on_call_is_offered_it_and_is_not_asked_to_decide(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-exception", DATA, LOW_RISK)
    offer = glass(at_work, "omar")
    assert offer["buttons"] == ["Break glass"]
    assert "For emergencies only" in offer["text"]
    assert "not asked to decide it" in offer["text"].replace("*", "")
    assert at_work.asked(key) == {"dana"}
    for asked in (at_work.prompt("dana", key), at_work.card(key)):
        assert {"Approve", "Reject"} <= {*asked["buttons"]}
        assert "Break glass" not in asked["buttons"]

    at_work.approve("dana", key)
    assert glass(at_work, "omar")["buttons"] == []
    assert at_work.notes("omar") == []


def test_it_is_allowed_at_once_and_everybody_concerned_hears_who_why_and_until_when(at_work: Office) -> None:
    key = broken(at_work)
    for who in ("alex", "dana", "maya"):
        assert WHY in at_work.told(who, "Emergency: @Omar Diaz allowed this", "The decision follows")["text"]
    assert at_work.notes("omar") == []
    assert "Emergency: @Omar Diaz allowed this" in at_work.card(key)["text"]
    assert WHY in at_work.card(key)["text"]
    assert WHY in at_work.thread(key)[-1]
    assert WHY in at_work.prompt("dana", key)["text"]
    assert at_work.asked(key) == {"dana"}
    assert glass(at_work, "omar")["buttons"] == []
    grant = at_work.case(key).grant
    assert grant
    assert grant.until - grant.start == timedelta(hours=24)


def test_approved_afterwards_it_holds_like_any_other(at_work: Office) -> None:
    key = broken(at_work)
    at_work.approve("dana", key)
    for who in ("alex", "omar"):
        assert at_work.told(who, "Approved by @Dana Okafor", "It holds until")
    assert at_work.case(key).state == "approved"
    assert "card" not in at_work.buttons(key)


def test_rejected_it_is_revoked_at_once(at_work: Office) -> None:
    key = broken(at_work)
    at_work.reject("dana", key, "Not with customer data.")
    assert at_work.case(key).state == "revoked"
    for who in ("alex", "omar", "dana"):
        assert at_work.told(who, "Revoked by @Dana Okafor", "Not with customer data.")
    assert "Revoked by @Dana Okafor" in at_work.card(key)["text"]


def test_unreviewed_it_is_revoked_at_the_deadline(at_work: Office) -> None:
    key = broken(at_work)
    at_work.until(START + timedelta(days=1, hours=23))
    assert at_work.case(key).state == "emergency"
    at_work.until(START + timedelta(days=2, minutes=1))
    assert at_work.case(key).state == "revoked"
    for who in ("alex", "omar", "dana"):
        assert at_work.told(who, "Revoked", "nobody decided about it in time")
    assert at_work.buttons(key) == {}


def test_taken_back_by_whoever_asked_nothing_is_allowed_any_more(at_work: Office) -> None:
    key = broken(at_work)
    at_work.click("alex", "Withdraw", at_work.receipt("alex", key))
    assert at_work.case(key).state == "withdrawn"
    assert at_work.told("omar", "Withdrawn by @Alex Kim")
    assert at_work.buttons(key) == {}


def test_nobody_breaks_the_glass_for_themselves_nor_does_their_deputy(at_work: Office) -> None:
    key = at_work.file("omar", "/ai-exception", DATA, LOW_RISK)
    for who in ("omar", "ivan"):
        assert [one for one in at_work.dm(who) if slot(one).startswith("glass:")] == []
    forged = at_work.forged("Approve", at_work.card(key), verb="break_glass")
    at_work.click("omar", "Approve", at_work.card(key), stale=forged)
    assert "Nobody decides their own request" in at_work.whispers("omar")[-1]
    assert at_work.case(key).state == "pending"


def test_whoever_decides_cannot_break_the_glass_by_a_forged_click(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-exception", DATA, LOW_RISK)
    forged = at_work.forged("Approve", at_work.card(key), verb="break_glass")
    at_work.click("dana", "Approve", at_work.card(key), stale=forged)
    assert "Only those named for emergencies may break the glass" in at_work.whispers("dana")[-1]
    assert at_work.case(key).state == "pending"


def test_whoever_broke_the_glass_does_not_decide_and_another_is_asked_in_their_place(open_office: OpenOffice) -> None:
    here = open_office(accommodation=PRIVATE.replace("{rota: on_call}", "{role: legal}").replace("private: true\n", ""))
    key = here.file("alex", "/ai-private", {"what": "A screen reader"})
    assert here.asked(key) == {"lena"}
    here.click("lena", "Break glass", glass(here, "lena"))
    here.answer("lena", reason=WHY)
    assert here.asked(key) == {"carla"}
    forged = here.forged("Approve", here.card(key), verb="approve")
    here.click("lena", "Approve", here.card(key), stale=forged)
    assert "You broke the glass here" in here.whispers("lena")[-1]
    here.approve("carla", key)
    assert here.case(key).state == "approved"


def test_of_a_private_case_administrators_hear_only_that_it_happened(open_office: OpenOffice) -> None:
    here = open_office(accommodation=PRIVATE)
    key = here.file("alex", "/ai-private", {"what": "A screen reader for Alex"})
    here.click("omar", "Break glass", glass(here, "omar"))
    here.answer("omar", reason=WHY)
    assert WHY in here.told("lena", "A screen reader for Alex", "Emergency")["text"]
    said = here.told("maya", "The glass was broken for", key)["text"]
    assert "screen reader" not in said
    assert WHY not in said
    assert here.channel(key) == []


def test_the_digest_counts_it_and_says_what_is_allowed_though_not_decided(at_work: Office) -> None:
    at_work.jump("5 days")  # to the Sunday before the digest
    key = at_work.file("alex", "/ai-exception", DATA | {"until": "2030-02-20"}, LOW_RISK)
    at_work.click("omar", "Break glass", glass(at_work, "omar"))
    at_work.answer("omar", reason=WHY)
    at_work.pass_time("1 day")
    digest = at_work.digests()[0]["text"]
    assert f"{key} Exception for image-generator: Use a personal account · allowed in an emergency" in digest
    assert "Glass broken: 1 time" in digest

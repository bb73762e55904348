"""The weekly digest: what it says, that it is held, and that it keeps private what is private."""

from __future__ import annotations

import re
from datetime import timedelta

from countersign.db.audit import verify
from tests.databases import opened
from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, START, Office
from tests.scenarios.test_time import MONDAY

WEEK = timedelta(weeks=1)


def test_monday_brings_what_waits_what_was_decided_what_ends_and_figures(at_work: Office) -> None:
    at_work.file("bea", "/ai-exception", EXCEPTION | {"request": "Wait for an answer"}, LOW_RISK)
    short = at_work.file("alex", "/ai-exception", EXCEPTION | {"request": "Pilot minutes"}, LOW_RISK)
    at_work.approve("maya", short)
    at_work.until(START + timedelta(days=3))
    at_work.file("alex", "/ai-exception", EXCEPTION | {"request": "Another pilot"}, LOW_RISK)
    refused = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.reject("dana", refused, "We have no right to it.")
    assert at_work.digests() == []

    at_work.until(MONDAY + timedelta(minutes=1))
    (digest,) = at_work.digests()
    text = digest["text"]
    assert digest["channel_name"] == "ai-governance"
    assert "Waiting (2)" in text
    assert text.index("EXC-1") < text.index("EXC-3"), "what is overdue comes first"
    assert "limit passed" in text
    assert "Decided (2)" in text
    assert "approved by @Maya Lindqvist" in text
    assert "rejected by @Dana Okafor" in text
    assert "Ending soon (1)" in text
    assert "4 opened · 2 decided · 1 approval in force" in text
    assert "Overdue now: " in text
    assert "@Maya Lindqvist 1" in text
    assert digest["buttons"] == ["Review held"]


def test_the_digest_prints_a_seal_of_the_record_and_each_day_has_one(at_work: Office) -> None:
    at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.until(MONDAY + timedelta(minutes=1))
    (digest,) = at_work.digests()
    found = re.search(r"seal (\d+) begins with `?([0-9a-f]{24})", digest["text"])
    assert found
    with opened(at_work.database) as engine:
        audit = verify(engine)
        assert [*audit] == []
    seal = audit.seals.named(found[2])
    assert seal
    assert (str(seal.number), audit.seals.printed[seal.number]) == (found[1], "REV-1")
    days = [one.at.date() for one in audit.seals.found.values()]
    assert len(days) >= 2
    assert days == sorted(days)


def test_the_policy_owner_holds_the_review_with_notes(at_work: Office) -> None:
    at_work.until(MONDAY + timedelta(minutes=1))
    at_work.click("alex", "Review held", at_work.digests()[0])
    assert "Only the people asked" in at_work.whispers("alex")[-1]
    at_work.click("maya", "Review held", at_work.digests()[0])
    at_work.answer("maya", reason="Fifteen minutes, nothing carried over.")
    (digest,) = at_work.digests()
    assert "Review held by @Maya Lindqvist" in digest["text"]
    assert "Fifteen minutes, nothing carried over." in digest["text"]
    assert digest["buttons"] == []
    at_work.until(MONDAY + WEEK + timedelta(minutes=1))
    assert len(at_work.digests()) == 2
    assert "was not held" not in at_work.digests()[1]["text"]


def test_a_review_that_was_not_held_is_named_in_the_next_digest(at_work: Office) -> None:
    at_work.until(MONDAY + WEEK + timedelta(minutes=1))
    first, second = at_work.digests()
    assert first["buttons"] == []
    assert "Not held" in first["text"]
    assert "The last review (REV-1) was not held." in second["text"]


def test_three_missed_weeks_make_one_digest_that_says_so(at_work: Office) -> None:
    at_work.close()
    at_work.jump("23 days")
    at_work.open()
    (digest,) = at_work.digests()
    assert "This covers 3 periods in one." in digest["text"]
    at_work.until(MONDAY + 3 * WEEK + timedelta(minutes=1))
    assert len(at_work.digests()) == 2, "the next one comes in its own time"


def test_the_digest_is_the_same_after_titles_and_cases_moved_on(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.until(MONDAY + timedelta(minutes=1))
    before = at_work.digests()[0]["text"]
    at_work.approve("maya", key)
    at_work.pass_time("1 day")
    assert at_work.digests()[0]["text"] == before


PRIVATE = """\
schema: 1
lifecycle: approval
kind: whistle
prefix: WHI
command: /ai-whistle
name: Quiet report
title: "About {subject}"
channel: governance
private: true
form:
  - {field: subject, label: What is it about?, type: text, required: true}
  - {field: tool, label: Which system?, type: system, required: true}
routing:
  - rule: Any
    stages:
      - {stage: look, reviewers: [{role: ai_safety_lead}]}
fallback: [{role: policy_owner}]
clocks:
  look: {limit: 2 h, remind: [50 %], escalate: [{at: 100 %, add: deputies}]}
"""


def test_a_private_request_is_seen_by_nobody_but_those_it_concerns(open_office: OpenOffice) -> None:
    here = open_office(whistle=PRIVATE)
    key = here.file("bea", "/ai-whistle", {"subject": "Zanzibar", "tool": "Quokka"})
    here.until(START + timedelta(hours=3))
    assert here.asked(key) == {"noor", "ivan"}
    for name in ("bea", "noor", "ivan"):
        assert "Zanzibar" in here.asks(name, f"show {key}")["text"]
        assert key in here.asks(name, "find zanzibar")["text"]
    here.approve("ivan", key)
    here.until(MONDAY + timedelta(minutes=1))
    for name in ("maya", "alex"):
        nothing = here.asks(name, f"show {key}")["text"]
        assert nothing == here.asks(name, "show WHI-99")["text"]
        assert "Nothing found" in here.asks(name, "find zanzibar")["text"]
        assert "Nothing found" in here.asks(name, f"find {key}")["text"]
    assert "Zanzibar" in here.told("bea", "Approved by @Ivan Petrov")["text"]
    everywhere = [one for one in here.said() if not one["channel"].startswith("D")]
    assert [one["text"] for one in everywhere if "WHI" in str(one) or "Zanzibar" in str(one)] == []
    assert "0 opened · 0 decided" in here.digests()[0]["text"]
    alex = here.person("alex")
    alex.type("/ai-ingress")
    offered = here.world.do("suggest", user="alex", block_id="destination", value="quok")["options"]
    assert [one["text"]["text"] for one in offered] == ['Use "quok"']

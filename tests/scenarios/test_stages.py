"""Stages beside each other: asked together, judged apart, and the next one waits for all of them."""

from __future__ import annotations

from datetime import timedelta

from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import START

MODEL = """\
schema: 1
lifecycle: approval
kind: model
prefix: MOD
name: New model
command: /ai-model
title: "{name}"
channel: governance
form:
  - {field: name, label: Name, type: text, required: true}
routing:
  - rule: Every model
    stages:
      - {stage: security, reviewers: [{role: security_lead}], clock: slow}
      - {stage: safety, reviewers: [{role: ai_safety_lead}], clock: quick, beside: true}
      - {stage: owner, reviewers: [{role: product_owner}], clock: slow}
fallback: [{role: policy_owner}]
clocks:
  slow: {limit: 3 days, end: {at: 200 %, then: lapse}}
  quick: {limit: 2 hours, escalate: [{at: 100 %, add: deputies}], end: {at: 1000 %, then: lapse}}
"""


def test_two_stages_run_beside_each_other_and_the_third_waits_for_both(open_office: OpenOffice) -> None:
    here = open_office(**{"model.yaml": MODEL})
    key = here.file("alex", "/ai-model", {"name": "Llama"})
    assert here.asked(key) == {"theo", "noor"}
    card = here.card(key)["text"]
    assert "1. Security: 1 more approval needed\n☐ security lead: @Theo Brandt" in card
    assert "2. Safety: 1 more approval needed\n☐ ai safety lead: @Noor Haddad" in card
    assert "3. Owner: comes later (product owner)" in card

    here.until(START + timedelta(hours=2, minutes=1))
    assert here.asked(key) == {"theo", "noor", "ivan"}
    here.approve("ivan", key)
    assert here.asked(key) == {"theo"}
    assert "the stage beside it is asked now" in here.prompt("ivan", key)["text"]
    assert "2. Safety: passed\n☑ ai safety lead: @Ivan Petrov approved for @Noor Haddad" in here.card(key)["text"]

    here.approve("theo", key)
    assert here.asked(key) == {"paul"}
    here.approve("paul", key)
    assert here.case(key).state == "approved"


def test_one_of_two_stages_beside_each_other_rejects_the_whole(open_office: OpenOffice) -> None:
    here = open_office(**{"model.yaml": MODEL})
    key = here.file("alex", "/ai-model", {"name": "Llama"})
    here.reject("noor", key, "It was not tested.")
    assert here.told("alex", "Rejected by @Noor Haddad", "It was not tested.")
    assert here.buttons(key) == {}


PANEL = (
    MODEL.replace("kind: model", "kind: panel").replace("prefix: MOD", "prefix: PAN").replace("/ai-model", "/ai-panel")
)
PANEL = (
    PANEL[: PANEL.index("      - {stage: security")]
    + """\
      - stage: panel
        reviewers: [{role: security_lead}, {role: legal}, {role: product_owner}]
        quorum: 2
        denials: 2
        clock: slow
      - {stage: pair, reviewers: [{role: executive}, {role: ai_safety_lead}], quorum: all, denials: 2, clock: quick}
"""
    + PANEL[PANEL.index("fallback:") :]
)


def test_a_stage_has_a_threshold_of_its_own_for_denials(open_office: OpenOffice) -> None:
    here = open_office(**{"panel.yaml": PANEL})
    key = here.file("alex", "/ai-panel", {"name": "Llama"})
    here.reject("theo", key, "It was not tested.")
    assert here.asked(key) == {"lena", "paul"}
    here.approve("lena", key)
    here.approve("paul", key)
    assert here.asked(key) == {"carla", "noor"}

    other = here.file("alex", "/ai-panel", {"name": "Mistral"})
    here.reject("theo", other, "It was not tested.")
    here.reject("paul", other, "Nobody needs it.")
    assert here.told("alex", "Rejected by @Paul Moreau", "Nobody needs it.")


def test_a_denial_wins_a_tie(open_office: OpenOffice) -> None:
    """One for it and one against, in a stage that two denials would end: all can agree no more, so the answer is no."""
    here = open_office(**{"panel.yaml": PANEL})
    key = here.file("alex", "/ai-panel", {"name": "Llama"})
    for name in ("theo", "lena"):
        here.approve(name, key)
    here.approve("carla", key)
    here.reject("noor", key, "It was not tested.")
    assert here.case(key).state == "rejected"

"""Who may ask: those whom the playbook names, and others hear it before they fill in a form."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import Office

MODEL = """\
schema: 1
lifecycle: approval
kind: model
prefix: MOD
name: New model
command: /ai-model
title: "{what}"
channel: governance
form:
  - {field: what, label: What?, type: text, required: true}
routing:
  - {rule: All, stages: [{stage: check, reviewers: [{role: security_lead}], clock: quick}]}
fallback: [{role: executive}]
clocks: {quick: {limit: 8 hours, end: stay}}
requesters: [{role: product_owner}, {person: dana}]
"""


@pytest.fixture
def here(open_office: OpenOffice) -> Office:
    return open_office(model=MODEL)


@pytest.mark.parametrize("who", ["paul", "erin", "dana"])
def test_whoever_holds_the_role_stands_in_for_it_or_is_named_may_ask(here: Office, who: str) -> None:
    assert here.file(who, "/ai-model", {"what": "Llama"}) == "MOD-1"


@pytest.mark.parametrize("command", ["/ai-model", "/ai-gov model"])
def test_others_hear_who_may_and_no_form_opens(here: Office, command: str) -> None:
    opened = here.person("alex").type(*command.split(" "))
    assert not opened.get("view")
    (said,) = here.whispers("alex")
    assert "Only the product owner or @Dana Okafor may ask for this" in said
    assert here.channel("MOD-1") == []


def test_whoever_lost_the_role_while_the_form_was_open_is_told_when_they_send_it(here: Office) -> None:
    here.person("paul").type("/ai-model")
    team = here.playbooks / "team.yaml"
    paul = "    primary: paul\n    deputies: [erin]"
    team.write_text(team.read_text(encoding="utf-8").replace(paul, "    primary: erin\n    deputies: [ivan]"))
    here.service.reload()
    answer = here.person("paul").submit(what="Llama")
    assert "Only the product owner or @Dana Okafor may ask for this" in answer["view"]["text"]
    assert here.channel("MOD-1") == []

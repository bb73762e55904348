"""Kinds of requests are YAML: a new one needs no code, and a change never touches what is open."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import INGRESS, RIGHTS, START, Office
from tests.scenarios.test_time import MONDAY

TEAMS = ", ".join(f"t{number:03}: Team number {number}" for number in range(150))
VENDOR = f"""\
schema: 1
lifecycle: approval
kind: vendor
prefix: VEN
name: New vendor
about: Ask to work with a new provider of AI.
title: "{{name}} for {{teams}}"
channel: governance
form:
  - {{field: name, label: Name, type: text, required: true, min_length: 3, max_length: 40}}
  - {{field: pitch, label: Pitch, type: long_text, placeholder: What for?}}
  - {{field: seats, label: Seats, type: number, required: true, at_least: 1, at_most: 500}}
  - {{field: teams, label: Team, type: select, required: true, options: {{{TEAMS}}}}}
  - {{field: uses, label: Uses, type: multi_select, options: [chat, code, images], step: 2}}
  - {{field: contact, label: Contact, type: person, required: true, step: 2}}
  - {{field: users, label: Users, type: people, beneficiary: true, step: 2}}
  - {{field: start, label: Start, type: date, required: true, step: 2, latest: 30 days}}
  - {{field: demo, label: Demo, type: datetime, step: 2}}
  - {{field: site, label: Site, type: url, step: 3}}
  - {{field: sales, label: Sales, type: email, step: 3}}
  - {{field: trial, label: Trial, type: checkbox, step: 3}}
  - {{field: days, label: Days of trial, type: number, required: true, step: 3,
      shown_when: {{field: trial, equals: true}}}}
  - {{field: offer, label: Offer, type: file, step: 3}}
  - {{field: tool, label: Tool, type: system, required: true, step: 3}}
routing:
  - rule: Many seats
    when: {{field: seats, at_least: 100}}
    stages:
      - {{stage: buy, reviewers: [{{role: legal}}, {{role: executive}}], quorum: any}}
  - rule: Few seats
    stages:
      - {{stage: buy, reviewers: [{{role: engineering_manager}}]}}
fallback: [{{role: policy_owner}}]
clocks:
  buy: {{limit: 1 business day, calendar: office, end: {{at: 200 %, then: reject}}}}
grant: {{lasts: 30 days, system: tool}}
texts:
  approved: Welcome {{name}}, says {{contact}}.
"""
FIRST = {"name": "Acme AI", "pitch": "Cheaper.", "seats": "120", "teams": "Team number 142"}
SECOND = {
    "uses": ["Chat", "Images"],
    "contact": "paul",
    "users": ["bea", "lena"],
    "start": "2030-02-20",
    "demo": "2030-02-06T10:00:00+00:00",
}
THIRD = {"site": "https://acme.example.com", "sales": "sales@acme.example.com", "tool": "acme-chat"}
FILE = {"offer": [{"id": "F1", "name": "offer.pdf"}]}


def test_a_kind_of_yaml_alone_is_filed_decided_and_in_the_digest(open_office: OpenOffice) -> None:
    here = open_office(vendor=VENDOR)
    assert "/ai-gov vendor New vendor" in here.asks("alex", "help")["text"]
    alex = here.person("alex")
    view = alex.type("/ai-gov", "vendor Acme")["view"]
    assert view["title"] == "New vendor"
    assert {field["type"] for field in view["fields"]} >= {"external_select", "number_input"}
    offered = here.world.do("suggest", user="alex", block_id="teams", value="number 14")["options"]
    assert [one["value"] for one in offered][:2] == ["t014", "t140"]
    assert alex.submit(**FIRST)["ok"]
    assert alex.submit(**SECOND)["ok"]
    alex.fill(**THIRD, **FILE)
    view = here.world.do("press", user="alex", view=True, block_id="trial", action_id="trial", value=True)["view"]
    assert "Days of trial" in [field["label"] for field in view["fields"]]
    assert {field["block_id"]: field["value"] for field in view["fields"]}["tool"] == "acme-chat", (
        "nothing typed is lost"
    )
    key = here.send("alex", {"days": "014.50"})

    assert key == "VEN-1"
    card = here.card(key)["text"]
    for words in (
        "Acme AI for Team number 142",
        "Seats 120",
        "Uses Chat, Images",
        "Contact @Paul Moreau",
        "20 February",
    ):
        assert words in card
    for words in ("@Bea Novak", "Days of trial 14.5", "offer.pdf", "acme-chat", "Rule: Many seats"):
        assert words in card
    assert here.asked(key) == {"carla", "maya"}, "Lena gains by it, so the fallback is asked and no deputy of hers"
    here.approve("carla", key)
    assert "Welcome Acme AI, says @Paul Moreau." in here.told("alex", "Approved by @Carla Mendes")["text"]
    here.until(MONDAY + timedelta(minutes=1))
    assert "VEN-1 Acme AI for Team number 142 · approved" in here.digests()[0]["text"]


def test_a_kind_with_an_end_is_rejected_by_its_clock(open_office: OpenOffice) -> None:
    here = open_office(vendor=VENDOR)
    key = here.file("alex", "/ai-gov vendor", FIRST | {"seats": "5"}, SECOND, THIRD)
    assert here.asked(key) == {"erin"}
    here.until(START + timedelta(days=2, minutes=1))
    assert here.told("alex", "nobody decided in time, and then it counts as rejected")


def test_what_slack_itself_can_hold_back_is_held_back(open_office: OpenOffice) -> None:
    alex = open_office(vendor=VENDOR).person("alex")
    alex.type("/ai-gov", "vendor")
    wrong = {"seats": "0", "name": "ab", "teams": "Team number 151"}
    held_back = alex.submit(**FIRST | wrong)["client_errors"]
    assert held_back["name"] == "must be at least 3 characters"
    assert held_back["seats"] == "must be at least 1"
    assert held_back["teams"] == "no such option: Team number 151"
    assert alex.submit(**FIRST | {"seats": "501"})["client_errors"]["seats"] == "must be at most 500"
    assert alex.submit(**FIRST)["ok"]


INGRESS_FILE = "data-ingress.yaml"


def edit(here: Office, old: str, new: str, name: str = INGRESS_FILE) -> None:
    """Change a playbook while the bot runs, and have it loaded anew."""
    path = here.playbooks / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    here.service.reload()
    here.rest()


def test_a_kind_can_be_added_while_the_bot_runs(at_work: Office) -> None:
    assert "is not a command" in at_work.asks("alex", "vendor")["text"]
    (at_work.playbooks / "vendor.yaml").write_text(VENDOR, encoding="utf-8")
    at_work.service.reload()
    key = at_work.file("alex", "/ai-gov vendor", FIRST, SECOND, THIRD)
    assert at_work.prompt("carla", key)


def test_a_broken_file_keeps_the_last_good_rules_and_names_the_line(
    at_work: Office, caplog: pytest.LogCaptureFixture
) -> None:
    at_work.expect_error("playbooks kept as they were")
    edit(at_work, "role: data_steward}], clock: decision}\n\n", "role: data_stewart}], clock: decision}\n\n")
    problems = [vars(one)["problem"] for one in caplog.records if "kept as they were" in one.getMessage()]
    assert len(problems) == 1
    lines = (at_work.playbooks / "data-ingress.yaml").read_text().splitlines()
    wrong = next(number for number, line in enumerate(lines, 1) if "data_stewart" in line)
    assert f"data-ingress.yaml:{wrong}:" in problems[0]
    assert "data_steward" in problems[0], "the nearest right word"
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(key) == {"dana"}


def test_open_requests_keep_the_rules_they_were_opened_under(at_work: Office) -> None:
    old = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    last_rule = "{stage: data, reviewers: [{role: data_steward}], clock: decision}\n\n# Who"
    both = last_rule.replace("[{role: data_steward}]", "[{role: legal}, {role: product_owner}], quorum: all")
    edit(at_work, last_rule, both)
    new = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(old) == {"dana"}
    assert at_work.asked(new) == {"lena", "paul"}
    at_work.until(START + timedelta(hours=4, minutes=5))
    assert at_work.asked(old) == {"dana", "sam"}
    at_work.approve("sam", old)
    assert at_work.told("alex", old, "Approved by @Sam Reyes")
    at_work.approve("paul", new)
    assert at_work.case(new).state == "pending"


def test_a_form_opened_before_a_change_is_judged_by_its_own_rules_for_an_hour(at_work: Office) -> None:
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**INGRESS)
    edit(at_work, "max_length: 100\n    placeholder: Support", "max_length: 10\n    placeholder: Support")
    at_work.pass_time("59 min")
    key = at_work.send("alex", RIGHTS)
    assert "Support tickets" in at_work.card(key)["text"]


def test_a_form_that_is_older_than_an_hour_is_shown_anew_with_its_answers(at_work: Office) -> None:
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**INGRESS)
    edit(at_work, "label: What for?", "label: What is it for, exactly?")
    at_work.pass_time("61 min")
    view = alex.submit(**RIGHTS)["view"]
    assert "The rules changed while the form was open" in view["text"]
    fields = {field["label"]: field["value"] for field in view["fields"]}
    assert fields["Which dataset?"] == "Support tickets"
    assert fields["What is it for, exactly?"] == "Evaluate drafted answers."
    at_work.rest()
    assert at_work.said() == []
    view = alex.submit()["view"]
    assert {field["block_id"]: field["value"] for field in view["fields"]}["retention"] == "year_1"
    assert at_work.send("alex", {}) == "ING-1"

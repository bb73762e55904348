"""``countersign playbook explain`` and ``playbook test``: what an author of playbooks reads before anybody is asked."""

from __future__ import annotations

import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from syrupy.assertion import SnapshotAssertion

from countersign import bootstrap, playbook_files
from countersign.app.rehearsing import rehearse
from countersign.cli.explained import Page
from countersign.domain.cast import Cast
from countersign.domain.commands import Refusal
from countersign.domain.explanation import Explanation
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook
from countersign.playbook_files import trials
from tests.cli.kit import Run
from tests.domain.rehearsing import at

SHIPPED = bootstrap.shipped_playbooks()
BOOKS = playbook_files.load(SHIPPED)
FRIDAY = "2026-05-22 17:50"  # Whit Monday follows
INGRESS = """\
dataset: Support tickets 2025
location: https://example.com/bucket
data_classification: personal
legal_basis: consent
destination: support-assistant
purpose: Evaluate answers
retention: days_90
source: Our own tickets
leaves: true
provider: Acme
"""
EXCEPTION = {
    "clause": "data_retention",
    "system": "support-assistant",
    "request": "Keep tickets for longer",
    "reason": "An audit",
    "controls": "Two named users",
    "until": "2026-06-30",
    "decision_impact": "employment",
    "human_oversight": "partial",
    "data_sensitivity": "sensitive",
    "user_vulnerability": "general_public",
    "deployment_scale": "thousands",
    "decision_reversibility": "difficult_to_reverse",
}


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """Answers to the form of data ingress, in a file."""
    path = tmp_path / "form.yaml"
    path.write_text(INGRESS, "utf-8")
    return path


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The shipped playbooks with their tests, to be changed."""
    folder = tmp_path / "rules"
    shutil.copytree(SHIPPED, folder)
    return folder


def test_friday_evening_with_the_owner_away_and_monday_a_holiday(
    countersign: Run, form: Path, snapshot: SnapshotAssertion
) -> None:
    said = countersign("playbook", "explain", "ingress", "--form", str(form), "--at", FRIDAY, "--away", "dana")
    assert (said.code, said.err) == (0, "")
    assert said.out == snapshot
    assert "\x1b" not in said.out, "plain when it is not a terminal"


ALL = ("--away", "dana", "--away", "sam", "--away", "maya", "--away", "ruth", "--away", "carla")
LOW = {**EXCEPTION, "clause": "approved_tools", "deployment_scale": "internal"}
BIAS = {"what": "It rejects by name", "severity": "low", "type": "bias_harm"}
PAGES: dict[str, tuple[str, dict[str, Any], tuple[str, ...]]] = {
    "the security lead asks": ("exception", EXCEPTION, ("--as", "theo")),
    "less risk": ("exception", LOW, ()),
    "too many are away": ("exception", EXCEPTION, ALL),
    "a low incident": ("incident", BIAS, ()),
    "an incident with nobody on call": ("incident", {"what": "It shows invoices"}, ("--away", "omar")),
    "a near miss": ("near_miss", {"what": "It almost did"}, ()),
    "a task": ("task", {"what": "Register it", "owner": "sam", "due": "2026-06-01"}, ()),
    "an erasure": ("erasure", {"case": "EXC-1", "what": "all texts", "reason": "A wish"}, ("--as", "priya")),
    "a digest": ("weekly", {}, ()),
    "somebody is back": ("exception", LOW, ("--away", "theo to 2026-05-26")),
}


KINDS_AND_FILES = ("ingress", "data-ingress")


@pytest.mark.parametrize(("kind", "answers", "options"), PAGES.values(), ids=PAGES)
def test_every_kind_of_case_is_explained(
    countersign: Run,
    monkeypatch: pytest.MonkeyPatch,
    snapshot: SnapshotAssertion,
    kind: str,
    answers: dict[str, Any],
    options: tuple[str, ...],
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(answers)))
    said = countersign("playbook", "explain", kind, "--form", "-", "--at", FRIDAY, *options)
    assert (said.code, said.err) == (0, "")
    assert said.out == snapshot


def test_a_playbook_may_be_named_as_its_file_is(countersign: Run, form: Path) -> None:
    said = [countersign("playbook", "explain", name, "--form", str(form), "--at", FRIDAY) for name in KINDS_AND_FILES]
    assert said[0].code == 0
    assert said[0].out == said[1].out


def test_the_same_for_machines(countersign: Run, form: Path) -> None:
    said = countersign("playbook", "explain", "ingress", "--form", str(form), "--at", FRIDAY, "--json")
    assert said.code == 0
    told = json.loads(said.out)
    assert told["rule"] == "Personal data that leaves"
    assert [[one["who"] for one in stage["people"]] for stage in told["asked"]] == [["dana", "priya"], ["lena", "paul"]]
    assert told["asked"][0]["clocks"][0]["limit"] == "2026-05-26T13:00+02:00"
    assert told["end"] == {"state": "lapsed", "at": "2026-05-27T13:00+02:00"}
    assert told["grant"]["until"] == "2027-05-22T17:50+02:00"


def test_who_is_in_a_user_group_can_be_said(countersign: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"case": "EXC-1", "what": "all texts", "reason": "A wish"}
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(answers)))
    group = ("--group", "privacy_team=noor, paul")
    said = countersign("playbook", "explain", "erasure", "--form", "-", "--at", FRIDAY, *group, "--json")
    added = [[one["who"] for one in entry["added"]] for entry in json.loads(said.out)["timeline"]]
    assert set(added[-1]) == {"noor", "paul"}


def test_without_a_time_it_is_filed_now(countersign: Run, form: Path) -> None:
    said = countersign("playbook", "explain", "ingress", "--form", str(form), "--json")
    assert said.code == 0
    assert at(json.loads(said.out)["at"].replace("T", " ")) <= bootstrap.machine_clock()


def test_wrong_answers_are_a_line_each_with_file_and_line(countersign: Run, form: Path) -> None:
    form.write_text("dataset: [a]\nlocation: the shared drive\ndata_classification: personal\nprovidr: Acme\n", "utf-8")
    said = countersign("playbook", "explain", "ingress", "--form", str(form), "--at", FRIDAY)
    assert (said.code, said.out) == (2, "")
    assert said.err.replace(str(form), "form.yaml").splitlines() == [
        "form.yaml:1:1: dataset: expected a text, found a list",
        "form.yaml:1:1: destination: This question needs an answer.",
        "form.yaml:1:1: legal_basis: This question needs an answer.",
        "form.yaml:1:1: purpose: This question needs an answer.",
        "form.yaml:1:1: retention: This question needs an answer.",
        "form.yaml:1:1: source: This question needs an answer.",
        "form.yaml:2:11: location: Give a web address that begins with https:// or http://.",
        "form.yaml:4:1: unknown question of ingress 'providr'; did you mean 'provider'?",
    ]


def test_a_key_in_an_answer_is_found_as_it_would_be_in_slack(countersign: Run, form: Path) -> None:
    key = "AKIA" + "Q3EGRIVLKPXMD5TN"
    form.write_text(INGRESS.replace("Evaluate answers", f"Read it with {key}"), "utf-8")
    said = countersign("playbook", "explain", "ingress", "--form", str(form), "--at", FRIDAY)
    assert said.code == 2
    assert "form.yaml:6:10: purpose: This looks like it holds a secret" in said.err
    assert key not in said.err


WRONG = [
    (("ingres",), "unknown kind 'ingres'; did you mean 'ingress'?."),
    (("tests/ingress",), "unknown kind 'tests/ingress'"),
    (("team",), "unknown kind 'team'"),
    (("ingress", "--at", "Mon 2026-05-22 17:50"), "2026-05-22 is a Friday, not Mon."),
    (("ingress", "--as", "dona"), "unknown person 'dona'; did you mean 'dana'?"),
    (("ingress", "--away", "dona"), "unknown person 'dona'; did you mean 'dana'?"),
    (("ingress", "--away", "dana soon"), "'dana soon' names no days; write it like dana 2026-12-21 to 2027-01-02."),
    (("erasure", "--group", "privacy=dana"), "unknown group 'privacy'"),
    (("erasure", "--group", "privacy_team=dana,sma"), "unknown person 'sma'; did you mean 'sam'?"),
    (("ingress", "--form", "nowhere.yaml"), "nowhere.yaml:1:1: cannot be read: not a file"),
    (("ingress",), "no --form:1:1: dataset: This question needs an answer."),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_what_cannot_be_explained_is_a_sentence(countersign: Run, arguments: tuple[str, ...], said: str) -> None:
    found = countersign("playbook", "explain", *arguments)
    assert (found.code, found.out) == (2, "")
    assert said in found.err


@pytest.mark.parametrize("text", ["- a\n- b\n", "only words"])
def test_answers_that_are_no_mapping(countersign: Run, form: Path, text: str) -> None:
    form.write_text(text, "utf-8")
    found = countersign("playbook", "explain", "ingress", "--form", str(form))
    assert found.code == 2
    assert "answers are a mapping of questions to answers" in found.err


def page(told: Explanation, *, colour: bool = False) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=colour, soft_wrap=True, color_system="standard" if colour else None)
    for line in Page(told, Cast(BOOKS.team), BOOKS.kinds["ingress"]).lines():
        console.print(line)
    return out.getvalue()


def test_a_request_that_is_refused_says_why() -> None:
    told = Explanation("ingress", "approval", "Europe/Berlin", "dana", at(FRIDAY), refused=Refusal("guest"))
    assert page(told).splitlines() == [
        "Data ingress, filed Fri 22 May 2026, 17:50 CEST by Dana Okafor",
        "",
        "Refused",
        "  Guests of this workspace cannot open or decide requests. Ask a member to do it; nothing was saved.",
    ]


def test_a_terminal_gets_colours() -> None:
    told = Explanation("ingress", "approval", "Europe/Berlin", "dana", at(FRIDAY), refused=Refusal("guest"))
    assert "\x1b[1mRefused" in page(told, colour=True)


# ---- playbook test


def test_the_tests_beside_the_shipped_playbooks_pass(countersign: Run) -> None:
    said = countersign("playbook", "test")
    assert (said.code, said.err) == (0, "")
    counted = re.fullmatch(r"(\d+) passed, 0 failed\n", said.out)
    assert counted
    assert int(counted[1]) >= 40


def test_they_reach_every_rule_tier_severity_and_type_that_ships() -> None:
    cast, reached = Cast(BOOKS.team), set[tuple[str, str]]()
    for case in trials.load(SHIPPED, BOOKS):
        told = rehearse(cast, case.book, case.filed)
        expected = case.expect.model_fields_set
        reached |= {(told.kind, told.rule)} if told.rule and "rule" in expected else set()
        reached |= {(told.kind, score.band) for score in told.scores if "tier" in expected}
        reached |= {(told.kind, told.severity)} if told.severity and "limit" in expected else set()
        reached |= {(told.kind, str(case.filed.answers.get("type")))}
    wanted = set[tuple[str, str]]()
    for kind, book in BOOKS.kinds.items():
        if isinstance(book, ApprovalPlaybook):
            wanted |= {(kind, rule.rule) for rule in book.routing}
            wanted |= {(kind, band.name) for score in book.scores.values() for band in score.bands}
        if isinstance(book, IncidentPlaybook):
            wanted |= {(kind, severity) for severity in book.severities}
            wanted |= {(kind, name) for name in book.checklists}
    assert wanted - reached == set()


def test_a_changed_route_fails_and_names_the_expectation(countersign: Run, copied: Path) -> None:
    """With the rule for all other data given to the privacy lead, everything that expects the steward there fails."""
    book = copied / "data-ingress.yaml"
    before, rule, after = book.read_text("utf-8").partition("  - rule: All other data\n")
    book.write_text(before + rule + after.replace("role: data_steward", "role: privacy_lead", 1), "utf-8")
    said = countersign("playbook", "test", "rules")
    assert said.code == 1
    assert (
        "rules/tests/ingress.yaml:22:7: The data steward decides on public data: expected stages [dana], got [priya] "
        "(1 more not met)" in said.err.splitlines()
    )
    passed, failed = map(int, re.findall(r"\d+", said.out))
    assert failed == len(said.err.splitlines()) >= 5
    assert passed > failed


EDITS = [
    ("exception.yaml", "{name: high, at_least: 12}", "{name: high, at_least: 13}", "Twelve points are high"),
    ("exception.yaml", "    remind: [50 %, 80 %]", "    remind: [50 %]", "The least risk is low"),
    ("exception.yaml", "  lasts: 90 days", "  lasts: 80 days", "Ninety days are the most"),
    ("data-ingress.yaml", "limit: 48 hours", "limit: 49 hours", "Clocks go back"),
    ("data-ingress.yaml", "fallback: [{role: risk_owner}", "fallback: [{role: legal}", "the risk owner decides"),
    ("data-ingress.yaml", "end: {at: 300 %, then: lapse}", "end: {at: 300 %, then: reject}", "before Whit Monday"),
    ("incident.yaml", "limit: 15 minutes", "limit: 20 minutes", "Critical"),
    ("near-miss.yaml", "ask: [{role: policy_owner}]", "ask: [{rota: on_call}]", "The policy owner looks at it"),
    ("team.yaml", "{people: [omar, ivan, erin]", "{people: [omar, erin, ivan]", "Medium, unless somebody"),
    ("erasure.yaml", "limit: 5 business days", "limit: 4 business days", "Five business days"),
    ("task.yaml", "remind: [2 days]", "remind: [3 days]", "two days before the day ends"),
    ("digests.yaml", "weekday: monday", "weekday: tuesday", "On Monday"),
    ("team.yaml", "primary: theo", "primary: priya", "Twelve points are high"),
]


@pytest.mark.parametrize(("file", "right", "other", "name"), EDITS)
def test_whatever_is_changed_some_test_notices(
    countersign: Run, copied: Path, file: str, right: str, other: str, name: str
) -> None:
    text = (copied / file).read_text("utf-8")
    assert right in text
    (copied / file).write_text(text.replace(right, other, 1), "utf-8")
    said = countersign("playbook", "test", "rules")
    assert said.code == 1
    assert name in said.err


def test_tests_that_cannot_be_read_are_named_and_none_is_run(countersign: Run, copied: Path) -> None:
    tests = copied / "tests" / "task.yaml"
    tests.write_text(tests.read_text("utf-8").replace("playbook: task", "playbook: tusk"), "utf-8")
    said = countersign("playbook", "test", "rules")
    assert (said.code, said.out) == (2, "")
    assert "rules/tests/task.yaml:4:11: unknown playbook 'tusk'; did you mean 'task'?" in said.err


def test_a_folder_without_tests_says_where_they_belong(countersign: Run, copied: Path) -> None:
    shutil.rmtree(copied / "tests")
    said = countersign("playbook", "test", "rules")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("There are no tests in rules/tests: put YAML files there.")

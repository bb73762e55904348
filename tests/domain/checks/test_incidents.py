"""Severities can be chosen, clocks run forward and never end an incident, and somebody is always called."""

import pytest

from countersign.domain import checks
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import INCIDENT, TEAM, Edits, changed, gone, only, shown

HIGH = {"field": "severity", "equals": "high"}
DEPUTIES = {"at": "100 %", "add": "deputies"}


def found(edits: Edits, team: Edits | None = None) -> list[tuple[str, str]]:
    """Return what is wrong with the changed incident in the changed team."""
    book = IncidentPlaybook.model_validate(changed(INCIDENT, edits))
    return shown(checks.of_playbook(book, Team.model_validate(changed(TEAM, team or {}))))


SEVERITIES = [
    ({"severity": gone}, "severities", "missing key 'severity': which one counts at first, high, low?"),
    ({"severity": "hihg"}, "severity", "unknown severity 'hihg'; did you mean 'high'?"),
    (
        {"form.0.options": ["hgih", "low"]},
        "form.0.options.0.[key]",
        "unknown severity 'hgih'; did you mean 'high'?",
    ),
    (
        {"form.0.options": ["high", "low", "urgent"]},
        "form.0.options.2.[key]",
        "unknown severity 'urgent'; known: high, low",
    ),
    ({"form.0.options": ["low"]}, "form.0.options", "severity 'high' is missing, so nobody could choose it"),
    (
        {"form.0": {"field": "severity", "label": "How bad?", "type": "text"}},
        "form.0.type",
        "so this is a select field, not a text field",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), SEVERITIES)
def test_the_form_offers_each_severity_and_one_counts_at_first(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


PLAIN = {"severities": {}, "severity": gone, "summons.1": {"ask": [{"role": "legal"}]}}


def test_without_severities_there_is_nothing_to_choose() -> None:
    assert found({**PLAIN, "form.0.field": "badness"}) == []
    only(found(PLAIN), "form.0.field", "there are no 'severities:', so this answer picks nothing")
    only(
        found({**PLAIN, "form.0.field": "badness", "severity": "low"}),
        "severity",
        "there are no 'severities:', so this does nothing",
    )
    only(
        found({**PLAIN, "form.0.field": "badness", "summons.1.when": HIGH}),
        "summons.1.when.field",
        "unknown field 'severity'",
    )


SUMMONS = [
    ({"summons.0.when": HIGH}, "summons", "an incident of severity 'low' that fits none of these would call nobody"),
    (
        {"summons.0.when": {"field": "type", "one_of": ["leak", "outage"]}},
        "summons",
        "an incident of severity 'low' that fits none of these",
    ),
    (
        {"summons.1.when.equals": "higg"},
        "summons.1.when.equals",
        "unknown option of 'severity': 'higg'; did you mean 'high'?",
    ),
    ({"summons.2.when.equals": "laek"}, "summons.2.when.equals", "unknown option of 'type': 'laek'; did you mean"),
    ({"summons.2.when.field": "tpye"}, "summons.2.when.field", "unknown field 'tpye'; did you mean 'type'?"),
    ({"summons.2.when.field": "what"}, "summons.2.when.field", "a condition cannot look at 'what': typed text"),
    (
        {"summons.2.when": {"requester": "roles", "contains": "legal"}},
        "summons.2.when.requester",
        "a summons looks at the severity and at fields of the form, nothing else",
    ),
    ({"summons.0.ask.0.role": "stewart"}, "summons.0.ask.0.role", "unknown role 'stewart'; did you mean 'steward'?"),
    ({"summons.0.ask.1": {"role": "steward"}}, "summons.0.ask.1", "reviewer 'role:steward' is there twice"),
    (
        {"summons.3.ask.0.field": "type"},
        "summons.3.ask.0.field",
        "field 'type' is a select field and names nobody",
    ),
    ({"fallback.0.role": "ownr"}, "fallback.0.role", "unknown role 'ownr'; did you mean 'owner'?"),
]


@pytest.mark.parametrize(("edits", "place", "message"), SUMMONS)
def test_somebody_who_exists_is_always_called(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_without_severities_one_summons_has_no_condition() -> None:
    edits = {
        **PLAIN,
        "form.0.field": "badness",
        "summons.1": gone,
        "summons.0.when": {"field": "people", "equals": True},
    }
    only(found(edits), "summons", "an incident that fits none of these would call nobody; give one of them no 'when'")


def test_every_severity_may_have_a_summons_of_its_own() -> None:
    assert found({"summons.0.when": {"field": "severity", "equals": "low"}}) == []
    assert found({"summons.0.when": {"not": HIGH}}) == []


CHECKLISTS = [
    (
        {"checklists.laek": ["Find it"]},
        "checklists.laek.[key]",
        "unknown option of 'type': 'laek'; did you mean 'leak'?",
    ),
    ({"checklists.leak.2": "Find it"}, "checklists.leak.2", "item 'Find it' is there twice"),
    ({"form.2.field": "kind", "summons.2.when.field": "kind"}, "checklists", "the select field 'type' picks"),
    (
        {"form.2": {"field": "type", "label": "Kind?", "type": "text"}, "summons.2": gone},
        "checklists",
        "and this form has none",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), CHECKLISTS)
def test_a_checklist_goes_by_the_type(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_suggestions_go_by_the_type_too() -> None:
    assert found({"containment.leak": ["Pull the plug"]}) == []
    only(found({"containment.laek": ["Pull the plug"]}), "containment.laek.[key]", "did you mean 'leak'?")
    only(found({"containment.leak": ["Pull", "Pull"]}), "containment.leak.1", "item 'Pull' is there twice")


@pytest.mark.parametrize("edits", [{"checklists": {}}, {"form.0": gone}])
def test_a_form_may_ask_for_less(edits: Edits) -> None:
    assert found(edits) == []


TRIAGE = "severities.high.triage"
CLOCKS = [
    ({f"{TRIAGE}.end": "reject"}, f"{TRIAGE}.end.then", "a clock never ends an incident, people do; leave 'end' out"),
    ({f"{TRIAGE}.end": {"at": "300 %", "then": "lapse"}}, f"{TRIAGE}.end.then", "a clock never ends an incident"),
    ({f"{TRIAGE}.remind.0": "100 %"}, f"{TRIAGE}.remind.0", "a reminder comes before the limit"),
    ({f"{TRIAGE}.escalate.1.at": "90 %"}, f"{TRIAGE}.escalate.1.at", "this step comes before the one above it"),
    ({f"{TRIAGE}.limit": "1 business hour"}, TRIAGE, "'1 business hour' needs a calendar"),
    (
        {"severities.low.containment.calendar": "ofice"},
        "severities.low.containment.calendar",
        "unknown calendar 'ofice'; did you mean 'office'?",
    ),
    (
        {f"{TRIAGE}.escalate.1.add": [{"role": "legal"}]},
        f"{TRIAGE}.escalate.1.add",
        "this step asks only people who are asked already",
    ),
    (
        {f"{TRIAGE}.escalate.1.add": [{"role": "leagl"}]},
        f"{TRIAGE}.escalate.1.add.0.role",
        "unknown role 'leagl'; did you mean 'legal'?",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), CLOCKS)
def test_a_clock_runs_forward_and_calls_somebody_new(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_who_is_called_for_another_severity_is_new_to_this_one() -> None:
    legal = {"limit": "1 day", "escalate": [DEPUTIES, {"at": "150 %", "add": [{"role": "legal"}]}]}
    assert found({"severities.low.triage": legal}) == []


def test_deputies_are_called_only_where_somebody_has_some() -> None:
    lonely = found({"fallback.0": {"person": "bob"}}, {"roles.steward.deputies": [], "roles.owner.deputies": []})
    only(lonely, f"{TRIAGE}.escalate.0.add", "nobody on this clock has deputies in team.yaml")

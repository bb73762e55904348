"""A whole set: sound playbooks make no findings, and a missing team silences only what needs one."""

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, Playbook, ReviewPlaybook, TaskPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import BOOK, INCIDENT, REVIEW, TASK, TEAM, changed, only, shown


def test_the_sound_playbooks_are_sound() -> None:
    team = Team.model_validate(TEAM)
    books: list[Playbook] = [ApprovalPlaybook.model_validate(BOOK)]
    assert checks.check(team, books) == []
    assert checks.of_playbook(IncidentPlaybook.model_validate(INCIDENT), team) == []
    assert checks.of_playbook(TaskPlaybook.model_validate(TASK), team) == []
    assert checks.of_playbook(ReviewPlaybook.model_validate(REVIEW), team) == []


def test_without_a_team_only_what_needs_none_is_checked() -> None:
    edits: dict[str, object] = {"channel": "gov", "clocks.main.calendar": "x", "fallback.0.role": "x", "kind": "help"}
    edits["routing.0.when"] = {"requester": "roles", "contains": "x"}
    book = ApprovalPlaybook.model_validate(changed(BOOK, edits))
    only(shown(checks.of_playbook(book, None)), "kind", "'help' is a word")


def test_an_incident_without_a_team_is_checked_for_what_needs_none() -> None:
    edits: dict[str, object] = {"severities.low.containment.calendar": "x", "fallback.0.role": "x", "severity": "lo"}
    book = IncidentPlaybook.model_validate(changed(INCIDENT, edits))
    only(shown(checks.of_playbook(book, None)), "severity", "unknown severity 'lo'; did you mean 'low'?")

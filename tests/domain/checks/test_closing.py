"""How an incident ends: what closing demands can be given, and conditions and actions become tasks that fit."""

from typing import Any

import pytest

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, TaskPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import BOOK, INCIDENT, TASK, TEAM, Edits, changed, only, shown

WRONG: list[tuple[Edits, str, str]] = [
    ({"closing": ["root_cause", "root_cause"]}, "closing.1", "demand 'root_cause' is there twice"),
    ({"closing": ["root_cause", "change"]}, "closing.1", "the change becomes a task, so 'actions:' has to say"),
    ({"closing": ["checklist"], "checklists": {}}, "closing.0", "there are no 'checklists:', so this asks for nothing"),
]


def found(edits: Edits) -> list[tuple[str, str]]:
    """Return what is wrong with the changed incident."""
    return shown(
        checks.of_playbook(IncidentPlaybook.model_validate(changed(INCIDENT, edits)), Team.model_validate(TEAM))
    )


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_what_closing_demands_can_be_given(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_demands_that_can_be_given_are_sound() -> None:
    every = ["root_cause", "tests", "change", "checklist"]
    assert found({"closing": every, "actions": "job"}) == []
    assert found({"closing": ["root_cause"]}) == []


JOB = changed(TASK, {"kind": "job", "prefix": "JOB", "owner": "owner", "form.1.field": "owner"})


def among(*documents: dict[str, Any]) -> list[tuple[int | None, str, str]]:
    """Return what is wrong among these playbooks."""
    models = {"due": TaskPlaybook, "summons": IncidentPlaybook, "routing": ApprovalPlaybook}
    books = [next(model for key, model in models.items() if key in one).model_validate(one) for one in documents]
    found_ = checks.check(Team.model_validate(TEAM), books)
    return [(index, *shown([finding])[0]) for index, finding in found_]


def test_conditions_become_tasks_of_a_kind_that_is_there_and_fits() -> None:
    wants = changed(BOOK, {"grant.conditions": "job"})
    assert among(wants, JOB) == []
    assert among(BOOK) == []
    assert among(wants) == [(0, "grant.conditions", "unknown kind of task 'job'")]
    misfit = changed(JOB, {"form.0.field": "title", "title": "{title}"})
    (wrong,) = among(misfit, wants)
    assert wrong[:2] == (1, "grant.conditions")
    assert "a text 'what', a person 'owner' and a date 'due', unlike 'job'" in wrong[2]
    named = changed(JOB, {"owner": "who", "form.1.field": "who"})
    assert [one[1] for one in among(named, wants)] == ["grant.conditions"]
    helper = {"field": "helper", "label": "Who helps?", "type": "person", "required": True}
    other = changed(JOB, {"owner": "helper", "form": [*JOB["form"], helper]})
    assert [one[1] for one in among(other, wants)] == ["grant.conditions"], "somebody else would be asked"


def test_actions_become_tasks_of_a_kind_that_is_there_and_fits() -> None:
    wants = changed(INCIDENT, {"actions": "job"})
    assert among(wants, JOB) == []
    assert among(wants) == [(0, "actions", "unknown kind of task 'job'")]
    (wrong,) = among(changed(JOB, {"form.0.field": "title", "title": "{title}"}), wants)
    assert wrong[:2] == (1, "actions")
    assert wrong[2].startswith("an action becomes a task with a text 'what'")

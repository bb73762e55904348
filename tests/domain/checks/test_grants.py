"""What an approval gives: caps, renewals, overseers, and the tasks that its conditions become."""

from typing import Any

import pytest

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook, TaskPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import BOOK, TASK, TEAM, Edits, changed, found, only, shown

WRONG = [
    ({"grant.cap": "30 days"}, "grant.cap", "the cap of 30 days is shorter than one grant of 90 days"),
    ({"grant.renewals": {"climb_at": 2}}, "grant.renewals", "climb_at and score belong together"),
    ({"grant.renewals": {"score": "risk"}}, "grant.renewals", "climb_at and score belong together"),
    (
        {"grant.renewals": {"climb_at": 2, "score": "rsk"}},
        "grant.renewals.score",
        "unknown score 'rsk'; did you mean 'risk'?",
    ),
    (
        {"grant.renewals": {"at_most": 1, "climb_at": 2, "score": "risk"}},
        "grant.renewals.climb_at",
        "there is no renewal 2: at most 1 are allowed",
    ),
    (
        {"grant.overseers": [{"role": "stewart"}]},
        "grant.overseers.0.role",
        "unknown role 'stewart'; did you mean 'steward'?",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_what_is_granted_makes_sense(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


SOUND = [
    {"grant.cap": "90 days", "grant.renewals": {}},
    {"grant.renewals": {"at_most": 2, "climb_at": 2, "score": "risk"}, "grant.overseers": [{"person": "eve"}]},
    {"grant.renewals": {"climb_at": 1, "score": "risk"}},
]


@pytest.mark.parametrize("edits", SOUND)
def test_caps_renewals_and_overseers_may_be_left_out(edits: Edits) -> None:
    assert found(edits) == []


JOB = changed(TASK, {"kind": "job", "prefix": "JOB", "owner": "owner", "form.1.field": "owner"})


def among(*documents: dict[str, Any]) -> list[tuple[int | None, str, str]]:
    books = [(TaskPlaybook if "due" in one else ApprovalPlaybook).model_validate(one) for one in documents]
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

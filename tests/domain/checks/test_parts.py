"""Scores, grants, tasks and reviews."""

from typing import Any

import pytest

from countersign.domain import checks
from countersign.domain.playbook import ReviewPlaybook, TaskPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import REVIEW, TASK, TEAM, Edits, changed, found, only, shown

PARTS = [
    ({"grant.until": "size"}, "grant.until", "until needs a date field, and 'size' is a select field; known: until"),
    ({"grant.until": "untl"}, "grant.until", "unknown field 'untl'; did you mean 'until'?"),
    ({"grant.system": "what"}, "grant.system", "system needs a select or system field, and 'what' is a text field"),
    ({"grant.scope": "what"}, "grant.scope", "scope needs a multi_select or select or system field"),
    ({"grant.remind.0": "90 days"}, "grant.remind.0", "'90 days' before the end is before the start of 90 days"),
    ({"grant.remind.1": "336 hours"}, "grant.remind.1", "an earlier reminder comes at this moment already"),
    ({"form.1.required": False}, "scores.risk.questions.size", "'size' must be required: a forgotten answer"),
    (
        {"form.1.options": ["big", "small", "tiny"]},
        "scores.risk.questions.size",
        "option 'tiny' of 'size' has no points",
    ),
    (
        {"scores.risk.questions.size.huge": 7},
        "scores.risk.questions.size.huge.[key]",
        "unknown option of 'size': 'huge'; known: big, small",
    ),
    (
        {"scores.risk.questions.ok": {"big": 7}},
        "scores.risk.questions.ok",
        "ok needs a select field, and 'ok' is a checkbox",
    ),
    (
        {"scores.risk.questions.sise": {"big": 7}},
        "scores.risk.questions.sise",
        "unknown field 'sise'; did you mean 'size'?",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), PARTS)
def test_scores_and_grants_name_fields_that_fit(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


SOUND = [
    {"grant": None},
    {"grant": {"lasts": "1 day"}},
]


@pytest.mark.parametrize("edits", SOUND)
def test_a_grant_is_optional(edits: Edits) -> None:
    assert found(edits) == []


OTHERS = [
    (TASK, {"owner": "what"}, "owner", "owner needs a person field, and 'what' is a text field; known: who"),
    (TASK, {"owner": "woh"}, "owner", "unknown field 'woh'; did you mean 'who'?"),
    (TASK, {"due": "what"}, "due", "due needs a date or datetime field"),
    (TASK, {"form.1.required": False}, "owner", "field 'who' must be required and always shown"),
    (TASK, {"remind": ["1 day", "24 hours"]}, "remind.1", "an earlier reminder comes at this moment already"),
    (REVIEW, {"owner": {"role": "ownr"}}, "owner.role", "unknown role 'ownr'; did you mean 'owner'?"),
    (REVIEW, {"owner": {"field": "x"}}, "owner.field", "unknown field 'x'"),
    (REVIEW, {"sections": ["open", "open"]}, "sections.1", "section 'open' is there twice"),
]


@pytest.mark.parametrize(("document", "edits", "place", "message"), OTHERS)
def test_tasks_and_reviews_have_checks_of_their_own(
    document: dict[str, Any], edits: Edits, place: str, message: str
) -> None:
    model = TaskPlaybook if document is TASK else ReviewPlaybook
    book = model.model_validate(changed(document, edits))
    findings = shown(checks.of_playbook(book, Team.model_validate(TEAM)))
    assert findings[0][0] == place
    assert message in findings[0][1]

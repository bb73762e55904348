"""Somebody leads every incident, each duty is there where its clock presses for it, and those it names exist."""

from typing import Any

import pytest

from countersign.domain import checks
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import INCIDENT, TEAM, Edits, changed, gone, only, shown

HIGH = {"field": "severity", "equals": "high"}
SOUND: dict[str, Any] = {
    **INCIDENT,
    "duties": [
        {
            "duty": "lead",
            "label": "Lead",
            "ask": [{"role": "steward"}],
            "unclaimed": {"high": {"limit": "5 minutes", "escalate": [{"at": "100 %", "add": "deputies"}]}},
        },
        {"duty": "press", "label": "Press", "when": HIGH, "ask": [{"role": "owner"}]},
        {"duty": "notes", "label": "Notes", "when": {"field": "type", "equals": "leak"}},
    ],
}


def found(edits: Edits) -> list[tuple[str, str]]:
    book = IncidentPlaybook.model_validate(changed(SOUND, edits))
    return shown(checks.of_playbook(book, Team.model_validate(TEAM)))


def test_sound_duties_are_sound() -> None:
    assert found({}) == []
    assert found({"duties.2.unclaimed": {"low": {"limit": "1 hour"}}}) == [], "it depends on the type"


WRONG = [
    ({"duties.0.duty": "leads"}, "duties", "somebody leads every incident: name a duty 'lead' among these"),
    ({"duties.0.when": HIGH}, "duties.0.when", "somebody leads every incident, whatever was answered"),
    ({"duties.2.duty": "press"}, "duties.2.duty", "duty 'press' is there twice"),
    ({"duties.1.when.equals": "hihg"}, "duties.1.when.equals", "unknown option of 'severity': 'hihg'"),
    (
        {"duties.0.summons": [{"when": {"field": "severity", "equals": "hihg"}, "ask": [{"role": "owner"}]}]},
        "duties.0.summons.0.when.equals",
        "unknown option of 'severity': 'hihg'",
    ),
    (
        {"duties.0.summons": [{"ask": [{"role": "owner"}, {"role": "ownr"}]}]},
        "duties.0.summons.0.ask.1.role",
        "unknown role 'ownr'; did you mean 'owner'?",
    ),
    ({"duties.1.ask.0.role": "ownr"}, "duties.1.ask.0.role", "unknown role 'ownr'; did you mean 'owner'?"),
    (
        {"duties.0.unclaimed.hihg": {"limit": "1 hour"}},
        "duties.0.unclaimed.hihg.[key]",
        "unknown severity 'hihg'; did you mean 'high'?",
    ),
    (
        {"duties.1.unclaimed": {"low": {"limit": "1 hour"}}},
        "duties.1.unclaimed.low",
        "an incident of severity 'low' never has this duty, so this clock never runs",
    ),
    (
        {"duties.0.unclaimed.high.end": "lapse"},
        "duties.0.unclaimed.high.end.then",
        "a clock never ends an incident, people do",
    ),
    (
        {"duties.0.unclaimed.high.escalate.0.add": [{"role": "owner"}]},
        "duties.0.unclaimed.high.escalate.0.add",
        "this step asks only people who are asked already",
    ),
    ({"duties.0.unclaimed.high.limit": "1 business hour"}, "duties.0.unclaimed.high", "needs a calendar"),
]


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_one_mistake_in_a_duty_is_named_where_it_stands(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_a_duty_that_is_always_there_calls_somebody_as_a_summons_does() -> None:
    assert found({"summons.0.when": HIGH}) == []
    only(found({"summons.0.when": HIGH, "duties.0.ask": gone}), "summons", "would call nobody")
    also = {"summons.0.when": HIGH, "duties.0.ask": gone, "duties.0.summons": [{"ask": [{"role": "steward"}]}]}
    assert found(also) == []
    also["duties.0.summons"][0]["when"] = {"field": "type", "equals": "leak"}
    only(found(also), "summons", "would call nobody")
